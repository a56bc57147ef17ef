"""Tests of examples/gateway and examples/processor: their status ports, and what SIGTERM leaves. Each
test's name is what must hold.
"""

import os
import threading
import time

import status_client
from gateway_client import Program, Shop, authorize_body, line, pending, setup, together
from pricebook_client import SECRET, WAIT, Client, holds, new_folder, same
from start_client import bad_starts_leave_no_file


class Watched(Shop):
    """A shop whose gateway has a status port."""

    def __init__(self, *options, **more):
        status, self.path = status_client.options(new_folder())
        super().__init__(*(status + list(options)), **more)

    def status(self):
        return status_client.port_of(self.path)

    def numbers(self, holds_for):
        """The metrics, once something holds for them."""
        until = time.time() + WAIT
        numbers = status_client.Numbers(self.status())
        while not holds_for(numbers) and time.time() < until:
            time.sleep(0.02)
            numbers = status_client.Numbers(self.status())
        holds(holds_for(numbers), "the metrics do not get there: %r" % numbers.samples)
        return numbers


def open_operations(numbers):
    return [numbers.of("clx_gateway_operations", state=state)
            for state in ("claimed", "sent", "unknown", "stuck")]


def the_gateway_is_live_and_ready_and_has_metrics_from_the_start():
    with Watched() as shop:
        status_client.pages_are_right(shop.status())
        numbers = shop.numbers(lambda n: n.of("clx_gateway_database_up") == 1)
        same(open_operations(numbers), [0, 0, 0, 0])
        same(numbers.of("clx_gateway_outbox_oldest_seconds"), 0)
        for loop in ("clerk", "payments", "postman"):
            holds(numbers.of("clx_gateway_loop_age_seconds", loop=loop) < WAIT, loop)


def the_processor_is_live_and_ready_and_counts_what_it_did():
    folder = new_folder()
    options, path = status_client.options(folder)
    processor = Program("processor", folder, options)
    port = status_client.port_of(path)
    status_client.pages_are_right(port)
    numbers = status_client.Numbers(port)
    same((numbers.of("processor_done_total"), numbers.of("processor_repeated_total")), (0, 0))
    processor.stop()


def what_is_wrong_with_the_status_options_leaves_no_file():
    for name, needed in (("gateway", ["--secret", "s", "--callback-url", "http://127.0.0.1:1/"]),
                         ("processor", [])):
        status_client.bad_status_options(bad_starts_leave_no_file,
                                         os.path.join(setup.build, name), needed)


def a_payment_shows_in_the_metrics_while_it_is_deferred_and_when_it_is_answered():
    with Watched() as shop:
        client = threading.Thread(target=shop.post, args=(
            "/authorize", authorize_body(source="tok_slow")))
        client.start()
        shop.numbers(lambda n: n.of("clx_gateway_waiting", **{"for": "payment"}) == 1 and
                     n.of("clx_deferred_calls") == 1 and n.of("clx_gateway_payments") == 1)
        client.join()
        numbers = shop.numbers(lambda n: n.of("clx_deferred_calls") == 0)
        same(numbers.of("clx_request_duration_seconds_count", callback="authorize"), 1)


def pending_payments_count_as_fallbacks_and_are_owed_until_they_are_delivered():
    with Watched("--answer-within", "100", processor=False) as shop:
        pending(shop.post("/authorize", authorize_body()), 10000)
        numbers = shop.numbers(lambda n: n.of("clx_fallbacks_total", callback="authorize") == 1)
        same(numbers.of("clx_consecutive_failures", callback="authorize"), 0)
        numbers = shop.numbers(lambda n: sum(open_operations(n)) == 1 and
                               n.of("clx_gateway_sent_oldest_seconds") > 0)
        shop.listener.refuse = 1
        shop.open_processor()
        numbers = shop.numbers(lambda n: n.of("clx_gateway_posts_total", result="delivered") == 1)
        same(numbers.of("clx_gateway_posts_total", result="refused"), 1)
        shop.listener.wait(1)
        numbers = shop.numbers(lambda n: n.of("clx_gateway_outbox") == 0)
        same((sum(open_operations(numbers)), numbers.of("clx_gateway_outbox_dead")), (0, 0))


def without_a_comparison_the_metrics_say_nothing_of_one():
    with Watched() as shop:
        shop.authorize()
        numbers = shop.numbers(lambda n: n.of("clx_gateway_commit_unknown_total") == 0)
        same([name for name in numbers.kinds if "reconcile" in name], [])


def a_write_of_one_whose_lease_is_anothers_is_counted_and_changes_nothing():
    with Watched() as shop:
        slow = threading.Thread(target=shop.post, args=(
            "/authorize", authorize_body(source="tok_slow")))
        slow.start()
        shop.numbers(lambda n: n.of("clx_gateway_operations", state="sent") == 1)
        same(shop.numbers(lambda n: True).of("clx_gateway_fenced_total"), 0)
        shop.sql("UPDATE operations SET fence = fence + 1, lease_until = 0")  # as another would
        shop.numbers(lambda n: n.of("clx_gateway_fenced_total") == 1)
        slow.join()
        shop.books(line(authorized=10000))
        same(shop.counts()[0], 1)


