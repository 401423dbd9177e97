# Was eine Domain veröffentlicht: `publish` und `check`.

help-publish = Schreibt alles, was eine Domain bereitstellt, damit sich jedes Mailprogramm selbst einrichtet
help-check = Sagt, was an den veröffentlichten Mail-Einstellungen einer Domain falsch ist oder fehlt, und wie es zu beheben ist
help-option-domain = Die Domain, etwa example.org
help-publish-servers = Ein Server der Domain, etwa imap://imap.example.org; mehrfach möglich. Ohne diese Angabe werden die Server gesucht
help-publish-protocol = Was zuerst steht, für Programme, die beides können
help-publish-name = Der Name, unter dem man den Anbieter kennt
help-option-help_page = Eine Seite von Ihnen, die beim Einrichten hilft, etwa https://example.org/mail
help-option-web_server = Der Webserver, auf den Sie die Dateien legen, mit Name oder Adresse; ohne Angabe der Server der Domain selbst
help-option-html = Schreibt die Antwort außerdem als Webseite in diese Datei
help-check-force = Ersetzt die Datei von --html, wenn es sie schon gibt

publish-written =
    { $count ->
        [one] Eine Datei wurde geschrieben.
       *[other] { $count } Dateien wurden geschrieben. Was damit zu tun ist, steht in { $path }.
    }
publish-bad-domain = „{ $domain }“ ist keine Domain. Sie sieht aus wie example.org.
publish-bad-help-page = „{ $url }“ ist nicht die Adresse einer Seite. Sie beginnt mit https://.
publish-bad-web-server = „{ $host }“ ist weder der Name eines Servers noch eine Adresse.
publish-nothing = Es gibt keine Server zu veröffentlichen. Nennen Sie sie mit --server.
publish-no-receiving = Es fehlt ein Server, von dem Mail abgeholt wird. Nennen Sie ihn mit --server, etwa imap://imap.example.org.
publish-no-sending = Es fehlt ein Server, über den Mail gesendet wird. Nennen Sie ihn mit --server, etwa smtp://smtp.example.org.
publish-not-offered = Es gibt keinen { $protocol }-Server, der zuerst stehen könnte. Nennen Sie einen mit --server, oder lassen Sie --protocol weg.
publish-fixed-login = Der Benutzername „{ $login }“ wäre für alle derselbe. Lassen Sie ihn weg, wenn die ganze Adresse gilt, oder schreiben Sie %EMAILLOCALPART% für den Teil vor dem @.
publish-unencrypted = { $host } würde ohne Verschlüsselung veröffentlicht, und jedes Passwort wäre unterwegs lesbar. Veröffentlichen Sie einen Server mit security=tls oder security=starttls.

