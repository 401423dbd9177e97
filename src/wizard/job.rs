//! Work on the network for a page: its events arrive as messages, in their order and before its result. The work ends
//! when its [`Job`] is dropped, so it lives in the state that shows it; and it is told from an older one by its ticket.

use std::sync::Arc;

use futures::channel::mpsc::{UnboundedSender, unbounded};
use futures::{FutureExt, StreamExt, stream};
use iced::Task;
use iced::task::Handle;

/// What work on the network says.
#[derive(Debug, Clone)]
pub enum Heard<E, T> {
    /// Something happened.
    Event(E),
    /// It is over.
    Done(Box<T>),
}

/// Tells one job from another.
#[derive(Debug, Clone, Default)]
pub struct Ticket(Arc<()>);

impl PartialEq for Ticket {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Work that goes on until it is over or this is dropped.
#[derive(Debug)]
pub struct Job {
    /// What its messages carry.
    pub ticket: Ticket,
    _handle: Handle,
}

impl Job {
    /// Starts `work`, which gets a function to tell its events with.
    pub fn start<E, T, F, W, M>(work: W, message: impl Fn(Ticket, Heard<E, T>) -> M + Send + 'static) -> (Self, Task<M>)
    where
        E: Send + 'static,
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
        W: FnOnce(Teller<E, T>) -> F,
        M: Send + 'static,
    {
        let (sender, receiver) = unbounded();
        let done = sender.clone();
        // The result goes through the channel too, so that it cannot overtake an event.
        let work = work(Teller(sender)).map(move |result| {
            let _ = done.unbounded_send(Heard::Done(Box::new(result)));
        });
        let stream = stream::select(receiver.map(Some), work.into_stream().map(|()| None)).filter_map(futures::future::ready);
        let ticket = Ticket::default();
        let own = ticket.clone();
        let (task, handle) = Task::run(stream, move |heard| message(own.clone(), heard)).abortable();
        (Self { ticket, _handle: handle.abort_on_drop() }, task)
    }
}

/// Tells the events of a job.
pub struct Teller<E, T>(UnboundedSender<Heard<E, T>>);

impl<E, T> Teller<E, T> {
    /// Tells one. Nobody may be listening any more.
    pub fn tell(&self, event: E) {
        let _ = self.0.unbounded_send(Heard::Event(event));
    }
}
