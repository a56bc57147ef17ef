//! Runs tests/ffi/cases.json, which its member `about` explains: cases FILE. What is not known
//! fails.
mod build;
mod json;
mod stand;

use build::{build, data};
use clx::{Resource, Served, State, Ticket, Value};
use json::Json;
use stand::{Stand, Work};
use std::collections::HashMap;
use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::sync::{Arc, Mutex};

const SECTIONS: [&str; 5] = ["requests", "signatures", "reads", "behaviours", "deferred"];

fn known(case: &Json, names: &str) {
    for name in case.names() {
        assert!(names.split(' ').any(|known| known == name), "nobody knows the member {name}");
    }
}

// -------- requests --------

fn check(expected: &Json, answer: &clx::Answer) {
    let body = String::from_utf8(answer.body.clone()).expect("UTF-8");
    assert_eq!(body, expected.need("answer").text());
    assert_eq!(i64::from(answer.http), expected.need("http").integer());
    assert_eq!(answer.status, expected.need("status").text());
    assert_eq!(answer.content_type, "application/json");
}

fn told(stand: &Stand) -> Vec<(String, String)> {
    let lines = stand.lines.lock().unwrap();
    lines.iter().map(|line| (line.status.to_string(), line.detail.clone())).collect()
}

fn pair(line: &Json) -> (String, String) {
    match line.list() {
        [status, detail] => (status.text().into(), detail.text().into()),
        other => panic!("no line: {other:?}"),
    }
}

fn run_request(file: &Json, case: &Json) {
    known(
        case,
        "name callback pattern topics needs secrets body method path topic signature build http \
         status answer log log_has runs takes languages",
    );
    for later in [false, true] {
        for piece in [0, 1, 7] {
            let calls = case.need("build").clone();
            let work: Work = Arc::new(move |_, reply| {
                build(reply, &calls);
                Ok(())
            });
            let stand = Stand::new(file, case, later, work);
            check(case, &stand.serve(file, case, piece));
            let takes = case.get("takes").map(|takes| takes.text().to_string());
            let runs = case.get("runs") != Some(&Json::Bool(false));
            assert_eq!(*stand.ran.lock().unwrap(), if runs { vec![takes] } else { vec![] });
            if let Some(log) = case.get("log") {
                assert_eq!(told(&stand), log.list().iter().map(pair).collect::<Vec<_>>());
            }
            if let Some(line) = case.get("log_has") {
                assert!(told(&stand).contains(&pair(line)), "the log lacks {line:?}");
            }
        }
    }
}

// -------- signatures --------

fn run_signature(_file: &Json, case: &Json) {
    known(case, "name secrets body signature status matched languages");
    let secrets: Vec<_> = case.need("secrets").list().iter().map(|s| data(s).unwrap()).collect();
    let keys = clx::Keys::new(&secrets).expect("keys");
    let body = data(case.need("body")).expect("a body");
    let signature = data(case.need("signature"));
    match keys.verify(signature.as_deref(), &body) {
        Ok(matched) => {
            assert_eq!("CLX_OK", case.need("status").text());
            assert_eq!(i64::from(matched), case.need("matched").integer());
        }
        Err(error) => {
            assert_eq!(error.name(), case.need("status").text());
            assert!(case.get("matched").is_none());
        }
    }
}

// -------- reads --------

fn check_value(found: clx::Result<Value<'_>>, member: &Json) {
    let is = member.need("is").text();
    let expected = member.get("value");
    if is == "absent" {
        let name = found.expect_err("it is absent").name();
        return assert!(["CLX_NOT_SENT", "CLX_NOT_FOUND"].contains(&name), "{name}");
    }
    let found = found.expect("a value");
    match (is, &found) {
        ("null", Value::Null) => assert_eq!(expected, None),
        ("text", Value::Text(text)) => assert_eq!(text, expected.unwrap().text()),
        ("integer", Value::Integer(integer)) => {
            assert_eq!(*integer, expected.unwrap().integer());
            assert_eq!(found.real().is_ok(), integer.unsigned_abs() <= 1 << 53);
        }
        ("boolean", Value::Boolean(boolean)) => {
            assert_eq!(Json::Bool(*boolean), *expected.unwrap())
        }
        ("json", Value::Json(json)) => assert_eq!(json.text(), expected.unwrap().text()),
        ("real", Value::Real(number)) => {
            let text = expected.unwrap().text();
            assert_eq!(number.value, text.parse::<f64>().unwrap());
            assert!(number.text.map_or(true, |exact| exact == text));
            assert_eq!(found.integer().unwrap_err().name(), "CLX_OUT_OF_RANGE");
            let whole = number.text.map_or(false, |text| text.parse::<i128>().is_ok());
            assert_eq!(found.real().is_err(), whole);
        }
        _ => panic!("{found:?} is not {is}"),
    }
}

