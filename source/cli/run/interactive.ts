import {checks} from '../../checks/index.ts';
import {formatAge} from '../../describe/age.ts';
import type {Result} from '../../engine/result.ts';
import {diagnose} from '../../engine/diagnosis.ts';
import type {Report} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import {createClipboard} from '../../system/programs/clipboard.ts';
import type {Shell} from '../../text/shell.ts';
import {loginServerOf} from '../../engine/report.ts';
import type {SavedFile} from '../../ui/saved-notice.ts';
import {changeTeller} from './changes.ts';
import type {Ending} from '../../ui/commands.ts';
import {createSpeaker} from './run-context.ts';
import type {RunContext, Speaker} from './run-context.ts';
import {referenceElsewhere, referenceIn} from '../explain/reference-in.ts';
import {lineFitter} from '../terminal/fit-lines.ts';
import {printSummary} from './plain-text.ts';
import {tellSaved} from './save-run.ts';
import {languageAfter, loadLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import {suspend} from '../terminal/suspend.ts';
import {guardTerminal} from '../terminal/terminal-guard.ts';
import {canAnimate, hasColor, isAscii} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';

export type InteractiveInput = {
	readonly stay: boolean;
	readonly color: boolean;
	readonly title: string;
	/** ms */
	readonly timeout: number;
	/** Called once the first frame is drawn. */
	readonly opened?: (() => void) | undefined;
	/** Puts the run into a file, in the words of this speaker. */
	readonly save?: (speaker: Speaker) => Result<SavedFile>;
	/** Of a saved run, where nothing runs: how to run it anew, where that is known. */
	readonly saved?: {readonly anew: string | undefined};
	/** Whether the person can go on in the picker, and whether they come from there. */
	readonly picker?: 'ahead' | 'behind' | undefined;
	readonly demo?: {
		readonly faultOf: (registry: string) => string | undefined;
		readonly lift: (registry: string) => Promise<void>;
	};
};

/** How a run was left, in which language, and what prints that which it leaves behind. */
export type InteractiveResult = {
	readonly ending: Ending | 'terminated';
	readonly languagePack: LanguagePack;
	readonly printFarewell: () => void;
};

/** Runs on the live screen until that is left. */
export async function runInteractive(
	runContext: RunContext,
	world: Process,
	input: InteractiveInput,
): Promise<InteractiveResult> {
	const {run} = runContext;
	const {save} = input;
	const shell = shellOf(world.platform, world.env);
	let speaker: Speaker = runContext;
	const files: SavedFile[] = [];
	const termination = new AbortController();
	const terminate = (): void => termination.abort();
	process.on('SIGTERM', terminate);
	quietTerminal(world);
	settleColor(world, input.color);

	const {openScreen} = await import('../../ui/screen.tsx');
	const ending = await openScreen({
		run,
		...tongueOf({...runContext, ...speaker}, shell),
		async nextLanguage() {
			speaker = createSpeaker(await loadLanguage(languageAfter(speaker.code)), shell);
			return tongueOf({...runContext, ...speaker}, shell);
		},
		...screenOf(world),
		signal: termination.signal,
		// What checks would be in the way of the first frame, and it need not wait: the slowest thing, the sign-in, has begun.
		opened() {
			run.start();
			input.opened?.();
		},
		continuation: continuations[shell],
		title: input.title,
		stay: input.stay,
		copy: clipboardOf(world),
		nameOf: (registry, evidence) => loginServerOf(evidence, registry) ?? registry.name,
		hasPicker: input.picker !== undefined,
		limitOf: id => checks.find(check => check.id === id)?.timeout ?? input.timeout,
		...(input.demo && {demo: input.demo}),
		...(input.saved && {saved: input.saved}),
		...(save && {
			save() {
				const answer = save(speaker);
				files.push(...(answer.ok ? [answer.value] : []));
				return answer;
			},
		}),
	});

	run.cancel();
	// Some look may not have noticed yet that its row has ended.
	const report = run.canceledReport();
	process.off('SIGTERM', terminate);
	const {code, words} = speaker;
	const fit = await lineFitter(world);

	return {
		ending: termination.signal.aborted ? 'terminated' : ending,
		languagePack: {code, words},
		printFarewell() {
			printSummary(report, {...runContext, ...speaker}, world, {color: input.color, fit});
			files.forEach(file => tellSaved(file, world, speaker));
		},
	};
}

/** What the screen says, in the words of one language. */
const tongueOf = (runContext: RunContext, shell: Shell) => ({
	words: runContext.words.screen,
	describe: runContext.describe,
	reference: referenceIn(runContext.words, shell, referenceElsewhere(shell)),
	diagnose: (evidence: Report) =>
		diagnose(evidence, runContext.causes).map(cause => runContext.describe.diagnosis(cause)),
	changeOf: changeTeller(runContext),
	...(runContext.readAt !== undefined && {
		age: formatAge(
			runContext.readAt - runContext.run.report.get().lastRunStartedAt,
			runContext.words.usage.registries.age,
		),
	}),
});

/** What a line of a command ends with that goes on in the next. */
export const continuations: Readonly<Record<Shell, string>> = {posix: '\\', powershell: '`', cmd: '^'};

/** What every screen needs of the terminal. */
export const screenOf = ({stdin, stdout, env, platform, preferences}: Process) => ({
	stdin,
	stdout,
	look: {animate: canAnimate(env, preferences), ascii: isAscii(env, platform, preferences)},
	rendering: env.ACR_DOCTOR_RENDER === 'standard' ? ('standard' as const) : ('incremental' as const),
	...(platform !== 'win32' && {suspend}),
	guard: guardTerminal,
});

/** chalk, which Ink draws with, looks at these words and not at NO_COLOR; it does so once, when it is loaded. */
export function settleColor({stdout, env}: Process, color: boolean): void {
	if (!hasColor(stdout, env, color)) {
		process.argv.push('--no-color');
		delete process.env.FORCE_COLOR;
	}
}

/** Ink takes a while to load: a key pressed meanwhile would be echoed, and shift the first frame. */
export function quietTerminal({stdin, stdout}: Pick<Process, 'stdin' | 'stdout'>): void {
	stdin.setRawMode(true);
	guardTerminal(() => stdin.setRawMode(false));
	stdout.write('\r');
}

/** Copies in the way that the person chose, or that works here. */
export function clipboardOf({env, platform, stdout}: Process) {
	const mode =
		(['native', 'osc52', 'off'] as const).find(name => name === env.ACR_DOCTOR_CLIPBOARD) ?? 'auto';
	return createClipboard({mode, platform, env, stdout});
}
