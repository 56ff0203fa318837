import type {ScreenWords} from '../core/screen-words.ts';
import {keyLabel} from './keys.ts';
import {blankLine, fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {valueOf, viewField} from './text-field.ts';
import type {TextField} from './text-field.ts';
import type {Size} from './stage.ts';
import {widthOf, wrap} from './width.ts';

/** What was typed, understood: what it stands for, or the rule it breaks. */
export type Parsed =
	{readonly ok: true; readonly preview: string} | {readonly ok: false; readonly message: string};

export type WelcomeInput = {
	readonly field: TextField;
	readonly parsed: Parsed;
	/** Whether Enter was pressed on what cannot be checked. */
	readonly isRefused: boolean;
	readonly title: string;
	readonly size: Size;
	readonly words: ScreenWords;
};

export type WelcomeFrame = {
	readonly lines: readonly Line[];
	readonly cursor: {readonly x: number; readonly y: number};
};

/** The screen that asks for a registry: what this is, one field, what was understood, the keys. */
export function layOutWelcome({field, parsed, isRefused, title, size, words}: WelcomeInput): WelcomeFrame {
	const {welcome} = words;
	const width = Math.max(1, size.columns - 2);
	const height = Math.max(0, size.rows - 1);
	const isEmpty = valueOf(field) === '';
	const label = ` ${welcome.label}  `;
	const indent = ' '.repeat(widthOf(label));
	const {text, cursor} = viewField(field, Math.max(1, width - widthOf(label)));

	const about = wrap(welcome.about.join(' '), Math.min(76, width - 2)).map(part => line(span(` ${part}`)));
	const answer = wrap(
		isEmpty ? `${welcome.examples} ${welcome.empty}` : answerOf(parsed),
		width - indent.length,
	);
	const tone = isEmpty ? 'faint' : parsed.ok ? 'passed' : isRefused ? 'failed' : 'warning';
	const top = [line(span(` ${title}`, 'strong')), blankLine];
	const head = [...top, ...about, blankLine];
	const room = height - answer.length - 3;

	// On a low screen the field comes first: there is no use in reading what this is without it.
	const above = [head, top].find(choice => choice.length <= room) ?? [];

	const lines = [
		...above,
		line(span(label, 'strong'), span(text)),
		...answer.map(part => line(span(indent), span(part, tone))),
		blankLine,
		keysLine(words, isEmpty),
	];

	return {
		lines: lines.slice(0, height).map(given => fitLine(given, width)),
		cursor: {x: Math.min(widthOf(label) + cursor, width), y: Math.min(above.length, Math.max(0, height - 1))},
	};
}

const answerOf = (parsed: Parsed): string => (parsed.ok ? parsed.preview : parsed.message);

function keysLine(words: ScreenWords, isEmpty: boolean): Line {
	const {check, machine, clear, leave} = words.welcome;
	const keys = [
		['enter', isEmpty ? machine : check],
		...(isEmpty ? [] : [['ctrl+u', clear]]),
		['escape', leave],
	] as const;

	return line(
		...keys.flatMap(([key = '', action = ''], index) => [
			span(index === 0 ? ' ' : '  '),
			span(keyLabel(key, words), 'accent'),
			span(` ${action}`),
		]),
	);
}
