import {expect, test} from 'vitest';
import {jobsToRetry} from '../../source/engine/retry.ts';
import {planSmall} from './small-checks.ts';

const jobs = planSmall([
	{id: 'name'},
	{id: 'tls', needs: ['name']},
	{id: 'challenge', needs: ['tls']},
	{id: 'sign-in', scope: 'identity'},
	{id: 'token', needs: ['challenge', 'sign-in']},
	{id: 'advice', uses: ['tls']},
]);

const retried = (ids: readonly string[], broken: readonly string[] = []) => {
	const keys = jobs.filter(({check}) => ids.includes(check.id)).map(({key}) => key);
	const chosen = jobsToRetry(keys, jobs, key => !broken.some(id => key.startsWith(`${id} `)));
	return jobs.filter(({key}) => chosen.has(key)).map(({check}) => check.id);
};

test('a retry runs the check and everything that waited for it, softly too', () => {
	expect(retried(['tls'])).toEqual(['tls', 'challenge', 'token', 'advice']);
	expect(retried(['token'])).toEqual(['token']);
});

test('what it needs runs again only where it cannot be built on, and with it all that waited for that', () => {
	expect(retried(['token'], ['challenge'])).toEqual(['challenge', 'token']);
	expect(retried(['challenge'], ['name', 'tls'])).toEqual(['name', 'tls', 'challenge', 'token', 'advice']);
	expect(retried(['sign-in'], ['name'])).toEqual(['sign-in', 'token']);
});

test('what it merely uses does not run again', () => {
	expect(retried(['advice'], ['tls', 'name'])).toEqual(['advice']);
});

test('nothing asked for is nothing retried', () => {
	expect(retried([], ['name'])).toEqual([]);
});
