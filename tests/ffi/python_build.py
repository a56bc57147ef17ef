"""The builders of clx/reply.h by their names, for the cases of cases.json: ctypes alone, since the
binding of the example has those of prices only."""
import base64
from ctypes import (c_bool, c_char_p, c_double, c_int, c_int64, c_size_t, c_void_p)

from python_help import clx  # noqa: F401  it sets the path

import clx_abi

PLACES = {"data": 0, "metadata": 1}
FORMS = {"text": 0, "list": 1}

# What each takes: s text or null, i a number of 64 bits, r a real, b a boolean, h an HTTP status,
# p a place, f a form, j JSON text with its length.
BUILDERS = {
    "error": "hss", "fail": "", "price": "si", "price_compare_at": "i", "promotion": "si",
    "promotion_item": "s", "promotion_item_discount": "si", "no_promotion": "",
    "shipping_cost": "i", "valid": "", "invalid": "ss", "invalid_form": "f", "authorize": "si",
    "capture": "si", "void": "si", "refund": "si", "pending": "s", "customer_token": "ss",
    "transaction": "ss", "tax_rate": "r", "tax_item_rate": "sr", "tax_item_collectable": "sis",
    "received": "", "message": "sbs", "put_int": "psi", "put_real": "psr", "put_bool": "psb",
    "put_str": "pss", "put_null": "ps", "put_json": "psj", "put_decimal": "pss",
    "put_money": "psis"}

TYPES = {"s": [c_char_p], "i": [c_int64], "r": [c_double], "b": [c_bool], "h": [c_int],
         "p": [c_int], "f": [c_int], "j": [c_char_p, c_size_t]}


def declare(name, returns, *takes):
    function = getattr(clx_abi.lib, name)
    function.restype, function.argtypes = returns, takes
    return function


FUNCTIONS = {name: declare(f"clx_reply_{name}", c_int, c_void_p, *sum(map(TYPES.get, takes), []))
             for name, takes in BUILDERS.items()}
LINE = declare("clx_reply_line", c_int, c_void_p, c_char_p)


def data(value):
    """The bytes of a text of the file."""
    if isinstance(value, dict):
        (form, text), = value.items()
        return {"base64": base64.b64decode, "text": str.encode}[form](text)
    return None if value is None else value.encode()


def place(reply, value):
    return LINE(reply, data(value["line"])) if isinstance(value, dict) else PLACES[value]


def argument(reply, kind, value):
    if kind == "j":
        return [data(value), len(data(value))]
    return [{"s": data, "i": int, "r": float, "b": bool, "h": int, "f": FORMS.get,
             "p": lambda given: place(reply, given)}[kind](value)]


def build(reply, calls):
    """Makes the calls in order, whatever they return."""
    for name, *values in calls:
        takes = BUILDERS[name]
        if len(values) != len(takes):
            raise KeyError(f"{name} takes {len(takes)} values")
        FUNCTIONS[name](reply, *sum((argument(reply, kind, value)
                                     for kind, value in zip(takes, values)), []))
