# Che cosa pubblica un dominio: `publish` e `check`.

help-publish = Scrive tutto ciò che un dominio mette in linea perché ogni programma di posta si configuri da solo
help-check = Dice che cosa è sbagliato o manca nelle impostazioni di posta pubblicate da un dominio, e come rimediare
help-option-domain = Il dominio, per esempio example.org
help-publish-servers = Un server del dominio, per esempio imap://imap.example.org; si può ripetere. Senza, i server vengono cercati
help-publish-protocol = Che cosa viene prima, per i programmi che sanno usare entrambi
help-publish-name = Il nome con cui si conosce il provider
help-option-help_page = Una tua pagina che aiuta a configurare la posta, per esempio https://example.org/mail
help-option-web_server = Il server web su cui metti i file, per nome o indirizzo; senza, quello del dominio stesso
help-option-html = Scrive la risposta anche come pagina web in questo file
help-check-force = Sostituisce il file di --html se esiste già

publish-written =
    { $count ->
        [one] È stato scritto un file.
       *[other] Sono stati scritti { $count } file. Che cosa farne è spiegato in { $path }.
    }
publish-bad-domain = “{ $domain }” non è un dominio. Un dominio ha questa forma: example.org.
publish-bad-help-page = “{ $url }” non è l’indirizzo di una pagina. Comincia con https://.
publish-bad-web-server = “{ $host }” non è né il nome di un server né un indirizzo.
publish-nothing = Non ci sono server da pubblicare. Indicali con --server.
publish-no-receiving = Manca un server da cui ricevere la posta. Indicane uno con --server, per esempio imap://imap.example.org.
publish-no-sending = Manca un server con cui inviare la posta. Indicane uno con --server, per esempio smtp://smtp.example.org.
publish-not-offered = Non c’è nessun server { $protocol } da mettere per primo. Indicane uno con --server, oppure togli --protocol.
publish-fixed-login = Il nome utente “{ $login }” sarebbe uguale per tutti. Toglilo se vale l’indirizzo intero, oppure scrivi %EMAILLOCALPART% per la parte prima della @.
publish-unencrypted = { $host } sarebbe pubblicato senza crittografia, e ogni password si potrebbe leggere lungo il percorso. Pubblica un server con security=tls o security=starttls.

publish-title = Impostazioni di posta di { $domain }
publish-intro = Con questi file e record i programmi di posta trovano da soli le impostazioni: basta inserire indirizzo e password. Ci sono tre cose da fare, in qualsiasi ordine.
publish-login-address = Si accede con l’indirizzo intero.
publish-login-local = Si accede con la parte dell’indirizzo prima della @.
publish-dns = 1. Record nel DNS
publish-dns-do = Aggiungi questi record dove gestisci { $domain }. Se modifichi un file di zona, inseriscici dns/zone.txt. Se li scrivi in una pagina, questa tabella li riporta campo per campo; @ indica il dominio stesso, e alcune pagine vogliono invece il campo vuoto.
publish-dns-existing = Se per uno di questi nomi c’è già un record, modificalo invece di aggiungerne un secondo.
publish-column-name = Nome
publish-column-type = Tipo
publish-column-priority = Priorità
publish-column-weight = Peso
publish-column-port = Porta
publish-column-value = Destinazione o valore
publish-web = 2. File sul server web
publish-web-do = Copia il contenuto della cartella www in { $root } sul server web. Poi dillo al server con uno di questi file; ognuno ha una parte per i nomi nuovi e una per il sito che { $domain } ha già.
publish-web-server = Server web
publish-web-new = Per i nomi nuovi
publish-web-own = Per il tuo sito
publish-certificate = 3. Un certificato
publish-certificate-do = Il certificato del server web deve valere per tutti questi nomi:
publish-files = A che cosa serve ogni file
publish-file = File
publish-file-for = Chi lo legge
publish-for-autoconfig = Thunderbird su tutti i dispositivi, K-9 Mail, Evolution, KMail, Geary, FairEmail, Delta Chat e altri
publish-for-autodiscover = Outlook
publish-for-pacc = I programmi nuovi che leggono PACC; il record { $record } ne garantisce il contenuto. Quando cambi il file, riscrivi entrambi
publish-for-apple = Apple Mail su iPhone, iPad e Mac: dai alle persone { $url }, o un codice QR che ci porti
publish-for-srv = Apple Mail, Claws Mail, Evolution e FairEmail leggono i record SRV nel DNS
publish-left-out = Che cosa manca tra i file, perché il formato non può esprimere i tuoi server:
publish-left-pacc = PACC conosce solo server con TLS dal primo byte sulle porte consuete, le password e l’indirizzo intero come nome utente.
publish-left-apple = Un profilo per tutti i dispositivi Apple può contenere solo l’indirizzo intero come nome utente, e una password.
publish-left-autodiscover = Un file per Outlook può contenere solo l’indirizzo intero come nome utente.
publish-check = Poi controlla che tutto vada bene
publish-check-do = Le modifiche nel DNS impiegano fino a un giorno per essere visibili ovunque. Questo comando chiede come fanno tutti quei programmi, e dice che cosa non va ancora:

