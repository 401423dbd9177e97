# Sentences of the terminal


## Help: what each command does, and each option. An option of one command alone may have its own: help-COMMAND-OPTION.

help-mailwright = Ti porta da un indirizzo e-mail a un programma di posta che funziona: trova i server, verifica l’accesso, risponde alla domanda “POP3 o IMAP” e scrive le impostazioni. Senza un comando apre la sua finestra.
help-discover = Trova i server di un indirizzo. Non viene inviata alcuna password
help-test = Trova i server di un indirizzo ed effettua l’accesso
help-report = Fa quello che fa “test”, e risponde con tutto quello che ha appreso, come testo per l’assistenza
help-advise = Consiglia POP3 o IMAP, in base alle risposte a cinque domande
help-export = Crea i file con le impostazioni di un account per i programmi di posta
help-clients = Elenca i programmi di posta per cui si può creare un file
help-undo = Annulla quello che ha modificato l’ultima esportazione: i file nuovi spariscono, quelli sostituiti tornano
help-undo-force = Annulla anche quello che nel frattempo qualcuno ha modificato, e che così va perso
help-setup = Tutto il percorso per domande e risposte, adatto anche ai lettori di schermo
help-option-address = L’indirizzo e-mail
help-setup-address = L’indirizzo e-mail; se manca, viene chiesto
help-option-json = Risponde con un solo documento JSON sullo standard output
help-option-lang = La lingua, per esempio it o de-CH
help-option-verbose = Annota sullo standard error che cosa viene fatto; due volte per avere di più
help-option-timeout = Interrompe tutto dopo questo numero di secondi
help-option-organisation = Usa quello che un’organizzazione ha preparato in questo file, per esempio mailwright.toml
help-option-no_connect = Non controlla se i server trovati rispondono
help-option-servers = Usa questo server invece di cercarne uno, per esempio imap://anna%40example.org@imap.example.org:993?security=tls; si può ripetere
help-option-accept_insecure = Acconsente a inviare la password senza crittografia
help-option-accept_foreign = Acconsente a server che nessuna fonte affidabile ha indicato
help-option-password_file = Legge la password dalla prima riga di questo file
help-option-password_stdin = Legge la password dalla prima riga dello standard input
help-option-token_file = Legge un token di accesso OAuth2 dalla prima riga di questo file
help-option-token_stdin = Legge un token di accesso OAuth2 dalla prima riga dello standard input
help-option-sign_in = Accede nel browser invece che con una password (OAuth2); la pagina si apre da sola e resta valida cinque minuti
help-option-oauth_issuer = Il server di accesso, per esempio https://id.example.org
help-option-oauth_client_id = Con quale identificativo Mailwright è registrato lì
help-option-oauth_scopes = Che cosa chiedere lì; si può ripetere
help-option-protocols = Verifica solo questi, separati da virgole
help-option-sender = Chiede se questo indirizzo mittente viene accettato, invece del proprio
help-option-send_test_message = Se tutti gli accessi riescono, invia un messaggio al tuo stesso indirizzo, aspetta che arrivi e lo elimina. Accede ancora una volta a un server di ogni tipo
help-option-several_identities = Scrivi con più di un nome o indirizzo?
help-option-limited_space = Un giorno la tua casella di posta sarà piena?
help-option-poor_connection = La tua connessione è lenta, costosa o spesso interrotta?
help-option-several_devices = Leggi su più di un dispositivo, o insieme ad altri?
help-option-webmail = Leggi anche in un browser?
help-option-evidence = Prende i valori misurati da questo rapporto di “mailwright test --json”
help-option-clients = I programmi di posta, separati da virgole; “mailwright clients” li elenca
help-option-out = La cartella in cui salvare i file
help-option-protocol = Con che cosa ricevere la posta; auto segue le tue risposte alle cinque domande
help-option-name = Il tuo nome, come lo vede chi riceve la tua posta
help-option-signature_file = Un file di testo con ciò che vuoi sotto i tuoi messaggi
help-option-sign_cert = Un certificato in PEM, con quelli da cui dipende, per firmare i profili Apple
help-option-sign_key = La chiave privata di quel certificato, in PEM
help-option-sign_p12 = Certificato e chiave privata in un solo file PKCS#12 (.p12, .pfx), per firmare i profili Apple
help-option-sign_password_file = Un file la cui prima riga è la password del file PKCS#12; se manca, si usa la variabile MAILWRIGHT_SIGN_PASSWORD, oppure la password ti viene chiesta
help-option-leave_days = Con POP3, per quanti giorni la posta scaricata resta sul server, 0 per non lasciarla; se manca, ci resta per sempre
help-option-embed_password = Scrive la password nei file che possono contenerla, dove chiunque li apra può leggerla
help-option-store_password = Mette la password dove questo sistema conserva le password, così il comando in un file la trova lì
help-option-untested = Crea i file senza verifica, anche se c’è una password
help-option-force = Sostituisce i file che ci sono già

