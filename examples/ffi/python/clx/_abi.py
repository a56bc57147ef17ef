"""The C side of the binding: structs, functions and numbers of libclx, as ctypes sees them.

Declared are the frozen structs and those that the host fills. The structs of the resources
are not: they grow, so resources are read by name. All numbers are copied from the headers, and
checked against the library when this module is loaded; so are the frozen structs.
"""
import ctypes
import ctypes.util
import os
import pathlib
from ctypes import (CFUNCTYPE, POINTER, Structure, c_bool, c_char, c_char_p, c_double, c_int,
                    c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof,
                    string_at)

CLX_OK, CLX_LATER, CLX_NOT_FOUND, CLX_NOT_SENT, CLX_JSON_SYNTAX = 0, 1, 12, 19, 200
CLX_HANDLER_SILENT = 501
CLX_KIND_TEXT, CLX_KIND_INTEGER, CLX_KIND_REAL, CLX_KIND_BOOLEAN = 1, 3, 4, 5
CLX_KIND_OBJECT, CLX_KIND_ARRAY, CLX_KIND_ONE, CLX_KIND_MANY, CLX_KIND_NULL = 6, 7, 8, 9, 10
CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED = 0, 1, 2, 3
CLX_IN_DATA, CLX_IN_METADATA = 0, 1
CLX_INVALID_TEXT, CLX_INVALID_LIST = 0, 1
CLX_KEYS_FOUND, CLX_KEYS_UNKNOWN = 1, 2
CLX_CALLBACK_PRICE, CLX_CALLBACK_PROMOTION, CLX_CALLBACK_SHIPPING_COST = 1, 2, 3
CLX_CALLBACK_ORDER_VALIDATION, CLX_CALLBACK_AUTHORIZE, CLX_CALLBACK_CAPTURE = 4, 5, 6
CLX_CALLBACK_VOID, CLX_CALLBACK_REFUND, CLX_CALLBACK_CUSTOMER_TOKEN = 7, 8, 9
CLX_CALLBACK_TAX, CLX_CALLBACK_WEBHOOK, CLX_CALLBACK_GENERIC = 10, 11, 12
CLX_TYPE_LINE_ITEMS = 61
CLX_ERROR_WHERE, CLX_CALL_KEY, CLX_SIGNATURE_LEN = 128, 65, 44
CLX_MISSING_DATA, CLX_BAD_STATE, CLX_ANSWERED = 404, 13, 3

NUMBERS = {name: number for name, number in globals().items() if name.startswith("CLX_")}

# -------- frozen structs --------


class Error(Structure):
    _fields_ = [("status", c_int32), ("reserved", c_uint32), ("message", c_char_p),
                ("offset", c_uint64), ("where", c_char * CLX_ERROR_WHERE)]


class Value(Structure):
    _fields_ = [("kind", c_uint32), ("drifted", c_uint32), ("integer", c_int64),
                ("real", c_double), ("text", c_void_p), ("len", c_size_t),
                ("escaped", c_uint32), ("reserved", c_uint32)]


class Resource(Structure):
    _fields_ = [("type_id", c_uint32), ("reserved", c_uint32), ("type", c_char_p),
                ("id", c_char_p), ("links", c_char_p), ("meta", c_char_p), ("more", c_void_p)]


class Identifier(Structure):
    _fields_ = [("type", c_char_p), ("id", c_char_p), ("resource", c_void_p)]


class Relationship(Structure):
    _fields_ = [("state", c_uint32), ("kind", c_uint32), ("at", c_void_p), ("count", c_uint32),
                ("reserved", c_uint32), ("json", c_void_p), ("json_len", c_size_t)]


class ExtraIter(Structure):
    _fields_ = [("next", c_void_p)]


class Field(Structure):
    _fields_ = [("name", c_char_p), ("kind", c_uint32), ("offset", c_uint32),
                ("target", c_uint32), ("personal", c_uint32), ("values", c_char_p)]


class Response(Structure):
    _fields_ = [("http", c_int32), ("status", c_int32), ("content_type", c_char_p),
                ("body", c_void_p), ("len", c_size_t)]


# -------- structs that the host fills, with their size --------

LOG = CFUNCTYPE(None, c_void_p, c_int, c_int, c_char_p, c_char_p, c_void_p)
KEY_FIND = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(c_void_p))


