package clxtest

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"clx"
)

const older = "the secret before that one"

var (
	newest = secret("newest")
	price  = []byte(cases["bodies"].(object)["price"].(string))
	paid   = []byte(cases["bodies"].(object)["payment"].(string))
	long   = os.Getenv("CLX_LONG") != ""
	priced = `{"success":true,"data":{"sku_code":"TSHIRT","unit_amount_cents":2900}}`
)

func answers(_ *clx.Resource, reply *clx.Reply) error { return reply.Price(2900) }

// serviceOf has one endpoint; `seen` gets what goes to OnError.
func serviceOf(t *testing.T, endpoint clx.Endpoint, seen func(error)) *clx.Service {
	t.Helper()
	if seen == nil {
		seen = func(error) {}
	}
	service := clx.New(clx.Options{Secrets: []string{newest}, OnError: seen, BodyLimit: 1 << 12})
	if endpoint.Callback == 0 {
		endpoint.Callback = clx.Price
	}
	if endpoint.Pattern == "" {
		endpoint.Pattern = "/x"
	}
	service.On(endpoint)
	must(t, service.Ready())
	return service
}

func head(body []byte, key string) clx.Head {
	signature := sign(key, body)
	return clx.Head{Path: "/x", Signature: &signature}
}

// ask sends a request in memory and wants a response.
func ask(t *testing.T, service *clx.Service, body []byte, key string) *clx.Response {
	t.Helper()
	call, err := service.NewCall()
	must(t, err)
	response, _, err := call.Handle(head(body, key), body)
	must(t, err)
	return response
}

func TestAValueThatCannotBeSentFailsTheReplyAlsoWhenNobodyLooks(t *testing.T) {
	for name, build := range map[string]func(reply *clx.Reply) error{
		"sku":      func(reply *clx.Reply) error { return reply.PriceOf("A\x00B", 1) },
		"code":     func(reply *clx.Reply) error { return reply.Error(422, "C\x00", "m") },
		"message":  func(reply *clx.Reply) error { return reply.Error(422, "C", "m\x00") },
		"http":     func(reply *clx.Reply) error { return reply.Error(math.MaxInt32+423, "C", "m") },
		"key":      func(reply *clx.Reply) error { return reply.Metadata("a\x00b", 1) },
		"text":     func(reply *clx.Reply) error { return reply.Metadata("a", "\x00") },
		"decimal":  func(reply *clx.Reply) error { return reply.Metadata("a", json.Number("1\x00")) },
		"money":    func(reply *clx.Reply) error { return reply.Metadata("a", clx.Money{Cents: 1, Currency: "EUR\x00"}) },
		"channel":  func(reply *clx.Reply) error { return reply.Metadata("a", make(chan int)) },
		"infinity": func(reply *clx.Reply) error { return reply.Metadata("a", []float64{math.Inf(1)}) },
		"line":     func(reply *clx.Reply) error { return reply.Line("l\x00", "a", 1) },
		"body":     func(reply *clx.Reply) error { return reply.Message("n", false, json.RawMessage("{}\x00")) },
	} {
		t.Run(name, func(t *testing.T) {
			service := serviceOf(t, clx.Endpoint{Handler: func(_ *clx.Resource, reply *clx.Reply) error {
				_ = reply.Price(2900)
				if build(reply) == nil {
					t.Error("no error")
				}
				return nil
			}}, nil)
			same(t, ask(t, service, price, newest).HTTP, 500)
		})
	}
}

func TestIntegersOfAllKindsAreExact(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Callback: clx.Generic, Handler: func(_ *clx.Resource, reply *clx.Reply) error {
		for key, value := range map[string]any{"a": uint64(math.MaxUint64), "b": int8(-1), "c": uint16(7)} {
			must(t, reply.Line("1", key, value))
		}
		return reply.Data("max", int64(math.MaxInt64))
	}}, nil)
	body := string(ask(t, service, price, newest).Body)
	for _, text := range []string{`"a":18446744073709551615`, `"b":-1`, `"c":7`, `"max":9223372036854775807`} {
		if !strings.Contains(body, text) {
			t.Error(body)
		}
	}
}

