import {Box} from 'ink';
import {keyLabel} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {SelectionBar} from '../widgets/frame.tsx';
import {Hints} from '../widgets/hints.tsx';
import {Label} from '../widgets/label.tsx';
import {useDisplay} from '../widgets/theme.ts';
import type {LanguageMenuState} from './language-menu.ts';

type LanguageMenuProps = {
	readonly menu: LanguageMenuState;
	readonly context: Pick<ScreenContext, 'language' | 'languages'>;
};

/** A short list of languages in their own names. The list replaces the footer of a screen. */
export function LanguageMenu({menu, context: {language, languages}}: LanguageMenuProps) {
	const {screen: words} = language.words;
	const {title, choose, cancel} = words.languageMenu;
	const {ascii} = useDisplay();
	const hint = (key: string, word: string) => ({keys: keyLabel(key, words, ascii), word});

	return (
		<Box flexDirection="column" flexShrink={0}>
			<Box height={1} paddingLeft={2}>
				<Label tone="faint">{title}</Label>
			</Box>
			{languages.map(({code, name}, index) => (
				<SelectionBar key={code} isSelected={index === menu.selected}>
					<Label tone={index === menu.selected ? 'strong' : 'plain'}>{` ${name}`}</Label>
				</SelectionBar>
			))}
			<Hints hints={[hint('enter', choose)]} fixed={[hint('escape', cancel)]} />
		</Box>
	);
}
