# Ce que publie un domaine : `publish` et `check`.

help-publish = Écrit tout ce qu’un domaine met en ligne pour que chaque logiciel de messagerie se configure seul
help-check = Dit ce qui est faux ou manque dans les réglages de messagerie publiés par un domaine, et comment y remédier
help-option-domain = Le domaine, par exemple example.org
help-publish-servers = Un serveur du domaine, par exemple imap://imap.example.org ; peut être répété. Sans cela, les serveurs sont recherchés
help-publish-protocol = Ce qui vient en premier, pour les logiciels qui savent faire les deux
help-publish-name = Le nom sous lequel on connaît le fournisseur
help-option-help_page = Une page à vous qui aide à configurer la messagerie, par exemple https://example.org/mail
help-option-web_server = Le serveur web où vous placez les fichiers, par nom ou adresse ; sans cela, celui du domaine lui-même
help-option-html = Écrit aussi la réponse sous forme de page web dans ce fichier
help-check-force = Remplace le fichier de --html s’il existe déjà

publish-written =
    { $count ->
        [one] Un fichier a été écrit.
       *[other] { $count } fichiers ont été écrits. Ce qu’il faut en faire est expliqué dans { $path }.
    }
publish-bad-domain = « { $domain } » n’est pas un domaine. Un domaine ressemble à example.org.
publish-bad-help-page = « { $url } » n’est pas l’adresse d’une page. Elle commence par https://.
publish-bad-web-server = « { $host } » n’est ni le nom d’un serveur ni une adresse.
publish-nothing = Il n’y a aucun serveur à publier. Nommez-les avec --server.
publish-no-receiving = Il manque un serveur de réception. Nommez-en un avec --server, par exemple imap://imap.example.org.
publish-no-sending = Il manque un serveur d’envoi. Nommez-en un avec --server, par exemple smtp://smtp.example.org.
publish-not-offered = Il n’y a aucun serveur { $protocol } à mettre en premier. Nommez-en un avec --server, ou retirez --protocol.
publish-fixed-login = Le nom d’utilisateur « { $login } » serait le même pour tous. Retirez-le si c’est l’adresse entière, ou écrivez %EMAILLOCALPART% pour la partie avant le @.
publish-unencrypted = { $host } serait publié sans chiffrement, et tout mot de passe serait lisible en chemin. Publiez un serveur avec security=tls ou security=starttls.

publish-title = Réglages de messagerie : { $domain }
publish-intro = Grâce à ces fichiers et enregistrements, les logiciels de messagerie trouvent seuls les réglages : il ne reste à taper que l’adresse et le mot de passe. Trois choses sont à faire, dans l’ordre que vous voulez.
publish-login-address = On se connecte avec l’adresse entière.
publish-login-local = On se connecte avec la partie de l’adresse avant le @.
publish-dns = 1. Des enregistrements dans le DNS
publish-dns-do = Ajoutez ces enregistrements là où vous gérez { $domain }. Si vous modifiez un fichier de zone, insérez-y dns/zone.txt. Si vous les saisissez sur une page, ce tableau les donne champ par champ ; @ désigne le domaine lui-même, et certaines pages veulent plutôt un champ vide.
publish-dns-existing = Si un enregistrement existe déjà pour l’un de ces noms, modifiez-le au lieu d’en ajouter un second.
publish-column-name = Nom
publish-column-type = Type
publish-column-priority = Priorité
publish-column-weight = Poids
publish-column-port = Port
publish-column-value = Cible ou valeur
publish-web = 2. Des fichiers sur le serveur web
publish-web-do = Copiez le contenu du dossier www dans { $root } sur le serveur web. Indiquez-le ensuite au serveur avec l’un de ces fichiers ; chacun existe pour les nouveaux noms et pour le site que { $domain } a déjà.
publish-web-server = Serveur web
publish-web-new = Pour les nouveaux noms
publish-web-own = Pour votre propre site
publish-certificate = 3. Un certificat
publish-certificate-do = Le certificat du serveur web doit être valable pour tous ces noms :
publish-files = À quoi sert chaque fichier
publish-file = Fichier
publish-file-for = Qui le lit
publish-for-autoconfig = Thunderbird sur tous les appareils, K-9 Mail, Evolution, KMail, Geary, FairEmail, Delta Chat et d’autres
publish-for-autodiscover = Outlook
publish-for-pacc = Les logiciels récents qui lisent PACC ; l’enregistrement { $record } s’en porte garant. Si vous modifiez le fichier, réécrivez les deux
publish-for-apple = Apple Mail sur iPhone, iPad et Mac : donnez { $url } à vos utilisateurs, ou un code QR qui y mène
publish-for-srv = Apple Mail, Claws Mail, Evolution et FairEmail lisent les enregistrements SRV du DNS
publish-left-out = Ce qui ne figure pas parmi les fichiers, car le format ne peut pas exprimer vos serveurs :
publish-left-pacc = PACC ne connaît que les serveurs en TLS dès le premier octet sur leurs ports habituels, les mots de passe et l’adresse entière comme nom d’utilisateur.
publish-left-apple = Un profil pour tous les appareils Apple ne peut contenir que l’adresse entière comme nom d’utilisateur, et un mot de passe.
publish-left-autodiscover = Un fichier pour Outlook ne peut contenir que l’adresse entière comme nom d’utilisateur.
publish-check = Ensuite, vérifiez que tout va bien
publish-check-do = Les changements dans le DNS mettent jusqu’à un jour à être visibles partout. Cette commande interroge comme le font tous ces logiciels et dit ce qui ne va pas encore :

