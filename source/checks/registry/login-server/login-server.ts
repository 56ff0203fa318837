import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import type {Cloud} from '../../../engine/cloud.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {evaluateResource} from '../../resource/resource/evaluate-resource.ts';
import {expectedHostOf} from '../../resource/match-registries.ts';
import {resource} from '../../resource/resource/resource.ts';

/** Where the registry is reached; every other check of the registry starts from this. */
export type LoginServerEvidence = {
	readonly registry: string;
	readonly host?: string | undefined;
	readonly port: number;
	/** The cloud the person or az chose. */
	readonly cloud: string;
	/** The cloud whose suffix the host bears; absent for a host of no known cloud. */
	readonly cloudOfHost?: string | undefined;
	readonly source: 'given' | 'resource' | 'suffix' | 'none';
	/** The host that other checks started with, if Resource Manager then named another one. */
	readonly expectedHost?: string | undefined;
	/** Why Resource Manager did not name it: what the search came to; absent where it was not heard. */
	readonly withoutResource?: ReturnType<typeof evaluateResource> | undefined;
};

export const loginServer = defineCheck({
	id: 'login-server',
	group: 'registry',
	scope: 'registry',
	needs: [],
	uses: ['resource'],
	// A host that was given is where it is, whatever Azure knows of it.
	usesFor: ({registry}) => (registry?.host === undefined ? ['resource'] : []),
	/**
	 * DNS, TLS and challenge start with the expected login server, since they send no secret. The token exchange waits for
	 * this check: it needs the same sign-in as Resource Manager, so it loses one answer at most, and no token goes to a host
	 * that Resource Manager is about to correct. Without an answer, the expected host of a known cloud gets the token.
	 */
	assumption: {factsFor: ({cloud, registry}) => expect(cloud, registry), fields: ['host', 'port']},
	title: 'Login server',
	collect: async context => ({evidence: locate(context)}),
	evaluate({registry, host, port, cloud, cloudOfHost: homeCloud, source, ...evidence}) {
		const values = {
			registry,
			cloud,
			homeCloud,
			loginServer: host,
			host: host && (port === 443 ? host : `${host}:${port}`),
			expectedHost: evidence.expectedHost,
		};

		if (host === undefined) {
			return {finding: 'cloud-without-registries', values};
		}

		if (homeCloud !== undefined && homeCloud !== cloud) {
			return {finding: 'wrong-cloud', values};
		}

		if (homeCloud === undefined) {
			return {finding: 'foreign-host', values};
		}

		switch (source) {
			case 'given':
				return {finding: 'given', values};
			case 'resource':
				return {finding: evidence.expectedHost === undefined ? 'by-resource' : 'corrected', values};
			case 'suffix':
			case 'none':
				return {finding: bySuffix(evidence.withoutResource), values};
		}
	},
	labels: {
		cloudOfHost: 'Cloud of the host',
		expectedHost: 'Checks started with',
		source: 'Found by',
		withoutResource: 'Not found in Azure because',
	},
	terms: {
		source: {
			given: 'your input',
			resource: 'the resource in Azure',
			suffix: 'the suffix of the cloud',
			none: 'nothing',
		},
	},
	findings: {
		given: {status: 'passed', summary: '{host}'},
		'by-resource': {status: 'passed', summary: '{host}'},
		corrected: {
			status: 'passed',
			summary: '{host} (named by Azure; the first checks went to {expectedHost})',
		},
		'by-suffix': {status: 'passed', summary: '{host}, from the suffix of {cloud}'},
		'by-suffix-not-seen': {
			status: 'passed',
			summary: '{host}, from the suffix of {cloud}: this identity does not see the registry in Azure',
		},
		'by-suffix-name-free': {
			status: 'passed',
			summary: '{host}, from the suffix of {cloud}: Azure knows no such name',
		},
		'by-suffix-several': {
			status: 'passed',
			summary: '{host}, from the suffix of {cloud}: several registries have the name',
		},
		'by-suffix-no-answer': {
			status: 'passed',
			summary: '{host}, from the suffix of {cloud}: Resource Manager did not say',
		},
		'foreign-host': {
			status: 'passed',
			summary: '{host}, not in any known cloud',
		},
		'wrong-cloud': {
			status: 'failed',
			code: 'LOGIN_SERVER_ERROR',
			summary: '{host} belongs to {homeCloud}, but {cloud} was chosen.',
			meaning:
				'Each cloud has its own registries and sign-in; a token from {cloud} gives no access to a registry in {homeCloud}.',
			fixes: {
				useRegistryCloud: {
					text: 'Check the registry in its own cloud.',
					command: {run: ['acr-doctor', '{loginServer}', '--cloud', '{homeCloud}']},
				},
				switchAzureCliCloud: {
					text: 'Switch Azure CLI to that cloud too.',
					command: {run: ['az', 'cloud', 'set', '-n', '{homeCloud}']},
				},
			},
		},
		'cloud-without-registries': {
			status: 'failed',
			code: 'LOGIN_SERVER_ERROR',
			summary: '{cloud} has no registry suffix, so the name {registry} gives no login server.',
			meaning:
				'A plain name needs the suffix of its cloud to become a login server, and this cloud was set up without one.',
			fixes: {
				useLoginServer: {
					text: 'Give the full login server instead of the name.',
					command: {run: ['acr-doctor', 'LOGIN-SERVER']},
				},
				listClouds: {
					text: 'List the clouds that az knows.',
					command: {run: ['az', 'cloud', 'list', '-o', 'table']},
				},
			},
		},
	},
});

