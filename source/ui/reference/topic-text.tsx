import {Box} from 'ink';
import type {ReactNode} from 'react';
import {hasPlaceholders} from '../../reference/reference.ts';
import type {Topic, TopicProblem} from '../../describe/reference.ts';
import type {ScreenContext} from '../screen-context.ts';
import {Fix} from '../widgets/fix.tsx';
import {Label} from '../widgets/label.tsx';
import {Paragraph} from '../widgets/paragraph.tsx';
import {Inset} from '../widgets/size.tsx';
import {separator} from '../widgets/theme.ts';
import {Entry, Selectable} from './entry.tsx';

type TopicTextProps = {
	readonly topic: Topic;
	/** The selected related code. */
	readonly related: string | undefined;
	/** False if the border above the text contains the code. */
	readonly hasCode: boolean;
	readonly context: ScreenContext;
};

/** Only fixes have numbers, because a number key copies the command of a fix. */
export function TopicText({topic, related, hasCode, context: {language, continuation}}: TopicTextProps) {
	const {topics, words} = language.reference;
	const {headings} = words;

	return (
		<>
			{hasCode && <Paragraph tone="accent">{topic.code}</Paragraph>}
			<Paragraph tone="strong">{topic.title}</Paragraph>
			<Part heading={headings.meaning}>{topic.meaning}</Part>
			<Part heading={headings.impact}>{topic.impact}</Part>
			<Part heading={headings.fixes}>
				{topic.fixes.map((fix, index) => (
					<Fix key={fix.name} fix={fix} number={index + 1} continuation={continuation} />
				))}
			</Part>
			<Part heading={headings.manualSteps}>
				{topic.manualSteps.map(step => (
					<Fix key={step.name} fix={step} number={separator} continuation={continuation} />
				))}
			</Part>
			{hasPlaceholders(topic) && (
				<Box marginTop={1} flexShrink={0}>
					<Inset left={2}>
						<Paragraph tone="faint">{words.replacePlaceholders}</Paragraph>
					</Inset>
				</Box>
			)}
			<Part heading={headings.problems}>
				{uniqueProblems(topic).map(({problem, summary}) => (
					<Entry key={problem} name={problem}>
						{summary}
					</Entry>
				))}
			</Part>
			<Part heading={headings.related} indent={0}>
				{topic.related.map(code => (
					<Selectable key={code} code={code} isSelected={code === related}>
						<Entry name={code} isSelected={code === related}>
							{topics.find(other => other.code === code)?.title}
						</Entry>
					</Selectable>
				))}
			</Part>
			<Part heading={headings.documentation}>
				<Paragraph tone="command">{topic.documentation}</Paragraph>
			</Part>
		</>
	);
}

/** Several checks can find the same problem. */
const uniqueProblems = ({problems}: Topic): readonly TopicProblem[] =>
	problems.filter(({problem}, index) => problems.findIndex(other => other.problem === problem) === index);

type PartProps = {readonly heading: string; readonly indent?: number; readonly children: ReactNode};

const Part = ({heading, indent = 2, children}: PartProps) => (
	<Box flexDirection="column" flexShrink={0} marginTop={1}>
		<Label tone="strong">{heading}</Label>
		<Inset left={indent}>{typeof children === 'string' ? <Paragraph>{children}</Paragraph> : children}</Inset>
	</Box>
);
