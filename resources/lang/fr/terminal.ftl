# Sentences of the terminal


## Help: what each command does, and each option. An option of one command alone may have its own: help-COMMAND-OPTION.

help-mailwright = Vous mène d’une adresse e-mail à un logiciel de messagerie qui fonctionne : trouve les serveurs, teste l’identification, répond à la question POP3 ou IMAP, enregistre les paramètres. Sans commande, ouvre sa fenêtre.
help-discover = Trouver les serveurs d’une adresse. Aucun mot de passe n’est envoyé
help-test = Trouver les serveurs d’une adresse et s’y identifier
help-report = Faire comme « test », et donner tout ce qui a été appris, sous forme de texte pour un service d’assistance
help-advise = Recommander POP3 ou IMAP, d’après les réponses à cinq questions
help-export = Enregistrer les paramètres d’un compte pour des logiciels de messagerie
help-clients = Lister les logiciels de messagerie pour lesquels des paramètres peuvent être enregistrés
help-undo = Annuler ce que le dernier enregistrement a modifié : les nouveaux fichiers partent, ceux qui ont été remplacés reviennent
help-undo-force = Annuler aussi ce que quelqu’un a modifié depuis, et qui est alors perdu
help-setup = Tout le parcours en questions et réponses, aussi pour les lecteurs d’écran
help-option-address = L’adresse e-mail
help-setup-address = L’adresse e-mail ; si elle manque, elle est demandée
help-option-json = Répondre par un document JSON sur la sortie standard
help-option-lang = La langue, par exemple en ou de-CH
help-option-verbose = Noter sur la sortie d’erreur ce qui se fait ; deux fois pour plus de détails
help-option-timeout = Tout arrêter au bout de ce nombre de secondes
help-option-organisation = Utiliser ce qu’une organisation a préparé dans ce fichier, par exemple mailwright.toml
help-option-no_connect = Ne pas regarder si les serveurs trouvés répondent
help-option-servers = Utiliser ce serveur au lieu d’en chercher un, par exemple imap://anna%40example.org@imap.example.org:993?security=tls ; peut être répété
help-option-accept_insecure = Accepter que le mot de passe soit envoyé sans chiffrement
help-option-accept_foreign = Accepter des serveurs qu’aucune source fiable n’a nommés
help-option-password_file = Lire le mot de passe dans la première ligne de ce fichier
help-option-password_stdin = Lire le mot de passe dans la première ligne de l’entrée standard
help-option-token_file = Lire un jeton d’accès OAuth2 dans la première ligne de ce fichier
help-option-token_stdin = Lire un jeton d’accès OAuth2 dans la première ligne de l’entrée standard
help-option-sign_in = S’identifier dans le navigateur au lieu de donner un mot de passe (OAuth2) ; la page s’ouvre d’elle-même et laisse cinq minutes
help-option-oauth_issuer = Le serveur d’identification, par exemple https://id.example.org
help-option-oauth_client_id = Sous quel nom Mailwright y est enregistré
help-option-oauth_scopes = Ce qu’il faut y demander ; peut être répété
help-option-protocols = Ne tester que ceux-ci, séparés par des virgules
help-option-sender = Demander si cette adresse d’expéditeur est acceptée, au lieu de la vôtre
help-option-send_test_message = Si toutes les identifications réussissent, vous envoyer un message, attendre son arrivée et le supprimer. S’identifie pour cela une fois de plus sur un serveur de chaque sorte
help-option-several_identities = Écrivez-vous sous plusieurs noms ou adresses ?
help-option-limited_space = Votre boîte mail sera-t-elle pleine un jour ?
help-option-poor_connection = Votre connexion est-elle lente, chère ou souvent interrompue ?
help-option-several_devices = Lisez-vous sur plusieurs appareils, ou à plusieurs ?
help-option-webmail = Lisez-vous aussi dans un navigateur ?
help-option-evidence = Prendre les mesures dans ce rapport de « mailwright test --json »
help-option-clients = Les logiciels de messagerie, séparés par des virgules ; « mailwright clients » en donne la liste
help-option-out = Le dossier où enregistrer
help-option-protocol = Avec quoi recevoir le courrier ; auto suit vos réponses aux cinq questions
help-option-name = Votre nom, tel que le voient ceux qui reçoivent vos messages
help-option-signature_file = Un fichier texte avec ce que vous voulez sous vos messages
help-option-sign_cert = Un certificat en PEM, et ceux dont il dépend, pour signer les profils Apple
help-option-sign_key = La clé privée de ce certificat, en PEM
help-option-sign_p12 = Le certificat et la clé privée dans un seul fichier PKCS#12 (.p12, .pfx), pour signer les profils Apple
help-option-sign_password_file = Un fichier dont la première ligne est le mot de passe du fichier PKCS#12 ; sans lui, la variable MAILWRIGHT_SIGN_PASSWORD est utilisée, ou le mot de passe vous est demandé
help-option-leave_days = Avec POP3, pendant combien de jours les messages relevés restent sur le serveur, 0 pour pas du tout ; sans cela, ils y restent toujours
help-option-embed_password = Mettre le mot de passe dans les fichiers qui peuvent le contenir, où toute personne qui les ouvre peut le lire
help-option-store_password = Mettre le mot de passe là où ce système garde les mots de passe, pour que la commande d’un fichier l’y trouve
help-option-untested = Enregistrer sans test, bien qu’un mot de passe soit donné
help-option-force = Remplacer les fichiers déjà présents

