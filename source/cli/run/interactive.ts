import {checks} from '../../checks/index.ts';
import type {Result} from '../../engine/result.ts';
import {registryNameOf} from '../../engine/report.ts';
import {languages} from '../../languages/index.ts';
import {shellOf} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import type {Ending} from '../../ui/run/controller.ts';
import type {SavedFile} from '../../ui/run/saved-notice.ts';
import type {ScreenContext} from '../../ui/screen-context.ts';
import {languageCodes, loadLanguage, parseLanguage} from '../language.ts';
import type {Language, LanguagePack} from '../language.ts';
import type {Session} from '../session.ts';
import {clipboardOf} from '../terminal/clipboard.ts';
import {drawsWideBoxes, measureBoxes} from '../terminal/box-width.ts';
import {jobControl, suspend} from '../terminal/job-control.ts';
import {guardTerminal} from '../terminal/terminal-guard.ts';
import {canAnimate, hasColor, isAscii} from '../terminal/terminal.ts';
import type {ProcessContext} from '../terminal/terminal.ts';
import {tool} from '../version.ts';
import {prepareSummary} from './plain-text.ts';
import {createRunLanguage} from './run-context.ts';
import type {RunContext} from './run-context.ts';
import {createFixRunner} from './run-fix.ts';
import {reportSavedFile} from './save-run.ts';

export type InteractiveInput = {
	/** True if the screen closes by itself after a healthy run. */
	readonly closesWhenHealthy: boolean;
	/** Called after the first frame is drawn and the checks have started. */
	readonly onStarted?: (() => void) | undefined;
	/** Saves the run to a file, in the language that the screen shows at that time. */
	readonly save?: (runContext: RunContext) => Promise<Result<SavedFile>>;
	/**
	 * If present, the user can continue to the picker. `behind` means that the picker screen was open before the run.
	 */
	readonly picker?: 'ahead' | 'behind' | undefined;
	readonly demo?: DemoControls | undefined;
};

type DemoControls = {
	readonly faultOf: (registry: string) => string | undefined;
	readonly lift: (registry: string) => Promise<void>;
};

type InteractiveResult = {
	readonly ending: Ending | 'terminated';
	/** The last language of the screen. The user can change the language on the screen. */
	readonly language: Language;
	/** Prints the summary on stdout and the names of saved files on stderr. */
	readonly printSummary: () => void;
};

/** Shows the run on the live screen. When the screen closes, cancels the checks that still run. */
export async function runInteractive(
	runContext: RunContext,
	{processContext, options}: Pick<Session, 'processContext' | 'options'>,
	{closesWhenHealthy, onStarted, save, picker, demo}: InteractiveInput,
): Promise<InteractiveResult> {
	const {run} = runContext;
	const shell = shellOf(processContext.platform, processContext.env);
	let current = runContext;
	const files: SavedFile[] = [];
	const termination = new AbortController();
	const terminate = (): void => termination.abort();
	process.on('SIGTERM', terminate);
	const prepared = prepareTerminal(processContext, runContext.language.code);
	const {openRunScreen} = await import('../../ui/run/open-run-screen.tsx');
	await prepared;
	const ending = await openRunScreen({
		...terminalOf(processContext),
		run,
		context: {
			...runContext,
			...screenContextOf(processContext, runContext.language),
			nameOf: (registry, report) => registryNameOf(report, registry),
			timeoutOf: id => checks.find(check => check.id === id)?.timeout ?? options.timeout,
			hasPicker: picker !== undefined,
			demo,
		},
		async loadLanguage(code) {
			const next = await loadLanguage(parseLanguage(code) ?? current.language.code);
			current = {...runContext, language: createRunLanguage(next, shell)};
			return current.language;
		},
		signal: termination.signal,
		// The checks start after the first frame, so that the checks do not delay the frame. `prefetchCredentials`
		// starts the sign-in earlier.
		opened() {
			run.start();
			onStarted?.();
		},
		closesWhenHealthy,
		copy: clipboardOf(processContext),
		runProgram: createFixRunner(processContext, termination.signal),
		...(save && {
			async save() {
				const result = await save(current);
				files.push(...(result.ok ? [result.value] : []));
				return result;
			},
		}),
	});

	run.cancel();
	// After `cancel`, checks can still be running. `canceledReport` already contains the end of the run.
	const report = run.canceledReport();
	process.off('SIGTERM', terminate);
	const writeSummary = await prepareSummary(processContext, options.color);

	return {
		ending: termination.signal.aborted ? 'terminated' : ending,
		language: current.language,
		printSummary() {
			writeSummary(report, current);
			files.forEach(file => reportSavedFile(file, processContext.stderr, current.language));
		},
	};
}

const continuations: Readonly<Record<Shell, string>> = {posix: '\\', powershell: '`', cmd: '^'};

export const screenContextOf = (
	{env, platform, preferences, stdout, line}: ProcessContext,
	language: LanguagePack,
): ScreenContext => ({
	language,
	title: `${tool.name} ${tool.version}`,
	display: {
		animate: canAnimate(env, preferences),
		ascii: isAscii(env, platform, preferences, drawsWideBoxes(stdout)),
		hasColor: hasColor(stdout, env, !line.given.has('color')),
	},
	languages: languageCodes.map(code => ({code, name: languages[code].name})),
	continuation: continuations[shellOf(platform, env)],
	canSuspend: platform !== 'win32',
});

export const terminalOf = ({stdin, stdout, env, platform}: ProcessContext) => ({
	stdin,
	stdout,
	rendering: env.ACR_DOCTOR_RENDER === 'standard' ? ('standard' as const) : ('incremental' as const),
	...(platform !== 'win32' && {suspend, jobControl}),
	guard: guardTerminal,
});

/**
 * Turns on raw mode and measures box characters if necessary. Call this function before a screen opens. Until raw mode
 * is on, the terminal echoes each key, which can shift the first frame.
 */
export async function prepareTerminal(processContext: ProcessContext, languageCode: string): Promise<void> {
	const {stdin, stdout} = processContext;
	stdin.setRawMode(true);
	guardTerminal(() => stdin.setRawMode(false));
	stdout.write('\r');
	await measureBoxes(processContext, languageCode);
}
