"""Requests and their answers, and how a service is set up."""
import ctypes
import unittest

from python_help import KNOWN, KNOWN_SIGNATURE, OLD_SECRET, PRICED, SECRET
from python_help import clx, make_call, priced, serve, sign

from clx import _abi as clx_abi


class Requests(unittest.TestCase):
    def test_a_request_with_a_known_signature_gets_exactly_these_bytes(self):
        response = make_call(priced).handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertEqual(response, (200, "CLX_OK", "application/json", PRICED, None))

    def test_a_forged_request_is_answered_401_and_never_reaches_the_handler(self):
        ran = []
        call = make_call(lambda line_item, reply: ran.append(1))
        other = sign(KNOWN, "another secret")
        for signature in (other, "", None, "x", KNOWN_SIGNATURE + ",", "é" * 44, "=" * 44,
                          f"{KNOWN_SIGNATURE},{KNOWN_SIGNATURE}", KNOWN_SIGNATURE + "\0"):
            with self.subTest(signature):
                self.assertEqual(call.handle(KNOWN, signature, "/prices").http, 401)
        self.assertEqual(call.handle(KNOWN + b" ", KNOWN_SIGNATURE, "/prices").http, 401)
        self.assertEqual(call.handle(KNOWN, other, "/prices").body,
                         b'{"success":false,"error":{"code":"SIGNATURE_MISMATCH","message":'
                         b'"the signature does not match the body"}}')
        self.assertEqual(ran, [])

    def test_a_signed_body_that_is_broken_is_answered_400(self):
        call = make_call(priced)
        for body, status in ((b"", "CLX_BODY_EMPTY"), (KNOWN[:-1], "CLX_JSON_TRUNCATED"),
                             (b"[]", "CLX_DOCUMENT_SHAPE"), (b"{}", "CLX_DOCUMENT_NO_DATA"),
                             (KNOWN + b"x", "CLX_JSON_TRAILING"),
                             (KNOWN.replace(b"abc", b"\xff"), "CLX_JSON_UTF8"),
                             (KNOWN.replace(b"xyz", b"\\u0000"), "CLX_JSON_NUL")):
            with self.subTest(body):
                response = call.handle(body, sign(body), "/prices")
                self.assertEqual((response.http, response.status), (400, status))

    def test_a_request_for_something_else_is_refused(self):
        call = make_call(priced)
        order = b'{"data":{"type":"orders","id":"abc"}}'
        for http, body, path, method in ((404, KNOWN, "/price", "POST"), (404, KNOWN, "", "POST"),
                                         (404, KNOWN, "/prices\0/x", "POST"),
                                         (405, KNOWN, "/prices", "GET"),
                                         (405, KNOWN, "/prices", "POST\0"),
                                         (422, order, "/prices", "POST"),
                                         (200, KNOWN, "/prices?x=1", "POST")):
            with self.subTest(path=path, method=method):
                self.assertEqual(call.handle(body, sign(body), path, method).http, http)

    def test_a_refusal_by_the_handler_has_its_status_code_and_message(self):
        def handler(line_item, reply):
            return reply.error(422, "UNKNOWN_SKU", "no price for “it”")

        response = serve(handler)
        self.assertEqual((response.http, response.status), (422, "CLX_OK"))
        self.assertEqual(response.body.decode(),
                         '{"success":false,"error":{"code":"UNKNOWN_SKU",'
                         '"message":"no price for “it”"}}')

    def test_a_missing_member_that_is_needed_is_refused_before_the_handler(self):
        ran = []

        def handler(line_item, reply):
            ran.append(line_item.one("order")["currency_code"])
            reply.price(1)

        lines = []
        call = make_call(handler, ["order.currency_code"], log=lambda *line: lines.append(line))
        without = KNOWN.replace(b'"currency_code":"EUR"', b'"currency_code":null')
        self.assertEqual(call.handle(without, sign(without), "/prices").http, 422)
        self.assertEqual((lines[0][:2], ran), ((1, "CLX_MISSING_DATA"), []))
        self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 200)
        self.assertEqual(ran, ["EUR"])

    def test_an_older_secret_is_accepted_too(self):
        service = clx.Service(SECRET, OLD_SECRET.encode())
        service.price("/prices")(priced)
        call = service.ready().call()
        self.assertEqual(call.handle(KNOWN, sign(KNOWN, OLD_SECRET), "/prices").http, 200)
        self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 200)

    def test_a_body_above_the_limit_is_answered_413(self):
        self.assertEqual(serve(priced, body_limit=len(KNOWN)).http, 200)
        self.assertEqual(serve(priced, body_limit=len(KNOWN) - 1).http, 413)

    def test_a_body_that_was_decoded_to_text_is_not_taken(self):
        with self.assertRaises(TypeError):
            make_call(priced).handle(KNOWN.decode(), KNOWN_SIGNATURE, "/prices")
        for kind in (bytearray, memoryview):
            self.assertEqual(make_call(priced).handle(kind(KNOWN), KNOWN_SIGNATURE, "/prices").http,
                             200)


