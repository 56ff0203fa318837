import {Box} from 'ink';
import {Label} from './label.tsx';
import {Command, Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';

type PromptProps = {
	readonly question: string;
	/** The command that runs if the user answers yes. */
	readonly command?: string | undefined;
	readonly answers: string;
	readonly continuation?: string;
};

/** A question that the user answers with one key. The answers stay visible below a long question. */
export const Prompt = ({question, command, answers, continuation = ''}: PromptProps) => (
	<Inset left={1}>
		<Box flexDirection="column" flexShrink={0}>
			<Paragraph tone="accent">{question}</Paragraph>
			{command !== undefined && <Command continuation={continuation}>{command}</Command>}
			<Label tone="strong">{answers}</Label>
		</Box>
	</Inset>
);

type NoticeProps = {
	readonly command?: string | undefined;
	readonly continuation?: string;
	readonly children: string;
};

/** A message that the next key removes, with an optional command below it. */
export const Notice = ({command, continuation = '', children}: NoticeProps) => (
	<Inset left={1}>
		<Paragraph tone="accent">{children}</Paragraph>
		{command !== undefined && <Command continuation={continuation}>{command}</Command>}
	</Inset>
);
