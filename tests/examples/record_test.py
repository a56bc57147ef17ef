"""clx record, clx replay and recorded bodies of clx test: traffic of a real server is recorded by
one command and replayed by another, against the same version and one with a wrong cent.

usage: record_test.py BUILD_FOLDER
"""
import base64
import json
import os
import resource
import shutil
import signal
import socket
import sqlite3
import stat
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import xml.etree.ElementTree

from record_stand import (Endpoint, Stand, exchange, files, post, pricebook, recorder, sample, sign,
                          tool, written)

SKUS = ("BASEBHAT000000FFFFFFXXXX", "TSHIRTMM000000FFFFFFXLXX", "HOODIEMM7F7F7F000000MXXX")

# Made-up persons, as they stand in bodies.
PERSONS = {
    "mail": "giulia.quintavalle@posteggio.it",
    "name": "Quintavalle",
    "first": "Ermenegilda",
    "street": "Via Garigliano 77/bis",
    "phone": "+39 331 5550147",
    "number": 393315550148,
    "upper": "ERMENEGILDA@POSTEGGIO.IT",
    "city": "Sommacampagna",
    "token": "tok_8fJq2Lx0ZrW3",
    "ip": "151.38.77.204",
}


def hostile(body):
    """The sample with persons in every place where they may stand."""
    tree = json.loads(body)
    people = dict(PERSONS)
    for item in [tree["data"], *tree.get("included", [])]:
        attributes = item["attributes"]
        attributes["metadata"] = {people["mail"]: people["name"], "n": people["number"],
                                  "l": [people["upper"], {"x": "from %(ip)s: %(first)s" % people}]}
        attributes["reference"] = people["token"]
        attributes["unheard_of"] = people["city"]
        for name, value in (("customer_email", people["mail"]), ("name", people["first"]),
                            ("notes", "ring at %(name)s, %(phone)s" % people),
                            ("line_1", people["street"]), ("city", people["city"]),
                            ("full_address", "%(street)s, %(city)s %(phone)s" % people),
                            ("cart_url", "https://posteggio.it/?m=%(mail)s" % people)):
            if name in attributes:
                attributes[name] = value
    text = json.dumps(tree, separators=(",", ":"), ensure_ascii=False)
    return text.replace("@posteggio", "\\u0040posteggio", 3).encode()


def forms(value):
    """A value in the encodings that one meets, in small letters."""
    raw = str(value).encode()
    yield str(value).lower()
    yield urllib.parse.quote(str(value)).lower()
    yield base64.b64encode(raw).decode().rstrip("=").lower()
    yield raw.hex()


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(dir=Stand.folder)
        self.to_stop = []

    def tearDown(self):
        for one in self.to_stop:
            try:
                one.stop()
            except Exception:
                one.process.kill()

    def run_it(self, one):
        self.to_stop.append(one)
        return one

    def done(self, one):
        self.to_stop.remove(one)
        return one.stop()

    def place(self, name):
        return os.path.join(self.folder, name)


