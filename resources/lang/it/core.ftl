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


## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).


## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.


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
answer-yes = Sì
answer-no = No
answer-unsure = Non so

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = A favore di IMAP: scrivi con più nomi, e IMAP conserva quello che invii con ciascuno in un posto che tutti i tuoi programmi vedono.
reason-several-identities-no = Indifferente: scrivi con un solo nome, e per questo vanno bene entrambi i modi.
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
reason-several-devices-unsure = Non conta: non sai quanti dispositivi saranno.
reason-webmail-yes = A favore di IMAP: leggi anche nel browser, e IMAP lascia tutta la posta dove il browser la trova.
reason-webmail-no = Indifferente: non ti serve la posta nel browser.
reason-webmail-unsure = Non conta: non sai se leggerai nel browser.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Usa IMAP: la tua posta resta presso il tuo provider, e tutti i tuoi dispositivi mostrano la stessa cosa.
recommend-pop3 = Usa POP3: la tua posta arriva su questo computer e resta qui.
strength-clear = Tutte le tue risposte che contano sono a favore di { $protocol }.
strength-balanced = Le tue risposte sono a favore di entrambi i modi. { $protocol } è il più sicuro: la posta che POP3 ha tolto dal server non si vede più altrove, mentre a una casella piena o a una connessione lenta si può rimediare.
strength-default = Nessuna delle tue risposte fa la differenza. { $protocol } è la scelta abituale, e puoi cambiarla anche più avanti.
strength-forced = Il tuo provider offre solo { $protocol }, quindi non c’è nulla da scegliere.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.


## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.


## The two ways side by side.


## What would change the recommendation. Gaps: $question, $protocol.


## The backup. Gaps: $days, and $page, where the provider says so.


## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = La tua casella di posta può riempirsi. Sposta la posta vecchia in cartelle sul tuo computer (“cartelle locali” o “archivio”), elimina gli allegati grandi, oppure chiedi più spazio al tuo provider.
advice-concern-line-is-poor = La tua connessione è debole. Imposta il programma di posta in modo che scarichi prima solo mittenti e oggetti (“solo le intestazioni”), e i messaggi grandi su richiesta. Fagli anche conservare le cartelle, per leggerle senza connessione.
advice-concern-other-devices-will-not-see = Gli altri tuoi dispositivi non vedranno la posta scaricata qui e tolta dal server. Imposta il programma di posta in modo che lasci una copia sul server per qualche settimana.
advice-concern-webmail-will-be-empty = Nel browser non vedrai la posta scaricata qui e tolta dal server. Imposta il programma di posta in modo che lasci una copia sul server per qualche settimana.
advice-concern-identities-not-shared = Quello che invii con i tuoi diversi nomi resta solo su questo computer. Per averlo anche altrove, mandane una copia al tuo indirizzo (“Ccn”).
advice-concern-only-copy-here = L’unica copia della tua posta può essere quella su questo computer. Se il computer si rompe o viene rubato, è persa, a meno che tu non faccia delle copie.
advice-concern-keep-a-backup = Qualunque modo tu scelga, la tua posta ha bisogno di una copia di sicurezza. Fai in modo che il backup del computer comprenda la cartella del programma di posta, per esempio su un disco esterno.

## What to know of a written file.

file-concern-no-leave-on-server = Questo file non può dire al programma di lasciare la posta sul server. Se vuoi che ne resti lì una copia, impostalo nelle impostazioni dell’account prima che il programma scarichi la posta per la prima volta.
file-concern-starttls-by-port = Questo file non può dire come inizia la crittografia: il programma si regola in base alla porta. Se non riesce a connettersi, controlla la crittografia nelle impostazioni dell’account.
file-concern-identities-left-out = Questo file non ha posto per gli altri tuoi nomi e indirizzi. Aggiungili nelle impostazioni dell’account del programma, se vuoi scrivere con quelli.
file-concern-holds-password = Questo file contiene la tua password, e chiunque apra il file può leggerla. Non inviarlo a nessuno, ed eliminalo quando il programma lo ha letto.
file-concern-unproved = Nessuno ha ancora effettuato l’accesso con queste impostazioni, quindi possono essere sbagliate.

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
client-neomutt = NeoMutt e Mutt, programmi di posta per il terminale
    .step1 = Metti { $file } nella cartella ~/.config/neomutt (oppure ~/.mutt per Mutt).
    .step2 = Aggiungi la riga “source ~/.config/neomutt/{ $file }” al tuo neomuttrc (oppure la stessa con ~/.mutt al tuo muttrc).
    .step3 = Avvia il programma, e inserisci la password quando la chiede.
client-autoconfig = Autoconfig, un file con cui un dominio configura da solo i programmi di posta
    .step1 = Se il dominio è tuo, pubblica { $file } con il nome config-v1.1.xml nella cartella mail del sito che si chiama autoconfig seguito dal tuo dominio, servito come text/xml.
    .step2 = Oppure, per i computer di cui ti occupi, rinominalo con il tuo dominio e .xml alla fine, e mettilo nella cartella isp della cartella del programma Thunderbird.
    .step3 = Da quel momento, a Thunderbird e ad altri programmi di posta bastano un indirizzo e una password.
client-sheet = Una scheda delle impostazioni, per tutti gli altri programmi
    .step1 = Apri { $file } in un browser, e stampalo se vuoi.
    .step2 = Nel tuo programma di posta, aggiungi un account e scegli di configurarlo a mano (spesso “Altro” o “Configurazione manuale”).
    .step3 = Copia le righe della scheda nei campi con lo stesso nome, e inserisci la password quando ti viene chiesta.

## The groups that mail programs are shown in.


## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line.


## How settings are typed into a mail program: the program’s own menu words.


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
sheet-leave-days = Rimuovili dal server dopo questo numero di giorni
sheet-steps = Che cosa fare
sheet-step-open = Apri il tuo programma di posta e scegli di aggiungere un account. Cerca “Account” nelle sue impostazioni.
sheet-step-manual = Scegli di configurarlo a mano. La voce si chiama spesso “Altro”, “Configurazione manuale” o “Avanzate”.
sheet-step-copy = Copia le righe qui sopra nei campi con lo stesso nome. Anche per il server di posta in uscita servono nome utente e password.
sheet-step-certificate = Non accettare un avviso sul certificato o sull’identità del server. Controlla prima il nome del server.
sheet-step-send = Scrivi un messaggio al tuo stesso indirizzo. Se arriva, funziona tutto.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = non c’è nulla con questo nome
io-permission-denied = non hai l’autorizzazione necessaria
io-not-a-directory = dove serve una cartella c’è un file
io-is-a-directory = è una cartella, non un file
io-storage-full = il disco è pieno
io-read-only = il disco è di sola lettura
io-not-text = non è un testo in UTF-8
