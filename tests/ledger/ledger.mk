# The gateway's ledger: simulated, and in both databases.

.PHONY: check-ledger

LEDGER_OBJ := $(patsubst examples/%.c,$(B)/tests/rules/%.o,$(wildcard examples/gateway/ledger*.c) \
  examples/gateway/payment.c)
LEDGER_STORE := $(patsubst %.c,$(B)/%.o,$(wildcard examples/common/store*.c) examples/common/journal.c \
  examples/common/program.c)

# The ledger with rules that can be left out.
$(B)/tests/rules/%.o: examples/%.c
	@mkdir -p $(@D)
	$(call say,CC)
	$(Q)$(CC) $(ALL_CFLAGS) -DRULES_LEFT_OUT -MMD -MP -c $< -o $@

$(B)/ledger-sim: $(patsubst %.c,$(B)/%.o,$(wildcard tests/ledger/sim*.c)) $(LEDGER_OBJ) \
  $(LEDGER_STORE) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(STORE_LIBS) -o $@

LEDGER_PLAIN := $(patsubst %.c,$(B)/%.o,$(wildcard examples/gateway/ledger*.c))

$(B)/ledger-test $(B)/store-test: $(B)/%-test: $(B)/tests/ledger/%_test.o $(LEDGER_PLAIN) $(LEDGER_STORE) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(STORE_LIBS) -lcmocka -o $@

$(B)/power-test: $(B)/tests/ledger/power_test.o $(B)/tests/ledger/power.o $(LEDGER_PLAIN) $(LEDGER_STORE) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(STORE_LIBS) -lcmocka -o $@

$(B)/metrics-test: $(B)/tests/ledger/metrics_test.o $(B)/examples/common/metrics.o $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) -pthread -lcmocka -o $@

$(B)/ledger-orders: $(B)/tests/ledger/orders_test.o $(B)/tests/ledger/stage.o $(LEDGER_PLAIN) $(LEDGER_STORE) $(STATIC)
	$(call say,LD)
	$(Q)$(CC) $(ALL_LDFLAGS) $^ $(LIBS) $(STORE_LIBS) -o $@

check-ledger: $(B)/ledger-sim $(B)/ledger-test $(B)/store-test $(B)/metrics-test $(B)/power-test $(if $(POSTGRES),$(B)/ledger-orders) ## the gateway's ledger: every crash at every point, in both databases
	@$(B)/metrics-test
	@$(B)/power-test
	@$(B)/ledger-sim
	@python3 -B tests/several/ledger_test.py $(B) $(if $(POSTGRES),postgres)

-include $(LEDGER_OBJ:.o=.d)

# -------- the model --------

.PHONY: check-protocol check-model

check-protocol: ## the gateway's protocol in all states of a small model; each rule left out fails (spin)
	@sh tests/model/model_test.sh quick

check-model: ## the large models: minutes, and some GB of memory
	@sh tests/model/model_test.sh long

# -------- several machines --------

.PHONY: check-several check-postgres

check-postgres: examples ## the gateway's tests and webhooks on PostgreSQL, also while it is away
	@python3 -B tests/several/pricebook_test.py $(B)
	@python3 -B tests/several/gateway_test.py $(B)

# SEED=N repeats the faults of a run.
SEED ?=

check-several: examples ## a storm of payments over three gateways while parts of it die (PostgreSQL, pgbouncer, haproxy)
	@python3 -B tests/several/several_test.py $(B) $(B)/several.json $(SEED)
