import {Text} from 'ink';
import {memo} from 'react';
import {breakCommand} from '../../text/break-command.ts';
import {toDrawableText, wrap} from '../../text/width.ts';
import {useColumns} from './size.tsx';
import {useStyle} from './theme.ts';
import type {Tone} from './theme.ts';

/** The maximum number of columns of readable text. */
const maxColumns = 100;

type ParagraphProps = {
	readonly tone?: Tone;
	/** The value is true if a retry will replace the text. */
	readonly isStale?: boolean;
	readonly children: string;
};

/**
 * Text of any length. Ink breaks lines only at spaces, so this component breaks the lines of Chinese, Japanese and
 * Korean text.
 */
export const Paragraph = memo(function Paragraph({children, ...style}: ParagraphProps) {
	return <Lines {...style}>{wrap(toDrawableText(children), useTextColumns())}</Lines>;
});

type CommandProps = {
	/** The character that continues a command on the next line in the user's shell. */
	readonly continuation: string;
	readonly isStale?: boolean;
	readonly children: string;
};

/** A command that breaks only between its arguments. */
export const Command = memo(function Command({children, continuation, ...style}: CommandProps) {
	return (
		<Lines tone="command" {...style}>
			{breakCommand(toDrawableText(children), useTextColumns(), continuation)}
		</Lines>
	);
});

const useTextColumns = (): number => Math.min(maxColumns, useColumns());

type LinesProps = Omit<ParagraphProps, 'children'> & {readonly children: readonly string[]};

function Lines({tone = 'plain', isStale = false, children}: LinesProps) {
	const style = useStyle(tone);

	return (
		<Text wrap="truncate" {...style} {...(isStale && {dimColor: true})}>
			{children.join('\n')}
		</Text>
	);
}
