# The practice provider: what its stories are called, and what to expect of each, in one line.

practice-story-all-well = Tout va bien
    .lesson = Les serveurs sont trouvés tout de suite, le test réussit, et les questions décident.
practice-story-srv = Un domaine à soi
    .lesson = Les serveurs sont trouvés par des entrées DNS ; seul IMAP est proposé, il n’y a donc rien à choisir.
practice-story-foreign = Des serveurs sous un autre nom
    .lesson = Les serveurs sont d’un autre domaine : on vous demande donc si vous faites confiance à leurs noms avant d’envoyer le mot de passe.
practice-story-nearly-full = Une boîte mail presque pleine
    .lesson = La boîte mail est remplie à 91 % ; le test le voit et répond pour vous à la question de la place.
practice-story-pop3-only = POP3 seulement
    .lesson = Le fournisseur ne propose pas IMAP : POP3 est donc recommandé, avec ce à quoi il faut faire attention.
practice-story-password-refused = Le mot de passe est refusé
    .lesson = Quel que soit le mot de passe que vous tapez, il est refusé ; voyez ce que le programme suggère.
practice-story-imap-off = IMAP est désactivé
    .lesson = Le mot de passe est juste, mais IMAP est désactivé pour le compte ; POP3 fonctionne.
practice-story-wrong-certificate = Le mauvais certificat
    .lesson = Les serveurs montrent un certificat établi pour un autre nom : le mot de passe n’est donc pas envoyé.
practice-story-silent = Un serveur qui ne dit rien
    .lesson = Les serveurs acceptent la connexion, puis se taisent ; le test abandonne au bout de quelques secondes.
practice-story-by-hand = Rien de trouvé
    .lesson = Rien n’est publié pour ce domaine ; tapez shed.garden.example comme serveur de réception et d’envoi.
practice-story-no-encryption = Pas de chiffrement
    .lesson = Les serveurs ne proposent pas le chiffrement promis : le mot de passe n’est donc pas envoyé.