check-clean = { $domain } : tout va bien.
check-not-clean =
    { $count ->
        [one] { $domain } : il y a une chose à corriger.
       *[other] { $domain } : il y a { $count } choses à corriger.
    }
check-title = Ce que les logiciels de messagerie trouvent : { $domain }
check-on = Vérifié le { $date }
check-findings = Ce qui a été constaté
check-nothing-found = Rien n’est faux et rien ne manque.
check-programs = Ce que chaque logiciel de messagerie en fait :
check-program = Logiciel de messagerie
check-comes-to = Ce qui en résulte
check-sources = Ce qui a été demandé
check-source = Où
check-answer = Réponse
check-todo = À faire
severity-wrong = Faux
severity-missing = Manque
severity-advice = Peut être amélioré
prospect-works = trouve { $incoming } et { $outgoing } ({ $by })
prospect-dead = trouve { $incoming } et { $outgoing } ({ $by }), et l’un d’eux au moins ne répond pas comme il faut
prospect-nothing = ne trouve rien

finding-no-such-domain = Le domaine { $place } n’existe pas.
    .todo = Vérifiez l’orthographe. Si elle est juste, voyez si le domaine est encore enregistré et si ses serveurs de noms sont indiqués.
finding-dns-failed = Le DNS ne répond pas pour { $place }.
    .todo = Voyez si les serveurs de noms du domaine répondent et si cet ordinateur est en ligne.
finding-no-mail-domain = { $place } dit par son enregistrement MX qu’il n’accepte pas de courrier.
    .todo = Retirez l’enregistrement MX avec le point si le domaine accepte du courrier, ou retirez les réglages de messagerie.
finding-nothing-published = { $place } ne publie aucun réglage de messagerie : chacun doit taper les noms des serveurs.
    .todo = « mailwright publish » écrit tout ce qui est à mettre en ligne.

finding-autoconfig-missing = Il n’y a pas de réglages autoconfig, ni à { $place } ni sous .well-known. Thunderbird, K-9 Mail et bien d’autres ne trouvent rien.
    .todo = Placez le fichier aux deux endroits ; « mailwright publish » l’écrit.
finding-autoconfig-host-missing = Il n’y a rien à { $place }. Certains logiciels, comme Geary, ne demandent que là.
    .todo = Ajoutez ce nom au DNS et placez-y aussi le fichier.
finding-autoconfig-wellknown-missing = Il n’y a rien à { $place }. Les logiciels qui demandent là demandent aussi au serveur autoconfig.
    .todo = Placez-y aussi le même fichier si vous le pouvez, au cas où l’autre serveur tomberait en panne.
finding-plain-http-only = Les réglages ne s’obtiennent qu’à { $place }, sans chiffrement : n’importe qui peut les modifier en chemin, et les logiciels prudents les ignorent.
    .todo = Placez-les à { $wanted }.
finding-domain-not-listed = Le document à { $place } n’indique pas { $wanted } parmi ses domaines. Thunderbird refuse un document qui n’en a aucun.
    .todo = Ajoutez-y <domain>{ $wanted }</domain>.
finding-refuses-address = { $place } refuse les questions qui portent l’adresse ({ $found }). Thunderbird et bien d’autres l’envoient toujours.
    .todo = Faites en sorte que le serveur web ignore ce qui suit le point d’interrogation.
finding-needs-address = { $place } refuse les questions sans adresse ({ $found }). K-9 Mail et d’autres ne l’envoient jamais.
    .todo = Répondez aussi à ces questions, avec des repères comme %EMAILADDRESS% à la place de l’adresse.
