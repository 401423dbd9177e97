# Sentences of the core

# Stands before a value, such as “Server: imap.example.org”.
label = { $label }:

## What came of testing a server. The title says what happened, .why most likely why, .todo what the person can do.
## Gaps: $host, $port, $standard (the usual port for TLS), $usual (yes or no: that is the port already), $kind (imap, pop3 or smtp), $protocol (its name), $provider
## (stands inside a sentence, never at its start), and of a certificate $names, $issuer, $from and $until; each of
## these four is the word "unknown" when the certificate could not be read. Of the certificate of the one in between who has signed it: $between,
## $between-from and $between-until; of the clock, $device (the day by this device) and $network (by web servers that were asked), each "unknown" as well.

# Stands for $provider where nobody knows who that is. Without an article, so that “di”, “da” and “a” fit before it as before a name.
provider-unknown = chi gestisce la tua posta
diagnosis-ok =
    { $kind ->
        [smtp] Accesso riuscito: puoi inviare la tua posta tramite { $host }.
       *[other] Accesso riuscito: puoi ricevere la tua posta da { $host }.
    }
    .why = Il server ha accettato il tuo nome utente e la tua password.
    .todo = Qui non c’è altro da fare.
diagnosis-auth-failed = Il server non ha accettato questo nome utente con questa password.
    .why = Molto probabilmente nella password c’è un errore di battitura, oppure è la password di qualcos’altro. Alcuni server, poi, vogliono un nome utente diverso dall’indirizzo e-mail.
    .todo = Scrivi di nuovo la password e controlla che il blocco delle maiuscole sia disattivato. Se non funziona, prova ad accedere al sito di { $provider } con la stessa password. Se non va bene nemmeno lì, imposta sul sito una nuova password. Se invece lì funziona, contatta { $provider } e chiedi quali nome utente e password servono a un programma di posta.
diagnosis-account-disabled = Al momento questo account non può accedere.
    .why = L’account esiste, ma è bloccato o chiuso. Può succedere dopo un lungo periodo di inattività, per un mancato pagamento o per un accesso che è sembrato sospetto.
    .todo = Accedi al sito di { $provider }: spesso il motivo è indicato lì. Altrimenti rivolgiti all’assistenza clienti oppure, se è un indirizzo di lavoro, al reparto informatico.
diagnosis-app-password-required = Qui la tua solita password non funziona: serve una password per le app.
    .why = Una password per le app è una seconda password, riservata ai programmi di posta. { $host } la richiede, spesso perché il tuo account è protetto anche da un codice sul telefono.
    .todo = Accedi al sito di { $provider }, cerca “password per le app” nelle impostazioni di sicurezza, creane una e inseriscila qui al posto della tua solita password.
diagnosis-oauth-required = Questo server non accetta password: l’accesso avviene in un browser.
    .why = Per sicurezza, { $provider } lascia entrare i programmi di posta solo dopo che hai effettuato l’accesso su una sua pagina (si chiama OAuth2). La tua password può benissimo essere giusta.
    .todo = Usa un programma di posta che apre questa pagina da solo, come Thunderbird, ed effettua l’accesso quando la pagina compare. Se è un indirizzo di lavoro, chiedi al reparto informatico quali programmi sono permessi.
diagnosis-password-expired = La tua password è scaduta e va cambiata.
    .why = Qui le password valgono solo per un certo periodo, e quello della tua è finito.
    .todo = Accedi al sito di { $provider }, scegli una nuova password e inseriscila qui.
diagnosis-temporarily-unavailable = In questo momento è { $host } ad avere un problema.
    .why = Il server è sovraccarico o in manutenzione. Nulla fa pensare che la tua password sia sbagliata: non cambiarla.
    .todo = Aspetta dieci minuti e riprova. Se il problema dura ore, guarda se sul sito di { $provider } è segnalato un disservizio, oppure chiedi all’assistenza.
diagnosis-server-permanent = { $host } ha un guasto che non passerà da solo.
    .why = Sul server qualcosa è guasto o configurato male, per il tuo account o per tutti. Probabilmente la tua password non c’entra.
    .todo = Contatta { $provider } e spiega quando hai provato e che cosa ha risposto il server. Al lavoro, rivolgiti al reparto informatico.
diagnosis-contact-admin = Il server ti chiede di rivolgerti a chi lo gestisce.
    .why = Non ti ha lasciato entrare, per un motivo che solo chi lo gestisce può vedere.
    .todo = Contatta { $provider } oppure, al lavoro, il reparto informatico. Spiega quando hai provato e che cosa ha risposto il server.
diagnosis-protocol-disabled = { $protocol } è disattivato per questo account.
    .why = Molti provider tengono { $protocol } disattivato finché non lo attivi tu. Al lavoro, può averlo disattivato la tua organizzazione per tutti.
    .todo = Accedi al sito di { $provider }, cerca { $protocol } nelle impostazioni della posta (spesso sotto “POP3 e IMAP” o “programmi di posta”), attivalo, aspetta qualche minuto e riprova. Al lavoro, chiedi al reparto informatico.
diagnosis-mailbox-in-use = In questo momento la casella di posta è aperta in un altro programma.
    .why = Il server lascia entrare un solo programma alla volta. L’altro può essere sul telefono, oppure può trattarsi di una connessione caduta di cui il server non si è ancora accorto.
    .todo = Chiudi gli altri programmi di posta che usano questo indirizzo, aspetta dieci minuti e riprova.
diagnosis-too-many-connections = Per ora il server non accetta altre tue connessioni.
    .why = Ci sono troppi programmi o dispositivi collegati insieme, oppure ci sono stati molti tentativi in poco tempo.
    .todo = Chiudi i programmi di posta che non ti servono, aspetta un quarto d’ora e riprova. Se riprovi subito, l’attesa può allungarsi.
diagnosis-smtp-auth-disabled = Per questo account l’invio con la password è disattivato.
    .why = La tua organizzazione o { $provider } permette ai programmi di posta di inviare solo dopo un accesso nel browser, oppure non lo permette affatto.
    .todo = Al lavoro o a scuola, chiedi al reparto informatico di attivare “SMTP autenticato” per la tua casella di posta. Altrimenti guarda nelle impostazioni della posta sul sito di { $provider }, oppure usa un programma di posta che accede tramite il browser.
diagnosis-auth-not-offered = { $host } non offre alcun modo di accedere sulla porta { $port }.
    .why = Probabilmente questa porta è riservata ad altri server, non a chi usa un programma di posta.
    .todo =
        { $usual ->
            [yes] Contatta { $provider } e chiedi il nome del server e la porta giusti per i programmi di posta.
           *[no] Prova la porta { $standard } con la crittografia “TLS”. Se non funziona nemmeno così, contatta { $provider } e chiedi il nome del server e la porta giusti.
        }
diagnosis-encryption-required = { $host } accetta le password solo su una connessione crittografata.
    .why = Secondo le impostazioni la connessione non è crittografata, e il server fa bene a rifiutarla.
    .todo = Imposta la crittografia su “TLS” con la porta { $standard }, oppure su “STARTTLS” con la porta che c’è già, e riprova.
diagnosis-no-encryption-offered = { $host } non ha offerto una connessione crittografata.
    .why = O questa porta vuole altre impostazioni, oppure qualcosa lungo il percorso toglie la crittografia, per esempio un antivirus o la rete di un albergo o di un’azienda. Non è stato inviato alcun dato riservato.
    .todo = Prova la porta { $standard } con la crittografia “TLS”. Poi prova da un’altra rete, per esempio quella del telefono. Se non basta, contatta { $provider } e chiedi le impostazioni per una connessione crittografata.
diagnosis-starttls-failed = { $host } ha promesso di crittografare la connessione, ma poi non l’ha fatto.
    .why = Il server ha un guasto, oppure qualcosa lungo il percorso interferisce. Non è stato inviato alcun dato riservato.
    .todo = Prova la porta { $standard } con la crittografia “TLS”, e prova una volta da un’altra rete. Se il problema resta, avvisa { $provider }.
diagnosis-starttls-injection = Sembra che qualcuno stia manomettendo la connessione con { $host }.
    .why = Subito prima che iniziasse la crittografia è arrivato del testo che lì non c’entra. Un server ben tenuto non lo fa. Non è stato inviato alcun dato riservato.
    .todo = Non usare questa rete per la tua posta. Riprova da un’altra, per esempio quella del telefono. Se succede anche lì, avvisa { $provider } prima di inserire di nuovo la tua password.
diagnosis-preauth-before-tls = { $host } dice che hai già effettuato l’accesso, ma non è ancora così.
    .why = In questo modo la connessione non viene crittografata. Il server è configurato male, oppure qualcuno si è messo in mezzo. Non è stato inviato alcun dato riservato.
    .todo = Prova la porta { $standard } con la crittografia “TLS”, e prova da un’altra rete. Se il problema resta, avvisa { $provider }.
diagnosis-tls-expired = Il certificato di { $host } è scaduto.
    .why =
        { $until ->
            [unknown] Con il certificato un server dimostra chi è, e questo non è più valido.
           *[other] Con il certificato un server dimostra chi è, e questo era valido fino al { $until }.
        } O nessuno lo ha rinnovato, oppure la data di questo dispositivo è sbagliata. Non è stato inviato alcun dato riservato.
    .todo = Controlla la data e l’ora di questo dispositivo. Se sono giuste, avvisa { $provider }: il certificato è scaduto. Riprova quando sarà stato rinnovato.
diagnosis-tls-not-yet-valid = Il certificato di { $host } non è ancora valido.
    .why =
        { $from ->
            [unknown] Con il certificato un server dimostra chi è, e questo comincia a valere più tardi di oggi.
           *[other] Con il certificato un server dimostra chi è, e questo è valido dal { $from }.
        } Molto probabilmente la data di questo dispositivo è sbagliata. Non è stato inviato alcun dato riservato.
    .todo = Controlla la data e l’ora di questo dispositivo, correggile e riprova. Se sono giuste, avvisa { $provider }.
diagnosis-tls-self-signed = Nessuno garantisce per { $host }, se non il server stesso.
    .why = Con il certificato un server dimostra chi è. Questo server se n’è fatto uno da solo, e chiunque avrebbe potuto farne uno uguale: quindi non dimostra nulla. Non è stato inviato alcun dato riservato.
    .todo = Contatta { $provider } e chiedi un server con un certificato riconosciuto. Se il server è della tua organizzazione, chiedi al reparto informatico di installarne uno.
diagnosis-tls-unknown-ca = Questo dispositivo non conosce chi garantisce per { $host }.
    .why =
        { $issuer ->
            [unknown] Il certificato del server, cioè la prova della sua identità, è stato rilasciato da qualcuno che questo dispositivo non conosce.
           *[other] Il certificato del server, cioè la prova della sua identità, è stato rilasciato da “{ $issuer }”, che questo dispositivo non conosce.
        } Può essere un’organizzazione che rilascia i propri certificati, un antivirus o una rete aziendale che controlla la connessione, oppure un errore sul server. Non è stato inviato alcun dato riservato.
    .todo = Al lavoro, chiedi al reparto informatico se questo dispositivo è configurato per i certificati della tua organizzazione. A casa, prova da un’altra rete e guarda se su questo dispositivo un antivirus controlla la posta. Se il problema resta, avvisa { $provider }.
