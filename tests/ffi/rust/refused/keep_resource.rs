// error[E0521]: the case keep_resource: a handler keeps its resource.
fn main() {
    let mut kept = None;
    let mut call = clx::Setup::new(clx::Options::default()).ready().unwrap().call();
    let _ = call.work(clx::Ticket(1), |item, reply| {
        kept = Some(item);
        Ok(reply.price(1)?)
    });
    println!("{}", kept.unwrap().id());
}
