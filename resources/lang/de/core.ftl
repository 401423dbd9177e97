# Sentences of the core

# Stands before a value, such as “Server: imap.example.org”.
label = { $label }:

## What came of testing a server. The title says what happened, .why most likely why, .todo what the person can do.
## Gaps: $host, $port, $standard (the usual port for TLS), $usual (yes or no: that is the port already), $kind (imap, pop3 or smtp), $protocol (its name), $provider
## (stands inside a sentence, never at its start), and of a certificate $names, $issuer, $from and $until; each of
## these four is the word "unknown" when the certificate could not be read. Of the certificate of the one in between who has signed it: $between,
## $between-from and $between-until; of the clock, $device (the day by this device) and $network (by web servers that were asked), each "unknown" as well.

# Stands for $provider where nobody knows who that is. A dative, as every $provider of diagnosis-… is.
provider-unknown = Ihrem Mailanbieter
diagnosis-ok =
    { $kind ->
        [smtp] Die Anmeldung hat geklappt: Über { $host } können Sie E-Mails senden.
       *[other] Die Anmeldung hat geklappt: Über { $host } können Sie E-Mails empfangen.
    }
    .why = Der Server hat Ihren Benutzernamen und Ihr Passwort angenommen.
    .todo = Hier bleibt nichts mehr zu tun.
diagnosis-auth-failed = Der Server hat diesen Benutzernamen und dieses Passwort nicht angenommen.
    .why = Wahrscheinlich enthält das Passwort einen Tippfehler oder gehört zu etwas anderem. Manche Server verlangen auch einen Benutzernamen, der nicht Ihre E-Mail-Adresse ist.
    .todo = Geben Sie das Passwort noch einmal ein, und achten Sie darauf, dass die Feststelltaste aus ist. Klappt es wieder nicht, melden Sie sich mit demselben Passwort im Browser bei { $provider } an. Geht es auch dort nicht, legen Sie dort ein neues Passwort fest. Geht es dort, fragen Sie bei { $provider } nach, welchen Benutzernamen und welches Passwort ein Mailprogramm braucht.
diagnosis-account-disabled = Mit diesem Konto ist zurzeit keine Anmeldung möglich.
    .why = Das Konto gibt es, aber es ist gesperrt oder aufgelöst. Das kommt vor, wenn es lange nicht benutzt wurde, wenn eine Rechnung offen ist oder wenn eine Anmeldung verdächtig aussah.
    .todo = Melden Sie sich im Browser bei { $provider } an: Oft steht dort der Grund. Wenn nicht, fragen Sie beim Kundendienst nach oder, bei einer geschäftlichen Adresse, bei Ihrer IT-Abteilung.
diagnosis-app-password-required = Ihr übliches Passwort gilt hier nicht: Sie brauchen ein App-Passwort.
    .why = Ein App-Passwort ist ein zweites Passwort nur für Mailprogramme. { $host } verlangt eines, oft weil Ihr Konto zusätzlich mit einem Code auf dem Handy geschützt ist.
    .todo = Melden Sie sich im Browser bei { $provider } an. Suchen Sie in den Sicherheitseinstellungen nach „App-Passwörter“, erstellen Sie eines, und geben Sie es hier anstelle Ihres üblichen Passworts ein.
diagnosis-oauth-required = Dieser Server nimmt kein Passwort an: Sie müssen sich im Browser anmelden.
    .why = Zur Sicherheit bekommen Mailprogramme bei { $provider } erst Zugang, wenn Sie sich auf einer eigenen Seite des Anbieters angemeldet haben (das nennt sich OAuth2). Ihr Passwort kann durchaus richtig sein.
    .todo = Nehmen Sie ein Mailprogramm, das diese Seite selbst öffnet, zum Beispiel Thunderbird, und melden Sie sich an, wenn die Seite erscheint. Bei einer geschäftlichen Adresse fragen Sie Ihre IT-Abteilung, welche Programme erlaubt sind.
diagnosis-password-expired = Ihr Passwort ist abgelaufen und muss geändert werden.
    .why = Passwörter gelten hier nur eine bestimmte Zeit, und die ist bei Ihrem vorbei.
    .todo = Melden Sie sich im Browser bei { $provider } an, wählen Sie ein neues Passwort, und geben Sie es hier ein.
diagnosis-temporarily-unavailable = { $host } hat gerade selbst ein Problem.
    .why = Der Server ist überlastet oder wird gewartet. Nichts deutet darauf hin, dass Ihr Passwort falsch ist; behalten Sie es also.
    .todo = Warten Sie zehn Minuten, und versuchen Sie es noch einmal. Dauert es Stunden, sehen Sie im Internet nach, ob bei { $provider } eine Störung gemeldet ist, oder fragen Sie dort nach.
diagnosis-server-permanent = { $host } hat einen Fehler, der nicht von selbst verschwindet.
    .why = Auf dem Server ist etwas defekt oder falsch eingerichtet, für Ihr Konto oder für alle. An Ihrem Passwort liegt es wahrscheinlich nicht.
    .todo = Melden Sie { $provider }, wann Sie es versucht haben und was der Server geantwortet hat. Am Arbeitsplatz melden Sie es Ihrer IT-Abteilung.
diagnosis-contact-admin = Der Server möchte, dass Sie sich an seine Betreiber wenden.
    .why = Er hat Sie nicht hereingelassen, und den Grund können nur die Betreiber sehen.
    .todo = Rufen Sie bei { $provider } an, oder schreiben Sie dem Kundendienst dort. Am Arbeitsplatz wenden Sie sich an Ihre IT-Abteilung. Sagen Sie, wann Sie es versucht haben und was der Server geantwortet hat.
diagnosis-protocol-disabled = { $protocol } ist für dieses Konto ausgeschaltet.
    .why = Bei vielen Anbietern ist { $protocol } ausgeschaltet, bis Sie es selbst einschalten. Am Arbeitsplatz ist es vielleicht für alle ausgeschaltet.
    .todo = Melden Sie sich im Browser bei { $provider } an, und suchen Sie in den E-Mail-Einstellungen nach { $protocol } (oft unter „POP3 und IMAP“ oder „Mailprogramme“). Schalten Sie es ein, warten Sie ein paar Minuten, und versuchen Sie es noch einmal. Am Arbeitsplatz fragen Sie Ihre IT-Abteilung.
diagnosis-mailbox-in-use = Ein anderes Programm hat dieses Postfach gerade geöffnet.
    .why = Der Server lässt immer nur ein Programm herein. Das andere läuft vielleicht auf Ihrem Handy. Oder eine Verbindung ist abgebrochen, und der Server hat es noch nicht bemerkt.
    .todo = Beenden Sie die anderen Mailprogramme, die diese Adresse benutzen, warten Sie zehn Minuten, und versuchen Sie es noch einmal.
diagnosis-too-many-connections = Der Server nimmt von Ihnen gerade keine weitere Verbindung an.
    .why = Es sind zu viele Programme oder Geräte gleichzeitig angemeldet, oder es gab in kurzer Zeit viele Versuche.
    .todo = Beenden Sie die Mailprogramme, die Sie nicht brauchen, warten Sie eine Viertelstunde, und versuchen Sie es noch einmal. Wenn Sie es sofort wieder versuchen, müssen Sie vielleicht noch länger warten.
diagnosis-smtp-auth-disabled = Das Senden mit Passwort ist für dieses Konto ausgeschaltet.
    .why = In Ihrer Organisation oder bei { $provider } dürfen Mailprogramme erst senden, wenn Sie sich im Browser angemeldet haben, oder gar nicht.
    .todo = Am Arbeitsplatz oder in der Schule bitten Sie Ihre IT-Abteilung, „Authentifiziertes SMTP“ für Ihr Postfach zu erlauben. Sonst sehen Sie im Browser bei { $provider } in den E-Mail-Einstellungen nach, oder nehmen Sie ein Mailprogramm, das sich über den Browser anmeldet.
diagnosis-auth-not-offered = { $host } bietet auf Port { $port } keine Anmeldung an.
    .why = Dieser Port ist wahrscheinlich für andere Server gedacht, nicht für Mailprogramme.
    .todo =
        { $usual ->
            [yes] Fragen Sie bei { $provider } nach dem richtigen Servernamen und Port für Mailprogramme.
           *[no] Versuchen Sie es mit Port { $standard } und der Verschlüsselung „TLS“. Klappt auch das nicht, fragen Sie bei { $provider } nach dem richtigen Servernamen und Port.
        }
diagnosis-encryption-required = { $host } nimmt Passwörter nur über eine verschlüsselte Verbindung an.
    .why = In den Einstellungen steht, dass die Verbindung nicht verschlüsselt ist. Der Server lehnt das zu Recht ab.
    .todo = Stellen Sie die Verschlüsselung auf „TLS“ mit Port { $standard } oder auf „STARTTLS“ mit dem bisherigen Port, und versuchen Sie es noch einmal.
diagnosis-no-encryption-offered = { $host } hat keine verschlüsselte Verbindung angeboten.
    .why = Entweder gehört der Port zu anderen Einstellungen, oder etwas unterwegs entfernt die Verschlüsselung, zum Beispiel ein Virenscanner oder das Netz eines Hotels oder einer Firma. Es wurde nichts Geheimes gesendet.
    .todo = Versuchen Sie es mit Port { $standard } und der Verschlüsselung „TLS“. Danach versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy. Hilft beides nicht, fragen Sie bei { $provider } nach den Einstellungen für eine verschlüsselte Verbindung.
diagnosis-starttls-failed = { $host } hat eine verschlüsselte Verbindung versprochen, sie dann aber nicht aufgebaut.
    .why = Der Server hat einen Fehler, oder etwas unterwegs greift ein. Es wurde nichts Geheimes gesendet.
    .todo = Versuchen Sie es mit Port { $standard } und der Verschlüsselung „TLS“, und einmal auch in einem anderen Netz. Hilft nichts, geben Sie { $provider } Bescheid.
diagnosis-starttls-injection = Jemand scheint die Verbindung zu { $host } zu manipulieren.
    .why = Kurz bevor die Verschlüsselung begann, kam Text an, der dort nicht hingehört. Ein gut gepflegter Server macht das nicht. Es wurde nichts Geheimes gesendet.
    .todo = Benutzen Sie dieses Netz nicht für Ihre E-Mails. Versuchen Sie es in einem anderen noch einmal, zum Beispiel über Ihr Handy. Passiert es auch dort, geben Sie { $provider } Bescheid, bevor Sie irgendwo Ihr Passwort eingeben.
diagnosis-preauth-before-tls = { $host } behauptet, dass Sie angemeldet sind, obwohl Sie es noch nicht sind.
    .why = Dadurch lässt sich die Verbindung nicht verschlüsseln. Der Server ist falsch eingerichtet, oder jemand steht zwischen ihm und Ihnen. Es wurde nichts Geheimes gesendet.
    .todo = Versuchen Sie es mit Port { $standard } und der Verschlüsselung „TLS“, und auch in einem anderen Netz. Hilft nichts, geben Sie { $provider } Bescheid.
diagnosis-tls-expired = Das Zertifikat von { $host } ist abgelaufen.
    .why =
        { $until ->
            [unknown] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt nicht mehr.
           *[other] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses galt bis { $until }.
        } Entweder hat es niemand erneuert, oder das Datum auf diesem Gerät stimmt nicht. Es wurde nichts Geheimes gesendet.
    .todo = Prüfen Sie Datum und Uhrzeit auf diesem Gerät. Wenn sie stimmen, melden Sie { $provider }, dass das Zertifikat abgelaufen ist, und versuchen Sie es wieder, wenn es erneuert ist.
diagnosis-tls-not-yet-valid = Das Zertifikat von { $host } ist noch nicht gültig.
    .why =
        { $from ->
            [unknown] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt erst ab einem späteren Tag.
           *[other] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt erst ab { $from }.
        } Wahrscheinlich stimmt das Datum auf diesem Gerät nicht. Es wurde nichts Geheimes gesendet.
    .todo = Prüfen Sie Datum und Uhrzeit auf diesem Gerät, stellen Sie sie richtig, und versuchen Sie es noch einmal. Wenn sie stimmen, geben Sie { $provider } Bescheid.
diagnosis-tls-self-signed = Für { $host } bürgt nur der Server selbst.
    .why = Mit einem Zertifikat beweist ein Server, wer er ist. Dieser hat sich seines selbst ausgestellt. Das könnte jeder, also beweist es nichts. Es wurde nichts Geheimes gesendet.
    .todo = Fragen Sie bei { $provider } nach einem Server mit einem anerkannten Zertifikat. Betreibt Ihre eigene Organisation den Server, bitten Sie Ihre IT-Abteilung, dort eines einzurichten.
diagnosis-tls-unknown-ca = Dieses Gerät kennt die Stelle nicht, die für { $host } bürgt.
    .why =
        { $issuer ->
            [unknown] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses kommt von einer Stelle, die das Gerät nicht kennt.
           *[other] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses kommt von „{ $issuer }“, und diese Stelle kennt das Gerät nicht.
        } Dahinter kann die eigene Zertifizierungsstelle einer Organisation stecken, ein Virenscanner oder ein Firmennetz, das in die Verbindung hineinsieht, oder ein Fehler auf dem Server. Es wurde nichts Geheimes gesendet.
    .todo = Am Arbeitsplatz fragen Sie Ihre IT-Abteilung, ob dieses Gerät für die Zertifikate Ihrer Organisation eingerichtet ist. Zu Hause versuchen Sie es in einem anderen Netz und sehen nach, ob ein Virenscanner auf diesem Gerät Ihre E-Mails prüft. Hilft nichts, geben Sie { $provider } Bescheid.
