//! What cases.json does not have: life [long].
use clx::{Answer, Callback, Head, Keys, Options, Reply, Request, Resource, Served, Setup};
use std::sync::{mpsc, Arc, Mutex, RwLock};
use std::thread;

const SECRET: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const NO_LOG: &str = "without-a-log";
const ITEM: &str = r#"{"data":{"type":"line_items","id":"xyz","attributes":{"sku_code":"SHIRT",
    "quantity":2,"metadata":{"a":1,"a":2,"b":"\u0000"},"x":"a\u0000b","name":"\u00e9"}}}"#;
const PAYMENT: &str = r#"{"data":{"type":"external_payments","id":"p","attributes":
    {"payment_source_token":"t"},"relationships":{"order":{"data":{"type":"orders","id":"o"}}}},
    "included":[{"type":"orders","id":"o","attributes":{"total_amount_with_taxes_cents":12900}}]}"#;
const CAPTURE: &str = r#"{"data":{"type":"authorizations","id":"a","attributes":{"token":"t"}}}"#;

type Lines = Arc<Mutex<Vec<clx::Line>>>;

fn setup() -> (Setup, Arc<Keys>, Lines) {
    let lines = Lines::default();
    let kept = lines.clone();
    let log = move |line: &clx::Line| kept.lock().unwrap().push(line.clone());
    let setup = Setup::new(Options { log: Some(Box::new(log)), ..Default::default() });
    (setup, Keys::new(&[SECRET]).unwrap(), lines)
}

fn serve(call: &mut clx::Call, path: &str, secret: &str, body: &str) -> Served {
    let signature = Keys::new(&[secret]).unwrap().sign(body.as_bytes()).unwrap();
    let signature = Some(signature.as_bytes());
    let request = Request { path, signature, body: body.as_bytes(), ..Default::default() };
    call.handle(&request).unwrap()
}

fn ask(call: &mut clx::Call, path: &str, secret: &str, body: &str) -> Answer {
    serve(call, path, secret, body).answer().expect("an answer at once")
}

/// Serves one price request with this handler.
fn price<H>(handler: H) -> (Answer, Vec<clx::Line>)
where
    H: Fn(Resource<'_>, &mut Reply<'_>) -> clx::Handled + Send + Sync + 'static,
{
    let (mut setup, keys, lines) = setup();
    setup.price("/prices", handler).keys(&keys);
    let answer = ask(&mut setup.ready().unwrap().call(), "/prices", SECRET, ITEM);
    let lines = lines.lock().unwrap().clone();
    (answer, lines)
}

// -------- keys --------

fn keys_are_found_for_each_shop_and_rotated() {
    let (mut setup, _, lines) = setup();
    let current = Arc::new(RwLock::new(Keys::new(&["one"]).unwrap()));
    let shared = current.clone();
    setup.price("/shops/*/prices", |_, reply| Ok(reply.price(1)?)).keys_from(move |asked| {
        match asked.part(0) {
            Some("a") => Some(shared.read().unwrap().clone()),
            Some("broken") => panic!("the store is gone"),
            _ => None,
        }
    });
    let mut call = setup.ready().unwrap().call();
    let mut status = |path: &str, secret: &str| ask(&mut call, path, secret, ITEM).status;
    assert_eq!(status("/shops/a/prices", "one"), "CLX_OK");
    assert_eq!(status("/shops/a/prices", "two"), "CLX_SIGNATURE_MISMATCH");
    *current.write().unwrap() = Keys::new(&["two", "one"]).unwrap();
    assert_eq!(status("/shops/a/prices", "two"), "CLX_OK");
    assert_eq!(status("/shops/a/prices", "one"), "CLX_OK");
    *current.write().unwrap() = Keys::new(&["two"]).unwrap();
    assert_eq!(status("/shops/a/prices", "one"), "CLX_SIGNATURE_MISMATCH");
    assert_eq!(status("/shops/b/prices", "one"), "CLX_SIGNATURE_MISMATCH");
    lines.lock().unwrap().clear();
    assert_eq!(status("/shops/broken/prices", "one"), "CLX_KEYS_FAILED");
    let said = &lines.lock().unwrap()[0];
    assert_eq!(
        (said.message, &*said.detail),
        ("the look-up of keys panicked", "the store is gone")
    );
}

