# Sentences of the core

# Stands before a value, such as “Server: imap.example.org”.
label = { $label }:

## What came of testing a server. The title says what happened, .why most likely why, .todo what the person can do.
## Gaps: $host, $port, $standard (the usual port for TLS), $usual (yes or no: that is the port already), $kind (imap, pop3 or smtp), $protocol (its name), $provider
## (stands inside a sentence, never at its start), and of a certificate $names, $issuer, $from and $until; each of
## these four is the word "unknown" when the certificate could not be read. Of the certificate of the one in between who has signed it: $between,
## $between-from and $between-until; of the clock, $device (the day by this device) and $network (by web servers that were asked), each "unknown" as well.

# Stands for $provider where nobody knows who that is.
provider-unknown = your mail provider

diagnosis-ok =
    { $kind ->
        [smtp] Signing in worked: your mail can be sent through { $host }.
       *[other] Signing in worked: your mail can be received from { $host }.
    }
    .why = The server accepted your user name and password.
    .todo = Nothing is left to do here.

diagnosis-auth-failed = The server did not accept this user name and password.
    .why = Most likely the password has a typing error or belongs to something else. Some servers also want a user name that is not your e-mail address.
    .todo = Type the password once more, and check that Caps Lock is off. If it fails again, sign in on the website of { $provider } with the same password. If that fails too, set a new password there. If it works there, ask { $provider } which user name and password a mail program needs.

diagnosis-account-disabled = This account is not allowed to sign in at the moment.
    .why = The account exists, but it is blocked or closed. That can follow a long time without use, an unpaid bill, or a sign-in that looked suspicious.
    .todo = Sign in on the website of { $provider }: the reason is often shown there. If it is not, ask their customer service, or your IT department if this is a work address.

diagnosis-app-password-required = Your usual password does not work here: an app password is needed.
    .why = An app password is a second password, made for mail programs only. { $host } asks for one, often because your account is protected by a code on your phone as well.
    .todo = Sign in on the website of { $provider }, look in the security settings for “app passwords”, create one, and enter it here in place of your usual password.

diagnosis-oauth-required = This server takes no password: you have to sign in in a web browser.
    .why = For safety, { $provider } lets mail programs in only after you have signed in on its own page (this is called OAuth2). Your password may well be right.
    .todo = Use a mail program that opens this page by itself, such as Thunderbird, and sign in when the page appears. If this is a work address, ask your IT department which programs are allowed.

diagnosis-password-expired = Your password has run out and must be changed.
    .why = Passwords are valid here for a limited time only, and yours has passed it.
    .todo = Sign in on the website of { $provider }, choose a new password, and enter the new one here.

diagnosis-temporarily-unavailable = { $host } has a problem of its own right now.
    .why = The server is busy or being repaired. Nothing says that your password is wrong, so keep it.
    .todo = Wait ten minutes and try again. If it lasts for hours, look on the website of { $provider } for news of a disruption, or ask them.

diagnosis-server-permanent = { $host } has a fault that will not go away by itself.
    .why = Something is broken or wrongly set up on the server, for your account or for everybody. Your password is probably not the reason.
    .todo = Tell { $provider } when you tried and what the server answered. At work, tell your IT department.

diagnosis-contact-admin = The server wants you to talk to the people who run it.
    .why = It refused to let you in, for a reason that only they can see.
    .todo = Call or write to { $provider }, or to your IT department at work. Tell them when you tried and what the server answered.

diagnosis-protocol-disabled = { $protocol } is switched off for this account.
    .why = Many providers leave { $protocol } off until you switch it on yourself. At work, the organisation may have switched it off for everybody.
    .todo = Sign in on the website of { $provider }, look in the mail settings for { $protocol } (often under “POP3 and IMAP” or “mail programs”), switch it on, wait a few minutes, and try again. At work, ask your IT department.

diagnosis-mailbox-in-use = Another program has this mailbox open right now.
    .why = The server lets only one program in at a time. The other one may be on your phone, or a connection that broke off and has not been noticed yet.
    .todo = Close the other mail programs that use this address, wait ten minutes, and try again.

diagnosis-too-many-connections = The server takes no further connection from you right now.
    .why = Too many programs or devices are signed in at once, or there were many attempts in a short time.
    .todo = Close the mail programs that you do not need, wait a quarter of an hour, and try again. Trying again at once can make the wait longer.

diagnosis-smtp-auth-disabled = Sending mail with a password is switched off for this account.
    .why = Your organisation or { $provider } allows mail programs to send only after you sign in in a web browser, or not at all.
    .todo = At work or school, ask your IT department to allow “authenticated SMTP” for your mailbox. Otherwise look in the mail settings on the website of { $provider }, or use a mail program that signs in through the browser.

diagnosis-auth-not-offered = { $host } offers no way to sign in on port { $port }.
    .why = This port is probably meant for other servers, not for people with a mail program.
    .todo = { $usual ->
        [yes] Ask { $provider } for the right server name and port for mail programs.
       *[no] Try port { $standard } with the encryption “TLS”. If that fails too, ask { $provider } for the right server name and port.
    }

diagnosis-encryption-required = { $host } takes passwords only over an encrypted connection.
    .why = The settings say that the connection is not encrypted, and the server is right to refuse that.
    .todo = Change the encryption to “TLS” with port { $standard }, or to “STARTTLS” with the same port as now, and try again.

diagnosis-no-encryption-offered = { $host } did not offer an encrypted connection.
    .why = Either the port belongs to other settings, or something on the way takes the encryption out, such as a virus scanner or the network of a hotel or company. Nothing secret was sent.
    .todo = Try port { $standard } with the encryption “TLS”. Then try another network, for example your phone’s. If neither helps, ask { $provider } for the settings of an encrypted connection.

diagnosis-starttls-failed = { $host } promised to encrypt the connection, but then did not.
    .why = The server has a fault, or something on the way interferes. Nothing secret was sent.
    .todo = Try port { $standard } with the encryption “TLS”, and try another network once. If nothing helps, tell { $provider } about it.

diagnosis-starttls-injection = Somebody seems to be tampering with the connection to { $host }.
    .why = Just before the encryption began, text arrived that does not belong there. A well-kept server does not do that. Nothing secret was sent.
    .todo = Do not use this network for your mail. Try again from another one, for example your phone’s. If it happens there too, tell { $provider } before you enter your password anywhere.

diagnosis-preauth-before-tls = { $host } says that you are signed in, although you are not yet.
    .why = That keeps the connection from being encrypted. The server is wrongly set up, or somebody stands between it and you. Nothing secret was sent.
    .todo = Try port { $standard } with the encryption “TLS”, and try another network. If nothing helps, tell { $provider } about it.

diagnosis-tls-expired = The certificate of { $host } has run out.
    .why = { $until ->
        [unknown] A certificate is how a server proves who it is, and this one is no longer valid.
       *[other] A certificate is how a server proves who it is, and this one was valid until { $until }.
    } Either nobody has renewed it, or the date on this device is wrong. Nothing secret was sent.
    .todo = Check the date and time on this device. If they are right, tell { $provider } that the certificate has run out, and try again when it is renewed.

diagnosis-tls-not-yet-valid = The certificate of { $host } is not valid yet.
    .why = { $from ->
        [unknown] A certificate is how a server proves who it is, and this one begins later than today.
       *[other] A certificate is how a server proves who it is, and this one is valid from { $from }.
    } Most likely the date on this device is wrong. Nothing secret was sent.
    .todo = Check the date and time on this device, correct them, and try again. If they are right, tell { $provider } about it.

diagnosis-tls-self-signed = Nobody but the server itself vouches for { $host }.
    .why = A certificate is how a server proves who it is. This server made its own, and anybody could have made the same, so it proves nothing. Nothing secret was sent.
    .todo = Ask { $provider } for a server with a recognised certificate. If your own organisation runs the server, ask your IT department to put one there.

diagnosis-tls-unknown-ca = This device does not know who vouches for { $host }.
    .why = { $issuer ->
        [unknown] The server’s certificate, its proof of who it is, comes from somebody this device does not know.
       *[other] The server’s certificate, its proof of who it is, comes from “{ $issuer }”, whom this device does not know.
    } That can be an organisation’s own issuer, a virus scanner or a company network that looks into the connection, or a mistake on the server. Nothing secret was sent.
    .todo = At work, ask your IT department whether this device is set up for your organisation’s certificates. At home, try another network, and look whether a virus scanner on this device checks your mail. If nothing helps, tell { $provider } about it.

diagnosis-tls-wrong-host = What answered cannot prove that it is { $host }.
    .why = { $names ->
        [unknown] Its certificate, the proof of who it is, is for another name.
       *[other] Its certificate, the proof of who it is, is for: { $names }.
    } Most often the server name in the settings is not the one the provider uses for mail programs. In rare cases, somebody pretends to be your server. Nothing secret was sent.
    .todo = { $names ->
        [unknown] Look up the right server name in the help pages of { $provider }, or ask them, and enter it in the settings.
       *[other] Look up the right server name in the help pages of { $provider }, or ask them. If they name one of those above, enter that one in the settings.
    }

