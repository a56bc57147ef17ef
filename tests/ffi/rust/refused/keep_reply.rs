// error[E0521]: the case keep_reply: a handler keeps its reply.
fn main() {
    let mut kept = None;
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let _ = call.work(clx::Ticket(1), |_, reply| {
        kept = Some(reply);
        Ok(())
    });
    kept.unwrap().price(1).unwrap();
}