diagnosis-tls-wrong-host = Der Server, der hier antwortet, kann nicht beweisen, dass er { $host } ist.
    .why =
        { $names ->
            [unknown] Sein Zertifikat, mit dem er beweist, wer er ist, gilt für einen anderen Namen.
           *[other] Sein Zertifikat, mit dem er beweist, wer er ist, gilt für: { $names }.
        } Meistens steht in den Einstellungen nicht der Servername, den der Anbieter für Mailprogramme vorsieht. In seltenen Fällen gibt sich jemand als Ihr Server aus. Es wurde nichts Geheimes gesendet.
    .todo =
        { $names ->
            [unknown] Suchen Sie den richtigen Servernamen bei { $provider } auf den Hilfeseiten, oder fragen Sie dort nach, und geben Sie ihn in den Einstellungen ein.
           *[other] Suchen Sie den richtigen Servernamen bei { $provider } auf den Hilfeseiten, oder fragen Sie dort nach. Ist es einer der oben genannten, geben Sie diesen in den Einstellungen ein.
        }
# The certificate of the one in between was not sent along. Beside the diagnosis "this device does not know who vouches for …".
diagnosis-incomplete-chain = { $host } weist sich nur unvollständig aus.
    .why =
        { $issuer ->
            [unknown] Der Server schickt ein Zwischenzertifikat nicht mit. Es ist das Bindeglied zwischen dem eigenen Zertifikat und einer Stelle, der dieses Gerät vertraut.
           *[other] Der Server schickt ein Zwischenzertifikat nicht mit, nämlich das von „{ $issuer }“. Es ist das Bindeglied zwischen dem eigenen Zertifikat und einer Stelle, der dieses Gerät vertraut.
        } Das ist ein Fehler auf dem Server; an Ihrem Gerät und an Ihrem Passwort liegt es nicht. Es wurde nichts Geheimes gesendet.
    .todo = Melden Sie { $provider }, dass der Mailserver eine unvollständige Zertifikatskette sendet; nur dort lässt sich das beheben. Am Arbeitsplatz geben Sie Ihrer IT-Abteilung Bescheid. Versuchen Sie es wieder, wenn der Fehler behoben ist.
# That of the one in between has run out, or has not begun.
diagnosis-intermediate-expired = Ein Zertifikat, auf das sich { $host } stützt, ist abgelaufen.
    .why =
        { $between-until ->
            [unknown] Ein Server beweist mit einer Kette von Zertifikaten, wer er ist. Eines in der Mitte gilt nicht mehr.
           *[other] Ein Server beweist mit einer Kette von Zertifikaten, wer er ist. Das von „{ $between }“ in der Mitte galt bis { $between-until }.
        } Am Zertifikat des Servers selbst liegt es nicht. Entweder hat niemand das in der Mitte ersetzt, oder das Datum auf diesem Gerät stimmt nicht. Es wurde nichts Geheimes gesendet.
    .todo = Prüfen Sie das Datum auf diesem Gerät. Wenn es stimmt, melden Sie { $provider }, dass ein Zwischenzertifikat des Mailservers abgelaufen ist, und versuchen Sie es wieder, wenn es ersetzt ist.
diagnosis-intermediate-not-yet-valid = Ein Zertifikat, auf das sich { $host } stützt, ist noch nicht gültig.
    .why =
        { $between-from ->
            [unknown] Ein Server beweist mit einer Kette von Zertifikaten, wer er ist. Eines in der Mitte gilt erst ab einem späteren Tag.
           *[other] Ein Server beweist mit einer Kette von Zertifikaten, wer er ist. Das von „{ $between }“ in der Mitte gilt erst ab { $between-from }.
        } Wahrscheinlich stimmt das Datum auf diesem Gerät nicht. Es wurde nichts Geheimes gesendet.
    .todo = Prüfen Sie das Datum auf diesem Gerät, stellen Sie es richtig, und versuchen Sie es noch einmal. Wenn es stimmt, melden Sie { $provider }, dass ein Zwischenzertifikat des Mailservers noch nicht gültig ist.
# It has only what is called a common name.
diagnosis-common-name-only = Im Zertifikat von { $host } steht der Name des Servers nur auf veraltete Weise.
    .why = Mit einem Zertifikat beweist ein Server, wer er ist. Dieses hat nur einen „Common Name“, den Mailprogramme seit Jahren nicht mehr als Servernamen gelten lassen, und keinen der Namen, nach denen sie suchen. Es wurde nichts Geheimes gesendet.
    .todo = Melden Sie { $provider }, dass der Mailserver ein Zertifikat braucht, in dem sein Name als „Subject Alternative Name“ steht. Am Arbeitsplatz geben Sie Ihrer IT-Abteilung Bescheid. Auf Ihrem Gerät ist nichts zu beheben.
# Instead of "has run out" and "is not valid yet", where the clock explains it.
diagnosis-clock-wrong = Das Datum auf diesem Gerät scheint nicht zu stimmen.
    .why =
        { $network ->
            [unknown] Auf diesem Gerät ist das Datum { $device } eingestellt. An diesem Tag wäre kein Zertifikat der gefragten Server gültig, und bei mehreren zugleich kommt das nur vor, wenn das Datum falsch ist.
           *[other] Auf diesem Gerät ist das Datum { $device } eingestellt. Webserver nennen aber { $network }, und an diesem Tag ist das Zertifikat von { $host } gültig.
        } Mit einem Zertifikat beweist ein Server, wer er ist, und es gilt nur eine bestimmte Zeit. Es wurde nichts Geheimes gesendet.
    .todo = Sehen Sie in einem Kalender nach. Ist heute nicht { $device }, stellen Sie das Datum dieses Geräts richtig, und versuchen Sie es noch einmal. Stimmt das Datum, liegt es am Server oder am Weg dorthin: Geben Sie { $provider } Bescheid.
# The same two, where the clock was seen to be right.
diagnosis-tls-expired-clock-right = { diagnosis-tls-expired }
    .why =
        { $until ->
            [unknown] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt nicht mehr.
           *[other] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses galt bis { $until }.
        } Niemand hat es erneuert. Am Datum auf diesem Gerät liegt es nicht: Webserver nennen dasselbe. Es wurde nichts Geheimes gesendet.
    .todo = Melden Sie { $provider }, dass das Zertifikat abgelaufen ist, und versuchen Sie es wieder, wenn es erneuert ist.
diagnosis-tls-not-yet-valid-clock-right = { diagnosis-tls-not-yet-valid }
    .why =
        { $from ->
            [unknown] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt erst ab einem späteren Tag.
           *[other] Mit einem Zertifikat beweist ein Server, wer er ist. Dieses gilt erst ab { $from }.
        } Am Datum auf diesem Gerät liegt es nicht: Webserver nennen dasselbe. Es wurde nichts Geheimes gesendet.
    .todo = Melden Sie { $provider }, dass das Zertifikat des Mailservers noch nicht gültig ist, und versuchen Sie es wieder, wenn es gültig ist.
# Beside "cannot prove that it is …": another name of the same owner that the certificate is for. It is only offered.
fitting-host = Das Zertifikat würde zum Servernamen „{ $host }“ passen. Ist dieser Name bei { $provider } für Mailprogramme angegeben, verwenden Sie ihn anstelle von { $asked }.
diagnosis-tls-revoked = Das Zertifikat von { $host } wurde von der ausstellenden Stelle für ungültig erklärt.
    .why = Mit einem Zertifikat beweist ein Server, wer er ist. Es wird zurückgezogen, wenn es irrtümlich ausgestellt wurde oder in falsche Hände geraten ist. Es wurde nichts Geheimes gesendet.
    .todo = Benutzen Sie diesen Server vorerst nicht. Geben Sie { $provider } Bescheid, und versuchen Sie es wieder, wenn dort ein neues Zertifikat eingerichtet ist.
diagnosis-tls-too-old = { $host } beherrscht nur eine alte Verschlüsselung, die nicht mehr sicher ist.
    .why = Der Server wurde seit Jahren nicht auf den neuesten Stand gebracht. Seine Verschlüsselung (TLS 1.1 oder älter) lässt sich knacken. Es wurde nichts Geheimes gesendet.
    .todo = Fragen Sie bei { $provider } nach einem Server mit TLS 1.2 oder neuer.
diagnosis-tls-not-spoken = { $host } verschlüsselt auf Port { $port } nicht von Anfang an.
    .why =
        { $usual ->
            [yes] An diesem Port antwortet etwas anderes, oder etwas unterwegs entfernt die Verschlüsselung. Es wurde nichts Geheimes gesendet.
           *[no] Die Verschlüsselung, die in den Einstellungen gewählt ist, passt nicht zu diesem Port. Es wurde nichts Geheimes gesendet.
        }
    .todo =
        { $usual ->
            [yes] Versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy. Ist es dort genauso, vergleichen Sie Servernamen und Port mit den Angaben von { $provider }.
           *[no] Versuchen Sie es mit Port { $standard }, oder lassen Sie den Port, wie er ist, und wählen Sie „STARTTLS“ als Verschlüsselung. Klappt beides nicht, fragen Sie bei { $provider } nach dem richtigen Port.
        }
diagnosis-tls-unexpected = { $host } verlangt auf Port { $port } von Anfang an Verschlüsselung.
    .why = Laut den Einstellungen beginnt die Verbindung unverschlüsselt, und das passt nicht zu diesem Port. Es wurde nichts Geheimes gesendet.
    .todo = Stellen Sie die Verschlüsselung auf „TLS“, lassen Sie den Port, wie er ist, und versuchen Sie es noch einmal.
diagnosis-tls-failed = Mit { $host } kam keine verschlüsselte Verbindung zustande.
    .why = Der Server und dieses Gerät konnten sich nicht einigen, oder etwas unterwegs hat die Verbindung abgebrochen, zum Beispiel ein Virenscanner oder eine Firewall. Es wurde nichts Geheimes gesendet.
    .todo = Versuchen Sie es noch einmal, und dann in einem anderen Netz, zum Beispiel über Ihr Handy. Hilft nichts, teilen Sie { $provider } die Einzelheiten mit, die hier stehen.
diagnosis-refused = { $host } nimmt auf Port { $port } keine Verbindungen an.
    .why = Dort läuft kein Maildienst, oder eine Firewall weist die Verbindung ab. Auch der Port kann falsch sein.
    .todo = Vergleichen Sie Servernamen und Port mit den Angaben von { $provider }. Wenn sie stimmen, versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy.
diagnosis-connect-timeout = { $host } hat auf Port { $port } nicht geantwortet.
    .why = In Firmen, Hotels und öffentlichen Netzen ist E-Mail oft gesperrt. Es kann auch sein, dass der Server ausgefallen ist oder dass der Port nicht stimmt.
    .todo = Versuchen Sie es in einem anderen Netz, zum Beispiel über Ihr Handy. Klappt es dort, bitten Sie die Betreiber des ersten Netzes, Port { $port } freizugeben. Wenn nicht, vergleichen Sie Servernamen und Port mit den Angaben von { $provider }.
diagnosis-unreachable = Dieses Gerät findet keinen Weg zu { $host }.
    .why = Wahrscheinlich ist das Gerät offline, oder ein VPN oder eine Firewall versperrt den Weg.
    .todo = Öffnen Sie irgendeine Website, um zu sehen, ob das Internet funktioniert. Wenn ja, schalten Sie das VPN aus, falls Sie eines benutzen, oder versuchen Sie es in einem anderen Netz.
diagnosis-host-not-found = Einen Server namens { $host } gibt es nicht.
    .why = Wahrscheinlich enthält der Name einen Tippfehler, oder der Server hat einen neuen Namen bekommen.
    .todo = Vergleichen Sie den Namen Buchstabe für Buchstabe mit den Angaben von { $provider }, berichtigen Sie ihn, und versuchen Sie es noch einmal.
diagnosis-dns-failed = Dieses Gerät konnte nicht herausfinden, wo { $host } zu finden ist.
    .why = Ihr Netz hat auf diese Frage nicht geantwortet. Das liegt am Netz; Ihre Einstellungen können richtig sein.
    .todo = Öffnen Sie irgendeine Website, um zu sehen, ob das Internet funktioniert. Versuchen Sie es dann noch einmal, wenn möglich in einem anderen Netz.
diagnosis-banner-timeout = { $host } hat abgehoben, aber nichts gesagt.
    .why =
        { $usual ->
            [yes] Der Server ist stark überlastet, oder etwas unterwegs hält seine Antwort zurück.
           *[no] Der Server ist stark überlastet, oder die Verschlüsselung in den Einstellungen passt nicht zu Port { $port }.
        }
    .todo =
        { $usual ->
            [yes] Warten Sie ein paar Minuten, und versuchen Sie es noch einmal, wenn möglich in einem anderen Netz. Bleibt es dabei, fragen Sie bei { $provider } nach, ob es eine Störung gibt.
           *[no] Warten Sie ein paar Minuten, und versuchen Sie es noch einmal. Bleibt es dabei, versuchen Sie es mit Port { $standard } und der Verschlüsselung „TLS“, oder fragen Sie bei { $provider } nach dem richtigen Port.
        }
diagnosis-reply-timeout = { $host } hat mitten im Test aufgehört zu antworten.
    .why = Der Server ist stark überlastet, oder Ihre Verbindung ist langsam oder unterbrochen. Nichts deutet darauf hin, dass Ihr Passwort falsch ist.
    .todo = Warten Sie ein paar Minuten, und versuchen Sie es noch einmal. Bleibt es dabei, versuchen Sie es in einem anderen Netz, oder fragen Sie bei { $provider } nach, ob es eine Störung gibt.
diagnosis-closed = { $host } hat die Verbindung getrennt, bevor der Test fertig war.
    .why = Der Server ist stark überlastet, es gab zu viele Versuche, oder etwas unterwegs hat die Leitung unterbrochen. Nichts deutet darauf hin, dass Ihr Passwort falsch ist.
    .todo = Warten Sie eine Viertelstunde, und versuchen Sie es noch einmal. Bleibt es dabei, versuchen Sie es in einem anderen Netz, oder fragen Sie bei { $provider } nach.