/** Where requests to the registry go. */
export const originOf = ({host = '', port}: Pick<LoginServerEvidence, 'host' | 'port'>): string =>
	`https://${host}${port === 443 ? '' : `:${port}`}`;

/** What the line says of the search that found nothing. */
const reasons: Partial<
	Record<ReturnType<typeof evaluateResource>, `by-suffix-${'not-seen' | 'name-free' | 'several'}`>
> = {
	'not-visible': 'by-suffix-not-seen',
	'not-listed': 'by-suffix-not-seen',
	'no-subscription': 'by-suffix-not-seen',
	'access-denied': 'by-suffix-not-seen',
	'registry-not-found': 'by-suffix-name-free',
	'other-cloud': 'by-suffix-name-free',
	'registry-ambiguous': 'by-suffix-several',
};

const bySuffix = (search: LoginServerEvidence['withoutResource']) =>
	search === undefined ? 'by-suffix' : (reasons[search] ?? 'by-suffix-no-answer');

function locate({target: {cloud, clouds, registry}, facts}: CollectContext): LoginServerEvidence {
	const {name = '', host, port = 443} = registry ?? {};

	if (host !== undefined) {
		const homeCloud = cloudOfHost(host, clouds)?.name;
		return {registry: name, host, port, cloud: cloud.name, cloudOfHost: homeCloud, source: 'given'};
	}

	const found = facts.use(resource);

	// A token will be sent there: to a registry of this cloud, or not at all.
	if (found?.loginServer !== undefined && cloudOfHost(found.loginServer, [cloud]) !== undefined) {
		const assumed = facts.use<LoginServerEvidence>({id: 'login-server'})?.host;

		return {
			registry: found.resourceName ?? name,
			host: found.loginServer,
			port,
			cloud: cloud.name,
			cloudOfHost: cloud.name,
			source: 'resource',
			...(assumed !== undefined && assumed !== found.loginServer && {expectedHost: assumed}),
		};
	}

	return {
		...(expect(cloud, registry) ?? {registry: name, port, cloud: cloud.name, source: 'none'}),
		withoutResource: found && evaluateResource(found),
	};
}

/** The facts for a name whose login server has no hash; undefined for a given host and in a cloud without a suffix. */
function expect(cloud: Cloud, registry: RegistryName | undefined): LoginServerEvidence | undefined {
	if (registry === undefined || registry.host !== undefined) {
		return undefined;
	}

	const {name, port} = registry;
	const host = expectedHostOf(cloud, registry);
	return host === undefined
		? undefined
		: {registry: name, host, port, cloud: cloud.name, cloudOfHost: cloud.name, source: 'suffix'};
}
