# Lo que publica un dominio: `publish` y `check`.

help-publish = Escribe todo lo que un dominio publica para que cada programa de correo se configure solo
help-check = Dice qué está mal o falta en los ajustes de correo que publica un dominio, y cómo arreglarlo
help-option-domain = El dominio, como example.org
help-publish-servers = Un servidor del dominio, como imap://imap.example.org; se puede repetir. Sin esto, se buscan los servidores
help-publish-protocol = Qué va primero, para los programas que saben usar los dos
help-publish-name = El nombre por el que se conoce al proveedor
help-option-help_page = Una página tuya que ayuda a configurar el correo, como https://example.org/mail
help-option-web_server = El servidor web en el que pones los archivos, por nombre o dirección; sin esto, el del propio dominio
help-option-html = Escribe además la respuesta como página web en este archivo
help-check-force = Sustituye el archivo de --html si ya existe

publish-written =
    { $count ->
        [one] Se escribió un archivo.
       *[other] Se escribieron { $count } archivos. Qué hacer con ellos está en { $path }.
    }
publish-bad-domain = “{ $domain }” no es un dominio. Tiene esta forma: example.org.
publish-bad-help-page = “{ $url }” no es la dirección de una página. Empieza por https://.
publish-bad-web-server = “{ $host }” no es ni el nombre de un servidor ni una dirección.
publish-nothing = No hay servidores que publicar. Nómbralos con --server.
publish-no-receiving = Falta un servidor del que recibir el correo. Nómbralo con --server, por ejemplo imap://imap.example.org.
publish-no-sending = Falta un servidor por el que enviar el correo. Nómbralo con --server, por ejemplo smtp://smtp.example.org.
publish-not-offered = No hay ningún servidor { $protocol } que poner primero. Nombra uno con --server o quita --protocol.
publish-fixed-login = El nombre de usuario “{ $login }” sería el mismo para todos. Quítalo si vale la dirección completa, o escribe %EMAILLOCALPART% para la parte anterior a la @.
publish-unencrypted = { $host } se publicaría sin cifrado, y cualquier contraseña se podría leer por el camino. Publica un servidor con security=tls o security=starttls.

publish-title = Ajustes de correo de { $domain }
publish-intro = Con estos archivos y registros, los programas de correo encuentran solos los ajustes de tu gente: solo hay que escribir la dirección y la contraseña. Hay que hacer tres cosas, en cualquier orden.
publish-login-address = Se inicia sesión con la dirección completa.
publish-login-local = Se inicia sesión con la parte de la dirección anterior a la @.
publish-dns = 1. Registros en el DNS
publish-dns-do = Agrega estos registros donde administras { $domain }. Si editas un archivo de zona, mete en él dns/zone.txt. Si los escribes en una página, esta tabla los muestra campo por campo; @ es el propio dominio, y algunas páginas quieren el campo vacío en su lugar.
publish-dns-existing = Si ya hay un registro para alguno de estos nombres, cámbialo en vez de agregar otro.
publish-column-name = Nombre
publish-column-type = Tipo
publish-column-priority = Prioridad
publish-column-weight = Peso
publish-column-port = Puerto
publish-column-value = Destino o valor
publish-web = 2. Archivos en el servidor web
publish-web-do = Copia lo que hay en la carpeta www a { $root } en el servidor web. Después, díselo al servidor con uno de estos archivos; cada uno tiene una parte para los nombres nuevos y otra para el sitio que { $domain } ya tiene.
publish-web-server = Servidor web
publish-web-new = Para los nombres nuevos
publish-web-own = Para tu propio sitio
publish-certificate = 3. Un certificado
publish-certificate-do = El certificado del servidor web debe valer para todos estos nombres:
publish-files = Para qué sirve cada archivo
publish-file = Archivo
publish-file-for = Quién lo lee
publish-for-autoconfig = Thunderbird en todos los dispositivos, K-9 Mail, Evolution, KMail, Geary, FairEmail, Delta Chat y otros
publish-for-autodiscover = Outlook
publish-for-pacc = Programas nuevos que leen PACC; el registro { $record } responde de él. Cuando cambies el archivo, vuelve a escribir los dos
publish-for-apple = Apple Mail en iPhone, iPad y Mac: da a tu gente { $url }, o un código QR con ella
publish-for-srv = Apple Mail, Claws Mail, Evolution y FairEmail leen los registros SRV del DNS
publish-left-out = Lo que no está entre los archivos, porque el formato no puede expresar tus servidores:
publish-left-pacc = PACC solo conoce servidores con TLS desde el primer byte en sus puertos habituales, contraseñas y la dirección completa como nombre de usuario.
publish-left-apple = Un perfil para todos los dispositivos de Apple solo puede llevar la dirección completa como nombre de usuario y una contraseña.
publish-left-autodiscover = Un archivo para Outlook solo puede llevar la dirección completa como nombre de usuario.
publish-check = Después, comprueba que todo está bien
publish-check-do = Los cambios en el DNS tardan hasta un día en verse en todas partes. Esta orden pregunta como todos esos programas y dice qué sigue mal:

