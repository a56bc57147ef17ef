"""Tests of examples/pricebook: HTTP, the database, the log, the end. Each test's name is what must
hold.
"""

import os
import signal
import socket
import sqlite3
import threading
import time

from pricebook_client import (HOODIE, OLD_SECRET, OTHER, SECRET, SHIRT, SHIRT_DATA, SIGNATURE,
                              WAIT, Client, Server, holds, new_folder, placed_body, price_body,
                              run, same, sign, success)


# -------- HTTP --------


def two_hundred_requests_over_eight_connections_are_all_answered_right():
    wrong = []
    prices = [(SHIRT, "EUR", 2900), (SHIRT, "USD", 3200), (HOODIE, "EUR", 6500)]

    def work(server, number):
        client = server.client()
        for i in range(25):
            sku, currency, cents = prices[(number + i) % 3]
            answer = client.post("/prices", price_body(sku=sku, currency=currency))
            if answer.http != 200 or answer.json()["data"]["unit_amount_cents"] != cents:
                wrong.append((sku, currency, answer.http, answer.body))

    with Server(db=os.path.join(new_folder(), "book.db")) as server:
        threads = [threading.Thread(target=work, args=(server, n)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        same(wrong, [])
        server.log_line("POST /prices")
        until = time.time() + WAIT
        while server.read_log().count(" 200 CLX_OK ") < 200 and time.time() < until:
            time.sleep(0.01)
        same(server.read_log().count(" 200 CLX_OK "), 200)


def a_body_that_arrives_byte_by_byte_is_answered():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.head("/prices", [(SIGNATURE, sign(body)), ("Content-Length", len(body))])
        for i in range(len(body)):
            client.send(body[i:i + 1])
        success(client.answer(), SHIRT_DATA)


def a_chunked_body_is_answered():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, sign(body)), ("Transfer-Encoding", "chunked")])
        for i in range(0, len(body), 7):
            piece = body[i:i + 7]
            client.send(b"%x\r\n%s\r\n" % (len(piece), piece))
        client.send(b"0\r\n\r\n")
        success(client.answer(), SHIRT_DATA)


def other_methods_get_405_and_the_connection_stays():
    with Server() as server:
        client = server.client()
        for method in ("GET", "DELETE", "BREW"):
            client.head("/prices", [], method=method)
            answer = client.answer()
            same((answer.http, answer.headers["allow"]), (405, "POST"))
        client.head("/prices", [], method="HEAD")
        same(client.answer(has_body=False).http, 405)
        client.head("/prices", [("Content-Length", 4)], method="PUT")
        client.send(b"body")
        same(client.answer().http, 405)
        success(client.post("/prices", price_body()), SHIRT_DATA)


def another_path_gets_404():
    with Server() as server:
        same(server.post("/", price_body()).http, 404)
        same(server.post("/prices/more", price_body()).http, 404)
        same(server.post("/prices?list=vip", price_body()).http, 200)


def a_body_of_another_callback_gets_422():
    with Server() as server:
        same(server.post("/promotions", price_body()).http, 422)


def a_cut_body_that_is_signed_gets_400():
    body = price_body()[:-40]
    with Server() as server:
        same(server.post("/prices", body).http, 400)


# -------- size and time --------


def a_body_announced_too_large_gets_413_before_it_is_sent():
    with Server("--max-body", "100000") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Content-Length", 100001)])
        answer = client.answer()
        same(answer.http, 413)
        same(client.answer(), None)


def a_client_that_asks_before_it_sends_gets_413_instead_of_100():
    with Server("--max-body", "1000") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Content-Length", 1001),
                                ("Expect", "100-continue")])
        same(client.answer().http, 413)


def a_body_a_little_too_large_gets_413_and_the_connection_stays():
    with Server("--max-body", "1000") as server:
        client = server.client()
        same(client.post("/prices", b" " * 1001).http, 413)
        success(client.post("/prices", price_body()), SHIRT_DATA)


def a_chunked_body_that_grows_too_large_gets_413():
    with Server("--max-body", "1000") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Transfer-Encoding", "chunked")])
        client.send(b"5dc\r\n" + b" " * 1500 + b"\r\n0\r\n\r\n")
        same(client.answer().http, 413)


def a_chunked_body_without_end_is_cut_off():
    with Server("--max-body", "1000") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Transfer-Encoding", "chunked")])
        sent = 0
        try:
            while sent < 1 << 26:
                client.send(b"400\r\n" + b" " * 1024 + b"\r\n")
                sent += 1024
        except OSError:
            pass
        holds(sent < 1 << 26, "the server read 64 MiB that it did not want")
        server.log_line(r"POST /prices \d+ \d+ aborted ")


