import type {Account, Address, Resolver, System} from '../core/system.ts';
import type {Destination} from './connection.ts';
import {codedError, failureOf} from './failures.ts';
import {readHandshake} from './handshake.ts';
import {createHttp} from './http.ts';
import type {Environment} from './proxy.ts';
import {routeTo} from './proxy.ts';
import {systemResolver} from './resolver.ts';
import {createSignIn} from './sign-in/sign-in.ts';
import {readTrust} from './trust.ts';
import type {Trust} from './trust.ts';

export type SystemInput = {
	readonly env: Environment;
	readonly platform: string;
	/** `acr-doctor/0.1.0` */
	readonly userAgent: string;
	/** What a check may take, ms. */
	readonly timeout: number;
	/** Who Azure CLI says it is signed in as, in a cloud. */
	readonly accountOf?: (cloud: string) => Account | undefined;
	/** The demo resolves its own names … */
	readonly resolver?: Resolver;
	/** … and its hosts live on loopback ports … */
	readonly dial?: NonNullable<Destination['dial']>;
	/** … under an authority of their own, PEM. */
	readonly authorities?: readonly string[];
};

/** How long the issuer of a certificate may take to come, ms: it makes the verdict better, and is not worth all its time. */
const issuerTime = 3000;

/** The real world; `close` ends every connection it holds. */
export function createSystem(input: SystemInput): System & {readonly close: () => Promise<void>} {
	const {env, resolver = systemResolver, dial, userAgent} = input;
	const addresses = new Map<string, readonly Address[]>();
	let known: Trust | undefined;
	// Reading every root takes up to 200 ms: not before the first handshake.
	const trust = (): Trust => (known ??= readTrust(env, input.authorities));

	const destinationOf = (protocol: 'http:' | 'https:', host: string, port: number): Destination => {
		const route = routeTo(env, protocol, host, port);

		if (route && 'malformed' in route) {
			throw codedError('PROXY_MALFORMED', `${route.malformed} holds no proxy address.`);
		}

		return {host, port, route, addresses: addresses.get(host), dial};
	};

	const http = createHttp({trust, destinationOf, userAgent});
	const signIn = createSignIn({
		env,
		platform: input.platform,
		timeout: input.timeout,
		exchange: http.exchange,
	});

	return {
		now: () => Date.now(),
		async resolve(host, signal) {
			// The sockets that follow use what was found here, and a retry finds it anew.
			addresses.delete(host);
			const answer = await resolver.resolve(host, signal);

			if (answer.ok) {
				addresses.set(host, answer.value);
			}

			return answer;
		},
		aliases: resolver.aliases,
		proxyFor(host, port) {
			const route = routeTo(env, 'https:', host, port);
			return route && 'shown' in route ? route.shown : undefined;
		},
		async handshake(host, port, signal) {
			try {
				return await readHandshake(destinationOf('https:', host, port), trust(), fetchBytes, signal);
			} catch (error) {
				// Only a proxy's variable that cannot be read comes here.
				return {phase: 'proxy', error: failureOf(error), chain: [], acceptedBy: [], trustFiles: []};
			}
		},
		request: http.request,
		signIn: async (wish, signal) => ({
			...(await signIn(wish, signal)),
			account: input.accountOf?.(wish.cloud.name),
		}),
		close: http.close,
	};

	async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
		try {
			const patience = AbortSignal.any([signal, AbortSignal.timeout(issuerTime)]);
			const {status, body, isTruncated} = await http.exchange({method: 'GET', url}, patience);
			return status === 200 && !isTruncated ? body : undefined;
		} catch {
			// A certificate can name any address: that one cannot be reached says nothing.
			return undefined;
		}
	}
}
