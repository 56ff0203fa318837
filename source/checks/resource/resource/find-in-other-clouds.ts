import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import {expectedHostOf} from '../match-registries.ts';

export type OtherCloudMatch = {readonly cloud: string; readonly host: string};

/**
 * Resolves the name with the registry suffix of each other cloud, and returns the first match. Returns undefined if the
 * user gave a host or no name resolves. Returns undefined if the name resolves in the target cloud, because some DNS
 * servers resolve every name.
 */
export async function findInOtherClouds(
	context: CollectContext,
	registry: RegistryName,
): Promise<OtherCloudMatch | undefined> {
	const {system, target, signal} = context;
	const {name, label = name, host} = registry;
	const others = target.clouds.filter(
		({registrySuffix}) => registrySuffix !== undefined && registrySuffix !== target.cloud.registrySuffix,
	);

	if (host !== undefined || others.length === 0) {
		return undefined;
	}

	const canResolve = async (candidate: string | undefined): Promise<boolean> =>
		candidate !== undefined && (await system.resolve(candidate, signal)).ok;
	const [isInThisCloud, ...results] = await Promise.all([
		canResolve(expectedHostOf(target.cloud, registry)),
		...others.map(async ({registrySuffix}) => canResolve(`${label}${registrySuffix}`)),
	]);
	const match = isInThisCloud ? undefined : others[results.indexOf(true)];
	return match && {cloud: match.name, host: `${label}${match.registrySuffix}`};
}
