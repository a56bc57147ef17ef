# Fuzz targets: for libFuzzer, and replayed by any compiler as tests.

.PHONY: fuzz fuzz-long fuzz-programs

FUZZ_SECONDS ?= 60
# F=reply_fuzz fuzzes that target alone.
F ?=
FUZZ := $(or $(F),$(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*_fuzz.c)))

# What the targets share: the linker takes what each needs. The simple parser, which the library's is
# compared with; the engine of `clx test`, and what it takes of the tool.
FUZZ_SHARED := $(patsubst %.c,$(B)/%.o,\
  $(filter-out %_fuzz.c %/replay.c,$(wildcard tests/fuzz/*.c)) $(wildcard tests/oracle/*.c)) \
  $(SUITE_OBJ) $(SUITE_TOOL:%=$(B)/examples/clx/%.o)

$(B)/libfuzz.a: $(FUZZ_SHARED)
	@rm -f $@
	$(call say,AR)
	$(Q)$(AR) rcs $@ $^

$(REPLAY): $(B)/tests/%_test: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/replay.o $(B)/libfuzz.a $(STATIC)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lm -o $@

FUZZ_BUILD = $(MAKE) --no-print-directory CC=clang SAN=fuzzer-no-link,address,undefined CFLAGS='-O1 -g'

$(B)/fuzz/%: $(B)/tests/fuzz/%.o $(B)/libfuzz.a $(STATIC)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) -fsanitize=fuzzer $^ $(LIBS) -lm -o $@

fuzz-programs: $(FUZZ:%=$(B)/fuzz/%)

# Tokens of JSON, and the names of all types and members.
build/fuzz/clx.dict: tests/fuzz/json.dict $(wildcard lib/schema/*.def)
	@mkdir -p $(@D)
	@{ cat $<; sed -n 's/^TYPE([0-9]*, *\([a-z_0-9]*\),.*/"\1"/p; s/^[A-Z_]*(\([a-z_][a-z_0-9]*\),.*/"\1"/p' \
	  lib/schema/*.def | sort -u; } > $@

fuzz: build/fuzz/clx.dict ## fuzz each target for FUZZ_SECONDS (libFuzzer; F=reply_fuzz: that one)
	+@$(FUZZ_BUILD) fuzz-programs
	+@folder=$$($(FUZZ_BUILD) -s where)/fuzz; for f in $(FUZZ); do \
	  sh tests/fuzz/fuzz.sh $$folder/$$f build/fuzz $(FUZZ_SECONDS) || exit 1; done

fuzz-long: ## the same, an hour for all of them
	+@$(MAKE) --no-print-directory fuzz FUZZ_SECONDS=$$((3600 / $(words $(FUZZ))))
