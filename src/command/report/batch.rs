//! The report of `batch`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use crate::batch::{Entry, INDEX, MERGE, SUMMARY, Shard, Totals};

/// Of `batch`: totals, causes, and the first rows that need attention.
#[derive(Debug, Serialize)]
pub struct Batch<'a> {
    /// Nothing where parts were put together.
    list: Option<String>,
    out: String,
    shard: String,
    resumed: bool,
    rows: u64,
    written: u64,
    partial: u64,
    refused: u64,
    proved: u64,
    causes: &'a BTreeMap<String, u64>,
    attention: Vec<Row<'a>>,
    /// How many more there are in the index.
    left_out: u64,
    index: &'static str,
    merge: &'static str,
    summary: &'static str,
    ms: u64,
}

/// A row that needs attention.
#[derive(Debug, Serialize)]
struct Row<'a> {
    row: u64,
    line: u64,
    column: &'a str,
    address: &'a str,
    status: &'static str,
    cause: &'a str,
    detail: &'a str,
}

impl<'a> Batch<'a> {
    /// What came of it.
    pub fn new(totals: &'a Totals, list: Option<&Path>, out: &Path, shard: Shard, took: Duration) -> Self {
        Self {
            list: list.map(|list| list.display().to_string()),
            out: out.display().to_string(),
            shard: shard.to_string(),
            resumed: totals.resumed,
            rows: totals.rows,
            written: totals.written,
            partial: totals.partial,
            refused: totals.refused,
            proved: totals.proved,
            causes: &totals.causes,
            attention: totals.attention.iter().map(Row::new).collect(),
            left_out: totals.left_out,
            index: INDEX,
            merge: MERGE,
            summary: SUMMARY,
            ms: super::ms(took),
        }
    }
}

impl<'a> Row<'a> {
    fn new(entry: &'a Entry) -> Self {
        Self {
            row: entry.row,
            line: entry.line,
            column: &entry.column,
            address: &entry.address,
            status: entry.status.word(),
            cause: &entry.cause,
            detail: &entry.detail,
        }
    }
}
