import type {ScreenWords} from '../../describe/screen-words.ts';
import type {Run} from '../../engine/run.ts';
import type {Store} from '../../engine/store.ts';
import {formatSentence} from '../../text/fill.ts';
import {copyNotice} from '../copy-notice.ts';
import type {CopyResult} from '../copy-notice.ts';
import type {RunScreenContext} from '../screen-context.ts';
import type {TerminalControl} from '../terminal.ts';
import type {Question} from './navigation-state.ts';
import {firstFixNumber, recheck, requestFix} from './run-fix.ts';
import type {RunState} from './run-state.ts';
import {severityOf} from './view-model.ts';

export type FixEffects = {
	readonly run: Pick<Run, 'retry'>;
	readonly copy: (text: string) => Promise<CopyResult>;
	/**
	 * Runs a program on the terminal, outside the screen, until the user goes back. Returns false if the program ends
	 * meanwhile. Absent if no program may run.
	 */
	readonly runProgram?:
		((args: readonly string[], texts: ScreenWords['fix']) => Promise<boolean>) | undefined;
	readonly context: Pick<Store<RunScreenContext, RunScreenContext>, 'get' | 'subscribe'>;
};

/** The keys that copy or run the command of a fix. */
type FixActions = {
	/** Copies the command of the fix, or the first command without a number. */
	readonly copy: (number?: number) => Promise<void>;
	/** Asks before the command runs. */
	readonly ask: (number?: number) => void;
	readonly run: (question: Question & {readonly type: 'fix'}, control: TerminalControl) => void;
};

export function createFixActions(effects: FixEffects, state: RunState): FixActions {
	const {run, context: contexts} = effects;
	const {view, notify, ask, selectedRow, fixesOf} = state;

	const copyFix = async (number?: number): Promise<void> => {
		const {words, describe} = contexts.get().language;
		const fixes = fixesOf(selectedRow());
		const command = (number === undefined ? fixes.find(fix => fix.command) : fixes[number - 1])?.command;
		const {notices} = words.screen;

		if (command === undefined) {
			const isNumbered = number !== undefined && fixes.length > 0;
			notify(isNumbered ? formatSentence(notices.noSuchCommand, {number}) : notices.nothingToCopy);
		} else {
			const result = await effects.copy(command.text);
			// A terminal does not confirm the copy, so the command stays visible.
			notify(
				copyNotice(result, command, notices, describe.list),
				result === 'sent' ? command.text : undefined,
			);
		}
	};

	const askToRunFix = (number?: number): void => {
		const row = selectedRow();
		const fixes = fixesOf(row);
		const chosen = number ?? firstFixNumber(fixes);
		const {words, describe} = contexts.get().language;
		const fix = fixes[chosen - 1];
		const request = requestFix(fix, chosen, {...words.screen, list: describe.list});

		if (row === undefined || row.state !== 'finished') {
			// The fixes of a running check belong to its earlier result.
			notify(words.screen.fix.noCommand);
		} else if (!('notice' in request)) {
			ask({type: 'fix', key: row.key, fix, text: request.question, command: request.command});
		} else if (hasDemoFault() && severityOf(row) !== undefined) {
			ask({type: 'fix', key: row.key, fix, text: words.screen.fix.demoQuestion});
		} else {
			notify(request.notice);
		}
	};

	const hasDemoFault = (): boolean => contexts.get().demo?.faultOf(view().registry?.key ?? '') !== undefined;

	const runFix = (question: Question & {readonly type: 'fix'}, control: TerminalControl): void => {
		const {key, fix, command} = question;
		const {rows, registry} = view();
		const {demo, language} = contexts.get();
		const {demo: demoNotice, demoWithoutCommand} = language.words.screen.fix;
		const args = fix?.command?.arguments;

		if (demo) {
			void demo.lift(registry?.key ?? '').then(() => {
				notify(command === undefined ? demoWithoutCommand : demoNotice, command);
				recheck(fix, key, {rows}, run);
			});
		} else if (args && effects.runProgram) {
			const {runProgram} = effects;
			control.runOutside(async () => {
				if (await runProgram(args, language.words.screen.fix)) {
					recheck(fix, key, {rows}, run);
				}
			});
		}
	};

	return {copy: copyFix, ask: askToRunFix, run: runFix};
}