publish-title = Mail-Einstellungen für { $domain }
publish-intro = Mit diesen Dateien und Einträgen finden Mailprogramme die Einstellungen Ihrer Leute selbst: Diese geben nur noch Adresse und Passwort ein. Drei Dinge sind zu tun, in beliebiger Reihenfolge.
publish-login-address = Man meldet sich mit der ganzen Adresse an.
publish-login-local = Man meldet sich mit dem Teil der Adresse vor dem @ an.
publish-dns = 1. Einträge im DNS
publish-dns-do = Tragen Sie das Folgende dort ein, wo Sie { $domain } verwalten. Wenn Sie eine Zonendatei bearbeiten, fügen Sie dns/zone.txt ein. Wenn Sie die Einträge auf einer Seite eintippen, zeigt diese Tabelle sie Feld für Feld; @ steht für die Domain selbst, und manche Seiten wollen das Feld stattdessen leer.
publish-dns-existing = Gibt es zu einem dieser Namen schon einen Eintrag, ändern Sie ihn, statt einen zweiten anzulegen.
publish-column-name = Name
publish-column-type = Typ
publish-column-priority = Priorität
publish-column-weight = Gewicht
publish-column-port = Port
publish-column-value = Ziel oder Wert
publish-web = 2. Dateien auf dem Webserver
publish-web-do = Kopieren Sie, was im Ordner www liegt, nach { $root } auf dem Webserver. Sagen Sie es dem Server dann mit einer dieser Dateien; jede hat einen Teil für die neuen Namen und einen für die Website, die { $domain } schon hat.
publish-web-server = Webserver
publish-web-new = Für die neuen Namen
publish-web-own = Für Ihre eigene Website
publish-certificate = 3. Ein Zertifikat
publish-certificate-do = Das Zertifikat des Webservers muss für alle diese Namen gelten:
publish-files = Wofür jede Datei da ist
publish-file = Datei
publish-file-for = Wer sie liest
publish-for-autoconfig = Thunderbird auf allen Geräten, K-9 Mail, Evolution, KMail, Geary, FairEmail, Delta Chat und andere
publish-for-autodiscover = Outlook
publish-for-pacc = Neue Programme, die PACC lesen; der Eintrag { $record } bürgt dafür. Wenn Sie die Datei ändern, schreiben Sie beides neu
publish-for-apple = Apple Mail auf iPhone, iPad und Mac: Geben Sie Ihren Leuten { $url } oder einen QR-Code davon
publish-for-srv = Apple Mail, Claws Mail, Evolution und FairEmail lesen die SRV-Einträge im DNS
publish-left-out = Was nicht dabei ist, weil das Format Ihre Server nicht ausdrücken kann:
publish-left-pacc = PACC kennt nur Server mit TLS vom ersten Byte an auf den üblichen Ports, Passwörter und die ganze Adresse als Benutzernamen.
publish-left-apple = Ein Profil für alle Apple-Geräte kann nur die ganze Adresse als Benutzernamen und ein Passwort vorsehen.
publish-left-autodiscover = Eine Datei für Outlook kann nur die ganze Adresse als Benutzernamen vorsehen.
publish-check = Danach: Ist alles in Ordnung?
publish-check-do = Änderungen im DNS brauchen bis zu einem Tag, bis sie überall zu sehen sind. Dieser Befehl fragt wie alle diese Programme und sagt, was noch falsch ist:

check-clean = { $domain }: Alles ist in Ordnung.
check-not-clean =
    { $count ->
        [one] { $domain }: Eine Sache ist zu beheben.
       *[other] { $domain }: { $count } Dinge sind zu beheben.
    }
check-title = Was Mailprogramme für { $domain } finden
check-on = Geprüft am { $date }
check-findings = Was gefunden wurde
check-nothing-found = Nichts ist falsch, und nichts fehlt.
check-programs = Was jedes Mailprogramm daraus macht:
check-program = Mailprogramm
check-comes-to = Was dabei herauskommt
check-sources = Was gefragt wurde
check-source = Wo
check-answer = Antwort
check-todo = Zu tun
severity-wrong = Falsch
severity-missing = Fehlt
severity-advice = Ginge besser
prospect-works = findet { $incoming } und { $outgoing } ({ $by })
prospect-dead = findet { $incoming } und { $outgoing } ({ $by }), und mindestens einer davon antwortet nicht, wie er soll
prospect-nothing = findet nichts

finding-no-such-domain = Die Domain { $place } gibt es nicht.
    .todo = Prüfen Sie die Schreibweise. Stimmt sie, sehen Sie nach, ob die Domain noch registriert ist und ihre Nameserver eingetragen sind.
finding-dns-failed = Das DNS antwortet für { $place } nicht.
    .todo = Sehen Sie nach, ob die Nameserver der Domain antworten und ob dieser Computer online ist.
finding-no-mail-domain = { $place } sagt mit dem MX-Eintrag, dass es keine Mail annimmt.
    .todo = Entfernen Sie den MX-Eintrag mit dem Punkt, wenn die Domain Mail annimmt, oder nehmen Sie die Mail-Einstellungen weg.
finding-nothing-published = { $place } veröffentlicht gar keine Mail-Einstellungen, sodass alle die Servernamen eintippen müssen.
    .todo = „mailwright publish“ schreibt alles, was bereitzustellen ist.

