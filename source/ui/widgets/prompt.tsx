import {Label} from './label.tsx';
import {Command, Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';

type NoticeProps = {
	readonly command?: string | undefined;
	readonly continuation?: string;
	/** The answers to a question. They stay visible below a long question. */
	readonly answers?: string;
	readonly children: string;
};

/** A message that the next key removes, with an optional command below it. */
export const Notice = ({command, continuation = '', answers, children}: NoticeProps) => (
	<Inset left={1}>
		<Paragraph tone="accent">{children}</Paragraph>
		{command !== undefined && <Command continuation={continuation}>{command}</Command>}
		{answers !== undefined && <Label tone="strong">{answers}</Label>}
	</Inset>
);

type PromptProps = Omit<NoticeProps, 'children'> & {readonly question: string; readonly answers: string};

/** A question that the user answers with one key. The command runs if the user answers yes. */
export const Prompt = ({question, ...notice}: PromptProps) => <Notice {...notice}>{question}</Notice>;