class Limits(Structure):
    _fields_ = [("size", c_size_t), ("body", c_size_t), ("depth", c_uint32),
                ("resources", c_uint32), ("members", c_uint32), ("reserved", c_uint32),
                ("memory", c_size_t)]


class Options(Structure):
    _fields_ = [("size", c_size_t), ("allocate", c_void_p), ("allocate_ctx", c_void_p),
                ("limits", POINTER(Limits)), ("log", LOG), ("log_ctx", c_void_p),
                ("clock", c_void_p), ("clock_ctx", c_void_p), ("time_limit_ms", c_uint32),
                ("keep_body", c_uint32), ("explain_mismatches", c_uint32), ("reserved", c_uint32)]


class Finding(Structure):
    _fields_ = [("path", c_char_p), ("include", c_char_p), ("kind", c_uint32), ("state", c_uint32),
                ("by_default", c_bool), ("needed", c_bool), ("met", c_bool), ("reserved", c_bool)]


TEXTS = ("message", "error_code", "error_detail", "avs_code", "avs_message", "cvv_code",
         "cvv_message", "fraud_review")


class Outcome(Structure):
    _fields_ = [("size", c_size_t), ("action_id", c_char_p), ("success", c_bool),
                *((name, c_char_p) for name in TEXTS)]


class Outgoing(Structure):
    _fields_ = [("content_type", c_char_p), ("signature", c_char_p), ("body", c_void_p),
                ("len", c_size_t), ("repaired", c_char_p)]


# -------- functions: what they return, then what they take --------

