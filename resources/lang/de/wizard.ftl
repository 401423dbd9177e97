# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Zurück
wizard-stop = Stopp
wizard-light = Helle Farben
wizard-dark = Dunkle Farben
wizard-copy-link = Link kopieren
wizard-tool-language = Sprache
wizard-tool-keys = Was die Tasten tun
wizard-panel-close = Zurück zur Einrichtung

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Schritt { $number } von { $all } – { $name }
wizard-step-short = Schritt { $number } von { $all }
wizard-step-address = Ihre Adresse
wizard-step-finding = Ihre Server
wizard-step-settings = Ihre Server
wizard-step-sign-in = Anmelden
wizard-step-questions = Fünf Fragen
wizard-step-advice = POP3 oder IMAP
wizard-step-clients = Mailprogramme
wizard-step-done = Fertig

## The languages.

wizard-language-title = Ihre Sprache
wizard-language-lead = Alle Sätze wechseln sofort; was Sie eingegeben haben, bleibt.

## The keys. A name is what is printed on the key.

wizard-keys-title = Alles geht mit der Tastatur
wizard-keys-lead = Wo Sie gerade sind, zeigt ein Ring oder ein dicker Rand.
wizard-key-tab = Zum nächsten Feld oder zur nächsten Schaltfläche; mit der Umschalttaste zurück.
    .name = Tab
wizard-key-arrows = Wählen eine andere Antwort oder blättern in einer langen Seite.
    .name = Pfeiltasten
wizard-key-space = Betätigt, was den Ring hat.
    .name = Leertaste
wizard-key-enter = Führt weiter, wie die Hauptschaltfläche unten rechts.
    .name = Eingabetaste
wizard-key-escape = Geht einen Schritt zurück oder stoppt, was gerade läuft.
    .name = Esc
wizard-key-zoom = Alles größer oder kleiner; mit 0 wie am Anfang.
    .name = Strg und + oder −
    .mac = Cmd und + oder −
wizard-key-help = Zeigt diese Seite und schließt sie wieder.
    .name = F1

## Whose mail? Gap: $address.

wizard-address-title = E-Mail einrichten
wizard-address-lead = Geben Sie Ihre Adresse ein. Mailwright findet die Server, testet sie mit Ihnen und erstellt die Einstellungen für Ihr Mailprogramm.
wizard-name-label = Ihr Name
wizard-name-example = Anna Beispiel
wizard-name-help = Wer E-Mails von Ihnen bekommt, sieht ihn. Sie können ihn weglassen.
wizard-name-wrong = Der Name ist zu lang, oder er enthält ein Zeichen, das nicht geht. Tippen Sie ihn von Hand ein, statt ihn einzufügen.
wizard-address-label = Ihre E-Mail-Adresse
wizard-address-example = anna@example.org
wizard-address-help = Ein Passwort brauchen Sie noch nicht.
wizard-address-next = Einstellungen suchen
wizard-address-reason = Geben Sie zuerst Ihre Adresse ein
wizard-draft-title = Weitermachen, wo Sie aufgehört haben?
wizard-draft-lead = Die Einrichtung von { $address } wurde nicht abgeschlossen. Was Sie eingegeben hatten, ist noch da, nur Ihr Passwort nicht.
wizard-draft-go-on = Weiter mit { $address }
wizard-draft-afresh = Neu anfangen
wizard-practice-title = Postfächer zum Üben
wizard-practice-lead = Sie gehören zu einem Anbieter, den es nur in diesem Programm gibt. Nichts verlässt Ihren Computer. Ein Klick bringt Sie weiter.

## The search. Gaps: $address, $hosts, $seconds.

wizard-finding-title = Suche nach den Servern von { $address }
wizard-finding-title-over = Keine Server für { $address } gefunden
wizard-finding-title-stopped = Die Suche wurde gestoppt
wizard-finding-title-doubted = Ist das Ihre Adresse?
wizard-finding-take = { $address } nehmen
wizard-finding-keep = { $address } behalten
wizard-finding-best = Bisher am besten: { $hosts }. Vielleicht antwortet noch eine bessere Stelle.
wizard-finding-change = Adresse ändern
wizard-finding-lead = Diese Stellen werden nach Ihren Einstellungen gefragt. Es wird kein Passwort gesendet.
wizard-finding-lead-doubted = Vergleichen Sie die beiden Buchstabe für Buchstabe. Es wurde kein Passwort gesendet.
wizard-finding-copy = Anfragen kopieren
wizard-finding-lead-over = Diese Stellen wurden gefragt. Es wurde kein Passwort gesendet.
wizard-finding-waiting = Wartet
wizard-finding-asking = Fragt…
wizard-finding-still = Fragt noch… { $seconds } s
wizard-finding-begun = Das dauert ein paar Sekunden.
wizard-finding-long = Einige Stellen antworten langsam. Die Suche endet in ein paar Sekunden von selbst.
wizard-finding-connecting = Die Stellen haben geantwortet. Jetzt wird bei den Servern angeklopft, um zu sehen, welche da sind.
wizard-finding-next = Weiter
wizard-finding-reason = Die Suche läuft noch
wizard-finding-again = Erneut suchen
wizard-finding-stopped = Sie haben die Suche gestoppt
wizard-finding-stopped-todo = Suchen Sie erneut, oder geben Sie Ihre Server von Hand ein, wenn Sie sie kennen.
wizard-by-hand = Server von Hand eingeben

