# Sentences of the core

# Stands before a value, such as “Server: imap.example.org”.
label = { $label }:

## What came of testing a server. The title says what happened, .why most likely why, .todo what the person can do.
## Gaps: $host, $port, $standard (the usual port for TLS), $usual (yes or no: that is the port already), $kind (imap, pop3 or smtp), $protocol (its name), $provider
## (stands inside a sentence, never at its start), and of a certificate $names, $issuer, $from and $until; each of
## these four is the word "unknown" when the certificate could not be read. Of the certificate of the one in between who has signed it: $between,
## $between-from and $between-until; of the clock, $device (the day by this device) and $network (by web servers that were asked), each "unknown" as well.

# Stands for $provider where nobody knows who that is. Without an article, so that “de”, “a” and “con” fit before it as before a name.
provider-unknown = tu proveedor de correo
diagnosis-ok =
    { $kind ->
        [smtp] El inicio de sesión funcionó: puedes enviar tu correo a través de { $host }.
       *[other] El inicio de sesión funcionó: puedes recibir tu correo desde { $host }.
    }
    .why = El servidor aceptó tu nombre de usuario y tu contraseña.
    .todo = Aquí no queda nada por hacer.
diagnosis-auth-failed = El servidor no aceptó este nombre de usuario con esta contraseña.
    .why = Lo más probable es que la contraseña esté mal escrita o sea la de otra cosa. Además, algunos servidores piden un nombre de usuario distinto de la dirección de correo.
    .todo = Escribe de nuevo la contraseña y comprueba que Bloq Mayús no esté activado. Si vuelve a fallar, inicia sesión en el sitio web de { $provider } con la misma contraseña. Si allí tampoco funciona, crea allí una contraseña nueva. Si allí sí funciona, pregunta a { $provider } qué nombre de usuario y qué contraseña necesita un programa de correo.
diagnosis-account-disabled = En este momento, esta cuenta no puede iniciar sesión.
    .why = La cuenta existe, pero está bloqueada o cerrada. Puede pasar después de mucho tiempo sin usarla, por una factura sin pagar o por un inicio de sesión que pareció sospechoso.
    .todo = Inicia sesión en el sitio web de { $provider }: allí suele indicarse el motivo. Si no, pregunta en atención al cliente o, si es una dirección de trabajo, en tu departamento de informática.
diagnosis-app-password-required = Aquí no sirve tu contraseña habitual: hace falta una contraseña de aplicación.
    .why = Una contraseña de aplicación es una segunda contraseña, solo para programas de correo. { $host } pide una, a menudo porque tu cuenta también está protegida con un código en el teléfono.
    .todo = Inicia sesión en el sitio web de { $provider }, busca “contraseñas de aplicación” en la configuración de seguridad, crea una y escríbela aquí en lugar de tu contraseña habitual.
diagnosis-oauth-required = Este servidor no acepta contraseñas: hay que iniciar sesión en un navegador.
    .why = Por seguridad, { $provider } solo deja entrar a los programas de correo después de que inicies sesión en su propia página (esto se llama OAuth2). Es posible que tu contraseña sea correcta.
    .todo = Usa un programa de correo que abra esa página por sí solo, como Thunderbird, e inicia sesión cuando aparezca. Si es una dirección de trabajo, pregunta a tu departamento de informática qué programas están permitidos.
diagnosis-password-expired = Tu contraseña caducó y hay que cambiarla.
    .why = Aquí las contraseñas solo valen durante un tiempo, y el de la tuya ya pasó.
    .todo = Inicia sesión en el sitio web de { $provider }, elige una contraseña nueva y escríbela aquí.
diagnosis-temporarily-unavailable = En este momento, el problema lo tiene { $host }.
    .why = El servidor está saturado o en reparación. Nada indica que tu contraseña sea incorrecta: no la cambies.
    .todo = Espera diez minutos e inténtalo de nuevo. Si dura varias horas, mira si en el sitio web de { $provider } se informa de una interrupción del servicio, o pregunta allí.
diagnosis-server-permanent = { $host } tiene un error que no se arreglará solo.
    .why = En el servidor hay algo roto o mal configurado, para tu cuenta o para todo el mundo. Lo más probable es que no se deba a tu contraseña.
    .todo = Explica a { $provider } cuándo lo intentaste y qué respondió el servidor. En el trabajo, avisa a tu departamento de informática.
diagnosis-contact-admin = El servidor pide que hables con quienes lo administran.
    .why = No te dejó entrar, por un motivo que solo ellos pueden ver.
    .todo = Llama o escribe a { $provider } o, en el trabajo, a tu departamento de informática. Explica cuándo lo intentaste y qué respondió el servidor.
diagnosis-protocol-disabled = { $protocol } está desactivado en esta cuenta.
    .why = Muchos proveedores dejan { $protocol } desactivado hasta que lo activas tú. En el trabajo, puede haberlo desactivado la organización para todo el mundo.
    .todo = Inicia sesión en el sitio web de { $provider }, busca { $protocol } en la configuración del correo (a menudo en “POP3 e IMAP” o “programas de correo”), actívalo, espera unos minutos e inténtalo de nuevo. En el trabajo, pregunta a tu departamento de informática.
diagnosis-mailbox-in-use = En este momento, otro programa tiene abierto este buzón.
    .why = El servidor solo deja entrar a un programa a la vez. El otro puede estar en tu teléfono, o puede ser una conexión que se cortó sin que el servidor lo haya notado todavía.
    .todo = Cierra los demás programas de correo que usan esta dirección, espera diez minutos e inténtalo de nuevo.
diagnosis-too-many-connections = Por ahora, el servidor no acepta más conexiones tuyas.
    .why = Hay demasiados programas o dispositivos conectados a la vez, o hubo muchos intentos en poco tiempo.
    .todo = Cierra los programas de correo que no necesites, espera un cuarto de hora e inténtalo de nuevo. Si lo intentas enseguida, la espera puede alargarse.
