import type {Estate, Names} from './estate.ts';
import {refuse} from './estate.ts';
import {vaultsNamed} from './key-resources.ts';
import {json} from './message.ts';
import type {Received, Reply} from './message.ts';
import {otherSubscription, registryOfHost, servicePrincipal, subscription} from './names.ts';
import {registriesOf} from './registry-resources.ts';

/** How late Resource Graph is where the checks have gone ahead by then, ms. */
const late = 5600;

/** Resource Graph, as far as it is asked: by type, and by name or login server. */
export function queryGraph(_names: Names, estate: Estate, {body}: Received): Reply {
	const {query = ''}: {readonly query?: string} = JSON.parse(body);
	const type = /type =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();
	const name = /\bname =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();
	const host = /properties\.loginServer =~ '([^']+)'/.exec(query)?.[1]?.toLowerCase();

	if (type === 'microsoft.keyvault/vaults') {
		return rows(vaultsNamed(name ?? '', estate));
	}

	if (type !== 'microsoft.containerregistry/registries') {
		return refuse(400, 'BadRequest', 'Please provide below info when asking for support.');
	}

	if (estate.fault() === 'no-subscription') {
		return rows([]);
	}

	const registry = name ?? registryOfHost(host ?? '') ?? '';
	const reply = rows(registriesOf(registry, estate).map(found => ({...found, ...homeOf(found.id)})));
	return estate.faultOf(registry) === 'registry-found-late' ? {after: late, reply} : reply;
}

const homeOf = (id: string) => ({
	tenantId: servicePrincipal.tenant,
	subscriptionName: [subscription, otherSubscription].find(home => id.includes(home.id))?.displayName,
});

const rows = (data: readonly object[]): Reply =>
	json(200, {totalRecords: data.length, count: data.length, data, facets: [], resultTruncated: 'false'});
