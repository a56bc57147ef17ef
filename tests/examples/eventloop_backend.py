"""A slow backend for examples/eventloop, which tells what a SKU costs: eventloop_backend.py FOLDER.
FOLDER/port names its port. As a module: prices, and those that are held until a test lets them go.
"""

import http.server
import os
import sys
import threading

WAIT = 20  # seconds until a test gives up


class Backend(http.server.ThreadingHTTPServer):
    request_queue_size = 512
    daemon_threads = True

    def __init__(self, prices):
        super().__init__(("127.0.0.1", 0), Question)
        self.prices = prices
        self.changed = threading.Condition()
        self.asked = {}  # how often, by SKU
        self.held = set()  # SKUs
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):  # who asked is gone
        pass

    def ask(self, sku):
        with self.changed:
            self.asked[sku] = self.asked.get(sku, 0) + 1
            self.changed.notify_all()
            self.changed.wait_for(lambda: sku not in self.held, WAIT)
        return self.prices.get(sku)

    def wait_asked(self, sku, count):
        """Until so many questions came. Those that are held wait at the same time."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.asked.get(sku, 0) >= count, WAIT):
                raise AssertionError("%s was asked %d times" % (sku, self.asked.get(sku, 0)))

    def hold(self, sku):
        with self.changed:
            self.held.add(sku)

    def let_go(self, sku):
        with self.changed:
            self.held.discard(sku)
            self.changed.notify_all()


class Question(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *_):
        pass

    def do_GET(self):
        cents = self.server.ask(self.path.split("/")[-1])
        body = b"" if cents is None else b"%d\n" % cents
        self.send_response(404 if cents is None else 200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    name = os.path.join(sys.argv[1], "backend")
    with open(name + ".new", "w", encoding="ascii") as file:
        file.write("%d\n" % Backend({"TSHIRT": 2700}).server_address[1])
    os.rename(name + ".new", name)
    threading.Event().wait()
