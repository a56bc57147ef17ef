"""Runs tests/ffi/cases.json: see its member `about`. A case or step that is not known fails."""
import contextlib
import json
import pathlib
import unittest

from python_build import build, data
from python_help import clx, sign

CASES = json.loads(pathlib.Path(__file__).with_name("cases.json").read_text())
SECTIONS = ("requests", "signatures", "reads", "behaviours", "deferred")

KNOWN = {
    "requests": {"name", "callback", "pattern", "topics", "needs", "secrets", "body", "method",
                 "path", "topic", "signature", "build", "http", "status", "answer", "log",
                 "log_has", "runs", "takes", "languages"},
    "signatures": {"name", "secrets", "body", "signature", "status", "matched", "languages"},
    "reads": {"name", "body", "members", "languages"},
    "behaviours": {"name", "behaviour", "callback", "body", "build", "returns", "http", "status",
                   "answer", "languages"},
    "deferred": {"name", "callback", "steps", "languages"},
}
STEP = {"do", "body", "ticket", "returns", "build", "http", "status", "answer", "is"}


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
    """A service for one case, and what became of it. Without a handler it defers."""

    def __init__(self, case, handler=None):
        self.ran, self.lines = [], []
        secrets = [CASES["secrets"][name] for name in case.get("secrets", ["newest"])]
        service = clx.Service(*secrets, on_error=lambda exception: None,
                              log=lambda _level, status, _message, detail:
                              self.lines.append([status, detail]))
        self.pattern = case.get("pattern", "/" + case["callback"])
        for topic in case.get("topics", [None]):
            settings = {"needs": case.get("needs", ()), "topic": topic}
            if handler:
                service.on(case["callback"], self.pattern, **settings)(self.count(topic, handler))
            else:
                service.defer(case["callback"], self.pattern, **settings)
        self.call = service.ready().call()

    def count(self, topic, handler):
        def counted(resource, reply):
            self.ran.append(topic)
            return handler(resource, reply)

        return counted

    def serve(self, case, piece=0):
        """piece: how many bytes come at once; 0: all."""
        body = body_of(case["body"])
        signature = signature_of(case.get("signature", {"by": "newest"}), body)
        path, method = case.get("path", self.pattern), case.get("method", "POST")
        if not piece:
            return self.call.handle(body, signature, path, method, case.get("topic"))
        incoming = self.call.begin(method, path, signature, case.get("topic"), len(body))
        for at in range(0, len(body), piece):
            incoming.feed(body[at:at + piece])
        return incoming.end()


class Cases(unittest.TestCase):
    maxDiff = None

    def each(self, section, run):
        ran = 0
        for case in CASES[section]:
            with self.subTest(case["name"]):
                self.assertLessEqual({key for key in case if not key.startswith("why_not_")},
                                     KNOWN[section])
                ran += 1
                if case.get("languages", {}).get("python") is not False:
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
            for piece in (0, 1, 7):
                stand = Stand(case, lambda resource, reply: build(reply, case.get("build", [])))
                response = stand.serve(case, piece)
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
            keys, signature = clx.Keys(*map(data, case["secrets"])), data(case["signature"])
            matched, status = None, "CLX_OK"
            try:
                header = None if signature is None else signature.decode("latin-1")
                matched = keys.verify(header, data(case["body"]))
            except clx.Error as error:
                status = error.name
            self.assertEqual((status, matched), (case["status"], case.get("matched")))

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
            self.assertEqual(resource.drifted(member["name"]), member.get("drifted", False))

    def test_members_read_as_they_were_sent(self):
        def run(case):
            def handler(resource, reply):
                for member in case["members"]:
                    self.member(resource, member)
                reply.data(read="all")

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
            build(reply, case["build"])
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
    """Steps on one call, by its tickets."""

    def __init__(self, test, case):
        self.test, self.case, self.tickets = test, case, {"0": 0}
        self.stand = Stand(case)

    def run(self):
        for number_of, step in enumerate(self.case["steps"]):
            with self.test.subTest(self.case["name"], step=number_of, do=step["do"]):
                self.test.assertLessEqual(set(step), STEP)
                getattr(self, "step_" + step["do"])(step)
        self.stand.call.reset()

    def deferred(self, step):
        return self.stand.call.deferred(self.tickets[step["ticket"]])

    @contextlib.contextmanager
    def returns(self, step):
        status = "CLX_OK"
        try:
            yield
        except clx.Error as error:
            status = error.name
        self.test.assertEqual(status, step["returns"])

    def step_end(self, step):
        if step["returns"] != "CLX_LATER":
            with self.returns(step):
                self.stand.serve(step)
            return
        later = self.stand.serve(step)
        self.test.assertIsInstance(later, clx.Deferred)
        self.tickets[step["ticket"]] = later.ticket

    def step_build(self, step):
        deferred = self.deferred(step)
        for call in step["build"]:
            if call == ["fail"]:
                deferred.fail()
            else:
                build(deferred.reply, [call])

    def step_fallback(self, step):
        with self.returns(step):
            self.deferred(step).fallback()

    def step_reply(self, step):
        deferred = self.deferred(step)
        self.test.assertEqual({False: "stale", True: "open"}[deferred.open], step["is"])
        if step["is"] == "stale":
            for use in (lambda: deferred.reply, lambda: deferred.resource):
                self.test.assertRaises(clx.Expired, use)

    def step_reset(self, _step):
        self.stand.call.reset()

    def step_cancel(self, step):
        with self.returns(step):
            self.deferred(step).cancel()

    def step_finish(self, step):
        self.ends(step, clx.Deferred.finish)

    def step_expire(self, step):
        self.ends(step, clx.Deferred.expire)

    def ends(self, step, end):
        response = None
        with self.returns(step):
            response = end(self.deferred(step))
        self.test.assertEqual(response.http if response else 0, step["http"])
        if response:
            self.test.check(step, response)
