//! The smallest JSON reader that is enough for cases.json.
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(String), // its text
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    pub fn read(text: &str) -> Json {
        let mut at = text.chars().peekable();
        read_value(&mut at)
    }

    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.get(name),
            other => panic!("no object: {other:?}"),
        }
    }

    pub fn need(&self, name: &str) -> &Json {
        self.get(name).unwrap_or_else(|| panic!("there is no {name} in {self:?}"))
    }

    pub fn text(&self) -> &str {
        match self {
            Json::Text(text) => text,
            other => panic!("no text: {other:?}"),
        }
    }

    pub fn list(&self) -> &[Json] {
        match self {
            Json::List(list) => list,
            other => panic!("no list: {other:?}"),
        }
    }

    pub fn names(&self) -> Vec<&str> {
        match self {
            Json::Object(members) => members.keys().map(String::as_str).collect(),
            other => panic!("no object: {other:?}"),
        }
    }

    /// Integers beyond 2^53 are strings in the file.
    pub fn integer(&self) -> i64 {
        match self {
            Json::Number(text) | Json::Text(text) => text.parse().expect("an integer"),
            other => panic!("no integer: {other:?}"),
        }
    }

    pub fn real(&self) -> f64 {
        match self {
            Json::Number(text) => text.parse().expect("a number"),
            other => panic!("no number: {other:?}"),
        }
    }
}

type At<'a> = std::iter::Peekable<std::str::Chars<'a>>;

fn skip(at: &mut At<'_>) -> char {
    while at.peek().map_or(false, |char| char.is_whitespace()) {
        at.next();
    }
    *at.peek().expect("more text")
}

fn read_value(at: &mut At<'_>) -> Json {
    match skip(at) {
        '{' => read_object(at),
        '[' => read_list(at),
        '"' => Json::Text(read_text(at)),
        _ => read_word(at),
    }
}

fn read_word(at: &mut At<'_>) -> Json {
    let mut word = String::new();
    while at.peek().map_or(false, |char| char.is_alphanumeric() || "+-.".contains(*char)) {
        word.extend(at.next());
    }
    match word.as_str() {
        "null" => Json::Null,
        "true" => Json::Bool(true),
        "false" => Json::Bool(false),
        number => {
            number.parse::<f64>().unwrap_or_else(|_| panic!("no JSON: {number}"));
            Json::Number(word)
        }
    }
}

fn read_list(at: &mut At<'_>) -> Json {
    let mut list = Vec::new();
    at.next();
    while skip(at) != ']' {
        if *at.peek().unwrap() == ',' {
            at.next();
        }
        list.push(read_value(at));
    }
    at.next();
    Json::List(list)
}

fn read_object(at: &mut At<'_>) -> Json {
    let mut members = BTreeMap::new();
    at.next();
    while skip(at) != '}' {
        if *at.peek().unwrap() == ',' {
            at.next();
            skip(at);
        }
        let name = read_text(at);
        assert_eq!(skip(at), ':');
        at.next();
        members.insert(name, read_value(at));
    }
    at.next();
    Json::Object(members)
}

fn read_hex(at: &mut At<'_>) -> u32 {
    (0..4).fold(0, |number, _| number * 16 + at.next().unwrap().to_digit(16).expect("a digit"))
}

fn read_escape(at: &mut At<'_>) -> char {
    match at.next().unwrap() {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'u' => {
            let mut number = read_hex(at);
            if (0xd800..0xdc00).contains(&number) {
                assert_eq!((at.next(), at.next()), (Some('\\'), Some('u')));
                number = 0x10000 + ((number - 0xd800) << 10) + (read_hex(at) - 0xdc00);
            }
            char::from_u32(number).expect("a character")
        }
        same => same,
    }
}

fn read_text(at: &mut At<'_>) -> String {
    let mut text = String::new();
    assert_eq!(at.next(), Some('"'));
    loop {
        match at.next().expect("a quote") {
            '"' => return text,
            '\\' => text.push(read_escape(at)),
            char => text.push(char),
        }
    }
}

/// The bytes of a base64 text.
pub fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut count, mut bytes) = (0u32, 0, Vec::new());
    for char in text.chars().filter(|char| *char != '=') {
        bits = bits << 6 | ALPHABET.find(char).expect("base64") as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}
