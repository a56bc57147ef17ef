#!/bin/sh
# Checks the samples of the command-line tool and the completion of its command line.
#
# usage: sample_test.sh TOOL
#
# Needs python3. Prints a line per check and exits with 1 when one failed.
tool=$1
here=$(dirname "$0")
. "$here/tell.sh"

# -------- sample --------

exits "sample of an unknown kind is wrong usage" 2 sample frobnicate
says "the kinds that exist are named" "known are price promotion shipping_cost"
exits "zero line items are wrong usage" 2 sample price --line-items 0
exits "3001 line items are wrong usage" 2 sample price --line-items 3001
exits "a currency of two letters is wrong usage" 2 sample price --currency EU
exits "a currency that does not exist is wrong usage" 2 sample price --currency EUX
says "the currency that does not exist is named" 'unknown currency "EUX"'
exits "a currency in small letters is wrong usage" 2 sample price --currency eur
exits "no currency at all is wrong usage" 2 sample price --currency ""
exits "a mode that is none is wrong usage" 2 sample price --mode none
exits "an amount for a price is wrong usage" 2 sample price --amount 5
says "the kinds that take an amount are named" "--amount is not for price, but for capture refund"
exits "a balance for an authorization is wrong usage" 2 sample authorize --balance 5
exits "a token for a price is wrong usage" 2 sample price --token t
exits "a topic for a price is wrong usage" 2 sample price --topic orders.place
exits "a topic of no known type is wrong usage" 2 sample webhook --topic zebras.create
exits "a topic of no known type is refused by force as well" 2 sample webhook \
  --topic zebras.create --any-topic
says "a topic of no known type is named" 'unknown topic "zebras.create"; the nearest is '
exits "an event that is not known is wrong usage" 2 sample webhook --topic orders.placed
says "the nearest topic is named" 'unknown topic "orders.placed"; the nearest is orders.place;'
exits "a topic of an unlikely length is wrong usage" 2 sample webhook \
  --topic "orders.$(printf '%0150d' 0 | tr 0 x)"
exits "--any-topic takes an event that is not known" 0 sample webhook --topic orders.placed \
  --any-topic
exits "--any-topic for a price is wrong usage" 2 sample price --any-topic
exits "a topic without an event is wrong usage" 2 sample webhook --topic orders
exits "a topic with a line end is wrong usage" 2 sample webhook --topic "orders.place
x-other: 1"
exits "an id with a quote is wrong usage" 2 sample capture --id 'a"b'
exits "31 failures are wrong usage, since the circuit is open then" 2 sample price \
  --circuit-failures 31
exits "a relationship that is none ends with 2" 2 sample webhook --include customer,shipment.order
says "a relationship that is none is named, with the nearest" \
  'orders have no relationship "shipment" to include; the nearest is shipments'
exits "a relationship with a name of 4000 characters ends with 2" 2 sample webhook \
  --include "$(printf '%04000d' 0 | tr 0 a)"
says "of a name of 4000 characters the beginning is shown" 'orders have no relationship "aaaaaaaa'
exits "an include list of 4001 characters is wrong usage" 2 sample webhook \
  --include "$(printf '%04001d' 0 | tr 0 a)"
exits "an include list of 3597 characters is taken" 0 sample webhook \
  --include "market$(printf '%0399d' 0 | sed 's/0/,customer/g')"

checks sample_check.py
checks stock_check.py
checks currency_check.py

# -------- topics --------

exits "topics ends well" 0 topics
cp "$work/out" "$work/topics"
facts=${CLX_SHARED:-$here/../../../shared}/facts/topics.txt
if [ -f "$facts" ]; then
  cmp "$facts" "$work/topics" >&2
  told "the topics are those of the shared list" $?
elif [ "${CI:-}" = true ]; then
  told "the shared list of topics is there" 1
else
  echo "missing - $facts"
fi
exits "topics with a word is wrong usage" 2 topics orders
exits "topics --help ends well" 0 topics --help
bad=
while read -r topic; do
  "$tool" sample webhook --topic "$topic" >"$work/out" &&
    "$tool" inspect "$work/out" >"$work/err" &&
    grep -q "^${topic%%.*}/" "$work/err" || bad="$bad $topic"
done <"$work/topics"
[ -s "$work/topics" ] && [ -z "$bad" ]
told "each topic has a sample about a resource of its type$bad" $?

# -------- completion --------

if command -v bash >/dev/null; then
  complete() {
    bash -c '. "$0"; tool=$1; shift; COMP_WORDS=("$tool" "$@"); COMP_CWORD=$#; _clx
      echo "${COMPREPLY[@]}"' "$here/../../examples/clx/clx.bash" "$tool" "$@"
  }
  [ "$(complete ver)" = "verify" ]
  told "bash completes commands" $?
  [ "$(complete send pri)" = "price" ]
  told "bash completes kinds" $?
  [ "$(complete send price --tr)" = "--truncate" ]
  told "bash completes the options of a command" $?
  [ "$(complete send ge)" = "generic" ]
  told "bash completes the last kind" $?
  [ "$(complete send webhook --topic captures)" = "$(grep ^captures "$work/topics" | xargs)" ]
  told "bash completes topics" $?
  [ "$(complete sample webhook --topic '' | tr ' ' '\n')" = "$(cat "$work/topics")" ]
  told "bash completes all topics" $?
  [ "$(complete test --explain sign.gen)" = "sign.genuine" ]
  told "bash completes cases of test" $?
  [ "$(complete test or)" = "order_validation" ]
  told "bash completes kinds for test" $?
  [ "$(complete top)" = "topics" ] && [ -z "$(complete topics or)" ]
  told "bash completes the command for topics, which takes no word" $?
fi
ended_well
