import {checkMetadata} from '../../checks/check-metadata.ts';
import {topicNames} from '../../reference/find-topics.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {translateChecks} from '../../describe/translate.ts';
import {formatSentence, joinItems} from '../../text/fill.ts';
import {redactSecrets} from '../../text/redact-secrets.ts';
import {languages} from '../../languages/index.ts';
import type {Words} from '../../languages/pack-types.ts';
import {failingSeverities, identities} from '../arguments.ts';
import {commandNames, commands} from '../commands.ts';
import {describeFaults} from '../demo/describe-faults.ts';
import {flagNames, spellingOf} from '../flags.ts';
import type {OperandKind} from '../flags.ts';
import {createReferenceLanguage} from '../explain/reference-language.ts';
import {languageCodes} from '../language.ts';
import type {Language} from '../language.ts';
import {clients, clouds, checkSelectors} from './names.ts';
import {shells} from './scripts.ts';

export type Candidate = {
	readonly word: string;
	/** A short explanation of the word, for example the title of a check. */
	readonly about?: string;
	/** If true, the word is offered only after its first letter is typed, so that the list stays short. */
	readonly needsPrefix?: boolean;
};

/** `start` is the first word: a command or a saved registry. `verb` is a subcommand of `registries`. */
export type Kind = OperandKind | 'flag' | 'start' | 'verb';

/**
 * Returns all candidates of a kind. The list is empty for `text`, `file` and `folder`. The shell completes files and
 * folders itself.
 */
export function candidatesOf(
	kind: Kind,
	language: Language,
	registries: readonly SavedRegistry[],
): readonly Candidate[] {
	const {words} = language;

	switch (kind) {
		case 'start':
			return [...commandCandidates(words), ...savedCandidates(registries)];
		case 'registry':
			return savedCandidates(registries);
		case 'flag':
			return flagNames.map(name => ({
				word: spellingOf(name),
				about: formatSentence(words.help.flag[name], {
					known: joinItems(languageCodes, words.outcomes.listPattern),
				}),
			}));
		case 'verb':
			return Object.keys(commands.registries.verbs).map(word => ({word}));
		case 'cloud':
			return clouds.map(word => ({word}));
		case 'client':
			return clients.map(([word, about]) => ({word, about}));
		case 'checks':
			return checkCandidates(words);
		case 'identity':
			return identities.map(word => ({word}));
		case 'severity':
			return failingSeverities.map(word => ({word}));
		case 'language':
			return Object.entries(languages).map(([word, {name}]) => ({word, about: name}));
		case 'fault':
			return describeFaults(words).map(({name, summary}) => ({word: name, about: summary}));
		case 'topic':
			return topicCandidates(language);
		case 'shell':
			return shells.map(word => ({word}));
		case 'text':
		case 'file':
		case 'folder':
			return [];
	}
}

export const commandCandidates = ({help}: Words): readonly Candidate[] =>
	commandNames.map(name => ({
		word: name,
		about: Object.entries(help.commands).find(([usage]) => usage.split(' ')[1] === name)?.[1] ?? '',
	}));

function checkCandidates(words: Words): readonly Candidate[] {
	const titles = [...translateChecks(checkMetadata, words)].map(([id, {title}]) => [id, title] as const);
	const about = new Map<string, string>([...Object.entries(words.screen.groups), ...titles]);
	return checkSelectors.map(word => ({word, about: about.get(word) ?? ''}));
}

function topicCandidates(language: Language): readonly Candidate[] {
	// The shell changes only commands, and this function uses only titles and names.
	const {topics} = createReferenceLanguage(language, 'posix').reference;
	const codes = topics.map(({code, title}) => ({word: code, about: title}));
	const rest = topicNames(topics).filter(name => !topics.some(({code}) => code === name));
	return [...codes, ...rest.map(word => ({word, needsPrefix: true}))];
}

/**
 * Returns the display names and full names of saved registries. Leaves out names that look like a secret, and names
 * that are unsafe in a completion script.
 */
export function savedCandidates(registries: readonly SavedRegistry[]): readonly Candidate[] {
	const labels = new Map(
		registries.flatMap(registry =>
			[displayNameOf(registry), fullNameOf(registry)].map(name => [name, fullNameOf(registry)] as const),
		),
	);

	return [...labels]
		.filter(([word]) => isHarmless(word))
		.map(([word, label]) => ({word, ...(label !== word && isHarmless(label) && {about: label})}));
}

/** Matches names that are safe in the completion scripts of all shells. */
const harmless = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._:@+,/-]*[\p{L}\p{M}\p{N}])?$/u;

const isHarmless = (name: string): boolean => harmless.test(name) && redactSecrets(name) === name;
