# Sentences about what a domain publishes: `publish` and `check`. Their readers run the domain, so that records and encryption are called by their names.

## Help.

help-publish = Write everything that a domain puts up so that every mail program configures itself
help-check = Say what is wrong or missing in the mail settings that a domain publishes, and how to mend it
help-option-domain = The domain, such as example.org
help-publish-servers = A server of the domain, such as imap://imap.example.org; can be repeated. Without it the servers are looked for
help-publish-protocol = What to put first, for programs that can do both
help-publish-name = The name that people know the provider by
help-option-help_page = A page of yours that helps people to set up their mail, such as https://example.org/mail
help-option-web_server = The web server on which you put the files up, by name or address; without it, that of the domain itself
help-option-html = Also write the answer as a web page into this file
help-check-force = Replace the file of --html if it is there already

## What was done, and why it could not be.

publish-written =
    { $count ->
        [one] One file was written.
       *[other] { $count } files were written. What to do with them stands in { $path }.
    }
publish-bad-domain = “{ $domain }” is not a domain. It looks like example.org.
publish-bad-help-page = “{ $url }” is not the address of a page. It begins with https://.
publish-bad-web-server = “{ $host }” is neither the name of a server nor an address.
publish-nothing = There are no servers to publish. Name them with --server.
publish-no-receiving = There is no server to receive mail from. Name one with --server, such as imap://imap.example.org.
publish-no-sending = There is no server to send mail through. Name one with --server, such as smtp://smtp.example.org.
publish-not-offered = There is no { $protocol } server to put first. Name one with --server, or leave --protocol out.
publish-fixed-login = The user name “{ $login }” would be the same for everybody. Leave it out for the whole address, or write %EMAILLOCALPART% for the part before the @.
publish-unencrypted = { $host } would be published without encryption, and every password would be readable on the way. Publish a server with security=tls or security=starttls.

## The page that says what goes where.

publish-title = Mail settings for { $domain }
publish-intro = With these files and records, mail programs find the settings of your people by themselves: all they type is their address and their password. Three things are to be done, in any order.
publish-login-address = People sign in with their whole address.
publish-login-local = People sign in with the part of their address before the @.
publish-dns = 1. Records in the DNS
publish-dns-do = Add these records where you manage { $domain }. If you edit a zone file, put dns/zone.txt into it. If you type them into a page, this table has them field by field; @ stands for the domain itself, and some pages want the field left empty instead.
publish-dns-existing = If a record for one of these names is there already, change it instead of adding a second one.
publish-column-name = Name
publish-column-type = Type
publish-column-priority = Priority
publish-column-weight = Weight
publish-column-port = Port
publish-column-value = Target or value
publish-web = 2. Files on the web server
publish-web-do = Copy what is in the folder www to { $root } on the web server. Then tell the server about it with one of these; each has a part for the new host names, and one to put into the site that { $domain } has already.
publish-web-server = Web server
publish-web-new = For the new names
publish-web-own = For your own site
publish-certificate = 3. A certificate
publish-certificate-do = The certificate of the web server must be valid for all of these names:
publish-files = What each file is for
publish-file = File
publish-file-for = Who reads it
publish-for-autoconfig = Thunderbird on all devices, K-9 Mail, Evolution, KMail, Geary, FairEmail, Delta Chat and others
publish-for-autodiscover = Outlook
publish-for-pacc = New programs that read PACC; the record { $record } vouches for it. Whenever you change the file, write both anew
publish-for-apple = Apple Mail on iPhone, iPad and Mac: give your people { $url }, or a QR code of it
publish-for-srv = Apple Mail, Claws Mail, Evolution and FairEmail read the SRV records in the DNS
publish-left-out = What is not among the files, because the format cannot say your servers:
publish-left-pacc = PACC knows only servers with TLS from the first byte on their usual ports, passwords, and the whole address as user name.
publish-left-apple = A profile for all Apple devices can hold only the whole address as user name, and a password.
publish-left-autodiscover = A file for Outlook can hold only the whole address as user name.
publish-check = Then see whether all is well
publish-check-do = Changes in the DNS take up to a day to be seen everywhere. This asks like all those programs do, and says what is still wrong:

## What the check came to.

check-clean = { $domain }: everything is well.
check-not-clean =
    { $count ->
        [one] { $domain }: there is one thing to mend.
       *[other] { $domain }: there are { $count } things to mend.
    }