fn keys_live_as_long_as_a_call_needs_them() {
    let (mut setup, _, _) = setup();
    let current = Arc::new(Mutex::new(Some(Keys::new(&[SECRET]).unwrap())));
    let shared = current.clone();
    let find = move |_: &clx::Asked<'_>| shared.lock().unwrap().clone();
    setup.price("/prices", |_, reply| Ok(reply.price(1)?)).keys_from(find);
    let mut call = setup.ready().unwrap().call();
    let signature = Keys::new(&[SECRET]).unwrap().sign(ITEM.as_bytes()).unwrap();
    let signature = Some(signature.as_bytes());
    call.begin(&Head { path: "/prices", signature, ..Default::default() }).unwrap();
    *current.lock().unwrap() = None;
    call.body(ITEM.as_bytes()).unwrap();
    assert_eq!(call.end().unwrap().answer().unwrap().http, 200);
}

fn set_up_that_is_wrong_is_named() {
    let wrong = |set: fn(&mut Setup, &Arc<Keys>)| {
        let (mut setup, keys, _) = setup();
        set(&mut setup, &keys);
        let error = setup.ready().err().expect("an error");
        format!("{} {}", error.name(), error.place())
    };
    let handler = |_: Resource<'_>, reply: &mut Reply<'_>| Ok(reply.price(1)?);
    assert_eq!(
        wrong(|s, k| {
            s.later(Callback::Price, "p", None).keys(k);
        }),
        "CLX_BAD_PATTERN p"
    );
    assert_eq!(
        wrong(|s, _| {
            s.later(Callback::Tax, "/t", None);
        }),
        "CLX_NO_KEYS /t"
    );
    let nul = "CLX_BAD_ARGUMENT the text holds U+0000";
    assert_eq!(
        wrong(|s, k| {
            s.later(Callback::Price, "/p\0q", None).keys(k);
        }),
        nul
    );
    let need = |s: &mut Setup, k: &Arc<Keys>| {
        s.tax("/t", |_, _| Ok(())).keys(k).needs("a\0");
    };
    assert_eq!(wrong(need), nul);
    let (mut setup, keys, _) = setup();
    setup.price("/p", handler).keys(&keys).needs("order.nothing");
    assert_eq!(setup.ready().err().unwrap().name(), "CLX_BAD_NEED");
}

// -------- texts and numbers --------

fn text_with_nul_is_refused_and_never_cut() {
    type Build = fn(&mut Reply<'_>) -> clx::Result<()>;
    let refused: [(Build, u16); 5] = [
        (|reply| reply.price_of("Q\0Z", 1), 500),
        (|reply| reply.error(422, "Q", "Q\0Z"), 500),
        (|reply| reply.put(clx::Place::DATA, "Q", "Q\0Z"), 500),
        (|reply| reply.put(clx::Place::METADATA, "Q", "Q\0Z"), 200),
        (|reply| reply.put(clx::Place::METADATA, "Q\0Z", 1), 200),
    ];
    for (build, http) in refused {
        let (answer, _) = price(move |_, reply| {
            reply.price(2900)?;
            assert_eq!(build(reply).unwrap_err().name(), "CLX_BAD_ARGUMENT");
            Ok(()) // the handler does not hand it on
        });
        let body = String::from_utf8(answer.body).unwrap();
        assert_eq!(answer.http, http, "{body}");
        assert!(!body.contains(['Q', 'Z']), "{body}");
    }
    let (answer, lines) = price(|item, reply| {
        assert_eq!(item.text("x").unwrap_err().name(), "CLX_JSON_NUL");
        assert!(item.names().contains(&"x"));
        assert_eq!(item.text("sku_code\0x").unwrap_err().name(), "CLX_BAD_ARGUMENT");
        Ok(reply.price(1)?)
    });
    assert_eq!(answer.http, 200, "{lines:?}");
}

fn of_two_members_with_one_name_the_first_counts() {
    let (answer, lines) = price(|item, reply| {
        let metadata = item.json("metadata")?;
        assert_eq!(metadata.at("/a")?.integer()?, 1);
        assert_eq!(metadata.members().unwrap_err().name(), "CLX_JSON_NUL");
        Ok(reply.price(1)?)
    });
    assert_eq!(answer.http, 200, "{lines:?}");
    let body = r#"{"data":{"type":"line_items","id":"1","attributes":{"sku_code":"A","metadata":
        {"a":1,"a":2,"\u0062":3,"b":4,"l":[1,"x",{}]}}}}"#;
    let (mut setup, keys, lines) = setup();
    let read = |item: Resource<'_>, reply: &mut Reply<'_>| -> clx::Handled {
        let metadata = item.json("metadata")?;
        let members = metadata.members()?;
        let names: Vec<_> = members.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["a", "b", "l"]);
        assert_eq!((members[0].1.integer()?, members[1].1.integer()?), (1, 3));
        assert_eq!(metadata.at("/l")?.json()?.elements()?.len(), 3);
        Ok(reply.price(1)?)
    };
    setup.price("/prices", read).keys(&keys);
    let answer = ask(&mut setup.ready().unwrap().call(), "/prices", SECRET, body);
    assert_eq!(answer.http, 200, "{:?}", lines.lock().unwrap());
}

