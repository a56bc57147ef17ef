"""Tests of examples/gateway and examples/processor. Each test's name is what must hold."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import gateway_books
import gateway_client
import gateway_end
import gateway_office
import gateway_operation
import gateway_start
import gateway_status
import gateway_strangers
import pricebook_client
from gateway_client import (Shop, authorize_body, capture_body, line, pending, refund_body,
                            refused, together, token_of, void_body)
from pricebook_client import OTHER, SECRET, WAIT, holds, same
from sentences import counted, passes, sentences_of

# -------- the life of a payment --------


def a_payment_is_authorized_captured_in_parts_voided_and_refunded():
    with Shop() as shop:
        token = shop.authorize(cents=10000)
        shop.books(line(authorized=10000))
        first = shop.capture(token, 3000, 10000)
        second = shop.capture(token, 2500, 7000)
        holds(len({token, first, second}) == 3, "transactions share a token")
        shop.books(line(authorized=10000, captured=5500))
        token_of(shop.post("/void", void_body(token, 4500)), 4500)
        token_of(shop.post("/refund", refund_body(first, 1000, 3000)), 1000)
        token_of(shop.post("/refund", refund_body(first, 1000, 2000)), 1000)
        token_of(shop.post("/refund", refund_body(second, 2500, 2500, key="cap2")), 2500)
        shop.books("ord1 EUR authorized 10000 captured 5500 voided 4500 refunded 4500"
                   " to-capture 0 to-refund 1000")
        same(shop.counts(), (7, 0))


def orders_and_currencies_have_their_own_lines():
    with Shop() as shop:
        shop.authorize(order="ord2", cents=777, currency="JPY", payment="p2")
        shop.authorize(order="ord1", cents=1, payment="p1")
        shop.books(line(order="ord1", authorized=1), line("ord2", "JPY", authorized=777))


def a_customers_token_is_kept_once():
    body = authorize_body(source="tok_visa", cents=None)
    with Shop() as shop:
        answers = [shop.post("/token", body) for _ in range(2)]
        for answer in answers:
            same(answer.http, 200)
            same(answer.json()["data"]["customer_token"], "cus_1")
            same(answer.json()["data"]["payment_source_token"], "tok_visa")
        same(shop.counts(), (1, 0))


# -------- again, late, out of order, at the same time --------


def what_is_asked_again_with_other_bytes_gets_the_same_answer():
    with Shop() as shop:
        token = shop.authorize()
        same(shop.authorize(failures=1), token)
        captured = shop.capture(token, 4000, 10000)
        same(shop.capture(token, 4000, 10000, failures=3), captured)
        voids = [token_of(shop.post("/void", void_body(token, 6000, failures=n)), 6000)
                 for n in range(2)]
        refunds = [token_of(shop.post("/refund", refund_body(captured, 9, 4000, failures=n)), 9)
                   for n in range(2)]
        same((len(set(voids)), len(set(refunds))), (1, 1))
        shop.books(line(authorized=10000, captured=4000, voided=6000, refunded=9))
        same(shop.counts(), (4, 0))


def two_captures_of_the_same_amount_are_two():
    with Shop() as shop:
        token = shop.authorize()
        first = shop.capture(token, 1000, 10000)
        holds(shop.capture(token, 1000, 9000) != first, "two captures were taken for one")
        shop.books(line(authorized=10000, captured=2000))


def a_late_capture_is_not_charged_again_after_its_refund():
    with Shop() as shop:
        token = shop.authorize()
        captured = shop.capture(token, 10000, 10000)
        token_of(shop.post("/refund", refund_body(captured, 10000, 10000)), 10000)
        same(shop.capture(token, 10000, 10000), captured)
        same(shop.authorize(failures=2), token)
        shop.books(line(authorized=10000, captured=10000, refunded=10000))


def an_authorization_that_was_voided_is_not_given_again():
    with Shop() as shop:
        token = shop.authorize()
        token_of(shop.post("/void", void_body(token, 10000)), 10000)
        holds(shop.authorize() != token, "the voided authorization was given again")
        shop.books(line(authorized=20000, voided=10000))


def a_capture_before_its_authorization_is_refused():
    with Shop() as shop:
        refused(shop.post("/capture", capture_body("authorize-early-1", 100, 100)),
                "UNKNOWN_TRANSACTION")
        shop.books()


def thirty_two_authorizations_at_once_charge_once():
    with Shop() as shop:
        answers = together(lambda n: shop.post("/authorize", authorize_body(failures=n % 5)), 32)
        same(len({token_of(answer, 10000) for answer in answers}), 1)
        shop.books(line(authorized=10000))
        same(shop.counts(), (1, 0))


def captures_at_once_never_take_more_than_was_authorized():
    with Shop() as shop:
        token = shop.authorize()
        answers = together(lambda n: shop.post("/capture", capture_body(token, 3000, 10000 + n)), 8)
        wrong = [answer for answer in answers if answer.http != 200]
        same(len(wrong), 5)
        for answer in wrong:
            refused(answer, "AMOUNT_EXCEEDED")
        shop.books(line(authorized=10000, captured=9000))


# -------- what is refused --------


def more_than_is_left_is_refused():
    with Shop() as shop:
        token = shop.authorize()
        refused(shop.post("/capture", capture_body(token, 10001, 10001)), "AMOUNT_EXCEEDED")
        captured = shop.capture(token, 6000, 10000)
        refused(shop.post("/capture", capture_body(token, 4001, 4000)), "AMOUNT_EXCEEDED")
        refused(shop.post("/void", void_body(token, 10000)), "AMOUNT_EXCEEDED")
        refused(shop.post("/refund", refund_body(captured, 6001, 6000)), "AMOUNT_EXCEEDED")
        token_of(shop.post("/void", void_body(token, 4000)), 4000)
        refused(shop.post("/capture", capture_body(token, 1, 1)), "AMOUNT_EXCEEDED")
        shop.books(line(authorized=10000, captured=6000, voided=4000))
        same(shop.counts(), (3, 0))


def an_amount_that_is_absent_or_not_positive_is_refused():
    with Shop() as shop:
        same(shop.post("/authorize", authorize_body(cents=None)).http, 422)
        for cents in (0, -5, 100000000000001):
            refused(shop.post("/authorize", authorize_body(cents=cents)), "INVALID_AMOUNT")
        token = shop.authorize()
        same(shop.post("/capture", capture_body(token, None, 10000)).http, 422)
        refused(shop.post("/capture", capture_body(token, 0, 10000)), "INVALID_AMOUNT")
        refused(shop.post("/capture", capture_body(token, -1, 10000)), "INVALID_AMOUNT")
        shop.books(line(authorized=10000))


def another_currency_or_kind_of_transaction_is_refused():
    with Shop() as shop:
        token = shop.authorize()
        refused(shop.post("/capture", capture_body(token, 1, 1, currency="USD")), "WRONG_CURRENCY")
        refused(shop.post("/refund", refund_body(token, 1, 1)), "UNKNOWN_TRANSACTION")
        captured = shop.capture(token, 1, 10000)
        refused(shop.post("/void", void_body(captured, 1)), "UNKNOWN_TRANSACTION")
        shop.books(line(authorized=10000, captured=1))


def a_forged_request_changes_nothing():
    with Shop() as shop:
        same(shop.post("/authorize", authorize_body(), signature=OTHER).http, 401)
        shop.books()


def openssl_checks_requests_and_signs_call_backs_when_the_options_say_so():
    with Shop("--mac", "openssl", "--pending") as shop:
        holds("MAC by openssl" in shop.gateway.read_log(), "the log does not name it")
        same(shop.post("/authorize", authorize_body(), signature=OTHER).http, 401)
        shop.books()
        pending(shop.post("/authorize", authorize_body()), 10000)
        same(len(shop.listener.wait(1)), 1)  # it takes good signatures only
        shop.books(line(authorized=10000))


def a_declined_card_is_refused_and_may_be_tried_again():
    with Shop() as shop:
        for failures in range(2):
            answer = shop.post("/authorize", authorize_body(source="tok_declined",
                                                            failures=failures))
            refused(answer, "card_declined")
            same(answer.json()["data"]["amount_cents"], 10000)
        token = answer.json()["data"]["transaction_token"]
        refused(shop.post("/capture", capture_body(token, 1, 1)), "NOT_SUCCEEDED")
        shop.books()
        same(shop.processor.read_log().count("card_declined\n"), 2)  # no key was used twice


# -------- the tool plays Commerce Layer --------


def tool(*arguments):
    """Runs the tool; what it printed, and its exit status."""
    done = subprocess.run([os.path.join(gateway_client.setup.build, "clx")] + list(arguments),
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=WAIT,
                          check=False)
    return done.stdout.decode(), done.returncode


def send(shop, kind, path, *options):
    """A request of the tool, which must like the answer."""
    text, status = tool("send", kind, "http://127.0.0.1:%d%s" % (shop.gateway.port, path),
                        "--secret", SECRET, *options)
    holds(status == 0, "%s: %s" % (kind, text))


def token_in_books(shop, kind):
    """The token that was answered last for a kind of operation."""
    books = sqlite3.connect(shop.gateway.db)
    try:
        return books.execute("SELECT token FROM operations WHERE kind = ?1 ORDER BY id DESC",
                             [kind]).fetchone()[0]
    finally:
        books.close()


def requests_of_the_tool_get_answers_that_it_accepts():
    with Shop() as shop:
        send(shop, "authorize", "/authorize", "--seed", "2")
        send(shop, "customer_token", "/token", "--seed", "2")
        order, _, _, authorized = shop.gateway.books()[0].split()[:4]
        authorized = int(authorized)
        token = token_in_books(shop, 0)
        for failures in ("0", "9"):
            send(shop, "capture", "/capture", "--seed", "2", "--token", token, "--amount", "1000",
                 "--balance", str(authorized), "--circuit-failures", failures)
        send(shop, "void", "/void", "--seed", "2", "--token", token,
             "--balance", str(authorized - 1000))
        send(shop, "refund", "/refund", "--seed", "2", "--token", token_in_books(shop, 1),
             "--amount", "300", "--balance", "1000")
        send(shop, "refund", "/refund", "--seed", "2", "--token", token_in_books(shop, 1),
             "--amount", "701", "--balance", "700", "--expect", "422")
        send(shop, "authorize", "/authorize", "--token", "tok_declined", "--expect", "422")
        send(shop, "authorize", "/authorize", "--token", "tok_pending", "--id", "other",
             "--expect", "202")
        send(shop, "authorize", "/authorize", "--forge")
        wanted = line(order, authorized=authorized, captured=1000, voided=authorized - 1000,
                      refunded=300)
        holds(wanted in shop.gateway.books() and wanted in shop.processor.books(), wanted)


def the_tool_accepts_the_call_backs():
    port_file = os.path.join(pricebook_client.new_folder(), "port")
    command = [os.path.join(gateway_client.setup.build, "clx"), "listen", "--secret", SECRET,
               "--port-file", port_file, "--count", "2", "--fail", "1", "--timeout", str(WAIT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as listen:
        try:
            while not os.path.exists(port_file) and listen.poll() is None:
                time.sleep(0.01)
            with open(port_file, encoding="ascii") as file:
                url = "http://127.0.0.1:%d/back" % int(file.read())
            with Shop("--pending", url=url) as shop:
                good = pending(shop.post("/authorize", authorize_body()), 10000)["action_id"]
                bad = pending(shop.post("/authorize", authorize_body(source="tok_declined")),
                              10000)["action_id"]
                text = listen.communicate(timeout=WAIT)[0].decode()
                holds("ok %s success" % good in text, text)
                holds("ok %s failure the card was declined" % bad in text, text)
                same(listen.returncode, 0)
                shop.books(line(authorized=10000))
        finally:
            listen.kill()


# -------- a processor in trouble --------


def a_lost_answer_is_asked_for_and_charged_once():
    with Shop() as shop:
        shop.authorize(source="tok_lost")
        shop.books(line(authorized=10000))
        same(shop.counts(), (1, 0))  # the processor knows the key: it is not asked to do it again


def a_processor_that_is_away_means_pending_and_is_caught_up_with():
    with Shop("--answer-within", "300", processor=False) as shop:
        data = pending(shop.post("/authorize", authorize_body()), 10000)
        same(pending(shop.post("/authorize", authorize_body(failures=1)), 10000), data)
        same(shop.gateway.books(), ["unsettled 1 undelivered 0"])
        refused(shop.post("/capture", capture_body(data["transaction_token"], 1, 10000)),
                "NOT_SUCCEEDED")
        shop.open_processor()
        same(shop.listener.wait(1), [{"success": True, "data": {
            "action_id": data["action_id"], "message": "Done by the processor"}}])
        shop.books(line(authorized=10000))
        same(shop.authorize(failures=2), data["transaction_token"])


def what_is_not_settled_counts_as_taken():
    with Shop("--answer-within", "1000") as shop:
        token = shop.authorize()
        shop.processor.stop()
        pending(shop.post("/capture", capture_body(token, 6000, 10000)), 6000)
        refused(shop.post("/capture", capture_body(token, 6000, 9999)), "AMOUNT_EXCEEDED")
        refused(shop.post("/void", void_body(token, 10000)), "AMOUNT_EXCEEDED")
        shop.open_processor()
        shop.listener.wait(1)
        token_of(shop.post("/void", void_body(token, 4000)), 4000)
        shop.books(line(authorized=10000, captured=6000, voided=4000))


def a_processor_that_answers_503_means_pending():
    with Shop("--answer-within", "300") as shop:
        pending(shop.post("/authorize", authorize_body(source="tok_down")), 10000)
        same(shop.post("/token", authorize_body(source="tok_down")).http, 503)
        shop.books(unsettled=2)
        same(shop.listener.calls, [])


def the_pending_form_is_answered_first_when_the_processor_is_slow():
    with Shop("--answer-within", "300") as shop:
        started = time.time()
        data = pending(shop.post("/authorize", authorize_body(source="tok_slow")), 10000)
        holds(time.time() - started < 1, "the pending form came late")
        same(shop.listener.wait(1)[0]["data"]["action_id"], data["action_id"])
        shop.books(line(authorized=10000))


def the_result_is_answered_first_when_there_is_time():
    with Shop("--answer-within", "2900") as shop:
        started = time.time()
        shop.authorize(source="tok_slow")
        holds(time.time() - started > 1.9, "the processor was not slow")
        shop.books(line(authorized=10000))
        same(shop.listener.calls, [])


# -------- pending --------


def a_pending_source_is_answered_at_once_and_called_back():
    with Shop() as shop:
        data = pending(shop.post("/authorize", authorize_body(source="tok_pending")), 10000)
        answered = time.time()
        call = shop.listener.wait(1)[0]
        holds(shop.listener.calls[0][0] > answered + 0.2, "the call back may overtake its answer")
        same((call["success"], call["data"]["action_id"]), (True, data["action_id"]))
        shop.books(line(authorized=10000))
        shop.capture(data["transaction_token"], 10000, 10000)


def every_payment_is_pending_when_the_gateway_says_so():
    with Shop("--pending") as shop:
        token = pending(shop.post("/authorize", authorize_body()), 10000)["transaction_token"]
        shop.listener.wait(1)
        captured = pending(shop.post("/capture", capture_body(token, 700, 10000)), 700)
        shop.listener.wait(2)
        pending(shop.post("/void", void_body(token, 9300)), 9300)
        pending(shop.post("/refund", refund_body(captured["transaction_token"], 70, 700)), 70)
        calls = shop.listener.wait(4)
        same(len({call["data"]["action_id"] for call in calls}), 4)
        shop.books(line(authorized=10000, captured=700, voided=9300, refunded=70))


def a_pending_payment_that_is_declined_is_called_back_as_failed():
    with Shop("--pending") as shop:
        data = pending(shop.post("/authorize", authorize_body(source="tok_declined")), 10000)
        call = shop.listener.wait(1)[0]
        same((call["success"], call["data"]["action_id"]), (False, data["action_id"]))
        same(call["data"]["error_code"], "card_declined")
        shop.books()


def a_call_back_is_posted_until_it_is_taken_also_after_a_restart():
    with Shop("--pending") as shop:
        shop.listener.refuse = 1000
        pending(shop.post("/authorize", authorize_body()), 10000)
        shop.books(line(authorized=10000), undelivered=1)
        while shop.listener.refuse > 999:
            time.sleep(0.02)
        shop.gateway.stop()
        shop.listener.refuse = 1
        shop.open()
        shop.listener.wait(1)
        shop.books(line(authorized=10000))


# -------- running --------


def tests():
    """The functions of these files that take nothing and whose name is a
    sentence."""
    return [one for module in (sys.modules[__name__], gateway_end, gateway_books, gateway_office,
                               gateway_operation, gateway_start, gateway_status, gateway_strangers)
            for one in sentences_of(module, "main", "tests")]


def main():
    gateway_client.setup.build = os.path.abspath(sys.argv[1])
    pricebook_client.setup.folder = tempfile.mkdtemp(prefix="gateway.")
    for name in ("CLX_SECRET", "GATEWAY_DIE_AT"):
        os.environ.pop(name, None)
    chosen = [test for test in tests()
              if len(sys.argv) < 3 or sys.argv[2] in test.__module__ + test.__name__]
    try:
        results = [passes(test) for test in chosen]
    finally:
        shutil.rmtree(pricebook_client.setup.folder)
    return counted(results)


if __name__ == "__main__":
    sys.exit(main())
