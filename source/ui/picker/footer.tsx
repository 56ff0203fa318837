import type {PickerFooterHint} from '../../describe/picker-words.ts';
import {displayNameOf} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {KeyHints} from '../keys/key-hints.tsx';
import type {HintEntry} from '../keys/key-hints.tsx';
import {keyLabel} from '../keys/keymap.ts';
import {valueOf} from '../text-field.ts';
import {Notice, Prompt} from '../widgets/prompt.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import {pickerKeys} from './keys.ts';
import {isRegistry, rowsToRun} from './rows.ts';
import type {PickerRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

type FooterProps = {
	readonly state: PickerState;
	readonly rows: readonly PickerRow[];
	readonly selected: number;
	readonly isNarrow: boolean;
	readonly context: PickerContext;
};

/** The keys that apply to the selected row, or a question, a notice or the filter. */
export function Footer(props: FooterProps) {
	const {state, context} = props;
	const {mode, notice} = state;
	const {picker, screen} = context.language.words;
	const {ascii} = useDisplay();

	if (mode.type === 'question') {
		const question = formatSentence(picker.question, {name: displayNameOf(mode.registry)});
		return <Prompt question={question} answers={screen.footer.answers} />;
	}

	if (mode.type === 'filter') {
		const hint = `${keyLabel('enter', screen, ascii)} ${picker.applyFilter}`;
		return <TextInput label={picker.hints.filter} field={state.filter} hint={hint} />;
	}

	if (notice !== undefined) {
		return <Notice>{notice}</Notice>;
	}

	const [hints, fixed] = hintsFor(props);
	return <KeyHints table={pickerKeys} texts={picker.hints} words={screen} hints={hints} fixed={fixed} />;
}

type Entries = ReadonlyArray<HintEntry<PickerFooterHint>>;

function hintsFor({
	state,
	rows,
	selected,
	isNarrow,
	context,
}: FooterProps): readonly [hints: ReadonlyArray<Entries[number] | false>, fixed: Entries] {
	const {picker} = context.language.words;
	const row = rows[selected];
	const isSearching = state.search.isRunning || valueOf(state.filter) !== '';
	const end: Entries = isSearching ? [['help'], ['back']] : [['help'], ['quit']];
	const fixed = isNarrow ? end.slice(0, 1) : end;

	if (row?.kind === 'start' && row.id === 'field') {
		// Letters are text in the field, so q cannot leave the screen.
		return [[['run'], ['move', picker.start.others, 'down'], ['quit', undefined, 'ctrl+c']], [['help']]];
	}

	return [
		[
			row !== undefined && ['run', enterWord(row, {state, rows, isNarrow, context})],
			['add'],
			rows.some(isRegistry) && ['filter'],
			isNarrow && isSearching && ['back'],
			state.removed.length > 0 && ['undo'],
			row !== undefined && isRegistry(row) && ['mark'],
			!state.search.isRunning && ['discover'],
			...(row?.kind === 'saved' ? ([['edit'], ['remove'], ['favourite']] as const) : []),
			['settings'],
			['language'],
		],
		fixed,
	];
}

/** Returns the action of Enter, which checks the marked rows or the selected row. */
function enterWord(row: PickerRow, {state, rows, isNarrow, context}: Omit<FooterProps, 'selected'>): string {
	const {form, hints, checkSelected, checkMarked, checkCount} = context.language.words.picker;

	if (!isRegistry(row)) {
		return form.choose;
	}

	const count = rowsToRun(row, rows, state, context).filter(({id}) => state.marked.has(id)).length;
	return count > 0
		? formatSentence(isNarrow ? checkCount : checkMarked, {count})
		: isNarrow
			? hints.run
			: checkSelected;
}