diagnosis-tls-wrong-host = Chi ha risposto non può dimostrare di essere { $host }.
    .why =
        { $names ->
            [unknown] Il suo certificato, cioè la prova della sua identità, vale per un altro nome.
           *[other] Il suo certificato, cioè la prova della sua identità, vale per: { $names }.
        } Di solito il nome del server nelle impostazioni non è quello che il provider usa per i programmi di posta. In rari casi qualcuno si spaccia per il tuo server. Non è stato inviato alcun dato riservato.
    .todo =
        { $names ->
            [unknown] Cerca il nome giusto del server nelle pagine di aiuto di { $provider }, oppure chiedilo all’assistenza, e inseriscilo nelle impostazioni.
           *[other] Cerca il nome giusto del server nelle pagine di aiuto di { $provider }, oppure chiedilo all’assistenza. Se è uno di quelli qui sopra, inserisci quello nelle impostazioni.
        }
# The certificate of the one in between was not sent along. Beside the diagnosis "this device does not know who vouches for …".
diagnosis-incomplete-chain = { $host } non mostra per intero la prova della propria identità.
    .why =
        { $issuer ->
            [unknown] Il server dimentica di inviare un certificato intermedio, l’anello tra il suo e qualcuno di cui questo dispositivo si fida.
           *[other] Il server dimentica di inviare un certificato intermedio, quello di “{ $issuer }”, l’anello tra il suo e qualcuno di cui questo dispositivo si fida.
        } È un errore sul server: non dipende dal tuo dispositivo, e nemmeno dalla tua password. Non è stato inviato alcun dato riservato.
    .todo = Avvisa { $provider } che il server di posta invia una catena di certificati incompleta: si può rimediare solo lì. Al lavoro, avvisa il reparto informatico. Riprova quando il problema sarà risolto.
# That of the one in between has run out, or has not begun.
diagnosis-intermediate-expired = Un certificato su cui si basa { $host } è scaduto.
    .why =
        { $between-until ->
            [unknown] Un server dimostra chi è con una catena di certificati, e uno di quelli in mezzo non è più valido.
           *[other] Un server dimostra chi è con una catena di certificati, e quello di “{ $between }”, in mezzo, era valido fino al { $between-until }.
        } Il motivo non è il certificato del server stesso. O nessuno ha sostituito quello in mezzo, oppure la data di questo dispositivo è sbagliata. Non è stato inviato alcun dato riservato.
    .todo = Controlla la data di questo dispositivo. Se è giusta, avvisa { $provider } che un certificato intermedio del server di posta è scaduto, e riprova quando sarà stato sostituito.
diagnosis-intermediate-not-yet-valid = Un certificato su cui si basa { $host } non è ancora valido.
    .why =
        { $between-from ->
            [unknown] Un server dimostra chi è con una catena di certificati, e uno di quelli in mezzo comincia a valere più tardi di oggi.
           *[other] Un server dimostra chi è con una catena di certificati, e quello di “{ $between }”, in mezzo, è valido dal { $between-from }.
        } Molto probabilmente la data di questo dispositivo è sbagliata. Non è stato inviato alcun dato riservato.
    .todo = Controlla la data di questo dispositivo, correggila e riprova. Se è giusta, avvisa { $provider } che un certificato intermedio del server di posta non è ancora valido.
# It has only what is called a common name.
diagnosis-common-name-only = Il certificato di { $host } indica il nome del server solo in un vecchio modo.
    .why = Con il certificato un server dimostra chi è. Questo ha solo un “common name”, che i programmi di posta non accettano più da anni come nome di un server, e nessuno dei nomi che cercano. Non è stato inviato alcun dato riservato.
    .todo = Avvisa { $provider } che al server di posta serve un certificato con il suo nome come “subject alternative name”. Al lavoro, avvisa il reparto informatico. Sul tuo dispositivo non c’è nulla da correggere.
# Instead of "has run out" and "is not valid yet", where the clock explains it.
diagnosis-clock-wrong = La data di questo dispositivo sembra sbagliata.
    .why =
        { $network ->
            [unknown] Per questo dispositivo la data di oggi è: { $device }. In questa data non è valido il certificato di nessuno dei server interrogati. Con più server insieme succede solo quando la data è sbagliata.
           *[other] Per questo dispositivo la data di oggi è { $device }, ma per i server web è { $network }, e in quella data il certificato di { $host } è valido.
        } Con il certificato un server dimostra chi è, e ogni certificato vale per un periodo limitato. Non è stato inviato alcun dato riservato.
    .todo = Guarda un calendario. Se la data di oggi non è { $device }, correggi la data di questo dispositivo e riprova. Se lo è, c’è un problema sul server o lungo il percorso: avvisa { $provider }.
# The same two, where the clock was seen to be right.
diagnosis-tls-expired-clock-right = { diagnosis-tls-expired }
    .why =
        { $until ->
            [unknown] Con il certificato un server dimostra chi è, e questo non è più valido.
           *[other] Con il certificato un server dimostra chi è, e questo era valido fino al { $until }.
        } Nessuno lo ha rinnovato. La data di questo dispositivo non c’entra: coincide con quella dei server web. Non è stato inviato alcun dato riservato.
    .todo = Avvisa { $provider } che il certificato è scaduto, e riprova quando sarà stato rinnovato.
diagnosis-tls-not-yet-valid-clock-right = { diagnosis-tls-not-yet-valid }
    .why =
        { $from ->
            [unknown] Con il certificato un server dimostra chi è, e questo comincia a valere più tardi di oggi.
           *[other] Con il certificato un server dimostra chi è, e questo è valido dal { $from }.
        } La data di questo dispositivo non c’entra: coincide con quella dei server web. Non è stato inviato alcun dato riservato.
    .todo = Avvisa { $provider } che il certificato del server di posta non è ancora valido, e riprova quando lo sarà.
# Beside "cannot prove that it is …": another name of the same owner that the certificate is for. It is only offered.
fitting-host = Il certificato andrebbe bene per il nome del server “{ $host }”. Se { $provider } indica quello per i programmi di posta, usalo al posto di { $asked }.
diagnosis-tls-revoked = Il certificato di { $host } è stato revocato da chi lo aveva rilasciato.
    .why = Con il certificato un server dimostra chi è. Viene revocato quando è stato rilasciato per errore o è finito nelle mani sbagliate. Non è stato inviato alcun dato riservato.
    .todo = Per ora non usare questo server. Avvisa { $provider }, e riprova quando sul server ci sarà un nuovo certificato.
diagnosis-tls-too-old = { $host } conosce solo una vecchia crittografia che non è più sicura.
    .why = Il server non viene aggiornato da anni. La sua crittografia (TLS 1.1 o precedente) si può violare. Non è stato inviato alcun dato riservato.
    .todo = Contatta { $provider } e chiedi un server con TLS 1.2 o successivo.
diagnosis-tls-not-spoken = { $host } non inizia con la crittografia sulla porta { $port }.
    .why =
        { $usual ->
            [yes] Su questa porta risponde qualcos’altro, oppure qualcosa lungo il percorso toglie la crittografia. Non è stato inviato alcun dato riservato.
           *[no] La crittografia scelta nelle impostazioni non è adatta a questa porta. Non è stato inviato alcun dato riservato.
        }
    .todo =
        { $usual ->
            [yes] Prova da un’altra rete, per esempio quella del telefono. Se non cambia nulla, confronta il nome del server e la porta con quelli indicati da { $provider }.
           *[no] Prova la porta { $standard }, oppure lascia la porta com’è e scegli la crittografia “STARTTLS”. Se nessuna delle due funziona, contatta { $provider } e chiedi la porta giusta.
        }
diagnosis-tls-unexpected = { $host } vuole la crittografia fin dall’inizio sulla porta { $port }.
    .why = Secondo le impostazioni la connessione inizia senza, e per questa porta non va bene. Non è stato inviato alcun dato riservato.
    .todo = Imposta la crittografia su “TLS”, lascia la porta com’è e riprova.
diagnosis-tls-failed = Non è stato possibile stabilire una connessione crittografata con { $host }.
    .why = Il server e questo dispositivo non sono riusciti ad accordarsi, oppure qualcosa lungo il percorso ha interrotto la connessione, per esempio un antivirus o un firewall. Non è stato inviato alcun dato riservato.
    .todo = Riprova una volta, e poi da un’altra rete, per esempio quella del telefono. Se il problema resta, contatta { $provider } e riferisci i dettagli che vedi qui.
diagnosis-refused = { $host } non accetta connessioni sulla porta { $port }.
    .why = Lì non c’è un servizio di posta attivo, oppure un firewall respinge la connessione. Può anche essere sbagliata la porta.
    .todo = Confronta il nome del server e la porta con quelli indicati da { $provider }. Se sono giusti, prova da un’altra rete, per esempio quella del telefono.
diagnosis-connect-timeout = { $host } non ha risposto sulla porta { $port }.
    .why = Le reti di aziende e alberghi e quelle pubbliche spesso bloccano la posta. Può anche darsi che il server sia fermo o che la porta sia sbagliata.
    .todo = Prova da un’altra rete, per esempio quella del telefono. Se lì funziona, chiedi a chi gestisce la prima rete di aprire la porta { $port }. Altrimenti confronta il nome del server e la porta con quelli indicati da { $provider }.
diagnosis-unreachable = Questo dispositivo non è riuscito a raggiungere { $host }.
    .why = Molto probabilmente il dispositivo non è collegato a Internet, oppure una VPN o un firewall chiude la strada.
    .todo = Apri un sito qualsiasi per vedere se Internet funziona. Se funziona, disattiva la VPN, se ne usi una, oppure prova da un’altra rete.
diagnosis-host-not-found = Non esiste un server che si chiami { $host }.
    .why = Molto probabilmente c’è un errore di battitura nel nome, oppure il server ha cambiato nome.
    .todo = Confronta il nome, lettera per lettera, con quello indicato da { $provider }, correggilo e riprova.
diagnosis-dns-failed = Questo dispositivo non è riuscito a scoprire dove si trova { $host }.
    .why = La tua rete non ha risposto alla richiesta. È un problema della rete: le tue impostazioni possono essere giuste.
    .todo = Apri un sito qualsiasi per vedere se Internet funziona. Poi riprova, se puoi da un’altra rete.
diagnosis-banner-timeout = { $host } ha accettato la connessione, ma poi è rimasto in silenzio.
    .why =
        { $usual ->
            [yes] Il server è sovraccarico, oppure qualcosa lungo il percorso trattiene la sua risposta.
           *[no] Il server è sovraccarico, oppure la crittografia nelle impostazioni non è adatta alla porta { $port }.
        }
    .todo =
        { $usual ->
            [yes] Aspetta qualche minuto e riprova, se puoi da un’altra rete. Se non cambia nulla, contatta { $provider } e chiedi se c’è un disservizio.
           *[no] Aspetta qualche minuto e riprova. Se non cambia nulla, prova la porta { $standard } con la crittografia “TLS”, oppure contatta { $provider } e chiedi la porta giusta.
        }
diagnosis-reply-timeout = { $host } ha smesso di rispondere a metà della verifica.
    .why = Il server è sovraccarico, oppure la tua connessione è lenta o si interrompe. Nulla fa pensare che la tua password sia sbagliata.
    .todo = Aspetta qualche minuto e riprova. Se non cambia nulla, prova da un’altra rete, oppure contatta { $provider } e chiedi se c’è un disservizio.
diagnosis-closed = { $host } ha chiuso la connessione prima della fine della verifica.
    .why = Il server è sovraccarico o ha ricevuto troppi tentativi, oppure qualcosa lungo il percorso ha interrotto la connessione. Nulla fa pensare che la tua password sia sbagliata.
    .todo = Aspetta un quarto d’ora e riprova. Se non cambia nulla, prova da un’altra rete, oppure contatta { $provider }.
