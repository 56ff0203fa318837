import type {X509Certificate} from 'node:crypto';
import {isIP} from 'node:net';
import {failure, success} from '../engine/result.ts';
import {mapTexts} from '../text/map-texts.ts';
import type {
	Account,
	Address,
	Resolver,
	SignIn,
	RuntimeEnvironment,
	System,
	TokenRequest,
} from '../engine/system.ts';
import {findOnPath} from './programs/find-executable.ts';
import {findAzureCliPrograms, readAzureCliInstallation} from './programs/azure-cli-installation.ts';
import type {Destination, DestinationOf} from './network/connection.ts';
import {listSecrets} from './container-logins/login-file.ts';
import {listFolder, readTextFile} from './files/read-file.ts';
import {parseJson} from '../text/json.ts';
import {readContainerLogins} from './container-logins/container-logins.ts';
import {listWithHelper} from './container-logins/credential-helper.ts';
import {createError, raceWithSignal, toFailure} from './errors.ts';
import {createPrefetchCache} from './prefetch-cache.ts';
import type {PrefetchCache} from './prefetch-cache.ts';
import type {Exchange, Http} from './network/http.ts';
import {separateIssuedTokens} from './secrets/issued-tokens.ts';
import {createKnownSecrets} from './secrets/known-secrets.ts';
import type {Environment} from './network/find-proxy-route.ts';
import {findProxyRoute} from './network/find-proxy-route.ts';
import {systemResolver} from './network/resolver.ts';
import {findSecrets} from './secrets/find-secrets.ts';
import {createSignInLog} from './sign-in/sign-in-log.ts';
import {readRuntimeEnvironment} from './environment-info.ts';
import type {TrustComparison} from './trust/compare-trust.ts';
import type {Trust} from './trust/trust.ts';

export type SystemInput = {
	readonly env: Environment;
	readonly platform: string;
	/** The user name and password that the user gave (`--username`). */
	readonly givenCredential?: {readonly username: string; readonly secret: string} | undefined;
	/** If absent, acr-doctor does not look for files in the home folder. */
	readonly home?: string;
	/** The product and version, such as `acr-doctor/0.1.0`. */
	readonly userAgent: string;
	/** The time limit of a sign-in in milliseconds, for the child processes of @azure/identity. */
	readonly timeout: number;
	/** Returns the active Azure CLI account in a cloud, or undefined if the cloud has no active account. */
	readonly accountOf?: (cloud: string) => Account | undefined;
	/** Values that override the detected environment. */
	readonly runtimeEnvironment?: Partial<RuntimeEnvironment>;
	/** The sign-in library loads after this promise resolves, so that the library does not delay the first screen. */
	readonly loadAfter?: Promise<unknown> | undefined;
	/**
	 * A folder that replaces the root folder of the machine for `readFile`, `listFolder` and `compareTrust`. Only the
	 * demo and tests set the folder. Paths inside that folder stay as they are.
	 */
	readonly fileRoot?: string;
	/**
	 * The DNS (`resolver`), the addresses (`dial`) and additional root certificates as PEM (`authorities`) of the
	 * demo.
	 */
	readonly resolver?: Resolver;
	readonly dial?: NonNullable<Destination['dial']>;
	readonly authorities?: readonly string[];
	/** Root certificates (PEM) that count as bundled with Node. Only the demo and tests set this list. */
	readonly publicAuthorities?: readonly string[];
};

/** Time limit for each download of an issuer in milliseconds. The issuer only makes a finding more precise. */
const issuerTimeoutMs = 3000;

/** A `System` with real connections and processes. The caller must call `close` after use. */
export type RealSystem = System & {
	readonly prefetchSignIn: PrefetchCache<TokenRequest, SignIn>['prefetch'];
	/** Loads the modules and root certificates, so that the first request starts earlier. Never rejects. */
	readonly prepare: () => Promise<void>;
	/** Closes the HTTP connections and aborts the unused prefetched sign-ins. */
	readonly close: () => Promise<void>;
};

const loadNetwork = async () => import('./network/load-network.ts');

