import type {ScreenWords} from '../../describe/screen-words.ts';
import {KeyHints} from '../keys/key-hints.tsx';
import {keyTable} from '../keys/keymap.ts';

type MenuHintsProps = {
	/** The actions of Enter and Escape. */
	readonly choose: string;
	readonly close: string;
	readonly words: Pick<ScreenWords, 'hints' | 'keyNames'>;
};

/** The keys of an open menu, in the last line of the screen. */
export const MenuHints = ({choose, close, words}: MenuHintsProps) => (
	<KeyHints
		table={keyTable}
		texts={words.hints}
		words={words}
		hints={[['move'], ['toggle', choose]]}
		fixed={[['back', close]]}
	/>
);
