# Sentences of the core

# Stands before a value, such as “Server: imap.example.org”.
label = { $label } :

## What came of testing a server. The title says what happened, .why most likely why, .todo what the person can do.
## Gaps: $host, $port, $standard (the usual port for TLS), $usual (yes or no: that is the port already), $kind (imap, pop3 or smtp), $protocol (its name), $provider
## (stands inside a sentence, never at its start), and of a certificate $names, $issuer, $from and $until; each of
## these four is the word "unknown" when the certificate could not be read. Of the certificate of the one in between who has signed it: $between,
## $between-from and $between-until; of the clock, $device (the day by this device) and $network (by web servers that were asked), each "unknown" as well.

# Stands for $provider where nobody knows who that is. No “de” before any $provider: many names begin with a vowel.
provider-unknown = votre fournisseur de messagerie
diagnosis-ok =
    { $kind ->
        [smtp] L’identification a réussi : vous pouvez envoyer vos messages par { $host }.
       *[other] L’identification a réussi : vous pouvez recevoir vos messages par { $host }.
    }
    .why = Le serveur a accepté votre nom d’utilisateur et votre mot de passe.
    .todo = Il n’y a plus rien à faire ici.
diagnosis-auth-failed = Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe.
    .why = Le plus souvent, le mot de passe contient une faute de frappe, ou c’est celui d’un autre service. Certains serveurs veulent aussi un nom d’utilisateur qui n’est pas votre adresse e-mail.
    .todo = Tapez encore une fois le mot de passe, et vérifiez que le verrouillage des majuscules est désactivé. Si cela échoue de nouveau, ouvrez un navigateur et connectez-vous à votre compte chez { $provider } avec le même mot de passe. Si cela échoue aussi, choisissez-y un nouveau mot de passe. Si cela fonctionne, demandez à { $provider } quel nom d’utilisateur et quel mot de passe il faut à un logiciel de messagerie.
diagnosis-account-disabled = L’accès à ce compte est fermé pour le moment.
    .why = Le compte existe, mais il est bloqué ou clôturé. Cela peut arriver quand il n’a pas servi depuis longtemps, quand une facture est impayée ou quand une connexion a paru suspecte.
    .todo = Dans un navigateur, connectez-vous à votre compte chez { $provider } : la raison y est souvent indiquée. Sinon, demandez au service client ou, si c’est une adresse professionnelle, à votre service informatique.
diagnosis-app-password-required = Votre mot de passe habituel ne convient pas ici : il faut un mot de passe d’application.
    .why = Un mot de passe d’application est un second mot de passe, réservé aux logiciels de messagerie. { $host } en demande un, souvent parce que votre compte est aussi protégé par un code sur votre téléphone.
    .todo = Dans un navigateur, connectez-vous à votre compte chez { $provider }. Cherchez « mots de passe d’application » dans les paramètres de sécurité, créez-en un, et saisissez-le ici à la place de votre mot de passe habituel.
diagnosis-oauth-required = Ce serveur n’accepte pas de mot de passe : il faut vous identifier dans un navigateur.
    .why = Par sécurité, { $provider } n’ouvre l’accès à un logiciel de messagerie qu’après votre identification sur une page prévue pour cela (c’est ce qu’on appelle OAuth2). Votre mot de passe est peut-être tout à fait juste.
    .todo = Utilisez un logiciel de messagerie qui ouvre cette page lui-même, par exemple Thunderbird, et identifiez-vous quand elle apparaît. Si c’est une adresse professionnelle, demandez à votre service informatique quels logiciels sont autorisés.
diagnosis-password-expired = Votre mot de passe a expiré et doit être changé.
    .why = Ici, les mots de passe ne sont valables qu’un certain temps, et le vôtre l’a dépassé.
    .todo = Dans un navigateur, connectez-vous à votre compte chez { $provider }, choisissez un nouveau mot de passe, et saisissez-le ici.
diagnosis-temporarily-unavailable = { $host } a lui-même un problème en ce moment.
    .why = Le serveur est surchargé ou en maintenance. Rien n’indique que votre mot de passe soit faux : gardez-le.
    .todo = Attendez dix minutes et réessayez. Si cela dure des heures, regardez si { $provider } signale une panne sur son site web, ou posez-lui la question.
diagnosis-server-permanent = { $host } a un défaut qui ne disparaîtra pas tout seul.
    .why = Quelque chose est en panne ou mal configuré sur le serveur, pour votre compte ou pour tout le monde. Votre mot de passe n’y est sans doute pour rien.
    .todo = Indiquez à { $provider } quand vous avez essayé et ce que le serveur a répondu. Au travail, adressez-vous à votre service informatique.
diagnosis-contact-admin = Le serveur vous demande de contacter ceux qui s’en occupent.
    .why = Il vous a refusé l’accès, pour une raison qu’eux seuls peuvent voir.
    .todo = Appelez { $provider } ou écrivez à son service client ; au travail, adressez-vous à votre service informatique. Dites quand vous avez essayé et ce que le serveur a répondu.
diagnosis-protocol-disabled = L’accès { $protocol } est désactivé pour ce compte.
    .why = Chez beaucoup de fournisseurs, l’accès { $protocol } reste désactivé tant que vous ne l’activez pas vous-même. Au travail, il est peut-être désactivé pour tout le monde.
    .todo = Dans un navigateur, connectez-vous à votre compte chez { $provider } et cherchez { $protocol } dans les paramètres de messagerie (souvent sous « POP3 et IMAP » ou « logiciels de messagerie »). Activez cet accès, attendez quelques minutes et réessayez. Au travail, demandez à votre service informatique.
diagnosis-mailbox-in-use = Un autre logiciel utilise cette boîte mail en ce moment.
    .why = Le serveur ne laisse entrer qu’un logiciel à la fois. L’autre est peut-être sur votre téléphone, ou bien une connexion s’est coupée sans que le serveur l’ait encore remarqué.
    .todo = Fermez les autres logiciels de messagerie qui utilisent cette adresse, attendez dix minutes et réessayez.
