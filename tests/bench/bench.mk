# The bench: one program for our side, one worker for each contender. A worker that cannot be built
# is reported as missing, and the rest goes on.

BENCH := $(B)/bench
BENCH_MODULES := build/bench-node
BENCH_SRC := $(filter-out %_worker.c %/wire.c %/vary.c %/attack.c %/growth.c,$(wildcard tests/bench/*.c))
BENCH_WORKERS := $(patsubst %,$(BENCH)/%_worker,clx cjson simdjson rapidjson go \
  $(if $(OPENSSL),clx_openssl))
BENCH_ALL := $(BENCH)/bench $(BENCH_WORKERS) $(BENCH)/bodies/made $(BENCH_MODULES)/made
BENCH_WIRE := $(B)/tests/bench/wire.o
BENCH_SIGN := tests/bench/openssl_sign.h tests/bench/included_key.h
BENCH_CXX := $(CXX) -std=c++17 -O2 -Wall -Wextra -Wshadow $(ALL_LDFLAGS)

$(BENCH)/bench: $(BENCH_SRC:%.c=$(B)/%.o) $(STATIC)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -lm -o $@

$(BENCH)/vary: $(B)/tests/bench/vary.o
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ -o $@

$(BENCH)/growth: $(B)/tests/bench/growth.o $(B)/tests/bench/attack.o $(STATIC)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

$(BENCH)/clx_worker: $(B)/tests/bench/clx_worker.o $(BENCH_WIRE) $(STATIC)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

# The same source with the other MAC provider.
$(BENCH)/clx_openssl_worker: tests/bench/clx_worker.c $(BENCH_WIRE) $(OPENSSL_STATIC) $(STATIC)
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)sh tests/bench/build.sh $@ $(CC) $(ALL_CFLAGS) -DBENCH_OPENSSL $(ALL_LDFLAGS) $^ \
	  $(LIBS) $(OPENSSL_LIBS) -o $@

$(BENCH)/cjson_worker: $(B)/tests/bench/cjson_worker.o $(BENCH_WIRE)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -o $@

$(BENCH)/simdjson_worker: tests/bench/simdjson_worker.cpp $(BENCH_SIGN) $(BENCH_WIRE)
	@mkdir -p $(@D)
	$(call say,CXX)
	$(Q)sh tests/bench/build.sh $@ $(BENCH_CXX) $< $(BENCH_WIRE) -lsimdjson -lcrypto -o $@

$(BENCH)/rapidjson_worker: tests/bench/rapidjson_worker.cpp $(BENCH_SIGN) $(BENCH_WIRE)
	@mkdir -p $(@D)
	$(call say,CXX)
	$(Q)sh tests/bench/build.sh $@ $(BENCH_CXX) $< $(BENCH_WIRE) -lcrypto -o $@

$(BENCH)/go_worker: tests/bench/go_worker.go
	@mkdir -p $(@D)
	$(call say,GO)
	$(Q)GOCACHE=$(abspath build/go-cache) sh tests/bench/build.sh $@ go build -o $@ $<

$(BENCH)/bodies/made: tests/bench/bodies.sh $(CLX) $(BENCH)/vary
	$(call say,BODIES)
	$(Q)sh tests/bench/bodies.sh $(CLX) $(BENCH)/vary $(@D) "$${CLX_PAYLOADS:-../shared/payloads}"
	@touch $@

# The packages of package.json, from npm's registry. Without them two contenders are missing.
$(BENCH_MODULES)/made: tests/bench/package.json
	@mkdir -p $(@D)
	$(call say,NPM)
	@cp $< $(@D)/package.json
	@cd $(@D) && npm install --silent --fetch-retries=0 --no-package-lock --no-audit --no-fund \
	  --ignore-scripts && \
	  touch made || echo "bench: npm could not install the packages of $<" >&2

BENCH_OPTIONS ?=

bench: $(BENCH_ALL) bench-growth ## the whole job and its parts, against other libraries and languages
	@$(BENCH)/bench $(BENCH_OPTIONS) $(BENCH) $(BENCH_MODULES) build

bench-growth: $(BENCH)/growth ## how attacks grow with their bodies
	@$(BENCH)/growth

check-bench: $(BENCH_ALL) ## all contenders of the bench answer alike
	@$(BENCH)/bench --check $(BENCH) $(BENCH_MODULES) build

.PHONY: bench bench-growth check-bench
