import {questionOf, refusalOf} from '../../describe/fix-question.ts';
import type {ScreenWords} from '../../describe/screen-words.ts';
import {rowsToRecheck} from '../../engine/retry.ts';
import type {Problem} from '../../output/text.ts';
import type {FilledFix} from '../../text/fill.ts';
import {runAsText} from '../run/plain-text.ts';
import type {TextStreams} from '../run/plain-text.ts';
import type {RunContext} from '../run/run-context.ts';
import {choose} from './choose.ts';
import type {PromptStreams} from './read-line.ts';

export type FixInput = {
	readonly runContext: RunContext;
	readonly streams: PromptStreams & TextStreams;
	readonly color: boolean;
	/** Runs a program on the terminal. Returns false if acr-doctor was stopped in the meantime. */
	readonly runProgram: (args: readonly string[], texts: ScreenWords['fix']) => Promise<boolean>;
	/** Present only in the demo, which runs no programs. `lift` removes the fault of a registry. */
	readonly demo?: {readonly lift: (registry: string) => Promise<void>} | undefined;
};

/**
 * A fix with a command, and the problem that the fix belongs to. `number` is the position of the fix in the problem,
 * from 1.
 */
type ProblemFix = {readonly problem: Problem; readonly fix: FilledFix; readonly number: number};

export const fixesOf = (problems: readonly Problem[]): readonly ProblemFix[] =>
	problems.flatMap(problem =>
		problem.fixes.flatMap((fix, index) => (fix.command ? [{problem, fix, number: index + 1}] : [])),
	);

export const textOfFix = ({fix: {text, command}}: ProblemFix): string => `${text} ${command?.text ?? ''}`;

/**
 * Asks for consent, runs the command of the fix, and runs the affected checks again. In the demo, lifts the fault
 * instead of running the command. Returns the lines to print. If the command cannot run, returns only the reason.
 */
export async function runFix(
	{problem, fix, number}: ProblemFix,
	{runContext, streams, color, runProgram, demo}: FixInput,
): Promise<readonly string[]> {
	const {run, language} = runContext;
	const {usage, screen} = language.words;
	const refusal = refusalOf(fix, number, language);
	const command = fix.command?.text ?? '';
	const {rows} = run.report.get();
	const registry = rows.find(({key}) => key === problem.rowKey)?.registries[0] ?? '';

	if (refusal !== undefined) {
		return [refusal];
	}

	const answer = await choose<'run' | 'back'>(streams, {
		title: `${questionOf(fix, number, language)}\n    ${command}`,
		choices: [
			{text: usage.prompts.confirm, value: 'run'},
			{text: usage.prompts.back, value: 'back'},
		],
		words: usage.prompts,
	});

	if (answer !== 'run') {
		return [];
	}

	if (demo) {
		await demo.lift(registry);
	}

	if (demo || (await runProgram(fix.command?.arguments ?? [], screen.fix))) {
		await runAsText(runContext, streams, color, () =>
			run.retry(rowsToRecheck(rows, problem.rowKey, fix.rechecks)),
		);
	}

	return demo ? [screen.fix.demo, `    ${command}`] : [];
}
