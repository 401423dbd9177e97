# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Zurück
wizard-stop = Stopp
wizard-light = Helle Farben
wizard-dark = Dunkle Farben
wizard-copy-link = Link kopieren

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Schritt { $number } von { $all } – { $name }
wizard-step-address = Ihre Adresse
wizard-step-finding = Ihre Server
wizard-step-settings = Ihre Server
wizard-step-sign-in = Anmelden
wizard-step-questions = Fünf Fragen
wizard-step-advice = POP3 oder IMAP
wizard-step-clients = Mailprogramme
wizard-step-done = Fertig

## The languages.


## The keys. A name is what is printed on the key.


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

## What can be done about a failure, as words on buttons. Gap: $host.


## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.


## The five questions.

wizard-questions-title = Wie nutzen Sie Ihre E-Mails?
wizard-questions-lead = Ihre Antworten entscheiden zwischen POP3 und IMAP, den zwei Wegen, E-Mails zu empfangen. Was Sie nicht sicher wissen, können Sie auslassen.
wizard-questions-next = Empfehlung anzeigen

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – für Sie empfohlen
wizard-advice-why = Warum
wizard-advice-concerns = Was zu beachten ist
wizard-advice-not-offered = Ihr Anbieter bietet das nicht an.
wizard-advice-refused = Im Test hat es nicht funktioniert.
wizard-advice-next = Weiter mit { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Welche Mailprogramme benutzen Sie?
wizard-clients-lead = Für jedes wird eine Datei erstellt, die Ihre Einstellungen dorthin bringt. Sie können mehrere wählen.
wizard-client-not = Es kann mit { $protocol } nicht empfangen.
wizard-with-password = Mein Passwort in die Datei für { $clients } aufnehmen
wizard-without-password-title = Ihr Passwort wird nicht in der Datei stehen
wizard-with-password-why = Ohne Passwort in der Datei fragt Ihr Mailprogramm danach, wenn es eines braucht.
wizard-with-password-title = Ihr Passwort wird in der Datei stehen
wizard-folder-label = Ordner für die Dateien
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
wizard-refused-format = Aus diesen Einstellungen konnte keine Datei für { $client } erstellt werden.
wizard-failed-title = Es wurde nichts gespeichert
wizard-failed-exists = Dort liegt inzwischen eine andere Datei: { $path }
wizard-failed-twice = Zwei Dateien hätten denselben Namen: { $path }
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
wizard-done-another = Für ein weiteres Programm
wizard-done-restart = Weiteres Konto einrichten
wizard-done-next = Beenden

## Another identity of the same account.


## The settings to type in. Gap: $program.