diagnosis-smtp-auth-disabled = En esta cuenta está desactivado el envío con contraseña.
    .why = Tu organización o { $provider } solo permite que los programas de correo envíen después de iniciar sesión en un navegador, o no lo permite de ningún modo.
    .todo = En el trabajo o en la escuela, pide a tu departamento de informática que permita “SMTP autenticado” para tu buzón. Si no, mira en la configuración del correo en el sitio web de { $provider }, o usa un programa de correo que inicie sesión a través del navegador.
diagnosis-auth-not-offered = { $host } no ofrece ninguna forma de iniciar sesión en el puerto { $port }.
    .why = Este puerto es probablemente para otros servidores, no para personas con un programa de correo.
    .todo =
        { $usual ->
            [yes] Pregunta a { $provider } cuáles son el nombre del servidor y el puerto correctos para programas de correo.
           *[no] Prueba el puerto { $standard } con el cifrado “TLS”. Si tampoco funciona, pregunta a { $provider } cuáles son el nombre del servidor y el puerto correctos.
        }
diagnosis-encryption-required = { $host } solo acepta contraseñas por una conexión cifrada.
    .why = Según la configuración, la conexión no está cifrada, y el servidor hace bien en rechazarla.
    .todo = Cambia el cifrado a “TLS” con el puerto { $standard }, o a “STARTTLS” con el mismo puerto que ahora, e inténtalo de nuevo.
diagnosis-no-encryption-offered = { $host } no ofreció una conexión cifrada.
    .why = O bien el puerto necesita otra configuración, o bien algo en el camino quita el cifrado, por ejemplo un antivirus o la red de un hotel o de una empresa. No se envió ningún dato confidencial.
    .todo = Prueba el puerto { $standard } con el cifrado “TLS”. Después prueba desde otra red, por ejemplo la de tu teléfono. Si nada de eso ayuda, pide a { $provider } la configuración de una conexión cifrada.
diagnosis-starttls-failed = { $host } prometió cifrar la conexión, pero después no lo hizo.
    .why = El servidor tiene un error, o algo en el camino interfiere. No se envió ningún dato confidencial.
    .todo = Prueba el puerto { $standard } con el cifrado “TLS”, y prueba una vez desde otra red. Si nada ayuda, avisa a { $provider }.
diagnosis-starttls-injection = Parece que alguien está manipulando la conexión con { $host }.
    .why = Justo antes de empezar el cifrado llegó un texto que no debía estar ahí. Un servidor bien cuidado no hace eso. No se envió ningún dato confidencial.
    .todo = No uses esta red para tu correo. Inténtalo de nuevo desde otra, por ejemplo la de tu teléfono. Si allí también pasa, avisa a { $provider } antes de volver a escribir tu contraseña en ningún sitio.
diagnosis-preauth-before-tls = { $host } dice que ya iniciaste sesión, pero todavía no es así.
    .why = Eso impide que la conexión se cifre. El servidor está mal configurado, o alguien se ha puesto en medio. No se envió ningún dato confidencial.
    .todo = Prueba el puerto { $standard } con el cifrado “TLS”, y prueba desde otra red. Si nada ayuda, avisa a { $provider }.
diagnosis-tls-expired = El certificado de { $host } caducó.
    .why =
        { $until ->
            [unknown] Con el certificado un servidor demuestra quién es, y este ya no es válido.
           *[other] Con el certificado un servidor demuestra quién es, y este fue válido hasta el { $until }.
        } O bien nadie lo renovó, o bien la fecha de este dispositivo es incorrecta. No se envió ningún dato confidencial.
    .todo = Comprueba la fecha y la hora de este dispositivo. Si son correctas, avisa a { $provider } de que el certificado caducó. Inténtalo de nuevo cuando lo renueven.
diagnosis-tls-not-yet-valid = El certificado de { $host } todavía no es válido.
    .why =
        { $from ->
            [unknown] Con el certificado un servidor demuestra quién es, y este empieza a valer después de hoy.
           *[other] Con el certificado un servidor demuestra quién es, y este es válido desde el { $from }.
        } Lo más probable es que la fecha de este dispositivo sea incorrecta. No se envió ningún dato confidencial.
    .todo = Comprueba la fecha y la hora de este dispositivo, corrígelas e inténtalo de nuevo. Si son correctas, avisa a { $provider }.
diagnosis-tls-self-signed = Nadie responde por { $host }, salvo el propio servidor.
    .why = Con el certificado un servidor demuestra quién es. Este servidor hizo el suyo por su cuenta, y cualquiera podría haber hecho uno igual, así que no demuestra nada. No se envió ningún dato confidencial.
    .todo = Pide a { $provider } un servidor con un certificado reconocido. Si el servidor es de tu organización, pide a tu departamento de informática que instale uno.
diagnosis-tls-unknown-ca = Este dispositivo no conoce a quien responde por { $host }.
    .why =
        { $issuer ->
            [unknown] El certificado del servidor, la prueba de quién es, lo emitió alguien que este dispositivo no conoce.
           *[other] El certificado del servidor, la prueba de quién es, lo emitió “{ $issuer }”, que este dispositivo no conoce.
        } Puede ser una organización que emite sus propios certificados, un antivirus o una red de empresa que revisa la conexión, o un error en el servidor. No se envió ningún dato confidencial.
    .todo = En el trabajo, pregunta a tu departamento de informática si este dispositivo está preparado para los certificados de tu organización. En casa, prueba desde otra red y mira si un antivirus de este dispositivo revisa tu correo. Si nada ayuda, avisa a { $provider }.
diagnosis-tls-wrong-host = Quien respondió no puede demostrar que es { $host }.
    .why =
        { $names ->
            [unknown] Su certificado, la prueba de quién es, es para otro nombre.
           *[other] Su certificado, la prueba de quién es, es para: { $names }.
        } Casi siempre se debe a que el nombre del servidor en la configuración no es el que el proveedor usa para programas de correo. En casos raros, alguien se hace pasar por tu servidor. No se envió ningún dato confidencial.
    .todo =
        { $names ->
            [unknown] Busca el nombre correcto del servidor en las páginas de ayuda de { $provider }, o pregunta allí, y escríbelo en la configuración.
           *[other] Busca el nombre correcto del servidor en las páginas de ayuda de { $provider }, o pregunta allí. Si es uno de los de arriba, escribe ese en la configuración.
        }
