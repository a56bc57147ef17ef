# The JavaScript package: clx.wasm from C, types and sources, packed into build/.

JS := examples/ffi/javascript
JS_B := build/js
JS_SODIUM := $(JS_B)/sodium
JS_CJSON := $(JS_B)/cjson
JS_CC := clang
# Linked by wasm-ld itself: clang would call whatever wasm-opt there is.
JS_CFLAGS := --target=wasm32-wasi -isystem /usr/include/wasm32-wasi -std=c11 -Os -DNDEBUG \
  -msimd128 -D__SSE2__=1 -mbulk-memory -mnontrapping-fptoint -msign-ext -mmutable-globals \
  -ftls-model=local-exec -ffunction-sections -fdata-sections -fvisibility=hidden
JS_INCLUDES := -I$(JS)/c -Iinclude -Ilib -isystem $(JS_SODIUM)/src/libsodium/include
JS_SODIUM_FILES := crypto_auth/hmacsha256/auth_hmacsha256 crypto_hash/sha256/hash_sha256 \
  crypto_hash/sha256/cp/hash_sha256_cp crypto_shorthash/crypto_shorthash \
  crypto_shorthash/siphash24/ref/shorthash_siphash24_ref crypto_verify/sodium/verify sodium/codecs
JS_SODIUM_OBJ := $(JS_SODIUM_FILES:%=$(JS_SODIUM)/%.o) $(JS_B)/sodium.o
JS_LD := wasm-ld --no-entry --gc-sections --strip-all --stack-first -z stack-size=131072
# The printf without long double says so on stderr, for which it would import files.
JS_LIBS = -L/usr/lib/wasm32-wasi -lc-printscan-long-double -lc $(wildcard $(shell $(JS_CC) --print-resource-dir)/lib/wasi/libclang_rt.builtins-wasm32.a)

.PHONY: js deps-js check-js check-js-long bench-js

deps-js: ## install what `make js` and its checks need (Debian packages)
	@sh pkgconfig/deps.sh < pkgconfig/deps-js.list
	@$(MAKE) --no-print-directory $(JS_SODIUM)/laid $(JS_CJSON)/laid

$(JS_SODIUM)/laid: $(JS)/c/sodium.sh $(JS)/c/source.sh $(JS)/c/sodium.sha256
	$(call say,SODIUM)
	$(Q)sh $< $(JS_SODIUM)

$(JS_CJSON)/laid: $(JS)/c/cjson.sh $(JS)/c/source.sh $(JS)/c/cjson.sha256
	$(call say,CJSON)
	$(Q)sh $< $(JS_CJSON)

$(JS_SODIUM)/%.o: $(JS_SODIUM)/laid
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(filter-out -msimd128 -D__SSE2__=1,$(JS_CFLAGS)) -DCONFIGURED -w \
	  -I$(JS_SODIUM)/src/libsodium/include/sodium -I$(JS_SODIUM)/src/libsodium/include \
	  -c $(JS_SODIUM)/src/libsodium/$*.c -o $@

$(JS_B)/%.o: $(JS)/c/%.c $(JS)/c/emmintrin.h $(JS_SODIUM)/laid
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_CFLAGS) $(JS_INCLUDES) -Wall -Wextra -Werror -DCLX_NO_CJSON -MMD -MP -c $< -o $@

-include $(JS_B)/door.d

# What door.c marks, and the list.
JS_EXPORTS = $$(cat $(JS)/c/exports.list; sed -n 's/^EXPORT .*\(door_[a-z_]*\)(.*/\1/p; s/^WITH_AMOUNT(\(.*\))$$/door_\1/p' $(JS)/c/door.c)

$(JS_B)/clx.wasm: $(JS_B)/door.o $(JS_SODIUM_OBJ) $(JS)/c/exports.list
	$(call say,LD)
	$(Q)$(JS_LD) $$(printf -- '--export=%s ' $(JS_EXPORTS)) $(filter %.o,$^) $(JS_LIBS) -o $@

