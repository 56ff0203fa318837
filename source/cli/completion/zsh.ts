import {quoteWord} from '../../core/shell.ts';
import type {Words} from '../../words/words.ts';
import type {Choice, Choices} from './choices.ts';
import type {Grammar} from './grammar.ts';
import {kindHere, walk} from './walk.ts';

/** For zsh, with what each word means. */
export const zshScript = (grammar: Grammar, choices: Choices, words: Words): string => `#compdef acr-doctor
# Completes acr-doctor in zsh.

_acr_doctor() {
	local word current flag= place=start over= config= kind= IFS=$' \\t\\n'
	local -a before offered
	before=("\${(@Q)words[2,CURRENT-1]}")
	current=$PREFIX

${walk(grammar)}
	if [[ -z $flag && -z $over && $current == --*=* ]]; then
		flag=\${current%%=*}
		compset -P 1 '*='
		current=$PREFIX
	fi

${kindHere(grammar)}
	case $kind in
		flag)
			offered=(
${list(grammar.flags.map(({name, spellings: [word = '']}) => ({word, about: words.help.flag[name]})))}
			)
			;;
${Object.entries(choices)
	.filter(([, all]) => all.length > 0)
	.map(([kind, all]) => `\t\t${kind})\n${offer(all)}\n\t\t\t;;`)
	.join('\n')}
	esac

	case $kind in
		flag)
			_describe -o -t options flag offered
			return
			;;
		checks)
			# What was listed before is not offered again.
			for word in "\${(@s:,:)\${(M)current##*,}}"; do
				[[ -z $word ]] || offered=("\${(@)offered:#$word:*}")
			done

			compset -P '*,'
			_describe -t checks check offered -q -S ,
			return
			;;
		start | registry)
			[[ $config != '~/'* ]] || config=$HOME/\${config#*/}

			for word in "\${(@f)$(command acr-doctor completion saved \${config:+"--config=$config"} 2> /dev/null)}"; do
				[[ -z $word ]] || offered+=("\${\${word%%$'\\t'*}//:/\\\\:}:\${\${word#*$'\\t'}#$word}")
			done
			;;
	esac

	((\${#offered} == 0)) || _describe -t words word offered

	case $kind in
		file | client) _files ;;
		folder) _files -/ ;;
	esac
}

if [[ \${funcstack[1]} == _acr-doctor ]]; then
	_acr_doctor "$@"
else
	(($+functions[compdef])) || { autoload -Uz compinit && compinit -i }
	compdef _acr_doctor acr-doctor
fi
`;

function offer(all: readonly Choice[]): string {
	const fine = all.filter(({isFine}) => isFine);
	const first = `\t\t\toffered=(\n${list(all.filter(({isFine}) => !isFine))}\n\t\t\t)`;
	return fine.length === 0
		? first
		: `${first}\n\t\t\t[[ -z $current ]] || offered+=(\n${list(fine)}\n\t\t\t)`;
}

/** A colon ends the word. */
const list = (all: readonly Choice[]): string =>
	all
		.map(({word, about}) => [word.replaceAll(':', String.raw`\:`), ...(about ? [about] : [])].join(':'))
		.map(item => `\t\t\t\t${quoteWord(item, 'posix')}`)
		.join('\n');
