import {formatReason} from '../../describe/reasons.ts';
import {formatSentence} from '../../text/fill.ts';
import {statusSpan} from '../glyphs.ts';
import {keyLabel} from '../keys.ts';
import {blankLine, fitLine, line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {valueOf} from '../text-field.ts';
import {wrap} from '../width.ts';
import type {Block} from '../viewport.ts';
import {columnsOf, rowLines, sourceNames} from './row-lines.ts';
import type {RowInput} from './row-lines.ts';
import {registryRows} from './rows.ts';
import type {PickerRow} from './rows.ts';

type PickerListInput = RowInput & {
	readonly rows: readonly PickerRow[];
	readonly selected: number;
	readonly height: number;
};

export function pickerListLines(input: PickerListInput) {
	const {state, rows, selected, context, width} = input;
	const {picker} = context.language.words;
	const hasSearch = state.search.isRunning || state.search.discovery !== undefined;
	const lines: Line[] = [...introduction(input)];
	const columns = columnsOf(input);
	let block: Block | undefined;
	let lead = 0;

	const addRows = (kinds: readonly PickerRow['kind'][]): void => {
		for (const [index, row] of rows.entries()) {
			if (kinds.includes(row.kind)) {
				const start = lines.length;
				lines.push(...rowLines(row, index === selected, input, columns));
				block = index === selected ? {lead, start, end: lines.length} : block;
				lead = lines.length;
			}
		}
	};

	if (hasSearch && state.registries.length > 0) {
		lines.push(headingLine(picker.headings.saved));
	}

	addRows(['action', 'saved']);

	if (hasSearch) {
		lines.push(headingLine(picker.headings.found));
		addRows(['found']);
		lines.push(...searchLines(input));
	}

	if (rows.length === 0 && !state.search.isRunning) {
		const text = formatSentence(picker.nothingFound, {query: valueOf(state.filter)});
		lines.push(line(span(` ${text}`, 'faint')));
	}

	return {lines: lines.map(given => fitLine(given, width)), block: withEnd(block, lines.length, input)};
}

/** Extends the last block to the end, so that the lines after the last row scroll into view. */
function withEnd(block: Block | undefined, end: number, {rows, selected, height}: PickerListInput) {
	const isLast = selected === rows.length - 1;
	return block && isLast && end - block.start <= height ? {...block, end} : block;
}

const headingLine = (text: string): Line => line(span(` ${text}`, 'faint'));

/** Explains the program if no registry is saved. The text is hidden if the actions would not fit. */
function introduction({state, context, width, height}: PickerListInput): readonly Line[] {
	const text = wrap(context.language.words.picker.about, Math.min(76, width - 2));
	const isShown = state.registries.length === 0 && valueOf(state.filter) === '' && height >= text.length + 6;
	return isShown ? [...text.map(part => line(span(` ${part}`))), blankLine] : [];
}

function searchLines({state, context}: PickerListInput): readonly Line[] {
	const {picker, screen} = context.language.words;
	const {isRunning, discovery} = state.search;

	if (isRunning) {
		const text = formatSentence(picker.searching, {key: keyLabel('escape', screen)});
		return [line(span('   '), statusSpan('running', context.display), span(` ${text}`))];
	}

	const gaps = (discovery?.gaps ?? []).map(({source, code, reason: detail, details}) => {
		const reason = formatReason({code, detail, details}, context.language.words.reasons);
		return line(
			span(`   ${formatSentence(picker.searchFailed, {source: sourceNames[source], reason})}`, 'faint'),
		);
	});
	// A new registry counts even if the filter hides the registry.
	const hasNew = registryRows(state, context).some(({kind}) => kind === 'found');
	return [...(hasNew ? [] : [line(span(`   ${picker.nothingNew}`, 'faint'))]), ...gaps];
}
