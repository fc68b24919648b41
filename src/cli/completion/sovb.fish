# Completion of sovb for fish.  The command itself says what may follow; see complete.h.

function __sovb_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l answer (sovb complete $words[2..-1] "$typed" 2>/dev/null)
    if contains -- :files $answer
        __fish_complete_path "$typed"
    else
        printf '%s\n' $answer
    end
end
complete -c sovb -f -a '(__sovb_complete)'
