# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Indietro
wizard-stop = Ferma
wizard-light = Colori chiari
wizard-dark = Colori scuri
wizard-copy-link = Copia link
wizard-tool-language = Lingua
wizard-tool-keys = Tasti
wizard-panel-close = Torna alla configurazione

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Passo { $number } di { $all } – { $name }
wizard-step-short = Passo { $number } di { $all }
wizard-step-address = Il tuo indirizzo
wizard-step-finding = I tuoi server
wizard-step-settings = I tuoi server
wizard-step-sign-in = Accesso
wizard-step-questions = Cinque domande
wizard-step-advice = POP3 o IMAP
wizard-step-clients = Programmi di posta
wizard-step-done = Fine

## The languages.

wizard-language-title = La tua lingua
wizard-language-lead = Tutte le frasi cambiano subito; quello che hai scritto resta.

## The keys. A name is what is printed on the key.

wizard-keys-title = Tutto funziona con la tastiera
wizard-keys-lead = L’elemento attivo ha un anello intorno, oppure un bordo spesso.
wizard-key-tab = Al campo o pulsante successivo; con Maiusc a quello precedente.
    .name = Tab
wizard-key-arrows = Scelgono un’altra risposta, o scorrono una pagina lunga.
    .name = Frecce
wizard-key-space = Preme l’elemento con l’anello.
    .name = Spazio
wizard-key-enter = Va avanti, come il pulsante principale in basso a destra.
    .name = Invio
wizard-key-escape = Torna indietro di un passo; oppure ferma quello che è in corso.
    .name = Esc
wizard-key-zoom = Tutto più grande o più piccolo; con 0 come all’inizio.
    .name = Ctrl e + o −
    .mac = Cmd e + o −
wizard-key-help = Mostra questa pagina, e la chiude.
    .name = F1

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
wizard-draft-title = Riprendere da dove eri?
wizard-draft-lead = La configurazione di { $address } non è stata completata. Quello che avevi scritto è stato conservato, tranne la password.
wizard-draft-go-on = Continua con { $address }
wizard-draft-afresh = Ricomincia
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
wizard-finding-still = Ancora in corso… { $seconds } s
wizard-finding-begun = Ci vuole qualche secondo.
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
wizard-caps-lock = Il blocco delle maiuscole sembra attivato.
wizard-open-link = Apri
# Goes on with the one way to receive mail that works.
wizard-sign-in-next-with = Continua con { $protocol }
wizard-sign-in-by-password = Usa una password

## What can be done about a failure, as words on buttons. Gap: $host.

wizard-way-again = Riprova
wizard-way-servers = Torna ai server
wizard-way-address = Correggi l’indirizzo
wizard-way-page = Apri la pagina del provider
wizard-way-browser = Accedi nel browser
wizard-way-program = Continua: chiederà il programma di posta
wizard-way-fitting = Usa invece { $host }

## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.

wizard-browser-title = Accedi su una pagina di { $server }
wizard-browser-lead = La apre il tuo browser. Questo programma non vede la tua password. Quello che riceve al suo posto va a { $hosts } e da nessun’altra parte, e viene dimenticato quando chiudi questa finestra.
wizard-browser-asking = Richiesta di dove accedere
wizard-browser-waiting-title = In attesa del tuo accesso nel browser
wizard-browser-waiting = Se non si è aperta alcuna pagina, aprila di nuovo, oppure copia il suo indirizzo in un browser su questo computer. Hai cinque minuti.
wizard-browser-open = Riapri la pagina
wizard-browser-reason = Prima completa l’accesso nel browser

## The five questions.

