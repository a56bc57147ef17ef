# For the tests of a language: `need COMMAND...` ends them well, with the word "missing", where this
# machine lacks one of the commands. In CI, where CI=true, that is an error.
need() {
  for command; do
    command -v "$command" >/dev/null 2>&1 && continue
    echo "$(basename "$0"): $command is missing"
    if [ "${CI-}" = true ]; then exit 1; else exit 0; fi
  done
}
