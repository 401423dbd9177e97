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
# The certificate of the one in between was not sent along. Beside the diagnosis "this device does not know who vouches for …".
diagnosis-incomplete-chain = { $host } ne montre pas toute la preuve de son identité.
    .why =
        { $issuer ->
            [unknown] Le serveur oublie d’envoyer un certificat intermédiaire, le maillon entre le sien et un organisme reconnu par cet appareil.
           *[other] Le serveur oublie d’envoyer un certificat intermédiaire, celui de l’organisme « { $issuer } », le maillon entre le sien et un organisme reconnu par cet appareil.
        } C’est une erreur sur le serveur : ni votre appareil ni votre mot de passe n’y sont pour rien. Rien de secret n’a été envoyé.
    .todo = Indiquez à { $provider } que le serveur de messagerie envoie une chaîne de certificats incomplète ; la réparation ne peut venir que de là. Au travail, prévenez votre service informatique. Réessayez quand ce sera réparé.
# That of the one in between has run out, or has not begun.
diagnosis-intermediate-expired = Un certificat sur lequel { $host } s’appuie a expiré.
    .why =
        { $between-until ->
            [unknown] Un serveur prouve son identité par une chaîne de certificats, et l’un de ceux du milieu n’est plus valable.
           *[other] Un serveur prouve son identité par une chaîne de certificats, et celui du milieu, « { $between } », était valable jusqu’au { $between-until }.
        } Le certificat du serveur lui-même n’est pas en cause. Soit personne n’a remplacé celui du milieu, soit la date de cet appareil est fausse. Rien de secret n’a été envoyé.
    .todo = Vérifiez la date de cet appareil. Si elle est juste, indiquez à { $provider } qu’un certificat intermédiaire du serveur de messagerie a expiré, et réessayez quand il sera remplacé.
diagnosis-intermediate-not-yet-valid = Un certificat sur lequel { $host } s’appuie n’est pas encore valable.
    .why =
        { $between-from ->
            [unknown] Un serveur prouve son identité par une chaîne de certificats, et l’un de ceux du milieu ne commence que plus tard.
           *[other] Un serveur prouve son identité par une chaîne de certificats, et celui du milieu, « { $between } », n’est valable qu’à partir du { $between-from }.
        } Le plus souvent, c’est la date de cet appareil qui est fausse. Rien de secret n’a été envoyé.
    .todo = Vérifiez la date de cet appareil, corrigez-la et réessayez. Si elle est juste, indiquez à { $provider } qu’un certificat intermédiaire du serveur de messagerie n’est pas encore valable.
# It has only what is called a common name.
diagnosis-common-name-only = Le certificat du serveur { $host } n’indique le nom du serveur qu’à l’ancienne.
    .why = Un serveur prouve son identité par un certificat. Celui-ci n’a qu’un « nom commun » (common name), que les logiciels de messagerie n’acceptent plus depuis des années comme nom de serveur, et aucun des noms qu’ils cherchent. Rien de secret n’a été envoyé.
    .todo = Indiquez à { $provider } que le serveur de messagerie a besoin d’un certificat qui porte son nom comme « subject alternative name ». Au travail, prévenez votre service informatique. Il n’y a rien à réparer sur votre appareil.
# Instead of "has run out" and "is not valid yet", where the clock explains it.
diagnosis-clock-wrong = La date de cet appareil semble fausse.
    .why =
        { $network ->
            [unknown] D’après cet appareil, nous sommes le { $device }, et à cette date aucun des serveurs interrogés n’a de certificat valable. Cela n’arrive à plusieurs en même temps que si la date est fausse.
           *[other] D’après cet appareil, nous sommes le { $device }, mais des serveurs web disent que nous sommes le { $network }, et à cette date le certificat du serveur { $host } est valable.
        } Un serveur prouve son identité par un certificat, qui n’est valable qu’un certain temps. Rien de secret n’a été envoyé.
    .todo = Regardez un calendrier. Si nous ne sommes pas le { $device }, réglez la date de cet appareil et réessayez. Si c’est bien la date, quelque chose ne va pas sur le serveur ou en chemin : prévenez { $provider }.
# The same two, where the clock was seen to be right.
diagnosis-tls-expired-clock-right = { diagnosis-tls-expired }
    .why =
        { $until ->
            [unknown] Un serveur prouve son identité par un certificat, et celui-ci n’est plus valable.
           *[other] Un serveur prouve son identité par un certificat, et celui-ci était valable jusqu’au { $until }.
        } Personne ne l’a renouvelé. La date de cet appareil n’est pas en cause : des serveurs web donnent la même. Rien de secret n’a été envoyé.
    .todo = Indiquez à { $provider } que le certificat a expiré, et réessayez quand il sera renouvelé.
diagnosis-tls-not-yet-valid-clock-right = { diagnosis-tls-not-yet-valid }
    .why =
        { $from ->
            [unknown] Un serveur prouve son identité par un certificat, et celui-ci ne commence que plus tard.
           *[other] Un serveur prouve son identité par un certificat, et celui-ci n’est valable qu’à partir du { $from }.
        } La date de cet appareil n’est pas en cause : des serveurs web donnent la même. Rien de secret n’a été envoyé.
    .todo = Indiquez à { $provider } que le certificat du serveur de messagerie n’est pas encore valable, et réessayez quand il le sera.
# Beside "cannot prove that it is …": another name of the same owner that the certificate is for. It is only offered.
fitting-host = Le certificat conviendrait au nom de serveur « { $host } ». Si { $provider } indique ce nom pour les logiciels de messagerie, utilisez-le à la place du nom { $asked }.
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

organisation-wrong = Le fichier préparé par votre organisation ne peut pas être utilisé.
    .why =
        { $line ->
            [none] { $fault }
           *[other]
                { $key ->
                    [none] Ligne { $line } : { $fault }
                   *[other] Ligne { $line }, à « { $key } » : { $fault }
                }
        }
    .todo = Corrigez { $path }, ou prévenez la personne qui l’a préparé. D’ici là, rien n’en est utilisé.

## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).

