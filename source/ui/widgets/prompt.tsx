import {Label} from './label.tsx';
import {Command, Paragraph} from './paragraph.tsx';
import {Inset} from './size.tsx';

type NoticeProps = {
	readonly command?: string | undefined;
	/** The character that continues `command` on the next line in the user's shell. */
	readonly continuation?: string;
	/** The keys that answer a question, for example `y/N`. */
	readonly answers?: string;
	readonly children: string;
};

export const Notice = ({command, continuation = '', answers, children}: NoticeProps) => (
	<Inset left={1}>
		<Paragraph tone="accent">{children}</Paragraph>
		{command !== undefined && <Command continuation={continuation}>{command}</Command>}
		{answers !== undefined && <Label tone="strong">{answers}</Label>}
	</Inset>
);

type PromptProps = Omit<NoticeProps, 'children'> & {readonly question: string; readonly answers: string};

export const Prompt = ({question, ...notice}: PromptProps) => <Notice {...notice}>{question}</Notice>;
