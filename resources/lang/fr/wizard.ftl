# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Retour
wizard-stop = Arrêter
wizard-light = Couleurs claires
wizard-dark = Couleurs sombres
wizard-copy-link = Copier le lien
wizard-tool-language = Langue
wizard-tool-keys = Touches du clavier
wizard-panel-close = Revenir à la configuration

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Étape { $number } sur { $all } – { $name }
wizard-step-short = Étape { $number } sur { $all }
wizard-step-address = Votre adresse
wizard-step-finding = Vos serveurs
wizard-step-settings = Vos serveurs
wizard-step-sign-in = Identification
wizard-step-questions = Cinq questions
wizard-step-advice = POP3 ou IMAP
wizard-step-clients = Logiciels de messagerie
wizard-step-done = Terminé

## The languages.

wizard-language-title = Votre langue
wizard-language-lead = Toutes les phrases changent aussitôt ; ce que vous avez tapé reste.

## The keys. A name is what is printed on the key.

wizard-keys-title = Tout fonctionne au clavier
wizard-keys-lead = L’élément actif est entouré d’un anneau, ou a un bord épais.
wizard-key-tab = Vers le champ ou le bouton suivant ; avec Maj, vers le précédent.
    .name = Tab
wizard-key-arrows = Choisir une autre réponse, ou faire défiler une longue page.
    .name = Flèches
wizard-key-space = Active ce qui est entouré.
    .name = Espace
wizard-key-enter = Fait avancer, comme le bouton principal en bas à droite.
    .name = Entrée
wizard-key-escape = Une étape en arrière ; ou arrête ce qui est en cours.
    .name = Échap
wizard-key-zoom = Tout agrandir ou réduire ; avec 0, comme au début.
    .name = Ctrl et + ou −
    .mac = Cmd et + ou −
wizard-key-help = Affiche cette page, et la quitte.
    .name = F1

## Whose mail? Gap: $address.

wizard-address-title = Configurer votre messagerie
wizard-address-lead = Saisissez votre adresse. Mailwright trouve les serveurs, les teste avec vous et prépare les paramètres pour votre logiciel de messagerie.
wizard-name-label = Votre nom
wizard-name-example = Anna Exemple
wizard-name-help = Ceux qui reçoivent vos messages le voient. Il est facultatif.
wizard-name-wrong = Le nom est trop long, ou il contient un caractère qui ne peut pas servir. Tapez-le à la main au lieu de le coller.
wizard-address-label = Votre adresse e-mail
wizard-address-example = anna@example.org
wizard-address-help = Pas besoin de mot de passe pour l’instant.
wizard-address-next = Trouver mes paramètres
wizard-address-reason = Saisissez d’abord votre adresse
wizard-draft-title = Reprendre où vous en étiez ?
wizard-draft-lead = La configuration pour { $address } n’était pas terminée. Ce que vous aviez tapé a été gardé, sauf votre mot de passe.
wizard-draft-go-on = Reprendre avec { $address }
wizard-draft-afresh = Recommencer
wizard-practice-title = Boîtes mail d’exercice
wizard-practice-lead = Elles sont chez un fournisseur qui n’existe que dans ce programme. Rien ne quitte votre ordinateur. Un clic vous fait avancer.

## The search. Gaps: $address, $hosts, $seconds.

wizard-finding-title = Recherche des serveurs pour { $address }
wizard-finding-title-over = Aucun serveur trouvé pour { $address }
wizard-finding-title-stopped = La recherche a été arrêtée
wizard-finding-title-doubted = Est-ce bien votre adresse ?
wizard-finding-take = Prendre { $address }
wizard-finding-keep = Garder { $address }
wizard-finding-best = Le mieux jusqu’ici : { $hosts }. Une meilleure source peut encore répondre.
wizard-finding-change = Modifier l’adresse
wizard-finding-lead = Vos paramètres sont demandés à ces sources. Aucun mot de passe n’est envoyé.
wizard-finding-lead-doubted = Comparez les deux, lettre par lettre. Aucun mot de passe n’a été envoyé.
wizard-finding-copy = Copier les demandes
wizard-finding-lead-over = Ces sources ont été interrogées. Aucun mot de passe n’a été envoyé.
wizard-finding-waiting = En attente
wizard-finding-asking = En cours…
wizard-finding-still = Toujours en cours… { $seconds } s
wizard-finding-begun = Cela prend quelques secondes.
wizard-finding-long = Certaines sources tardent à répondre. La recherche s’arrête d’elle-même dans quelques secondes.
wizard-finding-connecting = Les sources ont répondu. Les serveurs sont maintenant appelés, pour voir lesquels sont là.
wizard-finding-next = Continuer
wizard-finding-reason = La recherche est en cours
wizard-finding-again = Nouvelle recherche
wizard-finding-stopped = Vous avez arrêté la recherche
wizard-finding-stopped-todo = Relancez la recherche, ou saisissez vos serveurs à la main si vous les connaissez.
wizard-by-hand = Saisir les serveurs à la main

