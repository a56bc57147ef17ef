# The wheel: the binding, and the library in one file with libsodium inside.

WHEEL_SODIUM = $(shell pkg-config --variable=libdir libsodium)/libsodium.a
WHEEL_OBJ := $(filter-out $(CJSON_SRC:%.c=$(B)/%.o),$(LIB_OBJ))
WHEEL_LICENSES := clx=LICENSE libsodium=/usr/share/doc/libsodium-dev/copyright

.PHONY: wheel

$(B)/wheel/libclx.so: $(WHEEL_OBJ)
	@mkdir -p $(@D)
	$(call say,LD)
	$(Q)$(CC) -shared -s -Wl,-z,defs -Wl,-Bsymbolic-functions -Wl,--exclude-libs,libsodium.a \
	  -Wl,--gc-sections $(ALL_LDFLAGS) $^ $(WHEEL_SODIUM) -o $@

wheel: $(B)/wheel/libclx.so ## the Python package, in build/wheel: the binding, the library, libsodium, their licences
	@rm -rf build/wheel
	@python3 -B examples/ffi/python/wheel.py $< $(VERSION) build/wheel $(WHEEL_LICENSES)

ffi-python ffi-long-python: wheel
