# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Back
wizard-stop = Stop
wizard-light = Light colours
wizard-dark = Dark colours
wizard-copy-link = Copy link
wizard-tool-language = Language
wizard-tool-keys = What the keys do
wizard-panel-close = Back to the set-up

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Step { $number } of { $all } – { $name }
wizard-step-short = Step { $number } of { $all }
wizard-step-address = Your address
wizard-step-finding = Your servers
wizard-step-settings = Your servers
wizard-step-sign-in = Sign in
wizard-step-questions = Five questions
wizard-step-advice = POP3 or IMAP
wizard-step-clients = Mail programs
wizard-step-done = Done

## The languages.

wizard-language-title = Your language
wizard-language-lead = All sentences change at once; what you have typed stays.

## The keys. A name is what is printed on the key.

wizard-keys-title = Everything works with the keyboard
wizard-keys-lead = What has the focus has a ring around it, or a thick edge.
wizard-key-tab = To the next field or button; with Shift to the one before.
    .name = Tab
wizard-key-arrows = Choose another answer, or move a long page.
    .name = Arrow keys
wizard-key-space = Presses what has the ring.
    .name = Space
wizard-key-enter = Leads on, as the main button at the bottom right does.
    .name = Enter
wizard-key-escape = One step back; or stops what is going on.
    .name = Esc
wizard-key-zoom = Everything larger or smaller; with 0 as at the start.
    .name = Ctrl and + or −
    .mac = Cmd and + or −
wizard-key-help = Shows this page, and leaves it.
    .name = F1

## Whose mail? Gap: $address.

wizard-address-title = Set up your e-mail
wizard-address-lead = Enter your address. Mailwright finds the servers, tests them with you, and writes the settings for your mail program.
wizard-name-label = Your name
wizard-name-example = Anna Example
wizard-name-help = Those who get your mail see it. You may leave it out.
wizard-name-wrong = There is a character in the name that cannot be used, or it is too long. Type it by hand instead of pasting it.
wizard-address-label = Your e-mail address
wizard-address-example = anna@example.org
wizard-address-help = No password is needed yet.
wizard-address-next = Find my settings
wizard-address-reason = Enter your address first
wizard-draft-title = Go on where you stopped?
wizard-draft-lead = The set-up of { $address } was not finished. What you had typed was kept, but for your password.
wizard-draft-go-on = Go on with { $address }
wizard-draft-afresh = Start afresh
wizard-practice-title = Practice mailboxes
wizard-practice-lead = These belong to a provider that exists inside this program only. Nothing leaves your computer. One click takes you on.

## The search. Gaps: $address, $hosts, $seconds.

wizard-finding-title = Looking for the servers of { $address }
wizard-finding-title-over = No servers found for { $address }
wizard-finding-title-stopped = The search was stopped
wizard-finding-title-doubted = Is this your address?
wizard-finding-take = Take { $address }
wizard-finding-keep = Keep { $address }
wizard-finding-best = Best so far: { $hosts }. A better place may still answer.
wizard-finding-change = Change the address
wizard-finding-lead = These places are asked for your settings. No password is sent anywhere.
wizard-finding-lead-doubted = Compare the two letter by letter. No password was sent anywhere.
wizard-finding-copy = Copy what was asked
wizard-finding-lead-over = These places were asked. No password was sent anywhere.
wizard-finding-waiting = Waiting
wizard-finding-asking = Asking…
wizard-finding-still = Still asking… { $seconds } s
wizard-finding-begun = This takes a few seconds.
wizard-finding-long = Some places are slow to answer. The search ends by itself after a few more seconds.
wizard-finding-connecting = The places have answered. Now the servers are called, to see which ones are there.
wizard-finding-next = Continue
wizard-finding-reason = The search is still going on
wizard-finding-again = Search again
wizard-finding-stopped = You stopped the search
wizard-finding-stopped-todo = Search again, or enter your servers by hand if you know them.
wizard-by-hand = Enter the servers by hand

## What was found. Gaps: $address, $provider, $hosts.

