"""Answers, and what a handler may ask of its request."""
from collections import namedtuple
from ctypes import POINTER, byref, c_char_p, c_int64, c_size_t, create_string_buffer

from . import _abi as abi
from ._abi import lib
from ._base import CONVERT, Error, Expired, Refusal, check, integer, json_text, optional, put, text
from ._resource import STATES

Amount = namedtuple("Amount", "cents balance")
Finding = namedtuple("Finding", "path include state by_default needed met")


class Request:
    """The request that a handler answers. None of path, parts, query and topic is signed."""

    def __init__(self, life, callback):
        self._life, self.callback = life, callback

    def _ask(self, function, *values):
        with self._life as call:
            return optional(function(call, *values))

    path = property(lambda self: self._ask(lib.clx_call_path))
    query = property(lambda self: self._ask(lib.clx_call_query))
    topic = property(lambda self: self._ask(lib.clx_call_topic))

    def part(self, number):
        """The part of the path that the star number `number` (from 0) of the pattern stands for."""
        return self._ask(lib.clx_call_path_part, integer(number, 32))

    @property
    def key(self):
        """Names what is asked for: the same text when the request comes again."""
        name = create_string_buffer(abi.CLX_CALL_KEY)
        with self._life as call:
            check(lib.clx_call_key(call, name))
        return name.value.decode()

    @property
    def matched_key(self):
        """Which secret matched: 0 is the newest."""
        with self._life as call:
            return lib.clx_call_matched_key(call)

    def amount(self):
        """How much a payment asks for, and what is left of its parent, in minor units (None where
        there is no such number). Raises Refusal, 422 MISSING_DATA, when the body does not say."""
        cents, balance, error = c_int64(), c_int64(), abi.Error()
        number = abi.NUMBERS[f"CLX_CALLBACK_{self.callback.upper()}"]
        with self._life as call:
            resource = lib.clx_call_resource(call)
            if number == abi.CLX_CALLBACK_AUTHORIZE:
                status = lib.clx_authorize_amount(resource, byref(cents), byref(error))
                found = (cents, None)
            elif number == abi.CLX_CALLBACK_VOID:
                status = lib.clx_void_amount(resource, byref(balance), byref(error))
                found = (None, balance)
            elif number in (abi.CLX_CALLBACK_CAPTURE, abi.CLX_CALLBACK_REFUND):
                function = (lib.clx_capture_amount if number == abi.CLX_CALLBACK_CAPTURE
                            else lib.clx_refund_amount)
                status = function(resource, byref(cents), byref(balance), byref(error))
                found = (cents, balance)
            else:
                raise TypeError(f"a {self.callback} asks for no amount")
        if status == abi.CLX_MISSING_DATA:
            raise Refusal("MISSING_DATA", error.message.decode())
        check(status)
        return Amount(*(number and number.value for number in found))

    def explain(self, needs=()):
        """What the body has, and what of `needs` and the default includes it lacks."""
        paths = (c_char_p * max(len(needs), 1))(*map(text, needs))
        findings, count = POINTER(abi.Finding)(), c_size_t()
        number = abi.NUMBERS[f"CLX_CALLBACK_{self.callback.upper()}"]
        with self._life as call:
            check(lib.clx_document_explain(lib.clx_call_document(call), number, paths, len(needs),
                                           lib.clx_call_arena(call), byref(findings), byref(count)))
            return [Finding(f.path.decode(), optional(f.include), STATES[f.state], f.by_default,
                            f.needed, f.met) for f in findings[:count.value]]