fn check_relationship(resource: Resource<'_>, member: &Json) {
    let (state, ids) = match resource.relationship(member.need("name").text()) {
        Err(_) => ("none", Vec::new()),
        Ok(found) => {
            let state = match found.state {
                State::NotLoaded => "not_loaded",
                State::Empty => "empty",
                State::Partial => "partial",
                State::Loaded => "loaded",
            };
            (state, found.identifiers.iter().map(|identifier| identifier.id).collect())
        }
    };
    assert_eq!(state, member.need("is").text());
    let expected: Vec<_> = member.need("ids").list().iter().map(Json::text).collect();
    assert_eq!(ids, expected);
}

fn check_member(resource: Resource<'_>, member: &Json) {
    known(member, "name is value ids pointer drifted");
    let name = member.need("name").text();
    if member.get("ids").is_some() {
        return check_relationship(resource, member);
    }
    if let Some(pointer) = member.get("pointer") {
        let json = resource.json(name).expect("JSON");
        return check_value(json.at(pointer.text()), member);
    }
    check_value(resource.get(name), member);
    let drifted = member.get("drifted") == Some(&Json::Bool(true));
    assert_eq!(resource.drifted(name), Ok(drifted));
    let is_there = member.need("is").text() != "absent";
    assert_eq!(resource.names().contains(&name), is_there, "{:?}", resource.names());
}

