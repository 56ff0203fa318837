import {exitCodes} from '../../engine/exit-code.ts';
import {topicNames, findTopics} from '../../reference/find-topics.ts';
import type {FoundTopics} from '../../reference/find-topics.ts';
import type {Reference} from '../../reference/reference.ts';
import {excerpt} from '../../text/sanitise.ts';
import {shellOf} from '../../text/shell.ts';
import {say} from '../../text/fill.ts';
import {createReferenceDocument, referenceList, topicLines} from '../../output/reference.ts';
import type {Arguments} from '../arguments.ts';
import {suggest} from '../suggest.ts';
import {referenceIn} from './reference-in.ts';
import type {LanguagePack} from '../language.ts';
import {isInteractive} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';

/** `acr-doctor explain [CODE]`: the reference, of one code or all, as text or as JSON. */
export async function explain(
	given: Arguments,
	world: Process,
	{code, words}: LanguagePack,
): Promise<number> {
	const reference = referenceIn(words, shellOf(world.platform, world.env));
	const word = given.words[0]?.trim() || undefined;
	const found = word === undefined ? undefined : find(reference, word);

	if (given.output === 'json') {
		const document = createReferenceDocument({
			topics: found?.topics ?? reference.topics,
			...(found?.by === 'problem' && {problem: found.name}),
			...(found?.by === 'check' && {check: found.name}),
			tool,
			language: code,
		});
		world.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
		return exitCodes.healthy;
	}

	if (given.output === 'any' && isInteractive(world)) {
		const {openReference} = await import('./open-reference.ts');
		return openReference(given, world, {code, words}, found?.name);
	}

	const lines = found ? foundLines(found, reference) : referenceList(reference);
	world.stdout.write(lines.map(line => `${line}\n`).join(''));
	return exitCodes.healthy;
}

/** Of what is said back, characters. */
const longestWord = 100;

function find({topics: all}: Reference, word: string): FoundTopics {
	const found = findTopics(all, word);

	if (found === undefined) {
		throw new UsageError(usage => usage.unknownTopic, {
			word: excerpt(word, longestWord),
			suggest: suggest(word, topicNames(all)),
		});
	}

	return found;
}

/** Which codes they are, where it was not a code that was asked for; then each. */
function foundLines({by, name, topics: found}: FoundTopics, reference: Reference): readonly string[] {
	const {problemOf, checkOf} = reference.words;
	const known = {codes: reference.list(found.map(({code}) => code)), problem: name, check: name};
	const head = {code: [], problem: [say(problemOf, known), ''], check: [say(checkOf, known), '']}[by];
	return [
		...head,
		...found.flatMap((topic, index) => [...(index > 0 ? ['', ''] : []), ...topicLines(topic, reference)]),
	];
}