diagnosis-too-many-connections = Le serveur n’accepte plus d’autre connexion de votre part pour le moment.
    .why = Trop de logiciels ou d’appareils sont connectés en même temps, ou il y a eu beaucoup d’essais en peu de temps.
    .todo = Fermez les logiciels de messagerie dont vous n’avez pas besoin, attendez un quart d’heure et réessayez. Réessayer tout de suite peut allonger l’attente.
diagnosis-smtp-auth-disabled = L’envoi avec un mot de passe est désactivé pour ce compte.
    .why = Votre organisation ou { $provider } n’autorise l’envoi depuis un logiciel de messagerie qu’après une identification dans le navigateur, ou pas du tout.
    .todo = Au travail ou à l’école, demandez à votre service informatique d’autoriser le « SMTP authentifié » pour votre boîte mail. Sinon, regardez dans les paramètres de messagerie de votre compte chez { $provider }, ou utilisez un logiciel de messagerie qui s’identifie par le navigateur.
diagnosis-auth-not-offered = { $host } ne permet pas de s’identifier sur le port { $port }.
    .why = Ce port est sans doute réservé à d’autres serveurs, et non aux logiciels de messagerie.
    .todo =
        { $usual ->
            [yes] Demandez à { $provider } le bon nom de serveur et le bon port pour un logiciel de messagerie.
           *[no] Essayez le port { $standard } avec le chiffrement « TLS ». Si cela échoue aussi, demandez à { $provider } le bon nom de serveur et le bon port.
        }
diagnosis-encryption-required = { $host } n’accepte les mots de passe que sur une connexion chiffrée.
    .why = D’après les paramètres, la connexion n’est pas chiffrée, et le serveur a raison de refuser cela.
    .todo = Choisissez le chiffrement « TLS » avec le port { $standard }, ou « STARTTLS » avec le port actuel, et réessayez.
diagnosis-no-encryption-offered = { $host } n’a pas proposé de connexion chiffrée.
    .why = Soit le port correspond à d’autres paramètres, soit quelque chose en chemin retire le chiffrement, par exemple un antivirus ou le réseau d’un hôtel ou d’une entreprise. Rien de secret n’a été envoyé.
    .todo = Essayez le port { $standard } avec le chiffrement « TLS ». Essayez ensuite un autre réseau, par exemple celui de votre téléphone. Si rien n’y fait, demandez à { $provider } les paramètres d’une connexion chiffrée.
diagnosis-starttls-failed = { $host } a promis de chiffrer la connexion, mais ne l’a pas fait.
    .why = Le serveur a un défaut, ou quelque chose en chemin s’interpose. Rien de secret n’a été envoyé.
    .todo = Essayez le port { $standard } avec le chiffrement « TLS », et essayez une fois un autre réseau. Si rien n’y fait, prévenez { $provider }.
diagnosis-starttls-injection = Quelqu’un semble manipuler la connexion à { $host }.
    .why = Juste avant le début du chiffrement, il est arrivé du texte qui n’a rien à faire là. Un serveur bien tenu ne fait pas cela. Rien de secret n’a été envoyé.
    .todo = N’utilisez pas ce réseau pour votre courrier. Réessayez depuis un autre, par exemple celui de votre téléphone. Si cela se produit là aussi, prévenez { $provider } avant de saisir votre mot de passe où que ce soit.
diagnosis-preauth-before-tls = { $host } affirme que l’identification est faite, alors qu’elle ne l’est pas encore.
    .why = Cela empêche de chiffrer la connexion. Le serveur est mal configuré, ou quelqu’un se tient entre lui et vous. Rien de secret n’a été envoyé.
    .todo = Essayez le port { $standard } avec le chiffrement « TLS », et essayez un autre réseau. Si rien n’y fait, prévenez { $provider }.
diagnosis-tls-expired = Le certificat du serveur { $host } a expiré.
    .why =
        { $until ->
            [unknown] Un serveur prouve son identité par un certificat, et celui-ci n’est plus valable.
           *[other] Un serveur prouve son identité par un certificat, et celui-ci était valable jusqu’au { $until }.
        } Soit personne ne l’a renouvelé, soit la date de cet appareil est fausse. Rien de secret n’a été envoyé.
    .todo = Vérifiez la date et l’heure de cet appareil. Si elles sont justes, indiquez à { $provider } que le certificat a expiré, et réessayez quand il sera renouvelé.
diagnosis-tls-not-yet-valid = Le certificat du serveur { $host } n’est pas encore valable.
    .why =
        { $from ->
            [unknown] Un serveur prouve son identité par un certificat, et celui-ci ne commence que plus tard.
           *[other] Un serveur prouve son identité par un certificat, et celui-ci n’est valable qu’à partir du { $from }.
        } Le plus souvent, c’est la date de cet appareil qui est fausse. Rien de secret n’a été envoyé.
    .todo = Vérifiez la date et l’heure de cet appareil, corrigez-les et réessayez. Si elles sont justes, prévenez { $provider }.
diagnosis-tls-self-signed = Le serveur { $host } est seul à se porter garant de lui-même.
    .why = Un serveur prouve son identité par un certificat. Ce serveur a fait le sien lui-même, et n’importe qui pourrait en faire autant : il ne prouve donc rien. Rien de secret n’a été envoyé.
    .todo = Demandez à { $provider } un serveur dont le certificat est reconnu. Si le serveur est celui de votre propre organisation, demandez à votre service informatique d’y installer un tel certificat.
diagnosis-tls-unknown-ca = Cet appareil ne connaît pas l’organisme qui se porte garant du serveur { $host }.
    .why =
        { $issuer ->
            [unknown] Un serveur prouve son identité par un certificat, et celui-ci vient d’un organisme que cet appareil ne connaît pas.
           *[other] Un serveur prouve son identité par un certificat. Celui-ci vient de l’organisme « { $issuer } », que cet appareil ne connaît pas.
        } Il peut s’agir de l’organisme propre à une entreprise, d’un antivirus ou d’un réseau d’entreprise qui inspecte la connexion, ou d’une erreur sur le serveur. Rien de secret n’a été envoyé.
    .todo = Au travail, demandez à votre service informatique si cet appareil est configuré pour les certificats de votre organisation. À la maison, essayez un autre réseau, et regardez si un antivirus de cet appareil contrôle votre courrier. Si rien n’y fait, prévenez { $provider }.
