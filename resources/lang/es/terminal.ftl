# Sentences of the terminal


## Help: what each command does, and each option. An option of one command alone may have its own: help-COMMAND-OPTION.

help-mailwright = Te lleva de una dirección de correo a un programa de correo que funciona: encuentra los servidores, prueba el inicio de sesión, responde a la pregunta “POP3 o IMAP” y escribe la configuración. Sin ningún comando, abre su ventana.
help-discover = Busca los servidores de una dirección. No se envía ninguna contraseña
help-test = Busca los servidores de una dirección e inicia sesión en ellos
help-report = Hace lo mismo que “test”, y responde con todo lo averiguado, como texto para soporte técnico
help-advise = Recomienda POP3 o IMAP, según las respuestas a cinco preguntas
help-export = Crea los archivos con la configuración de una cuenta para programas de correo
help-clients = Muestra los programas de correo para los que se puede crear un archivo
help-undo = Deshace lo que cambió la última exportación: los archivos nuevos se quitan y los reemplazados vuelven
help-undo-force = Deshace también lo que alguien cambió después; esos cambios se pierden
help-setup = Todo el camino con preguntas y respuestas, también para lectores de pantalla
help-option-address = La dirección de correo
help-setup-address = La dirección de correo; si no se indica, se pregunta
help-option-json = Responde con un solo documento JSON en la salida estándar
help-option-lang = El idioma, por ejemplo es o de-CH
help-option-verbose = Anota en la salida de errores lo que se va haciendo; dos veces para más detalle
help-option-timeout = Detiene todo después de estos segundos
help-option-organisation = Usa lo que una organización ha preparado en este archivo, por ejemplo mailwright.toml
help-option-no_connect = No mira si los servidores encontrados responden
help-option-servers = Usa este servidor en lugar de buscar uno, por ejemplo imap://anna%40example.org@imap.example.org:993?security=tls; se puede repetir
help-option-accept_insecure = Acepta enviar la contraseña sin cifrado
help-option-accept_foreign = Acepta servidores que ninguna fuente de confianza ha indicado
help-option-password_file = Lee la contraseña de la primera línea de este archivo
help-option-password_stdin = Lee la contraseña de la primera línea de la entrada estándar
help-option-token_file = Lee un token de acceso OAuth2 de la primera línea de este archivo
help-option-token_stdin = Lee un token de acceso OAuth2 de la primera línea de la entrada estándar
help-option-sign_in = Inicia sesión en el navegador en lugar de con una contraseña (OAuth2); la página se abre sola y espera cinco minutos
help-option-oauth_issuer = El servidor de inicio de sesión, por ejemplo https://id.example.org
help-option-oauth_client_id = El identificador con el que Mailwright está registrado allí
help-option-oauth_scopes = Qué acceso pedir allí; se puede repetir
help-option-protocols = Prueba solo estos, separados por comas
help-option-sender = Pregunta si se acepta esta dirección de remitente, en lugar de la propia
help-option-send_test_message = Si todos los inicios de sesión funcionan, envía un mensaje a tu propia dirección, espera a que llegue y lo elimina. Inicia sesión una vez más en un servidor de cada tipo
help-option-several_identities = ¿Escribes con más de un nombre o dirección?
help-option-limited_space = ¿Se llenará algún día tu buzón?
help-option-poor_connection = ¿Tu conexión es lenta, es cara o se corta a menudo?
help-option-several_devices = ¿Lees en más de un dispositivo, o con otras personas?
help-option-webmail = ¿Lees también en un navegador?
help-option-evidence = Toma lo medido de este informe de “mailwright test --json”
help-option-clients = Los programas de correo, separados por comas; “mailwright clients” los muestra
help-option-out = La carpeta en la que guardar los archivos
help-option-protocol = Con qué recibir el correo; auto sigue tus respuestas a las cinco preguntas
help-option-name = Tu nombre, como lo ven quienes reciben tu correo
help-option-signature_file = Un archivo de texto con lo que quieres debajo de tus mensajes
help-option-sign_cert = Un certificado en PEM, y los que están por encima de él, para firmar perfiles de Apple
help-option-sign_key = La clave privada de ese certificado, en PEM
help-option-sign_p12 = El certificado y la clave privada en un solo archivo PKCS#12 (.p12, .pfx), para firmar perfiles de Apple
help-option-sign_password_file = Un archivo con la contraseña del archivo PKCS#12 en la primera línea; si no se indica, se usa la variable MAILWRIGHT_SIGN_PASSWORD o se pregunta
help-option-leave_days = Con POP3, cuántos días se queda en el servidor el correo descargado, 0 para que no se quede; si no se indica, se queda para siempre
help-option-embed_password = Escribe la contraseña en los archivos que pueden contenerla, donde puede leerla cualquiera que los abra
help-option-store_password = Pone la contraseña donde este sistema guarda las contraseñas, para que el comando de un archivo la encuentre allí
help-option-untested = Crea los archivos sin prueba, aunque se indique una contraseña
help-option-force = Reemplaza los archivos que ya existen

