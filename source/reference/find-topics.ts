import type {Reference, Topic} from '../describe/reference.ts';

/** What a word of the command line names: codes, and by what they were found. */
export type FoundTopics = {
	readonly by: 'code' | 'problem' | 'check';
	/** The name as it is written here. */
	readonly name: string;
	readonly topics: readonly Topic[];
};

/** A code in any case, with or without its ending; else a problem, else a check, with every code it comes under. */
export function topicsNamed(topics: readonly Topic[], word: string): FoundTopics | undefined {
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

/** All that `topicsNamed` understands. */
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
 * The topics that hold every word of the query, best first: in the code or a check that gives it, then in the title or a problem's name,
 * then anywhere, those that say it most often before the others. In scripts without spaces the query is one word.
 */
export function searchTopics(topics: readonly Topic[], query: string): readonly Topic[] {
	const words = plain(query.slice(0, longestQuery)).split(' ').filter(Boolean);
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

/** What follows in a longer one, as where a whole log is pasted, is not searched for, UTF-16 code units. */
const longestQuery = 1000;

/** The topics that hold the words in this language, then those that hold them in another. */
export function searchReference(
	{topics, elsewhere}: Pick<Reference, 'topics' | 'elsewhere'>,
	query: string,
): readonly Topic[] {
	const others = query.trim() === '' ? [] : (elsewhere?.topics() ?? []);
	const all = [topics, ...others];
	const codes = all.flatMap(some => searchTopics(some, query).map(({code}) => code));
	return [...new Set(codes)].flatMap(code => topics.find(topic => topic.code === code) ?? []);
}

const countOf = (words: readonly string[], text: string): number =>
	words.reduce((sum, word) => sum + text.split(word).length - 1, 0);

/** From what names the topic to what only mentions it; put together once, since every frame of a search asks. */
function textsOf(topic: Topic): readonly string[] {
	const texts = knownTexts.get(topic) ?? makeTexts(topic);
	knownTexts.set(topic, texts);
	return texts;
}

const knownTexts = new WeakMap<Topic, readonly string[]>();

function makeTexts(topic: Topic): readonly string[] {
	const {code, title, problems, meaning, blocks, byHand, fixes} = topic;
	const steps = [...byHand, ...fixes].flatMap(({text, command}) => [text, command?.text ?? '']);
	const texts = [
		[code, ...problems.map(({check}) => check)],
		[title, ...problems.map(({problem}) => problem)],
		[meaning, blocks, ...steps, ...problems.map(({summary}) => summary)],
	];

	return texts.map(parts => plain(parts.join(' ')));
}

/** Neither case, width, dashes nor underscores tell words apart. */
const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s_-]+/g, ' ')
		.trim();