# The certificate of the one in between was not sent along. Beside the diagnosis "this device does not know who vouches for …".
diagnosis-incomplete-chain = { $host } does not show all of its proof of who it is.
    .why = { $issuer ->
        [unknown] The server forgets to send an intermediate certificate, the link between its own and somebody this device trusts.
       *[other] The server forgets to send an intermediate certificate, that of “{ $issuer }”, the link between its own and somebody this device trusts.
    } That is a mistake on the server: your device is not at fault, and neither is your password. Nothing secret was sent.
    .todo = Tell { $provider } that the mail server sends an incomplete certificate chain; only they can mend it. At work, tell your IT department. Try again when it is mended.

# That of the one in between has run out, or has not begun.
diagnosis-intermediate-expired = A certificate on which { $host } relies has run out.
    .why = { $between-until ->
        [unknown] A server proves who it is by a chain of certificates, and one in the middle of it is no longer valid.
       *[other] A server proves who it is by a chain of certificates, and the one of “{ $between }” in the middle of it was valid until { $between-until }.
    } The server’s own certificate is not the reason. Either nobody has replaced the one in the middle, or the date on this device is wrong. Nothing secret was sent.
    .todo = Check the date on this device. If it is right, tell { $provider } that an intermediate certificate of the mail server has run out, and try again when it is replaced.

diagnosis-intermediate-not-yet-valid = A certificate on which { $host } relies is not valid yet.
    .why = { $between-from ->
        [unknown] A server proves who it is by a chain of certificates, and one in the middle of it begins later than today.
       *[other] A server proves who it is by a chain of certificates, and the one of “{ $between }” in the middle of it is valid from { $between-from }.
    } Most likely the date on this device is wrong. Nothing secret was sent.
    .todo = Check the date on this device, correct it, and try again. If it is right, tell { $provider } that an intermediate certificate of the mail server is not valid yet.

# It has only what is called a common name.
diagnosis-common-name-only = The certificate of { $host } says the name of the server only in an old way.
    .why = A certificate is how a server proves who it is. This one has only a “common name”, which mail programs have not accepted as a server’s name for years, and none of the names they look for. Nothing secret was sent.
    .todo = Tell { $provider } that the mail server needs a certificate with its name as a “subject alternative name”. At work, tell your IT department. There is nothing to mend on your device.

# Instead of "has run out" and "is not valid yet", where the clock explains it.
diagnosis-clock-wrong = The date on this device seems to be wrong.
    .why = { $network ->
        [unknown] By this device it is { $device } today, and by that date the certificates of all servers asked are out of their time. That happens to several at once only when the date is wrong.
       *[other] By this device it is { $device } today, but web servers say that it is { $network }, and by that date the certificate of { $host } is in its time.
    } A certificate is how a server proves who it is, and it is valid for a limited time. Nothing secret was sent.
    .todo = Look at a calendar. If today is not { $device }, set the date of this device, and try again. If it is, something is wrong with the server or on the way to it: tell { $provider } about it.

# The same two, where the clock was seen to be right.
diagnosis-tls-expired-clock-right = { diagnosis-tls-expired }
    .why = { $until ->
        [unknown] A certificate is how a server proves who it is, and this one is no longer valid.
       *[other] A certificate is how a server proves who it is, and this one was valid until { $until }.
    } Nobody has renewed it. The date on this device is not the reason: web servers agree with it. Nothing secret was sent.
    .todo = Tell { $provider } that the certificate has run out, and try again when it is renewed.

diagnosis-tls-not-yet-valid-clock-right = { diagnosis-tls-not-yet-valid }
    .why = { $from ->
        [unknown] A certificate is how a server proves who it is, and this one begins later than today.
       *[other] A certificate is how a server proves who it is, and this one is valid from { $from }.
    } The date on this device is not the reason: web servers agree with it. Nothing secret was sent.
    .todo = Tell { $provider } that the certificate of the mail server is not valid yet, and try again when it is.

# Beside "cannot prove that it is …": another name of the same owner that the certificate is for. It is only offered.
fitting-host = The certificate would fit the server name “{ $host }”. If { $provider } names that one for mail programs, use it in place of { $asked }.

diagnosis-tls-revoked = The certificate of { $host } was declared invalid by those who issued it.
    .why = A certificate is how a server proves who it is. It is withdrawn when it was made in error or got into the wrong hands. Nothing secret was sent.
    .todo = Do not use this server for now. Tell { $provider } about it, and try again when they have put a new certificate there.

diagnosis-tls-too-old = { $host } knows only old encryption that is no longer safe.
    .why = The server has not been brought up to date for years. Its encryption (TLS 1.1 or older) can be broken. Nothing secret was sent.
    .todo = Ask { $provider } for a server with TLS 1.2 or newer.

diagnosis-tls-not-spoken = { $host } does not begin with encryption on port { $port }.
    .why = { $usual ->
        [yes] Something else is listening on this port, or something on the way takes the encryption out. Nothing secret was sent.
       *[no] The encryption chosen in the settings does not fit this port. Nothing secret was sent.
    }
    .todo = { $usual ->
        [yes] Try another network, for example your phone’s. If it is the same there, compare the server name and the port with what { $provider } says.
       *[no] Try port { $standard }, or leave the port as it is and choose “STARTTLS” as the encryption. If neither works, ask { $provider } for the right port.
    }

diagnosis-tls-unexpected = { $host } wants encryption from the very start on port { $port }.
    .why = The settings say that the connection begins without it, and that does not fit this port. Nothing secret was sent.
    .todo = Change the encryption to “TLS”, leave the port as it is, and try again.

diagnosis-tls-failed = No encrypted connection to { $host } could be made.
    .why = The server and this device could not agree on one, or something on the way broke it off, such as a virus scanner or a firewall. Nothing secret was sent.
    .todo = Try once more, and then from another network, for example your phone’s. If nothing helps, give the details shown here to { $provider }.

diagnosis-refused = { $host } takes no connections on port { $port }.
    .why = No mail service is running there, or a firewall turns the connection away. The port may also be wrong.
    .todo = Compare the server name and the port with what { $provider } says. If they are right, try another network, for example your phone’s.

diagnosis-connect-timeout = { $host } did not answer on port { $port }.
    .why = Company, hotel and public networks often block mail. It can also be that the server is down or that the port is wrong.
    .todo = Try another network, for example your phone’s. If it works there, ask those who run the first network to open port { $port }. If not, compare the server name and the port with what { $provider } says.

diagnosis-unreachable = This device found no way to { $host }.
    .why = Most likely the device is offline, or a VPN or firewall closes the way.
    .todo = Open any website to see whether the internet works. If it does, switch the VPN off if you use one, or try another network.

diagnosis-host-not-found = There is no server called { $host }.
    .why = Most likely its name has a typing error, or the server has been given another name.
    .todo = Compare the name letter by letter with what { $provider } says, correct it, and try again.

diagnosis-dns-failed = This device could not find out where { $host } is.
    .why = Your network gave no answer when asked. That is the network’s trouble; your settings may be right.
    .todo = Open any website to see whether the internet works. Then try again, from another network if you can.

diagnosis-banner-timeout = { $host } picked up, but said nothing.
    .why = { $usual ->
        [yes] The server is very busy, or something on the way holds its answer back.
       *[no] The server is very busy, or the encryption in the settings does not fit port { $port }.
    }
    .todo = { $usual ->
        [yes] Wait a few minutes and try again, from another network if you can. If it is still the same, ask { $provider } whether there is a disruption.
       *[no] Wait a few minutes and try again. If it is still the same, try port { $standard } with the encryption “TLS”, or ask { $provider } for the right port.
    }

diagnosis-reply-timeout = { $host } stopped answering in the middle of the test.
    .why = The server is very busy, or your connection is slow or interrupted. Nothing says that your password is wrong.
    .todo = Wait a few minutes and try again. If it is still the same, try another network, or ask { $provider } whether there is a disruption.

diagnosis-closed = { $host } ended the connection before the test was over.
    .why = The server is very busy, has had too many attempts, or something on the way cut the line. Nothing says that your password is wrong.
    .todo = Wait a quarter of an hour and try again. If it is still the same, try another network, or ask { $provider } about it.

diagnosis-flooded = { $host } sent far more than a mail server ever does.
    .why = This is probably no mail server, or it is badly out of order. The test was stopped to be safe.
    .todo = Compare the server name and the port with what { $provider } says. If they are right, tell { $provider } about it.

diagnosis-not-mail = What answered at { $host } is not a mail server.
    .why = Either the port is wrong, or the welcome page of a hotel, train or café network stands in between.
    .todo = In a public network, open any website first and finish the sign-in that appears there. Then try again. Otherwise compare the server name and the port with what { $provider } says.

