import {Box} from 'ink';
import type {ReactNode} from 'react';

/** Hides the first box that does not fit into the line, and all later boxes. The boxes must not shrink. */
export const OptionalTexts = ({children}: {readonly children: ReactNode}) => (
	<Box flexShrink={1000} flexWrap="wrap" columnGap={1} height={1} overflow="hidden">
		{/* Yoga never wraps the first box. This empty box is the first box, so that every child can wrap. */}
		<Box width={0} height={1} />
		{children}
	</Box>
);