diagnosis-flooded = { $host } ha inviato molti più dati di quanti ne invii un server di posta.
    .why = Probabilmente non è un server di posta, oppure ha un grave guasto. Per sicurezza la verifica è stata interrotta.
    .todo = Confronta il nome del server e la porta con quelli indicati da { $provider }. Se sono giusti, avvisa { $provider }.
diagnosis-not-mail = Quello che ha risposto su { $host } non è un server di posta.
    .why = O la porta è sbagliata, oppure si è messa in mezzo la pagina di benvenuto della rete di un albergo, di un treno o di un bar.
    .todo = In una rete pubblica, apri prima un sito qualsiasi e completa l’accesso che ti viene proposto. Poi riprova. Altrimenti confronta il nome del server e la porta con quelli indicati da { $provider }.
diagnosis-sender-refused = L’accesso è riuscito, ma non puoi inviare con questo indirizzo.
    .why = L’account può inviare solo con i propri indirizzi, e per il server questo non è tra quelli.
    .todo = Controlla che in questo indirizzo non ci siano errori di battitura. Per inviare con un altro indirizzo, aggiungilo prima sul sito di { $provider } (cerca “alias”, “identità” o “mittente”), oppure chiedi all’assistenza di farlo.
diagnosis-consent-needed = { $host } non è stato provato, perché non hai dato il consenso.
    .why = La connessione non sarebbe crittografata, oppure nessuna fonte affidabile conferma che questo server è del tuo provider. Non è stato inviato alcun dato riservato.
    .todo = Contatta { $provider } e chiedi se questo server è quello giusto. Dai il consenso solo quando ne hai la certezza, oppure inserisci a mano un altro server.

## The set-up file that an organisation has prepared (mailwright.toml), and what is wrong with it. Gaps: $path; $line (the word "none" where no line is
## to blame) and $key (the setting’s name in the file, or "none"); $fault, one of the sentences below.

organisation-wrong = Il file preparato dalla tua organizzazione non si può usare.
    .why =
        { $line ->
            [none] { $fault }
           *[other]
                { $key ->
                    [none] Alla riga { $line }: { $fault }
                   *[other] Alla riga { $line }, in “{ $key }”: { $fault }
                }
        }
    .todo = Correggi { $path }, oppure avvisa chi lo ha preparato. Fino ad allora, di questo file non viene usato nulla.

## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).

organisation-fault-unreadable = Non è possibile leggere il file: { $why }.
organisation-fault-too-large = Il file supera { $limit } KiB. Questi file sono molto più piccoli: probabilmente è un altro.
organisation-fault-not-text = Il file non è un semplice testo in UTF-8. Salvalo in UTF-8 nel tuo editor.
organisation-fault-writable = Chiunque su questo computer può modificare { $text }, e decidere così dove vengono inviate le password. Togli agli altri questa autorizzazione, e controlla che cosa c’è nel file.
organisation-fault-syntax = { $why }.
organisation-fault-text = Questo testo è vuoto, è troppo lungo oppure contiene un carattere che non si vede.
organisation-fault-domain = Questo non è un dominio, come example.org.
organisation-fault-server = Questo non è un server nella forma usata qui, come imap://imap.example.org:993?security=tls.
organisation-fault-placeholder = Non c’è nulla da mettere al posto di quello che sta tra i segni % in “{ $text }”. Ci sono %EMAILADDRESS%, %EMAILLOCALPART% e %EMAILDOMAIN%.
organisation-fault-language = Questo non è il codice di una lingua, come it.
organisation-fault-client = Non ci sono file di impostazioni per “{ $text }”. Ci sono: { $all }.
organisation-fault-nothing = Questo elenco è vuoto. Se va bene tutto, toglilo.
organisation-fault-mail = Questo non è un indirizzo e-mail.
organisation-fault-url = Questo non è l’indirizzo di una pagina web che inizia con https://.
organisation-fault-no-way-to-help = Qui non è indicato né un numero di telefono, né un indirizzo e-mail, né una pagina web.
organisation-fault-no-domains = “domains” non dice per quali indirizzi vale il file.
organisation-fault-no-receiving = Manca un server per ricevere la posta (imap o pop3).
organisation-fault-no-sending = Manca un server per inviare la posta (smtp).
organisation-fault-logo-place = L’immagine deve stare nella stessa cartella di questo file, o in una al suo interno.
organisation-fault-logo-unreadable = Non è possibile leggere l’immagine: { $why }.
organisation-fault-logo-too-large = L’immagine supera 256 KiB.
organisation-fault-logo-not-png = L’immagine non è un PNG.
organisation-fault-logo-too-wide = L’immagine deve avere larghezza e altezza tra 1 e 1024 pixel.

## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.

organisation-help =
    { $phone ->
        [none]
            { $mail ->
                [none] { $name } può aiutarti: { $web }
               *[other] { $name } può aiutarti: { $mail }
            }
       *[other]
            { $mail ->
                [none] { $name } può aiutarti. Chiama { $phone }.
               *[other] { $name } può aiutarti. Chiama { $phone }, oppure scrivi a { $mail }.
            }
    }

## What came of looking for an address’s servers. Gaps: $domain, $address.

outcome-found = Le impostazioni per { $address } sono state trovate.
    .why = Vengono direttamente dal tuo provider, oppure da un elenco di provider tenuto aggiornato.
    .todo = Il prossimo passo è l’accesso, per verificarle.
outcome-consent = Sono state trovate delle impostazioni per { $address }, ma non è certo che siano giuste.
    .why = Sono arrivate in un modo che avrebbe permesso ad altri di modificarle.
    .todo = Guarda i nomi dei server. Se li riconosci come quelli del tuo provider, vai avanti. Se hai dubbi, chiedi al tuo provider prima di inserire la password.
outcome-insecure = Per { $domain } sono stati trovati solo server senza crittografia.
    .why = Il provider non offre una connessione protetta, oppure non dice dove si trova. Senza, lungo il percorso altri possono leggere la tua password e la tua posta.
    .todo = Chiedi al tuo provider quali sono i server con la crittografia e inseriscili a mano. Continua senza crittografia solo se non hai altra scelta.
outcome-exchange-only = La posta di { $domain } si può leggere solo con i programmi che conoscono Microsoft Exchange.
    .why = I sistemi che ogni programma di posta conosce (IMAP e POP3) qui non sono offerti, oppure la tua organizzazione li ha disattivati.
    .todo = Usa Outlook, oppure il programma di posta del telefono con il tipo di account “Exchange”. In alternativa, chiedi al reparto informatico se può attivare IMAP.
outcome-not-found = Non sono state trovate impostazioni per { $domain }.
    .why = Non tutti i provider le pubblicano. Il tuo indirizzo può benissimo essere giusto.
    .todo = Controlla che nell’indirizzo non ci siano errori di battitura. Poi cerca “IMAP” o “programma di posta” sul sito del tuo provider, oppure chiedi all’assistenza, e inserisci i server a mano.
outcome-no-such-domain = Su Internet non c’è nulla che si chiami { $domain }.
    .why = Molto probabilmente c’è un errore di battitura nella parte dopo la @.
    .todo = Confrontala, lettera per lettera, con l’indirizzo scritto giusto, e correggila.
outcome-no-mail-domain = { $domain } non riceve posta.
    .why = Chi possiede questo dominio ha dichiarato che non ci sono caselle di posta. Molto probabilmente il tuo indirizzo finisce in un altro modo.
    .todo = Controlla la parte dopo la @ e correggila. Se è giusta, chiedi a chi ti ha dato l’indirizzo.
outcome-dns-failed = Non è stato possibile sapere nulla di { $domain }.
    .why = La tua rete non ha risposto alla richiesta. L’indirizzo può benissimo essere giusto.
    .todo = Apri un sito qualsiasi per vedere se Internet funziona. Poi riprova, se puoi da un’altra rete.
outcome-bad-address = Questo non è un indirizzo e-mail completo.
    .why = In un indirizzo ci sono un nome, una @ e una parte finale, come in anna@example.org.
    .todo = Controlla se ci sono errori di battitura, e correggili.
outcome-captive-portal = Per usare questa rete devi prima accedere da una pagina web.
    .why = Ti manda su una sua pagina invece di far passare le richieste, come fanno le reti di alberghi, treni e bar.
    .todo = Apri un sito qualsiasi, accedi dalla pagina che compare e riprova.

## The question whether another address was meant. Gaps: $address, the one that may be meant, and $domain, the one that was typed.

suggestion = Volevi scrivere { $address }?
    .why = { $domain } sembra un errore di battitura. La posta e le password per indirizzi di questo tipo possono finire nelle mani sbagliate.
    .todo = Se l’indirizzo che hai scritto è giusto, lascialo così.

## Why a text is not an address, and how to mend it. Gap: $character.

address-empty = Inserisci il tuo indirizzo e-mail, per esempio anna@example.org.
address-no-at = In un indirizzo c’è una @, come in anna@example.org. Aggiungila.
address-no-local-part = Manca la parte prima della @. Aggiungila, come anna in anna@example.org.
address-no-domain = Manca la parte dopo la @. Aggiungila, come example.org in anna@example.org.
address-too-long = È troppo lungo per un indirizzo e-mail. Controlla di non avere incollato anche qualcos’altro.
address-space = Nell’indirizzo c’è uno spazio. Toglilo.
address-bad-character = In un indirizzo non può esserci “{ $character }” prima della @. Controlla quella parte.
address-forbidden-character = Nell’indirizzo c’è un carattere che non si vede ({ $character }). Scrivi l’indirizzo a mano invece di incollarlo.
address-bad-domain = La parte dopo la @ non è scritta come dovrebbe. Controlla che non ci siano spazi, punti ripetuti o errori di battitura.
address-not-qualified = Alla parte dopo la @ manca la fine, come .it o .com. Aggiungila.

## Why a text cannot be a password.

password-empty = Inserisci la password.
password-forbidden = Nella password c’è un’interruzione di riga, forse perché è stata incollata. Scrivi la password a mano.
password-too-long = È troppo lunga per una password. Controlla di non avere incollato anche qualcos’altro.

## The sign-in in the browser. Gap: $server, the host of the sign-in server.

# Where the program cannot do it itself, because nobody has registered it there.
browser-sign-in = La pagina di accesso verrà aperta dal tuo programma di posta.
    .why = I tuoi server non accettano password, ma solo un accesso nel browser. Per questo ogni programma di posta deve essere registrato, e Mailwright non lo è presso il tuo provider: quindi non può verificare l’accesso per te.
    .todo = Continua con queste impostazioni. Quando il programma di posta scarica la posta per la prima volta, apre la pagina di accesso del tuo provider, se è tra quelli che conosce. Thunderbird conosce i più grandi; al lavoro, chiedi al reparto informatico quale programma è registrato.
sign-in-bad-issuer = Il server di accesso non è indicato in un modo che si possa usare.
    .why = Il suo nome deve essere un indirizzo che inizia con https:// e non contiene un punto interrogativo.
    .todo = Correggi il nome del server di accesso (“issuer”), oppure chiedi quello giusto a chi ti ha dato le impostazioni.
