//! Which column of a list holds what. Names are matched loosely, in five languages and in the words of the programs that write such
//! lists; where a name could mean two things, the likelier one is taken only if nothing else in the list means it.

use crate::account::Address;

use super::list::{ListError, Row, Rows};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $word:literal: [$($alias:literal),* $(,)?],)*) => {
        /// What a column can hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Field {
            $($(#[$doc])* $name,)*
        }

        impl Field {
            /// All of them. Who comes first chooses first.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its word after `--map COLUMN=`.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// What such columns are called, the surest name first; as [`plain`] writes them.
            fn aliases(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$word, $($alias,)*],)* }
            }
        }
    };
}

fields! {
    /// The address. `mail` and the like come before the sign-in names of Microsoft and mailcow, which are addresses as a rule.
    Email = "email": [
        "emailaddress", "mail", "mailaddress", "address", "primaryemail", "primarysmtpaddress", "newprimaryemail",
        "emailadresse", "mailadresse", "epost", "postfachadresse",
        "correo", "correoelectronico", "correoelectrónico", "direcciondecorreo", "direccióndecorreo", "direccióndecorreoelectrónico",
        "courriel", "adressemail", "adresseemail", "adressecourriel", "adresseelectronique", "adresseélectronique", "mél",
        "indirizzoemail", "indirizzodiposta", "indirizzodipostaelettronica", "postaelettronica",
        "userprincipalname", "upn", "benutzerprinzipalname", "nombreprincipaldeusuario", "nomdutilisateurprincipal", "nomeprincipaleutente",
        "mailbox", "mailname", "postfach", "buzón", "buzon", "boîtemail", "casella", "adresse", "dirección", "indirizzo",
        "username", "user", "login", "account", "benutzername", "nombredeusuario", "nomdutilisateur", "nomeutente",
    ],
    /// The name shown to others.
    Name = "name": [
        "displayname", "fullname", "realname", "anzeigename", "vollername", "nombreparamostrar", "nombrecompleto", "nomcomplet",
        "nomaffiché", "nomàafficher", "nomecompleto", "nomevisualizzato", "nomedavisualizzare",
    ],
    /// The first name.
    FirstName = "first-name": [
        "firstname", "givenname", "vorname", "nombre", "nombredepila", "prénom", "prenom", "nome",
    ],
    /// The last name.
    LastName = "last-name": [
        "lastname", "surname", "familyname", "nachname", "familienname", "apellido", "apellidos", "nomdefamille", "nom", "cognome",
    ],
    /// The domain, where addresses are written without it.
    Domain = "domain": ["domainname", "domäne", "dominio", "domaine"],
    /// The name to log in with.
    Login = "login": [
        "loginname", "username", "user", "benutzername", "benutzer", "anmeldename", "usuario", "nombredeusuario", "identifiant",
        "nomdutilisateur", "utente", "nomeutente", "samaccountname",
    ],
    /// The password.
    Password = "password": [
        "passwort", "kennwort", "contraseña", "contrasena", "clave", "motdepasse", "mdp", "parolachiave", "apppassword", "initialpassword",
        "pass", "pwd",
    ],
    /// An OAuth2 access token.
    Token = "token": ["accesstoken", "oauthtoken", "oauth2token"],
    /// What to receive with: `imap`, `pop3` or `auto`.
    Protocol = "protocol": [
        "protokoll", "protocolo", "protocole", "protocollo", "type", "accounttype", "kontotyp", "tipo", "tipodecuenta", "typedecompte",
    ],
    /// Servers, as after `--server`.
    Server = "server": ["servers", "serverurl"],
    /// Where IMAP is.
    ImapHost = "imap-host": ["imaphost", "imapserver", "imap", "serveurimap", "servidorimap", "serverimap"],
    /// Its port.
    ImapPort = "imap-port": ["imapport", "portimap", "puertoimap", "portaimap"],
    /// Its encryption.
    ImapSecurity = "imap-security": ["imapsecurity", "imapssl", "imapencryption", "imapsocket"],
    /// Where POP3 is.
    Pop3Host = "pop3-host": ["pop3host", "pop3server", "pop3", "pophost", "popserver", "pop", "serveurpop3", "servidorpop3", "serverpop3"],
    /// Its port.
    Pop3Port = "pop3-port": ["pop3port", "popport", "portpop3", "puertopop3", "portapop3"],
    /// Its encryption.
    Pop3Security = "pop3-security": ["pop3security", "pop3ssl", "popssl", "pop3encryption", "pop3socket"],
    /// Where SMTP is.
    SmtpHost = "smtp-host": ["smtphost", "smtpserver", "smtp", "serveursmtp", "servidorsmtp", "serversmtp"],
    /// Its port.
    SmtpPort = "smtp-port": ["smtpport", "portsmtp", "puertosmtp", "portasmtp"],
    /// Its encryption.
    SmtpSecurity = "smtp-security": ["smtpsecurity", "smtpssl", "smtpencryption", "smtpsocket"],
    /// Further names and addresses to write under.
    Identities = "identities": [
        "identity", "aliases", "alias", "identitäten", "weitereadressen", "identidades", "identités", "identità",
    ],
    /// The folder that a person's folder lies in with `--by department`.
    Department = "department": [
        "orgunitpath", "orgunit", "organizationalunit", "team", "group", "abteilung", "departamento", "service", "département", "reparto",
        "dipartimento",
    ],
    /// The language of the person's sheet.
    Language = "language": [
        "preferredlanguage", "lang", "locale", "sprache", "idioma", "langue", "lingua",
    ],
    /// What is put below messages.
    Signature = "signature": ["signatur", "firma"],
}

