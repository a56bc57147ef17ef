"""The calls of `build` in cases.json, made through the binding."""
import base64
import contextlib

from python_help import clx


def data(value):
    """The bytes of a text of the file."""
    if isinstance(value, dict):
        (form, text), = value.items()
        return {"base64": base64.b64decode, "text": str.encode}[form](text)
    return None if value is None else value.encode()


def text(value):
    """Bytes that are no UTF-8 are surrogates in Python."""
    found = data(value)
    return None if found is None else found.decode("utf-8", "surrogateescape")


PUTS = {"put_int": int, "put_real": float, "put_bool": bool, "put_str": text,
        "put_null": lambda: None, "put_json": clx.Json, "put_decimal": clx.Number,
        "put_money": lambda cents, currency: clx.Money(int(cents), currency)}
AMOUNTS = {"promotion", "promotion_item_discount", "authorize", "capture", "void", "refund"}
WORDS = {"promotion_item", "no_promotion", "valid", "invalid", "invalid_form", "pending",
         "customer_token", "transaction", "tax_rate", "tax_item_rate", "received"}


def put(reply, place, key, value):
    if isinstance(place, dict):
        return reply.line(place["line"], **{key: value})
    return {"data": reply.data, "metadata": reply.metadata}[place](**{key: value})


def one(reply, name, *values):
    if name in PUTS:
        place, key, *values = values
        put(reply, place, key, PUTS[name](*values))
    elif name in AMOUNTS:
        getattr(reply, name)(text(values[0]), int(values[1]))
    elif name in WORDS:
        getattr(reply, name)(*(value if isinstance(value, (int, float)) else text(value)
                               for value in values))
    else:
        OTHERS[name](reply, *values)


OTHERS = {
    "error": lambda reply, http, code, message: reply.error(http, text(code), text(message)),
    "price": lambda reply, sku, cents, full=None: reply.price(int(cents), full, text(sku)),
    "shipping_cost": lambda reply, cents: reply.shipping_cost(int(cents)),
    "tax_item_collectable": lambda reply, line, cents, currency:
        reply.tax_item_collectable(line, int(cents), currency),
    "message": lambda reply, name, flash, body:
        reply.message(text(name), flash, None if body is None else clx.Json(body)),
}


def build(reply, calls):
    """Makes the calls in order, whatever they raise of what libclx refuses."""
    calls = list(calls)
    while calls:
        name, *values = calls.pop(0)
        if name == "price" and calls and calls[0][0] == "price_compare_at":  # one call in Python
            values.append(int(calls.pop(0)[1]))
        with contextlib.suppress(clx.Error):
            one(reply, name, *values)