diagnosis-tls-wrong-host = Le serveur qui répond ne peut pas prouver qu’il est { $host }.
    .why =
        { $names ->
            [unknown] Son certificat, par lequel il prouve son identité, est établi pour un autre nom.
           *[other] Son certificat, par lequel il prouve son identité, est établi pour : { $names }.
        } Le plus souvent, le nom de serveur indiqué dans les paramètres n’est pas celui que le fournisseur prévoit pour les logiciels de messagerie. Dans de rares cas, quelqu’un se fait passer pour votre serveur. Rien de secret n’a été envoyé.
    .todo =
        { $names ->
            [unknown] Cherchez le bon nom de serveur dans les pages d’aide que publie { $provider }, ou demandez-le, et saisissez-le dans les paramètres.
           *[other] Cherchez le bon nom de serveur dans les pages d’aide que publie { $provider }, ou demandez-le. Si c’est l’un des noms ci-dessus, saisissez celui-là dans les paramètres.
        }
diagnosis-tls-revoked = Le certificat du serveur { $host } a été déclaré non valable par l’organisme qui l’a délivré.
    .why = Un serveur prouve son identité par un certificat. On le retire quand il a été délivré par erreur ou qu’il est tombé entre de mauvaises mains. Rien de secret n’a été envoyé.
    .todo = N’utilisez pas ce serveur pour l’instant. Prévenez { $provider }, et réessayez quand un nouveau certificat y sera installé.
diagnosis-tls-too-old = { $host } ne connaît qu’un chiffrement ancien, qui n’est plus sûr.
    .why = Le serveur n’a pas été mis à jour depuis des années. Son chiffrement (TLS 1.1 ou plus ancien) peut être percé. Rien de secret n’a été envoyé.
    .todo = Demandez à { $provider } un serveur avec TLS 1.2 ou plus récent.
diagnosis-tls-not-spoken = { $host } ne chiffre pas dès le début sur le port { $port }.
    .why =
        { $usual ->
            [yes] Autre chose répond sur ce port, ou quelque chose en chemin retire le chiffrement. Rien de secret n’a été envoyé.
           *[no] Le chiffrement choisi dans les paramètres ne va pas avec ce port. Rien de secret n’a été envoyé.
        }
    .todo =
        { $usual ->
            [yes] Essayez un autre réseau, par exemple celui de votre téléphone. Si c’est pareil, comparez le nom du serveur et le port avec ce qu’indique { $provider }.
           *[no] Essayez le port { $standard }, ou laissez le port comme il est et choisissez « STARTTLS » comme chiffrement. Si ni l’un ni l’autre ne fonctionne, demandez à { $provider } le bon port.
        }
diagnosis-tls-unexpected = { $host } exige le chiffrement dès le début sur le port { $port }.
    .why = D’après les paramètres, la connexion commence sans chiffrement, et cela ne va pas avec ce port. Rien de secret n’a été envoyé.
    .todo = Choisissez le chiffrement « TLS », laissez le port comme il est, et réessayez.
diagnosis-tls-failed = Aucune connexion chiffrée avec { $host } n’a pu être établie.
    .why = Le serveur et cet appareil n’ont pas pu se mettre d’accord, ou quelque chose en chemin a coupé la connexion, par exemple un antivirus ou un pare-feu. Rien de secret n’a été envoyé.
    .todo = Réessayez, puis essayez un autre réseau, par exemple celui de votre téléphone. Si rien n’y fait, transmettez à { $provider } les détails affichés ici.
diagnosis-refused = { $host } n’accepte aucune connexion sur le port { $port }.
    .why = Aucun service de messagerie n’y fonctionne, ou un pare-feu rejette la connexion. Il se peut aussi que le port soit faux.
    .todo = Comparez le nom du serveur et le port avec ce qu’indique { $provider }. S’ils sont justes, essayez un autre réseau, par exemple celui de votre téléphone.
diagnosis-connect-timeout = { $host } n’a pas répondu sur le port { $port }.
    .why = Les réseaux d’entreprise, d’hôtel et les réseaux publics bloquent souvent la messagerie. Il se peut aussi que le serveur soit en panne ou que le port soit faux.
    .todo = Essayez un autre réseau, par exemple celui de votre téléphone. Si cela y fonctionne, demandez à ceux qui gèrent le premier réseau d’ouvrir le port { $port }. Sinon, comparez le nom du serveur et le port avec ce qu’indique { $provider }.
diagnosis-unreachable = Cet appareil n’a trouvé aucun chemin vers { $host }.
    .why = Le plus souvent, l’appareil est hors ligne, ou bien un VPN ou un pare-feu barre le chemin.
    .todo = Ouvrez un site web quelconque pour voir si internet fonctionne. Si oui, désactivez votre VPN si vous en utilisez un, ou essayez un autre réseau.
diagnosis-host-not-found = Il n’y a pas de serveur nommé { $host }.
    .why = Le plus souvent, il y a une faute de frappe dans le nom, ou le serveur a changé de nom.
    .todo = Comparez le nom, lettre par lettre, avec ce qu’indique { $provider }, corrigez-le et réessayez.
diagnosis-dns-failed = Cet appareil n’a pas pu savoir où se trouve { $host }.
    .why = Votre réseau n’a pas répondu à cette question. Cela vient du réseau ; vos paramètres sont peut-être justes.
    .todo = Ouvrez un site web quelconque pour voir si internet fonctionne. Réessayez ensuite, si possible depuis un autre réseau.
diagnosis-banner-timeout = { $host } a décroché, mais n’a rien dit.
    .why =
        { $usual ->
            [yes] Le serveur est très chargé, ou quelque chose en chemin retient sa réponse.
           *[no] Le serveur est très chargé, ou le chiffrement choisi dans les paramètres ne va pas avec le port { $port }.
        }
    .todo =
        { $usual ->
            [yes] Attendez quelques minutes et réessayez, si possible depuis un autre réseau. Si c’est toujours pareil, demandez à { $provider } s’il y a une panne.
           *[no] Attendez quelques minutes et réessayez. Si c’est toujours pareil, essayez le port { $standard } avec le chiffrement « TLS », ou demandez à { $provider } le bon port.
        }