export function createSystem(input: SystemInput): RealSystem {
	const {env, resolver = systemResolver, dial, userAgent} = input;
	const addresses = new Map<string, readonly Address[]>();
	const secrets = createKnownSecrets(env);
	/** The certificates that servers sent, by host and port. */
	const sentCertificates = new Map<string, readonly X509Certificate[]>();
	let comparison: Promise<TrustComparison> | undefined;
	let trustCache: Trust | undefined;
	// The root certificates are read on first use, because reading them takes tens of milliseconds.
	const getTrust = ({readTrust, rootLocationsOn}: Awaited<ReturnType<typeof loadNetwork>>): Trust =>
		(trustCache ??= readTrust({
			env,
			extra: input.authorities,
			extraPublic: input.publicAuthorities,
			rootLocations: rootLocationsOn(input.platform),
		}));

	const resolve: System['resolve'] = async (host, signal) => {
		addresses.delete(host);
		const answer = await resolver.resolve(host, signal);

		if (answer.ok) {
			addresses.set(host, answer.value);
		}

		return answer;
	};

	const destinationOf: DestinationOf = async (protocol, host, port, signal) => {
		const route = findProxyRoute(env, protocol, host, port);

		if (route && 'malformed' in route) {
			throw createError('PROXY_MALFORMED', {variable: route.malformed});
		}

		if (route || dial || isIP(host) !== 0) {
			return {host, port, route, dial};
		}

		// All direct connections to a host use the addresses of the last DNS lookup. `clearCaches` forgets the
		// addresses.
		const found = addresses.has(host) ? undefined : await resolve(host, signal);

		if (found?.ok === false) {
			throw createError(found.code, found.details ?? found.message);
		}

		return {host, port, addresses: addresses.get(host)};
	};

	const loadAll = async (): Promise<void> => {
		const [{prepare}, loaded] = await Promise.all([http(), loadNetwork()]);
		await prepare();
		getTrust(loaded);
	};

	let httpPromise: Promise<Http> | undefined;
	let prepared: Promise<void> | undefined;
	const openHttp = async (): Promise<Http> => {
		const loaded = await loadNetwork();
		return loaded.createHttp({trust: () => getTrust(loaded), destinationOf, userAgent});
	};
	const http = async (): Promise<Http> => (httpPromise ??= openHttp());
	const exchange: Exchange = async (request, signal) => (await http()).exchange(request, signal);
	const signInLog = createSignInLog({
		env,
		platform: input.platform,
		timeout: input.timeout,
		exchange,
		dial,
		loadAfter: input.loadAfter,
		secrets,
	});
	const signIns = createPrefetchCache(signInLog.signIn, ({cloud, audience, tenant, subscription}) =>
		JSON.stringify([cloud.name, audience, tenant, subscription]),
	);

	const handshake: System['handshake'] = async (host, port, signal) => {
		try {
			const to = await destinationOf('https:', host, port, signal);
			const loaded = await loadNetwork();
			const {sent, ...evidence} = await loaded.readHandshake(to, getTrust(loaded), fetchBytes, signal);
			sentCertificates.set(`${host}:${port}`, sent);
			return mapTexts(evidence, secrets.hide);
		} catch (error) {
			// `destinationOf` throws an error, for example if the proxy variable is malformed or the host does not
			// resolve.
			const {ok: _, ...failed} = mapTexts(toFailure(error), secrets.hide);
			const phase = failed.code === 'PROXY_MALFORMED' ? 'proxy' : 'connect';
			return {phase, error: failed, chain: [], acceptedBy: [], trustFiles: []};
		}
	};

	return {
		now: () => Date.now(),
		elapsed: () => performance.now(),
		resolve,
		aliases: resolver.aliases,
		proxyFor(host, port) {
			const route = findProxyRoute(env, 'https:', host, port);
			return route && 'withoutPassword' in route ? route.withoutPassword : undefined;
		},
		handshake,
		async compareTrust({host, port}, stores, signal) {
			if (!sentCertificates.has(`${host}:${port}`)) {
				await handshake(host, port, signal);
			}

			const sent = sentCertificates.get(`${host}:${port}`) ?? [];

			if (sent.length === 0) {
				return failure('NO_CHAIN');
			}

			comparison ??= import('./trust/compare-trust.ts').then(({createTrustComparison}) =>
				createTrustComparison(input.fileRoot),
			);

			try {
				const {compare} = await comparison;
				const verdicts = compare({host, sent}, stores, Date.now());
				return success(mapTexts(await raceWithSignal(signal, verdicts), secrets.hide));
			} catch (error) {
				return toFailure(error);
			}
		},
		async request(request, signal) {
			const answer = await (await http()).request(request, signal);

			if (!answer.ok) {
				return mapTexts(answer, secrets.hide);
			}

			// The check that sent the request needs the issued tokens. Secrets in all other text are hidden.
			const {tokens, body} = separateIssuedTokens(answer.value);
			Object.values(tokens).forEach(secrets.add);
			const hidden = mapTexts({...answer.value, ...(body && {body: ''})}, secrets.hide);
			return success(
				body ? {...hidden, body: JSON.stringify({...mapTexts(body, secrets.hide), ...tokens})} : hidden,
			);
		},
		prefetchSignIn: signIns.prefetch,
		async signIn(tokenRequest, signal) {
			const {attempts, ...signIn} = await signIns.get(tokenRequest, signal);
			secrets.add(signIn.token?.value);
			return {
				...signIn,
				attempts: mapTexts(attempts, secrets.hide),
				account: input.accountOf?.(tokenRequest.cloud.name),
			};
		},
		hide: secrets.hide,
		azureCliInstallation: async signal => raceWithSignal(signal, readAzureCliInstallation(input)),
		azureCliPrograms: async signal => raceWithSignal(signal, findAzureCliPrograms(input)),
		async azureCliInSignIn(signal) {
			return mapTexts(await signInLog.findAttempt('AzureCliCredential', signal), secrets.hide);
		},
		async run({variables = {}, onLine, ...program}, signal) {
			const {runAnyProgram} = await import('./programs/run-any-program.ts');
			findSecrets(variables).forEach(secrets.add);
			const ended = await runAnyProgram(
				{...program, ...(onLine && {onLine: (line: string) => onLine(secrets.hide(line))})},
				{...env, ...variables},
				signal,
			);
			return mapTexts(ended, secrets.hide);
		},
		async prepare() {
			// An error is ignored here, because the first request reports the same error.
			prepared ??= loadAll().catch(() => undefined);
			return prepared;
		},
		variable: name => env[name],
		homeFolder: () => input.home,
		async readFile(file, signal, options) {
			const text = await readTextFile(file, signal, {root: input.fileRoot, ...options});
			// Login files contain passwords and tokens.
			listSecrets((text.ok && parseJson(text.value)) || {}).forEach(secrets.add);
			return text;
		},
		findProgram: name => findOnPath(name, env, input.platform),
		async listHelperLogins(helper, signal) {
			const listed = await listWithHelper(helper, env, signal);
			return mapTexts(listed.ok ? success(Object.keys(listed.value)) : listed, secrets.hide);
		},
		async storedCredential(place, signal) {
			const {readStoredCredential} = await import('./container-logins/stored-credential.ts');
			const read = await readStoredCredential(place, input, signal);

			if (read.ok) {
				secrets.add(read.value.secret);
			}

			return read;
		},
		listFolder: async (folder, signal) => listFolder(folder, signal, input.fileRoot),
		containerLogins: async signal =>
			mapTexts(await readContainerLogins({...input, secrets}, signal), secrets.hide),
		runtimeEnvironment: () => ({...readRuntimeEnvironment(env, input.platform), ...input.runtimeEnvironment}),
		clearCaches() {
			signIns.clear();
			signInLog.clear();
			addresses.clear();
			sentCertificates.clear();
			comparison = undefined;
			trustCache = undefined;
			void httpPromise?.then(({replaceAgent}) => replaceAgent());
		},
		async close() {
			signIns.clear();
			await prepared;
			await (await httpPromise)?.close();
		},
	};

	async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
		if (!URL.canParse(url)) {
			return undefined;
		}

		try {
			const issuerSignal = AbortSignal.any([signal, AbortSignal.timeout(issuerTimeoutMs)]);
			const {status, body, isTruncated} = await exchange(
				{method: 'GET', url, plainHttp: 'public'},
				issuerSignal,
			);
			return status === 200 && !isTruncated ? body : undefined;
		} catch (error) {
			// The URL comes from a certificate and can be anything, so a failed download proves nothing.
			toFailure(error);
			return undefined;
		}
	}
}
