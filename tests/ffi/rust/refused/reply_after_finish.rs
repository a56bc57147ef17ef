// error[E0499]: a reply is built on after the answer of its call.
fn main() {
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let mut reply = call.reply(clx::Ticket(1)).unwrap();
    let _ = call.finish(clx::Ticket(1));
    reply.price(1).unwrap();
}