diagnosis-tls-revoked = El certificado de { $host } fue anulado por quienes lo emitieron.
    .why = Con el certificado un servidor demuestra quién es. Se anula cuando se emitió por error o cayó en malas manos. No se envió ningún dato confidencial.
    .todo = Por ahora, no uses este servidor. Avisa a { $provider }, e inténtalo de nuevo cuando el servidor tenga un certificado nuevo.
diagnosis-tls-too-old = { $host } solo conoce un cifrado antiguo que ya no es seguro.
    .why = El servidor lleva años sin actualizarse. Su cifrado (TLS 1.1 o anterior) se puede romper. No se envió ningún dato confidencial.
    .todo = Pide a { $provider } un servidor con TLS 1.2 o posterior.
diagnosis-tls-not-spoken = { $host } no empieza con cifrado en el puerto { $port }.
    .why =
        { $usual ->
            [yes] En este puerto responde otra cosa, o algo en el camino quita el cifrado. No se envió ningún dato confidencial.
           *[no] El cifrado elegido en la configuración no corresponde a este puerto. No se envió ningún dato confidencial.
        }
    .todo =
        { $usual ->
            [yes] Prueba desde otra red, por ejemplo la de tu teléfono. Si allí pasa lo mismo, compara el nombre del servidor y el puerto con los que indica { $provider }.
           *[no] Prueba el puerto { $standard }, o deja el puerto como está y elige el cifrado “STARTTLS”. Si no funciona ni lo uno ni lo otro, pregunta a { $provider } cuál es el puerto correcto.
        }
diagnosis-tls-unexpected = { $host } quiere cifrado desde el principio en el puerto { $port }.
    .why = Según la configuración, la conexión empieza sin él, y eso no corresponde a este puerto. No se envió ningún dato confidencial.
    .todo = Cambia el cifrado a “TLS”, deja el puerto como está e inténtalo de nuevo.
diagnosis-tls-failed = No se pudo establecer una conexión cifrada con { $host }.
    .why = El servidor y este dispositivo no lograron ponerse de acuerdo, o algo en el camino cortó la conexión, por ejemplo un antivirus o un firewall. No se envió ningún dato confidencial.
    .todo = Inténtalo una vez más, y después desde otra red, por ejemplo la de tu teléfono. Si nada ayuda, envía a { $provider } los detalles que se muestran aquí.
diagnosis-refused = { $host } no acepta conexiones en el puerto { $port }.
    .why = Allí no funciona ningún servicio de correo, o un firewall rechaza la conexión. También puede que el puerto sea incorrecto.
    .todo = Compara el nombre del servidor y el puerto con los que indica { $provider }. Si son correctos, prueba desde otra red, por ejemplo la de tu teléfono.
diagnosis-connect-timeout = { $host } no respondió en el puerto { $port }.
    .why = Las redes de empresas y hoteles y las redes públicas bloquean a menudo el correo. También puede que el servidor esté parado o que el puerto sea incorrecto.
    .todo = Prueba desde otra red, por ejemplo la de tu teléfono. Si allí funciona, pide a quien administra la primera red que abra el puerto { $port }. Si no, compara el nombre del servidor y el puerto con los que indica { $provider }.
diagnosis-unreachable = Este dispositivo no encontró la manera de llegar a { $host }.
    .why = Lo más probable es que el dispositivo no tenga conexión, o que una VPN o un firewall cierre el paso.
    .todo = Abre cualquier sitio web para ver si funciona internet. Si funciona, desconecta la VPN si usas una, o prueba desde otra red.
diagnosis-host-not-found = No hay ningún servidor que se llame { $host }.
    .why = Lo más probable es que el nombre esté mal escrito, o que el servidor ahora se llame de otra forma.
    .todo = Compara el nombre letra por letra con el que indica { $provider }, corrígelo e inténtalo de nuevo.
diagnosis-dns-failed = Este dispositivo no pudo averiguar dónde está { $host }.
    .why = Tu red no respondió a la consulta. Es un problema de la red; tu configuración puede ser correcta.
    .todo = Abre cualquier sitio web para ver si funciona internet. Después inténtalo de nuevo, desde otra red si puedes.
diagnosis-banner-timeout = { $host } aceptó la conexión, pero no dijo nada.
    .why =
        { $usual ->
            [yes] El servidor está saturado, o algo en el camino retiene su respuesta.
           *[no] El servidor está saturado, o el cifrado de la configuración no corresponde al puerto { $port }.
        }
    .todo =
        { $usual ->
            [yes] Espera unos minutos e inténtalo de nuevo, desde otra red si puedes. Si todo sigue igual, pregunta a { $provider } si hay una interrupción del servicio.
           *[no] Espera unos minutos e inténtalo de nuevo. Si todo sigue igual, prueba el puerto { $standard } con el cifrado “TLS”, o pregunta a { $provider } cuál es el puerto correcto.
        }
diagnosis-reply-timeout = { $host } dejó de responder en mitad de la prueba.
    .why = El servidor está saturado, o tu conexión es lenta o se corta. Nada indica que tu contraseña sea incorrecta.
    .todo = Espera unos minutos e inténtalo de nuevo. Si todo sigue igual, prueba desde otra red, o pregunta a { $provider } si hay una interrupción del servicio.
diagnosis-closed = { $host } cortó la conexión antes de que terminara la prueba.
    .why = El servidor está saturado o recibió demasiados intentos, o algo en el camino cortó la conexión. Nada indica que tu contraseña sea incorrecta.
    .todo = Espera un cuarto de hora e inténtalo de nuevo. Si todo sigue igual, prueba desde otra red, o consulta a { $provider }.
diagnosis-flooded = { $host } envió muchísimo más de lo que envía un servidor de correo.
    .why = Probablemente no es un servidor de correo, o funciona muy mal. La prueba se detuvo por seguridad.
    .todo = Compara el nombre del servidor y el puerto con los que indica { $provider }. Si son correctos, avisa a { $provider }.
