import {Box} from 'ink';
import type {FilledFix} from '../../text/fill.ts';
import {WholeLabel} from './label.tsx';
import {Command, Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';

type FixProps = {
	readonly fix: FilledFix;
	/** The number of the fix, or a mark for a manual step. */
	readonly number: number | string;
	readonly continuation: string;
	readonly isStale?: boolean;
};

export const Fix = ({fix: {text, command}, number, continuation, isStale = false}: FixProps) => (
	<Box flexShrink={0}>
		<WholeLabel tone="strong" isStale={isStale} width={2}>
			{number}
		</WholeLabel>
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
