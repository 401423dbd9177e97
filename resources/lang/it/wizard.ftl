# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Indietro
wizard-stop = Ferma
wizard-light = Colori chiari
wizard-dark = Colori scuri
wizard-copy-link = Copia link

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Passo { $number } di { $all } – { $name }
wizard-step-address = Il tuo indirizzo
wizard-step-finding = I tuoi server
wizard-step-settings = I tuoi server
wizard-step-sign-in = Accesso
wizard-step-questions = Cinque domande
wizard-step-advice = POP3 o IMAP
wizard-step-clients = Programmi di posta
wizard-step-done = Fine

## The languages.


## The keys. A name is what is printed on the key.


## Whose mail? Gap: $address.

wizard-address-title = Configura la tua posta
wizard-address-lead = Inserisci il tuo indirizzo. Mailwright trova i server, li verifica insieme a te e scrive le impostazioni per il tuo programma di posta.
wizard-name-label = Il tuo nome
wizard-name-example = Anna Esempio
wizard-name-help = Lo vede chi riceve la tua posta. Puoi lasciarlo vuoto.
wizard-name-wrong = Nel nome c’è un carattere che non si può usare, oppure il nome è troppo lungo. Scrivilo a mano invece di incollarlo.
wizard-address-label = Il tuo indirizzo e-mail
wizard-address-example = anna@example.org
wizard-address-help = Per ora non serve alcuna password.
wizard-address-next = Trova le impostazioni
wizard-address-reason = Prima inserisci il tuo indirizzo
wizard-practice-title = Caselle di prova
wizard-practice-lead = Sono di un provider che esiste solo dentro questo programma. Nulla lascia il tuo computer. Basta un clic per andare avanti.

## The search. Gaps: $address, $hosts, $seconds.

wizard-finding-title = Ricerca dei server di { $address }
wizard-finding-title-over = Nessun server trovato per { $address }
wizard-finding-title-stopped = La ricerca è stata interrotta
wizard-finding-title-doubted = È questo il tuo indirizzo?
wizard-finding-take = Usa { $address }
wizard-finding-keep = Tieni { $address }
wizard-finding-best = I migliori finora: { $hosts }. Può ancora arrivare una risposta migliore.
wizard-finding-change = Cambia indirizzo
wizard-finding-lead = Le tue impostazioni vengono chieste a queste fonti. Nessuna password viene inviata.
wizard-finding-lead-doubted = Confronta i due indirizzi lettera per lettera. Nessuna password è stata inviata.
wizard-finding-copy = Copia le richieste
wizard-finding-lead-over = Le impostazioni sono state chieste a queste fonti. Nessuna password è stata inviata.
wizard-finding-waiting = In attesa
wizard-finding-asking = Richiesta…
wizard-finding-long = Alcune fonti sono lente a rispondere. La ricerca finisce da sola tra qualche secondo.
wizard-finding-connecting = Le fonti hanno risposto. Ora vengono chiamati i server, per vedere quali ci sono.
wizard-finding-next = Continua
wizard-finding-reason = La ricerca è ancora in corso
wizard-finding-again = Cerca di nuovo
wizard-finding-stopped = Hai interrotto la ricerca
wizard-finding-stopped-todo = Cerca di nuovo, oppure inserisci i server a mano, se li conosci.
wizard-by-hand = Inserisci i server a mano

## What was found. Gaps: $address, $provider, $hosts.

wizard-settings-title = Abbiamo trovato i tuoi server
wizard-settings-title-entered = Ecco i tuoi server
wizard-settings-title-by-hand = Inserisci i tuoi server
wizard-settings-lead = Per { $address }. Guarda se ti sembrano giusti; il prossimo passo li verifica.
wizard-settings-lead-provider = Per { $address }, con la posta gestita da { $provider }. Guarda se ti sembrano giusti; il prossimo passo li verifica.
wizard-settings-lead-by-hand = Bastano un server per ricevere la posta e uno per inviarla. Li indica il sito del tuo provider, spesso sotto “programma di posta”. Lascia vuoto quello che non hai.
wizard-settings-change = Cambia impostazioni
wizard-settings-reset = Annulla modifiche
wizard-settings-search = Cerca di nuovo
wizard-settings-next = Usa questi server
wizard-settings-reason-wrong = Prima correggi il campo evidenziato
wizard-settings-reason-incoming = Manca un server per ricevere la posta
wizard-settings-reason-outgoing = Manca un server per inviare la posta
wizard-settings-reason-consent = Prima rispondi alla domanda qui sopra
wizard-consent-foreign = Sì, la mia password può andare a { $hosts }
wizard-consent-insecure = Sì, la mia password può andare a { $hosts } senza crittografia
wizard-hints-title = Da sapere su { $provider }
wizard-server-host = Server
wizard-server-port = Porta
wizard-server-security = Crittografia
wizard-server-login = Nome utente
wizard-server-host-wrong = Questo non è il nome di un server. Un nome è fatto così: mail.example.org.
wizard-server-port-wrong = Da 1 a 65535
wizard-server-login-wrong = Inserisci un nome utente; di solito è il tuo indirizzo.
wizard-server-example-imap = imap.example.org
wizard-server-example-pop3 = pop.example.org
wizard-server-example-smtp = smtp.example.org
wizard-security-tls = TLS
wizard-security-starttls = STARTTLS
wizard-security-none = Nessuna

## The password and the test. Gaps: $address, $hosts, $host, $reply, $count, $percent.