## What stands before a value. Colons are added.

terminal-label-provider = Provider
terminal-label-help = La sua pagina di aiuto
terminal-label-server = Server
terminal-label-port = Porta
terminal-label-security = Crittografia
terminal-label-user = Nome utente
terminal-label-source = Indicato da
terminal-label-other = Oppure
terminal-server-line = { $host }, porta { $port }, { $security }

## What was done, and what came of it.

terminal-asking = Richiesta a { $asked }
terminal-testing = { $protocol }: { $step }
terminal-asked = Richieste fatte:
terminal-services = Altri servizi offerti, che questo programma non configura:
terminal-asked-line = { $source }, { $asked }: { $result }
terminal-asked-line-why = { $source }, { $asked }: { $result } ({ $why })
terminal-best = I migliori finora: { $hosts }
terminal-tested-line = { $purpose }: { $host }, porta { $port }, { $security }
terminal-reply = Risposta del server: { $reply }
# Behind the names that a certificate would fit; each argument is to be copied as it is.
terminal-fitting = Per verificare con questo: { $arguments }
terminal-messages =
    { $count ->
        [0] Nella tua posta in arrivo non ci sono messaggi.
        [one] Nella tua posta in arrivo c’è un messaggio.
       *[other] Nella tua posta in arrivo ci sono { $count } messaggi.
    }
terminal-percent = Spazio occupato nella tua casella di posta: { $percent }%.
terminal-marked = Il server indica a che cosa servono queste cartelle: { $folders }.
terminal-marked-folder = “{ $name }” per { $use }
terminal-line = La connessione con il server è lenta: andata e ritorno richiedono { $ms } ms.
terminal-rate = La connessione trasporta circa { $kilobytes } KB al secondo.
terminal-first-download =
    { $minutes ->
        [one] Per scaricare tutto la prima volta basta un minuto al massimo.
       *[other] Per scaricare tutto la prima volta servono circa { $minutes } minuti.
    }
terminal-reasons = Perché:
terminal-concerns = Da tenere presente:
terminal-picture = Dove sta la tua posta, e chi la vede:
terminal-picture-line = { $place }: { $holds }
terminal-picture-link = { $place }: { $holds } ({ $link })
terminal-follows = Che cosa comporta:
terminal-follows-line = { $topic }: { $follows }
terminal-backup = Copia di sicurezza:
terminal-change = Che cosa cambierebbe il consiglio:
terminal-other = E con { $protocol }:
terminal-compare = IMAP e POP3 a confronto:
terminal-compare-line = { $aspect }. IMAP: { $imap }. POP3: { $pop3 }.
terminal-written = Creato per { $client }: { $path }
terminal-import = Che cosa fare con { $file }:
terminal-unproved = Nessuno ha ancora effettuato l’accesso con queste impostazioni, quindi possono essere sbagliate.
terminal-undone = Annullato:
terminal-undone-restored = { "  " }{ $path } è di nuovo com’era prima.
terminal-undone-removed = { "  " }{ $path } non c’è più.
terminal-undo-left =
    { $count ->
        [one] Si può annullare allo stesso modo un’altra modifica precedente.
       *[other] Si possono annullare allo stesso modo altre { $count } modifiche precedenti.
    }
