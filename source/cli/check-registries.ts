import type {Settings} from '../core/settings.ts';
import type {Arguments} from './arguments.ts';
import {findClouds} from './clouds.ts';
import {readNamedTargets} from './named-targets.ts';
import {readSelection} from './run-command.ts';
import type {RunEnd, RunInput} from './run-command.ts';
import {openOwnSettings} from './settings.ts';
import type {Speech} from './speech.ts';
import type {CloudChoice, Targets} from './targets.ts';
import {isInteractive} from './terminal-of.ts';
import type {Process} from './terminal-of.ts';
import {tool} from './version.ts';

/** What all runs of one start of the program share. */
export type Session = {
	readonly given: Arguments;
	readonly world: Process;
	readonly choice: CloudChoice;
	readonly settings: Settings;
	readonly check: (targets: Targets, options: CheckOptions) => Promise<RunEnd>;
};

export type CheckOptions = Pick<RunInput, 'speech' | 'picker'>;

/** Checks the registries that were named; at a terminal, those that the person chooses, too. Gives the exit code. */
export async function checkRegistries(given: Arguments, world: Process, speech: Speech): Promise<number> {
	const {choice, accountOf, home} = await findClouds(world);
	const settings = await openOwnSettings(world, speech.words);
	const targets = readNamedTargets(given, settings.read().registries, choice);
	// What cannot be used is refused before anything is drawn.
	readSelection(given);

	const check = async (wanted: Targets, options: CheckOptions): Promise<RunEnd> => {
		const {createSystem} = await import('../system/system.ts');
		const {runDoctor} = await import('./run-command.ts');
		const {env, platform} = world;
		const system = createSystem({
			env,
			platform,
			home,
			userAgent: `${tool.name}/${tool.version}`,
			timeout: given.timeout,
			accountOf,
		});

		try {
			// Who chooses leaves when they want to, however healthy it is.
			const stay = given.stay || options.picker === 'behind';
			return await runDoctor({given: {...given, stay}, world, targets: wanted, system, settings, ...options});
		} finally {
			await system.close();
		}
	};

	if (given.output !== 'any' || !isInteractive(world)) {
		return (await check(targets, {speech})).code;
	}

	const {chooseAndCheck} = await import('./choose-and-check.ts');
	const session = {given, world, choice, settings, check};
	const first = given.words.length > 0 ? await check(targets, {speech, picker: 'ahead'}) : undefined;
	return chooseAndCheck(session, speech, first);
}
