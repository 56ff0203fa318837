import type {Result} from '../engine/result.ts';
import type {DescribedRow} from '../describe/describe.ts';
import type {Run} from '../engine/run.ts';
import {formatSentence} from '../text/fill.ts';
import type {Command} from './keys.ts';
import {keyLabel} from './keys.ts';
import type {Question, Step} from './navigation-state.ts';
import {rerunNotice, savedNotice} from './saved-notice.ts';
import type {SavedFile} from './saved-notice.ts';
import {severityOf} from './view-model.ts';
import type {ViewModel} from './view-model.ts';
import type {RunScreenContext} from './screen-context.ts';
import {copyNotice} from './copy-notice.ts';
import type {CopyResult} from './copy-notice.ts';
import type {TerminalControl} from './terminal.ts';

export type Ending = 'quit' | 'left' | 'interrupted' | 'picker';

export type Effects = {
	readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
	readonly copy: (text: string) => Promise<CopyResult>;
	readonly save?: (() => Promise<Result<SavedFile>>) | undefined;
	readonly exit: (ending: Ending) => void;
	readonly changeLanguage: (() => Promise<void>) | undefined;
	readonly explain: (word: string, context: RunScreenContext) => void;
};

type CommandInput = {
	readonly viewModel: ViewModel;
	readonly described: DescribedRow | undefined;
	readonly asking: Question | undefined;
	readonly isCovered: boolean;
	readonly step: (step: Step) => void;
	readonly terminalControl: TerminalControl;
	readonly context: RunScreenContext;
};

export type RunCommand = (command: Command, key: string, input: CommandInput) => void;

const refusedForSavedRun: ReadonlySet<Command> = new Set([
	'retry',
	'retryFailed',
	'retryAll',
	'lift',
	'save',
]);

/** The key repeat delay in milliseconds. The screen ignores a second retry within the delay. */
const keyRepeatMs = 250;

export function createCommands({run, copy, save, exit, changeLanguage, explain}: Effects): RunCommand {
	const last = new Map<string, number>();

	const retry = (keys: readonly string[]): void => {
		const name = keys.join('\n');
		const before = last.get(name) ?? -Infinity;
		const now = run.elapsed();
		last.set(name, now);

		if (now - before >= keyRepeatMs) {
			run.retry(keys);
		}
	};

	const copyFix = async (
		number: number | undefined,
		{described, step, context}: CommandInput,
	): Promise<void> => {
		const {notices} = context.language.words.screen;
		const fixes = described?.fixes ?? [];
		const command = (number === undefined ? fixes.find(fix => fix.command) : fixes[number - 1])?.command;

		if (command === undefined) {
			const notice =
				number === undefined ? notices.nothingToCopy : formatSentence(notices.noSuchCommand, {number});
			step({type: 'notice', notice});
			return;
		}

		step({
			type: 'notice',
			notice: copyNotice(await copy(command.text), command, notices, context.language.describe.list),
		});
	};

	const saveRun = async ({context, step}: CommandInput): Promise<void> => {
		const answer = await save?.();
		return answer && step({type: 'notice', notice: savedNotice(answer, context.language.words.screen)});
	};

	return (command, key, input) => {
		const {viewModel, described, asking, step, context, isCovered} = input;
		step({type: 'touch'});

		if (context.saved && refusedForSavedRun.has(command)) {
			return step({type: 'notice', notice: rerunNotice(context.saved, context.language.words.screen)});
		}

		switch (command) {
			case 'up':
				return step({type: 'move', by: -1});
			case 'down':
				return step({type: 'move', by: 1});
			case 'pageUp':
				return step({type: 'page', by: -1});
			case 'pageDown':
				return step({type: 'page', by: 1});
			case 'first':
				return step({type: 'end', by: -1});
			case 'last':
				return step({type: 'end', by: 1});
			case 'nextFailure':
			case 'previousFailure':
				step({type: 'failure', by: command === 'nextFailure' ? 1 : -1});
				return run.report.get().rows.some(severityOf)
					? undefined
					: step({type: 'notice', notice: context.language.words.screen.notices.noFailures});
			case 'nextRegistry':
				return step({type: 'registry', by: 1});
			case 'previousRegistry':
				return step({type: 'registry', by: -1});
			case 'overview':
			case 'toggle':
			case 'open':
			case 'close':
			case 'back':
			case 'help':
				return step({type: command});
			case 'retry': {
				const row = viewModel.rows[viewModel.selected];
				const text = described?.question;
				return (
					row && (text === undefined ? retry([row.key]) : step({type: 'ask', question: {key: row.key, text}}))
				);
			}
			case 'agree':
				return asking && run.retry([asking.key], [asking.key]);
			case 'retryFailed': {
				const failed = run.report.get().rows.filter(row => severityOf(row) === 'failure');
				return failed.length > 0
					? retry(failed.map(row => row.key))
					: step({type: 'notice', notice: context.language.words.screen.notices.nothingToRetry});
			}
			case 'retryAll':
				return retry(run.report.get().rows.map(row => row.key));
			case 'copy':
				return void copyFix(undefined, input);
			case 'copyNumber':
				return void copyFix(Number(key), input);
			case 'explain':
				return explain(described?.code ?? viewModel.rows[viewModel.selected]?.checkId ?? '', context);
			case 'link':
				return step({
					type: 'notice',
					notice: described?.documentation ?? context.language.words.screen.notices.noLink,
				});
			case 'search':
			case 'reset':
				return undefined;
			case 'save':
				return void saveRun(input);
			case 'lift':
				return context.demo && void removeFault(input);
			case 'picker':
				return context.hasPicker === true ? exit('picker') : undefined;
			case 'language':
				return void changeLanguage?.();
			case 'quit':
				return isCovered ? step({type: 'back'}) : exit('quit');
			case 'interrupt':
				return exit('interrupted');
			case 'suspend':
				return input.terminalControl.suspend();
			case 'redraw':
				return input.terminalControl.redraw();
		}
	};
}

async function removeFault({viewModel, context, step}: CommandInput): Promise<void> {
	const registry = viewModel.registry?.key ?? '';
	const {notices} = context.language.words.screen;

	if (context.demo?.faultOf(registry) === undefined) {
		step({type: 'notice', notice: notices.noFaultToRemove});
		return;
	}

	await context.demo.lift(registry);
	const key = keyLabel('r', context.language.words.screen);
	step({type: 'notice', notice: formatSentence(notices.faultRemoved, {key})});
}
