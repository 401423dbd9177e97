# Sentences of the terminal


## Help: what each command does, and each option. An option of one command alone may have its own: help-COMMAND-OPTION.

help-mailwright = Führt von einer E-Mail-Adresse zu einem fertig eingerichteten Mailprogramm: findet die Server, testet die Anmeldung, beantwortet die Frage POP3 oder IMAP und speichert die Einstellungen. Ohne Befehl öffnet sich das Fenster.
help-discover = Die Server einer Adresse finden. Es wird kein Passwort gesendet
help-test = Die Server einer Adresse finden und sich dort anmelden
help-report = Dasselbe wie „test“ tun und alles, was dabei bekannt wurde, als Text für den Support ausgeben
help-advise = POP3 oder IMAP empfehlen, aus den Antworten auf fünf Fragen
help-export = Die Einstellungen eines Kontos für Mailprogramme speichern
help-clients = Die Mailprogramme auflisten, für die es Einstellungen gibt
help-undo = Zurücknehmen, was das letzte Speichern geändert hat: Neue Dateien verschwinden, ersetzte kommen zurück
help-undo-force = Auch zurücknehmen, was seither jemand geändert hat; diese Änderungen gehen dabei verloren
help-setup = Der ganze Weg in Fragen und Antworten, auch für Screenreader
help-option-address = Die E-Mail-Adresse
help-setup-address = Die E-Mail-Adresse; fehlt sie, wird danach gefragt
help-option-json = Mit einem JSON-Dokument auf der Standardausgabe antworten
help-option-lang = Die Sprache, zum Beispiel en oder de-CH
help-option-verbose = Auf der Standardfehlerausgabe mitschreiben, was geschieht; zweimal für mehr
help-option-timeout = Nach so vielen Sekunden alles abbrechen
help-option-organisation = Verwenden, was eine Organisation in dieser Datei vorbereitet hat, zum Beispiel mailwright.toml
help-option-no_connect = Nicht nachsehen, ob die gefundenen Server antworten
help-option-servers = Diesen Server verwenden, statt einen zu suchen, zum Beispiel imap://anna%40example.org@imap.example.org:993?security=tls; kann wiederholt werden
help-option-accept_insecure = Zustimmen, dass das Passwort unverschlüsselt gesendet wird
help-option-accept_foreign = Servern zustimmen, die niemand Verlässliches genannt hat
help-option-password_file = Das Passwort aus der ersten Zeile dieser Datei lesen
help-option-password_stdin = Das Passwort aus der ersten Zeile der Standardeingabe lesen
help-option-token_file = Ein OAuth2-Zugriffstoken aus der ersten Zeile dieser Datei lesen
help-option-token_stdin = Ein OAuth2-Zugriffstoken aus der ersten Zeile der Standardeingabe lesen
help-option-sign_in = Sich im Browser anmelden statt mit einem Passwort (OAuth2); die Seite öffnet sich von selbst, und Sie haben fünf Minuten Zeit
help-option-oauth_issuer = Der Anmeldeserver, zum Beispiel https://id.example.org
help-option-oauth_client_id = Unter welcher Kennung Mailwright dort registriert ist
help-option-oauth_scopes = Was dort verlangt wird (Scopes); kann wiederholt werden
help-option-protocols = Nur diese testen, durch Kommas getrennt
help-option-sender = Fragen, ob diese Absenderadresse angenommen wird statt der eigenen
help-option-send_test_message = Wenn jede Anmeldung klappt, eine Nachricht an sich selbst senden, warten, bis sie ankommt, und sie löschen. Meldet sich dafür noch einmal bei einem Server jeder Art an
help-option-several_identities = Schreiben Sie unter mehr als einem Namen oder einer Adresse?
help-option-limited_space = Wird Ihr Postfach eines Tages voll sein?
help-option-poor_connection = Ist Ihre Verbindung langsam, teuer oder oft unterbrochen?
help-option-several_devices = Lesen Sie auf mehr als einem Gerät oder gemeinsam mit anderen?
help-option-webmail = Lesen Sie auch im Browser?
help-option-evidence = Messwerte aus diesem Bericht von „mailwright test --json“ übernehmen
help-option-clients = Die Mailprogramme, durch Kommas getrennt; „mailwright clients“ listet sie auf
help-option-out = Der Ordner, in dem gespeichert wird
help-option-protocol = Womit E-Mails empfangen werden; auto folgt Ihren Antworten auf die fünf Fragen
help-option-name = Ihr Name, wie ihn die Empfänger Ihrer E-Mails sehen
help-option-signature_file = Eine Textdatei mit dem, was unter Ihren E-Mails stehen soll
help-option-sign_cert = Ein Zertifikat in PEM samt denen darüber, um Apple-Profile zu signieren
help-option-sign_key = Der private Schlüssel dieses Zertifikats, in PEM
help-option-sign_p12 = Zertifikat und privater Schlüssel in einer PKCS#12-Datei (.p12, .pfx), um Apple-Profile zu signieren
help-option-sign_password_file = Eine Datei, deren erste Zeile das Passwort der PKCS#12-Datei ist; ohne sie gilt die Variable MAILWRIGHT_SIGN_PASSWORD, oder Sie werden gefragt
help-option-leave_days = Wie viele Tage abgeholte E-Mails mit POP3 auf dem Server bleiben, 0 für gar nicht; ohne diese Angabe für immer
help-option-embed_password = Das Passwort in die Dateien aufnehmen, die es enthalten können; wer sie öffnet, kann es lesen
help-option-store_password = Das Passwort dort ablegen, wo dieses System Passwörter aufbewahrt, damit der Befehl in einer Datei es dort findet
help-option-untested = Ohne Test speichern, obwohl ein Passwort angegeben ist
help-option-force = Vorhandene Dateien ersetzen

