namespace Publish.Cli.Completion;

/// <summary>
/// Completion scripts for bash, zsh, fish and PowerShell; each asks the program for suggestions, so it never goes
/// stale.
/// </summary>
internal static class CompletionScripts
{
    private static readonly Dictionary<string, string> ByShell = new()
    {
        ["bash"] = """
            _publish() {
                local IFS=$'\n'
                COMPREPLY=( $(compgen -W "$(publish "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
                if [ ${#COMPREPLY[@]} -eq 0 ]; then
                    COMPREPLY=( $(compgen -f -- "${COMP_WORDS[COMP_CWORD]}") )
                fi
            }
            complete -o filenames -F _publish publish

            """,
        ["zsh"] = """
            _publish() {
                local -a found
                found=("${(@f)$(publish "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                if [[ -n "${found[1]}" ]]; then
                    compadd -a found
                else
                    _files
                fi
            }
            compdef _publish publish

            """,
        ["fish"] = """
            function __publish_complete
                publish "[suggest:"(commandline -C)"]" (commandline -b) 2>/dev/null
            end
            complete -c publish -a '(__publish_complete)'

            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName publish -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                publish "[suggest:$cursorPosition]" "$commandAst" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };

    public static IEnumerable<string> Shells => ByShell.Keys;

    public static string For(string shell) => ByShell[shell];
}
