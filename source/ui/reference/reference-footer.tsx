import type {FooterHint} from '../../describe/screen-words.ts';
import {RunKeyHints} from '../keys/key-hints.tsx';
import type {HintEntry} from '../keys/key-hints.tsx';
import {keyLabel} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {Notice} from '../widgets/prompt.tsx';
import {TextInput} from '../widgets/text-input.tsx';
import {useDisplay} from '../widgets/theme.ts';
import type {ReferenceState} from './state.ts';

type ReferenceFooterProps = {
	readonly state: ReferenceState;
	/** False if the search has no results. */
	readonly hasTopic: boolean;
	readonly context: ScreenContext;
};

export function ReferenceFooter(props: ReferenceFooterProps) {
	const {state, context} = props;
	const {screen, reference: words} = context.language.words;
	const {ascii} = useDisplay();

	if (state.isSearching) {
		const hint = `${keyLabel('enter', screen, ascii)} ${screen.footer.read}`;
		return <TextInput label={words.searchHint} field={state.field} hint={hint} />;
	}

	return state.notice === undefined ? (
		<RunKeyHints hints={hintsFor(props)} fixed={[['help'], ['back']]} />
	) : (
		<Notice>{state.notice}</Notice>
	);
}

function hintsFor({
	state,
	hasTopic,
	context,
}: ReferenceFooterProps): ReadonlyArray<HintEntry<FooterHint> | false> {
	const {screen, reference: words} = context.language.words;
	const {isReading, related} = state;
	const search: HintEntry<FooterHint> = ['search', words.searchHint];

	if (!hasTopic) {
		return [search];
	}

	return isReading
		? [
				['move', screen.footer.read],
				related !== undefined && ['toggle', words.openRelated],
				['registry', words.relatedHint],
				['copy'],
				search,
				['link'],
			]
		: [['move'], ['toggle', screen.footer.read], search, ['copy'], ['link']];
}
