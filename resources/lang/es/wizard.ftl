# Sentences of the wizard

wizard-title = Mailwright
wizard-back = Atrás
wizard-stop = Detener
wizard-light = Colores claros
wizard-dark = Colores oscuros
wizard-copy-link = Copiar enlace
wizard-tool-language = Idioma
wizard-tool-keys = Qué hacen las teclas
wizard-panel-close = Volver a la configuración

## The head of the window. Gaps: $number, $all, $name.

wizard-step = Paso { $number } de { $all } – { $name }
wizard-step-short = Paso { $number } de { $all }
wizard-step-address = Tu dirección
wizard-step-finding = Tus servidores
wizard-step-settings = Tus servidores
wizard-step-sign-in = Inicio de sesión
wizard-step-questions = Cinco preguntas
wizard-step-advice = POP3 o IMAP
wizard-step-clients = Programas de correo
wizard-step-done = Listo

## The languages.

wizard-language-title = Tu idioma
wizard-language-lead = Todas las frases cambian al instante; lo que has escrito se queda.

## The keys. A name is what is printed on the key.

wizard-keys-title = Todo funciona con el teclado
wizard-keys-lead = Lo que está seleccionado lleva un contorno o un borde grueso.
wizard-key-tab = Al campo o botón siguiente; con Mayús, al anterior.
    .name = Tab
wizard-key-arrows = Elige otra respuesta, o desplaza una página larga.
    .name = Flechas
wizard-key-space = Pulsa lo que lleva el contorno.
    .name = Espacio
wizard-key-enter = Continúa, como el botón principal de abajo a la derecha.
    .name = Intro (Enter)
wizard-key-escape = Un paso atrás; o detiene lo que está en curso.
    .name = Esc
wizard-key-zoom = Todo más grande o más pequeño; con 0, como al principio.
    .name = Ctrl y + o −
    .mac = Cmd y + o −
wizard-key-help = Muestra esta página, y sale de ella.
    .name = F1

## Whose mail? Gap: $address.

wizard-address-title = Configura tu correo
wizard-address-lead = Escribe tu dirección. Mailwright encuentra los servidores, los prueba contigo y escribe la configuración para tu programa de correo.
wizard-name-label = Tu nombre
wizard-name-example = Ana Ejemplo
wizard-name-help = Lo ven quienes reciben tu correo. Puedes dejarlo vacío.
wizard-name-wrong = En el nombre hay un carácter que no se puede usar, o el nombre es demasiado largo. Escríbelo a mano en lugar de pegarlo.
wizard-address-label = Tu dirección de correo
wizard-address-example = anna@example.org
wizard-address-help = Todavía no hace falta ninguna contraseña.
wizard-address-next = Buscar configuración
wizard-address-reason = Primero escribe tu dirección
wizard-draft-title = ¿Continuar donde lo dejaste?
wizard-draft-lead = La configuración de { $address } quedó sin terminar. Se guardó lo que habías escrito, excepto tu contraseña.
wizard-draft-go-on = Continuar con { $address }
wizard-draft-afresh = Empezar de nuevo
wizard-practice-title = Buzones de práctica
wizard-practice-lead = Son de un proveedor que existe solo dentro de este programa. Nada sale de tu equipo. Con un clic sigues adelante.

## The search. Gaps: $address, $hosts, $seconds.

wizard-finding-title = Buscando los servidores de { $address }
wizard-finding-title-over = No se encontraron servidores para { $address }
wizard-finding-title-stopped = La búsqueda se detuvo
wizard-finding-title-doubted = ¿Es esta tu dirección?
wizard-finding-take = Usar { $address }
wizard-finding-keep = Mantener { $address }
wizard-finding-best = Lo mejor hasta ahora: { $hosts }. Aún puede llegar una respuesta mejor.
wizard-finding-change = Cambiar dirección
wizard-finding-lead = Se pregunta a estas fuentes por tu configuración. No se envía ninguna contraseña.
wizard-finding-lead-doubted = Compara las dos letra por letra. No se envió ninguna contraseña.
wizard-finding-copy = Copiar las consultas
wizard-finding-lead-over = Se preguntó a estas fuentes. No se envió ninguna contraseña.
wizard-finding-waiting = En espera
wizard-finding-asking = Consultando…
wizard-finding-still = Consultando todavía… { $seconds } s
wizard-finding-begun = Tarda unos segundos.
wizard-finding-long = Algunas fuentes tardan en responder. La búsqueda termina sola en unos segundos.
wizard-finding-connecting = Las fuentes respondieron. Ahora se llama a los servidores, para ver cuáles están.
wizard-finding-next = Continuar
wizard-finding-reason = La búsqueda sigue en curso
wizard-finding-again = Buscar de nuevo
wizard-finding-stopped = Detuviste la búsqueda
wizard-finding-stopped-todo = Busca de nuevo, o escribe los servidores a mano si los conoces.
wizard-by-hand = Escribir los servidores a mano

