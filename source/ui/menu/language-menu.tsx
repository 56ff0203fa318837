import {Box} from 'ink';
import {RunKeyHints} from '../keys/key-hints.tsx';
import {SelectionBar} from '../widgets/frame.tsx';
import {WholeLabel, Label} from '../widgets/label.tsx';
import {useWords} from '../widgets/language.ts';
import type {ScreenContext} from '../screen-context.ts';

type LanguageMenuProps = Pick<ScreenContext, 'languages'> & {readonly selected: number};

export function LanguageMenu({selected, languages}: LanguageMenuProps) {
	const {title, choose, cancel} = useWords().screen.languageMenu;

	return (
		<Box flexDirection="column" flexShrink={0}>
			<WholeLabel tone="faint" indent={2}>
				{title}
			</WholeLabel>
			{languages.map(({code, name}, index) => (
				<SelectionBar key={code} isSelected={index === selected}>
					<Label tone={index === selected ? 'strong' : 'plain'}>{` ${name}`}</Label>
				</SelectionBar>
			))}
			<MenuHints choose={choose} close={cancel} />
		</Box>
	);
}

type MenuHintsProps = {readonly choose: string; readonly close: string};

export const MenuHints = ({choose, close}: MenuHintsProps) => (
	<RunKeyHints hints={[['move'], ['toggle', choose]]} fixed={[['back', close]]} />
);
