import {isIP} from 'node:net';
import {success} from '../engine/result.ts';
import {hideSecretsIn} from '../text/hide-secrets.ts';
import type {
	Account,
	Address,
	Resolver,
	SignIn,
	RuntimeEnvironment,
	System,
	TokenRequest,
} from '../engine/system.ts';
import {readAzureCliInstallation} from './programs/azure-cli-installation.ts';
import type {Destination, DestinationOf} from './network/connection.ts';
import {readContainerLogins} from './container-logins/container-logins.ts';
import {createError, endWith, failureOf} from './errors.ts';
import {createPrefetch} from './prefetch-cache.ts';
import type {Prefetch} from './prefetch-cache.ts';
import type {Exchange, Http} from './network/http.ts';
import {issuedIn} from './secrets/issued-tokens.ts';
import {createKnownSecrets} from './secrets/known-secrets.ts';
import type {Environment} from './network/proxy.ts';
import {routeTo} from './network/proxy.ts';
import {systemResolver} from './network/resolver.ts';
import {secretsIn} from './secrets/secrets-in.ts';
import {createSignInLog} from './sign-in/sign-in-log.ts';
import {readRuntimeEnvironment} from './environment-info.ts';
import type {Trust} from './trust/trust.ts';

export type SystemInput = {
	readonly env: Environment;
	readonly platform: string;
	/** The person's folder; without one, only what the environment names is read. */
	readonly home?: string;
	/** `acr-doctor/0.1.0` */
	readonly userAgent: string;
	/** What a check may take, ms. */
	readonly timeout: number;
	/** Who Azure CLI says it is signed in as, in a cloud. */
	readonly accountOf?: (cloud: string) => Account | undefined;
	/** What is to be said of the place in spite of its marks. */
	readonly runtimeEnvironment?: Partial<RuntimeEnvironment>;
	/** Whatever takes the processor for long, and is not asked for by a check yet, waits for this. */
	readonly mayLoad?: Promise<unknown> | undefined;
	/** The demo resolves its own names … */
	readonly resolver?: Resolver;
	/** … and its hosts live on loopback ports … */
	readonly dial?: NonNullable<Destination['dial']>;
	/** … under an authority of their own, PEM. */
	readonly authorities?: readonly string[];
};

/** How long the issuer of a certificate may take to come, ms: it makes the verdict better, and is not worth all its time. */
const issuerTime = 3000;

/** The real world, from which one has to take leave. */
export type RealSystem = System & {
	readonly prefetchSignIn: Prefetch<TokenRequest, SignIn>['begin'];
	/** Loads what the first request needs, while nothing else is to be done. */
	readonly prepare: () => Promise<void>;
	/** Ends every connection, and every sign-in that nobody waits for. */
	readonly close: () => Promise<void>;
};

const network = async () => import('./network/network.ts');