## What stands before a value. Colons are added.

terminal-label-provider = Fournisseur
terminal-label-help = Page d’aide
terminal-label-server = Serveur
terminal-label-port = Port
terminal-label-security = Chiffrement
terminal-label-user = Nom d’utilisateur
terminal-label-source = Source
terminal-label-other = Ou
terminal-server-line = { $host }, port { $port }, { $security }

## What was done, and what came of it.

terminal-asking = Demande en cours : { $asked }
terminal-testing = { $protocol } : { $step }
terminal-asked = Sources interrogées :
terminal-services = Également proposés, mais pas configurés par ce programme :
terminal-asked-line = { $source }, { $asked } : { $result }
terminal-asked-line-why = { $source }, { $asked } : { $result } ({ $why })
terminal-best = Le mieux jusqu’ici : { $hosts }
terminal-tested-line = { $purpose } : { $host }, port { $port }, { $security }
terminal-reply = Le serveur a dit : { $reply }
# Behind the names that a certificate would fit; each argument is to be copied as it is.
terminal-fitting = Pour tester avec ce nom : { $arguments }
terminal-messages =
    { $count ->
        [0] Il n’y a aucun message dans votre boîte de réception.
        [one] Il y a un message dans votre boîte de réception.
       *[other] Il y a { $count } messages dans votre boîte de réception.
    }
terminal-percent = Votre boîte mail est remplie à { $percent } %.
terminal-marked = Le serveur a désigné ces dossiers : { $folders }.
terminal-marked-folder = « { $name } » pour { $use }
terminal-line = La connexion au serveur est lente : l’aller et retour prend { $ms } ms.
terminal-rate = La connexion transporte environ { $kilobytes } Ko par seconde.
terminal-first-download =
    { $minutes ->
        [one] Tout relever la première fois prend une minute au plus.
       *[other] Tout relever la première fois prend environ { $minutes } minutes.
    }