diagnosis-reply-timeout = { $host } a cessé de répondre au milieu du test.
    .why = Le serveur est très chargé, ou votre connexion est lente ou interrompue. Rien n’indique que votre mot de passe soit faux.
    .todo = Attendez quelques minutes et réessayez. Si c’est toujours pareil, essayez un autre réseau, ou demandez à { $provider } s’il y a une panne.
diagnosis-closed = { $host } a mis fin à la connexion avant la fin du test.
    .why = Le serveur est très chargé, il y a eu trop d’essais, ou quelque chose en chemin a coupé la ligne. Rien n’indique que votre mot de passe soit faux.
    .todo = Attendez un quart d’heure et réessayez. Si c’est toujours pareil, essayez un autre réseau, ou posez la question à { $provider }.
diagnosis-flooded = { $host } a envoyé bien plus qu’un serveur de messagerie n’envoie jamais.
    .why = Ce n’est sans doute pas un serveur de messagerie, ou il est gravement déréglé. Par sécurité, le test a été arrêté.
    .todo = Comparez le nom du serveur et le port avec ce qu’indique { $provider }. S’ils sont justes, signalez-lui le problème.
diagnosis-not-mail = Ce qui répond sous le nom { $host } n’est pas un serveur de messagerie.
    .why = Soit le port est faux, soit la page d’accueil du réseau d’un hôtel, d’un train ou d’un café s’interpose.
    .todo = Sur un réseau public, ouvrez d’abord un site web quelconque et identifiez-vous sur la page qui apparaît. Réessayez ensuite. Sinon, comparez le nom du serveur et le port avec ce qu’indique { $provider }.
diagnosis-sender-refused = L’identification a réussi, mais vous ne pouvez pas envoyer avec cette adresse.
    .why = Le compte ne peut peut-être envoyer qu’avec ses propres adresses, et le serveur n’y compte pas celle-ci.
    .todo = Vérifiez qu’il n’y a pas de faute de frappe dans cette adresse. Pour envoyer avec une adresse de plus, ajoutez-la d’abord à votre compte chez { $provider } (cherchez « alias », « identité » ou « expéditeur »), ou demandez qu’on l’ajoute.
diagnosis-consent-needed = { $host } n’a pas été testé, car vous n’avez pas donné votre accord.
    .why = La connexion ne serait pas chiffrée, ou bien aucune source fiable ne confirme que c’est le serveur de votre fournisseur. Rien de secret n’a été envoyé.
    .todo = Demandez à { $provider } si ce serveur est le bon. Donnez votre accord si vous en avez la certitude, ou saisissez un autre serveur à la main.

## The set-up file that an organisation has prepared (mailwright.toml), and what is wrong with it. Gaps: $path; $line (the word "none" where no line is
## to blame) and $key (the setting’s name in the file, or "none"); $fault, one of the sentences below.


## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).


## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.


## What came of looking for an address’s servers. Gaps: $domain, $address.

outcome-found = Les paramètres pour { $address } ont été trouvés.
    .why = Ils viennent de votre fournisseur lui-même, ou d’une liste de fournisseurs bien tenue.
    .todo = L’étape suivante est l’identification, qui permet de les tester.
outcome-consent = Des paramètres pour { $address } ont été trouvés, mais il n’est pas certain qu’ils soient justes.
    .why = Ils sont arrivés par un chemin où quelqu’un d’autre aurait pu les modifier.
    .todo = Regardez les noms des serveurs. Si vous y reconnaissez ceux de votre fournisseur, continuez. Si vous avez un doute, demandez à votre fournisseur avant de saisir votre mot de passe.
outcome-insecure = Pour { $domain }, seuls des serveurs sans chiffrement ont été trouvés.
    .why = Le fournisseur n’a pas de connexion protégée, ou ne dit pas où elle se trouve. Sans elle, d’autres peuvent lire en chemin votre mot de passe et votre courrier.
    .todo = Demandez à votre fournisseur des serveurs avec chiffrement et saisissez-les à la main. Ne continuez sans chiffrement que si vous n’avez pas d’autre choix.
outcome-exchange-only = Le courrier du domaine { $domain } ne se lit qu’avec les logiciels qui connaissent Microsoft Exchange.
    .why = Ce que tout logiciel de messagerie connaît (IMAP et POP3) n’est pas proposé ici, ou votre organisation l’a désactivé.
    .todo = Utilisez Outlook, ou le logiciel de messagerie de votre téléphone avec le type de compte « Exchange ». Ou demandez à votre service informatique s’il peut activer IMAP.
outcome-not-found = Aucun paramètre n’a été trouvé pour { $domain }.
    .why = Tous les fournisseurs ne les publient pas. Votre adresse est peut-être tout à fait juste.
    .todo = Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse. Cherchez ensuite « IMAP » ou « logiciel de messagerie » sur le site web de votre fournisseur, ou posez-lui la question, et saisissez les serveurs à la main.
outcome-no-such-domain = Rien sur internet ne porte le nom { $domain }.
    .why = Le plus souvent, il y a une faute de frappe dans la partie après le @.
    .todo = Comparez-la, lettre par lettre, avec la vraie adresse, et corrigez-la.
outcome-no-mail-domain = { $domain } ne reçoit pas de courrier.
    .why = Son propriétaire a déclaré qu’il n’y a pas de boîtes mail. Le plus souvent, votre adresse se termine autrement.
    .todo = Vérifiez la partie après le @ et corrigez-la. Si elle est juste, posez la question à ceux qui vous ont donné l’adresse.
outcome-dns-failed = Rien n’a pu être appris sur { $domain }.
    .why = Votre réseau n’a pas répondu à cette question. L’adresse est peut-être tout à fait juste.
    .todo = Ouvrez un site web quelconque pour voir si internet fonctionne. Réessayez ensuite, si possible depuis un autre réseau.
outcome-bad-address = Ce n’est pas une adresse e-mail complète.
    .why = Une adresse se compose d’un nom, d’un @ et d’une terminaison, comme anna@example.org.
    .todo = Cherchez la faute de frappe et corrigez-la.
