// error[E0502]: metadata is read after its call was reset.
fn main() {
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let metadata = call.resource(clx::Ticket(1)).unwrap().json("metadata").unwrap();
    call.reset();
    println!("{}", metadata.text());
}
