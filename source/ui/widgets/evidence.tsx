import {Box, Text} from 'ink';
import type {EvidenceLine} from '../../describe/evidence.ts';
import {toDrawableText} from '../../text/width.ts';
import {Label} from './label.tsx';
import {Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';
import {separator} from './theme.ts';

type EvidenceProps = {
	readonly title: string;
	readonly lines: readonly EvidenceLine[];
	/** True for one paragraph per line of evidence. False for all evidence on one truncated line. */
	readonly isComplete: boolean;
	readonly joinLabel: (label: string, value: string) => string;
};

export const Evidence = ({title, lines, isComplete, joinLabel}: EvidenceProps) =>
	isComplete ? (
		<Box flexDirection="column" flexShrink={0}>
			<Label tone="strong">{title}</Label>
			<Inset left={2}>
				{lines.map(({label, value}, index) => (
					// oxlint-disable-next-line react/no-array-index-key -- two facts can have the same label
					<Paragraph key={index}>{joinLabel(label, value)}</Paragraph>
				))}
			</Inset>
		</Box>
	) : (
		<Text wrap="truncate">
			<Text bold>{title}</Text>
			{toDrawableText(`  ${lines.map(({label, value}) => joinLabel(label, value)).join(` ${separator} `)}`)}
		</Text>
	);