## What was found. Gaps: $address, $provider, $hosts.

wizard-settings-title = Vos serveurs sont trouvés
wizard-settings-title-entered = Voici vos serveurs
wizard-settings-title-by-hand = Saisissez vos serveurs
wizard-settings-lead = Pour { $address }. Regardez s’ils vous semblent justes ; l’étape suivante les teste.
wizard-settings-lead-provider = Pour { $address }, dont le courrier est chez { $provider }. Regardez si les serveurs vous semblent justes ; l’étape suivante les teste.
wizard-settings-lead-by-hand = Un serveur pour recevoir et un pour envoyer suffisent. Le site web de votre fournisseur les indique, souvent sous « logiciel de messagerie ». Laissez vide ce que vous n’avez pas.
wizard-settings-change = Modifier les serveurs
wizard-settings-reset = Réinitialiser
wizard-settings-search = Nouvelle recherche
wizard-settings-next = Utiliser ces serveurs
wizard-settings-reason-wrong = Corrigez d’abord le champ signalé
wizard-settings-reason-incoming = Il manque un serveur pour recevoir
wizard-settings-reason-outgoing = Il manque un serveur pour envoyer
wizard-settings-reason-consent = Répondez d’abord à la question ci-dessus
wizard-consent-foreign = Oui, mon mot de passe peut aller à { $hosts }
wizard-consent-insecure = Oui, mon mot de passe peut aller sans chiffrement à { $hosts }
wizard-hints-title = Bon à savoir sur { $provider }
wizard-server-host = Serveur
wizard-server-port = Port
wizard-server-security = Chiffrement
wizard-server-login = Nom d’utilisateur
wizard-server-host-wrong = Ce n’est pas un nom de serveur. Il ressemble à mail.example.org.
wizard-server-port-wrong = De 1 à 65535
wizard-server-login-wrong = Saisissez un nom d’utilisateur ; le plus souvent, c’est votre adresse.
wizard-server-example-imap = imap.example.org
wizard-server-example-pop3 = pop.example.org
wizard-server-example-smtp = smtp.example.org
wizard-security-tls = TLS
wizard-security-starttls = STARTTLS
wizard-security-none = Non chiffré

## The password and the test. Gaps: $address, $hosts, $host, $reply, $count, $percent.

wizard-sign-in-title = Identifiez-vous pour tester vos serveurs
wizard-sign-in-title-testing = Test de vos serveurs
wizard-sign-in-title-proved = Vos serveurs fonctionnent
wizard-sign-in-title-failed = Le test n’a pas réussi
wizard-sign-in-lead = Chaque serveur est essayé une fois avec { $address }. Votre courrier n’est pas modifié.
wizard-sign-in-lead-over = Chaque serveur a été essayé une fois avec { $address }. Votre courrier n’a pas été modifié.
wizard-sign-in-skip = Continuer sans test
wizard-sign-in-reason = Saisissez d’abord votre mot de passe
wizard-sign-in-next = Continuer
wizard-password-label = Mot de passe
wizard-password-show = Afficher le mot de passe
wizard-password-promise = Il va à { $hosts } et nulle part ailleurs. Il est oublié quand vous fermez cette fenêtre.
wizard-step-sender = Vérifier l’expéditeur
wizard-test = Tester
wizard-test-again = Retester
wizard-test-reason = Le test est en cours
wizard-test-running = Test en cours…
wizard-test-running-title = Tous les serveurs sont essayés en même temps
wizard-test-running-lead = Cela prend quelques secondes. Un serveur qui ne répond pas est abandonné au bout d’un quart de minute.
wizard-test-good = Fonctionne
wizard-test-bad = Ne fonctionne pas
wizard-test-stopped = Vous avez arrêté le test
wizard-test-stopped-todo = Rien n’a été modifié. Relancez le test quand vous voulez.
wizard-test-noticed = Le test a remarqué quelque chose
wizard-test-no-answer = Le test n’a donné aucun résultat. Veuillez réessayer.
wizard-result-all = Vous pouvez recevoir et envoyer du courrier
wizard-result-enough = Vous pouvez recevoir et envoyer du courrier, mais pas de toutes les façons
wizard-result-enough-why = Ce qui fonctionne suffit. Le reste est expliqué ci-dessous.
wizard-mailbox-messages =
    { $count ->
        [0] Il n’y a aucun message dans votre boîte de réception.
        [one] Il y a un message dans votre boîte de réception.
       *[other] Il y a { $count } messages dans votre boîte de réception.
    }