diagnosis-flooded = { $host } hat weit mehr gesendet, als ein Mailserver je sendet.
    .why = Wahrscheinlich ist das kein Mailserver, oder er ist schwer gestört. Der Test wurde zur Sicherheit abgebrochen.
    .todo = Vergleichen Sie Servernamen und Port mit den Angaben von { $provider }. Wenn sie stimmen, geben Sie dort Bescheid.
diagnosis-not-mail = Was unter { $host } antwortet, ist kein Mailserver.
    .why = Entweder stimmt der Port nicht, oder die Anmeldeseite eines Netzes im Hotel, im Zug oder im Café liegt dazwischen.
    .todo = In einem öffentlichen Netz öffnen Sie zuerst irgendeine Website und melden sich auf der Seite an, die dort erscheint. Versuchen Sie es dann noch einmal. Sonst vergleichen Sie Servernamen und Port mit den Angaben von { $provider }.
diagnosis-sender-refused = Die Anmeldung hat geklappt, aber Sie dürfen nicht unter dieser Adresse senden.
    .why = Das Konto darf vielleicht nur unter seinen eigenen Adressen senden, und diese zählt für den Server nicht dazu.
    .todo = Prüfen Sie diese Adresse auf Tippfehler. Möchten Sie unter einer weiteren Adresse senden, fügen Sie diese zuerst im Browser bei { $provider } hinzu (suchen Sie nach „Alias“, „Identität“ oder „Absender“), oder bitten Sie dort darum.
diagnosis-consent-needed = { $host } wurde nicht getestet, weil Sie nicht zugestimmt haben.
    .why = Die Verbindung wäre nicht verschlüsselt, oder es ist nicht verlässlich bestätigt, dass dieser Server zu Ihrem Anbieter gehört. Es wurde nichts Geheimes gesendet.
    .todo = Fragen Sie bei { $provider } nach, ob dieser Server richtig ist. Stimmen Sie zu, wenn Sie sicher sind, oder geben Sie einen anderen Server von Hand ein.

## The set-up file that an organisation has prepared (mailwright.toml), and what is wrong with it. Gaps: $path; $line (the word "none" where no line is
## to blame) and $key (the setting’s name in the file, or "none"); $fault, one of the sentences below.

organisation-wrong = Die Datei, die Ihre Organisation vorbereitet hat, lässt sich nicht verwenden.
    .why =
        { $line ->
            [none] { $fault }
           *[other]
                { $key ->
                    [none] In Zeile { $line }: { $fault }
                   *[other] In Zeile { $line }, bei „{ $key }“: { $fault }
                }
        }
    .todo = Berichtigen Sie { $path }, oder geben Sie denen Bescheid, die die Datei vorbereitet haben. Bis dahin wird nichts daraus verwendet.

## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).

organisation-fault-unreadable = Die Datei lässt sich nicht lesen: { $why }.
organisation-fault-too-large = Die Datei ist größer als { $limit } KiB. Solche Dateien sind viel kleiner, also ist dies wahrscheinlich eine andere.
organisation-fault-not-text = Die Datei ist kein reiner Text in UTF-8. Speichern Sie sie in Ihrem Editor als UTF-8.
organisation-fault-writable = Jeder an diesem Computer darf { $text } ändern und so bestimmen, wohin Passwörter gesendet werden. Entziehen Sie anderen dieses Recht, und prüfen Sie, was in der Datei steht.
organisation-fault-syntax = { $why }.
organisation-fault-text = Dieser Text ist leer oder zu lang, oder er enthält ein unsichtbares Zeichen.
organisation-fault-domain = Das ist keine Domain wie zum Beispiel example.org.
organisation-fault-server = So lässt sich hier kein Server angeben. Richtig ist zum Beispiel imap://imap.example.org:993?security=tls.
organisation-fault-placeholder = Für das, was in „{ $text }“ zwischen den %-Zeichen steht, lässt sich nichts einsetzen. Es gibt %EMAILADDRESS%, %EMAILLOCALPART% und %EMAILDOMAIN%.
organisation-fault-language = Das ist kein Sprachkürzel wie zum Beispiel de.
organisation-fault-client = Für „{ $text }“ gibt es keine Einstellungsdateien. Zur Wahl stehen: { $all }.
organisation-fault-nothing = Diese Liste ist leer. Lassen Sie sie weg, wenn alles gemeint ist.
organisation-fault-mail = Das ist keine E-Mail-Adresse.
organisation-fault-url = Das ist keine Webadresse, die mit https:// beginnt.
organisation-fault-no-way-to-help = Hier steht weder eine Telefonnummer noch eine E-Mail-Adresse noch eine Webseite.
organisation-fault-no-domains = Unter „domains“ steht nicht, für wessen Adressen die Datei gilt.
organisation-fault-no-receiving = Ein Server zum Empfangen fehlt (imap oder pop3).
organisation-fault-no-sending = Ein Server zum Senden fehlt (smtp).
organisation-fault-logo-place = Das Bild muss im selben Ordner wie diese Datei liegen oder in einem Ordner darin.
organisation-fault-logo-unreadable = Das Bild lässt sich nicht lesen: { $why }.
organisation-fault-logo-too-large = Das Bild ist größer als 256 KiB.
organisation-fault-logo-not-png = Das Bild ist kein PNG.
organisation-fault-logo-too-wide = Das Bild muss zwischen 1 und 1024 Pixel breit und hoch sein.

## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.

organisation-help =
    { $phone ->
        [none]
            { $mail ->
                [none] { $name } kann Ihnen helfen: { $web }
               *[other] { $name } kann Ihnen helfen: { $mail }
            }
       *[other]
            { $mail ->
                [none] { $name } kann Ihnen helfen. Rufen Sie an unter { $phone }.
               *[other] { $name } kann Ihnen helfen. Rufen Sie an unter { $phone }, oder schreiben Sie an { $mail }.
            }
    }

## What came of looking for an address’s servers. Gaps: $domain, $address.

outcome-found = Die Einstellungen für { $address } sind gefunden.
    .why = Sie kommen von Ihrem Anbieter selbst oder aus einem gepflegten Anbieterverzeichnis.
    .todo = Als Nächstes melden Sie sich an, damit sie getestet werden.
outcome-consent = Für { $address } wurden Einstellungen gefunden, aber es ist nicht sicher, dass sie stimmen.
    .why = Sie kamen auf einem Weg an, auf dem jemand anders sie hätte ändern können.
    .todo = Sehen Sie sich die Servernamen an. Kennen Sie sie als die Ihres Anbieters, machen Sie weiter. Sind Sie nicht sicher, fragen Sie Ihren Anbieter, bevor Sie Ihr Passwort eingeben.
outcome-insecure = Für { $domain } wurden nur Server ohne Verschlüsselung gefunden.
    .why = Der Anbieter hat keine geschützte Verbindung, oder er sagt nicht, wo sie zu finden ist. Ohne eine solche können andere unterwegs Ihr Passwort und Ihre E-Mails lesen.
    .todo = Fragen Sie Ihren Anbieter nach Servern mit Verschlüsselung, und geben Sie diese von Hand ein. Machen Sie nur dann ohne Verschlüsselung weiter, wenn Sie keine andere Wahl haben.
outcome-exchange-only = Die E-Mails von { $domain } lassen sich nur mit Programmen lesen, die Microsoft Exchange beherrschen.
    .why = Was jedes Mailprogramm kann (IMAP und POP3), wird hier nicht angeboten, oder Ihre Organisation hat es ausgeschaltet.
    .todo = Nehmen Sie Outlook oder das Mailprogramm Ihres Handys mit dem Kontotyp „Exchange“. Oder fragen Sie Ihre IT-Abteilung, ob sie IMAP einschalten kann.
outcome-not-found = Für { $domain } wurden keine Einstellungen gefunden.
    .why = Nicht jeder Anbieter veröffentlicht sie. Ihre Adresse kann durchaus richtig sein.
    .todo = Prüfen Sie die Adresse auf Tippfehler. Suchen Sie dann auf der Website Ihres Anbieters nach „IMAP“ oder „Mailprogramm“, oder fragen Sie dort nach, und geben Sie die Server von Hand ein.
outcome-no-such-domain = { $domain } gibt es im Internet nicht.
    .why = Wahrscheinlich enthält der Teil nach dem @ einen Tippfehler.
    .todo = Vergleichen Sie ihn Buchstabe für Buchstabe mit der richtigen Schreibweise der Adresse, und berichtigen Sie ihn.
outcome-no-mail-domain = { $domain } nimmt keine E-Mails an.
    .why = Der Inhaber hat bekannt gegeben, dass es dort keine Postfächer gibt. Wahrscheinlich hat Ihre Adresse eine andere Endung.
    .todo = Prüfen Sie den Teil nach dem @, und berichtigen Sie ihn. Wenn er stimmt, fragen Sie dort nach, wo Sie die Adresse bekommen haben.
outcome-dns-failed = Über { $domain } war nichts herauszufinden.
    .why = Ihr Netz hat auf diese Frage nicht geantwortet. Die Adresse kann durchaus richtig sein.
    .todo = Öffnen Sie irgendeine Website, um zu sehen, ob das Internet funktioniert. Versuchen Sie es dann noch einmal, wenn möglich in einem anderen Netz.
outcome-bad-address = Das ist keine vollständige E-Mail-Adresse.
    .why = Eine Adresse besteht aus einem Namen, einem @ und einer Endung, zum Beispiel anna@example.org.
    .todo = Prüfen Sie sie auf Tippfehler, und berichtigen Sie sie.
outcome-captive-portal = Dieses Netz verlangt, dass Sie sich zuerst auf einer Webseite anmelden.
    .why = Statt zu den gefragten Stellen führt es zu einer eigenen Seite, wie es in Hotels, Zügen und Cafés üblich ist.
    .todo = Öffnen Sie irgendeine Website, melden Sie sich auf der Seite an, die erscheint, und versuchen Sie es noch einmal.

## The question whether another address was meant. Gaps: $address, the one that may be meant, and $domain, the one that was typed.

suggestion = Meinten Sie { $address }?
    .why = { $domain } sieht nach einem Tippfehler aus. E-Mails und Passwörter für solche Adressen können in falsche Hände geraten.
    .todo = Stimmt die Adresse so, wie Sie sie eingegeben haben, behalten Sie sie.

## Why a text is not an address, and how to mend it. Gap: $character.

address-empty = Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel anna@example.org.
address-no-at = In einer Adresse steht ein @, zum Beispiel anna@example.org. Bitte ergänzen Sie es.
address-no-local-part = Der Teil vor dem @ fehlt. Bitte ergänzen Sie ihn, wie anna in anna@example.org.
address-no-domain = Der Teil nach dem @ fehlt. Bitte ergänzen Sie ihn, wie example.org in anna@example.org.
address-too-long = Das ist zu lang für eine E-Mail-Adresse. Prüfen Sie, ob beim Einfügen noch etwas anderes mitgekommen ist.
address-space = In der Adresse ist ein Leerzeichen. Bitte entfernen Sie es.
address-bad-character = Vor dem @ darf in einer Adresse kein „{ $character }“ stehen. Bitte prüfen Sie diesen Teil.
address-forbidden-character = In der Adresse ist ein unsichtbares Zeichen ({ $character }). Tippen Sie die Adresse von Hand ein, statt sie einzufügen.
address-bad-domain = Der Teil nach dem @ ist nicht richtig geschrieben. Prüfen Sie ihn auf Leerzeichen, doppelte Punkte und Tippfehler.
address-not-qualified = Dem Teil nach dem @ fehlt eine Endung, zum Beispiel .org oder .com. Bitte ergänzen Sie sie.

## Why a text cannot be a password.

password-empty = Geben Sie Ihr Passwort ein.
password-forbidden = Im Passwort ist ein Zeilenumbruch, wahrscheinlich vom Einfügen. Bitte tippen Sie es von Hand ein.
password-too-long = Das ist zu lang für ein Passwort. Prüfen Sie, ob beim Einfügen noch etwas anderes mitgekommen ist.

## The sign-in in the browser. Gap: $server, the host of the sign-in server.

# Where the program cannot do it itself, because nobody has registered it there.
browser-sign-in = Ihr Mailprogramm wird die Anmeldeseite selbst öffnen.
    .why = Ihre Server nehmen kein Passwort an, nur eine Anmeldung im Browser. Dafür muss jedes Mailprogramm beim Anbieter registriert sein. Mailwright ist es bei Ihrem nicht und kann die Anmeldung deshalb nicht für Sie testen.
    .todo = Machen Sie mit diesen Einstellungen weiter. Wenn das Mailprogramm zum ersten Mal E-Mails abholt, öffnet es die Anmeldeseite Ihres Anbieters, sofern es diesen kennt. Thunderbird kennt die großen; am Arbeitsplatz fragen Sie Ihre IT-Abteilung, welches Programm sie registriert hat.
sign-in-bad-issuer = Der Anmeldeserver ist nicht so angegeben, dass er sich verwenden lässt.
    .why = Sein Name muss eine Adresse sein, die mit https:// beginnt und kein Fragezeichen enthält.
    .todo = Berichtigen Sie den Namen des Anmeldeservers („issuer“), oder fragen Sie dort nach dem richtigen, wo Sie die Einstellungen bekommen haben.
sign-in-unreachable = Der Anmeldeserver { $server } war nicht zu erreichen.
    .why = Vielleicht ist dieses Gerät offline, etwas unterwegs sperrt die Verbindung, oder der Name des Servers stimmt nicht. Es wurde nichts Geheimes gesendet.
    .todo = Öffnen Sie irgendeine Website, um zu sehen, ob das Internet funktioniert. Versuchen Sie es dann noch einmal, wenn möglich in einem anderen Netz. Klappt es nirgends, fragen Sie die Betreiber des Servers.
