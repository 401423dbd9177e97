# The practice provider: what its stories are called, and what to expect of each, in one line.

practice-story-all-well = Alles klappt
    .lesson = Die Server sind sofort gefunden, der Test gelingt, und die Fragen entscheiden.
practice-story-srv = Eine eigene Domain
    .lesson = Die Server werden über DNS-Einträge gefunden; es gibt nur IMAP, also bleibt der Empfehlung keine Wahl.
practice-story-foreign = Server unter einem anderen Namen
    .lesson = Die Server gehören zu einer anderen Domain. Sie werden deshalb gefragt, ob Sie diesen Namen vertrauen, bevor das Passwort gesendet wird.
practice-story-nearly-full = Ein fast volles Postfach
    .lesson = Das Postfach ist zu 91 % voll; der Test sieht das und beantwortet die Frage nach dem Platz für Sie.
practice-story-pop3-only = Nur POP3
    .lesson = Der Anbieter hat kein IMAP. Deshalb wird POP3 empfohlen, mit dem, was dabei zu beachten ist.
practice-story-password-refused = Das Passwort wird abgelehnt
    .lesson = Welches Passwort Sie auch eingeben, es wird abgelehnt; sehen Sie, was das Programm vorschlägt.
practice-story-imap-off = IMAP ist ausgeschaltet
    .lesson = Das Passwort stimmt, aber IMAP ist für das Konto ausgeschaltet; POP3 funktioniert.
practice-story-wrong-certificate = Das falsche Zertifikat
    .lesson = Die Server zeigen ein Zertifikat für einen anderen Namen, also wird das Passwort nicht gesendet.
practice-story-silent = Ein Server, der nichts sagt
    .lesson = Die Server nehmen die Verbindung an und schweigen dann; der Test gibt nach einigen Sekunden auf.
practice-story-by-hand = Nichts zu finden
    .lesson = Für diese Domain ist nichts veröffentlicht; geben Sie shed.garden.example als Server zum Empfangen und zum Senden ein.
practice-story-no-encryption = Keine Verschlüsselung
    .lesson = Die Server bieten die versprochene Verschlüsselung nicht an, also wird das Passwort nicht gesendet.
