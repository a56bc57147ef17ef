package clx

// #include <stdlib.h>
// #include "bridge.h"
import "C"

import (
	"errors"
	"fmt"
	"log"
	"runtime"
	"sync"
	"time"
	"unsafe"
)

// Callback is one of the things that Commerce Layer asks for.
type Callback uint32

// The callbacks. Of Generic endpoints the library does not know the contract.
const (
	Price           Callback = C.CLX_CALLBACK_PRICE
	Promotion       Callback = C.CLX_CALLBACK_PROMOTION
	ShippingCost    Callback = C.CLX_CALLBACK_SHIPPING_COST
	OrderValidation Callback = C.CLX_CALLBACK_ORDER_VALIDATION
	Authorize       Callback = C.CLX_CALLBACK_AUTHORIZE
	Capture         Callback = C.CLX_CALLBACK_CAPTURE
	Void            Callback = C.CLX_CALLBACK_VOID
	Refund          Callback = C.CLX_CALLBACK_REFUND
	CustomerToken   Callback = C.CLX_CALLBACK_CUSTOMER_TOKEN
	Tax             Callback = C.CLX_CALLBACK_TAX
	Webhook         Callback = C.CLX_CALLBACK_WEBHOOK
	Generic         Callback = C.CLX_CALLBACK_GENERIC
)

func (c Callback) String() string { return C.GoString(C.clx_callback_name(C.uint32_t(c))) }

// Handler builds one answer and returns nil, or an error. It runs in a goroutine of its own.
type Handler func(resource *Resource, reply *Reply) error

// Lookup is what keys are found by. Nothing of it is signed.
type Lookup struct {
	Path  string
	Parts []string // what the stars of the pattern stand for
	Query *string
}

// Endpoint is a callback at a path.
type Endpoint struct {
	Callback Callback
	Pattern  string   // "/prices", "/shops/*/prices"
	Topic    string   // of webhooks: "orders.place", "orders.*", "*.destroy", "*"
	Needs    []string // members that were sent when it runs, else 422; after a name "?" allows null
	Handler  Handler  // nil: the host answers by the ticket, see Deferred
	// Builds what is answered when the handler is late or breaks: of payments the pending form.
	Fallback Handler
	Limit    time.Duration // of the handler; 0: what Commerce Layer waits, less 400 ms
	Keys     *Keys         // nil: those of the service
	// Finds the keys in place of Keys; nil stands for a shop that nobody knows.
	FindKeys func(Lookup) (*Keys, error)
	User     any // of the host
}

// Line is a line of the library's log: levels 1 to 3 are information, warning, error.
type Line struct {
	Level                   int
	Status, Message, Detail string
}

// Options of a service.
type Options struct {
	Secrets           []string // of endpoints without keys of their own, the newest first
	Keys              *Keys    // in place of Secrets
	BodyLimit         int      // bytes; 0: 16 MiB
	ExplainMismatches int      // for the set-up: so many wrong signatures of a call are explained
	OnError           func(error)
	Log               func(Line)
}

// Service is a set of endpoints and an http.Handler. It is shared by all goroutines.
type Service struct {
	Keys      *Keys
	options   Options
	mutex     sync.Mutex
	endpoints []Endpoint
	core      *core
	wrong     error
	idle      []*Call
}

// nativeService is freed after its calls. It holds no handler, so that no circle keeps it.
type nativeService struct {
	pointer *C.clx_service
	keys    []*nativeKeys
}

// core is a service of C with the keys of one moment. Rotated keys make a new one.
type core struct {
	native    *nativeService
	keys      map[*Keys]*nativeKeys
	endpoints []Endpoint
}

// New makes a service without endpoints. What is wrong with the options Ready reports.
func New(options Options) *Service {
	service := &Service{Keys: options.Keys, options: options}
	if service.Keys == nil {
		service.Keys, service.wrong = NewKeys(options.Secrets...)
	}
	if options.OnError == nil {
		service.options.OnError = func(err error) { log.Print(err) }
	}
	return service
}

// On adds an endpoint. What is wrong with it Ready reports. It panics once the service is ready.
func (s *Service) On(endpoint Endpoint) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.core != nil {
		panic("clx: an endpoint was added to a service that is ready")
	}
	if endpoint.Keys == nil && endpoint.FindKeys == nil {
		endpoint.Keys = s.Keys
	}
	if endpoint.Limit == 0 {
		limit := C.clx_callback_limit_ms(C.uint32_t(endpoint.Callback))
		endpoint.Limit = time.Duration(limit)*time.Millisecond - 400*time.Millisecond
	}
	s.endpoints = append(s.endpoints, endpoint)
}

// Ready checks and freezes the service; else the first request does.
func (s *Service) Ready() error {
	_, err := s.current()
	return err
}

