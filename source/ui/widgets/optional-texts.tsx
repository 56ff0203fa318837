import {Box} from 'ink';
import type {ReactNode} from 'react';

/**
 * Boxes in one line that do not shrink. A box that does not fit is not visible, so that the rest of the line is
 * complete.
 */
export const OptionalTexts = ({children}: {readonly children: ReactNode}) => (
	<Box flexShrink={1000} flexWrap="wrap" columnGap={1} height={1} overflow="hidden">
		{/* Yoga moves only boxes after the first to the next line. The gap after the first box makes a truncated box too wide. */}
		<Box width={0} height={1} />
		{children}
	</Box>
);
