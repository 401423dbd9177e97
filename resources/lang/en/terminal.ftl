# Sentences of the terminal

## Help: what each command does, and each option. An option of one command alone may have its own: help-COMMAND-OPTION.

help-mailwright = Takes you from an e-mail address to a working mail program: finds the servers, tests the sign-in, answers POP3 or IMAP, writes the settings. Without a command, it opens its window.
help-discover = Find the servers of an address. No password is sent
help-test = Find the servers of an address, and sign in to them
help-report = Do what “test” does, and answer with everything that was learned, as text for a help desk
help-advise = Recommend POP3 or IMAP, from the answers to five questions
help-export = Write the settings of an account for mail programs
help-clients = List the mail programs that settings can be written for
help-undo = Take back what the last export changed: new files go, and replaced ones come back
help-undo-force = Also take back what somebody has changed since, which is lost then
help-setup = The whole way by questions and answers, also for screen readers

help-option-address = The e-mail address
help-setup-address = The e-mail address; it is asked for if it is left out
help-option-json = Answer with one JSON document on standard output
help-option-lang = The language, such as en or de-CH
help-option-verbose = Log to standard error what is being done; twice for more
help-option-timeout = Stop everything after this many seconds
help-option-organisation = Use what an organisation has prepared in this file, such as mailwright.toml
help-option-no_connect = Do not look whether the servers that were found answer
help-option-servers = Use this server instead of looking for one, such as imap://anna%40example.org@imap.example.org:993?security=tls; can be repeated
help-option-accept_insecure = Agree to send the password without encryption
help-option-accept_foreign = Agree to servers that nobody reliable has named
help-option-password_file = Read the password from the first line of this file
help-option-password_stdin = Read the password from the first line of standard input
help-option-token_file = Read an OAuth2 access token from the first line of this file
help-option-token_stdin = Read an OAuth2 access token from the first line of standard input
help-option-sign_in = Sign in in the browser instead of with a password (OAuth2); the page opens by itself and has five minutes
help-option-oauth_issuer = The sign-in server, such as https://id.example.org
help-option-oauth_client_id = As whom Mailwright is registered there
help-option-oauth_scopes = What to ask for there; can be repeated
help-option-protocols = Test only these, with commas between them
help-option-sender = Ask whether this sender address is accepted, instead of the own one
help-option-send_test_message = If every sign-in works, send a message to yourself, wait until it arrives, and delete it. Signs in once more to a server of each kind
help-option-several_identities = Do you write under more than one name or address?
help-option-limited_space = Will your mailbox be full one day?
help-option-poor_connection = Is your connection slow, expensive or often interrupted?
help-option-several_devices = Do you read on more than one device, or with others?
help-option-webmail = Do you also read in a web browser?
help-option-evidence = Take what was measured from this report of “mailwright test --json”
help-option-clients = The mail programs, with commas between them; “mailwright clients” lists them
help-option-out = The folder to write to
help-option-protocol = What to receive mail with; auto follows your answers to the five questions
help-option-name = Your name, as those who get your mail see it
help-option-signature_file = A text file with what you want below your messages
help-option-sign_cert = A certificate in PEM, and those above it, to sign Apple profiles with
help-option-sign_key = The private key of that certificate, in PEM
help-option-sign_p12 = Certificate and private key in one PKCS#12 file (.p12, .pfx), to sign Apple profiles with
help-option-sign_password_file = A file whose first line is the password of the PKCS#12 file; without it the variable MAILWRIGHT_SIGN_PASSWORD is used, or you are asked
help-option-leave_days = With POP3, how many days fetched mail stays on the server, 0 for not at all; without this, it stays for good
help-option-embed_password = Write the password into the files that can hold it, where everybody who opens them can read it
help-option-store_password = Put the password where this system keeps passwords, so that the command in a file finds it there
help-option-untested = Write without a test, though a password is given
help-option-force = Replace files that are there already

## What stands before a value. Colons are added.

terminal-label-provider = Provider
terminal-label-help = Its help page
terminal-label-server = Server
terminal-label-port = Port
terminal-label-security = Encryption
terminal-label-user = User name
terminal-label-source = Named by
terminal-label-other = Or
terminal-server-line = { $host }, port { $port }, { $security }

## What was done, and what came of it.