sign-in-unreachable = Non è stato possibile raggiungere il server di accesso { $server }.
    .why = Forse questo dispositivo non è collegato a Internet, qualcosa lungo il percorso blocca la connessione, oppure il nome del server è sbagliato. Non è stato inviato alcun dato riservato.
    .todo = Apri un sito qualsiasi per vedere se Internet funziona. Poi riprova, se puoi da un’altra rete. Se non funziona da nessuna parte, rivolgiti a chi gestisce il server.
sign-in-tls = Chi ha risposto non può dimostrare di essere { $server }.
    .why = Il suo certificato, cioè la prova della sua identità, è stato rifiutato. Può essere un errore del server, oppure qualcosa lungo il percorso che controlla la connessione. Non è stato inviato alcun dato riservato.
    .todo = Prova da un’altra rete. Se non cambia nulla, avvisa chi gestisce il server oppure, al lavoro, il reparto informatico.
sign-in-no-description = { $server } non dice come si effettua l’accesso.
    .why = Ogni server di accesso si descrive a un indirizzo preciso, e lì non c’era nulla del genere. Il nome del server può essere sbagliato.
    .todo = Confronta il nome del server di accesso (“issuer”), lettera per lettera, con quello indicato dalla tua organizzazione.
sign-in-other-issuer = All’accesso ha risposto un server diverso da { $server }.
    .why = Indica un nome diverso da quello nelle impostazioni. Molto probabilmente nelle impostazioni c’è una svista, come una barra di troppo. In rari casi qualcuno cerca di mettersi in mezzo. All’altro server non è stato inviato alcun dato riservato.
    .todo = Confronta il nome del server di accesso (“issuer”), lettera per lettera, con quello indicato dalla tua organizzazione. Se sono uguali, avvisa il reparto informatico prima di effettuare di nuovo l’accesso.
sign-in-unfit = { $server } non offre un accesso che questo programma possa usare.
    .why = Manca il modo sicuro per i programmi sul tuo computer (un codice di autorizzazione con PKCE, su https).
    .todo = Chiedi a chi gestisce il server di accesso di permetterlo. Fino ad allora, usa un programma di posta che apre da solo la pagina di accesso.
sign-in-no-port = Questo computer non permette al browser di tornare a questo programma.
    .why = Dopo l’accesso il browser consegna la sua risposta su questo computer, ma non è stato possibile aprire un punto in cui riceverla. Può impedirlo un programma di sicurezza.
    .todo = Riavvia il computer e riprova. Se non cambia nulla, rivolgiti a chi si occupa di questo computer.
sign-in-no-answer = Dal browser non è arrivata alcuna risposta.
    .why = L’accesso non è stato completato entro cinque minuti, oppure l’ultimo passaggio della pagina non ha riportato a questo programma.
    .todo = Riprova, e resta sulla pagina finché non dice che puoi chiuderla. Il browser deve essere su questo computer.
sign-in-denied = L’accesso è stato negato.
    .why = Qualcuno ha premuto “Annulla” o “Nega” sulla pagina, oppure la tua organizzazione non permette a questo programma di accedere alla tua posta.
    .todo = Riprova e consenti l’accesso. Se lo hai già fatto, chiedi al reparto informatico di permetterlo per questo programma.
sign-in-unregistered = { $server } non conosce questo programma.
    .why = Un programma deve essere registrato lì prima di poter chiedere un accesso, e la registrazione nelle impostazioni è sbagliata, disattivata o fatta per un altro tipo di programma.
    .todo = Riferisci al reparto informatico la risposta del server riportata qui sotto. La registrazione si può correggere: deve essere per un programma su un computer, che torna a http://127.0.0.1/ su qualsiasi porta.
sign-in-scope = { $server } non concede l’accesso richiesto.
    .why = Quello che questo programma chiede (“scopes”) lì non è conosciuto, oppure non gli è permesso.
    .todo = Chiedi al reparto informatico quali “scopes” servono a un programma di posta, e correggili nelle impostazioni.
sign-in-trouble = In questo momento è { $server } ad avere un problema.
    .why = Il server di accesso è sovraccarico o in manutenzione. La tua password non c’entra.
    .todo = Aspetta dieci minuti e riprova. Se il problema dura ore, rivolgiti a chi gestisce il server.
sign-in-over = Il tuo accesso non è più valido.
    .why = Un accesso finisce dopo un certo tempo, quando cambi la password, oppure quando qualcuno lo chiude sul server di accesso.
    .todo = Accedi di nuovo nel browser.
sign-in-refused = { $server } ha rifiutato l’accesso.
    .why = Indica un motivo che questo programma non conosce.
    .todo = Prova ancora una volta. Se non funziona, riferisci la risposta del server riportata qui sotto a chi lo gestisce, oppure al reparto informatico.
sign-in-bad-answer = { $server } ha dato una risposta senza senso.
    .why = Il tuo accesso può essere riuscito, ma quello che il server ha consegnato dopo non si può usare. È un errore del server.
    .todo = Prova ancora una volta. Se non cambia nulla, avvisa chi gestisce il server, oppure il reparto informatico.
# The pages that the browser shows at the end.
sign-in-page-done = Su questa pagina hai finito
    .text = Puoi chiudere questa finestra e tornare a Mailwright.
sign-in-page-failed = L’accesso non è riuscito
    .text = Torna a Mailwright: lì trovi il motivo e che cosa puoi fare. Puoi chiudere questa finestra.
sign-in-page-foreign = Questo riguarda un altro accesso
    .text = Mailwright aspetta una risposta, ma non questa. Torna a Mailwright e apri da lì la pagina di accesso.
sign-in-page-nothing = Qui non c’è nulla
    .text = Torna a Mailwright. Puoi chiudere questa finestra.

## Which consent is asked. Gap: $hosts.

consent-insecure = La tua password può essere inviata a { $hosts } senza crittografia?
    .why = Chiunque lungo il percorso, per esempio sulla stessa rete Wi-Fi, potrebbe leggere la tua password e tutta la tua posta.
    .todo = Rispondi di sì solo se non hai altra scelta. È meglio chiedere al tuo provider un server con la crittografia.
consent-foreign = Questi server appartengono al tuo provider: { $hosts }?
    .why = Non si può controllare chi li ha indicati. Se qualcuno lo ha fatto per ingannarti, la tua password finirà nelle sue mani.
    .todo = Guarda se il sito o le lettere del tuo provider riportano gli stessi nomi. Se è così, rispondi di sì. Se hai dubbi, chiedi prima al tuo provider.

## The five questions: POP3 or IMAP?

question-several-identities = Da questo account scrivi con più di un nome o indirizzo?
    .example = Per esempio, per te e per conto della tua associazione.
question-limited-space = Nella tua casella di posta c’è poco spazio, tanto che un giorno si riempirà?
    .example = Per esempio, 1 GB di spazio e parenti che mandano molte foto.
question-poor-connection = La tua connessione a Internet è lenta, costosa o spesso interrotta?
    .example = Per esempio, in campagna, in barca o con dati mobili che paghi a consumo.
question-several-devices = Leggerai questa posta su più di un dispositivo, o insieme ad altre persone?
    .example = Per esempio, sul computer e sul telefono, o con un collega che risponde anche lui.
question-webmail = Vuoi leggere questa posta anche in un browser?
    .example = Per esempio, sul sito del tuo provider, in viaggio, dal computer di qualcun altro.
# Why a question was answered with yes before the person did. Gaps: $percent, $ms, $count, $programs, $program, $place.
ticked-full = Spazio occupato nella tua casella di posta: { $percent }%. Per questo è già selezionato “Sì”.
ticked-slow = Dalla verifica la tua connessione risulta lenta (andata e ritorno: { $ms } ms). Per questo è già selezionato “Sì”.
ticked-identities = La posta che hai inviato di recente porta { $count } indirizzi diversi. Per questo è già selezionato “Sì”.
ticked-programs = La tua posta più recente è stata inviata da più programmi ({ $programs }). Per questo è già selezionato “Sì”.
ticked-folders-of-several = Nella tua casella di posta ci sono cartelle create da più programmi di posta. Per questo è già selezionato “Sì”.
ticked-webmail-used = Una parte della tua posta più recente è stata inviata da un browser ({ $program }). Per questo è già selezionato “Sì”.
ticked-webmail = Il tuo provider ha un sito per la tua posta, { $place }. Per questo è già selezionato “Sì”. Se non lo usi, scegli “No”.
answer-yes = Sì
answer-no = No
answer-unsure = Non so

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = A favore di IMAP: scrivi con più nomi, e IMAP conserva quello che invii con ciascuno in un posto che tutti i tuoi programmi vedono.
reason-several-identities-no = Indifferente: scrivi con un solo nome, e per questo vanno bene entrambi i modi.
reason-several-identities-measured = A favore di IMAP: di recente hai inviato posta con più indirizzi, e IMAP conserva quello che invii con ciascuno in un posto che tutti i tuoi programmi vedono.
reason-several-identities-unsure = Non conta: non sai se scriverai con più nomi.
reason-limited-space-yes = A favore di POP3: lo spazio è poco, e POP3 può svuotare la casella dopo avere scaricato la posta.
reason-limited-space-no = Indifferente: c’è abbastanza spazio per lasciare la posta sul server.
reason-limited-space-unsure = Non conta: non sai quanto spazio c’è.
reason-limited-space-measured = A favore di POP3: dalla verifica la tua casella risulta quasi piena, e POP3 può svuotarla dopo avere scaricato la posta.
reason-poor-connection-yes = A favore di POP3: la tua connessione è debole, e POP3 la usa solo per poco, quando scarica la posta nuova.
reason-poor-connection-measured = A favore di POP3: dalla verifica la tua connessione risulta lenta, e POP3 la usa solo per poco, quando scarica la posta nuova.
reason-poor-connection-no = Indifferente: la tua connessione basta per entrambi i modi.
reason-poor-connection-unsure = Non conta: non sai quanto è buona la tua connessione.
reason-several-devices-yes = A favore di IMAP: leggi su più dispositivi o insieme ad altri, e IMAP mostra a tutti la stessa posta.
reason-several-devices-no = Indifferente: leggi su un solo dispositivo, e per questo vanno bene entrambi i modi.
reason-several-devices-measured = A favore di IMAP: più programmi di posta usano già questa casella, e IMAP mostra a tutti la stessa posta.
reason-several-devices-unsure = Non conta: non sai quanti dispositivi saranno.
reason-webmail-yes = A favore di IMAP: leggi anche nel browser, e IMAP lascia tutta la posta dove il browser la trova.
reason-webmail-no = Indifferente: non ti serve la posta nel browser.
reason-webmail-measured = A favore di IMAP: la tua posta si può leggere in un browser, e IMAP la lascia tutta dove il browser la trova.
reason-webmail-unsure = Non conta: non sai se leggerai nel browser.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Usa IMAP: la tua posta resta presso il tuo provider, e tutti i tuoi dispositivi mostrano la stessa cosa.
recommend-pop3 = Usa POP3: la tua posta arriva su questo computer e resta qui.
strength-clear = Tutte le tue risposte che contano sono a favore di { $protocol }.
strength-balanced = Le tue risposte sono a favore di entrambi i modi. { $protocol } è il più sicuro: la posta che POP3 ha tolto dal server non si vede più altrove, mentre a una casella piena o a una connessione lenta si può rimediare.
strength-default = Nessuna delle tue risposte fa la differenza. { $protocol } è la scelta abituale, e puoi cambiarla anche più avanti.
strength-forced = Il tuo provider offre solo { $protocol }, quindi non c’è nulla da scegliere.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.

