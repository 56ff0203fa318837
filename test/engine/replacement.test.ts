import {expect, test} from 'vitest';
import type {RunEvent} from '../../source/engine/report.ts';
import {exitCodeOf} from '../../source/engine/exit-code.ts';
import {overallStatusOf} from '../../source/engine/overall-status.ts';
import {finish, runSmall, statusesOf, targetOf} from './small-checks.ts';
import type {SmallCheck, SmallFinding} from './small-checks.ts';

const two = {contoso: targetOf('contoso'), fabrikam: targetOf('fabrikam')};

const signIn: SmallCheck = {id: 'sign-in', scope: 'identity', finds: 'bad', replacedBy: ['stored good']};
const token: SmallCheck = {id: 'token', needs: ['sign-in']};

test('a failure is skipped if another check makes it irrelevant', async () => {
	const run = runSmall([signIn, token, {id: 'stored'}]);
	const statuses = await finish(run);
	const report = run.report.get();

	expect(statuses).toMatchObject({'token contoso': 'skipped', 'stored contoso': 'passed'});
	expect(report.rows[0]?.outcome).toMatchObject({status: 'skipped', finding: 'bad', replacedBy: 'stored'});
	expect(exitCodeOf(report, {ignoreErrors: false, failOnWarning: true})).toBe(0);
	expect(overallStatusOf(report.rows).verdict).toBe('healthy');
});

test.each<[SmallFinding, string]>([
	['bad', 'failed'],
	['odd', 'failed'],
	['away', 'failed'],
])('a failure stays if the other check has the finding %s', async (finds, status) => {
	const run = runSmall([signIn, {id: 'stored', finds}]);
	expect(Object.values(await finish(run))[0]).toBe(status);
});

test('a failure stays if the other check is excluded', async () => {
	const run = runSmall([signIn, {id: 'stored'}], {selection: {skip: ['stored']}});
	expect(Object.values(await finish(run))[0]).toBe('failed');
});

const finds = async ({target}: {readonly target: {readonly registry?: {readonly name: string}}}) =>
	target.registry?.name === 'fabrikam' ? ('bad' as const) : ('good' as const);

test('every registry needs the other check', async () => {
	const run = runSmall([signIn, {id: 'stored', finds}], {registries: two});
	expect(Object.values(await finish(run))[0]).toBe('failed');
});

test('the failure is never shown before the other check has ended', async () => {
	const stored = Promise.withResolvers<SmallFinding>();
	const run = runSmall([signIn, {id: 'stored', finds: async () => stored.promise}]);
	const shown: string[] = [];
	run.listen((event: RunEvent) => {
		if (event.type === 'check-finished') {
			shown.push(`${event.key.split(' ')[0]} ${event.outcome.status}`);
		}
	});
	run.start();
	await new Promise(resolve => setTimeout(resolve, 20));
	expect(shown).toEqual([]);
	stored.resolve('good');
	await run.settled();
	expect(shown.toSorted()).toEqual(['sign-in skipped', 'stored passed']);
});

test('a retry of the other check also repeats the skipped check', async () => {
	const findings: SmallFinding[] = ['good', 'bad'];
	const run = runSmall([signIn, {id: 'stored', finds: async () => findings.shift() ?? 'good'}]);
	await finish(run);
	run.retry(['stored contoso']);
	await run.settled();
	expect(Object.values(statusesOf(run))).toEqual(['failed', 'failed']);
	run.retry(['stored contoso']);
	await run.settled();
	expect(Object.values(statusesOf(run))).toEqual(['skipped', 'passed']);
});

test.each([
	['stored', 'skipped'],
	['anonymous', 'skipped'],
	['given', 'skipped'],
	['entra', 'failed'],
] as const)('with the identity %s, the failure of the sign-in is %s', async (identity, status) => {
	const registries = {contoso: targetOf('contoso', {identity})};
	const run = runSmall([signIn, {id: 'stored', finds: 'bad'}], {registries});
	expect(Object.values(await finish(run))).toEqual([status, 'failed']);
});

test('a run ends although a failure that is not shown yet is also a dependency', async () => {
	const run = runSmall([
		signIn,
		{id: 'login', uses: ['sign-in']},
		{id: 'tls', needs: ['login'], finds: 'bad'},
		{id: 'challenge', needs: ['tls'], acceptsAssumptions: true},
		{id: 'stored', needs: ['challenge']},
	]);
	expect(Object.values(await finish(run))).toEqual(['failed', 'passed', 'failed', 'skipped', 'skipped']);
});
