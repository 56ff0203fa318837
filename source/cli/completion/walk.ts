import {quoteWord} from '../../core/shell.ts';
import type {Grammar, Kind} from './grammar.ts';

/**
 * What bash and zsh read in the same way: goes from the word behind the program's name to the one before the
 * cursor (`before`), and finds out what kind of word stands there (`kind`) and which folder `--config` names.
 */
export const walk = (grammar: Grammar): string => `	for word in "\${before[@]}"; do
		if [[ -n $flag ]]; then
			[[ $flag != --config ]] || config=$word
			flag=
			continue
		fi

		case $over$word in
			--)
				over=1
				continue
				;;
			--config=*)
				config=\${word#*=}
				continue
				;;
			${patterns(grammar.flags.filter(({takes}) => takes !== undefined).flatMap(({spellings}) => spellings))})
				flag=$word
				continue
				;;
			-?*) continue ;;
		esac

		case "$place $word" in
${grammar.places
	.flatMap(({name, leads}) => leads.map(([word, place]) => `${pattern(name, word)}) place=${place} ;;`))
	.map(line => `\t\t\t${line}`)
	.join('\n')}
		esac
	done
`;

/** The kind of the word at the cursor, `current` as far as it is typed, where it is no value behind a `=`. */
export const kindHere = (grammar: Grammar): string => `	if [[ -n $flag ]]; then
		case $flag in
${lines(kindsOfFlags(grammar).map(([kind, words]) => `${patterns(words)}) kind=${kind} ;;`))}
		esac
	elif [[ -z $over && $current == -* ]]; then
		kind=flag
	else
		case $place in
${lines(grammar.places.map(({name, offers}) => `${name}) kind=${offers} ;;`))}
		esac
	fi
`;

function kindsOfFlags({flags}: Grammar): ReadonlyArray<readonly [Kind, readonly string[]]> {
	const kinds = new Set(flags.flatMap(({takes}) => takes ?? []));
	return [...kinds].map(kind => [
		kind,
		flags.filter(({takes}) => takes === kind).flatMap(({spellings}) => spellings),
	]);
}

const pattern = (place: string, word: string): string =>
	word === '' ? `${quoteWord(`${place} `, 'posix')}*` : quoteWord(`${place} ${word}`, 'posix');

const patterns = (words: readonly string[]): string => words.join(' | ');

const lines = (branches: readonly string[]): string => branches.map(line => `\t\t\t${line}`).join('\n');
