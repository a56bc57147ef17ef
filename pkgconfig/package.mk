# What users install: manual pages, API reference, one-file library, archive, Debian packages.

# -------- CMake and pkg-config --------

# Both find the folders from where their own file lies, so that the prefix can be moved; a folder
# outside of it stays where it is.
in_prefix = $(patsubst $(PREFIX)/%,$(1)/%,$(2))
LIBDIR_UP = $(if $(filter $(PREFIX)/%,$(LIBDIR)),$(subst $() $(),/,$(patsubst %,..,$(subst /, ,$(LIBDIR:$(PREFIX)/%=%)))))
CMAKE_PREFIX = $(if $(LIBDIR_UP),$${clx_libdir}/$(LIBDIR_UP),$(PREFIX))

FILL_PC = sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(call in_prefix,$${prefix},$(LIBDIR))|' \
  -e 's|@INCLUDEDIR@|$(call in_prefix,$${prefix},$(INCLUDEDIR))|' \
  -e 's|@VERSION@|$(VERSION)|; s|@CJSON@|$(if $(CJSON), libcjson)|'
FILL_CMAKE = sed -e 's|@PREFIX@|$(CMAKE_PREFIX)|; s|@VERSION@|$(VERSION)|' \
  -e 's|@INCLUDEDIR@|$(call in_prefix,$${clx_prefix},$(INCLUDEDIR))|; s|@CJSON@|$(if $(CJSON), cjson)|'

# -------- checks --------

check-packages: lib ## CMake
	@sh tests/packages/cmake_test.sh "$(CC)"

.PHONY: check-packages