terminal-asking = Asking { $asked }
terminal-testing = { $protocol }: { $step }
terminal-asked = Asked:
terminal-services = Also offered, and not set up by this program:
terminal-asked-line = { $source }, { $asked }: { $result }
terminal-asked-line-why = { $source }, { $asked }: { $result } ({ $why })
terminal-best = Best so far: { $hosts }
terminal-tested-line = { $purpose }: { $host }, port { $port }, { $security }
terminal-reply = The server said: { $reply }
# Behind the names that a certificate would fit; each argument is to be copied as it is.
terminal-fitting = To test with it: { $arguments }
terminal-messages =
    { $count ->
        [0] There are no messages in your inbox.
        [one] There is one message in your inbox.
       *[other] There are { $count } messages in your inbox.
    }
terminal-percent = { $percent } % of the room in your mailbox is used.
terminal-marked = The server has marked these folders: { $folders }.
terminal-marked-folder = “{ $name }” for { $use }
terminal-line = The line to the server is slow: there and back takes { $ms } ms.
terminal-rate = The line carries about { $kilobytes } KB a second.
terminal-first-download =
    { $minutes ->
        [one] To fetch all of it for the first time takes a minute at most.
       *[other] To fetch all of it for the first time takes about { $minutes } minutes.
    }
terminal-reasons = Why:
terminal-concerns = To watch out for:
terminal-picture = Where your mail is, and who sees it:
terminal-picture-line = { $place }: { $holds }
terminal-picture-link = { $place }: { $holds } ({ $link })
terminal-follows = What follows:
terminal-follows-line = { $topic }: { $follows }
terminal-backup = Backup:
terminal-change = What would change this:
terminal-other = And with { $protocol }:
terminal-compare = IMAP and POP3 side by side:
terminal-compare-line = { $aspect }. IMAP: { $imap }. POP3: { $pop3 }.
terminal-written = Written for { $client }: { $path }
terminal-import = What to do with { $file }:
terminal-unproved = Nobody has signed in with these settings yet, so they may be wrong.
terminal-undone = Taken back:
terminal-undone-restored = { "  " }{ $path } is as it was before.
terminal-undone-removed = { "  " }{ $path } is gone again.
terminal-undo-left =
    { $count ->
        [one] One earlier change can be taken back the same way.
       *[other] { $count } earlier changes can be taken back the same way.
    }
terminal-undo-nothing = There is nothing to take back.
terminal-undo-changed = Nothing was taken back, because somebody has changed this since:
terminal-undo-force = To take it back all the same, use “mailwright undo --force”; what was changed since is lost then.
terminal-journal = What was changed cannot be taken back, because { $path } cannot be read: { $why }. Nothing was changed.
terminal-not-opened = { $path } could not be opened: { $why }. Nothing was changed.
terminal-nothing-written = Nothing was written.
terminal-password-in-file = Your password will be in the file, and everybody who opens the file can read it. Do not send it to anybody, and delete it when the mail program has read it.
terminal-password-in-no-file = None of these mail programs takes a password from a file, so yours was not written anywhere.
terminal-password-prompt = { "Password: " }
terminal-sign-prompt = { "Password of the PKCS#12 file: " }

terminal-sign-in =
    Your browser opens the sign-in page. If it does not, copy this address into a browser on this computer:
    { $url }
    Waiting for you to sign in, five minutes at most. Ctrl-C stops it.
terminal-export-without-password = Without a password, the settings are written all the same: they tell the mail program to open the sign-in page itself.

## What was wrong with the question, and how to mend it.

terminal-sender-wrong = The sender is not an e-mail address. { $why }
terminal-name-wrong = There is a character in the name that cannot be used, or it is too long. Type it by hand instead of pasting it.
terminal-server-scheme = The server { $url } must begin with imap://, pop3:// or smtp://.
terminal-server-host = In the server { $url }, there is no host name such as imap.example.org.
terminal-server-port = In the server { $url }, the port is not a number from 1 to 65535.
terminal-server-security = In the server { $url }, only security=tls, security=starttls or security=none can stand after the question mark.
terminal-server-user = In the server { $url }, the part before the @ is not a user name. Write an @ inside it as %40.
terminal-several-servers = Name only one server for { $protocol }: an account has one.
terminal-secret-file = The password cannot be read from { $path }: { $why }. Check the name of the file and whether you may read it.
terminal-secret-empty = The password is empty. In a file or on standard input, it stands in the first line.
terminal-secret-input = The password cannot be read: { $why }.
terminal-secret-not-text = The password is not text in UTF-8. Save the file in UTF-8 and try again.
terminal-no-secret = A password is needed to sign in. Give it with --password-file or --password-stdin, or in MAILWRIGHT_PASSWORD.
terminal-no-oauth-client = Nobody has registered this program with a sign-in server here, so it cannot open the sign-in page. Name the registration with --oauth-issuer and --oauth-client-id, or leave --sign-in out: the mail program itself can open the page.
terminal-no-password = To write the password into the files, a password is needed. Give it with --password-file or --password-stdin, or in MAILWRIGHT_PASSWORD.
terminal-signature-wrong = { $path } cannot be used as a signature: { $why }.
terminal-sign-wrong = Profiles cannot be signed with { $path }: { $why }.
terminal-sign-certificate = there is no certificate in it that can be read
terminal-sign-key = there is no private key in it that can be used (RSA from 2048 bits on, or P-256)
terminal-sign-locked = the private key is locked with a password; put both into a PKCS#12 file and name it with --sign-p12
terminal-sign-pair = the private key does not belong to the first certificate
terminal-sign-p12 = it cannot be opened; the password is wrong, or it is no PKCS#12 file
terminal-sign-failed = the signature could not be made
terminal-signature-character = it holds a character that cannot be used
terminal-signature-long = it is longer than 8 KiB
terminal-signature-empty = it is empty
terminal-evidence-wrong = { $path } cannot be read as a report of “mailwright test --json”: { $why }.
terminal-no-client = Name at least one mail program after --to. Choose from: { $all }.
terminal-unknown-client = There is no mail program called “{ $client }”. Choose from: { $all }.
terminal-no-window = There is no display to open a window on. Use “mailwright setup” to be asked here instead.

