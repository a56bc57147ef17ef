"""Errors, values from Python to C and back, and what must be freed."""
import decimal
import json
import traceback
import weakref
from collections import namedtuple
from ctypes import string_at

from . import _abi as abi
from ._abi import lib


class Error(RuntimeError):
    """A status of libclx. `name` is one of its names, such as "CLX_BAD_PATTERN"."""

    def __init__(self, status, where=""):
        self.status, self.where = status, where
        self.name = lib.clx_status_name(status).decode()
        message = lib.clx_status_message(status).decode()
        super().__init__(f"{self.name}: {message}" + (f" ({where})" if where else ""))


class Expired(RuntimeError):
    """A resource, reply or request was used after its answer."""


class NotSent(KeyError):
    """A member that the type declares and that was not sent; of a relationship also: identifiers
    without their resources."""


class Refusal(Exception):
    """Raise it in a handler to refuse for a reason of the business; http is 400 to 599."""

    def __init__(self, code, message, http=422):
        super().__init__(code, message, http)
        self.code, self.message, self.http = code, message, http


def check(status, where=""):
    if status != abi.CLX_OK:
        raise Error(status, where)


def tell(hook, *values):
    """Calls a hook of the host. A broken one must not decide what is answered."""
    try:
        hook(*values)
    except BaseException:
        traceback.print_exc()


# -------- values for C --------

# Minor units, sent in major units: Money(225, "EUR") is 2.25.
Money = namedtuple("Money", "cents currency")
Number = namedtuple("Number", "text")  # a number as it is to be written, such as Number("2.50")
Json = namedtuple("Json", "text")  # JSON text as it is to be written


def text(value):
    """A C string, or NULL. ctypes alone would cut it at the first NUL. Surrogates, which are no
    text, become bytes that libclx finds wrong: it says what follows from that."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"text is a str, not {type(value).__name__}")
    if "\0" in value:
        raise ValueError("text holds U+0000")
    try:
        return value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return value.encode("utf-8", "surrogatepass")


def integer(value, bits=64):
    """An integer that fits. ctypes alone would cut off the upper bits."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"this is an int (amounts are minor units), not {type(value).__name__}")
    if not -(1 << (bits - 1)) <= value < 1 << (bits - 1):
        raise OverflowError(f"the number does not fit {bits} bits")
    return value


def real(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"this is a number, not {type(value).__name__}")
    return float(value)


def boolean(value):
    if not isinstance(value, bool):
        raise TypeError(f"this is a bool, not {type(value).__name__}")
    return value


CONVERT = {"s": text, "i": integer, "h": lambda value: integer(value, 32), "r": real, "b": boolean}


def octets(value):
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise TypeError("a body is bytes as they came: text has other bytes than were signed")
    return bytes(value)


def json_text(value):
    if isinstance(value, Json):
        return text(value.text)
    return text(json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")))


def put(reply, place, key, value):
    """Puts a value of any kind. Returns the status."""
    head = (reply, place, text(key))
    if value is None:
        return lib.clx_reply_put_null(*head)
    if isinstance(value, bool):
        return lib.clx_reply_put_bool(*head, value)
    if isinstance(value, int):
        return lib.clx_reply_put_int(*head, integer(value))
    if isinstance(value, float):
        return lib.clx_reply_put_real(*head, value)
    if isinstance(value, str):
        return lib.clx_reply_put_str(*head, text(value))
    if isinstance(value, Money):
        return lib.clx_reply_put_money(*head, integer(value.cents), text(value.currency))
    if isinstance(value, (Number, decimal.Decimal)):
        exact = value.text if isinstance(value, Number) else format(value, "f")
        return lib.clx_reply_put_decimal(*head, text(exact))
    written = json_text(value)
    return lib.clx_reply_put_json(*head, written, len(written))


# -------- values from C --------


def first_wins(pairs):
    """Members of an object. Of those with the same name the first counts, as everywhere in clx."""
    members = {}
    for name, value in pairs:
        members.setdefault(name, value)
    return members


def read_json(text_of):
    return json.loads(text_of, object_pairs_hook=first_wins)


def optional(text_of):
    return None if text_of is None else text_of.decode()


def read_value(value):
    """A member's value. Integers are exact, also those that are too large for C."""
    content = string_at(value.text, value.len) if value.text else b""
    if value.kind == abi.CLX_KIND_TEXT:
        return json.loads(b'"%s"' % content) if value.escaped else content.decode()
    if value.kind == abi.CLX_KIND_INTEGER:
        return value.integer
    if value.kind == abi.CLX_KIND_REAL:
        return json.loads(content) if content else value.real
    if value.kind == abi.CLX_KIND_BOOLEAN:
        return bool(value.integer)
    return None if value.kind == abi.CLX_KIND_NULL else read_json(content)


# -------- lifetimes --------


class Handle:
    """Something of C that must be freed. `keeps` is what must be freed later than this, so that
    the garbage collector cannot choose a wrong order. At exit nothing is freed: threads may run."""

    def __init__(self, pointer, free, *keeps):
        if not pointer:
            raise MemoryError
        self.pointer = pointer
        self.free = weakref.finalize(self, release, free, pointer, keeps)
        self.free.atexit = False


def release(free, pointer, _keeps):
    free(pointer)


class Life:
    """One request of a call. `with life:` holds the lock of the call, so that no other thread ends
    the request meanwhile, and raises Expired when the call serves another one by now."""

    def __init__(self, call, generation):
        self.call, self.generation = call, generation

    def __enter__(self):
        self.call.lock.acquire()
        if self.call.generation != self.generation:
            self.call.lock.release()
            raise Expired("a resource, reply or request was used after its answer")
        return self.call.handle_of.pointer

    def __exit__(self, *_exception):
        self.call.lock.release()

    def over(self):
        return self.call.generation != self.generation
