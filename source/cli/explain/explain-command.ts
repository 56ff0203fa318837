import type {Reference} from '../../describe/reference.ts';
import {exitCodes} from '../../engine/exit-code.ts';
import {isReferenceFormat, referenceFormats} from '../../output/index.ts';
import {topicNames, findTopics} from '../../reference/find-topics.ts';
import type {FoundTopics} from '../../reference/find-topics.ts';
import {excerpt} from '../../text/strip-control-characters.ts';
import {shellOf} from '../../text/shell.ts';
import type {Session} from '../session.ts';
import {suggest} from '../suggest.ts';
import {interactionOf} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';
import {createReferenceLanguage} from './reference-language.ts';

/**
 * Runs `acr-doctor explain [CODE]`, which shows the reference or the topics of a code, problem or check. Returns the
 * exit code. Throws a UsageError if no topic matches.
 */
export async function explain(session: Session): Promise<number> {
	const {options, processContext} = session;
	const {platform, env, stdout} = processContext;
	const language = createReferenceLanguage(session.language, shellOf(platform, env));
	const word = options.words[0]?.trim() || undefined;
	const found = word === undefined ? undefined : find(language.reference, word);

	if (options.output === 'any' && interactionOf(processContext) === 'screen') {
		const {openReference} = await import('./open-reference.ts');
		return openReference(session, language, found?.name);
	}

	const write = await referenceFormats[isReferenceFormat(options.output) ? options.output : 'plain']();
	stdout.write(write({language, found, tool}));
	return exitCodes.healthy;
}

/** Maximum length of an unknown word in the error message, in characters. A longer word is cut. */
const maxWordLength = 100;

function find({topics}: Reference, word: string): FoundTopics {
	const found = findTopics(topics, word);

	if (found === undefined) {
		throw new UsageError(usage => usage.unknownTopic, {
			word: excerpt(word, maxWordLength),
			suggest: suggest(word, topicNames(topics)),
		});
	}

	return found;
}
