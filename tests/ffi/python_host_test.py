"""What hosts build on: deferred answers, keys, questions to a request, WSGI and ASGI."""
import asyncio
import base64
import io
import json
import queue
import threading
import time
import unittest
from wsgiref.validate import validator

from python_help import KNOWN, KNOWN_SIGNATURE, OLD_SECRET, PRICED, SECRET, clx, priced, sign

WAIT = 20  # seconds until a test gives up
PAYMENT = (b'{"data":{"type":"external_payments","id":"p","attributes":{"payment_source_token":'
           b'"t"},"relationships":{"order":{"data":{"type":"orders","id":"o"}}}},"included":['
           b'{"type":"orders","id":"o","attributes":{"currency_code":"EUR",'
           b'"total_amount_with_taxes_cents":12900}}]}')
CAPTURE = (b'{"data":{"type":"captures","id":"c","attributes":{"token":"abc",'
           b'"refund_amount_cents":700,"refund_balance_cents":5000}}}')


def service_of(**settings):
    return clx.Service(SECRET, on_error=lambda exception: None, **settings)


class Deferred(unittest.TestCase):
    def test_a_worker_answers_by_the_ticket_in_another_thread(self):
        service, jobs = service_of(), queue.Queue()
        service.defer("price", "/prices", needs=["order.currency_code"], user="book")
        call = service.ready().call()
        found = []

        def work():
            ticket = jobs.get(timeout=WAIT)
            deferred = call.deferred(ticket)
            deferred.reply.price(2900)
            found.append((deferred.endpoint.user, deferred.resource["quantity"], deferred.finish()))

        thread = threading.Thread(target=work)
        thread.start()
        later = call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertTrue(later.open)
        jobs.put(later.ticket)
        thread.join(WAIT)
        self.assertEqual((found[0][:2], found[0][2].body), (("book", 2), PRICED))
        self.assertFalse(later.open)
        with self.assertRaises(clx.Error) as caught:
            later.finish()
        self.assertEqual(caught.exception.name, "CLX_ANSWERED")

    def test_a_late_worker_reaches_no_request_but_its_own(self):
        service = service_of()
        service.defer("price", "/prices")
        call = service.ready().call()
        first = call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        reply, resource = first.reply, first.resource
        self.assertEqual(first.expire().http, 503)
        second = call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        for use in (lambda: reply.price(1), lambda: resource["quantity"], lambda: first.reply,
                    lambda: reply.request.key):
            self.assertRaises(clx.Expired, use)
        for use in (first.finish, first.expire, first.cancel):
            with self.assertRaises(clx.Error) as caught:
                use()
            self.assertEqual(caught.exception.name, "CLX_ANSWERED")
        second.reply.price(2900)
        self.assertEqual(second.finish().body, PRICED)

    def test_a_call_that_waits_takes_no_other_request_until_it_is_reset(self):
        service = service_of()
        service.defer("price", "/prices")
        call = service.ready().call()
        call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        with self.assertRaises(clx.Error) as caught:
            call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertEqual(caught.exception.name, "CLX_BAD_STATE")
        call.reset()
        self.assertIsInstance(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices"), clx.Deferred)

    def test_numbers_that_do_not_fit_name_no_other_request(self):
        service = service_of()
        service.defer("price", "/prices")
        call = service.ready().call()
        self.assertRaises(OverflowError, call.begin, "POST", "/prices", length=2**64 + 5)
        later = call.handle(KNOWN, KNOWN_SIGNATURE, "/prices")
        self.assertRaises(OverflowError, call.deferred, later.ticket + 2**64)
        self.assertRaises(OverflowError, later.reply.request.part, 2**32)
        self.assertTrue(later.open)

    def test_a_request_that_ended_and_waits_is_not_ended_again(self):
        service = service_of()
        service.defer("price", "/prices")
        incoming = service.ready().call().begin("POST", "/prices", KNOWN_SIGNATURE)
        incoming.feed(KNOWN)
        later = incoming.end()
        with self.assertRaises(clx.Error) as caught:
            incoming.end()
        self.assertEqual((caught.exception.name, later.open), ("CLX_BAD_STATE", True))
        incoming.drop()
        self.assertFalse(later.open)
        incoming.drop()

    def test_bytes_for_a_request_that_was_given_up_are_refused(self):
        service = service_of()
        service.price("/prices")(priced)
        call = service.ready().call()
        old = call.begin("POST", "/prices", KNOWN_SIGNATURE)
        old.feed(KNOWN[:10])
        self.assertRaises(clx.Error, call.begin, "POST", "/prices", KNOWN_SIGNATURE)
        call.reset()
        new = call.begin("POST", "/prices", KNOWN_SIGNATURE)
        self.assertRaises(clx.Expired, old.feed, KNOWN)
        self.assertRaises(clx.Expired, old.end)
        new.feed(KNOWN)
        self.assertEqual(new.end().body, PRICED)

    def test_a_handler_that_breaks_sends_its_fallback_and_one_that_refuses_does_not(self):
        def fallback(payment, reply):
            reply.authorize(reply.request.key, reply.request.amount().cents)
            reply.pending(reply.request.key)

        for raised, http in ((ValueError("gone"), 202), (clx.Refusal("NO", "no", 402), 402)):
            def handler(payment, reply):
                raise raised

            service = service_of()
            service.authorize("/a", fallback=fallback)(handler)
            response = service.ready().call().handle(PAYMENT, sign(PAYMENT), "/a")
            self.assertEqual((response.http, response.exception), (http, raised))

    def test_when_the_fallback_is_refused_the_handler_does_not_run(self):
        ran = []
        service = service_of()
        service.authorize("/a", fallback=lambda payment, reply: reply.authorize("t", 1))(
            lambda payment, reply: ran.append(1))
        response = service.ready().call().handle(PAYMENT, sign(PAYMENT), "/a")
        self.assertEqual((response.http, response.status, ran), (500, "CLX_REPLY_NOT_PENDING", []))


class Requests(unittest.TestCase):
    def ask(self, callback, body, question, pattern="/x", path="/x", **more):
        found = []

        def handler(resource, reply):
            found.append(question(reply.request))
            raise clx.Refusal("SEEN", "seen")

        service = service_of()
        service.on(callback, pattern, **more)(handler)
        response = service.ready().call().handle(body, sign(body), path, topic=more.get("topic"))
        self.assertEqual(response.http, 422)
        return found[0] if found else response

    def test_a_payment_says_how_much_it_asks_for(self):
        self.assertEqual(self.ask("authorize", PAYMENT, clx.Request.amount), (12900, None))
        self.assertEqual(self.ask("refund", CAPTURE, clx.Request.amount), (700, 5000))
        without = PAYMENT.replace(b"12900", b"null")
        response = self.ask("authorize", without, clx.Request.amount)
        self.assertIn(b'"code":"MISSING_DATA"', response.body)

    def test_path_parts_query_topic_key_and_matched_secret_are_those_of_the_request(self):
        self.assertEqual(
            self.ask("webhook", KNOWN, lambda r: (r.path, r.query, r.part(0), r.part(1), r.topic,
                                                  r.matched_key, len(r.key)),
                     "/hooks/*", "/hooks/it?a=1", topic="*"),
            ("/hooks/it", "a=1", "it", None, "*", 0, 64))

    def test_a_body_is_explained(self):
        found = self.ask("price", KNOWN, lambda r: r.explain(["order.market.name"]))
        order = next(one for one in found if one.path == "order")
        self.assertEqual((order.state, order.needed, order.met), ("loaded", True, True))
        market = next(one for one in found if one.path == "order.market")
        self.assertEqual((market.include, market.met), ("order.market", False))
        self.assertRaises(clx.Error, self.ask, "price", KNOWN, lambda r: None, needs=["order.none"])

    def test_a_signature_that_is_wrong_is_explained_without_the_right_one(self):
        as_hex = base64.b64decode(KNOWN_SIGNATURE).hex()
        self.assertIn("hex", clx.explain_signature(SECRET, as_hex, KNOWN))
        lines = []
        service = service_of(log=lambda *line: lines.append(line), explain_mismatches=1)
        service.price("/prices")(priced)
        service.ready().call().handle(KNOWN + b"\n", KNOWN_SIGNATURE, "/prices")
        self.assertEqual([line[1] for line in lines].count("CLX_SIGNATURE_MISMATCH"), len(lines))
        self.assertGreater(len(lines), 1)

    def test_the_outcome_of_a_pending_payment_is_signed_by_the_newest_secret(self):
        keys = clx.Keys(SECRET, OLD_SECRET)
        outgoing = clx.payment_outcome(keys, "act", False, message="no", error_code="DECLINED")
        self.assertEqual(outgoing.headers[clx.SIGNATURE_HEADER], sign(outgoing.body))
        body = json.loads(outgoing.body)
        self.assertEqual((body["success"], body["data"]["action_id"], body["data"]["error"]),
                         (False, "act", {"code": "DECLINED", "message": "no"}))
        self.assertRaises(clx.Error, clx.payment_outcome, keys, "", True)
        self.assertRaises(ValueError, clx.payment_outcome, keys, "a\0", True)
        self.assertRaises(TypeError, clx.payment_outcome, keys, "a", True, size="1")


class Keys(unittest.TestCase):
    def test_rotated_keys_count_from_the_next_request_on_also_for_calls_that_are_there(self):
        service = service_of()
        service.price("/prices")(priced)
        call = service.ready().call()
        on_its_way = service.call().begin("POST", "/prices", KNOWN_SIGNATURE)
        service.keys.rotate("a new secret")
        for secret, http in ((SECRET, 200), ("a new secret", 200), (OLD_SECRET, 401)):
            self.assertEqual(call.handle(KNOWN, sign(KNOWN, secret), "/prices").http, http)
        service.keys.retire()
        self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 401)
        on_its_way.feed(KNOWN)
        self.assertEqual(on_its_way.end().http, 200)
        for number in range(6):
            service.keys.rotate(f"secret {number}")
        self.assertEqual(call.handle(KNOWN, sign(KNOWN, "secret 2"), "/prices").http, 200)
        self.assertEqual(call.handle(KNOWN, sign(KNOWN, "secret 1"), "/prices").http, 401)
        self.assertRaises(clx.Error, service.keys.rotate, "")

    def test_an_endpoint_may_have_keys_of_its_own(self):
        self.assertRaises(TypeError, service_of().price("/prices", keys="secret"), priced)
        service = service_of()
        service.price("/prices", keys=clx.Keys(OLD_SECRET))(priced)
        call = service.ready().call()
        self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 401)
        self.assertEqual(call.handle(KNOWN, sign(KNOWN, OLD_SECRET), "/prices").http, 200)

    def test_keys_are_found_for_each_shop_and_an_unknown_shop_looks_like_a_wrong_signature(self):
        shops = {"it": clx.Keys(SECRET), "de": clx.Keys(OLD_SECRET)}
        seen, lines = [], []

        def find(lookup):
            seen.append(lookup)
            if lookup.query == "break":
                raise ValueError("the store is gone")
            return shops.get(lookup.parts[0])

        service = service_of(log=lambda *line: lines.append(line[1]))
        service.price("/shops/*/prices", keys=find)(priced)
        call = service.ready().call()
        for path, secret, http in (("it", SECRET, 200), ("de", SECRET, 401),
                                   ("de", OLD_SECRET, 200), ("fr", SECRET, 401),
                                   ("it", SECRET, 200)):
            response = call.handle(KNOWN, sign(KNOWN, secret), f"/shops/{path}/prices")
            self.assertEqual(response.http, http, path)
        self.assertEqual(seen[0], ("/shops/it/prices", ("it",), None))
        self.assertEqual(len(seen), 5)
        self.assertEqual(call.handle(KNOWN, KNOWN_SIGNATURE, "/shops/it/prices?break").status,
                         "CLX_KEYS_FAILED")
        shops["it"].rotate("a new secret")
        response = call.handle(KNOWN, sign(KNOWN, "a new secret"), "/shops/it/prices")
        self.assertEqual(response.http, 200)


