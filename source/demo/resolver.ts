import {failure, success} from '../core/answer.ts';
import type {Answer} from '../core/answer.ts';
import type {Address, Resolver} from '../core/system.ts';
import {behaviourOf} from './faults.ts';
import type {FaultName, ResolverFault} from './faults.ts';
import type {Place} from './listener.ts';
import {registryOfHost, registrySuffix} from './names.ts';

/** What the demo's DNS is made of. */
export type Zone = {
	/** Where a host is; undefined for one the demo does not have. */
	readonly placeOf: (host: string) => Place | undefined;
	readonly faultOf: (registry: string | undefined) => FaultName | undefined;
};

/** DNS in our own process: it knows the demo's hosts and no others. */
export const createResolver = ({placeOf, faultOf}: Zone): Resolver => ({
	async resolve(host, signal) {
		const fault = faultOf(registryOfHost(host));
		const place = placeOf(host);
		const answer = behaviourOf(answers, fault);

		if (answer !== undefined) {
			return answer(host, signal);
		}

		return place === undefined ? notFound(host) : success([{address: place.address, family: 4}]);
	},
	async aliases(host, signal) {
		const registry = registryOfHost(host);
		const fault = faultOf(registry);

		if (fault === 'resolver-timed-out') {
			return timeOut(host, signal);
		}

		if (fault === 'resolver-failed') {
			return failure('ESERVFAIL', `queryCname ESERVFAIL ${host}`);
		}

		if (fault === 'name-not-found' || placeOf(host) === undefined) {
			return failure('ENOTFOUND', `queryCname ENOTFOUND ${host}`);
		}

		return success(registry === undefined ? [] : aliasesOf(registry, fault));
	},
});

const answers: Readonly<
	Record<
		ResolverFault,
		(host: string, signal: AbortSignal) => Answer<readonly Address[]> | Promise<Answer<readonly Address[]>>
	>
> = {
	'name-not-found': notFound,
	'private-link-record-missing': notFound,
	'resolver-failed': host => failure('EAI_AGAIN', `getaddrinfo EAI_AGAIN ${host}`),
	'resolver-timed-out': timeOut,
	'address-unusable': () => success([{address: '0.0.0.0', family: 4}]),
};

function notFound(host: string): Answer<never> {
	return failure('ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
}

async function timeOut(host: string, signal: AbortSignal): Promise<Answer<never>> {
	const {promise, resolve} = Promise.withResolvers<void>();
	signal.addEventListener('abort', () => resolve(), {once: true});

	if (!signal.aborted) {
		await promise;
	}

	const isLate = signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
	return isLate
		? failure('TIMEOUT', `No DNS server answered for ${host} in time.`)
		: failure('ABORTED', `Ended before a DNS server answered for ${host}.`);
}

/** As Azure's public DNS tells it; the last name holds the region. */
const aliasesOf = (registry: string, fault: FaultName | undefined): readonly string[] =>
	fault === 'private-link-record-missing'
		? [`${registry}.privatelink${registrySuffix}`]
		: ['r0311weu.azcr.test', 'r0311weu-az.trafficmanager.test', 'r0311weu-1.westeurope.cloudapp.azure.test'];
