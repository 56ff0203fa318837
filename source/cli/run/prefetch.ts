import {tokenRequestsOf} from '../../checks/sign-in/token-requests.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Targets} from '../targets/targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'savedSkip'>;

/**
 * Starts the sign-ins of the run before the checks are loaded, because a sign-in is slow. Resolves when each sign-in
 * waits for a program or a host, or has ended. Returns true if there is a sign-in.
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

/** `names` are the ID and group of a check. Ignores that a check in `only` can need this check. */
function isChosen({only, skip, savedSkip = []}: Chosen, ...names: readonly string[]): boolean {
	const isNamedIn = (words: readonly string[]): boolean => words.some(word => names.includes(word));
	return only ? isNamedIn(only) : !isNamedIn(skip ?? savedSkip);
}
