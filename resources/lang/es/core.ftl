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
# The certificate of the one in between was not sent along. Beside the diagnosis "this device does not know who vouches for …".
diagnosis-incomplete-chain = { $host } no muestra toda la prueba de quién es.
    .why =
        { $issuer ->
            [unknown] El servidor olvida enviar un certificado intermedio, el eslabón entre el suyo y alguien en quien este dispositivo confía.
           *[other] El servidor olvida enviar un certificado intermedio, el de “{ $issuer }”, que es el eslabón entre el suyo y alguien en quien este dispositivo confía.
        } Es un error en el servidor: ni tu dispositivo ni tu contraseña tienen la culpa. No se envió ningún dato confidencial.
    .todo = Avisa a { $provider } de que el servidor de correo envía una cadena de certificados incompleta; solo allí pueden arreglarlo. En el trabajo, avisa a tu departamento de informática. Inténtalo de nuevo cuando esté arreglado.
# That of the one in between has run out, or has not begun.
diagnosis-intermediate-expired = Caducó un certificado del que depende { $host }.
    .why =
        { $between-until ->
            [unknown] Un servidor demuestra quién es con una cadena de certificados, y uno de los que están en medio ya no es válido.
           *[other] Un servidor demuestra quién es con una cadena de certificados, y uno de los que están en medio, el de “{ $between }”, fue válido hasta el { $between-until }.
        } El certificado del propio servidor no es la causa. O bien nadie cambió el de en medio, o bien la fecha de este dispositivo es incorrecta. No se envió ningún dato confidencial.
    .todo = Comprueba la fecha de este dispositivo. Si es correcta, avisa a { $provider } de que caducó un certificado intermedio del servidor de correo, e inténtalo de nuevo cuando lo cambien.
diagnosis-intermediate-not-yet-valid = Un certificado del que depende { $host } todavía no es válido.
    .why =
        { $between-from ->
            [unknown] Un servidor demuestra quién es con una cadena de certificados, y uno de los que están en medio empieza a valer después de hoy.
           *[other] Un servidor demuestra quién es con una cadena de certificados, y uno de los que están en medio, el de “{ $between }”, es válido desde el { $between-from }.
        } Lo más probable es que la fecha de este dispositivo sea incorrecta. No se envió ningún dato confidencial.
    .todo = Comprueba la fecha de este dispositivo, corrígela e inténtalo de nuevo. Si es correcta, avisa a { $provider } de que un certificado intermedio del servidor de correo todavía no es válido.
# It has only what is called a common name.
diagnosis-common-name-only = El certificado de { $host } indica el nombre del servidor solo a la manera antigua.
    .why = Con el certificado un servidor demuestra quién es. Este solo tiene un “nombre común”, que los programas de correo no aceptan como nombre de un servidor desde hace años, y ninguno de los nombres que ellos buscan. No se envió ningún dato confidencial.
    .todo = Avisa a { $provider } de que el servidor de correo necesita un certificado con su nombre como “nombre alternativo del sujeto” (“subject alternative name”). En el trabajo, avisa a tu departamento de informática. En tu dispositivo no hay nada que arreglar.
# Instead of "has run out" and "is not valid yet", where the clock explains it.
diagnosis-clock-wrong = Parece que la fecha de este dispositivo es incorrecta.
    .why =
        { $network ->
            [unknown] Según este dispositivo, hoy es { $device }, y con esa fecha los certificados de todos los servidores consultados están fuera de plazo. A varios a la vez solo les pasa eso cuando la fecha es incorrecta.
           *[other] Según este dispositivo, hoy es { $device }, pero los servidores web dicen que es { $network }, y con esa fecha el certificado de { $host } está dentro de plazo.
        } Con el certificado un servidor demuestra quién es, y vale durante un tiempo limitado. No se envió ningún dato confidencial.
    .todo = Mira un calendario. Si hoy no es { $device }, corrige la fecha de este dispositivo e inténtalo de nuevo. Si lo es, algo anda mal en el servidor o en el camino: avisa a { $provider }.
# The same two, where the clock was seen to be right.
diagnosis-tls-expired-clock-right = { diagnosis-tls-expired }
    .why =
        { $until ->
            [unknown] Con el certificado un servidor demuestra quién es, y este ya no es válido.
           *[other] Con el certificado un servidor demuestra quién es, y este fue válido hasta el { $until }.
        } Nadie lo renovó. La fecha de este dispositivo no es la causa: coincide con la de los servidores web. No se envió ningún dato confidencial.
    .todo = Avisa a { $provider } de que el certificado caducó, e inténtalo de nuevo cuando lo renueven.
diagnosis-tls-not-yet-valid-clock-right = { diagnosis-tls-not-yet-valid }
    .why =
        { $from ->
            [unknown] Con el certificado un servidor demuestra quién es, y este empieza a valer después de hoy.
           *[other] Con el certificado un servidor demuestra quién es, y este es válido desde el { $from }.
        } La fecha de este dispositivo no es la causa: coincide con la de los servidores web. No se envió ningún dato confidencial.
    .todo = Avisa a { $provider } de que el certificado del servidor de correo todavía no es válido, e inténtalo de nuevo cuando lo sea.
# Beside "cannot prove that it is …": another name of the same owner that the certificate is for. It is only offered.
fitting-host = El certificado sería válido para el nombre de servidor “{ $host }”. Si { $provider } indica ese para programas de correo, úsalo en lugar de { $asked }.
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

organisation-wrong = No se puede usar el archivo que preparó tu organización.
    .why =
        { $line ->
            [none] { $fault }
           *[other]
                { $key ->
                    [none] En la línea { $line }: { $fault }
                   *[other] En la línea { $line }, en “{ $key }”: { $fault }
                }
        }
    .todo = Corrige { $path }, o avisa a quien lo preparó. Hasta entonces, no se usa nada de lo que contiene.

## Gaps: $why (the reason, as it stands behind a colon), $text (what stands in the file), $all (what could stand there), $limit (a number of KiB).