diagnosis-sender-refused = Signing in worked, but you may not send under this address.
    .why = The account may send under its own addresses only, and the server does not count this one among them.
    .todo = Check this address for typing errors. To send under a further address, add it first on the website of { $provider } (look for “alias”, “identity” or “sender”), or ask them to.

diagnosis-consent-needed = { $host } was not tried, because you have not agreed to it.
    .why = The connection would not be encrypted, or nobody reliable says that this is your provider’s server. Nothing secret was sent.
    .todo = Ask { $provider } whether this server is right. Agree when you are sure of it, or enter another server by hand.

## The set-up file that an organisation has prepared (mailwright.toml), and what is wrong with it. Gaps: $path; $line (the word "none" where no line is
## to blame) and $key (the setting’s name in the file, or "none"); $fault, one of the sentences below.

organisation-wrong = The file that your organisation has prepared cannot be used.
    .why = { $line ->
        [none] { $fault }
       *[other] { $key ->
            [none] In line { $line }: { $fault }
           *[other] In line { $line }, at “{ $key }”: { $fault }
        }
    }
    .todo = Correct { $path }, or tell whoever prepared it. Until then, nothing of it is used.

## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).

organisation-fault-unreadable = The file cannot be read: { $why }.
organisation-fault-too-large = The file is larger than { $limit } KiB. Such files are much smaller, so this is probably another one.
organisation-fault-not-text = The file is not plain text in UTF-8. Save it as UTF-8 in your editor.
organisation-fault-writable = Everybody on this computer may write { $text }, and so decide where passwords are sent. Take that right away from others, and check what stands in the file.
organisation-fault-syntax = { $why }.
organisation-fault-text = This text is empty, too long, or has a character that cannot be seen.
organisation-fault-domain = This is not a domain, such as example.org.
organisation-fault-server = This is not a server as it is written here, such as imap://imap.example.org:993?security=tls.
organisation-fault-placeholder = Nothing can be put in for what stands between the % signs in “{ $text }”. There are %EMAILADDRESS%, %EMAILLOCALPART% and %EMAILDOMAIN%.
organisation-fault-language = This is not the tag of a language, such as de.
organisation-fault-client = There are no settings files for “{ $text }”. There are: { $all }.
organisation-fault-nothing = Nothing stands in this list. Leave it out where everything is meant.
organisation-fault-mail = This is not an e-mail address.
organisation-fault-url = This is not the address of a web page that begins with https://.
organisation-fault-no-way-to-help = This says neither a phone number nor an e-mail address nor a web page.
organisation-fault-no-domains = “domains” does not say whose addresses this is for.
organisation-fault-no-receiving = There is no server that mail is received from (imap or pop3).
organisation-fault-no-sending = There is no server that mail is sent through (smtp).
organisation-fault-logo-place = The picture has to lie in the same folder as this file, or below it.
organisation-fault-logo-unreadable = The picture cannot be read: { $why }.
organisation-fault-logo-too-large = The picture is larger than 256 KiB.
organisation-fault-logo-not-png = The picture is not a PNG.
organisation-fault-logo-too-wide = The picture has to be between 1 and 1024 pixels wide and high.

## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.

organisation-help = { $phone ->
    [none] { $mail ->
        [none] { $name } can help you: { $web }
       *[other] { $name } can help you: { $mail }
    }
   *[other] { $mail ->
        [none] { $name } can help you. Call { $phone }.
       *[other] { $name } can help you. Call { $phone }, or write to { $mail }.
    }
}

## What came of looking for an address’s servers. Gaps: $domain, $address.

outcome-found = The settings for { $address } were found.
    .why = They come from your provider itself, or from a list of providers that is looked after.
    .todo = The next step is to sign in, so that they are tried.

outcome-consent = Settings for { $address } were found, but it is not certain that they are right.
    .why = They came by a way on which somebody else could have changed them.
    .todo = Look at the server names. If you know them as your provider’s, go on. If you are not sure, ask your provider before you enter your password.

outcome-insecure = For { $domain }, only servers without encryption were found.
    .why = The provider offers no protected connection, or does not say where it is. Without one, others on the way can read your password and your mail.
    .todo = Ask your provider for encrypted servers and enter them by hand. Go on without encryption only if you have no other choice.

outcome-exchange-only = The mail of { $domain } can only be read with programs that know Microsoft Exchange.
    .why = The ways that every mail program knows (IMAP and POP3) are not offered here, or your organisation has switched them off.
    .todo = Use Outlook, or the mail program of your phone with the account type “Exchange”. Or ask your IT department whether they can switch IMAP on.

outcome-not-found = No settings were found for { $domain }.
    .why = Not every provider publishes them. Your address may well be right.
    .todo = Check the address for typing errors. Then look on the website of your provider for “IMAP” or “mail program”, or ask them, and enter the servers by hand.

outcome-no-such-domain = Nothing on the internet is called { $domain }.
    .why = Most likely the part after the @ has a typing error.
    .todo = Compare it letter by letter with how the address is really written, and correct it.

outcome-no-mail-domain = { $domain } takes no mail.
    .why = Its owner has declared that there are no mailboxes. Most likely your address has another ending.
    .todo = Check the part after the @, and correct it. If it is right, ask the people who gave you the address.

outcome-dns-failed = Nothing could be found out about { $domain }.
    .why = Your network gave no answer when asked about it. The address may well be right.
    .todo = Open any website to see whether the internet works. Then try again, from another network if you can.

outcome-bad-address = This is not a whole e-mail address.
    .why = An address has a name, an @ and an ending, such as anna@example.org.
    .todo = Check it for typing errors, and correct it.

outcome-captive-portal = This network wants you to sign in on a web page first.
    .why = It sends you to a page of its own instead of the places that were asked, as networks in hotels, trains and cafés do.
    .todo = Open any website, sign in on the page that comes up, and try again.

## The question whether another address was meant. Gaps: $address, the one that may be meant, and $domain, the one that was typed.

suggestion = Did you mean { $address }?
    .why = { $domain } looks like a slip of the pen. Mail and passwords for such addresses can fall into the wrong hands.
    .todo = If the address is right as you typed it, keep it.

## Why a text is not an address, and how to mend it. Gap: $character.

address-empty = Enter your e-mail address, such as anna@example.org.
address-no-at = An address has an @ in it, such as anna@example.org. Please add it.
address-no-local-part = The part before the @ is missing. Please add it, such as anna in anna@example.org.
address-no-domain = The part after the @ is missing. Please add it, such as example.org in anna@example.org.
address-too-long = This is too long for an e-mail address. Check that nothing else was pasted along with it.
address-space = There is a space in the address. Please take it out.
address-bad-character = An address cannot have “{ $character }” before the @. Please check that part.
address-forbidden-character = There is a character in the address that cannot be seen ({ $character }). Type the address by hand instead of pasting it.
address-bad-domain = The part after the @ is not written as it should be. Check it for spaces, doubled dots and typing errors.
address-not-qualified = The part after the @ needs an ending, such as .org or .com. Please add it.

## Why a text cannot be a password.

password-empty = Enter your password.
password-forbidden = There is a line break in the password, probably from pasting. Please type it by hand.
password-too-long = This is too long for a password. Check that nothing else was pasted along with it.

## The sign-in in the browser. Gap: $server, the host of the sign-in server.

# Where the program cannot do it itself, because nobody has registered it there.
browser-sign-in = Your mail program will open the sign-in page itself.
    .why = Your servers take no password, only a sign-in in the browser. Each mail program has to be registered for that, and Mailwright is not registered with your provider, so it cannot test the sign-in for you.
    .todo = Go on with these settings. When the mail program fetches mail for the first time, it opens the sign-in page of your provider, if it is one of those it knows. Thunderbird knows the large ones; at work, ask your IT department which program they have registered.

sign-in-bad-issuer = The sign-in server is not named in a way that can be used.
    .why = Its name has to be an address that begins with https:// and has no question mark in it.
    .todo = Correct the name of the sign-in server (“issuer”), or ask those who gave you the settings for the right one.

sign-in-unreachable = The sign-in server { $server } could not be reached.
    .why = This device may be offline, something on the way may block the connection, or the name of the server is wrong. Nothing secret was sent.
    .todo = Open any website to see whether the internet works. Then try again, from another network if you can. If it fails everywhere, ask those who run the server.

sign-in-tls = What answered cannot prove that it is { $server }.
    .why = Its certificate, the proof of who it is, was refused. That can be a fault of the server, or something on the way that looks into the connection. Nothing secret was sent.
    .todo = Try another network. If it is the same there, tell those who run the server, or your IT department at work.