diagnosis-not-mail = Lo que respondió en { $host } no es un servidor de correo.
    .why = O bien el puerto es incorrecto, o bien se interpone la página de bienvenida de la red de un hotel, un tren o una cafetería.
    .todo = En una red pública, abre primero cualquier sitio web y completa el inicio de sesión que aparezca. Después inténtalo de nuevo. Si no es eso, compara el nombre del servidor y el puerto con los que indica { $provider }.
diagnosis-sender-refused = El inicio de sesión funcionó, pero no puedes enviar con esta dirección.
    .why = La cuenta solo puede enviar con sus propias direcciones, y para el servidor esta no es una de ellas.
    .todo = Comprueba que esta dirección esté bien escrita. Para enviar con otra dirección, agrégala primero en el sitio web de { $provider } (busca “alias”, “identidad” o “remitente”), o pide allí que lo hagan.
diagnosis-consent-needed = No se probó { $host }, porque no has dado tu permiso.
    .why = La conexión no estaría cifrada, o ninguna fuente de confianza dice que este servidor sea de tu proveedor. No se envió ningún dato confidencial.
    .todo = Pregunta a { $provider } si este servidor es el correcto. Da tu permiso cuando no tengas dudas, o escribe a mano otro servidor.

## The set-up file that an organisation has prepared (mailwright.toml), and what is wrong with it. Gaps: $path; $line (the word "none" where no line is
## to blame) and $key (the setting’s name in the file, or "none"); $fault, one of the sentences below.


## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).


## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.


## What came of looking for an address’s servers. Gaps: $domain, $address.

outcome-found = Se encontró la configuración para { $address }.
    .why = Viene de tu propio proveedor, o de una lista de proveedores que se mantiene al día.
    .todo = El siguiente paso es iniciar sesión, para probarla.
outcome-consent = Se encontró una configuración para { $address }, pero no es seguro que sea correcta.
    .why = Llegó por un camino en el que otra persona podría haberla cambiado.
    .todo = Mira los nombres de los servidores. Si los reconoces como los de tu proveedor, continúa. Si tienes dudas, pregunta a tu proveedor antes de escribir tu contraseña.
outcome-insecure = Para { $domain } solo se encontraron servidores sin cifrado.
    .why = El proveedor no ofrece una conexión protegida, o no dice dónde está. Sin ella, otros pueden leer en el camino tu contraseña y tu correo.
    .todo = Pregunta a tu proveedor qué servidores tienen cifrado y escríbelos a mano. Continúa sin cifrado solo si no tienes otra opción.
outcome-exchange-only = El correo de { $domain } solo se puede leer con programas que conocen Microsoft Exchange.
    .why = Los sistemas que conoce cualquier programa de correo (IMAP y POP3) no se ofrecen aquí, o tu organización los desactivó.
    .todo = Usa Outlook, o el programa de correo de tu teléfono con el tipo de cuenta “Exchange”. También puedes preguntar a tu departamento de informática si puede activar IMAP.
outcome-not-found = No se encontró ninguna configuración para { $domain }.
    .why = No todos los proveedores la publican. Tu dirección puede ser correcta.
    .todo = Comprueba que la dirección esté bien escrita. Después busca “IMAP” o “programa de correo” en el sitio web de tu proveedor, o pregunta allí, y escribe los servidores a mano.
outcome-no-such-domain = En internet no hay nada que se llame { $domain }.
    .why = Lo más probable es que la parte que va después de la @ esté mal escrita.
    .todo = Compárala letra por letra con la dirección bien escrita, y corrígela.
outcome-no-mail-domain = { $domain } no recibe correo.
    .why = Quien tiene este dominio ha declarado que no hay buzones. Lo más probable es que tu dirección termine de otra forma.
    .todo = Revisa la parte que va después de la @ y corrígela. Si es correcta, pregunta a quien te dio la dirección.
outcome-dns-failed = No se pudo averiguar nada sobre { $domain }.
    .why = Tu red no respondió a la consulta. La dirección puede ser correcta.
    .todo = Abre cualquier sitio web para ver si funciona internet. Después inténtalo de nuevo, desde otra red si puedes.
outcome-bad-address = Esta no es una dirección de correo completa.
    .why = Una dirección tiene un nombre, una @ y un final, como anna@example.org.
    .todo = Comprueba si está bien escrita, y corrígela.
outcome-captive-portal = Para usar esta red, primero hay que iniciar sesión en una página web.
    .why = Te lleva a una página suya en lugar de dejar pasar las consultas, como hacen las redes de hoteles, trenes y cafeterías.
    .todo = Abre cualquier sitio web, inicia sesión en la página que aparezca e inténtalo de nuevo.

## The question whether another address was meant. Gaps: $address, the one that may be meant, and $domain, the one that was typed.

suggestion = ¿Querías escribir { $address }?
    .why = { $domain } parece un error al escribir. El correo y las contraseñas para direcciones así pueden caer en malas manos.
    .todo = Si la dirección es correcta tal como la escribiste, déjala así.

## Why a text is not an address, and how to mend it. Gap: $character.

address-empty = Escribe tu dirección de correo, por ejemplo anna@example.org.
address-no-at = Una dirección lleva una @, como anna@example.org. Agrégala.
address-no-local-part = Falta la parte que va antes de la @. Agrégala, como anna en anna@example.org.
address-no-domain = Falta la parte que va después de la @. Agrégala, como example.org en anna@example.org.
address-too-long = Es demasiado largo para una dirección de correo. Comprueba que no se haya pegado algo más.
address-space = Hay un espacio en la dirección. Quítalo.
address-bad-character = Una dirección no puede tener “{ $character }” antes de la @. Revisa esa parte.
address-forbidden-character = En la dirección hay un carácter que no se ve ({ $character }). Escribe la dirección a mano en lugar de pegarla.
address-bad-domain = La parte que va después de la @ no está bien escrita. Revisa si hay espacios, puntos repetidos u otros errores.
address-not-qualified = A la parte que va después de la @ le falta un final, como .org o .com. Agrégalo.

