package clx

// #include "bridge.h"
import "C"

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"time"
	"unsafe"
)

// Response is an answer. Err is what the handler did wrong, or nil.
type Response struct {
	HTTP        int
	Status      string
	ContentType string
	Body        []byte
	Err         error
}

// Call serves requests, one at a time, with the keys that are the newest when a request begins.
type Call struct {
	service    *Service
	mutex      sync.Mutex
	generation uint64 // of requests: a number that is another one after each answer
	busy       bool
	core       *core
	native     *nativeCall
	found      *nativeKeys // of FindKeys, as long as the request
	cancel     context.CancelFunc
	context    context.Context
}

func (c *Call) take(core *core) error {
	native, err := newNativeCall(core.native)
	if err == nil {
		c.core, c.native = core, native
	}
	return err
}

// Head is the head of a request. Several headers of one name: their values with commas between.
type Head struct {
	Method, Path     string  // "" is POST; the path with its query
	Signature, Topic *string // nil: there was no such header
	Length           int64   // of the body; 0: not known
	Context          context.Context
}

// Incoming is a request whose body arrives.
type Incoming struct {
	Wanted bool // whether the body is; if not, End answers at once
	life   life
}

// Begin begins a request. CLX_BAD_STATE while another one is being served or waits for its answer.
func (c *Call) Begin(head Head) (*Incoming, error) {
	core, err := c.service.current()
	if err != nil {
		return nil, err
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.busy {
		return nil, failure(C.CLX_BAD_STATE, "")
	}
	if core != c.core {
		if err := c.take(core); err != nil {
			return nil, err
		}
	}
	c.busy = true
	c.generation++
	parent := head.Context
	if parent == nil {
		parent = context.Background()
	}
	c.context, c.cancel = context.WithCancel(parent)
	return &Incoming{c.start(head) == C.CLX_OK, life{c, c.generation}}, nil
}

// line is a method or a path. One that holds U+0000 must not be cut to another one.
func line(text string) (*C.char, C.size_t) {
	if strings.IndexByte(text, 0) >= 0 {
		text = ""
	}
	return span([]byte(text))
}

func (c *Call) start(head Head) C.int {
	if head.Method == "" {
		head.Method = "POST"
	}
	io := c.native.io
	io.asked, io.keys, io.failed = 0, nil, 0
	status := c.begin(head)
	if io.asked == 0 {
		return status
	}
	c.dropLines()
	c.answer(c.core.endpoints[io.asked-1].FindKeys)
	return c.begin(head)
}

func (c *Call) begin(head Head) C.int {
	method, methodLength := line(head.Method)
	path, pathLength := line(head.Path)
	signature, signatureLength := optionalSpan(head.Signature)
	topic, topicLength := optionalSpan(head.Topic)
	length := C.uint64_t(0)
	if head.Length > 0 {
		length = C.uint64_t(head.Length)
	}
	return C.clx_call_begin(c.native.pointer, method, methodLength, path, pathLength, signature,
		signatureLength, topic, topicLength, length, unsafe.Pointer(c.native.io))
}

// answer looks up the keys that the library asked for.
func (c *Call) answer(find func(Lookup) (*Keys, error)) {
	call := c.native.pointer
	lookup := Lookup{Path: C.GoString(C.clx_call_path(call)), Query: optional(C.clx_call_query(call))}
	for part := C.clx_call_path_part(call, 0); part != nil; {
		lookup.Parts = append(lookup.Parts, C.GoString(part))
		part = C.clx_call_path_part(call, C.uint32_t(len(lookup.Parts)))
	}
	var keys *Keys
	err := protect(func() (err error) {
		keys, err = find(lookup)
		return err
	})
	if err != nil {
		c.native.io.failed = 1
		c.service.tell(err)
	} else if keys != nil {
		c.found = keys.native.Load()
		c.native.io.keys = c.found.pointer
	}
}

// Feed takes the next bytes of the body.
func (i *Incoming) Feed(body []byte) error {
	return i.life.do(func(call *C.clx_call) error {
		text, length := (*C.char)(nil), C.size_t(len(body))
		if len(body) > 0 {
			text = (*C.char)(unsafe.Pointer(&body[0]))
		}
		i.Wanted = C.clx_call_body(call, unsafe.Pointer(text), length) == C.CLX_OK
		return nil
	})
}

// End gives a Response, or, from an endpoint without a handler, a Deferred.
func (i *Incoming) End() (*Response, *Deferred, error) {
	var response *Response
	var deferred *Deferred
	err := i.life.do(func(call *C.clx_call) error {
		var native C.clx_response
		status := C.clx_call_end(call, &native)
		if status == C.CLX_LATER {
			endpoint := &i.life.call.core.endpoints[C.bridge_number(call)-1]
			deferred = &Deferred{uint64(C.clx_call_ticket(call)), endpoint, i.life}
			return nil
		}
		if status == C.CLX_OK {
			response = i.life.call.copyAnswer(&native)
		}
		return failure(status, "")
	})
	if err == nil && deferred != nil && deferred.Endpoint.Handler != nil {
		response, err = deferred.run()
		deferred = nil
	}
	i.life.call.tellLines()
	return response, deferred, err
}

// Handle serves a request that is in memory.
func (c *Call) Handle(head Head, body []byte) (*Response, *Deferred, error) {
	incoming, err := c.Begin(head)
	if err != nil {
		return nil, nil, err
	}
	if err := incoming.Feed(body); err != nil {
		return nil, nil, err
	}
	return incoming.End()
}

// Reset gives up the request that is being served or waits: it gets no answer.
func (c *Call) Reset() {
	c.mutex.Lock()
	c.over()
	c.mutex.Unlock()
	c.tellLines()
}

// over ends the request: from now on everything that belongs to it is refused.
func (c *Call) over() {
	c.generation++
	c.busy, c.found = false, nil
	if c.cancel != nil {
		c.cancel()
	}
	C.clx_call_reset(c.native.pointer)
}

// copyAnswer copies the answer before its memory is used again.
func (c *Call) copyAnswer(native *C.clx_response) *Response {
	response := &Response{int(native.http), C.GoString(C.clx_status_name(C.int(native.status))),
		C.GoString(native.content_type), C.GoBytes(unsafe.Pointer(native.body), C.int(native.len)), nil}
	c.over()
	return response
}

func (c *Call) dropLines() (lines []Line) {
	for at := c.native.io.first; at != nil; at = c.native.io.first {
		status := C.GoString(C.clx_status_name(at.status))
		lines = append(lines, Line{int(at.level), status, C.GoString(at.message), C.GoString(at.detail)})
		C.bridge_drop_line(c.native.io)
	}
	return lines
}

func (c *Call) tellLines() {
	c.mutex.Lock()
	lines := c.dropLines()
	c.mutex.Unlock()
	for _, line := range lines {
		if line := line; c.service.options.Log != nil {
			c.service.guard(func() { c.service.options.Log(line) })
		}
	}
}

// -------- deferred requests --------

// Deferred is a request that was verified and waits for its answer: Finish, Expire or Cancel, of
// which the first counts and the others give CLX_ANSWERED. Any goroutine may answer; in between a
// worker keeps the ticket, a number, and copies of what it needs.
type Deferred struct {
	Ticket   uint64
	Endpoint *Endpoint // nil when the ticket is stale
	life     life
}

// Deferred gives the request of a ticket, which may be stale by now.
func (c *Call) Deferred(ticket uint64) *Deferred {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if C.clx_call_reply(c.native.pointer, C.uint64_t(ticket)) == nil {
		return &Deferred{ticket, nil, life{c, 0}} // no request has the number 0
	}
	endpoint := &c.core.endpoints[C.bridge_number(c.native.pointer)-1]
	return &Deferred{ticket, endpoint, life{c, c.generation}}
}

// Open tells whether it still waits.
func (d *Deferred) Open() bool {
	d.life.call.mutex.Lock()
	defer d.life.call.mutex.Unlock()
	return C.clx_call_reply(d.life.call.native.pointer, C.uint64_t(d.Ticket)) != nil
}

// Resource is the primary resource of the request.
func (d *Deferred) Resource() (*Resource, error) {
	var resource *Resource
	err := d.life.do(func(call *C.clx_call) error {
		resource = newResource(C.clx_call_resource(call), d.life)
		return nil
	})
	return resource, err
}

// Reply is the answer to build on.
func (d *Deferred) Reply() *Reply { return &Reply{Request{d.life, d.Endpoint}, d.Ticket} }

// Fallback keeps what was built as the answer for Expire, and for work that breaks. Of payments it
// is the pending form. After an error: charge nothing, and finish.
func (d *Deferred) Fallback() error {
	return d.Reply().build(func(reply *C.clx_reply) C.int { return C.clx_reply_fallback(reply) })
}

// Fail says that the work broke: Finish sends the fallback or a 500.
func (d *Deferred) Fail() { d.Reply().fail() }

// Finish gives the answer that was built.
func (d *Deferred) Finish() (*Response, error) {
	return d.end(func(call *C.clx_call, response *C.clx_response) C.int {
		return C.clx_call_finish(call, C.uint64_t(d.Ticket), response)
	})
}

// Expire gives the fallback, else a 503: the time is over. Of a payment without a fallback that is
// not allowed: CLX_BAD_STATE, and it still waits.
func (d *Deferred) Expire() (*Response, error) {
	return d.end(func(call *C.clx_call, response *C.clx_response) C.int {
		return C.clx_call_expire(call, C.uint64_t(d.Ticket), response)
	})
}

func (d *Deferred) end(how func(*C.clx_call, *C.clx_response) C.int) (*Response, error) {
	call := d.life.call
	call.mutex.Lock()
	var native C.clx_response
	status := how(call.native.pointer, &native)
	var response *Response
	if status == C.CLX_OK {
		response = call.copyAnswer(&native)
	}
	call.mutex.Unlock()
	call.tellLines()
	return response, failure(status, "")
}

// Cancel says that nobody waits for the answer any more.
func (d *Deferred) Cancel() error {
	call := d.life.call
	call.mutex.Lock()
	status := C.clx_call_cancel(call.native.pointer, C.uint64_t(d.Ticket))
	if status == C.CLX_OK {
		call.over()
	}
	call.mutex.Unlock()
	call.tellLines()
	return failure(status, "")
}

// -------- handlers --------

// protect runs work in a goroutine of its own, so that neither a panic nor the end of the goroutine
// (runtime.Goexit) is lost. Both are errors.
func protect(work func() error) error { return <-begun(work) }

func begun(work func() error) <-chan error {
	result := make(chan error, 1)
	go func() {
		err := error(&PanicError{"the goroutine ended", nil})
		defer func() {
			if raised := recover(); raised != nil {
				err = &PanicError{raised, debug.Stack()}
			}
			result <- err
		}()
		err = work()
	}()
	return result
}

// run builds the fallback, runs the handler and answers, at the latest when its time is over.
func (d *Deferred) run() (*Response, error) {
	resource, err := d.Resource()
	if err != nil {
		return nil, err
	}
	reply := d.Reply()
	if d.Endpoint.Fallback != nil {
		err := protect(func() error { return d.Endpoint.Fallback(resource, reply) })
		if err == nil {
			err = d.Fallback()
		}
		if err != nil { // nothing is charged
			return d.finishAfter(d.broke(err))
		}
	}
	result := begun(func() error { return d.Endpoint.Handler(resource, reply) })
	timer := time.NewTimer(d.Endpoint.Limit)
	defer timer.Stop()
	select {
	case err := <-result:
		return d.finishAfter(d.broke(err))
	case <-timer.C:
		response, err := d.Expire()
		if err == nil {
			go func() { d.broke(<-result) }() // what comes late is told
			return response, nil
		}
	case <-d.life.call.contextOf(d.life).Done():
		go func() { d.broke(<-result) }()
		return nil, d.gone()
	}
	return d.finishAfter(d.broke(<-result))
}

// ErrGone: the client has gone, or the context of the request has ended.
var ErrGone = errors.New("clx: nobody waits for the answer")

func (d *Deferred) gone() error {
	if err := d.Cancel(); err != nil {
		return err
	}
	return ErrGone
}

func (d *Deferred) finishAfter(err error) (*Response, error) {
	response, wrong := d.Finish()
	if response != nil {
		response.Err = err
	}
	return response, wrong
}

// broke makes what a handler returned its answer: a refusal, else a failure, which the host is
// told.
func (d *Deferred) broke(err error) error {
	if err == nil {
		return nil
	}
	var refusal *Refusal
	if errors.As(err, &refusal) {
		http := refusal.HTTP
		if http == 0 {
			http = 422
		}
		wrong := d.Reply().Error(http, refusal.Code, refusal.Message)
		if wrong == nil {
			return err
		}
		err = fmt.Errorf("%w, of the refusal %v", wrong, err)
	}
	d.Fail()
	d.life.call.service.tell(err)
	return err
}
