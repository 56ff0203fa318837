import {createSystem} from '../../system/system.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Session} from '../session.ts';
import {openUserSettings} from '../settings.ts';
import {findClouds} from '../targets/clouds.ts';
import {readNamedTargets} from '../targets/named-targets.ts';
import {interactionOf} from '../terminal/terminal.ts';
import {tool} from '../version.ts';
import {prefetchCredentials} from './prefetch.ts';
import {printProgressLine} from './progress-line.ts';
import type {RunTools} from './run-command.ts';

/**
 * Without interaction, runs the checks once. With interaction, the user can continue to the list of registries. The
 * list opens first if no registry is named. Returns the exit code. Throws a UsageError for an invalid command line.
 */
export async function checkRegistries(session: Session): Promise<number> {
	const {options, processContext, language} = session;
	const {cloudChoice, accountOf, home} = findClouds(processContext);
	const settings = await openUserSettings(processContext, language.words);
	const targets = readNamedTargets(options, settings.read().registries, cloudChoice);
	const interaction = options.output === 'any' ? interactionOf(processContext) : 'text';
	const isLive = interaction === 'screen';
	await validateOptions(options);
	const givenCredential = await readPasswordOf(session);

	const openSystem: RunTools['openSystem'] = (timeout, loadAfter) => {
		const {env, platform} = processContext;
		const userAgent = `${tool.name}/${tool.version}`;
		return createSystem({env, platform, home, userAgent, timeout, accountOf, loadAfter, givenCredential});
	};

	const prepareRest = async (system: RealSystem): Promise<void> => {
		await system.prepare();

		// Load the code that writes the settings file. With a live screen, this code loads later, because the first
		// write is later.
		if (!isLive) {
			await settings.prepare();
		}
	};

	const check: RunTools['check'] = async input => {
		const drawn = Promise.withResolvers<void>();

		if (input.picker !== 'behind') {
			printProgressLine(input);
		}

		const system = openSystem(input.options.timeout, isLive ? drawn.promise : undefined);

		try {
			const signsIn = await prefetchCredentials(input.targets, input.options, system);

			const {runChecks} = await import('./run-command.ts');
			const onStarted = (): void => {
				drawn.resolve();

				// If the run signs in, its requests wait for a token. Load the remaining modules during this wait.
				if (signsIn) {
					void prepareRest(system);
				}
			};
			return await runChecks({...input, system, settings, onStarted});
		} finally {
			drawn.resolve();
			await system.close();
		}
	};

	if (interaction === 'text') {
		return (await check({...session, targets})).code;
	}

	const first = options.words.length > 0 ? await check({...session, targets, picker: 'ahead'}) : undefined;

	if (first && !first.printSummary) {
		return first.code;
	}

	const tools: RunTools = {cloudChoice, settings, openSystem, check};

	if (interaction === 'prompts') {
		const {chooseByNumber} = await import('../prompts/choose-by-number.ts');
		return chooseByNumber(session, tools, first);
	}

	const {chooseAndCheck} = await import('../picker/choose-and-check.ts');
	return chooseAndCheck(session, tools, first);
}

/** Loads the module only if the command line names a user. */
async function readPasswordOf(session: Session) {
	if (session.options.username === undefined) {
		return undefined;
	}

	const {readGivenCredential} = await import('./read-password.ts');
	return readGivenCredential(session);
}

/** Throws a UsageError for an unknown check or an unwritable file. Loads only the modules that the flags need. */
async function validateOptions(options: Arguments): Promise<void> {
	if (options.only ?? options.skip) {
		const {readSelection} = await import('./run-command.ts');
		readSelection(options);
	}

	if (options.file !== undefined) {
		const {assertWritable} = await import('../report/report-file.ts');
		assertWritable(options.file);
	}
}