class Wsgi(unittest.TestCase):
    def ask(self, application, body=KNOWN, signature=KNOWN_SIGNATURE, **more):
        started = []
        environ = {"REQUEST_METHOD": "POST", "SCRIPT_NAME": "", "PATH_INFO": "/prices",
                   "QUERY_STRING": "", "SERVER_NAME": "x", "SERVER_PORT": "1",
                   "SERVER_PROTOCOL": "HTTP/1.1", "CONTENT_LENGTH": str(len(body)),
                   "CONTENT_TYPE": "application/vnd.api+json",
                   "HTTP_X_COMMERCELAYER_SIGNATURE": signature, "wsgi.version": (1, 0),
                   "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(body),
                   "wsgi.errors": io.StringIO(), "wsgi.multithread": True,
                   "wsgi.multiprocess": False, "wsgi.run_once": False, **more}
        environ = {name: value for name, value in environ.items() if value is not None}
        answer = validator(application)(environ, lambda *start: started.append(start))
        try:
            return started[0][0], dict(started[0][1]), b"".join(answer)
        finally:
            answer.close()

    def test_a_request_is_answered_by_the_rules_of_wsgi(self):
        service = service_of(body_limit=1 << 10)
        service.price("/prices")(priced)
        application = clx.wsgi.App(service)
        status, headers, body = self.ask(application)
        self.assertEqual((status, body), ("200 OK", PRICED))
        self.assertEqual(headers, {"Content-Type": "application/json",
                                   "Content-Length": str(len(PRICED))})
        self.assertEqual(self.ask(application, signature=None)[0], "401 Unauthorized")
        self.assertEqual(self.ask(application, PATH_INFO="/prices?x")[0], "404 Not Found")
        self.assertEqual(self.ask(application, QUERY_STRING="x=1")[0], "200 OK")
        status, headers, _body = self.ask(application, REQUEST_METHOD="PUT")
        self.assertEqual((status, headers["Allow"]), ("405 Method Not Allowed", "POST"))
        self.assertEqual(self.ask(application, KNOWN.ljust(2000))[0][:3], "413")
        self.assertEqual(self.ask(application, HTTP_TRANSFER_ENCODING="chunked")[0][:3], "411")
        chunked = {"CONTENT_LENGTH": None, "HTTP_TRANSFER_ENCODING": "chunked",
                   "wsgi.input_terminated": True}
        self.assertEqual(self.ask(application, **chunked)[0], "200 OK")

    def test_a_service_that_wsgi_cannot_serve_is_refused(self):
        async def handler(line_item, reply):
            pass

        service = service_of()
        service.price("/prices")(handler)
        self.assertRaises(TypeError, clx.wsgi.App, service)
        service = service_of()
        service.defer("price", "/prices")
        self.assertRaises(TypeError, clx.wsgi.App, service)
        self.assertRaises(TypeError, clx.asgi.App, service)