## What stands before a value. Colons are added.

terminal-label-provider = Anbieter
terminal-label-help = Hilfeseite
terminal-label-server = Server
terminal-label-port = Port
terminal-label-security = Verschlüsselung
terminal-label-user = Benutzername
terminal-label-source = Quelle
terminal-label-other = Oder
terminal-server-line = { $host }, Port { $port }, { $security }

## What was done, and what came of it.

terminal-asking = Gefragt wird { $asked }
terminal-testing = { $protocol }: { $step }
terminal-asked = Gefragt wurde:
terminal-services = Gibt es dort auch, wird aber von diesem Programm nicht eingerichtet:
terminal-asked-line = { $source }, { $asked }: { $result }
terminal-asked-line-why = { $source }, { $asked }: { $result } ({ $why })
terminal-best = Bisher am besten: { $hosts }
terminal-tested-line = { $purpose }: { $host }, Port { $port }, { $security }
terminal-reply = Der Server sagte: { $reply }
# Behind the names that a certificate would fit; each argument is to be copied as it is.
terminal-fitting = Um damit zu testen: { $arguments }
terminal-messages =
    { $count ->
        [0] In Ihrem Posteingang sind keine Nachrichten.
        [one] In Ihrem Posteingang ist eine Nachricht.
       *[other] In Ihrem Posteingang sind { $count } Nachrichten.
    }
terminal-percent = Ihr Postfach ist zu { $percent } % voll.
terminal-marked = Diese Ordner hat der Server gekennzeichnet: { $folders }.
terminal-marked-folder = „{ $name }“ für { $use }
terminal-line = Die Leitung zum Server ist langsam: Hin und zurück dauert es { $ms } ms.
terminal-rate = Die Leitung schafft etwa { $kilobytes } KB pro Sekunde.
terminal-first-download =
    { $minutes ->
        [one] Alles zum ersten Mal abzuholen dauert höchstens eine Minute.
       *[other] Alles zum ersten Mal abzuholen dauert etwa { $minutes } Minuten.
    }
terminal-reasons = Warum:
terminal-concerns = Was zu beachten ist:
terminal-picture = Wo Ihre E-Mails sind und wer sie sieht:
terminal-picture-line = { $place }: { $holds }
terminal-picture-link = { $place }: { $holds } ({ $link })
terminal-follows = Was daraus folgt:
terminal-follows-line = { $topic }: { $follows }
terminal-backup = Sicherung:
terminal-change = Was daran etwas ändern würde:
terminal-other = Und mit { $protocol }:
terminal-compare = IMAP und POP3 nebeneinander:
terminal-compare-line = { $aspect }. IMAP: { $imap }. POP3: { $pop3 }.
terminal-written = Für { $client } gespeichert: { $path }
terminal-import = So geht es mit { $file } weiter:
terminal-unproved = Mit diesen Einstellungen hat sich noch niemand angemeldet. Sie können also falsch sein.
terminal-undone = Zurückgenommen:
terminal-undone-restored = { "  " }{ $path } ist wieder wie vorher.
terminal-undone-removed = { "  " }{ $path } ist wieder weg.
terminal-undo-left =
    { $count ->
        [one] Eine frühere Änderung lässt sich auf dieselbe Weise zurücknehmen.
       *[other] { $count } frühere Änderungen lassen sich auf dieselbe Weise zurücknehmen.
    }