terminal-undo-nothing = Non c’è nulla da annullare.
terminal-undo-changed = Non è stato annullato nulla, perché nel frattempo qualcuno ha modificato questo:
terminal-undo-force = Per annullare comunque, usa “mailwright undo --force”; quello che è stato modificato nel frattempo va perso.
terminal-journal = Non è possibile annullare le modifiche, perché non si può leggere { $path }: { $why }. Non è stato modificato nulla.
terminal-not-opened = Non è stato possibile aprire { $path }: { $why }. Non è stato modificato nulla.
terminal-nothing-written = Non è stato creato alcun file.
terminal-password-in-file = La tua password sarà nel file, e chiunque apra il file può leggerla. Non inviarlo a nessuno, ed eliminalo quando il programma di posta lo ha letto.
terminal-password-in-no-file = Nessuno di questi programmi di posta prende una password da un file, quindi la tua non è stata scritta da nessuna parte.
terminal-password-prompt = { "Password: " }
terminal-sign-prompt = { "Password del file PKCS#12: " }
terminal-sign-in =
    Il browser apre la pagina di accesso. Se non lo fa, copia questo indirizzo in un browser su questo computer:
    { $url }
    In attesa del tuo accesso, al massimo cinque minuti. Ctrl-C interrompe.
terminal-export-without-password = Le impostazioni vengono scritte anche senza password: dicono al programma di posta di aprire da solo la pagina di accesso.

## What was wrong with the question, and how to mend it.

terminal-sender-wrong = Il mittente non è un indirizzo e-mail. { $why }
terminal-name-wrong = Nel nome c’è un carattere che non si può usare, oppure il nome è troppo lungo. Scrivilo a mano invece di incollarlo.
terminal-server-scheme = Il server { $url } deve iniziare con imap://, pop3:// o smtp://.
terminal-server-host = Nel server { $url } manca un nome host come imap.example.org.
terminal-server-port = Nel server { $url } la porta non è un numero da 1 a 65535.
terminal-server-security = Nel server { $url }, dopo il punto interrogativo può esserci solo security=tls, security=starttls o security=none.
terminal-server-user = Nel server { $url }, la parte prima della @ non è un nome utente. Una @ al suo interno si scrive %40.
terminal-several-servers = Indica un solo server per { $protocol }: un account ne ha uno solo.
terminal-secret-file = Non è possibile leggere la password da { $path }: { $why }. Controlla il nome del file e se hai il permesso di leggerlo.
terminal-secret-empty = La password è vuota. In un file o sullo standard input, sta nella prima riga.
terminal-secret-input = Non è possibile leggere la password: { $why }.
terminal-secret-not-text = La password non è un testo in UTF-8. Salva il file in UTF-8 e riprova.
terminal-no-secret = Per accedere serve una password. Indicala con --password-file o --password-stdin, oppure in MAILWRIGHT_PASSWORD.
terminal-no-oauth-client = Nessuno ha registrato questo programma presso un server di accesso, quindi non può aprire la pagina di accesso. Indica la registrazione con --oauth-issuer e --oauth-client-id, oppure togli --sign-in: la pagina può aprirla il programma di posta.
terminal-no-password = Per scrivere la password nei file serve una password. Indicala con --password-file o --password-stdin, oppure in MAILWRIGHT_PASSWORD.
terminal-signature-wrong = Non è possibile usare { $path } come firma: { $why }.
terminal-sign-wrong = Non è possibile firmare i profili con { $path }: { $why }.
terminal-sign-certificate = non contiene alcun certificato leggibile
terminal-sign-key = non contiene alcuna chiave privata utilizzabile (RSA da 2048 bit in su, oppure P-256)
terminal-sign-locked = la chiave privata è bloccata da una password; metti chiave e certificato in un file PKCS#12 e indicalo con --sign-p12
terminal-sign-pair = la chiave privata non corrisponde al primo certificato
terminal-sign-p12 = non si riesce ad aprirlo; la password è sbagliata, oppure non è un file PKCS#12
terminal-sign-failed = non è stato possibile creare la firma
terminal-signature-character = contiene un carattere che non si può usare
terminal-signature-long = è più lungo di 8 KiB
terminal-signature-empty = è vuoto
terminal-evidence-wrong = Non è possibile leggere { $path } come rapporto di “mailwright test --json”: { $why }.
terminal-no-client = Indica almeno un programma di posta dopo --to. Scegli tra: { $all }.
terminal-unknown-client = Non c’è un programma di posta che si chiami “{ $client }”. Scegli tra: { $all }.
terminal-no-window = Non c’è uno schermo su cui aprire una finestra. Usa “mailwright setup” per rispondere alle domande qui.

