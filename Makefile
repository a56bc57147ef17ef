# clx: Commerce Layer external resources in C. `make help` lists the targets.

# -------- knobs, for `make NAME=value` --------

CC ?= cc
CXX ?= c++
AR ?= ar
CFLAGS ?= -O2 -g
CPPFLAGS ?=
LDFLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
BINDIR ?= $(PREFIX)/bin
DATADIR ?= $(PREFIX)/share/clx
MANDIR ?= $(PREFIX)/share/man
COMPLETIONDIR ?= $(PREFIX)/share/bash-completion/completions
# `make help` shows the lines that start with "# NAME=". Give `make install` those of the build.
# SAN=address,undefined   build with sanitizers
SAN ?=
# DEV=1                   warnings are errors
DEV ?=
# OPENSSL=                without clx-openssl, for a machine without OpenSSL 3
OPENSSL ?= 1
# CJSON=                  without clx/cjson.h and its functions, for a machine without cJSON
CJSON ?= 1
# POSTGRES=               the servers without PostgreSQL, for a machine without libpq
POSTGRES ?= 1
# SHARED=                 without shared libraries
SHARED ?= 1
# TOOL=                   install without the tool, which needs cJSON, libcurl and libmicrohttpd
TOOL ?= $(CJSON)
# BUILD_CC=cc             compiles what runs while building, when CC is for another machine
BUILD_CC ?= cc
# HARDEN=                 without the flags by which compiler and linker make attacks harder
HARDEN ?= 1
# V=1                     show the commands
V ?=

Q := $(if $(V),,@)
say = $(if $(V),,@echo '  $(1)' $(patsubst build/%,%,$@))

# -------- version --------

MAJOR := $(shell sed -n 's/^\#define CLX_VERSION_MAJOR //p' include/clx/core.h)
MINOR := $(shell sed -n 's/^\#define CLX_VERSION_MINOR //p' include/clx/core.h)
PATCH := $(shell sed -n 's/^\#define CLX_VERSION_PATCH //p' include/clx/core.h)
VERSION := $(MAJOR).$(MINOR).$(PATCH)
# The ABI number of the shared library. It changes only when something is removed.
SOVERSION := 0

# -------- flags --------

comma := ,

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes
ALL_CFLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L $(WARNINGS) $(if $(DEV),-Werror) \
  $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer) \
  -fPIC -fvisibility=hidden $(if $(CJSON),,-DCLX_NO_CJSON) $(if $(POSTGRES),,-DNO_POSTGRES) -Iinclude -Ilib $(CPPFLAGS) $(CFLAGS)
ALL_LDFLAGS := $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)
LIBS := -lsodium $(if $(CJSON),-lcjson)
OPENSSL_LIBS := -lcrypto
# Of the stores of the servers.
STORE_LIBS := -lsqlite3 $(if $(POSTGRES),-lpq) -pthread

# Of the libraries: checked calls of libc where the compiler knows a size (which needs optimisation),
# a guard word below return addresses, marks of allowed jumps (x86), and tables that are read-only
# once the library is loaded.
IS_X86 := $(if $(HARDEN),$(filter x86_64% i386% i486% i586% i686%,$(shell $(CC) -dumpmachine)))
HARDEN_CFLAGS := $(if $(HARDEN),-fstack-protector-strong $(if $(IS_X86),-fcf-protection=full) \
  $(if $(SAN)$(filter -O0,$(CFLAGS)),,$(if $(filter -O%,$(CFLAGS)),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)))
HARDEN_LDFLAGS := $(if $(HARDEN),-Wl$(comma)-z$(comma)relro -Wl$(comma)-z$(comma)now -Wl$(comma)-z$(comma)noexecstack)

# One build folder for each set of flags, so that changing them never mixes objects.
FLAGS_ID := $(shell echo '$(CC) $(ALL_CFLAGS) $(HARDEN_CFLAGS) $(ALL_LDFLAGS)' | cksum | cut -d' ' -f1)
B := build/$(FLAGS_ID)

# -------- files --------