topic-where = Dove sta la tua posta
topic-devices = Su altri dispositivi
topic-webmail = Nel browser
topic-full = Se la casella è piena
topic-lost = Se perdi questo computer
follows-where-imap = Presso il tuo provider. Il programma di posta la mostra, e può conservarne una copia da leggere senza connessione.
follows-devices-imap = Mostrano tutti gli stessi messaggi e le stesse cartelle. Quello che elimini su uno sparisce da tutti.
follows-webmail-imap = Il sito del tuo provider mostra le stesse cose del programma di posta.
follows-full-imap = La posta nuova viene respinta finché non liberi dello spazio.
follows-lost-imap = Non si perde nulla. Accedi da un altro computer, e la tua posta è lì.
follows-where-pop3-ever = Su questo computer. Una copia di quello che ricevi resta presso il tuo provider.
follows-devices-pop3-ever = Mostrano quello che ricevi, ma non le tue cartelle né quello che invii da qui.
follows-webmail-pop3-ever = Mostra quello che ricevi, ma non le tue cartelle né quello che invii da qui.
follows-full-pop3-ever = La riempiono le copie che restano. La posta nuova viene respinta finché non ne elimini alcune.
follows-lost-pop3-ever = Quello che hai ricevuto è ancora presso il tuo provider. Le tue cartelle e quello che hai inviato sono persi, se non hai un backup.
follows-where-pop3-days =
    { $days ->
        [one] Su questo computer. Una copia di quello che ricevi resta per un giorno presso il tuo provider.
       *[other] Su questo computer. Una copia di quello che ricevi resta per { $days } giorni presso il tuo provider.
    }
follows-devices-pop3-days =
    { $days ->
        [one] Mostrano quello che hai ricevuto nell’ultimo giorno, ma non le tue cartelle né quello che invii da qui.
       *[other] Mostrano quello che hai ricevuto negli ultimi { $days } giorni, ma non le tue cartelle né quello che invii da qui.
    }
follows-webmail-pop3-days =
    { $days ->
        [one] Mostra quello che hai ricevuto nell’ultimo giorno, ma non le tue cartelle né quello che invii da qui.
       *[other] Mostra quello che hai ricevuto negli ultimi { $days } giorni, ma non le tue cartelle né quello che invii da qui.
    }
follows-full-pop3-days = Non si riempie quasi mai, se scarichi la posta abbastanza spesso: le copie più vecchie vengono rimosse.
follows-lost-pop3-days =
    { $days ->
        [one] Quello che hai ricevuto nell’ultimo giorno è ancora presso il tuo provider. Tutto il resto è perso, se non hai un backup.
       *[other] Quello che hai ricevuto negli ultimi { $days } giorni è ancora presso il tuo provider. Tutto il resto è perso, se non hai un backup.
    }
follows-where-pop3-never = Su questo computer e da nessun’altra parte. Dopo che è stata scaricata, viene tolta dal server.
follows-devices-pop3-never = Non mostrano nulla di quello che questo computer ha scaricato.
follows-webmail-pop3-never = Non mostra nulla di quello che questo computer ha scaricato.
follows-full-pop3-never = Non si riempie quasi mai, se scarichi la posta abbastanza spesso: ogni volta viene svuotata.
follows-lost-pop3-never = Tutta la tua posta è persa, se non hai un backup.
# How long POP3 leaves mail on the server.
leave-title = Per quanto tempo la posta scaricata deve restare presso il tuo provider?
leave-why = Finché resta lì, la mostrano anche gli altri dispositivi e il sito del tuo provider.
leave-ever = Per sempre
leave-days =
    { $days ->
        [one] Un giorno
       *[other] { $days } giorni
    }
leave-never = Non deve restare

## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.

place-provider = Il tuo provider
place-this-computer = Questo computer
place-other-devices = Altri dispositivi
place-browser = Browser
holds-all = Tutta la posta
holds-received = Posta ricevuta
holds-recent =
    { $days ->
        [one] Solo l’ultimo giorno
       *[other] Solo gli ultimi { $days } giorni
    }
holds-new = Solo posta nuova
link-in-step = sempre uguali
link-fetches = la scarica
link-shows = guarda che cosa c’è

## The two ways side by side.

compare-home = Dove sta la posta
compare-home-imap = Presso il tuo provider
compare-home-pop3 = Su un solo computer
compare-devices = Più dispositivi
compare-devices-imap = Mostrano tutti lo stesso
compare-devices-pop3 = Ognuno scarica per sé; quello che leggi o invii si vede solo su uno
compare-offline = Senza Internet
compare-offline-imap = Quello di cui il programma ha una copia
compare-offline-pop3 = Tutto quello che è stato scaricato
compare-folders = Cartelle ed etichette
compare-folders-imap = Sul server, uguali ovunque
compare-folders-pop3 = Solo su questo computer
compare-space = Spazio sul server
compare-space-imap = Serve per tutta la tua posta
compare-space-pop3 = Serve solo per quello che resta lì
compare-slow-line = Connessioni lente
compare-slow-line-imap = Serve spesso; aiuta scaricare prima le intestazioni
compare-slow-line-pop3 = Serve per poco, per scaricare la posta nuova
compare-backup = Copia di sicurezza
compare-backup-imap = Il provider ha una copia; una seconda tocca a te
compare-backup-pop3 = Tocca a te
compare-identities = Più nomi
compare-identities-imap = Quello che invii con ciascuno si vede ovunque
compare-identities-pop3 = Quello che invii è solo su questo computer
compare-deleting = Eliminazione
compare-deleting-imap = Sparisce subito, ovunque
compare-deleting-pop3 = Sparisce qui; una copia sul server resta quanto hai scelto

## What would change the recommendation. Gaps: $question, $protocol.

change-yes = { $protocol }, se rispondi di sì a: { $question }
change-no = { $protocol }, se rispondi di no a: { $question }
change-nothing = Nessun’altra singola risposta: resta { $protocol }.
change-forced = Nessuna delle tue risposte, perché il tuo provider offre solo { $protocol }.

## The backup. Gaps: $days, and $page, where the provider says so.

backup-provider-restores =
    { $days ->
        [0] La tua posta è presso il tuo provider, che avverte: quello che è stato eliminato definitivamente non si può recuperare. { $page }
        [one] La tua posta è presso il tuo provider, che può recuperare quello che è stato eliminato nell’ultimo giorno: { $page }
       *[other] La tua posta è presso il tuo provider, che può recuperare quello che è stato eliminato negli ultimi { $days } giorni: { $page }
    }
backup-ask-the-provider = La tua posta è presso il tuo provider. Se può recuperare quello che è stato eliminato, lo dicono le sue pagine di aiuto; cerca “backup” o “ripristino”.
backup-sent-is-here-only = Le tue cartelle e quello che hai inviato esistono solo su questo computer. Quello che hai ricevuto è anche presso il tuo provider.
backup-older-is-here-only =
    { $days ->
        [one] Tutto quello che ha più di un giorno esiste solo su questo computer, e così anche quello che hai inviato.
       *[other] Tutto quello che ha più di { $days } giorni esiste solo su questo computer, e così anche quello che hai inviato.
    }
backup-all-is-here-only = Tutta la tua posta esiste solo su questo computer.
backup-how-imap = Una tua copia ti protegge se qualcosa viene eliminato per errore o insieme all’account: fai in modo che il backup del computer comprenda la cartella del programma di posta.
backup-how-pop3 = Il backup quindi tocca a te: fai in modo che il backup del computer comprenda la cartella del programma di posta, oppure chiudi il programma e copia quella cartella su un disco esterno. In Thunderbird, Aiuto > Informazioni per la risoluzione dei problemi > Cartella del profilo mostra dove si trova.

## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = La tua casella di posta può riempirsi. Sposta la posta vecchia in cartelle sul tuo computer (“cartelle locali” o “archivio”), elimina gli allegati grandi, oppure chiedi più spazio al tuo provider.
advice-concern-line-is-poor = La tua connessione è debole. Imposta il programma di posta in modo che scarichi prima solo mittenti e oggetti (“solo le intestazioni”), e i messaggi grandi su richiesta. Fagli anche conservare le cartelle, per leggerle senza connessione.
advice-concern-fetched-twice = Dalla verifica risulta che il tuo server non sa dire a un programma di posta che cosa ha già scaricato (manca UIDL). Quello che resta sul server può essere scaricato più volte. Con questo server usa IMAP, oppure non lasciarci nulla.
advice-concern-server-deletes =
    { $days ->
        [0] Il tuo server elimina la posta appena viene scaricata con POP3, qualunque cosa tu scelga qui.
        [one] Il tuo server elimina la posta da solo dopo un giorno, qualunque cosa tu scelga qui.
       *[other] Il tuo server elimina la posta da solo dopo { $days } giorni, qualunque cosa tu scelga qui.
    }
advice-concern-copies-fill-the-mailbox = Le copie che restano sul server riempiono la tua casella di posta, che ha poco spazio. Dopo avere fatto un backup, scegli piuttosto qualche giorno.
advice-concern-days-counted-differently = Non tutti i programmi di posta contano i giorni allo stesso modo. Thunderbird parte da quando ha scaricato il messaggio; Evolution si basa sulla data del messaggio, e può rimuoverne subito dal server uno più vecchio.
advice-concern-wait-between-looks =
    { $minutes ->
        [one] Il tuo server vuole che tra un controllo della posta nuova e l’altro passi un minuto. Non farla controllare più spesso al programma di posta.
       *[other] Il tuo server vuole che tra un controllo della posta nuova e l’altro passino { $minutes } minuti. Non farla controllare più spesso al programma di posta.
    }
advice-concern-one-computer-only = Scarica la posta con POP3 su un solo computer. Se lo fanno in due, ciascuno può riceverne solo una parte.
advice-concern-other-devices-will-not-see = Gli altri tuoi dispositivi non vedranno la posta scaricata qui e tolta dal server. Imposta il programma di posta in modo che lasci una copia sul server per qualche settimana.
advice-concern-webmail-will-be-empty = Nel browser non vedrai la posta scaricata qui e tolta dal server. Imposta il programma di posta in modo che lasci una copia sul server per qualche settimana.
advice-concern-identities-not-shared = Quello che invii con i tuoi diversi nomi resta solo su questo computer. Per averlo anche altrove, mandane una copia al tuo indirizzo (“Ccn”).
advice-concern-only-copy-here = L’unica copia della tua posta può essere quella su questo computer. Se il computer si rompe o viene rubato, è persa, a meno che tu non faccia delle copie.
advice-concern-keep-a-backup = Qualunque modo tu scelga, la tua posta ha bisogno di una copia di sicurezza. Fai in modo che il backup del computer comprenda la cartella del programma di posta, per esempio su un disco esterno.

## What to know of a written file.