sign-in-no-description = { $server } does not say how to sign in.
    .why = Every sign-in server describes itself under a certain address, and there was nothing of the kind. The name of the server may be wrong.
    .todo = Compare the name of the sign-in server (“issuer”) letter by letter with what your organisation says.

sign-in-other-issuer = The sign-in was answered by another server than { $server }.
    .why = It gives another name than the one in the settings. Most likely the settings have a slip, such as a slash too much. In rare cases, somebody tries to come between. Nothing secret went to the other server.
    .todo = Compare the name of the sign-in server (“issuer”) letter by letter with what your organisation says. If they are the same, tell your IT department about it before you sign in again.

sign-in-unfit = { $server } does not offer a sign-in that this program can use.
    .why = It lacks the way that is safe for programs on your own computer (an authorization code with PKCE, over https).
    .todo = Ask those who run the sign-in server to allow it. Until then, use a mail program that opens the sign-in page itself.

sign-in-no-port = This computer does not let the browser come back to this program.
    .why = After the sign-in, the browser hands its answer over on this computer, and no place for that could be opened. A security program may forbid it.
    .todo = Restart the computer and try again. If it stays the same, ask those who look after this computer.

sign-in-no-answer = No answer came back from the browser.
    .why = The sign-in page was not finished within five minutes, or its last step did not lead back to this program.
    .todo = Try again, and stay on the page until it says that you can close it. The browser has to run on this computer.

sign-in-denied = The sign-in was declined.
    .why = Somebody pressed “Cancel” or “Deny” on the page, or your organisation does not let this program have access to your mail.
    .todo = Try again and allow the access. If you did, ask your IT department to allow it for this program.

sign-in-unregistered = { $server } does not know this program.
    .why = A program has to be registered there before it may ask for a sign-in, and the registration in the settings is wrong, switched off or made for another kind of program.
    .todo = Give the server’s own words below to your IT department. They can correct the registration: it has to be one for a program on a computer, which comes back to http://127.0.0.1/ on any port.

sign-in-scope = { $server } does not give the access that was asked for.
    .why = What this program asks for (“scopes”) is not known there, or not allowed for it.
    .todo = Ask your IT department which scopes a mail program needs, and correct them in the settings.

sign-in-trouble = { $server } has a problem of its own right now.
    .why = The sign-in server is busy or being repaired. Nothing is wrong with your password.
    .todo = Wait ten minutes and try again. If it lasts for hours, ask those who run the server.

sign-in-over = Your sign-in is no longer valid.
    .why = A sign-in ends after some time, or when you change your password, or when somebody ends it on the sign-in server.
    .todo = Sign in in the browser once more.

sign-in-refused = { $server } refused the sign-in.
    .why = It gives a reason that this program does not know.
    .todo = Try once more. If it fails again, give the server’s own words below to those who run it, or to your IT department.

sign-in-bad-answer = { $server } gave an answer that makes no sense.
    .why = You may have signed in well, but what the server handed over afterwards cannot be used. That is a fault of the server.
    .todo = Try once more. If it stays the same, tell those who run the server, or your IT department.

# The pages that the browser shows at the end.
sign-in-page-done = The sign-in page is done
    .text = You can close this window and go back to Mailwright.
sign-in-page-failed = The sign-in did not work
    .text = Go back to Mailwright: it says why, and what you can do. You can close this window.
sign-in-page-foreign = This belongs to another sign-in
    .text = Mailwright is waiting for an answer, but not for this one. Go back to Mailwright and open the sign-in page from there.
sign-in-page-nothing = There is nothing here
    .text = Go back to Mailwright. You can close this window.

## Which consent is asked. Gap: $hosts.

consent-insecure = May your password go to { $hosts } without encryption?
    .why = Anybody on the way, for example in the same Wi-Fi, could read your password and all your mail.
    .todo = Say yes only if you have no other choice. It is better to ask your provider for an encrypted server.

consent-foreign = Do these servers belong to your provider: { $hosts }?
    .why = It cannot be checked who named them. If somebody did it to deceive you, your password will go to them.
    .todo = Look whether your provider’s website or letters give the same names. Say yes if they do. If you are not sure, ask your provider first.

## The five questions: POP3 or IMAP?

question-several-identities = Do you write under more than one name or address from this account?
    .example = For example, as yourself and as treasurer of your club.
question-limited-space = Is there little room in your mailbox, so that it will be full one day?
    .example = For example, 1 GB of space and relatives who send many photos.
question-poor-connection = Is your internet connection slow, expensive or often interrupted?
    .example = For example, in the countryside, on a boat, or with mobile data that you pay for by the gigabyte.
question-several-devices = Will you read this mail on more than one device, or together with others?
    .example = For example, on the computer and on the phone, or with a colleague who answers too.
question-webmail = Do you also want to read this mail in a web browser?
    .example = For example, on your provider’s website, from somebody else’s computer on a journey.

# Why a question was answered with yes before the person did. Gaps: $percent, $ms, $count, $programs, $program, $place.
ticked-full = Your mailbox is { $percent } % full, so yes is ticked.
ticked-slow = The test found your line slow (there and back takes { $ms } ms), so yes is ticked.
ticked-identities = The mail you sent lately bears { $count } different addresses, so yes is ticked.
ticked-programs = Your latest mail was sent from several programs ({ $programs }), so yes is ticked.
ticked-folders-of-several = Your mailbox has folders that several mail programs have made, so yes is ticked.
ticked-webmail-used = Some of your latest mail was sent from a web browser ({ $program }), so yes is ticked.
ticked-webmail = Your provider has a website for your mail, { $place }, so yes is ticked. Choose no if you do not use it.

answer-yes = Yes
answer-no = No
answer-unsure = Not sure

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = For IMAP: you write under several names, and IMAP keeps what you sent under each of them where all your programs see it.
reason-several-identities-no = No difference: you write under one name, and both ways can do that.
reason-several-identities-measured = For IMAP: you have sent mail under several addresses lately, and IMAP keeps what you sent under each of them where all your programs see it.
reason-several-identities-unsure = Not counted: you are not sure whether you write under several names.
reason-limited-space-yes = For POP3: room is short, and POP3 can empty the mailbox when it has fetched your mail.
reason-limited-space-no = No difference: there is room enough to leave your mail on the server.
reason-limited-space-unsure = Not counted: you are not sure how much room there is.
reason-limited-space-measured = For POP3: the test found your mailbox nearly full, and POP3 can empty it when it has fetched your mail.
reason-poor-connection-yes = For POP3: your line is poor, and POP3 needs it only for a short time to fetch new mail.
reason-poor-connection-measured = For POP3: the test found your line slow, and POP3 needs it only for a short time to fetch new mail.
reason-poor-connection-no = No difference: your line is good enough for both ways.
reason-poor-connection-unsure = Not counted: you are not sure how good your line is.
reason-several-devices-yes = For IMAP: you read on several devices or with others, and IMAP shows them all the same mail.
reason-several-devices-no = No difference: you read on one device, and both ways can do that.
reason-several-devices-measured = For IMAP: several mail programs use this mailbox already, and IMAP shows them all the same mail.
reason-several-devices-unsure = Not counted: you are not sure how many devices there will be.
reason-webmail-yes = For IMAP: you also read in a browser, and IMAP leaves all your mail where the browser finds it.
reason-webmail-no = No difference: you do not need your mail in a browser.
reason-webmail-measured = For IMAP: your mail can be read in a browser, and IMAP leaves all of it where the browser finds it.
reason-webmail-unsure = Not counted: you are not sure whether you will read in a browser.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Use IMAP: your mail stays with your provider, and all your devices show the same.
recommend-pop3 = Use POP3: your mail comes to this computer and lives here.

strength-clear = All of your answers that make a difference speak for { $protocol }.
strength-balanced = Your answers speak for both ways. { $protocol } is the safer one: mail that POP3 has taken from the server can no longer be seen elsewhere, while a full mailbox or a slow line can be eased.
strength-default = None of your answers makes a difference. { $protocol } is the usual choice, and you can still change it later.
strength-forced = Your provider offers only { $protocol }, so there is nothing to choose.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.

topic-where = Where your mail is
topic-devices = On other devices
topic-webmail = In a web browser
topic-full = When the mailbox is full
topic-lost = If this computer is lost

follows-where-imap = With your provider. Your mail program shows it, and can keep a copy for reading offline.
follows-devices-imap = All of them show the same messages and folders. What you delete on one is gone on all.
follows-webmail-imap = Your provider’s website shows the same as your mail program.
follows-full-imap = New mail is turned away until you make room.
follows-lost-imap = Nothing is lost. Sign in on another computer, and your mail is there.

follows-where-pop3-ever = On this computer. A copy of what came in stays with your provider.
follows-devices-pop3-ever = They show what came in, but neither your folders nor what you sent from here.
follows-webmail-pop3-ever = It shows what came in, but neither your folders nor what you sent from here.
follows-full-pop3-ever = The copies that stay fill it. New mail is turned away until you delete some of them.
follows-lost-pop3-ever = What came in is still with your provider. Your folders and what you sent are lost, unless you have a backup.

