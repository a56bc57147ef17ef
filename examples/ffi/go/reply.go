package clx

// #include "bridge.h"
import "C"

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"unsafe"
)

// Request is what a handler may ask of the request it answers. Nothing of path, query and topic is
// signed.
type Request struct {
	life     life
	endpoint *Endpoint
}

func (r Request) ask(question func(call *C.clx_call) *C.char) *string {
	var found *string
	_ = r.life.do(func(call *C.clx_call) error {
		found = optional(question(call))
		return nil
	})
	return found
}

// Endpoint is where the request came in.
func (r Request) Endpoint() *Endpoint { return r.endpoint }

// Path, Query, Topic and Part (of the path, that the star number `number` from 0 stood for) are nil
// when there is none, or after the answer.
func (r Request) Path() *string {
	return r.ask(func(call *C.clx_call) *C.char { return C.clx_call_path(call) })
}
func (r Request) Query() *string {
	return r.ask(func(call *C.clx_call) *C.char { return C.clx_call_query(call) })
}
func (r Request) Topic() *string {
	return r.ask(func(call *C.clx_call) *C.char { return C.clx_call_topic(call) })
}
func (r Request) Part(number uint32) *string {
	return r.ask(func(call *C.clx_call) *C.char {
		return C.clx_call_path_part(call, C.uint32_t(number))
	})
}

// Context ends with the request: when its time is over or its client has gone.
func (r Request) Context() context.Context { return r.life.call.contextOf(r.life) }

func (c *Call) contextOf(of life) context.Context {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.generation == of.generation {
		return c.context
	}
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	return ended
}

// Key names what is asked for: the same text when the request comes again.
func (r Request) Key() (string, error) {
	var key [C.CLX_CALL_KEY]C.char
	err := r.life.do(func(call *C.clx_call) error {
		return failure(C.clx_call_key(call, &key[0]), "")
	})
	return C.GoString(&key[0]), err
}

// MatchedKey tells which secret matched, 0 is the newest; -1 after the answer.
func (r Request) MatchedKey() int {
	matched := -1
	_ = r.life.do(func(call *C.clx_call) error {
		matched = int(C.clx_call_matched_key(call))
		return nil
	})
	return matched
}

// Amount is how much a payment asks for, and what is left of its parent, in minor units; nil where
// there is no such number.
type Amount struct{ Cents, Balance *int64 }

// Amount gives a Refusal, 422 MISSING_DATA, when the body does not say.
func (r Request) Amount() (Amount, error) {
	var cents, balance C.int64_t
	var amount Amount
	var wrong C.clx_error
	err := r.life.do(func(call *C.clx_call) error {
		resource := unsafe.Pointer(C.clx_call_resource(call))
		status := C.int(C.CLX_OK)
		switch r.endpoint.Callback {
		case Authorize:
			status = C.clx_authorize_amount((*C.clx_external_payment)(resource), &cents, &wrong)
		case Capture:
			status = C.clx_capture_amount((*C.clx_authorization)(resource), &cents, &balance, &wrong)
		case Void:
			status = C.clx_void_amount((*C.clx_authorization)(resource), &balance, &wrong)
		case Refund:
			status = C.clx_refund_amount((*C.clx_capture)(resource), &cents, &balance, &wrong)
		default:
			return fmt.Errorf("clx: a %s asks for no amount", r.endpoint.Callback)
		}
		if status == C.CLX_MISSING_DATA {
			return Refuse("MISSING_DATA", C.GoString(wrong.message))
		}
		return failure(status, whereOf(&wrong))
	})
	if err != nil {
		return Amount{}, err
	}
	if r.endpoint.Callback != Void {
		amount.Cents = (*int64)(&cents)
	}
	if r.endpoint.Callback != Authorize {
		amount.Balance = (*int64)(&balance)
	}
	return amount, nil
}

// Finding is a path, and what the body has there. Include is what would bring it, or nil.
type Finding struct {
	Path                   string
	Include                *string
	State                  State
	ByDefault, Needed, Met bool
}

