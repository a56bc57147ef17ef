package clxtest

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"clx"
)

// -------- many at once --------

func TestGoroutinesServeOnOneServiceWhileItsKeysRotate(t *testing.T) {
	requests := 800
	if long {
		requests = 20000
	}
	var kept atomic.Pointer[clx.Resource]
	service := serviceOf(t, clx.Endpoint{Handler: func(item *clx.Resource, reply *clx.Reply) error {
		kept.Store(item)
		quantity, err := item.Int("quantity")
		if err != nil {
			return err
		}
		if quantity%3 == 0 {
			panic(quantity)
		}
		return reply.PriceOf("A", quantity)
	}}, nil)
	var group sync.WaitGroup
	for start := 0; start < 8; start++ {
		group.Add(1)
		go func(start int) {
			defer group.Done()
			for number := start; number < requests; number += 8 {
				body := []byte(fmt.Sprintf(`{"data":{"type":"line_items","id":"1","attributes":{"quantity":%d}}}`, number))
				request := httptest.NewRequest("POST", "/x", bytes.NewReader(body))
				request.Header.Set(clx.SignatureHeader, sign(newest, body))
				recorder := httptest.NewRecorder()
				service.ServeHTTP(recorder, request)
				wanted := fmt.Sprintf(`{"success":true,"data":{"sku_code":"A","unit_amount_cents":%d}}`, number)
				if number%3 != 0 && recorder.Body.String() != wanted || number%3 == 0 && recorder.Code != 500 {
					t.Errorf("%d: %d %s", number, recorder.Code, recorder.Body)
				}
				if item := kept.Load(); item != nil {
					if _, _, err := item.Get("quantity"); err != nil && err != clx.ErrExpired {
						t.Error(err)
					}
				}
				if number%40 == 0 {
					must(t, service.Keys.Rotate(newest))
					runtime.GC()
				}
			}
		}(start)
	}
	group.Wait()
}

// What a handler holds in a circle is freed all the same.
func TestManyServicesLeakNothing(t *testing.T) {
	const large = 256 << 10 // bytes of a body, which its call keeps room for
	body := append(bytes.Repeat([]byte(" "), large), price...)
	round := func() {
		service := clx.New(clx.Options{Secrets: []string{newest}})
		service.On(clx.Endpoint{Callback: clx.Price, Pattern: "/x",
			Handler: func(_ *clx.Resource, reply *clx.Reply) error {
				if _, err := service.NewCall(); err != nil {
					return err
				}
				return reply.Price(1)
			}})
		same(t, ask(t, service, body, newest).HTTP, 200)
	}
	resident := func() int {
		for i := 0; i < 8; i++ { // what others kept has its turn after them
			runtime.GC()
			time.Sleep(time.Millisecond)
		}
		text, err := os.ReadFile("/proc/self/statm")
		must(t, err)
		var total, pages int
		_, err = fmt.Sscan(string(text), &total, &pages)
		must(t, err)
		return pages * os.Getpagesize()
	}
	rounds := func(count int) int {
		for i := 0; i < count; i++ {
			round()
			if i%10 == 0 {
				resident()
			}
		}
		return resident()
	}
	before, many := rounds(30), 60
	if long {
		many = 300
	}
	if grown := rounds(many) - before; grown > many*large/2 {
		t.Errorf("%d bytes stay", grown)
	}
}
