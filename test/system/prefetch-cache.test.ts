import {expect, test} from 'vitest';
import type {SignIn, TokenRequest} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createPrefetchCache} from '../../source/system/prefetch-cache.ts';

const tokenRequest: TokenRequest = {cloud: builtInClouds[0], audience: 'https://one.test'};
const other: TokenRequest = {...tokenRequest, audience: 'https://another.test'};

/** Creates a sign-in that the test or the signal ends. Records each start, and the reason of each abort. */
function open() {
	const pending: string[] = [];
	const reasons: unknown[] = [];
	const {promise, resolve} = Promise.withResolvers<SignIn>();
	let waiting: (() => void) | undefined;
	const cache = createPrefetchCache<TokenRequest, SignIn>(async ({audience}, signal, onWait) => {
		pending.push(audience);
		waiting = onWait;
		const ended = new Promise<SignIn>(end => {
			signal.addEventListener('abort', () => {
				reasons.push(signal.reason);
				end({attempts: []});
			});
		});
		return Promise.race([promise, ended]);
	}, JSON.stringify);
	return {pending, reasons, resolve, cache, wait: () => waiting?.()};
}

const token: SignIn = {attempts: [], token: {value: 'secret', expiresAt: 1}};
const never = new AbortController().signal;

test('a prefetched sign-in is used, and no second sign-in starts', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	expect(await cache.get(tokenRequest, never)).toEqual(token);
	expect(pending).toEqual(['https://one.test']);
});

test('a prefetched sign-in is used once: a retry signs in again', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	await cache.get(tokenRequest, never);
	await cache.get(tokenRequest, never);
	expect(pending).toHaveLength(2);
});

test('a second prefetch of the same request does nothing', async () => {
	const {pending, resolve, cache} = open();
	resolve(token);
	await Promise.all([cache.prefetch(tokenRequest), cache.prefetch({...tokenRequest})]);
	expect(pending).toHaveLength(1);
});

test.each(['waits for a program or host', 'ends'])('prefetch settles when the request %s', async when => {
	const {resolve, wait, cache} = open();
	const pending = cache.prefetch(tokenRequest);
	let hasBegun = false;
	void pending.then(() => (hasBegun = true));
	await Promise.resolve();
	expect(hasBegun).toBe(false);

	if (when === 'ends') {
		resolve(token);
	} else {
		wait();
	}

	await pending;
});

test('another token request has its own sign-in', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	await cache.get(other, never);
	expect(pending).toEqual(['https://one.test', 'https://another.test']);
});

test.each(['before', 'after'])('the request is aborted if the caller aborts %s calling get', async when => {
	const {reasons, cache} = open();
	const controller = new AbortController();
	void cache.prefetch(tokenRequest);
	const reason = new DOMException('late', 'TimeoutError');

	if (when === 'before') {
		controller.abort(reason);
	}

	const answer = cache.get(tokenRequest, controller.signal);
	controller.abort(reason);
	expect(await answer).toEqual({attempts: []});
	expect(reasons).toEqual([reason]);
});

test('clearing the cache aborts unused requests', () => {
	const {reasons, cache} = open();
	void cache.prefetch(tokenRequest);
	cache.clear();
	expect(reasons).toHaveLength(1);
});
