import {RegExpParser} from '@eslint-community/regexpp';
import type {AST} from '@eslint-community/regexpp';
import {parseSync, Visitor} from 'oxc-parser';
import {sources} from '../source-files.ts';

export type Expression = {readonly file: string; readonly source: string; readonly flags: string};

/** Every regular expression of the program. The demo is excluded, because it reads only its own text. */
export const expressions: readonly Expression[] = sources
	.filter(({file}) => !file.startsWith('source/demo/'))
	.flatMap(({file, text}) => expressionsIn(file, text));

function expressionsIn(file: string, text: string): readonly Expression[] {
	const found: Expression[] = [];
	new Visitor({
		Literal(node) {
			if ('regex' in node) {
				found.push({file, source: node.regex.pattern, flags: node.regex.flags});
			}
		},
	}).visit(parseSync(file, text).program);
	return found;
}

/**
 * Returns functions that create a text of the given length from repeated near matches: the text matches a prefix of the
 * expression, up to one of its repetitions.
 */
export function nearMatches({source, flags}: Expression): ReadonlyArray<(length: number) => string> {
	const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
		unicode: flags.includes('u'),
		unicodeSets: flags.includes('v'),
	});
	const starts = new Set<string>();

	for (let choice = 0; choice < mostAlternatives(pattern); choice += 1) {
		writeAlternatives(pattern.alternatives, choice, '', starts);
	}

	return [...starts]
		.filter(start => start !== '')
		.flatMap(start => [
			(length: number) => repeat(start, length),
			(length: number) => `${repeat(start, length - 1)}\u0000`,
			(length: number) => `${start}${repeat(start.slice(-1), length)}\u0000`,
		]);
}

const repeat = (text: string, length: number): string =>
	text.repeat(Math.ceil(length / text.length)).slice(0, length);

type Parent = {readonly alternatives: readonly AST.Alternative[]};

const mostAlternatives = ({alternatives}: Parent): number =>
	Math.max(
		alternatives.length,
		...alternatives.flatMap(({elements}) =>
			elements.map(element => {
				const inner = element.type === 'Quantifier' ? element.element : element;
				return 'alternatives' in inner ? mostAlternatives(inner) : 1;
			}),
		),
	);

/** Appends a matching text to the preceding text. `starts` receives the text before each repetition. */
function writeAlternatives(
	alternatives: readonly AST.Alternative[],
	choice: number,
	before: string,
	starts: Set<string>,
): string {
	let text = before;

	for (const element of alternatives[choice % alternatives.length]?.elements ?? []) {
		text = writeElement(element, choice, text, starts);
	}

	starts.add(text);
	return text;
}

function writeElement(element: AST.Element, choice: number, before: string, starts: Set<string>): string {
	switch (element.type) {
		case 'Character':
			return before + String.fromCodePoint(element.value);
		case 'CharacterClass':
		case 'CharacterSet':
			return before + memberOf(element.raw);
		case 'Group':
		case 'CapturingGroup':
			return writeAlternatives(element.alternatives, choice, before, starts);
		case 'Quantifier': {
			starts.add(before);
			const once = writeElement(element.element, choice, before, starts);
			const few = once + once.slice(before.length).repeat(Math.min(20, Math.max(0, element.min - 1)));
			starts.add(few);
			return element.min === 0 && choice % 2 === 1 ? before : few;
		}
		case 'Assertion':
		case 'Backreference':
		case 'ExpressionCharacterClass':
			return before;
	}
}

/** Returns a character of a class: a letter if possible, because most overlapping classes contain letters. */
function memberOf(raw: string): string {
	const member = new RegExp(`^${raw}$`, /\\p/i.test(raw) ? 'u' : '');
	return [...Array.from('aA0 /.:-_"\'@\t\n'), ...ascii].find(character => member.test(character)) ?? '';
}

const ascii = Array.from({length: 256}, (_, code) => String.fromCharCode(code));
