// error[E0277]: two threads use one call.
fn main() {
    let call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    std::thread::scope(|threads| {
        threads.spawn(|| call.resource(clx::Ticket(1)).is_some());
        threads.spawn(|| call.resource(clx::Ticket(1)).is_some());
    });
}