## Why a text cannot be a password.

password-empty = Escribe tu contraseña.
password-forbidden = En la contraseña hay un salto de línea, probablemente por haberla pegado. Escribe la contraseña a mano.
password-too-long = Es demasiado largo para una contraseña. Comprueba que no se haya pegado algo más.

## The sign-in in the browser. Gap: $server, the host of the sign-in server.


## Which consent is asked. Gap: $hosts.

consent-insecure = ¿Puede enviarse tu contraseña a { $hosts } sin cifrado?
    .why = Cualquiera en el camino, por ejemplo en la misma red wifi, podría leer tu contraseña y todo tu correo.
    .todo = Responde que sí solo si no tienes otra opción. Es mejor pedir a tu proveedor un servidor con cifrado.
consent-foreign = ¿Son de tu proveedor estos servidores: { $hosts }?
    .why = No se puede comprobar quién los indicó. Si alguien lo hizo para engañarte, tu contraseña llegará a sus manos.
    .todo = Mira si el sitio web o las cartas de tu proveedor dan los mismos nombres. Si es así, responde que sí. Si tienes dudas, pregunta antes a tu proveedor.

## The five questions: POP3 or IMAP?

question-several-identities = ¿Escribes con más de un nombre o dirección desde esta cuenta?
    .example = Por ejemplo, en tu propio nombre y en el de tu asociación.
question-limited-space = ¿Hay poco espacio en tu buzón, de modo que algún día se llenará?
    .example = Por ejemplo, 1 GB de espacio y familiares que envían muchas fotos.
question-poor-connection = ¿Tu conexión a internet es lenta, es cara o se corta a menudo?
    .example = Por ejemplo, en el campo, en un barco o con datos móviles que pagas por gigabyte.
question-several-devices = ¿Vas a leer este correo en más de un dispositivo, o junto con otras personas?
    .example = Por ejemplo, en el equipo y en el teléfono, o con alguien del trabajo que también responde.
question-webmail = ¿Quieres leer este correo también en un navegador?
    .example = Por ejemplo, en el sitio web de tu proveedor, desde el equipo de otra persona durante un viaje.
answer-yes = Sí
answer-no = No
answer-unsure = No lo sé

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = A favor de IMAP: escribes con varios nombres, e IMAP guarda lo que envías con cada uno donde lo ven todos tus programas.
reason-several-identities-no = Da igual: escribes con un solo nombre, y eso se puede hacer de las dos maneras.
reason-several-identities-unsure = No cuenta: no sabes si escribes con varios nombres.
reason-limited-space-yes = A favor de POP3: hay poco espacio, y POP3 puede vaciar el buzón después de descargar tu correo.
reason-limited-space-no = Da igual: hay espacio suficiente para dejar tu correo en el servidor.
reason-limited-space-unsure = No cuenta: no sabes cuánto espacio hay.
reason-limited-space-measured = A favor de POP3: según la prueba, tu buzón está casi lleno, y POP3 puede vaciarlo después de descargar tu correo.
reason-poor-connection-yes = A favor de POP3: tu conexión es mala, y POP3 solo la necesita un momento para descargar el correo nuevo.
reason-poor-connection-measured = A favor de POP3: según la prueba, tu conexión es lenta, y POP3 solo la necesita un momento para descargar el correo nuevo.
reason-poor-connection-no = Da igual: tu conexión es suficiente para las dos maneras.
reason-poor-connection-unsure = No cuenta: no sabes cómo es de buena tu conexión.
reason-several-devices-yes = A favor de IMAP: lees en varios dispositivos o con otras personas, e IMAP muestra a todos el mismo correo.
reason-several-devices-no = Da igual: lees en un solo dispositivo, y eso se puede hacer de las dos maneras.
reason-several-devices-unsure = No cuenta: no sabes cuántos dispositivos habrá.
reason-webmail-yes = A favor de IMAP: también lees en un navegador, e IMAP deja todo tu correo donde el navegador lo encuentra.
reason-webmail-no = Da igual: no necesitas tu correo en un navegador.
reason-webmail-unsure = No cuenta: no sabes si leerás en un navegador.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Usa IMAP: tu correo se queda con tu proveedor, y todos tus dispositivos muestran lo mismo.
recommend-pop3 = Usa POP3: tu correo llega a este equipo y se queda aquí.
strength-clear = Todas las respuestas tuyas que influyen están a favor de { $protocol }.
strength-balanced = Tus respuestas están a favor de las dos maneras. { $protocol } es la más segura: el correo que POP3 sacó del servidor ya no se ve en otros sitios, mientras que un buzón lleno o una conexión lenta tienen remedio.
strength-default = Ninguna de tus respuestas influye. { $protocol } es la opción habitual, y puedes cambiarla más adelante.
strength-forced = Tu proveedor solo ofrece { $protocol }, así que no hay nada que elegir.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.


## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.


## The two ways side by side.


## What would change the recommendation. Gaps: $question, $protocol.


## The backup. Gaps: $days, and $page, where the provider says so.


## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Tu buzón puede llenarse. Mueve el correo antiguo a carpetas de tu equipo (“carpetas locales” o “archivar”), elimina los archivos adjuntos grandes o pide más espacio a tu proveedor.
advice-concern-line-is-poor = Tu conexión es mala. Haz que el programa de correo descargue primero solo remitentes y asuntos (“solo los encabezados”), y los mensajes grandes cuando los pidas. Haz también que guarde tus carpetas para leerlas sin conexión.
advice-concern-other-devices-will-not-see = Tus otros dispositivos no verán el correo que se descargó aquí y se quitó del servidor. Haz que el programa de correo deje una copia en el servidor durante unas semanas.
advice-concern-webmail-will-be-empty = En el navegador no verás el correo que se descargó aquí y se quitó del servidor. Haz que el programa de correo deje una copia en el servidor durante unas semanas.
advice-concern-identities-not-shared = Lo que envías con tus distintos nombres se guarda solo en este equipo. Para tenerlo también en otro sitio, envíate una copia (“CCO”).
advice-concern-only-copy-here = La única copia de tu correo puede ser la de este equipo. Si el equipo se rompe o te lo roban, la pierdes, a menos que hagas copias.
advice-concern-keep-a-backup = Elijas lo que elijas, tu correo necesita una copia de seguridad. Haz que la copia de seguridad de tu equipo incluya la carpeta del programa de correo, por ejemplo en un disco externo.

