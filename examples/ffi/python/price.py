"""A price endpoint in Python: http.server and a price book in a dict, on the binding clx.py.

    CLX_SECRET=... python3 price.py --port 8080

It listens on loopback only and is meant to stand behind a web server that speaks TLS.
"""
import argparse
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import clx

BODY_LIMIT = 1 << 20  # bytes; a longer body gets 413
BOOK = {  # minor units: the price, and the full price shown beside it
    ("TSHIRTMM000000FFFFFFXLXX", "EUR"): (2900, 3900),
    ("TSHIRTMM000000FFFFFFXLXX", "JPY"): (4600, None),
    ("HOODIEMM7F7F7F000000MXXX", "EUR"): (5900, None),
}


def price(line_item, reply):
    currency = line_item.one("order")["currency_code"]
    found = BOOK.get((line_item.get("sku_code"), currency))
    if not found:
        return reply.error(422, "UNKNOWN_SKU", "no price for this SKU in this currency")
    reply.price(found[0], compare_at=found[1])
    reply.metadata(source="price book")


class Handler(BaseHTTPRequestHandler):
    """One connection, in a thread of its own."""

    protocol_version = "HTTP/1.1"
    timeout = 10  # seconds of silence
    service = None

    def setup(self):
        super().setup()
        self.call = self.service.call()

    def answer(self):
        length = ",".join(self.headers.get_all("Content-Length", ["0"]))
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdigit()):
            return self.send_error(411)  # and closes: where the body ends is not known
        length = int(length) if len(length) < 10 else BODY_LIMIT + 1
        self.close_connection = self.close_connection or length > BODY_LIMIT
        body = self.rfile.read(min(length, BODY_LIMIT + 1))  # one byte more is enough for a 413
        signatures = self.headers.get_all(clx.SIGNATURE_HEADER, [])
        response = self.call.handle(body, ",".join(signatures), self.path, self.command)
        self.send_response(response.http)
        self.send_header("Content-Type", response.content_type)
        self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        self.wfile.write(response.body)

    do_POST = do_GET = do_PUT = do_DELETE = answer  # libclx answers 405


def main():
    options = argparse.ArgumentParser(description="Answers price calls of Commerce Layer.",
                                      epilog="The shared secret is CLX_SECRET in the environment.")
    options.add_argument("--port", type=int, default=8080, help="0: any free one (default 8080)")
    options.add_argument("--port-file", help="write the number of the port to this file")
    options = options.parse_args()
    try:
        Handler.service = clx.Service(os.environ.get("CLX_SECRET", ""), body_limit=BODY_LIMIT)
        Handler.service.price("/prices", needs=["order.currency_code"])(price)
        Handler.service.ready()
    except clx.Error as error:
        sys.exit(f"price.py: {error}; is CLX_SECRET set?")
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    if options.port_file:
        with open(options.port_file + ".new", "w") as file:
            file.write(f"{server.server_port}\n")
        os.replace(options.port_file + ".new", options.port_file)
    print(f"listening on http://127.0.0.1:{server.server_port}/prices", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