check-clean = { $domain }: todo está bien.
check-not-clean =
    { $count ->
        [one] { $domain }: hay una cosa que arreglar.
       *[other] { $domain }: hay { $count } cosas que arreglar.
    }
check-title = Lo que encuentran los programas de correo para { $domain }
check-on = Comprobado el { $date }
check-findings = Lo que se encontró
check-nothing-found = No hay nada mal y no falta nada.
check-programs = Lo que hace con ello cada programa de correo:
check-program = Programa de correo
check-comes-to = Qué resulta
check-sources = Lo que se preguntó
check-source = Dónde
check-answer = Respuesta
check-todo = Qué hacer
severity-wrong = Mal
severity-missing = Falta
severity-advice = Se puede mejorar
prospect-works = encuentra { $incoming } y { $outgoing } ({ $by })
prospect-dead = encuentra { $incoming } y { $outgoing } ({ $by }), y al menos uno de ellos no responde como debe
prospect-nothing = no encuentra nada

finding-no-such-domain = El dominio { $place } no existe.
    .todo = Comprueba cómo está escrito. Si está bien, mira si el dominio sigue registrado y si están puestos sus servidores de nombres.
finding-dns-failed = El DNS no responde por { $place }.
    .todo = Mira si responden los servidores de nombres del dominio y si este equipo está conectado.
finding-no-mail-domain = { $place } dice con su registro MX que no acepta correo.
    .todo = Quita el registro MX con el punto si el dominio acepta correo, o retira los ajustes de correo.
finding-nothing-published = { $place } no publica ningún ajuste de correo, así que todos tienen que escribir los nombres de los servidores.
    .todo = “mailwright publish” escribe todo lo que hay que publicar.

finding-autoconfig-missing = No hay ajustes de autoconfig, ni en { $place } ni por debajo de .well-known. Thunderbird, K-9 Mail y muchos otros no encuentran nada.
    .todo = Pon el archivo en los dos sitios; “mailwright publish” lo escribe.
finding-autoconfig-host-missing = No hay nada en { $place }. Algunos programas, como Geary, solo preguntan ahí.
    .todo = Agrega el nombre al DNS y pon también ahí el archivo.
finding-autoconfig-wellknown-missing = No hay nada en { $place }. Los programas que preguntan ahí también preguntan en el servidor de autoconfig.
    .todo = Pon también ahí el mismo archivo, si puedes, por si falla el otro servidor.
finding-plain-http-only = Los ajustes solo se obtienen en { $place }, sin cifrado: cualquiera puede cambiarlos por el camino, y los programas prudentes los pasan por alto.
    .todo = Ponlos en { $wanted }.
finding-domain-not-listed = El documento de { $place } no tiene { $wanted } entre sus dominios. Thunderbird rechaza un documento sin ninguno.
    .todo = Agrégale <domain>{ $wanted }</domain>.
finding-refuses-address = { $place } rechaza las preguntas que llevan la dirección ({ $found }). Thunderbird y muchos otros siempre la envían.
    .todo = Haz que el servidor web no tenga en cuenta lo que va detrás del signo de interrogación.
finding-needs-address = { $place } rechaza las preguntas sin dirección ({ $found }). K-9 Mail y otros nunca la envían.
    .todo = Responde también a esas preguntas, con marcadores como %EMAILADDRESS% en lugar de la dirección.