organisation-fault-unreadable = No se puede leer el archivo: { $why }.
organisation-fault-too-large = El archivo tiene más de { $limit } KiB. Estos archivos son mucho más pequeños, así que probablemente es otro.
organisation-fault-not-text = El archivo no es texto sin formato en UTF-8. Guárdalo como UTF-8 en tu editor.
organisation-fault-writable = Cualquiera en este equipo puede modificar { $text }, y decidir así adónde se envían las contraseñas. Quita ese permiso a los demás, y revisa lo que dice el archivo.
organisation-fault-syntax = { $why }.
organisation-fault-text = Este texto está vacío, es demasiado largo o tiene un carácter que no se ve.
organisation-fault-domain = Esto no es un dominio, como example.org.
organisation-fault-server = Esto no es un servidor tal como se escribe aquí, por ejemplo imap://imap.example.org:993?security=tls.
organisation-fault-placeholder = Lo que está entre los signos % en “{ $text }” no se puede sustituir por nada. Existen %EMAILADDRESS%, %EMAILLOCALPART% y %EMAILDOMAIN%.
organisation-fault-language = Esto no es el código de un idioma, como de.
organisation-fault-client = No hay archivos de configuración para “{ $text }”. Los hay para: { $all }.
organisation-fault-nothing = Esta lista está vacía. Si vale para todo, omítela.
organisation-fault-mail = Esto no es una dirección de correo.
organisation-fault-url = Esto no es la dirección de una página web que empiece por https://.
organisation-fault-no-way-to-help = Aquí no se indica ningún teléfono, ninguna dirección de correo ni ninguna página web.
organisation-fault-no-domains = “domains” no dice para qué direcciones es esto.
organisation-fault-no-receiving = No hay ningún servidor para recibir correo (imap o pop3).
organisation-fault-no-sending = No hay ningún servidor para enviar correo (smtp).
organisation-fault-logo-place = La imagen tiene que estar en la misma carpeta que este archivo, o dentro de ella.
organisation-fault-logo-unreadable = No se puede leer la imagen: { $why }.
organisation-fault-logo-too-large = La imagen tiene más de 256 KiB.
organisation-fault-logo-not-png = La imagen no es un PNG.
organisation-fault-logo-too-wide = La imagen tiene que medir entre 1 y 1024 píxeles de ancho y de alto.

## Whom to call, below what is said about a trouble. Gaps: $name (a person or department); $phone, $mail and $web, each the word "none" where there is none.

organisation-help =
    { $phone ->
        [none]
            { $mail ->
                [none] { $name } puede ayudarte: { $web }
               *[other] { $name } puede ayudarte: { $mail }
            }
       *[other]
            { $mail ->
                [none] { $name } puede ayudarte. Llama al { $phone }.
               *[other] { $name } puede ayudarte. Llama al { $phone }, o escribe a { $mail }.
            }
    }

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

# Where the program cannot do it itself, because nobody has registered it there.
browser-sign-in = Tu programa de correo abrirá por sí solo la página de inicio de sesión.
    .why = Tus servidores no aceptan contraseñas, solo un inicio de sesión en el navegador. Para eso, cada programa de correo tiene que estar registrado. Mailwright no está registrado con tu proveedor, así que no puede probar el inicio de sesión por ti.
    .todo = Continúa con esta configuración. Cuando el programa de correo descargue correo por primera vez, abrirá la página de inicio de sesión de tu proveedor, si es uno de los que conoce. Thunderbird conoce los más grandes; en el trabajo, pregunta a tu departamento de informática qué programa tiene registrado.
sign-in-bad-issuer = El nombre del servidor de inicio de sesión no se puede usar así.
    .why = Tiene que ser una dirección que empiece por https:// y no contenga ningún signo de interrogación.
    .todo = Corrige el nombre del servidor de inicio de sesión (“issuer”), o pide el correcto a quienes te dieron la configuración.
sign-in-unreachable = No se pudo contactar con el servidor de inicio de sesión { $server }.
    .why = Puede que este dispositivo no tenga conexión, que algo en el camino la bloquee o que el nombre del servidor sea incorrecto. No se envió ningún dato confidencial.
    .todo = Abre cualquier sitio web para ver si funciona internet. Después inténtalo de nuevo, desde otra red si puedes. Si falla en todas partes, pregunta a quienes administran el servidor.
sign-in-tls = Lo que respondió no puede demostrar que es { $server }.
    .why = Su certificado, la prueba de quién es, se rechazó. Puede ser un error del servidor, o algo en el camino que revisa la conexión. No se envió ningún dato confidencial.
    .todo = Prueba desde otra red. Si allí pasa lo mismo, avisa a quienes administran el servidor o, en el trabajo, a tu departamento de informática.
sign-in-no-description = { $server } no dice cómo se inicia sesión.
    .why = Todo servidor de inicio de sesión se describe a sí mismo en una dirección determinada, y allí no había nada parecido. Puede que el nombre del servidor sea incorrecto.
    .todo = Compara letra por letra el nombre del servidor de inicio de sesión (“issuer”) con el que indica tu organización.
sign-in-other-issuer = Al inicio de sesión respondió un servidor distinto de { $server }.
    .why = Da un nombre diferente del que está en la configuración. Lo más probable es que en la configuración haya un pequeño error, como una barra de más. En casos raros, alguien intenta ponerse en medio. Al otro servidor no se envió ningún dato confidencial.
    .todo = Compara letra por letra el nombre del servidor de inicio de sesión (“issuer”) con el que indica tu organización. Si son iguales, avisa a tu departamento de informática antes de volver a iniciar sesión.
sign-in-unfit = { $server } no ofrece un inicio de sesión que este programa pueda usar.
    .why = Le falta la manera que es segura para los programas de tu propio equipo (un código de autorización con PKCE, por https).
    .todo = Pide a quienes administran el servidor de inicio de sesión que la permitan. Hasta entonces, usa un programa de correo que abra por sí solo la página de inicio de sesión.
sign-in-no-port = Este equipo no deja que el navegador vuelva a este programa.
    .why = Después del inicio de sesión, el navegador entrega su respuesta dentro de este equipo, y no se pudo abrir ningún lugar para eso. Puede que un programa de seguridad lo impida.
    .todo = Reinicia el equipo e inténtalo de nuevo. Si todo sigue igual, pregunta a quienes se ocupan de este equipo.
sign-in-no-answer = No llegó ninguna respuesta del navegador.
    .why = La página de inicio de sesión no se completó en cinco minutos, o su último paso no llevó de vuelta a este programa.
    .todo = Inténtalo de nuevo, y quédate en la página hasta que diga que puedes cerrarla. Usa un navegador de este equipo.
