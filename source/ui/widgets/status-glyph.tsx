import {Box, Text} from 'ink';
import Spinner from 'ink-spinner';
import {statusGlyphs, useDisplay, useStyle} from './theme.ts';
import type {RowStatus} from './theme.ts';

type StatusGlyphProps = {
	readonly status: RowStatus;
	/** False if a spinner would distract the user, for example next to other spinners. */
	readonly canSpin?: boolean;
};

export function StatusGlyph({status, canSpin = true}: StatusGlyphProps) {
	const {animate, ascii} = useDisplay();

	return (
		<Box flexShrink={0}>
			<Text {...useStyle(status)}>
				{status === 'running' && animate && canSpin ? (
					<Spinner type={ascii ? 'line' : 'dots'} />
				) : (
					statusGlyphs[status]
				)}
			</Text>
		</Box>
	);
}