## What stands before a value. Colons are added.

terminal-label-provider = Proveedor
terminal-label-help = Su página de ayuda
terminal-label-server = Servidor
terminal-label-port = Puerto
terminal-label-security = Cifrado
terminal-label-user = Nombre de usuario
terminal-label-source = Indicado por
terminal-label-other = O bien
terminal-server-line = { $host }, puerto { $port }, { $security }

## What was done, and what came of it.

terminal-asking = Consultando { $asked }
terminal-testing = { $protocol }: { $step }
terminal-asked = Consultas hechas:
terminal-services = Otros servicios ofrecidos, que este programa no configura:
terminal-asked-line = { $source }, { $asked }: { $result }
terminal-asked-line-why = { $source }, { $asked }: { $result } ({ $why })
terminal-best = Lo mejor hasta ahora: { $hosts }
terminal-tested-line = { $purpose }: { $host }, puerto { $port }, { $security }
terminal-reply = El servidor respondió: { $reply }
# Behind the names that a certificate would fit; each argument is to be copied as it is.
terminal-fitting = Para probar con él: { $arguments }
terminal-messages =
    { $count ->
        [0] No hay mensajes en tu bandeja de entrada.
        [one] Hay un mensaje en tu bandeja de entrada.
       *[other] Hay { $count } mensajes en tu bandeja de entrada.
    }
terminal-percent = Está ocupado el { $percent } % del espacio de tu buzón.
terminal-marked = El servidor indica para qué son estas carpetas: { $folders }.
terminal-marked-folder = “{ $name }” para { $use }
terminal-line = La conexión con el servidor es lenta: la ida y la vuelta tardan { $ms } ms.
terminal-rate = La conexión transporta unos { $kilobytes } KB por segundo.
terminal-first-download =
    { $minutes ->
        [one] Descargarlo todo por primera vez lleva un minuto como máximo.
       *[other] Descargarlo todo por primera vez lleva unos { $minutes } minutos.
    }
terminal-reasons = Por qué:
terminal-concerns = Ten en cuenta:
terminal-picture = Dónde está tu correo, y quién lo ve:
terminal-picture-line = { $place }: { $holds }
terminal-picture-link = { $place }: { $holds } ({ $link })
terminal-follows = En la práctica:
terminal-follows-line = { $topic }: { $follows }
terminal-backup = Copia de seguridad:
terminal-change = Qué cambiaría la recomendación:
terminal-other = Y con { $protocol }:
terminal-compare = IMAP y POP3, uno al lado del otro:
terminal-compare-line = { $aspect }. IMAP: { $imap }. POP3: { $pop3 }.
terminal-written = Creado para { $client }: { $path }
terminal-import = Qué hacer con { $file }:
terminal-unproved = Nadie ha iniciado sesión todavía con esta configuración, así que puede ser incorrecta.
terminal-undone = Se deshizo:
terminal-undone-restored = { "  " }{ $path } está como antes.
terminal-undone-removed = { "  " }{ $path } ya no está.
terminal-undo-left =
    { $count ->
        [one] Queda un cambio anterior que se puede deshacer de la misma manera.
       *[other] Quedan { $count } cambios anteriores que se pueden deshacer de la misma manera.
    }
