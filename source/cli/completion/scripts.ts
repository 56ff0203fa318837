import type {LanguageCode} from '../../languages/index.ts';

/**
 * The completion script of each shell passes the typed words to `acr-doctor completion words`. The script puts a colon
 * before each word. Without the colon, acr-doctor would parse `--only` as a flag, and a shell could drop an empty word.
 * acr-doctor prints one line for each candidate: the word, a tab and an explanation. After `:files` or `:folders`, the
 * shell completes files or folders itself.
 */
const scripts = {
	/** Supports Bash 3.2 and later, without the bash-completion package. */
	bash: ask => `# Completes acr-doctor in bash.

_acr_doctor() {
	local word about last current lead= quote= breaks= glued=
	local IFS=$' \\t\\n'
	local -i index
	local -a typed
	typed=() COMPREPLY=()

	# Bash splits words at = and :. The loop joins the parts.
	for ((index = 1; index <= COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		last=$((\${#typed[@]} - 1))

		if ((last >= 0)) && [[ -n $glued || $word == [=:]* ]]; then
			typed[last]+=$word
		else
			typed+=("$word")
		fi

		[[ $word == [=:] ]] && glued=1 || glued=
	done

	last=$((\${#typed[@]} - 1))
	((last >= 0)) || return
	current=\${typed[last]}

	# If the word has a quote, Readline replaces the text after the quote. Otherwise, it replaces the text after the
	# last = or :.
	if [[ $current == *[\\"\\']* ]]; then
		quote=1
		lead=\${current%%[\\"\\']*}
	else
		[[ $COMP_WORDBREAKS != *=* ]] || breaks+==
		[[ $COMP_WORDBREAKS != *:* ]] || breaks+=:
		[[ -z $breaks ]] || lead=\${current%"\${current##*[$breaks]}"}
	fi

	typed=("\${typed[@]//[\\"\\'\\\\]/}")

	while IFS=$'\\t' read -r word about; do
		case $word in
			:files) _acr_doctor_paths default -f ;;
			:folders) _acr_doctor_paths dirnames -d ;;
			?*)
				[[ -n $quote || $word != *[!a-zA-Z0-9_@%+=:,./-]* ]] || printf -v word %q "$word"
				COMPREPLY+=("\${word#"$lead"}")
				;;
		esac
	done <<< "$(command ${ask} "\${typed[@]/#/:}" 2> /dev/null)"
}

# Bash 4.0 and later complete files. Older versions have no compopt.
_acr_doctor_paths() {
	compopt -o "$1" 2> /dev/null && return

	while IFS= read -r word; do
		[[ -z $word ]] || COMPREPLY+=("$word")
	done <<< "$(compgen "$2" -- "\${typed[last]##*=}")"
}

complete -F _acr_doctor acr-doctor
`,
	zsh: ask => `#compdef acr-doctor
# Completes acr-doctor in zsh.

_acr_doctor() {
	local line word lead tab=$'\\t' IFS=$' \\t\\n'
	local -a typed offered
	typed=("\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}")
	lead=\${(M)typed[-1]##*[=,]}

	for line in "\${(@f)$(command ${ask} "\${(@)typed/#/:}" 2> /dev/null)}"; do
		case $line in
			:files)
				compset -P '*='
				_files
				return
				;;
			:folders)
				compset -P '*='
				_files -/
				return
				;;
			?*)
				word=\${\${line%%$tab*}#$lead}
				offered+=("\${word//:/\\\\:}:\${line#*$tab}")
				;;
		esac
	done

	compset -P '*[=,]'
	((\${#offered} == 0)) || _describe -t words word offered
}

if [[ \${funcstack[1]} == _acr-doctor ]]; then
	_acr_doctor "$@"
else
	(($+functions[compdef])) || { autoload -Uz compinit && compinit -i }
	compdef _acr_doctor acr-doctor
fi
`,
	/** Supports Fish 3.0 and later. */
	fish: ask => `# Completes acr-doctor in fish.

function __acr_doctor_words
	set -l typed (commandline -opc)
	set -e typed[1]
	set -l current (commandline -ct | string replace -ar '["\\'\\\\\\\\]' '')
	set -l lead (string match -r '^--[a-z-]+=' -- $current)

	for line in (command ${ask} :$typed ":$current" 2> /dev/null)
		switch $line
			case :files
				__fish_complete_path (string replace -- "$lead" '' "$current") | string replace -r '^' -- "$lead"
			case :folders
				__fish_complete_directories (string replace -- "$lead" '' "$current") | string replace -r '^' -- "$lead"
			case '*'
				echo -- $line
		end
	end
end

complete -c acr-doctor -e
complete -c acr-doctor -f -a '(__acr_doctor_words)'
`,
	/**
	 * Supports PowerShell 5.1 and later. Ignores `:files` and `:folders`, because PowerShell completes paths by
	 * default.
	 */
	powershell: ask => `# Completes acr-doctor in PowerShell.

Register-ArgumentCompleter -Native -CommandName 'acr-doctor' -ScriptBlock {
	param([string] $wordToComplete, $commandAst, $cursorPosition)

	# The words up to the cursor, without quotes. After a space, the last word is empty.
	$before = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition })
	$typed = @($before | Select-Object -Skip 1 | ForEach-Object {
		$length = [Math]::Min($_.Extent.Text.Length, $cursorPosition - $_.Extent.StartOffset)
		':' + ($_.Extent.Text.Substring(0, $length) -replace '[''"]', '')
	})

	if ($before[-1].Extent.EndOffset -lt $cursorPosition) {
		$typed += ':'
	}

	# PowerShell splits dns,tls into two words. The completion replaces the second word.
	$current = $typed[-1].Substring(1)
	$lead = if ($current.EndsWith($wordToComplete)) { $current.Length - $wordToComplete.Length } else { 0 }

	# acr-doctor writes UTF-8, even if the console has another code page.
	$encoding = [Console]::OutputEncoding

	try {
		[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
		$lines = @(& ${ask} @typed 2>$null)
	} finally {
		[Console]::OutputEncoding = $encoding
	}

	foreach ($line in $lines) {
		if ($line -and -not $line.StartsWith(':')) {
			$word, $about = $line -split "\`t", 2
			$word = $word.Substring($lead)
			$text = if ($word -match '[^\\w%+=:./-]') { "'$word'" } else { $word }
			if (-not $about) { $about = $word }
			[System.Management.Automation.CompletionResult]::new($text, $word, 'ParameterValue', $about)
		}
	}
}
`,
} as const satisfies Readonly<Record<string, (ask: string) => string>>;

export const shells: readonly string[] = Object.keys(scripts);

export const isShell = (word: string): word is keyof typeof scripts => Object.hasOwn(scripts, word);

/** Returns the completion script of a shell. `language` is the language of the explanations. */
export const scriptFor = (shell: keyof typeof scripts, language: LanguageCode): string =>
	scripts[shell](`acr-doctor completion words --lang ${language}`);