outcome-captive-portal = Ce réseau demande d’abord une identification sur une page web.
    .why = Au lieu de mener là où la question a été posée, il renvoie à sa propre page, comme le font les réseaux des hôtels, des trains et des cafés.
    .todo = Ouvrez un site web quelconque, identifiez-vous sur la page qui apparaît, et réessayez.

## The question whether another address was meant. Gaps: $address, the one that may be meant, and $domain, the one that was typed.

suggestion = Vouliez-vous dire { $address } ?
    .why = { $domain } ressemble à une faute de frappe. Le courrier et les mots de passe destinés à de telles adresses peuvent tomber entre de mauvaises mains.
    .todo = Si l’adresse est juste telle que vous l’avez tapée, gardez-la.

## Why a text is not an address, and how to mend it. Gap: $character.

address-empty = Saisissez votre adresse e-mail, par exemple anna@example.org.
address-no-at = Une adresse contient un @, comme anna@example.org. Veuillez l’ajouter.
address-no-local-part = Il manque la partie avant le @. Veuillez l’ajouter, comme anna dans anna@example.org.
address-no-domain = Il manque la partie après le @. Veuillez l’ajouter, comme example.org dans anna@example.org.
address-too-long = C’est trop long pour une adresse e-mail. Vérifiez que rien d’autre n’a été collé avec elle.
address-space = Il y a un espace dans l’adresse. Veuillez le retirer.
address-bad-character = Une adresse ne peut pas contenir « { $character } » avant le @. Veuillez vérifier cette partie.
address-forbidden-character = Il y a dans l’adresse un caractère invisible ({ $character }). Tapez l’adresse à la main au lieu de la coller.
address-bad-domain = La partie après le @ n’est pas écrite comme il faut. Cherchez-y les espaces, les points doublés et les fautes de frappe.
address-not-qualified = Il manque une terminaison à la partie après le @, comme .org ou .com. Veuillez l’ajouter.

## Why a text cannot be a password.

password-empty = Saisissez votre mot de passe.
password-forbidden = Il y a un saut de ligne dans le mot de passe, sans doute à cause d’un copier-coller. Veuillez le taper à la main.
password-too-long = C’est trop long pour un mot de passe. Vérifiez que rien d’autre n’a été collé avec lui.

## The sign-in in the browser. Gap: $server, the host of the sign-in server.


## Which consent is asked. Gap: $hosts.

consent-insecure = Votre mot de passe peut-il être envoyé à { $hosts } sans chiffrement ?
    .why = N’importe qui en chemin, par exemple sur le même Wi-Fi, pourrait lire votre mot de passe et tout votre courrier.
    .todo = Ne dites oui que si vous n’avez pas d’autre choix. Mieux vaut demander à votre fournisseur un serveur avec chiffrement.
consent-foreign = Ces serveurs sont-ils ceux de votre fournisseur : { $hosts } ?
    .why = Il est impossible de vérifier qui les a nommés. Si quelqu’un cherche ainsi à vous tromper, c’est lui qui recevra votre mot de passe.
    .todo = Regardez si les mêmes noms figurent sur le site web ou dans les lettres de votre fournisseur. Si oui, dites oui. En cas de doute, demandez d’abord à votre fournisseur.

## The five questions: POP3 or IMAP?

question-several-identities = Écrivez-vous, depuis ce compte, sous plusieurs noms ou adresses ?
    .example = Par exemple, en votre nom et pour la trésorerie de votre association.
question-limited-space = Y a-t-il si peu de place dans votre boîte mail qu’elle sera pleine un jour ?
    .example = Par exemple, 1 Go d’espace et des proches qui envoient beaucoup de photos.
question-poor-connection = Votre connexion à internet est-elle lente, chère ou souvent interrompue ?
    .example = Par exemple, à la campagne, sur un bateau, ou avec des données mobiles que vous payez au gigaoctet.
question-several-devices = Lirez-vous ces messages sur plusieurs appareils, ou à plusieurs ?
    .example = Par exemple, sur l’ordinateur et sur le téléphone, ou avec un collègue qui répond aussi.
question-webmail = Voulez-vous lire ces messages aussi dans un navigateur ?
    .example = Par exemple, sur le site web de votre fournisseur, en voyage, depuis l’ordinateur de quelqu’un d’autre.
answer-yes = Oui
answer-no = Non
answer-unsure = Je ne sais pas

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = Pour IMAP : vous écrivez sous plusieurs noms, et IMAP garde ce que vous avez envoyé sous chacun là où tous vos logiciels le voient.
reason-several-identities-no = Aucune différence : vous écrivez sous un seul nom, et les deux solutions le permettent.
reason-several-identities-unsure = Non compté : vous ne savez pas si vous écrivez sous plusieurs noms.
reason-limited-space-yes = Pour POP3 : la place manque, et POP3 peut vider la boîte mail une fois vos messages relevés.
reason-limited-space-no = Aucune différence : il y a assez de place pour laisser vos messages sur le serveur.
reason-limited-space-unsure = Non compté : vous ne savez pas combien il y a de place.
reason-limited-space-measured = Pour POP3 : d’après le test, votre boîte mail est presque pleine, et POP3 peut la vider une fois vos messages relevés.
reason-poor-connection-yes = Pour POP3 : votre connexion est mauvaise, et POP3 n’en a besoin que peu de temps pour relever les nouveaux messages.
reason-poor-connection-measured = Pour POP3 : d’après le test, votre connexion est lente, et POP3 n’en a besoin que peu de temps pour relever les nouveaux messages.
reason-poor-connection-no = Aucune différence : votre connexion suffit aux deux solutions.
reason-poor-connection-unsure = Non compté : vous ne savez pas ce que vaut votre connexion.
reason-several-devices-yes = Pour IMAP : vous lisez sur plusieurs appareils ou à plusieurs, et IMAP montre partout les mêmes messages.
reason-several-devices-no = Aucune différence : vous lisez sur un seul appareil, et les deux solutions le permettent.
reason-several-devices-unsure = Non compté : vous ne savez pas combien d’appareils il y aura.
reason-webmail-yes = Pour IMAP : vous lisez aussi dans un navigateur, et IMAP laisse tous vos messages là où le navigateur les trouve.
reason-webmail-no = Aucune différence : vous n’avez pas besoin de vos messages dans un navigateur.
reason-webmail-unsure = Non compté : vous ne savez pas si vous lirez dans un navigateur.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Utilisez IMAP : vos messages restent chez votre fournisseur, et tous vos appareils montrent la même chose.
recommend-pop3 = Utilisez POP3 : vos messages viennent sur cet ordinateur et y restent.
strength-clear = Toutes vos réponses qui font une différence plaident pour { $protocol }.
strength-balanced = Vos réponses plaident pour les deux solutions. { $protocol } est la plus sûre : les messages que POP3 a retirés du serveur ne se voient plus ailleurs, alors qu’on peut remédier à une boîte mail pleine ou à une connexion lente.
strength-default = Aucune de vos réponses ne fait de différence. { $protocol } est le choix habituel, et vous pourrez encore en changer plus tard.
strength-forced = Votre fournisseur propose seulement { $protocol } : il n’y a donc rien à choisir.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.


## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.


## The two ways side by side.


## What would change the recommendation. Gaps: $question, $protocol.


## The backup. Gaps: $days, and $page, where the provider says so.


## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Votre boîte mail peut se remplir. Déplacez les anciens messages dans des dossiers de votre ordinateur (« dossiers locaux » ou « archives »), supprimez les grosses pièces jointes, ou demandez plus de place à votre fournisseur.
advice-concern-line-is-poor = Votre connexion est mauvaise. Réglez le logiciel de messagerie pour qu’il ne relève d’abord que les expéditeurs et les objets (« en-têtes seulement »), et les gros messages à la demande, et pour qu’il garde vos dossiers lisibles hors connexion.
advice-concern-other-devices-will-not-see = Vos autres appareils ne verront pas les messages relevés ici et retirés du serveur. Réglez le logiciel de messagerie pour qu’il en laisse une copie sur le serveur pendant quelques semaines.
advice-concern-webmail-will-be-empty = Dans le navigateur, vous ne verrez pas les messages relevés ici et retirés du serveur. Réglez le logiciel de messagerie pour qu’il en laisse une copie sur le serveur pendant quelques semaines.
advice-concern-identities-not-shared = Ce que vous envoyez sous vos différents noms n’est conservé que sur cet ordinateur. Pour l’avoir ailleurs aussi, envoyez-vous une copie (« Cci »).
advice-concern-only-copy-here = La seule copie de votre courrier est peut-être celle de cet ordinateur. S’il tombe en panne ou s’il est volé, elle est perdue, sauf si vous faites des copies.
advice-concern-keep-a-backup = Quelle que soit la solution choisie, votre courrier a besoin d’une sauvegarde. Incluez le dossier de votre logiciel de messagerie dans la sauvegarde de votre ordinateur, par exemple sur un disque externe.

## What to know of a written file.

file-concern-no-leave-on-server = Ce fichier ne peut pas dire au logiciel de laisser vos messages sur le serveur. Si vous voulez qu’une copie y reste, indiquez-le dans les paramètres du compte, dans le logiciel, avant qu’il ne relève le courrier pour la première fois.
file-concern-starttls-by-port = Ce fichier ne peut pas dire comment commence le chiffrement ; le logiciel se règle sur le port. S’il ne parvient pas à se connecter, vérifiez le chiffrement dans les paramètres du compte.
file-concern-identities-left-out = Ce fichier n’a pas de place pour vos autres noms et adresses. Ajoutez-les dans les paramètres du compte du logiciel si vous voulez écrire sous ces noms.
file-concern-holds-password = Ce fichier contient votre mot de passe, et toute personne qui ouvre le fichier peut le lire. Ne l’envoyez à personne, et supprimez-le dès que le logiciel l’a lu.
file-concern-unproved = Personne ne s’est encore identifié avec ces paramètres : ils peuvent donc être faux.

## What to know of a provider before a password is entered. Gap: $provider.

hint-app-password = { $provider } n’accepte pas votre mot de passe habituel dans un logiciel de messagerie. Créez un mot de passe d’application dans les paramètres de sécurité de votre compte, et utilisez-le ici.
hint-browser-sign-in = { $provider } n’accepte aucun mot de passe de la part d’un logiciel de messagerie. À la place, le logiciel ouvre une page d’identification dans votre navigateur : choisissez-en un qui sait le faire, par exemple Thunderbird.
hint-enable-imap = Chez { $provider }, il faut d’abord activer IMAP, dans les paramètres de messagerie du site web.
hint-enable-pop3 = Chez { $provider }, il faut d’abord activer POP3, dans les paramètres de messagerie du site web.
hint-enable-smtp = Chez { $provider }, il faut d’abord activer l’envoi depuis un logiciel de messagerie, dans les paramètres de messagerie du site web.
# What a provider asks to be done first. Gaps: $said, its own words in whatever language, and $url, its page.
guide-enable = D’après votre fournisseur, il faut d’abord activer quelque chose : { $said } { $url }

## Other services a provider may have.

service-exchange = Microsoft Exchange
service-ews = Services web Exchange (EWS)
service-graph = Microsoft Graph
service-activesync = Exchange ActiveSync
service-autodiscover = Paramètres pour Outlook (Autodiscover)
service-jmap = JMAP
service-managesieve = Filtres de messages sur le serveur (ManageSieve)
service-caldav = Agendas (CalDAV)
service-carddav = Carnets d’adresses (CardDAV)

## Who named a server, and what came of asking. Gap: $domain.

source-directory = La liste de fournisseurs de ce programme
source-ispdb = La liste publique de fournisseurs de Thunderbird
source-autoconfig = Le service de configuration du domaine { $domain }
source-wellknown = Le site web du domaine { $domain }
source-pacc = Le fichier de configuration du domaine { $domain } (PACC)
source-autodiscover = Les paramètres Outlook du domaine { $domain } (Autodiscover)
source-srv = Les entrées d’annuaire du domaine { $domain } (DNS)
source-mx = L’entreprise qui reçoit le courrier du domaine { $domain }
source-guess = Les noms de serveur habituels, essayés un à un
source-manual = Saisi par vous
result-found = Trouvé
result-nothing = Rien trouvé
result-failed = Pas de réponse utilisable
result-skipped = Non interrogé