terminal-undo-nothing = No hay nada que deshacer.
terminal-undo-changed = No se deshizo nada, porque después alguien cambió esto:
terminal-undo-force = Para deshacerlo de todos modos, usa “mailwright undo --force”; lo que se cambió después se pierde.
terminal-journal = Los cambios no se podrían deshacer, porque no se puede leer { $path }: { $why }. No se cambió nada.
terminal-not-opened = No se pudo abrir { $path }: { $why }. No se cambió nada.
terminal-nothing-written = No se creó ningún archivo.
terminal-password-in-file = Tu contraseña estará en el archivo, y cualquiera que lo abra puede leerla. No se lo envíes a nadie, y elimínalo cuando el programa de correo lo haya leído.
terminal-password-in-no-file = Ninguno de estos programas de correo toma una contraseña de un archivo, así que la tuya no se escribió en ninguna parte.
terminal-password-prompt = { "Contraseña: " }
terminal-sign-prompt = { "Contraseña del archivo PKCS#12: " }
terminal-sign-in =
    Tu navegador abre la página de inicio de sesión. Si no lo hace, copia esta dirección en un navegador de este equipo:
    { $url }
    Esperando a que inicies sesión, cinco minutos como máximo. Ctrl-C lo detiene.
terminal-export-without-password = Aunque no haya contraseña, la configuración se escribe: le dice al programa de correo que abra por sí solo la página de inicio de sesión.

## What was wrong with the question, and how to mend it.

terminal-sender-wrong = El remitente no es una dirección de correo. { $why }
terminal-name-wrong = En el nombre hay un carácter que no se puede usar, o el nombre es demasiado largo. Escríbelo a mano en lugar de pegarlo.
terminal-server-scheme = El servidor { $url } tiene que empezar por imap://, pop3:// o smtp://.
terminal-server-host = En el servidor { $url } falta un nombre de host como imap.example.org.
terminal-server-port = En el servidor { $url }, el puerto no es un número del 1 al 65535.
terminal-server-security = En el servidor { $url }, después del signo de interrogación solo puede ir security=tls, security=starttls o security=none.
terminal-server-user = En el servidor { $url }, la parte que va antes de la @ no es un nombre de usuario. Una @ dentro de él se escribe %40.
terminal-several-servers = Indica un solo servidor para { $protocol }: una cuenta solo tiene uno.
terminal-secret-file = No se puede leer la contraseña de { $path }: { $why }. Revisa el nombre del archivo y si tienes permiso para leerlo.
terminal-secret-empty = La contraseña está vacía. En un archivo o en la entrada estándar, va en la primera línea.
terminal-secret-input = No se puede leer la contraseña: { $why }.
terminal-secret-not-text = La contraseña no es texto en UTF-8. Guarda el archivo en UTF-8 e inténtalo de nuevo.
terminal-no-secret = Para iniciar sesión hace falta una contraseña. Indícala con --password-file o --password-stdin, o en MAILWRIGHT_PASSWORD.
terminal-no-oauth-client = Nadie ha registrado aquí este programa en un servidor de inicio de sesión, así que no puede abrir la página. Indica el registro con --oauth-issuer y --oauth-client-id, u omite --sign-in: el propio programa de correo puede abrir la página.
terminal-no-password = Para escribir la contraseña en los archivos hace falta una contraseña. Indícala con --password-file o --password-stdin, o en MAILWRIGHT_PASSWORD.
terminal-signature-wrong = No se puede usar { $path } como firma: { $why }.
terminal-sign-wrong = No se pueden firmar perfiles con { $path }: { $why }.
terminal-sign-certificate = no contiene ningún certificado que se pueda leer
terminal-sign-key = no contiene ninguna clave privada que se pueda usar (RSA de 2048 bits o más, o P-256)
terminal-sign-locked = la clave privada está protegida con una contraseña; pon la clave y el certificado en un solo archivo PKCS#12 e indícalo con --sign-p12
terminal-sign-pair = la clave privada no corresponde al primer certificado
terminal-sign-p12 = no se puede abrir; la contraseña es incorrecta, o no es un archivo PKCS#12
terminal-sign-failed = no se pudo crear la firma
terminal-signature-character = contiene un carácter que no se puede usar
terminal-signature-long = tiene más de 8 KiB
terminal-signature-empty = está vacío
terminal-evidence-wrong = No se puede leer { $path } como informe de “mailwright test --json”: { $why }.
terminal-no-client = Indica al menos un programa de correo después de --to. Elige entre: { $all }.
terminal-unknown-client = No hay ningún programa de correo que se llame “{ $client }”. Elige entre: { $all }.
terminal-no-window = No hay pantalla en la que abrir una ventana. Usa “mailwright setup” para responder a las preguntas aquí.