wizard-mailbox-percent = Votre boîte mail est remplie à { $percent } %.
wizard-server-said = { $host } a dit : { $reply }
wizard-copy-report = Copier un rapport pour l’assistance
wizard-caps-lock = Le verrouillage des majuscules semble activé.
wizard-open-link = Ouvrir
# Goes on with the one way to receive mail that works.
wizard-sign-in-next-with = Continuer avec { $protocol }
wizard-sign-in-by-password = Utiliser plutôt un mot de passe

## What can be done about a failure, as words on buttons. Gap: $host.

wizard-way-again = Réessayer
wizard-way-servers = Revenir aux serveurs
wizard-way-address = Corriger l’adresse
wizard-way-page = Ouvrir la page de votre fournisseur
wizard-way-browser = S’identifier dans le navigateur
wizard-way-program = Continuer : le logiciel de messagerie demandera
wizard-way-fitting = Utiliser plutôt { $host }

## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.

wizard-browser-title = Vous vous identifiez sur une page du serveur { $server }
wizard-browser-lead = Votre navigateur l’ouvre. Ce programme ne voit pas votre mot de passe. Ce qu’il obtient à la place va à { $hosts } et nulle part ailleurs, et est oublié quand vous fermez cette fenêtre.
wizard-browser-asking = Recherche de la page d’identification
wizard-browser-waiting-title = En attente de votre identification dans le navigateur
wizard-browser-waiting = Si aucune page ne s’est ouverte, ouvrez-la encore une fois, ou copiez son adresse dans un navigateur de cet ordinateur. Vous avez cinq minutes.
wizard-browser-open = Rouvrir la page
wizard-browser-reason = Terminez d’abord l’identification dans le navigateur

## The five questions.

