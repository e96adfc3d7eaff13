# The Windows program. `make exe` builds it (on Linux through Wine), `make test-exe` drives it, `make bench-exe` measures
# its start and size beside a bare one.
.PHONY: exe test-exe bench-exe exe-lock
exe: $(STAMP)
	$(PY) packaging/build_exe.py

test-exe: $(STAMP) test-packages
	$(PY) -m pytest -m exe tests/exe $(ARGS)

bench-exe: $(STAMP) test-packages
	$(PY) packaging/build_exe.py packaging/rdp-doctor.spec tests/bench/bare.spec
	$(PY) -m tests.bench.exe_start_and_size

# Pins what the program is built with.
exe-lock:
	uv pip compile --quiet --upgrade --no-header --no-annotate --generate-hashes --python-version 3.11 \
	  --python-platform x86_64-pc-windows-msvc pyproject.toml packaging/requirements-exe.in -o packaging/requirements-exe.txt
