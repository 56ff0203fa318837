import {Box} from 'ink';
import {SelectionBar} from '../widgets/frame.tsx';
import {Label} from '../widgets/label.tsx';
import type {ScreenContext} from '../screen-context.ts';
import {MenuHints} from './menu-hints.tsx';

type LanguageMenuProps = {
	readonly selected: number;
	readonly context: Pick<ScreenContext, 'language' | 'languages'>;
};

/** A short list of languages in their own names. The list replaces the footer of a screen. */
export function LanguageMenu({selected, context: {language, languages}}: LanguageMenuProps) {
	const {screen: words} = language.words;
	const {title, choose, cancel} = words.languageMenu;

	return (
		<Box flexDirection="column" flexShrink={0}>
			<Box height={1} paddingLeft={2}>
				<Label tone="faint">{title}</Label>
			</Box>
			{languages.map(({code, name}, index) => (
				<SelectionBar key={code} isSelected={index === selected}>
					<Label tone={index === selected ? 'strong' : 'plain'}>{` ${name}`}</Label>
				</SelectionBar>
			))}
			<MenuHints choose={choose} close={cancel} words={words} />
		</Box>
	);
}
