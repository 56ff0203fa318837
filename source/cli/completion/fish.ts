import type {Words} from '../../words/words.ts';
import type {Choice, Choices} from './choices.ts';
import type {Grammar, GrammarFlag, Kind} from './grammar.ts';

/** For fish 3.0 and later, with what each word means. */
export const fishScript = (
	grammar: Grammar,
	choices: Choices,
	words: Words,
): string => `# Completes acr-doctor in fish.

# Where the next word stands that is neither a flag nor the value of one.
function __acr_doctor_place
	set -l words (commandline -opc)
	set -l place start
	set -l flag ''
	set -l over ''

	for word in $words[2..-1]
		if test -n "$flag"
			set flag ''
			continue
		end

		switch "$over$word"
			case --
				set over 1
				continue
			case ${valued(grammar).join(' ')}
				set flag $word
				continue
			case -
				# A word: the pipe.
			case '-*'
				continue
		end

		switch "$place $word"
${grammar.places
	.flatMap(({name, leads}) =>
		leads.map(([word, place]) => `\t\t\tcase ${quote(`${name} ${word || '*'}`)}\n\t\t\t\tset place ${place}`),
	)
	.join('\n')}
		end
	end

	echo $place
end

function __acr_doctor_at
	contains -- (__acr_doctor_place) $argv
end

function __acr_doctor_saved
	set -l words (commandline -opc)
	set -l folder

	for index in (seq (count $words))
		switch $words[$index]
			case '--config=*'
				set folder (string replace -- --config= '' $words[$index])
			case --config
				set folder $words[(math $index + 1)]
		end
	end

	if test -n "$folder"
		set folder --config=(string replace -r -- '^~/' $HOME/ $folder)
	end

	command acr-doctor completion saved $folder 2> /dev/null
end

# The word at the cursor, as far as it is typed, without the flag in front of it.
function __acr_doctor_typed
	commandline -ct | string replace -r '^--[a-z-]+=' ''
end

# What was listed before, with each word that can follow.
function __acr_doctor_listed
	set -l listed (string match -r '^.*,' -- (__acr_doctor_typed))
	set -l names (string split , -- $listed)

	for line in ($argv[1])
		contains -- (string split \\t -- $line)[1] $names; or echo -- "$listed$line"
	end
end

${Object.entries(choices)
	.filter(([, all]) => all.length > 0)
	.map(([kind, all]) => choiceFunction(kind, all))
	.join('\n\n')}

complete -c acr-doctor -e
complete -c acr-doctor -f
${grammar.flags.map(flag => flagLine(flag, words)).join('\n')}
${grammar.places.flatMap(({name, offers}) => placeLines(name, offers)).join('\n')}
`;

const valued = ({flags}: Grammar): readonly string[] =>
	flags.filter(({takes}) => takes !== undefined).flatMap(({spellings}) => spellings);

function choiceFunction(kind: string, all: readonly Choice[]): string {
	const fine = all.filter(({isFine}) => isFine);
	const first = print(
		all.filter(({isFine}) => !isFine),
		'\t',
	);
	const rest =
		fine.length === 0
			? []
			: ['\tset -l typed (commandline -ct)', '\tif test -n "$typed"', print(fine, '\t\t'), '\tend'];
	return [`function __acr_doctor_${kind}`, first, ...rest, 'end'].join('\n');
}

/** One word a line, and what it means behind a tab. */
const print = (all: readonly Choice[], indent: string): string =>
	all.map(({word, about}) => `${indent}echo ${quote(word)}${about ? `\\t${quote(about)}` : ''}`).join('\n');

function flagLine({name, spellings, takes}: GrammarFlag, {help}: Words): string {
	const spelled = spellings.map(word =>
		word.startsWith('--') ? `-l ${word.slice(2)}` : `-s ${word.slice(1)}`,
	);
	const value = takes === undefined ? '' : ` -r ${offerOf(takes)}`;
	return `complete -c acr-doctor ${spelled.join(' ')}${value} -d ${quote(help.flag[name])}`;
}

function placeLines(name: string, kind: Kind): readonly string[] {
	const offers = kind === 'start' ? (['start', 'registry'] as const) : [kind];
	return offers
		.filter(offered => offered !== 'text')
		.map(offered => `complete -c acr-doctor -n '__acr_doctor_at ${name}' ${offerOf(offered)}`);
}

/** What fish offers for it: `-F` are files, `-f` is nothing but what is said. */
const offerOf = (kind: Kind): string => special[kind] ?? `-f -a '(__acr_doctor_${kind})'`;

const special: Readonly<Partial<Record<Kind, string>>> = {
	text: '-f',
	file: '-F',
	folder: `-f -a '(__fish_complete_directories (__acr_doctor_typed))'`,
	client: `-F -a '(__acr_doctor_client)'`,
	checks: `-f -a '(__acr_doctor_listed __acr_doctor_checks)'`,
	registry: `-f -a '(__acr_doctor_saved)'`,
};

/** In single quotes only these two mean anything. */
const quote = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