func TestAPanicReachesTheLogWithItsStackAndIsA500(t *testing.T) {
	seen := []error{}
	service := serviceOf(t, clx.Endpoint{Handler: func(_ *clx.Resource, reply *clx.Reply) error {
		_ = reply.Price(2900)
		panic("the book is gone")
	}}, func(err error) { seen = append(seen, err) })
	response := ask(t, service, price, newest)
	same(t, []any{response.HTTP, response.Status}, []any{500, "CLX_HANDLER_FAILED"})
	same(t, len(seen), 1)
	var raised *clx.PanicError
	if !errors.As(seen[0], &raised) || raised.Value != "the book is gone" ||
		!strings.Contains(string(raised.Stack), "host_test.go") {
		t.Error(seen[0])
	}
}

func TestAHookThatPanicsDecidesNothing(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: func(*clx.Resource, *clx.Reply) error { return errBroke }},
		func(error) { runtime.Goexit() })
	same(t, ask(t, service, price, newest).HTTP, 500)
}

func TestARefusalIsNoFault(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: func(_ *clx.Resource, reply *clx.Reply) error {
		_ = reply.Price(2900)
		return fmt.Errorf("of the book: %w", clx.Refuse("UNKNOWN_SKU", "no price"))
	}}, func(err error) { t.Error(err) })
	response := ask(t, service, price, newest)
	same(t, []any{response.HTTP, response.Status}, []any{422, "CLX_OK"})
	same(t, string(response.Body), `{"success":false,"error":{"code":"UNKNOWN_SKU","message":"no price"}}`)
}

// -------- time --------

func pending(_ *clx.Resource, reply *clx.Reply) error {
	key, err := reply.Key()
	if err != nil {
		return err
	}
	amount, err := reply.Amount()
	if err != nil {
		return err
	}
	_ = reply.Authorize(key, *amount.Cents)
	return reply.Pending(key)
}

func TestWhenTheTimeIsOverTheFallbackLeavesAndWhatComesLateIsRefused(t *testing.T) {
	for _, one := range []struct {
		endpoint clx.Endpoint
		body     []byte
		http     int
	}{{clx.Endpoint{}, price, 503}, {clx.Endpoint{Fallback: answers}, price, 200},
		{clx.Endpoint{Callback: clx.Authorize, Fallback: pending}, paid, 202}} {
		late := make(chan error, 1)
		one.endpoint.Limit = time.Millisecond
		one.endpoint.Handler = func(resource *clx.Resource, reply *clx.Reply) error {
			<-reply.Context().Done()
			for end := time.Now().Add(time.Second); time.Now().Before(end); runtime.Gosched() {
				if _, _, err := resource.Get("quantity"); errors.Is(err, clx.ErrExpired) {
					break // the answer has left
				}
			}
			late <- reply.Price(1)
			return nil
		}
		same(t, ask(t, serviceOf(t, one.endpoint, nil), one.body, newest).HTTP, one.http)
		same(t, <-late, clx.ErrExpired)
	}
}

func TestAPaymentWithoutAFallbackIsNotEndedByTheTime(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Callback: clx.Authorize, Limit: time.Millisecond,
		Handler: func(_ *clx.Resource, reply *clx.Reply) error {
			time.Sleep(20 * time.Millisecond)
			return reply.Authorize("tok", 12900)
		}}, nil)
	same(t, ask(t, service, paid, newest).HTTP, 200)
}