organisation-fault-unreadable = Le fichier ne peut pas être lu : { $why }.
organisation-fault-too-large = Le fichier dépasse { $limit } Kio. De tels fichiers sont bien plus petits : c’est donc sans doute un autre.
organisation-fault-not-text = Le fichier n’est pas du texte brut en UTF-8. Enregistrez-le en UTF-8 dans votre éditeur.
organisation-fault-writable = Tout le monde sur cet ordinateur peut modifier { $text }, et donc décider où vont les mots de passe. Retirez ce droit aux autres, et vérifiez ce que contient le fichier.
organisation-fault-syntax = { $why }.
organisation-fault-text = Ce texte est vide, trop long, ou contient un caractère invisible.
organisation-fault-domain = Ce n’est pas un domaine, comme example.org.
organisation-fault-server = Ce n’est pas un serveur tel qu’on l’écrit ici, comme imap://imap.example.org:993?security=tls.
organisation-fault-placeholder = Rien ne peut remplacer ce qui se trouve entre les signes « % » dans « { $text } ». Au choix : %EMAILADDRESS%, %EMAILLOCALPART% et %EMAILDOMAIN%.
organisation-fault-language = Ce n’est pas le code d’une langue, comme de.
organisation-fault-client = Il n’y a pas de fichiers de paramètres pour « { $text } ». Au choix : { $all }.
organisation-fault-nothing = Cette liste est vide. Retirez-la si tout est permis.
organisation-fault-mail = Ce n’est pas une adresse e-mail.
organisation-fault-url = Ce n’est pas l’adresse d’une page web qui commence par https://.
organisation-fault-no-way-to-help = Il n’y a ici ni numéro de téléphone, ni adresse e-mail, ni page web.
organisation-fault-no-domains = « domains » ne dit pas pour quelles adresses ce fichier est prévu.
organisation-fault-no-receiving = Il n’y a pas de serveur pour recevoir le courrier (imap ou pop3).
organisation-fault-no-sending = Il n’y a pas de serveur pour envoyer le courrier (smtp).
organisation-fault-logo-place = L’image doit se trouver dans le même dossier que ce fichier, ou dans l’un de ses sous-dossiers.
organisation-fault-logo-unreadable = L’image ne peut pas être lue : { $why }.
organisation-fault-logo-too-large = L’image dépasse 256 Kio.
organisation-fault-logo-not-png = L’image n’est pas au format PNG.
organisation-fault-logo-too-wide = L’image doit avoir de 1 à 1024 pixels de largeur et de hauteur.

## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.

organisation-help =
    { $phone ->
        [none]
            { $mail ->
                [none] { $name } peut vous aider : { $web }
               *[other] { $name } peut vous aider : { $mail }
            }
       *[other]
            { $mail ->
                [none] { $name } peut vous aider. Appelez le { $phone }.
               *[other] { $name } peut vous aider. Appelez le { $phone }, ou écrivez à { $mail }.
            }
    }

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

# Where the program cannot do it itself, because nobody has registered it there.
browser-sign-in = Votre logiciel de messagerie ouvrira lui-même la page d’identification.
    .why = Vos serveurs n’acceptent pas de mot de passe, seulement une identification dans le navigateur. Chaque logiciel de messagerie doit y être enregistré, et Mailwright ne l’est pas chez votre fournisseur : il ne peut donc pas tester l’identification pour vous.
    .todo = Continuez avec ces paramètres. Quand le logiciel de messagerie relève le courrier pour la première fois, il ouvre la page d’identification de votre fournisseur, si c’est l’un de ceux qu’il connaît. Thunderbird connaît les grands ; au travail, demandez à votre service informatique quel logiciel y est enregistré.
sign-in-bad-issuer = Le nom du serveur d’identification ne peut pas être utilisé tel quel.
    .why = Ce nom doit être une adresse qui commence par https:// et ne contient pas de point d’interrogation.
    .todo = Corrigez le nom du serveur d’identification (« issuer »), ou demandez le bon à ceux qui vous ont donné les paramètres.
sign-in-unreachable = Le serveur d’identification { $server } n’a pas pu être joint.
    .why = Cet appareil est peut-être hors ligne, quelque chose en chemin bloque peut-être la connexion, ou le nom du serveur est faux. Rien de secret n’a été envoyé.
    .todo = Ouvrez un site web quelconque pour voir si internet fonctionne. Réessayez ensuite, si possible depuis un autre réseau. Si cela échoue partout, posez la question à ceux qui gèrent le serveur.
sign-in-tls = Ce qui a répondu ne peut pas prouver qu’il s’agit du serveur { $server }.
    .why = Son certificat, par lequel il prouve son identité, a été refusé. Cela peut être un défaut du serveur, ou quelque chose en chemin qui inspecte la connexion. Rien de secret n’a été envoyé.
    .todo = Essayez un autre réseau. Si c’est pareil, prévenez ceux qui gèrent le serveur, ou votre service informatique au travail.
sign-in-no-description = { $server } ne dit pas comment s’identifier.
    .why = Chaque serveur d’identification se décrit à une certaine adresse, et il n’y avait là rien de tel. Le nom du serveur est peut-être faux.
    .todo = Comparez le nom du serveur d’identification (« issuer »), lettre par lettre, avec ce qu’indique votre organisation.
sign-in-other-issuer = Un autre serveur que le serveur { $server } a répondu à l’identification.
    .why = Il donne un autre nom que celui des paramètres. Le plus souvent, il y a une petite erreur dans les paramètres, par exemple une barre oblique en trop. Dans de rares cas, quelqu’un cherche à s’interposer. Rien de secret n’est allé à l’autre serveur.
    .todo = Comparez le nom du serveur d’identification (« issuer »), lettre par lettre, avec ce qu’indique votre organisation. S’ils sont identiques, prévenez votre service informatique avant de vous identifier de nouveau.
sign-in-unfit = { $server } ne propose pas d’identification que ce programme puisse utiliser.
    .why = Il lui manque la méthode qui est sûre pour les programmes de votre propre ordinateur (un code d’autorisation avec PKCE, par https).
    .todo = Demandez à ceux qui gèrent le serveur d’identification de la permettre. D’ici là, utilisez un logiciel de messagerie qui ouvre lui-même la page d’identification.
sign-in-no-port = Cet ordinateur ne laisse pas le navigateur revenir à ce programme.
    .why = Après l’identification, le navigateur transmet sa réponse sur cet ordinateur, et aucun point d’accès n’a pu être ouvert pour cela. Un logiciel de sécurité l’interdit peut-être.
    .todo = Redémarrez l’ordinateur et réessayez. Si c’est toujours pareil, posez la question à ceux qui s’occupent de cet ordinateur.
sign-in-no-answer = Aucune réponse n’est revenue du navigateur.
    .why = La page d’identification n’a pas été terminée en cinq minutes, ou sa dernière étape n’a pas ramené à ce programme.
    .todo = Réessayez, et restez sur la page jusqu’à ce qu’elle dise que vous pouvez la fermer. Le navigateur doit fonctionner sur cet ordinateur.
sign-in-denied = L’identification a été refusée.
    .why = Quelqu’un a cliqué sur « Annuler » ou « Refuser » sur la page, ou votre organisation ne laisse pas ce programme accéder à votre courrier.
    .todo = Réessayez et autorisez l’accès. Si vous l’avez fait, demandez à votre service informatique de l’autoriser pour ce programme.
sign-in-unregistered = { $server } ne connaît pas ce programme.
    .why = Un programme doit y être enregistré avant de pouvoir demander une identification, et l’enregistrement indiqué dans les paramètres est faux, désactivé ou prévu pour une autre sorte de programme.
    .todo = Transmettez la réponse du serveur, ci-dessous, à votre service informatique. Il peut corriger l’enregistrement : ce doit être celui d’un programme installé sur un ordinateur, qui revient à http://127.0.0.1/ sur n’importe quel port.
sign-in-scope = { $server } ne donne pas l’accès demandé.
    .why = Ce que demande ce programme (les « scopes ») y est inconnu, ou ne lui est pas permis.
    .todo = Demandez à votre service informatique quels scopes il faut à un logiciel de messagerie, et corrigez-les dans les paramètres.
sign-in-trouble = { $server } a lui-même un problème en ce moment.
    .why = Le serveur d’identification est surchargé ou en maintenance. Votre mot de passe n’y est pour rien.
    .todo = Attendez dix minutes et réessayez. Si cela dure des heures, posez la question à ceux qui gèrent le serveur.
