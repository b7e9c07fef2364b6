# make run     the dashboard on demo-data        make test      all tests
# make demo    the same, with a year played into a copy of it
# make build   .build/release/tiendo             make install   PREFIX=/usr/local
# make check   what CI does: format, tests, release build with warnings as errors

PREFIX ?= /usr/local
DATA ?= demo-data
RELEASE = -c release --static-swift-stdlib --product tiendo
# Large batches: each batch of a module reads the whole module again.
TEST = --disable-xctest -Xswiftc -driver-batch-size-limit -Xswiftc 200 $(TEST_FLAGS)

.PHONY: run demo test build install uninstall check lint format demo-data record tools test-tools

run: build
	@.build/release/tiendo $(DATA)

demo: build
	@.build/release/tiendo demo $(DATA)

# The program that is tested is optimised (see Package.swift): a plain `swift test` compiles faster and runs longer.
# The tests of the real program wait for screens, and would starve beside others: they come after them, one by one.
test: export OPTIMISED = 1
test: test-tools
	swift test $(TEST) --skip TerminalTests
	swift test $(TEST) --no-parallel --filter TerminalTests

build: tools
	@swift build $(RELEASE)

install: build
	install -D .build/release/tiendo $(DESTDIR)$(PREFIX)/bin/tiendo
	mkdir -p $(DESTDIR)$(PREFIX)/share/tiendo
	cp -R demo-data $(DESTDIR)$(PREFIX)/share/tiendo/

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/tiendo $(DESTDIR)$(PREFIX)/share/tiendo

check: lint test build

lint: tools
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: tools
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Makes the synthetic folder anew; the same program makes the same bytes.
demo-data: tools
	swift run DemoData demo-data

# Writes the stored screens of the tests anew; read the difference before you commit it.
record: tools
	RECORD_SCREENS=1 swift test --disable-xctest --filter DashboardTests

# What the build and the tests need from Debian; says what to do where it can't install it.
tools:
	@./Scripts/install-tools

# The same, and the server that the tests of databases start.
test-tools:
	@./Scripts/install-tools --for-tests