follows-where-pop3-days =
    { $days ->
        [one] On this computer. A copy of what came in stays with your provider for one day.
       *[other] On this computer. A copy of what came in stays with your provider for { $days } days.
    }
follows-devices-pop3-days =
    { $days ->
        [one] They show what came in on the last day, but neither your folders nor what you sent from here.
       *[other] They show what came in during the last { $days } days, but neither your folders nor what you sent from here.
    }
follows-webmail-pop3-days =
    { $days ->
        [one] It shows what came in on the last day, but neither your folders nor what you sent from here.
       *[other] It shows what came in during the last { $days } days, but neither your folders nor what you sent from here.
    }
follows-full-pop3-days = It hardly ever gets full, as long as you fetch your mail often enough: older copies are removed.
follows-lost-pop3-days =
    { $days ->
        [one] What came in on the last day is still with your provider. Everything else is lost, unless you have a backup.
       *[other] What came in during the last { $days } days is still with your provider. Everything else is lost, unless you have a backup.
    }

follows-where-pop3-never = On this computer and nowhere else. It is taken off the server when it was fetched.
follows-devices-pop3-never = They show nothing of what this computer has fetched.
follows-webmail-pop3-never = It shows nothing of what this computer has fetched.
follows-full-pop3-never = It hardly ever gets full, as long as you fetch your mail often enough: each time, it is emptied.
follows-lost-pop3-never = All of your mail is lost, unless you have a backup.

# How long POP3 leaves mail on the server.
leave-title = How long should fetched mail stay with your provider?
leave-why = While it stays there, other devices and your provider’s website still show it.
leave-ever = For good
leave-days =
    { $days ->
        [one] One day
       *[other] { $days } days
    }
leave-never = Not at all

## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.

place-provider = Your provider
place-this-computer = This computer
place-other-devices = Other devices
place-browser = Web browser

holds-all = All mail
holds-received = What came in
holds-recent =
    { $days ->
        [one] Only the last day
       *[other] Only the last { $days } days
    }
holds-new = Only new mail

link-in-step = always the same
link-fetches = fetches it
link-shows = looks at what is there

## The two ways side by side.

compare-home = Where mail lives
compare-home-imap = With your provider
compare-home-pop3 = On one computer
compare-devices = Several devices
compare-devices-imap = All show the same
compare-devices-pop3 = Each fetches for itself; what was read or sent shows on one alone
compare-offline = Without internet
compare-offline-imap = What the program keeps a copy of
compare-offline-pop3 = All that was fetched
compare-folders = Folders and labels
compare-folders-imap = On the server, the same everywhere
compare-folders-pop3 = On this computer only
compare-space = Space on the server
compare-space-imap = Needed for all of your mail
compare-space-pop3 = Needed only for what stays there
compare-slow-line = Slow lines
compare-slow-line-imap = Needed often; fetching headers first helps
compare-slow-line-pop3 = Needed for a short time, to fetch new mail
compare-backup = Backup
compare-backup-imap = The provider has a copy; a second one is yours to make
compare-backup-pop3 = Yours to make
compare-identities = Several names
compare-identities-imap = What was sent under each is seen everywhere
compare-identities-pop3 = What was sent is on this computer only
compare-deleting = Deleting
compare-deleting-imap = Gone everywhere, at once
compare-deleting-pop3 = Gone here; a copy on the server stays as long as you chose

## What would change the recommendation. Gaps: $question, $protocol.

change-yes = { $protocol }, if you answer yes to: { $question }
change-no = { $protocol }, if you answer no to: { $question }
change-nothing = No other single answer would: it stays { $protocol }.
change-forced = None of your answers, because your provider offers only { $protocol }.

## The backup. Gaps: $days, and $page, where the provider says so.

backup-provider-restores =
    { $days ->
        [0] Your mail is with your provider, who says that what was deleted for good cannot be brought back: { $page }
        [one] Your mail is with your provider, who can bring back what was deleted within the last day: { $page }
       *[other] Your mail is with your provider, who can bring back what was deleted within the last { $days } days: { $page }
    }
backup-ask-the-provider = Your mail is with your provider. Whether it can bring back what was deleted, its help pages say; look for “backup” or “restore”.
backup-sent-is-here-only = Your folders and what you sent exist on this computer only. What came in is with your provider too.
backup-older-is-here-only =
    { $days ->
        [one] Everything older than a day exists on this computer only, and so does what you sent.
       *[other] Everything older than { $days } days exists on this computer only, and so does what you sent.
    }
backup-all-is-here-only = All of your mail exists on this computer only.
backup-how-imap = A copy of your own helps against what is deleted by mistake or with the account: let the backup of your computer include the folder of your mail program.
backup-how-pop3 = So the backup is yours to make: let the backup of your computer include the folder of your mail program, or close the program and copy that folder to an external disk. In Thunderbird, Help > Troubleshooting Information > Profile Folder shows where it is.

## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Your mailbox may get full. Move old mail into folders on your computer (“local folders” or “archive”), delete large attachments, or ask your provider for more room.
advice-concern-line-is-poor = Your line is poor. Let the mail program fetch only senders and subjects first (“headers only”) and large messages on request, and let it keep your folders for reading offline.
advice-concern-fetched-twice = The test found that your server cannot tell a mail program what it has fetched before (UIDL is missing). What stays on it may be fetched again and again. With this server, take IMAP, or leave nothing on it.
advice-concern-server-deletes =
    { $days ->
        [0] Your server deletes mail as soon as it was fetched with POP3, whatever you choose here.
        [one] Your server deletes mail by itself after one day, whatever you choose here.
       *[other] Your server deletes mail by itself after { $days } days, whatever you choose here.
    }
advice-concern-copies-fill-the-mailbox = The copies that stay on the server fill your mailbox, which has little room. When you have made a backup, choose some days instead.
advice-concern-days-counted-differently = Not every mail program counts the days alike. Thunderbird begins when it has fetched a message; Evolution goes by the date in the message itself, and may remove an older one from the server at once.
advice-concern-wait-between-looks =
    { $minutes ->
        [one] Your server wants a minute between two looks for new mail. Do not let your mail program look more often.
       *[other] Your server wants { $minutes } minutes between two looks for new mail. Do not let your mail program look more often.
    }
advice-concern-one-computer-only = Fetch your mail with POP3 on one computer only. If two do, each of them may get just a part of it.
advice-concern-other-devices-will-not-see = Your other devices will not see mail that was fetched here and removed from the server. Let the mail program leave a copy on the server for some weeks.
advice-concern-webmail-will-be-empty = In the browser you will not see mail that was fetched here and removed from the server. Let the mail program leave a copy on the server for some weeks.
advice-concern-identities-not-shared = What you send under your various names is kept on this computer only. To have it elsewhere too, send yourself a copy (“Bcc”).
advice-concern-only-copy-here = The only copy of your mail may be the one on this computer. If the computer breaks or gets stolen, it is gone, unless you make copies.
advice-concern-keep-a-backup = Whichever way you choose, your mail needs a backup. Let the backup of your computer include the folder of your mail program, for example on an external disk.

## What to know of a written file.

file-concern-no-leave-on-server = This file cannot tell the program to leave your mail on the server. If you want a copy to stay there, set that in the program’s account settings before it fetches mail for the first time.
file-concern-starttls-by-port = This file cannot say how the encryption begins; the program goes by the port. If it cannot connect, look at the encryption in its account settings.
file-concern-identities-left-out = This file has no place for your other names and addresses. Add them in the program’s account settings if you want to write under them.
file-concern-folders-left-out = This file cannot say which of your folders is for sent mail, for drafts and so on. If the program makes new ones, choose yours in its settings.
file-concern-signature-left-out = This file has no place for your signature. Enter it in the program’s settings.
file-concern-groupware-left-out = This file has no place for your calendars and address books. Add them in the program’s settings if it has them.
file-concern-leave-days-left-out = This file cannot say for how many days your mail is to stay on the server. It stays there until you delete it.
file-concern-fetches-only = This program only fetches mail. To write and send, and for names, signature, calendars and address books, use another one beside it.
file-concern-sends-only = This program only sends mail. To fetch and read, and for names, signature, calendars and address books, use another one beside it.
file-concern-password-by-command = This file does not hold your password: a command in it fetches the password from where your system keeps passwords. It has to be put there once, with “mailwright export --store-password”, or with the command that stands at the beginning of the file.
file-concern-days-counted-otherwise = This program counts the days from the date in the message, and would delete older mail from the server at once. So the file tells it to leave your mail there for good.
file-concern-folders-unknown = Your server’s folders are not known to this file. The program will ask which folder is for drafts, sent mail and deleted mail.
file-concern-not-tried-with-client = We have not tried this file with the program itself, only with descriptions of what it reads. If it does not work, use the settings sheet.
file-concern-holds-password = This file holds your password, and everybody who opens the file can read it. Do not send it to anybody, and delete it when the program has read it.
file-concern-browser-sign-in = There is no password to type: the program opens the sign-in page of your provider, if it is one of those it knows. If no page opens, ask your provider or your IT department which programs can be used.
file-concern-unproved = Nobody has signed in with these settings yet, so they may be wrong.