## Bad news.

terminal-not-offered =
    { $kind ->
        [smtp] There is no SMTP server for this account, and mail could not be sent without one. Nothing was written. Name one with --server.
       *[other] There is no { $protocol } server for this account, and nothing was written. Name one with --server, or choose another protocol.
    }
terminal-cannot-receive = { $client } cannot receive with { $protocol }, and nothing was written. Choose another protocol or another mail program.
terminal-profile-protocol = { $client } cannot receive in this way.
terminal-profile-auth = The file for { $client } has no way to say how to sign in to these servers.
terminal-profile-security = { $client } cannot be told how the connection to these servers is encrypted, or would do without.
terminal-profile-login = The file for { $client } cannot hold a user name with these characters.
terminal-profile-password = The file for { $client } cannot hold a password with these characters. Leave --embed-password out, and enter it in the program.
terminal-profile-password-needed = { $client } takes only a file that holds the password. If you want that, add --embed-password.
terminal-profile-browser-sign-in = The file for { $client } cannot say that you sign in in the browser, and these servers let you in no other way. Set { $client } up by hand if it can do that, or choose another mail program, such as Thunderbird.
terminal-profile-format = The file for { $client } cannot be made: { $why }.
terminal-nothing-to-test = There is no { $protocol } server to test. Name one with --server, or leave --protocol out.
terminal-file-exists = { $path } is there already, and nothing was written. Choose another folder, or use --force to replace it.
terminal-file-twice = Two files would have the name { $path }, and nothing was written.
terminal-folder-open = Everybody on this computer can look into { $path }, so your password is not written there. Name a new folder, which is made for you alone, or close this one: chmod o-rwx { $path }
terminal-file-refused = { $path } cannot be written: { $why }. Nothing was changed.
terminal-consent-flag = If so, say it with { $flag }.
terminal-stdout = The answer cannot be written to standard output: { $why }.
terminal-timeout = The time of { $seconds } seconds is over, and the work was stopped.
terminal-interrupted = Stopped.
terminal-machine = This computer does not let the program run: { $why }.

## The set-up by questions and answers.

setup-welcome = Mailwright sets up your mail: it finds your servers, tests them with you, and writes the settings for your mail program.
setup-help = At every question, ? explains it, b goes one step back, and q stops. Enter alone takes the answer in brackets.
setup-stopped = Stopped. Nothing was written.
setup-input-ended = The input ended before all questions were answered. Nothing was written.
setup-step = Step { $number } of { $all }: { $name }
setup-step-address = Your address
setup-step-finding = Looking for your servers
setup-step-settings = Your servers
setup-step-sign-in = Sign in
setup-step-questions = Five questions
setup-step-advice = POP3 or IMAP
setup-step-clients = Mail programs
setup-choice = Your choice
setup-choice-wrong = Please type a number from 1 to { $last }.
setup-first = This is the first question. Type q to stop.

setup-name = Your name
setup-name-help = Those who get your mail see this name. You may leave it out with Enter alone, and take it out again with a hyphen.
setup-address = Your e-mail address
setup-address-help = Such as anna@example.org. Only the part after the @ is used to look for your servers; some providers are also asked with the whole address.
setup-address-given = Your address: { $address }

