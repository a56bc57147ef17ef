use std::sync::{Arc, RwLock};
let price = |_: clx::Resource<'_>, reply: &mut clx::Reply<'_>| -> clx::Handled { Ok(reply.price(1)?) };
let keys = clx::Keys::new(&["s"])?;
let mut setup = clx::Setup::new(clx::Options::default());
let mut call = clx::Setup::new(clx::Options::default()).ready()?.call();
let request = clx::Request::default();
let (jobs, taken) = std::sync::mpsc::channel();
let typed: &std::sync::mpsc::Sender<(clx::Ticket, i64)> = &jobs;