finding-pop3-first = En { $place }, POP3 va antes que IMAP. Los programas que solo miran el primer servidor toman POP3, o nada si no saben usarlo.
    .todo = Pon IMAP primero, salvo que lo quieras así.
finding-ispdb-differs = La base de datos de proveedores del proyecto Thunderbird, { $place }, nombra { $found } en vez de { $wanted }. Los programas que preguntan ahí primero toman eso.
    .todo = Pide al proyecto que corrija o quite la entrada.
finding-pointer-broken = { $place } dice que los ajustes están en { $found }, y no están.
    .todo = Corrige el registro o quítalo.

finding-content-type = { $place } llega con el tipo de contenido { $found }. Thunderbird pasa por alto todo lo que no llega como XML.
    .todo = Haz que el servidor web entregue este archivo como { $wanted }.
finding-other-document = En { $place } hay otro documento, por ejemplo una página web, y no ajustes de correo.
    .todo = Pon ahí el archivo correcto, o haz que el servidor web responda con el estado 404.
finding-broken-document = El documento de { $place } no es XML bien formado. La mayoría de los programas no leen nada de él.
    .todo = Pon un archivo entero; “mailwright publish” escribe uno.
finding-redirect-to-plain = { $place } redirige a { $found }, fuera del cifrado. Los programas lo rechazan.
    .todo = Haz que la redirección lleve a https.
finding-redirect-endless = { $place } redirige en círculo, demasiadas veces o adonde no puede llevar ninguna redirección.
    .todo = Haz que responda él mismo, o que lleve directamente al archivo.
finding-web-error = { $place } responde con el error { $found }.
    .todo = Mira el registro de actividad del servidor web.
finding-web-unreachable = El servidor web de { $place } no responde.
    .todo = Mira si está en marcha, si su nombre lleva a él y si un cortafuegos bloquea el puerto 443.

finding-autodiscover-missing = No hay Autodiscover en { $place }. Outlook no encuentra nada.
    .todo = Pon el archivo y agrega el nombre al DNS; “mailwright publish” escribe las dos cosas.
finding-autodiscover-refuses-post = { $place } rechaza que le pregunten por POST, que es como pregunta Outlook.
    .todo = Haz que el servidor web responda aquí a POST como a GET; “mailwright publish” escribe cómo.
finding-autodiscover-error = Autodiscover en { $place } responde con un error ({ $found }).
    .todo = Mira el registro de actividad del programa que responde ahí.

finding-pacc-missing = No hay documento PACC en { $place }. Solo lo piden los programas nuevos.
    .todo = “mailwright publish” escribe el archivo y su registro.
finding-pacc-document-missing = El registro { $found } responde de un documento en { $place }, y no hay ninguno.
    .todo = Pon el documento, o quita el registro.
finding-pacc-digest-missing = El documento PACC no tiene su resumen en el DNS, y sin él nadie lo lee.
    .todo = Agrega el registro TXT { $place } con este texto: { $wanted }
finding-pacc-digest-wrong = El resumen del registro { $place } es el de otro documento: { $found }
    .todo = Cambia su texto por { $wanted }

finding-srv-missing = No hay registros SRV para el correo, como { $place }. Apple Mail y Claws Mail no encuentran nada.
    .todo = Agrégalos; “mailwright publish” los escribe.
finding-srv-incomplete = Los registros SRV no nombran ningún servidor para { $found }, por ejemplo con { $place }. Los programas que los leen encuentran solo la mitad.
    .todo = Agrega el registro.
finding-srv-target-alias = { $place } lleva a { $found }, que es solo otro nombre de { $wanted }. Un registro así no debe llevar a un alias, y algunos programas no encuentran entonces ninguna dirección.
    .todo = Haz que el registro lleve a { $wanted }, o da a { $found } una dirección propia.
finding-srv-port-mismatch = { $place } nombra el puerto { $found }, que es para otra clase de conexión.
    .todo = Nombra el puerto { $wanted }, o usa el registro que corresponde al puerto.
finding-srv-null-among-others = { $place } tiene un registro con un punto, que dice que el servicio no se ofrece, al lado de otro que lo ofrece.
    .todo = Quita el que no es cierto.
