import {analyse} from 'scslre';
import {expect, test} from 'vitest';
import {maxTextLength} from '../../source/text/truncate.ts';
import {expressions, nearMatches} from './expressions.ts';
import type {Expression} from './expressions.ts';
import {findGrowth} from './growth.ts';

/** Expressions that can backtrack, each with the reason why text from outside cannot cause it. */
const exceptions: ReadonlyMap<string, string> = new Map([
	['/\\/+$/', 'an address in the settings of az'],
	['/^([^#;\\s][^=:]*?)\\s*[=:]\\s*(.*?)\\s*$/', 'a line in the settings of az'],
	['/[\\r\\n]+$/g', 'a paste, which is cut to 4000 characters'],
	['/[^/.:@\\s]*[/.:@\\s]*$/u', 'a line of at most 400 characters that the user types'],
]);

const nameOf = ({source, flags}: Expression): string => `/${source}/${flags}`;

const evaluated = expressions.filter(expression => !exceptions.has(nameOf(expression)));

test('the analysis finds overlapping repetitions', () => {
	expect(overlapsIn({source: String.raw`^\s*a*\s*a*\s*$`, flags: ''})).not.toEqual([]);
	expect(overlapsIn({source: String.raw`^(?:a+)+b`, flags: ''})).not.toEqual([]);
	expect(overlapsIn({source: String.raw`^a*b*$`, flags: ''})).toEqual([]);
});

test('no expression has overlapping repetitions', () => {
	expect(expressions.length).toBeGreaterThan(150);
	expect(evaluated.filter(expression => overlapsIn(expression).length > 0)).toEqual([]);
});

const overlapsIn = (expression: {readonly source: string; readonly flags: string}) =>
	analyse(expression).reports.filter(({type, exponential}) => exponential || type !== 'Move');

test('near matches expose an expression that rescans from every position', () => {
	const found = ['<title[^>]*>', String.raw`a:\/\/[^\s:]*:[^\s]+@`, 'notary.*(?:gone|away)'].filter(
		source => !isSlow({file: '', source, flags: 'gi'}),
	);
	expect(found).toEqual([]);
});

test.each(evaluated.map(expression => [nameOf(expression), expression] as const))(
	'%s takes at most three times the CPU time for twice the text',
	(_, expression) => {
		expect(isSlow(expression)).toBe(false);
	},
);

function isSlow(expression: Expression): boolean {
	const {source, flags} = expression;
	const run = (text: string): number =>
		text.replaceAll(new RegExp(source, `${flags.replace('g', '')}g`), '').length;

	return nearMatches(expression).some(textOf => findGrowth(run, textOf, maxTextLength / 2) !== undefined);
}
