import type {KeyHint} from '../../describe/screen-words.ts';
import {entryOf, keyLabel, shortLabel} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {Hints} from '../widgets/hints.tsx';
import type {Hint} from '../widgets/hints.tsx';
import {Notice} from '../widgets/prompt.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import type {ReferenceState} from './state.ts';

type ReferenceFooterProps = {
	readonly state: ReferenceState;
	/** The value is false if the search has no results. */
	readonly hasTopic: boolean;
	readonly context: ScreenContext;
};

/** The search field, a notice, or the keys that apply to the selected code. */
export function ReferenceFooter(props: ReferenceFooterProps) {
	const {state, context} = props;
	const {screen, reference: words} = context.language.words;
	const {ascii} = useDisplay();
	const toHint = ([hint, word = screen.hints[hint]]: HintEntry): Hint => ({
		keys: shortLabel(entryOf(hint), screen, ascii),
		word,
	});

	if (state.isSearching) {
		return (
			<TextInput
				label={words.searchHint}
				field={state.field}
				hint={`${keyLabel('enter', screen, ascii)} ${screen.footer.read}`}
			/>
		);
	}

	return state.notice === undefined ? (
		<Hints
			hints={hintsFor(props).map(toHint)}
			fixed={(state.help === undefined ? fixed : [back]).map(toHint)}
		/>
	) : (
		<Notice>{state.notice}</Notice>
	);
}

/** A key with an optional text that replaces the text of the key table. */
type HintEntry = readonly [hint: KeyHint, word?: string];

const back: HintEntry = ['back'];
const fixed: readonly HintEntry[] = [['help'], back];

function hintsFor({state, hasTopic, context}: ReferenceFooterProps): readonly HintEntry[] {
	const {screen, reference: words} = context.language.words;
	const search: HintEntry = ['search', words.searchHint];

	if (state.help !== undefined) {
		return [['move']];
	}

	if (!hasTopic) {
		return [search];
	}

	return state.isReading
		? [
				['move', screen.footer.read],
				...(state.related === undefined ? [] : [['toggle', words.openRelated] as const]),
				['registry', words.relatedHint],
				['copy'],
				search,
				['link'],
			]
		: [['move'], ['toggle', screen.footer.read], search, ['copy'], ['link']];
}
