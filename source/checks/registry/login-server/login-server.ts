import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import type {Cloud} from '../../../engine/cloud.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {evaluateResource} from '../../resource/resource/evaluate-resource.ts';
import {expectedHostOf} from '../../resource/match-registries.ts';
import {resource} from '../../resource/resource/resource.ts';
import {loginServerFindings} from './login-server-findings.ts';

type LoginServerEvidence = {
	readonly registry: string;
	readonly host?: string | undefined;
	readonly port: number;
	readonly cloud: string;
	/** The name of the known cloud whose registry suffix the host has. Absent if no known cloud has the suffix. */
	readonly hostCloud?: string | undefined;
	readonly source: 'given' | 'resource' | 'suffix' | 'none';
	/**
	 * The host that other checks could use before this check ended. Set only if Resource Manager returned another host.
	 */
	readonly assumedHost?: string | undefined;
	/** The finding of the resource check. Set only if that check returned no usable login server. */
	readonly resourceFinding?: ReturnType<typeof evaluateResource> | undefined;
};

export const loginServer = defineCheck({
	id: 'login-server',
	group: 'registry',
	scope: 'registry',
	needs: [],
	uses: ['resource'],
	usesFor: ({registry}) => (registry?.host === undefined ? ['resource'] : []),
	/**
	 * DNS, TLS and challenge can start with the assumed host, because these checks send no secret. The token exchange
	 * waits for the result of this check. If Azure returns no usable login server, the assumed host is the result.
	 */
	assumption: {factsFor: ({cloud, registry}) => assumeLoginServer(cloud, registry), fields: ['host', 'port']},
	title: 'Login server',
	column: 'Host',
	collect: async context => ({evidence: findLoginServer(context)}),
	evaluate({registry, host, port, cloud, hostCloud, source, assumedHost, resourceFinding}) {
		const values = {
			registry,
			cloud,
			hostCloud,
			loginServer: host,
			host: host && (port === 443 ? host : `${host}:${port}`),
			assumedHost,
		};

		if (host === undefined) {
			return {finding: 'cloud-without-registries', values};
		}

		if (hostCloud === undefined) {
			return {finding: 'unknown-cloud', values};
		}

		if (hostCloud !== cloud) {
			return {finding: 'wrong-cloud', values};
		}

		switch (source) {
			case 'given':
				return {finding: 'given', values};
			case 'resource':
				return {finding: assumedHost === undefined ? 'by-resource' : 'corrected', values};
			case 'suffix':
			case 'none':
				return {finding: evaluateAssumed(resourceFinding), values};
		}
	},
	labels: {
		hostCloud: 'Cloud of the host',
		assumedHost: 'Assumed at first',
		source: 'Source',
		resourceFinding: 'Result of the Azure lookup',
	},
	terms: {
		source: {
			given: 'your input',
			resource: 'the resource in Azure',
			suffix: 'the suffix of the cloud',
			none: 'nothing',
		},
	},
	findings: loginServerFindings,
});

/** Returns the start of registry URLs, for example https://contoso.azurecr.io. Omits the port 443. */
export const originOf = ({host = '', port}: Pick<LoginServerEvidence, 'host' | 'port'>): string =>
	`https://${host}${port === 443 ? '' : `:${port}`}`;

const findingsByLookup: Partial<
	Record<ReturnType<typeof evaluateResource>, `by-suffix-${'not-visible' | 'name-free' | 'several'}`>
> = {
	'not-visible': 'by-suffix-not-visible',
	'not-listed': 'by-suffix-not-visible',
	'no-subscription': 'by-suffix-not-visible',
	'access-denied': 'by-suffix-not-visible',
	'registry-not-found': 'by-suffix-name-free',
	'other-cloud': 'by-suffix-name-free',
	'registry-ambiguous': 'by-suffix-several',
};

const evaluateAssumed = (lookup: LoginServerEvidence['resourceFinding']) =>
	lookup === undefined ? 'by-suffix' : (findingsByLookup[lookup] ?? 'by-suffix-no-answer');

function findLoginServer({target: {cloud, clouds, registry}, facts}: CollectContext): LoginServerEvidence {
	const {name = '', host, port = 443} = registry ?? {};

	if (host !== undefined) {
		const hostCloud = cloudOfHost(host, clouds)?.name;
		return {registry: name, host, port, cloud: cloud.name, hostCloud, source: 'given'};
	}

	const found = facts.use(resource);

	// Tokens go to the login server, so a host outside the target cloud is not accepted.
	if (found?.loginServer !== undefined && cloudOfHost(found.loginServer, [cloud]) !== undefined) {
		const assumedHost = facts.use<LoginServerEvidence>({id: 'login-server'})?.host;

		return {
			registry: found.resourceName ?? name,
			host: found.loginServer,
			port,
			cloud: cloud.name,
			hostCloud: cloud.name,
			source: 'resource',
			...(assumedHost !== undefined && assumedHost !== found.loginServer && {assumedHost}),
		};
	}

	return {
		...(assumeLoginServer(cloud, registry) ?? {registry: name, port, cloud: cloud.name, source: 'none'}),
		resourceFinding: found && evaluateResource(found),
	};
}

function assumeLoginServer(
	cloud: Cloud,
	registry: RegistryName | undefined,
): LoginServerEvidence | undefined {
	if (registry === undefined || registry.host !== undefined) {
		return undefined;
	}

	const {name, port} = registry;
	const host = expectedHostOf(cloud, registry);
	return host === undefined
		? undefined
		: {registry: name, host, port, cloud: cloud.name, hostCloud: cloud.name, source: 'suffix'};
}
