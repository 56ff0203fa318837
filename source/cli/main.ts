import {existsSync} from 'node:fs';
import {exitCodes} from '../engine/exit-code.ts';
import {formatSentence} from '../text/fill.ts';
import {readArguments} from './arguments.ts';
import type {Arguments} from './arguments.ts';
import {readCommandLine} from './command-line.ts';
import type {Words} from '../languages/pack-types.ts';
import {createInternalErrorHandler} from './internal-error.ts';
import {pageOf} from './terminal/fit-lines.ts';
import {chooseLanguage, loadLanguage} from './language.ts';
import type {Language} from './language.ts';
import type {Session} from './session.ts';
import {openUserSettings, withPreferences} from './settings.ts';
import type {ProcessContext} from './terminal/terminal.ts';
import {UsageError} from './usage-error.ts';
import {tool} from './version.ts';

/** Runs the command line. Ends the process with the exit code of the command, or with 70 after an internal error. */
export async function main(): Promise<void> {
	const bareProcess = {...readProcess(), line: readCommandLine(process.argv.slice(2))};
	let language: Language | undefined;
	const errorHandler = createInternalErrorHandler({
		processContext: bareProcess,
		loadWords: async () => (language ?? (await loadLanguage('en'))).words,
		end: async () => endProcess(exitCodes.internalError, bareProcess),
		endAtOnce: () => exitAtOnce(exitCodes.internalError),
	});
	process.on('uncaughtException', error => void errorHandler.handle(error));

	try {
		const processContext = withPreferences(bareProcess);
		language = await loadLanguage(chooseLanguage(processContext));
		ignoreClosedPipes(processContext, language.words.usage);
		const code = await runCommandLine(processContext, language);

		if (!errorHandler.isEnding()) {
			await endProcess(code, processContext);
		}
	} catch (error) {
		await errorHandler.handle(error);
	}
}

async function runCommandLine(processContext: ProcessContext, language: Language): Promise<number> {
	try {
		const options = readArguments(processContext.line, processContext.preferences);
		return await dispatch({options, processContext, language});
	} catch (error) {
		if (!(error instanceof UsageError)) {
			throw error;
		}

		processContext.stderr.write(`${error.describe(language.words)}\n`);
		return exitCodes.usage;
	}
}

async function dispatch(session: Session): Promise<number> {
	const {options, processContext, language} = session;
	const {stdout} = processContext;

	switch (options.command) {
		case 'version':
			stdout.write(`${tool.version}\n`);
			return exitCodes.healthy;

		case 'help':
			stdout.write(`${await helpFor(options, processContext, language.words)}\n`);
			return exitCodes.healthy;

		case 'checks': {
			const {listChecks} = await import('./checks-command.ts');
			const page = await pageOf(processContext);
			stdout.write(`${listChecks(options.output === 'json', language.words, page)}\n`);
			return exitCodes.healthy;
		}

		case 'demo': {
			const {runDemo} = await import('./demo/demo-command.ts');
			return (await runDemo(session)).code;
		}

		case 'explain': {
			const {explain} = await import('./explain/explain-command.ts');
			return explain(session);
		}

		case 'report': {
			const {showReport} = await import('./report/report-command.ts');
			return showReport(session);
		}

		case 'completion': {
			const {printCompletion} = await import('./completion/completion-command.ts');
			return printCompletion(session);
		}

		case 'registries': {
			const {changeRegistries} = await import('./registries/registries-command.ts');
			const {findClouds} = await import('./targets/clouds.ts');
			return changeRegistries({
				...session,
				settings: await openUserSettings(processContext, language.words),
				cloudChoice: findClouds(processContext).cloudChoice,
				now: Date.now(),
			});
		}

		case 'run': {
			const {enableCompileCache} = await import('./compile-cache.ts');
			enableCompileCache(processContext);
			const {checkRegistries} = await import('./run/check-registries.ts');
			return checkRegistries(session);
		}
	}
}

async function helpFor({about}: Arguments, processContext: ProcessContext, words: Words): Promise<string> {
	const page = await pageOf(processContext);

	if (about === 'demo') {
		const {demoHelp} = await import('./demo/demo-command.ts');
		return demoHelp(words, page);
	}

	const {helpText} = await import('./help-text.ts');
	return helpText(words, {command: about, page});
}

const readProcess = (): Omit<ProcessContext, 'line'> => ({
	env: process.env,
	platform: process.platform,
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
});

/**
 * Ignores a closed pipe (`acr-doctor … | head`). Any other write error is printed and ends acr-doctor with exit code
 * 70.
 */
function ignoreClosedPipes({stdout, stderr}: ProcessContext, usage: Words['usage']): void {
	for (const stream of [stdout, stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') {
				stderr.write(`${formatSentence(usage.unwritable, {reason: error.code ?? error.message})}\n`);
				exitAtOnce(exitCodes.internalError);
			}
		});
	}
}

/** Ends the process after stdout and stderr are flushed. */
async function endProcess(
	code: number,
	{stdout, stderr}: Pick<ProcessContext, 'stdout' | 'stderr'>,
): Promise<void> {
	process.exitCode = code;
	await Promise.all(
		[stdout, stderr].map(
			async stream =>
				new Promise(resolve => (stream.writable ? stream.write('', resolve) : resolve(undefined))),
		),
	);
	exitAtOnce(code);
}

/**
 * Ends the process. `process.exit` waits for a pending DNS lookup. During a lookup, the process therefore becomes a
 * shell that exits with the same code. Without /bin/sh or `process.execve`, the process waits.
 */
function exitAtOnce(code: number): never {
	if (process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap') && existsSync(shell)) {
		process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
	}

	process.exit(code);
}

const shell = '/bin/sh';
