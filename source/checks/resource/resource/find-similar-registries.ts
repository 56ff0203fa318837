import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import {expectedHostOf} from '../match-registries.ts';

/** A registry of the wanted name in another cloud. */
export type Elsewhere = {readonly cloud: string; readonly host: string};

/**
 * Looks for the name in the DNS of the other clouds. Undefined if it exists in the wanted cloud too: some DNS servers
 * know every name.
 */
export async function lookElsewhere(
	context: CollectContext,
	registry: RegistryName,
): Promise<Elsewhere | undefined> {
	const {system, target, signal} = context;
	const {name, label = name, host} = registry;
	const others = target.clouds.filter(
		({registrySuffix}) => registrySuffix !== undefined && registrySuffix !== target.cloud.registrySuffix,
	);

	if (host !== undefined || others.length === 0) {
		return undefined;
	}

	const isThere = async (guess: string | undefined): Promise<boolean> =>
		guess !== undefined && (await system.resolve(guess, signal)).ok;
	const [isHere, ...areThere] = await Promise.all([
		isThere(expectedHostOf(target.cloud, registry)),
		...others.map(async ({registrySuffix}) => isThere(`${label}${registrySuffix}`)),
	]);
	const home = isHere ? undefined : others[areThere.indexOf(true)];
	return home && {cloud: home.name, host: `${label}${home.registrySuffix}`};
}
