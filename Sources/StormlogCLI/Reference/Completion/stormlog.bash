# Completions of stormlog for bash. The program itself says what can be typed.
_stormlog() {
  local kind= candidate files word="${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r candidate; do
    if [ -z "$kind" ]; then
      kind=$candidate
    else
      COMPREPLY+=("$candidate")
    fi
  done < <("$1" complete --shell bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case $kind in
    files) files=-f ;;
    folders) files=-d ;;
    *) return ;;
  esac
  [ "$word" = '=' ] && word=
  compopt -o filenames 2>/dev/null
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(compgen "$files" -- "$word")
}
complete -F _stormlog stormlog
