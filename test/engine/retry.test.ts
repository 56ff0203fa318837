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

test('a retry runs the check and all checks that need or use it', () => {
	expect(retried(['tls'])).toEqual(['tls', 'challenge', 'token', 'advice']);
	expect(retried(['token'])).toEqual(['token']);
});

test('a retry also runs a needed check whose result cannot be reused, and its dependents', () => {
	expect(retried(['token'], ['challenge'])).toEqual(['challenge', 'token']);
	expect(retried(['challenge'], ['name', 'tls'])).toEqual(['name', 'tls', 'challenge', 'token', 'advice']);
	expect(retried(['sign-in'], ['name'])).toEqual(['sign-in', 'token']);
});

test('a retry does not run checks that are only used', () => {
	expect(retried(['advice'], ['tls', 'name'])).toEqual(['advice']);
});

test('a retry of no checks runs nothing', () => {
	expect(retried([], ['name'])).toEqual([]);
});
