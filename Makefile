# Everything that is done with this project by hand: make demo, make test, …
#
# Works with GNU make on Linux and with the make of macOS.

SWIFT ?= swift
CC ?= cc
PREFIX ?= /usr/local
DESTDIR ?=
DEMO ?= stormlog-demo
MINUTES ?= 10

SOURCES := Sources Tests Package.swift playbooks schema
RELEASE := .build/stormlog-release

.DEFAULT_GOAL := help
.PHONY: help prepare build demo test bench torture format lint pictures release install clean

help:
	@echo 'make demo      build, and watch documented storms unfold in $(DEMO)'
	@echo 'make test      run the tests'
	@echo 'make bench     measure the release build and hold it to its limits'
	@echo 'make torture   kill, cut, break and forge the release build for $(MINUTES) minutes'
	@echo 'make format    put the sources into the one form'
	@echo 'make lint      check the form; warnings are errors'
	@echo 'make pictures  draw the pictures of the README from what the program prints'
	@echo 'make release   one optimised binary in $(RELEASE)'
	@echo 'make install   install it and the completions below PREFIX ($(PREFIX))'
	@echo 'make clean     remove what was built'

# SQLite's header for the build, the time zones for the tests and the demo.
prepare:
	@command -v $(SWIFT) >/dev/null || { \
	  echo 'Swift is missing: https://www.swift.org/install' >&2; exit 1; }
	@missing=; \
	for compiler in '$(CC)' clang; do \
	  printf '#include <sqlite3.h>\n' | $$compiler -E -x c - >/dev/null 2>&1 && break; \
	done || missing=libsqlite3-dev; \
	test -e /usr/share/zoneinfo/Europe/Berlin || missing="$$missing tzdata"; \
	test -z "$$missing" && exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Please install first, under the names that your system has for them: $$missing" >&2; \
	  echo 'Fedora: sqlite-devel tzdata · Alpine: sqlite-dev tzdata · macOS: xcode-select --install' >&2; \
	  exit 1; \
	fi; \
	if test "$$(id -u)" -eq 0; then sudo=; else sudo=sudo; fi; \
	echo "Installing $$missing"; \
	$$sudo apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends $$missing

build: prepare
	$(SWIFT) build --product stormlog

# An older demo makes room; a folder with anything else in it does not.
demo: build
	@if test -e '$(DEMO)' || test -L '$(DEMO)'; then \
	  other=$$( \
	    find '$(DEMO)' -maxdepth 0 ! -type d; \
	    find '$(DEMO)' -mindepth 1 -maxdepth 1 ! -type d; \
	    find '$(DEMO)' -mindepth 2 -maxdepth 2 ! -name workspace ! -name 'post-mortem.*'); \
	  if test -n "$$other"; then \
	    echo "$$other" >&2; \
	    echo 'This is not from a demo. Move it, or name another folder: make demo DEMO=…' >&2; \
	    exit 1; \
	  fi; \
	  rm -rf '$(DEMO)'; \
	fi
	@"$$($(SWIFT) build --show-bin-path)/stormlog" demo -o '$(DEMO)'
	@echo
	@echo "The program: $$($(SWIFT) build --show-bin-path)/stormlog"
	@echo 'The post-mortems:'
	@ls -1 '$(DEMO)'/*/post-mortem.*

test: prepare
	$(SWIFT) test --disable-xctest $(TESTFLAGS)

bench: release
	$(RELEASE_BUILD) --product BenchSeed
	python3 bench/bench.py --binary $(RELEASE)/stormlog \
	  --seed "$$($(SWIFT) build -c release --show-bin-path)/BenchSeed"

torture: release
	python3 torture/torture.py --binary $(RELEASE)/stormlog --minutes $(MINUTES) \
	  $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

pictures: build
	docs/pictures/draw.py --binary "$$($(SWIFT) build --show-bin-path)/stormlog"

# On Linux one file that needs no library of its host; elsewhere, or where a static SQLite is
# missing, the host's own libraries are used.
STATIC = $(shell \
  if test "$$(uname -s)" = Linux; then \
    for compiler in '$(CC)' clang; do \
      $$compiler -print-file-name=libsqlite3.a 2>/dev/null && break; \
    done | grep -q / && echo -Xswiftc -static-executable || echo --static-swift-stdlib; \
  fi)

# Types with generic parameters are asked for directly, not by a mangled name that the runtime has to
# resolve by searching through every conformance in the program: half of a short command's time.
SPEED := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
RELEASE_BUILD = $(SWIFT) build -c release $(STATIC) $(SPEED)

release: prepare
	$(RELEASE_BUILD) --product stormlog
	@mkdir -p $(RELEASE)
	cp -f "$$($(SWIFT) build -c release --show-bin-path)/stormlog" $(RELEASE)/stormlog
	strip $(RELEASE)/stormlog
	@for shell in bash zsh fish; do \
	  $(RELEASE)/stormlog --generate-completion-script $$shell >$(RELEASE)/stormlog.$$shell || exit 1; \
	done
	@ls -lh $(RELEASE)/stormlog

install: release
	install -d '$(DESTDIR)$(PREFIX)/bin' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d' \
	  '$(DESTDIR)$(PREFIX)/share/doc/stormlog/docs/pictures'
	install -m 755 $(RELEASE)/stormlog '$(DESTDIR)$(PREFIX)/bin/stormlog'
	install -m 644 $(RELEASE)/stormlog.bash \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/stormlog'
	install -m 644 $(RELEASE)/stormlog.zsh \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_stormlog'
	install -m 644 $(RELEASE)/stormlog.fish \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/stormlog.fish'
	install -m 644 README.md LICENSE NOTICE '$(DESTDIR)$(PREFIX)/share/doc/stormlog'
	install -m 644 docs/*.md '$(DESTDIR)$(PREFIX)/share/doc/stormlog/docs'
	install -m 644 docs/pictures/*.svg '$(DESTDIR)$(PREFIX)/share/doc/stormlog/docs/pictures'

clean:
	$(SWIFT) package clean
	rm -rf $(RELEASE)
