# The practice provider: what its stories are called, and what to expect of each, in one line.

practice-story-all-well = Va tutto bene
    .lesson = I server si trovano subito, la verifica riesce e decidono le domande.
practice-story-srv = Un dominio proprio
    .lesson = I server si trovano tramite il DNS; è offerto solo IMAP, quindi non c’è nulla da consigliare.
practice-story-foreign = Server con un altro nome
    .lesson = I server appartengono a un altro dominio, quindi ti viene chiesto se ti fidi dei loro nomi prima di inviare la password.
practice-story-nearly-full = Una casella quasi piena
    .lesson = La casella è piena al 91%; la verifica se ne accorge e risponde al posto tuo alla domanda sullo spazio.
practice-story-pop3-only = Solo POP3
    .lesson = Il provider non offre IMAP, quindi viene consigliato POP3, con le avvertenze del caso.
practice-story-password-refused = La password viene rifiutata
    .lesson = Qualunque password tu scriva viene rifiutata; guarda che cosa suggerisce il programma.
practice-story-imap-off = IMAP è disattivato
    .lesson = La password è giusta, ma nell’account IMAP è disattivato; POP3 funziona.
practice-story-wrong-certificate = Il certificato sbagliato
    .lesson = I server mostrano un certificato per un altro nome, quindi la password non viene inviata.
practice-story-silent = Un server che non dice nulla
    .lesson = I server accettano la connessione e poi restano in silenzio; la verifica rinuncia dopo qualche secondo.
practice-story-by-hand = Non si trova nulla
    .lesson = Per questo dominio non è pubblicato nulla; scrivi shed.garden.example come server per ricevere e per inviare.
practice-story-no-encryption = Nessuna crittografia
    .lesson = I server non offrono la crittografia promessa, quindi la password non viene inviata.
