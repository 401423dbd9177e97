//! Widgets of our own, for what iced leaves out.

pub mod caps;
pub mod focus;
mod group;
mod walk;
