import {displayNameOf} from '../../saved/saved.ts';
import type {FormField} from '../../describe/picker-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {blankLine, fitLine, line, lineWidth, span} from '../line.ts';
import type {Line, Tone} from '../line.ts';
import {scrollArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import type {Format} from '../format.ts';
import {valueOf, viewField} from '../text-field.ts';
import {pad, widthOf, wrap} from '../width.ts';
import {clampTop} from '../window.ts';
import {formFields, inputOf} from './form.ts';
import type {Form, FormReading} from './form.ts';
import type {PickerContext, PickerState} from './state.ts';

export type FormInView = {
	readonly form: Form;
	readonly state: PickerState;
	readonly context: PickerContext;
	readonly format: Format;
};

/** The form as lines; the cursor is relative to the first line of the body. */
export type FormFrame = {
	readonly header: Line;
	readonly body: ScrollArea;
	readonly cursor?: {readonly x: number; readonly y: number};
};

/** Each field, its parsed value, and its error below it. */
export function layOutForm(input: FormInView): FormFrame {
	const {form, state, context, format} = input;
	const {width, bodyHeight: height} = format;
	const words = context.language.words.picker.form;
	const label = Math.max(...Object.values(words.fields).map(widthOf)) + 5;
	const column = Math.min(label, Math.floor(width / 2));
	const reading = context.read(inputOf(form), state.registries);
	const lines: Line[] = [];
	let block = {lead: 0, start: 0, end: 0};
	let cursor: number | undefined;

	for (const field of formFields) {
		const isFocused = field === form.focus;
		const start = lines.length;
		const shown = fieldLine(field, input, column);
		lines.push(
			shown.line,
			...notesOf(field, reading, input, Math.max(1, width - column)).map(indented(column)),
		);
		block = isFocused ? {lead: start, start, end: lines.length} : block;
		cursor = isFocused ? shown.cursor : cursor;

		if (height >= 12) {
			lines.push(blankLine);
		}
	}

	const body = scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height,
		hasRule: format.hasBottomRule,
		topFor: room => clampTop({top: 0, height: room, total: lines.length, block}),
		words: context.language.words.screen,
	});

	return {
		header: fitLine(headerLine(input), width),
		body,
		...(cursor !== undefined && {cursor: {x: Math.min(cursor, width), y: block.start - body.extent.top}}),
	};
}

function headerLine({form, state, context, format}: FormInView): Line {
	const {add, edit} = context.language.words.picker.form;
	const registry = state.registries.find(({id}) => id === form.id);
	const name = registry ? formatSentence(edit, {name: displayNameOf(registry)}) : add;
	const title = format.width < 58 ? '' : `${context.title}  `;
	return line(span(` ${title}${name}`, 'strong'));
}

function fieldLine(
	field: FormField,
	{form, context, format}: FormInView,
	column: number,
): {readonly line: Line; readonly cursor?: number} {
	const {fields} = context.language.words.picker.form;
	const isFocused = field === form.focus;
	const start = [
		span(isFocused ? ' > ' : '   ', 'accent'),
		span(pad(fields[field], column - 3), isFocused ? 'strong' : 'plain'),
	];
	const row = {label: fields[field], isBusy: false, isOpen: false, isSelected: isFocused};

	if (field === 'cloud') {
		return {line: {...line(...start, ...choiceSpans(form, context, format.width - column)), row}};
	}

	const {text, cursor} = viewField(
		isFocused ? form[field] : {...form[field], at: 0},
		Math.max(1, format.width - column),
	);
	return {line: {...line(...start, span(text)), row}, cursor: column + cursor};
}

function choiceSpans({cloud}: Form, {clouds, language}: PickerContext, width: number) {
	const {picker} = language.words;
	const choices = [undefined, ...clouds];
	const all = choices.flatMap((name, index) => [
		span(`${index === 0 ? '' : '  '}${name === cloud ? '(o)' : '( )'} `, name === cloud ? 'accent' : 'faint'),
		span(name ?? picker.form.automaticCloud),
	]);
	const place = `${choices.indexOf(cloud) + 1}/${choices.length}`;

	return lineWidth(line(...all)) <= width
		? all
		: [
				span('< ', 'accent'),
				span(cloud ?? picker.form.automaticCloud),
				span(' >', 'accent'),
				span(`  ${place}`, 'faint'),
			];
}

type Note = {readonly text: string; readonly tone: Tone};

function notesOf(
	field: FormField,
	reading: FormReading,
	{form, context}: FormInView,
	width: number,
): readonly Note[] {
	const {hints} = context.language.words.picker.form;
	const isEmpty = field !== 'cloud' && valueOf(form[field]) === '';
	const wrapped = (text: string, tone: Tone): readonly Note[] =>
		wrap(text, width).map(part => ({text: part, tone}));

	if (!reading.ok && reading.field === field && (form.isTried || !isEmpty)) {
		return wrapped(reading.message, form.isTried ? 'failed' : 'warning');
	}

	if (field === 'text' && reading.ok) {
		return [
			...wrapped(`${reading.place}  (${reading.cloud})`, 'passed'),
			...reading.notes.flatMap(note => wrapped(note, 'faint')),
		];
	}

	return field === form.focus && (isEmpty || field === 'cloud') ? wrapped(hints[field], 'faint') : [];
}

const indented =
	(column: number) =>
	({text, tone}: Note): Line =>
		line(span(' '.repeat(column)), span(text, tone));