file-concern-no-leave-on-server = Questo file non può dire al programma di lasciare la posta sul server. Se vuoi che ne resti lì una copia, impostalo nelle impostazioni dell’account prima che il programma scarichi la posta per la prima volta.
file-concern-starttls-by-port = Questo file non può dire come inizia la crittografia: il programma si regola in base alla porta. Se non riesce a connettersi, controlla la crittografia nelle impostazioni dell’account.
file-concern-identities-left-out = Questo file non ha posto per gli altri tuoi nomi e indirizzi. Aggiungili nelle impostazioni dell’account del programma, se vuoi scrivere con quelli.
file-concern-folders-left-out = Questo file non può dire quale delle tue cartelle serve per la posta inviata, per le bozze e così via. Se il programma ne crea di nuove, scegli le tue nelle sue impostazioni.
file-concern-signature-left-out = Questo file non ha posto per la tua firma. Inseriscila nelle impostazioni del programma.
file-concern-groupware-left-out = Questo file non ha posto per i tuoi calendari e le tue rubriche. Aggiungili nelle impostazioni del programma, se le prevede.
file-concern-leave-days-left-out = Questo file non può dire per quanti giorni la posta deve restare sul server. Ci resta finché non la elimini.
file-concern-fetches-only = Questo programma scarica soltanto la posta. Per scrivere e inviare, e per nomi, firma, calendari e rubriche, affiancagli un altro programma.
file-concern-sends-only = Questo programma invia soltanto la posta. Per scaricarla e leggerla, e per nomi, firma, calendari e rubriche, affiancagli un altro programma.
file-concern-password-by-command = Questo file non contiene la tua password: un comando al suo interno la prende da dove il sistema conserva le password. Va messa lì una volta, con “mailwright export --store-password” oppure con il comando che sta all’inizio del file.
file-concern-days-counted-otherwise = Questo programma conta i giorni dalla data del messaggio, ed eliminerebbe subito dal server la posta meno recente. Per questo il file gli dice di lasciarla lì per sempre.
file-concern-folders-unknown = Questo file non conosce le cartelle del tuo server. Il programma chiederà quale serve per le bozze, per la posta inviata e per quella eliminata.
file-concern-not-tried-with-client = Non abbiamo provato questo file con il programma stesso, ma solo in base a descrizioni di quello che legge. Se non funziona, usa la scheda delle impostazioni.
file-concern-holds-password = Questo file contiene la tua password, e chiunque apra il file può leggerla. Non inviarlo a nessuno, ed eliminalo quando il programma lo ha letto.
file-concern-browser-sign-in = Non c’è una password da scrivere: il programma apre la pagina di accesso del tuo provider, se è tra quelli che conosce. Se non si apre alcuna pagina, chiedi al tuo provider o al reparto informatico quali programmi si possono usare.
file-concern-unproved = Nessuno ha ancora effettuato l’accesso con queste impostazioni, quindi possono essere sbagliate.

## What became of a password that was to be kept by the system. Gaps: $entries, $clients, $why.

stored-secret-service = La tua password è ora nel portachiavi del desktop (Secret Service), per { $entries }.
stored-keychain = La tua password è ora nel tuo portachiavi, per { $entries }.
stored-credential-manager = La tua password è ora in Gestione credenziali di Windows, per { $entries }.
stored-own = Programmi che la trovano lì da soli: { $clients }.
not-stored-nobody = Qui non è in funzione alcun programma che conservi le password (un Secret Service, come GNOME Keyring, KWallet o KeePassXC), quindi la tua password non è stata salvata.
not-stored-locked = Il portachiavi del desktop è rimasto bloccato, quindi la tua password non è stata salvata. Sbloccalo e riprova.
not-stored-late = Ciò che conserva le password di questo sistema non ha risposto, quindi la tua password non è stata salvata.
not-stored-refused = La tua password non è stata salvata: { $why }.

## What to know of a provider before a password is entered. Gap: $provider.

hint-app-password = { $provider } non accetta la tua solita password in un programma di posta. Crea una password per le app nelle impostazioni di sicurezza del tuo account, e usa quella.
hint-browser-sign-in = { $provider } non accetta password dai programmi di posta. Il programma apre invece una pagina di accesso nel browser: scegline uno che sappia farlo, come Thunderbird.
hint-enable-imap = Con { $provider }, IMAP va prima attivato nelle impostazioni della posta sul sito.
hint-enable-pop3 = Con { $provider }, POP3 va prima attivato nelle impostazioni della posta sul sito.
hint-enable-smtp = Con { $provider }, l’invio dai programmi di posta va prima attivato nelle impostazioni della posta sul sito.
# What a provider asks to be done first. Gaps: $said, its own words in whatever language, and $url, its page.
guide-enable = Il tuo provider dice che prima bisogna attivare qualcosa: { $said } { $url }

## Other services a provider may have.

service-exchange = Microsoft Exchange
service-ews = Exchange Web Services
service-graph = Microsoft Graph
service-activesync = Exchange ActiveSync
service-autodiscover = Impostazioni per Outlook (Autodiscover)
service-jmap = JMAP
service-managesieve = Filtri di posta sul server (ManageSieve)
service-caldav = Calendari (CalDAV)
service-carddav = Rubriche (CardDAV)

## Who named a server, and what came of asking. Gap: $domain.

source-organisation = Il file preparato dalla tua organizzazione
source-directory = L’elenco dei provider in questo programma
source-ispdb = L’elenco pubblico dei provider di Thunderbird
source-autoconfig = Il servizio di configurazione di { $domain }
source-wellknown = Il sito di { $domain }
source-pacc = Il file di configurazione di { $domain } (PACC)
source-autodiscover = Le impostazioni per Outlook di { $domain } (Autodiscover)
source-srv = I dati di { $domain } nell’elenco dei domini (DNS)
source-mx = L’azienda che riceve la posta di { $domain }
source-guess = I nomi di server più comuni, per tentativi
source-manual = Tu, a mano
result-found = Trovato
result-nothing = Non c’è nulla
result-failed = Nessuna risposta utile
result-skipped = Nessuna richiesta

## The steps of the test, and what it noticed. Gaps of warning-…: $percent, $days.

step-resolve = Ricerca del server
step-connect = Connessione
step-tls = Avvio della crittografia
step-greeting = Attesa del saluto
step-starttls = Richiesta di crittografia
step-capabilities = Funzioni del server
step-login = Accesso
step-mailbox = Controllo della casella
warning-quota-nearly-full = Spazio occupato nella tua casella di posta: { $percent }%. Libera presto dello spazio, altrimenti la posta nuova verrà respinta.
warning-no-uidl = Questo server non sa dire a un programma di posta quali messaggi ha già scaricato (manca UIDL). Con POP3, la posta lasciata sul server può essere scaricata due volte: usa IMAP, oppure non lasciare la posta sul server.
warning-no-capa = Questo server non dice che cosa sa fare. Probabilmente è vecchio; non c’è da preoccuparsi.
warning-mail-expires =
    { $days ->
        [0] Questo server elimina la posta appena viene scaricata con POP3. Non ne resta nulla per altri dispositivi.
        [one] Questo server elimina la posta da solo dopo un giorno. Scaricala prima, e conserva sul tuo computer quello che ti serve.
       *[other] Questo server elimina la posta da solo dopo { $days } giorni. Scaricala prima, e conserva sul tuo computer quello che ti serve.
    }
warning-ipv6-broken = La più nuova delle due strade verso questo server (IPv6) non funziona. La posta passa da quella più vecchia, forse dopo una breve attesa.
warning-unencrypted = Questa connessione non è crittografata. Lungo il percorso altri possono leggere la tua password e la tua posta.

## Names and labels.

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
purpose-imap = Ricezione della posta (IMAP)
purpose-pop3 = Ricezione della posta (POP3)
purpose-smtp = Invio della posta (SMTP)
security-tls = Crittografata dall’inizio (TLS)
security-starttls = Crittografata dopo il saluto (STARTTLS)
security-none = Non crittografata

## The mail clients, and how each takes its file. Gap: $file.

client-thunderbird = Thunderbird, un programma di posta gratuito per Windows, Mac e Linux
    .step1 = In Thunderbird, apri il menu Strumenti > Importa (oppure il pulsante ≡, poi Strumenti > Importa).
    .step2 = Scegli “Importa da file”, poi “Importa profilo di backup”, e premi Continua.
    .step3 = Scegli “Scegli un file ZIP”, premi Continua e seleziona { $file }.
    .step4 = Lascia selezionato “Account e impostazioni”, premi Continua e poi “Avvia importazione”. Gli account che hai già restano come sono.
    .step5 = Lascia che Thunderbird si riavvii, e inserisci la password quando la chiede.
client-apple = Apple Mail, su iPhone, iPad e Mac
    .step1 = Su un Mac, apri { $file }. Per un iPhone o un iPad, invia lì il file, per esempio con AirDrop, e toccalo.
    .step2 = Sull’iPhone o sull’iPad, apri Impostazioni entro 8 minuti e tocca “Profilo scaricato”.
    .step3 = Sul Mac, apri Impostazioni di Sistema > Generali > Gestione dispositivi e fai doppio clic sul profilo. Sui Mac meno recenti la voce si chiama Profili, sotto Privacy e sicurezza.
    .step4 = Scegli Installa, e inserisci la password quando ti viene chiesta.
    .step5 = Apri Mail: il nuovo account è lì.
client-outlook = Outlook per Windows, quello classico
    .step1 = Vale per l’Outlook classico di Microsoft Office. Il nuovo Outlook, e Outlook sul telefono, non accettano file: lì usa la scheda delle impostazioni.
    .step2 = Metti il file con lo stesso nome che finisce in .xml nella cartella C:\ProgramData\Mailwright. Se la cartella non c’è, creala.
    .step3 = Fai doppio clic su { $file }, e acconsenti alla modifica.
    .step4 = Avvia Outlook, scegli File > Aggiungi account, e inserisci il tuo indirizzo e la tua password.
client-thunderbird-android = Thunderbird per Android
    .step1 = Apri { $file } su questo schermo, oppure stampalo.
    .step2 = Sul telefono, apri Thunderbird. Se lì è nuovo, scegli “Accedi con codice QR”; altrimenti apri Impostazioni > Importa impostazioni e scansiona da lì.
    .step3 = Inquadra il codice con la fotocamera, e premi Fatto quando compare l’account.
    .step4 = Inserisci la password quando l’app la chiede.
client-k9 = K-9 Mail e Thunderbird per Android, tramite file
    .step1 = Invia { $file } al telefono, per esempio con un cavo o in un messaggio a te.
    .step2 = Nell’app, apri Impostazioni > Importa impostazioni (su un telefono nuovo: “Importa impostazioni” nella pagina di benvenuto), e scegli il file.
    .step3 = Lascia selezionato il tuo account, premi Importa, e inserisci la password quando l’app la chiede.
client-fairemail = FairEmail, un programma di posta gratuito per Android
    .step1 = Invia { $file } al telefono, per esempio con un cavo o in un messaggio a te.
    .step2 = In FairEmail, apri il menu in alto a sinistra > Impostazioni > Backup, e scegli “Importa”.
    .step3 = Lascia vuota la password del backup, scegli il file, e lascia che l’app lo importi.
    .step4 = Apri Impostazioni > Configurazione manuale > Account, scegli il tuo account, e inserisci la password se manca.
client-delta-chat = Delta Chat, un’app di messaggistica che usa l’e-mail
    .step1 = Apri { $file } su uno schermo che nessun altro vede: il codice contiene la tua password.
    .step2 = In Delta Chat, scegli “Crea Nuovo Profilo”, poi “Usa Altro Server”, poi “Scansiona Codice Invito” (su alcuni sistemi “Accedi con codice QR”).
    .step3 = Inquadra il codice con la fotocamera, e acconsenti all’accesso.
    .step4 = Poi elimina l’immagine.
client-evolution = Evolution, il programma di posta di GNOME
    .step1 = Metti i tre file ({ $file } e i due con lo stesso nome) nella cartella .config/evolution/sources della tua cartella personale.
    .step2 = Apri Evolution: il nuovo account è lì.
    .step3 = Inserisci la password quando la chiede, e spunta la casella per conservarla.
