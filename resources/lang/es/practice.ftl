# The practice provider: what its stories are called, and what to expect of each, in one line.

practice-story-all-well = Todo va bien
    .lesson = Los servidores se encuentran enseguida, la prueba sale bien y deciden las preguntas.
practice-story-srv = Un dominio propio
    .lesson = Los servidores se encuentran por el DNS; solo se ofrece IMAP, así que no hay nada que elegir.
practice-story-foreign = Servidores con otro nombre
    .lesson = Los servidores son de otro dominio, así que se te pregunta si confías en sus nombres antes de enviar la contraseña.
practice-story-nearly-full = Un buzón casi lleno
    .lesson = El buzón está lleno al 91 %; la prueba lo ve y responde por ti a la pregunta sobre el espacio.
practice-story-pop3-only = Solo POP3
    .lesson = El proveedor no ofrece IMAP, así que se recomienda POP3, con las advertencias del caso.
practice-story-password-refused = La contraseña se rechaza
    .lesson = Cualquier contraseña que escribas se rechaza; mira qué sugiere el programa.
practice-story-imap-off = IMAP está desactivado
    .lesson = La contraseña es correcta, pero IMAP está desactivado en la cuenta; POP3 funciona.
practice-story-wrong-certificate = El certificado equivocado
    .lesson = Los servidores muestran un certificado para otro nombre, así que la contraseña no se envía.
practice-story-silent = Un servidor que no dice nada
    .lesson = Los servidores aceptan la conexión y después callan; la prueba se rinde al cabo de unos segundos.
practice-story-by-hand = No se encuentra nada
    .lesson = Para este dominio no hay nada publicado; escribe shed.garden.example como servidor para recibir y para enviar.
practice-story-no-encryption = Sin cifrado
    .lesson = Los servidores no ofrecen el cifrado que se prometió, así que la contraseña no se envía.
