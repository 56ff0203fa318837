import {expect, test} from 'vitest';
import type {SignIn, TokenRequest} from '../../source/engine/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createPrefetch} from '../../source/system/prefetch-cache.ts';

const tokenRequest: TokenRequest = {cloud: builtInClouds[0], audience: 'https://one.test'};
const other: TokenRequest = {...tokenRequest, audience: 'https://another.test'};

/** A sign-in that a test ends by hand, or its signal does; it tells how often it was begun, and why it ended. */
function open() {
	const begun: string[] = [];
	const reasons: unknown[] = [];
	const {promise, resolve} = Promise.withResolvers<SignIn>();
	let waiting: (() => void) | undefined;
	const prefetch = createPrefetch<TokenRequest, SignIn>(async ({audience}, signal, waits) => {
		begun.push(audience);
		waiting = waits;
		const ended = new Promise<SignIn>(end => {
			signal.addEventListener('abort', () => {
				reasons.push(signal.reason);
				end({attempts: []});
			});
		});
		return Promise.race([promise, ended]);
	}, JSON.stringify);
	return {begun, reasons, resolve, prefetch, wait: () => waiting?.()};
}

const token: SignIn = {attempts: [], token: {value: 'secret', expiresAt: 1}};
const never = new AbortController().signal;

test('a sign-in that began early is taken over, and not begun again', async () => {
	const {begun, resolve, prefetch} = open();
	void prefetch.begin(tokenRequest);
	resolve(token);
	expect(await prefetch.take(tokenRequest, never)).toEqual(token);
	expect(begun).toEqual(['https://one.test']);
});

test('it is taken over once: a retry signs in anew', async () => {
	const {begun, resolve, prefetch} = open();
	void prefetch.begin(tokenRequest);
	resolve(token);
	await prefetch.take(tokenRequest, never);
	await prefetch.take(tokenRequest, never);
	expect(begun).toHaveLength(2);
});

test('what has begun is not begun again by who wishes for it twice', async () => {
	const {begun, resolve, prefetch} = open();
	resolve(token);
	await Promise.all([prefetch.begin(tokenRequest), prefetch.begin({...tokenRequest})]);
	expect(begun).toHaveLength(1);
});

test.each(['waits for the world', 'is over'])('it has begun as soon as it %s', async when => {
	const {resolve, wait, prefetch} = open();
	const begun = prefetch.begin(tokenRequest);
	let hasBegun = false;
	void begun.then(() => (hasBegun = true));
	await Promise.resolve();
	expect(hasBegun).toBe(false);

	if (when === 'is over') {
		resolve(token);
	} else {
		wait();
	}

	await begun;
});

test('who wishes for another token has another sign-in', async () => {
	const {begun, resolve, prefetch} = open();
	void prefetch.begin(tokenRequest);
	resolve(token);
	await prefetch.take(other, never);
	expect(begun).toEqual(['https://one.test', 'https://another.test']);
});

test.each(['before', 'after'])(
	'it ends for the reason of who took it over, whose time ran out %s that',
	async when => {
		const {reasons, prefetch} = open();
		const controller = new AbortController();
		void prefetch.begin(tokenRequest);
		const reason = new DOMException('late', 'TimeoutError');

		if (when === 'before') {
			controller.abort(reason);
		}

		const answer = prefetch.take(tokenRequest, controller.signal);
		controller.abort(reason);
		expect(await answer).toEqual({attempts: []});
		expect(reasons).toEqual([reason]);
	},
);

test('what nobody takes over ends when it is forgotten', () => {
	const {reasons, prefetch} = open();
	void prefetch.begin(tokenRequest);
	prefetch.forget();
	expect(reasons).toHaveLength(1);
});