impl Field {
    /// The field with this word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.word() == word.trim().to_lowercase())
    }
}

/// The name of a column as it is compared: small letters and digits, without what Google puts behind it in brackets.
fn plain(name: &str) -> String {
    let name = name.split('[').next().unwrap_or_default();
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The columns of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Columns {
    names: Vec<String>,
    /// For each field of [`Field::ALL`], its column.
    places: Vec<Option<usize>>,
    /// Whether the first row has names and not yet a person.
    pub named: bool,
}

impl Columns {
    /// The columns of a list whose first two rows these are; `mapped` says what somebody has said of them, by name or by number from
    /// 1 on.
    pub fn of(first: &[String], second: &[String], mapped: &[(String, Field)]) -> Result<Self, ListError> {
        let named = !first.iter().any(|cell| cell.contains('@') && Address::parse(cell).is_ok());
        let names: Vec<String> = match named {
            true => first.to_vec(),
            false => (1..=first.len()).map(|number| number.to_string()).collect(),
        };
        let mut columns = Self { places: vec![None; Field::ALL.len()], names, named };
        for (name, field) in mapped {
            columns.places[*field as usize] = Some(columns.find(name)?);
        }
        match named {
            true => columns.match_names(second),
            false => columns.take(Field::Email, first.iter().position(|cell| Address::parse(cell).is_ok())),
        }
        match columns.place(Field::Email) {
            Some(_) => Ok(columns),
            None => Err(ListError::NoAddress(columns.names.join(", "))),
        }
    }

    /// The columns of a list that is at its beginning; two rows of it are used up.
    pub fn read(rows: &mut Rows, mapped: &[(String, Field)]) -> Result<Self, ListError> {
        let mut cells = || {
            let row = rows.next().transpose()?;
            Ok::<_, ListError>(if let Some(Row::Cells { cells, .. }) = row { Some(cells) } else { None })
        };
        let (first, second) = (cells()?.ok_or(ListError::Empty)?, cells()?.unwrap_or_default());
        Self::of(&first, &second, mapped)
    }

    fn find(&self, name: &str) -> Result<usize, ListError> {
        let wanted = plain(name);
        let same = |column: &String| column.trim() == name.trim() || (!wanted.is_empty() && plain(column) == wanted);
        let numbered = || name.trim().parse::<usize>().ok()?.checked_sub(1).filter(|place| *place < self.names.len());
        let found = self.names.iter().position(same).or_else(numbered);
        found.ok_or_else(|| ListError::NoColumn(name.to_owned(), self.names.join(", ")))
    }

    fn match_names(&mut self, second: &[String]) {
        let names: Vec<String> = self.names.iter().map(|name| plain(name)).collect();
        for field in Field::ALL {
            let called = |alias: &&str| {
                let wanted = plain(alias);
                let free = |place: &usize| names[*place] == wanted && !self.places.contains(&Some(*place));
                (0..names.len()).find(free)
            };
            // An address may be where somebody lives, and a user name an address: what stands below decides.
            let is_likely = |place: &usize| *field != Field::Email || second.get(*place).is_some_and(|cell| cell.contains('@'));
            let called: Vec<usize> = field.aliases().iter().filter_map(called).collect();
            let found = called.iter().find(|place| is_likely(place)).or(called.first()).copied();
            self.take(*field, found);
        }
    }

    fn take(&mut self, field: Field, place: Option<usize>) {
        let known = &mut self.places[field as usize];
        *known = known.or(place);
    }

    fn place(&self, field: Field) -> Option<usize> {
        self.places[field as usize]
    }

    /// The cell of a row that holds `field`; empty where there is none.
    pub fn cell<'a>(&self, cells: &'a [String], field: Field) -> &'a str {
        self.place(field).and_then(|place| cells.get(place)).map_or("", String::as_str)
    }

    /// What the column that holds `field` is called; the field's own word where there is none.
    pub fn name(&self, field: Field) -> &str {
        self.place(field).and_then(|place| self.names.get(place)).map_or(field.word(), String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// For each column whether a line end in it would be a mistake.
    pub fn plain(&self) -> Vec<bool> {
        let long = [Field::Signature, Field::Identities].map(|field| self.place(field));
        let mapped = |place: usize| self.places.contains(&Some(place)) && !long.contains(&Some(place));
        (0..self.names.len()).map(mapped).collect()
    }

    /// What was found where: (column, field), in the order of the list.
    pub fn found(&self) -> Vec<(String, Field)> {
        let mut found: Vec<(usize, Field)> = Field::ALL.iter().filter_map(|field| Some((self.place(*field)?, *field))).collect();
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(place, field)| (self.names[place].clone(), field)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: &str) -> Result<Columns, ListError> {
        Columns::of(&header.split(',').map(str::to_owned).collect::<Vec<_>>(), &[], &[])
    }

    fn found(header: &str) -> String {
        let found = columns(header).unwrap().found();
        found.iter().map(|(name, field)| format!("{name}={}", field.word())).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn every_alias_is_written_as_it_is_compared_and_means_one_thing_first() {
        for field in Field::ALL {
            for alias in &field.aliases()[1..] {
                assert_eq!(plain(alias), **alias, "{field:?}");
            }
            assert_eq!(Field::of_word(field.word()), Some(*field));
        }
    }

    #[test]
    fn the_lists_of_other_programs_as_a_table() {
        for (header, expected) in [
            // Microsoft 365, Entra, Google Workspace, cPanel, Plesk, mailcow.
            (
                "User Name,First Name,Last Name,Display Name,Job Title,Department,Alternate email address",
                "User Name=email,First Name=first-name,Last Name=last-name,Display Name=name,Department=department",
            ),
            (
                "displayName,userPrincipalName,givenName,surname,mail,department,preferredLanguage",
                "displayName=name,givenName=first-name,surname=last-name,mail=email,department=department,preferredLanguage=language",
            ),
            (
                "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],New Primary Email [UPLOAD ONLY]",
                "First Name [Required]=first-name,Last Name [Required]=last-name,Email Address [Required]=email,Password [Required]=password,Org Unit Path [Required]=department",
            ),
            ("Email,Password,Quota", "Email=email,Password=password"),
            ("Mail name,Domain,Password", "Mail name=email,Domain=domain,Password=password"),
            ("username,name,quota,active", "username=email,name=name"),
            // In five languages.
            (
                "E-Mail-Adresse,Vorname,Nachname,Benutzername,Kennwort,Abteilung,Sprache",
                "E-Mail-Adresse=email,Vorname=first-name,Nachname=last-name,Benutzername=login,Kennwort=password,Abteilung=department,Sprache=language",
            ),
            (
                "Correo electrónico,Nombre,Apellidos,Contraseña",
                "Correo electrónico=email,Nombre=first-name,Apellidos=last-name,Contraseña=password",
            ),
            (
                "Adresse e-mail,Prénom,Nom,Identifiant,Mot de passe",
                "Adresse e-mail=email,Prénom=first-name,Nom=last-name,Identifiant=login,Mot de passe=password",
            ),
            ("Indirizzo e-mail,Nome,Cognome,Lingua", "Indirizzo e-mail=email,Nome=first-name,Cognome=last-name,Lingua=language"),
            (
                "email,imap_host,imap_port,smtp_host,smtp_security",
                "email=email,imap_host=imap-host,imap_port=imap-port,smtp_host=smtp-host,smtp_security=smtp-security",
            ),
        ] {
            assert_eq!(found(header), expected, "{header}");
        }
    }

    #[test]
    fn what_stands_below_decides_whether_an_address_is_one_of_mail() {
        let (header, home) = (["User Name", "Address"].map(str::to_owned), ["anna@example.org", "1 Main Street"].map(str::to_owned));
        let chosen = |second: &[String]| Columns::of(&header, second, &[]).unwrap().name(Field::Email).to_owned();
        assert_eq!(chosen(&home), "User Name");
        assert_eq!(chosen(&["anna", "anna@example.org"].map(str::to_owned)), "Address");
        assert_eq!(chosen(&[]), "Address");
    }

    #[test]
    fn a_list_without_names_has_numbers_and_somebody_can_say_what_they_hold() {
        let cells = ["secret", "anna@example.org", "Anna"].map(str::to_owned);
        let columns = Columns::of(&cells, &[], &[("1".into(), Field::Password), ("3".into(), Field::Name)]).unwrap();
        assert!(!columns.named);
        assert_eq!((columns.cell(&cells, Field::Email), columns.cell(&cells, Field::Name)), ("anna@example.org", "Anna"));
        assert!(matches!(Columns::of(&cells, &[], &[("4".into(), Field::Name)]), Err(ListError::NoColumn(..))));
    }

    #[test]
    fn what_somebody_says_wins_and_a_list_without_addresses_is_none() {
        let header = ["Kontakt", "Mail"].map(str::to_owned);
        let columns = Columns::of(&header, &[], &[("kontakt".into(), Field::Email)]).unwrap();
        assert_eq!(columns.name(Field::Email), "Kontakt");
        assert!(matches!(super::tests::columns("a,b"), Err(ListError::NoAddress(names)) if names == "a, b"));
    }
}