terminal-reasons = Pourquoi :
terminal-concerns = Points d’attention :
terminal-picture = Où est votre courrier, et qui le voit :
terminal-picture-line = { $place } : { $holds }
terminal-picture-link = { $place } : { $holds } ({ $link })
terminal-follows = Ce qui en découle :
terminal-follows-line = { $topic } : { $follows }
terminal-backup = Sauvegarde :
terminal-change = Ce qui changerait cela :
terminal-other = Et avec { $protocol } :
terminal-compare = IMAP et POP3 côte à côte :
terminal-compare-line = { $aspect }. IMAP : { $imap }. POP3 : { $pop3 }.
terminal-written = Enregistré pour { $client } : { $path }
terminal-import = Que faire avec { $file } :
terminal-unproved = Personne ne s’est encore identifié avec ces paramètres : ils peuvent donc être faux.
terminal-undone = Annulé :
terminal-undone-restored = { "  " }{ $path } est de nouveau comme avant.
terminal-undone-removed = { "  " }{ $path } est retiré.
terminal-undo-left =
    { $count ->
        [one] Une modification antérieure peut être annulée de la même façon.
       *[other] { $count } modifications antérieures peuvent être annulées de la même façon.
    }
terminal-undo-nothing = Il n’y a rien à annuler.
terminal-undo-changed = Rien n’a été annulé, car quelqu’un a modifié ceci depuis :
terminal-undo-force = Pour annuler quand même, utilisez « mailwright undo --force » ; ce qui a été modifié depuis est alors perdu.
terminal-journal = Les modifications ne peuvent pas être annulées, car { $path } ne peut pas être lu : { $why }. Rien n’a été modifié.
terminal-not-opened = { $path } n’a pas pu être ouvert : { $why }. Rien n’a été modifié.
terminal-nothing-written = Rien n’a été enregistré.
terminal-password-in-file = Votre mot de passe sera dans le fichier, et toute personne qui ouvre le fichier peut le lire. Ne l’envoyez à personne, et supprimez-le dès que le logiciel de messagerie l’a lu.
terminal-password-in-no-file = Aucun de ces logiciels de messagerie ne prend un mot de passe dans un fichier : le vôtre n’a donc été enregistré nulle part.
terminal-password-prompt = { "Mot de passe : " }
terminal-sign-prompt = { "Mot de passe du fichier PKCS#12 : " }
terminal-sign-in =
    Votre navigateur ouvre la page d’identification. Sinon, copiez cette adresse dans un navigateur de cet ordinateur :
    { $url }
    En attente de votre identification, cinq minutes au plus. Ctrl-C arrête l’attente.
terminal-export-without-password = Sans mot de passe, les paramètres sont enregistrés quand même : ils disent au logiciel de messagerie d’ouvrir lui-même la page d’identification.

## What was wrong with the question, and how to mend it.