sign-in-tls = Der Server, der hier antwortet, kann nicht beweisen, dass er { $server } ist.
    .why = Sein Zertifikat, mit dem er beweist, wer er ist, wurde nicht anerkannt. Das kann an einem Fehler auf dem Server liegen oder an etwas unterwegs, das in die Verbindung hineinsieht. Es wurde nichts Geheimes gesendet.
    .todo = Versuchen Sie es in einem anderen Netz. Ist es dort genauso, geben Sie den Betreibern des Servers Bescheid, am Arbeitsplatz Ihrer IT-Abteilung.
sign-in-no-description = { $server } sagt nicht, wie die Anmeldung geht.
    .why = Jeder Anmeldeserver beschreibt sich unter einer bestimmten Adresse selbst, und dort war nichts dergleichen. Vielleicht stimmt der Name des Servers nicht.
    .todo = Vergleichen Sie den Namen des Anmeldeservers („issuer“) Buchstabe für Buchstabe mit den Angaben Ihrer Organisation.
sign-in-other-issuer = Auf die Anmeldung hat ein anderer Server als { $server } geantwortet.
    .why = Er nennt einen anderen Namen als den in den Einstellungen. Wahrscheinlich ist dort ein kleiner Fehler, zum Beispiel ein Schrägstrich zu viel. In seltenen Fällen versucht jemand, sich dazwischenzuschalten. An den anderen Server ging nichts Geheimes.
    .todo = Vergleichen Sie den Namen des Anmeldeservers („issuer“) Buchstabe für Buchstabe mit den Angaben Ihrer Organisation. Sind beide gleich, geben Sie Ihrer IT-Abteilung Bescheid, bevor Sie sich wieder anmelden.
sign-in-unfit = { $server } bietet keine Anmeldung an, die dieses Programm verwenden kann.
    .why = Es fehlt das Verfahren, das für Programme auf dem eigenen Computer sicher ist (ein Autorisierungscode mit PKCE, über https).
    .todo = Bitten Sie die Betreiber des Anmeldeservers, es zu erlauben. Bis dahin nehmen Sie ein Mailprogramm, das die Anmeldeseite selbst öffnet.
sign-in-no-port = Dieser Computer lässt den Browser nicht zu diesem Programm zurückkehren.
    .why = Nach der Anmeldung übergibt der Browser seine Antwort auf diesem Computer, und dafür ließ sich kein Port öffnen. Vielleicht verbietet es ein Sicherheitsprogramm.
    .todo = Starten Sie den Computer neu, und versuchen Sie es noch einmal. Bleibt es dabei, fragen Sie die Person, die sich um diesen Computer kümmert.
sign-in-no-answer = Vom Browser kam keine Antwort zurück.
    .why = Die Anmeldung wurde nicht innerhalb von fünf Minuten abgeschlossen, oder ihr letzter Schritt führte nicht zu diesem Programm zurück.
    .todo = Versuchen Sie es noch einmal, und bleiben Sie auf der Seite, bis dort steht, dass Sie sie schließen können. Der Browser muss auf diesem Computer laufen.
sign-in-denied = Die Anmeldung wurde abgelehnt.
    .why = Jemand hat auf der Seite „Abbrechen“ oder „Ablehnen“ gewählt, oder Ihre Organisation gibt diesem Programm keinen Zugriff auf Ihre E-Mails.
    .todo = Versuchen Sie es noch einmal, und erlauben Sie den Zugriff. Haben Sie das schon getan, bitten Sie Ihre IT-Abteilung, ihn für dieses Programm zu erlauben.
sign-in-unregistered = { $server } kennt dieses Programm nicht.
    .why = Ein Programm muss dort registriert sein, bevor es um eine Anmeldung bitten darf. Die Registrierung in den Einstellungen ist falsch, ausgeschaltet oder für eine andere Art von Programm gedacht.
    .todo = Geben Sie die Antwort des Servers, die unten steht, an Ihre IT-Abteilung weiter. Sie kann die Registrierung berichtigen: Nötig ist eine für ein Programm auf einem Computer, die zu http://127.0.0.1/ zurückführt, mit beliebigem Port.
sign-in-scope = { $server } gibt den gewünschten Zugriff nicht frei.
    .why = Was dieses Programm verlangt („scopes“), ist dort nicht bekannt oder ihm nicht erlaubt.
    .todo = Fragen Sie Ihre IT-Abteilung, welche Scopes ein Mailprogramm braucht, und berichtigen Sie sie in den Einstellungen.
sign-in-trouble = { $server } hat gerade selbst ein Problem.
    .why = Der Anmeldeserver ist überlastet oder wird gewartet. An Ihrem Passwort liegt es nicht.
    .todo = Warten Sie zehn Minuten, und versuchen Sie es noch einmal. Dauert es Stunden, fragen Sie die Betreiber des Servers.
sign-in-over = Ihre Anmeldung gilt nicht mehr.
    .why = Eine Anmeldung endet nach einiger Zeit, wenn Sie Ihr Passwort ändern oder wenn jemand sie auf dem Anmeldeserver beendet.
    .todo = Melden Sie sich noch einmal im Browser an.
sign-in-refused = { $server } hat die Anmeldung abgelehnt.
    .why = Den Grund, den er nennt, kennt dieses Programm nicht.
    .todo = Versuchen Sie es noch einmal. Klappt es wieder nicht, geben Sie die Antwort des Servers, die unten steht, an seine Betreiber oder an Ihre IT-Abteilung weiter.
sign-in-bad-answer = { $server } hat eine Antwort gegeben, die keinen Sinn ergibt.
    .why = Vielleicht hat Ihre Anmeldung geklappt, aber was der Server danach übergeben hat, ist unbrauchbar. Das ist ein Fehler des Servers.
    .todo = Versuchen Sie es noch einmal. Bleibt es dabei, geben Sie den Betreibern des Servers oder Ihrer IT-Abteilung Bescheid.
# The pages that the browser shows at the end.
sign-in-page-done = Auf der Anmeldeseite ist alles erledigt
    .text = Sie können dieses Fenster schließen und zu Mailwright zurückkehren.
sign-in-page-failed = Die Anmeldung hat nicht geklappt
    .text = Kehren Sie zu Mailwright zurück: Dort steht, woran es liegt und was Sie tun können. Dieses Fenster können Sie schließen.
sign-in-page-foreign = Das gehört zu einer anderen Anmeldung
    .text = Mailwright wartet auf eine Antwort, aber nicht auf diese. Kehren Sie zu Mailwright zurück, und öffnen Sie die Anmeldeseite von dort aus.
sign-in-page-nothing = Hier gibt es nichts
    .text = Kehren Sie zu Mailwright zurück. Dieses Fenster können Sie schließen.

## Which consent is asked. Gap: $hosts.

consent-insecure = Darf Ihr Passwort ohne Verschlüsselung an { $hosts } gehen?
    .why = Jeder unterwegs, zum Beispiel im selben WLAN, könnte Ihr Passwort und alle Ihre E-Mails lesen.
    .todo = Sagen Sie nur Ja, wenn Sie keine andere Wahl haben. Besser fragen Sie Ihren Anbieter nach einem Server mit Verschlüsselung.
consent-foreign = Gehören diese Server zu Ihrem Anbieter: { $hosts }?
    .why = Es lässt sich nicht prüfen, wer sie genannt hat. Will jemand Sie damit täuschen, bekommt er Ihr Passwort.
    .todo = Sehen Sie nach, ob auf der Website oder in Briefen Ihres Anbieters dieselben Namen stehen. Wenn ja, sagen Sie Ja. Sind Sie nicht sicher, fragen Sie zuerst Ihren Anbieter.

## The five questions: POP3 or IMAP?

question-several-identities = Schreiben Sie von diesem Konto aus unter mehr als einem Namen oder einer Adresse?
    .example = Zum Beispiel privat und für die Kasse Ihres Vereins.
question-limited-space = Hat Ihr Postfach so wenig Platz, dass es eines Tages voll sein wird?
    .example = Zum Beispiel 1 GB Speicherplatz und Verwandte, die viele Fotos schicken.
question-poor-connection = Ist Ihre Internetverbindung langsam, teuer oder oft unterbrochen?
    .example = Zum Beispiel auf dem Land, auf einem Boot oder mit mobilen Daten, die Sie pro Gigabyte bezahlen.
question-several-devices = Werden Sie diese E-Mails auf mehr als einem Gerät lesen oder gemeinsam mit anderen?
    .example = Zum Beispiel auf dem Computer und auf dem Handy, oder im Team, in dem auch andere antworten.
question-webmail = Möchten Sie diese E-Mails auch im Browser lesen?
    .example = Zum Beispiel auf der Website Ihres Anbieters, auf Reisen an einem fremden Computer.
# Why a question was answered with yes before the person did. Gaps: $percent, $ms, $count, $programs, $program, $place.
ticked-full = Ihr Postfach ist zu { $percent } % voll, deshalb ist Ja angekreuzt.
ticked-slow = Im Test war Ihre Leitung langsam (hin und zurück { $ms } ms), deshalb ist Ja angekreuzt.
ticked-identities = Ihre zuletzt gesendeten E-Mails tragen { $count } verschiedene Absenderadressen, deshalb ist Ja angekreuzt.
ticked-programs = Ihre letzten E-Mails kamen aus mehreren Programmen ({ $programs }), deshalb ist Ja angekreuzt.
ticked-folders-of-several = In Ihrem Postfach sind Ordner, die von mehreren Mailprogrammen stammen, deshalb ist Ja angekreuzt.
ticked-webmail-used = Einige Ihrer letzten E-Mails haben Sie im Browser gesendet ({ $program }), deshalb ist Ja angekreuzt.
ticked-webmail = Ihr Anbieter hat eine Website für Ihre E-Mails, { $place }, deshalb ist Ja angekreuzt. Wählen Sie Nein, wenn Sie sie nicht benutzen.
answer-yes = Ja
answer-no = Nein
answer-unsure = Nicht sicher

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = Für IMAP: Sie schreiben unter mehreren Namen, und mit IMAP sehen alle Ihre Programme, was Sie unter jedem davon gesendet haben.
reason-several-identities-no = Kein Unterschied: Sie schreiben unter einem Namen, und das geht auf beiden Wegen.
reason-several-identities-measured = Für IMAP: Sie haben zuletzt unter mehreren Adressen geschrieben, und mit IMAP sehen alle Ihre Programme, was Sie unter jeder davon gesendet haben.
reason-several-identities-unsure = Zählt nicht: Sie sind nicht sicher, ob Sie unter mehreren Namen schreiben.
reason-limited-space-yes = Für POP3: Der Platz ist knapp, und POP3 kann das Postfach leeren, wenn es Ihre E-Mails abgeholt hat.
reason-limited-space-no = Kein Unterschied: Es ist genug Platz da, um Ihre E-Mails auf dem Server zu lassen.
reason-limited-space-unsure = Zählt nicht: Sie sind nicht sicher, wie viel Platz da ist.
reason-limited-space-measured = Für POP3: Laut Test ist Ihr Postfach fast voll, und POP3 kann es leeren, wenn es Ihre E-Mails abgeholt hat.
reason-poor-connection-yes = Für POP3: Ihre Leitung ist schwach, und POP3 braucht sie nur kurz, um neue E-Mails abzuholen.
reason-poor-connection-measured = Für POP3: Laut Test ist Ihre Leitung langsam, und POP3 braucht sie nur kurz, um neue E-Mails abzuholen.
reason-poor-connection-no = Kein Unterschied: Ihre Leitung ist gut genug für beide Wege.
reason-poor-connection-unsure = Zählt nicht: Sie sind nicht sicher, wie gut Ihre Leitung ist.
reason-several-devices-yes = Für IMAP: Sie lesen auf mehreren Geräten oder mit anderen, und IMAP zeigt allen dieselben E-Mails.
reason-several-devices-no = Kein Unterschied: Sie lesen auf einem Gerät, und das geht auf beiden Wegen.
reason-several-devices-measured = Für IMAP: Mehrere Mailprogramme benutzen dieses Postfach schon, und IMAP zeigt allen dieselben E-Mails.
reason-several-devices-unsure = Zählt nicht: Sie sind nicht sicher, wie viele Geräte es sein werden.
reason-webmail-yes = Für IMAP: Sie lesen auch im Browser, und IMAP lässt alle Ihre E-Mails dort, wo der Browser sie findet.
reason-webmail-no = Kein Unterschied: Sie brauchen Ihre E-Mails nicht im Browser.
reason-webmail-measured = Für IMAP: Ihre E-Mails lassen sich im Browser lesen, und IMAP lässt alle dort, wo der Browser sie findet.
reason-webmail-unsure = Zählt nicht: Sie sind nicht sicher, ob Sie im Browser lesen werden.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Nehmen Sie IMAP: Ihre E-Mails bleiben beim Anbieter, und alle Ihre Geräte zeigen dasselbe.
recommend-pop3 = Nehmen Sie POP3: Ihre E-Mails kommen auf diesen Computer und sind dann hier zu Hause.
strength-clear = Alle Ihre Antworten, die einen Unterschied machen, sprechen für { $protocol }.
strength-balanced = Ihre Antworten sprechen für beide Wege. Mit { $protocol } gehen Sie sicherer: E-Mails, die POP3 vom Server geholt hat, sind anderswo nicht mehr zu sehen. Gegen ein volles Postfach oder eine langsame Leitung lässt sich dagegen etwas tun.
strength-default = Keine Ihrer Antworten macht einen Unterschied. { $protocol } ist die übliche Wahl, und Sie können sie später noch ändern.
strength-forced = Ihr Anbieter hat nur { $protocol }, also gibt es nichts zu wählen.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.

