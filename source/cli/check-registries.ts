import type {System} from '../core/system.ts';
import type {Settings} from '../core/settings.ts';
import type {Arguments} from './arguments.ts';
import {findClouds} from './clouds.ts';
import {readNamedTargets} from './named-targets.ts';
import {readSelection} from './run-command.ts';
import type {RunEnd, RunInput} from './run-command.ts';
import {openOwnSettings} from './settings.ts';
import type {Speech} from './speech.ts';
import type {CloudChoice} from './targets.ts';
import {isInteractive} from './terminal-of.ts';
import type {Process} from './terminal-of.ts';
import {tool} from './version.ts';

/** What all runs of one start of the program share. */
export type Session = {
	readonly given: Arguments;
	readonly world: Process;
	readonly choice: CloudChoice;
	readonly settings: Settings;
	readonly openSystem: (timeout: number) => Promise<OpenSystem>;
	readonly check: (input: CheckInput) => Promise<RunEnd>;
};

export type CheckInput = Omit<RunInput, 'system' | 'settings' | 'demo'>;

export type OpenSystem = System & {readonly close: () => Promise<void>};

/** Checks the registries that were named; at a terminal, those that the person chooses, too. Gives the exit code. */
export async function checkRegistries(given: Arguments, world: Process, speech: Speech): Promise<number> {
	const {choice, accountOf, home} = await findClouds(world);
	const settings = await openOwnSettings(world, speech.words);
	const targets = readNamedTargets(given, settings.read().registries, choice);
	// What cannot be used is refused before anything is drawn.
	readSelection(given);

	const openSystem = async (timeout: number): Promise<OpenSystem> => {
		const {createSystem} = await import('../system/system.ts');
		const {env, platform} = world;
		const userAgent = `${tool.name}/${tool.version}`;
		return createSystem({env, platform, home, userAgent, timeout, accountOf});
	};

	const check = async (input: CheckInput): Promise<RunEnd> => {
		const {runDoctor} = await import('./run-command.ts');
		const system = await openSystem(input.given.timeout);

		try {
			return await runDoctor({...input, system, settings});
		} finally {
			await system.close();
		}
	};

	if (given.output !== 'any' || !isInteractive(world)) {
		return (await check({given, world, targets, speech})).code;
	}

	const {chooseAndCheck} = await import('./choose-and-check.ts');
	const session = {given, world, choice, settings, openSystem, check};
	const first =
		given.words.length > 0 ? await check({given, world, targets, speech, picker: 'ahead'}) : undefined;
	return chooseAndCheck(session, speech, first);
}