sign-in-denied = Se denegó el inicio de sesión.
    .why = Alguien pulsó “Cancelar” o “Denegar” en la página, o tu organización no deja que este programa acceda a tu correo.
    .todo = Inténtalo de nuevo y permite el acceso. Si ya lo hiciste, pide a tu departamento de informática que lo permita para este programa.
sign-in-unregistered = { $server } no conoce este programa.
    .why = Un programa tiene que estar registrado allí antes de poder pedir un inicio de sesión, y el registro que figura en la configuración es incorrecto, está desactivado o se hizo para otro tipo de programa.
    .todo = Pasa a tu departamento de informática la respuesta literal del servidor, que está abajo. Allí pueden corregir el registro: tiene que ser para un programa de escritorio, que vuelve a http://127.0.0.1/ en cualquier puerto.
sign-in-scope = { $server } no da el acceso que se pidió.
    .why = Lo que pide este programa (“scopes”) no se conoce allí, o no le está permitido.
    .todo = Pregunta a tu departamento de informática qué “scopes” necesita un programa de correo, y corrígelos en la configuración.
sign-in-trouble = En este momento, el problema lo tiene { $server }.
    .why = El servidor de inicio de sesión está saturado o en reparación. Tu contraseña no tiene nada de malo.
    .todo = Espera diez minutos e inténtalo de nuevo. Si dura varias horas, pregunta a quienes administran el servidor.
sign-in-over = Tu inicio de sesión ya no es válido.
    .why = Un inicio de sesión termina al cabo de un tiempo, cuando cambias tu contraseña o cuando alguien lo da por terminado en el servidor de inicio de sesión.
    .todo = Vuelve a iniciar sesión en el navegador.
sign-in-refused = { $server } rechazó el inicio de sesión.
    .why = Da un motivo que este programa no conoce.
    .todo = Inténtalo una vez más. Si vuelve a fallar, pasa la respuesta literal del servidor, que está abajo, a quienes lo administran o a tu departamento de informática.
sign-in-bad-answer = { $server } dio una respuesta que no tiene sentido.
    .why = Puede que hayas iniciado sesión bien, pero lo que el servidor entregó después no se puede usar. Es un error del servidor.
    .todo = Inténtalo una vez más. Si todo sigue igual, avisa a quienes administran el servidor o a tu departamento de informática.
# The pages that the browser shows at the end.
sign-in-page-done = La página de inicio de sesión terminó
    .text = Puedes cerrar esta ventana y volver a Mailwright.
sign-in-page-failed = El inicio de sesión no funcionó
    .text = Vuelve a Mailwright: allí verás por qué y qué puedes hacer. Puedes cerrar esta ventana.
sign-in-page-foreign = Esto es de otro inicio de sesión
    .text = Mailwright espera una respuesta, pero no esta. Vuelve a Mailwright y abre desde allí la página de inicio de sesión.
sign-in-page-nothing = Aquí no hay nada
    .text = Vuelve a Mailwright. Puedes cerrar esta ventana.

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
# Why a question was answered with yes before the person did. Gaps: $percent, $ms, $count, $programs, $program, $place.
ticked-full = Está ocupado el { $percent } % de tu buzón, así que está marcado “Sí”.
ticked-slow = Según la prueba, tu conexión es lenta (la ida y la vuelta tardan { $ms } ms), así que está marcado “Sí”.
ticked-identities = El correo que enviaste últimamente lleva { $count } direcciones distintas, así que está marcado “Sí”.
ticked-programs = Tu correo más reciente se envió desde varios programas ({ $programs }), así que está marcado “Sí”.
ticked-folders-of-several = En tu buzón hay carpetas creadas por varios programas de correo, así que está marcado “Sí”.
ticked-webmail-used = Parte de tu correo más reciente se envió desde un navegador ({ $program }), así que está marcado “Sí”.
ticked-webmail = Tu proveedor tiene un sitio web para tu correo, { $place }, así que está marcado “Sí”. Elige “No” si no lo usas.
answer-yes = Sí
answer-no = No
answer-unsure = No lo sé

## One line for each answer: where it pulls, and why.

reason-several-identities-yes = A favor de IMAP: escribes con varios nombres, e IMAP guarda lo que envías con cada uno donde lo ven todos tus programas.
reason-several-identities-no = Da igual: escribes con un solo nombre, y eso se puede hacer de las dos maneras.
reason-several-identities-measured = A favor de IMAP: últimamente enviaste correo con varias direcciones, e IMAP guarda lo que envías con cada una donde lo ven todos tus programas.
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
reason-several-devices-measured = A favor de IMAP: varios programas de correo ya usan este buzón, e IMAP muestra a todos el mismo correo.
reason-several-devices-unsure = No cuenta: no sabes cuántos dispositivos habrá.
reason-webmail-yes = A favor de IMAP: también lees en un navegador, e IMAP deja todo tu correo donde el navegador lo encuentra.
reason-webmail-no = Da igual: no necesitas tu correo en un navegador.
reason-webmail-measured = A favor de IMAP: tu correo se puede leer en un navegador, e IMAP lo deja todo donde el navegador lo encuentra.
reason-webmail-unsure = No cuenta: no sabes si leerás en un navegador.

## The recommendation, and how clear it is. Gap of strength-…: $protocol.

recommend-imap = Usa IMAP: tu correo se queda con tu proveedor, y todos tus dispositivos muestran lo mismo.
recommend-pop3 = Usa POP3: tu correo llega a este equipo y se queda aquí.
strength-clear = Todas las respuestas tuyas que influyen están a favor de { $protocol }.
strength-balanced = Tus respuestas están a favor de las dos maneras. { $protocol } es la más segura: el correo que POP3 sacó del servidor ya no se ve en otros sitios, mientras que un buzón lleno o una conexión lenta tienen remedio.
strength-default = Ninguna de tus respuestas influye. { $protocol } es la opción habitual, y puedes cambiarla más adelante.
strength-forced = Tu proveedor solo ofrece { $protocol }, así que no hay nada que elegir.

## What follows from either way, and from how long POP3 leaves mail on the server. Gap of …-days: $days.