check-title = What mail programs find for { $domain }
check-on = Checked on { $date }
check-findings = What was found
check-nothing-found = Nothing is wrong or missing.
check-programs = What each mail program makes of it:
check-program = Mail program
check-comes-to = What comes of it
check-sources = What was asked
check-source = Where
check-answer = Answer
check-todo = To do
severity-wrong = Wrong
severity-missing = Missing
severity-advice = Could be better
prospect-works = finds { $incoming } and { $outgoing } ({ $by })
prospect-dead = finds { $incoming } and { $outgoing } ({ $by }), and at least one of them does not answer as it should
prospect-nothing = finds nothing

## The findings. $place is where it is, $found what stands there, $wanted what should.

finding-no-such-domain = The domain { $place } does not exist.
    .todo = Check the spelling. If it is right, see whether the domain is still registered and its name servers are entered.
finding-dns-failed = The DNS does not answer for { $place }.
    .todo = See whether the name servers of the domain answer, and whether this computer is online.
finding-no-mail-domain = { $place } says by its MX record that it takes no mail.
    .todo = Remove the MX record with the dot if the domain takes mail, or take the mail settings down.
finding-nothing-published = { $place } publishes no mail settings at all, so that everybody has to type server names.
    .todo = “mailwright publish” writes everything that is to be put up.

finding-autoconfig-missing = There are no autoconfig settings, neither at { $place } nor below .well-known. Thunderbird, K-9 Mail and many others find nothing.
    .todo = Put the file up in both places; “mailwright publish” writes it.
finding-autoconfig-host-missing = There is nothing at { $place }. Some programs, such as Geary, ask only there.
    .todo = Add the host to the DNS and put the file up there too.
finding-autoconfig-wellknown-missing = There is nothing at { $place }. The programs that ask there ask at the autoconfig host too.
    .todo = Put the same file up there if you can, in case the other host fails.
finding-plain-http-only = The settings are to be had at { $place } only, without encryption: anybody on the way can change them, and careful programs pass over them.
    .todo = Put them up at { $wanted }.
finding-domain-not-listed = The document at { $place } does not list { $wanted } among its domains. Thunderbird refuses a document without any.
    .todo = Add <domain>{ $wanted }</domain> to it.
finding-refuses-address = { $place } refuses questions that carry the address ({ $found }). Thunderbird and many others always send it.
    .todo = Let the web server take no notice of what stands behind the question mark.
finding-needs-address = { $place } refuses questions without an address ({ $found }). K-9 Mail and others never send it.
    .todo = Answer such questions too, with placeholders such as %EMAILADDRESS% in place of the address.
finding-pop3-first = In { $place }, POP3 comes before IMAP. Programs that look only at the first server take POP3, or nothing if they cannot do that.
    .todo = Put IMAP first, unless you mean it so.
finding-ispdb-differs = The provider database of the Thunderbird project, { $place }, names { $found } instead of { $wanted }. Programs that ask there first take that.
    .todo = Ask the project to correct or remove the entry.
finding-pointer-broken = { $place } says that the settings are at { $found }, and they are not.
    .todo = Correct the record or remove it.

finding-content-type = { $place } comes with the content type { $found }. Thunderbird passes over everything that does not come as XML.
    .todo = Tell the web server to serve this file as { $wanted }.
finding-other-document = At { $place }, there is another document than mail settings, such as a web page.
    .todo = Put the right file there, or let the web server answer with status 404.
finding-broken-document = The document at { $place } is not well-formed XML. Most programs read nothing of it.
    .todo = Put a whole file up; “mailwright publish” writes one.
finding-redirect-to-plain = { $place } redirects to { $found }, away from encryption. Programs refuse that.
    .todo = Let the redirect lead to https.
finding-redirect-endless = { $place } redirects in circles, too often, or to where no redirect may lead.
    .todo = Let it answer itself, or redirect straight to the file.
finding-web-error = { $place } answers with the error { $found }.
    .todo = Look into the log of the web server.
finding-web-unreachable = The web server for { $place } does not answer.
    .todo = See whether it runs, whether its name leads to it, and whether a firewall blocks port 443.

finding-autodiscover-missing = There is no Autodiscover at { $place }. Outlook finds nothing.
    .todo = Put the file up and add the host to the DNS; “mailwright publish” writes both.
finding-autodiscover-refuses-post = { $place } refuses to be asked by POST, which is how Outlook asks.
    .todo = Tell the web server to answer POST like GET here; “mailwright publish” writes how.
finding-autodiscover-error = Autodiscover at { $place } answers with an error ({ $found }).
    .todo = Look into the log of the program that answers there.

finding-pacc-missing = There is no PACC document at { $place }. Only new programs ask for it.
    .todo = “mailwright publish” writes the file and its record.
finding-pacc-document-missing = The record { $found } vouches for a document at { $place }, and there is none.
    .todo = Put the document up, or remove the record.