class Asgi(unittest.TestCase):
    async def send(self, application, body=KNOWN, path="/prices", method="POST", secret=SECRET,
                   size=50):
        sent = []
        pieces = [body[at:at + size] for at in range(0, len(body), size)]
        events = [{"type": "http.request", "body": piece, "more_body": at < len(pieces) - 1}
                  for at, piece in enumerate(pieces)]

        async def receive():
            return events.pop(0) if events else {"type": "http.disconnect"}

        async def send(event):
            sent.append(event)

        headers = [(b"x-commercelayer-signature", sign(body, secret).encode()),
                   (b"content-length", str(len(body)).encode())]
        scope = {"type": "http", "method": method, "path": path, "query_string": b"",
                 "root_path": "", "headers": headers}
        await application(scope, receive, send)
        return (sent[0]["status"], sent[1]["body"]) if sent else None

    def ask(self, service, **more):
        return asyncio.run(self.send(clx.asgi.App(service), **more))

    def service(self, handler, callback="price", errors=None, **more):
        service = clx.Service(SECRET, on_error=(errors if errors is not None else []).append)
        service.on(callback, "/prices", **more)(handler)
        return service

    def test_plain_and_async_handlers_answer(self):
        async def later(line_item, reply):
            await asyncio.sleep(0)
            reply.price(2900)

        for handler in (priced, later):
            self.assertEqual(self.ask(self.service(handler)), (200, PRICED))
            self.assertEqual(self.ask(self.service(handler), secret="x")[0], 401)
            self.assertEqual(self.ask(self.service(handler), method="PUT")[0], 405)
            self.assertEqual(self.ask(self.service(handler), path="/other")[0], 404)

    def test_whatever_a_handler_does_wrong_is_a_500_and_reaches_on_error(self):
        async def raises(line_item, reply):
            reply.price(1)
            raise ValueError("late")

        async def returns(line_item, reply):
            reply.price(1)
            return 5

        for handler, kind in ((raises, ValueError), (returns, TypeError)):
            errors = []
            self.assertEqual(self.ask(self.service(handler, errors=errors))[0], 500)
            self.assertIsInstance(errors[0], kind)

    def test_when_the_time_is_over_the_fallback_leaves_and_what_comes_late_is_refused(self):
        errors = []

        def pending(payment, reply):
            reply.authorize(reply.request.key, 12900)
            reply.pending("act")

        async def slow(resource, reply):
            await asyncio.sleep(0.05)
            reply.price(1)

        async def both():
            first = await self.send(clx.asgi.App(self.service(slow, errors=errors, limit=0.01)))
            second = await self.send(
                clx.asgi.App(self.service(slow, "authorize", errors, limit=0.01, fallback=pending)),
                body=PAYMENT)
            await asyncio.sleep(0.2)
            return first[0], second[0]

        self.assertEqual(asyncio.run(both()), (503, 202))
        self.assertEqual([type(error) for error in errors], [clx.Expired] * 2)

    def test_a_payment_without_a_fallback_is_not_ended_by_the_time(self):
        def slow(payment, reply):
            time.sleep(0.05)
            reply.authorize("t", 12900)

        service = self.service(slow, "authorize", limit=0.01)
        self.assertEqual(self.ask(service, body=PAYMENT)[0], 200)

        async def later(payment, reply):
            pass

        self.assertRaises(ValueError, self.service, later, "authorize")

    def test_a_client_that_goes_away_leaves_the_call_free(self):
        service = self.service(priced)
        application = clx.asgi.App(service)

        async def cut():
            sent = []

            async def receive():
                return {"type": "http.disconnect"}

            scope = {"type": "http", "method": "POST", "path": "/prices",
                     "headers": [(b"x-commercelayer-signature", KNOWN_SIGNATURE.encode())]}
            await application(scope, receive, sent.append)
            return sent, await self.send(application)

        sent, answer = asyncio.run(cut())
        self.assertEqual((sent, answer), ([], (200, PRICED)))

    def test_the_lifespan_makes_the_service_ready(self):
        service = clx.Service(SECRET)
        service.price("/prices")(priced)
        events, sent = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}], []

        async def receive():
            return events.pop(0)

        async def send(event):
            sent.append(event["type"])

        asyncio.run(clx.asgi.App(service)({"type": "lifespan"}, receive, send))
        self.assertEqual(sent, ["lifespan.startup.complete", "lifespan.shutdown.complete"])
        self.assertEqual(service.call().handle(KNOWN, KNOWN_SIGNATURE, "/prices").http, 200)
