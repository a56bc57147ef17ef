// A price endpoint in Go: CLX_SECRET=... go run ./price 127.0.0.1:8080
package main

import (
	"log"
	"net/http"
	"os"

	"clx"
)

var book = map[string]int64{"TSHIRTMM000000FFFFFFXLXX": 2900} // minor units

func price(item *clx.Resource, reply *clx.Reply) error {
	sku, err := item.Text("sku_code")
	if err != nil {
		return err
	}
	cents, there := book[sku]
	if !there {
		return clx.Refuse("UNKNOWN_SKU", "no price for this SKU")
	}
	return reply.Price(cents)
}

func main() {
	service := clx.New(clx.Options{Secrets: []string{os.Getenv("CLX_SECRET")}, BodyLimit: 1 << 20})
	service.On(clx.Endpoint{Callback: clx.Price, Pattern: "/prices", Handler: price})
	if err := service.Ready(); err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(os.Args[1], service))
}