## Bad news.

terminal-not-offered =
    { $kind ->
        [smtp] Per questo account non c’è un server SMTP, e senza non si può inviare posta. Non è stato creato alcun file. Indicane uno con --server.
       *[other] Per questo account non c’è un server { $protocol }, e non è stato creato alcun file. Indicane uno con --server, oppure scegli un altro protocollo.
    }
terminal-cannot-receive = { $client } non può ricevere con { $protocol }, e non è stato creato alcun file. Scegli un altro protocollo o un altro programma di posta.
terminal-profile-protocol = { $client } non può ricevere in questo modo.
terminal-profile-auth = Il file per { $client } non ha modo di indicare come si accede a questi server.
terminal-profile-security = Non c’è modo di indicare a { $client } come è crittografata la connessione a questi server, oppure il programma farebbe a meno della crittografia.
terminal-profile-login = Il file per { $client } non può contenere un nome utente con questi caratteri.
terminal-profile-password = Il file per { $client } non può contenere una password con questi caratteri. Togli --embed-password, e inserisci la password nel programma.
terminal-profile-password-needed = { $client } accetta solo un file che contiene la password. Se è quello che vuoi, aggiungi --embed-password.
terminal-profile-browser-sign-in = Il file per { $client } non ha modo di indicare che accedi nel browser, e questi server non ti lasciano entrare in altro modo. Configura { $client } a mano, se ne è capace, oppure scegli un altro programma di posta, come Thunderbird.
terminal-profile-format = Non è possibile creare il file per { $client }: { $why }.
terminal-nothing-to-test = Non c’è un server { $protocol } da verificare. Indicane uno con --server, oppure togli --protocol.
terminal-file-exists = { $path } c’è già, e non è stato creato alcun file. Scegli un’altra cartella, oppure usa --force per sostituirlo.
terminal-file-twice = Due file avrebbero il nome { $path }, e non è stato creato alcun file.
terminal-folder-open = Chiunque usi questo computer può guardare in { $path }, quindi la tua password non viene scritta lì. Indica una nuova cartella, che viene creata solo per te, oppure chiudi questa: chmod o-rwx { $path }
terminal-file-refused = Non è possibile scrivere { $path }: { $why }. Non è stato modificato nulla.
terminal-consent-flag = Se è così, indicalo con { $flag }.
terminal-stdout = Non è possibile scrivere la risposta sullo standard output: { $why }.
terminal-timeout = Il tempo di { $seconds } secondi è finito, e il lavoro è stato interrotto.
terminal-interrupted = Interrotto.
terminal-machine = Questo computer non lascia funzionare il programma: { $why }.

## The set-up by questions and answers.

