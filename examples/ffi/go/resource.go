package clx

// #include "bridge.h"
import "C"

import (
	"encoding/json"
	"fmt"
	"unsafe"
)

// life is one request of a call: its number is checked, under the lock of the call, at each access.
type life struct {
	call       *Call
	generation uint64
}

func (l life) do(work func(call *C.clx_call) error) error {
	l.call.mutex.Lock()
	defer l.call.mutex.Unlock()
	if l.call.generation != l.generation {
		return ErrExpired
	}
	return work(l.call.native.pointer)
}

// Resource is a resource of the request, read by the names of its members. Type and ID stay.
type Resource struct {
	Type, ID string
	life     life
	pointer  *C.clx_resource
}

// newResource is called with the lock of the call.
func newResource(pointer *C.clx_resource, of life) *Resource {
	if pointer == nil {
		return nil
	}
	return &Resource{C.GoString(pointer._type), C.GoString(pointer.id), of, pointer}
}

func memberError(status C.int, kind, name string) error {
	switch status {
	case C.CLX_OK:
		return nil
	case C.CLX_NOT_SENT:
		return fmt.Errorf("%w: %s of %s", ErrNotSent, name, kind)
	case C.CLX_NOT_FOUND:
		return fmt.Errorf("%w: %s of %s", ErrNoMember, name, kind)
	}
	return failure(status, name)
}

// Get gives an attribute: nil for null, string, bool, int64, float64, json.Number for numbers that
// these do not hold exactly, map[string]any or []any. drifted: it was sent with another JSON type
// than declared. Of members with the same name the first counts.
func (r *Resource) Get(name string) (value any, drifted bool, err error) {
	text, err := cstring(name)
	if err != nil {
		return nil, false, err
	}
	err = r.life.do(func(*C.clx_call) error {
		var found C.clx_value
		if err := memberError(C.clx_get(r.pointer, text, &found), r.Type, name); err != nil {
			return err
		}
		drifted = found.drifted != 0
		value, err = valueOf(&found, name)
		return err
	})
	return value, drifted, err
}

func valueOf(found *C.clx_value, name string) (any, error) {
	text := C.GoBytes(unsafe.Pointer(found.text), C.int(found.len))
	switch found.kind {
	case C.CLX_KIND_NULL:
		return nil, nil
	case C.CLX_KIND_TEXT:
		if found.escaped == 0 {
			return string(text), nil
		}
		return decode([]byte(`"` + string(text) + `"`))
	case C.CLX_KIND_INTEGER:
		return int64(found.integer), nil
	case C.CLX_KIND_REAL:
		if len(text) > 0 {
			return json.Number(text), nil
		}
		return float64(found.real), nil
	case C.CLX_KIND_BOOLEAN:
		return found.integer != 0, nil
	case C.CLX_KIND_OBJECT, C.CLX_KIND_ARRAY:
		return decode(text)
	}
	return nil, fmt.Errorf("%w: %s is a relationship", ErrNoMember, name)
}

func typed[T any](r *Resource, name string) (T, error) {
	value, _, err := r.Get(name)
	found, is := value.(T)
	if err == nil && !is {
		err = fmt.Errorf("%w: %s of %s", ErrKind, name, r.Type)
	}
	return found, err
}

// Text, Int, Bool and Real give an attribute that is there and not null, else an error: what is
// missing is never "", 0 or false.
func (r *Resource) Text(name string) (string, error) { return typed[string](r, name) }
func (r *Resource) Int(name string) (int64, error)   { return typed[int64](r, name) }
func (r *Resource) Bool(name string) (bool, error)   { return typed[bool](r, name) }

// Real also takes integers and numbers of any form, as the nearest float64.
func (r *Resource) Real(name string) (float64, error) {
	value, _, err := r.Get(name)
	if err != nil {
		return 0, err
	}
	switch number := value.(type) {
	case float64:
		return number, nil
	case int64:
		return float64(number), nil
	case json.Number:
		return number.Float64()
	}
	return 0, fmt.Errorf("%w: %s of %s", ErrKind, name, r.Type)
}

