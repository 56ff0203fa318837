import {expect, test} from 'vitest';
import {exitCodeOf} from '../../source/engine/exit-code.ts';
import type {SmallCheck, SmallFinding} from './small-checks.ts';
import {finish, runSmall} from './small-checks.ts';

async function exitCodeAfter(
	finds: readonly (SmallFinding | 'broken')[],
	rules: {readonly ignoreErrors?: boolean; readonly failOnWarning?: boolean} = {},
): Promise<number> {
	const checks = finds.map((found, index): SmallCheck => {
		const id = `check-${index}`;
		return found === 'broken' ? {id, collect: () => Promise.reject(new Error('broken'))} : {id, finds: found};
	});
	const run = runSmall(checks);
	await finish(run);
	return exitCodeOf(run.report.get(), {ignoreErrors: false, failOnWarning: false, ...rules});
}

test('exit code 0: no check failed, also with warnings and skipped checks', async () => {
	expect(await exitCodeAfter([])).toBe(0);
	expect(await exitCodeAfter(['good', 'odd', 'away'])).toBe(0);
});

test('exit code 1: a check failed, even if another could not run', async () => {
	expect(await exitCodeAfter(['good', 'bad'])).toBe(1);
	expect(await exitCodeAfter(['broken', 'bad'])).toBe(1);
});

test('exit code 1: a warning with --fail-on warning', async () => {
	expect(await exitCodeAfter(['odd'], {failOnWarning: true})).toBe(1);
	expect(await exitCodeAfter(['good'], {failOnWarning: true})).toBe(0);
});

test('exit code 3: no check failed, but one could not run', async () => {
	expect(await exitCodeAfter(['good', 'broken', 'odd'])).toBe(3);
});

test('failures can be ignored, but not a check that could not run', async () => {
	expect(await exitCodeAfter(['bad'], {ignoreErrors: true})).toBe(0);
	expect(await exitCodeAfter(['odd'], {ignoreErrors: true, failOnWarning: true})).toBe(0);
	expect(await exitCodeAfter(['broken'], {ignoreErrors: true})).toBe(3);
});

test('exit code 3: the run was canceled', async () => {
	const run = runSmall([{id: 'slow', finds: () => new Promise(() => {})}]);
	run.start();
	run.cancel();
	await run.settled();
	expect(exitCodeOf(run.report.get(), {ignoreErrors: true, failOnWarning: false})).toBe(3);
});
