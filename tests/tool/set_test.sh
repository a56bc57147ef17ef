#!/bin/sh
# Checks `clx sample --set`: what it changes, and what it refuses and how.
#
# usage: set_test.sh TOOL
#
# Needs python3. Prints a line per check and exits with 1 when one failed.
tool=$1
here=$(dirname "$0")
. "$here/tell.sh"

checks set_check.py

# refuses SENTENCE PATH=VALUE TEXT: --set is wrong usage, and the message has that text.
refuses() {
  "$tool" sample shipping_cost --include stock_line_items,parcels,order --set "$2" \
    >"$work/out" 2>"$work/err"
  [ $? = 2 ] && [ ! -s "$work/out" ] && grep -qF -e "$3" "$work/err"
  told "$1" $?
}

refuses "a word without a value is refused" "data.attributes.skus_count" "--set needs PATH=VALUE"
refuses "a path of 201 bytes is refused" "$(printf '%0201d' 0)=1" "a path of at most 200 bytes"
refuses "an empty path is refused" "=1" "a path begins with data, included[TYPE] or meta"
refuses "a path that begins with another word is refused" "date.id=x" \
  "--set date.id: a path begins with"
refuses "a path that begins with a longer word is refused" "metadata=1" "a path begins with"
refuses "an unknown attribute is refused" "data.attributes.skus_cont=1" \
  'shipments have no attribute "skus_cont"; the nearest is skus_count'
refuses "an unknown attribute of an included resource is refused" \
  "included[parcels].attributes.wieght=1" \
  'parcels have no attribute "wieght"; the nearest is weight'
refuses "no attribute is refused" "data.attributes.=1" 'shipments have no attribute ""'
refuses "a member within an attribute is refused" "data.attributes.metadata.a=1" \
  'no attribute "metadata.a"; the nearest is metadata'
refuses "a relationship among the attributes is refused" "data.attributes.order=1" \
  "order of shipments is no attribute; see relationships.NAME.data"
refuses "an attribute among the relationships is refused" "data.relationships.number.data=null" \
  "number of shipments is no relationship; see attributes.NAME"
refuses "an unknown relationship is refused" "data.relationships.parcel.data=[]" \
  'shipments have no relationship "parcel"; the nearest is parcels'
refuses "links of a relationship are refused" "data.relationships.order.links=null" \
  "of a relationship its data can be set: relationships.order.data"
refuses "a list for a to-one relationship is refused" "data.relationships.order.data=[]" \
  'must be null or {"type":"...","id":"..."}'
refuses "null for a to-many relationship is refused" "data.relationships.parcels.data=null" \
  'must be a list: [] or [{"type"'
refuses "an identifier without a type is refused" 'data.relationships.order.data={"id":"x"}' \
  "must be null or"
refuses "a list with something else is refused" \
  'data.relationships.parcels.data=[{"type":"parcels","id":"x"},1]' "must be a list"
refuses "text for a relationship is refused" "data.relationships.order.data=orders" \
  "must be null or"
refuses "an unknown type is refused" "included[parcel].attributes.weight=1" \
  'there is no type "parcel"; the nearest is parcels'
refuses "a type that is not included is refused" "included[customers].attributes.email=x" \
  "no customers are included; --include brings them"
refuses "a number behind the last resource is refused" "included[parcels:3].attributes.weight=1" \
  "2 parcels are included, number 3 is none of them"
refuses "number 0 is refused" "included[parcels:0].attributes.weight=1" "number 0 is none of them"
refuses "a number beyond all is refused" "included[parcels:99999999999999999999].id=x" \
  "none with the id"
refuses "an unknown id is refused" "included[parcels:xyz].attributes.weight=1" \
  '2 parcels are included, but none with the id "xyz"'
refuses "an empty id is refused" "included[parcels:].attributes.weight=1" 'none with the id ""'
refuses "a bracket that is not closed is refused" "included[parcels.attributes.weight=1" \
  "a ] is missing"
refuses "a bracket without a type is refused" "included[].attributes.weight=1" 'there is no type ""'
refuses "a whole resource is refused" "data=null" "of a resource .attributes.NAME,"
refuses "a part of a resource that is none is refused" "data.attribute.weight=1" \
  "of a resource .attributes.NAME,"
refuses "the type of a resource is refused" "data.type=orders" "of a resource .attributes.NAME,"
refuses "an unknown member of meta is refused" "data.meta.mod=x" \
  'meta has no "mod"; the nearest is mode'
refuses "meta that is no object is refused" "meta=1" "meta as a whole is an object"
refuses "an id with other characters is refused" "data.id=a b" "an id is 1 to 200 characters"
refuses "an empty value for an id is refused" "data.id=" "an id is 1 to 200 characters"
refuses "one id for several resources is refused" "included[parcels].id=x" \
  "an id is for one resource"
refuses "broken JSON is refused" 'data.attributes.metadata={"a":' \
  "the value is broken JSON: the JSON text ends too early at byte 5"
refuses "a text in quotes that do not close is refused" 'data.attributes.reference="a' "broken JSON"
refuses "bytes that are no UTF-8 are refused" "data.attributes.reference=$(printf '\377')" \
  "the value is neither JSON nor text in UTF-8"
refuses "bytes that are no UTF-8 are refused within JSON" \
  "data.attributes.reference=$(printf '"\377"')" "the value is broken JSON"

exits "a member of meta after the whole is refused" 2 sample price --set 'data.meta={}' \
  --set data.meta.mode=live
says "it is told that the whole was set before" "meta as a whole was set before"
hundred=$(printf '%0100d' 0 | sed 's/0/ --set data.id=a/g')
# shellcheck disable=SC2086
exits "101 values are refused" 2 sample price $hundred --set data.id=a
exits "nothing can be set in a resource that is gone" 2 sample webhook --topic orders.destroy \
  --set data.attributes.number=1
says "a resource that is gone is told" "a resource that is gone has nothing but an id and a type"
exits "--set changes no body that was given" 2 send price http://127.0.0.1:9/ --secret s \
  --body /dev/null --set data.id=a
says "a body that was given is told" "--set changes a sample, not the body of --body"
exits "--set without a value is wrong usage" 2 sample price --set

ended_well
