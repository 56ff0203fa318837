import {Rule} from './frame.tsx';
import {ScrollCount} from './scroll-count.tsx';
import type {ScrollCountProps} from './scroll-count.tsx';

/** The line below a scroll area, with the numbers of hidden lines. */
export const ScrollRule = (props: ScrollCountProps) => (
	<Rule>
		<ScrollCount {...props} />
	</Rule>
);