finding-autoconfig-missing = Es gibt keine Autoconfig-Einstellungen, weder unter { $place } noch unter .well-known. Thunderbird, K-9 Mail und viele andere finden nichts.
    .todo = Legen Sie die Datei an beide Stellen; „mailwright publish“ schreibt sie.
finding-autoconfig-host-missing = Unter { $place } gibt es nichts. Manche Programme, etwa Geary, fragen nur dort.
    .todo = Tragen Sie den Namen ins DNS ein und legen Sie die Datei auch dorthin.
finding-autoconfig-wellknown-missing = Unter { $place } gibt es nichts. Programme, die dort fragen, fragen auch auf dem Autoconfig-Server.
    .todo = Legen Sie dieselbe Datei auch dorthin, wenn Sie können, falls der andere Server ausfällt.
finding-plain-http-only = Die Einstellungen gibt es nur unter { $place }, ohne Verschlüsselung: Unterwegs kann jeder sie ändern, und vorsichtige Programme übergehen sie.
    .todo = Stellen Sie sie unter { $wanted } bereit.
finding-domain-not-listed = Das Dokument unter { $place } nennt { $wanted } nicht unter seinen Domains. Thunderbird lehnt ein Dokument ohne solche ab.
    .todo = Ergänzen Sie darin <domain>{ $wanted }</domain>.
finding-refuses-address = { $place } weist Fragen mit der Adresse ab ({ $found }). Thunderbird und viele andere schicken sie immer mit.
    .todo = Der Webserver soll nicht beachten, was hinter dem Fragezeichen steht.
finding-needs-address = { $place } weist Fragen ohne Adresse ab ({ $found }). K-9 Mail und andere schicken sie nie mit.
    .todo = Beantworten Sie auch solche Fragen, mit Platzhaltern wie %EMAILADDRESS% anstelle der Adresse.
finding-pop3-first = In { $place } steht POP3 vor IMAP. Programme, die nur den ersten Server ansehen, nehmen POP3, oder nichts, wenn sie das nicht können.
    .todo = Stellen Sie IMAP nach vorn, außer Sie meinen es so.
finding-ispdb-differs = Die Anbieter-Datenbank des Thunderbird-Projekts, { $place }, nennt { $found } statt { $wanted }. Programme, die zuerst dort fragen, nehmen das.
    .todo = Bitten Sie das Projekt, den Eintrag zu berichtigen oder zu entfernen.
finding-pointer-broken = { $place } sagt, die Einstellungen lägen unter { $found }, und dort sind sie nicht.
    .todo = Berichtigen oder entfernen Sie den Eintrag.

finding-content-type = { $place } kommt mit dem Inhaltstyp { $found }. Thunderbird übergeht alles, was nicht als XML kommt.
    .todo = Der Webserver soll diese Datei als { $wanted } ausliefern.
finding-other-document = Unter { $place } liegt etwas anderes als Mail-Einstellungen, etwa eine Webseite.
    .todo = Legen Sie die richtige Datei dorthin, oder lassen Sie den Webserver mit Status 404 antworten.
finding-broken-document = Das Dokument unter { $place } ist kein wohlgeformtes XML. Die meisten Programme lesen nichts davon.
    .todo = Legen Sie eine vollständige Datei dorthin; „mailwright publish“ schreibt eine.
finding-redirect-to-plain = { $place } leitet zu { $found } weiter, weg von der Verschlüsselung. Das lehnen Programme ab.
    .todo = Lassen Sie die Weiterleitung zu https führen.
finding-redirect-endless = { $place } leitet im Kreis weiter, zu oft oder dorthin, wohin keine Weiterleitung führen darf.
    .todo = Lassen Sie es selbst antworten oder geradewegs zur Datei weiterleiten.
finding-web-error = { $place } antwortet mit dem Fehler { $found }.
    .todo = Sehen Sie im Protokoll des Webservers nach.
finding-web-unreachable = Der Webserver für { $place } antwortet nicht.
    .todo = Sehen Sie nach, ob er läuft, ob sein Name zu ihm führt und ob eine Firewall Port 443 sperrt.

