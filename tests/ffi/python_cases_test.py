"""Runs tests/ffi/cases.json: see its member `about`. A case or step that is not known fails."""
import ctypes
import json
import pathlib
import unittest
from ctypes import byref, c_int, c_uint64, c_void_p, sizeof, string_at

from python_build import build, data, declare
from python_help import clx, sign

import clx_abi as abi

CASES = json.loads(pathlib.Path(__file__).with_name("cases.json").read_text())
SECTIONS = ("requests", "signatures", "reads", "behaviours", "deferred")
lib = abi.lib

for name in ("clx_call_expire", "clx_call_finish"):
    declare(name, c_int, c_void_p, c_uint64, ctypes.POINTER(abi.Response))
CANCEL = declare("clx_call_cancel", c_int, c_void_p, c_uint64)
FALLBACK = declare("clx_reply_fallback", c_int, c_void_p)
VERIFY = declare("clx_verify", c_int, c_void_p, ctypes.c_char_p, ctypes.c_size_t,
                 ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint32))

KNOWN = {
    "requests": {"name", "callback", "pattern", "topics", "needs", "secrets", "body", "method",
                 "path", "topic", "signature", "build", "http", "status", "answer", "log",
                 "log_has", "runs", "takes"},
    "signatures": {"name", "secrets", "body", "signature", "status", "matched"},
    "reads": {"name", "body", "members"},
    "behaviours": {"name", "behaviour", "callback", "body", "build", "returns", "http", "status",
                   "answer", "languages"},
    "deferred": {"name", "callback", "steps", "languages"},
}
STEP = {"do", "body", "ticket", "returns", "build", "http", "status", "answer", "is"}


def number(name):
    value = ctypes.c_int64()
    if lib.clx_constant(name.encode(), byref(value)) != 0:
        raise KeyError(name)
    return value.value


def callback_of(case):
    return number("CLX_CALLBACK_" + case["callback"].upper())


def body_of(value):
    return CASES["bodies"][value].encode() if isinstance(value, str) else data(value)


def signature_of(value, body):
    (form, given), = value.items()
    if form == "by":
        return sign(body, CASES["secrets"][given])
    if form == "twice":
        return ", ".join([sign(body, CASES["secrets"][given])] * 2)
    return {"missing": lambda: None, "text": lambda: given}[form]()


class Stand:
    """A service for one case, and what became of it."""

    def __init__(self, case, handler):
        self.ran, self.lines = [], []
        secrets = [CASES["secrets"][name] for name in case.get("secrets", ["newest"])]
        service = clx.Service(*secrets, on_error=lambda exception: None,
                              log=lambda _level, status, _message, detail:
                              self.lines.append([status, detail]))
        self.pattern = case.get("pattern", "/" + case["callback"])
        for topic in case.get("topics", [None]):
            service.on(callback_of(case), self.pattern, case.get("needs", ()), topic)(
                self.count(topic, handler))
        self.call = service.ready().call()

    def count(self, topic, handler):
        def counted(resource, reply):
            self.ran.append(topic)
            return handler(resource, reply)

        return counted

    def serve(self, case):
        body = body_of(case["body"])
        signature = signature_of(case.get("signature", {"by": "newest"}), body)
        return self.call.handle(body, signature, case.get("path", self.pattern),
                                case.get("method", "POST"), case.get("topic"))