## What was found. Gaps: $address, $provider, $hosts.

wizard-settings-title = Encontramos tus servidores
wizard-settings-title-entered = Estos son tus servidores
wizard-settings-title-by-hand = Escribe tus servidores
wizard-settings-lead = Para { $address }. Mira si parecen correctos; el siguiente paso los prueba.
wizard-settings-lead-provider = Para { $address }, con el correo a cargo de { $provider }. Mira si parecen correctos; el siguiente paso los prueba.
wizard-settings-lead-by-hand = Bastan un servidor para recibir correo y uno para enviarlo. Los indica el sitio web de tu proveedor, a menudo en “programa de correo”. Deja vacío lo que no tengas.
wizard-settings-change = Cambiar configuración
wizard-settings-reset = Deshacer cambios
wizard-settings-search = Buscar de nuevo
wizard-settings-next = Usar estos servidores
wizard-settings-reason-wrong = Primero corrige el campo marcado
wizard-settings-reason-incoming = Falta un servidor para recibir correo
wizard-settings-reason-outgoing = Falta un servidor para enviar correo
wizard-settings-reason-consent = Primero responde a la pregunta de arriba
wizard-consent-foreign = Sí, mi contraseña puede enviarse a { $hosts }
wizard-consent-insecure = Sí, mi contraseña puede enviarse a { $hosts } sin cifrado
wizard-hints-title = Lo que conviene saber de { $provider }
wizard-server-host = Servidor
wizard-server-port = Puerto
wizard-server-security = Cifrado
wizard-server-login = Nombre de usuario
wizard-server-host-wrong = Este no es el nombre de un servidor. Un nombre tiene esta forma: mail.example.org.
wizard-server-port-wrong = Del 1 al 65535
wizard-server-login-wrong = Escribe un nombre de usuario; casi siempre es tu dirección.
wizard-server-example-imap = imap.example.org
wizard-server-example-pop3 = pop.example.org
wizard-server-example-smtp = smtp.example.org
wizard-security-tls = TLS
wizard-security-starttls = STARTTLS
wizard-security-none = Sin cifrar

## The password and the test. Gaps: $address, $hosts, $host, $reply, $count, $percent.

wizard-sign-in-title = Inicia sesión para probar tus servidores
wizard-sign-in-title-testing = Probando tus servidores
wizard-sign-in-title-proved = Tus servidores funcionan
wizard-sign-in-title-failed = La prueba no salió bien
wizard-sign-in-lead = Cada servidor se prueba una vez con { $address }. Tu correo no se modifica.
wizard-sign-in-lead-over = Cada servidor se probó una vez con { $address }. Tu correo no se modificó.
wizard-sign-in-skip = Continuar sin prueba
wizard-sign-in-reason = Primero escribe tu contraseña
wizard-sign-in-next = Continuar
wizard-password-label = Contraseña
wizard-password-show = Mostrar la contraseña
wizard-password-promise = Se envía a { $hosts } y a ningún otro sitio. Se olvida cuando cierras esta ventana.
wizard-step-sender = Preguntar por el remitente
wizard-test = Probar
wizard-test-again = Repetir prueba
wizard-test-reason = La prueba sigue en curso
wizard-test-running = Probando…
wizard-test-running-title = Todos los servidores se prueban a la vez
wizard-test-running-lead = Tarda unos segundos. Si un servidor no responde, el intento termina a los quince segundos.
wizard-test-good = Funciona
wizard-test-bad = No funciona
wizard-test-stopped = Detuviste la prueba
wizard-test-stopped-todo = No se cambió nada. Puedes repetir la prueba cuando quieras.
wizard-test-noticed = La prueba detectó algo
wizard-test-no-answer = La prueba no dio ningún resultado. Inténtalo una vez más.
wizard-result-all = Puedes recibir y enviar correo
wizard-result-enough = Puedes recibir y enviar correo, aunque no de todas las maneras
wizard-result-enough-why = Lo que funciona es suficiente. Lo que no funciona se explica abajo.
wizard-mailbox-messages =
    { $count ->
        [0] No hay mensajes en tu bandeja de entrada.
        [one] Hay un mensaje en tu bandeja de entrada.
       *[other] Hay { $count } mensajes en tu bandeja de entrada.
    }