## What to know of a written file.

file-concern-no-leave-on-server = Este archivo no puede decirle al programa que deje tu correo en el servidor. Si quieres que se quede allí una copia, indícalo en la configuración de la cuenta del programa antes de que descargue correo por primera vez.
file-concern-starttls-by-port = Este archivo no puede decir cómo empieza el cifrado; el programa se guía por el puerto. Si no puede conectarse, revisa el cifrado en la configuración de la cuenta.
file-concern-identities-left-out = Este archivo no tiene lugar para tus otros nombres y direcciones. Agrégalos en la configuración de la cuenta del programa si quieres escribir con ellos.
file-concern-holds-password = Este archivo contiene tu contraseña, y cualquiera que lo abra puede leerla. No se lo envíes a nadie, y elimínalo cuando el programa lo haya leído.
file-concern-unproved = Nadie ha iniciado sesión todavía con esta configuración, así que puede ser incorrecta.

## What to know of a provider before a password is entered. Gap: $provider.

hint-app-password = { $provider } no acepta tu contraseña habitual en un programa de correo. Crea una contraseña de aplicación en la configuración de seguridad de tu cuenta, y úsala aquí.
hint-browser-sign-in = { $provider } no acepta contraseñas de programas de correo. En su lugar, el programa abre una página de inicio de sesión en tu navegador: elige uno que sepa hacerlo, como Thunderbird.
hint-enable-imap = Con { $provider }, primero hay que activar IMAP en la configuración del correo de su sitio web.
hint-enable-pop3 = Con { $provider }, primero hay que activar POP3 en la configuración del correo de su sitio web.
hint-enable-smtp = Con { $provider }, primero hay que activar el envío desde programas de correo en la configuración del correo de su sitio web.
# What a provider asks to be done first. Gaps: $said, its own words in whatever language, and $url, its page.
guide-enable = Tu proveedor dice que primero hay que activar algo: { $said } { $url }

## Other services a provider may have.

service-exchange = Microsoft Exchange
service-ews = Exchange Web Services
service-graph = Microsoft Graph
service-activesync = Exchange ActiveSync
service-autodiscover = Configuración para Outlook (Autodiscover)
service-jmap = JMAP
service-managesieve = Filtros de correo en el servidor (ManageSieve)
service-caldav = Calendarios (CalDAV)
service-carddav = Libretas de direcciones (CardDAV)

## Who named a server, and what came of asking. Gap: $domain.

source-directory = La lista de proveedores de este programa
source-ispdb = La lista pública de proveedores de Thunderbird
source-autoconfig = El servicio de configuración de { $domain }
source-wellknown = El sitio web de { $domain }
source-pacc = El archivo de configuración de { $domain } (PACC)
source-autodiscover = La configuración para Outlook de { $domain } (Autodiscover)
source-srv = Los datos de { $domain } en el directorio de dominios (DNS)
source-mx = La empresa que recibe el correo de { $domain }
source-guess = Los nombres de servidor habituales, probados uno a uno
source-manual = Tú, a mano
result-found = Encontrado
result-nothing = No hay nada
result-failed = Ninguna respuesta útil
result-skipped = Sin consultar

## The steps of the test, and what it noticed. Gaps of warning-…: $percent, $days.

step-resolve = Buscar el servidor
step-connect = Conectar
step-tls = Cifrar la conexión
step-greeting = Esperar el saludo
step-starttls = Pedir el cifrado
step-capabilities = Preguntar qué puede hacer
step-login = Iniciar sesión
step-mailbox = Revisar el buzón
warning-quota-nearly-full = Está ocupado el { $percent } % del espacio de tu buzón. Haz espacio pronto, o se rechazará el correo nuevo.
warning-no-uidl = Este servidor no puede decirle a un programa de correo qué mensajes ya descargó (falta UIDL). Con POP3, el correo que se deja en el servidor puede descargarse dos veces: usa IMAP, o no dejes correo en el servidor.
warning-no-capa = Este servidor no dice qué puede hacer. Probablemente es antiguo; no es motivo de preocupación.
warning-mail-expires =
    { $days ->
        [0] Este servidor elimina el correo en cuanto se descarga con POP3. No lo guarda para otros dispositivos.
        [one] Este servidor elimina el correo por su cuenta después de un día. Descárgalo antes, y guarda en tu equipo lo que necesites.
       *[other] Este servidor elimina el correo por su cuenta después de { $days } días. Descárgalo antes, y guarda en tu equipo lo que necesites.
    }
warning-ipv6-broken = De los dos caminos a este servidor, el más nuevo (IPv6) no funciona. El correo llega por el más antiguo, quizá tras una breve espera.
warning-unencrypted = Esta conexión no está cifrada. Otros pueden leer en el camino tu contraseña y tu correo.

## Names and labels.

protocol-imap = IMAP
protocol-pop3 = POP3
protocol-smtp = SMTP
purpose-imap = Recibir correo (IMAP)
purpose-pop3 = Recibir correo (POP3)
purpose-smtp = Enviar correo (SMTP)
security-tls = Cifrada desde el principio (TLS)
security-starttls = Cifrada después del saludo (STARTTLS)
security-none = Sin cifrar

## The mail clients, and how each takes its file. Gap: $file.

client-thunderbird = Thunderbird, un programa de correo gratuito para Windows, Mac y Linux
    .step1 = En Thunderbird, abre el menú Herramientas > Importar (o el botón ≡ y después Herramientas > Importar).
    .step2 = Elige “Importar desde un archivo”, después “Importar perfil respaldado”, y pulsa Continuar.
    .step3 = Elige “Seleccionar un archivo ZIP”, pulsa Continuar y selecciona { $file }.
    .step4 = Deja marcado “Cuentas y configuración”, pulsa Continuar y después “Iniciar importación”. Las cuentas que ya tienes se quedan como están.
    .step5 = Deja que Thunderbird se reinicie, y escribe tu contraseña cuando la pida.
