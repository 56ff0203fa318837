import {Box, Text} from 'ink';
import {toDrawableText} from '../../text/width.ts';
import {useStyle} from './theme.ts';
import type {Tone} from './theme.ts';

export type TextStyle = {
	readonly tone?: Tone;
	/** True if a retry will replace the text. */
	readonly isStale?: boolean;
};

type LabelProps = TextStyle & {readonly children: string | number};

export const Label = ({children, ...style}: LabelProps) => (
	<StyledText {...style} text={toDrawableText(String(children))} />
);

type WholeLabelProps = LabelProps & {readonly width?: number | string; readonly indent?: number};

/**
 * The label does not shrink if the line is too long. `indent` and a number as `width` are in columns. A text that does
 * not fit into `width` is truncated.
 */
export const WholeLabel = ({width, indent = 0, ...label}: WholeLabelProps) => (
	<Box height={1} flexShrink={0} width={width} paddingLeft={indent}>
		<Label {...label} />
	</Box>
);

/** Truncates long lines. The caller must remove undrawable characters with `toDrawableText`. */
export const StyledText = ({tone = 'plain', isStale, text}: TextStyle & {readonly text: string}) => (
	<Text wrap="truncate" {...useStyle(tone)} {...(isStale && {dimColor: true})}>
		{text}
	</Text>
);