wizard-mailbox-percent = Está ocupado el { $percent } % del espacio de tu buzón.
wizard-server-said = { $host } respondió: { $reply }
wizard-copy-report = Copiar informe para soporte
wizard-caps-lock = Parece que Bloq Mayús está activado.
wizard-open-link = Abrir
# Goes on with the one way to receive mail that works.
wizard-sign-in-next-with = Continuar con { $protocol }
wizard-sign-in-by-password = Usar una contraseña

## What can be done about a failure, as words on buttons. Gap: $host.

wizard-way-again = Intentar de nuevo
wizard-way-servers = Volver a los servidores
wizard-way-address = Corregir dirección
wizard-way-page = Abrir la página de tu proveedor
wizard-way-browser = Iniciar sesión en el navegador
wizard-way-program = Continuar: lo pedirá el programa de correo
wizard-way-fitting = Usar { $host } en su lugar

## The sign-in in the browser. Gaps: $server, the host of the sign-in server; $hosts, the mail servers.

wizard-browser-title = Inicias sesión en una página de { $server }
wizard-browser-lead = La abre tu navegador. Este programa no ve tu contraseña. Lo que recibe en su lugar se envía a { $hosts } y a ningún otro sitio, y se olvida cuando cierras esta ventana.
wizard-browser-asking = Preguntando dónde se inicia sesión
wizard-browser-waiting-title = Esperando a que inicies sesión en el navegador
wizard-browser-waiting = Si no se ha abierto ninguna página, ábrela otra vez, o copia su dirección en un navegador de este equipo. Tienes cinco minutos.
wizard-browser-open = Abrir la página otra vez
wizard-browser-reason = Primero termina de iniciar sesión en el navegador

## The five questions.

wizard-questions-title = ¿Cómo usas tu correo?
wizard-questions-lead = Tus respuestas deciden entre POP3 e IMAP, las dos maneras de recibir correo. Si no sabes responder a una pregunta, puedes saltarla.
wizard-questions-next = Ver la recomendación

## The recommendation. Gap: $protocol.

wizard-advice-recommended = { $protocol } – recomendado para ti
wizard-advice-why = Por qué
wizard-advice-follows = Qué supone usar { $protocol }
wizard-advice-backup = Tu copia de seguridad
wizard-advice-compare = Comparar las dos maneras
wizard-advice-change = Qué cambiaría la recomendación
wizard-advice-concerns = Ten en cuenta
wizard-advice-not-offered = Tu proveedor no lo ofrece.
wizard-advice-refused = No funcionó en la prueba.
wizard-advice-next = Continuar con { $protocol }

## The programs. Gaps: $protocol, $count, $client, $clients, $path, $why.

wizard-clients-title = ¿Qué programas de correo usas?
wizard-clients-lead = Para cada uno se crea un archivo que le pasa tu configuración. Puedes elegir varios.
wizard-client-not = No puede recibir con { $protocol }.
wizard-type-only = No lee ningún archivo. Su configuración se escribe a mano.
wizard-type-show = Mostrar la configuración
wizard-type-lead = Para cualquier programa, también en otro dispositivo: cada dato con un botón que lo copia.
wizard-with-password = Poner mi contraseña en el archivo para { $clients }
wizard-without-password-title = Tu contraseña no estará en el archivo
wizard-with-password-why = Sin ella, tu programa de correo la pide cuando la necesita.
wizard-with-password-title = Tu contraseña estará en el archivo
wizard-folder-label = Carpeta para los archivos
wizard-folder-browse = Elegir carpeta…
wizard-folder-wrong = Escribe la ruta completa de una carpeta.
wizard-files-title = Se crearán estos archivos
wizard-files-none = Todavía ninguno. Elige arriba un programa de correo.
wizard-file-taken = Ya hay otro archivo.
wizard-replace = Reemplazar los archivos que ya hay
wizard-clients-next =
    { $count ->
        [one] Crear el archivo
       *[other] Crear los archivos
    }