client-geary = Geary, un programma di posta per GNOME
    .step1 = Chiudi Geary, ed estrai { $file } nella cartella .config/geary della tua cartella personale. Lì viene creata una sola cartella.
    .step2 = Avvia Geary, e inserisci la password quando la chiede.
client-kmail = KMail, il programma di posta di KDE
    .step1 = Chiudi KMail, e ferma il suo servizio: in un terminale, “akonadictl stop”.
    .step2 = Se non hai mai usato KMail, estrai { $file } nella cartella .config della tua cartella personale.
    .step3 = Se usi già KMail, non sostituire i tuoi file: apri { $file }, e aggiungi il contenuto di ogni file che c’è dentro alla fine del tuo file con lo stesso nome.
    .step4 = Avvia KMail, e inserisci la password quando la chiede.
client-claws = Claws Mail, un programma di posta veloce per Linux e Windows
    .step1 = Estrai { $file } dove può restare. Viene creata una sola cartella, e il tuo Claws Mail resta com’è.
    .step2 = Avvia Claws Mail con quella cartella: in un terminale, “claws-mail --alternate-config-dir” e il percorso della cartella.
    .step3 = Scegli Messaggio > Ricezione > Ricevi dall’account corrente, e inserisci la password quando la chiede.
client-neomutt = NeoMutt e Mutt, programmi di posta per il terminale
    .step1 = Metti { $file } nella cartella ~/.config/neomutt (oppure ~/.mutt per Mutt).
    .step2 = Aggiungi la riga “source ~/.config/neomutt/{ $file }” al tuo neomuttrc (oppure la stessa con ~/.mutt al tuo muttrc).
    .step3 = Avvia il programma, e inserisci la password quando la chiede.
client-aerc = aerc, un programma di posta per il terminale
    .step1 = Aggiungi le righe del file agli account di aerc: cat { $file } >> ~/.config/aerc/accounts.conf
    .step2 = Fai in modo che nessun altro le legga: chmod 600 ~/.config/aerc/accounts.conf
    .step3 = Avvialo: aerc
client-alpine = Alpine, un programma di posta per il terminale
    .step1 = Avvia Alpine con il file, che diventa la sua configurazione: alpine -p { $file }
    .step2 = Inserisci la password quando la chiede. Poi chiede se conservare la password sul disco: rispondi no, se altri usano questo computer.
    .step3 = Per usarlo sempre, senza “-p”: cp { $file } ~/.pinerc (se lì non hai già impostazioni tue).
client-himalaya = Himalaya, la posta dalla riga di comando
    .step1 = Provalo: himalaya -c { $file } mailboxes list
    .step2 = Per usarlo sempre, aggiungi le sue righe alle tue impostazioni: cat { $file } >> ~/.config/himalaya/config.toml
    .step3 = Il file è per Himalaya 2. Se al suo interno nessun comando prende la tua password, scrivi la password tra le virgolette dopo “raw”, e fai in modo che nessun altro legga il file: chmod 600
client-meli = meli, un programma di posta per il terminale
    .step1 = Avvialo con il file: meli -c { $file }
    .step2 = Per usarlo sempre, aggiungi le sue righe alle tue impostazioni: cat { $file } >> ~/.config/meli/config.toml
    .step3 = Se nel file nessun comando prende la tua password, scrivi la password tra le virgolette dopo “server_password” e “value”, e fai in modo che nessun altro legga il file: chmod 600
client-mbsync = mbsync, che copia una casella di posta su questo computer e viceversa
    .step1 = Crea la cartella per la tua posta: mkdir -p ~/Mail/{ $account }
    .step2 = Scarica: mbsync -c { $file } -a
    .step3 = Non viene eliminato nulla, da nessuna delle due parti. Per usarlo sempre, aggiungi le righe alle tue impostazioni: cat { $file } >> ~/.mbsyncrc
client-offlineimap = OfflineIMAP, che copia una casella di posta su questo computer e viceversa
    .step1 = Scarica: offlineimap -c { $file } -o
    .step2 = La tua posta è in ~/Mail/{ $account }. Non viene eliminato nulla, da nessuna delle due parti.
    .step3 = Per usarlo sempre: cp { $file } ~/.offlineimaprc (se lì non hai già impostazioni tue).
client-getmail = getmail, che scarica la posta
    .step1 = Crea le cartelle per la tua posta e per quello che ha già visto: mkdir -p ~/.config/getmail ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Metti { $file } in ~/.config/getmail, e scarica: getmail --rcfile={ $file }
    .step3 = Scarica quello che è nuovo e lascia la tua posta sul server. Si affida ai certificati che Debian riconosce; su altri sistemi può servire un altro percorso dopo “ca_certs”.
client-fetchmail = fetchmail, che scarica la posta e la affida alla consegna della posta di questo computer
    .step1 = Fai in modo che nessun altro legga il file: chmod 600 { $file }
    .step2 = Scarica: fetchmail -f { $file }
    .step3 = La posta va nella casella che questo computer tiene per te; con -m indichi un programma che la prende al suo posto. Resta anche sul server.
client-mpop = mpop, che scarica la posta
    .step1 = Crea le cartelle per la tua posta e per quello che ha già visto: mkdir -p ~/.mpop_uidls ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Fai in modo che nessun altro legga il file, e scarica: chmod 600 { $file }; mpop -C { $file }
    .step3 = Scarica quello che è nuovo e lascia la tua posta sul server.
client-msmtp = msmtp, che invia la posta per i programmi che non sanno farlo
    .step1 = Fai in modo che nessun altro legga il file: chmod 600 { $file }
    .step2 = Provalo, con il tuo indirizzo alla fine: echo Hello | msmtp -C { $file }
    .step3 = Nel tuo programma di posta, indica “msmtp -C { $file } --read-envelope-from -t” come comando per l’invio.
client-autoconfig = Autoconfig, un file con cui un dominio configura da solo i programmi di posta
    .step1 = Se il dominio è tuo, pubblica { $file } con il nome config-v1.1.xml nella cartella mail del sito che si chiama autoconfig seguito dal tuo dominio, servito come text/xml.
    .step2 = Oppure, per i computer di cui ti occupi, rinominalo con il tuo dominio e .xml alla fine, e mettilo nella cartella isp della cartella del programma Thunderbird.
    .step3 = Da quel momento, a Thunderbird e ad altri programmi di posta bastano un indirizzo e una password.
client-sheet = Una scheda delle impostazioni, per tutti gli altri programmi
    .step1 = Apri { $file } in un browser, e stampalo se vuoi.
    .step2 = Nel tuo programma di posta, aggiungi un account e scegli di configurarlo a mano (spesso “Altro” o “Configurazione manuale”).
    .step3 = Copia le righe della scheda nei campi con lo stesso nome, e inserisci la password quando ti viene chiesta.
client-thunderbird-profile = Thunderbird, come nuovo profilo completo
    .step1 = Estrai { $file } dove il profilo può restare. Viene creata una sola cartella.
    .step2 = In Thunderbird, apri Aiuto > Informazioni per la risoluzione dei problemi, e lì “about:profiles”.
    .step3 = Scegli “Crea un nuovo profilo”, poi “Scegli cartella…”, e seleziona la cartella.
    .step4 = Scegli “Avvia un nuovo browser con questo profilo”, e inserisci la password quando la chiede.
client-thunderbird-policies = Thunderbird per tutti gli utenti di un computer, tramite criteri aziendali
    .step1 = Per chi si occupa dei computer: estrai { $file } nella cartella del programma Thunderbird. Ci mette distribution/policies.json.
    .step2 = Su un Mac quella cartella è Thunderbird.app/Contents/Resources. Su Linux il file può essere anche /etc/thunderbird/policies/policies.json.
    .step3 = Se c’è già un policies.json, copia lì le righe sotto “Preferences”.
    .step4 = Chiunque avvii Thunderbird lì per la prima volta ha questo account, e inserisce la password.
client-thunderbird-autoconfig = Thunderbird per ogni utente di un computer, tramite AutoConfig
    .step1 = Per chi si occupa dei computer: estrai { $file } nella cartella del programma Thunderbird. Su un Mac è Thunderbird.app/Contents/Resources.
    .step2 = Chi accede al computer con la parte dell’indirizzo prima della @ come nome utente, e non ha ancora un account in Thunderbird, ne riceve uno al prossimo avvio.
    .step3 = Inserisce la password quando Thunderbird la chiede.
client-thunderbird-isp = La configurazione degli account di Thunderbird, per un dominio
    .step1 = Per chi si occupa dei computer: estrai { $file } nella cartella del programma Thunderbird. Su un Mac è Thunderbird.app/Contents/Resources.
    .step2 = Da quel momento, lì la configurazione degli account di Thunderbird conosce i server del dominio, e chiede solo nome, indirizzo e password.
client-outlook-prf = Outlook per Windows, quello classico, tramite file di profilo
    .step1 = Chiudi Outlook. Premi Windows+R, e inserisci: outlook.exe /importprf e il percorso di { $file }.
    .step2 = Outlook si avvia con l’account. Inserisci la password quando la chiede.
    .step3 = Se non succede nulla, usa l’altro file per Outlook, oppure la scheda delle impostazioni.

## The groups that mail programs are shown in.

group-here = Su questo computer
group-phone = Su telefoni e tablet
group-other = Altri programmi
group-by-hand = Da scrivere a mano

## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line, $count.

hand-over-open = Apre { $file } con il programma che il tuo computer usa per questo tipo di file. Non viene modificato nient’altro.
    .button = Apri
    .done = È aperto. Le righe qui sotto dicono che cosa fare lì.
hand-over-start = Avvia { $program }. Il file si prende dal suo menu, come spiegano le righe qui sotto.
    .button = Avvia { $program }
    .done = { $program } si sta avviando. Le righe qui sotto dicono che cosa fare lì.
hand-over-add = Aggiunge una riga alle impostazioni di { $program } in { $path }, perché legga il tuo file: { $line }
    .button = Aggiungi la riga
    .done = La riga è stata aggiunta. Avvia il programma, e inserisci la password quando la chiede.
hand-over-show = Mostra il codice qui, abbastanza grande per la fotocamera del tuo telefono. Non viene modificato niente.
    .button = Mostra il codice
    .done = Inquadra il codice con la fotocamera del tuo telefono. Le righe qui sotto dicono da dove cominciare lì.
hand-over-drop =
    { $count ->
        [one] Mette il tuo file dove { $program } lo cerca: { $path }
       *[other] Mette i tuoi file dove { $program } li cerca: { $path }
    }
    .button = Aggiungi a { $program }
    .done = Il tuo account è al suo posto. Avvia { $program } (di nuovo, se è aperto), e inserisci la password quando la chiede.
hand-over-merge = Aggiunge il tuo account alle impostazioni di { $program }, accanto a ciò che c’è già: { $path }
    .button = Aggiungi a { $program }
    .done = Il tuo account è nelle impostazioni di { $program }. Avvialo, e inserisci la password quando la chiede.
hand-over-register = Mette un file dove Windows lo cercherà ({ $path }), e apre { $file }. Windows chiede poi se accetti la modifica. “Annulla” toglie di nuovo il primo file, ma non la modifica.
    .button = Configura { $program }
    .done = Accetta la modifica quando Windows lo chiede. Poi avvia Outlook, scegli File > Aggiungi account, e inserisci il tuo indirizzo e la password.