## Bad news.

terminal-not-offered =
    { $kind ->
        [smtp] Para esta cuenta no hay ningún servidor SMTP, y sin él no se podría enviar correo. No se creó ningún archivo. Indica uno con --server.
       *[other] Para esta cuenta no hay ningún servidor { $protocol }, y no se creó ningún archivo. Indica uno con --server, o elige otro protocolo.
    }
terminal-cannot-receive = { $client } no puede recibir con { $protocol }, y no se creó ningún archivo. Elige otro protocolo u otro programa de correo.
terminal-profile-protocol = { $client } no puede recibir de esta manera.
terminal-profile-auth = El archivo para { $client } no tiene forma de indicar cómo se inicia sesión en estos servidores.
terminal-profile-security = A { $client } no se le puede indicar cómo se cifra la conexión con estos servidores, o se conectaría sin cifrado.
terminal-profile-login = El archivo para { $client } no puede contener un nombre de usuario con estos caracteres.
terminal-profile-password = El archivo para { $client } no puede contener una contraseña con estos caracteres. Omite --embed-password, y escríbela en el programa.
terminal-profile-password-needed = { $client } solo acepta un archivo que contenga la contraseña. Si es lo que quieres, agrega --embed-password.
terminal-profile-browser-sign-in = El archivo para { $client } no puede indicar que inicias sesión en el navegador, y estos servidores no te dejan entrar de otra manera. Configura { $client } a mano si sabe hacerlo, o elige otro programa de correo, como Thunderbird.
terminal-profile-format = No se puede crear el archivo para { $client }: { $why }.
terminal-nothing-to-test = No hay ningún servidor { $protocol } que probar. Indica uno con --server, u omite --protocol.
terminal-file-exists = { $path } ya existe, y no se creó ningún archivo. Elige otra carpeta, o usa --force para reemplazarlo.
terminal-file-twice = Dos archivos tendrían el nombre { $path }, y no se creó ningún archivo.
terminal-folder-open = Cualquiera en este equipo puede ver lo que hay en { $path }, así que tu contraseña no se escribe allí. Indica una carpeta nueva, que se crea solo para ti, o cierra esta: chmod o-rwx { $path }
terminal-file-refused = No se puede escribir { $path }: { $why }. No se cambió nada.
terminal-consent-flag = Si es así, indícalo con { $flag }.
terminal-stdout = No se puede escribir la respuesta en la salida estándar: { $why }.
terminal-timeout = Se acabó el tiempo de { $seconds } segundos, y el trabajo se detuvo.
terminal-interrupted = Detenido.
terminal-machine = Este equipo no deja funcionar el programa: { $why }.

## The set-up by questions and answers.