terminal-undo-nothing = Es gibt nichts zurückzunehmen.
terminal-undo-changed = Es wurde nichts zurückgenommen, weil jemand dies seither geändert hat:
terminal-undo-force = Mit „mailwright undo --force“ nehmen Sie es trotzdem zurück; was seither geändert wurde, geht dabei verloren.
terminal-journal = Die Änderungen lassen sich nicht zurücknehmen, weil { $path } nicht zu lesen ist: { $why }. Es wurde nichts verändert.
terminal-not-opened = { $path } ließ sich nicht öffnen: { $why }. Es wurde nichts verändert.
terminal-nothing-written = Es wurde nichts gespeichert.
terminal-password-in-file = Ihr Passwort wird in der Datei stehen, und wer die Datei öffnet, kann es lesen. Schicken Sie sie niemandem, und löschen Sie sie, sobald das Mailprogramm sie gelesen hat.
terminal-password-in-no-file = Keines dieser Mailprogramme übernimmt ein Passwort aus einer Datei. Ihres wurde deshalb nirgends gespeichert.
terminal-password-prompt = { "Passwort: " }
terminal-sign-prompt = { "Passwort der PKCS#12-Datei: " }
terminal-sign-in =
    Ihr Browser öffnet die Anmeldeseite. Wenn nicht, kopieren Sie diese Adresse in einen Browser auf diesem Computer:
    { $url }
    Für die Anmeldung haben Sie höchstens fünf Minuten. Strg+C bricht ab.
terminal-export-without-password = Auch ohne Passwort werden die Einstellungen gespeichert: Darin steht, dass das Mailprogramm die Anmeldeseite selbst öffnen soll.

## What was wrong with the question, and how to mend it.

