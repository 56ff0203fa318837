import type {RegistryName} from '../../engine/check.ts';
import type {Cloud} from '../../engine/cloud.ts';
import {readRegistryResource, recordOf} from './read-registry-resource.ts';
import type {RegistryResource} from './read-registry-resource.ts';

/** The registries with the requested host; if none has it, those with its first label; else those with the name. */
export function matchRegistries(
	resources: readonly unknown[],
	{name, host, label}: RegistryName,
): readonly RegistryResource[] {
	const registries = removeDuplicates(
		resources.flatMap(resource => readRegistryResource(recordOf(resource)) ?? []),
	);
	const exact = registries.filter(({loginServer}) => host !== undefined && loginServer === host);
	const requestedLabel = label ?? firstLabelOf(host);
	const labeled = registries.filter(
		({loginServer}) => requestedLabel !== undefined && firstLabelOf(loginServer) === requestedLabel,
	);
	const named = label === undefined ? registries.filter(({resourceName}) => resourceName === name) : [];
	return [exact, labeled, named].find(matches => matches.length > 0) ?? [];
}

/** Pages of a list can overlap. */
const removeDuplicates = (registries: readonly RegistryResource[]): readonly RegistryResource[] => [
	...new Map(registries.map(registry => [registry.resourceId.toLowerCase(), registry])).values(),
];

/** `contoso` in `contoso.azurecr.io`. */
export const firstLabelOf = (host: string | undefined): string | undefined => host?.split('.')[0];

/** The requested host, or the name plus the cloud's suffix; undefined in a cloud without a suffix. */
export const expectedHostOf = (
	{registrySuffix}: Pick<Cloud, 'registrySuffix'>,
	{name, label = name, host}: RegistryName,
): string | undefined => host ?? (registrySuffix && `${label}${registrySuffix}`);
