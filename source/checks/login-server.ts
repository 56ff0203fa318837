import {defineCheck} from '../core/check.ts';
import type {LookContext} from '../core/check.ts';
import {cloudOfHost} from '../core/target.ts';

/** Where the registry is reached; every other check of the registry starts from this. */
export type LoginServerSeen = {
	readonly registry: string;
	readonly host?: string | undefined;
	readonly port: number;
	/** The cloud the person or az chose. */
	readonly cloud: string;
	/** The cloud whose suffix the host bears; absent for a host of no known cloud. */
	readonly cloudOfHost?: string | undefined;
	readonly source: 'given' | 'suffix' | 'none';
};

export const loginServer = defineCheck({
	id: 'login-server',
	group: 'registry',
	scope: 'registry',
	needs: [],
	uses: [],
	title: 'Login server',
	look: async context => ({seen: locate(context)}),
	judge({registry, host, port, cloud, cloudOfHost: home, source}) {
		const values = {
			registry,
			cloud,
			home,
			loginServer: host,
			host: host && (port === 443 ? host : `${host}:${port}`),
		};

		if (host === undefined) {
			return {finding: 'cloud-without-registries', values};
		}

		if (home !== undefined && home !== cloud) {
			return {finding: 'wrong-cloud', values};
		}

		if (home === undefined) {
			return {finding: 'foreign-host', values};
		}

		return {finding: source === 'given' ? 'given' : 'by-suffix', values};
	},
	findings: {
		given: {status: 'passed', summary: '{host}'},
		'by-suffix': {status: 'passed', summary: '{host}, by the suffix of {cloud}'},
		'foreign-host': {
			status: 'passed',
			summary: '{host}, outside the registries of any known cloud',
		},
		'wrong-cloud': {
			status: 'failed',
			code: 'LOGIN_SERVER_ERROR',
			summary: '{host} belongs to {home}, but {cloud} was chosen.',
			meaning:
				'Each cloud has registries and sign-in of its own; a token of {cloud} does not open a registry of {home}.',
			fixes: [
				{
					text: 'Leave out --cloud, or name the cloud of the registry.',
					command: {run: ['acr-doctor', '{loginServer}', '--cloud', '{home}']},
				},
				{text: 'Let Azure CLI use that cloud too.', command: {run: ['az', 'cloud', 'set', '-n', '{home}']}},
			],
		},
		'cloud-without-registries': {
			status: 'failed',
			code: 'LOGIN_SERVER_ERROR',
			summary: '{cloud} has no registry suffix, so the name {registry} leads nowhere.',
			meaning:
				'A bare name becomes a login server by the suffix of its cloud, and this cloud was set up without one.',
			fixes: [
				{text: 'Give the full login server instead of the name.'},
				{text: 'See the clouds az knows.', command: {run: ['az', 'cloud', 'list', '-o', 'table']}},
			],
		},
	},
});

/** Where requests to the registry go. */
export const originOf = ({host = '', port}: Pick<LoginServerSeen, 'host' | 'port'>): string =>
	`https://${host}${port === 443 ? '' : `:${port}`}`;

function locate({target: {cloud, clouds, registry}}: LookContext): LoginServerSeen {
	const {name = '', label = name, host, port = 443} = registry ?? {};

	if (host !== undefined) {
		const home = cloudOfHost(host, clouds)?.name;
		return {registry: name, host, port, cloud: cloud.name, cloudOfHost: home, source: 'given'};
	}

	const {registrySuffix: suffix} = cloud;
	return suffix === undefined
		? {registry: name, port, cloud: cloud.name, source: 'none'}
		: {
				registry: name,
				host: `${label}${suffix}`,
				port,
				cloud: cloud.name,
				cloudOfHost: cloud.name,
				source: 'suffix',
			};
}
