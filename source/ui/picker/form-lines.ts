import {displayNameOf} from '../../saved/saved.ts';
import type {FormField} from '../../describe/picker-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {blankLine, fitLine, line, lineWidth, span} from '../line.ts';
import type {Line, Tone} from '../line.ts';
import {scrollArea} from '../scroll-area.ts';
import type {ScrollArea} from '../scroll-area.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import {valueOf, viewField} from '../text-field.ts';
import {pad, widthOf, wrap} from '../width.ts';
import {clampTop} from '../viewport.ts';
import {formFields, inputOf} from './form.ts';
import type {Form, ParsedForm} from './form.ts';
import type {PickerContext, PickerState} from './state.ts';

type FormInView = {
	readonly form: Form;
	readonly state: PickerState;
	readonly context: PickerContext;
	readonly layout: ScreenLayout;
};

/** The form as lines. The cursor is relative to the first line of the body. */
type FormFrame = {
	readonly header: Line;
	readonly content: ScrollArea;
	readonly cursor?: {readonly x: number; readonly y: number};
};

/** Returns the lines of each field with the parsed value. The error of a field is below the field. */
export function layOutForm(input: FormInView): FormFrame {
	const {form, state, context, layout} = input;
	const {width, contentHeight: height} = layout;
	const words = context.language.words.picker.form;
	const label = Math.max(...Object.values(words.fields).map(widthOf)) + 5;
	const column = Math.min(label, Math.floor(width / 2));
	const parsed = context.parseForm(inputOf(form), state.registries);
	const lines: Line[] = [];
	let block = {lead: 0, start: 0, end: 0};
	let cursor: number | undefined;

	for (const field of formFields) {
		const isFocused = field === form.focus;
		const start = lines.length;
		const shown = fieldLine(field, input, column);
		lines.push(
			shown.line,
			...notesOf(field, parsed, input, Math.max(1, width - column)).map(indented(column)),
		);
		block = isFocused ? {lead: start, start, end: lines.length} : block;
		cursor = isFocused ? shown.cursor : cursor;

		if (height >= 12) {
			lines.push(blankLine);
		}
	}

	const content = scrollArea({
		lines: lines.map(given => fitLine(given, width)),
		height,
		hasRule: layout.hasBottomRule,
		topFor: available => clampTop({top: 0, height: available, total: lines.length, block}),
		words: context.language.words.screen,
	});

	return {
		header: fitLine(headerLine(input), width),
		content,
		...(cursor !== undefined && {
			cursor: {x: Math.min(cursor, width), y: block.start - content.viewport.top},
		}),
	};
}

function headerLine({form, state, context, layout}: FormInView): Line {
	const {add, edit} = context.language.words.picker.form;
	const registry = state.registries.find(({id}) => id === form.id);
	const name = registry ? formatSentence(edit, {name: displayNameOf(registry)}) : add;
	const title = layout.width < 58 ? '' : `${context.title}  `;
	return line(span(` ${title}${name}`, 'strong'));
}

function fieldLine(
	field: FormField,
	{form, context, layout}: FormInView,
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
		return {line: {...line(...start, ...choiceSpans(form, context, layout.width - column)), row}};
	}

	const {text, cursor} = viewField(
		isFocused ? form[field] : {...form[field], position: 0},
		Math.max(1, layout.width - column),
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
	const address = `${choices.indexOf(cloud) + 1}/${choices.length}`;

	return lineWidth(line(...all)) <= width
		? all
		: [
				span('< ', 'accent'),
				span(cloud ?? picker.form.automaticCloud),
				span(' >', 'accent'),
				span(`  ${address}`, 'faint'),
			];
}

type Note = {readonly text: string; readonly tone: Tone};

function notesOf(
	field: FormField,
	parsed: ParsedForm,
	{form, context}: FormInView,
	width: number,
): readonly Note[] {
	const {hints} = context.language.words.picker.form;
	const isEmpty = field !== 'cloud' && valueOf(form[field]) === '';
	const wrapped = (text: string, tone: Tone): readonly Note[] =>
		wrap(text, width).map(part => ({text: part, tone}));

	if (!parsed.ok && parsed.field === field && (form.isSubmitted || !isEmpty)) {
		return wrapped(parsed.message, form.isSubmitted ? 'failed' : 'warning');
	}

	if (field === 'text' && parsed.ok) {
		return [
			...wrapped(`${parsed.address}  (${parsed.cloud})`, 'passed'),
			...parsed.notes.flatMap(note => wrapped(note, 'faint')),
		];
	}

	return field === form.focus && (isEmpty || field === 'cloud') ? wrapped(hints[field], 'faint') : [];
}

const indented =
	(column: number) =>
	({text, tone}: Note): Line =>
		line(span(' '.repeat(column)), span(text, tone));
