import {tokenWishesOf} from '../checks/token-wishes.ts';
import type {RealSystem} from '../system/system.ts';
import type {Arguments} from './arguments.ts';
import type {Targets} from './targets.ts';

type Chosen = Pick<Arguments, 'only' | 'skip' | 'usualSkip'>;

/** Begins the sign-ins that the run will ask for, before what asks for them is loaded: the credential is the slowest of all. Settles once they wait for the world. */
export async function beginSignIns(
	{registries}: Pick<Targets, 'registries'>,
	chosen: Chosen,
	beginSignIn: RealSystem['beginSignIn'],
): Promise<void> {
	const targets = asksForTokens(chosen) ? [...registries.values()] : [];

	const wishes = targets.flatMap(target => Object.values(tokenWishesOf(target)));
	await Promise.all(wishes.map(beginSignIn));
}

/** Where they are but what a chosen check needs, its own time is early enough. */
function asksForTokens({only, skip, usualSkip = []}: Chosen): boolean {
	return only ? namesSignIn(only) : !namesSignIn(skip ?? usualSkip);
}

/** By its id or its group. */
const namesSignIn = (words: readonly string[]): boolean =>
	words.some(word => word === 'azure-sign-in' || word === 'authentication');