class Answers(unittest.TestCase):
    def body(self, build):
        response = serve(lambda line_item, reply: build(reply))
        self.assertEqual((response.http, response.exception), (200, None))
        return response.body.decode()

    def test_a_price_with_everything_is_exactly_these_bytes(self):
        def build(reply):
            reply.price(4900, compare_at=5900, sku_code="A/1")
            reply.metadata(text="日本 \"q\" \n", yes=True, no=False, none=None, real=0.1, int=-7,
                           list=[1, "é", None], map={"a": {"b": 1.5}}, self="me")

        self.assertEqual(self.body(build),
                         '{"success":true,"data":{"sku_code":"A/1","unit_amount_cents":4900,'
                         '"compare_at_amount_cents":5900,"metadata":{"text":"日本 \\"q\\" \\n",'
                         '"yes":true,"no":false,"none":null,"real":0.1,"int":-7,'
                         '"list":[1,"é",null],"map":{"a":{"b":1.5}},"self":"me"}}}')

    def test_integers_are_exact_to_the_last_of_64_bits(self):
        for cents in (0, 2**53 + 1, 2**63 - 1):
            self.assertEqual(self.body(lambda reply: reply.price(cents, sku_code="A")),
                             '{"success":true,"data":{"sku_code":"A","unit_amount_cents":%s}}'
                             % {0: "0", 2**53 + 1: "9007199254740993",
                                2**63 - 1: "9223372036854775807"}[cents])

    def test_a_member_without_a_method_can_be_put_and_is_logged_as_doubtful(self):
        lines = []

        def handler(line_item, reply):
            reply.price(1)
            reply.data(note="x")

        response = serve(handler, log=lambda *line: lines.append(line))
        self.assertEqual(response.body, PRICED.replace(b"2900", b'1,"note":"x"'))
        self.assertEqual([line[:2] for line in lines], [(2, "CLX_REPLY_DOUBTFUL")])


class Setup(unittest.TestCase):
    def status(self, *make):
        with self.assertRaises(clx.Error) as caught:
            for step in make:
                step()
        return caught.exception.name

    def test_a_service_without_a_usable_secret_is_refused(self):
        self.assertEqual(self.status(lambda: clx.Service("")), "CLX_SECRET_EMPTY")
        self.assertEqual(self.status(lambda: clx.Service(*"abcde")), "CLX_KEYS_FULL")
        service = clx.Service()
        service.price("/prices")(priced)
        self.assertEqual(self.status(service.ready), "CLX_NO_KEYS")

    def test_a_pattern_or_need_that_is_wrong_is_refused_by_name(self):
        for pattern in ("prices", "", "/a*", "/x?y"):
            with self.subTest(pattern):
                service = clx.Service(SECRET)
                service.price(pattern)(priced)
                self.assertEqual(self.status(service.ready), "CLX_BAD_PATTERN")
        service = clx.Service(SECRET)
        service.price("/p", needs=["order.nothing"])(priced)
        self.assertEqual(self.status(service.ready), "CLX_BAD_NEED")
        service = clx.Service(SECRET)
        service.price("/prices\0")(priced)
        self.assertRaises(ValueError, service.ready)

    def test_a_service_takes_calls_only_when_ready_and_endpoints_only_before(self):
        service = clx.Service(SECRET)
        service.price("/prices")(priced)
        with self.assertRaises(RuntimeError):
            service.call()
        service.ready()
        with self.assertRaises(RuntimeError):
            service.price("/more")(priced)
        self.assertEqual(service.call().handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 200)

    def test_the_decorator_leaves_the_function_as_it_is(self):
        self.assertIs(clx.Service(SECRET).price("/prices")(priced), priced)

    def test_another_number_in_the_library_stops_the_import(self):
        clx_abi.check_numbers({"CLX_KIND_TEXT": 1})
        for wrong in ({"CLX_KIND_TEXT": 2}, {"CLX_NO_SUCH_NAME": 0}):
            with self.assertRaises(ImportError):
                clx_abi.check_numbers(wrong)

    def test_another_struct_in_the_library_stops_the_import(self):
        clx_abi.check_structs()
        for name in ("Error", "Value", "Resource", "Identifier", "Relationship", "Field",
                     "Response"):
            struct = getattr(clx_abi, name)
            moved = type(name, (ctypes.Structure,),
                         {"_fields_": [("first", ctypes.c_uint64), *struct._fields_]})
            with self.subTest(name):
                self.assertRaises(ImportError, self.check_with, name, moved)
        for name in ("Error", "Value"):  # one member less: the library writes behind it
            shorter = type(name, (ctypes.Structure,),
                           {"_fields_": getattr(clx_abi, name)._fields_[:-2]})
            with self.subTest(name):
                self.assertRaises((ImportError, AttributeError), self.check_with, name, shorter)

    def check_with(self, name, struct):
        real = getattr(clx_abi, name)
        takes = [(function, function.argtypes)
                 for function in (getattr(clx_abi.lib, f) for f in clx_abi.FUNCTIONS)]
        try:
            setattr(clx_abi, name, struct)
            for function, types in takes:
                function.argtypes = [ctypes.POINTER(struct) if t is ctypes.POINTER(real) else t
                                     for t in types]
            clx_abi.check_structs()
        finally:
            setattr(clx_abi, name, real)
            for function, types in takes:
                function.argtypes = types