terminal-sender-wrong = L’expéditeur n’est pas une adresse e-mail. { $why }
terminal-name-wrong = Le nom est trop long, ou il contient un caractère qui ne peut pas servir. Tapez-le à la main au lieu de le coller.
terminal-server-scheme = Le serveur { $url } doit commencer par imap://, pop3:// ou smtp://.
terminal-server-host = Dans le serveur { $url }, il manque un nom d’hôte, comme imap.example.org.
terminal-server-port = Dans le serveur { $url }, le port n’est pas un nombre de 1 à 65535.
terminal-server-security = Dans le serveur { $url }, seul security=tls, security=starttls ou security=none peut figurer après le point d’interrogation.
terminal-server-user = Dans le serveur { $url }, la partie avant le @ n’est pas un nom d’utilisateur. Écrivez %40 pour un @ qui en fait partie.
terminal-several-servers = Ne nommez qu’un serveur pour { $protocol } : un compte n’en a qu’un.
terminal-secret-file = Le mot de passe ne peut pas être lu dans { $path } : { $why }. Vérifiez le nom du fichier, et que vous avez le droit de le lire.
terminal-secret-empty = Le mot de passe est vide. Dans un fichier ou sur l’entrée standard, il se trouve à la première ligne.
terminal-secret-input = Le mot de passe ne peut pas être lu : { $why }.
terminal-secret-not-text = Le mot de passe n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.
terminal-no-secret = Il faut un mot de passe pour s’identifier. Donnez-le avec --password-file ou --password-stdin, ou dans MAILWRIGHT_PASSWORD.
terminal-no-oauth-client = Personne n’a enregistré ce programme auprès d’un serveur d’identification : il ne peut donc pas ouvrir la page d’identification. Indiquez l’enregistrement avec --oauth-issuer et --oauth-client-id, ou retirez --sign-in : le logiciel de messagerie peut ouvrir la page lui-même.
terminal-no-password = Pour mettre le mot de passe dans les fichiers, il faut un mot de passe. Donnez-le avec --password-file ou --password-stdin, ou dans MAILWRIGHT_PASSWORD.
terminal-signature-wrong = { $path } ne peut pas servir de signature : { $why }.
terminal-sign-wrong = { $path } ne peut pas servir à signer les profils : { $why }.
terminal-sign-certificate = il n’y a là aucun certificat lisible
terminal-sign-key = il n’y a là aucune clé privée utilisable (RSA à partir de 2048 bits, ou P-256)
terminal-sign-locked = la clé privée est verrouillée par un mot de passe ; mettez certificat et clé dans un fichier PKCS#12 et indiquez-le avec --sign-p12
terminal-sign-pair = la clé privée ne va pas avec le premier certificat
terminal-sign-p12 = le fichier ne s’ouvre pas ; le mot de passe est faux, ou ce n’est pas un fichier PKCS#12
terminal-sign-failed = la signature n’a pas pu être créée
terminal-signature-character = il contient un caractère qui ne peut pas être utilisé
terminal-signature-long = il dépasse 8 Kio
terminal-signature-empty = il est vide
terminal-evidence-wrong = { $path } ne peut pas être lu comme rapport de « mailwright test --json » : { $why }.
terminal-no-client = Nommez au moins un logiciel de messagerie après --to. Au choix : { $all }.
terminal-unknown-client = Il n’y a pas de logiciel de messagerie nommé « { $client } ». Au choix : { $all }.
terminal-no-window = Il n’y a pas d’écran où ouvrir une fenêtre. Tapez « mailwright setup » pour répondre aux questions ici même.

## Bad news.

terminal-not-offered =
    { $kind ->
        [smtp] Il n’y a pas de serveur SMTP pour ce compte, et sans lui aucun message ne pourrait être envoyé. Rien n’a été enregistré. Nommez-en un avec --server.
       *[other] Il n’y a pas de serveur { $protocol } pour ce compte, et rien n’a été enregistré. Nommez-en un avec --server, ou choisissez un autre protocole.
    }
terminal-cannot-receive = { $client } ne peut pas recevoir avec { $protocol }, et rien n’a été enregistré. Choisissez un autre protocole ou un autre logiciel de messagerie.
terminal-profile-protocol = { $client } ne peut pas recevoir de cette façon.
terminal-profile-auth = Le fichier pour { $client } ne peut pas dire comment s’identifier sur ces serveurs.
terminal-profile-security = Rien ne permet de dire à { $client } comment la connexion à ces serveurs est chiffrée, ou bien ce logiciel se passerait de chiffrement.
terminal-profile-login = Le fichier pour { $client } ne peut pas contenir un nom d’utilisateur avec ces caractères.
terminal-profile-password = Le fichier pour { $client } ne peut pas contenir un mot de passe avec ces caractères. Retirez --embed-password, et saisissez-le dans le logiciel.
terminal-profile-password-needed = { $client } ne prend qu’un fichier qui contient le mot de passe. Si c’est ce que vous voulez, ajoutez --embed-password.
terminal-profile-browser-sign-in = Le fichier pour { $client } ne peut pas dire que vous vous identifiez dans le navigateur, et ces serveurs ne vous laissent pas entrer autrement. Configurez { $client } à la main si ce logiciel en est capable, ou choisissez un autre logiciel de messagerie, par exemple Thunderbird.
terminal-profile-format = Le fichier pour { $client } ne peut pas être créé : { $why }.
terminal-nothing-to-test = Il n’y a pas de serveur { $protocol } à tester. Nommez-en un avec --server, ou retirez --protocol.
terminal-file-exists = { $path } existe déjà, et rien n’a été enregistré. Choisissez un autre dossier, ou utilisez --force pour remplacer le fichier.
terminal-file-twice = Deux fichiers porteraient le nom { $path }, et rien n’a été enregistré.
terminal-folder-open = Tout le monde sur cet ordinateur peut regarder dans { $path } : votre mot de passe n’y est donc pas enregistré. Nommez un nouveau dossier, qui est alors créé pour vous uniquement, ou fermez celui-ci : chmod o-rwx { $path }
terminal-file-refused = { $path } ne peut pas être enregistré : { $why }. Rien n’a été modifié.
terminal-consent-flag = Si oui, dites-le avec { $flag }.
terminal-stdout = La réponse ne peut pas être écrite sur la sortie standard : { $why }.
terminal-timeout = Le délai de { $seconds } secondes est écoulé, et le travail a été arrêté.
terminal-interrupted = Arrêté.
terminal-machine = Cet ordinateur ne laisse pas le programme fonctionner : { $why }.