## What became of a password that was to be kept by the system. Gaps: $entries, $clients, $why.

stored-secret-service = Your password is now in the keyring of your desktop (Secret Service), for { $entries }.
stored-keychain = Your password is now in your keychain, for { $entries }.
stored-credential-manager = Your password is now in the Credential Manager of Windows, for { $entries }.
stored-own = Programs that find it there by themselves: { $clients }.
not-stored-nobody = No program that keeps passwords runs here (a Secret Service, such as GNOME Keyring, KWallet or KeePassXC), so your password was not stored.
not-stored-locked = The keyring of your desktop stayed locked, so your password was not stored. Unlock it and try again.
not-stored-late = What keeps the passwords of this system did not answer, so your password was not stored.
not-stored-refused = Your password was not stored: { $why }.

## What to know of a provider before a password is entered. Gap: $provider.

hint-app-password = { $provider } does not take your usual password in a mail program. Create an app password in the security settings of your account, and use it here.
hint-browser-sign-in = { $provider } takes no password from mail programs. The program opens a sign-in page in your browser instead, so choose one that can, such as Thunderbird.
hint-enable-imap = With { $provider }, IMAP has to be switched on first, in the mail settings on its website.
hint-enable-pop3 = With { $provider }, POP3 has to be switched on first, in the mail settings on its website.
hint-enable-smtp = With { $provider }, sending from mail programs has to be switched on first, in the mail settings on its website.

# What a provider asks to be done first. Gaps: $said, its own words in whatever language, and $url, its page.
guide-enable = Your provider says that something has to be switched on first: { $said } { $url }

## Other services a provider may have.

service-exchange = Microsoft Exchange
service-ews = Exchange Web Services
service-graph = Microsoft Graph
service-activesync = Exchange ActiveSync
service-autodiscover = Settings for Outlook (Autodiscover)
service-jmap = JMAP
service-managesieve = Mail filters on the server (ManageSieve)
service-caldav = Calendars (CalDAV)
service-carddav = Address books (CardDAV)

## Who named a server, and what came of asking. Gap: $domain.

source-organisation = The file that your organisation has prepared
source-directory = The list of providers in this program
source-ispdb = Thunderbird’s public list of providers
source-autoconfig = The settings service of { $domain }
source-wellknown = The website of { $domain }
source-pacc = The configuration file of { $domain } (PACC)
source-autodiscover = The Outlook settings of { $domain } (Autodiscover)
source-srv = The directory entries of { $domain } (DNS)
source-mx = The company that receives the mail of { $domain }
source-guess = The usual server names, tried out
source-manual = Entered by you

result-found = Found
result-nothing = Nothing there
result-failed = No usable answer
result-skipped = Not asked

## The steps of the test, and what it noticed. Gaps of warning-…: $percent, $days.

step-resolve = Find the server
step-connect = Connect
step-tls = Encrypt the connection
step-greeting = Wait for the greeting
step-starttls = Ask for encryption
step-capabilities = Ask what the server can do
step-login = Sign in
step-mailbox = Look at the mailbox

warning-quota-nearly-full = { $percent } % of the space in your mailbox is used. Make room soon, or new mail will be turned away.
warning-no-uidl = This server cannot tell a mail program which messages it has fetched before (UIDL is missing). With POP3, mail that is left on the server may be fetched twice: use IMAP, or do not leave mail on the server.
warning-no-capa = This server does not say what it can do. It is probably old; that is no reason for concern.
warning-mail-expires =
    { $days ->
        [0] This server deletes mail as soon as it was fetched with POP3. Mail on it is not kept for other devices.
        [one] This server deletes mail by itself after one day. Fetch it before, and keep what you need on your computer.
       *[other] This server deletes mail by itself after { $days } days. Fetch it before, and keep what you need on your computer.
    }
warning-ipv6-broken = The newer of two ways to this server (IPv6) does not work. Mail comes by the older one, perhaps after a short wait.
warning-unencrypted = This connection is not encrypted. Others on the way can read your password and your mail.

## Names and labels.

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP

purpose-imap = Receiving mail (IMAP)
purpose-pop3 = Receiving mail (POP3)
purpose-smtp = Sending mail (SMTP)

security-tls = Encrypted from the start (TLS)
security-starttls = Encrypted after the greeting (STARTTLS)
security-none = Not encrypted

## The mail clients, and how each takes its file. Gap: $file.

client-thunderbird = Thunderbird, a free mail program for Windows, Mac and Linux
    .step1 = In Thunderbird, open the menu Tools > Import (or the ≡ button, then Tools > Import).
    .step2 = Choose “Import from a file”, then “Import Backed-up Profile”, and press Continue.
    .step3 = Choose “Choose a ZIP file”, press Continue, and select { $file }.
    .step4 = Leave “Accounts and Settings” ticked, and press Continue and then “Start Import”. The accounts that you have already stay as they are.
    .step5 = Let Thunderbird restart, and enter your password when it asks.

client-apple = Apple Mail, on iPhone, iPad and Mac
    .step1 = On a Mac, open { $file }. For an iPhone or iPad, send the file there, for example by AirDrop, and tap it.
    .step2 = On the iPhone or iPad, open Settings within 8 minutes and tap “Profile Downloaded”.
    .step3 = On the Mac, open System Settings > General > Device Management and double-click the profile. On older Macs it is called Profiles, under Privacy & Security.
    .step4 = Choose Install, and enter your password when you are asked.
    .step5 = Open Mail: the new account is there.

client-outlook = Outlook for Windows, the classic one
    .step1 = This is for the classic Outlook of Microsoft Office. The new Outlook, and Outlook on phones, take no file: use the settings sheet there.
    .step2 = Put the file of the same name that ends in .xml into the folder C:\ProgramData\Mailwright. Make the folder if it is not there.
    .step3 = Double-click { $file }, and agree to the change.
    .step4 = Start Outlook, choose File > Add Account, and enter your address and your password.

client-thunderbird-android = Thunderbird for Android
    .step1 = Open { $file } on this screen, or print it.
    .step2 = On the phone, open Thunderbird. If it is new there, choose “Sign in with QR code”; otherwise open Settings > Import settings and scan from there.
    .step3 = Point the camera at the code, and press Done when the account is shown.
    .step4 = Enter your password when the app asks.

client-k9 = K-9 Mail and Thunderbird for Android, by file
    .step1 = Send { $file } to the phone, for example by cable or in a message to yourself.
    .step2 = In the app, open Settings > Import settings (on a new phone: “Import settings” on the welcome page), and choose the file.
    .step3 = Leave your account ticked, choose Import, and enter your password when the app asks.

client-fairemail = FairEmail, a free mail program for Android
    .step1 = Send { $file } to the phone, for example by cable or in a message to yourself.
    .step2 = In FairEmail, open the menu at the top left > Settings > Backup, and choose “Import”.
    .step3 = Leave the password for the backup empty, choose the file, and let the app import it.
    .step4 = Open Settings > Manual setup > Accounts, choose your account, and enter your password if it is missing.

client-delta-chat = Delta Chat, a messenger that uses e-mail
    .step1 = Open { $file } on a screen nobody else sees: the code holds your password.
    .step2 = In Delta Chat, choose “Create New Profile”, then “Use Other Server”, then “Scan Invitation Code” (on some systems “Log in with QR code”).
    .step3 = Point the camera at the code, and agree to log in.
    .step4 = Delete the picture afterwards.

client-evolution = Evolution, the mail program of GNOME
    .step1 = Put the three files ({ $file } and the two of the same name) into the folder .config/evolution/sources in your home folder.
    .step2 = Open Evolution: the new account is there.
    .step3 = Enter your password when it asks, and tick the box to keep it.

client-geary = Geary, a mail program for GNOME
    .step1 = Close Geary, and unpack { $file } into the folder .config/geary in your home folder. It makes one folder there.
    .step2 = Start Geary, and enter your password when it asks.

client-kmail = KMail, the mail program of KDE
    .step1 = Close KMail, and end its service: in a terminal, “akonadictl stop”.
    .step2 = If you have never used KMail, unpack { $file } into the folder .config in your home folder.
    .step3 = If you use KMail already, do not replace your files: add what stands in those of { $file } at the end of your own files of the same name.
    .step4 = Start KMail, and enter your password when it asks.

