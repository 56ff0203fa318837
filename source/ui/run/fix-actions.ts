import {questionOf, refusalOf} from '../../describe/fix-question.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {rowsToRecheck} from '../../engine/retry.ts';
import type {Run} from '../../engine/run.ts';
import type {Store} from '../../engine/store.ts';
import {copyFix} from '../copy-fix.ts';
import type {CopyResult} from '../copy-fix.ts';
import type {RunScreenContext} from '../screen-context.ts';
import type {TerminalControl} from '../terminal.ts';
import type {Question} from './navigation-state.ts';
import type {RunState} from './run-state.ts';
import {severityOf} from './view-model.ts';

export type FixEffects = {
	readonly run: Pick<Run, 'retry'>;
	readonly copy: (text: string) => Promise<CopyResult>;
	/**
	 * Runs a program on the terminal while the screen is closed. Returns false if a signal ended acr-doctor in the
	 * meantime.
	 */
	readonly runProgram?:
		((args: readonly string[], texts: ScreenWords['fix']) => Promise<boolean>) | undefined;
	readonly contexts: Pick<Store<RunScreenContext, never>, 'get'>;
};

type FixQuestion = Question & {readonly type: 'fix'};

/** Without a number, `copy` and `ask` use the first fix with a command, if any. */
export function createFixActions({run, copy, runProgram, contexts}: FixEffects, state: RunState) {
	const {view, notify, selectedRow, describeSelected} = state;

	return {
		async copy(number?: number): Promise<void> {
			const {words, describe} = contexts.get().language;
			const fixes = describeSelected()?.fixes ?? [];
			notify(await copyFix({fixes, number, copy, notices: words.screen.notices, list: describe.list}));
		},
		/**
		 * Asks whether to run the command. If the check has not finished or the command cannot run, shows a notice. For
		 * a command that cannot run, the demo can offer to remove the fault instead.
		 */
		ask(chosen?: number): void {
			const {demo, language} = contexts.get();
			const {fix: words} = language.words.screen;
			const row = selectedRow();
			const fixes = describeSelected()?.fixes ?? [];
			const first = fixes.findIndex(({command}) => command !== undefined) + 1;
			const number = chosen ?? Math.max(1, first);
			const fix = fixes[number - 1];
			const notice = refusalOf(fix, number, language);
			const hasDemoFault = demo?.faultOf(view().registry?.key ?? '') !== undefined;

			if (row?.state !== 'finished') {
				// The fixes of an unfinished check belong to an earlier result.
				notify({text: words.noCommand});
			} else if (notice === undefined) {
				const text = questionOf(fix, number, language);
				state.ask({type: 'fix', key: row.key, fix, text, command: fix?.command?.text});
			} else if (hasDemoFault && severityOf(row) !== undefined) {
				state.ask({type: 'fix', key: row.key, fix, text: words.demoQuestion, command: undefined});
			} else {
				notify({text: notice});
			}
		},
		run(question: FixQuestion, control: TerminalControl): void {
			const {fix, key, command} = question;
			const {rows, registry} = view();
			const {demo, language} = contexts.get();
			const {fix: words} = language.words.screen;
			const args = fix?.command?.arguments;

			if (demo) {
				void demo.lift(registry?.key ?? '').then(() => {
					notify({text: command === undefined ? words.demoWithoutCommand : words.demo, command});
					run.retry(rowsToRecheck(rows, key, fix?.rechecks));
				});
			} else if (args && runProgram) {
				control.runOutside(async () => {
					if (await runProgram(args, words)) {
						run.retry(rowsToRecheck(rows, key, fix?.rechecks));
					}
				});
			}
		},
	};
}