finding-srv-denies-offered = { $place } dice que { $found } no se ofrece, y otros ajustes del dominio lo ofrecen.
    .todo = Nombra el servidor en el registro, o quítalo de los otros ajustes.
finding-srv-foreign = Los registros llevan a { $place }, fuera del dominio, y ninguna firma DNSSEC lo demuestra. Los programas prudentes preguntan antes de enviar ahí una contraseña.
    .todo = Firma la zona con DNSSEC, o publica los servidores también con autoconfig.

finding-no-sending-server = { $place } no nombra ningún servidor para enviar correo.
    .todo = Agrega uno para SMTP.
finding-no-receiving-server = { $place } no nombra ningún servidor para recibir correo que los programas puedan usar.
    .todo = Agrega uno para IMAP o POP3.
finding-login-fixed = { $place } da a todos el nombre de usuario “{ $found }”.
    .todo = Escribe en su lugar %EMAILADDRESS%, o quita el nombre de Autodiscover.
finding-login-differs = { $place } dice que se inicia sesión como “{ $found }”, y otros ajustes dicen “{ $wanted }”.
    .todo = Haz que digan lo mismo.
finding-server-unencrypted = { $place } nombra { $found } sin cifrado: cualquier contraseña se podría leer por el camino.
    .todo = Nombra el puerto con TLS: 993, 995 o 465.
finding-servers-differ = { $place } nombra { $found }, y otros ajustes nombran { $wanted }. Cuál recibe cada persona depende de su programa.
    .todo = Haz que nombren los mismos servidores.
finding-preference-differs = { $place } pone primero { $found }, y otros ajustes ponen primero { $wanted }.
    .todo = Decídete por uno; en los registros SRV va primero la prioridad más baja.

finding-host-without-address = { $place }: se nombra el servidor, y no tiene dirección en el DNS.
    .todo = Agrega una dirección para él, o nombra otro servidor.
finding-server-refused = Nadie atiende en { $place }.
    .todo = Pon en marcha el servidor, o no lo nombres.
finding-server-silent = { $place } no responde.
    .todo = Mira si el servidor está en marcha y si un cortafuegos bloquea el puerto.
finding-server-speaks-otherwise = { $place } responde de otra manera que la publicada ({ $found }).
    .todo = Corrige el puerto y el cifrado en los ajustes, o el servidor.
finding-starttls-missing = { $place } está publicado con STARTTLS y no lo ofrece. Los programas se detienen ahí.
    .todo = Activa STARTTLS en el servidor, o publica el puerto con TLS.
finding-ipv6-broken = { $place } tiene una dirección IPv6 que no responde. Los programas pierden ahí tiempo o no encuentran nada.
    .todo = Haz que el servidor responda por IPv6, o quita el registro AAAA.

finding-certificate-expired = El certificado de { $place } ha caducado ({ $found }).
    .todo = Renuévalo, y haz que eso ocurra por sí solo.
finding-certificate-expires-soon = El certificado de { $place } caduca el { $found }, en menos de dos semanas, y no se ha renovado.
    .todo = Renuévalo, y mira por qué no ocurrió por sí solo.
finding-certificate-not-yet-valid = El certificado de { $place } solo vale desde el { $found }.
    .todo = Usa uno que valga ahora, y comprueba el reloj de la máquina que lo hizo.
finding-certificate-wrong-name = El certificado de { $place } es para otros nombres ({ $found }).
    .todo = Consigue uno que valga también para { $wanted }.
finding-certificate-self-signed = El certificado de { $place } está firmado por sí mismo, y nadie confía en él.
    .todo = Consigue uno de una autoridad en la que confíen los dispositivos; los de Let’s Encrypt son gratuitos.
finding-certificate-unknown-issuer = El certificado de { $place } lo ha firmado alguien en quien los dispositivos no confían ({ $found }).
    .todo = Consigue uno de una autoridad en la que confíen los dispositivos; los de Let’s Encrypt son gratuitos.
finding-certificate-incomplete-chain = El servidor de { $place } no envía el certificado intermedio. Algunos programas pueden conectarse, otros no.
    .todo = Envía la cadena entera; el archivo se llama a menudo fullchain.pem.
finding-tls-failed = El cifrado en { $place } falla.
    .todo = Haz que el servidor hable TLS 1.2 o posterior, y mira su registro de actividad.
