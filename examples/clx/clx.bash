# Completion of clx for bash: source this file, or install it as
# share/bash-completion/completions/clx.

# The kinds of requests, asked of the tool itself, so that new ones need no change here.
_clx_kinds() {
  "$1" --help 2>/dev/null | sed -n '/^kinds of requests:$/,/^$/s/^  //p'
}

# The options of a command, from its help.
_clx_options() {
  "$1" "$2" --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p'
}

# The cases of test.
_clx_cases() {
  "$1" test --list 2>/dev/null | sed 's/ .*//' | uniq
}

_clx_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

_clx() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local tool=${COMP_WORDS[0]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W 'sign verify inspect sample send test listen record replay explain topics --help --version' -- "$word")
    return
  fi
  case $before in
  --secret-file | --body | --port-file | --config | --junit | --json | --html | --ignore | --recorded)
    _clx_files "$word"
    return
    ;;
  --mode)
    mapfile -t COMPREPLY < <(compgen -W 'test live' -- "$word")
    return
    ;;
  --currency)
    mapfile -t COMPREPLY < <(compgen -W 'BTC CHF CLP EUR GBP HUF JPY KWD MGA PLN SEK USD USDC' -- "$word")
    return
    ;;
  --only | --explain)
    mapfile -t COMPREPLY < <(compgen -W "$(_clx_cases "$tool")" -- "$word")
    return
    ;;
  --topic)
    mapfile -t COMPREPLY < <(compgen -W "$("$tool" topics 2>/dev/null)" -- "$word")
    return
    ;;
  --secret | --signature | --signature-of | --line-items | --seed | --sku | --truncate | --cut | \
    --expect | --timeout | --include | --id | --token | --amount | --balance | \
    --circuit-failures | --set | --port | --count | --fail | --needs | --unknown-sku | \
    --start | --budget | --lanes | --listen | --to | --keep | --path | --rate | --parallel)
    return
    ;;
  esac
  if [[ $word == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_clx_options "$tool" "$command")" -- "$word")
  elif [[ $command == listen || $command == topics ]]; then
    return
  elif [[ $command == sample || $command == send || $command == test ||
    ($command == explain && $COMP_CWORD -eq 2) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_clx_kinds "$tool")" -- "$word")
  else
    _clx_files "$word"
  fi
}

complete -F _clx clx
