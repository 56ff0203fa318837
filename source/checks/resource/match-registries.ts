import type {RegistryName} from '../../engine/check.ts';
import type {Cloud} from '../../engine/cloud.ts';
import {readRegistryResource, recordOf} from './read-registry-resource.ts';
import type {RegistryResource} from './read-registry-resource.ts';

/**
 * Compares the login server, then the first label of the login server, then the name. Returns the registries of the
 * first comparison with a match, or an empty list. Ignores the name if the user typed a label with a hash.
 */
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

const removeDuplicates = (registries: readonly RegistryResource[]): readonly RegistryResource[] => [
	...new Map(registries.map(registry => [registry.resourceId.toLowerCase(), registry])).values(),
];

/** Returns `contoso` for `contoso.azurecr.io`. */
export const firstLabelOf = (host: string | undefined): string | undefined => host?.split('.')[0];

/**
 * Returns the requested host, or else the label or the name plus the cloud suffix. Returns undefined if there is
 * neither a requested host nor a suffix.
 */
export const expectedHostOf = (
	{registrySuffix}: Pick<Cloud, 'registrySuffix'>,
	{name, label = name, host}: RegistryName,
): string | undefined => host ?? (registrySuffix && `${label}${registrySuffix}`);
