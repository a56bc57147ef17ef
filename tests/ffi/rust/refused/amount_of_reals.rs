// error[E0308]: an amount of money is a real number.
fn main() {
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let _ = call.reply(clx::Ticket(1)).unwrap().price(29.99);
}