## The set-up by questions and answers.

setup-welcome = Mailwright configure votre messagerie : il trouve vos serveurs, les teste avec vous et enregistre les paramètres pour votre logiciel de messagerie.
setup-help = À chaque question, « ? » donne une explication, « b » revient d’une étape et « q » arrête tout. Entrée seule prend la réponse entre crochets.
setup-stopped = Arrêté. Rien n’a été enregistré.
setup-input-ended = La saisie s’est terminée avant que toutes les questions aient une réponse. Rien n’a été enregistré.
setup-step = Étape { $number } sur { $all } : { $name }
setup-step-address = Votre adresse
setup-step-finding = Recherche de vos serveurs
setup-step-settings = Vos serveurs
setup-step-sign-in = Identification
setup-step-questions = Cinq questions
setup-step-advice = POP3 ou IMAP
setup-step-clients = Logiciels de messagerie
setup-choice = Votre choix
setup-choice-wrong = Veuillez taper un nombre de 1 à { $last }.
setup-first = C’est la première question. Tapez q pour arrêter.
setup-name = Votre nom
setup-name-help = Ceux qui reçoivent vos messages voient ce nom. Entrée seule permet de ne pas le donner, et un tiret de le retirer.
setup-address = Votre adresse e-mail
setup-address-help = Par exemple anna@example.org. Seule la partie après le @ sert à chercher vos serveurs ; certains fournisseurs sont aussi interrogés avec l’adresse entière.
setup-address-given = Votre adresse : { $address }
setup-looking = Recherche en cours. Aucun mot de passe n’est envoyé.
setup-by-hand = Taper les serveurs à la main
setup-other-address = Taper une autre adresse
setup-look-again = Relancer la recherche
setup-take-suggestion = Oui, prendre { $address }
setup-keep-address = Non, garder { $address }
setup-suggestion-help = Comparez les deux, lettre par lettre. La bonne est celle que vous donnez aux autres.
setup-not-found-help = Le site web de votre fournisseur indique ses serveurs, souvent sous « logiciel de messagerie » ou « IMAP ». Avec eux, vous pouvez continuer à la main.
setup-use = Utiliser ces serveurs
setup-change = Les modifier à la main
setup-servers-missing = Il faut un serveur pour recevoir le courrier et un pour l’envoyer.
setup-settings-help = Les serveurs sont essayés à l’étape suivante, quand vous vous identifiez. Modifiez-les si votre fournisseur en indique d’autres.
setup-consent-help = Votre mot de passe va à ces serveurs. En cas de doute, dites non : rien n’est alors envoyé.
setup-by-hand-lead = Tapez un serveur pour recevoir le courrier et un pour l’envoyer. Pour ce que vous n’avez pas, tapez un tiret.
setup-host = Serveur
setup-host-help = Le nom du serveur, par exemple imap.example.org. Tapez un tiret s’il n’y en a pas pour cela.
setup-host-wrong = Ce n’est pas un nom de serveur. Il ressemble à mail.example.org.
setup-security-help = Comment la connexion est chiffrée. Le site web de votre fournisseur l’indique ; d’habitude, c’est TLS, aussi appelé SSL.
setup-port = Port
setup-port-help = Un nombre de 1 à 65535. Celui entre crochets est habituel pour cette sorte de serveur.
setup-port-wrong = Un port est un nombre de 1 à 65535.
setup-user = Nom d’utilisateur
setup-user-help = Le nom avec lequel vous vous identifiez. Le plus souvent, c’est votre adresse e-mail.
setup-user-wrong = Ce n’est pas un nom d’utilisateur. Le plus souvent, c’est votre adresse e-mail.
setup-promise = Votre mot de passe va à { $hosts } et nulle part ailleurs. Il est oublié quand ce programme se termine.
setup-promise-browser = Vous vous identifiez sur la page du serveur { $server } ; ce programme ne voit pas votre mot de passe. Ce qu’il obtient à la place va à { $hosts } et nulle part ailleurs, et est oublié quand ce programme se termine.
setup-password = Mot de passe (il ne s’affiche pas ; Entrée seule pour d’autres choix)
setup-password-known = Le mot de passe donné auparavant est utilisé.
setup-testing = Test en cours. Chaque serveur est essayé une fois, et votre courrier n’est pas modifié.
setup-all-well = Tous les serveurs fonctionnent.
setup-again = Réessayer
setup-other-password = Taper un autre mot de passe
setup-sign-in-again = S’identifier de nouveau dans le navigateur
setup-change-servers = Modifier les serveurs
setup-stop = Arrêter
setup-go-on = Continuer avec ce qui fonctionne
setup-go-on-unproved = Continuer sans preuve que les paramètres fonctionnent
setup-go-on-browser = Continuer : le logiciel de messagerie ouvre la page d’identification
setup-browser-help = Rien ne peut être testé ici, car seule la page d’identification peut laisser entrer un logiciel. Les paramètres le diront à votre logiciel de messagerie.
setup-after-test-help = Lisez plus haut ce qui n’allait pas et ce qui aide. Sans test réussi, les paramètres peuvent être faux.
setup-question = Question { $number } sur 5 : { $question }
setup-question-help = Vos réponses décident entre POP3 et IMAP. Ce dont vous doutez n’est pas compté.
setup-take = Utiliser { $protocol }, comme recommandé
setup-take-other = Utiliser plutôt { $protocol }
setup-compare = Comparer les deux, et voir ce qui changerait cela
setup-leave-help = Si les messages y restent toujours, rien n’est perdu avec cet ordinateur, mais la boîte mail se remplit. S’ils n’y restent pas du tout, votre courrier n’est que sur cet ordinateur.
setup-no-other = { $protocol } n’est pas proposé, ou n’a pas fonctionné pendant le test.
setup-advice-help = Les deux solutions sont possibles. La recommandation découle de vos réponses ; vous savez mieux que personne ce qui vous convient.
setup-clients = Vos logiciels de messagerie (un ou plusieurs nombres, séparés par des virgules)
setup-clients-help = Pour chacun, un fichier est créé pour y apporter vos paramètres. Si le vôtre n’y est pas, prenez la fiche de paramètres.
setup-clients-wrong = Veuillez taper des nombres de 1 à { $last }, séparés par des virgules.
setup-folder = Dossier des fichiers
setup-folder-help = Les fichiers y sont enregistrés, et nulle part ailleurs. Si le dossier n’existe pas, il est créé.
setup-will-write = Voici ce qui sera enregistré :
setup-file = { "  " }{ $path }
setup-file-taken = { "  " }{ $path } (un autre fichier s’y trouve déjà)
setup-write = Enregistrer
setup-replace = Remplacer ce qui s’y trouve
setup-other-folder = Choisir un autre dossier
setup-write-help = Rien n’a encore été enregistré. Tous ces fichiers sont enregistrés, ou aucun.
setup-store = Ces logiciels vont chercher votre mot de passe là où votre système garde les mots de passe. Faut-il l’y mettre ?
setup-store-yes = Oui, l’y mettre
setup-store-no = Non, je le ferai moi-même
setup-store-help = Vos fichiers ne contiennent pas de mot de passe. Dans chacun, une commande le demande à votre système ; s’il n’y est pas, le logiciel vous le demande ou s’arrête.
setup-done = Tout est fait.
setup-by-hand-only = { "   " }{ $programs } : pas besoin de fichier ; les paramètres se tapent à la main, et sont affichés à la fin.
setup-more = Que voulez-vous faire d’autre ?
setup-more-help = Tout est déjà enregistré. Entrée seule termine le programme.
setup-type-in = Afficher les paramètres à taper
setup-undo = Annuler la dernière modification
setup-another = Configurer un autre logiciel ou appareil
setup-identity = Ajouter un autre nom ou une autre adresse à ce compte
setup-restart = Configurer un autre compte
setup-close = Terminer
setup-identity-address = Adresse sous laquelle écrire
setup-identity-name = Nom affiché avec elle (Entrée seule pour le vôtre)
setup-identity-help = Votre fournisseur doit vous permettre d’envoyer avec cette adresse. Le même mot de passe sert. Ensuite, choisissez de nouveau les logiciels pour lesquels enregistrer.

