import {Box, Text} from 'ink';
import {useStyle} from './theme.ts';

export type Hint = {readonly keys: string; readonly word: string};

type HintsProps = {
	/** The most important hint is first, because the last hints can be hidden. */
	readonly hints: readonly Hint[];
	/** The hints at the right edge, which are always visible. */
	readonly fixed: readonly Hint[];
};

export const Hints = ({hints, fixed}: HintsProps) => (
	<Box height={1} flexShrink={0} paddingLeft={1} columnGap={2}>
		<Box flexGrow={1} flexShrink={1} flexWrap="wrap" columnGap={2} height={1} overflow="hidden">
			<HintTexts hints={hints} />
		</Box>
		<Box flexShrink={0} columnGap={2}>
			<HintTexts hints={fixed} />
		</Box>
	</Box>
);

function HintTexts({hints}: Pick<HintsProps, 'hints'>) {
	const accent = useStyle('accent');
	return hints.map(({keys, word}) => (
		<Box key={keys} flexShrink={0}>
			<Text wrap="truncate">
				<Text {...accent}>{keys}</Text>
				{` ${word}`}
			</Text>
		</Box>
	));
}