class Reply:
    """The answer being built. Each method raises Error when libclx refuses the value; the reply
    has then failed, and no answer but the 500 will leave, or the refusal that was made by error().
    What an answer only brings along is no failure: it is left out or repaired, and logged.

    Amounts are minor units. Values may be None, bool, int, float, str, Decimal, Money, Number,
    Json, or what the module json writes."""

    def __init__(self, life, ticket, callback):
        self._life, self._ticket = life, ticket
        self.request = Request(life, callback)

    def _with(self, work):
        """Does work(reply) on the reply of C and raises what that refuses."""
        with self._life as call:
            reply = lib.clx_call_reply(call, self._ticket)
            if not reply:
                raise Expired("the ticket of the reply is stale")
            status = work(reply)
            if status != abi.CLX_OK:
                raise Error(status, lib.clx_reply_failure(reply).contents.where.decode())

    def _build(self, name, *values):
        values = [CONVERT[kind](value) for kind, value in zip(abi.BUILDERS[name], values)]
        self._with(lambda reply: getattr(lib, f"clx_reply_{name}")(reply, *values))

    def error(self, http, code, message):
        """A refusal, such as error(422, "UNKNOWN_SKU", "no price for this SKU")."""
        self._build("error", http, code, message)

    def price(self, cents, compare_at=None, sku_code=None):
        """The unit price. Without sku_code it is for the one of the request."""
        full = None if compare_at is None else CONVERT["i"](compare_at)
        self._build("price", sku_code, cents)
        if full is not None:
            self._build("price_compare_at", full)

    def promotion(self, name, discount_cents):
        self._build("promotion", name, discount_cents)

    def promotion_item(self, line_item_id):
        """Spreads the discount over the listed items only; once per item."""
        self._build("promotion_item", line_item_id)

    def promotion_item_discount(self, line_item_id, discount_cents):
        """A discount of its own for an item: all listed items have one, or none."""
        self._build("promotion_item_discount", line_item_id, discount_cents)

    def no_promotion(self):
        self._build("no_promotion")

    def shipping_cost(self, cents):
        self._build("shipping_cost", cents)

    def valid(self):
        self._build("valid")

    def invalid(self, attribute, message):
        """The order is not valid for this attribute; once per error."""
        self._build("invalid", attribute, message)

    def invalid_form(self, form):
        """How errors are written: "text", or "list", always an array."""
        number = {"text": abi.CLX_INVALID_TEXT, "list": abi.CLX_INVALID_LIST}[form]
        self._build("invalid_form", number)

    def authorize(self, transaction_token, amount_cents):
        self._build("authorize", transaction_token, amount_cents)

    def capture(self, transaction_token, amount_cents):
        self._build("capture", transaction_token, amount_cents)

    def void(self, transaction_token, amount_cents):
        self._build("void", transaction_token, amount_cents)

    def refund(self, transaction_token, amount_cents):
        self._build("refund", transaction_token, amount_cents)

    def pending(self, action_id):
        """Makes the answer 202: the outcome follows under this id, see payment_outcome."""
        self._build("pending", action_id)

    def customer_token(self, customer_token, payment_source_token=None):
        self._build("customer_token", customer_token, payment_source_token)

    def transaction(self, field, value):
        """A text of the transaction, such as transaction("avs_code", "Y")."""
        self._build("transaction", field, value)

    def tax_rate(self, rate):
        """Of the order. Rates are fractions: 0.25 is 25 percent."""
        self._build("tax_rate", rate)

    def tax_item_rate(self, line_item_id, rate):
        self._build("tax_item_rate", line_item_id, rate)

    def tax_item_collectable(self, line_item_id, cents, currency):
        """The tax of a line item in minor units, sent as an exact decimal."""
        self._build("tax_item_collectable", line_item_id, cents, currency)

    def received(self):
        self._build("received")

    def message(self, name, flash=False, body=None):
        """A notification, added to `messages`."""
        written = None if body is None else json_text(body).decode("utf-8", "surrogateescape")
        self._build("message", name, flash, written)

    def metadata(self, /, **values):
        self._put(abi.CLX_IN_METADATA, values)

    def data(self, /, **values):
        """Members of the answer's data that have no method here."""
        self._put(abi.CLX_IN_DATA, values)

    def line(self, line_item_id, /, **values):
        """Members of a line item's breakdown."""
        name = text(line_item_id)
        self._put(lambda reply: lib.clx_reply_line(reply, name), values)

    def _put(self, place, values):
        def work(reply):
            at = place(reply) if callable(place) else place
            statuses = (put(reply, at, *item) for item in values.items())
            return next(filter(None, statuses), abi.CLX_OK)

        self._with(work)
