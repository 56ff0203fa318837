import type {RegistryName} from '../../../engine/check.ts';
import {isHostName, isSafeValue} from '../../../text/placeholder-validation.ts';
import {matchRegistries} from '../match-registries.ts';
import {listOf} from '../read-registry-resource.ts';
import type {RegistryResource} from '../read-registry-resource.ts';
import type {SendRequest} from '../resource-manager.ts';
import type {ResourceManagerFailure} from '../resource-manager-failure.ts';

export type Matches = {
	readonly found: readonly RegistryResource[];
	readonly failure?: ResourceManagerFailure | undefined;
};

/**
 * Finds at most 20 registries by name or login server. `failure` contains a failed request. Query language:
 * https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language
 */
export async function queryResourceGraph(sendRequest: SendRequest, registry: RegistryName): Promise<Matches> {
	const filter = buildGraphFilter(registry);

	if (filter === undefined) {
		return {found: []};
	}

	const query = [
		"resources | where type =~ 'microsoft.containerregistry/registries'",
		`where ${filter}`,
		'join kind=leftouter (resourcecontainers',
		"where type =~ 'microsoft.resources/subscriptions'",
		'project subscriptionId, subscriptionName = name) on subscriptionId',
		'project id, name, tenantId, subscriptionName, location, sku, properties',
	].join(' | ');
	const result = await sendRequest({
		path: '/providers/Microsoft.ResourceGraph/resources',
		versions: ['2021-03-01'],
		json: {query, options: {resultFormat: 'objectArray', $top: 20}},
	});

	return result.ok
		? {found: matchRegistries(listOf(result.body.data), registry)}
		: {found: [], failure: result.failure};
}

/** Uses only validated values, so that the input cannot change the query. Returns undefined if no value is valid. */
function buildGraphFilter({name, host}: RegistryName): string | undefined {
	const conditions = [
		...(isSafeValue('registry', name) ? [`name =~ '${name}'`] : []),
		...(host !== undefined && isHostName(host) ? [`properties.loginServer =~ '${host}'`] : []),
	];
	return conditions.length === 0 ? undefined : conditions.join(' or ');
}