topic-where = Wo Ihre E-Mails sind
topic-devices = Auf anderen Geräten
topic-webmail = Im Browser
topic-full = Wenn das Postfach voll ist
topic-lost = Wenn dieser Computer verloren geht
follows-where-imap = Bei Ihrem Anbieter. Ihr Mailprogramm zeigt sie und kann eine Kopie zum Lesen ohne Internet behalten.
follows-devices-imap = Alle zeigen dieselben Nachrichten und Ordner. Was Sie auf einem löschen, ist auf allen weg.
follows-webmail-imap = Die Website Ihres Anbieters zeigt dasselbe wie Ihr Mailprogramm.
follows-full-imap = Neue E-Mails werden abgewiesen, bis Sie Platz schaffen.
follows-lost-imap = Nichts ist verloren. Melden Sie sich auf einem anderen Computer an, und Ihre E-Mails sind da.
follows-where-pop3-ever = Auf diesem Computer. Eine Kopie der empfangenen E-Mails bleibt bei Ihrem Anbieter.
follows-devices-pop3-ever = Sie zeigen, was Sie empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
follows-webmail-pop3-ever = Er zeigt, was Sie empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
follows-full-pop3-ever = Die Kopien, die dort bleiben, füllen es. Neue E-Mails werden abgewiesen, bis Sie einige davon löschen.
follows-lost-pop3-ever = Was Sie empfangen haben, ist noch bei Ihrem Anbieter. Ihre Ordner und was Sie gesendet haben, sind verloren, wenn Sie keine Sicherung haben.
follows-where-pop3-days =
    { $days ->
        [one] Auf diesem Computer. Eine Kopie der empfangenen E-Mails bleibt einen Tag lang bei Ihrem Anbieter.
       *[other] Auf diesem Computer. Eine Kopie der empfangenen E-Mails bleibt { $days } Tage lang bei Ihrem Anbieter.
    }
follows-devices-pop3-days =
    { $days ->
        [one] Sie zeigen, was Sie am letzten Tag empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
       *[other] Sie zeigen, was Sie in den letzten { $days } Tagen empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
    }
follows-webmail-pop3-days =
    { $days ->
        [one] Er zeigt, was Sie am letzten Tag empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
       *[other] Er zeigt, was Sie in den letzten { $days } Tagen empfangen haben, aber weder Ihre Ordner noch das, was Sie von hier gesendet haben.
    }
follows-full-pop3-days = Das kommt kaum vor, solange Sie Ihre E-Mails oft genug abholen: Ältere Kopien werden entfernt.
follows-lost-pop3-days =
    { $days ->
        [one] Was Sie am letzten Tag empfangen haben, ist noch bei Ihrem Anbieter. Alles andere ist verloren, wenn Sie keine Sicherung haben.
       *[other] Was Sie in den letzten { $days } Tagen empfangen haben, ist noch bei Ihrem Anbieter. Alles andere ist verloren, wenn Sie keine Sicherung haben.
    }
follows-where-pop3-never = Auf diesem Computer und nirgends sonst. Was abgeholt ist, wird vom Server entfernt.
follows-devices-pop3-never = Sie zeigen nichts von dem, was dieser Computer abgeholt hat.
follows-webmail-pop3-never = Er zeigt nichts von dem, was dieser Computer abgeholt hat.
follows-full-pop3-never = Das kommt kaum vor, solange Sie Ihre E-Mails oft genug abholen: Jedes Mal wird es geleert.
follows-lost-pop3-never = Alle Ihre E-Mails sind verloren, wenn Sie keine Sicherung haben.
# How long POP3 leaves mail on the server.
leave-title = Wie lange sollen abgeholte E-Mails bei Ihrem Anbieter bleiben?
leave-why = Solange sie dort sind, zeigen andere Geräte und die Website Ihres Anbieters sie noch an.
leave-ever = Für immer
leave-days =
    { $days ->
        [one] Einen Tag
       *[other] { $days } Tage
    }
leave-never = Gar nicht

## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.

place-provider = Ihr Anbieter
place-this-computer = Dieser Computer
place-other-devices = Andere Geräte
place-browser = Browser
holds-all = Alle E-Mails
holds-received = Empfangene E-Mails
holds-recent =
    { $days ->
        [one] Nur der letzte Tag
       *[other] Nur die letzten { $days } Tage
    }
holds-new = Nur neue E-Mails
link-in-step = immer gleich
link-fetches = abgeholt
link-shows = nur angezeigt

## The two ways side by side.

compare-home = Wo die E-Mails sind
compare-home-imap = Beim Anbieter
compare-home-pop3 = Auf einem Computer
compare-devices = Mehrere Geräte
compare-devices-imap = Alle zeigen dasselbe
compare-devices-pop3 = Jedes holt für sich ab; was gelesen oder gesendet wurde, zeigt nur eines
compare-offline = Ohne Internet
compare-offline-imap = Wovon das Programm eine Kopie bereithält
compare-offline-pop3 = Alles, was abgeholt ist
compare-folders = Ordner und Labels
compare-folders-imap = Auf dem Server, überall gleich
compare-folders-pop3 = Nur auf diesem Computer
compare-space = Platz auf dem Server
compare-space-imap = Nötig für alle Ihre E-Mails
compare-space-pop3 = Nötig nur für das, was dort bleibt
compare-slow-line = Langsame Leitung
compare-slow-line-imap = Oft gebraucht; es hilft, zuerst nur Kopfzeilen abzuholen
compare-slow-line-pop3 = Nur kurz gebraucht, um neue E-Mails abzuholen
compare-backup = Sicherung
compare-backup-imap = Der Anbieter hat eine Kopie; für eine zweite sorgen Sie selbst
compare-backup-pop3 = Dafür sorgen Sie selbst
compare-identities = Mehrere Namen
compare-identities-imap = Was unter jedem davon gesendet wurde, ist überall zu sehen
compare-identities-pop3 = Was gesendet wurde, ist nur auf diesem Computer
compare-deleting = Löschen
compare-deleting-imap = Überall weg, und zwar sofort
compare-deleting-pop3 = Hier weg; eine Kopie auf dem Server bleibt so lange, wie Sie es gewählt haben

## What would change the recommendation. Gaps: $question, $protocol.

change-yes = { $protocol }, wenn Sie diese Frage mit Ja beantworten: { $question }
change-no = { $protocol }, wenn Sie diese Frage mit Nein beantworten: { $question }
change-nothing = Keine einzelne andere Antwort: Es bleibt bei { $protocol }.
change-forced = Keine Ihrer Antworten, denn Ihr Anbieter bietet nur { $protocol } an.

## The backup. Gaps: $days, and $page, where the provider says so.

backup-provider-restores =
    { $days ->
        [0] Ihre E-Mails liegen bei Ihrem Anbieter. Er sagt, dass sich nicht zurückholen lässt, was endgültig gelöscht ist: { $page }
        [one] Ihre E-Mails liegen bei Ihrem Anbieter. Er kann zurückholen, was innerhalb des letzten Tages gelöscht wurde: { $page }
       *[other] Ihre E-Mails liegen bei Ihrem Anbieter. Er kann zurückholen, was in den letzten { $days } Tagen gelöscht wurde: { $page }
    }
backup-ask-the-provider = Ihre E-Mails liegen bei Ihrem Anbieter. Ob er Gelöschtes zurückholen kann, steht auf seinen Hilfeseiten; suchen Sie dort nach „Sicherung“, „Backup“ oder „Wiederherstellen“.
backup-sent-is-here-only = Ihre Ordner und was Sie gesendet haben, gibt es nur auf diesem Computer. Was Sie empfangen haben, liegt auch bei Ihrem Anbieter.
backup-older-is-here-only =
    { $days ->
        [one] Alles, was älter als ein Tag ist, gibt es nur auf diesem Computer, ebenso alles, was Sie gesendet haben.
       *[other] Alles, was älter als { $days } Tage ist, gibt es nur auf diesem Computer, ebenso alles, was Sie gesendet haben.
    }
backup-all-is-here-only = Alle Ihre E-Mails gibt es nur auf diesem Computer.
backup-how-imap = Eine eigene Kopie hilft, wenn etwas aus Versehen oder mit dem Konto gelöscht wird: Nehmen Sie den Ordner Ihres Mailprogramms in die Sicherung Ihres Computers auf.
backup-how-pop3 = Für die Sicherung sorgen Sie deshalb selbst: Nehmen Sie den Ordner Ihres Mailprogramms in die Sicherung Ihres Computers auf, oder schließen Sie das Programm, und kopieren Sie diesen Ordner auf eine externe Festplatte. In Thunderbird sehen Sie unter Hilfe > Informationen zur Fehlerbehebung > Profilordner (unter Linux „Profilverzeichnis“), wo er liegt.

## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Ihr Postfach kann voll werden. Verschieben Sie alte E-Mails in Ordner auf Ihrem Computer („Lokale Ordner“ oder „Archiv“), löschen Sie umfangreiche Anhänge, oder bitten Sie Ihren Anbieter um mehr Platz.
advice-concern-line-is-poor = Ihre Leitung ist schwach. Stellen Sie das Mailprogramm so ein, dass es zuerst nur Absender und Betreff abholt („nur Kopfzeilen“) und lange Nachrichten erst auf Wunsch, und dass es Ihre Ordner zum Lesen ohne Internet bereithält.
advice-concern-fetched-twice = Laut Test kann Ihr Server einem Mailprogramm nicht sagen, was es schon abgeholt hat (UIDL fehlt). Was auf ihm bleibt, wird vielleicht immer wieder abgeholt. Nehmen Sie bei diesem Server IMAP, oder lassen Sie nichts auf ihm.
advice-concern-server-deletes =
    { $days ->
        [0] Ihr Server löscht E-Mails, sobald sie mit POP3 abgeholt sind, was Sie hier auch wählen.
        [one] Ihr Server löscht E-Mails nach einem Tag von selbst, was Sie hier auch wählen.
       *[other] Ihr Server löscht E-Mails nach { $days } Tagen von selbst, was Sie hier auch wählen.
    }
advice-concern-copies-fill-the-mailbox = Die Kopien, die auf dem Server bleiben, füllen Ihr Postfach, und dort ist wenig Platz. Wenn Sie eine Sicherung haben, wählen Sie stattdessen einige Tage.
advice-concern-days-counted-differently = Nicht jedes Mailprogramm zählt die Tage gleich. Thunderbird zählt ab dem Abholen einer Nachricht; Evolution richtet sich nach dem Datum in der Nachricht selbst und entfernt eine ältere vielleicht sofort vom Server.
advice-concern-wait-between-looks =
    { $minutes ->
        [one] Ihr Server verlangt, dass zwischen zwei Abfragen eine Minute vergeht. Stellen Sie Ihr Mailprogramm so ein, dass es nicht öfter nach neuen E-Mails sieht.
       *[other] Ihr Server verlangt, dass zwischen zwei Abfragen { $minutes } Minuten vergehen. Stellen Sie Ihr Mailprogramm so ein, dass es nicht öfter nach neuen E-Mails sieht.
    }
advice-concern-one-computer-only = Holen Sie Ihre E-Mails mit POP3 nur auf einem Computer ab. Tun es zwei, bekommt jeder vielleicht nur einen Teil.
advice-concern-other-devices-will-not-see = Ihre anderen Geräte sehen keine E-Mails, die hier abgeholt und vom Server entfernt wurden. Stellen Sie das Mailprogramm so ein, dass eine Kopie einige Wochen auf dem Server bleibt.
advice-concern-webmail-will-be-empty = Im Browser sehen Sie keine E-Mails, die hier abgeholt und vom Server entfernt wurden. Stellen Sie das Mailprogramm so ein, dass eine Kopie einige Wochen auf dem Server bleibt.
advice-concern-identities-not-shared = Was Sie unter Ihren verschiedenen Namen senden, liegt nur auf diesem Computer. Möchten Sie es auch anderswo haben, schicken Sie sich selbst eine Kopie („Bcc“).
advice-concern-only-copy-here = Die einzige Kopie Ihrer E-Mails liegt vielleicht auf diesem Computer. Geht er kaputt oder wird er gestohlen, ist sie weg. Machen Sie deshalb Kopien.
advice-concern-keep-a-backup = Welchen Weg Sie auch wählen: Ihre E-Mails brauchen eine Sicherung. Nehmen Sie den Ordner Ihres Mailprogramms in die Sicherung Ihres Computers auf, zum Beispiel auf einer externen Festplatte.

## What to know of a written file.

