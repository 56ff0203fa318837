import {tokenRequestsOf} from '../../checks/sign-in/token-requests.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Targets} from '../targets/targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'savedSkip'>;

/**
 * Starts the sign-ins of the run before the checks are loaded, because a sign-in is slow. Resolves after every sign-in
 * has sent its request or started its program. Returns true if there is a sign-in.
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

/** Returns false if a check in `only` merely depends on this check. The sign-in then starts later, with the checks. */
function isChosen({only, skip, savedSkip = []}: Chosen, ...names: readonly string[]): boolean {
	const isNamedIn = (words: readonly string[]): boolean => words.some(word => names.includes(word));
	return only ? isNamedIn(only) : !isNamedIn(skip ?? savedSkip);
}
