import dns from 'node:dns';
import {success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import type {Address, Resolver} from '../../engine/system.ts';
import {raceWithSignal, toFailure} from '../errors.ts';

/** Maximum number of CNAMEs to follow, because a DNS server can return an endless chain. */
const maxAliases = 12;

/**
 * The operating system resolves addresses. c-ares resolves CNAMEs, because `dns.lookup` does not return CNAMEs. The
 * chain of a host without a CNAME is empty. A failure has the code of the resolver, TIMEOUT or ABORTED.
 */
export const systemResolver: Resolver = {
	async resolve(host, signal) {
		try {
			return success(await raceWithSignal(signal, lookUp(host)));
		} catch (error) {
			return toFailure(error);
		}
	},

	async aliases(host, signal): Promise<Result<readonly string[]>> {
		const resolver = new dns.promises.Resolver({timeout: 1500, tries: 2});
		const cancel = (): void => resolver.cancel();
		signal.addEventListener('abort', cancel);

		try {
			return success(await raceWithSignal(signal, followAliases(resolver, host)));
		} catch (error) {
			return toFailure(error);
		} finally {
			signal.removeEventListener('abort', cancel);
			resolver.cancel();
		}
	},
};

async function lookUp(host: string): Promise<readonly Address[]> {
	const found = await dns.promises.lookup(host, {all: true, order: 'verbatim'});
	return found.map(({address, family}) => ({address, family: family === 6 ? 6 : 4}));
}

async function followAliases(resolver: dns.promises.Resolver, host: string): Promise<readonly string[]> {
	const chain: string[] = [];

	for (let name = host; chain.length < maxAliases;) {
		const [alias] = await nextAliases(resolver, name);

		if (alias === undefined || chain.includes(alias)) {
			break;
		}

		chain.push(alias);
		name = alias;
	}

	return chain;
}

async function nextAliases(resolver: dns.promises.Resolver, name: string): Promise<readonly string[]> {
	try {
		return await resolver.resolveCname(name);
	} catch (error) {
		// ENODATA and ENOTFOUND mean that the name has no CNAME, so the chain ends. Any other code is a failure.
		if (['ENODATA', 'ENOTFOUND'].includes(toFailure(error).code)) {
			return [];
		}

		throw error;
	}
}
