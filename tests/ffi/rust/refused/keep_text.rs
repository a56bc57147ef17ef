// error[E0521]: a handler keeps a text of its resource.
fn main() {
    let mut kept = "";
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let _ = call.work(clx::Ticket(1), |item, reply| {
        kept = item.id();
        Ok(reply.price(1)?)
    });
    println!("{kept}");
}