sign-in-over = Votre identification n’est plus valable.
    .why = Une identification prend fin au bout d’un certain temps, quand vous changez de mot de passe, ou quand quelqu’un y met fin sur le serveur d’identification.
    .todo = Identifiez-vous encore une fois dans le navigateur.
sign-in-refused = { $server } a refusé l’identification.
    .why = Il donne une raison que ce programme ne connaît pas.
    .todo = Réessayez une fois. Si cela échoue de nouveau, transmettez la réponse du serveur, ci-dessous, à ceux qui le gèrent ou à votre service informatique.
sign-in-bad-answer = { $server } a donné une réponse qui n’a pas de sens.
    .why = Votre identification a peut-être réussi, mais ce que le serveur a transmis ensuite ne peut pas servir. C’est un défaut du serveur.
    .todo = Réessayez une fois. Si c’est toujours pareil, prévenez ceux qui gèrent le serveur, ou votre service informatique.
# The pages that the browser shows at the end.
sign-in-page-done = La page d’identification est terminée
    .text = Vous pouvez fermer cette fenêtre et revenir à Mailwright.
sign-in-page-failed = L’identification n’a pas fonctionné
    .text = Revenez à Mailwright : il dit pourquoi, et ce que vous pouvez faire. Vous pouvez fermer cette fenêtre.
sign-in-page-foreign = Cette page vient d’une autre identification
    .text = Mailwright attend une réponse, mais pas celle-ci. Revenez à Mailwright et ouvrez la page d’identification à partir de là.
sign-in-page-nothing = Il n’y a rien ici
    .text = Revenez à Mailwright. Vous pouvez fermer cette fenêtre.

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
# Why a question was answered with yes before the person did. Gaps: $percent, $ms, $count, $programs, $program, $place.
ticked-full = Votre boîte mail est remplie à { $percent } % : « Oui » est donc coché.
ticked-slow = D’après le test, votre connexion est lente (l’aller et retour prend { $ms } ms) : « Oui » est donc coché.
ticked-identities = Vos derniers messages envoyés portent { $count } adresses différentes : « Oui » est donc coché.
ticked-programs = Vos derniers messages ont été envoyés depuis plusieurs logiciels ({ $programs }) : « Oui » est donc coché.
ticked-folders-of-several = Votre boîte mail a des dossiers créés par plusieurs logiciels de messagerie : « Oui » est donc coché.
ticked-webmail-used = Certains de vos derniers messages ont été envoyés depuis un navigateur ({ $program }) : « Oui » est donc coché.
ticked-webmail = Votre fournisseur a un site web pour votre courrier, { $place } : « Oui » est donc coché. Choisissez « Non » si vous ne l’utilisez pas.
answer-yes = Oui
answer-no = Non
answer-unsure = Je ne sais pas

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = Pour IMAP : vous écrivez sous plusieurs noms, et IMAP garde ce que vous avez envoyé sous chacun là où tous vos logiciels le voient.
reason-several-identities-no = Aucune différence : vous écrivez sous un seul nom, et les deux solutions le permettent.
reason-several-identities-measured = Pour IMAP : vous avez récemment envoyé des messages sous plusieurs adresses, et IMAP garde ce que vous avez envoyé sous chacune là où tous vos logiciels le voient.
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
reason-several-devices-measured = Pour IMAP : plusieurs logiciels de messagerie utilisent déjà cette boîte mail, et IMAP leur montre à tous les mêmes messages.
reason-several-devices-unsure = Non compté : vous ne savez pas combien d’appareils il y aura.
reason-webmail-yes = Pour IMAP : vous lisez aussi dans un navigateur, et IMAP laisse tous vos messages là où le navigateur les trouve.
reason-webmail-no = Aucune différence : vous n’avez pas besoin de vos messages dans un navigateur.
reason-webmail-measured = Pour IMAP : votre courrier peut se lire dans un navigateur, et IMAP laisse tous vos messages là où le navigateur les trouve.
reason-webmail-unsure = Non compté : vous ne savez pas si vous lirez dans un navigateur.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Utilisez IMAP : vos messages restent chez votre fournisseur, et tous vos appareils montrent la même chose.
recommend-pop3 = Utilisez POP3 : vos messages viennent sur cet ordinateur et y restent.
strength-clear = Toutes vos réponses qui font une différence plaident pour { $protocol }.
strength-balanced = Vos réponses plaident pour les deux solutions. { $protocol } est la plus sûre : les messages que POP3 a retirés du serveur ne se voient plus ailleurs, alors qu’on peut remédier à une boîte mail pleine ou à une connexion lente.
strength-default = Aucune de vos réponses ne fait de différence. { $protocol } est le choix habituel, et vous pourrez encore en changer plus tard.
strength-forced = Votre fournisseur propose seulement { $protocol } : il n’y a donc rien à choisir.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.

topic-where = Où est votre courrier
topic-devices = Sur d’autres appareils
topic-webmail = Dans un navigateur
topic-full = Quand la boîte mail est pleine
topic-lost = Si cet ordinateur est perdu
follows-where-imap = Chez votre fournisseur. Votre logiciel de messagerie le montre, et peut en garder une copie à lire hors connexion.
follows-devices-imap = Tous montrent les mêmes messages et les mêmes dossiers. Ce que vous supprimez sur l’un disparaît de tous.
follows-webmail-imap = Le site web de votre fournisseur montre la même chose que votre logiciel de messagerie.
follows-full-imap = Les nouveaux messages sont refusés tant que vous ne faites pas de place.
follows-lost-imap = Rien n’est perdu. Identifiez-vous sur un autre ordinateur, et votre courrier est là.
follows-where-pop3-ever = Sur cet ordinateur. Une copie des messages reçus reste chez votre fournisseur.
follows-devices-pop3-ever = Ils montrent les messages reçus, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
follows-webmail-pop3-ever = Il montre les messages reçus, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
follows-full-pop3-ever = Les copies qui restent la remplissent. Les nouveaux messages sont refusés tant que vous n’en supprimez pas.
follows-lost-pop3-ever = Les messages reçus sont encore chez votre fournisseur. Vos dossiers et ce que vous avez envoyé sont perdus, sauf si vous avez une sauvegarde.
follows-where-pop3-days =
    { $days ->
        [one] Sur cet ordinateur. Une copie des messages reçus reste un jour chez votre fournisseur.
       *[other] Sur cet ordinateur. Une copie des messages reçus reste { $days } jours chez votre fournisseur.
    }
follows-devices-pop3-days =
    { $days ->
        [one] Ils montrent les messages reçus le dernier jour, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
       *[other] Ils montrent les messages reçus ces { $days } derniers jours, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
    }
follows-webmail-pop3-days =
    { $days ->
        [one] Il montre les messages reçus le dernier jour, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
       *[other] Il montre les messages reçus ces { $days } derniers jours, mais ni vos dossiers ni ce que vous avez envoyé d’ici.
    }