topic-where = Dónde está tu correo
topic-devices = En otros dispositivos
topic-webmail = En un navegador
topic-full = Cuando el buzón se llena
topic-lost = Si pierdes este equipo
follows-where-imap = Con tu proveedor. Tu programa de correo lo muestra, y puede guardar una copia para leerlo sin conexión.
follows-devices-imap = Todos muestran los mismos mensajes y carpetas. Lo que eliminas en uno desaparece de todos.
follows-webmail-imap = El sitio web de tu proveedor muestra lo mismo que tu programa de correo.
follows-full-imap = El correo nuevo se rechaza hasta que hagas espacio.
follows-lost-imap = No se pierde nada. Inicia sesión en otro equipo, y ahí está tu correo.
follows-where-pop3-ever = En este equipo. Una copia de lo recibido se queda con tu proveedor.
follows-devices-pop3-ever = Muestran lo recibido, pero no tus carpetas ni lo que enviaste desde aquí.
follows-webmail-pop3-ever = Muestra lo recibido, pero no tus carpetas ni lo que enviaste desde aquí.
follows-full-pop3-ever = Las copias que se quedan lo van llenando. El correo nuevo se rechaza hasta que elimines algunas.
follows-lost-pop3-ever = Tu proveedor conserva lo recibido. Tus carpetas y lo que enviaste se pierden, a menos que tengas una copia de seguridad.
follows-where-pop3-days =
    { $days ->
        [one] En este equipo. Una copia de lo recibido se queda un día con tu proveedor.
       *[other] En este equipo. Una copia de lo recibido se queda { $days } días con tu proveedor.
    }
follows-devices-pop3-days =
    { $days ->
        [one] Muestran lo recibido en el último día, pero no tus carpetas ni lo que enviaste desde aquí.
       *[other] Muestran lo recibido en los últimos { $days } días, pero no tus carpetas ni lo que enviaste desde aquí.
    }
follows-webmail-pop3-days =
    { $days ->
        [one] Muestra lo recibido en el último día, pero no tus carpetas ni lo que enviaste desde aquí.
       *[other] Muestra lo recibido en los últimos { $days } días, pero no tus carpetas ni lo que enviaste desde aquí.
    }
follows-full-pop3-days = Casi nunca se llena si descargas tu correo con bastante frecuencia: las copias más antiguas se quitan.
follows-lost-pop3-days =
    { $days ->
        [one] Tu proveedor conserva lo recibido en el último día. Todo lo demás se pierde, a menos que tengas una copia de seguridad.
       *[other] Tu proveedor conserva lo recibido en los últimos { $days } días. Todo lo demás se pierde, a menos que tengas una copia de seguridad.
    }
follows-where-pop3-never = En este equipo y en ningún otro sitio. Se quita del servidor después de descargarlo.
follows-devices-pop3-never = No muestran nada de lo que descargó este equipo.
follows-webmail-pop3-never = No muestra nada de lo que descargó este equipo.
follows-full-pop3-never = Casi nunca se llena si descargas tu correo con bastante frecuencia: cada vez queda vacío.
follows-lost-pop3-never = Pierdes todo tu correo, a menos que tengas una copia de seguridad.
# How long POP3 leaves mail on the server.
leave-title = ¿Cuánto tiempo se queda con tu proveedor el correo descargado?
leave-why = Mientras siga allí, tus otros dispositivos y el sitio web de tu proveedor lo muestran.
leave-ever = Para siempre
leave-days =
    { $days ->
        [one] Un día
       *[other] { $days } días
    }
leave-never = No se queda

## Where messages are and who can see them, for a picture. Gap of holds-recent: $days.

place-provider = Tu proveedor
place-this-computer = Este equipo
place-other-devices = Otros dispositivos
place-browser = Navegador
holds-all = Todo el correo
holds-received = Lo recibido
holds-recent =
    { $days ->
        [one] Solo el último día
       *[other] Solo los últimos { $days } días
    }
holds-new = Solo el correo nuevo
link-in-step = siempre lo mismo
link-fetches = lo descarga
link-shows = mira lo que hay

## The two ways side by side.

compare-home = Dónde está el correo
compare-home-imap = Con tu proveedor
compare-home-pop3 = En un solo equipo
compare-devices = Varios dispositivos
compare-devices-imap = Todos muestran lo mismo
compare-devices-pop3 = Cada uno descarga por su cuenta; lo leído o enviado solo se ve en uno
compare-offline = Sin internet
compare-offline-imap = Lo que el programa haya copiado
compare-offline-pop3 = Todo lo descargado
compare-folders = Carpetas y etiquetas
compare-folders-imap = En el servidor, las mismas en todas partes
compare-folders-pop3 = Solo en este equipo
compare-space = Espacio en el servidor
compare-space-imap = Hace falta para todo tu correo
compare-space-pop3 = Solo hace falta para lo que se queda allí
compare-slow-line = Conexiones lentas
compare-slow-line-imap = La conexión hace falta a menudo; ayuda descargar primero los encabezados
compare-slow-line-pop3 = La conexión hace falta un momento, para descargar el correo nuevo
compare-backup = Copia de seguridad
compare-backup-imap = El proveedor tiene una copia; la segunda la haces tú
compare-backup-pop3 = La haces tú
compare-identities = Varios nombres
compare-identities-imap = Lo enviado con cada uno se ve en todas partes
compare-identities-pop3 = Lo enviado está solo en este equipo
compare-deleting = Eliminar
compare-deleting-imap = Desaparece en todas partes, al instante
compare-deleting-pop3 = Desaparece aquí; la copia del servidor se queda el tiempo que elegiste

## What would change the recommendation. Gaps: $question, $protocol.

change-yes = { $protocol }, si respondes que sí a: { $question }
change-no = { $protocol }, si respondes que no a: { $question }
change-nothing = Ninguna otra respuesta por sí sola: seguiría siendo { $protocol }.
change-forced = Ninguna de tus respuestas, porque tu proveedor solo ofrece { $protocol }.

## The backup. Gaps: $days, and $page, where the provider says so.

backup-provider-restores =
    { $days ->
        [0] Tu correo está con tu proveedor, que dice que lo eliminado definitivamente no se puede recuperar: { $page }
        [one] Tu correo está con tu proveedor, que puede recuperar lo eliminado en el último día: { $page }
       *[other] Tu correo está con tu proveedor, que puede recuperar lo eliminado en los últimos { $days } días: { $page }
    }
