# clx: Commerce Layer external resources in C. `make help` lists the targets.

# -------- knobs, for `make NAME=value` --------

CC ?= cc
CXX ?= c++
AR ?= ar
CFLAGS ?= -O2 -g
LDFLAGS ?=
PREFIX ?= /usr/local
DESTDIR ?=
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
# SAN=address,undefined builds with sanitizers; DEV=1 turns warnings into errors.
SAN ?=
DEV ?=
# V=1 shows the commands.
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

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes
ALL_CFLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L $(WARNINGS) $(if $(DEV),-Werror) \
  $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer) \
  -fPIC -fvisibility=hidden -Iinclude -Ilib $(CFLAGS)
ALL_LDFLAGS := $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)
LIBS := -lsodium -lcjson

# One build folder for each set of flags, so that changing them never mixes objects.
FLAGS_ID := $(shell echo '$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS)' | cksum | cut -d' ' -f1)
B := build/$(FLAGS_ID)

# -------- files --------

LIB_SRC := $(filter-out lib/schema/gen.c,$(sort $(wildcard lib/*/*.c)))
LIB_OBJ := $(LIB_SRC:%.c=$(B)/%.o)
HEADERS := include/clx.h $(wildcard include/clx/*.h)
STATIC := $(B)/libclx.a
SHARED := $(B)/libclx.so.$(VERSION)
UNIT := $(patsubst tests/unit/%.c,$(B)/tests/%,$(wildcard tests/unit/*_test.c))
TOOL := $(B)/clx
PRICEBOOK := $(B)/pricebook
MINIMAL := $(B)/minimal
GATEWAY := $(B)/gateway
PROCESSOR := $(B)/processor
SESSION := $(B)/session
GEN := build/gen

.PHONY: all lib examples deps deps-check demo tests test check check-readme check-schema check-layers \
  check-headers check-api check-unity check-clang check-san check-portable check-valgrind check-numbers \
  check-fresh check-install check-examples ct ffi schema bench fuzz install uninstall dist format clean help
.DEFAULT_GOAL := all
# Objects stay, also those that only a pattern rule names.
.SECONDARY:

all: lib examples ## build the libraries and the examples
lib: $(STATIC) $(B)/libclx.so ## build the libraries only
examples: $(TOOL) $(PRICEBOOK) $(MINIMAL) $(GATEWAY) $(PROCESSOR) $(SESSION)

# -------- library --------

$(B)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c $< -o $@

$(STATIC): $(LIB_OBJ)
	@rm -f $@
	$(call say,AR)
	$(Q)$(AR) rcs $@ $^
	@ln -sfn $(FLAGS_ID) build/latest

$(SHARED): $(LIB_OBJ)
	$(call say,LD)
	$(Q)$(CC) -shared -Wl,-soname,libclx.so.$(SOVERSION) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

$(B)/libclx.so: $(SHARED)
	@ln -sf $(notdir $(SHARED)) $(B)/libclx.so.$(SOVERSION)
	@ln -sf libclx.so.$(SOVERSION) $@

# -------- examples --------

EXAMPLE_OBJ = $(patsubst %.c,$(B)/%.o,$(wildcard examples/$(1)/*.c))

$(TOOL): $(call EXAMPLE_OBJ,clx) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lcurl -lmicrohttpd -o $@

# What the servers share, if anything.
COMMON_OBJ = $(call EXAMPLE_OBJ,common)

$(PRICEBOOK): $(call EXAMPLE_OBJ,pricebook) $(COMMON_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lmicrohttpd -lsqlite3 -pthread -o $@

$(GATEWAY): $(call EXAMPLE_OBJ,gateway) $(COMMON_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lmicrohttpd -lsqlite3 -lcurl -pthread -o $@

$(PROCESSOR): $(call EXAMPLE_OBJ,processor) $(COMMON_OBJ) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lmicrohttpd -lsqlite3 -lcurl -pthread -o $@

$(MINIMAL): $(call EXAMPLE_OBJ,minimal) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

$(SESSION): $(call EXAMPLE_OBJ,session) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

demo: examples ## run the servers on loopback and send them signed, forged and broken requests
	sh examples/demo.sh $(B)

# -------- generated files --------

$(GEN): lib/schema/gen.c lib/schema/gen.h $(wildcard lib/schema/*.def) lib/base/status.def
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) -std=c11 -Ilib lib/schema/gen.c -o $@

# What is generated and checked in: mode of gen, and file.
GENERATED := header:include/clx/resources.h tables:lib/schema/tables.c status:include/clx/status.h

schema: $(GEN) ## write the generated headers and tables from the .def files
	@for g in $(GENERATED); do $(GEN) $${g%%:*} > build/generated && \
	  { cmp -s build/generated $${g#*:} || cp build/generated $${g#*:}; } || exit 1; done

check-schema: $(GEN) ## prove the generated files fresh
	@for g in $(GENERATED); do $(GEN) $${g%%:*} > build/generated && \
	  cmp build/generated $${g#*:} || { echo "$${g#*:} is stale: run make schema"; exit 1; }; done
	@echo "generated files are fresh"

$(B)/members.inc: $(GEN)
	@mkdir -p $(@D)
	$(Q)$(GEN) test > $@

# -------- dependencies --------

deps: ## install what `make demo` and `make test` need (Debian packages)
	@sh pkgconfig/deps.sh < pkgconfig/deps.list

deps-check: deps ## install what `make check` needs besides
	@sh pkgconfig/deps.sh < pkgconfig/deps-check.list

# -------- tests --------

$(B)/tests/unit/members_test.o: $(B)/members.inc
$(B)/tests/unit/members_test.o: ALL_CFLAGS += -I$(B) -O0

$(B)/tests/%: $(B)/tests/unit/%.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lcmocka -lm -pthread -o $@

tests: $(UNIT)

test: tests $(if $(SAN),,check-readme) ## run the unit tests
	@sh tests/run.sh $(UNIT)

# What the README shows, compiled and run.
check-readme: $(STATIC)
	@sh tests/readme/readme_test.sh "$(CC)" $(STATIC)

# Everything CI runs. The unit tests come last, so that their closing lines end the output.
check: check-schema check-layers check-headers check-api check-unity check-clang check-san \
  check-portable check-valgrind check-numbers check-install ct check-examples ffi demo ## everything CI runs
	@$(MAKE) --no-print-directory DEV=1 test

check-layers: ## each folder of lib includes only the layers below it
	@sh tests/api/layers.sh

check-headers: ## public headers compile alone as C99, C11, C++11, C++17
	@sh tests/api/headers.sh gcc g++ clang clang++

check-api: lib $(B)/layout ## exported symbols and struct layouts are those of the lists
	@sh tests/api/symbols.sh $(SHARED)
	@$(B)/layout tests/api/layout.txt && echo "old members have not moved"

$(B)/layout: $(B)/tests/api/layout.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

check-unity: ## the one-file build compiles without warnings
	@mkdir -p $(B)
	$(Q)$(CC) $(ALL_CFLAGS) -Werror -c lib/clx.c -o $(B)/unity.o

check-clang: ## clang builds everything without warnings
	@$(MAKE) --no-print-directory CC=clang DEV=1 lib examples tests

check-san: ## unit tests under the address and undefined behaviour sanitizers
	@$(MAKE) --no-print-directory SAN=address,undefined CFLAGS='-O1 -g' test

# valgrind finds reads of memory that was never written, which the sanitizers do not. The tests
# that only repeat a thing very often are left out: they would take minutes here.
VALGRIND_SLOW := number_random_test
VALGRIND_UNIT := $(filter-out $(VALGRIND_SLOW:%=$(B)/tests/%),$(UNIT))

check-valgrind: tests ## unit tests under valgrind
	@CLX_QUICK=1 sh tests/run.sh --under \
	  "valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=all" $(VALGRIND_UNIT)

check-portable: ## unit tests with the version of the inner loops for machines without vectors
	@$(MAKE) --no-print-directory CFLAGS='-O2 -g -DCLX_PORTABLE' DEV=1 tests
	@$(MAKE) --no-print-directory CFLAGS='-O2 -g -DCLX_PORTABLE' DEV=1 test

check-numbers: $(B)/tests/number_random_test ## ten million random doubles, both ways, against strtod
	@CLX_NUMBER_ROUNDS=10000000 $<

check-fresh: ## the two commands of the README in an empty Debian root (needs root and debootstrap)
	@sh tests/api/fresh_test.sh

check-install: lib ## install, build against it with pkg-config, uninstall
	@sh tests/api/install_test.sh "$(CC)"

# valgrind is told that secrets and the right MAC are undefined, so that it reports any branch or
# index on them. The control run leaks on purpose and must be noticed.
ct: build/verify_ct ## no branch or index depends on secret bytes (valgrind)
	@valgrind -q --error-exitcode=99 $<
	@valgrind -q $< control 2>/dev/null
	@echo "verification is constant-time"

build/verify_ct: tests/ct/verify_ct.c $(wildcard lib/verify/*.c) lib/base/allocator.c
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) -std=c11 -O2 -gdwarf-4 -Iinclude -Ilib -Wl,--wrap=sodium_memcmp $^ -lsodium -o $@

check-examples: examples ## the examples, used as a stranger would
	@sh tests/tool/tool_test.sh $(TOOL)
	@sh tests/examples/pricebook_test.sh $(B)
	@sh tests/examples/minimal_test.sh $(B)
	@sh tests/examples/session_test.sh $(B)
	@sh tests/examples/gateway_test.sh $(B)

ffi: lib $(TOOL) ## the price handler in Python, through the shared library
	@sh tests/ffi/python_test.sh $(B)/libclx.so $(TOOL)

# -------- bench and fuzz --------

$(B)/decode_bench: $(B)/tests/bench/decode_bench.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

BENCH_BODIES = $(patsubst %,$(B)/bench/promotion-%.json,1 5 20 24 100 1000)

$(B)/bench/promotion-%.json: $(TOOL)
	@mkdir -p $(@D)
	$(TOOL) sample promotion --line-items $* --seed 1 > $@

bench: $(B)/decode_bench $(BENCH_BODIES) ## decode and link against cJSON
	@$(B)/decode_bench $(BENCH_BODIES)

FUZZ_SECONDS ?= 60
FUZZ := document_fuzz json_fuzz

build/fuzz/%: tests/fuzz/%.c $(LIB_SRC) $(HEADERS)
	@mkdir -p $(@D)
	clang -std=c11 -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
	  -Iinclude -Ilib $< $(LIB_SRC) $(LIBS) -o $@

fuzz: $(FUZZ:%=build/fuzz/%) ## fuzz each target for FUZZ_SECONDS
	@for f in $(FUZZ); do mkdir -p build/corpus/$$f; \
	  build/fuzz/$$f -max_total_time=$(FUZZ_SECONDS) -max_len=20000 -print_final_stats=1 \
	    build/corpus/$$f tests/golden || exit 1; done

# -------- install --------

install: lib ## install libraries, headers and clx.pc under PREFIX, in DESTDIR
	mkdir -p $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(INCLUDEDIR)/clx
	cp include/clx.h $(DESTDIR)$(INCLUDEDIR)/clx.h
	cp $(wildcard include/clx/*.h) $(DESTDIR)$(INCLUDEDIR)/clx/
	cp $(STATIC) $(SHARED) $(DESTDIR)$(LIBDIR)/
	ln -sf libclx.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libclx.so.$(SOVERSION)
	ln -sf libclx.so.$(SOVERSION) $(DESTDIR)$(LIBDIR)/libclx.so
	sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@INCLUDEDIR@|$(INCLUDEDIR)|' \
	  -e 's|@VERSION@|$(VERSION)|' pkgconfig/clx.pc.in > $(DESTDIR)$(LIBDIR)/pkgconfig/clx.pc

uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(INCLUDEDIR)/clx.h $(DESTDIR)$(LIBDIR)/pkgconfig/clx.pc \
	  $(DESTDIR)$(LIBDIR)/libclx.a $(DESTDIR)$(LIBDIR)/libclx.so $(DESTDIR)$(LIBDIR)/libclx.so.$(SOVERSION) \
	  $(DESTDIR)$(LIBDIR)/libclx.so.$(VERSION)
	rm -rf $(DESTDIR)$(INCLUDEDIR)/clx

dist: ## a source archive of the last commit
	@mkdir -p build
	git archive --prefix=clx-$(VERSION)/ -o build/clx-$(VERSION).tar.gz HEAD
	@echo build/clx-$(VERSION).tar.gz

format: ## format the C files
	clang-format -i $(filter-out lib/schema/tables.c include/clx/resources.h include/clx/status.h,\
	  $(wildcard include/*.h include/clx/*.h lib/*/*.[ch] examples/*/*.[ch] tests/*/*.[ch]))

-include $(LIB_OBJ:.o=.d) $(patsubst %.c,$(B)/%.d,$(wildcard examples/*/*.c tests/*/*.c))

clean: ## remove the build folder
	rm -rf build

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 16