follows-full-pop3-days = Cela n’arrive presque jamais si vous relevez votre courrier assez souvent : les copies plus anciennes sont retirées.
follows-lost-pop3-days =
    { $days ->
        [one] Les messages reçus le dernier jour sont encore chez votre fournisseur. Tout le reste est perdu, sauf si vous avez une sauvegarde.
       *[other] Les messages reçus ces { $days } derniers jours sont encore chez votre fournisseur. Tout le reste est perdu, sauf si vous avez une sauvegarde.
    }
follows-where-pop3-never = Sur cet ordinateur et nulle part ailleurs. Il est retiré du serveur une fois relevé.
follows-devices-pop3-never = Ils ne montrent rien de ce que cet ordinateur a relevé.
follows-webmail-pop3-never = Il ne montre rien de ce que cet ordinateur a relevé.
follows-full-pop3-never = Cela n’arrive presque jamais si vous relevez votre courrier assez souvent : elle est vidée à chaque fois.
follows-lost-pop3-never = Tout votre courrier est perdu, sauf si vous avez une sauvegarde.
# How long POP3 leaves mail on the server.
leave-title = Combien de temps les messages relevés doivent-ils rester chez votre fournisseur ?
leave-why = Tant qu’ils y restent, d’autres appareils et le site web de votre fournisseur les montrent encore.
leave-ever = Toujours
leave-days =
    { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
leave-never = Pas du tout

## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.

place-provider = Votre fournisseur
place-this-computer = Cet ordinateur
place-other-devices = Autres appareils
place-browser = Navigateur
holds-all = Tous les messages
holds-received = Messages reçus
holds-recent =
    { $days ->
        [one] Le dernier jour seulement
       *[other] Les { $days } derniers jours seulement
    }
holds-new = Nouveaux messages seulement
link-in-step = toujours pareil
link-fetches = relève le courrier
link-shows = regarde ce qui est là

## The two ways side by side.

compare-home = Où sont les messages
compare-home-imap = Chez votre fournisseur
compare-home-pop3 = Sur un seul ordinateur
compare-devices = Plusieurs appareils
compare-devices-imap = Tous montrent la même chose
compare-devices-pop3 = Chacun relève pour soi ; ce qui est lu ou envoyé ne se voit que sur un seul
compare-offline = Sans internet
compare-offline-imap = Ce dont le logiciel garde une copie
compare-offline-pop3 = Tout ce qui a été relevé
compare-folders = Dossiers et étiquettes
compare-folders-imap = Sur le serveur, les mêmes partout
compare-folders-pop3 = Sur cet ordinateur seulement
compare-space = Place sur le serveur
compare-space-imap = Il en faut pour tout votre courrier
compare-space-pop3 = Il n’en faut que pour ce qui y reste
compare-slow-line = Connexion lente
compare-slow-line-imap = Sert souvent ; relever d’abord les en-têtes aide
compare-slow-line-pop3 = Sert peu de temps, pour relever les nouveaux messages
compare-backup = Sauvegarde
compare-backup-imap = Le fournisseur a une copie ; une seconde est à faire par vous
compare-backup-pop3 = À faire par vous
compare-identities = Plusieurs noms
compare-identities-imap = Ce qui est envoyé sous chacun se voit partout
compare-identities-pop3 = Ce qui est envoyé n’est que sur cet ordinateur
compare-deleting = Suppression
compare-deleting-imap = Partout, aussitôt
compare-deleting-pop3 = Ici ; une copie reste sur le serveur aussi longtemps que vous l’avez choisi

## What would change the recommendation. Gaps: $question, $protocol.

change-yes = { $protocol }, si vous répondez oui à : { $question }
change-no = { $protocol }, si vous répondez non à : { $question }
change-nothing = Aucune autre réponse n’y suffirait à elle seule : cela reste { $protocol }.
change-forced = Aucune de vos réponses, car votre fournisseur propose seulement { $protocol }.

## The backup. Gaps: $days, and $page, where the provider says so.

backup-provider-restores =
    { $days ->
        [0] Votre courrier est chez votre fournisseur, qui dit que les messages supprimés pour de bon ne peuvent pas être récupérés : { $page }
        [one] Votre courrier est chez votre fournisseur, qui peut récupérer les messages supprimés depuis un jour au plus : { $page }
       *[other] Votre courrier est chez votre fournisseur, qui peut récupérer les messages supprimés depuis { $days } jours au plus : { $page }
    }
backup-ask-the-provider = Votre courrier est chez votre fournisseur. Ses pages d’aide disent s’il peut récupérer les messages supprimés ; cherchez « sauvegarde » ou « restaurer ».
backup-sent-is-here-only = Vos dossiers et ce que vous avez envoyé n’existent que sur cet ordinateur. Les messages reçus sont aussi chez votre fournisseur.
backup-older-is-here-only =
    { $days ->
        [one] Tout ce qui a plus d’un jour n’existe que sur cet ordinateur, tout comme ce que vous avez envoyé.
       *[other] Tout ce qui a plus de { $days } jours n’existe que sur cet ordinateur, tout comme ce que vous avez envoyé.
    }
backup-all-is-here-only = Tout votre courrier n’existe que sur cet ordinateur.
backup-how-imap = Une copie à vous protège contre ce qui est supprimé par erreur ou avec le compte : incluez le dossier de votre logiciel de messagerie dans la sauvegarde de votre ordinateur.
backup-how-pop3 = La sauvegarde est donc à faire par vous : incluez le dossier de votre logiciel de messagerie dans la sauvegarde de votre ordinateur, ou fermez le logiciel et copiez ce dossier sur un disque externe. Dans Thunderbird, Aide > Informations de dépannage > Dossier de profil montre où il se trouve.

## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Votre boîte mail peut se remplir. Déplacez les anciens messages dans des dossiers de votre ordinateur (« dossiers locaux » ou « archives »), supprimez les grosses pièces jointes, ou demandez plus de place à votre fournisseur.
advice-concern-line-is-poor = Votre connexion est mauvaise. Réglez le logiciel de messagerie pour qu’il ne relève d’abord que les expéditeurs et les objets (« en-têtes seulement »), et les gros messages à la demande, et pour qu’il garde vos dossiers lisibles hors connexion.
advice-concern-fetched-twice = D’après le test, votre serveur ne peut pas dire à un logiciel de messagerie ce qu’il a déjà relevé (UIDL manque). Les messages qui y restent risquent d’être relevés encore et encore. Avec ce serveur, prenez IMAP, ou n’y laissez rien.
advice-concern-server-deletes =
    { $days ->
        [0] Votre serveur supprime les messages dès qu’ils ont été relevés avec POP3, quel que soit votre choix ici.
        [one] Votre serveur supprime de lui-même les messages au bout d’un jour, quel que soit votre choix ici.
       *[other] Votre serveur supprime de lui-même les messages au bout de { $days } jours, quel que soit votre choix ici.
    }
advice-concern-copies-fill-the-mailbox = Les copies qui restent sur le serveur remplissent votre boîte mail, où il y a peu de place. Une fois la sauvegarde faite, choisissez plutôt quelques jours.
advice-concern-days-counted-differently = Les logiciels de messagerie ne comptent pas tous les jours de la même façon. Thunderbird compte à partir du moment où il a relevé un message ; Evolution se règle sur la date du message lui-même, et peut en retirer aussitôt un plus ancien du serveur.
advice-concern-wait-between-looks =
    { $minutes ->
        [one] Votre serveur demande une minute entre deux relevés du courrier. Réglez votre logiciel de messagerie pour qu’il ne le relève pas plus souvent.
       *[other] Votre serveur demande { $minutes } minutes entre deux relevés du courrier. Réglez votre logiciel de messagerie pour qu’il ne le relève pas plus souvent.
    }
advice-concern-one-computer-only = Relevez votre courrier avec POP3 sur un seul ordinateur. S’ils sont deux à le faire, chacun risque de n’en recevoir qu’une partie.
advice-concern-other-devices-will-not-see = Vos autres appareils ne verront pas les messages relevés ici et retirés du serveur. Réglez le logiciel de messagerie pour qu’il en laisse une copie sur le serveur pendant quelques semaines.
advice-concern-webmail-will-be-empty = Dans le navigateur, vous ne verrez pas les messages relevés ici et retirés du serveur. Réglez le logiciel de messagerie pour qu’il en laisse une copie sur le serveur pendant quelques semaines.
advice-concern-identities-not-shared = Ce que vous envoyez sous vos différents noms n’est conservé que sur cet ordinateur. Pour l’avoir ailleurs aussi, envoyez-vous une copie (« Cci »).
advice-concern-only-copy-here = La seule copie de votre courrier est peut-être celle de cet ordinateur. S’il tombe en panne ou s’il est volé, elle est perdue, sauf si vous faites des copies.
advice-concern-keep-a-backup = Quelle que soit la solution choisie, votre courrier a besoin d’une sauvegarde. Incluez le dossier de votre logiciel de messagerie dans la sauvegarde de votre ordinateur, par exemple sur un disque externe.

## What to know of a written file.

file-concern-no-leave-on-server = Ce fichier ne peut pas dire au logiciel de laisser vos messages sur le serveur. Si vous voulez qu’une copie y reste, indiquez-le dans les paramètres du compte, dans le logiciel, avant qu’il ne relève le courrier pour la première fois.
file-concern-starttls-by-port = Ce fichier ne peut pas dire comment commence le chiffrement ; le logiciel se règle sur le port. S’il ne parvient pas à se connecter, vérifiez le chiffrement dans les paramètres du compte.
file-concern-identities-left-out = Ce fichier n’a pas de place pour vos autres noms et adresses. Ajoutez-les dans les paramètres du compte du logiciel si vous voulez écrire sous ces noms.
file-concern-folders-left-out = Ce fichier ne peut pas dire lequel de vos dossiers sert aux messages envoyés, aux brouillons, etc. Si le logiciel en crée de nouveaux, choisissez les vôtres dans ses paramètres.
file-concern-signature-left-out = Ce fichier n’a pas de place pour votre signature. Saisissez-la dans les paramètres du logiciel.
file-concern-groupware-left-out = Ce fichier n’a pas de place pour vos calendriers et vos carnets d’adresses. Ajoutez-les dans les paramètres du logiciel s’il en a.
file-concern-leave-days-left-out = Ce fichier ne peut pas dire pendant combien de jours vos messages doivent rester sur le serveur. Ils y restent jusqu’à ce que vous les supprimiez.
file-concern-fetches-only = Ce logiciel ne fait que relever le courrier. Pour écrire et envoyer, ainsi que pour les noms, la signature, les calendriers et les carnets d’adresses, utilisez-en un autre à côté.
file-concern-sends-only = Ce logiciel ne fait qu’envoyer le courrier. Pour le relever et le lire, ainsi que pour les noms, la signature, les calendriers et les carnets d’adresses, utilisez-en un autre à côté.
file-concern-password-by-command = Ce fichier ne contient pas votre mot de passe : une commande qui s’y trouve va le chercher là où votre système garde les mots de passe. Il faut l’y mettre une fois, avec « mailwright export --store-password » ou avec la commande qui figure au début du fichier.
file-concern-days-counted-otherwise = Ce logiciel compte les jours à partir de la date du message, et supprimerait aussitôt du serveur les messages plus anciens. Le fichier lui dit donc d’y laisser vos messages pour toujours.
file-concern-folders-unknown = Ce fichier ne connaît pas les dossiers de votre serveur. Le logiciel demandera lequel sert aux brouillons, aux messages envoyés et aux messages supprimés.
file-concern-not-tried-with-client = Nous n’avons pas essayé ce fichier avec le logiciel lui-même, seulement d’après des descriptions de ce qu’il lit. Si cela ne fonctionne pas, utilisez la fiche de paramètres.
file-concern-holds-password = Ce fichier contient votre mot de passe, et toute personne qui ouvre le fichier peut le lire. Ne l’envoyez à personne, et supprimez-le dès que le logiciel l’a lu.
file-concern-browser-sign-in = Il n’y a pas de mot de passe à taper : le logiciel ouvre la page d’identification de votre fournisseur, si c’est l’un de ceux qu’il connaît. Si aucune page ne s’ouvre, demandez à votre fournisseur ou à votre service informatique quels logiciels conviennent.
file-concern-unproved = Personne ne s’est encore identifié avec ces paramètres : ils peuvent donc être faux.

## What became of a password that was to be kept by the system. Gaps: $entries, $clients, $why.

stored-secret-service = Votre mot de passe est maintenant dans le trousseau de clés de votre bureau (Secret Service), pour { $entries }.
stored-keychain = Votre mot de passe est maintenant dans votre trousseau, pour { $entries }.
stored-credential-manager = Votre mot de passe est maintenant dans le Gestionnaire d’identification de Windows, pour { $entries }.
stored-own = Logiciels qui l’y trouvent d’eux-mêmes : { $clients }.
not-stored-nobody = Aucun programme qui garde les mots de passe ne fonctionne ici (un Secret Service, comme GNOME Keyring, KWallet ou KeePassXC) : votre mot de passe n’a donc pas été enregistré.
not-stored-locked = Le trousseau de clés de votre bureau est resté verrouillé : votre mot de passe n’a donc pas été enregistré. Déverrouillez-le et réessayez.
not-stored-late = Ce qui garde les mots de passe de ce système n’a pas répondu : votre mot de passe n’a donc pas été enregistré.
not-stored-refused = Votre mot de passe n’a pas été enregistré : { $why }.

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

source-organisation = Le fichier préparé par votre organisation
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
client-outlook = Outlook pour Windows, version classique
    .step1 = Ceci concerne l’Outlook classique de Microsoft Office. Le nouvel Outlook, comme Outlook sur téléphone, ne prend pas de fichier : utilisez-y la fiche de paramètres.
    .step2 = Placez le fichier du même nom qui se termine par .xml dans le dossier C:\ProgramData\Mailwright. Créez ce dossier s’il n’existe pas.
    .step3 = Double-cliquez sur { $file }, et acceptez la modification.
    .step4 = Lancez Outlook, choisissez Fichier > Ajouter un compte, et saisissez votre adresse et votre mot de passe.
client-thunderbird-android = Thunderbird pour Android
    .step1 = Ouvrez { $file } sur cet écran, ou imprimez-le.
    .step2 = Sur le téléphone, ouvrez Thunderbird. S’il y est nouveau, choisissez « Se connecter avec un code QR » ; sinon, ouvrez Paramètres > Importer les paramètres et scannez à partir de là.
    .step3 = Dirigez l’appareil photo vers le code, et touchez « Terminé » quand le compte s’affiche.
    .step4 = Saisissez votre mot de passe quand l’application le demande.
client-k9 = K-9 Mail et Thunderbird pour Android, par fichier
    .step1 = Envoyez { $file } sur le téléphone, par exemple par câble ou dans un message à vous-même.
    .step2 = Dans l’application, ouvrez Paramètres > Importer les paramètres (sur un nouveau téléphone : « Importer les paramètres » sur la page d’accueil), et choisissez le fichier.
    .step3 = Laissez votre compte coché, lancez l’importation, et saisissez votre mot de passe quand l’application le demande.
client-fairemail = FairEmail, un logiciel de messagerie gratuit pour Android
    .step1 = Envoyez { $file } sur le téléphone, par exemple par câble ou dans un message à vous-même.
    .step2 = Dans FairEmail, ouvrez le menu en haut à gauche > Paramètres > Sauvegarde, et choisissez « Importer ».
    .step3 = Laissez vide le mot de passe de la sauvegarde, choisissez le fichier, et laissez l’application l’importer.
    .step4 = Ouvrez Paramètres > Configuration manuelle > Comptes, choisissez votre compte, et saisissez votre mot de passe s’il manque.
client-delta-chat = Delta Chat, une messagerie instantanée qui passe par l’e-mail
    .step1 = Ouvrez { $file } sur un écran que personne d’autre ne voit : le code contient votre mot de passe.
    .step2 = Dans Delta Chat, choisissez « Créer un nouveau profil », puis « Utiliser un autre serveur », puis « Scanner le code d’invitation » (sur certains systèmes, « Se connecter avec un code QR »).
    .step3 = Dirigez l’appareil photo vers le code, et acceptez la connexion.
    .step4 = Supprimez ensuite l’image.
client-evolution = Evolution, le logiciel de messagerie de GNOME
    .step1 = Placez les trois fichiers ({ $file } et les deux du même nom) dans le dossier .config/evolution/sources de votre dossier personnel.
    .step2 = Ouvrez Evolution : le nouveau compte est là.
    .step3 = Saisissez votre mot de passe quand il le demande, et cochez la case pour le garder.
client-geary = Geary, un logiciel de messagerie pour GNOME
    .step1 = Fermez Geary, et décompressez { $file } dans le dossier .config/geary de votre dossier personnel. Un seul dossier y est créé.
    .step2 = Lancez Geary, et saisissez votre mot de passe quand il le demande.
client-kmail = KMail, le logiciel de messagerie de KDE
    .step1 = Fermez KMail, et arrêtez son service : dans un terminal, « akonadictl stop ».
    .step2 = Si vous n’avez jamais utilisé KMail, décompressez { $file } dans le dossier .config de votre dossier personnel.
    .step3 = Si vous utilisez déjà KMail, ne remplacez pas vos fichiers : ouvrez { $file }, et ajoutez le contenu de chaque fichier qui s’y trouve à la fin de votre propre fichier du même nom.
    .step4 = Lancez KMail, et saisissez votre mot de passe quand il le demande.
client-claws = Claws Mail, un logiciel de messagerie rapide pour Linux et Windows
    .step1 = Décompressez { $file } là où il peut rester. Un seul dossier est créé, et votre propre Claws Mail reste tel quel.
    .step2 = Lancez Claws Mail avec ce dossier : dans un terminal, « claws-mail --alternate-config-dir » suivi du chemin du dossier.
    .step3 = Choisissez Message > Réception > Relever le courrier du compte courant, et saisissez votre mot de passe quand il le demande.
client-neomutt = NeoMutt et Mutt, des logiciels de messagerie pour le terminal
    .step1 = Placez { $file } dans le dossier ~/.config/neomutt (ou ~/.mutt pour Mutt).
    .step2 = Ajoutez la ligne « source ~/.config/neomutt/{ $file } » à votre neomuttrc (ou la même avec ~/.mutt à votre muttrc).
    .step3 = Lancez le logiciel, et saisissez votre mot de passe quand il le demande.
client-aerc = aerc, un logiciel de messagerie pour le terminal
    .step1 = Ajoutez les lignes du fichier aux comptes d’aerc : cat { $file } >> ~/.config/aerc/accounts.conf
    .step2 = Empêchez les autres de les lire : chmod 600 ~/.config/aerc/accounts.conf
    .step3 = Lancez-le : aerc
client-alpine = Alpine, un logiciel de messagerie pour le terminal
    .step1 = Lancez Alpine avec le fichier, qui devient sa configuration : alpine -p { $file }
    .step2 = Saisissez votre mot de passe quand il le demande. Il demande ensuite s’il faut garder le mot de passe sur le disque : répondez non si d’autres personnes utilisent cet ordinateur.
    .step3 = Pour l’utiliser toujours, sans « -p » : cp { $file } ~/.pinerc (si vous n’y avez pas déjà vos propres paramètres).
client-himalaya = Himalaya, le courrier en ligne de commande
    .step1 = Essayez : himalaya -c { $file } mailboxes list
    .step2 = Pour l’utiliser toujours, ajoutez ses lignes à vos propres paramètres : cat { $file } >> ~/.config/himalaya/config.toml
    .step3 = Le fichier est fait pour Himalaya 2. S’il ne contient pas de commande qui va chercher votre mot de passe, écrivez-le entre les guillemets qui suivent « raw », et empêchez les autres de lire le fichier : chmod 600
client-meli = meli, un logiciel de messagerie pour le terminal
    .step1 = Lancez-le avec le fichier : meli -c { $file }
    .step2 = Pour l’utiliser toujours, ajoutez ses lignes à vos propres paramètres : cat { $file } >> ~/.config/meli/config.toml
    .step3 = Si le fichier ne contient pas de commande qui va chercher votre mot de passe, écrivez-le entre les guillemets qui suivent « server_password » et « value », et empêchez les autres de lire le fichier : chmod 600
client-mbsync = mbsync, qui copie une boîte mail sur cet ordinateur, et inversement
    .step1 = Créez le dossier de votre courrier : mkdir -p ~/Mail/{ $account }
    .step2 = Relevez : mbsync -c { $file } -a
    .step3 = Rien n’est supprimé, ni d’un côté ni de l’autre. Pour l’utiliser toujours, ajoutez les lignes à vos propres paramètres : cat { $file } >> ~/.mbsyncrc
client-offlineimap = OfflineIMAP, qui copie une boîte mail sur cet ordinateur, et inversement
    .step1 = Relevez : offlineimap -c { $file } -o
    .step2 = Votre courrier est dans ~/Mail/{ $account }. Rien n’est supprimé, ni d’un côté ni de l’autre.
    .step3 = Pour l’utiliser toujours : cp { $file } ~/.offlineimaprc (si vous n’y avez pas déjà vos propres paramètres).
client-getmail = getmail, qui relève le courrier
    .step1 = Créez les dossiers de votre courrier et de ce qu’il a déjà vu : mkdir -p ~/.config/getmail ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Placez { $file } dans ~/.config/getmail, et relevez : getmail --rcfile={ $file }
    .step3 = Il relève ce qui est nouveau et laisse vos messages sur le serveur. Il se fie aux certificats que Debian reconnaît ; sur d’autres systèmes, il faut peut-être un autre chemin après « ca_certs ».
client-fetchmail = fetchmail, qui relève le courrier et le remet à la distribution du courrier de cet ordinateur
    .step1 = Empêchez les autres de lire le fichier : chmod 600 { $file }
    .step2 = Relevez : fetchmail -f { $file }
    .step3 = Votre courrier va dans la boîte que cet ordinateur tient pour vous ; avec -m, vous nommez un programme qui le prend à la place. Il reste aussi sur le serveur.
client-mpop = mpop, qui relève le courrier
    .step1 = Créez les dossiers de votre courrier et de ce qu’il a déjà vu : mkdir -p ~/.mpop_uidls ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Empêchez les autres de lire le fichier, et relevez : chmod 600 { $file }; mpop -C { $file }
    .step3 = Il relève ce qui est nouveau et laisse vos messages sur le serveur.
client-msmtp = msmtp, qui envoie le courrier pour les programmes qui ne le peuvent pas
    .step1 = Empêchez les autres de lire le fichier : chmod 600 { $file }
    .step2 = Essayez ceci, avec votre propre adresse à la fin : echo Hello | msmtp -C { $file }
    .step3 = Dans votre logiciel de messagerie, indiquez « msmtp -C { $file } --read-envelope-from -t » comme commande d’envoi.
client-autoconfig = Autoconfig, un fichier par lequel un domaine configure tout seul les logiciels de messagerie
    .step1 = Si le domaine est à vous, publiez { $file } sous le nom config-v1.1.xml dans le dossier mail du site web qui s’appelle autoconfig suivi de votre domaine, avec le type text/xml.
    .step2 = Ou bien, pour les ordinateurs dont vous vous occupez, donnez au fichier le nom de votre domaine avec .xml à la fin, et placez-le dans le dossier isp du dossier du programme Thunderbird.
    .step3 = Dès lors, il suffit d’une adresse et d’un mot de passe à Thunderbird et à d’autres logiciels de messagerie.
client-sheet = Une fiche de paramètres, pour tout autre logiciel
    .step1 = Ouvrez { $file } dans un navigateur, et imprimez la fiche si vous voulez.
    .step2 = Dans votre logiciel de messagerie, ajoutez un compte et choisissez de le faire à la main (souvent « Autre » ou « Configuration manuelle »).
    .step3 = Recopiez les lignes de la fiche dans les champs du même nom, et saisissez votre mot de passe quand on vous le demande.
client-thunderbird-profile = Thunderbird, sous forme de nouveau profil complet
    .step1 = Décompressez { $file } là où le profil peut rester. Un seul dossier est créé.
    .step2 = Dans Thunderbird, ouvrez Aide > Informations de dépannage, puis « about:profiles ».
    .step3 = Choisissez « Créer un nouveau profil », puis « Choisir un dossier… », et indiquez le dossier.
    .step4 = Choisissez « Lancer le profil dans un nouveau navigateur », et saisissez votre mot de passe quand Thunderbird le demande.
client-thunderbird-policies = Thunderbird pour tous les utilisateurs d’un ordinateur, par stratégie d’entreprise
    .step1 = Pour ceux qui s’occupent des ordinateurs : décompressez { $file } dans le dossier du programme Thunderbird. Cela y place distribution/policies.json.
    .step2 = Sur un Mac, ce dossier est Thunderbird.app/Contents/Resources. Sous Linux, le fichier peut aussi être /etc/thunderbird/policies/policies.json.
    .step3 = S’il y a déjà un fichier policies.json, copiez-y les lignes qui figurent sous « Preferences ».
    .step4 = Toute personne qui y lance Thunderbird pour la première fois a ce compte, et saisit le mot de passe.
client-thunderbird-autoconfig = Thunderbird pour chaque utilisateur d’un ordinateur, par AutoConfig
    .step1 = Pour ceux qui s’occupent des ordinateurs : décompressez { $file } dans le dossier du programme Thunderbird. Sur un Mac, c’est Thunderbird.app/Contents/Resources.
    .step2 = Toute personne dont le nom de session sur l’ordinateur est la partie de l’adresse avant le @, et qui n’a pas encore de compte dans Thunderbird, en reçoit un au prochain démarrage.
    .step3 = Elle saisit son mot de passe quand Thunderbird le demande.
client-thunderbird-isp = La création de compte de Thunderbird, pour un domaine
    .step1 = Pour ceux qui s’occupent des ordinateurs : décompressez { $file } dans le dossier du programme Thunderbird. Sur un Mac, c’est Thunderbird.app/Contents/Resources.
    .step2 = Dès lors, la création de compte de ce Thunderbird connaît les serveurs du domaine, et ne demande que le nom, l’adresse et le mot de passe.
client-outlook-prf = Outlook pour Windows, version classique, par fichier de profil
    .step1 = Fermez Outlook. Appuyez sur Windows+R, et saisissez : outlook.exe /importprf suivi du chemin vers { $file }.
    .step2 = Outlook démarre avec le compte. Saisissez votre mot de passe quand il le demande.
    .step3 = S’il ne se passe rien, utilisez l’autre fichier pour Outlook, ou la fiche de paramètres.

## The groups that mail programs are shown in.

group-here = Sur cet ordinateur
group-phone = Sur téléphone et tablette
group-other = Autres logiciels
group-by-hand = Saisir soi-même

## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line, $count.

hand-over-open = Ceci ouvre { $file } avec le programme prévu pour cela sur votre ordinateur. Rien d’autre n’est modifié.
    .button = Ouvrir
    .done = Il est ouvert. Les lignes ci-dessous disent quoi y faire.
hand-over-start = Ceci lance { $program }. Le fichier s’y importe par un menu, comme le disent les lignes ci-dessous.
    .button = Lancer { $program }
    .done = { $program } démarre. Les lignes ci-dessous disent quoi y faire.
hand-over-add = Ceci ajoute une ligne aux paramètres du logiciel { $program }, dans { $path }, pour qu’il lise votre fichier : { $line }
    .button = Ajouter la ligne
    .done = La ligne est ajoutée. Lancez le logiciel, et saisissez votre mot de passe quand il le demande.
hand-over-show = Ceci affiche le code ici, assez grand pour l’appareil photo de votre téléphone. Rien n’est modifié.
    .button = Afficher le code
    .done = Pointez l’appareil photo de votre téléphone vers le code. Les lignes ci-dessous disent par où y commencer.
hand-over-drop =
    { $count ->
        [one] Ceci place votre fichier là où { $program } le cherche : { $path }
       *[other] Ceci place vos fichiers là où { $program } les cherche : { $path }
    }
    .button = Ajouter à { $program }
    .done = Votre compte est en place. Lancez { $program } (de nouveau, s’il est ouvert), et saisissez votre mot de passe quand il le demande.
hand-over-merge = Ceci ajoute votre compte aux paramètres du logiciel { $program }, à côté de ce qui s’y trouve : { $path }
    .button = Ajouter à { $program }
    .done = Votre compte est dans les paramètres du logiciel { $program }. Lancez-le, et saisissez votre mot de passe quand il le demande.
hand-over-register = Ceci place un fichier là où Windows le cherchera ({ $path }), et ouvre { $file }. Windows vous demande alors si vous acceptez la modification. « Annuler » retire le premier fichier, mais pas la modification.
    .button = Configurer { $program }
    .done = Acceptez la modification quand Windows le demande. Lancez ensuite Outlook, choisissez Fichier > Ajouter un compte, et saisissez votre adresse et votre mot de passe.
hand-over-copy =
    { $count ->
        [one] Une copie du fichier tel qu’il est maintenant est gardée, et « Annuler » la remet en place.
       *[other] Des copies des fichiers tels qu’ils sont maintenant sont gardées, et « Annuler » les remet en place.
    }
hand-over-new =
    { $count ->
        [one] Ce fichier n’existe pas encore ; « Annuler » le retire.
       *[other] Ces fichiers n’existent pas encore ; « Annuler » les retire.
    }
hand-over-running = Le service du logiciel { $program } est en marche, et écraserait la modification. Fermez { $program }, arrêtez le service dans un terminal avec « akonadictl stop », puis réessayez.

## How settings are typed into a mail program: the program’s own menu words.

program-any =
    .step1 = Dans votre logiciel de messagerie, ajoutez un compte et choisissez de le faire à la main (souvent « Autre » ou « Configuration manuelle »).
    .step2 = Recopiez les paramètres ci-dessous dans les champs du même nom.
    .step3 = Saisissez votre mot de passe quand on vous le demande.
program-new-outlook =
    .step1 = Dans Outlook, ouvrez les Paramètres (la roue dentée), choisissez Comptes > Vos comptes, et cliquez sur « Ajouter un compte ».
    .step2 = Saisissez votre adresse, cliquez sur « Continuer », et choisissez IMAP ou POP sous « Choisir un fournisseur ».
    .step3 = Saisissez votre mot de passe, ouvrez « Afficher plus », et recopiez les paramètres dans les champs.
program-mac-outlook =
    .step1 = Dans Outlook, choisissez Outils > Comptes, cliquez sur + et choisissez « Nouveau compte ».
    .step2 = Saisissez votre adresse, cliquez sur « Continuer », et choisissez IMAP ou POP, comme l’indique le premier titre ci-dessous.
    .step3 = Recopiez les paramètres dans les champs, saisissez votre mot de passe, et cliquez sur « Ajouter un compte ».

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
report-detail = Ce qui ne va pas
report-intermediate = Intermédiaire
report-clock = Horloge
report-suggested = Conviendrait
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
sheet-leave-no = Non
sheet-leave-days = Les supprimer du serveur après ce nombre de jours
sheet-steps = Que faire
sheet-step-open = Ouvrez votre logiciel de messagerie et choisissez d’ajouter un compte. Cherchez « Comptes » dans ses paramètres.
sheet-step-manual = Choisissez de le faire à la main. C’est souvent appelé « Autre », « Configuration manuelle » ou « Avancé ».
sheet-step-copy = Recopiez les lignes ci-dessus dans les champs du même nom. Le serveur sortant a besoin lui aussi de son nom d’utilisateur et de son mot de passe.
sheet-step-certificate = Ne passez pas outre un avertissement sur le certificat ou l’identité du serveur. Vérifiez d’abord le nom du serveur.
sheet-step-send = Écrivez-vous un message. S’il arrive, tout fonctionne.
sheet-code = Les mêmes paramètres sous forme de texte. L’appareil photo d’un téléphone lit ce code, et vous pouvez copier à partir de là.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = il n’y a rien de ce nom
io-permission-denied = l’autorisation manque
io-not-a-directory = un fichier se trouve là où il faut un dossier
io-is-a-directory = c’est un dossier, pas un fichier
io-storage-full = le disque est plein
io-read-only = le disque est en lecture seule
io-not-text = ce n’est pas du texte en UTF-8

## Many accounts: why a row needs attention, and the page about all of them

batch-cause-no-address = L’adresse manque.
batch-cause-bad-address = Ce qui est écrit n’est pas une adresse e-mail.
batch-cause-bad-name = Le nom contient un caractère inutilisable ou est trop long.
batch-cause-bad-login = Le nom d’utilisateur ne peut pas être utilisé.
batch-cause-bad-server = Ce n’est pas le nom d’un serveur, ou deux sont donnés pour la même chose.
batch-cause-bad-port = Un port est un nombre de 1 à 65535.
batch-cause-bad-security = Le chiffrement est tls, starttls ou none.
batch-cause-bad-protocol = On reçoit avec imap, pop3 ou auto.
batch-cause-bad-identity = L’une des autres adresses n’est pas une adresse e-mail.
batch-cause-bad-signature = La signature est trop longue ou contient un caractère inutilisable.
batch-cause-bad-secret = Le mot de passe ne peut pas être utilisé : il est trop long ou contient un retour à la ligne.
batch-cause-too-many-cells = La ligne a plus de cellules qu’il n’y a de colonnes. Un texte qui contient un séparateur s’écrit entre guillemets.
batch-cause-broken-quote = Il manque un guillemet dans cette ligne.
batch-cause-row-too-long = La ligne est plus longue que toute ligne possible. Il manque sans doute un guillemet.
batch-cause-duplicate = Cette adresse figure déjà dans une ligne précédente.
batch-cause-same-folder = Le dossier porterait le nom du dossier d’une autre personne.
batch-cause-not-found = Aucun serveur n’a été trouvé.
batch-cause-no-such-domain = La partie après le @ n’existe pas. Il y a sans doute une faute de frappe.
batch-cause-no-mail-domain = Le domaine n’accepte pas de courrier.
batch-cause-dns-failed = Le réseau n’a pas répondu au sujet du domaine ou du serveur.
batch-cause-exchange-only = Le domaine ne propose qu’Exchange.
batch-cause-insecure = Il n’y a pas de chiffrement. --accept-insecure l’accepte.
batch-cause-consent-needed = Personne de fiable n’a nommé les serveurs. --accept-foreign les accepte.
batch-cause-not-offered = Les serveurs ne proposent pas ce qui est demandé, ou aucun ne permet d’envoyer.
batch-cause-client-refuses = Un logiciel de messagerie ne sait pas utiliser un tel compte. Les fichiers des autres ont été enregistrés.
batch-cause-stopped = Aucune connexion n’a été tentée : trop d’échecs de suite dans ce domaine.
batch-cause-auth-failed = Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe.
batch-cause-login = La connexion n’a pas fonctionné ({ $word }).
batch-number = { $number }
summary-language = fr
summary-title = Paramètres de messagerie pour de nombreux comptes
summary-clients = Logiciels de messagerie
summary-rows = Lignes de la liste
summary-written = Paramètres enregistrés
summary-partial = Pas pour tous les logiciels de messagerie
summary-refused = Rien d’enregistré
summary-proved = Confirmés par une connexion
summary-causes = Ce qui demande votre attention
summary-count = Lignes
summary-attention = Ligne par ligne
summary-row = Ligne
summary-line = Ligne du fichier
summary-address = Adresse
summary-cause = Raison
summary-column = Colonne
summary-left-out = L’index les contient toutes. Non affichées ici :
summary-all-well = Rien ne demande votre attention.
summary-files = Fichiers
summary-index = Chaque ligne et son résultat
summary-merge = Pour un publipostage : à qui envoyer quoi
