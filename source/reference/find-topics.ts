import type {Reference, Topic} from '../describe/reference.ts';

export type FoundTopics = {
	readonly by: 'code' | 'problem' | 'check';
	/** The full name of the code, problem or check. */
	readonly name: string;
	readonly topics: readonly Topic[];
};

/**
 * Returns the topics of a code, problem or check. Returns undefined if no topic has this name. Case does not matter. In
 * a code, spaces or dashes can replace underscores, and `_ERROR` at the end can be omitted.
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
 * Returns the topics that contain every word of the query, in three groups. In the first group, the code and the check
 * names contain all words. In the second group, the title or a problem name contains the other words. In the third
 * group, topics with more matches come first. Spaces, dashes and underscores separate words. An empty query matches all
 * topics.
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

/** Maximum length of a query in UTF-16 code units. A longer query is cut, for example a pasted log. */
const maxQueryLength = 1000;

/**
 * Returns the topics that match the query, always in the current language. Topics found in the current language come
 * first, then topics found in another language.
 */
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
 * Returns the searchable texts of a topic, with the most important text first. The texts are cached, because each
 * change of the query searches again.
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

/** Removes differences in case, width (full-width and half-width characters), dashes, underscores and spaces. */
const normalize = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, ' ')
		.trim();