func TestAHandlerThatBreaksSendsItsFallbackAndOneThatRefusesDoesNot(t *testing.T) {
	for err, status := range map[error]int{errBroke: 202, &clx.Refusal{HTTP: 402, Code: "NO", Message: "no"}: 402} {
		err := err
		service := serviceOf(t, clx.Endpoint{Callback: clx.Authorize, Fallback: pending,
			Handler: func(*clx.Resource, *clx.Reply) error { return err }}, nil)
		same(t, ask(t, service, paid, newest).HTTP, status)
	}
}

func TestWhenTheFallbackIsRefusedTheHandlerDoesNotRun(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Callback: clx.Authorize,
		Fallback: func(_ *clx.Resource, reply *clx.Reply) error { return reply.Authorize("tok", 1) },
		Handler: func(*clx.Resource, *clx.Reply) error {
			t.Error("it ran")
			return nil
		}}, nil)
	response := ask(t, service, paid, newest)
	same(t, []any{response.HTTP, response.Status}, []any{500, "CLX_REPLY_NOT_PENDING"})
}

// -------- tickets --------

func TestAWorkerAnswersByTheTicketInAnotherGoroutine(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{User: "book"}, nil)
	call, err := service.NewCall()
	must(t, err)
	tickets, done := make(chan uint64), make(chan *clx.Response)
	go func() {
		deferred := call.Deferred(<-tickets)
		_ = deferred.Reply().Price(2900)
		response, _ := deferred.Finish()
		done <- response
	}()
	_, deferred, err := call.Handle(head(price, newest), price)
	must(t, err)
	same(t, []any{deferred.Endpoint.User, deferred.Open()}, []any{"book", true})
	tickets <- deferred.Ticket
	same(t, string((<-done).Body), priced)
	_, err = deferred.Finish()
	same(t, statusOf(err), "CLX_ANSWERED")
}

func TestARequestThatEndedAndWaitsIsNotEndedAgain(t *testing.T) {
	call, err := serviceOf(t, clx.Endpoint{}, nil).NewCall()
	must(t, err)
	incoming, err := call.Begin(head(price, newest))
	must(t, err)
	must(t, incoming.Feed(price))
	_, deferred, err := incoming.End()
	must(t, err)
	_, _, err = incoming.End()
	same(t, []any{statusOf(err), deferred.Open()}, []any{"CLX_BAD_STATE", true})
}

func TestBytesForARequestThatWasGivenUpAreRefused(t *testing.T) {
	call, err := serviceOf(t, clx.Endpoint{Handler: answers}, nil).NewCall()
	must(t, err)
	old, err := call.Begin(head(price, newest))
	must(t, err)
	call.Reset()
	current, err := call.Begin(head(price, newest))
	must(t, err)
	same(t, old.Feed(price), clx.ErrExpired)
	_, _, err = old.End()
	same(t, err, clx.ErrExpired)
	must(t, current.Feed(price))
	response, _, err := current.End()
	must(t, err)
	same(t, string(response.Body), priced)
}

// -------- keys --------

func TestRotatedKeysCountFromTheNextRequestOnAlsoForCallsThatAreThere(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: answers}, nil)
	call, err := service.NewCall()
	must(t, err)
	other, err := service.NewCall()
	must(t, err)
	onItsWay, err := other.Begin(head(price, newest))
	must(t, err)
	must(t, service.Keys.Rotate("a new secret"))
	with := func(key string) int {
		response, _, err := call.Handle(head(price, key), price)
		must(t, err)
		return response.HTTP
	}
	same(t, []int{with(newest), with("a new secret"), with(older)}, []int{200, 200, 401})
	must(t, service.Keys.Retire())
	same(t, with(newest), 401)
	must(t, onItsWay.Feed(price))
	response, _, err := onItsWay.End()
	must(t, err)
	same(t, response.HTTP, 200)
	for number := 0; number < 6; number++ {
		must(t, service.Keys.Rotate(fmt.Sprint("secret ", number)))
	}
	same(t, []int{with("secret 2"), with("secret 1")}, []int{200, 401})
	same(t, statusOf(service.Keys.Rotate("")), "CLX_SECRET_EMPTY")
}

