import {tokenRequestsOf} from '../../checks/sign-in/token-requests.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Targets} from '../targets/targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'savedSkip'>;

/**
 * Starts the sign-ins of the run before the checks are loaded, because the credential is the slowest part. Settles
 * when each sign-in waits for a program or an answer. Returns true if there are any sign-ins.
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

/** Returns true if a check is chosen by its id or group. A check that is only a dependency starts later. */
function isChosen({only, skip, savedSkip = []}: Chosen, ...names: readonly string[]): boolean {
	const isNamedIn = (words: readonly string[]): boolean => words.some(word => names.includes(word));
	return only ? isNamedIn(only) : !isNamedIn(skip ?? savedSkip);
}