terminal-sender-wrong = Der Absender ist keine E-Mail-Adresse. { $why }
terminal-name-wrong = Der Name ist zu lang, oder er enthält ein Zeichen, das nicht geht. Tippen Sie ihn von Hand ein, statt ihn einzufügen.
terminal-server-scheme = Der Server { $url } muss mit imap://, pop3:// oder smtp:// beginnen.
terminal-server-host = Im Server { $url } fehlt ein Hostname wie imap.example.org.
terminal-server-port = Im Server { $url } ist der Port keine Zahl von 1 bis 65535.
terminal-server-security = Im Server { $url } darf nach dem Fragezeichen nur security=tls, security=starttls oder security=none stehen.
terminal-server-user = Im Server { $url } ist der Teil vor dem @ kein Benutzername. Schreiben Sie ein @ darin als %40.
terminal-several-servers = Nennen Sie nur einen Server für { $protocol }: Ein Konto hat einen.
terminal-secret-file = Das Passwort lässt sich nicht aus { $path } lesen: { $why }. Prüfen Sie den Namen der Datei, und ob Sie sie lesen dürfen.
terminal-secret-empty = Das Passwort ist leer. In einer Datei oder auf der Standardeingabe steht es in der ersten Zeile.
terminal-secret-input = Das Passwort lässt sich nicht lesen: { $why }.
terminal-secret-not-text = Das Passwort ist kein Text in UTF-8. Speichern Sie die Datei in UTF-8, und versuchen Sie es noch einmal.
terminal-no-secret = Für die Anmeldung wird ein Passwort gebraucht. Geben Sie es mit --password-file oder --password-stdin an, oder in MAILWRIGHT_PASSWORD.
terminal-no-oauth-client = Für dieses Programm ist hier keine Registrierung bei einem Anmeldeserver bekannt, deshalb kann es die Anmeldeseite nicht öffnen. Nennen Sie die Registrierung mit --oauth-issuer und --oauth-client-id, oder lassen Sie --sign-in weg: Das Mailprogramm kann die Seite selbst öffnen.
terminal-no-password = Um das Passwort in die Dateien aufzunehmen, wird ein Passwort gebraucht. Geben Sie es mit --password-file oder --password-stdin an, oder in MAILWRIGHT_PASSWORD.
terminal-signature-wrong = { $path } lässt sich nicht als Signatur verwenden: { $why }.
terminal-sign-wrong = Mit { $path } lassen sich keine Profile signieren: { $why }.
terminal-sign-certificate = darin ist kein lesbares Zertifikat
terminal-sign-key = darin ist kein brauchbarer privater Schlüssel (RSA ab 2048 Bit oder P-256)
terminal-sign-locked = der private Schlüssel ist mit einem Passwort geschützt; packen Sie beides in eine PKCS#12-Datei, und nennen Sie diese mit --sign-p12
terminal-sign-pair = der private Schlüssel gehört nicht zum ersten Zertifikat
terminal-sign-p12 = die Datei lässt sich nicht öffnen; das Passwort ist falsch, oder es ist keine PKCS#12-Datei
terminal-sign-failed = die Signatur ließ sich nicht erstellen
terminal-signature-character = sie enthält ein Zeichen, das nicht verwendet werden kann
terminal-signature-long = sie ist länger als 8 KiB
terminal-signature-empty = sie ist leer
terminal-evidence-wrong = { $path } lässt sich nicht als Bericht von „mailwright test --json“ lesen: { $why }.
terminal-no-client = Nennen Sie nach --to mindestens ein Mailprogramm. Zur Wahl stehen: { $all }.
terminal-unknown-client = Ein Mailprogramm namens „{ $client }“ gibt es nicht. Zur Wahl stehen: { $all }.
terminal-no-window = Es ist kein Bildschirm da, auf dem sich ein Fenster öffnen könnte. Mit „mailwright setup“ werden Sie stattdessen hier gefragt.

## Bad news.

terminal-not-offered =
    { $kind ->
        [smtp] Für dieses Konto gibt es keinen SMTP-Server, und ohne einen lassen sich keine E-Mails senden. Es wurde nichts gespeichert. Nennen Sie einen mit --server.
       *[other] Für dieses Konto gibt es keinen { $protocol }-Server, und es wurde nichts gespeichert. Nennen Sie einen mit --server, oder wählen Sie ein anderes Protokoll.
    }
terminal-cannot-receive = { $client } kann mit { $protocol } nicht empfangen, und es wurde nichts gespeichert. Wählen Sie ein anderes Protokoll oder ein anderes Mailprogramm.
terminal-profile-protocol = { $client } kann auf diesem Weg nicht empfangen.
terminal-profile-auth = Der Datei für { $client } lässt sich nicht mitgeben, wie man sich bei diesen Servern anmeldet.
terminal-profile-security = Es lässt sich nicht festlegen, wie { $client } die Verbindung zu diesen Servern verschlüsselt, oder das Programm würde sie gar nicht verschlüsseln.
terminal-profile-login = Die Datei für { $client } kann keinen Benutzernamen mit diesen Zeichen enthalten.
terminal-profile-password = Die Datei für { $client } kann kein Passwort mit diesen Zeichen enthalten. Lassen Sie --embed-password weg, und geben Sie es im Programm ein.
terminal-profile-password-needed = { $client } nimmt nur eine Datei an, die das Passwort enthält. Wenn Sie das möchten, geben Sie --embed-password an.
terminal-profile-browser-sign-in = Der Datei für { $client } lässt sich nicht mitgeben, dass Sie sich im Browser anmelden, und diese Server lassen Sie nicht anders herein. Richten Sie { $client } von Hand ein, wenn das Programm diese Anmeldung beherrscht, oder wählen Sie ein anderes Mailprogramm, zum Beispiel Thunderbird.
terminal-profile-format = Die Datei für { $client } lässt sich nicht erstellen: { $why }.
terminal-nothing-to-test = Es gibt keinen { $protocol }-Server zum Testen. Nennen Sie einen mit --server, oder lassen Sie --protocol weg.
terminal-file-exists = { $path } gibt es schon, und es wurde nichts gespeichert. Wählen Sie einen anderen Ordner, oder ersetzen Sie die Datei mit --force.
terminal-file-twice = Zwei Dateien hätten den Namen { $path }, und es wurde nichts gespeichert.
terminal-folder-open = Jeder an diesem Computer kann in { $path } hineinsehen, deshalb wird Ihr Passwort dort nicht gespeichert. Nennen Sie einen neuen Ordner, der dann nur für Sie angelegt wird, oder sperren Sie diesen: chmod o-rwx { $path }
terminal-file-refused = { $path } lässt sich nicht speichern: { $why }. Es wurde nichts verändert.
terminal-consent-flag = Wenn ja, bestätigen Sie das mit { $flag }.
terminal-stdout = Die Antwort lässt sich nicht auf die Standardausgabe schreiben: { $why }.
terminal-timeout = Die Zeit von { $seconds } Sekunden ist um, und die Arbeit wurde abgebrochen.
terminal-interrupted = Abgebrochen.
terminal-machine = Dieser Computer lässt das Programm nicht laufen: { $why }.

