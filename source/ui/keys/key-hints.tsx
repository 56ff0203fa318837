import type {FooterHint} from '../../describe/screen-words.ts';
import {Hints} from '../widgets/hints.tsx';
import {useWords} from '../widgets/language.ts';
import {useDisplay} from '../widgets/theme.ts';
import {keyLabel, keyTable, shortLabel} from './keymap.ts';
import type {KeyEntry} from './keymap.ts';

/** An action of a key table. `word` and `key` replace the default text and the default key of the action. */
export type HintEntry<Name extends string> = readonly [hint: Name, word?: string | undefined, key?: string];

type KeyHintsProps<Name extends string> = {
	readonly table: readonly KeyEntry<string, string, string>[];
	readonly texts: Readonly<Record<Name, string>>;
	/** The most important action is first. The value false means that an action does not apply. */
	readonly hints: ReadonlyArray<HintEntry<Name> | false>;
	readonly fixed: ReadonlyArray<HintEntry<Name> | false>;
};

export function KeyHints<Name extends string>({table, texts, hints, fixed}: KeyHintsProps<Name>) {
	const {screen: words} = useWords();
	const {ascii} = useDisplay();
	const toHints = (shown: KeyHintsProps<Name>['hints']) =>
		shown
			.filter(entry => entry !== false)
			.flatMap(([name, word = texts[name], key]) => {
				const entries = table.filter(({hint}) => hint === name);
				const keys = key === undefined ? shortLabel(entries, words, ascii) : keyLabel(key, words, ascii);
				return keys === '' ? [] : [{keys, word}];
			});

	return <Hints hints={toHints(hints)} fixed={toHints(fixed)} />;
}

export const RunKeyHints = (props: Pick<KeyHintsProps<FooterHint>, 'hints' | 'fixed'>) => (
	<KeyHints table={keyTable} texts={useWords().screen.hints} {...props} />
);
