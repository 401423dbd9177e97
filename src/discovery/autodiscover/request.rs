//! The Autodiscover request (MS-OXDSCLI, section 2.2.3). It carries the address and nothing else.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::account::Address;

/// The namespace of the request.
const REQUEST: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
/// The namespace of the answer that is wanted: the one with IMAP, POP3 and SMTP in it.
const RESPONSE: &str = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

/// The type by which the request is sent.
pub(super) const CONTENT_TYPE: &str = "text/xml; charset=utf-8";

/// The request for `address`, its domain in A-labels as for every protocol.
pub(super) fn request(address: &Address) -> io::Result<String> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.create_element("Autodiscover").with_attribute(("xmlns", REQUEST)).write_inner_content(|writer| {
        writer.create_element("Request").write_inner_content(|writer| {
            writer.create_element("EMailAddress").write_text_content(BytesText::new(&address.to_ascii_domain()))?;
            writer.create_element("AcceptableResponseSchema").write_text_content(BytesText::new(RESPONSE))?;
            Ok(())
        })?;
        Ok(())
    })?;
    String::from_utf8(writer.into_inner()).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_cannot_break_out_of_its_element() {
        let text = request(&Address::parse("\"a<b>&'c\"@Bücher.example").unwrap()).unwrap();
        let inside = text.split("<EMailAddress>").nth(1).and_then(|rest| rest.split("</EMailAddress>").next()).unwrap();
        assert_eq!(inside, "&quot;a&lt;b&gt;&amp;&apos;c&quot;@xn--bcher-kva.example");
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?><Autodiscover xmlns=\""), "{text}");
        assert!(
            text.contains("<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a<")
        );
    }
}