file-concern-no-leave-on-server = Diese Datei kann dem Programm nicht sagen, dass Ihre E-Mails auf dem Server bleiben sollen. Soll dort eine Kopie bleiben, stellen Sie das in den Kontoeinstellungen des Programms ein, bevor es zum ersten Mal E-Mails abholt.
file-concern-starttls-by-port = Diese Datei kann nicht angeben, wie die Verschlüsselung beginnt; das Programm richtet sich nach dem Port. Kommt keine Verbindung zustande, prüfen Sie die Verschlüsselung in den Kontoeinstellungen.
file-concern-identities-left-out = Diese Datei hat keinen Platz für Ihre weiteren Namen und Adressen. Fügen Sie sie in den Konto-Einstellungen des Programms hinzu, wenn Sie unter ihnen schreiben möchten.
file-concern-folders-left-out = Diese Datei kann nicht angeben, welcher Ihrer Ordner für gesendete E-Mails, für Entwürfe und so weiter ist. Legt das Programm neue an, wählen Sie Ihre in seinen Einstellungen.
file-concern-signature-left-out = Diese Datei hat keinen Platz für Ihre Signatur. Geben Sie sie in den Einstellungen des Programms ein.
file-concern-groupware-left-out = Diese Datei hat keinen Platz für Ihre Kalender und Adressbücher. Fügen Sie sie in den Einstellungen des Programms hinzu, wenn es welche hat.
file-concern-leave-days-left-out = Diese Datei kann nicht angeben, wie viele Tage Ihre E-Mails auf dem Server bleiben sollen. Sie bleiben dort, bis Sie sie löschen.
file-concern-fetches-only = Dieses Programm holt nur E-Mails ab. Zum Schreiben und Senden und für Namen, Signatur, Kalender und Adressbücher nehmen Sie ein anderes dazu.
file-concern-sends-only = Dieses Programm sendet nur E-Mails. Zum Abholen und Lesen und für Namen, Signatur, Kalender und Adressbücher nehmen Sie ein anderes dazu.
file-concern-password-by-command = Diese Datei enthält Ihr Passwort nicht: Ein Befehl darin holt es von dort, wo Ihr System Passwörter aufbewahrt. Dort muss es einmal abgelegt werden, mit „mailwright export --store-password“ oder mit dem Befehl, der am Anfang der Datei steht.
file-concern-days-counted-otherwise = Dieses Programm zählt die Tage ab dem Datum in der Nachricht und würde ältere E-Mails sofort vom Server löschen. Deshalb steht in der Datei, dass Ihre E-Mails für immer dort bleiben.
file-concern-folders-unknown = Die Ordner auf Ihrem Server sind dieser Datei nicht bekannt. Das Programm wird fragen, welcher Ordner für Entwürfe, für gesendete und für gelöschte E-Mails ist.
file-concern-not-tried-with-client = Wir haben diese Datei nicht mit dem Programm selbst ausprobiert, nur mit Beschreibungen dessen, was es liest. Funktioniert sie nicht, nehmen Sie das Einstellungsblatt.
file-concern-holds-password = Diese Datei enthält Ihr Passwort, und wer die Datei öffnet, kann es lesen. Schicken Sie sie niemandem, und löschen Sie sie, sobald das Programm sie gelesen hat.
file-concern-browser-sign-in = Ein Passwort ist nicht einzugeben: Das Programm öffnet die Anmeldeseite Ihres Anbieters, sofern es diesen kennt. Öffnet sich keine Seite, fragen Sie Ihren Anbieter oder Ihre IT-Abteilung, welche Programme sich eignen.
file-concern-unproved = Mit diesen Einstellungen hat sich noch niemand angemeldet. Sie können also falsch sein.

## What became of a password that was to be kept by the system. Gaps: $entries, $clients, $why.

stored-secret-service = Ihr Passwort liegt jetzt im Schlüsselbund Ihres Desktops (Secret Service), für { $entries }.
stored-keychain = Ihr Passwort liegt jetzt in Ihrem Schlüsselbund, für { $entries }.
stored-credential-manager = Ihr Passwort liegt jetzt in der Anmeldeinformationsverwaltung von Windows, für { $entries }.
stored-own = Programme, die es dort von selbst finden: { $clients }.
not-stored-nobody = Hier läuft kein Programm, das Passwörter aufbewahrt (ein Secret Service wie GNOME-Schlüsselbund, KWallet oder KeePassXC), deshalb wurde Ihr Passwort nicht abgelegt.
not-stored-locked = Der Schlüsselbund Ihres Desktops blieb gesperrt, deshalb wurde Ihr Passwort nicht abgelegt. Entsperren Sie ihn, und versuchen Sie es noch einmal.
not-stored-late = Die Passwortverwaltung dieses Systems hat nicht geantwortet, deshalb wurde Ihr Passwort nicht abgelegt.
not-stored-refused = Ihr Passwort wurde nicht abgelegt: { $why }.

## What to know of a provider before a password is entered. Gap: $provider.

hint-app-password = { $provider } nimmt Ihr übliches Passwort in Mailprogrammen nicht an. Erstellen Sie in den Sicherheitseinstellungen Ihres Kontos ein App-Passwort, und geben Sie es hier ein.
hint-browser-sign-in = { $provider } nimmt von Mailprogrammen kein Passwort an. Stattdessen öffnet das Programm eine Anmeldeseite in Ihrem Browser. Wählen Sie also eines, das dies kann, zum Beispiel Thunderbird.
hint-enable-imap = Bei { $provider } müssen Sie IMAP zuerst einschalten. Das geht auf der Website in den E-Mail-Einstellungen.
hint-enable-pop3 = Bei { $provider } müssen Sie POP3 zuerst einschalten. Das geht auf der Website in den E-Mail-Einstellungen.
hint-enable-smtp = Bei { $provider } müssen Sie das Senden aus Mailprogrammen zuerst einschalten. Das geht auf der Website in den E-Mail-Einstellungen.
# What a provider asks to be done first. Gaps: $said, its own words in whatever language, and $url, its page.
guide-enable = Ihr Anbieter sagt, dass zuerst etwas eingeschaltet werden muss: { $said } { $url }

## Other services a provider may have.

service-exchange = Microsoft Exchange
service-ews = Exchange-Webdienste (EWS)
service-graph = Microsoft Graph
service-activesync = Exchange ActiveSync
service-autodiscover = Einstellungen für Outlook (Autodiscover)
service-jmap = JMAP
service-managesieve = Mailfilter auf dem Server (ManageSieve)
service-caldav = Kalender (CalDAV)
service-carddav = Adressbücher (CardDAV)

## Who named a server, and what came of asking. Gap: $domain.

source-organisation = Die Datei, die Ihre Organisation vorbereitet hat
source-directory = Das Anbieterverzeichnis in diesem Programm
source-ispdb = Das öffentliche Anbieterverzeichnis von Thunderbird
source-autoconfig = Der Einstellungsdienst von { $domain }
source-wellknown = Die Website von { $domain }
source-pacc = Die Konfigurationsdatei von { $domain } (PACC)
source-autodiscover = Die Outlook-Einstellungen von { $domain } (Autodiscover)
source-srv = Die Verzeichniseinträge von { $domain } (DNS)
source-mx = Die Firma, die E-Mails für { $domain } annimmt
source-guess = Die üblichen Servernamen, ausprobiert
source-manual = Von Ihnen eingegeben
result-found = Gefunden
result-nothing = Nichts vorhanden
result-failed = Keine brauchbare Antwort
result-skipped = Nicht gefragt

## The steps of the test, and what it noticed. Gaps of warning-…: $percent, $days.

step-resolve = Server finden
step-connect = Verbinden
step-tls = Verbindung verschlüsseln
step-greeting = Auf die erste Antwort warten
step-starttls = Um Verschlüsselung bitten
step-capabilities = Fragen, was der Server kann
step-login = Anmelden
step-mailbox = Ins Postfach sehen
warning-quota-nearly-full = Ihr Postfach ist zu { $percent } % voll. Schaffen Sie bald Platz, sonst werden neue E-Mails abgewiesen.
warning-no-uidl = Dieser Server kann einem Mailprogramm nicht sagen, welche Nachrichten es schon abgeholt hat (UIDL fehlt). Mit POP3 werden E-Mails, die auf dem Server bleiben, vielleicht zweimal abgeholt: Nehmen Sie IMAP, oder lassen Sie keine E-Mails auf dem Server.
warning-no-capa = Dieser Server sagt nicht, was er kann. Wahrscheinlich ist er alt; das ist kein Grund zur Sorge.
warning-mail-expires =
    { $days ->
        [0] Dieser Server löscht E-Mails, sobald sie mit POP3 abgeholt sind. Für andere Geräte bleibt dort nichts.
        [one] Dieser Server löscht E-Mails nach einem Tag von selbst. Holen Sie sie vorher ab, und behalten Sie auf Ihrem Computer, was Sie brauchen.
       *[other] Dieser Server löscht E-Mails nach { $days } Tagen von selbst. Holen Sie sie vorher ab, und behalten Sie auf Ihrem Computer, was Sie brauchen.
    }
warning-ipv6-broken = Der neuere von zwei Wegen zu diesem Server (IPv6) funktioniert nicht. Ihre E-Mails kommen auf dem älteren, vielleicht nach kurzem Warten.
warning-unencrypted = Diese Verbindung ist nicht verschlüsselt. Andere unterwegs können Ihr Passwort und Ihre E-Mails lesen.

## Names and labels.

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
purpose-imap = E-Mails empfangen (IMAP)
purpose-pop3 = E-Mails empfangen (POP3)
purpose-smtp = E-Mails senden (SMTP)
security-tls = Von Anfang an verschlüsselt (TLS)
security-starttls = Nach der ersten Antwort verschlüsselt (STARTTLS)
security-none = Nicht verschlüsselt

## The mail clients, and how each takes its file. Gap: $file.

client-thunderbird = Thunderbird, ein kostenloses Mailprogramm für Windows, Mac und Linux
    .step1 = Öffnen Sie in Thunderbird das Menü Extras > Importieren (oder die Schaltfläche ≡, dann Werkzeuge > Importieren).
    .step2 = Wählen Sie „Import aus Datei“, dann „Profil aus Sicherheitskopie importieren“, und klicken Sie auf „Weiter“.
    .step3 = Wählen Sie „.zip-Datei auswählen“, klicken Sie auf „Weiter“, und wählen Sie { $file } aus.
    .step4 = Lassen Sie „Konten und Einstellungen“ angekreuzt, und klicken Sie auf „Weiter“ und dann auf „Import starten“. Die Konten, die Sie schon haben, bleiben, wie sie sind.
    .step5 = Lassen Sie Thunderbird neu starten, und geben Sie Ihr Passwort ein, wenn es danach fragt.
client-apple = Apple Mail, auf iPhone, iPad und Mac
    .step1 = Auf dem Mac öffnen Sie { $file }. Für ein iPhone oder iPad schicken Sie die Datei dorthin, zum Beispiel per AirDrop, und tippen sie an.
    .step2 = Auf dem iPhone oder iPad öffnen Sie innerhalb von 8 Minuten „Einstellungen“ und tippen auf „Profil geladen“.
    .step3 = Auf dem Mac öffnen Sie Systemeinstellungen > Allgemein > Geräteverwaltung und doppelklicken auf das Profil. Auf älteren Macs finden Sie es unter Datenschutz & Sicherheit > Profile.
    .step4 = Wählen Sie „Installieren“, und geben Sie Ihr Passwort ein, wenn Sie danach gefragt werden.
    .step5 = Öffnen Sie Mail: Das neue Konto ist da.
client-outlook = Outlook für Windows, das klassische
    .step1 = Dies ist für das klassische Outlook aus Microsoft Office. Das neue Outlook und Outlook auf dem Handy übernehmen keine Datei: Nehmen Sie dort das Einstellungsblatt.
    .step2 = Legen Sie die gleichnamige Datei, die auf .xml endet, in den Ordner C:\ProgramData\Mailwright. Gibt es den Ordner nicht, legen Sie ihn an.
    .step3 = Doppelklicken Sie auf { $file }, und stimmen Sie der Änderung zu.
    .step4 = Starten Sie Outlook, wählen Sie Datei > Konto hinzufügen, und geben Sie Ihre Adresse und Ihr Passwort ein.
client-thunderbird-android = Thunderbird für Android
    .step1 = Öffnen Sie { $file } auf diesem Bildschirm, oder drucken Sie die Datei aus.
    .step2 = Öffnen Sie auf dem Handy Thunderbird. Ist es dort neu, wählen Sie „Mit QR-Code anmelden“; sonst öffnen Sie Einstellungen > Einstellungen importieren und scannen von dort.
    .step3 = Richten Sie die Kamera auf den Code, und tippen Sie auf „Erledigt“, wenn das Konto angezeigt wird.
    .step4 = Geben Sie Ihr Passwort ein, wenn die App danach fragt.
client-k9 = K-9 Mail und Thunderbird für Android, per Datei
    .step1 = Übertragen Sie { $file } auf das Handy, zum Beispiel per Kabel oder in einer Nachricht an sich selbst.
    .step2 = Öffnen Sie in der App Einstellungen > Einstellungen importieren (auf einem neuen Handy „Einstellungen importieren“ auf der Startseite), und wählen Sie die Datei.
    .step3 = Lassen Sie Ihr Konto angekreuzt, wählen Sie „Importieren“, und geben Sie Ihr Passwort ein, wenn die App danach fragt.
client-fairemail = FairEmail, ein freies Mailprogramm für Android
    .step1 = Übertragen Sie { $file } auf das Handy, zum Beispiel per Kabel oder in einer Nachricht an sich selbst.
    .step2 = Öffnen Sie in FairEmail das Menü oben links > Einstellungen > Sicherung, und wählen Sie „Importieren“.
    .step3 = Lassen Sie das Passwort für die Sicherung leer, wählen Sie die Datei, und lassen Sie sie von der App importieren.
    .step4 = Öffnen Sie Einstellungen > Manuelle Einrichtung > Konten, wählen Sie Ihr Konto, und geben Sie Ihr Passwort ein, wenn es fehlt.
client-delta-chat = Delta Chat, ein Messenger, der E-Mail benutzt
    .step1 = Öffnen Sie { $file } auf einem Bildschirm, den sonst niemand sieht: Der Code enthält Ihr Passwort.
    .step2 = Wählen Sie in Delta Chat „Neues Profil erstellen“, dann „Anderen Server verwenden“, dann „Einladungscode scannen“ (auf manchen Systemen „Mit QR-Code anmelden“).
    .step3 = Richten Sie die Kamera auf den Code, und stimmen Sie der Anmeldung zu.
    .step4 = Löschen Sie das Bild danach.
client-evolution = Evolution, das Mailprogramm von GNOME
    .step1 = Legen Sie die drei Dateien ({ $file } und die beiden gleichnamigen) in den Ordner .config/evolution/sources in Ihrem persönlichen Ordner.
    .step2 = Öffnen Sie Evolution: Das neue Konto ist da.
    .step3 = Geben Sie Ihr Passwort ein, wenn das Programm danach fragt, und kreuzen Sie an, dass es gemerkt werden soll.