def charge_at_the_processor(shop, key):
    """A charge that the gateway knows nothing of."""
    client = Client(shop.processor_port)
    body = b'{"order":"o","source":"tok_visa","parent":"","currency":"EUR","amount_cents":1}'
    client.head("/authorize", [("Idempotency-Key", key), ("Content-Length", len(body))])
    client.send(body)
    same(client.answer().http, 200)
    client.close()


def a_gateway_that_compares_shows_what_differs_until_it_is_stopped():
    with Watched("--reconcile-every", "1") as shop:
        shop.authorize()
        shop.numbers(lambda n: n.samples.get(("clx_gateway_reconcile_difference", ())) == 0)
        charge_at_the_processor(shop, "of-a-stranger-1")
        shop.numbers(lambda n: n.of("clx_gateway_reconcile_difference") == 1)
        holds("of-a-stranger-1 differs: here none, processor known" in shop.gateway.read_log(),
              "the log does not name it")
        shop.processor.stop()  # the last comparison counts, and gets older
        shop.numbers(lambda n: n.of("clx_gateway_reconcile_age_seconds") > 2)
        same(status_client.Numbers(shop.status()).of("clx_gateway_reconcile_difference"), 1)


# -------- SIGTERM --------


def a_processor_that_is_stopped_answers_what_is_under_way():
    processor = Program("processor", new_folder(), [])
    client = Client(processor.port)
    body = (b'{"order":"ord1","source":"tok_slow","parent":"","currency":"EUR",'
            b'"amount_cents":100}')
    client.head("/authorize", [("Idempotency-Key", "key"), ("Content-Length", len(body))])
    client.send(body)
    time.sleep(0.5)
    processor.process.terminate()
    answer = client.answer()
    holds(answer is not None, "the processor hung up")
    same(answer.http, 200)
    client.close()
    same(processor.process.wait(WAIT), 0)


def a_gateway_that_drains_is_not_ready_and_still_takes_payments():
    with Watched("--drain", "2") as shop:
        shop.gateway.process.terminate()
        until = time.time() + WAIT
        while status_client.said(shop.status(), "/ready")[0] == 200 and time.time() < until:
            time.sleep(0.01)
        same(status_client.said(shop.status(), "/ready"), (503, "draining"))
        same(status_client.said(shop.status(), "/live"), (200, "live"))
        shop.authorize()
        same(shop.gateway.process.wait(WAIT), 0)
        shop.open()
        shop.books(line(authorized=10000))


def stopped_under_load_every_connection_that_was_taken_is_answered():
    with Shop() as shop:
        answered = []

        def pay(number):
            for i in range(1000):
                try:
                    client = Client(shop.gateway.port)
                except ConnectionError:
                    return  # the port is closed
                body = authorize_body("ord%d" % number, payment="pay%d-%d" % (number, i), cents=1)
                try:
                    answer = client.post("/authorize", body)
                except ConnectionError:
                    answer = None  # it waited in the queue of the socket that was closed
                answered.append(answer.http if answer else 0)
                client.close()

        stopper = threading.Timer(0.5, shop.gateway.process.terminate)
        stopper.start()
        together(pay, 8)
        same(shop.gateway.process.wait(WAIT), 0)
        holds(answered.count(200) > 8 and set(answered) <= {0, 200, 202}, "%r" % set(answered))
        holds(" 0 requests cut off" in shop.gateway.read_log(), "requests were cut off")
        shop.open()
        shop.listener.wait(answered.count(202))
        paid = sum(int(text.split()[3]) for text in shop.gateway.books() if "authorized" in text)
        same(paid, answered.count(200) + answered.count(202))


def called(shop):
    return {call["data"]["action_id"] for _, call in shop.listener.calls}


def stopped_it_hands_back_its_leases_so_that_another_goes_on_at_once():
    with Shop("--workers", "1", "--processor-wait", "60000") as shop:  # leases of 65 seconds
        slow = threading.Thread(target=shop.post, args=(
            "/authorize", authorize_body("ord0", source="tok_slow", payment="pay0")))
        slow.start()
        orders = ["ord%d" % n for n in range(1, 4)]
        time.sleep(0.5)  # the one worker waits for the processor
        owed = {pending(shop.post("/authorize", authorize_body(
            order, "tok_pending", payment="pay" + order)), 10000)["action_id"] for order in orders}
        shop.gateway.stop()
        slow.join()
        shop.gateway = Program("gateway", shop.folder, list(shop.options) + [
            "--secret", SECRET, "--callback-url", shop.url, "--replica", "two",
            "--processor", "http://127.0.0.1:%d" % shop.processor_port])
        until = time.time() + WAIT
        while not owed <= called(shop) and time.time() < until:
            time.sleep(0.02)
        holds(owed <= called(shop), "%r are not called back" % (owed - called(shop)))
        shop.books(*[line(order, authorized=10000) for order in ["ord0"] + orders])
