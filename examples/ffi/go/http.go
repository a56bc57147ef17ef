package clx

import (
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
)

const piece = 1 << 15 // bytes of a body that are read at once

// header gives all values of a header with commas between, or nil.
func header(request *http.Request, name string) *string {
	values := request.Header.Values(name)
	if len(values) == 0 {
		return nil
	}
	joined := strings.Join(values, ",")
	return &joined
}

// ServeHTTP answers a request. Endpoints without a handler are for hosts of your own: 500.
func (s *Service) ServeHTTP(writer http.ResponseWriter, request *http.Request) {
	response, err := s.serve(request)
	if err != nil {
		if request.Context().Err() != nil {
			panic(http.ErrAbortHandler) // nobody waits for an answer
		}
		s.tell(err)
		http.Error(writer, "the endpoint is broken", http.StatusInternalServerError)
		return
	}
	writer.Header().Set("Content-Type", response.ContentType)
	writer.Header().Set("Content-Length", strconv.Itoa(len(response.Body)))
	if response.HTTP == http.StatusMethodNotAllowed {
		writer.Header().Set("Allow", "POST")
	}
	writer.WriteHeader(response.HTTP)
	_, _ = writer.Write(response.Body)
}

func (s *Service) serve(request *http.Request) (*Response, error) {
	call, err := s.idleCall()
	if err != nil {
		return nil, err
	}
	defer s.give(call)
	path := request.URL.EscapedPath()
	if request.URL.RawQuery != "" {
		path += "?" + request.URL.RawQuery
	}
	length := request.ContentLength
	incoming, err := call.Begin(Head{request.Method, path, header(request, SignatureHeader),
		header(request, TopicHeader), length, request.Context()})
	if err != nil {
		return nil, err
	}
	if err := incoming.read(request.Body); err != nil {
		return nil, err
	}
	response, deferred, err := incoming.End()
	if deferred != nil {
		return nil, errors.New("clx: an endpoint without a handler was asked by HTTP")
	}
	return response, err
}

func (i *Incoming) read(body io.Reader) error {
	buffer := make([]byte, piece)
	for i.Wanted {
		count, err := body.Read(buffer)
		if count > 0 {
			if err := i.Feed(buffer[:count]); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}