class Recording(Case):
    def test_bytes_and_headers_pass_as_they_are(self):
        answer = b' {"success": true,\n "data": {"unit_amount_cents": 1e3, "name": "caf\xc3\xa9"}} '
        endpoint = self.run_it(Endpoint(answer, 200, (("Content-Type", "application/json"),
                                                      ("X-Own", "1"), ("X-Own", "2"))))
        proxy = self.run_it(recorder(self.place("r"), endpoint.url + "/base"))
        body = hostile(sample("price"))
        headers = {"X-CommerceLayer-Signature": sign(body), "Cookie": "id=rossi",
                   "Authorization": "Bearer rossi", "X-Forwarded-For": "10.1.2.3"}
        status, got, text = post(proxy.port, "/pr%20ices/a%2Fb?x=%41&y", body, headers)
        self.assertEqual((status, text, got.get_all("X-Own")), (200, answer, ["1", "2"]))
        path, seen, received = endpoint.got[0]
        self.assertEqual((path, received), ("/base/pr%20ices/a%2Fb?x=%41&y", body))
        for name, value in headers.items():
            self.assertEqual(seen[name], value)
        self.assertIsNone(seen["Content-Type"])
        self.assertEqual(self.done(proxy)[1], 0)
        self.assertNotIn("rossi", written(self.place("r")).lower())

    def test_nobody_is_found_in_what_is_written(self):
        endpoint = self.run_it(Endpoint(lambda body: json.dumps(
            {"success": False, "data": {"metadata": PERSONS, "transaction_token": PERSONS["token"]},
             "error": {"code": "X", "message": "no %(name)s, %(mail)s" % PERSONS}}).encode(), 422,
            (("Content-Type", "application/json"), ("Set-Cookie", "m=%(mail)s" % PERSONS),
             ("Location", "https://posteggio.it/%(name)s" % PERSONS))))
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        for number, kind in enumerate(("price", "tax", "authorize", "webhook", "promotion")):
            body = hostile(sample(kind, "--seed", str(number + 1)))
            self.assertEqual(post(proxy.port, "/x/%(mail)s?q=%(name)s" % PERSONS, body)[0], 422)
        for body in (b"Quintavalle", b'{"Quintavalle":"Ermenegilda"}', b'{"data":"Quintavalle'):
            post(proxy.port, "/prices", body)
        text, status = self.done(proxy)
        self.assertEqual((status, len(files(self.place("r")))), (0, 8))
        for where in (text.lower(), written(self.place("r")).lower()):
            for value in PERSONS.values():
                for form in forms(value):
                    self.assertNotIn(form, where)
        for part in ("posteggio", "quintavalle", "ermenegilda", "sommacampagna", "garigliano"):
            self.assertNotIn(part, written(self.place("r")).lower())

    def test_what_prices_need_is_in_the_file_and_one_person_is_one_pseudonym(self):
        endpoint = self.run_it(Endpoint())
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        body = hostile(sample("price", "--sku", SKUS[0]))
        post(proxy.port, "/prices", body)
        post(proxy.port, "/prices", hostile(sample("tax")))
        self.done(proxy)
        first, second = (exchange(self.place("r"), n)["request"]["body"] for n in (1, 2))
        was = json.loads(body)
        for name in ("sku_code", "quantity", "currency_code", "unit_amount_cents", "created_at"):
            self.assertEqual(first["data"]["attributes"][name], was["data"]["attributes"][name])
        self.assertEqual(first["data"]["relationships"], was["data"]["relationships"])
        mails = {item["attributes"]["customer_email"] for item in
                 [second["data"], *first["included"]] if "customer_email" in item["attributes"]}
        self.assertEqual(len(mails), 1)
        self.assertRegex(mails.pop(), r"^[a-z]{6}\.[a-z]{11}@[a-z]{12}\.example$")

    def test_the_verdict_on_each_signature_is_written(self):
        endpoint = self.run_it(Endpoint())
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        body = sample("price")
        name = "X-CommerceLayer-Signature"
        post(proxy.port, "/prices", body)
        post(proxy.port, "/prices", body, {name: sign(body + b" ")})
        post(proxy.port, "/prices", body, {})
        self.done(proxy)
        self.assertEqual([exchange(self.place("r"), n)["request"]["signature"] for n in (1, 2, 3)],
                         ["genuine", "wrong", "missing"])

    def test_files_are_for_their_owner_alone_and_whole(self):
        proxy = self.run_it(recorder(self.place("r"), self.run_it(Endpoint()).url))
        post(proxy.port, "/prices", sample("price"))
        self.done(proxy)
        names = sorted(os.listdir(self.place("r")))
        self.assertEqual(names, ["000001.json", "clx-record.json"])
        self.assertEqual(stat.S_IMODE(os.stat(self.place("r")).st_mode), 0o700)
        for name in names:
            self.assertEqual(stat.S_IMODE(os.stat(self.place("r/" + name)).st_mode), 0o600)

    def test_a_recording_goes_on_only_with_its_key(self):
        endpoint = self.run_it(Endpoint())
        numbers = []
        for words in ((), ()):
            proxy = self.run_it(recorder(self.place("r"), endpoint.url, "--keep-key", *words))
            post(proxy.port, "/prices", sample("price"))
            self.done(proxy)
            numbers.append(exchange(self.place("r"), len(numbers) + 1)["request"]["body"])
        self.assertEqual(numbers[0], numbers[1])
        os.remove(self.place("r/key"))
        refused = tool("record", self.place("r"), "--listen", "0", "--to", endpoint.url)
        self.assertEqual(refused.returncode, 2)
        self.assertIn(b"key was not kept", refused.stderr)

    def test_requests_at_once_do_not_wait_for_each_other(self):
        endpoint = self.run_it(Endpoint(together=8))
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        threads = [threading.Thread(target=post, args=(proxy.port, "/x", b"{}")) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        self.done(proxy)
        self.assertEqual({exchange(self.place("r"), n)["answer"]["status"] for n in range(1, 9)},
                         {200})

    def test_a_slow_client_holds_up_nobody(self):
        endpoint = self.run_it(Endpoint(lambda body: body))
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        slow = socket.create_connection(("127.0.0.1", proxy.port), 20)
        slow.sendall(b"POST /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n1")
        self.assertEqual(post(proxy.port, "/x", b"{}")[2], b"{}")
        slow.sendall(b"23")
        self.assertIn(b" 200 ", slow.recv(100))
        slow.close()
        gone = socket.create_connection(("127.0.0.1", proxy.port), 20)
        gone.sendall(b"POST /gone HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n1")
        gone.close()
        self.assertEqual(post(proxy.port, "/x", b"{}")[2], b"{}")
        self.assertEqual(self.done(proxy)[1], 0)
        answers = {exchange(self.place("r"), int(name[:6]))["request"]["target"]:
                   exchange(self.place("r"), int(name[:6]))["answer"]["status"]
                   for name in files(self.place("r"))}
        self.assertEqual(answers, {"/slow": 200, "/x": 200, "/gone": 499})

    def test_large_bodies_and_chunks_pass(self):
        endpoint = self.run_it(Endpoint(lambda body: body))
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        body = b'{"a":"' + b"x" * 1500000 + b'"}'
        self.assertEqual(post(proxy.port, "/x", body)[2], body)
        pieces = iter([b'{"a":', b'[1,2', b"]}"])
        answer = post_chunks(proxy.port, pieces)
        self.assertEqual(answer, b'{"a":[1,2]}')
        self.assertEqual(endpoint.got[1][2], b'{"a":[1,2]}')
        self.done(proxy)

    def test_an_endpoint_that_is_away_is_502_and_recorded(self):
        endpoint = Endpoint()
        endpoint.stop()
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        self.assertEqual(post(proxy.port, "/prices", sample("price"))[0], 502)
        self.assertEqual(post(proxy.port, "/prices", sample("price"))[0], 502)
        self.done(proxy)
        self.assertEqual(exchange(self.place("r"), 1)["answer"],
                         {"status": 502, "fault": "the endpoint cannot be reached"})

    def test_a_full_disk_is_told_and_traffic_goes_on(self):
        def small():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

        endpoint = self.run_it(Endpoint())
        proxy = self.run_it(recorder(self.place("r"), endpoint.url, preexec_fn=small))
        self.assertEqual(post(proxy.port, "/prices", sample("price"))[0], 200)
        self.assertEqual(post(proxy.port, "/prices", b"{}")[0], 200)
        text, status = self.done(proxy)
        self.assertEqual((status, files(self.place("r"))), (1, ["000002.json"]))
        self.assertIn("000001.json is not written", text)
        self.assertEqual([name for name in os.listdir(self.place("r")) if name[0] == "."], [])

    def test_members_and_paths_that_are_named_are_written_as_they_are(self):
        endpoint = self.run_it(Endpoint())
        proxy = self.run_it(recorder(self.place("r"), endpoint.url, "--keep", "orders.metadata",
                                     "--path", "/Shop7/prices"))
        body = json.loads(sample("tax"))
        body["data"]["attributes"]["metadata"] = {"tier": "gold"}
        post(proxy.port, "/Shop7/prices", json.dumps(body).encode())
        self.done(proxy)
        request = exchange(self.place("r"), 1)["request"]
        self.assertEqual(request["target"], "/Shop7/prices")
        self.assertEqual(request["body"]["data"]["attributes"]["metadata"], {"tier": "gold"})
        self.assertEqual(tool("record", "x", "--keep", "orders.nothing").returncode, 2)


def post_chunks(port, pieces):
    import http.client
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/x", pieces, {"Transfer-Encoding": "chunked"}, encode_chunked=True)
    text = connection.getresponse().read()
    connection.close()
    return text


class Replaying(Case):
    def record(self, endpoint, bodies, *words):
        proxy = self.run_it(recorder(self.place("r"), endpoint, *words))
        for path, body in bodies:
            post(proxy.port, path, body)
        self.done(proxy)

    def test_one_wrong_cent_of_a_new_version_is_found_and_named(self):
        book = self.run_it(pricebook(self.place("old.db")))
        proxy = self.run_it(recorder(self.place("r"), book.url))
        for number, sku in enumerate(SKUS * 3):
            body = hostile(sample("price", "--sku", sku, "--seed", str(number + 1)))
            self.assertEqual(post(proxy.port, "/prices", body)[0], 200)
        post(proxy.port, "/taxes", sample("tax"))
        post(proxy.port, "/prices", sample("price", "--sku", "NOPE"))
        post(proxy.port, "/prices", sample("price"), {"X-CommerceLayer-Signature": sign(b"")})
        self.done(proxy)
        self.done(book)
        same = self.run_it(pricebook(self.place("old.db")))
        good = tool("replay", self.place("r"), same.url, "--parallel", "3")
        self.assertEqual(good.returncode, 0, good)
        self.assertIn(b"12 exchanges: 12 as recorded, 0 differ", good.stdout)
        self.assertIn(b"now       p50 ", good.stdout)
        self.done(same)
        shutil.copy(self.place("old.db"), self.place("new.db"))
        with sqlite3.connect(self.place("new.db")) as database:
            database.execute("UPDATE prices SET unit_cents = unit_cents + 1 WHERE sku = ?",
                             (SKUS[1],))
        new = self.run_it(pricebook(self.place("new.db")))
        bad = tool("replay", self.place("r"), new.url, "--html", self.place("page.html"))
        self.assertEqual(bad.returncode, 1)
        for number in (2, 5, 8):
            self.assertIn(b"%06d.json /data/unit_amount_cents: 2900 recorded, 2901 now" % number,
                          bad.stdout)
        self.assertIn(b"12 exchanges: 9 as recorded, 3 differ", bad.stdout)
        page = open(self.place("page.html")).read()
        xml.etree.ElementTree.fromstring(page.split("\n", 1)[1] if page[:9] == "<!DOCTYPE" else page)
        self.assertIn("000005.json", page)
        self.assertIn("was 2900", page)
        with open(self.place("ignored"), "w") as file:
            file.write("# known\n\n/data/unit_amount_cents\n")
        self.assertEqual(tool("replay", self.place("r"), new.url, "--ignore",
                              self.place("ignored")).returncode, 0)
        found = json.loads(tool("replay", self.place("r"), new.url, "--json").stdout)
        self.assertEqual((found["same"], found["different"], len(found["differences"])), (9, 3, 3))
        self.assertIn({"file": "000005.json", "path": "/data/unit_amount_cents", "recorded": "2900",
                       "now": "2901"}, found["differences"])

    def replays(self, was, now, key, status=200):
        """The differences between two answers, with or without the key."""
        endpoint = self.run_it(Endpoint(was))
        self.record(endpoint.url, [("/x", b"{}")], *(["--keep-key"] if key else []))
        other = self.run_it(Endpoint(now, status))
        done = tool("replay", self.place("r"), other.url, "--json")
        shutil.rmtree(self.place("r"))
        found = json.loads(done.stdout)["differences"]
        self.assertEqual(done.returncode, 1 if found else 0)
        return [(one["path"], one["recorded"], one["now"]) for one in found]

    def test_members_statuses_lists_and_kinds_are_compared(self):
        was = b'{"success":true,"data":{"tax_rate":0.22,"line_items":[{"id":"aaaaaaaaaa"}]}}'
        for now, found in (
                (b'{"data":{"line_items":[{"id":"aaaaaaaaaa"}],"tax_rate":0.220},"success":true}', []),
                (was.replace(b"0.22", b"0.23"), [("/data/tax_rate", "0.22", "0.23")]),
                (was.replace(b"aaaaaaaaaa", b"bbbbbbbbbb"),
                 [("/data/line_items/0/id", '"aaaaaaaaaa"', '"bbbbbbbbbb"')]),
                (was.replace(b"true", b'"true"'), [("/success", "true", '"true"')]),
                (was.replace(b'"tax_rate":0.22,', b""), [("/data/tax_rate", "0.22", None)]),
                (was.replace(b'"data":{', b'"data":{"new_rate":1,'), [("/data/new_rate", None, "1")]),
                (was.replace(b'[{"id":"aaaaaaaaaa"}]', b"[]"),
                 [("/data/line_items/0", '{"id":"aaaaaaaaaa"}', None)]),
                (b"gone", [("/", "json", "other")])):
            self.assertEqual(self.replays(was, now, False), found, now)
        self.assertEqual(self.replays(was, was, False, 201), [("status", "200", "201")])

    def test_masked_values_are_compared_by_kind_and_with_the_key_by_value(self):
        was = b'{"data":{"metadata":{"list":"base"},"name":"Ten off"}}'
        now = b'{"data":{"metadata":{"list":"sale"},"name":"Ten on!"}}'
        gone = b'{"data":{"metadata":7,"name":"Ten off"}}'
        self.assertEqual(self.replays(was, now, False), [])
        self.assertEqual([path for path, _, _ in self.replays(was, gone, False)], ["/data/metadata"])
        self.assertEqual(self.replays(was, was, True), [])
        found = self.replays(was, now, True)
        self.assertEqual(len(found), 2)
        self.assertEqual({one[1:] for one in found}, {("(masked)", "(masked)")})

    def test_what_an_answer_repeats_of_its_request_is_no_difference(self):
        def echo(body):
            mail = json.loads(body)["data"]["attributes"]["customer_email"]
            return json.dumps({"data": {"metadata": {"to": mail}}}).encode()

        endpoint = self.run_it(Endpoint(echo))
        self.record(endpoint.url, [("/x", hostile(sample("tax")))], "--keep-key")
        done = tool("replay", self.place("r"), endpoint.url)
        self.assertEqual(done.returncode, 0, done)
        self.assertIn(b"1 as recorded", done.stdout)

    def test_requests_are_signed_as_they_were(self):
        endpoint = self.run_it(Endpoint())
        body = sample("price")
        proxy = self.run_it(recorder(self.place("r"), endpoint.url))
        topic = {"X-CommerceLayer-Topic": "orders.place", "X-CommerceLayer-Signature": sign(body)}
        post(proxy.port, "/a", body, topic)
        post(proxy.port, "/b", body, {"X-CommerceLayer-Signature": sign(b"")})
        post(proxy.port, "/c", body, {})
        self.done(proxy)
        endpoint.got.clear()
        self.assertEqual(tool("replay", self.place("r"), endpoint.url).returncode, 0)
        got = {path: (headers, text) for path, headers, text in endpoint.got}
        name = "X-CommerceLayer-Signature"
        self.assertEqual(got["/a"][0][name], sign(got["/a"][1]))
        self.assertEqual(got["/a"][0]["X-CommerceLayer-Topic"], "orders.place")
        self.assertNotEqual(got["/b"][0][name], sign(got["/b"][1]))
        self.assertEqual(len(got["/b"][0][name]), 44)
        self.assertIsNone(got["/c"][0][name])

    def test_nothing_to_reach_and_wrong_usage_have_statuses_of_their_own(self):
        endpoint = Endpoint()
        self.record(endpoint.url, [("/x", b"{}"), ("/x", b"no json")])
        done = tool("replay", self.place("r"), endpoint.url)
        self.assertIn(b"000002.json not sent: its body was not recorded", done.stdout)
        self.assertEqual(done.returncode, 0)
        endpoint.stop()
        self.assertEqual(tool("replay", self.place("r"), endpoint.url).returncode, 3)
        self.assertEqual(tool("replay", self.place("r")).returncode, 2)
        self.assertEqual(tool("replay", self.place("no"), endpoint.url).returncode, 2)
        self.assertEqual(tool("replay", self.place("r"), "ftp://x").returncode, 2)

    def test_files_that_were_tampered_with_are_refused(self):
        endpoint = self.run_it(Endpoint())
        self.record(endpoint.url, [("/x", b"{}")])
        for was, now in ((b'"method":"POST"', b'"method":"PO ST"'),
                         (b'"target":"/x"', b'"target":"/x HTTP/1.1\\r\\nX: 1"'),
                         (b'"clx_record":1', b'"clx_record":2'), (b"{", b"[")):
            with open(self.place("r/000001.json"), "rb") as file:
                text = file.read()
            with open(self.place("r/000002.json"), "wb") as file:
                file.write(text.replace(was, now, 1))
            endpoint.got.clear()
            done = tool("replay", self.place("r"), endpoint.url)
            self.assertIn(b"000002.json not sent: it cannot be read", done.stdout)
            self.assertEqual(len(endpoint.got), 1)


class Suite(Case):
    def test_recorded_files_are_the_genuine_bodies(self):
        book = self.run_it(pricebook(self.place("db")))
        proxy = self.run_it(recorder(self.place("r"), book.url))
        body = sample("price", "--sku", SKUS[1], "--id", "QQQQQQQQQQ")
        post(proxy.port, "/other", body)
        post(proxy.port, "/prices", body)
        self.done(proxy)
        case = ("--only", "sign.genuine", "--json", "-", "--no-times")
        for words in (("--recorded", self.place("r")),
                      ("--body", "price=" + self.place("r/000002.json"))):
            endpoint = self.run_it(Endpoint(b'{"success":true,"data":{"sku_code":"%s",'
                                            b'"unit_amount_cents":1}}' % SKUS[1].encode()))
            tool("test", "price=" + endpoint.url + "/prices", *words, *case)
            codes = {json.loads(text)["data"]["attributes"]["sku_code"]
                     for _, _, text in endpoint.got if text[:1] == b"{"}
            self.assertEqual(codes, {SKUS[1]}, words)
        none = tool("test", "price=" + book.url + "/else", "--recorded", self.place("r"), *case)
        self.assertEqual(none.returncode, 2)
        self.assertIn(b"no genuine request", none.stderr)


if __name__ == "__main__":
    Stand.build = os.path.abspath(sys.argv[1])
    Stand.folder = tempfile.mkdtemp()
    try:
        tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
        outcome = unittest.TextTestRunner(verbosity=1).run(tests)
    finally:
        shutil.rmtree(Stand.folder)
    sys.exit(0 if outcome.wasSuccessful() else 1)
