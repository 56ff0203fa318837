import {Box} from 'ink';
import type {Reference} from '../../describe/reference.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Layout} from '../app.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {Entry, Selectable} from './entry.tsx';
import type {Selection} from './state.ts';

type TopicListProps = {
	readonly selection: Selection;
	readonly details: Layout['details'];
	readonly query: string;
	readonly reference: Reference;
};

export function TopicList({selection: {found, topic}, details, query, reference}: TopicListProps) {
	const codeColumns = codeColumnsOf(reference);

	if (topic === undefined) {
		return (
			<Inset left={1}>
				<Paragraph tone="faint">{formatSentence(reference.words.nothingFound, {query})}</Paragraph>
			</Inset>
		);
	}

	return found.map(({code, title}) => (
		<Selectable key={code} code={code} isSelected={code === topic.code}>
			{details === 'inline' ? (
				<Box columnGap={2}>
					<Box width={codeColumns} flexShrink={0}>
						<Label tone={code === topic.code ? 'strong' : 'plain'}>{code}</Label>
					</Box>
					{code === topic.code ? (
						<Inset beside={codeColumns + 2}>
							<Paragraph>{title}</Paragraph>
						</Inset>
					) : (
						<Label>{title}</Label>
					)}
				</Box>
			) : (
				<Entry name={code} isSelected={code === topic.code}>
					{details === 'screen' && code === topic.code ? title : undefined}
				</Entry>
			)}
		</Selectable>
	));
}

/** Returns the width in columns of the longest code. A code contains only ASCII characters. */
export const codeColumnsOf = ({topics}: Reference): number =>
	Math.max(...topics.map(({code}) => code.length));