OPENSSL_SRC := lib/verify/openssl.c
CJSON_SRC := lib/json/cjson.c lib/service/cjson.c
LIB_SRC := $(filter-out $(OPENSSL_SRC) $(if $(CJSON),,$(CJSON_SRC)),\
  $(sort $(wildcard lib/*/*.c)))
LIB_OBJ := $(LIB_SRC:%.c=$(B)/%.o)
# Those of clx itself, and all that are installed.
CLX_HEADERS := include/clx.h $(filter-out %/openssl.h $(if $(CJSON),,%/cjson.h),$(wildcard include/clx/*.h))
HEADERS := $(CLX_HEADERS) $(if $(OPENSSL),include/clx/openssl.h)
STATIC := $(B)/libclx.a
LIB_SHARED := $(B)/libclx.so.$(VERSION)
OPENSSL_OBJ := $(OPENSSL_SRC:%.c=$(B)/%.o)
OPENSSL_STATIC := $(B)/libclx-openssl.a
OPENSSL_SHARED := $(B)/libclx-openssl.so.$(VERSION)
EXHAUST := $(patsubst tests/exhaust/%.c,$(B)/tests/exhaust/%,$(wildcard tests/exhaust/*_test.c))
REPLAY := $(patsubst tests/fuzz/%.c,$(B)/tests/%_test,$(wildcard tests/fuzz/*_fuzz.c))
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/*_test.c)) $(EXHAUST) $(REPLAY)
CLX := $(B)/clx
PRICEBOOK := $(B)/pricebook
MINIMAL := $(B)/minimal
GATEWAY := $(B)/gateway
PROCESSOR := $(B)/processor
SESSION := $(B)/session
FASTCGI := $(B)/fastcgi
LAMBDA := $(B)/lambda
EVENTLOOP := $(B)/eventloop
# Hosts of which the libraries are on this machine.
has_header = $(shell printf '\043include <%s>\n' $(1) | $(CC) $(ALL_CFLAGS) -E -x c - >/dev/null 2>&1 && echo yes)
HOSTS := $(if $(call has_header,fcgiapp.h),$(FASTCGI)) \
  $(if $(call has_header,event2/http.h),$(LAMBDA) $(EVENTLOOP))
NO_HOSTS := $(filter-out $(HOSTS),$(FASTCGI) $(LAMBDA) $(EVENTLOOP))
# Those that the knobs leave.
PROGRAMS := $(MINIMAL) $(SESSION) $(HOSTS) $(if $(CJSON),$(CLX) $(PROCESSOR) $(if $(OPENSSL),$(PRICEBOOK) $(GATEWAY)))
GEN := build/gen
GEN_OBJ := $(patsubst lib/schema/gen/%.c,build/gen-objects/%.o,$(wildcard lib/schema/gen/*.c))

ifeq ($(CJSON),)
$(if $(filter tests test unit check demo check-examples ffi ffi-%,$(MAKECMDGOALS)),\
  $(error CJSON= is for the libraries: their tests, and examples, need cJSON))
endif

.PHONY: deps-prove prove check-analysis-long check-lists check-mutants cover cover-unit mutate-long look deps-look check-analysis check-threads check-memory exhaust all where latest lib static examples deps deps-check demo tests test unit check check-readme check-first-hour check-format check-quick check-rounds check-schema check-layers \
  check-headers check-api check-unity check-musl check-clang check-san check-portable check-valgrind check-numbers \
  check-arch check-fresh check-knobs check-install check-examples check-faults check-faults-long soak-long check-suite check-suite-long ct ffi ffi-long schema bench install uninstall \
  format clean help
.DEFAULT_GOAL := all
# Objects stay, also those that only a pattern rule names.
.SECONDARY:

all: lib examples ## build the libraries and the examples
lib: ## build the libraries only
lib: static $(if $(SHARED),$(B)/libclx.so $(if $(OPENSSL),$(B)/libclx-openssl.so))
static: $(STATIC) $(if $(OPENSSL),$(OPENSSL_STATIC)) ## build the static libraries only
examples: $(PROGRAMS)
	@$(if $(NO_HOSTS),echo "left out for want of their libraries: $(notdir $(NO_HOSTS))")

where: ## print the build folder of these flags
	@echo $(B)

# build/latest is the folder of what was built last, also when there was nothing left to build.
latest: $(STATIC)
	@ln -sfn $(FLAGS_ID) build/latest

static $(PROGRAMS) $(UNIT): | latest

# -------- library --------

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(ALL_CFLAGS) -ffile-prefix-map=$(CURDIR)=. -MMD -MP -c $< -o $@

$(LIB_OBJ) $(OPENSSL_OBJ): ALL_CFLAGS += $(HARDEN_CFLAGS)
$(LIB_SHARED) $(OPENSSL_SHARED): ALL_LDFLAGS += $(HARDEN_LDFLAGS)

$(STATIC): $(LIB_OBJ)
	@rm -f $@
	$(call say,AR)
	$(Q)$(AR) rcs $@ $^

# The library's calls of its own functions are bound here, not at each start.
$(LIB_SHARED): $(LIB_OBJ)
	$(call say,LD)
	$(Q)$(CC) -shared -Wl,-soname,libclx.so.$(SOVERSION) -Wl,-Bsymbolic-functions $(ALL_LDFLAGS) \
	  $^ $(LIBS) -o $@

$(B)/libclx.so: $(LIB_SHARED)
	@ln -sf $(notdir $(LIB_SHARED)) $(B)/libclx.so.$(SOVERSION)
	@ln -sf libclx.so.$(SOVERSION) $@

$(OPENSSL_STATIC): $(OPENSSL_OBJ)
	@rm -f $@
	$(call say,AR)
	$(Q)$(AR) rcs $@ $^

# It stays once it is loaded: OpenSSL has handlers that run at exit, and may be there by it alone.
$(OPENSSL_SHARED): $(OPENSSL_OBJ)
	$(call say,LD)
	$(Q)$(CC) -shared -Wl,-soname,libclx-openssl.so.$(SOVERSION) -Wl,-z,nodelete $(ALL_LDFLAGS) $^ \
	  $(OPENSSL_LIBS) -o $@

$(B)/libclx-openssl.so: $(OPENSSL_SHARED)
	@ln -sf $(notdir $(OPENSSL_SHARED)) $(B)/libclx-openssl.so.$(SOVERSION)
	@ln -sf libclx-openssl.so.$(SOVERSION) $@

# -------- examples --------

EXAMPLE_OBJ = $(patsubst %.c,$(B)/%.o,$(wildcard examples/$(1)/*.c))

# The engine of `clx test`, which has no socket, clock or file, and what it takes of the tool.
SUITE_OBJ = $(call EXAMPLE_OBJ,suite)
SUITE_TOOL := args amounts fill graph include io json locale nearest page page_plot page_style page_tree \
  payments print rules rules_order rules_payment sample set stock topics world

$(CLX): $(call EXAMPLE_OBJ,clx) $(SUITE_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lcjson -lcurl -lmicrohttpd -o $@

# What the servers share; mac.o is for those that check signatures.
COMMON_OBJ = $(call EXAMPLE_OBJ,common)

$(PRICEBOOK): $(call EXAMPLE_OBJ,pricebook) $(COMMON_OBJ) $(STATIC) $(OPENSSL_STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(OPENSSL_LIBS) -lmicrohttpd $(STORE_LIBS) -o $@

$(GATEWAY): $(call EXAMPLE_OBJ,gateway) $(COMMON_OBJ) $(STATIC) $(OPENSSL_STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(OPENSSL_LIBS) -lmicrohttpd -lcurl $(STORE_LIBS) -o $@

$(PROCESSOR): $(call EXAMPLE_OBJ,processor) $(filter-out %/mac.o,$(COMMON_OBJ)) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lmicrohttpd -lcurl $(STORE_LIBS) -o $@

$(MINIMAL): $(call EXAMPLE_OBJ,minimal) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

$(SESSION): $(call EXAMPLE_OBJ,session) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

# What the hosts below answer.
SHOP_OBJ = $(call EXAMPLE_OBJ,shop)

$(FASTCGI): $(call EXAMPLE_OBJ,fastcgi) $(SHOP_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ -lsodium -lfcgi -o $@

# It is one file without shared libraries, which sanitizers cannot be. libevent can ask for names of
# hosts, of which the linker warns then; the API of Lambda is named by its number.
LAMBDA_LDFLAGS = $(if $(SAN),,-static $(shell $(CC) -Wl,--help 2>/dev/null | grep -o -m1 -e --no-warnings | \
  sed 's/^/-Wl,/'))

$(LAMBDA): $(call EXAMPLE_OBJ,lambda) $(SHOP_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $(LAMBDA_LDFLAGS) $^ -levent_extra -levent_core -lsodium -o $@

$(EVENTLOOP): $(call EXAMPLE_OBJ,eventloop) $(SHOP_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ -levent_extra -levent_core -lsodium -o $@

demo: $(CLX) $(PRICEBOOK) $(GATEWAY) $(PROCESSOR) ## run the servers on loopback and send them signed, forged and broken requests
	sh examples/demo.sh $(B)

# -------- generated files --------

$(GEN): $(GEN_OBJ)
	$(call say,LD)
	$(Q)$(BUILD_CC) $^ -o $@

build/gen-objects/%.o: lib/schema/gen/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(BUILD_CC) -std=c11 -Ilib -MMD -MP -c $< -o $@

# What is generated and checked in: mode of gen, and file.
GENERATED := header:include/clx/resources.h tables:lib/schema/tables.c status:include/clx/status.h \
  types:examples/ffi/javascript/types/resources.d.ts

schema: $(GEN) ## write the generated headers and tables from the .def files
	@for g in $(GENERATED); do $(GEN) $${g%%:*} > build/generated && \
	  { cmp -s build/generated $${g#*:} || cp build/generated $${g#*:}; } || exit 1; done

check-schema: $(GEN) ## prove the generated files fresh
	@for g in $(GENERATED); do $(GEN) $${g%%:*} > build/generated && \
	  cmp build/generated $${g#*:} || { echo "$${g#*:} is stale: run make schema"; exit 1; }; done
	@echo "generated files are fresh"
	@sh tests/api/gen_test.sh "$(CC)"

$(B)/members.inc: $(GEN)
	@mkdir -p $(@D)
	$(Q)$(GEN) test > $@

# -------- dependencies --------

deps: ## install what `make demo` and `make test` need (Debian packages)
	@sh pkgconfig/deps.sh < pkgconfig/deps.list

deps-check: deps ## install what `make check` needs besides
	@sh pkgconfig/deps.sh < pkgconfig/deps-check.list

deps-prove: ## install what `make prove` needs
	@sh pkgconfig/deps.sh < pkgconfig/deps-prove.list

# -------- tests --------

$(B)/tests/unit/members_test.o: $(B)/members.inc
$(B)/tests/unit/members_test.o: ALL_CFLAGS += -I$(B) -O0

# The text constants of the headers.
$(B)/texts.inc: $(wildcard include/clx/*.h)
	@mkdir -p $(@D)
	$(Q)sed -nE 's/^\#define (CLX_[A-Z_]+) +".*/TEXT(\1)/p' $^ > $@

$(B)/tests/unit/constant_text_test.o: $(B)/texts.inc
$(B)/tests/unit/constant_text_test.o: ALL_CFLAGS += -I$(B)

$(B)/tests/unit/size_test.o: $(B)/structs.inc
$(B)/tests/unit/size_test.o: ALL_CFLAGS += -I$(B)

# Calls of all functions, of all that is exported.
$(B)/nulls.inc: $(wildcard include/clx/*.h tests/api/symbols*.txt) tests/api/nulls.sh
	@mkdir -p $(@D)
	$(Q)sh tests/api/nulls.sh "$(filter %.txt,$^)" $(filter %.h,$^) > $@.new && mv $@.new $@

$(B)/tests/unit/null_test.o: $(B)/nulls.inc
$(B)/tests/unit/null_test.o: ALL_CFLAGS += -I$(B) -O0

# Of clx-openssl, and of complete requests with any provider.
OPENSSL_TESTS := $(patsubst %,$(B)/tests/%,openssl_test openssl_fault_test provider_test null_test \
  secrets_test)
$(OPENSSL_TESTS): $(OPENSSL_STATIC)
$(OPENSSL_TESTS): LIBS += $(OPENSSL_LIBS)

# These link the simple parser as well, which the library's is compared with.
ORACLE_TESTS := differential_test differential_order_test differential_text_test \
  differential_alike_test ahead_test
$(ORACLE_TESTS:%=$(B)/tests/%): \
  $(patsubst %.c,$(B)/%.o,$(wildcard tests/oracle/*.c))

# The rules of the tool, which the library's checks are compared with.
$(B)/tests/rules_test: $(patsubst %,$(B)/examples/clx/%.o,rules rules_order rules_payment io)

# The reader of answers, which stands in the tool.
$(B)/tests/answer_http_test: $(patsubst %,$(B)/examples/clx/%.o,test_http io)

# The HTML pages of the tool.
PAGE_OBJ := $(patsubst %,$(B)/examples/clx/%.o,page page_style page_tree page_plot io)
$(B)/tests/page_test $(B)/tests/page_tree_test: $(PAGE_OBJ)
$(B)/tests/resources_page_test: $(PAGE_OBJ) $(B)/examples/clx/resources_page.o $(B)/examples/clx/tree.o
$(B)/tests/marks_test: $(PAGE_OBJ) $(B)/examples/suite/marks.o

# The pseudonyms of `clx record`.
MASK_OBJ := $(patsubst %,$(B)/examples/clx/%.o,mask_shape mask_text mask_form mask_request mask_answer io)
$(B)/tests/mask_test: $(MASK_OBJ)
$(B)/tests/mask_sample_test: $(MASK_OBJ) $(SUITE_TOOL:%=$(B)/examples/clx/%.o)
$(B)/tests/mask_sample_test: LIBS += -lcjson

# The engine of `clx test` with what it is made of.
$(B)/tests/suite_test: $(SUITE_OBJ) $(SUITE_TOOL:%=$(B)/examples/clx/%.o)
$(B)/tests/suite_test: LIBS += -lcjson

# The library is part of this one.
$(B)/tests/growth_test: $(B)/tests/bench/attack.o

# Objects before libraries, whichever a test needs.
$(B)/tests/%: $(B)/tests/unit/%.o $(B)/tests/unit/place.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) $(LIBS) -lcmocka -lm -pthread -o $@

$(EXHAUST): $(B)/tests/exhaust/%: $(B)/tests/exhaust/%.o $(B)/tests/unit/place.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $(filter %.o,$^) $(filter %.a,$^) $(LIBS) -lcmocka -o $@

tests: $(UNIT)

# Those that only repeat a thing very often: minutes where each step costs more.
VALGRIND_SLOW := number_random_test suite_test

# T=tax_reply runs that test alone, WITHOUT=tax_reply all others.
T ?=
WITHOUT ?=
UNIT_RUN := $(filter-out %/$(WITHOUT)_test,$(if $(T),$(filter %/$(T)_test,$(UNIT)),$(UNIT)))

test: unit $(if $(SAN)$(T),,check-readme) ## run the unit tests, T=NAME one of them, and the README's programs

unit: $(UNIT_RUN)
	@sh tests/run.sh $(UNIT_RUN)

# What the README shows, compiled and run; after the tests where both are made.
check-readme: $(STATIC) $(CLX) $(PRICEBOOK) | $(filter unit,$(MAKECMDGOALS:test=unit))
	@sh tests/readme/readme_test.sh "$(CC)" $(B)

check-first-hour: ## the guides of the README, each in a clone of the last commit
	@sh tests/readme/first_hour.sh

# The rounds that would make `make test` slow: CLX_ROUNDS, see tests/unit/rounds.h.
ROUNDS := $(ORACLE_TESTS) mask_sample_test
check-rounds: $(ROUNDS:%=$(B)/tests/%) ## the library against the simple parser, and 1,000 samples masked
	@CLX_ROUNDS=full sh tests/run.sh $^

# The unit tests run a slice of each; all of it takes minutes.
exhaust: $(EXHAUST) ## every group of base64, sequence of UTF-8, day, amount and name against a simple judge
	@CLX_ROUNDS=full sh tests/run.sh $^

# The vectors' and the portable inner loops, merged. What is left stands in a list with its reason.
COVER_BUILD = $(MAKE) --no-print-directory CFLAGS="-O0 -g --coverage -fprofile-update=atomic $(1)" LDFLAGS=--coverage

# Without optimisation and with counters each round costs ten times as much.
COVER_QUICK = $(patsubst %,$(B)/tests/%_test,differential differential_order hostile expected scan shuffle time)

cover-unit: $(filter-out %/suite_test $(REPLAY),$(UNIT))
	@CLX_ROUNDS=quick sh tests/run.sh $(COVER_QUICK)
	@CLX_NUMBER_ROUNDS=20000 sh tests/run.sh $(filter-out $(COVER_QUICK),$^)

cover: ## lines and branches of lib/ that the unit tests run, against tests/cover/left.txt (gcovr)
	@rm -rf build/cover && mkdir -p build/cover
	+@for how in -UCLX_PORTABLE -DCLX_PORTABLE; do \
	  $(call COVER_BUILD,$$how) tests >build/cover/build.log 2>&1 || { cat build/cover/build.log; exit 1; }; \
	  folder=$$($(call COVER_BUILD,$$how) -s where); find $$folder -name '*.gcda' -delete; \
	  $(call COVER_BUILD,$$how) cover-unit >build/cover/unit.log 2>&1 || { cat build/cover/unit.log; exit 1; }; \
	  for part in lib tests; do \
	    gcovr --root . --filter lib/ --exclude lib/schema/gen/ --json build/cover/$$how-$$part.json $$folder/$$part || exit 1; \
	  done; \
	done
	@python3 -B tests/cover/cover.py tests/cover/left.txt build/cover/*.json

# So many faults, drawn by a seed; MUTATE_FILES are files of lib/ for these alone.
MUTANTS ?= 400
MUTATE_SEED ?= 1
MUTATE_FILES ?=

mutate-long: tests ## small faults in the files that verify, read and count, each noticed by that file's tests
	@python3 -B tests/mutate/mutate.py $(B) $(MUTANTS) $(MUTATE_SEED) $(MUTATE_FILES)

check-lists: ## what coverage leaves and what no test can notice is of the sources as they are
	@python3 -B tests/cover/cover.py tests/cover/left.txt
	@python3 -B tests/mutate/mutate.py --list

# A handful of them, where a fault would let a forged request in.
check-mutants: $(addprefix $(B)/tests/,hasher_test verify_test stream_test exhaust/base64_every_test) $(OPENSSL_STATIC) ## eight of these faults
	@python3 -B tests/mutate/mutate.py $(B) 8 1 lib/verify/verify.c

prove: ## parts of lib/ have no run-time errors, by Frama-C: tests/prove/README.md says which
	@python3 -B tests/prove/prove.py

# What CI runs, each with a line of its seconds. What several checks need is built first, so that
# checks that run side by side never build the same file. The unit tests come last, so that their
# closing lines end the output.
CHECKS := check-format check-schema check-files check-layers check-headers check-api check-abi \
  check-unity check-musl check-clang check-san check-portable check-valgrind check-numbers check-rounds \
  check-knobs check-install check-packages check-reproducible ct check-examples check-faults check-suite ffi check-js demo check-arch \
  check-bench check-readme check-first-hour check-ledger check-protocol check-several check-postgres check-threads check-memory check-analysis check-lists check-mutants

check: ## everything CI runs
	@$(MAKE) --no-print-directory all tests manuals $(GEN) $(B)/layout $(BENCH_ALL)
	@$(MAKE) --no-print-directory DEV=1 tests
	@$(MAKE) --no-print-directory CJSON= static manuals
	@$(MAKE) --no-print-directory $(CHECKS:%=timed/%)
	@$(MAKE) --no-print-directory DEV=1 unit

# What takes seconds: before each commit.
check-quick: check-format check-schema check-layers check-files check-headers check-api ## the checks that take seconds

timed/%:
	@sh tests/timed.sh "$(MAKE)" --no-print-directory $*

check-layers: lib $(GEN) ## each folder of lib includes only the layers below it, and its files call in one direction
	@sh tests/api/layers.sh
	@sh tests/api/circles.sh $(addprefix $(B)/lib/,base verify json schema document service) \
	  build/gen-objects

check-files: ## no source, test or example lies about that nothing builds or runs
	@sh tests/api/files.sh $(UNIT)

check-headers: ## public headers compile alone as C99, C11, C++11, C++17
	@sh tests/api/headers.sh gcc g++ clang clang++

CLX_SYMBOLS := tests/api/symbols.txt $(if $(CJSON),tests/api/symbols-cjson.txt)

check-api: lib $(B)/layout ## symbols exported and used, libraries needed, struct layouts: as listed
	@sh tests/api/symbols.sh $(LIB_SHARED) "$(CLX_SYMBOLS)" $(CLX_HEADERS)
	@sh tests/api/used.sh $(LIB_SHARED) tests/api/used.txt $(STATIC)
	@$(if $(HARDEN),sh tests/api/hardened.sh $(LIB_SHARED) $(STATIC) "$(IS_X86)")
	@sh tests/api/needed.sh $(LIB_SHARED) libc libsodium $(if $(CJSON),libcjson)
ifneq ($(OPENSSL),)
	@sh tests/api/symbols.sh $(OPENSSL_SHARED) tests/api/symbols-openssl.txt include/clx/openssl.h
	@sh tests/api/used.sh $(OPENSSL_SHARED) tests/api/used-openssl.txt $(OPENSSL_STATIC)
	@$(if $(HARDEN),sh tests/api/hardened.sh $(OPENSSL_SHARED) $(OPENSSL_STATIC) "$(IS_X86)")
	@sh tests/api/needed.sh $(OPENSSL_SHARED) libc libcrypto
	@readelf -d $(OPENSSL_SHARED) | grep -q NODELETE || \
	  { echo "$(OPENSSL_SHARED) can be unloaded, and OpenSSL with it"; exit 1; }
endif
	@$(B)/layout tests/api/layout.txt && echo "old members have not moved"
	@$(B)/layout > $(B)/layout.txt
	@[ ! -s $(B)/layout.txt ] || diff $(B)/layout.txt tests/api/layout.txt || \
	  { echo "tests/api/layout.txt lacks what is new: it is to be $(B)/layout.txt"; exit 1; }

# The typed resources are in the library's tables.
$(B)/structs.inc: $(wildcard include/clx/*.h) tests/api/structs.sh
	@mkdir -p $(@D)
	$(Q)sh tests/api/structs.sh $(sort $(filter-out %/resources.h %.sh,$^)) > $@

$(B)/tests/api/layout.o: $(B)/structs.inc
$(B)/tests/api/layout.o: ALL_CFLAGS += -I$(B)

$(B)/layout: $(B)/tests/api/layout.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

check-unity: ## the one-file build compiles without warnings and lacks nothing
	@mkdir -p $(B)
	$(Q)$(CC) $(ALL_CFLAGS) -Werror -c lib/clx.c -o $(B)/unity.o
	$(Q)$(CC) -shared -Wl,-z,defs $(ALL_LDFLAGS) $(B)/unity.o $(LIBS) -o $(B)/unity.so
	@sh tests/api/symbols.sh $(B)/unity.so "$(CLX_SYMBOLS)" $(CLX_HEADERS)

check-musl: ## the library compiles with the headers of musl, a small C library
	@sh tests/api/musl_test.sh musl-gcc "$(BUILD_CC)"

check-clang: ## clang builds everything without warnings
	@$(MAKE) --no-print-directory CC=clang DEV=1 lib examples tests
	$(Q)clang $(ALL_CFLAGS) -Werror -fsyntax-only $(wildcard tests/footprint/*.c)

# The engine of `clx test` would take as long as all others together: a part of its mistakes.
check-san: ## unit tests under the address and undefined behaviour sanitizers
	@$(MAKE) --no-print-directory SAN=address,undefined CFLAGS='-O1 -g' WITHOUT=suite unit
	@CLX_ROUNDS=quick $(MAKE) --no-print-directory SAN=address,undefined CFLAGS='-O1 -g' T=suite unit
	@library=$$($(MAKE) -s where SAN=address,undefined CFLAGS='-O1 -g')/libclx.a; \
	  for s in asan ubsan; do nm "$$library" | grep -q "__$${s}_" || \
	  { echo "built without $$s"; exit 1; }; done

# Those with threads, and one whose data race is to be found: a sanitizer that finds nothing is none.
THREADS := threads_test reuse_test openssl_test
THREADS_BUILD = $(MAKE) --no-print-directory SAN=thread CFLAGS='-O1 -g'

check-threads: ## the tests with threads, under the thread sanitizer
	+@folder=$$($(THREADS_BUILD) -s where); \
	  $(THREADS_BUILD) $(THREADS:%=$$folder/tests/%) && sh tests/run.sh $(THREADS:%=$$folder/tests/%) && \
	  if CLX_RACE=1 $$folder/tests/threads_test >$$folder/race.log 2>&1 || ! grep -q 'data race' $$folder/race.log; \
	  then echo "the thread sanitizer does not find a race"; exit 1; fi

# The memory sanitizer finds what is decided by memory that was never written. It must see all code:
# calls of libsodium pass through tests/memory, and tests with cJSON, OpenSSL or a random order of
# years are left out.
MEMORY_TESTS := json json_get text utf8 repair number number_write value document dump read get link \
  relationship drift item names arena bytes begin ahead limits trace topic verify hasher stream explain \
  reply reply_build reply_keep reply_lines reply_many reply_note reply_rules reply_amounts tax_reply \
  payment_reply validation serve reuse later ticket findings expected
MEMORY_BUILD = $(MAKE) --no-print-directory CC=clang SAN=memory CFLAGS='-O1 -g -fsanitize-memory-track-origins'
MEMORY_WRAPPED = $(shell sed -n 's/^WRAP.[^,]*, \([a-z_0-9]*\),.*/\1/p' tests/memory/unpoison.c)

ifeq ($(SAN),memory)
$(UNIT): $(B)/tests/memory/unpoison.o
$(UNIT): ALL_LDFLAGS += $(MEMORY_WRAPPED:%=-Wl$(comma)--wrap=%)
endif

check-memory: ## parser, dump and replies under the memory sanitizer (clang)
	+@folder=$$($(MEMORY_BUILD) -s where); $(MEMORY_BUILD) $(MEMORY_TESTS:%=$$folder/tests/%_test) && \
	  CLX_ROUNDS=quick sh tests/run.sh $(MEMORY_TESTS:%=$$folder/tests/%_test) && \
	  nm $$folder/libclx.a | grep -q __msan_ || { echo "failed, or built without msan"; exit 1; }

ANALYZED := $(filter-out lib/schema/tables.c,$(wildcard lib/*/*.c))

check-analysis: $(ANALYZED:%=$(B)/analyzed/%) $(ANALYZED:%=$(B)/tidied/%) ## gcc's -fanalyzer, clang-tidy and cppcheck find nothing in lib/
	@echo 'int planted(int x) { if (x > 1); return x; }' > $(B)/tidied/planted.c; \
	  if clang-tidy --quiet $(B)/tidied/planted.c -- >$(B)/tidied/planted.log 2>&1 || \
	    ! grep -q bugprone-suspicious-semicolon $(B)/tidied/planted.log; \
	  then echo "clang-tidy does not find what was planted"; exit 1; fi
	@cppcheck -q --std=c11 --enable=warning,performance,portability --error-exitcode=1 \
	  --suppressions-list=tests/api/cppcheck.txt \
	  -Iinclude -Ilib -DCLX_API= $(ANALYZED) && echo "gcc, clang-tidy and cppcheck find nothing"

# Clang's own analyzer follows paths, which takes minutes.
check-analysis-long: $(ANALYZED:%=$(B)/tidied-deep/%) ## clang's path-sensitive analyzer finds nothing in lib/
	@echo "clang's analyzer finds nothing"

DEEP_CHECKS := -*,clang-analyzer-*,-clang-analyzer-security.insecureAPI.DeprecatedOrUnsafeBufferHandling,-clang-analyzer-optin.performance.Padding

# A warning is an error by .clang-tidy. On stderr are counts of those in headers of others.
define tidy
@mkdir -p $(@D)
$(Q)clang-tidy --quiet $(1) $< -- -std=c11 -D_POSIX_C_SOURCE=200809L -Iinclude -Ilib 2>$@.log || { cat $@.log; exit 1; }
@touch $@
endef

TIDY_NEEDS = .clang-tidy $(HEADERS) $(wildcard lib/*/*.h)

$(B)/tidied/%: % $(TIDY_NEEDS)
	$(call tidy)

$(B)/tidied-deep/%: % $(TIDY_NEEDS)
	$(call tidy,--checks='$(DEEP_CHECKS)')

$(B)/analyzed/%: % $(HEADERS) $(wildcard lib/*/*.h)
	@mkdir -p $(@D)
	$(Q)gcc -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -fanalyzer -Werror -Iinclude -Ilib -c $< -o $@

# valgrind finds reads of memory that was never written, which the sanitizers do not. The tests
# that only repeat a thing very often are left out: they would take minutes here.
# secrets_test reads all bytes of what is freed, also those that nobody wrote.
VALGRIND_UNIT := $(filter-out $(VALGRIND_SLOW:%=$(B)/tests/%) $(B)/tests/secrets_test $(EXHAUST) $(REPLAY),$(UNIT))

check-valgrind: tests ## unit tests under valgrind
	@CLX_ROUNDS=quick sh tests/run.sh --under \
	  "valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=all" $(VALGRIND_UNIT)

# The engine of `clx test` has no inner loops.
check-portable: ## unit tests with the version of the inner loops for machines without vectors
	@$(MAKE) --no-print-directory CFLAGS='-O2 -g -DCLX_PORTABLE' DEV=1 WITHOUT=suite unit

check-numbers: $(B)/tests/number_random_test ## ten million random doubles, both ways, against strtod
	@CLX_NUMBER_ROUNDS=10000000 $< >$(B)/numbers.log 2>&1; status=$$?; cat $(B)/numbers.log; \
	  [ $$status = 0 ] && grep -q '^10000000 rounds' $(B)/numbers.log

# The generator runs here, so this machine's compiler makes it first.
ARCH := arm64
check-arch: $(GEN) ## unit tests on an emulated machine: ARCH=arm64, armhf, i386 or s390x, and T=hostile one of them
	@sh tests/api/arch_test.sh "$(MAKE)" $(ARCH) $(T)

check-fresh: ## the README's commands and guides in an empty Debian root (needs root and mmdebstrap)
	@sh tests/api/fresh_test.sh

check-knobs: ## what the knobs of this file do to a build
	@sh tests/api/knobs_test.sh "$(MAKE)"

check-install: lib ## install, build against it with pkg-config, uninstall
	@sh tests/api/install_test.sh "$(CC)"

# valgrind is told that secrets and the right MAC are undefined, so that it reports any branch or
# index on them. The control run leaks on purpose and must be noticed.
ct: $(B)/verify_ct ## no branch or index depends on secret bytes (valgrind)
	@valgrind -q --error-exitcode=99 $<
	@valgrind -q $< control 2>/dev/null
	@echo "verification is constant-time"

$(B)/verify_ct: tests/ct/verify_ct.c $(filter-out $(OPENSSL_SRC),$(wildcard lib/verify/*.c)) \
  lib/base/allocator.c $(wildcard include/clx/*.h lib/base/*.h lib/verify/*.h)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) -std=c11 -O2 -gdwarf-4 -Iinclude -Ilib -Wl,--wrap=sodium_memcmp $(filter %.c,$^) -lsodium -o $@

check-examples: examples $(FASTCGI) $(LAMBDA) $(EVENTLOOP) ## the examples, used as a stranger would
	@sh tests/tool/tool_test.sh $(CLX)
	@sh tests/tool/sample_test.sh $(CLX)
	@sh tests/tool/set_test.sh $(CLX)
	@sh tests/tool/verify_test.sh $(CLX)
	@sh tests/tool/suite_test.sh $(CLX)
	@sh tests/examples/pricebook_test.sh $(B)
	@sh tests/examples/minimal_test.sh $(B)
	@sh tests/examples/session_test.sh $(B)
	@sh tests/examples/gateway_test.sh $(B)
	@sh tests/examples/suite_test.sh $(B)
	@sh tests/examples/record_test.sh $(B)
	@sh tests/examples/fastcgi_test.sh $(B)
	@sh tests/examples/lambda_test.sh $(B)
	@sh tests/examples/eventloop_test.sh $(B)
	@sh tests/examples/nginx_test.sh $(B)

# Servers that are right, and servers with one mistake each, in five languages: what `clx test` says.
check-suite: $(CLX) ## clx test against right and wrong servers in five languages
	@python3 -B tests/suite/handlers.py --short -j 6 $(CLX)

# Chromium is too large for each run of CI; what needs no browser is checked there by page_check.py.
look: $(CLX) ## pages of the tool in a real browser: pictures in build/look, contrast, keyboard (chromium)
	@sh tests/look/look.sh $(CLX) build/look

deps-look: ## install what `make look` needs
	@sh pkgconfig/deps.sh < pkgconfig/deps-look.list

check-suite-long: $(CLX) ## the same with all mistakes, and a look at the servers themselves
	@python3 -B tests/suite/handlers.py --self-test -j 4 $(CLX)
	@python3 -B tests/suite/handlers.py --long -j 4 $(CLX)

# The servers when something is wrong around them: killed, full disks, clocks that are set, no
# descriptors, crowds that are slow or many.
FAULTS_NEEDS = examples $(FASTCGI) $(LAMBDA) $(EVENTLOOP) $(B)/clock.so

$(B)/clock.so: tests/faults/clock.c
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) -std=c11 $(WARNINGS) -O2 -shared -fPIC $< -ldl -o $@

check-faults: $(FAULTS_NEEDS) ## the servers when something is wrong around them, in seconds
	@python3 -B tests/faults/faults_test.py $(B) --short

check-faults-long: $(FAULTS_NEEDS) ## the same with all scenarios
	@python3 -B tests/faults/faults_test.py $(B)

# SECONDS, so many, is how long the soak takes.
SECONDS ?= 1800

soak-long: $(FAULTS_NEEDS) ## full load, good and bad and slow, on every server for SECONDS: nothing grows
	@python3 -B tests/faults/soak.py $(B) $(SECONDS)

# -------- bindings --------

# Each language has tests/ffi/LANGUAGE_test.sh, for what is installed under a prefix.
FFI := python go php ruby java lua rust cpp generators
.PHONY: $(FFI:%=ffi-%) $(FFI:%=ffi-long-%)

ffi: $(FFI:%=timed/ffi-%) ## the bindings: their tests, tests/ffi/cases.json, and faults that are to be noticed
	@sh tests/ffi/self_test.sh
ffi-long: $(FFI:%=timed/ffi-long-%) ## the same for longer: eight threads, the garbage collector stressed

# Made once, before the languages that use it side by side.
$(FFI:%=timed/ffi-%) $(FFI:%=timed/ffi-long-%): $(B)/prefix/made

$(B)/prefix/made: $(LIB_SHARED) $(STATIC) $(CLX) $(HEADERS) $(wildcard pkgconfig/*.pc.in) tests/ffi/cases.json
	@$(MAKE) --no-print-directory DESTDIR= PREFIX=$(abspath $(@D)) install >/dev/null
	@touch $@

$(FFI:%=ffi-long-%): ffi-long-%: $(B)/prefix/made
	@sh tests/ffi/$*_test.sh $(abspath $(<D)) long

$(FFI:%=ffi-%): ffi-%: $(B)/prefix/made
	@sh tests/ffi/$*_test.sh $(abspath $(<D))

include examples/ffi/python/python.mk

# -------- bench --------

include tests/bench/bench.mk
include tests/ledger/ledger.mk
include tests/fuzz/fuzz.mk
include examples/ffi/javascript/js.mk
include pkgconfig/package.mk

.PHONY: bench-server footprint

# BENCH_ROUNDS and BENCH_SECONDS change how often and how long.
bench-server: $(CLX) $(PRICEBOOK) ## pricebook under load, against Node.js and Python (wrk)
	@command -v python3 >/dev/null || { echo "bench-server: python3 is missing"; exit 1; }
	@python3 -B tests/bench/server/server_bench.py $(B) build/bench-server.json

# It loads the library itself, and nothing before.
$(B)/footprint-start: $(B)/tests/footprint/start.o
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ -ldl -o $@

$(B)/footprint-memory: $(B)/tests/footprint/memory.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

footprint: lib $(CLX) $(B)/footprint-start $(B)/footprint-memory ## sizes, relocations, start-up, heap
	@command -v python3 >/dev/null || { echo "footprint: python3 is missing"; exit 1; }
	@python3 -B tests/footprint/footprint.py $(LIB_SHARED) $(CLX) $(B)/footprint-start \
	  $(B)/footprint-memory

# -------- install --------

# Paths of `make install` that a .pc file, the shell or make itself would misread are refused.
ODD := & | ; < > ( ) [ ] { } * ? ! ~ " ' ` $$ \ \#
odd_in = $(strip $(foreach char,$(ODD),$(findstring $(char),$(1))) $(word 2,x$(1)x))
path_fault = $(if $(odd_in),has spaces or characters that shells read)
prefix_fault = $(or $(path_fault),$(if $(filter /%,$(1)),,is to be an absolute path))
refuse = $(if $(2),$(error $(1)=$($(1)) $(2)))

ifneq ($(filter install uninstall,$(MAKECMDGOALS)),)
$(foreach name,PREFIX LIBDIR INCLUDEDIR BINDIR DATADIR MANDIR COMPLETIONDIR,\
  $(call refuse,$(name),$(call prefix_fault,$($(name)))))
$(call refuse,DESTDIR,$(call path_fault,$(DESTDIR)))
endif

# Whether the headers of what the tool needs are there.
TOOL_HEADERS = cjson/cJSON.h curl/curl.h microhttpd.h
HAS_TOOL_HEADERS = $(shell printf '\043include <%s>\n' $(TOOL_HEADERS) | \
  $(CC) $(ALL_CFLAGS) -E -x c - >/dev/null 2>&1 && echo yes)

ifneq ($(and $(TOOL),$(filter install,$(MAKECMDGOALS))),)
$(if $(HAS_TOOL_HEADERS),,$(error the tool needs cJSON, libcurl and libmicrohttpd. \
  "make TOOL= install" installs the libraries alone))
endif

# What is installed of each library: NAME,ARCHIVE and NAME,SHARED LIBRARY.
define install_static
cp $(2) $(DESTDIR)$(LIBDIR)/
$(FILL_PC) pkgconfig/$(1).pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/$(1).pc
endef

define install_shared
cp $(2) $(DESTDIR)$(LIBDIR)/
ln -sf lib$(1).so.$(VERSION) $(DESTDIR)$(LIBDIR)/lib$(1).so.$(SOVERSION)
ln -sf lib$(1).so.$(SOVERSION) $(DESTDIR)$(LIBDIR)/lib$(1).so
endef

install: ## install libraries, headers, .pc files, conformance cases and the tool under PREFIX, in DESTDIR
install: lib manuals $(if $(TOOL),$(CLX))
	mkdir -p $(addprefix $(DESTDIR),$(LIBDIR)/pkgconfig $(LIBDIR)/cmake/clx $(INCLUDEDIR)/clx $(DATADIR) \
	  $(MANDIR)/man3)
	cp tests/ffi/cases.json $(DESTDIR)$(DATADIR)/
	cp include/clx.h $(DESTDIR)$(INCLUDEDIR)/
	cp $(filter include/clx/%,$(HEADERS)) $(DESTDIR)$(INCLUDEDIR)/clx/
	$(call install_static,clx,$(STATIC))
	$(if $(SHARED),$(call install_shared,clx,$(LIB_SHARED)))
	for file in clx-config clx-config-version; do \
	  $(FILL_CMAKE) pkgconfig/$$file.cmake.in > $(DESTDIR)$(LIBDIR)/cmake/clx/$$file.cmake || exit 1; done
	cp $(MAN3_FILES) $(DESTDIR)$(MANDIR)/man3/
ifneq ($(OPENSSL),)
	$(call install_static,clx-openssl,$(OPENSSL_STATIC))
	$(if $(SHARED),$(call install_shared,clx-openssl,$(OPENSSL_SHARED)))
endif
ifneq ($(TOOL),)
	mkdir -p $(DESTDIR)$(BINDIR) $(DESTDIR)$(MANDIR)/man1 $(DESTDIR)$(COMPLETIONDIR)
	cp $(CLX) $(DESTDIR)$(BINDIR)/clx
	cp examples/clx/clx.1 $(DESTDIR)$(MANDIR)/man1/clx.1
	cp examples/clx/clx.bash $(DESTDIR)$(COMPLETIONDIR)/clx
endif

uninstall: ## remove what install put there, whatever the knobs were
	rm -f $(DESTDIR)$(INCLUDEDIR)/clx.h $(foreach name,clx clx-openssl,\
	  $(DESTDIR)$(LIBDIR)/pkgconfig/$(name).pc $(DESTDIR)$(LIBDIR)/lib$(name).a \
	  $(addprefix $(DESTDIR)$(LIBDIR)/lib$(name),.so .so.$(SOVERSION) .so.$(VERSION)))
	rm -f $(DESTDIR)$(BINDIR)/clx $(DESTDIR)$(MANDIR)/man1/clx.1 $(DESTDIR)$(COMPLETIONDIR)/clx
	rm -f $(DESTDIR)$(MANDIR)/man3/clx.3 $(patsubst include/clx/%,$(DESTDIR)$(MANDIR)/man3/clx_%.3,\
	  $(wildcard include/clx/*.h))
	rm -rf $(DESTDIR)$(INCLUDEDIR)/clx $(DESTDIR)$(LIBDIR)/cmake/clx
	rm -f $(DESTDIR)$(DATADIR)/cases.json
	[ ! -d $(DESTDIR)$(DATADIR) ] || rmdir --ignore-fail-on-non-empty $(DESTDIR)$(DATADIR)

# Every C file but those that gen writes.
FORMATTED := $(filter-out lib/schema/tables.c include/clx/resources.h include/clx/status.h,$(wildcard \
  include/*.h include/clx/*.h lib/*.c lib/*/*.[ch] lib/schema/gen/*.[ch] examples/*/*.[ch] \
  examples/ffi/*/*.[ch] examples/ffi/javascript/c/*.[ch] tests/*/*.[ch] tests/ffi/javascript/*.[ch] \
  examples/ffi/cpp/*.[ch]pp tests/ffi/cpp/*.[ch]pp))

format: ## format the C files
	clang-format -i $(FORMATTED)

check-format: ## the C files are as make format leaves them
	@clang-format --dry-run -Werror $(FORMATTED) && echo "the C files are formatted"

-include $(LIB_OBJ:.o=.d) $(OPENSSL_OBJ:.o=.d) $(GEN_OBJ:.o=.d) $(patsubst %.c,$(B)/%.d,$(wildcard examples/*/*.c tests/*/*.c))

clean: ## remove the build folder
	rm -rf build

help: ## list the targets and knobs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile tests/bench/bench.mk tests/ledger/ledger.mk tests/fuzz/fuzz.mk examples/ffi/*/*.mk \
	  pkgconfig/package.mk | expand -t 16
	@echo "Knobs, for \`make NAME=value target\`, besides CC, CFLAGS, LDFLAGS, PREFIX and DESTDIR:"
	@sed -n 's/^# \([A-Z_]*=[a-z0-9,]*  .*\)/\1/p' Makefile
