import type {Words} from '../../languages/pack-types.ts';
import {formatSentence} from '../../text/fill.ts';
import {excerpt, stripControlCharacters} from '../../text/strip-control-characters.ts';
import {readLine} from './read-line.ts';
import type {PromptStreams, Quit} from './read-line.ts';

export type Choice<Value> = {readonly text: string; readonly value: Value};

export type Menu<Value> = {
	readonly title: string;
	readonly choices: ReadonlyArray<Choice<Value>>;
	readonly words: Words['usage']['prompts'];
	/** Reads an answer that is not a number of up to four digits. If absent, only a number is allowed. */
	readonly read?: (answer: string) => ReadAnswer<Value>;
};

export type ReadAnswer<Value> =
	{readonly ok: true; readonly value: Value} | {readonly ok: false; readonly message: string};

/**
 * Prints a numbered list, and asks until the answer is valid. An empty answer prints the list again. Returns the chosen
 * value. Returns a `Quit` at the end of the input, or after SIGINT or SIGTERM.
 */
export async function choose<Value>(streams: PromptStreams, menu: Menu<Value>): Promise<Value | Quit> {
	const {title, choices, words} = menu;
	const lines = choices.map(({text}, index) => `${index + 1}. ${stripControlCharacters(text)}`);
	const list = ['', title, ...lines].map(line => `${line}\n`).join('');
	const prompt = menu.read ? words.numberOrRegistry : words.number;
	streams.stdout.write(list);

	for (;;) {
		const answer = await readLine(streams, prompt);

		if (answer.type === 'quit') {
			return answer;
		}

		const text = answer.text.trim();
		const read = text === '' ? undefined : readAnswer(text, menu);

		if (read?.ok) {
			return read.value;
		}

		streams.stdout.write(read ? `${read.message}\n` : list);
	}
}

function readAnswer<Value>(text: string, {choices, words, read}: Menu<Value>): ReadAnswer<Value> {
	// A longer number can be the name of a registry.
	const isNumber = /^\d{1,4}$/.test(text);
	const choice = isNumber ? choices[Number(text) - 1] : undefined;

	if (choice) {
		return {ok: true, value: choice.value};
	}

	const values = {answer: excerpt(text, maxAnswerLength) || ' ', count: choices.length};
	return read && !isNumber ? read(text) : {ok: false, message: formatSentence(words.notAChoice, values)};
}

/** Maximum length of a wrong answer in the message, in characters. A longer answer is cut. */
const maxAnswerLength = 100;