finding-pacc-digest-missing = The PACC document has no digest in the DNS, and nobody reads it without.
    .todo = Add the TXT record { $place } with the text { $wanted }
finding-pacc-digest-wrong = The digest in the record { $place } is that of another document: { $found }
    .todo = Change its text to { $wanted }

finding-srv-missing = There are no SRV records for mail, such as { $place }. Apple Mail and Claws Mail find nothing.
    .todo = Add them; “mailwright publish” writes them.
finding-srv-incomplete = The SRV records do not name a server for { $found }, such as by { $place }. Programs that read them find only half.
    .todo = Add the record.
finding-srv-target-alias = { $place } leads to { $found }, which is only another name for { $wanted }. A record must not lead to an alias, and some programs find no address then.
    .todo = Let the record lead to { $wanted }, or give { $found } an address of its own.
finding-srv-port-mismatch = { $place } names port { $found }, which is for another kind of connection.
    .todo = Name port { $wanted }, or use the record that fits the port.
finding-srv-null-among-others = { $place } has a record with a dot, which says that the service is not offered, beside one that offers it.
    .todo = Remove the one that is not true.
finding-srv-denies-offered = { $place } says that { $found } is not offered, and other settings of the domain offer it.
    .todo = Name the server in the record, or take it out of the other settings.
finding-srv-foreign = The records lead to { $place }, outside the domain, and no DNSSEC signature proves that. Careful programs ask before they send a password there.
    .todo = Sign the zone with DNSSEC, or publish the servers by autoconfig as well.

finding-no-sending-server = { $place } names no server to send mail.
    .todo = Add one for SMTP.
finding-no-receiving-server = { $place } names no server to receive mail that programs could use.
    .todo = Add one for IMAP or POP3.
finding-login-fixed = { $place } gives the user name “{ $found }” to everybody.
    .todo = Write %EMAILADDRESS% instead, or leave the name out of Autodiscover.
finding-login-differs = { $place } says that people sign in as “{ $found }”, other settings say “{ $wanted }”.
    .todo = Make them say the same.
finding-server-unencrypted = { $place } names { $found } without encryption: every password could be read on the way.
    .todo = Name the port with TLS, 993, 995 or 465.
finding-servers-differ = { $place } names { $found }, and other settings name { $wanted }. Which one people get depends on their program.
    .todo = Make them name the same servers.
finding-preference-differs = { $place } puts { $found } first, and other settings put { $wanted } first.
    .todo = Decide for one; in SRV records, the lower priority comes first.

finding-host-without-address = { $place }: the host is named and has no address in the DNS.
    .todo = Add an address for it, or name another host.
finding-server-refused = Nothing listens at { $place }.
    .todo = Start the server there, or do not name it.
finding-server-silent = { $place } does not answer.
    .todo = See whether the server runs and whether a firewall blocks the port.
finding-server-speaks-otherwise = { $place } answers otherwise than what is published ({ $found }).
    .todo = Correct port and encryption in the settings, or the server.
finding-starttls-missing = { $place } is published with STARTTLS and does not offer it. Programs break off there.
    .todo = Switch STARTTLS on at the server, or publish the port with TLS.
finding-ipv6-broken = { $place } has an IPv6 address that does not answer. Programs lose time there, or find nothing.
    .todo = Let the server answer by IPv6, or remove the AAAA record.

finding-certificate-expired = The certificate at { $place } has expired ({ $found }).
    .todo = Renew it, and see to it that this happens by itself.
finding-certificate-expires-soon = The certificate at { $place } expires on { $found }, in less than two weeks, and was not renewed.
    .todo = Renew it, and see why that did not happen by itself.
finding-certificate-not-yet-valid = The certificate at { $place } is valid only from { $found } on.
    .todo = Use one that is valid now, and check the clock of the machine that made it.
finding-certificate-wrong-name = The certificate at { $place } is for other names ({ $found }).
    .todo = Get one that is for { $wanted } as well.
finding-certificate-self-signed = The certificate at { $place } is signed by itself, and nobody trusts it.
    .todo = Get one from an authority that devices trust; Let’s Encrypt gives them for free.
finding-certificate-unknown-issuer = The certificate at { $place } is signed by somebody whom devices do not trust ({ $found }).
    .todo = Get one from an authority that devices trust; Let’s Encrypt gives them for free.
finding-certificate-incomplete-chain = The server at { $place } does not send the certificate in between. Some programs can connect, others cannot.
    .todo = Send the whole chain, often a file called fullchain.pem.
finding-tls-failed = The encryption at { $place } fails.
    .todo = Let the server speak TLS 1.2 or newer, and look into its log.
