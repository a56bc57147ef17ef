"""Lifetimes, memory and threads."""
import ctypes
import gc
import os
import resource
import threading
import time
import tracemalloc
import unittest
import weakref

from python_help import KNOWN, KNOWN_SIGNATURE, PRICED, SECRET
from python_help import clx, item_body, make_call, priced, serve, sign

WAIT = 20  # seconds until a test gives up
LONG = 300
ROUNDS = 1000 if os.environ.get("CLX_LONG") else 200
LEAK = (8 << 10) + ROUNDS * 56  # bytes: less than one object each time
REQUESTS = 16000 if os.environ.get("CLX_LONG") else 1600


def native_bytes():
    """Bytes that malloc has given out; where it does not tell, the most memory there was."""
    class Info(ctypes.Structure):
        _fields_ = [(name, ctypes.c_size_t) for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks",
            "fordblks", "keepcost")]

    tell = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if not tell:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    tell.restype = Info
    info = tell()
    return info.uordblks + info.hblkhd


def growth(work, times):
    """Bytes that stay in use after work() was done so often: by Python, or beside it."""
    for _ in range(100):
        work()
    gc.collect()
    native = native_bytes()
    for _ in range(times):
        work()
    gc.collect()
    native = native_bytes() - native
    tracemalloc.start()
    try:
        work()
        gc.collect()
        python = tracemalloc.get_traced_memory()[0]
        for _ in range(times):
            work()
        gc.collect()
        python = tracemalloc.get_traced_memory()[0] - python
    finally:
        tracemalloc.stop()
    return max(native, python)


def broken_service():
    service = clx.Service(SECRET)
    service.price("bad")(priced)
    return service


class Lifetimes(unittest.TestCase):
    def test_resources_and_replies_end_with_their_handler(self):
        kept = []

        def handler(line_item, reply):
            kept.extend((line_item, line_item.one("order"), reply))
            reply.price(1)

        call = make_call(handler)
        for _ in range(2):
            call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        item, order, reply = kept[:3]
        for use in (lambda: item["quantity"], lambda: item.type, lambda: item.one("order"),
                    lambda: order.keys(), lambda: order.relationship("market"),
                    lambda: reply.price(5), lambda: reply.error(422, "C", "m"),
                    lambda: reply.metadata(a=1), lambda: list(item)):
            self.assertRaises(RuntimeError, use)
        self.assertEqual(repr(item), "<Resource over>")
        self.assertNotEqual(item, kept[3])

    def test_a_service_that_was_let_go_lives_on_while_its_calls_do(self):
        calls = [make_call(priced) for _ in range(20)]
        gc.collect()
        for call in calls:
            self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices").body, PRICED)
        gone = weakref.ref(calls[0]._service)
        call = None
        calls.clear()
        self.assertIsNone(gone())

    def test_calls_are_freed_before_their_service_and_that_before_its_keys(self):
        order = []
        real = clx._base.release

        def release(free, pointer, keeps):
            order.append(free.__name__)
            real(free, pointer, keeps)

        def cycle():
            def handler(line_item, reply):
                reply.price(len(kept))

            service = clx.Service(SECRET)
            service.price("/prices")(handler)
            kept = [service.ready(), service.call(), service.call()]  # handler -> kept -> handler
            self.assertEqual(kept[1].handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 200)
            return weakref.ref(service)

        clx._base.release = release
        try:
            gone = cycle()
            gc.collect()
        finally:
            clx._base.release = real
        self.assertIsNone(gone())
        self.assertEqual(order, ["clx_call_free"] * 2 + ["clx_service_free", "clx_keys_free"])

    def test_a_service_that_failed_to_start_gives_its_memory_back(self):
        def fail():
            with self.assertRaises(clx.Error):
                broken_service().ready()

        self.assertLess(growth(fail, ROUNDS), LEAK)

    def test_many_requests_leak_nothing(self):
        def handler(line_item, reply):
            if dict(line_item) and line_item.one("order").keys():
                reply.price(2900)
                reply.metadata(a=[1])

        call = make_call(handler)
        self.assertLess(growth(lambda: call.handle(KNOWN, KNOWN_SIGNATURE, "/prices"), ROUNDS),
                        LEAK)

    def test_many_faults_leak_nothing(self):
        def handler(line_item, reply):
            reply.price(2900)
            raise ValueError

        call = make_call(handler)
        self.assertLess(growth(lambda: call.handle(KNOWN, KNOWN_SIGNATURE, "/prices"), ROUNDS),
                        LEAK)

    def test_many_services_and_calls_leak_nothing(self):
        self.assertLess(growth(lambda: serve(priced), ROUNDS), LEAK)


class Threads(unittest.TestCase):
    def test_threads_serve_on_one_service_with_a_call_each(self):
        def handler(line_item, reply):
            time.sleep(0)
            if line_item["quantity"] % 3 == 0:
                raise ValueError(line_item["quantity"])
            reply.price(line_item["quantity"], sku_code="A")

        service = clx.Service(SECRET, on_error=lambda exception: None)
        service.price("/prices")(handler)
        service.ready()
        wrong, done = [], []

        def work(start):
            call = service.call()
            for number in range(start, REQUESTS, 8):
                body = item_body('"quantity":%d' % number)
                response = call.handle(body, sign(body), "/prices")
                expected = 500 if number % 3 == 0 else 200
                text = b'"unit_amount_cents":%d}' % number
                if (response.http != expected or (expected == 200) != (text in response.body)
                        or (expected == 500 and response.exception.args != (number,))):
                    wrong.append((number, response))
                if number % 40 == 0:
                    service.keys.rotate(SECRET)
                done.append(number)

        self.in_threads(work)
        self.assertEqual((wrong, len(done)), ([], REQUESTS))

    def in_threads(self, work):
        threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(LONG)

    def test_what_a_thread_holds_of_another_threads_request_is_of_it_or_refused(self):
        kept, wrong = [None], []

        def handler(line_item, reply):
            kept[0] = line_item, line_item["quantity"]
            reply.price(line_item["quantity"], sku_code="A")

        service = clx.Service(SECRET)
        service.price("/prices")(handler)
        service.ready()

        def work(start):
            call = service.call()
            for number in range(start, REQUESTS, 8):
                body = item_body('"quantity":%d' % number)
                call.handle(body, sign(body), "/prices")
                item, quantity = kept[0]
                try:
                    if item["quantity"] != quantity:
                        wrong.append(quantity)
                except clx.Expired:
                    pass

        self.in_threads(work)
        self.assertEqual(wrong, [])

    def test_a_call_used_by_two_threads_raises_in_the_second(self):
        inside, go = threading.Event(), threading.Event()

        def handler(line_item, reply):
            inside.set()
            go.wait(WAIT)
            reply.price(2900)

        call, answers = make_call(handler), []
        first = threading.Thread(
            target=lambda: answers.append(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")))
        first.start()
        self.assertTrue(inside.wait(WAIT))
        with self.assertRaises(RuntimeError):
            call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        go.set()
        first.join(WAIT)
        self.assertEqual(answers[0].body, PRICED)