wizard-settings-title = We found your servers
wizard-settings-title-entered = These are your servers
wizard-settings-title-by-hand = Enter your servers
wizard-settings-lead = For { $address }. Look whether they seem right; the next step tests them.
wizard-settings-lead-provider = For { $address }, whose mail is kept by { $provider }. Look whether they seem right; the next step tests them.
wizard-settings-lead-by-hand = One server to receive mail and one to send it are enough. Your provider’s website names them, often under “mail program”. Leave empty what you do not have.
wizard-settings-change = Change settings
wizard-settings-reset = Undo changes
wizard-settings-search = Search again
wizard-settings-next = Use these servers
wizard-settings-reason-wrong = Correct the marked field first
wizard-settings-reason-incoming = A server to receive mail is missing
wizard-settings-reason-outgoing = A server to send mail is missing
wizard-settings-reason-consent = Answer the question above first
wizard-consent-foreign = Yes, my password may go to { $hosts }
wizard-consent-insecure = Yes, my password may go to { $hosts } without encryption
wizard-hints-title = Good to know about { $provider }

wizard-server-host = Server
wizard-server-port = Port
wizard-server-security = Encryption
wizard-server-login = User name
wizard-server-host-wrong = This is not the name of a server. It looks like mail.example.org.
wizard-server-port-wrong = 1 to 65535
wizard-server-login-wrong = Enter a user name; most often it is your address.
wizard-server-example-imap = imap.example.org
wizard-server-example-pop3 = pop.example.org
wizard-server-example-smtp = smtp.example.org
wizard-security-tls = TLS
wizard-security-starttls = STARTTLS
wizard-security-none = Not encrypted

## The password and the test. Gaps: $address, $hosts, $host, $reply, $count, $percent.

wizard-sign-in-title = Sign in to test your servers
wizard-sign-in-title-testing = Testing your servers
wizard-sign-in-title-proved = Your servers work
wizard-sign-in-title-failed = The test did not succeed
wizard-sign-in-lead = Each server is tried once with { $address }. Your mail is not changed.
wizard-sign-in-lead-over = Each server was tried once with { $address }. Your mail was not changed.
wizard-sign-in-skip = Go on without a test
wizard-sign-in-reason = Enter your password first
wizard-sign-in-next = Continue
wizard-password-label = Password
wizard-password-show = Show the password
wizard-password-promise = It goes to { $hosts } and nowhere else. It is forgotten when you close this window.
wizard-step-sender = Ask about the sender
wizard-test = Test now
wizard-test-again = Test again
wizard-test-reason = The test is still going on
wizard-test-running = Testing…
wizard-test-running-title = All servers are tried at the same time
wizard-test-running-lead = That takes a few seconds. A server that does not answer is given up after a quarter of a minute.
wizard-test-good = Works
wizard-test-bad = Does not work
wizard-test-stopped = You stopped the test
wizard-test-stopped-todo = Nothing was changed. Test again when you like.
wizard-test-noticed = The test has noticed something
wizard-test-no-answer = The test came to no result. Please try it once more.
wizard-result-all = You can receive and send mail
wizard-result-enough = You can receive and send mail, though not in every way
wizard-result-enough-why = What works is enough. What does not is explained below.
wizard-mailbox-messages =
    { $count ->
        [0] There are no messages in your inbox.
        [one] There is one message in your inbox.
       *[other] There are { $count } messages in your inbox.
    }
wizard-mailbox-percent = { $percent } % of the space in your mailbox is used.
wizard-server-said = { $host } said: { $reply }
wizard-copy-report = Copy a report for the help desk
wizard-caps-lock = Caps Lock seems to be on.
wizard-open-link = Open
# Goes on with the one way to receive mail that works.
wizard-sign-in-next-with = Go on with { $protocol }
wizard-sign-in-by-password = Use a password instead

## What can be done about a failure, as words on buttons. Gap: $host.

wizard-way-again = Try again
wizard-way-servers = Go back to the servers
wizard-way-address = Correct the address
wizard-way-page = Open your provider’s page
wizard-way-browser = Sign in in the browser
wizard-way-program = Go on: the mail program will ask
wizard-way-fitting = Use { $host } instead

## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.

wizard-browser-title = You sign in on a page of { $server }
wizard-browser-lead = Your browser opens it. This program does not see your password. What it gets instead goes to { $hosts } and nowhere else, and is forgotten when you close this window.
wizard-browser-asking = Asking where to sign in
wizard-browser-waiting-title = Waiting for you to sign in in the browser
wizard-browser-waiting = If no page has opened, open it once more, or copy its address into a browser on this computer. You have five minutes.
wizard-browser-open = Open the page again
wizard-browser-reason = Finish the sign-in in the browser first

## The five questions.

