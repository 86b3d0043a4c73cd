# Completions of stormlog for fish. The program itself says what can be typed.
function __stormlog_complete
    set -l tokens (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($tokens[1] complete --shell fish -- $tokens[2..] "$current" 2>/dev/null)
    switch "$lines[1]"
        case files
            __fish_complete_path "$current"
        case folders
            __fish_complete_directories "$current"
        case '*'
            string join \n -- $lines[2..]
    end
end
complete -c stormlog -f -a '(__stormlog_complete)'
