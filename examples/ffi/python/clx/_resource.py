"""Resources of a request."""
from collections import namedtuple
from ctypes import byref, c_char_p, sizeof, string_at

from . import _abi as abi
from ._abi import lib
from ._base import NotSent, optional, read_json, read_value, text

Identifier = namedtuple("Identifier", "type id resource")  # resource: a Resource, or None
Relationship = namedtuple("Relationship", "state kind identifiers object")
STATES = ("not_loaded", "empty", "partial", "loaded")


class Resource:
    """A resource of the request, read by the names of its members.

    resource["name"] is an attribute: None when it was null, NotSent (a KeyError) when it was
    not sent, and another KeyError for a name that the type does not have either.
    """

    def __init__(self, pointer, life):
        self._pointer, self._life = pointer, life

    def _head(self, name):
        with self._life:
            return optional(getattr(abi.Resource.from_address(self._pointer), name))

    type = property(lambda self: self._head("type"))
    id = property(lambda self: self._head("id"))
    links = property(lambda self: read_json(self._head("links") or "null"))
    meta = property(lambda self: read_json(self._head("meta") or "null"))

    def _get(self, name):
        """The status, the value, and whether its JSON type is another one than declared."""
        value = abi.Value()
        with self._life:
            status = lib.clx_get(self._pointer, text(name), byref(value))
            if value.kind in (abi.CLX_KIND_ONE, abi.CLX_KIND_MANY):
                raise KeyError(f"{name} is a relationship: use one(), many() or relationship()")
            found = read_value(value) if status == abi.CLX_OK else None
        return status, found, bool(value.drifted)

    def __getitem__(self, name):
        status, value, _drifted = self._get(name)
        if status == abi.CLX_NOT_SENT:
            raise NotSent(name)
        if status != abi.CLX_OK:
            raise KeyError(f"{self.type} have no {name}")
        return value

    def drifted(self, name):
        """Whether the attribute was sent with another JSON type than declared."""
        return self._get(name)[2]

    def get(self, name, default=None):
        try:
            return self[name]
        except KeyError:
            return default

    def __contains__(self, name):
        return self.get(name, self) is not self

    def keys(self):
        """Names of the attributes that were sent: declared ones first, then unknown ones."""
        with self._life:
            names = dict.fromkeys([*self._declared(), *self._extra()])
            return [name for name in names if name in self]

    def __iter__(self):
        return iter(self.keys())

    def _declared(self):
        field, number = abi.Field(), 0
        kind = lib.clx_type_at(abi.Resource.from_address(self._pointer).type_id)
        while kind and lib.clx_type_field(kind, number, byref(field)) == abi.CLX_OK:
            yield field.name.decode()
            number += 1

    def _extra(self):
        extras, name, value = abi.ExtraIter(), c_char_p(), abi.Value()
        lib.clx_extra_iter_init(byref(extras), self._pointer)
        while lib.clx_extra_next(byref(extras), byref(name), byref(value)) == abi.CLX_OK:
            yield name.value.decode()

    def relationship(self, name):
        """What was sent of a relationship: its state ("not_loaded", "empty", "partial" or
        "loaded"), its kind, its identifiers, and its JSON object with links. Else KeyError."""
        found = abi.Relationship()
        with self._life:
            status = lib.clx_relationship_get(self._pointer, text(name), byref(found))
            if status == abi.CLX_NOT_SENT:
                raise NotSent(name)
            if status != abi.CLX_OK:
                raise KeyError(f"{self.type} have no relationship {name}")
            kind = {abi.CLX_KIND_ONE: "one", abi.CLX_KIND_MANY: "many"}.get(found.kind)
            whole = read_json(string_at(found.json, found.json_len)) if found.json else None
            identifiers = [self._identifier(found, number) for number in range(found.count)]
        return Relationship(STATES[found.state], kind, identifiers, whole)

    def _identifier(self, found, number):
        raw = abi.Identifier.from_address(found.at + number * sizeof(abi.Identifier))
        resource = Resource(raw.resource, self._life) if raw.resource else None
        return Identifier(raw.type.decode(), raw.id.decode(), resource)

    def _resources(self, name, kind):
        found = self.relationship(name)
        if found.state in ("not_loaded", "partial"):
            raise NotSent(f"{name} is {found.state}: external_includes would bring it")
        if found.kind != kind:
            raise TypeError(f"{name} is a to-{found.kind} relationship: use {found.kind}()")
        return [identifier.resource for identifier in found.identifiers]

    def one(self, name):
        """The resource of a to-one relationship, None when it was null, else NotSent."""
        return next(iter(self._resources(name, "one")), None)

    def many(self, name):
        """All resources of a to-many relationship, else NotSent."""
        return self._resources(name, "many")

    def __eq__(self, other):
        if not isinstance(other, Resource):
            return NotImplemented
        return self._pointer == other._pointer and self._life is other._life

    def __hash__(self):
        return hash(self._pointer)

    def __repr__(self):
        return "<Resource over>" if self._life.over() else f"<Resource {self.type} {self.id}>"
