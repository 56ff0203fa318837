import type {CollectContext} from '../../../../engine/check.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import {isRelevantKey} from '../is-relevant.ts';
import type {ClientSettings, CredentialHelper} from './docker-settings.ts';
import type {DockerConfig} from './read-docker-config.ts';

/** Each examined helper starts a program. */
const maxHelpers = 5;

/**
 * Checks whether the credential helpers for relevant registries exist and can list sign-ins. Helpers after the fifth
 * have the state `unknown`. `path` is the path of config.json.
 */
export async function collectHelpers(
	context: CollectContext,
	config: DockerConfig,
	path: string,
): Promise<Pick<ClientSettings, 'helpers' | 'ignoredKeys' | 'ignoredLogins'>> {
	const {store, storeLine} = config;
	const isRelevant = (host: string) => !host.includes('/') && isRelevantKey(context.target, host);
	const ofHosts = config.helpers.filter(({host, helper}) => helper !== '' && isRelevant(host));
	const names = [...new Set([...(store === undefined ? [] : [store]), ...ofHosts.map(one => one.helper)])];
	const examined = new Map(
		await Promise.all(
			names.slice(0, maxHelpers).map(async name => [name, await examineHelper(context, name)] as const),
		),
	);
	const stateOf = (name: string) => {
		const {logins: _, ...state} = examined.get(name) ?? unknown;
		return state;
	};

	return {
		helpers: [
			...(store === undefined
				? []
				: [{helper: store, setting: 'credsStore' as const, path, line: storeLine, ...stateOf(store)}]),
			...ofHosts.map(({host, helper, line}) => ({
				helper,
				setting: 'credHelpers' as const,
				host,
				path,
				line,
				...stateOf(helper),
			})),
		],
		ignoredKeys: config.helpers
			.filter(({host, helper}) => helper !== '' && host.includes('/') && isRelevantKey(context.target, host))
			.slice(0, maxHelpers)
			.map(({host: key, helper, line}) => ({
				key: redactedExcerpt(key, 200),
				host: hostOfAddress(redactedExcerpt(key, 200)),
				helper,
				path,
				line,
			})),
		ignoredLogins: config.storedHosts.filter(host => {
			const helper = config.helpers.find(one => one.host === host)?.helper ?? store ?? '';
			const logins = examined.get(helper)?.logins;
			return isRelevant(host) && logins !== undefined && !logins.includes(host);
		}),
	};
}

type Examined = Pick<CredentialHelper, 'state' | 'error'> & {
	/** The hosts that the helper lists. `logins` is absent if the helper did not list its sign-ins. */
	readonly logins?: readonly string[];
};

const unknown: Examined = {state: 'unknown'};

/**
 * The helpers that implement `list` (https://github.com/docker/docker-credential-helpers), and the helper of Docker
 * Desktop. Other helpers can fail at `list` and still return sign-ins.
 */
const listers: ReadonlySet<string> = new Set(['desktop', 'osxkeychain', 'pass', 'secretservice', 'wincred']);

async function examineHelper({system, signal}: CollectContext, name: string): Promise<Examined> {
	const answer =
		system.findProgram(`docker-credential-${name}`) === undefined
			? undefined
			: await system.listHelperLogins(name, signal);

	if (answer?.ok) {
		return {state: 'working', logins: answer.value.map(hostOfAddress)};
	}

	if (answer === undefined || answer.code === 'NOT_INSTALLED') {
		return {state: 'missing'};
	}

	const state = listers.has(name.replace(/\.exe$/, '')) ? 'failed' : 'unknown';
	return {state, error: answer.code};
}

/** Returns HOST for `https://HOST`, `HOST` and `https://HOST/v1/`. */
const hostOfAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/[^]*$/, '');