client-claws = Claws Mail, a fast mail program for Linux and Windows
    .step1 = Unpack { $file } where it may stay. It makes one folder, and leaves your own Claws Mail as it is.
    .step2 = Start Claws Mail with that folder: in a terminal, “claws-mail --alternate-config-dir” and the path of the folder.
    .step3 = Choose Message > Receive > Get from current account, and enter your password when it asks.

client-neomutt = NeoMutt and Mutt, mail programs for the terminal
    .step1 = Put { $file } into the folder ~/.config/neomutt (or ~/.mutt for Mutt).
    .step2 = Add the line “source ~/.config/neomutt/{ $file }” to your neomuttrc (or the same with ~/.mutt to your muttrc).
    .step3 = Start the program, and enter your password when it asks.

client-aerc = aerc, a mail program for the terminal
    .step1 = Add the lines of the file to the accounts of aerc: cat { $file } >> ~/.config/aerc/accounts.conf
    .step2 = Let nobody else read them: chmod 600 ~/.config/aerc/accounts.conf
    .step3 = Start it: aerc

client-alpine = Alpine, a mail program for the terminal
    .step1 = Start Alpine with the file, which becomes its configuration: alpine -p { $file }
    .step2 = Enter your password when it asks. It then asks whether to keep the password on the disk: say no if others use this computer.
    .step3 = To use it always, without “-p”: cp { $file } ~/.pinerc (if you have no settings of your own in there).

client-himalaya = Himalaya, mail on the command line
    .step1 = Try it: himalaya -c { $file } mailboxes list
    .step2 = To use it always, add its lines to your own settings: cat { $file } >> ~/.config/himalaya/config.toml
    .step3 = The file is for Himalaya 2. If no command in it fetches your password, write the password between the quotation marks behind “raw”, and let nobody else read the file: chmod 600

client-meli = meli, a mail program for the terminal
    .step1 = Start it with the file: meli -c { $file }
    .step2 = To use it always, add its lines to your own settings: cat { $file } >> ~/.config/meli/config.toml
    .step3 = If no command in it fetches your password, write the password between the quotation marks behind “server_password” and “value”, and let nobody else read the file: chmod 600

client-mbsync = mbsync, which copies a mailbox to this computer and back
    .step1 = Make the folder for your mail: mkdir -p ~/Mail/{ $account }
    .step2 = Fetch: mbsync -c { $file } -a
    .step3 = Nothing is deleted on either side. To use it always, add the lines to your own settings: cat { $file } >> ~/.mbsyncrc

client-offlineimap = OfflineIMAP, which copies a mailbox to this computer and back
    .step1 = Fetch: offlineimap -c { $file } -o
    .step2 = Your mail is in ~/Mail/{ $account }. Nothing is deleted on either side.
    .step3 = To use it always: cp { $file } ~/.offlineimaprc (if you have no settings of your own in there).

client-getmail = getmail, which fetches mail
    .step1 = Make the folders for your mail and for what it has seen: mkdir -p ~/.config/getmail ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Put { $file } into ~/.config/getmail, and fetch: getmail --rcfile={ $file }
    .step3 = It fetches what is new and leaves your mail on the server. It takes the certificates that Debian trusts; on other systems, the path behind “ca_certs” may have to be another one.

client-fetchmail = fetchmail, which fetches mail and hands it to the mail delivery of this computer
    .step1 = Let nobody else read the file: chmod 600 { $file }
    .step2 = Fetch: fetchmail -f { $file }
    .step3 = Your mail goes to the mailbox that this computer has for you; with -m you name a program that takes it instead. It stays on the server.

client-mpop = mpop, which fetches mail
    .step1 = Make the folders for your mail and for what it has seen: mkdir -p ~/.mpop_uidls ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Let nobody else read the file, and fetch: chmod 600 { $file }; mpop -C { $file }
    .step3 = It fetches what is new and leaves your mail on the server.

client-msmtp = msmtp, which sends mail for programs that cannot
    .step1 = Let nobody else read the file: chmod 600 { $file }
    .step2 = Try it: echo Hello | msmtp -C { $file } with your own address behind it.
    .step3 = In your mail program, name “msmtp -C { $file } --read-envelope-from -t” as the command that sends.

client-autoconfig = Autoconfig, a file by which a domain sets up mail programs by itself
    .step1 = If the domain is yours, publish { $file } as config-v1.1.xml in the folder mail of the website that is called autoconfig and then your domain, served as text/xml.
    .step2 = Or, for the computers you look after, rename it to your domain with .xml at the end, and put it into the folder isp of the Thunderbird program folder.
    .step3 = From then on, Thunderbird and other mail programs need only an address and a password.

client-sheet = A settings sheet, for every other program
    .step1 = Open { $file } in a web browser, and print it if you like.
    .step2 = In your mail program, add an account and choose the manual way (often “Other” or “Manual setup”).
    .step3 = Copy the lines of the sheet into the fields of the same name, and enter your password when you are asked.
client-thunderbird-profile = Thunderbird, as a whole new profile
    .step1 = Unpack { $file } where the profile may stay. It makes one folder.
    .step2 = In Thunderbird, open Help > More Troubleshooting Information, and there “about:profiles”.
    .step3 = Choose “Create a New Profile”, then “Choose Folder”, and select the folder.
    .step4 = Choose “Launch profile in new browser”, and enter your password when it asks.

client-thunderbird-policies = Thunderbird for every user of a computer, by policy
    .step1 = For those who look after computers: unpack { $file } into the folder of the Thunderbird program. It puts distribution/policies.json there.
    .step2 = On a Mac that folder is Thunderbird.app/Contents/Resources. On Linux the file may also be /etc/thunderbird/policies/policies.json.
    .step3 = If there is a policies.json already, copy the lines under “Preferences” into it.
    .step4 = Everybody who starts Thunderbird there for the first time has this account, and enters the password.

client-thunderbird-autoconfig = Thunderbird for each user of a computer, by AutoConfig
    .step1 = For those who look after computers: unpack { $file } into the folder of the Thunderbird program. On a Mac that is Thunderbird.app/Contents/Resources.
    .step2 = Who logs in to the computer with the part of the address before the @, and has no account in Thunderbird yet, gets one at the next start.
    .step3 = They enter their password when Thunderbird asks.

client-thunderbird-isp = Thunderbird’s account set-up for one domain
    .step1 = For those who look after computers: unpack { $file } into the folder of the Thunderbird program. On a Mac that is Thunderbird.app/Contents/Resources.
    .step2 = From then on the account set-up of Thunderbird there knows the servers of the domain, and asks only for name, address and password.

client-outlook-prf = Outlook for Windows, the classic one, by profile file
    .step1 = Close Outlook. Press Windows+R, and enter: outlook.exe /importprf and the path of { $file }.
    .step2 = Outlook starts with the account. Enter your password when it asks.
    .step3 = If nothing happens, use the other file for Outlook, or the settings sheet.

## The groups that mail programs are shown in.

group-here = On this computer
group-phone = On phones and tablets
group-other = Other programs
group-by-hand = Type it in yourself

## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line, $count.

hand-over-open = This opens { $file } with the program that your computer has for it. Nothing else is changed.
    .button = Open it
    .done = It is open. The lines below say what to do there.
hand-over-start = This starts { $program }. It takes the file by its own menu, as the lines below say.
    .button = Start { $program }
    .done = { $program } is starting. The lines below say what to do there.
hand-over-add = This adds one line to the settings of { $program } in { $path }, so that it reads your file: { $line }
    .button = Add the line
    .done = The line was added. Start the program, and enter your password when it asks.
hand-over-show = This shows the code here, large enough for the camera of your phone. Nothing is changed.
    .button = Show the code
    .done = Point the camera of your phone at the code. The lines below say where to begin there.
hand-over-drop =
    { $count ->
        [one] This puts your file where { $program } looks for it: { $path }
       *[other] This puts your files where { $program } looks for them: { $path }
    }
    .button = Add to { $program }
    .done = Your account is in place. Start { $program } (again, if it is open), and enter your password when it asks.
hand-over-merge = This adds your account to the settings of { $program }, beside what is there: { $path }
    .button = Add to { $program }
    .done = Your account is in the settings of { $program }. Start it, and enter your password when it asks.
hand-over-register = This puts a file where Windows will look for it ({ $path }), and opens { $file }. Windows then asks whether you agree to the change. “Undo” takes the first file away again, but not the change.
    .button = Set up { $program }
    .done = Agree to the change when Windows asks. Then start Outlook, choose File > Add Account, and enter your address and your password.
hand-over-copy =
    { $count ->
        [one] A copy of the file as it is now is kept, and “Undo” brings it back.
       *[other] Copies of the files as they are now are kept, and “Undo” brings them back.
    }
hand-over-new =
    { $count ->
        [one] There is no such file yet; “Undo” takes it away again.
       *[other] There are no such files yet; “Undo” takes them away again.
    }
hand-over-running = The service of { $program } is running, and would write over the change. Close { $program }, end the service in a terminal with “akonadictl stop”, and try again.

