import {existsSync} from 'node:fs';
import {exitCodes} from '../engine/exit-code.ts';
import {say} from '../text/fill.ts';
import {readArguments} from './arguments.ts';
import type {Arguments} from './arguments.ts';
import {readCommandLine} from './command-line.ts';
import type {Words} from '../languages/pack-types.ts';
import {createFaults} from './internal-error/internal-error.ts';
import {pageOf} from './terminal/fit-lines.ts';
import {languageFor, loadLanguage} from './language.ts';
import type {LanguagePack} from './language.ts';
import {openOwnSettings, withPreferences} from './settings.ts';
import type {Process} from './terminal/terminal.ts';
import {UsageError} from './usage-error.ts';
import {tool} from './version.ts';

/** Runs the command line and ends the process with its code. */
export async function main(): Promise<void> {
	const bare = {...worldOf(), line: readCommandLine(process.argv.slice(2))};
	let languagePack: LanguagePack | undefined;
	const faults = createFaults({
		world: bare,
		words: async () => (languagePack ?? (await loadLanguage('en'))).words,
		end: async () => endProcess(exitCodes.internalError, bare),
		endAtOnce: () => exitAtOnce(exitCodes.internalError),
	});
	// What no await sees, a timer's or a stray promise's, is our fault too.
	process.on('uncaughtException', error => void faults.take(error));

	try {
		const world = withPreferences(bare);
		languagePack = await loadLanguage(languageFor(world.line, world.env, world.preferences));
		ignoreClosedPipes(world, languagePack.words.usage);
		const code = await codeOf(world, languagePack);

		if (!faults.isEnding()) {
			await endProcess(code, world);
		}
	} catch (error) {
		await faults.take(error);
	}
}

/** The exit code of the command line; a mistake in it is told. */
async function codeOf(world: Process, languagePack: LanguagePack): Promise<number> {
	try {
		return await dispatch(world, languagePack);
	} catch (error) {
		if (!(error instanceof UsageError)) {
			throw error;
		}

		world.stderr.write(`${error.tell(languagePack.words)}\n`);
		return exitCodes.usage;
	}
}

async function dispatch(world: Process, languagePack: LanguagePack): Promise<number> {
	const given = readArguments(world.line, world.preferences);

	switch (given.command) {
		case 'version':
			world.stdout.write(`${tool.version}\n`);
			return exitCodes.healthy;

		case 'help':
			world.stdout.write(`${await helpFor(given, world, languagePack.words)}\n`);
			return exitCodes.healthy;

		case 'checks': {
			const {listChecks} = await import('./checks-command.ts');
			world.stdout.write(`${listChecks(given.output === 'json', languagePack.words, await pageOf(world))}\n`);
			return exitCodes.healthy;
		}

		case 'demo': {
			const {runDemo} = await import('./demo/demo-command.ts');
			return (await runDemo(given, world, languagePack)).code;
		}

		case 'explain': {
			const {explain} = await import('./explain/explain-command.ts');
			return explain(given, world, languagePack);
		}

		case 'report': {
			const {showReport} = await import('./report/report-command.ts');
			return showReport(given, world, languagePack);
		}

		case 'completion': {
			const {printCompletion} = await import('./completion/completion-command.ts');
			return printCompletion(given, world, languagePack);
		}

		case 'registries': {
			const {changeRegistries} = await import('./registries/registries-command.ts');
			const {findClouds} = await import('./targets/clouds.ts');
			return changeRegistries({
				given,
				world,
				languagePack,
				settings: await openOwnSettings(world, languagePack.words),
				choice: findClouds(world).choice,
				now: Date.now(),
			});
		}

		case 'run': {
			const {enableCompileCache} = await import('./compile-cache.ts');
			enableCompileCache(world);
			const {checkRegistries} = await import('./run/check-registries.ts');
			return checkRegistries(given, world, languagePack);
		}
	}
}

async function helpFor({about}: Arguments, world: Process, words: Words): Promise<string> {
	const page = await pageOf(world);

	if (about === 'demo') {
		const {demoHelp} = await import('./demo/demo-command.ts');
		return demoHelp(words, page);
	}

	const {helpText} = await import('./help-text.ts');
	return helpText(words, {command: about, page});
}

const worldOf = (): Omit<Process, 'line'> => ({
	env: process.env,
	platform: process.platform,
	stdin: process.stdin,
	stdout: process.stdout,
	stderr: process.stderr,
});

/** `acr-doctor … | head` closes the pipe: that is no fault of anyone's. A full disk is, and is said on the other stream. */
function ignoreClosedPipes({stdout, stderr}: Process, usage: Words['usage']): void {
	for (const stream of [stdout, stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') {
				stderr.write(`${say(usage.unwritable, {reason: error.code ?? error.message})}\n`);
				exitAtOnce(exitCodes.internalError);
			}
		});
	}
}

/** Ends the process once what was written has gone out. */
async function endProcess(code: number, {stdout, stderr}: Pick<Process, 'stdout' | 'stderr'>): Promise<void> {
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
 * The one place that ends the process. A system look-up cannot be aborted, and exit() waits for its thread, up
 * to ten seconds after the verdict: where one hangs, a shell takes the place of this process and ends with its code.
 */
function exitAtOnce(code: number): never {
	if (process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap') && existsSync(shell)) {
		process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
	}

	process.exit(code);
}

const shell = '/bin/sh';