## mailwright practice

help-practice = Ouvrir l’assistant avec un fournisseur fictif, à l’intérieur de ce programme, pour l’essayer sans aucun risque
help-practice-terminal = Poser les questions dans le terminal au lieu d’une fenêtre
terminal-practice = Ceci est un exercice : ce fournisseur n’existe que dans ce programme. Rien ne quitte votre ordinateur. Chacune de ces boîtes mail a son histoire :
terminal-practice-story =
    { $title } : { $address }, mot de passe { $password }
    { $lesson }
terminal-no-practice-window = Il n’y a pas d’écran où ouvrir la fenêtre. Tapez « mailwright practice --terminal » pour vous exercer dans le terminal.

## Many accounts, and the organisation’s file

help-batch = Enregistrer les paramètres de toutes les personnes d’une liste, par exemple un export de Microsoft 365, de Google Workspace ou de votre serveur de messagerie
help-option-list = La liste : CSV avec une ligne de noms de colonnes, ou un classeur Excel (.xlsx)
help-option-map = Ce que contient une colonne, par exemple Contact=email ; par son nom ou par son numéro à partir de 1 ; peut être répété
help-option-by = Avec department, un dossier par service et les personnes dedans
help-option-zip = Un fichier zip par personne au lieu d’un dossier
help-option-verify = Se connecter une fois pour chaque personne dont la ligne contient un mot de passe ou un jeton ; qui est refusé n’a pas de fichiers
help-option-at_once = Combien de connexions à la fois sur un serveur
help-option-stop_after = Après combien d’échecs de suite plus personne du domaine n’est connecté, pour qu’aucun compte ne soit bloqué
help-option-shard = Seulement la partie K sur N de la liste, par exemple 2/8, pour la répartir sur plusieurs machines ; --join réunit les parties
help-option-join = Réunir ce que --shard a enregistré dans ces dossiers
help-batch-embed_password = Mettre les mots de passe de la liste dans les fichiers qui peuvent les contenir, où toute personne qui les ouvre peut les lire
help-batch-force = Recommencer dans un dossier qui n’est pas vide, en remplaçant ce qui porte le même nom
help-batch-servers = Utiliser ce serveur pour toutes les lignes qui n’en nomment pas, au lieu d’en chercher un ; un nom d’utilisateur peut y contenir %25EMAILLOCALPART%25 ; peut être répété
help-batch-protocol = Avec quoi recevoir le courrier quand la ligne ne dit rien ; auto est IMAP là où il est proposé
terminal-batch-progress = { $passed } lignes sur { $total }, { $rate } par seconde, encore { $left }
terminal-batch-resumed = La suite reprend là où une exécution précédente s’était arrêtée.
terminal-batch-done = { $written } lignes sur { $rows } sont enregistrées dans { $path }.
terminal-batch-proved = Confirmées par une connexion : { $count }
terminal-batch-attention = Ce qui demande votre attention :
terminal-batch-count = { "  " }{ $count } × { $cause }
terminal-batch-row = { "  " }Ligne { $line }, { $column } : { $cause } { $address }
terminal-batch-row-whole = { "  " }Ligne { $line } : { $cause } { $address }
terminal-batch-files = Chaque ligne est dans { $index }, { $summary } est une page à transmettre et { $merge } sert à un publipostage.
terminal-batch-passwords = Les mots de passe de la liste seront dans les fichiers, et toute personne qui en ouvre un peut lire le mot de passe. Les dossiers sont fermés aux autres sur cet ordinateur ; donnez à chaque personne les siens seulement, et supprimez le reste.
terminal-batch-no-out = Indiquez avec --out le dossier où enregistrer.
terminal-batch-map = « { $text } » ne dit pas ce que contient une colonne. Écrivez COLONNE=CHAMP avec l’un de ces champs : { $all }.
terminal-batch-list = La liste { $path } ne peut pas être lue : { $why }.
terminal-batch-not-a-list = { $path } n’est ni du CSV ni un classeur Excel (.xlsx) lisible ({ $why }). Enregistrez la liste dans l’un de ces formats.
terminal-batch-empty = La liste { $path } est vide.
terminal-batch-no-address = Aucune colonne de { $path } n’est connue pour contenir des adresses. Les colonnes sont : { $all }. Dites-le avec --map COLONNE=email.
terminal-batch-no-column = Il n’y a pas de colonne « { $text } » dans { $path }. Les colonnes sont : { $all }.
terminal-batch-occupied = { $path } n’est pas vide, et rien n’a été enregistré. Choisissez un autre dossier, ou utilisez --force pour recommencer dans celui-ci.
terminal-batch-other-run = Ce qui a été commencé dans { $path } concerne une autre liste ou d’autres options. Relancez comme avant pour continuer, choisissez un autre dossier, ou utilisez --force pour recommencer.
terminal-batch-busy = Une autre exécution écrit dans { $path }.
terminal-batch-parts = { $path } n’est pas une partie de la même liste, ou une partie manque ou est en double.
terminal-batch-output = { $path } ne peut pas être enregistré : { $why }. Ce qui est fait est conservé ; la même commande continue à partir de là.
help-organisation = Écrire le fichier grâce auquel les membres d’une organisation ne tapent que leur adresse et leur mot de passe (mailwright.toml)
help-organisation-name = Le nom de l’organisation
help-organisation-out = Le fichier à écrire
help-organisation-logo = Un PNG dans le dossier du fichier ou plus bas
help-organisation-language = La langue de ceux qui n’en demandent pas d’autre
help-organisation-domains = Un domaine de ses adresses ; peut être répété
help-organisation-servers = L’un de ses serveurs, par exemple imap://imap.example.org ; un nom d’utilisateur peut y contenir %25EMAILLOCALPART%25 ; peut être répété
help-organisation-auth = Comment se connecter à tous, avec les mots de « discover --json », séparés par des virgules
help-organisation-clients = Les logiciels de messagerie proposés, séparés par des virgules ; sans cela, tous
help-organisation-help_name = Qui aide, par exemple un service
help-organisation-help_phone = À quel numéro
help-organisation-help_mail = À quelle adresse
help-organisation-help_web = Sur quelle page, une URL https
terminal-organisation-written = { $path } est écrit. Placez-le à côté du programme ou là où le README le dit ; qui peut le modifier décide où vont les mots de passe.
