import type {Reference, Topic} from '../describe/reference.ts';

/** The topics for a word of the command line. */
export type FoundTopics = {
	readonly by: 'code' | 'problem' | 'check';
	/** The full name of the code, problem or check. */
	readonly name: string;
	readonly topics: readonly Topic[];
};

/**
 * Finds a code, a problem or a check. A code can be in any case and can omit `_ERROR`. A problem or a check can have
 * several codes.
 */
export function findTopics(topics: readonly Topic[], word: string): FoundTopics | undefined {
	const code = topics.find(topic => namesOf(topic.code).includes(asCode(word)));

	if (code) {
		return {by: 'code', name: code.code, topics: [code]};
	}

	const name = word.trim().toLowerCase();

	for (const by of ['problem', 'check'] as const) {
		const found = topics.filter(({problems}) => problems.some(item => item[by] === name));

		if (found.length > 0) {
			return {by, name, topics: found};
		}
	}

	return undefined;
}

/** Returns all names that `findTopics` accepts. */
export const topicNames = (topics: readonly Topic[]): readonly string[] => [
	...new Set([
		...topics.map(({code}) => code),
		...topics.flatMap(({problems}) => problems.flatMap(({problem, check}) => [problem, check])),
	]),
];

const asCode = (word: string): string =>
	word
		.trim()
		.toUpperCase()
		.replaceAll(/[\s-]+/g, '_');

const namesOf = (code: string): readonly string[] => [code, code.replace(/_ERROR$/, '')];

/**
 * Returns the topics that contain every word of the query. Matches in the code or a check come first. Matches in the
 * title or a problem follow. Among the other matches, the topic with the most matches is the first. In scripts without
 * spaces, the query is one word.
 */
export function searchTopics(topics: readonly Topic[], query: string): readonly Topic[] {
	const words = normalize(query.slice(0, maxQueryLength)).split(' ').filter(Boolean);
	const ranked = topics.map(topic => {
		const texts = textsOf(topic);
		const ranks = words.map(word => texts.findIndex(text => text.includes(word)));
		const rank = Math.max(0, ...ranks);
		const mentions = rank < texts.length - 1 ? 0 : countOf(words, texts.join(' '));
		return {topic, isFound: !ranks.includes(-1), rank, mentions};
	});

	return ranked
		.filter(({isFound}) => isFound)
		.toSorted((first, second) => first.rank - second.rank || second.mentions - first.mentions)
		.map(({topic}) => topic);
}

/** Maximum length in UTF-16 code units. A user can paste a whole log. */
const maxQueryLength = 1000;

/** Searches the topics in this language before the topics in the other languages. Each topic appears once. */
export function searchReference(
	{topics, otherLanguages}: Pick<Reference, 'topics' | 'otherLanguages'>,
	query: string,
): readonly Topic[] {
	const others = query.trim() === '' ? [] : (otherLanguages?.topics() ?? []);
	const all = [topics, ...others];
	const codes = all.flatMap(some => searchTopics(some, query).map(({code}) => code));
	return [...new Set(codes)].flatMap(code => topics.find(topic => topic.code === code) ?? []);
}

const countOf = (words: readonly string[], text: string): number =>
	words.reduce((sum, word) => sum + text.split(word).length - 1, 0);

/**
 * Returns normalized texts in the order of their rank. The cache is necessary, because a search needs the texts for
 * every frame.
 */
function textsOf(topic: Topic): readonly string[] {
	const texts = cachedTexts.get(topic) ?? createTexts(topic);
	cachedTexts.set(topic, texts);
	return texts;
}

const cachedTexts = new WeakMap<Topic, readonly string[]>();

function createTexts(topic: Topic): readonly string[] {
	const {code, title, problems, meaning, impact, manualSteps, fixes} = topic;
	const steps = [...manualSteps, ...fixes].flatMap(({text, command}) => [text, command?.text ?? '']);
	const texts = [
		[code, ...problems.map(({check}) => check)],
		[title, ...problems.map(({problem}) => problem)],
		[meaning, impact, ...steps, ...problems.map(({summary}) => summary)],
	];

	return texts.map(parts => normalize(parts.join(' ')));
}

/** Removes differences in case, width, dashes and underscores. */
const normalize = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, ' ')
		.trim();
