import {Box} from 'ink';
import type {Line} from './line.ts';
import {LineView} from './line-view.tsx';

type LinesProps = {
	readonly lines: readonly Line[];
	readonly size: {readonly rows: number};
	readonly ascii: boolean;
	/** Whether there are rows among them to choose from. */
	readonly isList: boolean;
};

/** The whole screen, but for the last row of the terminal: one that is full would scroll it. */
export const LinesView = ({lines, size, ascii, isList}: LinesProps) => (
	<Box
		flexDirection="column"
		// What Ink draws at once when the terminal has become narrower are the lines of before: they are cut, not broken.
		width="100%"
		height={Math.max(1, size.rows - 1)}
		// Each line is as wide as it may be.
		overflowY="hidden"
		{...(isList && {'aria-role': 'list'})}
	>
		{lines.map((line, index) => (
			// oxlint-disable-next-line react/no-array-index-key -- a line of the screen is its place
			<LineView key={index} line={line} ascii={ascii} />
		))}
	</Box>
);