check-clean = { $domain }: va tutto bene.
check-not-clean =
    { $count ->
        [one] { $domain }: c’è una cosa da sistemare.
       *[other] { $domain }: ci sono { $count } cose da sistemare.
    }
check-title = Che cosa trovano i programmi di posta per { $domain }
check-on = Controllato il { $date }
check-findings = Che cosa è emerso
check-nothing-found = Non c’è niente di sbagliato e non manca niente.
check-programs = Che cosa ne ricava ogni programma di posta:
check-program = Programma di posta
check-comes-to = Risultato
check-sources = Che cosa è stato chiesto
check-source = Dove
check-answer = Risposta
check-todo = Da fare
severity-wrong = Sbagliato
severity-missing = Manca
severity-advice = Si può migliorare
prospect-works = trova { $incoming } e { $outgoing } ({ $by })
prospect-dead = trova { $incoming } e { $outgoing } ({ $by }), e almeno uno dei due non risponde come dovrebbe
prospect-nothing = non trova niente

finding-no-such-domain = Il dominio { $place } non esiste.
    .todo = Controlla come è scritto. Se è giusto, verifica che il dominio sia ancora registrato e che i suoi server dei nomi siano indicati.
finding-dns-failed = Il DNS non risponde per { $place }.
    .todo = Verifica che i server dei nomi del dominio rispondano e che questo computer sia in linea.
finding-no-mail-domain = { $place } dice con il suo record MX che non accetta posta.
    .todo = Togli il record MX con il punto se il dominio accetta posta, oppure togli le impostazioni di posta.
finding-nothing-published = { $place } non pubblica nessuna impostazione di posta, così tutti devono scrivere i nomi dei server.
    .todo = “mailwright publish” scrive tutto ciò che va messo in linea.

finding-autoconfig-missing = Non ci sono impostazioni autoconfig, né in { $place } né sotto .well-known. Thunderbird, K-9 Mail e molti altri non trovano niente.
    .todo = Metti il file in entrambi i posti; “mailwright publish” lo scrive.
finding-autoconfig-host-missing = Non c’è niente in { $place }. Alcuni programmi, come Geary, chiedono solo lì.
    .todo = Aggiungi il nome al DNS e metti il file anche lì.
finding-autoconfig-wellknown-missing = Non c’è niente in { $place }. I programmi che chiedono lì chiedono anche al server autoconfig.
    .todo = Se puoi, metti lo stesso file anche lì, nel caso in cui l’altro server si guasti.
finding-plain-http-only = Le impostazioni si ottengono solo in { $place }, senza crittografia: chiunque lungo il percorso può cambiarle, e i programmi prudenti le ignorano.
    .todo = Mettile in { $wanted }.
finding-domain-not-listed = Il documento in { $place } non elenca { $wanted } tra i suoi domini. Thunderbird rifiuta un documento che non ne ha.
    .todo = Aggiungici <domain>{ $wanted }</domain>.
finding-refuses-address = { $place } rifiuta le domande che portano l’indirizzo ({ $found }). Thunderbird e molti altri lo mandano sempre.
    .todo = Fai in modo che il server web non badi a ciò che segue il punto interrogativo.
finding-needs-address = { $place } rifiuta le domande senza indirizzo ({ $found }). K-9 Mail e altri non lo mandano mai.
    .todo = Rispondi anche a queste domande, con segnaposto come %EMAILADDRESS% al posto dell’indirizzo.