FUNCTIONS = {
    "clx_library_version": (c_char_p,),
    "clx_status_name": (c_char_p, c_int),
    "clx_status_message": (c_char_p, c_int),
    "clx_constant": (c_int, c_char_p, POINTER(c_int64)),
    "clx_arena_new": (c_void_p, c_void_p),
    "clx_arena_free": (None, c_void_p),
    "clx_json_check": (c_int, c_char_p, c_size_t, c_uint32, POINTER(Error)),
    "clx_get": (c_int, c_void_p, c_char_p, POINTER(Value)),
    "clx_relationship_get": (c_int, c_void_p, c_char_p, POINTER(Relationship)),
    "clx_extra_iter_init": (None, POINTER(ExtraIter), c_void_p),
    "clx_extra_next": (c_int, POINTER(ExtraIter), POINTER(c_char_p), POINTER(Value)),
    "clx_parse_unverified": (c_int, c_char_p, c_size_t, POINTER(Limits), c_void_p,
                             POINTER(c_void_p), POINTER(Error)),
    "clx_document_find": (c_void_p, c_void_p, c_char_p, c_char_p),
    "clx_type_at": (c_void_p, c_uint32),
    "clx_type_find": (c_void_p, c_char_p),
    "clx_type_field": (c_int, c_void_p, c_uint32, POINTER(Field)),
    "clx_type_field_find": (c_int, c_void_p, c_char_p, POINTER(Field)),
    "clx_keys_new": (c_void_p, c_void_p),
    "clx_keys_add": (c_int, c_void_p, c_char_p, c_size_t),
    "clx_keys_free": (None, c_void_p),
    "clx_service_new": (c_void_p, POINTER(Options)),
    "clx_service_free": (None, c_void_p),
    "clx_service_on": (c_void_p, c_void_p, c_uint32, c_char_p, c_char_p, c_void_p),
    "clx_endpoint_keys": (c_int, c_void_p, c_void_p),
    "clx_endpoint_key_hook": (c_int, c_void_p, KEY_FIND, c_void_p, c_void_p),
    "clx_endpoint_needs": (c_int, c_void_p, c_char_p),
    "clx_service_ready": (c_int, c_void_p, POINTER(Error)),
    "clx_call_new": (c_void_p, c_void_p, c_void_p),
    "clx_call_begin": (c_int, c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t,
                       c_char_p, c_size_t, c_uint64, c_void_p),
    "clx_call_body": (c_int, c_void_p, c_char_p, c_size_t),
    "clx_call_end": (c_int, c_void_p, POINTER(Response)),
    "clx_call_ticket": (c_uint64, c_void_p),
    "clx_call_user": (c_void_p, c_void_p),
    "clx_call_resource": (c_void_p, c_void_p),
    "clx_call_reply": (c_void_p, c_void_p, c_uint64),
    "clx_call_finish": (c_int, c_void_p, c_uint64, POINTER(Response)),
    "clx_call_expire": (c_int, c_void_p, c_uint64, POINTER(Response)),
    "clx_call_cancel": (c_int, c_void_p, c_uint64),
    "clx_call_document": (c_void_p, c_void_p),
    "clx_call_arena": (c_void_p, c_void_p),
    "clx_call_path": (c_char_p, c_void_p),
    "clx_call_query": (c_char_p, c_void_p),
    "clx_call_path_part": (c_char_p, c_void_p, c_uint32),
    "clx_call_topic": (c_char_p, c_void_p),
    "clx_call_key": (c_int, c_void_p, c_char_p),
    "clx_call_matched_key": (c_int, c_void_p),
    "clx_call_reset": (None, c_void_p),
    "clx_call_free": (None, c_void_p),
    "clx_callback_name": (c_char_p, c_uint32),
    "clx_callback_limit_ms": (c_uint32, c_uint32),
    "clx_document_explain": (c_int, c_void_p, c_uint32, POINTER(c_char_p), c_size_t, c_void_p,
                             POINTER(POINTER(Finding)), POINTER(c_size_t)),
    "clx_verify": (c_int, c_void_p, c_char_p, c_size_t, c_char_p, c_size_t, POINTER(c_uint32)),
    "clx_verify_explain": (c_int, c_char_p, c_size_t, c_char_p, c_size_t, c_char_p, c_size_t,
                           POINTER(c_char_p)),
    "clx_sign": (c_int, c_void_p, c_char_p, c_size_t, c_char_p),
    "clx_payment_outcome_write": (c_int, c_void_p, POINTER(Outcome), c_void_p, POINTER(Outgoing),
                                  POINTER(Error)),
    "clx_authorize_amount": (c_int, c_void_p, POINTER(c_int64), POINTER(Error)),
    "clx_capture_amount": (c_int, c_void_p, POINTER(c_int64), POINTER(c_int64), POINTER(Error)),
    "clx_void_amount": (c_int, c_void_p, POINTER(c_int64), POINTER(Error)),
    "clx_refund_amount": (c_int, c_void_p, POINTER(c_int64), POINTER(c_int64), POINTER(Error)),
    "clx_reply_new": (c_void_p, c_void_p, c_uint32, c_void_p),
    "clx_reply_finish": (c_int, c_void_p, POINTER(Response)),
    "clx_reply_failure": (POINTER(Error), c_void_p),
    "clx_reply_line": (c_int, c_void_p, c_char_p),
    "clx_reply_put_int": (c_int, c_void_p, c_int, c_char_p, c_int64),
    "clx_reply_put_real": (c_int, c_void_p, c_int, c_char_p, c_double),
    "clx_reply_put_bool": (c_int, c_void_p, c_int, c_char_p, c_bool),
    "clx_reply_put_str": (c_int, c_void_p, c_int, c_char_p, c_char_p),
    "clx_reply_put_null": (c_int, c_void_p, c_int, c_char_p),
    "clx_reply_put_json": (c_int, c_void_p, c_int, c_char_p, c_char_p, c_size_t),
    "clx_reply_put_decimal": (c_int, c_void_p, c_int, c_char_p, c_char_p),
    "clx_reply_put_money": (c_int, c_void_p, c_int, c_char_p, c_int64, c_char_p),
}

# The builders: what each takes after the reply. s: text, i: an integer of 64 bits, h: one of 32,
# r: a real, b: a boolean.
BUILDERS = {
    "fail": "", "fallback": "", "error": "hss", "price": "si", "price_compare_at": "i",
    "promotion": "si", "promotion_item": "s", "promotion_item_discount": "si", "no_promotion": "",
    "shipping_cost": "i", "valid": "", "invalid": "ss", "invalid_form": "h", "authorize": "si",
    "capture": "si", "void": "si", "refund": "si", "pending": "s", "customer_token": "ss",
    "transaction": "ss", "tax_rate": "r", "tax_item_rate": "sr", "tax_item_collectable": "sis",
    "received": "", "message": "sbs"}
LETTERS = {"s": c_char_p, "i": c_int64, "h": c_int, "r": c_double, "b": c_bool}
FUNCTIONS.update({f"clx_reply_{name}": (c_int, c_void_p, *map(LETTERS.get, takes))
                  for name, takes in BUILDERS.items()})


def load(path):
    """The library with its functions declared. CDLL lets go of the interpreter's lock in C."""
    if not path:
        raise ImportError("libclx was not found; set CLX_LIBRARY to its path")
    library = ctypes.CDLL(path)
    for name, (returns, *takes) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = returns, takes
    return library


