//! The closed list of what can be wrong with what a domain publishes. The words are for other programs and are never translated; the
//! sentences are `text/`'s.

use serde::Serialize;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something that is published is false, or leads nowhere.
    Wrong,
    /// Some mail programs find nothing, or not all.
    Missing,
    /// It works, and could be better.
    Advice,
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Self; 3] = [Self::Wrong, Self::Missing, Self::Advice];

    /// The contract's word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Missing => "missing",
            Self::Advice => "advice",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $word:literal $severity:ident,)*) => {
        /// What is wrong, in one word of the contract.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $word)] $name,)*
        }

        impl Code {
            /// All of them, in the order of the contract.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The contract's word.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// How bad it is.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The domain does not exist.
    NoSuchDomain = "no-such-domain" Wrong,
    /// The DNS does not answer.
    DnsFailed = "dns-failed" Wrong,
    /// The domain says that it takes no mail.
    NoMailDomain = "no-mail-domain" Wrong,
    /// Nothing is published at all.
    NothingPublished = "nothing-published" Missing,

    /// Neither of the places for autoconfig has anything.
    AutoconfigMissing = "autoconfig-missing" Missing,
    /// Nothing at `autoconfig.DOMAIN`, where some programs ask only.
    AutoconfigHostMissing = "autoconfig-host-missing" Missing,
    /// Nothing below `DOMAIN/.well-known/`.
    AutoconfigWellknownMissing = "autoconfig-wellknown-missing" Advice,
    /// Only over http, where anybody on the way could have written it.
    PlainHttpOnly = "plain-http-only" Wrong,
    /// The document does not list the domain; Thunderbird refuses it.
    DomainNotListed = "domain-not-listed" Wrong,
    /// The address in the question is refused.
    RefusesAddress = "refuses-address" Wrong,
    /// A question without the address is refused.
    NeedsAddress = "needs-address" Wrong,
    /// POP3 stands first: who reads the first server only takes that, or nothing.
    Pop3First = "pop3-first" Advice,
    /// The provider database says something else.
    IspdbDiffers = "ispdb-differs" Wrong,
    /// The TXT record `mailconf=` leads nowhere.
    PointerBroken = "pointer-broken" Wrong,

    /// The content type is not that of XML.
    ContentType = "content-type" Wrong,
    /// Another document lies there: a web page, as a rule.
    OtherDocument = "other-document" Wrong,
    /// The document is not well-formed.
    BrokenDocument = "broken-document" Wrong,
    /// A redirect leads from https to http.
    RedirectToPlain = "redirect-to-plain" Wrong,
    /// Redirects lead on and on, or to where none may lead.
    RedirectEndless = "redirect-endless" Wrong,
    /// The web server answers with an error.
    WebError = "web-error" Wrong,
    /// The web server does not answer.
    WebUnreachable = "web-unreachable" Wrong,

    /// No Autodiscover.
    AutodiscoverMissing = "autodiscover-missing" Missing,
    /// Autodiscover is asked by POST, and that is refused.
    AutodiscoverRefusesPost = "autodiscover-refuses-post" Wrong,
    /// Autodiscover answers with an error of its own.
    AutodiscoverError = "autodiscover-error" Wrong,

    /// No PACC document.
    PaccMissing = "pacc-missing" Advice,
    /// There is a digest, and no document.
    PaccDocumentMissing = "pacc-document-missing" Wrong,
    /// There is a document, and no digest.
    PaccDigestMissing = "pacc-digest-missing" Wrong,
    /// The digest is that of another document.
    PaccDigestWrong = "pacc-digest-wrong" Wrong,

    /// No SRV records for mail.
    SrvMissing = "srv-missing" Missing,
    /// SRV records, but not for all that is offered.
    SrvIncomplete = "srv-incomplete" Missing,
    /// The target of an SRV record is only another name for a host.
    SrvTargetAlias = "srv-target-alias" Wrong,
    /// The port is that of another kind of connection.
    SrvPortMismatch = "srv-port-mismatch" Wrong,
    /// "Not offered" beside servers of the same service.
    SrvNullAmongOthers = "srv-null-among-others" Wrong,
    /// "Not offered" in the DNS, offered elsewhere.
    SrvDeniesOffered = "srv-denies-offered" Wrong,
    /// The record names a host outside the domain, and no signature proves that.
    SrvForeign = "srv-foreign" Advice,

    /// A source names no server to send.
    NoSendingServer = "no-sending-server" Wrong,
    /// A source names no server to receive.
    NoReceivingServer = "no-receiving-server" Wrong,
    /// The login name is the same for everybody.
    LoginFixed = "login-fixed" Wrong,
    /// Two sources say different login names.
    LoginDiffers = "login-differs" Wrong,
    /// A server without encryption is named.
    ServerUnencrypted = "server-unencrypted" Wrong,
    /// Two sources name different servers.
    ServersDiffer = "servers-differ" Wrong,
    /// One source puts IMAP first, another one POP3.
    PreferenceDiffers = "preference-differs" Wrong,

    /// A host has no address.
    HostWithoutAddress = "host-without-address" Wrong,
    /// A mail server's port is closed.
    ServerRefused = "server-refused" Wrong,
    /// A mail server does not answer.
    ServerSilent = "server-silent" Wrong,
    /// Something else answers than what was named.
    ServerSpeaksOtherwise = "server-speaks-otherwise" Wrong,
    /// STARTTLS is named and not offered.
    StarttlsMissing = "starttls-missing" Wrong,
    /// The IPv6 address does not answer.
    Ipv6Broken = "ipv6-broken" Wrong,

    /// A certificate has expired.
    CertificateExpired = "certificate-expired" Wrong,
    /// It expires within two weeks.
    CertificateExpiresSoon = "certificate-expires-soon" Wrong,
    /// It is not valid yet.
    CertificateNotYetValid = "certificate-not-yet-valid" Wrong,
    /// It is for other names.
    CertificateWrongName = "certificate-wrong-name" Wrong,
    /// It is its own issuer.
    CertificateSelfSigned = "certificate-self-signed" Wrong,
    /// Nobody trusts who has signed it.
    CertificateUnknownIssuer = "certificate-unknown-issuer" Wrong,
    /// The certificate in between is not sent.
    CertificateIncompleteChain = "certificate-incomplete-chain" Wrong,
    /// The encryption fails in another way.
    TlsFailed = "tls-failed" Wrong,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What.
    pub code: Code,
    /// Where: a URL, a record's name, a host and its port.
    pub place: String,
    /// What stands there, where that says more.
    pub found: String,
    /// What should stand there, where that is known.
    pub wanted: String,
}

impl Finding {
    pub(super) fn new(code: Code, place: impl Into<String>) -> Self {
        Self { code, place: crate::account::shown(&place.into(), PLACE), found: String::new(), wanted: String::new() }
    }

    pub(super) fn found(self, found: impl ToString) -> Self {
        Self { found: crate::account::shown(&found.to_string(), SHOWN), ..self }
    }

    pub(super) fn wanted(self, wanted: impl ToString) -> Self {
        Self { wanted: wanted.to_string(), ..self }
    }
}

/// How much of a place is told, in characters: redirects can lead anywhere.
const PLACE: usize = 500;
/// How much of what others say is told, in characters.
const SHOWN: usize = 200;
