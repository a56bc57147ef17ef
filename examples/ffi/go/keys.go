package clx

// #include "bridge.h"
import "C"

import (
	"net/http"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// The headers of a request.
const (
	SignatureHeader = "X-CommerceLayer-Signature"
	TopicHeader     = "X-CommerceLayer-Topic"
)

const keptSecrets = 4

// nativeKeys is freed when nobody has it any more. It never changes.
type nativeKeys struct{ pointer *C.clx_keys }

func newNativeKeys(secrets []string) (*nativeKeys, error) {
	pointer := C.clx_keys_new(nil)
	if pointer == nil {
		return nil, failure(C.CLX_NO_MEMORY, "")
	}
	keys := &nativeKeys{pointer}
	runtime.SetFinalizer(keys, func(keys *nativeKeys) { C.clx_keys_free(keys.pointer) })
	for _, secret := range secrets {
		text, length := span([]byte(secret))
		if status := C.clx_keys_add(pointer, unsafe.Pointer(text), length); status != C.CLX_OK {
			return nil, failure(status, "")
		}
	}
	return keys, nil
}

// Keys are the shared secrets of one or more endpoints, the newest first. Shared by all goroutines.
type Keys struct {
	mutex   sync.Mutex
	secrets []string
	native  atomic.Pointer[nativeKeys]
}

// NewKeys takes up to four secrets, the newest first.
func NewKeys(secrets ...string) (*Keys, error) {
	keys := &Keys{}
	return keys, keys.set(append([]string{}, secrets...))
}

func (k *Keys) set(secrets []string) error {
	native, err := newNativeKeys(secrets)
	if err == nil {
		k.secrets = secrets
		k.native.Store(native)
	}
	return err
}

// Rotate takes a new secret; those before it stay good, four in all. From the next request on all
// services use it; requests on their way keep the keys they have.
func (k *Keys) Rotate(newest string) error {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	secrets := append([]string{newest}, k.secrets...)
	if len(secrets) > keptSecrets {
		secrets = secrets[:keptSecrets]
	}
	return k.set(secrets)
}

// Retire forgets all secrets but the newest.
func (k *Keys) Retire() error {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if len(k.secrets) == 0 {
		return nil
	}
	return k.set(k.secrets[:1:1])
}

// Sign gives the signature of these bytes under the newest secret.
func (k *Keys) Sign(body []byte) (string, error) {
	native := k.native.Load()
	defer runtime.KeepAlive(native)
	text, length := span(body)
	var signature [C.CLX_SIGNATURE_LEN + 1]C.char
	status := C.clx_sign(native.pointer, unsafe.Pointer(text), length, &signature[0])
	return C.GoString(&signature[0]), failure(status, "")
}

// Verify tells which secret matched, 0 is the newest. signature is nil when there was no header.
func (k *Keys) Verify(signature *string, body []byte) (int, error) {
	native := k.native.Load()
	defer runtime.KeepAlive(native)
	text, length := span(body)
	header, headerLength := optionalSpan(signature)
	var matched C.uint32_t
	status := C.clx_verify(native.pointer, header, headerLength, unsafe.Pointer(text), length,
		&matched)
	return int(matched), failure(status, "")
}

func optionalSpan(text *string) (*C.char, C.size_t) {
	if text == nil {
		return nil, 0
	}
	return span([]byte(*text))
}

// ExplainSignature says, for a person who sets up an endpoint, why a signature does not match. It
// never reveals the right one. It takes as long as 25 signatures: not for each request.
func ExplainSignature(secret string, signature *string, body []byte) string {
	key, keyLength := span([]byte(secret))
	text, length := span(body)
	header, headerLength := optionalSpan(signature)
	var sentence *C.char
	C.clx_verify_explain(unsafe.Pointer(key), keyLength, header, headerLength, unsafe.Pointer(text),
		length, &sentence)
	return C.GoString(sentence)
}

// Outcome is how a pending payment ended. Texts that are "" are left out.
type Outcome struct {
	ActionID                                 string
	Success                                  bool
	Message, ErrorCode, ErrorDetail          string
	AVSCode, AVSMessage, CVVCode, CVVMessage string
	FraudReview                              string
}

// Outgoing is a request to POST to the gateway's webhook_endpoint_url.
type Outgoing struct {
	Header http.Header
	Body   []byte
}

// PaymentOutcome writes and signs the call back of a pending payment.
func PaymentOutcome(keys *Keys, outcome Outcome) (Outgoing, error) {
	arena := C.clx_arena_new(nil)
	if arena == nil {
		return Outgoing{}, failure(C.CLX_NO_MEMORY, "")
	}
	defer C.clx_arena_free(arena)
	// The struct holds pointers, so its texts are in the memory of C.
	native := (*C.clx_payment_outcome)(C.clx_arena_alloc(arena, C.sizeof_clx_payment_outcome))
	if native == nil {
		return Outgoing{}, failure(C.CLX_NO_MEMORY, "")
	}
	*native = C.clx_payment_outcome{size: C.sizeof_clx_payment_outcome,
		success: C.bool(outcome.Success)}
	for _, text := range []struct {
		value string
		at    **C.char
	}{{outcome.ActionID, &native.action_id}, {outcome.Message, &native.message},
		{outcome.ErrorCode, &native.error_code}, {outcome.ErrorDetail, &native.error_detail},
		{outcome.AVSCode, &native.avs_code}, {outcome.AVSMessage, &native.avs_message},
		{outcome.CVVCode, &native.cvv_code}, {outcome.CVVMessage, &native.cvv_message},
		{outcome.FraudReview, &native.fraud_review}} {
		if err := place(arena, text.value, text.at); err != nil {
			return Outgoing{}, err
		}
	}
	secrets := keys.native.Load()
	defer runtime.KeepAlive(secrets)
	var outgoing C.clx_outgoing
	var wrong C.clx_error
	status := C.clx_payment_outcome_write(secrets.pointer, native, arena, &outgoing, &wrong)
	if status != C.CLX_OK {
		return Outgoing{}, failure(status, whereOf(&wrong))
	}
	header := http.Header{}
	header.Set("Content-Type", C.GoString(outgoing.content_type))
	header.Set(SignatureHeader, C.GoString(outgoing.signature))
	return Outgoing{header, C.GoBytes(unsafe.Pointer(outgoing.body), C.int(outgoing.len))}, nil
}

// place puts a text that is not "" into an arena.
func place(arena *C.clx_arena, text string, at **C.char) error {
	*at = nil
	if text == "" {
		return nil
	}
	if _, err := cstring(text); err != nil {
		return err
	}
	memory := C.clx_arena_alloc(arena, C.size_t(len(text)+1))
	if memory == nil {
		return failure(C.CLX_NO_MEMORY, "")
	}
	copy(unsafe.Slice((*byte)(memory), len(text)+1), text+"\x00")
	*at = (*C.char)(memory)
	return nil
}