def a_request_that_takes_too_long_is_cut_off():
    body = price_body()
    with Server("--timeout", "1") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, sign(body)), ("Content-Length", len(body))])
        start = time.time()
        try:
            for i in range(len(body)):
                client.send(body[i:i + 1])
                time.sleep(0.05)
        except OSError:
            pass
        holds(time.time() - start < 5, "a slow request held its connection")
        server.log_line("POST /prices .* aborted ")


# -------- the book --------


def a_restart_keeps_the_database():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        same(server.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 2900)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE prices SET unit_cents = 2750 WHERE sku = ? AND list = ''"
                   " AND currency = 'EUR'", (SHIRT,))
    db.close()
    with Server(db=path) as server:
        same(server.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 2750)


def a_price_changed_by_another_program_counts_at_once():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        client = server.client()
        same(client.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 2900)
        with sqlite3.connect(path) as db:
            db.execute("UPDATE prices SET unit_cents = 2801 WHERE sku = ? AND list = ''"
                       " AND currency = 'EUR'", (SHIRT,))
        db.close()
        same(client.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 2801)


def a_look_up_does_not_wait_for_a_writer_and_sees_what_is_committed():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("BEGIN EXCLUSIVE")
        db.execute("UPDATE prices SET unit_cents = 3100")
        success(server.post("/prices", price_body()), SHIRT_DATA)
        db.execute("COMMIT")
        db.close()
        same(server.post("/prices", price_body()).json()["data"]["unit_amount_cents"], 3100)
        holds("locked" not in server.read_log(), "the look-up met a lock")


def orders_that_are_locked_give_500_in_time_and_work_again_after():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        db = sqlite3.connect(path + ".events", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        start = time.time()
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 500)
        holds(time.time() - start < 3, "Commerce Layer would not have waited so long")
        db.execute("ROLLBACK")
        db.close()
        same(server.post("/webhooks", placed_body(), topic="orders.place").http, 200)
        server.log_line("database: cannot run: database is locked")


def a_book_whose_prices_cannot_be_read_gives_500():
    path = os.path.join(new_folder(), "book.db")
    with Server(db=path) as server:
        same(server.post("/prices", price_body()).http, 200)
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("ALTER TABLE prices RENAME TO away")
        same(server.post("/prices", price_body()).http, 500)
        db.execute("ALTER TABLE away RENAME TO prices")
        db.close()
        same(server.post("/prices", price_body()).http, 200)
        server.log_line("pricebook: cannot .*: no such table: prices")


def a_book_in_memory_serves_many_threads():
    with Server("--threads", "8") as server:
        clients = [server.client() for _ in range(32)]
        for client in clients:
            success(client.post("/prices", price_body()), SHIRT_DATA)


# -------- log and end --------


def the_log_has_a_line_for_each_request_with_no_secret_in_it():
    body = price_body()
    with Server() as server:
        server.post("/prices", body)
        server.post("/nowhere", body)
        time_ = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z "
        server.log_line(time_ + r"POST /prices %d 200 CLX_OK \d+\.\d{3}ms$" % len(body))
        server.log_line(time_ + r"POST /nowhere %d 404 CLX_NO_ENDPOINT \d+\.\d{3}ms$" % len(body))
        log = server.read_log()
        holds(SECRET not in log and sign(body) not in log, "a secret is in the log")


def the_log_explains_the_first_mismatches_when_the_options_say_so():
    body = price_body()
    lost = body.replace(b'"unit_amount_float":10.0', b'"unit_amount_float":10')
    holds(lost != body, "the body has no such number")
    with Server("--explain", "1", "--threads", "1") as server:
        client = server.client()
        for _ in range(2):
            same(client.post("/prices", lost, signature=sign(body)).http, 401)
        success(client.post("/prices", body), SHIRT_DATA)
        server.log_line("clx info: CLX_SIGNATURE_MISMATCH: .* with 10.0 for 10 ")
        same(server.read_log().count("with 10.0 for 10"), 1)
        holds(sign(body) not in server.read_log(), "the right signature is in the log")
    with Server() as server:
        same(server.post("/prices", lost, signature=sign(body)).http, 401)
        server.log_line("clx info: CLX_SIGNATURE_MISMATCH: ")
        holds("10.0" not in server.read_log(), "it was explained")


def a_path_cannot_fake_a_line_of_the_log():
    with Server() as server:
        server.post("/a%0a2026-01-01T00:00:00.000Z%20POST%20/prices", price_body())
        server.log_line(r"POST /a\?2026-01-01T00:00:00\.000Z\?POST\?/prices ")


def a_stop_lets_the_request_under_way_finish():
    for number in (signal.SIGTERM, signal.SIGINT):
        body = price_body()
        with Server() as server:
            client = server.client()
            client.head("/prices", [(SIGNATURE, sign(body)), ("Content-Length", len(body))])
            client.send(body[:100])
            time.sleep(0.2)
            server.process.send_signal(number)
            server.log_line("pricebook: stopping")
            time.sleep(0.2)
            same(server.process.poll(), None)
            client.send(body[100:])
            answer = client.answer()
            success(answer, SHIRT_DATA)
            same(answer.headers["connection"].lower(), "close")
            same(server.process.wait(WAIT), 0)
            server.log_line("pricebook: stopped, 0 requests cut off")