client-geary = Geary, ein Mailprogramm für GNOME
    .step1 = Schließen Sie Geary, und entpacken Sie { $file } in den Ordner .config/geary in Ihrem persönlichen Ordner. Dort entsteht ein Ordner.
    .step2 = Starten Sie Geary, und geben Sie Ihr Passwort ein, wenn es danach fragt.
client-kmail = KMail, das Mailprogramm von KDE
    .step1 = Schließen Sie KMail, und beenden Sie seinen Dienst: in einem Terminal mit „akonadictl stop“.
    .step2 = Haben Sie KMail noch nie benutzt, entpacken Sie { $file } in den Ordner .config in Ihrem persönlichen Ordner.
    .step3 = Benutzen Sie KMail schon, ersetzen Sie Ihre Dateien nicht: Fügen Sie das, was in denen aus { $file } steht, am Ende Ihrer gleichnamigen Dateien an.
    .step4 = Starten Sie KMail, und geben Sie Ihr Passwort ein, wenn es danach fragt.
client-claws = Claws Mail, ein schnelles Mailprogramm für Linux und Windows
    .step1 = Entpacken Sie { $file } dort, wo der Inhalt bleiben kann. Es entsteht ein Ordner; Ihr eigenes Claws Mail bleibt, wie es ist.
    .step2 = Starten Sie Claws Mail mit diesem Ordner: in einem Terminal mit „claws-mail --alternate-config-dir“ und dem Pfad des Ordners.
    .step3 = Wählen Sie Nachricht > Empfangen > Vom aktuellen Konto, und geben Sie Ihr Passwort ein, wenn das Programm danach fragt.
client-neomutt = NeoMutt und Mutt, Mailprogramme für das Terminal
    .step1 = Legen Sie { $file } in den Ordner ~/.config/neomutt (oder für Mutt in ~/.mutt).
    .step2 = Fügen Sie die Zeile „source ~/.config/neomutt/{ $file }“ in Ihre neomuttrc ein (oder dieselbe mit ~/.mutt in Ihre muttrc).
    .step3 = Starten Sie das Programm, und geben Sie Ihr Passwort ein, wenn es danach fragt.
client-aerc = aerc, ein Mailprogramm für das Terminal
    .step1 = Fügen Sie die Zeilen der Datei zu den Konten von aerc hinzu: cat { $file } >> ~/.config/aerc/accounts.conf
    .step2 = Sorgen Sie dafür, dass sonst niemand sie lesen kann: chmod 600 ~/.config/aerc/accounts.conf
    .step3 = Starten Sie das Programm: aerc
client-alpine = Alpine, ein Mailprogramm für das Terminal
    .step1 = Starten Sie Alpine mit der Datei, die damit zu seiner Konfiguration wird: alpine -p { $file }
    .step2 = Geben Sie Ihr Passwort ein, wenn das Programm danach fragt. Danach fragt es, ob das Passwort auf der Festplatte bleiben soll: Sagen Sie Nein, wenn andere diesen Computer benutzen.
    .step3 = Um die Datei immer zu verwenden, ohne „-p“: cp { $file } ~/.pinerc (wenn dort keine eigenen Einstellungen stehen).
client-himalaya = Himalaya, E-Mail auf der Kommandozeile
    .step1 = Probieren Sie es aus: himalaya -c { $file } mailboxes list
    .step2 = Um die Datei immer zu verwenden, fügen Sie ihre Zeilen zu Ihren eigenen Einstellungen hinzu: cat { $file } >> ~/.config/himalaya/config.toml
    .step3 = Die Datei ist für Himalaya 2. Holt kein Befehl darin Ihr Passwort, schreiben Sie es zwischen die Anführungszeichen hinter „raw“, und sorgen Sie dafür, dass sonst niemand die Datei lesen kann: chmod 600
client-meli = meli, ein Mailprogramm für das Terminal
    .step1 = Starten Sie es mit der Datei: meli -c { $file }
    .step2 = Um die Datei immer zu verwenden, fügen Sie ihre Zeilen zu Ihren eigenen Einstellungen hinzu: cat { $file } >> ~/.config/meli/config.toml
    .step3 = Holt kein Befehl darin Ihr Passwort, schreiben Sie es zwischen die Anführungszeichen hinter „server_password“ und „value“, und sorgen Sie dafür, dass sonst niemand die Datei lesen kann: chmod 600
client-mbsync = mbsync, das ein Postfach auf diesen Computer kopiert und zurück
    .step1 = Legen Sie den Ordner für Ihre E-Mails an: mkdir -p ~/Mail/{ $account }
    .step2 = Holen Sie sie ab: mbsync -c { $file } -a
    .step3 = Auf keiner der beiden Seiten wird etwas gelöscht. Um die Datei immer zu verwenden, fügen Sie ihre Zeilen zu Ihren eigenen Einstellungen hinzu: cat { $file } >> ~/.mbsyncrc
client-offlineimap = OfflineIMAP, das ein Postfach auf diesen Computer kopiert und zurück
    .step1 = Holen Sie Ihre E-Mails ab: offlineimap -c { $file } -o
    .step2 = Sie liegen dann in ~/Mail/{ $account }. Auf keiner der beiden Seiten wird etwas gelöscht.
    .step3 = Um die Datei immer zu verwenden: cp { $file } ~/.offlineimaprc (wenn dort keine eigenen Einstellungen stehen).
client-getmail = getmail, das E-Mails abholt
    .step1 = Legen Sie die Ordner für Ihre E-Mails an und für das, was schon abgeholt ist: mkdir -p ~/.config/getmail ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Legen Sie { $file } in ~/.config/getmail, und holen Sie ab: getmail --rcfile={ $file }
    .step3 = Es holt ab, was neu ist, und lässt Ihre E-Mails auf dem Server. Es nimmt die Zertifikate, denen Debian vertraut; auf anderen Systemen ist der Pfad hinter „ca_certs“ vielleicht ein anderer.
client-fetchmail = fetchmail, das E-Mails abholt und der Mailzustellung dieses Computers übergibt
    .step1 = Sorgen Sie dafür, dass sonst niemand die Datei lesen kann: chmod 600 { $file }
    .step2 = Holen Sie Ihre E-Mails ab: fetchmail -f { $file }
    .step3 = Sie kommen in das Postfach, das dieser Computer für Sie hat; mit -m nennen Sie ein Programm, das sie stattdessen annimmt. Auf dem Server bleiben sie liegen.
client-mpop = mpop, das E-Mails abholt
    .step1 = Legen Sie die Ordner für Ihre E-Mails an und für das, was schon abgeholt ist: mkdir -p ~/.mpop_uidls ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Sorgen Sie dafür, dass sonst niemand die Datei lesen kann, und holen Sie ab: chmod 600 { $file }; mpop -C { $file }
    .step3 = Es holt ab, was neu ist, und lässt Ihre E-Mails auf dem Server.
client-msmtp = msmtp, das E-Mails für Programme sendet, die es selbst nicht können
    .step1 = Sorgen Sie dafür, dass sonst niemand die Datei lesen kann: chmod 600 { $file }
    .step2 = Probieren Sie es aus: echo Hello | msmtp -C { $file } und dahinter Ihre eigene Adresse.
    .step3 = Geben Sie in Ihrem Mailprogramm als Befehl zum Senden „msmtp -C { $file } --read-envelope-from -t“ an.
client-autoconfig = Autoconfig, eine Datei, mit der eine Domain Mailprogramme von selbst einrichtet
    .step1 = Gehört die Domain Ihnen, veröffentlichen Sie { $file } als config-v1.1.xml im Ordner mail der Website, die autoconfig und dahinter Ihre Domain im Namen hat, mit dem Typ text/xml.
    .step2 = Oder, für Computer, um die Sie sich kümmern: Geben Sie der Datei den Namen Ihrer Domain mit .xml am Ende, und legen Sie sie in den Ordner isp im Programmordner von Thunderbird.
    .step3 = Von da an brauchen Thunderbird und andere Mailprogramme nur noch eine Adresse und ein Passwort.
client-sheet = Ein Einstellungsblatt, für jedes andere Programm
    .step1 = Öffnen Sie { $file } im Browser, und drucken Sie das Blatt aus, wenn Sie möchten.
    .step2 = Fügen Sie in Ihrem Mailprogramm ein Konto hinzu, und wählen Sie den Weg von Hand (oft „Andere“ oder „Manuelle Einrichtung“).
    .step3 = Übertragen Sie die Zeilen des Blatts in die Felder mit demselben Namen, und geben Sie Ihr Passwort ein, wenn Sie danach gefragt werden.
client-thunderbird-profile = Thunderbird, als ganzes neues Profil
    .step1 = Entpacken Sie { $file } dort, wo das Profil bleiben kann. Es entsteht ein Ordner.
    .step2 = Öffnen Sie in Thunderbird Hilfe > Informationen zur Fehlerbehebung und dort „about:profiles“.
    .step3 = Wählen Sie „Neues Profil erstellen“, dann „Ordner wählen“, und wählen Sie den Ordner aus.
    .step4 = Wählen Sie „Profil zusätzlich ausführen“, und geben Sie Ihr Passwort ein, wenn Thunderbird danach fragt.
client-thunderbird-policies = Thunderbird für alle an einem Computer, per Richtlinie
    .step1 = Für alle, die Computer betreuen: Entpacken Sie { $file } in den Programmordner von Thunderbird. Dort entsteht distribution/policies.json.
    .step2 = Auf dem Mac ist dieser Ordner Thunderbird.app/Contents/Resources. Unter Linux kann die Datei auch /etc/thunderbird/policies/policies.json sein.
    .step3 = Gibt es schon eine policies.json, übertragen Sie die Zeilen unter „Preferences“ dorthin.
    .step4 = Wer Thunderbird dort zum ersten Mal startet, hat dieses Konto und gibt das Passwort ein.
client-thunderbird-autoconfig = Thunderbird für jeden Einzelnen an einem Computer, per AutoConfig
    .step1 = Für alle, die Computer betreuen: Entpacken Sie { $file } in den Programmordner von Thunderbird. Auf dem Mac ist das Thunderbird.app/Contents/Resources.
    .step2 = Wer sich am Computer mit dem Teil der Adresse vor dem @ anmeldet und in Thunderbird noch kein Konto hat, bekommt beim nächsten Start eines.
    .step3 = Das Passwort gibt jeder selbst ein, wenn Thunderbird danach fragt.
client-thunderbird-isp = Die Kontoeinrichtung von Thunderbird für eine Domain
    .step1 = Für alle, die Computer betreuen: Entpacken Sie { $file } in den Programmordner von Thunderbird. Auf dem Mac ist das Thunderbird.app/Contents/Resources.
    .step2 = Von da an kennt die Kontoeinrichtung von Thunderbird dort die Server der Domain und fragt nur noch nach Name, Adresse und Passwort.
client-outlook-prf = Outlook für Windows, das klassische, per Profildatei
    .step1 = Schließen Sie Outlook. Drücken Sie Windows+R, und geben Sie ein: outlook.exe /importprf und dahinter den Pfad von { $file }.
    .step2 = Outlook startet mit dem Konto. Geben Sie Ihr Passwort ein, wenn es danach fragt.
    .step3 = Geschieht nichts, nehmen Sie die andere Datei für Outlook oder das Einstellungsblatt.

## The groups that mail programs are shown in.

group-here = Auf diesem Computer
group-phone = Auf Handys und Tablets
group-other = Weitere Programme
group-by-hand = Von Hand eingeben

## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line, $count.

hand-over-open = Damit wird { $file } mit dem Programm geöffnet, das Ihr Computer dafür vorsieht. Sonst wird nichts verändert.
    .button = Öffnen
    .done = Die Datei ist geöffnet. Was dort zu tun ist, steht in den Zeilen darunter.
hand-over-start = Damit wird { $program } gestartet. Die Datei nimmt es über sein eigenes Menü an, wie es in den Zeilen darunter steht.
    .button = { $program } starten
    .done = { $program } wird gestartet. Was dort zu tun ist, steht in den Zeilen darunter.
hand-over-add = Damit kommt eine Zeile zu den Einstellungen von { $program } in { $path } hinzu, damit es Ihre Datei liest: { $line }
    .button = Zeile hinzufügen
    .done = Die Zeile ist hinzugefügt. Starten Sie das Programm, und geben Sie Ihr Passwort ein, wenn es danach fragt.
hand-over-show = Damit wird der Code hier gezeigt, groß genug für die Kamera Ihres Telefons. Sonst wird nichts verändert.
    .button = Code anzeigen
    .done = Richten Sie die Kamera Ihres Telefons auf den Code. Die Zeilen darunter sagen, womit Sie dort beginnen.
hand-over-drop =
    { $count ->
        [one] Damit kommt Ihre Datei dorthin, wo { $program } sie sucht: { $path }
       *[other] Damit kommen Ihre Dateien dorthin, wo { $program } sie sucht: { $path }
    }
    .button = Zu { $program } hinzufügen
    .done = Ihr Konto ist an seinem Platz. Starten Sie { $program } (neu, falls es offen ist), und geben Sie Ihr Passwort ein, wenn es danach fragt.
hand-over-merge = Damit kommt Ihr Konto in die Einstellungen von { $program }, neben das, was dort schon steht: { $path }
    .button = Zu { $program } hinzufügen
    .done = Ihr Konto steht in den Einstellungen von { $program }. Starten Sie das Programm, und geben Sie Ihr Passwort ein, wenn es danach fragt.