backup-ask-the-provider = Tu correo está con tu proveedor. Si puede recuperar lo eliminado, lo dicen sus páginas de ayuda; busca “copia de seguridad” o “restaurar”.
backup-sent-is-here-only = Tus carpetas y lo que enviaste están solo en este equipo. Lo que recibiste lo tiene también tu proveedor.
backup-older-is-here-only =
    { $days ->
        [one] Todo lo que tiene más de un día está solo en este equipo, y también lo que enviaste.
       *[other] Todo lo que tiene más de { $days } días está solo en este equipo, y también lo que enviaste.
    }
backup-all-is-here-only = Todo tu correo está solo en este equipo.
backup-how-imap = Una copia propia te protege de lo que se elimina por error o junto con la cuenta: haz que la copia de seguridad de tu equipo incluya la carpeta de tu programa de correo.
backup-how-pop3 = Así que la copia de seguridad la haces tú: haz que la de tu equipo incluya la carpeta de tu programa de correo, o cierra el programa y copia esa carpeta en un disco externo. En Thunderbird, Ayuda > Información sobre la resolución de problemas > Carpeta del perfil muestra dónde está.

## What to watch out for, and what eases it. Gaps: $days, $minutes.

advice-concern-space-will-run-out = Tu buzón puede llenarse. Mueve el correo antiguo a carpetas de tu equipo (“carpetas locales” o “archivar”), elimina los archivos adjuntos grandes o pide más espacio a tu proveedor.
advice-concern-line-is-poor = Tu conexión es mala. Haz que el programa de correo descargue primero solo remitentes y asuntos (“solo los encabezados”), y los mensajes grandes cuando los pidas. Haz también que guarde tus carpetas para leerlas sin conexión.
advice-concern-fetched-twice = La prueba mostró que tu servidor no puede decirle a un programa de correo qué descargó ya (falta UIDL). Lo que se queda en él puede descargarse una y otra vez. Con este servidor, usa IMAP, o no dejes nada en él.
advice-concern-server-deletes =
    { $days ->
        [0] Tu servidor elimina el correo en cuanto se descarga con POP3, elijas aquí lo que elijas.
        [one] Tu servidor elimina el correo por su cuenta después de un día, elijas aquí lo que elijas.
       *[other] Tu servidor elimina el correo por su cuenta después de { $days } días, elijas aquí lo que elijas.
    }
advice-concern-copies-fill-the-mailbox = Las copias que se quedan en el servidor llenan tu buzón, que tiene poco espacio. Cuando hayas hecho una copia de seguridad, elige mejor unos cuantos días.
advice-concern-days-counted-differently = No todos los programas de correo cuentan los días igual. Thunderbird empieza cuando descarga un mensaje; Evolution se guía por la fecha del propio mensaje, y puede quitar enseguida del servidor uno más antiguo.
advice-concern-wait-between-looks =
    { $minutes ->
        [one] Tu servidor pide que pase un minuto entre dos consultas de correo nuevo. No dejes que tu programa de correo consulte más a menudo.
       *[other] Tu servidor pide que pasen { $minutes } minutos entre dos consultas de correo nuevo. No dejes que tu programa de correo consulte más a menudo.
    }
advice-concern-one-computer-only = Descarga tu correo con POP3 en un solo equipo. Si lo hacen dos, puede que a cada uno le llegue solo una parte.
advice-concern-other-devices-will-not-see = Tus otros dispositivos no verán el correo que se descargó aquí y se quitó del servidor. Haz que el programa de correo deje una copia en el servidor durante unas semanas.
advice-concern-webmail-will-be-empty = En el navegador no verás el correo que se descargó aquí y se quitó del servidor. Haz que el programa de correo deje una copia en el servidor durante unas semanas.
advice-concern-identities-not-shared = Lo que envías con tus distintos nombres se guarda solo en este equipo. Para tenerlo también en otro sitio, envíate una copia (“CCO”).
advice-concern-only-copy-here = La única copia de tu correo puede ser la de este equipo. Si el equipo se rompe o te lo roban, la pierdes, a menos que hagas copias.
advice-concern-keep-a-backup = Elijas lo que elijas, tu correo necesita una copia de seguridad. Haz que la copia de seguridad de tu equipo incluya la carpeta del programa de correo, por ejemplo en un disco externo.

## What to know of a written file.

file-concern-no-leave-on-server = Este archivo no puede decirle al programa que deje tu correo en el servidor. Si quieres que se quede allí una copia, indícalo en la configuración de la cuenta del programa antes de que descargue correo por primera vez.
file-concern-starttls-by-port = Este archivo no puede decir cómo empieza el cifrado; el programa se guía por el puerto. Si no puede conectarse, revisa el cifrado en la configuración de la cuenta.
file-concern-identities-left-out = Este archivo no tiene lugar para tus otros nombres y direcciones. Agrégalos en la configuración de la cuenta del programa si quieres escribir con ellos.
file-concern-folders-left-out = Este archivo no puede decir cuál de tus carpetas es para el correo enviado, cuál para los borradores y demás. Si el programa crea otras nuevas, elige las tuyas en su configuración.
file-concern-signature-left-out = Este archivo no tiene lugar para tu firma. Escríbela en la configuración del programa.
file-concern-groupware-left-out = Este archivo no tiene lugar para tus calendarios y libretas de direcciones. Agrégalos en la configuración del programa, si los admite.
file-concern-leave-days-left-out = Este archivo no puede decir cuántos días se queda tu correo en el servidor. Se queda allí hasta que lo eliminas.
file-concern-fetches-only = Este programa solo descarga correo. Para escribir y enviar, y para nombres, firma, calendarios y libretas de direcciones, usa además otro.
file-concern-sends-only = Este programa solo envía correo. Para descargar y leer, y para nombres, firma, calendarios y libretas de direcciones, usa además otro.
file-concern-password-by-command = Este archivo no contiene tu contraseña: un comando que hay en él la obtiene de donde tu sistema guarda las contraseñas. Hay que ponerla allí una vez, con “mailwright export --store-password” o con el comando que está al principio del archivo.
file-concern-days-counted-otherwise = Este programa cuenta los días desde la fecha del mensaje, y eliminaría enseguida del servidor el correo más antiguo. Por eso el archivo le indica que deje allí tu correo para siempre.
file-concern-folders-unknown = Este archivo no conoce las carpetas de tu servidor. El programa preguntará qué carpeta es para los borradores, el correo enviado y el correo eliminado.
file-concern-not-tried-with-client = No hemos probado este archivo con el propio programa, solo con descripciones de lo que lee. Si no funciona, usa la hoja de configuración.
file-concern-holds-password = Este archivo contiene tu contraseña, y cualquiera que lo abra puede leerla. No se lo envíes a nadie, y elimínalo cuando el programa lo haya leído.
file-concern-browser-sign-in = No hay que escribir contraseña: el programa abre la página de inicio de sesión de tu proveedor, si es uno de los que conoce. Si no se abre ninguna página, pregunta a tu proveedor o a tu departamento de informática qué programas se pueden usar.
file-concern-unproved = Nadie ha iniciado sesión todavía con esta configuración, así que puede ser incorrecta.

