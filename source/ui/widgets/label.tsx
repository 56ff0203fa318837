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

/** One line of text. Ink truncates the text to the available width. */
export const Label = ({children, ...style}: LabelProps) => (
	<StyledText {...style} text={toDrawableText(String(children))} />
);

type WholeLabelProps = LabelProps & {readonly width?: number | string; readonly indent?: number};

/** A label that is complete, although the rest of its line is truncated. `indent` is a number of columns. */
export const WholeLabel = ({width, indent = 0, ...label}: WholeLabelProps) => (
	<Box height={1} flexShrink={0} width={width} paddingLeft={indent}>
		<Label {...label} />
	</Box>
);

/** Text whose lines are already broken, and contain only characters that the terminal can draw. */
export const StyledText = ({tone = 'plain', isStale, text}: TextStyle & {readonly text: string}) => (
	<Text wrap="truncate" {...useStyle(tone)} {...(isStale && {dimColor: true})}>
		{text}
	</Text>
);