wizard-sign-in-title = Accedi per verificare i tuoi server
wizard-sign-in-title-testing = Verifica dei tuoi server
wizard-sign-in-title-proved = I tuoi server funzionano
wizard-sign-in-title-failed = La verifica non è riuscita
wizard-sign-in-lead = Ogni server viene provato una volta con { $address }. La tua posta non viene modificata.
wizard-sign-in-lead-over = Ogni server è stato provato una volta con { $address }. La tua posta non è stata modificata.
wizard-sign-in-skip = Continua senza verifica
wizard-sign-in-reason = Prima inserisci la password
wizard-sign-in-next = Continua
wizard-password-label = Password
wizard-password-show = Mostra la password
wizard-password-promise = Va a { $hosts } e da nessun’altra parte. Viene dimenticata quando chiudi questa finestra.
wizard-step-sender = Controllo del mittente
wizard-test = Verifica
wizard-test-again = Ripeti verifica
wizard-test-reason = La verifica è ancora in corso
wizard-test-running = In corso…
wizard-test-running-title = Tutti i server vengono provati insieme
wizard-test-running-lead = Ci vuole qualche secondo. Se un server non risponde, il tentativo finisce dopo quindici secondi.
wizard-test-good = Funziona
wizard-test-bad = Non funziona
wizard-test-stopped = Hai interrotto la verifica
wizard-test-stopped-todo = Non è stato modificato nulla. Puoi ripetere la verifica quando vuoi.
wizard-test-noticed = La verifica ha rilevato qualcosa
wizard-test-no-answer = La verifica non ha dato un risultato. Prova ancora una volta.
wizard-result-all = Puoi ricevere e inviare posta
wizard-result-enough = Puoi ricevere e inviare posta, anche se non in tutti i modi
wizard-result-enough-why = Quello che funziona basta. Quello che non funziona è spiegato qui sotto.
wizard-mailbox-messages =
    { $count ->
        [0] Nella tua posta in arrivo non ci sono messaggi.
        [one] Nella tua posta in arrivo c’è un messaggio.
       *[other] Nella tua posta in arrivo ci sono { $count } messaggi.
    }
wizard-mailbox-percent = Spazio occupato nella tua casella di posta: { $percent }%.
wizard-server-said = { $host } ha risposto: { $reply }
wizard-copy-report = Copia rapporto per l’assistenza

## What can be done about a failure, as words on buttons. Gap: $host.


## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.


## The five questions.

wizard-questions-title = Come usi la tua posta?
wizard-questions-lead = Le tue risposte decidono tra POP3 e IMAP, i due modi di ricevere la posta. Se non sai rispondere a una domanda, puoi saltarla.
wizard-questions-next = Mostra il consiglio

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – consigliato per te
wizard-advice-why = Perché
wizard-advice-concerns = Da tenere presente
wizard-advice-not-offered = Il tuo provider non lo offre.
wizard-advice-refused = Non ha funzionato nella verifica.
wizard-advice-next = Continua con { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Quali programmi di posta usi?
wizard-clients-lead = Per ciascuno viene creato un file che gli passa le tue impostazioni. Puoi sceglierne più di uno.
wizard-client-not = Non può ricevere con { $protocol }.
wizard-with-password = Metti la mia password nel file per { $clients }
wizard-without-password-title = La tua password non sarà nel file
wizard-with-password-why = Senza, il programma di posta chiede la password quando gli serve.
wizard-with-password-title = La tua password sarà nel file
wizard-folder-label = Cartella per i file
wizard-folder-wrong = Inserisci il percorso completo di una cartella.
wizard-files-title = Verranno creati questi file
wizard-files-none = Ancora nessuno. Scegli un programma di posta qui sopra.
wizard-file-taken = C’è già un altro file.
wizard-replace = Sostituisci i file che ci sono già
wizard-clients-next =
    { $count ->
        [one] Crea il file
       *[other] Crea i file
    }
wizard-clients-reason-none = Prima scegli un programma di posta
wizard-clients-reason-folder = Prima inserisci una cartella
wizard-clients-reason-refused = Uno dei programmi non può usare queste impostazioni
wizard-clients-reason-taken = Scegli un’altra cartella, oppure sostituisci i file
wizard-refused-protocol = { $client } non può ricevere la posta nel modo che hai scelto.
wizard-refused-auth = Il file per { $client } non ha modo di indicare come si accede a questi server.
wizard-refused-format = Con queste impostazioni non è stato possibile creare un file per { $client }.
wizard-failed-title = Non è stato creato alcun file
wizard-failed-exists = Nel frattempo è comparso un altro file: { $path }
wizard-failed-twice = Due file avrebbero lo stesso nome: { $path }
wizard-failed-refused = Non è stato possibile scrivere { $path }. Il computer dice: { $why }
wizard-failed-todo = Scegli un’altra cartella e riprova.

## The end. Gap: $count.

wizard-done-title =
    { $count ->
        [one] Il tuo file è pronto
       *[other] I tuoi file sono pronti
    }
wizard-done-lead = Ecco come le impostazioni arrivano nel tuo programma di posta. Nel frattempo questa finestra può restare aperta.
wizard-copy-path = Copia percorso
wizard-copied = Copiato
wizard-done-concerns = Da sapere
wizard-done-another = Crea per un altro programma
wizard-done-restart = Configura altro account
wizard-done-next = Chiudi

## Another identity of the same account.


## The settings to type in. Gap: $program.

