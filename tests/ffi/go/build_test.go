package clxtest

import (
	"encoding/base64"
	"encoding/json"
	"strconv"
	"testing"

	"clx"
)

// data gives the bytes of a text of cases.json; nil for null.
func data(t *testing.T, value any) []byte {
	switch given := value.(type) {
	case nil:
		return nil
	case string:
		return []byte(given)
	}
	for form, text := range value.(map[string]any) {
		switch form {
		case "text":
			return []byte(text.(string))
		case "base64":
			bytes, err := base64.StdEncoding.DecodeString(text.(string))
			must(t, err)
			return bytes
		}
	}
	t.Fatalf("nobody knows the text %v", value)
	return nil
}

func whole(t *testing.T, value any) int64 {
	text, is := value.(string)
	if !is {
		text = string(value.(json.Number))
	}
	number, err := strconv.ParseInt(text, 10, 64)
	must(t, err)
	return number
}

func real(t *testing.T, value any) float64 {
	number, err := value.(json.Number).Float64()
	must(t, err)
	return number
}

func put(t *testing.T, reply *clx.Reply, place any, key string, value any) {
	switch where := place.(type) {
	case map[string]any:
		_ = reply.Line(where["line"].(string), key, value)
	case string:
		switch where {
		case "data":
			_ = reply.Data(key, value)
		case "metadata":
			_ = reply.Metadata(key, value)
		default:
			t.Fatalf("nobody knows the place %s", where)
		}
	}
}

func putValue(t *testing.T, name string, given []any) any {
	switch name {
	case "put_int":
		return whole(t, given[0])
	case "put_real":
		return real(t, given[0])
	case "put_bool":
		return given[0].(bool)
	case "put_str":
		return string(data(t, given[0]))
	case "put_null":
		return nil
	case "put_json":
		return json.RawMessage(data(t, given[0]))
	case "put_decimal":
		return json.Number(given[0].(string))
	case "put_money":
		return clx.Money{Cents: whole(t, given[0]), Currency: given[1].(string)}
	}
	t.Fatalf("nobody knows the builder %s", name)
	return nil
}

// build makes the calls in order, whatever they return.
func build(t *testing.T, reply *clx.Reply, calls []any) {
	for _, call := range calls {
		one(t, reply, call.([]any)[0].(string), call.([]any)[1:])
	}
}

func one(t *testing.T, reply *clx.Reply, name string, given []any) {
	text := func(number int) string { return string(data(t, given[number])) }
	cents := func(number int) int64 { return whole(t, given[number]) }
	switch name {
	case "error":
		_ = reply.Error(int(cents(0)), text(1), text(2))
	case "price":
		if given[0] == nil {
			_ = reply.Price(cents(1))
		} else {
			_ = reply.PriceOf(text(0), cents(1))
		}
	case "price_compare_at":
		_ = reply.CompareAt(cents(0))
	case "promotion":
		_ = reply.Promotion(text(0), cents(1))
	case "promotion_item":
		_ = reply.PromotionItem(text(0))
	case "promotion_item_discount":
		_ = reply.PromotionItemDiscount(text(0), cents(1))
	case "no_promotion":
		_ = reply.NoPromotion()
	case "shipping_cost":
		_ = reply.ShippingCost(cents(0))
	case "valid":
		_ = reply.Valid()
	case "invalid":
		_ = reply.Invalid(text(0), text(1))
	case "invalid_form":
		_ = reply.InvalidList(map[string]bool{"list": true, "text": false}[text(0)])
	case "authorize":
		_ = reply.Authorize(text(0), cents(1))
	case "capture":
		_ = reply.Capture(text(0), cents(1))
	case "void":
		_ = reply.Void(text(0), cents(1))
	case "refund":
		_ = reply.Refund(text(0), cents(1))
	case "pending":
		_ = reply.Pending(text(0))
	case "customer_token":
		_ = reply.CustomerToken(text(0), text(1))
	case "transaction":
		_ = reply.Transaction(text(0), text(1))
	case "tax_rate":
		_ = reply.TaxRate(real(t, given[0]))
	case "tax_item_rate":
		_ = reply.TaxItemRate(text(0), real(t, given[1]))
	case "tax_item_collectable":
		_ = reply.TaxItemCollectable(text(0), clx.Money{Cents: cents(1), Currency: text(2)})
	case "received":
		_ = reply.Received()
	case "message":
		var body any
		if given[2] != nil {
			body = json.RawMessage(text(2))
		}
		_ = reply.Message(text(0), given[1].(bool), body)
	default:
		put(t, reply, given[0], given[1].(string), putValue(t, name, given[2:]))
	}
}
