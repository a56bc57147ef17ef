// Package clx serves Commerce Layer's external resources and webhooks: it verifies, decodes and
// answers. It is a binding of the C library clx, found by pkg-config.
//
//	service := clx.New(clx.Options{Secrets: []string{secret}})
//	service.On(clx.Endpoint{Callback: clx.Price, Pattern: "/prices", Handler: price})
//	http.Handle("/", service)
//
// A handler builds one answer and returns nil. Anything else ends in an answer with HTTP 500, or
// in the fallback: it returns an error, it panics, it ends its goroutine, it builds nothing. What
// went wrong goes to Options.OnError. No Go code runs inside the library, so nothing is lost in a
// C frame.
//
// A Service is shared by all goroutines. Resources, replies and requests are good until the answer
// is given, in any goroutine; used later they give ErrExpired and touch nothing.
package clx

/*
#cgo pkg-config: clx
#include <stdlib.h>
#include "bridge.h"
*/
import "C"

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unsafe"
)

// Error is a status of the library; Name is one of its names, such as "CLX_BAD_PATTERN".
type Error struct {
	Status int
	Name   string
	Where  string
}

func (e *Error) Error() string {
	text := e.Name + ": " + C.GoString(C.clx_status_message(C.int(e.Status)))
	if e.Where != "" {
		text += " (" + e.Where + ")"
	}
	return text
}

// ErrExpired: a resource, reply or request was used after its answer.
var ErrExpired = errors.New("clx: used after its answer")

// ErrNotSent: the type declares the member, and it was not sent; of a relationship also:
// identifiers without their resources.
var ErrNotSent = errors.New("clx: not sent")

// ErrNoMember: neither the type nor what was sent has a member of this name.
var ErrNoMember = errors.New("clx: there is no such member")

// ErrKind: the member is null or of another kind than asked for.
var ErrKind = errors.New("clx: null, or of another kind")

// ErrText: a text holds U+0000, where C would cut it.
var ErrText = errors.New("clx: text holds U+0000")

// Refusal is returned by a handler to refuse for a reason of the business. HTTP is 400 to 599, 0
// stands for 422.
type Refusal struct {
	HTTP    int
	Code    string
	Message string
}

func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

// Refuse gives a Refusal with HTTP 422.
func Refuse(code, message string) error { return &Refusal{0, code, message} }

func failure(status C.int, where string) error {
	if status == C.CLX_OK {
		return nil
	}
	return &Error{int(status), C.GoString(C.clx_status_name(status)), where}
}

func whereOf(e *C.clx_error) string { return C.GoString(&e.where[0]) }

// -------- texts --------

// cstring is a C string in memory of Go, for as long as a call of C takes.
func cstring(text string) (*C.char, error) {
	if strings.IndexByte(text, 0) >= 0 {
		return nil, ErrText
	}
	return (*C.char)(unsafe.Pointer(&append([]byte(text), 0)[0])), nil
}

// span is text with its length: never NULL.
func span(text []byte) (*C.char, C.size_t) {
	return (*C.char)(unsafe.Pointer(&append(text[:len(text):len(text)], 0)[0])), C.size_t(len(text))
}

func optional(text *C.char) *string {
	if text == nil {
		return nil
	}
	found := C.GoString(text)
	return &found
}

// -------- JSON, where of members with the same name the first counts --------

func decode(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	return decodeNext(decoder)
}

func decodeNext(decoder *json.Decoder) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return decodeObject(decoder)
	case json.Delim('['):
		return decodeArray(decoder)
	}
	return token, nil
}

func decodeObject(decoder *json.Decoder) (any, error) {
	members := map[string]any{}
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		value, err := decodeNext(decoder)
		if err != nil {
			return nil, err
		}
		if _, there := members[name.(string)]; !there {
			members[name.(string)] = value
		}
	}
	_, err := decoder.Token()
	return members, err
}

func decodeArray(decoder *json.Decoder) (any, error) {
	elements := []any{}
	for decoder.More() {
		value, err := decodeNext(decoder)
		if err != nil {
			return nil, err
		}
		elements = append(elements, value)
	}
	_, err := decoder.Token()
	return elements, err
}

// encode writes JSON as the library does: without escapes for HTML.
func encode(value any) ([]byte, error) {
	if raw, is := value.(json.RawMessage); is {
		return raw, nil
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, fmt.Errorf("clx: %w", err)
	}
	return bytes.TrimRight(text.Bytes(), "\n"), nil
}