// State is what is known of a relationship.
type State int

// The states of a relationship: nothing was sent, null or no elements, identifiers but not all of
// their resources, everything.
const (
	NotLoaded State = C.CLX_NOT_LOADED
	Empty     State = C.CLX_EMPTY
	Partial   State = C.CLX_PARTIAL
	Loaded    State = C.CLX_LOADED
)

// Identifier names a resource; Resource is nil when that was not sent.
type Identifier struct {
	Type, ID string
	Resource *Resource
}

// Relationship is a relationship as it was sent; JSON is its object with its links.
type Relationship struct {
	State       State
	Many        bool
	Identifiers []Identifier
	JSON        json.RawMessage
}

// Relationship gives what was sent of a relationship.
func (r *Resource) Relationship(name string) (Relationship, error) {
	var found Relationship
	text, err := cstring(name)
	if err != nil {
		return found, err
	}
	err = r.life.do(func(*C.clx_call) error {
		var native C.clx_relationship
		status := C.clx_relationship_get(r.pointer, text, &native)
		if err := memberError(status, r.Type, name); err != nil {
			return err
		}
		found.State, found.Many = State(native.state), native.kind == C.CLX_KIND_MANY
		found.JSON = C.GoBytes(unsafe.Pointer(native.json), C.int(native.json_len))
		for _, one := range unsafe.Slice(native.at, int(native.count)) {
			found.Identifiers = append(found.Identifiers, Identifier{C.GoString(one._type),
				C.GoString(one.id), newResource(one.resource, r.life)})
		}
		return nil
	})
	return found, err
}

func (r *Resource) resources(name string, many bool) ([]*Resource, error) {
	found, err := r.Relationship(name)
	if err != nil {
		return nil, err
	}
	if found.State == NotLoaded || found.State == Partial {
		return nil, fmt.Errorf("%w: %s of %s is not all included", ErrNotSent, name, r.Type)
	}
	if found.Many != many {
		return nil, fmt.Errorf("%w: %s of %s", ErrKind, name, r.Type)
	}
	resources := []*Resource{}
	for _, one := range found.Identifiers {
		resources = append(resources, one.Resource)
	}
	return resources, nil
}

// One gives the resource of a to-one relationship, nil when it was null.
func (r *Resource) One(name string) (*Resource, error) {
	found, err := r.resources(name, false)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return found[0], nil
}

// Many gives all resources of a to-many relationship.
func (r *Resource) Many(name string) ([]*Resource, error) { return r.resources(name, true) }

// Names gives the names of the attributes that were sent: declared ones first, then unknown ones.
func (r *Resource) Names() ([]string, error) {
	names := []string{}
	err := r.life.do(func(*C.clx_call) error {
		kind := C.clx_type_at(r.pointer.type_id)
		for number := C.uint32_t(0); kind != nil; number++ {
			var field C.clx_field
			if C.clx_type_field(kind, number, &field) != C.CLX_OK {
				break
			}
			if field.kind != C.CLX_KIND_ONE && field.kind != C.CLX_KIND_MANY &&
				C.clx_resource_state(r.pointer, number) != C.CLX_MEMBER_ABSENT {
				names = append(names, C.GoString(field.name))
			}
		}
		names = r.unknown(names)
		return nil
	})
	return names, err
}

func (r *Resource) unknown(names []string) []string {
	declared := map[string]bool{}
	for _, name := range names {
		declared[name] = true
	}
	var extras C.clx_extra_iter
	var name *C.char
	var value C.clx_value
	C.clx_extra_iter_init(&extras, r.pointer)
	for C.clx_extra_next(&extras, &name, &value) == C.CLX_OK {
		if found := C.GoString(name); !declared[found] {
			declared[found] = true
			names = append(names, found)
		}
	}
	return names
}
