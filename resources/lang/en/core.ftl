# Sentences of the core

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
sheet-leave-days = Remove them from the server after this many days
sheet-steps = What to do
sheet-step-open = Open your mail program and choose to add an account. Look for “Accounts” in its settings.
sheet-step-manual = Choose the manual way. It is often called “Other”, “Manual setup” or “Advanced”.
sheet-step-copy = Copy the lines above into the fields of the same name. The outgoing server needs its user name and password too.
sheet-step-certificate = Do not accept a warning about the certificate or the server’s identity. Check the server name first.
sheet-step-send = Write a message to yourself. If it arrives, everything works.