## The steps of the test, and what it noticed. Gaps of warning-…: $percent, $days.

step-resolve = Trouver le serveur
step-connect = Se connecter
step-tls = Chiffrer la connexion
step-greeting = Attendre le message d’accueil
step-starttls = Demander le chiffrement
step-capabilities = Demander ce que le serveur sait faire
step-login = S’identifier
step-mailbox = Regarder la boîte mail
warning-quota-nearly-full = Votre boîte mail est remplie à { $percent } %. Faites bientôt de la place, sinon les nouveaux messages seront refusés.
warning-no-uidl = Ce serveur ne peut pas dire à un logiciel de messagerie quels messages il a déjà relevés (UIDL manque). Avec POP3, les messages laissés sur le serveur risquent d’être relevés deux fois : utilisez IMAP, ou ne laissez pas de messages sur le serveur.
warning-no-capa = Ce serveur ne dit pas ce qu’il sait faire. Il est sans doute ancien ; il n’y a pas lieu de s’inquiéter.
warning-mail-expires =
    { $days ->
        [0] Ce serveur supprime les messages dès qu’ils ont été relevés avec POP3. Il n’y reste rien pour d’autres appareils.
        [one] Ce serveur supprime de lui-même les messages au bout d’un jour. Relevez-les avant, et gardez sur votre ordinateur ce dont vous avez besoin.
       *[other] Ce serveur supprime de lui-même les messages au bout de { $days } jours. Relevez-les avant, et gardez sur votre ordinateur ce dont vous avez besoin.
    }
warning-ipv6-broken = Des deux chemins vers ce serveur, le plus récent (IPv6) ne fonctionne pas. Le courrier passe par l’ancien, peut-être après une courte attente.
warning-unencrypted = Cette connexion n’est pas chiffrée. D’autres peuvent lire en chemin votre mot de passe et votre courrier.

## Names and labels.

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
purpose-imap = Recevoir le courrier (IMAP)
purpose-pop3 = Recevoir le courrier (POP3)
purpose-smtp = Envoyer le courrier (SMTP)
security-tls = Chiffré dès le début (TLS)
security-starttls = Chiffré après le message d’accueil (STARTTLS)
security-none = Non chiffré

## The mail clients, and how each takes its file. Gap: $file.

client-thunderbird = Thunderbird, un logiciel de messagerie gratuit pour Windows, Mac et Linux
    .step1 = Dans Thunderbird, ouvrez le menu Outils > Importer (ou le bouton ≡, puis Outils > Importer).
    .step2 = Choisissez « Importer depuis un fichier », puis « Importer un profil sauvegardé », et cliquez sur « Continuer ».
    .step3 = Sélectionnez « Choisissez un fichier ZIP », cliquez sur « Continuer », puis indiquez { $file }.
    .step4 = Laissez « Comptes et paramètres » coché, cliquez sur « Continuer », puis sur « Lancer l’importation ». Les comptes que vous avez déjà restent tels quels.
    .step5 = Laissez Thunderbird redémarrer, et saisissez votre mot de passe quand il le demande.
client-apple = Apple Mail, sur iPhone, iPad et Mac
    .step1 = Sur un Mac, ouvrez { $file }. Pour un iPhone ou un iPad, envoyez-y le fichier, par exemple par AirDrop, et touchez-le.
    .step2 = Sur l’iPhone ou l’iPad, ouvrez Réglages dans les 8 minutes et touchez « Profil téléchargé ».
    .step3 = Sur le Mac, ouvrez Réglages Système > Général > Gestion des appareils et double-cliquez sur le profil. Sur les Mac plus anciens, cherchez Profils, sous Confidentialité et sécurité.
    .step4 = Choisissez « Installer », et saisissez votre mot de passe quand on vous le demande.
    .step5 = Ouvrez Mail : le nouveau compte est là.
client-neomutt = NeoMutt et Mutt, des logiciels de messagerie pour le terminal
    .step1 = Placez { $file } dans le dossier ~/.config/neomutt (ou ~/.mutt pour Mutt).
    .step2 = Ajoutez la ligne « source ~/.config/neomutt/{ $file } » à votre neomuttrc (ou la même avec ~/.mutt à votre muttrc).
    .step3 = Lancez le logiciel, et saisissez votre mot de passe quand il le demande.
client-autoconfig = Autoconfig, un fichier par lequel un domaine configure tout seul les logiciels de messagerie
    .step1 = Si le domaine est à vous, publiez { $file } sous le nom config-v1.1.xml dans le dossier mail du site web qui s’appelle autoconfig suivi de votre domaine, avec le type text/xml.
    .step2 = Ou bien, pour les ordinateurs dont vous vous occupez, donnez au fichier le nom de votre domaine avec .xml à la fin, et placez-le dans le dossier isp du dossier du programme Thunderbird.
    .step3 = Dès lors, il suffit d’une adresse et d’un mot de passe à Thunderbird et à d’autres logiciels de messagerie.
client-sheet = Une fiche de paramètres, pour tout autre logiciel
    .step1 = Ouvrez { $file } dans un navigateur, et imprimez la fiche si vous voulez.
    .step2 = Dans votre logiciel de messagerie, ajoutez un compte et choisissez de le faire à la main (souvent « Autre » ou « Configuration manuelle »).
    .step3 = Recopiez les lignes de la fiche dans les champs du même nom, et saisissez votre mot de passe quand on vous le demande.

## The groups that mail programs are shown in.


## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line.


## How settings are typed into a mail program: the program’s own menu words.


## What a folder is for. Stands behind “for”.

use-all = tous les messages
use-archive = les anciens messages à garder
use-drafts = les brouillons
use-flagged = les messages marqués
use-important = les messages importants
use-junk = les indésirables
use-sent = les messages envoyés
use-trash = les messages supprimés

## A message to oneself, and what became of it. Gaps: $seconds, and $kind, with which protocol it was looked for.

