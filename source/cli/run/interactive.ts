import {checks} from '../../checks/index.ts';
import type {Result} from '../../engine/result.ts';
import {loginServerOf} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import {createClipboard} from '../../system/programs/clipboard.ts';
import type {Shell} from '../../text/shell.ts';
import type {Ending} from '../../ui/commands.ts';
import type {SavedFile} from '../../ui/saved-notice.ts';
import type {ScreenContext} from '../../ui/screen-context.ts';
import {languageAfter, loadLanguage} from '../language.ts';
import type {Language, LanguagePack} from '../language.ts';
import type {Session} from '../session.ts';
import {guardTerminal} from '../terminal/terminal-guard.ts';
import {canAnimate, hasColor, isAscii, suspend} from '../terminal/terminal.ts';
import type {ProcessContext} from '../terminal/terminal.ts';
import {tool} from '../version.ts';
import {prepareSummary} from './plain-text.ts';
import {createRunLanguage} from './run-context.ts';
import type {RunContext} from './run-context.ts';
import {reportSavedFile} from './save-run.ts';

export type InteractiveInput = {
	/** If true, the screen stays open after the run. */
	readonly stay: boolean;
	/** Called after the first frame is drawn. */
	readonly onStarted?: (() => void) | undefined;
	/** Saves the run to a file, in the language that the screen shows at that time. */
	readonly save?: (runContext: RunContext) => Promise<Result<SavedFile>>;
	/** `ahead`: the user can continue from this screen to the picker. `behind`: the user came from the picker. */
	readonly picker?: 'ahead' | 'behind' | undefined;
	readonly demo?: DemoControls | undefined;
};

type DemoControls = {
	readonly faultOf: (registry: string) => string | undefined;
	readonly lift: (registry: string) => Promise<void>;
};

type InteractiveResult = {
	readonly ending: Ending | 'terminated';
	/** The language in use when the screen closed. The user can change the language on the screen. */
	readonly language: Language;
	/** Prints the summary, which stays in the terminal after the screen closes. */
	readonly printSummary: () => void;
};

/** Shows the run on the live screen until the user leaves it. */
export async function runInteractive(
	runContext: RunContext,
	{processContext, options}: Pick<Session, 'processContext' | 'options'>,
	{stay, onStarted, save, picker, demo}: InteractiveInput,
): Promise<InteractiveResult> {
	const {run} = runContext;
	const shell = shellOf(processContext.platform, processContext.env);
	let current = runContext;
	const files: SavedFile[] = [];
	const termination = new AbortController();
	const terminate = (): void => termination.abort();
	process.on('SIGTERM', terminate);
	disableEcho(processContext);
	applyColorChoice(processContext, options.color);

	const {openScreen} = await import('../../ui/screen.tsx');
	const ending = await openScreen({
		...terminalOf(processContext),
		run,
		context: {
			...runContext,
			...screenContextOf(processContext, runContext.language),
			nameOf: (registry, report) => loginServerOf(report, registry) ?? registry.name,
			timeoutOf: id => checks.find(check => check.id === id)?.timeout ?? options.timeout,
			hasPicker: picker !== undefined,
			demo,
		},
		async loadNextLanguage() {
			const next = await loadLanguage(languageAfter(current.language.code));
			current = {...runContext, language: createRunLanguage(next, shell)};
			return current.language;
		},
		signal: termination.signal,
		// The checks start after the first frame, so that they do not delay it. The sign-in, the slowest step, has
		// already started (prefetch.ts).
		opened() {
			run.start();
			onStarted?.();
		},
		stay,
		copy: clipboardOf(processContext),
		...(save && {
			async save() {
				const result = await save(current);
				files.push(...(result.ok ? [result.value] : []));
				return result;
			},
		}),
	});

	run.cancel();
	// A check can still be running after `cancel`. The report already shows such a check as canceled.
	const report = run.canceledReport();
	process.off('SIGTERM', terminate);
	const writeSummary = await prepareSummary(processContext, options.color);

	return {
		ending: termination.signal.aborted ? 'terminated' : ending,
		language: current.language,
		printSummary() {
			writeSummary(report, current);
			files.forEach(file => reportSavedFile(file, processContext, current.language));
		},
	};
}

/** The character of each shell that continues a command on the next line. */
const continuations: Readonly<Record<Shell, string>> = {posix: '\\', powershell: '`', cmd: '^'};

export const screenContextOf = (
	{env, platform, preferences}: ProcessContext,
	language: LanguagePack,
): ScreenContext => ({
	language,
	title: `${tool.name} ${tool.version}`,
	display: {animate: canAnimate(env, preferences), ascii: isAscii(env, platform, preferences)},
	continuation: continuations[shellOf(platform, env)],
	canSuspend: platform !== 'win32',
});

/** Returns the streams and terminal functions that a screen needs. */
export const terminalOf = ({stdin, stdout, env, platform}: ProcessContext) => ({
	stdin,
	stdout,
	rendering: env.ACR_DOCTOR_RENDER === 'standard' ? ('standard' as const) : ('incremental' as const),
	...(platform !== 'win32' && {suspend}),
	guard: guardTerminal,
});

/** chalk (used by Ink) ignores NO_COLOR and reads its settings when it is loaded, so call this before Ink loads. */
export function applyColorChoice({stdout, env}: ProcessContext, color: boolean): void {
	if (!hasColor(stdout, env, color)) {
		process.argv.push('--no-color');
		delete process.env.FORCE_COLOR;
	}
}

/** Call this before Ink loads, because an echo of a key pressed during loading would shift the first frame. */
export function disableEcho({stdin, stdout}: Pick<ProcessContext, 'stdin' | 'stdout'>): void {
	stdin.setRawMode(true);
	guardTerminal(() => stdin.setRawMode(false));
	stdout.write('\r');
}

/** ACR_DOCTOR_CLIPBOARD selects the method. By default, any method that works here is used. */
export function clipboardOf({env, platform, stdout}: ProcessContext) {
	const mode =
		(['native', 'osc52', 'off'] as const).find(name => name === env.ACR_DOCTOR_CLIPBOARD) ?? 'auto';
	return createClipboard({mode, platform, env, stdout});
}
