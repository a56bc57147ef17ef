"""Whatever a handler does wrong is answered 500."""
import contextlib
import gc
import io
import sys
import unittest

from python_help import KNOWN, KNOWN_SIGNATURE, SECRET, clx, make_call, priced, serve


class Worst(BaseException):
    def __str__(self):
        raise RuntimeError("has no text")


class Faults(unittest.TestCase):
    def setUp(self):
        """Sees what gets out of a callback: ctypes prints it, and C gets some number, maybe 0."""
        escaped, real = [], sys.unraisablehook
        sys.unraisablehook = escaped.append
        self.addCleanup(self.assertEqual, escaped, [])
        self.addCleanup(setattr, sys, "unraisablehook", real)

    def fault(self, handler, status="CLX_HANDLER_FAILED", **options):
        response = serve(handler, **options)
        self.assertEqual((response.http, response.status), (500, status))
        self.assertNotIn(b'"success":true', response.body)
        return response

    def test_a_handler_that_raises_is_a_500(self):
        for kind in (ValueError, KeyError, RecursionError, MemoryError, KeyboardInterrupt,
                     SystemExit, GeneratorExit, StopIteration, BaseException, Worst):
            for build in (False, True):
                def handler(line_item, reply):
                    if build:
                        reply.price(2900)
                    raise kind

                with self.subTest(kind.__name__, build=build):
                    self.assertIsInstance(self.fault(handler).exception, kind)

    def test_a_handler_that_never_stops_calling_itself_is_a_500(self):
        def handler(line_item, reply):
            reply.price(2900)
            endless(line_item)

        def endless(line_item):
            return endless(line_item)

        self.assertIsInstance(self.fault(handler).exception, RecursionError)

    def test_a_handler_that_returns_anything_but_none_is_a_500(self):
        async def later():
            pass

        for value in (0, 1, 2, -1, 12345, 2**64, True, False, 0.0, 1.5, "", "text", b"", (), [],
                      {}, object(), NotImplemented, priced, later):
            for build in (False, True):
                def handler(line_item, reply):
                    if build:
                        reply.price(2900)
                    return value

                with self.subTest(repr(value), build=build):
                    self.assertIsInstance(self.fault(handler).exception, TypeError)

    def test_a_handler_that_is_async_is_a_500(self):
        async def handler(line_item, reply):
            reply.price(2900)

        with self.assertWarns(RuntimeWarning):  # Python's own: it was never awaited
            self.fault(handler)
            gc.collect()

    def test_a_handler_that_builds_nothing_is_a_500(self):
        self.fault(lambda line_item, reply: None, "CLX_HANDLER_SILENT")
        self.fault(lambda line_item, reply: reply.metadata(), "CLX_HANDLER_SILENT")
        self.fault(lambda line_item, reply: reply.metadata(a=1), "CLX_REPLY_INCOMPLETE")

    def test_a_handler_that_takes_other_arguments_is_a_500(self):
        self.fault(lambda: None)
        self.fault(lambda line_item: None)
        self.fault("not a function")

    def test_a_failure_of_the_reply_sticks_when_the_handler_hides_it(self):
        def handler(line_item, reply):
            reply.price(2900)
            with contextlib.suppress(clx.Error):
                reply.price(1)

        self.fault(handler, "CLX_REPLY_TWICE")

    def test_values_that_do_not_fit_are_a_500_and_never_cut(self):
        for build, kind in ((lambda reply: reply.price(29.0), TypeError),
                            (lambda reply: reply.price("2900"), TypeError),
                            (lambda reply: reply.price(True), TypeError),
                            (lambda reply: reply.price(None), TypeError),
                            (lambda reply: reply.price(2**63), OverflowError),
                            (lambda reply: reply.price(2**64 + 5), OverflowError),
                            (lambda reply: reply.price(-2**63 - 1), OverflowError),
                            (lambda reply: reply.price(5, compare_at=2**64 + 6), OverflowError),
                            (lambda reply: reply.price(5, compare_at=6.0), TypeError),
                            (lambda reply: reply.price(5, sku_code=7), TypeError),
                            (lambda reply: reply.price(5, sku_code="A\0B"), ValueError),
                            (lambda reply: reply.price(5, sku_code="\ud800"), clx.Error),
                            (lambda reply: reply.error(200, "C", "m"), clx.Error),
                            (lambda reply: reply.error(2**32 + 422, "C", "m"), OverflowError),
                            (lambda reply: reply.error(422, "C\0", "m"), ValueError),
                            (lambda reply: reply.error(422, "C", 5), TypeError),
                            (lambda reply: reply.error("422", "C", "m"), TypeError),
                            (lambda reply: reply.message("n", 1), TypeError),
                            (lambda reply: reply.message("n\0"), ValueError),
                            (lambda reply: reply.line("l\0", a=1), ValueError),
                            (lambda reply: reply.data(**{"a\0b": 1}), ValueError),
                            (lambda reply: reply.data(a=clx.Json("1\0")), ValueError),
                            (lambda reply: reply.data(a=clx.Number("1\0")), ValueError),
                            (lambda reply: reply.data(a=clx.Money(2**63, "EUR")), OverflowError),
                            (lambda reply: reply.data(a=clx.Money(2.5, "EUR")), TypeError),
                            (lambda reply: reply.metadata(a=[float("inf")]), ValueError),
                            (lambda reply: reply.metadata(a=2**63), OverflowError),
                            (lambda reply: reply.metadata(a="\0"), ValueError),
                            (lambda reply: reply.metadata(**{"a\0b": 1}), ValueError),
                            (lambda reply: reply.metadata(a={1, 2}), TypeError),
                            (lambda reply: reply.metadata(a=object()), TypeError)):
            def handler(line_item, reply):
                build(reply)

            response = self.fault(handler, serve(handler).status)
            with self.subTest(repr(response.exception)):
                self.assertIsInstance(response.exception, kind)

    def test_metadata_that_cannot_be_sent_is_left_out_and_logged_with_its_place(self):
        def handler(line_item, reply):
            reply.price(2900)
            reply.metadata(a=float("nan"), b=1)

        lines = []
        response = serve(handler, log=lambda *line: lines.append(line))
        self.assertEqual(response.http, 200)
        self.assertIn(b'"metadata":{"b":1}', response.body)
        self.assertEqual([(line[1], line[3]) for line in lines],
                         [("CLX_REPLY_RANGE", "/data/metadata/a")])

    def test_a_refused_value_is_raised_with_its_place(self):
        def handler(line_item, reply):
            reply.price(2900)
            reply.price(1)

        self.assertEqual(self.fault(handler, "CLX_REPLY_TWICE").exception.where, "/data/sku_code")

    def test_an_exception_comes_to_the_hook_with_its_traceback(self):
        seen = []

        def handler(line_item, reply):
            raise ValueError("the book is gone")

        response = serve(handler, on_error=seen.append)
        self.assertEqual(str(seen[0]), "the book is gone")
        self.assertIs(response.exception, seen[0])
        names = []
        trace = seen[0].__traceback__
        while trace:
            names.append(trace.tb_frame.f_code.co_name)
            trace = trace.tb_next
        self.assertIn("handler", names)

    def test_without_a_hook_the_traceback_goes_to_stderr(self):
        def handler(line_item, reply):
            raise ValueError("the book is gone")

        service = clx.Service(SECRET)
        service.price("/prices")(handler)
        with contextlib.redirect_stderr(io.StringIO()) as stderr:
            service.ready().call().handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertIn("in handler", stderr.getvalue())
        self.assertIn("ValueError: the book is gone", stderr.getvalue())

    def test_a_hook_that_raises_does_not_change_the_answer(self):
        def handler(line_item, reply):
            reply.price(2900)
            raise ValueError

        def hook(exception):
            raise SystemExit("hook")

        with contextlib.redirect_stderr(io.StringIO()) as stderr:
            self.fault(handler, on_error=hook)
        self.assertIn("SystemExit: hook", stderr.getvalue())

    def test_a_call_serves_on_after_a_fault(self):
        turn = iter(range(100))

        def handler(line_item, reply):
            reply.price(2900)
            if next(turn) % 2 == 0:
                raise ValueError

        call = make_call(handler)
        answers = [call.handle(KNOWN, KNOWN_SIGNATURE, "/prices") for _ in range(6)]
        self.assertEqual([a.http for a in answers], [500, 200] * 3)
        self.assertEqual([a.exception is None for a in answers], [False, True] * 3)

    def test_a_call_that_is_serving_takes_no_other_request(self):
        def handler(line_item, reply):
            reply.price(2900)
            call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")

        call = make_call(handler)
        response = call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertEqual(response.http, 500)
        self.assertIsInstance(response.exception, RuntimeError)

    def test_a_fault_of_a_call_within_a_handler_is_not_the_fault_of_the_outer_one(self):
        def handler(line_item, reply):
            inner = others.pop().handle(KNOWN, KNOWN_SIGNATURE, "/prices") if others else None
            if not inner:
                raise ValueError("inner")
            self.assertEqual(str(inner.exception), "inner")
            reply.price(2900)

        outer = make_call(handler)
        others = [outer._service.call()]
        self.assertEqual(outer.handle(KNOWN, KNOWN_SIGNATURE, "/prices")[0:5:4], (200, None))
