//! The whole sign-in.