def a_stop_takes_no_new_connections():
    body = price_body()
    with Server() as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, sign(body)), ("Content-Length", len(body))])
        client.send(body[:100])
        time.sleep(0.2)
        server.process.terminate()
        server.log_line("pricebook: stopping")
        time.sleep(0.2)
        late = None
        try:
            late = Client(server.port)
            late.socket.settimeout(0.5)
            same(late.post("/prices", body), None)
        except OSError:
            pass
        finally:
            if late:
                late.close()
        client.send(body[100:])
        same(client.answer().http, 200)
        same(server.process.wait(WAIT), 0)


def a_second_signal_ends_the_program_at_once():
    with Server("--timeout", "3600") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Content-Length", 1000)])
        time.sleep(0.2)
        server.process.terminate()
        server.log_line("pricebook: stopping")
        server.process.terminate()
        same(server.process.wait(WAIT), -signal.SIGTERM)


def a_stop_does_not_wait_for_a_client_that_hangs():
    with Server("--timeout", "1") as server:
        client = server.client()
        client.head("/prices", [(SIGNATURE, OTHER), ("Content-Length", 1000)])
        idle = server.client()
        same(idle.post("/prices", price_body()).http, 200)
        server.process.terminate()
        start = time.time()
        server.process.wait(WAIT)
        holds(time.time() - start < 5, "the stop took too long")
        server.log_line("pricebook: stopped, [01] requests cut off")  # whose time limit was first


# -------- options --------


def openssl_checks_signatures_when_the_options_say_so_behind_the_secrets():
    with Server("--mac", "openssl", secrets=(SECRET, OLD_SECRET)) as server:
        server.log_line("pricebook: listening on .*, MAC by openssl$")
        client = server.client()
        success(client.post("/prices", price_body()), SHIRT_DATA)
        same(client.post("/prices", price_body(), signature=OTHER).http, 401)
        success(client.post("/prices", price_body(), secret=OLD_SECRET), SHIRT_DATA)
    with Server("--mac", "sodium") as server:
        server.log_line("pricebook: listening on .*, MAC by sodium$")
        success(server.post("/prices", price_body()), SHIRT_DATA)
    same(run("--secret", "s", "--mac", "md5")[:2],
         (2, "pricebook: --mac md5: wants auto, sodium or openssl (see pricebook --help)\n"))


def openssl_is_chosen_where_the_processor_has_sha_instructions():
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
        words = set(file.read().split())
    wanted = "openssl" if words & {"sha_ni", "sha2"} else "sodium"
    for options in ((), ("--mac", "auto")):
        with Server(*options) as server:
            server.log_line(r"pricebook: listening on .*, MAC by %s \(auto\)$" % wanted)
            success(server.post("/prices", price_body()), SHIRT_DATA)


def wrong_options_are_answered_with_what_to_do():
    same(run("--port", "70000")[:2],
         (2, "pricebook: --port 70000: wants a number from 0 to 65535 (see pricebook --help)\n"))
    same(run("--threads", "0")[0], 2)
    same(run("--secret", "")[0], 2)
    same(run("--nonsense")[0], 2)
    same(run("stray")[0], 2)
    status, text, _ = run("--secret-file", os.path.join(new_folder(), "missing"))
    same((status, "No such file" in text), (2, True))
    status, text, _ = run(*["--secret=%d" % i for i in range(5)])
    same((status, "four secrets" in text), (2, True))


def a_start_without_secret_says_which_endpoint_has_none():
    status, text, _ = run("--db", ":memory:", "--port", "0", "--secret", "prices=one",
                         "--secret", "shipping_costs=three")
    same(status, 2)
    holds("/promotions" in text and "--secret" in text, text)


def a_port_in_use_is_said():
    with Server() as server:
        status, text, _ = run("--db", ":memory:", "--port", str(server.port), "--secret", "s")
        same((status, "cannot listen on 127.0.0.1" in text), (1, True))


def the_database_of_another_program_is_left_alone():
    path = os.path.join(new_folder(), "other.db")
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE notes (text TEXT)")
    db.close()
    status, text, _ = run("--db", path, "--port", "0", "--secret", "s")
    same((status, "another program" in text), (1, True))
    with open(path, "wb") as file:
        file.write(b"not a database, but long enough to look at it" * 100)
    status, text, _ = run("--db", path, "--port", "0", "--secret", "s")
    same((status, "not a database" in text), (1, True))


def help_goes_to_stdout():
    status, errors, text = run("--help")
    same((status, errors, text.startswith("usage: pricebook")), (0, "", True))