## The set-up by questions and answers.

setup-welcome = Mailwright richtet Ihr Mailprogramm ein: Es findet Ihre Server, testet sie mit Ihnen und speichert die Einstellungen dafür.
setup-help = Bei jeder Frage gilt: ? erklärt sie, b geht einen Schritt zurück, q beendet. Die Eingabetaste allein übernimmt die Antwort in Klammern.
setup-stopped = Beendet. Es wurde nichts gespeichert.
setup-input-ended = Die Eingabe endete, bevor alle Fragen beantwortet waren. Es wurde nichts gespeichert.
setup-step = Schritt { $number } von { $all }: { $name }
setup-step-address = Ihre Adresse
setup-step-finding = Suche nach Ihren Servern
setup-step-settings = Ihre Server
setup-step-sign-in = Anmelden
setup-step-questions = Fünf Fragen
setup-step-advice = POP3 oder IMAP
setup-step-clients = Mailprogramme
setup-choice = Ihre Wahl
setup-choice-wrong = Bitte geben Sie eine Zahl von 1 bis { $last } ein.
setup-first = Das ist die erste Frage. Mit q beenden Sie.
setup-name = Ihr Name
setup-name-help = Diesen Namen sehen alle, die E-Mails von Ihnen bekommen. Mit der Eingabetaste allein können Sie ihn weglassen, mit einem Bindestrich wieder entfernen.
setup-address = Ihre E-Mail-Adresse
setup-address-help = Zum Beispiel anna@example.org. Für die Suche nach Ihren Servern dient nur der Teil nach dem @; einige Anbieter werden auch mit der ganzen Adresse gefragt.
setup-address-given = Ihre Adresse: { $address }
setup-looking = Die Suche läuft. Es wird kein Passwort gesendet.
setup-by-hand = Die Server von Hand eingeben
setup-other-address = Eine andere Adresse eingeben
setup-look-again = Noch einmal suchen
setup-take-suggestion = Ja, { $address } nehmen
setup-keep-address = Nein, { $address } behalten
setup-suggestion-help = Vergleichen Sie die beiden Buchstabe für Buchstabe. Die Adresse, die Sie anderen geben, ist die richtige.
setup-not-found-help = Die Website Ihres Anbieters nennt seine Server, oft unter „Mailprogramm“ oder „IMAP“. Damit können Sie von Hand weitermachen.
setup-use = Diese Server verwenden
setup-change = Sie von Hand ändern
setup-servers-missing = Es braucht einen Server zum Empfangen und einen zum Senden.
setup-settings-help = Die Server werden im nächsten Schritt getestet, wenn Sie sich anmelden. Ändern Sie sie, wenn Ihr Anbieter andere nennt.
setup-consent-help = Ihr Passwort geht an diese Server. Sagen Sie Nein, wenn Sie nicht sicher sind; dann wird nichts gesendet.
setup-by-hand-lead = Geben Sie einen Server zum Empfangen und einen zum Senden ein. Für das, was Sie nicht haben, geben Sie einen Bindestrich ein.
setup-host = Server
setup-host-help = Der Name des Servers, zum Beispiel imap.example.org. Geben Sie einen Bindestrich ein, wenn es dafür keinen gibt.
setup-host-wrong = Das ist kein Servername. Er sieht aus wie mail.example.org.
setup-security-help = Wie die Verbindung verschlüsselt wird. Das steht auf der Website Ihres Anbieters; üblich ist TLS, auch SSL genannt.
setup-port = Port
setup-port-help = Eine Zahl von 1 bis 65535. Die in Klammern ist bei dieser Art von Server üblich.
setup-port-wrong = Ein Port ist eine Zahl von 1 bis 65535.
setup-user = Benutzername
setup-user-help = Der Name, mit dem Sie sich anmelden. Meistens ist es Ihre E-Mail-Adresse.
setup-user-wrong = Das ist kein Benutzername. Meistens ist es Ihre E-Mail-Adresse.
setup-promise = Ihr Passwort geht an { $hosts } und sonst nirgendwohin. Es wird vergessen, wenn dieses Programm endet.
setup-promise-browser = Sie melden sich auf der Seite von { $server } an; Ihr Passwort sieht dieses Programm nicht. Was es stattdessen bekommt, geht an { $hosts } und sonst nirgendwohin und wird vergessen, wenn dieses Programm endet.
setup-password = Passwort (es wird nicht angezeigt; Eingabetaste allein für andere Möglichkeiten)
setup-password-known = Das zuvor angegebene Passwort wird verwendet.
setup-testing = Der Test läuft. Jeder Server wird einmal getestet, und Ihre E-Mails bleiben unverändert.
setup-all-well = Alle Server funktionieren.
setup-again = Noch einmal versuchen
setup-other-password = Ein anderes Passwort eingeben
setup-sign-in-again = Noch einmal im Browser anmelden
setup-change-servers = Die Server ändern
setup-stop = Beenden
setup-go-on = Mit dem weitermachen, was funktioniert
setup-go-on-unproved = Weitermachen, obwohl nicht sicher ist, dass die Einstellungen funktionieren
setup-go-on-browser = Weitermachen: Das Mailprogramm öffnet die Anmeldeseite
setup-browser-help = Hier lässt sich nichts testen, denn nur die Anmeldeseite kann ein Programm hereinlassen. Die Einstellungen werden das Ihrem Mailprogramm mitteilen.
setup-after-test-help = Lesen Sie oben, was nicht gestimmt hat und was hilft. Ohne gelungenen Test können die Einstellungen falsch sein.
setup-question = Frage { $number } von 5: { $question }
setup-question-help = Ihre Antworten entscheiden zwischen POP3 und IMAP. Was Sie nicht sicher wissen, zählt nicht.
setup-take = { $protocol } nehmen, wie empfohlen
setup-take-other = Stattdessen { $protocol } nehmen
setup-compare = Beide vergleichen und sehen, was daran etwas ändern würde
setup-leave-help = Bleiben sie für immer dort, geht mit diesem Computer nichts verloren, aber das Postfach füllt sich. Bleiben sie gar nicht dort, sind Ihre E-Mails nur auf diesem Computer.
setup-no-other = { $protocol } wird nicht angeboten oder hat im Test nicht funktioniert.
setup-advice-help = Beide Wege sind möglich. Die Empfehlung folgt aus Ihren Antworten; was zu Ihnen passt, wissen Sie am besten.
setup-clients = Ihre Mailprogramme (eine oder mehrere Zahlen, durch Kommas getrennt)
setup-clients-help = Für jedes wird eine Datei erstellt, die Ihre Einstellungen dorthin bringt. Ist Ihres nicht dabei, nehmen Sie das Einstellungsblatt.
setup-clients-wrong = Bitte geben Sie Zahlen von 1 bis { $last } ein, durch Kommas getrennt.
setup-folder = Ordner für die Dateien
setup-folder-help = Die Dateien werden dort gespeichert und sonst nirgends. Gibt es den Ordner noch nicht, wird er angelegt.
setup-will-write = Das wird gespeichert:
setup-file = { "  " }{ $path }
setup-file-taken = { "  " }{ $path } (dort liegt schon eine andere Datei)
setup-write = Speichern
setup-replace = Ersetzen, was dort liegt
setup-other-folder = Einen anderen Ordner wählen
setup-write-help = Bisher wurde nichts gespeichert. Entweder werden alle diese Dateien gespeichert oder keine.
setup-store = Diese Programme holen Ihr Passwort von dort, wo Ihr System Passwörter aufbewahrt. Soll es dort abgelegt werden?
setup-store-yes = Ja, dort ablegen
setup-store-no = Nein, ich mache das selbst
setup-store-help = Ihre Dateien enthalten kein Passwort. In jeder steht ein Befehl, der Ihr System danach fragt; liegt es dort nicht, fragt das Programm Sie danach oder bricht ab.
setup-done = Alles fertig.
setup-by-hand-only = { "   " }{ $programs }: Keine Datei nötig; die Einstellungen werden von Hand eingegeben und am Ende angezeigt.
setup-more = Was möchten Sie noch tun?
setup-more-help = Es ist schon alles gespeichert. Die Eingabetaste allein beendet das Programm.
setup-type-in = Die Einstellungen zum Eingeben anzeigen
setup-undo = Die letzte Änderung zurücknehmen
setup-another = Ein weiteres Programm oder Gerät einrichten
setup-identity = Einen weiteren Namen oder eine weitere Adresse für dieses Konto hinzufügen
setup-restart = Ein weiteres Konto einrichten
setup-close = Beenden
setup-identity-address = Adresse, unter der Sie schreiben
setup-identity-name = Name dazu (Eingabetaste allein für Ihren eigenen)
setup-identity-help = Ihr Anbieter muss Ihnen erlauben, unter dieser Adresse zu senden. Es gilt dasselbe Passwort. Wählen Sie danach noch einmal die Programme, für die gespeichert wird.