finding-pop3-first = In { $place }, POP3 viene prima di IMAP. I programmi che guardano solo il primo server prendono POP3, o niente se non sanno usarlo.
    .todo = Metti IMAP per primo, a meno che non lo voglia così.
finding-ispdb-differs = La banca dati dei provider del progetto Thunderbird, { $place }, indica { $found } invece di { $wanted }. I programmi che chiedono prima lì prendono quello.
    .todo = Chiedi al progetto di correggere o togliere la voce.
finding-pointer-broken = { $place } dice che le impostazioni sono in { $found }, e non ci sono.
    .todo = Correggi il record o toglilo.

finding-content-type = { $place } arriva con il tipo di contenuto { $found }. Thunderbird ignora tutto ciò che non arriva come XML.
    .todo = Fai in modo che il server web serva questo file come { $wanted }.
finding-other-document = In { $place } c’è un altro documento, per esempio una pagina web, e non impostazioni di posta.
    .todo = Metti lì il file giusto, oppure fai rispondere il server web con lo stato 404.
finding-broken-document = Il documento in { $place } non è XML ben formato. La maggior parte dei programmi non ne legge niente.
    .todo = Metti lì un file intero; “mailwright publish” ne scrive uno.
finding-redirect-to-plain = { $place } rimanda a { $found }, fuori dalla crittografia. I programmi lo rifiutano.
    .todo = Fai in modo che il rimando porti a https.
finding-redirect-endless = { $place } rimanda in tondo, troppe volte o dove nessun rimando può portare.
    .todo = Fai in modo che risponda da sé, o che rimandi direttamente al file.
finding-web-error = { $place } risponde con l’errore { $found }.
    .todo = Guarda nel registro del server web.
finding-web-unreachable = Il server web per { $place } non risponde.
    .todo = Verifica che sia in funzione, che il suo nome porti a lui e che un firewall non blocchi la porta 443.

finding-autodiscover-missing = Non c’è Autodiscover in { $place }. Outlook non trova niente.
    .todo = Metti lì il file e aggiungi il nome al DNS; “mailwright publish” scrive entrambi.
finding-autodiscover-refuses-post = { $place } rifiuta le domande con POST, ed è così che chiede Outlook.
    .todo = Fai in modo che qui il server web risponda a POST come a GET; “mailwright publish” scrive come.
finding-autodiscover-error = Autodiscover in { $place } risponde con un errore ({ $found }).
    .todo = Guarda nel registro del programma che risponde lì.

finding-pacc-missing = Non c’è un documento PACC in { $place }. Lo chiedono solo i programmi nuovi.
    .todo = “mailwright publish” scrive il file e il suo record.
finding-pacc-document-missing = Il record { $found } garantisce per un documento in { $place }, e non ce n’è nessuno.
    .todo = Metti lì il documento, oppure togli il record.
finding-pacc-digest-missing = Il documento PACC non ha un’impronta nel DNS, e senza nessuno lo legge.
    .todo = Aggiungi il record TXT { $place } con questo testo: { $wanted }
finding-pacc-digest-wrong = L’impronta nel record { $place } è quella di un altro documento: { $found }
    .todo = Cambia il testo in { $wanted }

finding-srv-missing = Non ci sono record SRV per la posta, come { $place }. Apple Mail e Claws Mail non trovano niente.
    .todo = Aggiungili; “mailwright publish” li scrive.
finding-srv-incomplete = I record SRV non indicano nessun server per { $found }, per esempio con { $place }. I programmi che li leggono trovano solo metà.
    .todo = Aggiungi il record.
finding-srv-target-alias = { $place } porta a { $found }, che è solo un altro nome di { $wanted }. Un record così non deve portare a un alias, e alcuni programmi allora non trovano nessun indirizzo.
    .todo = Fai in modo che il record porti a { $wanted }, oppure dai a { $found } un indirizzo proprio.
finding-srv-port-mismatch = { $place } indica la porta { $found }, che è per un altro tipo di connessione.
    .todo = Indica la porta { $wanted }, oppure usa il record adatto alla porta.
finding-srv-null-among-others = { $place } ha un record con un punto, che dice che il servizio non è offerto, accanto a uno che lo offre.
    .todo = Togli quello che non è vero.
finding-srv-denies-offered = { $place } dice che { $found } non è offerto, e altre impostazioni del dominio lo offrono.
    .todo = Indica il server nel record, oppure toglilo dalle altre impostazioni.