# testing.wasm: the tool's sample, and the engine of `clx test`. Their files print to sample.c;
# small, since nobody waits for it.
JS_SUITE := $(patsubst examples/suite/%.c,%,$(wildcard examples/suite/*.c))
JS_TOOL_CFLAGS := $(filter-out -Os -msimd128 -D__SSE2__=1,$(JS_CFLAGS)) -Oz -DCLX_NO_CJSON \
  -isystem $(JS_CJSON)/include
JS_TOOL_PRINT := -I$(JS)/c/quiet -fno-builtin
JS_LAID := $(JS_SODIUM)/laid $(JS_CJSON)/laid

$(JS_B)/tool/%.o: examples/clx/%.c $(JS_LAID)
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_TOOL_CFLAGS) $(JS_TOOL_PRINT) $(JS_INCLUDES) -MMD -MP -c $< -o $@

$(JS_B)/suite/%.o: examples/suite/%.c $(JS_LAID)
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_TOOL_CFLAGS) $(JS_TOOL_PRINT) $(JS_INCLUDES) -MMD -MP -c $< -o $@

$(JS_B)/sample.o $(JS_B)/play.o: $(JS_B)/%.o: $(JS)/c/%.c $(JS_LAID)
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_TOOL_CFLAGS) $(JS_TOOL_PRINT) $(JS_INCLUDES) -Iexamples -Wall -Wextra -Werror -MMD -MP -c $< -o $@

$(JS_B)/library.o: lib/clx.c $(JS_LAID)
	@mkdir -p $(@D)
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_TOOL_CFLAGS) $(JS_INCLUDES) -MMD -MP -c $< -o $@

$(JS_B)/cjson.o: $(JS_CJSON)/laid
	$(call say,WASM)
	$(Q)$(JS_CC) $(JS_TOOL_CFLAGS) -w -c $(JS_CJSON)/cJSON.c -o $@

JS_TESTING_OBJ := $(SUITE_TOOL:%=$(JS_B)/tool/%.o) $(JS_SUITE:%=$(JS_B)/suite/%.o) $(JS_B)/sample.o \
  $(JS_B)/play.o $(JS_B)/library.o $(JS_B)/cjson.o $(JS_SODIUM_OBJ)
# What sample.c and play.c mark.
JS_TESTING_EXPORTS = malloc free $$(sed -n 's/^EXPORT .*\b\(sample_[a-z_]*\|play_[a-z_]*\)(.*/\1/p' $(JS)/c/sample.c $(JS)/c/play.c)

-include $(patsubst %.o,%.d,$(filter-out $(JS_SODIUM_OBJ) %/cjson.o,$(JS_TESTING_OBJ)))

$(JS_B)/testing.wasm: $(JS_TESTING_OBJ)
	$(call say,LD)
	$(Q)$(JS_LD) $$(printf -- '--export=%s ' $(JS_TESTING_EXPORTS)) $^ $(JS_LIBS) -o $@

# -------- the package --------

# Licences of what is inside, beside ours, libsodium's and cJSON's. The shell finds them: when make reads
# this, `make deps-js js` has not installed them yet.
JS_LICENSES := wasi-libc:/usr/share/doc/wasi-libc/copyright \
  compiler-rt:/usr/share/doc/libclang-rt-*-dev-wasm32/copyright
JS_SRC := $(wildcard $(JS)/src/*.js $(JS)/src/*.cjs) $(JS)/pack.mjs $(JS)/package.json $(JS)/README.md \
  $(wildcard $(JS)/types/*.d.ts $(JS)/src/*.mjs)
JS_PACKAGE := $(JS_B)/clx-$(VERSION).tgz

js: $(JS_PACKAGE) ## the JavaScript package, from C (clang, lld, wasi-libc)
	@echo $(JS_PACKAGE)

$(JS_PACKAGE): $(JS_B)/clx.wasm $(JS_B)/testing.wasm $(JS_SRC)
	$(call say,PACK)
	@printf '%s\n' $(subst :, ,$(JS_LICENSES)) | paste -d' ' - - > $(JS_B)/licenses
	$(Q)node $(JS)/pack.mjs $(JS_B) $(VERSION) $(JS_B)/package
	$(Q)cd $(JS_B) && npm pack --silent --ignore-scripts ./package >/dev/null

# What the module is compared with.
$(B)/js-native: $(B)/tests/ffi/javascript/native.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

check-js: $(JS_PACKAGE) $(B)/js-native ## the JavaScript package in Node.js, Deno, Bun, workerd, edge-runtime, frameworks
	@CLX_NATIVE=$(abspath $(B)/js-native) sh tests/ffi/javascript/js_test.sh $(JS_PACKAGE) $(JS_B)/test

JS_LONG := tests/ffi/javascript/long

check-js-long: check-js ## the same with 100,000 requests and bodies, Next's and Vite's builds
	@CLX_NATIVE=$(abspath $(B)/js-native) CLX_BODIES_COUNT=100000 CLX_REQUESTS=100000 \
	  sh tests/ffi/javascript/js_test.sh $(JS_PACKAGE) $(JS_B)/test native.test.mjs faults.test.mjs
	@sh $(JS_LONG)/long_test.sh $(JS_PACKAGE) $(JS_B)/long

bench-js: $(JS_PACKAGE) ## the package against hand-written JavaScript, on Node.js, Bun and Deno
	@sh tests/ffi/javascript/js_test.sh $(JS_PACKAGE) $(JS_B)/test package.test.mjs >/dev/null
	@cd $(JS_B)/test && chmod +x node_modules/@oven/*/bin/bun node_modules/@deno/*/deno && missed=0 && \
	  for run in node node_modules/@oven/*/bin/bun \
	    "node_modules/@deno/linux-x64-glibc/deno run -A --node-modules-dir=manual --cached-only"; do \
	    $$run bench.mjs || missed=1; done; exit $$missed