fn a_path_with_nul_reaches_no_endpoint() {
    let (mut setup, keys, _) = setup();
    setup.price("/prices", |_, reply| Ok(reply.price(1)?)).keys(&keys);
    let mut call = setup.ready().unwrap().call();
    assert_eq!(ask(&mut call, "/prices\0/x", SECRET, ITEM).status, "CLX_NO_ENDPOINT");
}

// -------- faults of handlers --------

fn a_log_that_panics_decides_nothing() {
    let log = |_: &clx::Line| panic!("the disk is full");
    let mut setup = Setup::new(Options { log: Some(Box::new(log)), ..Default::default() });
    setup.price("/prices", |_, _| Ok(())).keys(&Keys::new(&[SECRET]).unwrap());
    let mut call = setup.ready().unwrap().call();
    assert_eq!(ask(&mut call, "/prices", SECRET, ITEM).status, "CLX_HANDLER_SILENT");
}

fn without_a_log_the_panic_goes_to_stderr() {
    let itself = std::env::current_exe().unwrap();
    let output = std::process::Command::new(itself).arg(NO_LOG).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("clx: CLX_HANDLER_FAILED the handler panicked gone"), "{said}");
}

/// What the test above runs.
fn panic_without_a_log() {
    let mut setup = Setup::new(Options::default());
    setup.price("/prices", |_, _| panic!("gone")).keys(&Keys::new(&[SECRET]).unwrap());
    ask(&mut setup.ready().unwrap().call(), "/prices", SECRET, ITEM);
}

fn missing_data_is_a_422_and_any_other_error_a_500() {
    let (mut setup, keys, lines) = setup();
    let capture = |authorization: Resource<'_>, reply: &mut Reply<'_>| -> clx::Handled {
        reply.capture(&*authorization.text("token")?, authorization.capture_amount()?.0)?;
        Ok(())
    };
    setup.capture("/capture", capture).keys(&keys);
    let mut call = setup.ready().unwrap().call();
    let answer = ask(&mut call, "/capture", SECRET, CAPTURE);
    assert_eq!(answer.http, 422);
    let code: &[u8] = br#""code":"MISSING_DATA""#;
    assert!(answer.body.windows(code.len()).any(|bytes| bytes == code), "{answer:?}");
    let lines = lines.lock().unwrap();
    assert_eq!((lines[0].level, lines[0].status), (clx::Level::Info, "CLX_MISSING_DATA"));
    assert!(lines[0].detail.contains("capture_amount_cents"), "{lines:?}");
    let (answer, lines) = price(|_, reply| {
        reply.price(1)?;
        "12.5".parse::<i64>()?;
        Ok(())
    });
    assert_eq!((answer.http, answer.status), (500, "CLX_HANDLER_FAILED"));
    assert!(lines[0].detail.contains("invalid digit"), "{lines:?}");
}

fn a_payload_that_panics_when_it_is_dropped_is_not_dropped() {
    struct Worse;
    impl Drop for Worse {
        fn drop(&mut self) {
            panic!("and once more");
        }
    }
    let (answer, _) = price(|_, _| std::panic::resume_unwind(Box::new(Worse)));
    assert_eq!((answer.http, answer.status), (500, "CLX_HANDLER_FAILED"));
}

// -------- deferred --------