## What became of a password that was to be kept by the system. Gaps: $entries, $clients, $why.

stored-secret-service = Tu contraseña está ahora en el depósito de claves de tu escritorio (Secret Service), para { $entries }.
stored-keychain = Tu contraseña está ahora en tu llavero, para { $entries }.
stored-credential-manager = Tu contraseña está ahora en el Administrador de credenciales de Windows, para { $entries }.
stored-own = Programas que la encuentran allí por sí solos: { $clients }.
not-stored-nobody = Aquí no está en marcha ningún programa que guarde contraseñas (un Secret Service, como GNOME Keyring, KWallet o KeePassXC), así que tu contraseña no se guardó.
not-stored-locked = El depósito de claves de tu escritorio siguió bloqueado, así que tu contraseña no se guardó. Desbloquéalo e inténtalo de nuevo.
not-stored-late = El almacén de contraseñas de este sistema no respondió, así que tu contraseña no se guardó.
not-stored-refused = Tu contraseña no se guardó: { $why }.

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

source-organisation = El archivo que preparó tu organización
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
client-outlook = Outlook para Windows, el clásico
    .step1 = Esto es para el Outlook clásico de Microsoft Office. El nuevo Outlook y el Outlook de los teléfonos no leen ningún archivo: usa allí la hoja de configuración.
    .step2 = Pon el archivo del mismo nombre que termina en .xml en la carpeta C:\ProgramData\Mailwright. Crea la carpeta si no existe.
    .step3 = Haz doble clic en { $file }, y acepta el cambio.
    .step4 = Inicia Outlook, elige Archivo > Agregar cuenta, y escribe tu dirección y tu contraseña.
client-thunderbird-android = Thunderbird para Android
    .step1 = Abre { $file } en esta pantalla, o imprímelo.
    .step2 = En el teléfono, abre Thunderbird. Si allí es nuevo, elige “Iniciar sesión con código QR”; si no, abre Ajustes > Importar ajustes y escanea desde allí.
    .step3 = Apunta con la cámara al código, y pulsa Hecho cuando se muestre la cuenta.
    .step4 = Escribe tu contraseña cuando la aplicación la pida.
client-k9 = K-9 Mail y Thunderbird para Android, con un archivo
    .step1 = Envía { $file } al teléfono, por ejemplo por cable o en un mensaje a tu propia dirección.
    .step2 = En la aplicación, abre Ajustes > Importar ajustes (en un teléfono nuevo, “Importar ajustes” en la página de bienvenida), y elige el archivo.
    .step3 = Deja marcada tu cuenta, elige Importar, y escribe tu contraseña cuando la aplicación la pida.
client-fairemail = FairEmail, un programa de correo gratuito para Android
    .step1 = Envía { $file } al teléfono, por ejemplo por cable o en un mensaje a tu propia dirección.
    .step2 = En FairEmail, abre el menú de arriba a la izquierda > Ajustes > Copia de seguridad, y elige “Importar”.
    .step3 = Deja vacía la contraseña de la copia de seguridad, elige el archivo y deja que la aplicación lo importe.
    .step4 = Abre Ajustes > Configuración manual > Cuentas, elige tu cuenta, y escribe tu contraseña si falta.
client-delta-chat = Delta Chat, una aplicación de mensajería que usa el correo
    .step1 = Abre { $file } en una pantalla que nadie más vea: el código contiene tu contraseña.
    .step2 = En Delta Chat, elige “Crear perfil nuevo”, después “Usar otro servidor” y después “Escanear código de invitación” (en algunos sistemas, “Iniciar sesión con código QR”).
    .step3 = Apunta con la cámara al código, y acepta iniciar sesión.
    .step4 = Después, elimina la imagen.
client-evolution = Evolution, el programa de correo de GNOME
    .step1 = Pon los tres archivos ({ $file } y los dos del mismo nombre) en la carpeta .config/evolution/sources de tu carpeta personal.
    .step2 = Abre Evolution: la cuenta nueva está ahí.
    .step3 = Escribe tu contraseña cuando la pida, y marca la casilla para conservarla.
client-geary = Geary, un programa de correo para GNOME
    .step1 = Cierra Geary, y descomprime { $file } en la carpeta .config/geary de tu carpeta personal. Allí se crea una carpeta.
    .step2 = Inicia Geary, y escribe tu contraseña cuando la pida.
client-kmail = KMail, el programa de correo de KDE
    .step1 = Cierra KMail, y detén su servicio: en una terminal, “akonadictl stop”.
    .step2 = Si nunca has usado KMail, descomprime { $file } en la carpeta .config de tu carpeta personal.
    .step3 = Si ya usas KMail, no reemplaces tus archivos: agrega lo que contienen los de { $file } al final de tus propios archivos del mismo nombre.
    .step4 = Inicia KMail, y escribe tu contraseña cuando la pida.
client-claws = Claws Mail, un programa de correo rápido para Linux y Windows
    .step1 = Descomprime { $file } en un lugar donde pueda quedarse. Se crea una carpeta, y tu propio Claws Mail se queda como está.
    .step2 = Inicia Claws Mail con esa carpeta: en una terminal, “claws-mail --alternate-config-dir” y la ruta de la carpeta.
    .step3 = Elige Mensaje > Recibir > De la cuenta actual, y escribe tu contraseña cuando la pida.
client-neomutt = NeoMutt y Mutt, programas de correo para la terminal
    .step1 = Pon { $file } en la carpeta ~/.config/neomutt (o ~/.mutt para Mutt).
    .step2 = Agrega la línea “source ~/.config/neomutt/{ $file }” a tu neomuttrc (o la misma con ~/.mutt a tu muttrc).
    .step3 = Inicia el programa, y escribe tu contraseña cuando la pida.