client-apple = Apple Mail, en iPhone, iPad y Mac
    .step1 = En un Mac, abre { $file }. Para un iPhone o iPad, envía allí el archivo, por ejemplo con AirDrop, y tócalo.
    .step2 = En el iPhone o iPad, abre Ajustes (en Latinoamérica, Configuración) antes de 8 minutos y toca “Perfil descargado”.
    .step3 = En el Mac, abre Ajustes del Sistema > General > Gestión de dispositivos (en Latinoamérica, Configuración del Sistema > General > Administración de dispositivos) y haz doble clic en el perfil. En los Mac más antiguos se llama Perfiles y está en Privacidad y seguridad.
    .step4 = Elige Instalar, y escribe tu contraseña cuando se te pida.
    .step5 = Abre Mail: la cuenta nueva está ahí.
client-neomutt = NeoMutt y Mutt, programas de correo para la terminal
    .step1 = Pon { $file } en la carpeta ~/.config/neomutt (o ~/.mutt para Mutt).
    .step2 = Agrega la línea “source ~/.config/neomutt/{ $file }” a tu neomuttrc (o la misma con ~/.mutt a tu muttrc).
    .step3 = Inicia el programa, y escribe tu contraseña cuando la pida.
client-autoconfig = Autoconfig, un archivo con el que un dominio configura por sí solo los programas de correo
    .step1 = Si el dominio es tuyo, publica { $file } como config-v1.1.xml en la carpeta mail del sitio web que se llama autoconfig seguido de tu dominio, servido como text/xml.
    .step2 = O bien, para los equipos que tienes a tu cargo, cámbiale el nombre por el de tu dominio con .xml al final, y ponlo en la carpeta isp de la carpeta del programa Thunderbird.
    .step3 = A partir de entonces, Thunderbird y otros programas de correo solo necesitan una dirección y una contraseña.
client-sheet = Una hoja de configuración, para cualquier otro programa
    .step1 = Abre { $file } en un navegador, e imprímelo si quieres.
    .step2 = En tu programa de correo, agrega una cuenta y elige configurarla a mano (a menudo “Otra” o “Configuración manual”).
    .step3 = Copia las líneas de la hoja en los campos del mismo nombre, y escribe tu contraseña cuando se te pida.

## The groups that mail programs are shown in.


## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line.


## How settings are typed into a mail program: the program’s own menu words.


## What a folder is for. Stands behind “for”.

use-all = todo el correo
use-archive = el correo archivado
use-drafts = los borradores
use-flagged = el correo destacado
use-important = el correo importante
use-junk = el correo no deseado
use-sent = el correo enviado
use-trash = el correo eliminado

## A message to oneself, and what became of it. Gaps: $seconds, and $kind, with which protocol it was looked for.

letter-subject = Mensaje de prueba de Mailwright
letter-text =
    Pediste a Mailwright que te enviara un mensaje, para ver si el correo llega.
    Se elimina en cuanto se ha visto. Si sigue aquí, puedes eliminarlo.
delivery-arrived =
    { $kind ->
        [pop3] Se envió un mensaje a tu propia dirección, y ya estaba en el buzón cuando se revisó unos segundos después.
       *[other]
            { $seconds ->
                [one] Se envió un mensaje a tu propia dirección, y llegó en menos de un segundo.
               *[other] Se envió un mensaje a tu propia dirección, y llegó en menos de { $seconds } segundos.
            }
    }
delivery-not-seen = Se envió un mensaje a tu propia dirección, pero no apareció en tu bandeja de entrada durante la espera. Aún puede llegar, o estar entre el correo no deseado; si lo encuentras, puedes eliminarlo.
delivery-refused = El servidor no aceptó un mensaje tuyo a tu propia dirección. No se envió nada.
delivery-not-tried = No se envió ningún mensaje a tu propia dirección: hacen falta un servidor para enviar y uno para recibir, y todos tienen que dejarte entrar.
delivery-afterwards-deleted = Después se eliminó.
delivery-afterwards-marked = Está marcado como eliminado y desaparecerá cuando limpies tu bandeja de entrada: este servidor no puede quitar un solo mensaje.
delivery-afterwards-left = No se pudo eliminar; puedes hacerlo tú en tu bandeja de entrada.

## The report for the help desk. Gaps: $version, $server. What stands behind a label is the same in every language.

report-title = Mailwright { $version } – informe para soporte técnico
report-promise = No contiene ninguna contraseña.
report-written = Escrito el
report-address = Dirección
report-system = Sistema
report-search = Búsqueda de los servidores
report-outcome = Resultado
report-provider = Proveedor
report-help = Su página de ayuda
report-service = También ofrece
report-server = Servidor
report-asked = Consulta
report-test = Prueba de { $server }
report-diagnosis = Resultado
report-said = Respuesta del servidor
report-user = Nombre de usuario
report-auth = Forma de iniciar sesión
report-warnings = Observaciones
report-steps = Pasos
report-tls = Cifrado
report-certificate = Certificado
report-issuer = Emitido por
report-names = Sirve para
report-valid = Validez
report-capabilities = El servidor puede
report-mailbox = Buzón
report-folders = Carpetas
report-marked = Carpetas señaladas
report-namespaces = Dónde están las carpetas
report-pop3 = Con POP3
report-smtp = Al enviar
report-line = Conexión
report-delivery = Un mensaje a la propia dirección
report-protocol = Buscado con

## The settings sheet: a page to print, for mail programs that take no file.
## Short lines, in the words that most mail programs use in their own windows.

