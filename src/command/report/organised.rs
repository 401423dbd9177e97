//! The report of `organisation`.

use serde::Serialize;

use crate::organisation::Organisation;

/// What was written, as it is read.
#[derive(Debug, Serialize)]
pub struct Organised<'a> {
    path: &'a str,
    name: &'a str,
    domains: Vec<String>,
    servers: usize,
    clients: Vec<&'static str>,
}

impl<'a> Organised<'a> {
    /// Of the file at `path`.
    pub fn new(read: &'a Organisation, path: &'a str) -> Self {
        Self {
            path,
            name: &read.name,
            domains: read.domains.iter().map(|domain| domain.unicode()).collect(),
            servers: read.servers.as_ref().map_or(0, |prepared| prepared.servers.len()),
            clients: read.clients.iter().map(|client| client.id).collect(),
        }
    }
}