wizard-clients-reason-none = Primero elige un programa de correo
wizard-clients-reason-folder = Primero escribe una carpeta
wizard-clients-reason-refused = Uno de los programas no puede usar esta configuración
wizard-clients-reason-taken = Elige otra carpeta, o reemplaza los archivos
wizard-refused-protocol = { $client } no puede recibir correo de la manera que elegiste.
wizard-refused-auth = El archivo para { $client } no tiene forma de indicar cómo se inicia sesión en estos servidores.
wizard-refused-security = A { $client } no se le puede indicar cómo se cifra la conexión con estos servidores, o se conectaría sin cifrado.
wizard-refused-login = El archivo para { $client } no puede contener un nombre de usuario con estos caracteres.
wizard-refused-password = El archivo para { $client } no puede contener una contraseña con estos caracteres. Escríbela directamente en el programa.
wizard-refused-password-needed = { $client } solo acepta un archivo que contenga la contraseña. Elige ponerla en el archivo, o deja fuera este programa.
wizard-refused-browser-sign-in = El archivo para { $client } no puede indicar que inicias sesión en el navegador, y estos servidores no te dejan entrar de otra manera. Configura { $client } a mano si sabe hacerlo, o elige otro programa.
wizard-refused-format = Con esta configuración no se pudo crear un archivo para { $client }.
wizard-failed-title = No se creó ningún archivo
wizard-failed-exists = Mientras tanto apareció allí otro archivo: { $path }
wizard-failed-twice = Dos archivos tendrían el mismo nombre: { $path }
wizard-failed-open = Cualquiera que use este equipo puede ver lo que hay en { $path }, así que tu contraseña no se escribe allí. Una carpeta nueva se crea solo para ti.
wizard-failed-refused = No se pudo escribir { $path }. El equipo dice: { $why }
wizard-failed-todo = Elige otra carpeta e inténtalo de nuevo.

## The end. Gap: $count.

wizard-done-title =
    { $count ->
        [one] Tu archivo está listo
       *[other] Tus archivos están listos
    }
wizard-done-lead = Así llega la configuración a tu programa de correo. Mientras lo haces, esta ventana puede quedarse abierta.
wizard-copy-path = Copiar ruta
wizard-copied = Copiada
wizard-done-concerns = Conviene saber
wizard-open-folder = Abrir carpeta
wizard-undo = Deshacer
wizard-done-title-none = Ya no queda nada de lo creado
wizard-done-failed = Eso no funcionó, y no se cambió nada
wizard-undo-done = Se deshizo
wizard-undo-restored = Como estaba antes: { $path }
wizard-undo-removed = Ya no está: { $path }
wizard-undo-nothing = No hay nada que deshacer.
wizard-undo-changed-title = No se deshizo nada
wizard-undo-changed = Alguien ha cambiado esto desde entonces, y esos cambios se perderían:
wizard-undo-force = Deshacer de todos modos
wizard-done-more = ¿Qué más quieres hacer?
wizard-done-identity = Agregar otra identidad
wizard-done-another = Crear para otro programa
wizard-done-restart = Configurar otra cuenta
wizard-done-next = Cerrar

## Another identity of the same account.

wizard-identity-title = Otro nombre o dirección para esta cuenta
wizard-identity-address = Dirección con la que escribes
wizard-identity-address-help = Tu proveedor tiene que permitirte enviar con ella. Se usa la misma contraseña.
wizard-identity-name = Nombre que se muestra con ella
wizard-identity-name-help = Puedes dejarlo vacío; entonces es el tuyo.
wizard-identity-name-wrong = En el nombre hay un carácter que no se puede usar, o el nombre es demasiado largo. Escríbelo a mano en lugar de pegarlo.
wizard-identity-add = Agregar, y elegir los programas

## The settings to type in. Gap: $program.

wizard-type-title = Escribir la configuración a mano
wizard-type-title-in = Escribir la configuración en { $program }
wizard-type-account = Tus datos
wizard-type-password = Tu contraseña no se muestra aquí. Escríbela donde tu programa de correo la pida.
wizard-type-back = Volver a los programas
wizard-copy = Copiar
