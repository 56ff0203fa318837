import type {RegistryName} from '../../engine/check.ts';
import type {Cloud} from '../../engine/cloud.ts';
import {readRegistryResource, recordOf} from './read-registry-resource.ts';
import type {RegistryResource} from './read-registry-resource.ts';

/** Of resources as Azure tells them, those the person can have meant: by the host they gave, by its first part, or by the name. */
export function matchesIn(
	resources: readonly unknown[],
	{name, host, label}: RegistryName,
): readonly RegistryResource[] {
	const registries = onceEach(resources.flatMap(resource => readRegistryResource(recordOf(resource)) ?? []));
	const exact = registries.filter(({loginServer}) => host !== undefined && loginServer === host);
	const wantedLabel = label ?? firstLabelOf(host);
	const labelled = registries.filter(
		({loginServer}) => wantedLabel !== undefined && firstLabelOf(loginServer) === wantedLabel,
	);
	const named = label === undefined ? registries.filter(({resourceName}) => resourceName === name) : [];
	return [exact, labelled, named].find(matches => matches.length > 0) ?? [];
}

/** The pages of a list can overlap: what is told twice is still one. */
const onceEach = (registries: readonly RegistryResource[]): readonly RegistryResource[] => [
	...new Map(registries.map(registry => [registry.resourceId.toLowerCase(), registry])).values(),
];

/** `contoso` of `contoso.azurecr.io`. */
export const firstLabelOf = (host: string | undefined): string | undefined => host?.split('.')[0];

/** The login server if it has no hash: the given host, or the name with the suffix; undefined in a cloud without one. */
export const expectedHostOf = (
	{registrySuffix}: Pick<Cloud, 'registrySuffix'>,
	{name, label = name, host}: RegistryName,
): string | undefined => host ?? (registrySuffix && `${label}${registrySuffix}`);
