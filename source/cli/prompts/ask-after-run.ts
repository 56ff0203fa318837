import {statusOf} from '../../engine/report.ts';
import type {Result} from '../../engine/result.ts';
import {formats} from '../../output/index.ts';
import type {Problem} from '../../output/text.ts';
import {formatSentence} from '../../text/fill.ts';
import type {SavedFile} from '../../ui/run/saved-notice.ts';
import {createPrinter, runAsText} from '../run/plain-text.ts';
import {choose} from './choose.ts';
import type {Choice} from './choose.ts';
import {copyCommand} from './copy-command.ts';
import type {Quit} from './read-line.ts';
import {fixesOf, runFix, textOfFix} from './run-fix.ts';
import type {FixInput} from './run-fix.ts';

export type AfterRunInput = FixInput & {
	/** True if the user can continue to the list of registries. */
	readonly hasPicker: boolean;
	/** Returns true after SIGINT or SIGTERM. */
	readonly isStopped: () => boolean;
	readonly copy: Parameters<typeof copyCommand>[1];
	readonly save: () => Promise<Result<SavedFile>>;
	readonly describeFile: (file: SavedFile) => string;
};

/**
 * Asks what to do after a run, until the user leaves. Returns `picker` if the user continues to the list of registries,
 * and `quit` otherwise, also after a signal.
 */
export async function askAfterRun(input: AfterRunInput): Promise<'quit' | 'picker'> {
	const {runContext, streams, color, isStopped} = input;
	const {problemsOf} = await formats.plain();
	const {paint, print} = await createPrinter(streams, color);
	const {run, language} = runContext;
	const words = language.words.usage.prompts;

	while (!isStopped()) {
		const problems = problemsOf(run.report.get(), {...runContext, paint});
		const action = await choose(streams, {title: words.title, choices: choicesFor(problems, input), words});

		switch (action.type) {
			case 'quit':
			case 'picker':
				return action.type;
			case 'retry':
				await runAsText(runContext, streams, color, () => run.retry(action.keys));
				break;
			case 'show': {
				const problem = await pick(problems, words.whichProblem, ({summary}) => summary, input);

				if (problem.type === 'quit') {
					return 'quit';
				}

				print(problem.type === 'item' ? ['', ...problem.item.lines.slice(0, -1)] : []);
				break;
			}
			case 'copy': {
				const command = await pick(commandsOf(problems), words.whichCommand, ({text}) => text, input);

				if (command.type === 'quit') {
					return 'quit';
				}

				print(command.type === 'item' ? await copyCommand(command.item, input.copy, language) : []);
				break;
			}
			case 'fix': {
				const fix = await pick(fixesOf(problems), words.whichFix, textOfFix, input);

				if (fix.type === 'quit') {
					return 'quit';
				}

				print(fix.type === 'item' ? await runFix(fix.item, input) : []);
				break;
			}
			case 'save':
				// The line can contain a command to copy, so the line is not wrapped.
				streams.stdout.write(`${describeResult(await input.save(), input)}\n`);
				break;
		}
	}

	return 'quit';
}

type Action =
	| {readonly type: 'retry'; readonly keys: readonly string[]}
	| {readonly type: 'show' | 'fix' | 'copy' | 'save' | 'picker'}
	| Quit;

function choicesFor(
	problems: readonly Problem[],
	{runContext: {run, language}, hasPicker}: AfterRunInput,
): ReadonlyArray<Choice<Action>> {
	const words = language.words.usage.prompts;
	const {rows} = run.report.get();
	const failed = rows.filter(row => ['failed', 'error'].includes(statusOf(row))).map(({key}) => key);
	const all: ReadonlyArray<readonly [applies: boolean, text: string, value: Action]> = [
		[failed.length > 0, words.retryFailed, {type: 'retry', keys: failed}],
		[rows.length > 0, words.retryAll, {type: 'retry', keys: rows.map(({key}) => key)}],
		[problems.length > 0, words.show, {type: 'show'}],
		[fixesOf(problems).length > 0, words.runFix, {type: 'fix'}],
		[commandsOf(problems).length > 0, words.copy, {type: 'copy'}],
		[rows.length > 0, words.save, {type: 'save'}],
		[hasPicker, words.registries, {type: 'picker'}],
		[true, words.quit, {type: 'quit'}],
	];

	return all.filter(([applies]) => applies).map(([, text, value]) => ({text, value}));
}

const commandsOf = (problems: readonly Problem[]) =>
	problems.flatMap(({fixes}) => fixes.flatMap(({command}) => command ?? []));

type Picked<Item> = {readonly type: 'item'; readonly item: Item} | {readonly type: 'back'} | Quit;

async function pick<Item>(
	items: readonly Item[],
	title: string,
	textOf: (item: Item) => string,
	{runContext, streams}: AfterRunInput,
): Promise<Picked<Item>> {
	const words = runContext.language.words.usage.prompts;
	const [only] = items;

	if (only !== undefined && items.length === 1) {
		return {type: 'item', item: only};
	}

	const choices = items.map((item): Choice<Picked<Item>> => ({
		text: textOf(item),
		value: {type: 'item', item},
	}));
	return choose(streams, {title, words, choices: [...choices, {text: words.back, value: {type: 'back'}}]});
}

function describeResult(result: Result<SavedFile>, {describeFile, runContext}: AfterRunInput): string {
	const {saveFailed} = runContext.language.words.screen.notices;
	return result.ok
		? describeFile(result.value)
		: formatSentence(saveFailed, {file: result.message, code: result.code});
}