fn run_read(file: &Json, case: &Json) {
    known(case, "name body members languages");
    let text = |text: &str| Json::Text(text.into());
    let body = Json::Object([("text".to_string(), case.need("body").clone())].into());
    let request = [("callback", text("generic")), ("body", body)];
    let request = Json::Object(request.map(|(name, value)| (name.to_string(), value)).into());
    let members = case.need("members").clone();
    let work: Work = Arc::new(move |resource, reply| {
        members.list().iter().for_each(|member| check_member(resource, member));
        Ok(reply.put(clx::Place::DATA, "read", "all")?)
    });
    let stand = Stand::new(file, &request, false, work);
    let answer = stand.serve(file, &request, 0);
    let told = told(&stand);
    assert_eq!(answer.body, br#"{"success":true,"data":{"read":"all"}}"#, "{told:?}");
}

// -------- behaviours --------

const BREAKS: &str = "a handler that breaks";

/// The call of the handler itself, which is made after it.
type OwnCall = Arc<Mutex<Option<Arc<Mutex<clx::Call>>>>>;

fn behave(own_call: &OwnCall, case: &Json) -> Work {
    let (case, own_call) = (case.clone(), own_call.clone());
    Arc::new(move |_, reply| {
        let behaviour = case.need("behaviour").text();
        if behaviour == "raise_before" {
            panic!("{}", BREAKS);
        }
        if behaviour == "use_call" {
            let call = own_call.lock().unwrap().clone().expect("the call");
            assert!(call.try_lock().is_err(), "the call is free");
        }
        if behaviour != "nothing" {
            build(reply, case.need("build"));
        }
        match behaviour {
            "raise_after" => panic!("{}", BREAKS),
            "leave" => resume_unwind(Box::new(0)), // no hook is told of it
            "return" => {
                let status = case.need("returns").integer() as i32;
                Err(clx::Error::new(status, BREAKS).into())
            }
            _ => Ok(()),
        }
    })
}

/// What is to be in the log of a handler that broke.
fn check_told(stand: &Stand, behaviour: &str) {
    let lines = stand.lines.lock().unwrap();
    let said = |message: &str, detail: &str| {
        let found = lines.iter().filter(|line| {
            line.level == clx::Level::Error
                && line.message == message
                && line.detail.contains(detail)
        });
        assert_eq!(found.count(), 1, "{message} in {lines:?}");
    };
    match behaviour {
        "raise_before" | "raise_after" => said("the handler panicked", BREAKS),
        "leave" => said("the handler panicked", "a panic without a text"),
        "return" => said("the handler returned an error", BREAKS),
        _ => (),
    }
}

/// keep_resource and keep_reply do not compile: rust_test.sh holds the files of `refused` to that.
fn run_behaviour(file: &Json, case: &Json) {
    known(case, "name behaviour callback body build returns http status answer languages");
    let behaviour = case.need("behaviour").text();
    let acts = "raise_before raise_after leave return nothing keep_resource keep_reply use_call";
    assert!(acts.split(' ').any(|act| act == behaviour), "nobody knows {behaviour}");
    for later in [false, true] {
        let own_call = Arc::new(Mutex::new(None));
        let stand = Stand::new(file, case, later, behave(&own_call, case));
        *own_call.lock().unwrap() = Some(stand.call.clone());
        for round in 1..=2 {
            stand.lines.lock().unwrap().clear();
            check(case, &stand.serve(file, case, 0));
            assert_eq!(stand.ran.lock().unwrap().len(), round);
            check_told(&stand, behaviour);
        }
        own_call.lock().unwrap().take(); // else both would live for ever
    }
}

// -------- deferred --------

fn ended(expected: &Json, ended: clx::Result<clx::Answer>) {
    let http = expected.need("http").integer();
    match ended {
        Ok(answer) => {
            assert_eq!("CLX_OK", expected.need("returns").text());
            check(expected, &answer);
        }
        Err(error) => {
            assert_eq!(error.name(), expected.need("returns").text());
            assert_eq!(http, 0);
        }
    }
}

fn returned(step: &Json, result: clx::Result<()>) {
    let name = result.map_or_else(|error| error.name(), |()| "CLX_OK");
    assert_eq!(name, step.need("returns").text());
}

fn take_step(file: &Json, stand: &Stand, step: &Json, tickets: &mut HashMap<String, Ticket>) {
    known(step, "do body ticket returns build http status answer is");
    let name = step.get("ticket").map(Json::text);
    if step.need("do").text() == "end" {
        return match stand.send(file, step, 0) {
            Ok(Served::Later(ticket)) => {
                assert_eq!("CLX_LATER", step.need("returns").text());
                tickets.extend(name.map(|name| (name.to_string(), ticket)));
            }
            other => returned(step, other.map(|_| panic!("it was answered"))),
        };
    }
    let ticket = name.map_or(Ticket(0), |name| tickets[name]);
    let mut call = stand.call.lock().unwrap();
    match step.need("do").text() {
        "build" => build(&mut call.reply(ticket).expect("a reply"), step.need("build")),
        "fallback" => returned(step, call.reply(ticket).expect("a reply").fallback()),
        "finish" => ended(step, call.finish(ticket)),
        "expire" => ended(step, call.expire(ticket)),
        "cancel" => returned(step, call.cancel(ticket)),
        "reset" => call.reset(),
        "reply" => {
            assert_eq!(call.resource(ticket).is_some(), call.reply(ticket).is_some());
            let is = if call.reply(ticket).is_some() { "open" } else { "stale" };
            assert_eq!(is, step.need("is").text());
        }
        other => panic!("nobody knows the step {other}"),
    }
}

fn run_deferred(file: &Json, case: &Json) {
    known(case, "name callback steps languages");
    let work: Work = Arc::new(|_, _| panic!("there is no handler"));
    let stand = Stand::new(file, case, true, work);
    let mut tickets = HashMap::from([("0".to_string(), Ticket(0))]);
    for step in case.need("steps").list() {
        take_step(file, &stand, step, &mut tickets);
    }
}

// -------- all --------

/// Runs each case of a section. Returns how many failed.
fn each(file: &Json, section: &str, run: fn(&Json, &Json)) -> usize {
    let mut failed = 0;
    let cases = file.need(section).list();
    for case in cases {
        let languages = case.get("languages").and_then(|languages| languages.get("rust"));
        assert_ne!(languages, Some(&Json::Bool(false)), "Rust runs all");
        if catch_unwind(AssertUnwindSafe(|| run(file, case))).is_err() {
            println!("failed: {section}: {}", case.need("name").text());
            failed += 1;
        }
    }
    assert_eq!(cases.len() as i64, file.need("counts").need(section).integer());
    println!("{section}: {} cases", cases.len());
    failed
}

fn main() {
    let path = std::env::args().nth(1).expect("usage: cases FILE");
    let file = Json::read(&std::fs::read_to_string(path).expect("cases.json"));
    known(&file, "about counts secrets bodies requests signatures reads behaviours deferred");
    assert_eq!(file.need("counts").names().len(), SECTIONS.len());
    std::panic::set_hook(Box::new(|info| {
        // Panics that a case wants are many.
        if !info.to_string().contains(BREAKS) {
            println!("{info}");
        }
    }));
    let runs = [run_request, run_signature, run_read, run_behaviour, run_deferred];
    let failed: usize = SECTIONS.iter().zip(runs).map(|(name, run)| each(&file, name, run)).sum();
    assert_eq!(failed, 0, "cases failed");
}
