import {Box} from 'ink';
import type {Line} from './line.ts';
import {LineView} from './line-view.tsx';

type LinesProps = {
	readonly lines: readonly Line[];
	readonly size: {readonly rows: number};
	readonly ascii: boolean;
	readonly isList: boolean;
};

/** Draws all rows of the terminal except the last row. A full last row would scroll the terminal. */
export const LinesView = ({lines, size, ascii, isList}: LinesProps) => (
	<Box
		flexDirection="column"
		// Ink redraws the old lines first when the terminal shrinks. `overflowY` clips the old lines.
		width="100%"
		height={Math.max(1, size.rows - 1)}
		overflowY="hidden"
		{...(isList && {'aria-role': 'list'})}
	>
		{lines.map((line, index) => (
			// oxlint-disable-next-line react/no-array-index-key -- a line is identified by its position
			<LineView key={index} line={line} ascii={ascii} />
		))}
	</Box>
);
