import {Rule} from './frame.tsx';
import {ScrollCount} from './scroll-count.tsx';
import type {ScrollCountProps} from './scroll-count.tsx';

export const ScrollRule = (props: ScrollCountProps) => (
	<Rule>
		<ScrollCount {...props} />
	</Rule>
);