setup-welcome = Mailwright configura la tua posta: trova i tuoi server, li verifica insieme a te e scrive le impostazioni per il tuo programma di posta.
setup-help = A ogni domanda, ? la spiega, b torna indietro di un passo e q interrompe. Premendo solo Invio vale la risposta tra parentesi quadre.
setup-stopped = Interrotto. Non è stato creato alcun file.
setup-input-ended = I dati in ingresso sono finiti prima delle domande. Non è stato creato alcun file.
setup-step = Passo { $number } di { $all }: { $name }
setup-step-address = Il tuo indirizzo
setup-step-finding = Ricerca dei tuoi server
setup-step-settings = I tuoi server
setup-step-sign-in = Accesso
setup-step-questions = Cinque domande
setup-step-advice = POP3 o IMAP
setup-step-clients = Programmi di posta
setup-choice = La tua scelta
setup-choice-wrong = Scrivi un numero da 1 a { $last }.
setup-first = Questa è la prima domanda. Scrivi q per interrompere.
setup-name = Il tuo nome
setup-name-help = Lo vede chi riceve la tua posta. Se non vuoi indicarlo, premi solo Invio; per toglierlo di nuovo, scrivi un trattino.
setup-address = Il tuo indirizzo e-mail
setup-address-help = Per esempio anna@example.org. Per cercare i tuoi server si usa solo la parte dopo la @; ad alcuni provider si invia anche l’indirizzo intero.
setup-address-given = Il tuo indirizzo: { $address }
setup-looking = Ricerca in corso. Nessuna password viene inviata.
setup-by-hand = Scrivi i server a mano
setup-other-address = Scrivi un altro indirizzo
setup-look-again = Cerca di nuovo
setup-take-suggestion = Sì, usa { $address }
setup-keep-address = No, tieni { $address }
setup-suggestion-help = Confronta i due indirizzi lettera per lettera. Quello giusto è quello che dai agli altri.
setup-not-found-help = Il sito del tuo provider indica i suoi server, spesso sotto “programma di posta” o “IMAP”. Con quelli puoi continuare a mano.
setup-use = Usa questi server
setup-change = Cambiali a mano
setup-servers-missing = Servono un server per ricevere la posta e uno per inviarla.
setup-settings-help = I server vengono provati nel prossimo passo, quando accedi. Cambiali se il tuo provider ne indica altri.
setup-consent-help = La tua password viene inviata a questi server. Se hai dubbi, rispondi di no: in quel caso non viene inviato nulla.
setup-by-hand-lead = Scrivi un server per ricevere la posta e uno per inviarla. Per quello che non hai, scrivi un trattino.
setup-host = Server
setup-host-help = Il nome del server, per esempio imap.example.org. Scrivi un trattino se per questo non ce n’è uno.
setup-host-wrong = Questo non è il nome di un server. Un nome è fatto così: mail.example.org.
setup-security-help = Il modo in cui la connessione viene crittografata. Lo indica il sito del tuo provider; di solito è TLS, detto anche SSL.
setup-port = Porta
setup-port-help = Un numero da 1 a 65535. Quello tra parentesi quadre è il più comune per questo tipo di server.
setup-port-wrong = Una porta è un numero da 1 a 65535.
setup-user = Nome utente
setup-user-help = Il nome con cui accedi. Di solito è il tuo indirizzo e-mail.
setup-user-wrong = Questo non è un nome utente. Di solito è il tuo indirizzo e-mail.
setup-promise = La tua password viene inviata a { $hosts } e da nessun’altra parte. Viene dimenticata quando questo programma finisce.
setup-promise-browser = Accedi sulla pagina di { $server }; questo programma non vede la tua password. Quello che riceve al suo posto va a { $hosts } e da nessun’altra parte, e viene dimenticato quando questo programma finisce.
setup-password = Password (non si vede mentre scrivi; solo Invio per altre scelte)
setup-password-known = Viene usata la password che hai indicato prima.
setup-testing = Verifica in corso. Ogni server viene provato una volta, e la tua posta non viene modificata.
setup-all-well = Tutti i server funzionano.
setup-again = Riprova
setup-other-password = Scrivi un’altra password
setup-sign-in-again = Accedi di nuovo nel browser
setup-change-servers = Cambia i server
setup-stop = Interrompi
setup-go-on = Continua con quello che funziona
setup-go-on-unproved = Continua senza la prova che le impostazioni funzionano
setup-go-on-browser = Continua: la pagina di accesso la apre il programma di posta
setup-browser-help = Qui non si può verificare nulla, perché solo la pagina di accesso può far entrare un programma. Le impostazioni lo indicano al programma di posta.
setup-after-test-help = Leggi qui sopra che cosa non andava e che cosa può aiutare. Senza una verifica riuscita, le impostazioni possono essere sbagliate.
setup-question = Domanda { $number } di 5: { $question }
setup-question-help = Le tue risposte decidono tra POP3 e IMAP. Le domande a cui non sai rispondere non contano.
setup-take = Usa { $protocol }, come consigliato
setup-take-other = Usa invece { $protocol }
setup-compare = Confronta i due modi, e vedi che cosa cambierebbe il consiglio
setup-leave-help = Se resta lì per sempre, perdendo questo computer non si perde ciò che hai ricevuto, ma la casella si riempie. Se non resta lì, la tua posta è solo su questo computer.
setup-no-other = { $protocol } non è offerto, oppure non ha funzionato nella verifica.
setup-advice-help = Si possono usare entrambi i modi. Il consiglio si basa sulle tue risposte; che cosa fa per te lo sai meglio tu.
setup-clients = I tuoi programmi di posta (uno o più numeri, separati da virgole)
setup-clients-help = Per ciascuno viene creato un file che gli passa le tue impostazioni. Se il tuo non c’è, prendi la scheda delle impostazioni.
setup-clients-wrong = Scrivi numeri da 1 a { $last }, separati da virgole.
setup-folder = Cartella per i file
setup-folder-help = I file vengono salvati lì, e da nessun’altra parte. Se la cartella non esiste, viene creata.
setup-will-write = Verranno creati questi file:
setup-file = { "  " }{ $path }
setup-file-taken = { "  " }{ $path } (c’è già un altro file)
setup-write = Crea i file
setup-replace = Sostituisci i file che ci sono
setup-other-folder = Scegli un’altra cartella
setup-write-help = Finora non è stato creato alcun file. Questi file vengono creati tutti, oppure nessuno.
setup-store = Questi programmi prendono la tua password da dove il sistema conserva le password. Vuoi che venga messa lì?
setup-store-yes = Sì, mettila lì
setup-store-no = No, ci penso io
setup-store-help = I tuoi file non contengono la password. In ognuno c’è un comando che la chiede al sistema; se lì non c’è, il programma la chiede a te o si ferma.
setup-done = Tutto fatto.
setup-by-hand-only = { "   " }{ $programs }: non serve un file; le impostazioni si scrivono a mano, e vengono mostrate alla fine.
setup-more = Che altro vuoi fare?
setup-more-help = Ormai è tutto scritto. Premendo solo Invio il programma finisce.
setup-type-in = Mostra le impostazioni da scrivere a mano
setup-undo = Annulla l’ultima modifica
setup-another = Configura un altro programma o dispositivo
setup-identity = Aggiungi un altro nome o indirizzo per questo account
setup-restart = Configura un altro account
setup-close = Fine
setup-identity-address = Indirizzo con cui scrivere
setup-identity-name = Nome mostrato con l’indirizzo (solo Invio per il tuo)
setup-identity-help = Il tuo provider deve permetterti di inviare con questo indirizzo. Si usa la stessa password. Dopo, scegli di nuovo i programmi per cui scrivere le impostazioni.

