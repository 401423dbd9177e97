# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Retour
wizard-stop = Arrêter
wizard-light = Couleurs claires
wizard-dark = Couleurs sombres
wizard-copy-link = Copier le lien

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Étape { $number } sur { $all } – { $name }
wizard-step-address = Votre adresse
wizard-step-finding = Vos serveurs
wizard-step-settings = Vos serveurs
wizard-step-sign-in = Identification
wizard-step-questions = Cinq questions
wizard-step-advice = POP3 ou IMAP
wizard-step-clients = Logiciels de messagerie
wizard-step-done = Terminé

## The languages.


## The keys. A name is what is printed on the key.


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

## What can be done about a failure, as words on buttons. Gap: $host.


## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.


## The five questions.

wizard-questions-title = Comment utilisez-vous votre courrier ?
wizard-questions-lead = Vos réponses décident entre POP3 et IMAP, les deux façons de recevoir le courrier. Vous pouvez passer ce dont vous doutez.
wizard-questions-next = Voir la recommandation

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – recommandé pour vous
wizard-advice-why = Pourquoi
wizard-advice-concerns = Points d’attention
wizard-advice-not-offered = Votre fournisseur ne le propose pas.
wizard-advice-refused = Cela n’a pas fonctionné pendant le test.
wizard-advice-next = Continuer avec { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Quels logiciels de messagerie utilisez-vous ?
wizard-clients-lead = Pour chacun, un fichier est créé pour y apporter vos paramètres. Vous pouvez en choisir plusieurs.
wizard-client-not = Il ne peut pas recevoir avec { $protocol }.
wizard-with-password = Mettre mon mot de passe dans le fichier pour { $clients }
wizard-without-password-title = Votre mot de passe ne sera pas dans le fichier
wizard-with-password-why = Sans lui, votre logiciel de messagerie demande le mot de passe quand il en a besoin.
wizard-with-password-title = Votre mot de passe sera dans le fichier
wizard-folder-label = Dossier des fichiers
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
wizard-refused-format = Aucun fichier pour { $client } n’a pu être créé avec ces paramètres.
wizard-failed-title = Rien n’a été enregistré
wizard-failed-exists = Un autre fichier y est apparu : { $path }
wizard-failed-twice = Deux fichiers auraient le même nom : { $path }
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
wizard-done-another = Pour un autre logiciel
wizard-done-restart = Configurer un autre compte
wizard-done-next = Fermer

## Another identity of the same account.


## The settings to type in. Gap: $program.

