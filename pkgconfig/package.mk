# What users install: manual pages, API reference, one-file library, archive, Debian packages.

# -------- manual pages --------

# clx.h becomes clx(3), clx/core.h clx_core.h(3).
MAN3 := clx $(sort $(patsubst include/clx/%,clx_%,$(filter include/clx/%,$(HEADERS))))
MAN3_FILES := $(MAN3:%=$(B)/man/%.3)
# All pages have the date of the one that is written by hand, and the version of core.h.
MAN_DATE := $(word 4,$(shell head -n 1 examples/clx/clx.1))

$(B)/man/clx.3: include/clx.h
$(filter-out %/clx.3,$(MAN3_FILES)): $(B)/man/clx_%.3: include/clx/%
$(MAN3_FILES): pkgconfig/manual.awk examples/clx/clx.1 include/clx/core.h
	@mkdir -p $(@D)
	$(call say,MAN)
	$(Q)awk -v version=$(VERSION) -v date=$(MAN_DATE) -v pages="$(MAN3)" -f $< \
	  $(lastword $(filter include/%,$^)) > $@.new && mv $@.new $@

manuals: $(MAN3_FILES)

# -------- CMake and pkg-config --------

# Both find the folders from where their own file lies, so that the prefix can be moved; a folder
# outside of it stays where it is.
in_prefix = $(patsubst $(PREFIX)/%,$(1)/%,$(2))
LIBDIR_PARTS = $(subst /, ,$(patsubst $(PREFIX)/%,%,$(filter $(PREFIX)/%,$(LIBDIR))))
LIBDIR_UP = $(subst $() $(),/,$(LIBDIR_PARTS:%=..))
CMAKE_PREFIX = $(if $(LIBDIR_UP),$${clx_libdir}/$(LIBDIR_UP),$(PREFIX))

FILL_PC = sed -e 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(call in_prefix,$${prefix},$(LIBDIR))|' \
  -e 's|@INCLUDEDIR@|$(call in_prefix,$${prefix},$(INCLUDEDIR))|' \
  -e 's|@VERSION@|$(VERSION)|; s|@CJSON@|$(if $(CJSON), libcjson)|'
FILL_CMAKE = sed -e 's|@PREFIX@|$(CMAKE_PREFIX)|; s|@VERSION@|$(VERSION)|' \
  -e 's|@INCLUDEDIR@|$(call in_prefix,$${clx_prefix},$(INCLUDEDIR))|; s|@CJSON@|$(if $(CJSON), cjson)|'

# -------- the library in one file --------

EMBED := build/embed

embed: ## clx.c, the library in one file, and its headers, in build/embed
	@rm -rf $(EMBED)
	@mkdir -p $(EMBED)/clx
	$(Q)awk -v root=lib -f pkgconfig/embed.awk lib/clx.c > $(EMBED)/clx.c
	$(Q)cp include/clx.h LICENSE $(EMBED)/
	$(Q)cp $(filter-out %/openssl.h,$(wildcard include/clx/*.h)) $(EMBED)/clx/
	@echo $(EMBED)

# -------- API reference --------

docs: ## the API reference as HTML in build/docs (Doxygen)
	@rm -rf build/docs
	@mkdir -p build/docs
	$(Q){ cat pkgconfig/Doxyfile; echo 'PROJECT_NUMBER = $(VERSION)'; } | doxygen -
	@echo build/docs/html/index.html

# -------- archive and Debian packages --------

DIST := build/clx-$(VERSION).tar.gz

dist: ## a source archive of the last commit
	@mkdir -p build
	$(Q)git -c tar.umask=0022 archive --prefix=clx-$(VERSION)/ HEAD > build/dist.tar
	$(Q)gzip -9nc build/dist.tar > $(DIST)
	@rm build/dist.tar
	@echo $(DIST)

# DEB_BUILD_OPTIONS=nocheck leaves out its tests.
DEB := build/deb

deb: dist ## Debian packages of the last commit, in build/deb
	@rm -rf $(DEB)
	@mkdir -p $(DEB)
	$(Q)tar xzf $(DIST) -C $(DEB)
	$(Q)cp $(DIST) $(DEB)/clx_$(VERSION).orig.tar.gz
	$(Q)cp -r $(DEB)/clx-$(VERSION)/pkgconfig/debian $(DEB)/clx-$(VERSION)/debian
	$(Q)cd $(DEB)/clx-$(VERSION) && env -u MAKEFLAGS -u MAKELEVEL dpkg-buildpackage -us -uc \
	  > ../build.log 2>&1 || { tail -n 40 ../build.log; exit 1; }
	@ls $(DEB)/*.deb

# -------- checks --------

ABI_DUMP := tests/packages/abi.xml.gz

abi-dump: $(LIB_SHARED)
	@sh tests/packages/abi_test.sh --write $(LIB_SHARED) $(ABI_DUMP)

check-abi: $(LIB_SHARED) ## functions, structs and types as in the first state, or grown as the README allows
	@sh tests/packages/abi_test.sh $(LIB_SHARED) $(ABI_DUMP)

check-packages: lib $(CLX) $(PRICEBOOK) $(GATEWAY) manuals ## what is installed, packed and documented, used as a stranger would
	@sh tests/packages/manual_test.sh $(B)/man
	@sh tests/packages/cmake_test.sh "$(CC)"
	@sh tests/packages/embed_test.sh "$(CC)"
	@sh tests/packages/dist_test.sh "$(CC)"
	@sh tests/packages/deb_test.sh
	@sh tests/packages/docs_test.sh
	@sh tests/packages/unit_test.sh $(PRICEBOOK) $(GATEWAY)

check-reproducible: ## the archive, and what is built of it, is the same in any folder on any day
	@sh tests/packages/reproducible_test.sh "$(CC)"

check-packages-long: ## the packages made twice, and in an empty Debian root (needs root and mmdebstrap)
	@sh tests/packages/root_test.sh

.PHONY: manuals embed docs dist deb abi-dump check-abi check-packages check-packages-long check-reproducible
