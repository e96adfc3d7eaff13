# `make run` opens the program, `make test` passes every test; both install what they need first.
.DEFAULT_GOAL := help
SHELL := /bin/bash
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed

RUN_PACKAGES := python3-venv libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 \
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 libxcb-xinerama0 libxcb-randr0 \
  libxcb-xkb1 libx11-xcb1 fonts-noto-cjk fonts-liberation iproute2
# Real servers and a real screen for the tests. The services among them are installed, not started.
TEST_PACKAGES := xvfb xauth xrdp freerdp2-shadow-x11 freerdp2-x11 winpr-utils openssh-server dnsmasq-base openssl xdotool x11-utils git

.PHONY: help run test lint format translations screenshots bench clean
help:
	@echo "make run          open RDP Doctor"
	@echo "make test         run every test, headless"
	@echo "make lint         formatter, linter, types, import contracts"
	@echo "make translations carry new texts into translations/*.ts"
	@echo "make screenshots  every page in three languages, light and dark, into screenshots/"
	@echo "make bench        start-up and responsiveness, as ratios"
	@echo "make exe          the Windows program (on Linux through Wine); make test-exe drives it"

run: $(STAMP)
	$(VENV)/bin/rdp-doctor

test: $(STAMP) test-packages
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest $(ARGS)

lint: $(STAMP)
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports

format: $(STAMP)
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

translations: $(STAMP)
	$(PY) packaging/translations.py update
	$(PY) packaging/translations.py release

screenshots: $(STAMP)
	$(PY) -m tests.screenshots screenshots

bench: $(STAMP) test-packages
	$(PY) -m pytest -m bench tests/bench -s -p no:randomly

clean:
	rm -rf $(VENV) build dist screenshots resources/translations

$(STAMP): requirements.lock pyproject.toml packaging/build_hook.py translations/app_ko.ts translations/app_zh_Hans.ts | run-packages
	python3 -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	$(PY) packaging/translations.py release
	touch $@

.PHONY: run-packages test-packages
run-packages:
	@packaging/system_packages.sh $(RUN_PACKAGES)
test-packages:
	@packaging/system_packages.sh $(TEST_PACKAGES)

include packaging/exe.mk