## What was found. Gaps: $address, $provider, $hosts.

wizard-settings-title = Ihre Server sind gefunden
wizard-settings-title-entered = Das sind Ihre Server
wizard-settings-title-by-hand = Geben Sie Ihre Server ein
wizard-settings-lead = Für { $address }. Sehen Sie nach, ob sie richtig aussehen; der nächste Schritt testet sie.
wizard-settings-lead-provider = Für { $address }; die E-Mails liegen bei { $provider }. Sehen Sie nach, ob die Server richtig aussehen; der nächste Schritt testet sie.
wizard-settings-lead-by-hand = Ein Server zum Empfangen und einer zum Senden genügen. Die Website Ihres Anbieters nennt sie, oft unter „Mailprogramm“. Was Sie nicht haben, lassen Sie leer.
wizard-settings-change = Einstellungen ändern
wizard-settings-reset = Zurücksetzen
wizard-settings-search = Erneut suchen
wizard-settings-next = Diese Server verwenden
wizard-settings-reason-wrong = Berichtigen Sie zuerst das markierte Feld
wizard-settings-reason-incoming = Ein Server zum Empfangen fehlt
wizard-settings-reason-outgoing = Ein Server zum Senden fehlt
wizard-settings-reason-consent = Beantworten Sie zuerst die Frage oben
wizard-consent-foreign = Ja, mein Passwort darf an { $hosts } gehen
wizard-consent-insecure = Ja, mein Passwort darf ohne Verschlüsselung an { $hosts } gehen
wizard-hints-title = Wissenswertes zu { $provider }
wizard-server-host = Server
wizard-server-port = Port
wizard-server-security = Verschlüsselung
wizard-server-login = Benutzername
wizard-server-host-wrong = Das ist kein Servername. Er sieht aus wie mail.example.org.
wizard-server-port-wrong = 1 bis 65535
wizard-server-login-wrong = Geben Sie einen Benutzernamen ein; meistens ist es Ihre Adresse.
wizard-server-example-imap = imap.example.org
wizard-server-example-pop3 = pop.example.org
wizard-server-example-smtp = smtp.example.org
wizard-security-tls = TLS
wizard-security-starttls = STARTTLS
wizard-security-none = Unverschlüsselt

## The password and the test. Gaps: $address, $hosts, $host, $reply, $count, $percent.

wizard-sign-in-title = Anmelden und Server testen
wizard-sign-in-title-testing = Ihre Server werden getestet
wizard-sign-in-title-proved = Ihre Server funktionieren
wizard-sign-in-title-failed = Der Test ist nicht gelungen
wizard-sign-in-lead = Jeder Server wird einmal mit { $address } getestet. Ihre E-Mails bleiben unverändert.
wizard-sign-in-lead-over = Jeder Server wurde einmal mit { $address } getestet. Ihre E-Mails blieben unverändert.
wizard-sign-in-skip = Ohne Test weiter
wizard-sign-in-reason = Geben Sie zuerst Ihr Passwort ein
wizard-sign-in-next = Weiter
wizard-password-label = Passwort
wizard-password-show = Passwort anzeigen
wizard-password-promise = Es geht an { $hosts } und sonst nirgendwohin. Es wird vergessen, sobald dieses Fenster zu ist.
wizard-step-sender = Nach dem Absender fragen
wizard-test = Jetzt testen
wizard-test-again = Erneut testen
wizard-test-reason = Der Test läuft noch
wizard-test-running = Test läuft…
wizard-test-running-title = Alle Server werden gleichzeitig getestet
wizard-test-running-lead = Das dauert ein paar Sekunden. Auf einen Server, der nicht antwortet, wird eine Viertelminute gewartet.
wizard-test-good = Funktioniert
wizard-test-bad = Funktioniert nicht
wizard-test-stopped = Sie haben den Test gestoppt
wizard-test-stopped-todo = Es wurde nichts verändert. Testen Sie erneut, wann Sie möchten.
wizard-test-noticed = Dem Test ist etwas aufgefallen
wizard-test-no-answer = Der Test kam zu keinem Ergebnis. Bitte versuchen Sie es noch einmal.
wizard-result-all = Sie können E-Mails empfangen und senden
wizard-result-enough = Sie können E-Mails empfangen und senden, wenn auch nicht auf jedem Weg
wizard-result-enough-why = Was funktioniert, genügt. Was nicht funktioniert, ist unten erklärt.
wizard-mailbox-messages =
    { $count ->
        [0] In Ihrem Posteingang sind keine Nachrichten.
        [one] In Ihrem Posteingang ist eine Nachricht.
       *[other] In Ihrem Posteingang sind { $count } Nachrichten.
    }
