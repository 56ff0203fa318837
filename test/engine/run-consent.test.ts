import {expect, test} from 'vitest';
import {finish, runSmall, targetOf} from './small-checks.ts';

/** A check that needs consent. */
const pull = {
	id: 'pull',
	scope: 'machine',
	finds: async ({hasConsent}: {readonly hasConsent: boolean}) => (hasConsent ? 'good' : 'away'),
} as const;

test('a check that needs consent does nothing without it, also on a retry', async () => {
	const run = runSmall([pull]);
	expect(await finish(run)).toEqual({pull: 'skipped'});
	run.retry(['pull']);
	await run.settled();
	expect(run.report.get().rows[0]?.outcome?.status).toBe('skipped');
});

test('consent applies to every later retry of the row', async () => {
	const run = runSmall([pull]);
	await finish(run);

	for (const agreed of [['pull'], []]) {
		run.retry(['pull'], agreed);
		await run.settled();
		expect(run.report.get().rows[0]?.outcome?.status).toBe('passed');
	}
});

test('a user who agrees in advance is not asked', async () => {
	expect(await finish(runSmall([pull], {agrees: true}))).toEqual({pull: 'passed'});
});

test('a row has progress only while it runs', async () => {
	const published: unknown[] = [];
	const run = runSmall([
		{
			id: 'pull',
			async finds({progress}) {
				progress('layer 1 of 3');
				published.push(run.report.get().rows[0]?.progress);
				return 'good';
			},
		},
	]);
	await finish(run);
	expect(published).toEqual(['layer 1 of 3']);
	expect(run.report.get().rows[0]).not.toHaveProperty('progress');
});

test('a check waits only for the checks that its target requires', async () => {
	const {promise, resolve} = Promise.withResolvers<void>();
	const order: string[] = [];
	const run = runSmall(
		[
			{
				id: 'slow',
				finds: async ({target}) => (await promise, order.push(`slow ${target.registry?.name}`), 'good'),
			},
			{
				id: 'name',
				uses: ['slow'],
				usesFor: ({registry}) => (registry?.host === undefined ? ['slow'] : []),
				async finds({target: {registry}}) {
					order.push(`name ${registry?.name}`);
					resolve();
					return 'good';
				},
			},
		],
		{
			registries: {
				bare: targetOf('bare'),
				full: targetOf('full', {registry: {name: 'full', host: 'full.azurecr.io', port: 443}}),
			},
		},
	);
	await finish(run);
	expect(order[0]).toBe('name full');
	expect(order.indexOf('name bare')).toBeGreaterThan(order.indexOf('slow bare'));
});