// current is the core with the newest keys.
func (s *Service) current() (*core, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.wrong != nil {
		return nil, s.wrong
	}
	if s.core != nil && s.core.isCurrent() {
		return s.core, nil
	}
	made, err := newCore(s.endpoints, s.options)
	if err != nil {
		return nil, err
	}
	s.core = made
	return made, nil
}

func (c *core) isCurrent() bool {
	for keys, native := range c.keys {
		if keys.native.Load() != native {
			return false
		}
	}
	return true
}

func newCore(endpoints []Endpoint, options Options) (*core, error) {
	if options.BodyLimit < 0 || options.ExplainMismatches < 0 ||
		int64(options.ExplainMismatches) > 1<<31 {
		return nil, errors.New("clx: a limit that is below 0 or too large")
	}
	pointer := C.bridge_service(C.size_t(options.BodyLimit), C.uint32_t(options.ExplainMismatches))
	if pointer == nil {
		return nil, failure(C.CLX_NO_MEMORY, "")
	}
	made := &core{&nativeService{pointer: pointer}, map[*Keys]*nativeKeys{}, endpoints}
	runtime.SetFinalizer(made.native, func(s *nativeService) { C.clx_service_free(s.pointer) })
	for number := range endpoints {
		if err := made.add(number + 1); err != nil {
			return nil, err
		}
	}
	var wrong C.clx_error
	return made, failure(C.clx_service_ready(pointer, &wrong), whereOf(&wrong))
}

func (c *core) add(number int) error {
	endpoint := &c.endpoints[number-1]
	pattern, err := cstring(endpoint.Pattern)
	if err != nil {
		return err
	}
	var topic *C.char
	if endpoint.Topic != "" {
		if topic, err = cstring(endpoint.Topic); err != nil {
			return err
		}
	}
	at := C.bridge_on(c.native.pointer, C.uint32_t(endpoint.Callback), pattern, topic,
		C.uintptr_t(number))
	if endpoint.FindKeys != nil {
		C.bridge_find_keys(at, C.uintptr_t(number))
	} else {
		C.clx_endpoint_keys(at, c.nativeOf(endpoint.Keys).pointer)
	}
	for _, need := range endpoint.Needs {
		path, err := cstring(need)
		if err != nil {
			return err
		}
		C.clx_endpoint_needs(at, path)
	}
	return nil
}

func (c *core) nativeOf(keys *Keys) *nativeKeys {
	native, there := c.keys[keys]
	if !there {
		native = keys.native.Load()
		c.keys[keys] = native
		c.native.keys = append(c.native.keys, native)
	}
	return native
}

// NewCall makes a call, for hosts that do without ServeHTTP.
func (s *Service) NewCall() (*Call, error) {
	core, err := s.current()
	if err != nil {
		return nil, err
	}
	call := &Call{service: s, generation: 1}
	return call, call.take(core)
}

// idleCall gives a call that nobody uses; give takes it back after its answer.
func (s *Service) idleCall() (*Call, error) {
	s.mutex.Lock()
	if last := len(s.idle) - 1; last >= 0 {
		call := s.idle[last]
		s.idle = s.idle[:last]
		s.mutex.Unlock()
		return call, nil
	}
	s.mutex.Unlock()
	return s.NewCall()
}

func (s *Service) give(call *Call) {
	call.Reset()
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if len(s.idle) < 64 {
		s.idle = append(s.idle, call)
	}
}

// tell hands what a handler did wrong to the host, whose hook may not decide what is answered.
func (s *Service) tell(err error) {
	s.guard(func() { s.options.OnError(err) })
}

func (s *Service) guard(hook func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			if raised := recover(); raised != nil {
				log.Printf("clx: a hook panicked: %v", raised)
			}
		}()
		hook()
	}()
	<-done
}

// PanicError is what a handler panicked with, or that it ended its goroutine.
type PanicError struct {
	Value any
	Stack []byte
}

func (e *PanicError) Error() string {
	return fmt.Sprintf("clx: the handler panicked: %v\n%s", e.Value, e.Stack)
}

// nativeCall is freed before its service.
type nativeCall struct {
	pointer *C.clx_call
	io      *C.struct_bridge_io
	service *nativeService
}

func newNativeCall(service *nativeService) (*nativeCall, error) {
	pointer := C.clx_call_new(service.pointer, nil)
	io := (*C.struct_bridge_io)(C.calloc(1, C.sizeof_struct_bridge_io))
	native := &nativeCall{pointer, io, service}
	runtime.SetFinalizer(native, func(n *nativeCall) {
		C.clx_call_free(n.pointer)
		for n.io != nil && n.io.first != nil {
			C.bridge_drop_line(n.io)
		}
		C.free(unsafe.Pointer(n.io))
		runtime.KeepAlive(n.service)
	})
	if pointer == nil || io == nil {
		return nil, failure(C.CLX_NO_MEMORY, "")
	}
	return native, nil
}
