import {tokenRequestsOf} from '../../checks/sign-in/token-requests.ts';
import type {RealSystem} from '../../system/system.ts';
import type {Arguments} from '../arguments.ts';
import type {Targets} from '../targets/targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'usualSkip'>;

/** Begins the sign-ins that the run will ask for, before what asks for them is loaded: the credential is the slowest of all. Settles once they wait for the world; true where there are any. */
export async function prefetchCredentials(
	{registries}: Pick<Targets, 'registries'>,
	chosen: Chosen,
	{prefetchSignIn}: Pick<RealSystem, 'prefetchSignIn'>,
): Promise<boolean> {
	const targets = isWished(chosen, 'azure-sign-in', 'authentication') ? [...registries.values()] : [];
	const tokenRequests = targets.flatMap(target => Object.values(tokenRequestsOf(target)));
	await Promise.all(tokenRequests.map(prefetchSignIn));
	return tokenRequests.length > 0;
}

/** Whether a check is chosen, by its id or its group; where it is but what a chosen one needs, its own time is early enough. */
function isWished({only, skip, usualSkip = []}: Chosen, ...names: readonly string[]): boolean {
	const isNamedIn = (words: readonly string[]): boolean => words.some(word => names.includes(word));
	return only ? isNamedIn(only) : !isNamedIn(skip ?? usualSkip);
}
