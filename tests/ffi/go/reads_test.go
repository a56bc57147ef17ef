package clxtest

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"clx"
)

// -------- reads --------

var states = map[string]clx.State{"not_loaded": clx.NotLoaded, "empty": clx.Empty, "partial": clx.Partial,
	"loaded": clx.Loaded}

func checkRelationship(t *testing.T, resource *clx.Resource, member object) {
	found, err := resource.Relationship(member["name"].(string))
	if member["is"] == "none" {
		same(t, errors.Is(err, clx.ErrNotSent), true)
		return
	}
	must(t, err)
	ids := []any{}
	for _, one := range found.Identifiers {
		ids = append(ids, one.ID)
	}
	state, there := states[member["is"].(string)]
	same(t, []any{found.State, ids, there}, []any{state, member["ids"], true})
}

// inside is what a JSON pointer leads to.
func inside(t *testing.T, value any, pointer string) (any, bool) {
	for _, part := range strings.Split(pointer, "/")[1:] {
		part = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
		switch whole := value.(type) {
		case map[string]any:
			found, there := whole[part]
			if !there {
				return nil, false
			}
			value = found
		case []any:
			value = whole[int(part[0]-'0')]
			same(t, len(part), 1)
		}
	}
	return value, true
}

func checkMember(t *testing.T, resource *clx.Resource, member object) {
	knows(t, "name is value ids pointer drifted", member)
	if _, there := member["ids"]; there {
		checkRelationship(t, resource, member)
		return
	}
	value, drifted, err := resource.Get(member["name"].(string))
	there := err == nil
	if pointer := or(member, "pointer", ""); there && pointer != "" {
		value, there = inside(t, value, pointer)
	} else {
		same(t, drifted, or(member, "drifted", false))
	}
	if member["is"] == "absent" {
		same(t, there, false)
		return
	}
	same(t, there, true)
	switch member["is"] {
	case "null":
		same(t, value, nil)
	case "text", "boolean":
		same(t, value, member["value"])
	case "integer":
		if inner, is := value.(json.Number); is { // inside of JSON
			value = whole(t, inner)
		}
		same(t, value, whole(t, member["value"]))
	case "real":
		if exact, is := value.(json.Number); is {
			same(t, string(exact), member["value"])
			return
		}
		same(t, value, real(t, json.Number(member["value"].(string))))
	case "json":
		var wanted any
		decoder := json.NewDecoder(strings.NewReader(member["value"].(string)))
		decoder.UseNumber()
		must(t, decoder.Decode(&wanted))
		same(t, value, wanted)
	default:
		t.Fatalf("nobody knows %s", member["is"])
	}
}

func TestMembersReadAsTheyWereSent(t *testing.T) {
	each(t, "reads", func(t *testing.T, one object) {
		stand := newStand(t, object{"callback": "generic"}, nil)
		request := object{"body": object{"text": one["body"]}}
		body := bodyOf(t, request["body"])
		_, deferred, err := stand.call.Handle(stand.head(request, body), body)
		must(t, err)
		resource, err := deferred.Resource()
		must(t, err)
		for _, member := range list(one["members"]) {
			checkMember(t, resource, member.(object))
		}
	})
}