wizard-questions-title = Come usi la tua posta?
wizard-questions-lead = Le tue risposte decidono tra POP3 e IMAP, i due modi di ricevere la posta. Se non sai rispondere a una domanda, puoi saltarla.
wizard-questions-next = Mostra il consiglio

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – consigliato per te
wizard-advice-why = Perché
wizard-advice-follows = Che cosa comporta { $protocol }
wizard-advice-backup = Il tuo backup
wizard-advice-compare = Confronta i due modi
wizard-advice-change = Che cosa cambierebbe il consiglio
wizard-advice-concerns = Da tenere presente
wizard-advice-not-offered = Il tuo provider non lo offre.
wizard-advice-refused = Non ha funzionato nella verifica.
wizard-advice-next = Continua con { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = Quali programmi di posta usi?
wizard-clients-lead = Per ciascuno viene creato un file che gli passa le tue impostazioni. Puoi sceglierne più di uno.
wizard-client-not = Non può ricevere con { $protocol }.
wizard-type-only = Non accetta file. Le impostazioni si scrivono a mano.
wizard-type-show = Mostra le impostazioni
wizard-type-lead = Per qualsiasi programma, anche su un altro dispositivo: ogni impostazione ha un pulsante per copiarla.
wizard-with-password = Metti la mia password nel file per { $clients }
wizard-without-password-title = La tua password non sarà nel file
wizard-with-password-why = Senza, il programma di posta chiede la password quando gli serve.
wizard-with-password-title = La tua password sarà nel file
wizard-folder-label = Cartella per i file
wizard-folder-browse = Scegli cartella…
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
wizard-refused-security = Non c’è modo di indicare a { $client } come è crittografata la connessione a questi server, oppure il programma farebbe a meno della crittografia.
wizard-refused-login = Il file per { $client } non può contenere un nome utente con questi caratteri.
wizard-refused-password = Il file per { $client } non può contenere una password con questi caratteri. Inseriscila invece nel programma.
wizard-refused-password-needed = { $client } accetta solo un file che contiene la password. Scegli di metterla nel file, oppure lascia fuori questo programma.
wizard-refused-browser-sign-in = Il file per { $client } non ha modo di indicare che accedi nel browser, e questi server non ti lasciano entrare in altro modo. Configura { $client } a mano, se ne è capace, oppure scegli un altro programma.
wizard-refused-format = Con queste impostazioni non è stato possibile creare un file per { $client }.
wizard-failed-title = Non è stato creato alcun file
wizard-failed-exists = Nel frattempo è comparso un altro file: { $path }
wizard-failed-twice = Due file avrebbero lo stesso nome: { $path }
wizard-failed-open = Chiunque usi questo computer può guardare in { $path }, quindi la tua password non viene scritta lì. Una nuova cartella, invece, viene creata solo per te.
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
wizard-open-folder = Apri cartella
wizard-undo = Annulla
wizard-done-title-none = I file non ci sono più
wizard-done-failed = Non ha funzionato, e non è stato modificato nulla
wizard-undo-done = È stato annullato
wizard-undo-restored = Di nuovo com’era prima: { $path }
wizard-undo-removed = Non c’è più: { $path }
wizard-undo-nothing = Non c’è nulla da annullare.
wizard-undo-changed-title = Non è stato annullato nulla
wizard-undo-changed = Nel frattempo qualcuno ha modificato questo, e le sue modifiche andrebbero perse:
wizard-undo-force = Annulla comunque
wizard-done-more = Che altro vuoi fare?
wizard-done-identity = Aggiungi altra identità
wizard-done-another = Crea per un altro programma
wizard-done-restart = Configura altro account
wizard-done-next = Chiudi

## Another identity of the same account.

wizard-identity-title = Un altro nome o indirizzo per questo account
wizard-identity-address = Indirizzo con cui scrivere
wizard-identity-address-help = Il tuo provider deve permetterti di inviare con questo indirizzo. Si usa la stessa password.
wizard-identity-name = Nome mostrato con l’indirizzo
wizard-identity-name-help = Puoi lasciarlo vuoto: in quel caso è il tuo.
wizard-identity-name-wrong = Nel nome c’è un carattere che non si può usare, oppure il nome è troppo lungo. Scrivilo a mano invece di incollarlo.
wizard-identity-add = Aggiungi e scegli i programmi

## The settings to type in. Gap: $program.

wizard-type-title = Scrivi le impostazioni a mano
wizard-type-title-in = Scrivi le impostazioni in { $program }
wizard-type-account = I tuoi dati
wizard-type-password = La tua password qui non viene mostrata. Scrivila dove la chiede il programma di posta.
wizard-type-back = Torna ai programmi
wizard-copy = Copia