letter-subject = Message de test de Mailwright
letter-text =
    Vous avez demandé à Mailwright de vous envoyer un message, pour voir si le courrier arrive.
    Il est supprimé dès qu’il a été vu. S’il est encore là, vous pouvez le supprimer.
delivery-arrived =
    { $kind ->
        [pop3] Un message de vous à vous-même a été envoyé. Il était là quand la boîte mail a été regardée, quelques secondes plus tard.
       *[other]
            { $seconds ->
                [one] Un message de vous à vous-même a été envoyé, et il est arrivé en moins d’une seconde.
               *[other] Un message de vous à vous-même a été envoyé, et il est arrivé en moins de { $seconds } secondes.
            }
    }
delivery-not-seen = Un message de vous à vous-même a été envoyé, mais il n’est pas apparu dans votre boîte de réception pendant l’attente. Il peut encore arriver, ou se trouver parmi les indésirables ; si vous le trouvez, vous pouvez le supprimer.
delivery-refused = Le serveur n’a pas accepté un message de vous à vous-même. Rien n’a été envoyé.
delivery-not-tried = Aucun message ne vous a été envoyé : il faut un serveur pour envoyer et un pour recevoir, et l’identification doit réussir sur tous.
delivery-afterwards-deleted = Il a été supprimé ensuite.
delivery-afterwards-marked = Il est marqué comme supprimé et partira quand vous rangerez votre boîte de réception : ce serveur ne sait pas retirer un message seul.
delivery-afterwards-left = Il n’a pas pu être supprimé ; vous pouvez le faire dans votre boîte de réception.

## The report for the help desk. Gaps: $version, $server. What stands behind a label is the same in every language.

report-title = Mailwright { $version } – rapport pour le service d’assistance
report-promise = Il ne contient pas de mot de passe.
report-written = Établi
report-address = Adresse
report-system = Système
report-search = Recherche des serveurs
report-outcome = Résultat
report-provider = Fournisseur
report-help = Page d’aide
report-service = Propose aussi
report-server = Serveur
report-asked = Interrogé
report-test = Test du serveur { $server }
report-diagnosis = Résultat
report-said = Le serveur a dit
report-user = Nom d’utilisateur
report-auth = Mode d’identification
report-warnings = Remarques
report-steps = Étapes
report-tls = Chiffrement
report-certificate = Certificat
report-issuer = Délivré par
report-names = Établi pour
report-valid = Valable
report-capabilities = Le serveur sait
report-mailbox = Boîte mail
report-folders = Dossiers
report-marked = Dossiers désignés
report-namespaces = Emplacement des dossiers
report-pop3 = Avec POP3
report-smtp = À l’envoi
report-line = Connexion
report-delivery = Message à soi-même
report-protocol = Cherché avec

## The settings sheet: a page to print, for mail programs that take no file.
## Short lines, in the words that most mail programs use in their own windows.

# The tag of the language these lines are in.
sheet-language = fr
sheet-title = Vos paramètres de messagerie
sheet-intro = Avec ces paramètres, tout logiciel de messagerie peut recevoir et envoyer votre courrier. Recopiez-les exactement comme ils sont écrits ici.
sheet-unproved = Personne ne s’est encore identifié avec ces paramètres. Ils peuvent être faux.
sheet-insecure = L’une de ces connexions n’est pas chiffrée : d’autres personnes du même réseau peuvent lire votre mot de passe et votre courrier.
sheet-account = Vos informations
sheet-name = Votre nom
sheet-address = Adresse e-mail
sheet-type = Type de compte
sheet-type-imap = IMAP (vos messages restent sur le serveur)
sheet-type-pop3 = POP3 (vos messages sont copiés sur cet appareil)
sheet-server-imap = Recevoir le courrier : serveur entrant (IMAP)
sheet-server-pop3 = Recevoir le courrier : serveur entrant (POP3)
sheet-server-smtp = Envoyer le courrier : serveur sortant (SMTP)
sheet-host = Serveur ou nom d’hôte
sheet-port = Port
sheet-security = Chiffrement
sheet-security-tls = SSL/TLS
sheet-security-starttls = STARTTLS (aussi appelé TLS ou « explicite »)
sheet-security-none = Aucun
sheet-auth = Authentification
sheet-auth-password-cleartext = Mot de passe normal
sheet-auth-password-encrypted = Mot de passe chiffré
sheet-auth-OAuth2 = OAuth2 (identification par le navigateur)
sheet-auth-NTLM = NTLM
sheet-auth-GSSAPI = Kerberos / GSSAPI
sheet-auth-client-IP-address = Aucune (ce réseau a accès)
sheet-auth-none = Aucune
sheet-user = Nom d’utilisateur
sheet-password = Mot de passe
sheet-password-own = Le vôtre (il n’est pas sur cette fiche)
sheet-password-browser = Aucun mot de passe à taper : le logiciel ouvre la page d’identification de votre fournisseur.
sheet-leave = Laisser les messages sur le serveur
sheet-leave-yes = Oui
sheet-leave-days = Les supprimer du serveur après ce nombre de jours
sheet-steps = Que faire
sheet-step-open = Ouvrez votre logiciel de messagerie et choisissez d’ajouter un compte. Cherchez « Comptes » dans ses paramètres.
sheet-step-manual = Choisissez de le faire à la main. C’est souvent appelé « Autre », « Configuration manuelle » ou « Avancé ».
sheet-step-copy = Recopiez les lignes ci-dessus dans les champs du même nom. Le serveur sortant a besoin lui aussi de son nom d’utilisateur et de son mot de passe.
sheet-step-certificate = Ne passez pas outre un avertissement sur le certificat ou l’identité du serveur. Vérifiez d’abord le nom du serveur.
sheet-step-send = Écrivez-vous un message. S’il arrive, tout fonctionne.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = il n’y a rien de ce nom
io-permission-denied = l’autorisation manque
io-not-a-directory = un fichier se trouve là où il faut un dossier
io-is-a-directory = c’est un dossier, pas un fichier
io-storage-full = le disque est plein
io-read-only = le disque est en lecture seule
io-not-text = ce n’est pas du texte en UTF-8