func TestKeysAreFoundForEachShopAndAnUnknownShopLooksLikeAWrongSignature(t *testing.T) {
	shops := map[string]*clx.Keys{}
	for name, key := range map[string]string{"it": newest, "de": older} {
		keys, err := clx.NewKeys(key)
		must(t, err)
		shops[name] = keys
	}
	asked := []clx.Lookup{}
	service := serviceOf(t, clx.Endpoint{Pattern: "/shops/*/prices", Handler: answers,
		FindKeys: func(lookup clx.Lookup) (*clx.Keys, error) {
			asked = append(asked, lookup)
			if lookup.Query != nil {
				panic("the store is gone")
			}
			return shops[lookup.Parts[0]], nil
		}}, nil)
	call, err := service.NewCall()
	must(t, err)
	with := func(path, key string) string {
		request := head(price, key)
		request.Path = path
		response, _, err := call.Handle(request, price)
		must(t, err)
		return response.Status
	}
	same(t, with("/shops/it/prices", newest), "CLX_OK")
	same(t, with("/shops/de/prices", newest), "CLX_SIGNATURE_MISMATCH")
	same(t, with("/shops/de/prices", older), "CLX_OK")
	same(t, with("/shops/fr/prices", newest), "CLX_SIGNATURE_MISMATCH")
	same(t, with("/shops/it/prices?x", newest), "CLX_KEYS_FAILED")
	same(t, with("/shops/it/prices", newest), "CLX_OK")
	same(t, asked[0], clx.Lookup{Path: "/shops/it/prices", Parts: []string{"it"}})
	same(t, len(asked), 6)
}

// -------- questions --------

func TestARequestAnswersQuestions(t *testing.T) {
	var reply *clx.Reply
	service := serviceOf(t, clx.Endpoint{Callback: clx.Webhook, Pattern: "/hooks/*", Topic: "*",
		Handler: func(_ *clx.Resource, r *clx.Reply) error {
			reply = r
			key, err := r.Key()
			must(t, err)
			same(t, []any{*r.Path(), *r.Query(), *r.Part(0), r.Part(1), *r.Topic(), r.MatchedKey(), len(key)},
				[]any{"/hooks/it", "a=1", "it", (*string)(nil), "orders.place", 0, 64})
			if _, err := r.Amount(); err == nil {
				t.Error("a webhook has no amount")
			}
			return r.Received()
		}}, func(err error) { t.Error(err) })
	call, err := service.NewCall()
	must(t, err)
	request, topic := head(price, newest), "orders.place"
	request.Path, request.Topic = "/hooks/it?a=1", &topic
	response, _, err := call.Handle(request, price)
	must(t, err)
	same(t, response.HTTP, 200)
	same(t, []any{reply.Path(), reply.MatchedKey()}, []any{(*string)(nil), -1})
	_, err = reply.Amount()
	same(t, err, clx.ErrExpired)
}

func TestAPaymentSaysHowMuchItAsksForOrIsRefused(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Callback: clx.Authorize,
		Handler: func(_ *clx.Resource, reply *clx.Reply) error {
			amount, err := reply.Amount()
			if err != nil {
				return err
			}
			same(t, []any{*amount.Cents, amount.Balance}, []any{int64(12900), (*int64)(nil)})
			return reply.Authorize("tok", *amount.Cents)
		}}, nil)
	same(t, ask(t, service, paid, newest).HTTP, 200)
	response := ask(t, service, bytes.Replace(paid, []byte("12900"), []byte("null"), 1), newest)
	same(t, []any{response.HTTP, strings.Contains(string(response.Body), "MISSING_DATA")}, []any{422, true})
}

