// Package clxtest runs tests/ffi/cases.json: see its member `about`. A case, member or step that is
// not known fails.
package clxtest

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"clx"
)

var cases = func() map[string]any {
	text, err := os.ReadFile("../cases.json")
	if err != nil {
		panic(err)
	}
	var read map[string]any
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(&read); err != nil {
		panic(err)
	}
	return read
}()

var known = map[string]string{
	"requests": "name callback pattern topics needs secrets body method path topic signature build http " +
		"status answer log log_has runs takes languages",
	"signatures": "name secrets body signature status matched languages",
	"reads":      "name body members languages",
	"behaviours": "name behaviour callback body build returns http status answer languages",
	"deferred":   "name callback steps languages",
}

const stepMembers = "do body ticket returns build http status answer is"

type object = map[string]any

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func same(t *testing.T, found, wanted any) {
	t.Helper()
	if !reflect.DeepEqual(found, wanted) {
		t.Fatalf("%#v, not %#v", found, wanted)
	}
}

func knows(t *testing.T, members string, one object) {
	for name := range one {
		if !strings.Contains(" "+members+" ", " "+name+" ") && !strings.HasPrefix(name, "why_not_") {
			t.Fatalf("nobody knows the member %s", name)
		}
	}
}

func or[T any](one object, name string, other T) T {
	if value, there := one[name]; there {
		return value.(T)
	}
	return other
}

func list(value any) []any {
	elements, _ := value.([]any)
	return elements
}

func number(one object, name string) int {
	count, _ := one[name].(json.Number).Int64()
	return int(count)
}

func secret(name any) string { return cases["secrets"].(object)[name.(string)].(string) }