client-aerc = aerc, un programa de correo para la terminal
    .step1 = Agrega las líneas del archivo a las cuentas de aerc: cat { $file } >> ~/.config/aerc/accounts.conf
    .step2 = No dejes que nadie más las lea: chmod 600 ~/.config/aerc/accounts.conf
    .step3 = Inícialo: aerc
client-alpine = Alpine, un programa de correo para la terminal
    .step1 = Inicia Alpine con el archivo, que pasa a ser su configuración: alpine -p { $file }
    .step2 = Escribe tu contraseña cuando la pida. Después pregunta si debe guardarla en el disco: responde que no si otras personas usan este equipo.
    .step3 = Para usarlo siempre, sin “-p”: cp { $file } ~/.pinerc (si no tienes ahí una configuración propia).
client-himalaya = Himalaya, correo en la línea de comandos
    .step1 = Pruébalo: himalaya -c { $file } mailboxes list
    .step2 = Para usarlo siempre, agrega sus líneas a tu propia configuración: cat { $file } >> ~/.config/himalaya/config.toml
    .step3 = El archivo es para Himalaya 2. Si ningún comando que haya en él obtiene tu contraseña, escríbela entre las comillas que siguen a “raw”, y no dejes que nadie más lea el archivo: chmod 600
client-meli = meli, un programa de correo para la terminal
    .step1 = Inícialo con el archivo: meli -c { $file }
    .step2 = Para usarlo siempre, agrega sus líneas a tu propia configuración: cat { $file } >> ~/.config/meli/config.toml
    .step3 = Si ningún comando que haya en él obtiene tu contraseña, escríbela entre las comillas que siguen a “server_password” y “value”, y no dejes que nadie más lea el archivo: chmod 600
client-mbsync = mbsync, que copia un buzón a este equipo y de vuelta
    .step1 = Crea la carpeta para tu correo: mkdir -p ~/Mail/{ $account }
    .step2 = Descarga: mbsync -c { $file } -a
    .step3 = No se elimina nada en ninguno de los dos lados. Para usarlo siempre, agrega las líneas a tu propia configuración: cat { $file } >> ~/.mbsyncrc
client-offlineimap = OfflineIMAP, que copia un buzón a este equipo y de vuelta
    .step1 = Descarga: offlineimap -c { $file } -o
    .step2 = Tu correo está en ~/Mail/{ $account }. No se elimina nada en ninguno de los dos lados.
    .step3 = Para usarlo siempre: cp { $file } ~/.offlineimaprc (si no tienes ahí una configuración propia).
client-getmail = getmail, que descarga correo
    .step1 = Crea las carpetas para tu correo y para lo que el programa ya ha visto: mkdir -p ~/.config/getmail ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = Pon { $file } en ~/.config/getmail, y descarga: getmail --rcfile={ $file }
    .step3 = Descarga lo nuevo y deja tu correo en el servidor. Usa los certificados en los que confía Debian; en otros sistemas, puede que la ruta que sigue a “ca_certs” tenga que ser otra.
client-fetchmail = fetchmail, que descarga correo y lo pasa al reparto de correo de este equipo
    .step1 = No dejes que nadie más lea el archivo: chmod 600 { $file }
    .step2 = Descarga: fetchmail -f { $file }
    .step3 = Tu correo va al buzón que este equipo tiene para ti; con -m indicas un programa que lo reciba en su lugar. También se queda en el servidor.
client-mpop = mpop, que descarga correo
    .step1 = Crea las carpetas para tu correo y para lo que el programa ya ha visto: mkdir -p ~/.mpop_uidls ~/Mail/{ $account }/cur ~/Mail/{ $account }/new ~/Mail/{ $account }/tmp
    .step2 = No dejes que nadie más lea el archivo, y descarga: chmod 600 { $file }; mpop -C { $file }
    .step3 = Descarga lo nuevo y deja tu correo en el servidor.
client-msmtp = msmtp, que envía correo para programas que no pueden hacerlo
    .step1 = No dejes que nadie más lea el archivo: chmod 600 { $file }
    .step2 = Pruébalo: echo Hello | msmtp -C { $file } seguido de tu propia dirección.
    .step3 = En tu programa de correo, indica “msmtp -C { $file } --read-envelope-from -t” como el comando que envía.
client-autoconfig = Autoconfig, un archivo con el que un dominio configura por sí solo los programas de correo
    .step1 = Si el dominio es tuyo, publica { $file } como config-v1.1.xml en la carpeta mail del sitio web que se llama autoconfig seguido de tu dominio, servido como text/xml.
    .step2 = O bien, para los equipos que tienes a tu cargo, cámbiale el nombre por el de tu dominio con .xml al final, y ponlo en la carpeta isp de la carpeta del programa Thunderbird.
    .step3 = A partir de entonces, Thunderbird y otros programas de correo solo necesitan una dirección y una contraseña.
client-sheet = Una hoja de configuración, para cualquier otro programa
    .step1 = Abre { $file } en un navegador, e imprímelo si quieres.
    .step2 = En tu programa de correo, agrega una cuenta y elige configurarla a mano (a menudo “Otra” o “Configuración manual”).
    .step3 = Copia las líneas de la hoja en los campos del mismo nombre, y escribe tu contraseña cuando se te pida.
client-thunderbird-profile = Thunderbird, como un perfil nuevo completo
    .step1 = Descomprime { $file } en un lugar donde el perfil pueda quedarse. Se crea una carpeta.
    .step2 = En Thunderbird, abre Ayuda > Información sobre la resolución de problemas, y ahí “about:profiles”.
    .step3 = Elige “Crear un perfil nuevo”, después “Elegir carpeta”, y selecciona la carpeta.
    .step4 = Elige “Abrir perfil en nuevo navegador”, y escribe tu contraseña cuando la pida.
client-thunderbird-policies = Thunderbird para todos los usuarios de un equipo, mediante directivas
    .step1 = Para quienes administran equipos: descomprime { $file } en la carpeta del programa Thunderbird. Ahí se crea distribution/policies.json.
    .step2 = En un Mac, esa carpeta es Thunderbird.app/Contents/Resources. En Linux, el archivo también puede ser /etc/thunderbird/policies/policies.json.
    .step3 = Si ya hay un policies.json, copia en él las líneas de “Preferences”.
    .step4 = Quien inicie allí Thunderbird por primera vez tendrá esta cuenta, y escribirá la contraseña.
