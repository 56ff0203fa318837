import {displayNameOf} from '../../saved/saved.ts';
import type {PickerHint} from '../../describe/picker-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {footerHintsLine} from '../footer-lines.ts';
import type {FooterHint} from '../footer-lines.ts';
import {keyLabel, shortLabel} from '../keys.ts';
import {fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import type {ScreenLayout} from '../screen-layout.ts';
import {valueOf} from '../text-field.ts';
import {truncate, widthOf} from '../width.ts';
import {pickerKeys} from './keys.ts';
import {rowsToRun} from './rows.ts';
import type {PickerRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

type PickerFooterInput = {
	readonly state: PickerState;
	readonly rows: readonly PickerRow[];
	readonly selected: number;
	readonly context: PickerContext;
	readonly layout: ScreenLayout;
};

export function pickerFooter(input: PickerFooterInput): Line {
	const {state, context, layout} = input;
	const {width} = layout;

	if (state.asking) {
		const answers = `  ${context.language.words.screen.footer.answers}`;
		const question = formatSentence(context.language.words.picker.question, {
			name: displayNameOf(state.asking),
		});
		// Only the question is truncated, so that the answers stay visible.
		return line(span(truncate(` ${question}`, width - widthOf(answers)), 'accent'), span(answers, 'strong'));
	}

	if (state.notice !== undefined) {
		return fitLine(line(span(` ${state.notice}`, 'accent')), width);
	}

	return fitLine(footerHintsLine(state.form ? formHints(input) : listHints(input), width), width);
}

function formHints({state, context: {language}}: PickerFooterInput): readonly FooterHint[] {
	const {next, choose, save, clear, cancel} = language.words.picker.form;
	const isCloud = state.form?.focus === 'cloud';
	const key = (name: string): string => keyLabel(name, language.words.screen);

	return [
		{keys: key('enter'), word: save, rank: 1},
		{keys: key('tab'), word: next, rank: 3},
		isCloud
			? {keys: `${key('left')}/${key('right')}`, word: choose, rank: 4}
			: {keys: key('ctrl+u'), word: clear, rank: 5},
		{keys: key('escape'), word: cancel, rank: 2},
	];
}

/** A key hint in the footer. A narrow screen drops high ranks first. `word` overrides the key table. */
type Hint = readonly [hint: PickerHint, rank: number, word?: string];

function listHints(input: PickerFooterInput): readonly FooterHint[] {
	const {picker, screen} = input.context.language.words;

	return hintsFor(input).map(([hint, rank, word = picker.hints[hint]]) => ({
		keys: shortLabel(
			pickerKeys.find(entry => entry.hint === hint)!,
			screen,
		),
		word,
		rank,
	}));
}

function hintsFor({state, rows, selected, context, layout}: PickerFooterInput): readonly Hint[] {
	const {footer, hints} = context.language.words.screen;

	if (state.isHelping) {
		return [
			['move', 2, footer.read],
			['back', 1, hints.close],
		];
	}

	if (state.isFiltering) {
		return [
			['run', 1, context.language.words.picker.applyFilter],
			['back', 2, context.language.words.picker.form.clear],
		];
	}

	const row = rows[selected];
	const isAction = row?.kind === 'action';
	const hasFilter = valueOf(state.filter) !== '';

	return withoutUndefined(
		layout.height < 14 ? undefined : ['move', 9],
		row && ['run', 1, enterLabel(row, rows, {state, context})],
		row === undefined || isAction ? undefined : ['mark', 4],
		['add', 5],
		row?.kind === 'saved' ? ['edit', 8] : undefined,
		row?.kind === 'saved' ? ['remove', 10] : undefined,
		row?.kind === 'saved' ? ['favourite', 12] : undefined,
		state.removed.length > 0 ? ['undo', 6] : undefined,
		rows.length > 3 && !isAction ? ['filter', 7] : undefined,
		!state.search.isRunning ? ['discover', 11] : undefined,
		['settings', 13],
		['help', 3],
		state.search.isRunning || hasFilter ? ['back', 2] : ['quit', 2],
	);
}

/** Returns the label of Enter. The label has the number of marked rows, because the selected row may not be marked. */
function enterLabel(
	row: PickerRow,
	inView: readonly PickerRow[],
	{state, context}: Pick<PickerFooterInput, 'state' | 'context'>,
): string {
	if (row.kind === 'action') {
		return context.language.words.picker.form.choose;
	}

	const chosen = rowsToRun({selected: row, inView, state, naming: context});
	const count = chosen.filter(({id}) => state.marked.has(id)).length;
	return count === 0
		? context.language.words.picker.hints.run
		: formatSentence(context.language.words.picker.checkMarked, {count});
}

const withoutUndefined = (...hints: ReadonlyArray<Hint | undefined>): readonly Hint[] =>
	hints.filter(hint => hint !== undefined);
