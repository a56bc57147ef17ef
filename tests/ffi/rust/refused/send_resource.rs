// error[E0277]: a worker gets the resource, in place of copies.
fn main() {
    let call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let item = call.resource(clx::Ticket(1)).unwrap();
    std::thread::scope(|threads| {
        threads.spawn(move || item.id().len());
    });
}