fn a_worker_hands_its_result_back_by_the_ticket() {
    let (mut setup, keys, _) = setup();
    setup.later(Callback::Price, "/prices", None).keys(&keys);
    let service = setup.ready().unwrap();
    let (jobs, taken) = mpsc::channel::<(clx::Ticket, String)>();
    let (done, results) = mpsc::channel();
    let worker = thread::spawn(move || {
        for (ticket, sku) in taken {
            done.send((ticket, sku.len() as i64)).unwrap();
        }
    });
    let mut calls: Vec<_> = (0..3).map(|_| service.call()).collect();
    let mut owners = std::collections::HashMap::new();
    for (number, call) in calls.iter_mut().enumerate() {
        let ticket = match serve(call, "/prices", SECRET, ITEM) {
            Served::Later(ticket) => ticket,
            Served::Answer(answer) => panic!("{answer:?}"),
        };
        let sku = call.resource(ticket).unwrap().text("sku_code").unwrap().into_owned();
        owners.insert(ticket, number);
        jobs.send((ticket, sku)).unwrap();
    }
    drop(jobs);
    worker.join().unwrap();
    for (ticket, cents) in results {
        let call = &mut calls[owners[&ticket]];
        let begun = call.begin(&Head::default()).unwrap_err();
        assert_eq!(begun.name(), "CLX_BAD_STATE"); // a deferred call is not dropped by mistake
        let answer = call.work(ticket, |_, reply| Ok(reply.price(cents)?)).unwrap();
        assert!(answer.body.ends_with(br#""unit_amount_cents":5}}"#), "{answer:?}");
        assert_eq!(call.finish(ticket).unwrap_err().name(), "CLX_ANSWERED");
        assert!(call.reply(ticket).is_none() && call.resource(ticket).is_none());
    }
}

fn work_that_panics_sends_the_fallback() {
    let (mut setup, keys, lines) = setup();
    setup.later(Callback::Authorize, "/authorize", None).keys(&keys);
    let mut call = setup.ready().unwrap().call();
    let ticket = match serve(&mut call, "/authorize", SECRET, PAYMENT) {
        Served::Later(ticket) => ticket,
        Served::Answer(answer) => panic!("{answer:?}"),
    };
    assert_eq!(call.resource(ticket).unwrap().authorize_amount(), Ok(12900));
    let mut reply = call.reply(ticket).unwrap();
    reply.authorize("tok", 12900).unwrap();
    reply.pending("act").unwrap();
    reply.fallback().unwrap();
    let work = |_: Resource<'_>, reply: &mut Reply<'_>| -> clx::Handled {
        reply.authorize("tok", 12900)?;
        panic!("the bank is gone")
    };
    let answer = call.work(ticket, work).unwrap();
    assert_eq!((answer.http, answer.status), (202, "CLX_HANDLER_FAILED"));
    assert_eq!(lines.lock().unwrap()[0].detail, "the bank is gone");
}

fn the_outcome_of_a_pending_payment_is_signed() {
    let keys = Keys::new(&[SECRET]).unwrap();
    let outcome = clx::Outcome { action_id: "act", success: true, ..Default::default() };
    let outgoing = outcome.write(&keys).unwrap();
    assert_eq!(keys.verify(Some(outgoing.signature.as_bytes()), &outgoing.body), Ok(0));
    assert!(String::from_utf8(outgoing.body).unwrap().contains("act"));
    let nul = clx::Outcome { action_id: "a\0b", ..outcome };
    assert_eq!(nul.write(&keys).unwrap_err().name(), "CLX_BAD_ARGUMENT");
    let none = clx::Outcome { action_id: "", ..outcome };
    assert!(none.write(&keys).is_err());
}

// -------- explain --------

fn explain_says_what_is_wrong_and_what_is_missing() {
    let keys = Keys::new(&[SECRET]).unwrap();
    let right = keys.sign(b"{}").unwrap();
    let secret = SECRET.as_bytes();
    let (number, sentence) = clx::verify_explain(secret, Some(right.as_bytes()), b"{}\n");
    assert_eq!(number, clx::sys::CLX_EXPLAIN_BODY_TRIMMED);
    assert!(!sentence.is_empty());
    assert_eq!(clx::verify_explain(secret, None, b"{}").0, clx::sys::CLX_EXPLAIN_MISSING);
    let (answer, lines) = price(|_, reply| {
        let findings = reply.asked().explain(&["order.currency_code"])?;
        let order = findings.iter().find(|finding| finding.path == "order").unwrap();
        assert!(order.needed && !order.met && order.include == Some("order"), "{order:?}");
        assert_eq!(reply.asked().explain(&["nonsense"]).unwrap_err().name(), "CLX_BAD_NEED");
        assert_eq!((reply.asked().matched_key(), reply.asked().path()), (Some(0), "/prices"));
        assert_eq!(reply.asked().key()?.len(), 64);
        assert!(reply.asked().remaining_ms() > 0);
        Ok(reply.price(1)?)
    });
    assert_eq!(answer.http, 200, "{lines:?}");
}

// -------- threads --------

fn eight_threads_share_a_service(rounds: usize) {
    let (mut setup, _, lines) = setup();
    let current = Arc::new(RwLock::new(Keys::new(&[SECRET]).unwrap()));
    let shared = current.clone();
    let handler = |item: Resource<'_>, reply: &mut Reply<'_>| -> clx::Handled {
        match item.integer("quantity")? {
            13 => panic!("unlucky"),
            quantity => Ok(reply.price(quantity)?),
        }
    };
    setup.price("/prices", handler).keys_from(move |_| Some(shared.read().unwrap().clone()));
    let service = setup.ready().unwrap();
    thread::scope(|threads| {
        for number in 0..8 {
            let service = service.clone();
            threads.spawn(move || {
                let mut call = service.call();
                for round in 0..rounds {
                    let quantity = number * 7 + round % 7 + 1;
                    let body = ITEM.replace(":2,", &format!(":{quantity},"));
                    let answer = ask(&mut call, "/prices", SECRET, &body);
                    let end = format!("\"unit_amount_cents\":{quantity}}}}}");
                    let right = answer.http == 200 && answer.body.ends_with(end.as_bytes());
                    assert!(right || quantity == 13 && answer.http == 500, "{answer:?}");
                }
            });
        }
        for round in 0..rounds {
            *current.write().unwrap() = Keys::new(&[round.to_string().as_str(), SECRET]).unwrap();
        }
    });
    let unlucky = lines.lock().unwrap().iter().filter(|line| line.detail == "unlucky").count();
    assert_eq!(unlucky, rounds / 7);
}

fn main() {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some(NO_LOG) {
        return panic_without_a_log();
    }
    let long = argument.as_deref() == Some("long");
    std::panic::set_hook(Box::new(|info| {
        if !info.to_string().contains("unlucky") {
            println!("{info}");
        }
    }));
    let tests: &[(&str, fn())] = &[
        ("keys are found for each shop and rotated", keys_are_found_for_each_shop_and_rotated),
        ("keys live as long as a call needs them", keys_live_as_long_as_a_call_needs_them),
        ("set-up that is wrong is named", set_up_that_is_wrong_is_named),
        ("text with NUL is refused and never cut", text_with_nul_is_refused_and_never_cut),
        ("of two members the first counts", of_two_members_with_one_name_the_first_counts),
        ("a path with NUL reaches no endpoint", a_path_with_nul_reaches_no_endpoint),
        ("a log that panics decides nothing", a_log_that_panics_decides_nothing),
        ("without a log a panic goes to stderr", without_a_log_the_panic_goes_to_stderr),
        ("missing data is a 422", missing_data_is_a_422_and_any_other_error_a_500),
        ("a payload is not dropped", a_payload_that_panics_when_it_is_dropped_is_not_dropped),
        ("a worker has the ticket alone", a_worker_hands_its_result_back_by_the_ticket),
        ("work that panics sends the fallback", work_that_panics_sends_the_fallback),
        ("the outcome of a payment is signed", the_outcome_of_a_pending_payment_is_signed),
        ("explain", explain_says_what_is_wrong_and_what_is_missing),
    ];
    let mut failed = 0;
    for (name, test) in tests {
        if std::panic::catch_unwind(test).is_err() {
            println!("failed: {name}");
            failed += 1;
        }
    }
    eight_threads_share_a_service(if long { 14_000 } else { 700 });
    println!("{} tests and eight threads", tests.len());
    assert_eq!(failed, 0, "tests failed");
}