wizard-mailbox-percent = Ihr Postfach ist zu { $percent } % voll.
wizard-server-said = { $host } sagte: { $reply }
wizard-copy-report = Bericht für den Support kopieren
wizard-caps-lock = Die Feststelltaste scheint an zu sein.
wizard-open-link = Öffnen
# Goes on with the one way to receive mail that works.
wizard-sign-in-next-with = Weiter mit { $protocol }
wizard-sign-in-by-password = Stattdessen Passwort verwenden

## What can be done about a failure, as words on buttons. Gap: $host.

wizard-way-again = Erneut versuchen
wizard-way-servers = Zurück zu den Servern
wizard-way-address = Adresse berichtigen
wizard-way-page = Seite Ihres Anbieters öffnen
wizard-way-browser = Im Browser anmelden
wizard-way-program = Weiter: Das Mailprogramm wird fragen
wizard-way-fitting = Stattdessen { $host } verwenden

## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.

wizard-browser-title = Sie melden sich auf einer Seite von { $server } an
wizard-browser-lead = Ihr Browser öffnet sie. Ihr Passwort sieht dieses Programm nicht. Was es stattdessen bekommt, geht an { $hosts } und sonst nirgendwohin und wird vergessen, sobald Sie dieses Fenster schließen.
wizard-browser-asking = Fragt nach der Anmeldeseite
wizard-browser-waiting-title = Wartet auf Ihre Anmeldung im Browser
wizard-browser-waiting = Hat sich keine Seite geöffnet, öffnen Sie sie noch einmal, oder kopieren Sie ihre Adresse in einen Browser auf diesem Computer. Sie haben fünf Minuten Zeit.
wizard-browser-open = Seite erneut öffnen
wizard-browser-reason = Schließen Sie zuerst die Anmeldung im Browser ab

## The five questions.

