import {checkMetadata} from '../../checks/check-metadata.ts';
import {topicNames} from '../../reference/find-topics.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import type {Shell} from '../../text/shell.ts';
import {translateChecks} from '../../describe/translate.ts';
import {say} from '../../text/fill.ts';
import {languages} from '../../languages/index.ts';
import type {Words} from '../../languages/pack-types.ts';
import {failingSeverities} from '../arguments.ts';
import {commandNames, commands} from '../commands.ts';
import {describeFaults} from '../demo/describe-faults.ts';
import {flagNames, spellingOf} from '../flags.ts';
import type {Taken} from '../flags.ts';
import {referenceIn} from '../explain/reference-in.ts';
import {languageCodes} from '../language.ts';
import type {Choice} from './choice.ts';
import {clients, clouds, selectable} from './names.ts';
import {savedChoices} from './saved-choices.ts';
import {shells} from './scripts.ts';

/** What a word can be; `start` is a command or a saved registry, `verb` what `registries` does. */
export type Kind = Taken | 'flag' | 'start' | 'verb';

export type ChoicesInput = {readonly words: Words; readonly registries: readonly SavedRegistry[]};

/** All words of a kind, from the tables that the program itself uses; a shell finds files and folders itself. */
export function choicesOf(kind: Kind, {words, registries}: ChoicesInput): readonly Choice[] {
	switch (kind) {
		case 'start':
			return [...commandChoices(words), ...savedChoices(registries)];
		case 'registry':
			return savedChoices(registries);
		case 'flag':
			return flagNames.map(name => ({
				word: spellingOf(name),
				about: say(words.help.flag[name], {known: languageCodes.join(', ')}),
			}));
		case 'verb':
			return Object.keys(commands.registries.verbs).map(word => ({word}));
		case 'cloud':
			return clouds.map(word => ({word}));
		case 'client':
			return clients.map(([word, about]) => ({word, about}));
		case 'checks':
			return checkChoices(words);
		case 'severity':
			return failingSeverities.map(word => ({word}));
		case 'language':
			return Object.entries(languages).map(([word, {name}]) => ({word, about: name}));
		case 'fault':
			return Object.entries(describeFaults(words)).map(([word, {summary}]) => ({word, about: summary}));
		case 'topic':
			return topicChoices(words);
		case 'shell':
			return shells.map(word => ({word}));
		case 'text':
		case 'file':
		case 'folder':
			return [];
	}
}

/** As `--help` says it. */
export const commandChoices = ({help}: Words): readonly Choice[] =>
	commandNames.map(name => ({
		word: name,
		about: Object.entries(help.commands).find(([usage]) => usage.split(' ')[1] === name)?.[1] ?? '',
	}));

function checkChoices(words: Words): readonly Choice[] {
	const titles = [...translateChecks(checkMetadata, words)].map(([id, {title}]) => [id, title] as const);
	const about = new Map<string, string>([...Object.entries(words.screen.groups), ...titles]);
	return selectable.map(word => ({word, about: about.get(word) ?? ''}));
}

/** The codes, and the problems and checks by which they are found too. */
function topicChoices(words: Words): readonly Choice[] {
	const {topics} = referenceIn(words, anyShell);
	const codes = topics.map(({code, title}) => ({word: code, about: title}));
	const rest = topicNames(topics).filter(name => !topics.some(({code}) => code === name));
	return [...codes, ...rest.map(word => ({word, isFine: true}))];
}

/** Titles have no commands in them. */
const anyShell: Shell = 'posix';
