# The JavaScript package: clx.wasm from C, types and sources, packed into build/.

JS := examples/ffi/javascript
JS_B := build/js
JS_ROOT ?= .
JS_SODIUM := $(JS_B)/sodium
JS_CC := clang
# Linked by wasm-ld itself: clang would call whatever wasm-opt there is.
JS_CFLAGS := --target=wasm32-wasi -isystem /usr/include/wasm32-wasi -std=c11 -O3 -DNDEBUG \
  -msimd128 -D__SSE2__=1 -mbulk-memory -mnontrapping-fptoint -msign-ext -mmutable-globals \
  -ftls-model=local-exec -ffunction-sections -fdata-sections -fvisibility=hidden
JS_INCLUDES := -I$(JS)/c -I$(JS_ROOT)/include -I$(JS_ROOT)/lib -isystem $(JS_SODIUM)/src/libsodium/include
JS_SODIUM_FILES := crypto_auth/hmacsha256/auth_hmacsha256 crypto_hash/sha256/hash_sha256 \
  crypto_hash/sha256/cp/hash_sha256_cp crypto_shorthash/crypto_shorthash \
  crypto_shorthash/siphash24/ref/shorthash_siphash24_ref crypto_verify/sodium/verify sodium/codecs
JS_SODIUM_OBJ := $(JS_SODIUM_FILES:%=$(JS_SODIUM)/%.o) $(JS_B)/sodium.o
JS_LD := wasm-ld --no-entry --gc-sections --strip-all --stack-first -z stack-size=131072
JS_LIBS = -L/usr/lib/wasm32-wasi -lc $(wildcard $(shell $(JS_CC) --print-resource-dir)/lib/wasi/libclang_rt.builtins-wasm32.a)

.PHONY: js deps-js

deps-js: ## install what `make js` and its checks need (Debian packages)
	@sh pkgconfig/deps.sh < pkgconfig/deps-js.list
	@$(MAKE) --no-print-directory $(JS_SODIUM)/laid

$(JS_SODIUM)/laid: $(JS)/c/sodium.sh $(JS)/c/sodium.sha256
	$(call say,SODIUM)
	$(Q)sh $< $(JS_SODIUM)

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