hand-over-register = Damit kommt eine Datei dorthin, wo Windows sie suchen wird ({ $path }), und { $file } wird geöffnet. Windows fragt dann, ob Sie der Änderung zustimmen. „Rückgängig“ nimmt die erste Datei wieder weg, die Änderung aber nicht.
    .button = { $program } einrichten
    .done = Stimmen Sie der Änderung zu, wenn Windows fragt. Starten Sie dann Outlook, wählen Sie Datei > Konto hinzufügen, und geben Sie Ihre Adresse und Ihr Passwort ein.
hand-over-copy =
    { $count ->
        [one] Eine Kopie der jetzigen Datei bleibt aufgehoben, und „Rückgängig“ holt sie zurück.
       *[other] Kopien der jetzigen Dateien bleiben aufgehoben, und „Rückgängig“ holt sie zurück.
    }
hand-over-new =
    { $count ->
        [one] Eine solche Datei gibt es noch nicht; „Rückgängig“ nimmt sie wieder weg.
       *[other] Solche Dateien gibt es noch nicht; „Rückgängig“ nimmt sie wieder weg.
    }
hand-over-running = Der Dienst von { $program } läuft und würde die Änderung überschreiben. Schließen Sie { $program }, beenden Sie den Dienst in einem Terminal mit „akonadictl stop“, und versuchen Sie es noch einmal.

## How settings are typed into a mail program: the program’s own menu words.

program-any =
    .step1 = Fügen Sie in Ihrem Mailprogramm ein Konto hinzu, und wählen Sie den Weg von Hand (oft „Andere“ oder „Manuelle Einrichtung“).
    .step2 = Übertragen Sie die Einstellungen unten in die Felder mit demselben Namen.
    .step3 = Geben Sie Ihr Passwort ein, wenn Sie danach gefragt werden.
program-new-outlook =
    .step1 = Öffnen Sie in Outlook die Einstellungen (das Zahnrad), wählen Sie Konten > Ihre Konten, und klicken Sie auf „Konto hinzufügen“.
    .step2 = Geben Sie Ihre Adresse ein, klicken Sie auf „Weiter“, und wählen Sie unter „Anbieter auswählen“ IMAP oder POP.
    .step3 = Geben Sie Ihr Passwort ein, öffnen Sie „Mehr anzeigen“, und übertragen Sie die Einstellungen in die Felder.
program-mac-outlook =
    .step1 = Wählen Sie in Outlook Extras > Konten, klicken Sie auf + und wählen Sie „Neues Konto“.
    .step2 = Geben Sie Ihre Adresse ein, klicken Sie auf „Weiter“, und wählen Sie IMAP oder POP, wie es die erste Überschrift unten sagt.
    .step3 = Übertragen Sie die Einstellungen in die Felder, geben Sie Ihr Passwort ein, und klicken Sie auf „Konto hinzufügen“.

## What a folder is for. Stands behind “for”.

use-all = alle E-Mails
use-archive = alte E-Mails zum Aufbewahren
use-drafts = Entwürfe
use-flagged = markierte E-Mails
use-important = wichtige E-Mails
use-junk = Spam
use-sent = gesendete E-Mails
use-trash = gelöschte E-Mails

## A message to oneself, and what became of it. Gaps: $seconds, and $kind, with which protocol it was looked for.

letter-subject = Testnachricht von Mailwright
letter-text =
    Sie haben Mailwright gebeten, Ihnen eine Nachricht zu schicken, um zu sehen, ob E-Mails ankommen.
    Sie wird gelöscht, sobald sie gesehen wurde. Ist sie noch hier, können Sie sie löschen.
delivery-arrived =
    { $kind ->
        [pop3] Eine Nachricht an Sie selbst wurde gesendet. Sie war da, als einige Sekunden später ins Postfach gesehen wurde.
       *[other]
            { $seconds ->
                [one] Eine Nachricht an Sie selbst wurde gesendet und kam innerhalb einer Sekunde an.
               *[other] Eine Nachricht an Sie selbst wurde gesendet und kam innerhalb von { $seconds } Sekunden an.
            }
    }
delivery-not-seen = Eine Nachricht an Sie selbst wurde gesendet, aber in der Wartezeit nicht in Ihrem Posteingang gesehen. Vielleicht kommt sie noch, oder sie liegt im Spam. Wenn Sie sie finden, können Sie sie löschen.
delivery-refused = Der Server hat eine Nachricht von Ihnen an Sie selbst nicht angenommen. Es wurde nichts gesendet.
delivery-not-tried = Es wurde keine Nachricht an Sie selbst gesendet. Dafür braucht es einen Server zum Senden und einen zum Empfangen, und die Anmeldung muss bei allen klappen.
delivery-afterwards-deleted = Sie ist wieder gelöscht.
delivery-afterwards-marked = Sie ist als gelöscht markiert und verschwindet, wenn Sie Ihren Posteingang aufräumen: Dieser Server kann eine Nachricht nicht einzeln entfernen.
delivery-afterwards-left = Sie konnte nicht gelöscht werden; das können Sie in Ihrem Posteingang tun.

## The report for the help desk. Gaps: $version, $server. What stands behind a label is the same in every language.

report-title = Mailwright { $version } – Bericht für den Support
report-promise = Er enthält kein Passwort.
report-written = Erstellt
report-address = Adresse
report-system = System
report-search = Suche nach den Servern
report-outcome = Ergebnis
report-provider = Anbieter
report-help = Hilfeseite
report-service = Bietet auch
report-server = Server
report-asked = Gefragt
report-test = Test von { $server }
report-diagnosis = Ergebnis
report-said = Der Server sagte
report-user = Benutzername
report-auth = Art der Anmeldung
report-warnings = Aufgefallen
report-steps = Schritte
report-tls = Verschlüsselung
report-certificate = Zertifikat
report-detail = Was daran nicht stimmt
report-intermediate = Zwischenzertifikat
report-clock = Uhr
report-suggested = Passen würde
report-issuer = Ausgestellt von
report-names = Gilt für
report-valid = Gültig
report-capabilities = Der Server kann
report-mailbox = Postfach
report-folders = Ordner
report-marked = Gekennzeichnete Ordner
report-namespaces = Wo Ordner liegen
report-pop3 = Mit POP3
report-smtp = Beim Senden
report-line = Leitung
report-delivery = Eine Nachricht an sich selbst
report-protocol = Gesucht mit

## The settings sheet: a page to print, for mail programs that take no file.
## Short lines, in the words that most mail programs use in their own windows.

# The tag of the language these lines are in.
sheet-language = de
sheet-title = Ihre E-Mail-Einstellungen
sheet-intro = Mit diesen Einstellungen kann jedes Mailprogramm Ihre E-Mails empfangen und senden. Übertragen Sie sie genau so, wie sie hier stehen.
sheet-unproved = Mit diesen Einstellungen hat sich noch niemand angemeldet. Sie können falsch sein.
sheet-insecure = Eine dieser Verbindungen ist nicht verschlüsselt: Andere im selben Netz können Ihr Passwort und Ihre E-Mails lesen.
sheet-account = Ihre Angaben
sheet-name = Ihr Name
sheet-address = E-Mail-Adresse
sheet-type = Kontotyp
sheet-type-imap = IMAP (Ihre E-Mails bleiben auf dem Server)
sheet-type-pop3 = POP3 (Ihre E-Mails werden auf dieses Gerät kopiert)
sheet-server-imap = E-Mails empfangen: Posteingangsserver (IMAP)
sheet-server-pop3 = E-Mails empfangen: Posteingangsserver (POP3)
sheet-server-smtp = E-Mails senden: Postausgangsserver (SMTP)
sheet-host = Server oder Hostname
sheet-port = Port
sheet-security = Verschlüsselung
sheet-security-tls = SSL/TLS
sheet-security-starttls = STARTTLS (auch TLS oder „explizit“ genannt)
sheet-security-none = Keine
sheet-auth = Authentifizierung
sheet-auth-password-cleartext = Passwort, normal
sheet-auth-password-encrypted = Verschlüsseltes Passwort
sheet-auth-OAuth2 = OAuth2 (Anmeldung über den Browser)
sheet-auth-NTLM = NTLM
sheet-auth-GSSAPI = Kerberos / GSSAPI
sheet-auth-client-IP-address = Keine (dieses Netz hat Zugang)
sheet-auth-none = Keine
sheet-user = Benutzername
sheet-password = Passwort
sheet-password-own = Ihr eigenes (es steht nicht auf diesem Blatt)
sheet-password-browser = Kein Passwort einzugeben: Das Programm öffnet die Anmeldeseite Ihres Anbieters.
sheet-leave = Nachrichten auf dem Server belassen
sheet-leave-yes = Ja
sheet-leave-no = Nein
sheet-leave-days = Nach so vielen Tagen vom Server löschen
sheet-steps = So gehen Sie vor
sheet-step-open = Öffnen Sie Ihr Mailprogramm, und fügen Sie ein Konto hinzu. Suchen Sie in den Einstellungen nach „Konten“ oder „Accounts“.
sheet-step-manual = Wählen Sie den Weg von Hand. Oft steht dort „Andere“, „Manuelle Einrichtung“ oder „Erweitert“.
sheet-step-copy = Übertragen Sie die Zeilen von oben in die Felder mit demselben Namen. Auch der Postausgangsserver braucht Benutzernamen und Passwort.
sheet-step-certificate = Übergehen Sie keine Warnung zum Zertifikat oder zur Identität des Servers. Prüfen Sie zuerst den Servernamen.
sheet-step-send = Schreiben Sie sich selbst eine Nachricht. Kommt sie an, funktioniert alles.
sheet-code = Dieselben Einstellungen als Text. Die Kamera eines Handys liest diesen Code, und von dort können Sie kopieren.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = es gibt nichts mit diesem Namen
io-permission-denied = die Berechtigung dafür fehlt
io-not-a-directory = wo ein Ordner nötig ist, liegt eine Datei
io-is-a-directory = es ist ein Ordner, keine Datei
io-storage-full = der Datenträger ist voll
io-read-only = der Datenträger ist schreibgeschützt
io-not-text = es ist kein Text in UTF-8

## Many accounts: why a row needs attention, and the page about all of them

batch-cause-no-address = Die Adresse fehlt.
batch-cause-bad-address = Was dort steht, ist keine E-Mail-Adresse.
batch-cause-bad-name = Der Name enthält ein Zeichen, das nicht verwendet werden kann, oder ist zu lang.
batch-cause-bad-login = Der Benutzername kann nicht verwendet werden.
batch-cause-bad-server = Das ist kein Name eines Servers, oder es sind zwei für denselben Zweck genannt.
batch-cause-bad-port = Ein Port ist eine Zahl von 1 bis 65535.
batch-cause-bad-security = Die Verschlüsselung ist tls, starttls oder none.
batch-cause-bad-protocol = Empfangen wird mit imap, pop3 oder auto.
batch-cause-bad-identity = Eine der weiteren Adressen ist keine E-Mail-Adresse.
batch-cause-bad-signature = Die Signatur ist zu lang oder enthält ein Zeichen, das nicht verwendet werden kann.
batch-cause-bad-secret = Das Passwort kann nicht verwendet werden: Es ist zu lang oder enthält einen Zeilenumbruch.
batch-cause-too-many-cells = Die Zeile hat mehr Zellen, als es Spalten gibt. Text, der ein Trennzeichen enthält, steht in Anführungszeichen.
batch-cause-broken-quote = In dieser Zeile fehlt ein Anführungszeichen.
batch-cause-row-too-long = Die Zeile ist länger, als eine Zeile sein kann. Wahrscheinlich fehlt ein Anführungszeichen.
batch-cause-duplicate = Diese Adresse steht schon in einer früheren Zeile.
batch-cause-same-folder = Der Ordner hieße wie der Ordner einer anderen Person.
batch-cause-not-found = Es wurden keine Server gefunden.
batch-cause-no-such-domain = Den Teil nach dem @ gibt es nicht. Wahrscheinlich ist er vertippt.
batch-cause-no-mail-domain = Die Domain nimmt keine E-Mails an.
batch-cause-dns-failed = Das Netzwerk gab keine Antwort auf die Frage nach der Domain oder dem Server.
batch-cause-exchange-only = Die Domain bietet nur Exchange an.
batch-cause-insecure = Es gibt keine Verschlüsselung. --accept-insecure stimmt dem zu.
batch-cause-consent-needed = Niemand Verlässliches hat die Server genannt. --accept-foreign stimmt ihnen zu.
batch-cause-not-offered = Die Server bieten das Gewünschte nicht an, oder es gibt keinen zum Senden.
batch-cause-client-refuses = Ein Mailprogramm kann mit einem solchen Konto nichts anfangen. Die Dateien für die anderen wurden gespeichert.
batch-cause-stopped = Es wurde nicht angemeldet: Zu viele Anmeldungen an dieser Domain waren nacheinander gescheitert.
batch-cause-auth-failed = Der Server hat diesen Benutzernamen und dieses Passwort nicht angenommen.
batch-cause-login = Die Anmeldung hat nicht geklappt ({ $word }).
batch-number = { $number }
summary-language = de
summary-title = E-Mail-Einstellungen für viele Konten
summary-clients = Mailprogramme
summary-rows = Zeilen der Liste
summary-written = Einstellungen gespeichert
summary-partial = Nicht für alle Mailprogramme
summary-refused = Nichts gespeichert
summary-proved = Durch eine Anmeldung bestätigt
summary-causes = Was Aufmerksamkeit braucht
summary-count = Zeilen
summary-attention = Zeile für Zeile
summary-row = Zeile
summary-line = Zeile der Datei
summary-address = Adresse
summary-cause = Grund
summary-column = Spalte
summary-left-out = Im Verzeichnis stehen alle. Hier nicht gezeigt:
summary-all-well = Nichts braucht Aufmerksamkeit.
summary-files = Dateien
summary-index = Jede Zeile und was daraus wurde
summary-merge = Für einen Serienbrief: wem was zu schicken ist
