"""Endpoints for Commerce Layer in Python: a binding of the C library clx, made with ctypes.

    service = clx.Service("the shared secret")

    @service.price("/prices", needs=["order.currency_code"])
    def price(line_item, reply):
        reply.price(2900, compare_at=3900)

    application = clx.wsgi.App(service)

The library is the file that CLX_LIBRARY in the environment names, or the one inside the package, or
the one the system finds.

A handler builds one answer and returns None. Anything else ends in an answer with HTTP 500, or in
the fallback: it raises, also after it built an answer; it returns something; it builds nothing. The
exception goes to the hook `on_error` (without one to stderr) and to Response.exception. No handler
is ever called by C: libclx hands the request over (clx_service_on), this binding calls the handler
and finishes the call, so that no exception has to get through C.

A service that is ready is shared by all threads. A call serves one request at a time. Resources,
replies and requests are good until the answer is given, in any thread, and raise Expired after it.
"""
from . import asgi, wsgi
from ._abi import lib
from ._base import Error, Expired, Json, Money, NotSent, Number, Refusal
from ._call import Call, Deferred, Incoming, Lookup, Response
from ._keys import (SIGNATURE_HEADER, TOPIC_HEADER, Keys, Outgoing, explain_signature,
                    payment_outcome)
from ._reply import Amount, Finding, Reply, Request
from ._resource import Identifier, Relationship, Resource
from ._service import Endpoint, Service

VERSION = lib.clx_library_version().decode()
