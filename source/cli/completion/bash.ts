import {quoteWord} from '../../core/shell.ts';
import type {Choice, Choices} from './choices.ts';
import type {Grammar} from './grammar.ts';
import {kindHere, walk} from './walk.ts';

/** For bash 3.2 and later, as macOS has it; needs no bash-completion. */
export const bashScript = (grammar: Grammar, choices: Choices): string => `# Completes acr-doctor in bash.

_acr_doctor() {
	local word current whole last flag= place=start over= config= kind= attached= listed= lead= quote= breaks= glued=
	local IFS=$' \\t\\n'
	local -i index
	local -a before offered
	before=() offered=() COMPREPLY=()

	# Bash takes = and : for words of their own; here they are parts of one.
	for ((index = 1; index <= COMP_CWORD; index++)); do
		word=\${COMP_WORDS[index]}
		last=$((\${#before[@]} - 1))

		if ((last >= 0)) && [[ -n $glued || $word == [=:]* ]]; then
			before[last]+=$word
		else
			before+=("$word")
		fi

		[[ $word == [=:] ]] && glued=1 || glued=
	done

	last=$((\${#before[@]} - 1))
	((last >= 0)) || return
	current=\${before[last]}
	whole=$current
	unset "before[last]"

${walk(grammar)}
	if [[ -z $flag && -z $over && $current == --*=* ]]; then
		flag=\${current%%=*}
		attached=$flag=
		current=\${current#*=}
	fi

	# In quotes readline replaces what stands in them, else what stands behind the last = or :.
	if [[ $current == [\\"\\']* ]]; then
		quote=1
		current=\${current:1}
		lead=$attached
	else
		current=\${current//\\\\/}
		[[ $COMP_WORDBREAKS != *=* ]] || breaks+==
		[[ $COMP_WORDBREAKS != *:* ]] || breaks+=:
		[[ -z $breaks ]] || lead=\${whole%"\${whole##*[$breaks]}"}
	fi

${kindHere(grammar)}
	case $kind in
		flag) offered=(${list(flagChoices(grammar))}) ;;
${Object.entries(choices)
	.filter(([, all]) => all.length > 0)
	.map(([kind, all]) => `\t\t${kind}) ${offer(all)} ;;`)
	.join('\n')}
	esac

	if [[ $kind == start || $kind == registry ]]; then
		config=\${config//[\\"\\'\\\\]/}
		[[ $config != '~/'* ]] || config=$HOME/\${config:2}

		while IFS=$'\\t' read -r word last; do
			[[ -z $word ]] || offered+=("$word")
		done <<< "$(command acr-doctor completion saved \${config:+"--config=$config"} 2> /dev/null)"
	elif [[ $kind == checks && $current == *,* ]]; then
		listed=\${current%,*},
		current=\${current##*,}
	fi

	for word in "\${offered[@]}"; do
		if [[ $word == "$current"* && ,$listed != *,"$word",* ]]; then
			word=$attached$listed$word
			[[ -n $quote || $word != *[!a-zA-Z0-9_@%+=:,./-]* ]] || printf -v word %q "$word"
			COMPREPLY+=("\${word#"$lead"}")
		fi
	done

	if ((\${#COMPREPLY[@]} == 0)); then
		case $kind in
			file | client) _acr_doctor_paths default -f ;;
			folder) _acr_doctor_paths dirnames -d ;;
		esac
	fi
}

# Bash itself knows best how files are completed; before 4.0 it cannot be asked.
_acr_doctor_paths() {
	compopt -o "$1" 2> /dev/null && return

	while IFS= read -r word; do
		[[ -z $word ]] || COMPREPLY+=("$word")
	done <<< "$(compgen "$2" -- "$current")"
}

complete -F _acr_doctor acr-doctor
`;

const flagChoices = ({flags}: Grammar): readonly Choice[] =>
	flags.flatMap(({spellings}) => spellings.slice(0, 1).map(word => ({word})));

function offer(all: readonly Choice[]): string {
	const fine = all.filter(({isFine}) => isFine);
	const first = `offered=(${list(all.filter(({isFine}) => !isFine))})`;
	return fine.length === 0 ? first : `${first}; [[ -z $current ]] || offered+=(${list(fine)})`;
}

const list = (all: readonly Choice[]): string => all.map(({word}) => quoteWord(word, 'posix')).join(' ');