## How settings are typed into a mail program: the program’s own menu words.

program-any =
    .step1 = In your mail program, add an account and choose the manual way (often “Other” or “Manual setup”).
    .step2 = Copy the settings below into the fields of the same name.
    .step3 = Enter your password when you are asked.
program-new-outlook =
    .step1 = In Outlook, open the Settings (the cogwheel), choose Accounts > Your accounts, and press “Add account”.
    .step2 = Enter your address, press Continue, and choose IMAP or POP under “Choose provider”.
    .step3 = Enter your password, open “Show more”, and copy the settings into the fields.
program-mac-outlook =
    .step1 = In Outlook, choose Tools > Accounts, press + and choose “New Account”.
    .step2 = Enter your address, press Continue, and choose IMAP or POP, as the first heading below says.
    .step3 = Copy the settings into the fields, enter your password, and press “Add Account”.

## What a folder is for. Stands behind “for”.

use-all = all mail
use-archive = old mail that is kept
use-drafts = drafts
use-flagged = marked mail
use-important = important mail
use-junk = spam
use-sent = sent mail
use-trash = deleted mail

## A message to oneself, and what became of it. Gaps: $seconds, and $kind, with which protocol it was looked for.

letter-subject = Test message of Mailwright
letter-text =
    You have asked Mailwright to send you a message, to see whether mail arrives.
    It is deleted as soon as it was seen. If it is still here, you can delete it.

delivery-arrived =
    { $kind ->
        [pop3] A message to yourself was sent, and it was there when the mailbox was looked at some seconds later.
       *[other] { $seconds ->
            [one] A message to yourself was sent, and arrived within a second.
           *[other] A message to yourself was sent, and arrived within { $seconds } seconds.
        }
    }
delivery-not-seen = A message to yourself was sent, but it was not seen in your inbox in the time that it was waited for. It may still come, or lie among the spam; if you find it, you can delete it.
delivery-refused = The server did not take a message from you to yourself. Nothing was sent.
delivery-not-tried = No message to yourself was sent, because a server for sending and one for receiving are needed, and all of them must let you in.
delivery-afterwards-deleted = It has been deleted again.
delivery-afterwards-marked = It is marked as deleted and goes when you tidy up your inbox: this server cannot remove one message alone.
delivery-afterwards-left = It could not be deleted; you can do that in your inbox.

## The report for the help desk. Gaps: $version, $server. What stands behind a label is the same in every language.

report-title = Mailwright { $version } – report for the help desk
report-promise = There is no password in it.
report-written = Written
report-address = Address
report-system = System
report-search = Looking for the servers
report-outcome = Result
report-provider = Provider
report-help = Its help page
report-service = Also offered
report-server = Server
report-asked = Asked
report-test = Test of { $server }
report-diagnosis = Result
report-said = The server said
report-user = User name
report-auth = Way of signing in
report-warnings = Noticed
report-steps = Steps
report-tls = Encryption
report-certificate = Certificate
report-detail = What is wrong with it
report-intermediate = The one in between
report-clock = Clock
report-suggested = It would fit
report-issuer = Issued by
report-names = Good for
report-valid = Valid
report-capabilities = The server can
report-mailbox = Mailbox
report-folders = Folders
report-marked = Marked folders
report-namespaces = Where folders lie
report-pop3 = With POP3
report-smtp = When sending
report-line = Line
report-delivery = A message to oneself
report-protocol = Looked for with

## The settings sheet: a page to print, for mail programs that take no file.
## Short lines, in the words that most mail programs use in their own windows.

# The tag of the language these lines are in.
sheet-language = en
sheet-title = Your e-mail settings
sheet-intro = With these settings any mail program can receive and send your mail. Copy them exactly as they stand here.
sheet-unproved = Nobody has logged in with these settings yet. They may be wrong.
sheet-insecure = One of these connections is not encrypted: others on the same network can read your password and your mail.
sheet-account = About you
sheet-name = Your name
sheet-address = E-mail address
sheet-type = Account type
sheet-type-imap = IMAP (your mail stays on the server)
sheet-type-pop3 = POP3 (your mail is copied to this device)
sheet-server-imap = Receiving mail: incoming server (IMAP)
sheet-server-pop3 = Receiving mail: incoming server (POP3)
sheet-server-smtp = Sending mail: outgoing server (SMTP)
sheet-host = Server or host name
sheet-port = Port
sheet-security = Encryption
sheet-security-tls = SSL/TLS
sheet-security-starttls = STARTTLS (also called TLS or “explicit”)
sheet-security-none = None
sheet-auth = Authentication
sheet-auth-password-cleartext = Normal password
sheet-auth-password-encrypted = Encrypted password
sheet-auth-OAuth2 = OAuth2 (sign in through the browser)
sheet-auth-NTLM = NTLM
sheet-auth-GSSAPI = Kerberos / GSSAPI
sheet-auth-client-IP-address = None (this network is let in)
sheet-auth-none = None
sheet-user = User name
sheet-password = Password
sheet-password-own = Your own (it is not on this sheet)
sheet-password-browser = No password to type: the program opens your provider’s sign-in page.
sheet-leave = Leave messages on the server
sheet-leave-yes = Yes
sheet-leave-no = No
sheet-leave-days = Remove them from the server after this many days
sheet-steps = What to do
sheet-step-open = Open your mail program and choose to add an account. Look for “Accounts” in its settings.
sheet-step-manual = Choose the manual way. It is often called “Other”, “Manual setup” or “Advanced”.
sheet-step-copy = Copy the lines above into the fields of the same name. The outgoing server needs its user name and password too.
sheet-step-certificate = Do not accept a warning about the certificate or the server’s identity. Check the server name first.
sheet-step-send = Write a message to yourself. If it arrives, everything works.
sheet-code = The same settings as text. A phone’s camera reads this code, and you can copy from there.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = there is nothing of that name
io-permission-denied = you have no permission for it
io-not-a-directory = a file stands where a folder is needed
io-is-a-directory = it is a folder, not a file
io-storage-full = the disk is full
io-read-only = the disk can only be read
io-not-text = it is not text in UTF-8

## Many accounts: why a row needs attention, and the page about all of them

batch-cause-no-address = There is no address.
batch-cause-bad-address = What stands there is not an e-mail address.
batch-cause-bad-name = The name holds a character that cannot be used, or is too long.
batch-cause-bad-login = The user name cannot be used.
batch-cause-bad-server = This is not the name of a server, or two are named for the same thing.
batch-cause-bad-port = A port is a number from 1 to 65535.
batch-cause-bad-security = The encryption is one of tls, starttls and none.
batch-cause-bad-protocol = What to receive with is one of imap, pop3 and auto.
batch-cause-bad-identity = One of the further addresses is not an e-mail address.
batch-cause-bad-signature = The signature is too long, or holds a character that cannot be used.
batch-cause-bad-secret = The password cannot be used: it is too long, or holds a line break.
batch-cause-too-many-cells = The row has more cells than there are columns. Text with a separator in it stands in quotation marks.
batch-cause-broken-quote = A quotation mark is missing in this line.
batch-cause-row-too-long = The line is longer than any row can be. Most likely a quotation mark is missing.
batch-cause-duplicate = This address stands in an earlier row.
batch-cause-same-folder = The folder would have the name of another person’s folder.
batch-cause-not-found = No servers were found.
batch-cause-no-such-domain = The part after the @ does not exist. Most likely it has a typing error.
batch-cause-no-mail-domain = The domain takes no mail.
batch-cause-dns-failed = The network gave no answer when asked about the domain or the server.
batch-cause-exchange-only = The domain offers Exchange only.
batch-cause-insecure = There is no encryption. --accept-insecure agrees to that.
batch-cause-consent-needed = Nobody reliable has named the servers. --accept-foreign agrees to them.
batch-cause-not-offered = The servers do not offer what is wanted, or there is none to send with.
batch-cause-client-refuses = A mail program cannot do with such an account. The files for the others were written.
batch-cause-stopped = Nobody was signed in: too many at this domain had failed one after the other.
batch-cause-auth-failed = The server did not accept this user name and password.
batch-cause-login = The sign-in did not work ({ $word }).
batch-number = { $number }
summary-language = en
summary-title = Mail settings for many accounts
summary-clients = Mail programs
summary-rows = Rows of the list
summary-written = Settings written
summary-partial = Not for every mail program
summary-refused = Nothing written
summary-proved = Proved by a sign-in
summary-causes = What needs attention
summary-count = Rows
summary-attention = Row by row
summary-row = Row
summary-line = Line in the file
summary-address = Address
summary-cause = Reason
summary-column = Column
summary-left-out = The index has all of them. Not shown here:
summary-all-well = Nothing needs attention.
summary-files = Files
summary-index = Every row, and what came of it
summary-merge = For a mail merge: whom to send what
