// The endpoints of a shop for Commerce Layer: prices, shipping costs, promotions, taxes, order
// validation, payments and events.   CLX_SECRET=... PORT=3000 ./server
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"log"
	"math"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

const maxBody = 8 << 20

var secret = []byte(os.Getenv("CLX_SECRET"))

type object map[string]any

type refusal struct {
	status        int
	code, message string
	data          object
}

func (r *refusal) Error() string { return r.code }

// ---- the document ----

type identifier struct {
	Type string `json:"type"`
	ID   string `json:"id"`
}

type resource struct {
	identifier
	Attributes    json.RawMessage `json:"attributes"`
	Relationships map[string]struct {
		Data json.RawMessage `json:"data"`
	} `json:"relationships"`
}

type document struct {
	Data     *resource  `json:"data"`
	Included []resource `json:"included"`
}

// What this shop reads of orders, line items, shipments and transactions.
type attributes struct {
	SkuCode             string `json:"sku_code"`
	BundleCode          string `json:"bundle_code"`
	ItemType            string `json:"item_type"`
	CurrencyCode        string `json:"currency_code"`
	CountryCode         string `json:"country_code"`
	CustomerEmail       string `json:"customer_email"`
	PaymentSourceToken  string `json:"payment_source_token"`
	UpdatedAt           string `json:"updated_at"`
	TaxIncluded         bool   `json:"tax_included"`
	SkusCount           int64  `json:"skus_count"`
	TotalAmountCents    int64  `json:"total_amount_cents"`
	TotalWithTaxesCents *int64 `json:"total_amount_with_taxes_cents"`
	CaptureAmountCents  *int64 `json:"capture_amount_cents"`
	CaptureBalanceCents *int64 `json:"capture_balance_cents"`
	VoidBalanceCents    *int64 `json:"void_balance_cents"`
	RefundAmountCents   *int64 `json:"refund_amount_cents"`
	RefundBalanceCents  *int64 `json:"refund_balance_cents"`
}

var badDocument = &refusal{400, "BAD_DOCUMENT", "The body is not a JSON:API document.", nil}

func parse(body []byte, wantedType string) (*document, error) {
	var d document
	// encoding/json would replace bytes that are not UTF-8.
	if !utf8.Valid(body) || json.Unmarshal(body, &d) != nil {
		return nil, &refusal{400, "BAD_JSON", "The body is not JSON.", nil}
	}
	if d.Data == nil || d.Data.ID == "" || d.Data.Type == "" {
		return nil, badDocument
	}
	if wantedType != "" && d.Data.Type != wantedType {
		return nil, &refusal{400, "BAD_TYPE", "This endpoint is for " + wantedType + ".", nil}
	}
	return &d, nil
}

func (r *resource) read() (attributes, error) {
	var a attributes
	if r != nil && len(r.Attributes) > 0 && json.Unmarshal(r.Attributes, &a) != nil {
		return a, badDocument
	}
	return a, nil
}

func (d *document) find(wanted identifier) *resource {
	for i := range d.Included {
		if d.Included[i].identifier == wanted {
			return &d.Included[i]
		}
	}
	return nil
}

// The zero identifier when there is none.
func (r *resource) linkage(name string) (id identifier) {
	if r != nil {
		_ = json.Unmarshal(r.Relationships[name].Data, &id)
	}
	return id
}

func (d *document) related(name string) *resource { return d.find(d.Data.linkage(name)) }

type product struct {
	id    string
	cents int64
}

// The line items with goods that cost something.
func (d *document) products() (list []product, err error) {
	var ids []identifier
	_ = json.Unmarshal(d.Data.Relationships["line_items"].Data, &ids)
	for _, id := range ids {
		line, err := d.find(id).read()
		if err != nil {
			return nil, err
		}
		if (line.ItemType == "skus" || line.ItemType == "bundles") && line.TotalAmountCents > 0 {
			list = append(list, product{id.ID, line.TotalAmountCents})
		}
	}
	return list, nil
}

// ---- prices, shipping costs, promotions, taxes, validation ----

// What a euro is worth, and the units in a major one: a yen has no smaller ones.
var currencies = map[string]struct{ rate, units float64 }{
	"EUR": {1, 100}, "USD": {1.08, 100}, "GBP": {0.85, 100}, "JPY": {162, 1},
}

var taxRates = map[string]float64{"IT": 0.22, "DE": 0.19, "FR": 0.2, "IE": 0.23, "JP": 0.1}