wizard-questions-title = Comment utilisez-vous votre courrier ?
wizard-questions-lead = Vos réponses décident entre POP3 et IMAP, les deux façons de recevoir le courrier. Vous pouvez passer ce dont vous doutez.
wizard-questions-next = Voir la recommandation

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – recommandé pour vous
wizard-advice-why = Pourquoi
wizard-advice-follows = Ce qui change avec { $protocol }
wizard-advice-backup = Votre sauvegarde
wizard-advice-compare = Comparer les deux
wizard-advice-change = Ce qui changerait cela
wizard-advice-concerns = Points d’attention
wizard-advice-not-offered = Votre fournisseur ne le propose pas.
wizard-advice-refused = Cela n’a pas fonctionné pendant le test.
wizard-advice-next = Continuer avec { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Quels logiciels de messagerie utilisez-vous ?
wizard-clients-lead = Pour chacun, un fichier est créé pour y apporter vos paramètres. Vous pouvez en choisir plusieurs.
wizard-client-not = Il ne peut pas recevoir avec { $protocol }.
wizard-type-only = Il ne prend pas de fichier. Ses paramètres se tapent à la main.
wizard-type-show = Afficher les paramètres
wizard-type-lead = Pour tout logiciel, aussi sur un autre appareil : chaque paramètre a un bouton qui le copie.
wizard-with-password = Mettre mon mot de passe dans le fichier pour { $clients }
wizard-without-password-title = Votre mot de passe ne sera pas dans le fichier
wizard-with-password-why = Sans lui, votre logiciel de messagerie demande le mot de passe quand il en a besoin.
wizard-with-password-title = Votre mot de passe sera dans le fichier
wizard-folder-label = Dossier des fichiers
wizard-folder-browse = Choisir un dossier…
wizard-folder-wrong = Saisissez le chemin complet d’un dossier.
wizard-files-title = Fichiers qui seront enregistrés
wizard-files-none = Aucun encore. Choisissez un logiciel ci-dessus.
wizard-file-taken = Un autre fichier s’y trouve déjà.
wizard-replace = Remplacer les fichiers présents
wizard-clients-next =
    { $count ->
        [one] Enregistrer le fichier
       *[other] Enregistrer les fichiers
    }
wizard-clients-reason-none = Choisissez d’abord un logiciel
wizard-clients-reason-folder = Indiquez d’abord un dossier
wizard-clients-reason-refused = L’un des logiciels ne peut pas utiliser ces paramètres
wizard-clients-reason-taken = Choisissez un autre dossier, ou remplacez les fichiers présents
wizard-refused-protocol = { $client } ne peut pas recevoir le courrier de la façon choisie.
wizard-refused-auth = Le fichier pour { $client } ne peut pas dire comment s’identifier sur ces serveurs.
wizard-refused-security = Rien ne permet de dire à { $client } comment la connexion à ces serveurs est chiffrée, ou bien ce logiciel se passerait de chiffrement.
wizard-refused-login = Le fichier pour { $client } ne peut pas contenir un nom d’utilisateur avec ces caractères.
wizard-refused-password = Le fichier pour { $client } ne peut pas contenir un mot de passe avec ces caractères. Saisissez-le plutôt dans le logiciel.
wizard-refused-password-needed = { $client } ne prend qu’un fichier qui contient le mot de passe. Choisissez de le mettre dans le fichier, ou laissez ce logiciel de côté.
wizard-refused-browser-sign-in = Le fichier pour { $client } ne peut pas dire que vous vous identifiez dans le navigateur, et ces serveurs ne vous laissent pas entrer autrement. Configurez { $client } à la main si ce logiciel en est capable, ou choisissez un autre logiciel.
wizard-refused-format = Aucun fichier pour { $client } n’a pu être créé avec ces paramètres.
wizard-failed-title = Rien n’a été enregistré
wizard-failed-exists = Un autre fichier y est apparu : { $path }
wizard-failed-twice = Deux fichiers auraient le même nom : { $path }
wizard-failed-open = Tout le monde sur cet ordinateur peut regarder dans { $path } : votre mot de passe n’y est donc pas enregistré. Un nouveau dossier, lui, est créé pour vous uniquement.
wizard-failed-refused = { $path } n’a pas pu être enregistré. L’ordinateur dit : { $why }
wizard-failed-todo = Choisissez un autre dossier et réessayez.

## The end. Gap: $count.

wizard-done-title =
    { $count ->
        [one] Votre fichier est enregistré
       *[other] Vos fichiers sont enregistrés
    }
wizard-done-lead = Voici comment mettre les paramètres dans votre logiciel de messagerie. Cette fenêtre peut rester ouverte pendant ce temps.
wizard-copy-path = Copier le chemin
wizard-copied = Copié
wizard-done-concerns = Bon à savoir
wizard-open-folder = Ouvrir le dossier
wizard-undo = Annuler
wizard-done-title-none = Plus rien n’est enregistré
wizard-done-failed = Cela n’a pas fonctionné, et rien n’a été modifié
wizard-undo-done = C’est annulé
wizard-undo-restored = De nouveau comme avant : { $path }
wizard-undo-removed = Retiré : { $path }
wizard-undo-nothing = Il n’y a rien à annuler.
wizard-undo-changed-title = Rien n’a été annulé
wizard-undo-changed = Quelqu’un a modifié ceci depuis, et ces modifications seraient perdues :
wizard-undo-force = Annuler quand même
wizard-done-more = Que voulez-vous faire d’autre ?
wizard-done-identity = Ajouter une autre identité
wizard-done-another = Pour un autre logiciel
wizard-done-restart = Configurer un autre compte
wizard-done-next = Fermer

## Another identity of the same account.

wizard-identity-title = Un autre nom ou une autre adresse pour ce compte
wizard-identity-address = Adresse sous laquelle écrire
wizard-identity-address-help = Votre fournisseur doit vous permettre d’envoyer avec elle. Le même mot de passe sert.
wizard-identity-name = Nom affiché avec elle
wizard-identity-name-help = Il est facultatif ; sans lui, c’est le vôtre.
wizard-identity-name-wrong = Le nom est trop long, ou il contient un caractère qui ne peut pas servir. Tapez-le à la main au lieu de le coller.
wizard-identity-add = Ajouter, et choisir les logiciels

## The settings to type in. Gap: $program.

wizard-type-title = Saisir soi-même
wizard-type-title-in = Saisir dans { $program }
wizard-type-account = Vous
wizard-type-password = Votre mot de passe n’est pas affiché ici. Tapez-le là où votre logiciel de messagerie le demande.
wizard-type-back = Revenir aux logiciels
wizard-copy = Copier