hand-over-copy =
    { $count ->
        [one] Viene conservata una copia del file com’è adesso, e “Annulla” la ripristina.
       *[other] Vengono conservate copie dei file come sono adesso, e “Annulla” le ripristina.
    }
hand-over-new =
    { $count ->
        [one] Questo file non c’è ancora; “Annulla” lo toglie di nuovo.
       *[other] Questi file non ci sono ancora; “Annulla” li toglie di nuovo.
    }
hand-over-running = Il servizio di { $program } è in funzione, e sovrascriverebbe la modifica. Chiudi { $program }, ferma il servizio in un terminale con “akonadictl stop”, e riprova.

## How settings are typed into a mail program: the program’s own menu words.

program-any =
    .step1 = Nel tuo programma di posta, aggiungi un account e scegli di configurarlo a mano (spesso “Altro” o “Configurazione manuale”).
    .step2 = Copia le impostazioni qui sotto nei campi con lo stesso nome.
    .step3 = Inserisci la password quando ti viene chiesta.
program-new-outlook =
    .step1 = In Outlook, apri le Impostazioni (la rotella), scegli Account > I tuoi account e premi “Aggiungi account”.
    .step2 = Inserisci il tuo indirizzo, premi Continua e scegli IMAP o POP sotto “Scegli provider”.
    .step3 = Inserisci la password, apri “Mostra altro” e copia le impostazioni nei campi.
program-mac-outlook =
    .step1 = In Outlook, scegli Strumenti > Account, premi + e scegli “Nuovo account”.
    .step2 = Inserisci il tuo indirizzo, premi Continua e scegli IMAP o POP, come indica il primo titolo qui sotto.
    .step3 = Copia le impostazioni nei campi, inserisci la password e premi “Aggiungi account”.

## What a folder is for. Stands behind “for”.

use-all = tutta la posta
use-archive = la posta archiviata
use-drafts = le bozze
use-flagged = la posta contrassegnata
use-important = la posta importante
use-junk = lo spam
use-sent = la posta inviata
use-trash = la posta eliminata

## A message to oneself, and what became of it. Gaps: $seconds, and $kind, with which protocol it was looked for.

letter-subject = Messaggio di prova di Mailwright
letter-text =
    Hai chiesto a Mailwright di inviarti un messaggio, per vedere se la posta arriva.
    Viene eliminato appena è stato visto. Se è ancora qui, puoi eliminarlo.
delivery-arrived =
    { $kind ->
        [pop3] È stato inviato un messaggio al tuo stesso indirizzo, ed era arrivato quando la casella è stata controllata qualche secondo dopo.
       *[other]
            { $seconds ->
                [one] È stato inviato un messaggio al tuo stesso indirizzo, ed è arrivato entro un secondo.
               *[other] È stato inviato un messaggio al tuo stesso indirizzo, ed è arrivato entro { $seconds } secondi.
            }
    }
delivery-not-seen = È stato inviato un messaggio al tuo stesso indirizzo, ma durante l’attesa non è comparso nella posta in arrivo. Può ancora arrivare, o essere finito nello spam; se lo trovi, puoi eliminarlo.
delivery-refused = Il server non ha accettato un messaggio da te al tuo stesso indirizzo. Non è stato inviato nulla.
delivery-not-tried = Non è stato inviato alcun messaggio al tuo stesso indirizzo: servono un server per inviare e uno per ricevere, e tutti devono farti entrare.
delivery-afterwards-deleted = Poi è stato eliminato.
delivery-afterwards-marked = È segnato come eliminato e sparirà quando farai pulizia nella posta in arrivo: questo server non può rimuovere un messaggio da solo.
delivery-afterwards-left = Non è stato possibile eliminarlo; puoi farlo tu nella posta in arrivo.

## The report for the help desk. Gaps: $version, $server. What stands behind a label is the same in every language.

report-title = Mailwright { $version } – rapporto per l’assistenza
report-promise = Non contiene password.
report-written = Scritto il
report-address = Indirizzo
report-system = Sistema
report-search = Ricerca dei server
report-outcome = Risultato
report-provider = Provider
report-help = La sua pagina di aiuto
report-service = Offerto anche
report-server = Server
report-asked = Richiesta
report-test = Verifica di { $server }
report-diagnosis = Risultato
report-said = Risposta del server
report-user = Nome utente
report-auth = Modo di accesso
report-warnings = Da notare
report-steps = Passaggi
report-tls = Crittografia
report-certificate = Certificato
report-detail = Che cosa non va
report-intermediate = Quello in mezzo
report-clock = Orologio
report-suggested = Andrebbe bene
report-issuer = Rilasciato da
report-names = Vale per
report-valid = Validità
report-capabilities = Funzioni del server
report-mailbox = Casella di posta
report-folders = Cartelle
report-marked = Cartelle con uno scopo
report-namespaces = Posizione delle cartelle
report-pop3 = Con POP3
report-smtp = Nell’invio
report-line = Connessione
report-delivery = Messaggio al proprio indirizzo
report-protocol = Cercato con

## The settings sheet: a page to print, for mail programs that take no file.
## Short lines, in the words that most mail programs use in their own windows.

# The tag of the language these lines are in.
sheet-language = it
sheet-title = Le tue impostazioni e-mail
sheet-intro = Con queste impostazioni qualsiasi programma di posta può ricevere e inviare la tua posta. Copiale esattamente come sono scritte qui.
sheet-unproved = Nessuno ha ancora effettuato l’accesso con queste impostazioni. Possono essere sbagliate.
sheet-insecure = Una di queste connessioni non è crittografata: altri sulla stessa rete possono leggere la tua password e la tua posta.
sheet-account = I tuoi dati
sheet-name = Il tuo nome
sheet-address = Indirizzo e-mail
sheet-type = Tipo di account
sheet-type-imap = IMAP (la posta resta sul server)
sheet-type-pop3 = POP3 (la posta viene copiata su questo dispositivo)
sheet-server-imap = Per ricevere: server di posta in arrivo (IMAP)
sheet-server-pop3 = Per ricevere: server di posta in arrivo (POP3)
sheet-server-smtp = Per inviare: server di posta in uscita (SMTP)
sheet-host = Server o nome host
sheet-port = Porta
sheet-security = Sicurezza (crittografia)
sheet-security-tls = SSL/TLS
sheet-security-starttls = STARTTLS (detto anche TLS o “esplicito”)
sheet-security-none = Nessuna
sheet-auth = Autenticazione
sheet-auth-password-cleartext = Password normale
sheet-auth-password-encrypted = Password crittata
sheet-auth-OAuth2 = OAuth2 (accesso tramite il browser)
sheet-auth-NTLM = NTLM
sheet-auth-GSSAPI = Kerberos / GSSAPI
sheet-auth-client-IP-address = Nessuna (questa rete è ammessa)
sheet-auth-none = Nessuna
sheet-user = Nome utente
sheet-password = Password
sheet-password-own = La tua (non è su questa scheda)
sheet-password-browser = Nessuna password da scrivere: il programma apre la pagina di accesso del tuo provider.
sheet-leave = Lascia i messaggi sul server
sheet-leave-yes = Sì
sheet-leave-no = No
sheet-leave-days = Rimuovili dal server dopo questo numero di giorni
sheet-steps = Che cosa fare
sheet-step-open = Apri il tuo programma di posta e scegli di aggiungere un account. Cerca “Account” nelle sue impostazioni.
sheet-step-manual = Scegli di configurarlo a mano. La voce si chiama spesso “Altro”, “Configurazione manuale” o “Avanzate”.
sheet-step-copy = Copia le righe qui sopra nei campi con lo stesso nome. Anche per il server di posta in uscita servono nome utente e password.
sheet-step-certificate = Non accettare un avviso sul certificato o sull’identità del server. Controlla prima il nome del server.
sheet-step-send = Scrivi un messaggio al tuo stesso indirizzo. Se arriva, funziona tutto.
sheet-code = Le stesse impostazioni come testo. La fotocamera di un telefono legge questo codice, e puoi copiarle da lì.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = non c’è nulla con questo nome
io-permission-denied = non hai l’autorizzazione necessaria
io-not-a-directory = dove serve una cartella c’è un file
io-is-a-directory = è una cartella, non un file
io-storage-full = il disco è pieno
io-read-only = il disco è di sola lettura
io-not-text = non è un testo in UTF-8

## Many accounts: why a row needs attention, and the page about all of them

batch-cause-no-address = Manca l’indirizzo.
batch-cause-bad-address = Quello che c’è scritto non è un indirizzo e-mail.
batch-cause-bad-name = Il nome contiene un carattere che non si può usare, o è troppo lungo.
batch-cause-bad-login = Il nome utente non si può usare.
batch-cause-bad-server = Non è il nome di un server, o ce ne sono due per la stessa cosa.
batch-cause-bad-port = Una porta è un numero da 1 a 65535.
batch-cause-bad-security = La cifratura è tls, starttls o none.
batch-cause-bad-protocol = Si riceve con imap, pop3 o auto.
batch-cause-bad-identity = Uno degli altri indirizzi non è un indirizzo e-mail.
batch-cause-bad-signature = La firma è troppo lunga, o contiene un carattere che non si può usare.
batch-cause-bad-secret = La password non si può usare: è troppo lunga o contiene un a capo.
batch-cause-too-many-cells = La riga ha più celle di quante siano le colonne. Il testo che contiene un separatore va tra virgolette.
batch-cause-broken-quote = In questa riga manca una virgoletta.
batch-cause-row-too-long = La riga è più lunga di quanto una riga possa essere. Probabilmente manca una virgoletta.
batch-cause-duplicate = Questo indirizzo c’è già in una riga precedente.
batch-cause-same-folder = La cartella avrebbe il nome della cartella di un’altra persona.
batch-cause-not-found = Non è stato trovato alcun server.
batch-cause-no-such-domain = La parte dopo la @ non esiste. Probabilmente c’è un errore di battitura.
batch-cause-no-mail-domain = Il dominio non riceve posta.
batch-cause-dns-failed = La rete non ha dato risposta sul dominio o sul server.
batch-cause-exchange-only = Il dominio offre solo Exchange.
batch-cause-insecure = Non c’è cifratura. --accept-insecure lo accetta.
batch-cause-consent-needed = Nessuno di affidabile ha indicato i server. --accept-foreign li accetta.
batch-cause-not-offered = I server non offrono quello che si chiede, o non ce n’è uno per inviare.
batch-cause-client-refuses = Un programma di posta non sa usare un account così. I file per gli altri sono stati creati.
batch-cause-stopped = Non è stato fatto l’accesso: troppi di questo dominio erano falliti uno dopo l’altro.
batch-cause-auth-failed = Il server non ha accettato questo nome utente con questa password.
batch-cause-login = L’accesso non è riuscito ({ $word }).
batch-number = { $number }
summary-language = it
summary-title = Impostazioni e-mail per molti account
summary-clients = Programmi di posta
summary-rows = Righe dell’elenco
summary-written = Impostazioni create
summary-partial = Non per tutti i programmi di posta
summary-refused = Niente creato
summary-proved = Provate con un accesso
summary-causes = Che cosa va controllato
summary-count = Righe
summary-attention = Riga per riga
summary-row = Riga
summary-line = Riga del file
summary-address = Indirizzo
summary-cause = Motivo
summary-column = Colonna
summary-left-out = L’indice le ha tutte. Non mostrate qui:
summary-all-well = Non c’è niente da controllare.
summary-files = File
summary-index = Ogni riga e il suo esito
summary-merge = Per una stampa unione: a chi mandare che cosa
