import {createSystem} from '../../system/system.ts';
import type {RealSystem} from '../../system/system.ts';
import {printProgressLine} from './progress-line.ts';
import type {Arguments} from '../arguments.ts';
import {prefetchCredentials} from './prefetch.ts';
import {findClouds} from '../targets/clouds.ts';
import {readNamedTargets} from '../targets/named-targets.ts';
import type {RunEnd} from './run-command.ts';
import type {CheckInput, Session} from '../session.ts';
import {openOwnSettings} from '../settings.ts';
import type {LanguagePack} from '../language.ts';
import {isInteractive} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/** Checks the registries that were named; at a terminal, those that the person chooses, too. Gives the exit code. */
export async function checkRegistries(
	given: Arguments,
	world: Process,
	languagePack: LanguagePack,
): Promise<number> {
	const {choice, accountOf, home} = findClouds(world);
	const settings = await openOwnSettings(world, languagePack.words);
	const targets = readNamedTargets(given, settings.read().registries, choice);
	const isLive = given.output === 'any' && isInteractive(world);
	await refuseUnusable(given);

	const openSystem: Session['openSystem'] = (timeout, loadAfter) => {
		const {env, platform} = world;
		const userAgent = `${tool.name}/${tool.version}`;
		return createSystem({env, platform, home, userAgent, timeout, accountOf, loadAfter});
	};

	const prepareRest = async (system: RealSystem): Promise<void> => {
		await system.prepare();

		// A screen stays open, and need not have it in memory before its end.
		if (!isLive) {
			await settings.prepare();
		}
	};

	const check = async (input: CheckInput): Promise<RunEnd> => {
		const drawn = Promise.withResolvers<void>();

		if (input.picker !== 'behind') {
			printProgressLine(input.targets, input.given, world, input.languagePack);
		}

		const system = openSystem(input.given.timeout, isLive ? drawn.promise : undefined);

		try {
			const signsIn = await prefetchCredentials(input.targets, input.given, system);

			const {runChecks} = await import('./run-command.ts');
			const begun = (): void => {
				drawn.resolve();

				// Its token is for requests, and is waited for.
				if (signsIn) {
					void prepareRest(system);
				}
			};
			return await runChecks({...input, system, settings, begun});
		} finally {
			drawn.resolve();
			await system.close();
		}
	};

	if (!isLive) {
		return (await check({given, world, targets, languagePack})).code;
	}

	const first =
		given.words.length > 0 ? await check({given, world, targets, languagePack, picker: 'ahead'}) : undefined;

	if (first && !first.toPicker) {
		return first.code;
	}

	const {chooseAndCheck} = await import('../picker/choose-and-check.ts');
	const session = {given, world, choice, settings, openSystem, check};
	return chooseAndCheck(session, languagePack, first);
}

/** Before anything is said, drawn or begun; most people leave nothing to refuse, and do not wait for it. */
async function refuseUnusable(given: Arguments): Promise<void> {
	if (given.only ?? given.skip ?? given.file) {
		const {readWishes} = await import('./run-command.ts');
		readWishes(given);
	}
}
