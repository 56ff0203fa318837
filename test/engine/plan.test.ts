import {expect, test} from 'vitest';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {planSmall, targetOf} from './small-checks.ts';
import type {SmallCheck, Wanted} from './small-checks.ts';

const keysOf = (checks: readonly SmallCheck[], wanted?: Wanted) =>
	planSmall(checks, wanted).map(({key}) => key);

const chain: readonly SmallCheck[] = [
	{id: 'token', group: 'authentication', needs: ['challenge', 'sign-in']},
	{id: 'challenge', needs: ['name'], uses: ['clock']},
	{id: 'name'},
	{id: 'sign-in', group: 'authentication', scope: 'identity'},
	{id: 'clock', group: 'environment', scope: 'machine'},
];

test('every job comes after its dependencies', () => {
	expect(keysOf(chain)).toEqual([
		'name contoso',
		'clock',
		'challenge contoso',
		'sign-in AzureCloud',
		'token contoso',
	]);
});

test('the given order is kept if dependencies allow it', () => {
	expect(keysOf([{id: 'c'}, {id: 'a'}, {id: 'b', needs: ['a']}])).toEqual([
		'c contoso',
		'a contoso',
		'b contoso',
	]);
});

test('a job lists the jobs that it waits for', () => {
	const token = planSmall(chain).find(({key}) => key === 'token contoso');
	const challenge = planSmall(chain).find(({key}) => key === 'challenge contoso');
	expect(token).toMatchObject({needs: ['challenge contoso', 'sign-in AzureCloud'], uses: []});
	expect(challenge).toMatchObject({needs: ['name contoso'], uses: ['clock']});
});

test('checks that wait for each other are reported by name', () => {
	const circle = [
		{id: 'a', needs: ['b']},
		{id: 'b', uses: ['c']},
		{id: 'c', needs: ['a']},
	];
	expect(() => planSmall(circle)).toThrow('a, b, c, a');
	expect(() => planSmall([{id: 'a', needs: ['a']}])).toThrow('a, a');
});

test('a check that waits for an unknown check is reported by name', () => {
	expect(() => planSmall([{id: 'a', needs: ['lost']}])).toThrow(
		'a waits for lost, but no check has that id.',
	);
});

test('a check runs once for the machine, once for each identity, or once for each registry', () => {
	const registries = {contoso: targetOf('contoso'), fabrikam: targetOf('fabrikam')};
	const jobs = planSmall(chain, {registries});

	expect(jobs.map(({key, registries: of}) => [key, of])).toEqual([
		['name contoso', ['contoso']],
		['name fabrikam', ['fabrikam']],
		['clock', []],
		['challenge contoso', ['contoso']],
		['challenge fabrikam', ['fabrikam']],
		['sign-in AzureCloud', ['contoso', 'fabrikam']],
		['token contoso', ['contoso']],
		['token fabrikam', ['fabrikam']],
	]);
	expect(jobs.at(-1)?.needs).toEqual(['challenge fabrikam', 'sign-in AzureCloud']);
});

test('registries with different clouds, tenants or subscriptions have different identities', () => {
	const registries = {
		contoso: targetOf('contoso'),
		fabrikam: targetOf('fabrikam', {cloud: builtInClouds[1]}),
		tailwind: targetOf('tailwind', {tenant: 'tailwind.example', subscription: 'Production'}),
	};

	expect(keysOf([{id: 'sign-in', scope: 'identity'}], {registries})).toEqual([
		'sign-in AzureCloud',
		'sign-in AzureChinaCloud',
		'sign-in AzureCloud tailwind.example Production',
	]);
});

test('only a check of a registry gets the registry in its target', () => {
	const jobs = planSmall(chain).filter(({target}) => target.registry !== undefined);
	expect(jobs.map(({check}) => check.id)).toEqual(['name', 'challenge', 'token']);
});

test('without a registry only checks of the machine run', () => {
	expect(keysOf(chain, {registries: {}})).toEqual(['clock']);
});

test('--only runs the named checks and the checks that they need, not those that they use', () => {
	expect(keysOf(chain, {selection: {only: ['challenge']}})).toEqual(['name contoso', 'challenge contoso']);
	expect(keysOf(chain, {selection: {only: ['authentication']}})).toEqual([
		'name contoso',
		'challenge contoso',
		'sign-in AzureCloud',
		'token contoso',
	]);
});

const excluded = (skip: readonly string[]) =>
	planSmall(chain, {selection: {skip}})
		.filter(({isExcluded}) => isExcluded)
		.map(({check}) => check.id);

test('an excluded check stays in the plan', () => {
	expect(excluded(['challenge'])).toEqual(['challenge']);
	expect(excluded(['authentication', 'clock'])).toEqual(['clock', 'sign-in', 'token']);
});
