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
import type {PickerProps} from './picker-props.ts';

export function Footer(view: PickerProps) {
	const {state, context} = view;
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

	return (
		<>
			{notice !== undefined && <Notice>{notice}</Notice>}
			{(notice === undefined || view.layout.hasRules) && (
				<KeyHints table={pickerKeys} texts={picker.hints} {...hintsFor(view)} />
			)}
		</>
	);
}

type Hint = HintEntry<PickerFooterHint>;

type Hints = {readonly hints: ReadonlyArray<Hint | false>; readonly fixed: readonly Hint[]};

function hintsFor(view: PickerProps): Hints {
	const {state, rows, selected, layout, context} = view;

	if (selected?.kind === 'start' && selected.id === 'field') {
		const {others} = context.language.words.picker.start;
		// Letters are text in the field, so q cannot leave the screen.
		return {hints: [['run'], ['move', others, 'down'], ['quit', undefined, 'ctrl+c']], fixed: [['help']]};
	}

	const isSearching = state.search.isRunning || valueOf(state.filter) !== '';
	const end: readonly Hint[] = [['help'], [isSearching ? 'back' : 'quit']];

	return {
		hints: [
			selected !== undefined && ['run', enterWord(selected, view)],
			['add'],
			rows.some(isRegistry) && ['filter'],
			layout.isNarrow && isSearching && ['back'],
			state.removed.length > 0 && ['undo'],
			selected !== undefined && isRegistry(selected) && ['mark'],
			!state.search.isRunning && ['discover'],
			...(selected?.kind === 'saved' ? ([['edit'], ['remove'], ['favourite']] as const) : []),
			['settings'],
			['language'],
		],
		fixed: layout.isNarrow ? end.slice(0, 1) : end,
	};
}

function enterWord(row: PickerRow, view: PickerProps): string {
	const {state, context} = view;
	const {isNarrow} = view.layout;
	const {form, hints, checkSelected, checkMarked, checkCount} = context.language.words.picker;

	if (!isRegistry(row)) {
		return form.choose;
	}

	const count = rowsToRun(row, view).filter(({id}) => state.marked.has(id)).length;

	if (count === 0) {
		return isNarrow ? hints.run : checkSelected;
	}

	return formatSentence(isNarrow ? checkCount : checkMarked, {count});
}
