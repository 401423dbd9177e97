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


## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).


## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.


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
answer-yes = Ja
answer-no = Nein
answer-unsure = Nicht sicher

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = Für IMAP: Sie schreiben unter mehreren Namen, und mit IMAP sehen alle Ihre Programme, was Sie unter jedem davon gesendet haben.
reason-several-identities-no = Kein Unterschied: Sie schreiben unter einem Namen, und das geht auf beiden Wegen.
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
reason-several-devices-unsure = Zählt nicht: Sie sind nicht sicher, wie viele Geräte es sein werden.
reason-webmail-yes = Für IMAP: Sie lesen auch im Browser, und IMAP lässt alle Ihre E-Mails dort, wo der Browser sie findet.
reason-webmail-no = Kein Unterschied: Sie brauchen Ihre E-Mails nicht im Browser.
reason-webmail-unsure = Zählt nicht: Sie sind nicht sicher, ob Sie im Browser lesen werden.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Nehmen Sie IMAP: Ihre E-Mails bleiben beim Anbieter, und alle Ihre Geräte zeigen dasselbe.
recommend-pop3 = Nehmen Sie POP3: Ihre E-Mails kommen auf diesen Computer und sind dann hier zu Hause.
strength-clear = Alle Ihre Antworten, die einen Unterschied machen, sprechen für { $protocol }.
strength-balanced = Ihre Antworten sprechen für beide Wege. Mit { $protocol } gehen Sie sicherer: E-Mails, die POP3 vom Server geholt hat, sind anderswo nicht mehr zu sehen. Gegen ein volles Postfach oder eine langsame Leitung lässt sich dagegen etwas tun.
strength-default = Keine Ihrer Antworten macht einen Unterschied. { $protocol } ist die übliche Wahl, und Sie können sie später noch ändern.
strength-forced = Ihr Anbieter hat nur { $protocol }, also gibt es nichts zu wählen.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.


## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.


## The two ways side by side.


## What would change the recommendation. Gaps: $question, $protocol.


## The backup. Gaps: $days, and $page, where the provider says so.


## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Ihr Postfach kann voll werden. Verschieben Sie alte E-Mails in Ordner auf Ihrem Computer („Lokale Ordner“ oder „Archiv“), löschen Sie umfangreiche Anhänge, oder bitten Sie Ihren Anbieter um mehr Platz.
advice-concern-line-is-poor = Ihre Leitung ist schwach. Stellen Sie das Mailprogramm so ein, dass es zuerst nur Absender und Betreff abholt („nur Kopfzeilen“) und lange Nachrichten erst auf Wunsch, und dass es Ihre Ordner zum Lesen ohne Internet bereithält.
advice-concern-other-devices-will-not-see = Ihre anderen Geräte sehen keine E-Mails, die hier abgeholt und vom Server entfernt wurden. Stellen Sie das Mailprogramm so ein, dass eine Kopie einige Wochen auf dem Server bleibt.
advice-concern-webmail-will-be-empty = Im Browser sehen Sie keine E-Mails, die hier abgeholt und vom Server entfernt wurden. Stellen Sie das Mailprogramm so ein, dass eine Kopie einige Wochen auf dem Server bleibt.
advice-concern-identities-not-shared = Was Sie unter Ihren verschiedenen Namen senden, liegt nur auf diesem Computer. Möchten Sie es auch anderswo haben, schicken Sie sich selbst eine Kopie („Bcc“).
advice-concern-only-copy-here = Die einzige Kopie Ihrer E-Mails liegt vielleicht auf diesem Computer. Geht er kaputt oder wird er gestohlen, ist sie weg. Machen Sie deshalb Kopien.
advice-concern-keep-a-backup = Welchen Weg Sie auch wählen: Ihre E-Mails brauchen eine Sicherung. Nehmen Sie den Ordner Ihres Mailprogramms in die Sicherung Ihres Computers auf, zum Beispiel auf einer externen Festplatte.

## What to know of a written file.