setup-looking = Looking. No password is sent anywhere.
setup-by-hand = Type the servers by hand
setup-other-address = Type another address
setup-look-again = Look again
setup-take-suggestion = Yes, take { $address }
setup-keep-address = No, keep { $address }
setup-suggestion-help = Compare the two letter by letter. The one that you give to others is the right one.
setup-not-found-help = Your provider’s website names its servers, often under “mail program” or “IMAP”. With them you can go on by hand.

setup-use = Use these servers
setup-change = Change them by hand
setup-servers-missing = One server to receive mail and one to send it are needed.
setup-settings-help = The servers are tried in the next step, when you sign in. Change them if your provider names others.
setup-consent-help = Your password goes to these servers. Say no if you are not sure; nothing is sent then.
setup-by-hand-lead = Type one server to receive mail and one to send it. For what you do not have, type a hyphen.
setup-host = Server
setup-host-help = The name of the server, such as imap.example.org. Type a hyphen if there is none for this.
setup-host-wrong = This is not the name of a server. It looks like mail.example.org.
setup-security-help = How the connection is encrypted. Your provider’s website says it; TLS is the usual way, also called SSL.
setup-port = Port
setup-port-help = A number from 1 to 65535. The one in brackets is usual for this kind of server.
setup-port-wrong = A port is a number from 1 to 65535.
setup-user = User name
setup-user-help = The name that you sign in with. Most often it is your e-mail address.
setup-user-wrong = This is not a user name. Most often it is your e-mail address.

setup-promise = Your password goes to { $hosts } and nowhere else. It is forgotten when this program ends.
setup-promise-browser = You sign in on the page of { $server }; this program does not see your password. What it gets instead goes to { $hosts } and nowhere else, and is forgotten when this program ends.
setup-password = Password (it is not shown; Enter alone for other choices)
setup-password-known = The password that was given before is used.
setup-testing = Testing. Each server is tried once, and your mail is not changed.
setup-all-well = All servers work.
setup-again = Try again
setup-other-password = Type another password
setup-sign-in-again = Sign in in the browser again
setup-change-servers = Change the servers
setup-stop = Stop
setup-go-on = Go on with what works
setup-go-on-unproved = Go on without proof that the settings work
setup-go-on-browser = Go on: the mail program opens the sign-in page
setup-browser-help = Nothing can be tested here, as only the sign-in page can let a program in. The settings will say so to your mail program.
setup-after-test-help = Read above what was wrong and what helps. Without a test that went well, the settings may be wrong.

setup-question = Question { $number } of 5: { $question }
setup-question-help = Your answers decide between POP3 and IMAP. What you are not sure of is not counted.
setup-take = Use { $protocol }, as recommended
setup-take-other = Use { $protocol } instead
setup-compare = Compare the two, and see what would change this
setup-leave-help = Left there for good, nothing is lost with this computer, but the mailbox fills up. Not left there at all, your mail is on this computer only.
setup-no-other = { $protocol } is not offered, or did not work in the test.
setup-advice-help = Both ways can be used. The recommendation follows from your answers; you know best what suits you.

setup-clients = Your mail programs (one or more numbers, with commas between them)
setup-clients-help = For each one a file is written that brings your settings into it. If yours is not there, take the settings sheet.
setup-clients-wrong = Please type numbers from 1 to { $last }, with commas between them.
setup-folder = Folder for the files
setup-folder-help = The files are written there, and nowhere else. The folder is made if it does not exist.
setup-will-write = This will be written:
setup-file = { "  " }{ $path }
setup-file-taken = { "  " }{ $path } (another file is there already)
setup-write = Write
setup-replace = Replace what is there
setup-other-folder = Choose another folder
setup-write-help = Nothing has been written so far. Either all of these files are written, or none of them.
setup-store = These programs fetch your password from where your system keeps passwords. Shall I put it there?
setup-store-yes = Yes, put it there
setup-store-no = No, I will do it myself
setup-store-help = Your files hold no password. Each of them has a command that asks your system for it; without it there, the program asks you or stops.
setup-done = All done.
setup-by-hand-only = { "   " }{ $programs }: no file is needed; the settings are typed in, and are shown at the end.
setup-more = What else would you like to do?
setup-more-help = Everything is written by now. Enter alone ends the program.
setup-type-in = Show the settings to type in
setup-undo = Undo what was changed last
setup-another = Set up another program or device
setup-identity = Add another name or address for this account
setup-restart = Set up another account
setup-close = End
setup-identity-address = Address to write under
setup-identity-name = Name shown with it (Enter alone for your own)
setup-identity-help = Your provider must let you send from this address. The same password is used. After this, choose the programs to write for again.

## mailwright practice

