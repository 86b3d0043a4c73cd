#compdef stormlog
# Completions of stormlog for zsh. The program itself says what can be typed.
_stormlog() {
  local kind line
  local -a lines candidates labels
  lines=("${(@f)$("${words[1]}" complete --shell zsh -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  kind=$lines[1]
  shift lines
  case $kind in
    files) _files; return ;;
    folders) _files -/; return ;;
  esac
  for line in $lines; do
    candidates+=("${line%%$'\t'*}")
    labels+=("${line/$'\t'/  }")
  done
  (( $#candidates )) || return 1
  compadd -U -l -V stormlog -d labels -a candidates
}
if [ "$funcstack[1]" = _stormlog ]; then
  _stormlog "$@"
else
  compdef _stormlog stormlog
fi