finding-pop3-first = Dans { $place }, POP3 vient avant IMAP. Les logiciels qui ne regardent que le premier serveur prennent POP3, ou rien s’ils ne savent pas le faire.
    .todo = Mettez IMAP en premier, sauf si c’est voulu.
finding-ispdb-differs = La base des fournisseurs du projet Thunderbird, { $place }, nomme { $found } au lieu de { $wanted }. Les logiciels qui la consultent d’abord prennent cela.
    .todo = Demandez au projet de corriger ou de retirer l’entrée.
finding-pointer-broken = { $place } dit que les réglages sont à { $found }, et ils n’y sont pas.
    .todo = Corrigez l’enregistrement ou retirez-le.

finding-content-type = { $place } arrive avec le type de contenu { $found }. Thunderbird ignore tout ce qui n’arrive pas en XML.
    .todo = Faites en sorte que le serveur web serve ce fichier comme { $wanted }.
finding-other-document = À { $place } se trouve un autre document, par exemple une page web, et non des réglages de messagerie.
    .todo = Placez-y le bon fichier, ou faites répondre le serveur web par le code 404.
finding-broken-document = Le document à { $place } n’est pas du XML bien formé. La plupart des logiciels n’en lisent rien.
    .todo = Placez-y un fichier entier ; « mailwright publish » en écrit un.
finding-redirect-to-plain = { $place } redirige vers { $found }, hors du chiffrement. Les logiciels refusent cela.
    .todo = Faites mener la redirection à https.
finding-redirect-endless = { $place } redirige en rond, trop souvent, ou vers un lieu où aucune redirection ne doit mener.
    .todo = Faites-le répondre lui-même, ou rediriger droit vers le fichier.
finding-web-error = { $place } répond par l’erreur { $found }.
    .todo = Regardez dans le journal du serveur web.
finding-web-unreachable = Le serveur web qui doit servir { $place } ne répond pas.
    .todo = Voyez s’il fonctionne, si son nom mène à lui et si un pare-feu bloque le port 443.

finding-autodiscover-missing = Il n’y a pas d’Autodiscover à { $place }. Outlook ne trouve rien.
    .todo = Placez-y le fichier et ajoutez le nom au DNS ; « mailwright publish » écrit les deux.
finding-autodiscover-refuses-post = { $place } refuse les questions en POST, et c’est ainsi que demande Outlook.
    .todo = Faites répondre le serveur web à POST comme à GET à cet endroit ; « mailwright publish » écrit comment.
finding-autodiscover-error = Autodiscover à { $place } répond par une erreur ({ $found }).
    .todo = Regardez dans le journal du programme qui y répond.

finding-pacc-missing = Il n’y a pas de document PACC à { $place }. Seuls des logiciels récents le demandent.
    .todo = « mailwright publish » écrit le fichier et son enregistrement.
finding-pacc-document-missing = L’enregistrement { $found } se porte garant d’un document à { $place }, et il n’y en a pas.
    .todo = Placez-y le document, ou retirez l’enregistrement.
finding-pacc-digest-missing = Le document PACC n’a pas d’empreinte dans le DNS, et sans elle personne ne le lit.
    .todo = Ajoutez l’enregistrement TXT { $place } avec ce texte : { $wanted }
finding-pacc-digest-wrong = L’empreinte dans l’enregistrement { $place } est celle d’un autre document : { $found }
    .todo = Remplacez son texte par { $wanted }

finding-srv-missing = Il n’y a pas d’enregistrements SRV pour la messagerie, comme { $place }. Apple Mail et Claws Mail ne trouvent rien.
    .todo = Ajoutez-les ; « mailwright publish » les écrit.
finding-srv-incomplete = Les enregistrements SRV ne nomment aucun serveur pour { $found }, par exemple par { $place }. Les logiciels qui les lisent ne trouvent que la moitié.
    .todo = Ajoutez l’enregistrement.
finding-srv-target-alias = { $place } mène à { $found }, qui n’est qu’un autre nom de { $wanted }. Un tel enregistrement ne doit pas mener à un alias, et certains logiciels ne trouvent alors aucune adresse.
    .todo = Faites mener l’enregistrement à { $wanted }, ou donnez à { $found } sa propre adresse.
finding-srv-port-mismatch = { $place } nomme le port { $found }, qui sert à un autre genre de connexion.
    .todo = Nommez le port { $wanted }, ou prenez l’enregistrement qui convient au port.
finding-srv-null-among-others = { $place } a un enregistrement avec un point, qui dit que le service n’est pas offert, à côté d’un autre qui l’offre.
    .todo = Retirez celui qui n’est pas vrai.
finding-srv-denies-offered = { $place } dit que { $found } n’est pas offert, et d’autres réglages du domaine l’offrent.
    .todo = Nommez le serveur dans l’enregistrement, ou retirez-le des autres réglages.
