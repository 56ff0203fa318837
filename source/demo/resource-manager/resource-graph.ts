import type {FakeAzure, PathParameters} from './fake-azure-data.ts';
import {forbidden, pageOf, refuse} from './fake-azure-data.ts';
import {vaultsNamed} from './key-resources.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {otherSubscription, registryOfHost, servicePrincipal, subscription} from '../azure-identifiers.ts';
import {registriesOf} from './registry-resources.ts';

type Question = {readonly query?: string; readonly options?: {readonly $skipToken?: string}};

/**
 * Supports only the filters in the queries of acr-doctor: by type, by name and by login server. Replies with 403 if
 * `hasGraph` is false. Replies with 400 if the type is neither registries nor Key Vaults.
 */
export function queryGraph(_names: PathParameters, fakeAzure: FakeAzure, {body}: ReceivedRequest): Reply {
	if (!fakeAzure.hasGraph) {
		return forbidden('Microsoft.ResourceGraph/resources/read');
	}

	const {query = '', options = {}}: Question = JSON.parse(body);
	const type = /type =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();
	const name = /\bname =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();
	const host = /properties\.loginServer =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();

	if (type === 'microsoft.keyvault/vaults') {
		return rows(vaultsNamed(name ?? '', fakeAzure));
	}

	if (type !== 'microsoft.containerregistry/registries') {
		return refuse(400, 'BadRequest', 'Please provide below info when asking for support.');
	}

	if (fakeAzure.fault() === 'no-subscription') {
		return rows([]);
	}

	if (name === undefined && host === undefined) {
		return listAll(fakeAzure, Number(options.$skipToken ?? 0));
	}

	const registry = name ?? registryOfHost(host ?? '') ?? '';
	return rows(registriesOf(registry, fakeAzure).map(found => ({...found, ...homeOf(found.id)})));
}

function listAll(fakeAzure: FakeAzure, from: number): Reply {
	const all = fakeAzure
		.registries()
		.flatMap(registry => registriesOf(registry, fakeAzure))
		.toSorted((one, other) => (one.id < other.id ? -1 : 1));
	const {page, next} = pageOf(all, from);
	return rows(
		page.map(({id, name, properties}) => ({id, name, loginServer: properties.loginServer})),
		next,
	);
}

const homeOf = (id: string) => ({
	tenantId: servicePrincipal.tenant,
	subscriptionName: [subscription, otherSubscription].find(home => id.includes(home.id))?.displayName,
});

const rows = (data: readonly object[], next?: number): Reply =>
	json(200, {
		totalRecords: data.length,
		count: data.length,
		data,
		facets: [],
		resultTruncated: 'false',
		...(next !== undefined && {$skipToken: String(next)}),
	});
