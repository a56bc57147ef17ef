//! A service for one case, and what became of it.
use crate::build::data;
use crate::json::Json;
use clx::{Answer, Callback, Handled, Keys, Reply, Request, Resource, Served};
use std::sync::{Arc, Mutex};

pub type Work = Arc<dyn Fn(Resource<'_>, &mut Reply<'_>) -> Handled + Send + Sync>;

pub struct Stand {
    pub call: Arc<Mutex<clx::Call>>,
    pub ran: Arc<Mutex<Vec<Option<String>>>>,
    pub lines: Arc<Mutex<Vec<clx::Line>>>,
    pattern: String,
    works: Vec<Work>,
}

pub fn callback(name: &str) -> Callback {
    match name {
        "price" => Callback::Price,
        "promotion" => Callback::Promotion,
        "shipping_cost" => Callback::ShippingCost,
        "order_validation" => Callback::OrderValidation,
        "authorize" => Callback::Authorize,
        "capture" => Callback::Capture,
        "void" => Callback::Void,
        "refund" => Callback::Refund,
        "customer_token" => Callback::CustomerToken,
        "tax" => Callback::Tax,
        "webhook" => Callback::Webhook,
        "generic" => Callback::Generic,
        _ => panic!("nobody knows the callback {name}"),
    }
}

/// An endpoint that calls `work` by itself.
fn add<'s>(
    setup: &'s mut clx::Setup,
    name: &str,
    pattern: &str,
    topic: Option<&str>,
    work: Work,
) -> &'s mut clx::Endpoint {
    let act = move |resource: Resource<'_>, reply: &mut Reply<'_>| work(resource, reply);
    match callback(name) {
        Callback::Price => setup.price(pattern, act),
        Callback::Promotion => setup.promotion(pattern, act),
        Callback::ShippingCost => setup.shipping_cost(pattern, act),
        Callback::OrderValidation => setup.order_validation(pattern, act),
        Callback::Authorize => setup.authorize(pattern, act),
        Callback::Capture => setup.capture(pattern, act),
        Callback::Void => setup.void(pattern, act),
        Callback::Refund => setup.refund(pattern, act),
        Callback::CustomerToken => setup.customer_token(pattern, act),
        Callback::Tax => setup.tax(pattern, act),
        Callback::Webhook => setup.webhook(pattern, topic.unwrap_or("*"), act),
        Callback::Generic => setup.generic(pattern, act),
    }
}

impl Stand {
    /// `later`: the endpoints have no handlers, and the host does their work with the ticket.
    pub fn new(file: &Json, case: &Json, later: bool, work: Work) -> Stand {
        let ran = Arc::new(Mutex::new(Vec::new()));
        let lines = Arc::new(Mutex::new(Vec::new()));
        let kept = lines.clone();
        let mut setup = clx::Setup::new(clx::Options {
            log: Some(Box::new(move |line: &clx::Line| kept.lock().unwrap().push(line.clone()))),
            ..Default::default()
        });
        let name = case.need("callback").text();
        let pattern = case.get("pattern").map_or(format!("/{name}"), |path| path.text().into());
        let keys = keys(file, case);
        let mut works = Vec::new();
        for topic in topics(case) {
            let counted = count(&ran, &topic, &work);
            works.push(counted.clone());
            let endpoint = if later {
                setup.later(callback(name), &pattern, topic.as_deref())
            } else {
                add(&mut setup, name, &pattern, topic.as_deref(), counted)
            };
            endpoint.keys(&keys);
            for need in case.get("needs").map_or(&[][..], Json::list) {
                endpoint.needs(need.text());
            }
        }
        let service = setup.ready().expect("a service that is ready");
        let call = Arc::new(Mutex::new(service.call()));
        Stand { call, ran, lines, pattern, works }
    }

    /// Serves the request in pieces of that many bytes, 0: whole.
    pub fn send(&self, file: &Json, case: &Json, piece: usize) -> clx::Result<Served> {
        let body = body(file, case.need("body"));
        let signature = signature(file, case, &body);
        let path = case.get("path").map_or(self.pattern.as_str(), Json::text);
        let method = case.get("method").map_or("POST", Json::text);
        let signature = signature.as_deref();
        let topic = case.get("topic").map(|topic| topic.text().as_bytes());
        let mut call = self.call.lock().unwrap();
        if piece == 0 {
            return call.handle(&Request { method, path, signature, topic, body: &body });
        }
        let head = clx::Head { method, path, signature, topic, content_length: 0 };
        let mut begun = call.begin(&head);
        for bytes in body.chunks(piece) {
            begun = begun.and_then(|()| call.body(bytes));
        }
        call.end()
    }

    /// The same up to the answer.
    pub fn serve(&self, file: &Json, case: &Json, piece: usize) -> Answer {
        match self.send(file, case, piece).expect("an answer or a ticket") {
            Served::Answer(answer) => answer,
            Served::Later(ticket) => {
                let mut call = self.call.lock().unwrap();
                let topic = call.asked(ticket).and_then(|asked| asked.topic().map(String::from));
                let work = self.work_of(case, topic);
                call.work(ticket, |resource, reply| work(resource, reply)).expect("an answer")
            }
        }
    }

    /// Of several topics the case says which is to be taken.
    fn work_of(&self, case: &Json, topic: Option<String>) -> Work {
        let takes = case.get("takes").map(|takes| takes.text().to_string());
        assert_eq!(takes.is_some(), topic.is_some());
        let at = topics_at(case, &takes);
        self.works[at].clone()
    }
}

fn topics(case: &Json) -> Vec<Option<String>> {
    match case.get("topics") {
        Some(topics) => topics.list().iter().map(|topic| Some(topic.text().into())).collect(),
        None => vec![None],
    }
}

fn topics_at(case: &Json, takes: &Option<String>) -> usize {
    topics(case).iter().position(|topic| topic == takes).expect("the topic that it takes")
}

fn count(ran: &Arc<Mutex<Vec<Option<String>>>>, topic: &Option<String>, work: &Work) -> Work {
    let (ran, topic, work) = (ran.clone(), topic.clone(), work.clone());
    Arc::new(move |resource, reply| {
        ran.lock().unwrap().push(topic.clone());
        work(resource, reply)
    })
}

pub fn secret<'f>(file: &'f Json, name: &str) -> &'f str {
    file.need("secrets").need(name).text()
}

fn keys(file: &Json, case: &Json) -> Arc<Keys> {
    let names = match case.get("secrets") {
        Some(names) => names.list().iter().map(Json::text).collect(),
        None => vec!["newest"],
    };
    let secrets: Vec<&str> = names.iter().map(|name| secret(file, name)).collect();
    Keys::new(&secrets).expect("keys")
}

fn body(file: &Json, body: &Json) -> Vec<u8> {
    match body {
        Json::Text(name) => file.need("bodies").need(name).text().as_bytes().to_vec(),
        bytes => data(bytes).expect("bytes"),
    }
}

fn signature(file: &Json, case: &Json, body: &[u8]) -> Option<Vec<u8>> {
    let sign = |name: &Json| {
        Keys::new(&[secret(file, name.text())]).unwrap().sign(body).expect("a signature")
    };
    let newest = Json::Text("newest".into());
    let how = match case.get("signature") {
        None => return Some(sign(&newest).into()),
        Some(how) => how,
    };
    match how.names()[..] {
        ["by"] => Some(sign(how.need("by")).into()),
        ["twice"] => Some(format!("{0}, {0}", sign(how.need("twice"))).into()),
        ["text"] => Some(how.need("text").text().into()),
        ["missing"] => None,
        _ => panic!("nobody knows the signature {how:?}"),
    }
}
