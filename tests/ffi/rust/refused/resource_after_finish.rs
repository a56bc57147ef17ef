// error[E0502]: a resource is read after the answer of its call.
fn main() {
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let item = call.resource(clx::Ticket(1)).unwrap();
    let _ = call.finish(clx::Ticket(1));
    println!("{}", item.id());
}
