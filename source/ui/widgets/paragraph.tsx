import {memo} from 'react';
import {breakCommand} from '../../text/break-command.ts';
import {toDrawableText, wrap} from '../../text/width.ts';
import {StyledText} from './label.tsx';
import type {TextStyle} from './label.tsx';
import {useColumns} from './size.tsx';

/** The maximum width of a text or a command in columns. Longer lines would be hard to read. */
const maxColumns = 100;

type ParagraphProps = TextStyle & {readonly children: string};

/** Uses `wrap` instead of Ink, because Ink ignores the line-breaking rules of Chinese and Japanese. */
export const Paragraph = memo(function Paragraph({children, ...style}: ParagraphProps) {
	const lines = wrap(toDrawableText(children), useTextColumns());
	return <StyledText {...style} text={lines.join('\n')} />;
});

type CommandProps = Omit<ParagraphProps, 'tone'> & {
	/** The character that continues a command on the next line in the user's shell. */
	readonly continuation: string;
};

export const Command = memo(function Command({children, continuation, ...style}: CommandProps) {
	const lines = breakCommand(toDrawableText(children), useTextColumns(), continuation);
	return <StyledText {...style} tone="command" text={lines.join('\n')} />;
});

const useTextColumns = (): number => Math.min(maxColumns, useColumns());
