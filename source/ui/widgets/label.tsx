import {Text} from 'ink';
import {toDrawableText} from '../../text/width.ts';
import {useStyle} from './theme.ts';
import type {Tone} from './theme.ts';

type LabelProps = {
	readonly tone?: Tone;
	/** The value is true if a retry will replace the text. */
	readonly isStale?: boolean;
	readonly children: string | number;
};

/** One line of text. Ink truncates the text to the available width. */
export function Label({tone = 'plain', isStale = false, children}: LabelProps) {
	const style = useStyle(tone);

	return (
		<Text wrap="truncate" {...style} {...(isStale && {dimColor: true})}>
			{toDrawableText(String(children))}
		</Text>
	);
}