wizard-questions-title = How do you use your mail?
wizard-questions-lead = Your answers decide between POP3 and IMAP, the two ways to receive mail. You can leave out what you are not sure of.
wizard-questions-next = Show the recommendation

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – recommended for you
wizard-advice-why = Why
wizard-advice-follows = What follows with { $protocol }
wizard-advice-backup = Your backup
wizard-advice-compare = Compare the two
wizard-advice-change = What would change this
wizard-advice-concerns = To watch out for
wizard-advice-not-offered = Your provider does not offer it.
wizard-advice-refused = It did not work in the test.
wizard-advice-next = Continue with { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Which mail programs do you use?
wizard-clients-lead = For each one a file is written that brings your settings into it. You can choose several.
wizard-client-not = It cannot receive with { $protocol }.
wizard-type-only = It takes no file. Its settings are typed in.
wizard-type-show = Show the settings
wizard-type-lead = For every program, also on another device: each setting with a button that copies it.
wizard-with-password = Put my password into the file for { $clients }
wizard-without-password-title = Your password will not be in the file
wizard-with-password-why = Without it, your mail program asks for the password when it needs it.
wizard-with-password-title = Your password will be in the file
wizard-folder-label = Folder for the files
wizard-folder-browse = Choose a folder…
wizard-folder-wrong = Enter the whole path of a folder.
wizard-files-title = These files will be written
wizard-files-none = None yet. Choose a mail program above.
wizard-file-taken = Another file is there already.
wizard-replace = Replace the files that are there
wizard-clients-next =
    { $count ->
        [one] Write the file
       *[other] Write the files
    }
wizard-clients-reason-none = Choose a mail program first
wizard-clients-reason-folder = Enter a folder first
wizard-clients-reason-refused = One of the programs cannot use these settings
wizard-clients-reason-taken = Choose another folder, or replace what is there
wizard-refused-protocol = { $client } cannot receive mail in the way you chose.
wizard-refused-auth = { $client } cannot be told how to sign in to these servers.
wizard-refused-security = { $client } cannot be told how the connection to these servers is encrypted, or would do without.
wizard-refused-login = The file for { $client } cannot hold a user name with these characters.
wizard-refused-password = The file for { $client } cannot hold a password with these characters. Enter it in the program instead.
wizard-refused-password-needed = { $client } takes only a file that holds the password. Choose to write it into the file, or leave this program out.
wizard-refused-browser-sign-in = The file for { $client } cannot say that you sign in in the browser, and these servers let you in no other way. Set { $client } up by hand if it can do that, or choose another program.
wizard-refused-format = No file could be made for { $client } from these settings.
wizard-failed-title = Nothing was written
wizard-failed-exists = Another file has appeared there: { $path }
wizard-failed-twice = Two files would have the same name: { $path }
wizard-failed-open = Everybody on this computer can look into { $path }, so your password is not written there. A new folder is made for you alone.
wizard-failed-refused = { $path } could not be written. The computer says: { $why }
wizard-failed-todo = Choose another folder, and try again.

## The end. Gap: $count.

wizard-done-title =
    { $count ->
        [one] Your file is written
       *[other] Your files are written
    }
wizard-done-lead = This is how the settings get into your mail program. This window can stay open while you do it.
wizard-copy-path = Copy path
wizard-copied = Copied
wizard-done-concerns = Good to know
wizard-open-folder = Open the folder
wizard-undo = Undo
wizard-done-title-none = Nothing is written any more
wizard-done-failed = That did not work, and nothing was changed
wizard-undo-done = It was taken back
wizard-undo-restored = As it was before: { $path }
wizard-undo-removed = Gone again: { $path }
wizard-undo-nothing = There is nothing to take back.
wizard-undo-changed-title = Nothing was taken back
wizard-undo-changed = Somebody has changed this since, and what was changed would be lost:
wizard-undo-force = Take it back all the same
wizard-done-more = What else would you like to do?
wizard-done-identity = Add another identity
wizard-done-another = Write for another program
wizard-done-restart = Set up another account
wizard-done-next = Close

## Another identity of the same account.

wizard-identity-title = Another name or address for this account
wizard-identity-address = Address to write under
wizard-identity-address-help = Your provider must let you send from it. The same password is used.
wizard-identity-name = Name shown with it
wizard-identity-name-help = You may leave it out; then it is your own.
wizard-identity-name-wrong = There is a character in the name that cannot be used, or it is too long. Type it by hand instead of pasting it.
wizard-identity-add = Add, and choose the programs

## The settings to type in. Gap: $program.

wizard-type-title = Type it in yourself
wizard-type-title-in = Type it into { $program }
wizard-type-account = You
wizard-type-password = Your password is not shown here. Type it where your mail program asks for it.
wizard-type-back = Back to the programs
wizard-copy = Copy