// Explain says what the body has, and what of the needs and the default includes it lacks.
func (r Request) Explain(needs ...string) ([]Finding, error) {
	var found []Finding
	err := r.life.do(func(call *C.clx_call) error {
		arena := C.clx_call_arena(call)
		paths := (**C.char)(C.clx_arena_alloc(arena, C.size_t(8*(len(needs)+1))))
		if paths == nil {
			return failure(C.CLX_NO_MEMORY, "")
		}
		for number, need := range needs {
			if err := place(arena, need, &unsafe.Slice(paths, len(needs))[number]); err != nil {
				return err
			}
		}
		var findings *C.clx_finding
		var count C.size_t
		status := C.clx_document_explain(C.clx_call_document(call),
			C.uint32_t(r.endpoint.Callback), paths, C.size_t(len(needs)), arena, &findings, &count)
		for _, one := range unsafe.Slice(findings, int(count)) {
			found = append(found, Finding{C.GoString(one.path), optional(one.include), State(one.state),
				bool(one.by_default), bool(one.needed), bool(one.met)})
		}
		return failure(status, "")
	})
	return found, err
}

// Reply is the answer being built. A method gives an error when the library refuses the value; the
// reply has then failed, also when nobody looks at the error: no answer but the 500 will leave, or
// the refusal made by Error. What an answer only brings along is no failure: it is left out or
// repaired, and logged. Amounts are minor units.
type Reply struct {
	Request
	ticket uint64
}

// Money is an amount in minor units that is sent in major units: {225, "EUR"} is 2.25.
type Money struct {
	Cents    int64
	Currency string
}

func (r *Reply) build(work func(reply *C.clx_reply) C.int) error {
	return r.life.do(func(call *C.clx_call) error {
		reply := C.clx_call_reply(call, C.uint64_t(r.ticket))
		if reply == nil {
			return ErrExpired
		}
		status := work(reply)
		if status == C.CLX_OK {
			return nil
		}
		return failure(status, whereOf(C.clx_reply_failure(reply)))
	})
}

func (r *Reply) fail() {
	_ = r.build(func(reply *C.clx_reply) C.int { return C.clx_reply_fail(reply) })
}

// refuse makes the reply fail for a value that never reaches the library.
func (r *Reply) refuse(err error) error {
	r.fail()
	return err
}

func (r *Reply) withText(text string, work func(*C.clx_reply, *C.char) C.int) error {
	native, err := cstring(text)
	if err != nil {
		return r.refuse(err)
	}
	return r.build(func(reply *C.clx_reply) C.int { return work(reply, native) })
}

func (r *Reply) withTexts(first, second string,
	work func(_ *C.clx_reply, first, second *C.char) C.int) error {
	native, err := cstring(second)
	if err != nil {
		return r.refuse(err)
	}
	return r.withText(first, func(reply *C.clx_reply, text *C.char) C.int {
		return work(reply, text, native)
	})
}

// Error refuses, for a reason of the business: http is 400 to 599.
func (r *Reply) Error(http int, code, message string) error {
	if http < math.MinInt32 || http > math.MaxInt32 {
		return r.refuse(failure(C.CLX_REPLY_HTTP, ""))
	}
	return r.withTexts(code, message, func(reply *C.clx_reply, code, message *C.char) C.int {
		return C.clx_reply_error(reply, C.int(http), code, message)
	})
}

// Price is the unit price, of the SKU of the request.
func (r *Reply) Price(cents int64) error {
	return r.build(func(reply *C.clx_reply) C.int {
		return C.clx_reply_price(reply, nil, C.int64_t(cents))
	})
}

// PriceOf is the unit price of another SKU.
func (r *Reply) PriceOf(skuCode string, cents int64) error {
	return r.withText(skuCode, func(reply *C.clx_reply, sku *C.char) C.int {
		return C.clx_reply_price(reply, sku, C.int64_t(cents))
	})
}

// CompareAt is the full price shown beside the price.
func (r *Reply) CompareAt(cents int64) error {
	return r.build(func(reply *C.clx_reply) C.int {
		return C.clx_reply_price_compare_at(reply, C.int64_t(cents))
	})
}