## mailwright practice

help-practice = Apre la procedura guidata con un provider finto dentro questo programma, per provarla senza alcun rischio
help-practice-terminal = Fa le domande nel terminale invece che in una finestra
terminal-practice = Questa è una prova: il provider esiste solo dentro questo programma. Nulla lascia il tuo computer. Ogni casella di posta ha una sua storia:
terminal-practice-story =
    { $title }: { $address }, password { $password }
    { $lesson }
terminal-no-practice-window = Non c’è uno schermo su cui aprire la finestra. Scrivi “mailwright practice --terminal” per provare nel terminale.

## Many accounts, and the organisation’s file

help-batch = Crea le impostazioni di tutte le persone di un elenco, per esempio un’esportazione di Microsoft 365, Google Workspace o del tuo server di posta
help-option-list = L’elenco: CSV con una riga di nomi di colonna, o una cartella di lavoro Excel (.xlsx)
help-option-map = Che cosa contiene una colonna, per esempio Contatto=email; con il suo nome o il suo numero da 1; si può ripetere
help-option-by = Con department, una cartella per ogni reparto e dentro le persone
help-option-zip = Un file zip per ogni persona invece di una cartella
help-option-verify = Fa l’accesso, una volta per ciascuno, con la password o il token della riga; chi viene rifiutato non riceve file
help-option-at_once = Quanti accessi insieme su un server
help-option-stop_after = Dopo quanti accessi falliti di fila non se ne fanno altri nel dominio, perché nessun account venga bloccato
help-option-shard = Solo la parte K di N dell’elenco, per esempio 2/8, per dividerlo fra più macchine; --join riunisce le parti
help-option-join = Riunisce quello che --shard ha salvato in queste cartelle
help-batch-embed_password = Scrive le password dell’elenco nei file che possono contenerle, dove chiunque li apra può leggerle
help-batch-force = Ricomincia in una cartella che non è vuota, sostituendo ciò che ha lo stesso nome
help-batch-servers = Usa questo server per tutte le righe che non ne indicano uno, invece di cercarlo; un nome utente può contenere %25EMAILLOCALPART%25; si può ripetere
help-batch-protocol = Con che cosa ricevere la posta se la riga non dice niente; auto è IMAP dove è offerto
terminal-batch-progress = { $passed } righe su { $total }, { $rate } al secondo, mancano { $left }
terminal-batch-resumed = Si riprende da dove un’esecuzione precedente si era fermata.
terminal-batch-done = { $written } righe su { $rows } sono salvate in { $path }.
terminal-batch-proved = Provate con un accesso: { $count }
terminal-batch-attention = Che cosa va controllato:
terminal-batch-count = { "  " }{ $count } × { $cause }
terminal-batch-row = { "  " }Riga { $line }, { $column }: { $cause } { $address }
terminal-batch-row-whole = { "  " }Riga { $line }: { $cause } { $address }
terminal-batch-files = Ogni riga è in { $index }, { $summary } è una pagina da inoltrare e { $merge } serve per una stampa unione.
terminal-batch-passwords = Le password dell’elenco saranno nei file, e chiunque apra un file può leggere la password. Le cartelle sono chiuse agli altri su questo computer; dai a ciascuno solo le sue e cancella il resto.
terminal-batch-no-out = Indica con --out la cartella in cui salvare.
terminal-batch-map = “{ $text }” non dice che cosa contiene una colonna. Scrivi COLONNA=CAMPO con uno di questi campi: { $all }.
terminal-batch-list = L’elenco { $path } non si può leggere: { $why }.
terminal-batch-not-a-list = { $path } non è né CSV né una cartella di lavoro Excel (.xlsx) leggibile ({ $why }). Salva l’elenco in uno di questi formati.
terminal-batch-empty = L’elenco { $path } è vuoto.
terminal-batch-no-address = Di nessuna colonna di { $path } si sa che contenga indirizzi. Le colonne sono: { $all }. Dillo con --map COLONNA=email.
terminal-batch-no-column = In { $path } non c’è una colonna “{ $text }”. Le colonne sono: { $all }.
terminal-batch-occupied = { $path } non è vuota e non è stato creato niente. Scegli un’altra cartella, o usa --force per ricominciare in questa.
terminal-batch-other-run = Quello che è stato iniziato in { $path } è di un altro elenco o ha altre opzioni. Avvialo come prima per continuare, scegli un’altra cartella, o usa --force per ricominciare.
terminal-batch-busy = Un’altra esecuzione sta scrivendo in { $path }.
terminal-batch-parts = { $path } non è parte dello stesso elenco, o una parte manca o c’è due volte.
terminal-batch-output = { $path } non si può scrivere: { $why }. Quello che è stato fatto resta; lo stesso comando continua da lì.
help-organisation = Crea il file con cui le persone di un’organizzazione scrivono solo indirizzo e password (mailwright.toml)
help-organisation-name = Come si chiama l’organizzazione
help-organisation-out = Il file da creare
help-organisation-logo = Un PNG nella cartella del file o sotto di essa
help-organisation-language = La lingua di chi non ne chiede un’altra
help-organisation-domains = Un dominio dei suoi indirizzi; si può ripetere
help-organisation-servers = Uno dei suoi server, per esempio imap://imap.example.org; un nome utente può contenere %25EMAILLOCALPART%25; si può ripetere
help-organisation-auth = Come si accede a tutti, con le parole di “discover --json”, separate da virgole
help-organisation-clients = I programmi di posta offerti, separati da virgole; senza questo, tutti
help-organisation-help_name = Chi aiuta, per esempio un reparto
help-organisation-help_phone = A quale numero
help-organisation-help_mail = A quale indirizzo
help-organisation-help_web = In quale pagina, un URL https
terminal-organisation-written = { $path } è stato creato. Mettilo accanto al programma o dove dice il README; chi può scriverlo decide dove vanno le password.
