// bench/go_worker.go - the whole job in Go: crypto/hmac, and encoding/json into structs.
//
// Usage: go_worker SECRET. The lines it speaks are those of wire.h.
package main

import (
	"bufio"
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

const prefix = "BOTL"

// -------- what is read --------

type identifier struct {
	Type string `json:"type"`
	ID   string `json:"id"`
}

type one struct {
	Data *identifier `json:"data"`
}

type resource struct {
	Type       string `json:"type"`
	ID         string `json:"id"`
	Attributes struct {
		Code            string `json:"code"`
		Quantity        int64  `json:"quantity"`
		UnitAmountCents int64  `json:"unit_amount_cents"`
	} `json:"attributes"`
	Relationships struct {
		Item one `json:"item"`
	} `json:"relationships"`
}

type document struct {
	Data struct {
		Relationships struct {
			LineItems struct {
				Data []identifier `json:"data"`
			} `json:"line_items"`
		} `json:"relationships"`
	} `json:"data"`
	Included []resource `json:"included"`
}

// -------- what is answered --------

type discount struct {
	ID    string `json:"id"`
	Cents int64  `json:"discount_cents"`
}

type reply struct {
	Success bool `json:"success"`
	Data    struct {
		Name  string     `json:"name"`
		Cents int64      `json:"discount_cents"`
		Lines []discount `json:"line_items,omitempty"`
	} `json:"data"`
}

// -------- the job --------

type body struct {
	signature string
	bytes     []byte
}

var secret []byte

func genuine(b *body) bool {
	mac := hmac.New(sha256.New, secret)
	mac.Write(b.bytes)
	sent, err := base64.StdEncoding.DecodeString(b.signature)
	return err == nil && hmac.Equal(mac.Sum(nil), sent)
}

func promotion(d *document) *reply {
	included := make(map[identifier]*resource, len(d.Included))
	for i := range d.Included {
		r := &d.Included[i]
		included[identifier{r.Type, r.ID}] = r
	}
	answer := &reply{Success: true}
	answer.Data.Name = "A tenth off bottles"
	for _, at := range d.Data.Relationships.LineItems.Data {
		line := included[at]
		if line == nil || line.Relationships.Item.Data == nil {
			continue
		}
		item := included[*line.Relationships.Item.Data]
		if item == nil || item.Type != "skus" || !strings.HasPrefix(item.Attributes.Code, prefix) {
			continue
		}
		cents := line.Attributes.Quantity * line.Attributes.UnitAmountCents / 10
		answer.Data.Lines = append(answer.Data.Lines, discount{line.ID, cents})
		answer.Data.Cents += cents
	}
	return answer
}

func whole(b *body) []byte {
	var d document
	if !genuine(b) || json.Unmarshal(b.bytes, &d) != nil {
		return nil
	}
	text, err := json.Marshal(promotion(&d))
	if err != nil {
		return nil
	}
	return text
}

func decode(b *body) bool {
	if bytes.HasPrefix(b.bytes, []byte(`{"data":[`)) {
		var list struct {
			Data []resource `json:"data"`
		}
		return json.Unmarshal(b.bytes, &list) == nil
	}
	var d document
	return json.Unmarshal(b.bytes, &d) == nil
}

// -------- lines --------

var bodies []body

func run(job string, slot, count, times int) string {
	start := time.Now()
	for i := 0; i < times; i++ {
		b := &bodies[slot+i%count]
		if (job == "whole" && whole(b) == nil) || (job == "decode" && !decode(b)) {
			return "failed"
		}
	}
	return fmt.Sprintf("ok %d", time.Since(start).Nanoseconds())
}

func load(signature, path string) string {
	text, err := os.ReadFile(path)
	if err != nil {
		return "error " + err.Error()
	}
	bodies = append(bodies, body{signature, text})
	return "ok"
}

func number(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

func respond(words []string) string {
	switch words[0] {
	case "load":
		return load(words[1], strings.Join(words[2:], " "))
	case "drop":
		bodies = nil
	case "answer":
		text := whole(&bodies[number(words[1])])
		if text == nil {
			return "refused"
		}
		return "ok " + string(text)
	case "run":
		return run(words[1], number(words[2]), number(words[3]), number(words[4]))
	}
	return "ok"
}

func main() {
	secret = []byte(os.Args[1])
	fmt.Println("ready Go " + strings.TrimPrefix(runtime.Version(), "go"))
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() && lines.Text() != "quit" {
		fmt.Println(respond(strings.Split(lines.Text(), " ")))
	}
}
