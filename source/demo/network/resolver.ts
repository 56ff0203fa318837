import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import type {Address, Resolver} from '../../engine/system.ts';
import {findByFault} from '../faults/faults.ts';
import type {FaultName, ResolverFault} from '../faults/faults.ts';
import type {SocketAddress} from './tcp-listener.ts';
import {answerOfEndpoint} from '../resource-manager/endpoint-resources.ts';
import type {FakeAzure} from '../resource-manager/fake-azure-data.ts';
import {hasVault, vaultSuffix} from '../resource-manager/key-resources.ts';
import {
	hostOfRegistry,
	otherCloud,
	registryOfDataHost,
	registryOfHost,
	registrySuffix,
} from '../azure-identifiers.ts';

type DnsInput = {
	/** Returns undefined for a host outside the demo. */
	readonly findSocketAddress: (host: string) => SocketAddress | undefined;
	readonly faultOf: (registry: string | undefined) => FaultName | undefined;
} & Pick<FakeAzure, 'registries' | 'hasEndpoints'>;

export const createResolver = (dns: DnsInput): Resolver => ({
	async resolve(host, signal) {
		const answer = findByFault(answers, dns.faultOf(registryOfHost(host)));
		const socketAddress = dns.findSocketAddress(host);

		if (answer !== undefined) {
			return answer(host, signal);
		}

		return (
			resolveAzureHost(host, dns) ??
			(socketAddress === undefined ? notFound(host) : found(socketAddress.address))
		);
	},
	async aliases(host, signal) {
		const registry = registryOfHost(host);
		const fault = dns.faultOf(registry);

		if (fault === 'resolver-timed-out') {
			return timeOut(host, signal);
		}

		if (fault === 'resolver-failed') {
			return failure('ESERVFAIL', `queryCname ESERVFAIL ${host}`);
		}

		if (isUnknown(fault) || dns.findSocketAddress(host) === undefined) {
			return failure('ENOTFOUND', `queryCname ENOTFOUND ${host}`);
		}

		const isPrivate = registry !== undefined && dns.hasEndpoints(registry);
		return success(registry === undefined ? [] : aliasesOf(registry, {fault, isPrivate}));
	},
});

/**
 * Resolves hosts of Key Vaults, of the other cloud and of private endpoints. Returns undefined for any other host, and
 * if the address of the host's own server applies.
 */
function resolveAzureHost(host: string, dns: DnsInput): Result<readonly Address[]> | undefined {
	if (host.endsWith(vaultSuffix)) {
		return hasVault(host, dns) ? found('203.0.113.70') : notFound(host);
	}

	if (host.endsWith(otherCloud.registrySuffix)) {
		const fault = dns.faultOf(host.slice(0, -otherCloud.registrySuffix.length));
		return fault === 'registry-in-other-cloud' ? found('203.0.113.90') : notFound(host);
	}

	const answer = answerOfEndpoint(host, dns);

	switch (answer) {
		case undefined:
			return undefined;
		case 'failed':
			return failure('EAI_AGAIN', `getaddrinfo EAI_AGAIN ${host}`);
		case 'missing':
			return notFound(host);
		case 'usual': {
			const socketAddress = dns.findSocketAddress(hostOfRegistry(registryOfDataHost(host) ?? ''));
			return socketAddress && found(socketAddress.address);
		}

		default:
			return found(answer.address);
	}
}

const isUnknown = (fault: FaultName | undefined): boolean =>
	fault !== undefined && ['name-not-found', 'registry-in-other-cloud', 'registry-name-free'].includes(fault);

const answers: Readonly<
	Record<
		ResolverFault | 'registry-in-other-cloud' | 'registry-name-free',
		(host: string, signal: AbortSignal) => Result<readonly Address[]> | Promise<Result<readonly Address[]>>
	>
> = {
	'name-not-found': notFound,
	'registry-in-other-cloud': notFound,
	'registry-name-free': notFound,
	'private-link-record-missing': notFound,
	'resolver-failed': host => failure('EAI_AGAIN', `getaddrinfo EAI_AGAIN ${host}`),
	'resolver-timed-out': timeOut,
	'address-unusable': () => success([{address: '0.0.0.0', family: 4}]),
};

function found(address: string): Result<readonly Address[]> {
	return success([{address, family: 4}]);
}

function notFound(host: string): Result<never> {
	return failure('ENOTFOUND', `getaddrinfo ENOTFOUND ${host}`);
}

async function timeOut(host: string, signal: AbortSignal): Promise<Result<never>> {
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

/**
 * Returns the CNAME chain of a registry. The last name contains the region, unless the private link record is
 * missing.
 */
const aliasesOf = (
	registry: string,
	{fault, isPrivate}: {readonly fault: FaultName | undefined; readonly isPrivate: boolean},
): readonly string[] => {
	const isLost = fault === 'private-link-record-missing';
	const link = isLost || isPrivate ? [`${registry}.privatelink${registrySuffix}`] : [];

	return isLost
		? link
		: [
				...link,
				'r0311weu.azcr.test',
				'r0311weu-az.trafficmanager.test',
				'r0311weu-1.westeurope.cloudapp.azure.test',
			];
};