# -------- does the library agree? --------


def check_numbers(numbers):
    for name, number in numbers.items():
        there = c_int64()
        if lib.clx_constant(name.encode(), there) != 0 or there.value != number:
            raise ImportError(f"{name} is not {number} in this libclx")


def expect(struct, **expected):
    """Compares numbers first: where they differ a pointer may be none, and is not followed."""
    for name, right in sorted(expected.items(), key=lambda item: not isinstance(item[1], int)):
        there = getattr(struct, name)
        if there != right:
            raise ImportError(f"{type(struct).__name__}.{name} is {there} in this libclx")


class Marked:
    """A struct between marked bytes: the library is to write all of it and nothing behind."""

    def __init__(self, struct):
        self.memory = ctypes.create_string_buffer(b"\xa5" * (sizeof(struct) + 64))
        self.struct = struct.from_buffer(self.memory)

    def expect(self, **expected):
        expect(self.struct, **expected)
        if self.memory.raw[sizeof(self.struct):-1] != b"\xa5" * 64:
            raise ImportError(f"{type(self.struct).__name__} is larger in this libclx")


def check_filled(arena, document, item):
    """Has the library fill each frozen struct. The last member of each must be among them."""
    error, value, relationship = Marked(Error), Marked(Value), Marked(Relationship)
    field, response = Marked(Field), Marked(Response)
    lib.clx_json_check(b'{"a":?}', 7, 0, error.struct)
    error.expect(status=CLX_JSON_SYNTAX, reserved=0, offset=5, where=b"/a")
    lib.clx_get(item, b"x", value.struct)
    value.expect(kind=CLX_KIND_TEXT, drifted=0, len=3, escaped=1, reserved=0)
    lib.clx_get(item, b"quantity", value.struct)
    value.expect(kind=CLX_KIND_INTEGER, integer=12, real=12.0, escaped=0, reserved=0)
    lib.clx_relationship_get(item, b"order", relationship.struct)
    relationship.expect(state=CLX_PARTIAL, kind=CLX_KIND_ONE, count=1,
                        reserved=0, json_len=35)
    expect(Identifier.from_address(relationship.struct.at), type=b"orders", id=b"9", resource=None)
    expect(Resource.from_address(item), type_id=CLX_TYPE_LINE_ITEMS, type=b"line_items", id=b"7",
           links=b"{}", meta=None)
    lib.clx_type_field_find(lib.clx_type_find(b"line_items"), b"item_type", field.struct)
    field.expect(name=b"item_type", kind=CLX_KIND_TEXT, target=0, personal=0)
    lib.clx_reply_finish(lib.clx_reply_new(arena, CLX_CALLBACK_PRICE, document),
                         response.struct)
    response.expect(http=500, status=CLX_HANDLER_SILENT)
    body = string_at(response.struct.body, response.struct.len)
    if not (body.startswith(b'{"success":false,') and body.endswith(b"}}")):
        raise ImportError(f"Response is another struct in this libclx")


def check_structs():
    body = (b'{"data":{"type":"line_items","id":"7","links":{},"attributes":{"quantity":12,'
            b'"x":"a\\n"},"relationships":{"order":{"data":{"type":"orders","id":"9"}}}}}')
    arena, document = lib.clx_arena_new(None), c_void_p()
    try:
        limits = Limits(sizeof(Limits))
        lib.clx_parse_unverified(body, len(body), limits, arena, document, None)
        item = document.value and lib.clx_document_find(document, b"line_items", b"7")
        if not item:
            raise ImportError("this libclx does not read a document")
        check_filled(arena, document, item)
    finally:
        lib.clx_arena_free(arena)


def find():
    """CLX_LIBRARY, else the library beside this file, as a wheel has it, else the system's."""
    inside = pathlib.Path(__file__).with_name("libclx.so")
    return (os.environ.get("CLX_LIBRARY") or (str(inside) if inside.exists() else None)
            or ctypes.util.find_library("clx"))


SIZES = {"clx_options": Options, "clx_limits": Limits, "clx_finding": Finding,
         "clx_payment_outcome": Outcome, "clx_outgoing": Outgoing, "clx_extra_iter": ExtraIter}

lib = load(find())
check_numbers(NUMBERS)
check_numbers({f"sizeof({name})": sizeof(struct) for name, struct in SIZES.items()})
check_structs()