// Promotion is a discount, and the label of its line item.
func (r *Reply) Promotion(name string, discountCents int64) error {
	return r.withText(name, func(reply *C.clx_reply, name *C.char) C.int {
		return C.clx_reply_promotion(reply, name, C.int64_t(discountCents))
	})
}

// PromotionItem spreads the discount over the listed items only; once per item.
func (r *Reply) PromotionItem(lineItemID string) error {
	return r.withText(lineItemID, func(reply *C.clx_reply, id *C.char) C.int {
		return C.clx_reply_promotion_item(reply, id)
	})
}

// PromotionItemDiscount is a discount of its own for an item: all listed items have one, or none.
func (r *Reply) PromotionItemDiscount(lineItemID string, discountCents int64) error {
	return r.withText(lineItemID, func(reply *C.clx_reply, id *C.char) C.int {
		return C.clx_reply_promotion_item_discount(reply, id, C.int64_t(discountCents))
	})
}

// NoPromotion gives no discount.
func (r *Reply) NoPromotion() error {
	return r.build(func(reply *C.clx_reply) C.int { return C.clx_reply_no_promotion(reply) })
}

// ShippingCost is the cost of the shipment.
func (r *Reply) ShippingCost(cents int64) error {
	return r.build(func(reply *C.clx_reply) C.int {
		return C.clx_reply_shipping_cost(reply, C.int64_t(cents))
	})
}

// Valid says that the order is valid.
func (r *Reply) Valid() error {
	return r.build(func(reply *C.clx_reply) C.int { return C.clx_reply_valid(reply) })
}

// Invalid says that the order is not valid for this attribute; once per error.
func (r *Reply) Invalid(attribute, message string) error {
	return r.withTexts(attribute, message, func(reply *C.clx_reply, attribute, message *C.char) C.int {
		return C.clx_reply_invalid(reply, attribute, message)
	})
}

// InvalidList writes the errors of each attribute as a list, also when there is one only.
func (r *Reply) InvalidList(list bool) error {
	form := C.int(C.CLX_INVALID_TEXT)
	if list {
		form = C.CLX_INVALID_LIST
	}
	return r.build(func(reply *C.clx_reply) C.int { return C.clx_reply_invalid_form(reply, form) })
}

// Authorize, Capture, Void and Refund say what was done: the gateway's reference and the amount.
func (r *Reply) Authorize(transactionToken string, cents int64) error {
	return r.withText(transactionToken, func(reply *C.clx_reply, token *C.char) C.int {
		return C.clx_reply_authorize(reply, token, C.int64_t(cents))
	})
}
func (r *Reply) Capture(transactionToken string, cents int64) error {
	return r.withText(transactionToken, func(reply *C.clx_reply, token *C.char) C.int {
		return C.clx_reply_capture(reply, token, C.int64_t(cents))
	})
}
func (r *Reply) Void(transactionToken string, cents int64) error {
	return r.withText(transactionToken, func(reply *C.clx_reply, token *C.char) C.int {
		return C.clx_reply_void(reply, token, C.int64_t(cents))
	})
}
func (r *Reply) Refund(transactionToken string, cents int64) error {
	return r.withText(transactionToken, func(reply *C.clx_reply, token *C.char) C.int {
		return C.clx_reply_refund(reply, token, C.int64_t(cents))
	})
}

// Pending makes the answer 202: the outcome follows under this id, see PaymentOutcome.
func (r *Reply) Pending(actionID string) error {
	return r.withText(actionID, func(reply *C.clx_reply, id *C.char) C.int {
		return C.clx_reply_pending(reply, id)
	})
}

// CustomerToken gives tokens to keep in the customer's wallet; one of them may be "".
func (r *Reply) CustomerToken(customerToken, paymentSourceToken string) error {
	build := func(reply *C.clx_reply, customer, source *C.char) C.int {
		if customerToken == "" {
			customer = nil
		}
		if paymentSourceToken == "" {
			source = nil
		}
		return C.clx_reply_customer_token(reply, customer, source)
	}
	return r.withTexts(customerToken, paymentSourceToken, build)
}

// Transaction is a text of the transaction, such as ("avs_code", "Y").
func (r *Reply) Transaction(field, text string) error {
	return r.withTexts(field, text, func(reply *C.clx_reply, field, text *C.char) C.int {
		return C.clx_reply_transaction(reply, field, text)
	})
}

