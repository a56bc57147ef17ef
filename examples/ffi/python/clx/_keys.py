"""Secrets, and what they sign."""
import threading
from collections import namedtuple
from ctypes import byref, c_char_p, c_uint32, create_string_buffer, sizeof, string_at

from . import _abi as abi
from ._abi import lib
from ._base import Error, Handle, check, octets, text

SIGNATURE_HEADER = "X-CommerceLayer-Signature"
TOPIC_HEADER = "X-CommerceLayer-Topic"
KEPT = 4  # secrets of one Keys

Outgoing = namedtuple("Outgoing", "headers body")


def _secret(value):
    return value.encode() if isinstance(value, str) else octets(value)


def _header(value):
    return None if value is None else value.encode("latin-1", "replace")


class Keys:
    """The shared secrets of one or more endpoints, the newest first. Shared by all threads."""

    def __init__(self, *secrets):
        self._lock = threading.Lock()
        self._secrets = [_secret(secret) for secret in secrets]
        self.current = self._made(self._secrets)

    @staticmethod
    def _made(secrets):
        handle = Handle(lib.clx_keys_new(None), lib.clx_keys_free)
        for secret in secrets:
            check(lib.clx_keys_add(handle.pointer, secret, len(secret)))
        return handle

    def rotate(self, newest):
        """Takes a new secret; those before it stay good, four in all. From the next request on
        all services use it; requests on their way keep the keys they have."""
        with self._lock:
            secrets = [_secret(newest), *self._secrets][:KEPT]
            self.current, self._secrets = self._made(secrets), secrets

    def retire(self):
        """Forgets all secrets but the newest."""
        with self._lock:
            secrets = self._secrets[:1]
            self.current, self._secrets = self._made(secrets), secrets

    def sign(self, body):
        """The signature that the newest secret gives these bytes."""
        signature, body = create_string_buffer(abi.CLX_SIGNATURE_LEN + 1), octets(body)
        keys = self.current
        check(lib.clx_sign(keys.pointer, body, len(body), signature))
        return signature.value.decode()

    def verify(self, signature, body):
        """Which secret matched, 0 is the newest; raises Error when none did."""
        matched, signature, body = c_uint32(), _header(signature), octets(body)
        keys = self.current
        check(lib.clx_verify(keys.pointer, signature, len(signature or b""), body, len(body),
                             byref(matched)))
        return matched.value


def explain_signature(secret, signature, body):
    """A sentence on why a signature does not match, for a person who sets up an endpoint. It never
    reveals the right one. Takes as long as 25 signatures: not for each request."""
    sentence, secret = c_char_p(), _secret(secret)
    signature, body = _header(signature), octets(body)
    lib.clx_verify_explain(secret, len(secret), signature, len(signature or b""), body, len(body),
                           byref(sentence))
    return sentence.value.decode()


def payment_outcome(keys, action_id, success, **texts):
    """The request that tells how a pending payment ended: POST its body with its headers to the
    gateway's webhook_endpoint_url. texts: message, error_code, error_detail, avs_code and more."""
    arena = Handle(lib.clx_arena_new(None), lib.clx_arena_free)
    values = {name: text(value) for name, value in texts.items()}
    outcome = abi.Outcome(sizeof(abi.Outcome), text(action_id), bool(success))
    for name, value in values.items():
        if name not in abi.TEXTS:
            raise TypeError(f"an outcome has no {name}")
        setattr(outcome, name, value)
    outgoing, error, secrets = abi.Outgoing(), abi.Error(), keys.current
    status = lib.clx_payment_outcome_write(secrets.pointer, byref(outcome), arena.pointer,
                                           byref(outgoing), byref(error))
    if status != abi.CLX_OK:
        raise Error(status, error.where.decode(errors="replace"))
    headers = {"Content-Type": outgoing.content_type.decode(),
               SIGNATURE_HEADER: outgoing.signature.decode()}
    return Outgoing(headers, string_at(outgoing.body, outgoing.len))