setup-welcome = Mailwright configura tu correo: encuentra tus servidores, los prueba contigo y escribe la configuración para tu programa de correo.
setup-help = En cada pregunta, ? la explica, b vuelve un paso atrás y q detiene el programa. Si solo pulsas Intro (Enter), vale la respuesta entre corchetes.
setup-stopped = Detenido. No se creó ningún archivo.
setup-input-ended = La entrada terminó antes de responder a todas las preguntas. No se creó ningún archivo.
setup-step = Paso { $number } de { $all }: { $name }
setup-step-address = Tu dirección
setup-step-finding = Búsqueda de tus servidores
setup-step-settings = Tus servidores
setup-step-sign-in = Inicio de sesión
setup-step-questions = Cinco preguntas
setup-step-advice = POP3 o IMAP
setup-step-clients = Programas de correo
setup-choice = Tu elección
setup-choice-wrong = Escribe un número del 1 al { $last }.
setup-first = Esta es la primera pregunta. Escribe q para detener el programa.
setup-name = Tu nombre
setup-name-help = Lo ven quienes reciben tu correo. Si no quieres indicarlo, pulsa solo Intro; para quitarlo después, escribe un guion.
setup-address = Tu dirección de correo
setup-address-help = Por ejemplo, anna@example.org. Para buscar tus servidores solo se usa la parte que va después de la @; a algunos proveedores se les envía también la dirección completa.
setup-address-given = Tu dirección: { $address }
setup-looking = Buscando. No se envía ninguna contraseña.
setup-by-hand = Escribir los servidores a mano
setup-other-address = Escribir otra dirección
setup-look-again = Buscar de nuevo
setup-take-suggestion = Sí, usar { $address }
setup-keep-address = No, mantener { $address }
setup-suggestion-help = Compara las dos letra por letra. La correcta es la que das a los demás.
setup-not-found-help = El sitio web de tu proveedor indica sus servidores, a menudo en “programa de correo” o “IMAP”. Con ellos puedes seguir a mano.
setup-use = Usar estos servidores
setup-change = Cambiarlos a mano
setup-servers-missing = Hacen falta un servidor para recibir correo y uno para enviarlo.
setup-settings-help = Los servidores se prueban en el siguiente paso, cuando inicias sesión. Cámbialos si tu proveedor indica otros.
setup-consent-help = Tu contraseña se envía a estos servidores. Si tienes dudas, responde que no; en ese caso no se envía nada.
setup-by-hand-lead = Escribe un servidor para recibir correo y uno para enviarlo. Para lo que no tengas, escribe un guion.
setup-host = Servidor
setup-host-help = El nombre del servidor, por ejemplo imap.example.org. Escribe un guion si no hay ninguno para esto.
setup-host-wrong = Este no es el nombre de un servidor. Un nombre tiene esta forma: mail.example.org.
setup-security-help = Cómo se cifra la conexión. Lo dice el sitio web de tu proveedor; lo habitual es TLS, también llamado SSL.
setup-port = Puerto
setup-port-help = Un número del 1 al 65535. El que está entre corchetes es el habitual para este tipo de servidor.
setup-port-wrong = Un puerto es un número del 1 al 65535.
setup-user = Nombre de usuario
setup-user-help = El nombre con el que inicias sesión. Casi siempre es tu dirección de correo.
setup-user-wrong = Este no es un nombre de usuario. Casi siempre es tu dirección de correo.
setup-promise = Tu contraseña se envía a { $hosts } y a ningún otro sitio. Se olvida cuando termina este programa.
setup-promise-browser = Inicias sesión en la página de { $server }; este programa no ve tu contraseña. Lo que recibe en su lugar se envía a { $hosts } y a ningún otro sitio, y se olvida cuando termina este programa.
setup-password = Contraseña (no se muestra; solo Intro para otras opciones)
setup-password-known = Se usa la contraseña que indicaste antes.
setup-testing = Probando. Cada servidor se prueba una vez, y tu correo no se modifica.
setup-all-well = Todos los servidores funcionan.
setup-again = Intentarlo de nuevo
setup-other-password = Escribir otra contraseña
setup-sign-in-again = Iniciar sesión otra vez en el navegador
setup-change-servers = Cambiar los servidores
setup-stop = Detener
setup-go-on = Continuar con lo que funciona
setup-go-on-unproved = Continuar sin comprobar que la configuración funciona
setup-go-on-browser = Continuar: el programa de correo abre la página de inicio de sesión
setup-browser-help = Aquí no se puede probar nada, porque solo la página de inicio de sesión puede dejar entrar a un programa. La configuración se lo dirá a tu programa de correo.
setup-after-test-help = Lee arriba qué falló y qué puede ayudar. Sin una prueba correcta, la configuración puede estar mal.
setup-question = Pregunta { $number } de 5: { $question }
setup-question-help = Tus respuestas deciden entre POP3 e IMAP. Las preguntas que no sepas responder no cuentan.
setup-take = Usar { $protocol }, como se recomienda
setup-take-other = Usar { $protocol } en su lugar
setup-compare = Comparar las dos maneras, y ver qué cambiaría la recomendación
setup-leave-help = Si se queda allí para siempre, no pierdes nada aunque pierdas este equipo, pero el buzón se va llenando. Si no se queda, tu correo está solo en este equipo.
setup-no-other = { $protocol } no se ofrece, o no funcionó en la prueba.
setup-advice-help = Se pueden usar las dos maneras. La recomendación sale de tus respuestas; nadie sabe mejor que tú lo que te conviene.
setup-clients = Tus programas de correo (uno o más números, separados por comas)
setup-clients-help = Para cada uno se crea un archivo que le pasa tu configuración. Si el tuyo no está, elige la hoja de configuración.
setup-clients-wrong = Escribe números del 1 al { $last }, separados por comas.
setup-folder = Carpeta para los archivos
setup-folder-help = Los archivos se guardan allí, y en ningún otro sitio. Si la carpeta no existe, se crea.
setup-will-write = Se crearán estos archivos:
setup-file = { "  " }{ $path }
setup-file-taken = { "  " }{ $path } (ya hay otro archivo)
setup-write = Crear los archivos
setup-replace = Reemplazar los que ya hay
setup-other-folder = Elegir otra carpeta
setup-write-help = Hasta ahora no se ha creado ningún archivo. Se crean todos estos archivos, o ninguno.
setup-store = Estos programas toman tu contraseña de donde tu sistema guarda las contraseñas. ¿La pongo allí?
setup-store-yes = Sí, ponla allí
setup-store-no = No, lo haré yo
setup-store-help = Tus archivos no contienen ninguna contraseña. Cada uno tiene un comando que se la pide a tu sistema; si no está allí, el programa te la pregunta o se detiene.
setup-done = Todo listo.
setup-by-hand-only = { "   " }{ $programs }: no hace falta ningún archivo; la configuración se escribe a mano, y se muestra al final.
setup-more = ¿Qué más quieres hacer?
setup-more-help = Ya está todo escrito. Si pulsas solo Intro, el programa termina.
setup-type-in = Mostrar la configuración para escribirla a mano
setup-undo = Deshacer el último cambio
setup-another = Configurar otro programa o dispositivo
setup-identity = Agregar otro nombre u otra dirección a esta cuenta
setup-restart = Configurar otra cuenta
setup-close = Terminar
setup-identity-address = Dirección con la que escribir
setup-identity-name = Nombre que se muestra con ella (solo Intro para usar el tuyo)
setup-identity-help = Tu proveedor tiene que permitirte enviar con esta dirección. Se usa la misma contraseña. Después, vuelve a elegir los programas para los que crear archivos.