finding-autodiscover-missing = Unter { $place } gibt es kein Autodiscover. Outlook findet nichts.
    .todo = Legen Sie die Datei dorthin und tragen Sie den Namen ins DNS ein; „mailwright publish“ schreibt beides.
finding-autodiscover-refuses-post = { $place } lässt sich nicht mit POST fragen, und so fragt Outlook.
    .todo = Der Webserver soll hier auf POST wie auf GET antworten; „mailwright publish“ schreibt, wie das geht.
finding-autodiscover-error = Autodiscover unter { $place } antwortet mit einem Fehler ({ $found }).
    .todo = Sehen Sie im Protokoll des Programms nach, das dort antwortet.

finding-pacc-missing = Unter { $place } gibt es kein PACC-Dokument. Nur neue Programme fragen danach.
    .todo = „mailwright publish“ schreibt die Datei und ihren Eintrag.
finding-pacc-document-missing = Der Eintrag { $found } bürgt für ein Dokument unter { $place }, und es gibt keines.
    .todo = Legen Sie das Dokument dorthin, oder entfernen Sie den Eintrag.
finding-pacc-digest-missing = Für das PACC-Dokument steht keine Prüfsumme im DNS, und ohne sie liest es niemand.
    .todo = Legen Sie den TXT-Eintrag { $place } mit diesem Text an: { $wanted }
finding-pacc-digest-wrong = Die Prüfsumme im Eintrag { $place } gehört zu einem anderen Dokument: { $found }
    .todo = Ändern Sie den Text in { $wanted }

finding-srv-missing = Es gibt keine SRV-Einträge für Mail, etwa { $place }. Apple Mail und Claws Mail finden nichts.
    .todo = Legen Sie sie an; „mailwright publish“ schreibt sie.
finding-srv-incomplete = Die SRV-Einträge nennen keinen Server für { $found }, etwa mit { $place }. Programme, die sie lesen, finden nur die Hälfte.
    .todo = Legen Sie den Eintrag an.
finding-srv-target-alias = { $place } führt zu { $found }, und das ist nur ein anderer Name für { $wanted }. Ein solcher Eintrag darf nicht zu einem Alias führen; manche Programme finden dann keine Adresse.
    .todo = Lassen Sie den Eintrag zu { $wanted } führen, oder geben Sie { $found } eine eigene Adresse.
finding-srv-port-mismatch = { $place } nennt Port { $found }, der für eine andere Art von Verbindung da ist.
    .todo = Nennen Sie Port { $wanted }, oder nehmen Sie den Eintrag, der zum Port passt.
finding-srv-null-among-others = { $place } hat neben einem Server auch einen Eintrag mit einem Punkt, der sagt, dass es den Dienst nicht gibt.
    .todo = Entfernen Sie den, der nicht stimmt.
finding-srv-denies-offered = { $place } sagt, dass es { $found } nicht gibt, und andere Einstellungen der Domain bieten es an.
    .todo = Nennen Sie den Server im Eintrag, oder nehmen Sie ihn aus den anderen Einstellungen.
finding-srv-foreign = Die Einträge führen zu { $place }, außerhalb der Domain, und keine DNSSEC-Signatur belegt das. Vorsichtige Programme fragen nach, bevor sie dorthin ein Passwort schicken.
    .todo = Signieren Sie die Zone mit DNSSEC, oder veröffentlichen Sie die Server auch mit Autoconfig.

finding-no-sending-server = { $place } nennt keinen Server zum Senden.
    .todo = Ergänzen Sie einen für SMTP.
finding-no-receiving-server = { $place } nennt keinen Server zum Abholen, den Programme nutzen könnten.
    .todo = Ergänzen Sie einen für IMAP oder POP3.
finding-login-fixed = { $place } gibt allen den Benutzernamen „{ $found }“.
    .todo = Schreiben Sie stattdessen %EMAILADDRESS%, oder lassen Sie den Namen in Autodiscover weg.