// TaxRate is that of the order. Rates are fractions: 0.25 is 25 percent.
func (r *Reply) TaxRate(rate float64) error {
	return r.build(func(reply *C.clx_reply) C.int {
		return C.clx_reply_tax_rate(reply, C.double(rate))
	})
}

// TaxItemRate is that of a line item.
func (r *Reply) TaxItemRate(lineItemID string, rate float64) error {
	return r.withText(lineItemID, func(reply *C.clx_reply, id *C.char) C.int {
		return C.clx_reply_tax_item_rate(reply, id, C.double(rate))
	})
}

// TaxItemCollectable is the tax of a line item, sent as an exact decimal.
func (r *Reply) TaxItemCollectable(lineItemID string, tax Money) error {
	return r.withTexts(lineItemID, tax.Currency, func(reply *C.clx_reply, id, currency *C.char) C.int {
		return C.clx_reply_tax_item_collectable(reply, id, C.int64_t(tax.Cents), currency)
	})
}

// Received says that an event was received.
func (r *Reply) Received() error {
	return r.build(func(reply *C.clx_reply) C.int { return C.clx_reply_received(reply) })
}

// Message adds a notification; body is nil or an object.
func (r *Reply) Message(name string, flash bool, body any) error {
	written := []byte("{}")
	if body != nil {
		var err error
		if written, err = encode(body); err != nil {
			return r.refuse(err)
		}
	}
	return r.withTexts(name, string(written), func(reply *C.clx_reply, name, body *C.char) C.int {
		return C.clx_reply_message(reply, name, C.bool(flash), body)
	})
}

// Metadata sets a member of the answer's metadata. Values are nil, booleans, integers, floats,
// strings, Money, json.Number (written as it is), json.RawMessage (as it is), or what
// encoding/json writes.
func (r *Reply) Metadata(key string, value any) error {
	return r.put(func(*C.clx_reply) C.int { return C.CLX_IN_METADATA }, key, value)
}

// Data sets a member of the answer's data that has no method here.
func (r *Reply) Data(key string, value any) error {
	return r.put(func(*C.clx_reply) C.int { return C.CLX_IN_DATA }, key, value)
}

// Line sets a member of a line item's breakdown.
func (r *Reply) Line(lineItemID, key string, value any) error {
	id, err := cstring(lineItemID)
	if err != nil {
		return r.refuse(err)
	}
	return r.put(func(reply *C.clx_reply) C.int { return C.clx_reply_line(reply, id) }, key, value)
}

func (r *Reply) put(place func(*C.clx_reply) C.int, key string, value any) error {
	name, err := cstring(key)
	if err != nil {
		return r.refuse(err)
	}
	write, err := writer(name, value)
	if err != nil {
		return r.refuse(err)
	}
	return r.build(func(reply *C.clx_reply) C.int { return write(reply, place(reply)) })
}

type write func(reply *C.clx_reply, place C.int) C.int

func writer(name *C.char, value any) (write, error) {
	switch given := value.(type) {
	case nil:
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_null(reply, at, name)
		}, nil
	case bool:
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_bool(reply, at, name, C.bool(given))
		}, nil
	case int:
		return writer(name, int64(given))
	case int32:
		return writer(name, int64(given))
	case int64:
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_int(reply, at, name, C.int64_t(given))
		}, nil
	case float64:
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_real(reply, at, name, C.double(given))
		}, nil
	case string:
		text, err := cstring(given)
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_str(reply, at, name, text)
		}, err
	case json.Number:
		text, err := cstring(string(given))
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_decimal(reply, at, name, text)
		}, err
	case Money:
		currency, err := cstring(given.Currency)
		return func(reply *C.clx_reply, at C.int) C.int {
			return C.clx_reply_put_money(reply, at, name, C.int64_t(given.Cents), currency)
		}, err
	}
	written, err := encode(value)
	text, length := span(written)
	return func(reply *C.clx_reply, at C.int) C.int {
		return C.clx_reply_put_json(reply, at, name, text, length)
	}, err
}