file-concern-no-leave-on-server = Diese Datei kann dem Programm nicht sagen, dass Ihre E-Mails auf dem Server bleiben sollen. Soll dort eine Kopie bleiben, stellen Sie das in den Kontoeinstellungen des Programms ein, bevor es zum ersten Mal E-Mails abholt.
file-concern-starttls-by-port = Diese Datei kann nicht angeben, wie die Verschlüsselung beginnt; das Programm richtet sich nach dem Port. Kommt keine Verbindung zustande, prüfen Sie die Verschlüsselung in den Kontoeinstellungen.
file-concern-identities-left-out = Diese Datei hat keinen Platz für Ihre weiteren Namen und Adressen. Fügen Sie sie in den Konto-Einstellungen des Programms hinzu, wenn Sie unter ihnen schreiben möchten.
file-concern-holds-password = Diese Datei enthält Ihr Passwort, und wer die Datei öffnet, kann es lesen. Schicken Sie sie niemandem, und löschen Sie sie, sobald das Programm sie gelesen hat.
file-concern-unproved = Mit diesen Einstellungen hat sich noch niemand angemeldet. Sie können also falsch sein.

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
client-neomutt = NeoMutt und Mutt, Mailprogramme für das Terminal
    .step1 = Legen Sie { $file } in den Ordner ~/.config/neomutt (oder für Mutt in ~/.mutt).
    .step2 = Fügen Sie die Zeile „source ~/.config/neomutt/{ $file }“ in Ihre neomuttrc ein (oder dieselbe mit ~/.mutt in Ihre muttrc).
    .step3 = Starten Sie das Programm, und geben Sie Ihr Passwort ein, wenn es danach fragt.
client-autoconfig = Autoconfig, eine Datei, mit der eine Domain Mailprogramme von selbst einrichtet
    .step1 = Gehört die Domain Ihnen, veröffentlichen Sie { $file } als config-v1.1.xml im Ordner mail der Website, die autoconfig und dahinter Ihre Domain im Namen hat, mit dem Typ text/xml.
    .step2 = Oder, für Computer, um die Sie sich kümmern: Geben Sie der Datei den Namen Ihrer Domain mit .xml am Ende, und legen Sie sie in den Ordner isp im Programmordner von Thunderbird.
    .step3 = Von da an brauchen Thunderbird und andere Mailprogramme nur noch eine Adresse und ein Passwort.
client-sheet = Ein Einstellungsblatt, für jedes andere Programm
    .step1 = Öffnen Sie { $file } im Browser, und drucken Sie das Blatt aus, wenn Sie möchten.
    .step2 = Fügen Sie in Ihrem Mailprogramm ein Konto hinzu, und wählen Sie den Weg von Hand (oft „Andere“ oder „Manuelle Einrichtung“).
    .step3 = Übertragen Sie die Zeilen des Blatts in die Felder mit demselben Namen, und geben Sie Ihr Passwort ein, wenn Sie danach gefragt werden.

## The groups that mail programs are shown in.


## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line.


## How settings are typed into a mail program: the program’s own menu words.


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
sheet-leave-days = Nach so vielen Tagen vom Server löschen
sheet-steps = So gehen Sie vor
sheet-step-open = Öffnen Sie Ihr Mailprogramm, und fügen Sie ein Konto hinzu. Suchen Sie in den Einstellungen nach „Konten“ oder „Accounts“.
sheet-step-manual = Wählen Sie den Weg von Hand. Oft steht dort „Andere“, „Manuelle Einrichtung“ oder „Erweitert“.
sheet-step-copy = Übertragen Sie die Zeilen von oben in die Felder mit demselben Namen. Auch der Postausgangsserver braucht Benutzernamen und Passwort.
sheet-step-certificate = Übergehen Sie keine Warnung zum Zertifikat oder zur Identität des Servers. Prüfen Sie zuerst den Servernamen.
sheet-step-send = Schreiben Sie sich selbst eine Nachricht. Kommt sie an, funktioniert alles.

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
