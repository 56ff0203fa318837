import {tokenRequestsOf} from '../../checks/sign-in/token-requests.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Targets} from '../targets/targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'savedSkip'>;

/**
 * Starts the sign-ins of the run before the checks are loaded, because signing in is the slowest part of a run.
 * Resolves when each sign-in is waiting for a program or a response. Returns true if there are any sign-ins.
 */
export async function prefetchCredentials(
	{registries}: Pick<Targets, 'registries'>,
	chosen: Chosen,
	{prefetchSignIn}: Pick<RealSystem, 'prefetchSignIn'>,
): Promise<boolean> {
	const targets = isChosen(chosen, 'azure-sign-in', 'authentication') ? [...registries.values()] : [];
	const tokenRequests = targets.flatMap(target => Object.values(tokenRequestsOf(target)));
	await Promise.all(tokenRequests.map(prefetchSignIn));
	return tokenRequests.length > 0;
}

/** `names` are the ID and group of a check. Returns false for a check that runs only because another check needs it. */
function isChosen({only, skip, savedSkip = []}: Chosen, ...names: readonly string[]): boolean {
	const isNamedIn = (words: readonly string[]): boolean => words.some(word => names.includes(word));
	return only ? isNamedIn(only) : !isNamedIn(skip ?? savedSkip);
}
