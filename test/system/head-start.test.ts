import {expect, test} from 'vitest';
import type {SignIn, TokenWish} from '../../source/core/system.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {createHeadStart} from '../../source/system/sign-in/head-start.ts';

const wish: TokenWish = {cloud: builtInClouds[0], audience: 'https://one.test'};
const other: TokenWish = {...wish, audience: 'https://another.test'};

/** A sign-in that a test ends by hand, or its signal does; it tells how often it was begun, and why it ended. */
function open() {
	const begun: string[] = [];
	const reasons: unknown[] = [];
	const {promise, resolve} = Promise.withResolvers<SignIn>();
	const headStart = createHeadStart(async ({audience}, signal) => {
		begun.push(audience);
		const ended = new Promise<SignIn>(end => {
			signal.addEventListener('abort', () => {
				reasons.push(signal.reason);
				end({attempts: []});
			});
		});
		return Promise.race([promise, ended]);
	});
	return {begun, reasons, resolve, headStart};
}

const token: SignIn = {attempts: [], token: {value: 'secret', expiresAt: 1}};
const never = new AbortController().signal;

test('a sign-in that began early is taken over, and not begun again', async () => {
	const {begun, resolve, headStart} = open();
	headStart.begin(wish);
	resolve(token);
	expect(await headStart.signIn(wish, never)).toEqual(token);
	expect(begun).toEqual(['https://one.test']);
});

test('it is taken over once: a retry signs in anew', async () => {
	const {begun, resolve, headStart} = open();
	headStart.begin(wish);
	resolve(token);
	await headStart.signIn(wish, never);
	await headStart.signIn(wish, never);
	expect(begun).toHaveLength(2);
});

test('who wishes for another token has another sign-in', async () => {
	const {begun, resolve, headStart} = open();
	headStart.begin(wish);
	resolve(token);
	await headStart.signIn(other, never);
	expect(begun).toEqual(['https://one.test', 'https://another.test']);
});

test.each(['before', 'after'])(
	'it ends for the reason of who took it over, whose time ran out %s that',
	async when => {
		const {reasons, headStart} = open();
		const controller = new AbortController();
		headStart.begin(wish);
		const reason = new DOMException('late', 'TimeoutError');

		if (when === 'before') {
			controller.abort(reason);
		}

		const answer = headStart.signIn(wish, controller.signal);
		controller.abort(reason);
		expect(await answer).toEqual({attempts: []});
		expect(reasons).toEqual([reason]);
	},
);

test('what nobody takes over ends when it is forgotten', () => {
	const {reasons, headStart} = open();
	headStart.begin(wish);
	headStart.forget();
	expect(reasons).toHaveLength(1);
});