finding-srv-foreign = I record portano a { $place }, fuori dal dominio, e nessuna firma DNSSEC lo dimostra. I programmi prudenti chiedono prima di mandare lì una password.
    .todo = Firma la zona con DNSSEC, oppure pubblica i server anche con autoconfig.

finding-no-sending-server = { $place } non indica nessun server per inviare la posta.
    .todo = Aggiungine uno per SMTP.
finding-no-receiving-server = { $place } non indica nessun server per ricevere la posta che i programmi possano usare.
    .todo = Aggiungine uno per IMAP o POP3.
finding-login-fixed = { $place } dà a tutti il nome utente “{ $found }”.
    .todo = Scrivi invece %EMAILADDRESS%, oppure togli il nome da Autodiscover.
finding-login-differs = { $place } dice che si accede come “{ $found }”, altre impostazioni dicono “{ $wanted }”.
    .todo = Fai in modo che dicano la stessa cosa.
finding-server-unencrypted = { $place } indica { $found } senza crittografia: ogni password si potrebbe leggere lungo il percorso.
    .todo = Indica la porta con TLS: 993, 995 o 465.
finding-servers-differ = { $place } indica { $found }, e altre impostazioni indicano { $wanted }. Quale si ottiene dipende dal programma.
    .todo = Fai in modo che indichino gli stessi server.
finding-preference-differs = { $place } mette per primo { $found }, e altre impostazioni mettono per primo { $wanted }.
    .todo = Scegline uno; nei record SRV viene prima la priorità più bassa.

finding-host-without-address = { $place }: il server è indicato e non ha un indirizzo nel DNS.
    .todo = Aggiungi un indirizzo, oppure indica un altro server.
finding-server-refused = Nessuno è in ascolto su { $place }.
    .todo = Avvia lì il server, oppure non indicarlo.
finding-server-silent = { $place } non risponde.
    .todo = Verifica che il server sia in funzione e che un firewall non blocchi la porta.
finding-server-speaks-otherwise = { $place } risponde in modo diverso da quanto pubblicato ({ $found }).
    .todo = Correggi porta e crittografia nelle impostazioni, oppure il server.
finding-starttls-missing = { $place } è pubblicato con STARTTLS e non lo offre. I programmi si fermano lì.
    .todo = Attiva STARTTLS sul server, oppure pubblica la porta con TLS.
finding-ipv6-broken = { $place } ha un indirizzo IPv6 che non risponde. I programmi lì perdono tempo o non trovano niente.
    .todo = Fai in modo che il server risponda su IPv6, oppure togli il record AAAA.

finding-certificate-expired = Il certificato su { $place } è scaduto ({ $found }).
    .todo = Rinnovalo, e fai in modo che avvenga da solo.
finding-certificate-expires-soon = Il certificato su { $place } scade il { $found }, tra meno di due settimane, e non è stato rinnovato.
    .todo = Rinnovalo, e verifica perché non è avvenuto da solo.
finding-certificate-not-yet-valid = Il certificato su { $place } vale solo dal { $found }.
    .todo = Usane uno che vale adesso, e controlla l’orologio della macchina che lo ha creato.
finding-certificate-wrong-name = Il certificato su { $place } è per altri nomi ({ $found }).
    .todo = Procuratene uno che valga anche per { $wanted }.
finding-certificate-self-signed = Il certificato su { $place } è firmato da sé stesso, e nessuno se ne fida.
    .todo = Procuratene uno da un’autorità di cui i dispositivi si fidano; quelli di Let’s Encrypt sono gratuiti.
finding-certificate-unknown-issuer = Il certificato su { $place } è firmato da qualcuno di cui i dispositivi non si fidano ({ $found }).
    .todo = Procuratene uno da un’autorità di cui i dispositivi si fidano; quelli di Let’s Encrypt sono gratuiti.
finding-certificate-incomplete-chain = Il server su { $place } non manda il certificato intermedio. Alcuni programmi riescono a collegarsi, altri no.
    .todo = Manda l’intera catena; il file si chiama spesso fullchain.pem.
finding-tls-failed = La crittografia su { $place } non riesce.
    .todo = Fai in modo che il server parli TLS 1.2 o più recente, e guarda nel suo registro.