client-thunderbird-autoconfig = Thunderbird para cada usuario de un equipo, mediante AutoConfig
    .step1 = Para quienes administran equipos: descomprime { $file } en la carpeta del programa Thunderbird. En un Mac es Thunderbird.app/Contents/Resources.
    .step2 = Quien inicie sesión en el equipo con la parte de la dirección que va antes de la @, y aún no tenga cuenta en Thunderbird, recibirá una la próxima vez que lo inicie.
    .step3 = Cada persona escribe su contraseña cuando Thunderbird la pide.
client-thunderbird-isp = La configuración de cuentas de Thunderbird para un dominio
    .step1 = Para quienes administran equipos: descomprime { $file } en la carpeta del programa Thunderbird. En un Mac es Thunderbird.app/Contents/Resources.
    .step2 = A partir de entonces, la configuración de cuentas de Thunderbird conoce allí los servidores del dominio, y solo pide nombre, dirección y contraseña.
client-outlook-prf = Outlook para Windows, el clásico, con un archivo de perfil
    .step1 = Cierra Outlook. Pulsa Windows+R y escribe: outlook.exe /importprf y la ruta de { $file }.
    .step2 = Outlook se inicia con la cuenta. Escribe tu contraseña cuando la pida.
    .step3 = Si no ocurre nada, usa el otro archivo para Outlook, o la hoja de configuración.

## The groups that mail programs are shown in.

group-here = En este equipo
group-phone = En teléfonos y tabletas
group-other = Otros programas
group-by-hand = Escribir a mano

## What a click does with a written file, said before it is done. Gaps: $file and $path, $program, $line, $count.

hand-over-open = Esto abre { $file } con el programa que tu equipo tiene para ello. No se cambia nada más.
    .button = Abrirlo
    .done = Está abierto. Las líneas de abajo dicen qué hacer allí.
hand-over-start = Esto inicia { $program }. El archivo se abre desde su propio menú, como dicen las líneas de abajo.
    .button = Iniciar { $program }
    .done = { $program } se está iniciando. Las líneas de abajo dicen qué hacer allí.
hand-over-add = Esto agrega una línea a la configuración de { $program } en { $path }, para que lea tu archivo: { $line }
    .button = Agregar la línea
    .done = Se agregó la línea. Inicia el programa, y escribe tu contraseña cuando la pida.
hand-over-show = Esto muestra el código aquí, lo bastante grande para la cámara de tu teléfono. No se cambia nada.
    .button = Mostrar el código
    .done = Apunta con la cámara de tu teléfono al código. Las líneas de abajo dicen por dónde empezar allí.
hand-over-drop =
    { $count ->
        [one] Esto pone tu archivo donde { $program } lo busca: { $path }
       *[other] Esto pone tus archivos donde { $program } los busca: { $path }
    }
    .button = Agregar a { $program }
    .done = Tu cuenta está en su sitio. Inicia { $program } (de nuevo, si está abierto) y escribe tu contraseña cuando la pida.
hand-over-merge = Esto agrega tu cuenta a los ajustes de { $program }, junto a lo que ya hay allí: { $path }
    .button = Agregar a { $program }
    .done = Tu cuenta está en los ajustes de { $program }. Inicia el programa y escribe tu contraseña cuando la pida.
hand-over-register = Esto pone un archivo donde Windows lo buscará ({ $path }) y abre { $file }. Windows te pregunta entonces si aceptas el cambio. “Deshacer” quita el primer archivo, pero no el cambio.
    .button = Configurar { $program }
    .done = Acepta el cambio cuando Windows lo pregunte. Después inicia Outlook, elige Archivo > Agregar cuenta, y escribe tu dirección y tu contraseña.
hand-over-copy =
    { $count ->
        [one] Se guarda una copia del archivo tal como está ahora, y “Deshacer” la recupera.
       *[other] Se guardan copias de los archivos tal como están ahora, y “Deshacer” las recupera.
    }
hand-over-new =
    { $count ->
        [one] Ese archivo todavía no existe; “Deshacer” lo quita otra vez.
       *[other] Esos archivos todavía no existen; “Deshacer” los quita otra vez.
    }
hand-over-running = El servicio de { $program } está en marcha y sobrescribiría el cambio. Cierra { $program }, detén el servicio en un terminal con “akonadictl stop” e inténtalo de nuevo.

## How settings are typed into a mail program: the program’s own menu words.

program-any =
    .step1 = En tu programa de correo, agrega una cuenta y elige configurarla a mano (a menudo “Otra” o “Configuración manual”).
    .step2 = Copia la configuración de abajo en los campos del mismo nombre.
    .step3 = Escribe tu contraseña cuando se te pida.
program-new-outlook =
    .step1 = En Outlook, abre la Configuración (el engranaje), elige Cuentas > Tus cuentas, y pulsa “Agregar cuenta”.
    .step2 = Escribe tu dirección, pulsa Continuar, y elige IMAP o POP en “Elegir proveedor”.
    .step3 = Escribe tu contraseña, abre “Mostrar más”, y copia la configuración en los campos.
program-mac-outlook =
    .step1 = En Outlook, elige Herramientas > Cuentas, pulsa + y elige “Nueva cuenta”.
    .step2 = Escribe tu dirección, pulsa Continuar y elige IMAP o POP, según diga el primer título de abajo.
    .step3 = Copia los ajustes en los campos, escribe tu contraseña y pulsa “Agregar cuenta”.

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
report-detail = Qué le falla
report-intermediate = El intermedio
report-clock = Reloj
report-suggested = Serviría el nombre
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
sheet-leave-no = No
sheet-leave-days = Quitarlos del servidor después de estos días
sheet-steps = Qué hacer
sheet-step-open = Abre tu programa de correo y elige agregar una cuenta. Busca “Cuentas” en su configuración.
sheet-step-manual = Elige configurarla a mano. La opción suele llamarse “Otra”, “Configuración manual” o “Avanzada”.
sheet-step-copy = Copia las líneas de arriba en los campos del mismo nombre. El servidor de correo saliente también necesita nombre de usuario y contraseña.
sheet-step-certificate = No aceptes un aviso sobre el certificado o la identidad del servidor. Revisa primero el nombre del servidor.
sheet-step-send = Escribe un mensaje a tu propia dirección. Si llega, todo funciona.
sheet-code = La misma configuración como texto. La cámara de un teléfono lee este código, y desde allí puedes copiarla.

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
