// error[E0505]: the path of a request is read when its call is gone.
fn main() {
    let call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let path = call.asked(clx::Ticket(1)).unwrap().path();
    drop(call);
    println!("{path}");
}