## mailwright practice

help-practice = Abre el asistente con un proveedor ficticio dentro de este programa, para probarlo sin ningún riesgo
help-practice-terminal = Pregunta en la terminal en lugar de en una ventana
terminal-practice = Esto es una práctica: el proveedor existe solo dentro de este programa. Nada sale de tu equipo. Cada uno de estos buzones tiene su historia:
terminal-practice-story =
    { $title }: { $address }, contraseña { $password }
    { $lesson }
terminal-no-practice-window = No hay pantalla en la que abrir la ventana. Escribe “mailwright practice --terminal” para practicar en la terminal.

## Many accounts, and the organisation’s file

help-batch = Crea la configuración de todas las personas de una lista, por ejemplo una exportación de Microsoft 365, Google Workspace o tu servidor de correo
help-option-list = La lista: CSV con una fila de nombres de columna, o un libro de Excel (.xlsx)
help-option-map = Qué contiene una columna, por ejemplo Contacto=email; por su nombre o por su número desde 1; se puede repetir
help-option-by = Con department, una carpeta por departamento y las personas dentro
help-option-zip = Un archivo zip por persona en lugar de una carpeta
help-option-verify = Inicia sesión, una vez por persona, con la contraseña o el token de su fila; quien es rechazado no recibe archivos
help-option-at_once = Cuántos inicios de sesión a la vez en un servidor
help-option-stop_after = Tras cuántos fallos seguidos no se inicia más sesión en el dominio, para que no se bloquee ninguna cuenta
help-option-shard = Solo la parte K de N de la lista, por ejemplo 2/8, para repartirla entre varios equipos; --join une las partes
help-option-join = Une lo que --shard guardó en estas carpetas
help-batch-embed_password = Escribe las contraseñas de la lista en los archivos que pueden contenerlas, donde puede leerlas cualquiera que los abra
help-batch-force = Empieza de nuevo en una carpeta que no está vacía y reemplaza lo que tenga el mismo nombre
help-batch-servers = Usa este servidor para todas las filas que no nombran uno, en lugar de buscarlo; un nombre de usuario en él puede contener %25EMAILLOCALPART%25; se puede repetir
help-batch-protocol = Con qué recibir el correo si la fila no dice nada; auto es IMAP donde se ofrece
terminal-batch-progress = { $passed } de { $total } filas, { $rate } por segundo, quedan { $left }
terminal-batch-resumed = Continúa donde se había detenido una ejecución anterior.
terminal-batch-done = { $written } de { $rows } filas están guardadas en { $path }.
terminal-batch-proved = Comprobadas con un inicio de sesión: { $count }
terminal-batch-attention = Lo que hay que revisar:
terminal-batch-count = { "  " }{ $count } × { $cause }
terminal-batch-row = { "  " }Línea { $line }, { $column }: { $cause } { $address }
terminal-batch-row-whole = { "  " }Línea { $line }: { $cause } { $address }
terminal-batch-files = Cada fila está en { $index }, { $summary } es una página para reenviar y { $merge } sirve para combinar correspondencia.
terminal-batch-passwords = Las contraseñas de la lista estarán en los archivos, y cualquiera que abra uno puede leer la suya. Las carpetas están cerradas para otros en este equipo; da a cada persona solo lo suyo y borra el resto.
terminal-batch-no-out = Indica con --out la carpeta en la que guardar.
terminal-batch-map = “{ $text }” no dice qué contiene una columna. Escribe COLUMNA=CAMPO con uno de estos campos: { $all }.
terminal-batch-list = No se puede leer la lista { $path }: { $why }.
terminal-batch-not-a-list = { $path } no es CSV ni un libro de Excel (.xlsx) que se pueda leer ({ $why }). Guárdalo en uno de estos formatos.
terminal-batch-empty = La lista { $path } está vacía.
terminal-batch-no-address = De ninguna columna de { $path } se sabe que contenga direcciones. Las columnas son: { $all }. Dilo con --map COLUMNA=email.
terminal-batch-no-column = En { $path } no hay ninguna columna “{ $text }”. Las columnas son: { $all }.
terminal-batch-occupied = { $path } no está vacía y no se creó nada. Elige otra carpeta, o usa --force para empezar de nuevo en esta.
terminal-batch-other-run = Lo que se empezó en { $path } es de otra lista o tiene otras opciones. Ejecútalo como antes para continuar, elige otra carpeta o usa --force para empezar de nuevo.
terminal-batch-busy = Otra ejecución está escribiendo en { $path }.
terminal-batch-parts = { $path } no es parte de la misma lista, o falta una parte o está repetida.
terminal-batch-output = No se puede escribir { $path }: { $why }. Lo hecho hasta ahora se conserva; la misma orden continúa desde ahí.
help-organisation = Crea el archivo con el que las personas de una organización solo escriben su dirección y su contraseña (mailwright.toml)
help-organisation-name = Cómo se llama la organización
help-organisation-out = El archivo que crear
help-organisation-logo = Un PNG en la carpeta del archivo o debajo de ella
help-organisation-language = El idioma de quienes no piden otro
help-organisation-domains = Un dominio de sus direcciones; se puede repetir
help-organisation-servers = Uno de sus servidores, por ejemplo imap://imap.example.org; un nombre de usuario en él puede contener %25EMAILLOCALPART%25; se puede repetir
help-organisation-auth = Cómo se inicia sesión en todos, con las palabras de “discover --json”, separadas por comas
help-organisation-clients = Los programas de correo que se ofrecen, separados por comas; sin esto, todos
help-organisation-help_name = Quién ayuda, por ejemplo un departamento
help-organisation-help_phone = En qué número
help-organisation-help_mail = En qué dirección
help-organisation-help_web = En qué página, una URL https
terminal-organisation-written = { $path } está creado. Ponlo junto al programa o donde indica el README; quien puede escribirlo decide adónde van las contraseñas.