help-practice = Open the wizard on a pretend mail provider inside this program, to try it without any risk
help-practice-terminal = Ask in the terminal instead of a window
terminal-practice = This is practice: a provider that exists inside this program only. Nothing leaves your computer. These mailboxes have a story each:
terminal-practice-story =
    { $title }: { $address }, password { $password }
    { $lesson }
terminal-no-practice-window = There is no screen to open the window on. Type “mailwright practice --terminal” to practise in the terminal.

## Many accounts, and the organisation’s file

help-batch = Write the settings of everybody on a list, such as an export of Microsoft 365, Google Workspace or your mail server
help-option-list = The list: CSV with a row of column names, or an Excel workbook (.xlsx)
help-option-map = What a column holds, such as Contact=email; by its name, or by its number from 1 on; can be repeated
help-option-by = With department, a folder for each department, and the people in it
help-option-zip = A zip file for each person instead of a folder
help-option-verify = Sign in for everybody whose row holds a password or token, once each; whoever is refused gets no files
help-option-at_once = How many sign-ins at once on a server
help-option-stop_after = After how many failed sign-ins in a row nobody else at the domain is signed in, so that no account is locked
help-option-shard = Only part K of N of the list, such as 2/8, so that several machines share it; --join puts the parts together
help-option-join = Put together what --shard has written to these folders
help-batch-embed_password = Write the passwords of the list into the files that can hold them, where everybody who opens them can read them
help-batch-force = Begin anew in a folder that is not empty, replacing what has the same name
help-batch-servers = Use this server for everybody whose row names none, instead of looking for one; a user name in it may hold %25EMAILLOCALPART%25; can be repeated
help-batch-protocol = What to receive mail with, where the row says nothing; auto is IMAP where it is offered
terminal-batch-progress = { $passed } of { $total } rows, { $rate } a second, { $left } left
terminal-batch-resumed = Going on where an earlier run had stopped.
terminal-batch-done = { $written } of { $rows } rows are written to { $path }.
terminal-batch-proved = Proved by a sign-in: { $count }
terminal-batch-attention = What needs attention:
terminal-batch-count = { "  " }{ $count } × { $cause }
terminal-batch-row = { "  " }Line { $line }, { $column }: { $cause } { $address }
terminal-batch-row-whole = { "  " }Line { $line }: { $cause } { $address }
terminal-batch-files = Every row stands in { $index }, a page to forward is { $summary }, and { $merge } is for a mail merge.
terminal-batch-passwords = The passwords of the list will be in the files, and everybody who opens a file can read its password. The folders are closed to others on this computer; give each person their own and nothing else, and delete the rest.
terminal-batch-no-out = Name the folder to write to with --out.
terminal-batch-map = “{ $text }” does not say what a column holds. Write COLUMN=FIELD, with one of these fields: { $all }.
terminal-batch-list = The list { $path } cannot be read: { $why }.
terminal-batch-not-a-list = { $path } is neither CSV nor an Excel workbook (.xlsx) that can be read ({ $why }). Save it as one of these.
terminal-batch-empty = The list { $path } is empty.
terminal-batch-no-address = No column of { $path } is known to hold addresses. The columns are: { $all }. Say it with --map COLUMN=email.
terminal-batch-no-column = There is no column “{ $text }” in { $path }. The columns are: { $all }.
terminal-batch-occupied = { $path } is not empty, and nothing was written. Choose another folder, or use --force to begin anew in this one.
terminal-batch-other-run = What was begun in { $path } is of another list or has other options. Run it as before to go on, choose another folder, or use --force to begin anew.
terminal-batch-busy = Another run is writing to { $path }.
terminal-batch-parts = { $path } is no part of the same list, or a part is missing or there twice.
terminal-batch-output = { $path } cannot be written: { $why }. What is done so far is kept; the same command goes on from there.
help-organisation = Write the file by which people of an organisation type their address and their password and nothing else (mailwright.toml)
help-organisation-name = What the organisation is called
help-organisation-out = The file to write
help-organisation-logo = A PNG in the folder of the file or below it
help-organisation-language = The language of those who ask for no other
help-organisation-domains = A domain of its addresses; can be repeated
help-organisation-servers = One of its servers, such as imap://imap.example.org; a user name in it may hold %25EMAILLOCALPART%25; can be repeated
help-organisation-auth = How to sign in to all of them, in the words of “discover --json”, with commas between them
help-organisation-clients = The mail programs that are offered, with commas between them; all without this
help-organisation-help_name = Who helps, such as a department
help-organisation-help_phone = Under which number
help-organisation-help_mail = Under which address
help-organisation-help_web = On which page, an https URL
terminal-organisation-written = { $path } is written. Put it beside the program, or where the README says; whoever can write it decides where passwords go.