finding-login-differs = Nach { $place } meldet man sich als „{ $found }“ an, nach anderen Einstellungen als „{ $wanted }“.
    .todo = Lassen Sie alle dasselbe sagen.
finding-server-unencrypted = { $place } nennt { $found } ohne Verschlüsselung: Jedes Passwort wäre unterwegs lesbar.
    .todo = Nennen Sie den Port mit TLS: 993, 995 oder 465.
finding-servers-differ = { $place } nennt { $found }, andere Einstellungen nennen { $wanted }. Welchen Server man bekommt, hängt vom Programm ab.
    .todo = Lassen Sie alle dieselben Server nennen.
finding-preference-differs = { $place } stellt { $found } nach vorn, andere Einstellungen { $wanted }.
    .todo = Entscheiden Sie sich für eines; bei SRV-Einträgen kommt die kleinere Priorität zuerst.

finding-host-without-address = { $place }: Der Server wird genannt und hat im DNS keine Adresse.
    .todo = Tragen Sie eine Adresse ein, oder nennen Sie einen anderen Server.
finding-server-refused = Unter { $place } nimmt niemand Verbindungen an.
    .todo = Starten Sie den Server dort, oder nennen Sie ihn nicht.
finding-server-silent = { $place } antwortet nicht.
    .todo = Sehen Sie nach, ob der Server läuft und ob eine Firewall den Port sperrt.
finding-server-speaks-otherwise = { $place } antwortet anders, als es veröffentlicht ist ({ $found }).
    .todo = Berichtigen Sie Port und Verschlüsselung in den Einstellungen, oder den Server.
finding-starttls-missing = { $place } ist mit STARTTLS veröffentlicht und bietet es nicht an. Programme brechen dort ab.
    .todo = Schalten Sie STARTTLS am Server ein, oder veröffentlichen Sie den Port mit TLS.
finding-ipv6-broken = { $place } hat eine IPv6-Adresse, die nicht antwortet. Programme verlieren dort Zeit oder finden nichts.
    .todo = Lassen Sie den Server über IPv6 antworten, oder entfernen Sie den AAAA-Eintrag.

finding-certificate-expired = Das Zertifikat von { $place } ist abgelaufen ({ $found }).
    .todo = Erneuern Sie es, und sorgen Sie dafür, dass das von selbst geschieht.
finding-certificate-expires-soon = Das Zertifikat von { $place } läuft am { $found } ab, in weniger als zwei Wochen, und wurde nicht erneuert.
    .todo = Erneuern Sie es, und sehen Sie nach, warum das nicht von selbst geschah.
finding-certificate-not-yet-valid = Das Zertifikat von { $place } gilt erst ab { $found }.
    .todo = Nehmen Sie eines, das jetzt gilt, und prüfen Sie die Uhr des Rechners, der es ausgestellt hat.
finding-certificate-wrong-name = Das Zertifikat von { $place } gilt für andere Namen ({ $found }).
    .todo = Besorgen Sie eines, das auch für { $wanted } gilt.
finding-certificate-self-signed = Das Zertifikat von { $place } hat sich selbst unterschrieben, und niemand vertraut ihm.
    .todo = Besorgen Sie eines von einer Stelle, der Geräte vertrauen; bei Let’s Encrypt sind sie kostenlos.
finding-certificate-unknown-issuer = Das Zertifikat von { $place } hat jemand unterschrieben, dem Geräte nicht vertrauen ({ $found }).
    .todo = Besorgen Sie eines von einer Stelle, der Geräte vertrauen; bei Let’s Encrypt sind sie kostenlos.
finding-certificate-incomplete-chain = Der Server unter { $place } schickt das Zertifikat dazwischen nicht mit. Manche Programme können sich verbinden, andere nicht.
    .todo = Schicken Sie die ganze Kette mit; die Datei heißt oft fullchain.pem.
finding-tls-failed = Die Verschlüsselung bei { $place } kommt nicht zustande.
    .todo = Lassen Sie den Server TLS 1.2 oder neuer sprechen, und sehen Sie in seinem Protokoll nach.