func sign(key string, body []byte) string {
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write(body)
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

func bodyOf(t *testing.T, value any) []byte {
	if name, is := value.(string); is {
		return []byte(cases["bodies"].(object)[name].(string))
	}
	return data(t, value)
}

func signatureOf(t *testing.T, value object, body []byte) *string {
	for form, given := range value {
		text := ""
		switch form {
		case "by":
			text = sign(secret(given), body)
		case "twice":
			text = sign(secret(given), body) + ", " + sign(secret(given), body)
		case "text":
			text = given.(string)
		case "missing":
			return nil
		default:
			t.Fatalf("nobody knows the signature %s", form)
		}
		return &text
	}
	return nil
}

func callbackOf(t *testing.T, name string) clx.Callback {
	for callback := clx.Price; callback <= clx.Generic; callback++ {
		if callback.String() == name {
			return callback
		}
	}
	t.Fatalf("nobody knows the callback %s", name)
	return 0
}

// stand is a service for one case, and what became of it. Without a handler it defers.
type stand struct {
	t       *testing.T
	call    *clx.Call
	pattern string
	ran     []any
	lines   []any
}

func newStand(t *testing.T, one object, handler clx.Handler) *stand {
	made := &stand{t: t, ran: []any{}, lines: []any{}}
	made.pattern = or(one, "pattern", "/"+one["callback"].(string))
	options := clx.Options{OnError: func(error) {}, Log: func(line clx.Line) {
		made.lines = append(made.lines, []any{line.Status, line.Detail})
	}}
	for _, name := range or(one, "secrets", []any{"newest"}) {
		options.Secrets = append(options.Secrets, secret(name))
	}
	service := clx.New(options)
	needs := []string{}
	for _, need := range list(one["needs"]) {
		needs = append(needs, need.(string))
	}
	for _, topic := range or(one, "topics", []any{nil}) {
		endpoint := clx.Endpoint{Callback: callbackOf(t, one["callback"].(string)), Pattern: made.pattern,
			Needs: needs}
		endpoint.Topic, _ = topic.(string)
		if handler != nil {
			topic := topic
			endpoint.Handler = func(resource *clx.Resource, reply *clx.Reply) error {
				made.ran = append(made.ran, topic)
				return handler(resource, reply)
			}
		}
		service.On(endpoint)
	}
	var err error
	made.call, err = service.NewCall()
	must(t, err)
	return made
}

func (s *stand) head(one object, body []byte) clx.Head {
	head := clx.Head{Method: or(one, "method", "POST"), Path: or(one, "path", s.pattern),
		Signature: signatureOf(s.t, or(one, "signature", object{"by": "newest"}), body), Length: int64(len(body))}
	if topic, there := one["topic"].(string); there {
		head.Topic = &topic
	}
	return head
}

// serve sends the body in pieces of so many bytes.
func (s *stand) serve(one object, piece int) *clx.Response {
	body := bodyOf(s.t, one["body"])
	incoming, err := s.call.Begin(s.head(one, body))
	must(s.t, err)
	for at := 0; at < len(body); at += piece {
		end := at + piece
		if end > len(body) {
			end = len(body)
		}
		must(s.t, incoming.Feed(body[at:end]))
	}
	response, deferred, err := incoming.End()
	must(s.t, err)
	if deferred != nil {
		s.t.Fatal("an endpoint with a handler deferred")
	}
	return response
}

func check(t *testing.T, one object, response *clx.Response) {
	t.Helper()
	same(t, []any{response.HTTP, response.Status, string(response.Body)},
		[]any{number(one, "http"), one["status"], one["answer"]})
}

func each(t *testing.T, section string, run func(t *testing.T, one object)) {
	ran := 0
	for _, found := range list(cases[section]) {
		one := found.(object)
		t.Run(one["name"].(string), func(t *testing.T) {
			knows(t, known[section], one)
			ran++
			if or(one, "languages", object{})["go"] != false {
				run(t, one)
			}
		})
	}
	same(t, ran, number(cases["counts"].(object), section))
}

func TestEverySectionOfTheFileIsRun(t *testing.T) {
	sections := []string{}
	for section := range cases["counts"].(object) {
		if _, there := known[section]; !there {
			t.Fatalf("nobody knows the section %s", section)
		}
		sections = append(sections, section)
	}
	same(t, len(sections), len(known))
	for name := range cases {
		if _, there := known[name]; !there && !strings.Contains("about counts secrets bodies", name) {
			t.Fatalf("nobody knows the member %s", name)
		}
	}
}

func TestRequestsGetExactlyTheirAnswers(t *testing.T) {
	each(t, "requests", func(t *testing.T, one object) {
		for _, piece := range []int{1 << 20, 7, 1} {
			stand := newStand(t, one, func(_ *clx.Resource, reply *clx.Reply) error {
				build(t, reply, list(one["build"]))
				return nil
			})
			response := stand.serve(one, piece)
			must(t, response.Err)
			check(t, one, response)
			ran := []any{}
			if or(one, "runs", true) {
				ran = append(ran, one["takes"])
			}
			same(t, stand.ran, ran)
			if lines, there := one["log"]; there {
				same(t, stand.lines, lines)
			}
			if line, there := one["log_has"]; there {
				has := false
				for _, found := range stand.lines {
					has = has || reflect.DeepEqual(found, line)
				}
				same(t, has, true)
			}
		}
	})
}

func TestSignaturesAreRightOrWrong(t *testing.T) {
	each(t, "signatures", func(t *testing.T, one object) {
		secrets := []string{}
		for _, text := range list(one["secrets"]) {
			secrets = append(secrets, string(data(t, text)))
		}
		keys, err := clx.NewKeys(secrets...)
		must(t, err)
		var signature *string
		if one["signature"] != nil {
			text := string(data(t, one["signature"]))
			signature = &text
		}
		matched, err := keys.Verify(signature, data(t, one["body"]))
		if status := statusOf(err); status != "CLX_OK" {
			same(t, status, one["status"])
			return
		}
		same(t, []any{"CLX_OK", matched}, []any{one["status"], number(one, "matched")})
	})
}

func statusOf(err error) string {
	var status *clx.Error
	if errors.As(err, &status) {
		return status.Name
	}
	if err != nil {
		return err.Error()
	}
	return "CLX_OK"
}

// -------- behaviours --------

var errBroke = errors.New("the handler broke")

func behave(t *testing.T, one object, call **clx.Call) clx.Handler {
	return func(_ *clx.Resource, reply *clx.Reply) error {
		what := one["behaviour"].(string)
		if what == "raise_before" {
			panic(errBroke)
		}
		if what == "use_call" {
			_, _, err := (*call).Handle(clx.Head{}, nil)
			if statusOf(err) != "CLX_BAD_STATE" {
				t.Errorf("a call took another request: %v", err)
			}
		}
		build(t, reply, list(one["build"]))
		switch what {
		case "raise_after":
			panic(errBroke)
		case "leave":
			runtime.Goexit()
		case "return":
			return errBroke
		}
		return nil
	}
}

func TestNoBehaviourOfAHandlerBecomesASuccess(t *testing.T) {
	behaviours := "raise_before raise_after leave return nothing use_call keep_resource keep_reply"
	each(t, "behaviours", func(t *testing.T, one object) {
		what := one["behaviour"].(string)
		knows(t, behaviours, object{what: nil})
		var call *clx.Call
		var resource *clx.Resource
		var reply *clx.Reply
		handler := behave(t, one, &call)
		stand := newStand(t, one, func(r *clx.Resource, p *clx.Reply) error {
			resource, reply = r, p
			return handler(r, p)
		})
		call = stand.call
		for round := 1; round <= 2; round++ { // what came first leaves no trace
			check(t, one, stand.serve(one, 1<<20))
			same(t, len(stand.ran), round)
			if what == "keep_resource" {
				_, _, err := resource.Get("sku_code")
				same(t, err, clx.ErrExpired)
			}
			if what == "keep_reply" {
				same(t, reply.Price(1), clx.ErrExpired)
			}
		}
	})
}

// -------- deferred --------

func TestDeferredCallsAreAnsweredOnceAndNeverAnother(t *testing.T) {
	each(t, "deferred", func(t *testing.T, one object) {
		stand := newStand(t, one, nil)
		tickets := map[string]uint64{"0": 0}
		for _, found := range list(one["steps"]) {
			step := found.(object)
			knows(t, stepMembers, step)
			doStep(t, stand, tickets, step)
		}
		stand.call.Reset()
	})
}

func doStep(t *testing.T, stand *stand, tickets map[string]uint64, step object) {
	ticket, _ := step["ticket"].(string)
	deferred := stand.call.Deferred(tickets[ticket])
	switch step["do"] {
	case "end":
		body := bodyOf(t, step["body"])
		_, deferred, err := stand.call.Handle(stand.head(step, body), body)
		if step["returns"] != "CLX_LATER" {
			same(t, statusOf(err), step["returns"])
			return
		}
		must(t, err)
		tickets[ticket] = deferred.Ticket
	case "build":
		for _, call := range list(step["build"]) {
			if call.([]any)[0] == "fail" {
				deferred.Fail()
			} else {
				build(t, deferred.Reply(), []any{call})
			}
		}
	case "fallback":
		same(t, statusOf(deferred.Fallback()), step["returns"])
	case "reply":
		same(t, deferred.Open(), map[any]bool{"open": true, "stale": false}[step["is"]])
		if step["is"] == "stale" {
			_, err := deferred.Resource()
			same(t, err, clx.ErrExpired)
			same(t, deferred.Reply().Price(1), clx.ErrExpired)
		}
	case "reset":
		stand.call.Reset()
	case "cancel":
		same(t, statusOf(deferred.Cancel()), step["returns"])
	case "finish", "expire":
		end := deferred.Finish
		if step["do"] == "expire" {
			end = deferred.Expire
		}
		response, err := end()
		same(t, statusOf(err), step["returns"])
		if number(step, "http") == 0 {
			same(t, response == nil, true)
			return
		}
		check(t, step, response)
	default:
		t.Fatalf("nobody knows the step %s", step["do"])
	}
}
