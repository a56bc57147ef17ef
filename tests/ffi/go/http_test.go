package clxtest

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"clx"
)

// -------- http --------

func post(t *testing.T, url, key string, body []byte, method string) (int, http.Header, string) {
	t.Helper()
	request, err := http.NewRequest(method, url, bytes.NewReader(body))
	must(t, err)
	if key != "" {
		request.Header.Set(clx.SignatureHeader, sign(key, body))
	}
	response, err := http.DefaultClient.Do(request)
	must(t, err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	must(t, err)
	return response.StatusCode, response.Header, string(text)
}

func TestAServiceIsAHandlerOfHTTP(t *testing.T) {
	service := serviceOf(t, clx.Endpoint{Handler: answers}, nil)
	service2 := serviceOf(t, clx.Endpoint{}, nil)
	mux := http.NewServeMux()
	mux.Handle("/x", service)
	mux.Handle("/later/x", http.StripPrefix("/later", service2))
	server := httptest.NewServer(mux)
	defer server.Close()
	status, header, body := post(t, server.URL+"/x?a=1", newest, price, "POST")
	same(t, []any{status, header.Get("Content-Type"), body}, []any{200, "application/json", priced})
	status, _, _ = post(t, server.URL+"/x", "", price, "POST")
	same(t, status, 401)
	status, header, _ = post(t, server.URL+"/x", newest, nil, "GET")
	same(t, []any{status, header.Get("Allow")}, []any{405, "POST"})
	status, _, _ = post(t, server.URL+"/x", newest, bytes.Repeat([]byte(" "), 1<<13), "POST")
	same(t, status, 413)
	status, _, _ = post(t, server.URL+"/later/x", newest, price, "POST")
	same(t, status, 500) // it has no handler
	request := httptest.NewRequest("POST", "/x", bytes.NewReader(price))
	request.Header.Add(clx.SignatureHeader, sign(newest, price))
	request.Header.Add(clx.SignatureHeader, sign(newest, price))
	recorder := httptest.NewRecorder()
	service.ServeHTTP(recorder, request)
	same(t, recorder.Code, 401)
}

func TestAClientThatGoesAwayEndsTheContextAndLeavesTheCallFree(t *testing.T) {
	started, ended := make(chan bool), make(chan bool)
	service := serviceOf(t, clx.Endpoint{Handler: func(_ *clx.Resource, reply *clx.Reply) error {
		close(started)
		<-reply.Context().Done()
		close(ended)
		return nil
	}}, nil)
	client, leave := context.WithCancel(context.Background())
	call, err := service.NewCall()
	must(t, err)
	go func() { <-started; leave() }()
	request := head(price, newest)
	request.Context = client
	_, _, err = call.Handle(request, price)
	same(t, err, clx.ErrGone)
	<-ended
	_, err = call.Begin(head(price, newest))
	must(t, err)
}