# The tag of the language these lines are in.
sheet-language = es
sheet-title = Tu configuración de correo
sheet-intro = Con esta configuración, cualquier programa de correo puede recibir y enviar tu correo. Cópiala exactamente como está aquí.
sheet-unproved = Nadie ha iniciado sesión todavía con esta configuración. Puede ser incorrecta.
sheet-insecure = Una de estas conexiones no está cifrada: otros en la misma red pueden leer tu contraseña y tu correo.
sheet-account = Tus datos
sheet-name = Tu nombre
sheet-address = Dirección de correo
sheet-type = Tipo de cuenta
sheet-type-imap = IMAP (tu correo se queda en el servidor)
sheet-type-pop3 = POP3 (tu correo se copia a este dispositivo)
sheet-server-imap = Para recibir: servidor de correo entrante (IMAP)
sheet-server-pop3 = Para recibir: servidor de correo entrante (POP3)
sheet-server-smtp = Para enviar: servidor de correo saliente (SMTP)
sheet-host = Servidor o nombre de host
sheet-port = Puerto
sheet-security = Seguridad (cifrado)
sheet-security-tls = SSL/TLS
sheet-security-starttls = STARTTLS (también llamado TLS o “explícito”)
sheet-security-none = Ninguna
sheet-auth = Autenticación
sheet-auth-password-cleartext = Contraseña normal
sheet-auth-password-encrypted = Contraseña cifrada
sheet-auth-OAuth2 = OAuth2 (iniciar sesión en el navegador)
sheet-auth-NTLM = NTLM
sheet-auth-GSSAPI = Kerberos / GSSAPI
sheet-auth-client-IP-address = Ninguna (esta red tiene permiso)
sheet-auth-none = Ninguna
sheet-user = Nombre de usuario
sheet-password = Contraseña
sheet-password-own = La tuya (no está en esta hoja)
sheet-password-browser = No hay que escribir contraseña: el programa abre la página de inicio de sesión de tu proveedor.
sheet-leave = Dejar los mensajes en el servidor
sheet-leave-yes = Sí
sheet-leave-days = Quitarlos del servidor después de estos días
sheet-steps = Qué hacer
sheet-step-open = Abre tu programa de correo y elige agregar una cuenta. Busca “Cuentas” en su configuración.
sheet-step-manual = Elige configurarla a mano. La opción suele llamarse “Otra”, “Configuración manual” o “Avanzada”.
sheet-step-copy = Copia las líneas de arriba en los campos del mismo nombre. El servidor de correo saliente también necesita nombre de usuario y contraseña.
sheet-step-certificate = No aceptes un aviso sobre el certificado o la identidad del servidor. Revisa primero el nombre del servidor.
sheet-step-send = Escribe un mensaje a tu propia dirección. Si llega, todo funciona.

## Why a file cannot be read or written. Stands behind a colon, or inside a sentence.

io-not-found = no hay nada con ese nombre
io-permission-denied = no tienes permiso
io-not-a-directory = hay un archivo donde hace falta una carpeta
io-is-a-directory = es una carpeta, no un archivo
io-storage-full = el disco está lleno
io-read-only = el disco es de solo lectura
io-not-text = no es texto en UTF-8

## Many accounts: why a row needs attention, and the page about all of them

batch-cause-no-address = Falta la dirección.
batch-cause-bad-address = Lo que aparece ahí no es una dirección de correo.
batch-cause-bad-name = El nombre contiene un carácter que no se puede usar o es demasiado largo.
batch-cause-bad-login = El nombre de usuario no se puede usar.
batch-cause-bad-server = No es el nombre de un servidor, o se nombran dos para lo mismo.
batch-cause-bad-port = Un puerto es un número de 1 a 65535.
batch-cause-bad-security = El cifrado es tls, starttls o none.
batch-cause-bad-protocol = Para recibir se usa imap, pop3 o auto.
batch-cause-bad-identity = Una de las otras direcciones no es una dirección de correo.
batch-cause-bad-signature = La firma es demasiado larga o contiene un carácter que no se puede usar.
batch-cause-bad-secret = La contraseña no se puede usar: es demasiado larga o contiene un salto de línea.
batch-cause-too-many-cells = La fila tiene más celdas que columnas hay. El texto que contiene un separador va entre comillas.
batch-cause-broken-quote = En esta línea falta una comilla.
batch-cause-row-too-long = La línea es más larga de lo que puede ser una fila. Lo más probable es que falte una comilla.
batch-cause-duplicate = Esta dirección ya aparece en una fila anterior.
batch-cause-same-folder = La carpeta tendría el nombre de la carpeta de otra persona.
batch-cause-not-found = No se encontraron servidores.
batch-cause-no-such-domain = La parte después de la @ no existe. Lo más probable es que tenga un error de escritura.
batch-cause-no-mail-domain = El dominio no recibe correo.
batch-cause-dns-failed = La red no dio respuesta sobre el dominio o el servidor.
batch-cause-exchange-only = El dominio solo ofrece Exchange.
batch-cause-insecure = No hay cifrado. Con --accept-insecure se acepta.
batch-cause-consent-needed = Nadie fiable ha nombrado los servidores. Con --accept-foreign se aceptan.
batch-cause-not-offered = Los servidores no ofrecen lo que se pide, o no hay ninguno para enviar.
batch-cause-client-refuses = Un programa de correo no admite una cuenta así. Los archivos para los demás se crearon.
batch-cause-stopped = No se inició sesión: demasiadas personas de este dominio habían fallado una tras otra.
batch-cause-auth-failed = El servidor no aceptó este nombre de usuario con esta contraseña.
batch-cause-login = El inicio de sesión no funcionó ({ $word }).
batch-number = { $number }
summary-language = es
summary-title = Configuración de correo para muchas cuentas
summary-clients = Programas de correo
summary-rows = Filas de la lista
summary-written = Configuraciones creadas
summary-partial = No para todos los programas de correo
summary-refused = Nada creado
summary-proved = Comprobadas con un inicio de sesión
summary-causes = Lo que hay que revisar
summary-count = Filas
summary-attention = Fila por fila
summary-row = Fila
summary-line = Línea del archivo
summary-address = Dirección
summary-cause = Motivo
summary-column = Columna
summary-left-out = El índice los tiene todos. No aparecen aquí:
summary-all-well = No hay nada que revisar.
summary-files = Archivos
summary-index = Cada fila y su resultado
summary-merge = Para combinar correspondencia: a quién enviar qué
