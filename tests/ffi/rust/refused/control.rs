// compiles: the right way, in all the words that the other files use.
fn main() {
    let mut setup = clx::Setup::new(clx::Options::default());
    let (sent, got) = std::sync::mpsc::channel();
    let sent = std::sync::Mutex::new(sent);
    setup.price("/prices", move |item, reply| {
        let _ = sent.lock().unwrap().send(item.text("sku_code")?.into_owned());
        Ok(reply.price(1)?)
    });
    let service = setup.ready().unwrap();
    let mut call = service.call();
    let ticket = clx::Ticket(1);
    let id = call.resource(ticket).map(|item| item.id().to_string());
    if let Some(mut reply) = call.reply(ticket) {
        reply.price(1).unwrap();
    }
    let _ = call.work(ticket, |_, reply| Ok(reply.price(1)?));
    let _ = call.finish(ticket);
    drop((id, got));
    std::thread::spawn(move || call.reset());
}