wizard-questions-title = Wie nutzen Sie Ihre E-Mails?
wizard-questions-lead = Ihre Antworten entscheiden zwischen POP3 und IMAP, den zwei Wegen, E-Mails zu empfangen. Was Sie nicht sicher wissen, können Sie auslassen.
wizard-questions-next = Empfehlung anzeigen

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – für Sie empfohlen
wizard-advice-why = Warum
wizard-advice-follows = Was aus { $protocol } folgt
wizard-advice-backup = Ihre Sicherung
wizard-advice-compare = Beide vergleichen
wizard-advice-change = Was daran etwas ändern würde
wizard-advice-concerns = Was zu beachten ist
wizard-advice-not-offered = Ihr Anbieter bietet das nicht an.
wizard-advice-refused = Im Test hat es nicht funktioniert.
wizard-advice-next = Weiter mit { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Welche Mailprogramme benutzen Sie?
wizard-clients-lead = Für jedes wird eine Datei erstellt, die Ihre Einstellungen dorthin bringt. Sie können mehrere wählen.
wizard-client-not = Es kann mit { $protocol } nicht empfangen.
wizard-type-only = Es übernimmt keine Datei. Die Einstellungen werden von Hand eingegeben.
wizard-type-show = Einstellungen anzeigen
wizard-type-lead = Für jedes Programm, auch auf einem anderen Gerät: jede Einstellung mit einer Schaltfläche, die sie kopiert.
wizard-with-password = Mein Passwort in die Datei für { $clients } aufnehmen
wizard-without-password-title = Ihr Passwort wird nicht in der Datei stehen
wizard-with-password-why = Ohne Passwort in der Datei fragt Ihr Mailprogramm danach, wenn es eines braucht.
wizard-with-password-title = Ihr Passwort wird in der Datei stehen
wizard-folder-label = Ordner für die Dateien
wizard-folder-browse = Ordner wählen…
wizard-folder-wrong = Geben Sie den ganzen Pfad eines Ordners ein.
wizard-files-title = Diese Dateien werden gespeichert
wizard-files-none = Noch keine. Wählen Sie oben ein Mailprogramm.
wizard-file-taken = Dort liegt schon eine andere Datei.
wizard-replace = Vorhandene Dateien ersetzen
wizard-clients-next =
    { $count ->
        [one] Datei speichern
       *[other] Dateien speichern
    }
wizard-clients-reason-none = Wählen Sie zuerst ein Mailprogramm
wizard-clients-reason-folder = Geben Sie zuerst einen Ordner an
wizard-clients-reason-refused = Eines der Programme unterstützt diese Einstellungen nicht
wizard-clients-reason-taken = Wählen Sie einen anderen Ordner, oder ersetzen Sie die Dateien
wizard-refused-protocol = { $client } kann auf dem gewählten Weg keine E-Mails empfangen.
wizard-refused-auth = Der Datei für { $client } lässt sich nicht mitgeben, wie man sich bei diesen Servern anmeldet.
wizard-refused-security = Es lässt sich nicht festlegen, wie { $client } die Verbindung zu diesen Servern verschlüsselt, oder das Programm würde sie gar nicht verschlüsseln.
wizard-refused-login = Die Datei für { $client } kann keinen Benutzernamen mit diesen Zeichen enthalten.
wizard-refused-password = Die Datei für { $client } kann kein Passwort mit diesen Zeichen enthalten. Geben Sie es stattdessen im Programm ein.
wizard-refused-password-needed = { $client } nimmt nur eine Datei an, die das Passwort enthält. Nehmen Sie es in die Datei auf, oder lassen Sie dieses Programm weg.
wizard-refused-browser-sign-in = Der Datei für { $client } lässt sich nicht mitgeben, dass Sie sich im Browser anmelden, und diese Server lassen Sie nicht anders herein. Richten Sie { $client } von Hand ein, wenn das Programm diese Anmeldung beherrscht, oder wählen Sie ein anderes.
wizard-refused-format = Aus diesen Einstellungen konnte keine Datei für { $client } erstellt werden.
wizard-failed-title = Es wurde nichts gespeichert
wizard-failed-exists = Dort liegt inzwischen eine andere Datei: { $path }
wizard-failed-twice = Zwei Dateien hätten denselben Namen: { $path }
wizard-failed-open = Jeder an diesem Computer kann in { $path } hineinsehen, deshalb wird Ihr Passwort dort nicht gespeichert. Ein Ordner, den es noch nicht gibt, wird nur für Sie angelegt.
wizard-failed-refused = { $path } konnte nicht gespeichert werden. Der Computer sagt: { $why }
wizard-failed-todo = Wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.

## The end. Gap: $count.

wizard-done-title =
    { $count ->
        [one] Ihre Datei ist gespeichert
       *[other] Ihre Dateien sind gespeichert
    }
wizard-done-lead = So kommen die Einstellungen in Ihr Mailprogramm. Dieses Fenster kann dabei offen bleiben.
wizard-copy-path = Pfad kopieren
wizard-copied = Kopiert
wizard-done-concerns = Gut zu wissen
wizard-open-folder = Ordner öffnen
wizard-undo = Zurücknehmen
wizard-done-title-none = Es ist nichts mehr gespeichert
wizard-done-failed = Das hat nicht geklappt, und es wurde nichts verändert
wizard-undo-done = Es ist zurückgenommen
wizard-undo-restored = Wieder wie vorher: { $path }
wizard-undo-removed = Wieder weg: { $path }
wizard-undo-nothing = Es gibt nichts zurückzunehmen.
wizard-undo-changed-title = Es wurde nichts zurückgenommen
wizard-undo-changed = Jemand hat dies seither geändert, und diese Änderungen gingen dabei verloren:
wizard-undo-force = Trotzdem zurücknehmen
wizard-done-more = Was möchten Sie noch tun?
wizard-done-identity = Weitere Identität hinzufügen
wizard-done-another = Für ein weiteres Programm
wizard-done-restart = Weiteres Konto einrichten
wizard-done-next = Beenden

## Another identity of the same account.

wizard-identity-title = Weiterer Name oder weitere Adresse für dieses Konto
wizard-identity-address = Adresse, unter der Sie schreiben
wizard-identity-address-help = Ihr Anbieter muss Ihnen erlauben, unter dieser Adresse zu senden. Es gilt dasselbe Passwort.
wizard-identity-name = Name dazu
wizard-identity-name-help = Sie können ihn weglassen; dann ist es Ihr eigener.
wizard-identity-name-wrong = Der Name ist zu lang, oder er enthält ein Zeichen, das nicht geht. Tippen Sie ihn von Hand ein, statt ihn einzufügen.
wizard-identity-add = Hinzufügen und Programme wählen

## The settings to type in. Gap: $program.

wizard-type-title = Von Hand eingeben
wizard-type-title-in = In { $program } eingeben
wizard-type-account = Ihre Angaben
wizard-type-password = Ihr Passwort wird hier nicht angezeigt. Geben Sie es dort ein, wo Ihr Mailprogramm danach fragt.
wizard-type-back = Zurück zu den Programmen
wizard-copy = Kopieren