finding-srv-foreign = Les enregistrements mènent à { $place }, hors du domaine, et aucune signature DNSSEC ne le prouve. Les logiciels prudents demandent avant d’y envoyer un mot de passe.
    .todo = Signez la zone avec DNSSEC, ou publiez aussi les serveurs par autoconfig.

finding-no-sending-server = { $place } ne nomme aucun serveur d’envoi.
    .todo = Ajoutez-en un pour SMTP.
finding-no-receiving-server = { $place } ne nomme aucun serveur de réception que les logiciels puissent utiliser.
    .todo = Ajoutez-en un pour IMAP ou POP3.
finding-login-fixed = { $place } donne à tous le nom d’utilisateur « { $found } ».
    .todo = Écrivez plutôt %EMAILADDRESS%, ou retirez le nom d’Autodiscover.
finding-login-differs = { $place } dit que l’on se connecte comme « { $found } », d’autres réglages disent « { $wanted } ».
    .todo = Faites-leur dire la même chose.
finding-server-unencrypted = { $place } nomme { $found } sans chiffrement : tout mot de passe serait lisible en chemin.
    .todo = Nommez le port avec TLS : 993, 995 ou 465.
finding-servers-differ = { $place } nomme { $found }, et d’autres réglages nomment { $wanted }. Le serveur obtenu dépend du logiciel.
    .todo = Faites-leur nommer les mêmes serveurs.
finding-preference-differs = { $place } met { $found } en premier, et d’autres réglages mettent { $wanted } en premier.
    .todo = Choisissez l’un des deux ; dans les enregistrements SRV, la plus petite priorité vient en premier.

finding-host-without-address = { $place } : ce serveur est nommé et n’a pas d’adresse dans le DNS.
    .todo = Ajoutez-lui une adresse, ou nommez un autre serveur.
finding-server-refused = Rien n’écoute à { $place }.
    .todo = Démarrez le serveur à cet endroit, ou ne le nommez pas.
finding-server-silent = { $place } ne répond pas.
    .todo = Voyez si le serveur fonctionne et si un pare-feu bloque le port.
finding-server-speaks-otherwise = { $place } répond autrement que ce qui est publié ({ $found }).
    .todo = Corrigez le port et le chiffrement dans les réglages, ou le serveur.
finding-starttls-missing = { $place } est publié avec STARTTLS et ne l’offre pas. Les logiciels s’arrêtent là.
    .todo = Activez STARTTLS sur le serveur, ou publiez le port avec TLS.
finding-ipv6-broken = { $place } a une adresse IPv6 qui ne répond pas. Les logiciels y perdent du temps ou ne trouvent rien.
    .todo = Faites répondre le serveur en IPv6, ou retirez l’enregistrement AAAA.

finding-certificate-expired = Le certificat à { $place } a expiré ({ $found }).
    .todo = Renouvelez-le, et veillez à ce que cela se fasse tout seul.
finding-certificate-expires-soon = Le certificat à { $place } expire le { $found }, dans moins de deux semaines, et n’a pas été renouvelé.
    .todo = Renouvelez-le, et voyez pourquoi cela ne s’est pas fait tout seul.
finding-certificate-not-yet-valid = Le certificat à { $place } n’est valable qu’à partir du { $found }.
    .todo = Prenez-en un qui est valable maintenant, et vérifiez l’horloge de la machine qui l’a fait.
finding-certificate-wrong-name = Le certificat à { $place } est fait pour d’autres noms ({ $found }).
    .todo = Procurez-vous-en un qui vaut aussi pour { $wanted }.
finding-certificate-self-signed = Le certificat à { $place } s’est signé lui-même, et personne ne lui fait confiance.
    .todo = Procurez-vous-en un auprès d’une autorité reconnue par les appareils ; ceux de Let’s Encrypt sont gratuits.
finding-certificate-unknown-issuer = Le certificat à { $place } est signé par quelqu’un que les appareils ne reconnaissent pas ({ $found }).
    .todo = Procurez-vous-en un auprès d’une autorité reconnue par les appareils ; ceux de Let’s Encrypt sont gratuits.
finding-certificate-incomplete-chain = Le serveur à { $place } n’envoie pas le certificat intermédiaire. Certains logiciels peuvent se connecter, d’autres non.
    .todo = Envoyez la chaîne entière ; le fichier s’appelle souvent fullchain.pem.
finding-tls-failed = Le chiffrement à { $place } échoue.
    .todo = Faites parler TLS 1.2 ou plus récent au serveur, et regardez dans son journal.
