import type {ScreenWords} from '../../describe/screen-words.ts';
import {formatSentence} from '../../text/fill.ts';
import {useStore} from '../use-store.ts';
import {Label} from './label.tsx';
import type {Scroll} from './scroll.ts';

export type ScrollCountProps = {readonly scroll: Scroll; readonly words: Pick<ScreenWords, 'list'>};

export function ScrollCount({scroll, words: {list}}: ScrollCountProps) {
	const {top, height, total} = useStore(scroll);
	const below = total - top - height;
	const parts = [
		top > 0 && ` ${formatSentence(list.above, {count: top})}`,
		below > 0 && ` ${formatSentence(list.below, {count: below})}`,
	].filter(Boolean);

	return parts.length > 0 && <Label tone="faint">{parts.join(' ')}</Label>;
}
