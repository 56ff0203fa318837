import {Box} from 'ink';
import type {FilledFix} from '../../text/fill.ts';
import {Label} from './label.tsx';
import {Command, Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';

type FixProps = {
	readonly fix: FilledFix;
	/** The key that copies the command, or a mark for a step without a key. */
	readonly number: number | string;
	readonly continuation: string;
	readonly isStale?: boolean;
};

/** A fix with its number. The command starts below the sentence, at the same column. */
export const Fix = ({fix: {text, command}, number, continuation, isStale = false}: FixProps) => (
	<Box flexShrink={0}>
		<Box width={2} flexShrink={0}>
			<Label tone="strong" isStale={isStale}>
				{number}
			</Label>
		</Box>
		<Inset beside={2}>
			<Paragraph isStale={isStale}>{text}</Paragraph>
			{command && (
				<Command continuation={continuation} isStale={isStale}>
					{command.text}
				</Command>
			)}
		</Inset>
	</Box>
);