func TestABodyIsExplained(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: func(_ *clx.Resource, reply *clx.Reply) error {
		found, err := reply.Explain("order.market.name")
		must(t, err)
		for _, one := range found {
			switch one.Path {
			case "order":
				same(t, []any{one.State, one.Needed, one.Met}, []any{clx.Loaded, true, true})
			case "order.market":
				same(t, []any{*one.Include, one.Met}, []any{"order.market", false})
			}
		}
		_, err = reply.Explain("order.nothing")
		same(t, statusOf(err), "CLX_BAD_NEED")
		return reply.Price(1)
	}}, nil)
	same(t, ask(t, service, price, newest).HTTP, 200)
}

func TestASignatureThatIsWrongIsExplained(t *testing.T) {
	mac, err := base64.StdEncoding.DecodeString(sign(newest, price))
	must(t, err)
	asHex := hex.EncodeToString(mac)
	if sentence := clx.ExplainSignature(newest, &asHex, price); !strings.Contains(sentence, "hex") {
		t.Error(sentence)
	}
	same(t, clx.ExplainSignature(newest, nil, price) == "", false)
}

func TestTheOutcomeOfAPendingPaymentIsSignedByTheNewestSecret(t *testing.T) {
	keys, err := clx.NewKeys(newest, older)
	must(t, err)
	outgoing, err := clx.PaymentOutcome(keys, clx.Outcome{ActionID: "act", Message: "no", ErrorCode: "DECLINED"})
	must(t, err)
	same(t, outgoing.Header.Get(clx.SignatureHeader), sign(newest, outgoing.Body))
	same(t, strings.Contains(string(outgoing.Body), `"code":"DECLINED"`), true)
	_, err = clx.PaymentOutcome(keys, clx.Outcome{})
	same(t, statusOf(err), "CLX_BAD_ARGUMENT")
	_, err = clx.PaymentOutcome(keys, clx.Outcome{ActionID: "a\x00"})
	same(t, err, clx.ErrText)
}

func TestAMemberIsNeverAZeroThatWasNotSent(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: func(item *clx.Resource, reply *clx.Reply) error {
		_, absent := item.Int("unit_amount_cents")
		_, misspelt := item.Text("sku_cod")
		_, kind := item.Int("sku_code")
		_, nul := item.Text("sku_code\x00x")
		same(t, []bool{errors.Is(absent, clx.ErrNotSent), errors.Is(misspelt, clx.ErrNoMember),
			errors.Is(kind, clx.ErrKind), errors.Is(nul, clx.ErrText)}, []bool{true, true, true, true})
		order, err := item.One("order")
		must(t, err)
		currency, err := order.Text("currency_code")
		must(t, err)
		customer, err := order.One("customer")
		must(t, err)
		_, err = order.Many("customer")
		names, _ := item.Names()
		same(t, []any{order.Type, currency, customer == nil, errors.Is(err, clx.ErrKind), names},
			[]any{"orders", "EUR", true, true, []string{"sku_code", "quantity", "name"}})
		return reply.Price(1)
	}}, nil)
	same(t, ask(t, service, price, newest).HTTP, 200)
}

func TestASetUpThatIsWrongIsReported(t *testing.T) {
	for status, endpoint := range map[string]clx.Endpoint{
		"CLX_BAD_PATTERN": {Callback: clx.Price, Pattern: "x"}, "CLX_BAD_NEED": {Callback: clx.Price, Pattern: "/x",
			Needs: []string{"order.nothing"}}, "CLX_BAD_TOPIC": {Callback: clx.Webhook, Pattern: "/x", Topic: "nothing"},
	} {
		service := clx.New(clx.Options{Secrets: []string{newest}})
		service.On(endpoint)
		same(t, statusOf(service.Ready()), status)
	}
	same(t, statusOf(clx.New(clx.Options{Secrets: []string{""}}).Ready()), "CLX_SECRET_EMPTY")
	service := clx.New(clx.Options{Secrets: []string{newest}})
	service.On(clx.Endpoint{Callback: clx.Price, Pattern: "/x\x00y"})
	same(t, service.Ready(), clx.ErrText)
}