func money(euroCents int64, currency string) (int64, error) {
	c, known := currencies[currency]
	if !known {
		return 0, &refusal{422, "UNKNOWN_CURRENCY", "We do not sell in this currency.", nil}
	}
	return int64(math.Round(float64(euroCents) / 100 * c.rate * c.units)), nil
}

func price(d *document, a attributes) (object, error) {
	sku := a.SkuCode
	if sku == "" {
		sku = a.BundleCode
	}
	if sku == "" {
		return nil, &refusal{422, "UNKNOWN_SKU", "The line item has no SKU.", nil}
	}
	if a.CurrencyCode == "" {
		order, err := d.related("order").read()
		if err != nil {
			return nil, err
		}
		a.CurrencyCode = order.CurrencyCode
	}
	cents, err := money(1000+int64(crc32.ChecksumIEEE([]byte(sku))%9000), a.CurrencyCode)
	return object{"sku_code": sku, "unit_amount_cents": cents}, err
}

func shippingCost(d *document, a attributes) (object, error) {
	cents, err := money(700+50*a.SkusCount, a.CurrencyCode)
	return object{"price_amount_cents": cents}, err
}

func promotion(d *document, a attributes) (object, error) {
	products, err := d.products()
	lines, sum := []object{}, int64(0)
	for _, p := range products {
		lines = append(lines, object{"id": p.id, "discount_cents": p.cents / 10})
		sum += p.cents / 10
	}
	if err == nil && sum == 0 {
		err = &refusal{422, "NO_DISCOUNT", "Nothing is discounted in this order.", nil}
	}
	return object{"name": "10 % off", "discount_cents": sum, "line_items": lines}, err
}

func tax(d *document, a attributes) (object, error) {
	address := d.related("shipping_address")
	if address == nil {
		address = d.related("billing_address")
	}
	place, err := address.read()
	if err != nil {
		return nil, err
	}
	rate, known := taxRates[place.CountryCode]
	if !known {
		rate = 0.2
	}
	units := 100.0
	if c, known := currencies[a.CurrencyCode]; known {
		units = c.units
	}
	products, err := d.products()
	lines := []object{}
	for _, p := range products {
		cents := float64(p.cents) * rate
		if a.TaxIncluded {
			cents = float64(p.cents) - float64(p.cents)/(1+rate)
		}
		lines = append(lines,
			object{"id": p.id, "tax_rate": rate, "tax_collectable": math.Round(cents) / units})
	}
	return object{"tax_rate": rate, "line_items": lines}, err
}

func validate(d *document, a attributes) (object, error) {
	if strings.HasSuffix(a.CustomerEmail, "@denied.example") {
		errors := object{"customer_email": "is on the deny list"}
		return nil, &refusal{422, "INVALID_ORDER", "We cannot take this order.", errors}
	}
	return object{}, nil
}

// ---- payments and events ----

type claim struct {
	once  sync.Once
	token string
}

var books = struct {
	sync.Mutex
	claims  map[string]*claim
	events  map[string]bool
	charges int
}{claims: map[string]*claim{}, events: map[string]bool{}}

// Stands for the bank: takes a moment.
func charge(amount int64) string {
	books.Lock()
	books.charges++
	books.Unlock()
	time.Sleep(20 * time.Millisecond)
	random := make([]byte, 16)
	_, _ = rand.Read(random)
	return hex.EncodeToString(random)
}

// Whoever comes while the same charge is under way waits for it.
func chargeOnce(key string, amount int64) string {
	books.Lock()
	c := books.claims[key]
	if c == nil {
		c = &claim{}
		books.claims[key] = c
	}
	books.Unlock()
	c.once.Do(func() { c.token = charge(amount) })
	return c.token
}

func pay(d *document, a attributes, action string, amount, balance *int64) (object, error) {
	if amount == nil || *amount <= 0 {
		return nil, &refusal{422, "NO_AMOUNT", "The request has no amount.", nil}
	}
	tell := object{"amount_cents": *amount}
	if balance == nil || *amount > *balance {
		return nil, &refusal{422, "TOO_MUCH", "The amount is above the balance.", tell}
	}
	if a.PaymentSourceToken == "tok_declined" {
		return nil, &refusal{402, "DECLINED", "The card was declined.", tell}
	}
	key := fmt.Sprintf("%s:%s:%d:%d", action, d.Data.ID, *amount, *balance)
	return object{"transaction_token": chargeOnce(key, *amount), "amount_cents": *amount}, nil
}

func authorize(d *document, a attributes) (object, error) {
	order, err := d.related("order").read()
	if err != nil {
		return nil, err
	}
	return pay(d, a, "authorize", order.TotalWithTaxesCents, order.TotalWithTaxesCents)
}

