import {checksInBrief} from '../../checks/in-brief.ts';
import {topicNames} from '../../core/find-topics.ts';
import type {Shell} from '../../core/shell.ts';
import {translateChecks} from '../../core/translate.ts';
import {languages} from '../../words/index.ts';
import type {Words} from '../../words/words.ts';
import {failingSeverities} from '../arguments.ts';
import {commandNames, commands} from '../commands.ts';
import {describeFaults} from '../describe-faults.ts';
import {referenceIn} from '../reference-in.ts';
import type {Kind} from './grammar.ts';
import {clients, clouds, selectable} from './names.ts';

/** A word that a shell can offer. */
export type Choice = {
	readonly word: string;
	/** What it means, in the language of the person. */
	readonly about?: string;
	/** True where there are too many of its kind: they are offered once something was typed. */
	readonly isFine?: boolean;
};

/** What there is of every kind; of files, folders and saved registries the script knows where to ask. */
export type Choices = Readonly<Record<Kind, readonly Choice[]>>;

/** Read off the tables that the program itself goes by. */
export function choicesIn(words: Words, shells: readonly string[]): Choices {
	return {
		start: commandNames.map(name => ({word: name, about: aboutCommand(name, words)})),
		verb: Object.keys(commands.registries.verbs).map(word => ({word})),
		cloud: clouds.map(word => ({word})),
		client: clients.map(([word, about]) => ({word, about})),
		checks: checkChoices(words),
		severity: failingSeverities.map(word => ({word})),
		language: Object.entries(languages).map(([word, {name}]) => ({word, about: name})),
		fault: Object.entries(describeFaults(words)).map(([word, {summary}]) => ({word, about: summary})),
		topic: topicChoices(words),
		shell: shells.map(word => ({word})),
		text: [],
		file: [],
		folder: [],
		registry: [],
	};
}

/** As `--help` says it. */
const aboutCommand = (name: string, {help}: Words): string =>
	Object.entries(help.commands).find(([usage]) => usage.split(' ')[1] === name)?.[1] ?? '';

function checkChoices(words: Words): readonly Choice[] {
	const titles = [...translateChecks(checksInBrief, words)].map(([id, {title}]) => [id, title] as const);
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