class Cases(unittest.TestCase):
    maxDiff = None

    def each(self, section, run):
        ran = 0
        for case in CASES[section]:
            with self.subTest(case["name"]):
                self.assertLessEqual({key for key in case if not key.startswith("why_not_")},
                                     KNOWN[section])
                ran += 1
                run(case)
        self.assertEqual(ran, CASES["counts"][section])

    def check(self, case, response):
        self.assertEqual((response.http, response.status, response.body.decode()),
                         (case["http"], case["status"], case["answer"]))

    def test_every_section_of_the_file_is_run(self):
        self.assertEqual(set(CASES), {"about", "counts", "secrets", "bodies", *SECTIONS})
        self.assertEqual(set(CASES["counts"]), set(SECTIONS))

    def test_requests_get_exactly_their_answers(self):
        def run(case):
            stand = Stand(case, lambda resource, reply: build(reply._at(), case.get("build", [])))
            response = stand.serve(case)
            self.assertIsNone(response.exception)
            self.check(case, response)
            self.assertEqual(stand.ran, [case.get("takes")] if case.get("runs", True) else [])
            if "log" in case:
                self.assertEqual(stand.lines, case["log"])
            if "log_has" in case:
                self.assertIn(case["log_has"], stand.lines)

        self.each("requests", run)

    def test_signatures_are_right_or_wrong(self):
        def run(case):
            body, matched = data(case["body"]), ctypes.c_uint32(9)
            signature = data(case["signature"])
            keys = lib.clx_keys_new(None)
            try:
                for secret in map(data, case["secrets"]):
                    self.assertEqual(lib.clx_keys_add(keys, secret, len(secret)), 0)
                status = VERIFY(keys, signature, len(signature or b""), body, len(body),
                                byref(matched))
            finally:
                lib.clx_keys_free(keys)
            self.assertEqual(clx.Error(status).name, case["status"])
            self.assertEqual(matched.value, case.get("matched", 9))

        self.each("signatures", run)

    # -------- reads --------

    def relationship(self, resource, member):
        try:
            found = resource.relationship(member["name"])
        except clx.NotSent:
            return ["none", []]
        return [found.state, [identifier.id for identifier in found.identifiers]]

    def inside(self, value, pointer):
        for part in pointer.split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict) and part not in value:
                return KeyError
            value = value[int(part)] if isinstance(value, list) else value[part]
        return value

    def value(self, resource, member):
        try:
            return self.inside(resource[member["name"]], member.get("pointer", ""))
        except KeyError:
            return KeyError

    def drifted(self, resource, name):
        value = abi.Value()
        lib.clx_get(resource._at(), name.encode(), byref(value))
        return bool(value.drifted)

    def member(self, resource, member):
        self.assertLessEqual(set(member), {"name", "is", "value", "ids", "pointer", "drifted"})
        if "ids" in member:
            self.assertEqual(self.relationship(resource, member), [member["is"], member["ids"]])
            return
        expected, kind = {
            "absent": lambda: (KeyError, type), "null": lambda: (None, type(None)),
            "text": lambda: (member["value"], str), "integer": lambda: (int(member["value"]), int),
            "boolean": lambda: (member["value"], bool),
            "real": lambda: (json.loads(member["value"]), type(json.loads(member["value"]))),
            "json": lambda: (json.loads(member["value"]), type(json.loads(member["value"]))),
        }[member["is"]]()
        found = self.value(resource, member)
        self.assertEqual((found, type(found)), (expected, kind), member)
        if "pointer" not in member:
            self.assertEqual(self.drifted(resource, member["name"]), member.get("drifted", False))

    def test_members_read_as_they_were_sent(self):
        def run(case):
            def handler(resource, reply):
                for member in case["members"]:
                    self.member(resource, member)
                build(reply._at(), [["put_str", "data", "read", "all"]])

            stand = Stand({"callback": "generic"}, handler)
            response = stand.serve({"body": {"text": case["body"]}, "callback": "generic"})
            if response.exception:
                raise response.exception
            self.assertEqual(response.body, b'{"success":true,"data":{"read":"all"}}')

        self.each("reads", run)

    # -------- behaviours --------

    def behaves(self, case, kept):
        def handler(resource, reply):
            kept.update(resource=resource, reply=reply)
            what = case["behaviour"]
            if what == "raise_before":
                raise ValueError
            if what == "use_call":
                with self.assertRaises(RuntimeError):
                    kept["call"].handle(b"", None)
            build(reply._at(), case["build"])
            if what == "raise_after":
                raise ValueError
            if what == "leave":
                raise SystemExit
            return case["returns"] if what == "return" else None

        return handler

    AFTER = {
        "keep_resource": lambda kept: kept["resource"]["sku_code"],
        "keep_reply": lambda kept: kept["reply"].price(1),
    }

    def test_no_behaviour_of_a_handler_becomes_a_success(self):
        known = {"raise_before", "raise_after", "leave", "return", "nothing", "use_call",
                 *self.AFTER}

        def run(case):
            self.assertIn(case["behaviour"], known)
            kept = {}
            stand = Stand(case, self.behaves(case, kept))
            kept["call"] = stand.call
            self.check(case, stand.serve(case))
            self.assertEqual(stand.ran, [None])
            if case["behaviour"] in self.AFTER:
                with self.assertRaises(RuntimeError):
                    self.AFTER[case["behaviour"]](kept)
            self.check({**case, **self.good(case)}, stand.serve(case))

        self.each("behaviours", run)

    def good(self, case):
        """The next request on the same call gets the same answer."""
        return {key: case[key] for key in ("http", "status", "answer")}

    # -------- deferred --------

    def test_deferred_calls_are_answered_once_and_never_another(self):
        self.each("deferred", lambda case: Deferred(self, case).run())


class Deferred:
    """Steps on one call, through the functions of the library themselves."""

    def __init__(self, test, case):
        self.test, self.case, self.tickets = test, case, {"0": 0}
        self.stand = Stand(case, None)
        self.call = self.stand.call._handle.pointer

    def run(self):
        for number_of, step in enumerate(self.case["steps"]):
            with self.test.subTest(self.case["name"], step=number_of, do=step["do"]):
                self.test.assertLessEqual(set(step), STEP)
                getattr(self, "step_" + step["do"])(step)
        lib.clx_call_reset(self.call)

    def status(self, returned, step):
        self.test.assertEqual(clx.Error(returned).name, step["returns"])

    def reply(self, step):
        return lib.clx_call_reply(self.call, self.tickets[step["ticket"]])

    def step_end(self, step):
        body = body_of(step["body"])
        signature = sign(body, CASES["secrets"]["newest"]).encode()
        request = abi.Request(sizeof(abi.Request), b"POST", self.stand.pattern.encode(), signature,
                              len(signature), body, len(body), None, 0)
        response = abi.Response()
        self.status(lib.clx_call_handle(self.call, byref(request), byref(response)), step)
        self.test.assertEqual(response.http, 0)
        if "ticket" in step:
            self.tickets[step["ticket"]] = lib.clx_call_ticket(self.call)

    def step_build(self, step):
        reply = self.reply(step)
        self.test.assertTrue(reply)
        build(reply, step["build"])

    def step_fallback(self, step):
        self.status(FALLBACK(self.reply(step)), step)

    def step_reply(self, step):
        self.test.assertEqual({None: "stale"}.get(self.reply(step), "open"), step["is"])

    def step_reset(self, _step):
        lib.clx_call_reset(self.call)

    def step_cancel(self, step):
        self.status(CANCEL(self.call, self.tickets[step["ticket"]]), step)

    def step_finish(self, step):
        self.ends(lib.clx_call_finish, step)

    def step_expire(self, step):
        self.ends(lib.clx_call_expire, step)

    def ends(self, function, step):
        response = abi.Response()
        self.status(function(self.call, self.tickets[step["ticket"]], byref(response)), step)
        self.test.assertEqual(response.http, step["http"])
        if step["http"]:
            body = string_at(response.body, response.len).decode()
            self.test.assertEqual((clx.Error(response.status).name, body),
                                  (step["status"], step["answer"]))