## mailwright practice

help-practice = Den Assistenten mit einem gespielten Mailanbieter in diesem Programm öffnen, um ihn ohne Risiko auszuprobieren
help-practice-terminal = Im Terminal fragen statt in einem Fenster
terminal-practice = Das ist eine Übung: Diesen Anbieter gibt es nur in diesem Programm. Nichts verlässt Ihren Computer. Jedes dieser Postfächer hat seine Geschichte:
terminal-practice-story =
    { $title }: { $address }, Passwort { $password }
    { $lesson }
terminal-no-practice-window = Es ist kein Bildschirm da, auf dem sich das Fenster öffnen könnte. Mit „mailwright practice --terminal“ üben Sie im Terminal.

## Many accounts, and the organisation’s file

help-batch = Die Einstellungen aller Personen einer Liste speichern, zum Beispiel eines Exports aus Microsoft 365, Google Workspace oder Ihrem Mailserver
help-option-list = Die Liste: CSV mit einer Zeile Spaltennamen oder eine Excel-Arbeitsmappe (.xlsx)
help-option-map = Was eine Spalte enthält, zum Beispiel Kontakt=email; mit ihrem Namen oder ihrer Nummer ab 1; kann wiederholt werden
help-option-by = Mit department ein Ordner für jede Abteilung und darin die Personen
help-option-zip = Für jede Person eine Zip-Datei statt eines Ordners
help-option-verify = Für alle anmelden, in deren Zeile ein Passwort oder Token steht, je einmal; wer abgewiesen wird, bekommt keine Dateien
help-option-at_once = Wie viele Anmeldungen gleichzeitig an einem Server
help-option-stop_after = Nach wie vielen gescheiterten Anmeldungen in Folge an der Domain niemand mehr angemeldet wird, damit kein Konto gesperrt wird
help-option-shard = Nur Teil K von N der Liste, zum Beispiel 2/8, damit mehrere Rechner sie sich teilen; --join setzt die Teile zusammen
help-option-join = Zusammensetzen, was --shard in diesen Ordnern gespeichert hat
help-batch-embed_password = Die Passwörter der Liste in die Dateien aufnehmen, die sie enthalten können; wer sie öffnet, kann sie lesen
help-batch-force = In einem Ordner, der nicht leer ist, neu beginnen und Gleichnamiges ersetzen
help-batch-servers = Diesen Server für alle verwenden, deren Zeile keinen nennt, statt einen zu suchen; ein Benutzername darin kann %25EMAILLOCALPART%25 enthalten; kann wiederholt werden
help-batch-protocol = Womit empfangen wird, wo die Zeile nichts sagt; auto ist IMAP, wo es angeboten wird
terminal-batch-progress = { $passed } von { $total } Zeilen, { $rate } pro Sekunde, noch { $left }
terminal-batch-resumed = Es geht dort weiter, wo ein früherer Lauf aufgehört hatte.
terminal-batch-done = { $written } von { $rows } Zeilen sind in { $path } gespeichert.
terminal-batch-proved = Durch eine Anmeldung bestätigt: { $count }
terminal-batch-attention = Was Aufmerksamkeit braucht:
terminal-batch-count = { "  " }{ $count } × { $cause }
terminal-batch-row = { "  " }Zeile { $line }, { $column }: { $cause } { $address }
terminal-batch-row-whole = { "  " }Zeile { $line }: { $cause } { $address }
terminal-batch-files = Jede Zeile steht in { $index }, eine Seite zum Weitergeben ist { $summary }, und { $merge } ist für einen Serienbrief.
terminal-batch-passwords = Die Passwörter der Liste werden in den Dateien stehen, und wer eine Datei öffnet, kann das Passwort lesen. Die Ordner sind für andere auf diesem Rechner geschlossen; geben Sie jeder Person nur die eigenen und löschen Sie den Rest.
terminal-batch-no-out = Nennen Sie mit --out den Ordner, in dem gespeichert wird.
terminal-batch-map = „{ $text }“ sagt nicht, was eine Spalte enthält. Schreiben Sie SPALTE=FELD mit einem dieser Felder: { $all }.
terminal-batch-list = Die Liste { $path } kann nicht gelesen werden: { $why }.
terminal-batch-not-a-list = { $path } ist weder CSV noch eine lesbare Excel-Arbeitsmappe (.xlsx) ({ $why }). Speichern Sie die Liste in einem dieser Formate.
terminal-batch-empty = Die Liste { $path } ist leer.
terminal-batch-no-address = Von keiner Spalte in { $path } ist bekannt, dass sie Adressen enthält. Die Spalten sind: { $all }. Sagen Sie es mit --map SPALTE=email.
terminal-batch-no-column = In { $path } gibt es keine Spalte „{ $text }“. Die Spalten sind: { $all }.
terminal-batch-occupied = { $path } ist nicht leer, und es wurde nichts gespeichert. Wählen Sie einen anderen Ordner, oder beginnen Sie in diesem mit --force neu.
terminal-batch-other-run = Was in { $path } begonnen wurde, gehört zu einer anderen Liste oder hat andere Optionen. Starten Sie wie zuvor, um fortzufahren, wählen Sie einen anderen Ordner, oder beginnen Sie mit --force neu.
terminal-batch-busy = Ein anderer Lauf speichert gerade in { $path }.
terminal-batch-parts = { $path } ist kein Teil derselben Liste, oder ein Teil fehlt oder ist doppelt.
terminal-batch-output = { $path } kann nicht gespeichert werden: { $why }. Was bisher getan ist, bleibt; derselbe Befehl macht dort weiter.
help-organisation = Die Datei schreiben, mit der die Leute einer Organisation nur Adresse und Passwort eingeben (mailwright.toml)
help-organisation-name = Wie die Organisation heißt
help-organisation-out = Die Datei, die geschrieben wird
help-organisation-logo = Ein PNG im Ordner der Datei oder darunter
help-organisation-language = Die Sprache für alle, die keine andere wünschen
help-organisation-domains = Eine Domain ihrer Adressen; kann wiederholt werden
help-organisation-servers = Einer ihrer Server, zum Beispiel imap://imap.example.org; ein Benutzername darin kann %25EMAILLOCALPART%25 enthalten; kann wiederholt werden
help-organisation-auth = Wie man sich an allen anmeldet, in den Wörtern von „discover --json“, durch Kommas getrennt
help-organisation-clients = Die Mailprogramme, die angeboten werden, durch Kommas getrennt; ohne dies alle
help-organisation-help_name = Wer hilft, zum Beispiel eine Abteilung
help-organisation-help_phone = Unter welcher Nummer
help-organisation-help_mail = Unter welcher Adresse
help-organisation-help_web = Auf welcher Seite, eine https-URL
terminal-organisation-written = { $path } ist geschrieben. Legen Sie die Datei neben das Programm oder dorthin, wo es die README sagt; wer sie ändern kann, entscheidet, wohin Passwörter gehen.