export function createSystem(input: SystemInput): RealSystem {
	const {env, resolver = systemResolver, dial, userAgent} = input;
	const addresses = new Map<string, readonly Address[]>();
	const secrets = createKnownSecrets(env);
	let known: Trust | undefined;
	// Reading every root takes tens of ms: not before the first handshake.
	const trustBy = ({readTrust, placesOn}: Awaited<ReturnType<typeof network>>): Trust =>
		(known ??= readTrust({env, extra: input.authorities, places: placesOn(input.platform)}));

	const resolve: System['resolve'] = async (host, signal) => {
		addresses.delete(host);
		const answer = await resolver.resolve(host, signal);

		if (answer.ok) {
			addresses.set(host, answer.value);
		}

		return answer;
	};

	const destinationOf: DestinationOf = async (protocol, host, port, signal) => {
		const route = routeTo(env, protocol, host, port);

		if (route && 'malformed' in route) {
			throw createError('PROXY_MALFORMED', {variable: route.malformed});
		}

		if (route || dial || isIP(host) !== 0) {
			return {host, port, route, dial};
		}

		// What the DNS check found serves every socket, until a retry forgets it.
		const found = addresses.has(host) ? undefined : await resolve(host, signal);

		if (found?.ok === false) {
			throw createError(found.code, found.details ?? found.message);
		}

		return {host, port, addresses: addresses.get(host)};
	};

	const openAll = async (): Promise<void> => {
		const [{prepare}, loaded] = await Promise.all([http(), network()]);
		await prepare();
		trustBy(loaded);
	};

	let opened: Promise<Http> | undefined;
	let prepared: Promise<void> | undefined;
	const openHttp = async (): Promise<Http> => {
		const loaded = await network();
		return loaded.createHttp({trust: () => trustBy(loaded), destinationOf, userAgent});
	};
	const http = async (): Promise<Http> => (opened ??= openHttp());
	const exchange: Exchange = async (request, signal) => (await http()).exchange(request, signal);
	const signInLog = createSignInLog({
		env,
		platform: input.platform,
		timeout: input.timeout,
		exchange,
		mayLoad: input.mayLoad,
		secrets,
	});
	const signIns = createPrefetch(signInLog.ask, ({cloud, audience, tenant, subscription}) =>
		JSON.stringify([cloud.name, audience, tenant, subscription]),
	);

	return {
		now: () => Date.now(),
		elapsed: () => performance.now(),
		resolve,
		aliases: resolver.aliases,
		proxyFor(host, port) {
			const route = routeTo(env, 'https:', host, port);
			return route && 'shown' in route ? route.shown : undefined;
		},
		async handshake(host, port, signal) {
			try {
				const to = await destinationOf('https:', host, port, signal);
				const loaded = await network();
				return hideSecretsIn(
					await loaded.readHandshake(to, trustBy(loaded), fetchBytes, signal),
					secrets.hide,
				);
			} catch (error) {
				// Only a proxy's variable that cannot be read comes here, and a name that is found no more.
				const {ok: _, ...failed} = hideSecretsIn(failureOf(error), secrets.hide);
				const phase = failed.code === 'PROXY_MALFORMED' ? 'proxy' : 'connect';
				return {phase, error: failed, chain: [], acceptedBy: [], trustFiles: []};
			}
		},
		async request(request, signal) {
			const answer = await (await http()).request(request, signal);

			if (!answer.ok) {
				return hideSecretsIn(answer, secrets.hide);
			}

			// An issued token stays in its field, for the check that asked for it; everything else is text to quote.
			const {tokens, body} = issuedIn(answer.value);
			Object.values(tokens).forEach(secrets.add);
			const hidden = hideSecretsIn({...answer.value, ...(body && {body: ''})}, secrets.hide);
			return success(
				body ? {...hidden, body: JSON.stringify({...hideSecretsIn(body, secrets.hide), ...tokens})} : hidden,
			);
		},
		prefetchSignIn: signIns.begin,
		async signIn(tokenRequest, signal) {
			const {attempts, ...signIn} = await signIns.take(tokenRequest, signal);
			secrets.add(signIn.token?.value);
			return {
				...signIn,
				attempts: hideSecretsIn(attempts, secrets.hide),
				account: input.accountOf?.(tokenRequest.cloud.name),
			};
		},
		hide: secrets.hide,
		azureCliInstallation: async signal => endWith(signal, readAzureCliInstallation(input)),
		async azureCliInSignIn(signal) {
			return hideSecretsIn(await signInLog.attemptOf('AzureCliCredential', signal), secrets.hide);
		},
		async run({variables = {}, onLine, ...program}, signal) {
			const {runInItsWay} = await import('./programs/programs.ts');
			secretsIn(variables).forEach(secrets.add);
			const ended = await runInItsWay(
				{...program, ...(onLine && {onLine: (line: string) => onLine(secrets.hide(line))})},
				{...env, ...variables},
				signal,
			);
			return hideSecretsIn(ended, secrets.hide);
		},
		async prepare() {
			// Where it cannot be had, the request says so.
			prepared ??= openAll().catch(() => undefined);
			return prepared;
		},
		variable: name => env[name],
		containerLogins: async signal =>
			hideSecretsIn(await readContainerLogins({...input, secrets}, signal), secrets.hide),
		runtimeEnvironment: () => ({...readRuntimeEnvironment(env, input.platform), ...input.runtimeEnvironment}),
		renew() {
			signIns.forget();
			signInLog.clear();
			addresses.clear();
			known = undefined;
			void opened?.then(({renew}) => renew());
		},
		async close() {
			signIns.forget();
			await prepared;
			await (await opened)?.close();
		},
	};

	async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
		if (!URL.canParse(url)) {
			return undefined;
		}

		try {
			const patience = AbortSignal.any([signal, AbortSignal.timeout(issuerTime)]);
			const {status, body, isTruncated} = await exchange({method: 'GET', url, plain: 'public'}, patience);
			return status === 200 && !isTruncated ? body : undefined;
		} catch (error) {
			// A certificate can name any address: one that cannot be reached proves nothing.
			failureOf(error);
			return undefined;
		}
	}
}
