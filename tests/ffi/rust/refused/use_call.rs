// error[E0499]: a call is used by the work for its own answer.
fn main() {
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let _ = call.work(clx::Ticket(1), |_, _| {
        call.reset();
        Ok(())
    });
}
