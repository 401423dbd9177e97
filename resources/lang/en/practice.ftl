# The practice provider: what its stories are called, and what to expect of each, in one line.

practice-story-all-well = All is well
    .lesson = The servers are found at once, the test succeeds, and the questions decide.
practice-story-srv = A domain of one’s own
    .lesson = The servers are found by DNS records; only IMAP is offered, so the advice has no choice.
practice-story-foreign = Servers under another name
    .lesson = The servers belong to another domain, so you are asked whether you trust their names before the password is sent.
practice-story-nearly-full = A nearly full mailbox
    .lesson = The mailbox is 91 % full; the test sees it and answers the question about space for you.
practice-story-pop3-only = POP3 only
    .lesson = The provider offers no IMAP, so POP3 is recommended, with what to watch out for.
practice-story-password-refused = The password is refused
    .lesson = Whatever password you type is refused; see what the program suggests.
practice-story-imap-off = IMAP is switched off
    .lesson = The password is right, but IMAP is switched off in the account; POP3 works.
practice-story-wrong-certificate = The wrong certificate
    .lesson = The servers show a certificate for another name, so the password is not sent.
practice-story-silent = A server that says nothing
    .lesson = The servers accept the connection and then keep silent; the test gives up after some seconds.
practice-story-by-hand = Nothing is found
    .lesson = Nothing is published for this domain; type shed.garden.example as the server for receiving and for sending.
practice-story-no-encryption = No encryption
    .lesson = The servers do not offer the encryption that was promised, so the password is not sent.
