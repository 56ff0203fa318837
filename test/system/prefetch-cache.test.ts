import {expect, test} from 'vitest';
import type {SignIn, TokenRequest} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createPrefetchCache} from '../../source/system/prefetch-cache.ts';

const tokenRequest: TokenRequest = {cloud: builtInClouds[0], audience: 'https://one.test'};
const other: TokenRequest = {...tokenRequest, audience: 'https://another.test'};

/** A sign-in that a test ends by hand, or its signal does; it tells how often it was begun, and why it ended. */
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

test('a sign-in that began early is taken over, and not begun again', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	expect(await cache.get(tokenRequest, never)).toEqual(token);
	expect(pending).toEqual(['https://one.test']);
});

test('it is taken over once: a retry signs in anew', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	await cache.get(tokenRequest, never);
	await cache.get(tokenRequest, never);
	expect(pending).toHaveLength(2);
});

test('what has begun is not begun again by who wishes for it twice', async () => {
	const {pending, resolve, cache} = open();
	resolve(token);
	await Promise.all([cache.prefetch(tokenRequest), cache.prefetch({...tokenRequest})]);
	expect(pending).toHaveLength(1);
});

test.each(['waits for the world', 'is over'])('it has begun as soon as it %s', async when => {
	const {resolve, wait, cache} = open();
	const pending = cache.prefetch(tokenRequest);
	let hasBegun = false;
	void pending.then(() => (hasBegun = true));
	await Promise.resolve();
	expect(hasBegun).toBe(false);

	if (when === 'is over') {
		resolve(token);
	} else {
		wait();
	}

	await pending;
});

test('who wishes for another token has another sign-in', async () => {
	const {pending, resolve, cache} = open();
	void cache.prefetch(tokenRequest);
	resolve(token);
	await cache.get(other, never);
	expect(pending).toEqual(['https://one.test', 'https://another.test']);
});

test.each(['before', 'after'])(
	'it ends for the reason of who took it over, whose time ran out %s that',
	async when => {
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
	},
);

test('what nobody takes over ends when it is forgotten', () => {
	const {reasons, cache} = open();
	void cache.prefetch(tokenRequest);
	cache.clear();
	expect(reasons).toHaveLength(1);
});