func capture(d *document, a attributes) (object, error) {
	return pay(d, a, "capture", a.CaptureAmountCents, a.CaptureBalanceCents)
}

func void(d *document, a attributes) (object, error) {
	return pay(d, a, "void", a.VoidBalanceCents, a.VoidBalanceCents)
}

func refund(d *document, a attributes) (object, error) {
	return pay(d, a, "refund", a.RefundAmountCents, a.RefundBalanceCents)
}

func customerToken(d *document, a attributes) (object, error) {
	order := d.related("order")
	owner := order.linkage("customer").ID
	if values, err := order.read(); owner == "" && err == nil {
		owner = values.CustomerEmail
	}
	if owner == "" {
		return nil, &refusal{422, "GUEST", "A guest has no wallet.", nil}
	}
	sum := sha256.Sum256([]byte(owner))
	token := "cus_" + hex.EncodeToString(sum[:12])
	return object{"customer_token": token, "payment_source_token": a.PaymentSourceToken}, nil
}

func event(topic string, d *document, a attributes) (object, error) {
	books.Lock()
	defer books.Unlock()
	books.events[topic+" "+d.Data.ID+" "+a.UpdatedAt] = true
	return object{}, nil
}

// ---- the server ----

var routes = map[string]struct {
	wantedType string
	answer     func(*document, attributes) (object, error)
	payment    bool
}{
	"/prices":     {"line_items", price, false},
	"/shipping":   {"shipments", shippingCost, false},
	"/promotions": {"orders", promotion, false},
	"/taxes":      {"orders", tax, false},
	"/validate":   {"orders", validate, false},
	"/authorize":  {"external_payments", authorize, true},
	"/capture":    {"authorizations", capture, true},
	"/void":       {"authorizations", void, true},
	"/refund":     {"captures", refund, true},
	"/tokens":     {"external_payments", customerToken, true},
	"/events":     {"", nil, false},
}

func isGenuine(header http.Header, body []byte) bool {
	given := header.Values("X-CommerceLayer-Signature")
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	right := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	return len(given) == 1 && hmac.Equal([]byte(given[0]), []byte(right))
}

func answer(w http.ResponseWriter, r *http.Request) (object, error) {
	route, known := routes[r.URL.Path]
	if !known {
		return nil, &refusal{404, "NOT_FOUND", "There is no such endpoint.", nil}
	}
	if r.Method != http.MethodPost {
		return nil, &refusal{405, "NOT_POST", "Use POST.", nil}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		return nil, &refusal{400, "BAD_BODY", "The body could not be read.", nil}
	}
	if !isGenuine(r.Header, body) {
		return nil, &refusal{401, "BAD_SIGNATURE", "The signature is missing or wrong.", nil}
	}
	d, err := parse(body, route.wantedType)
	if err != nil {
		return nil, err
	}
	a, err := d.Data.read()
	if err != nil {
		return nil, err
	}
	if route.answer == nil {
		return event(r.Header.Get("X-CommerceLayer-Topic"), d, a)
	}
	return route.answer(d, a)
}

func send(w http.ResponseWriter, status int, body object) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(body)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(text.Bytes())
}

func serve(w http.ResponseWriter, r *http.Request) {
	data, err := answer(w, r)
	if err == nil {
		send(w, 200, object{"success": true, "data": data})
		return
	}
	var no *refusal
	if !errors.As(err, &no) {
		no = &refusal{500, "INTERNAL", "Something went wrong.", nil}
	}
	told := object{}
	for name, value := range no.data {
		told[name] = value
	}
	problem := object{"code": no.code, "message": no.message}
	body := object{"success": false, "data": told}
	if routes[r.URL.Path].payment { // these have the error inside data
		told["error"] = problem
	} else {
		body["error"] = problem
	}
	send(w, no.status, body)
}

func main() {
	if len(secret) == 0 {
		log.Fatal("CLX_SECRET is not set")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("listening", listener.Addr().(*net.TCPAddr).Port)
	http.HandleFunc("/health", func(w http.ResponseWriter, r *http.Request) {
		send(w, 200, object{"ok": true})
	})
	http.HandleFunc("/books", func(w http.ResponseWriter, r *http.Request) {
		books.Lock()
		defer books.Unlock()
		send(w, 200, object{"charges": books.charges, "events": len(books.events)})
	})
	http.HandleFunc("/", serve)
	log.Fatal(http.Serve(listener, nil))
}
