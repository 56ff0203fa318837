import {expect, test} from 'vitest';
import {notary} from '../../../../source/checks/programs/notary/notary.ts';
import {evaluate, textOf} from '../../bench.ts';
import {misbehaviours, openMachine} from '../../machine.ts';

/** Returns a script that prints the output of the real client. Debian's client prints an empty version. */
const notaryProgram = (version: string): string => `#!/bin/sh
[ "$1" = version ] || { echo "Error: unknown command \\"$1\\" for \\"notary\\"" >&2; exit 1; }
printf 'notary\\n Version:    ${version}\\n Git commit: d6e1431f\\n Go version: go1.10.3\\n'
`;

const trusting = {DOCKER_CONTENT_TRUST: '1'};
const right = notaryProgram('0.6.0');

test.each([{}, {DOCKER_CONTENT_TRUST: '0'}, {DOCKER_CONTENT_TRUST: 'false'}, {DOCKER_CONTENT_TRUST: ''}])(
	'without a client and with %j, the check is skipped and says why',
	async variables => {
		const machine = await openMachine(notary, {variables});
		const verdict = await machine.examine();
		expect(verdict).toMatchObject({status: 'skipped', code: null});
		expect(verdict.meaning).toContain('31 March 2028');
	},
);

test.each(['1', 'true', 'yes'])(
	'with DOCKER_CONTENT_TRUST=%s, a missing client fails, until it is installed',
	async on => {
		const machine = await openMachine(notary, {variables: {DOCKER_CONTENT_TRUST: on}});
		const verdict = await machine.examine();
		expect(verdict).toMatchObject({status: 'failed', problem: 'not-installed', code: 'NOTARY_COMMAND_ERROR'});
		expect(verdict.fixes[0]?.command?.text).toBe('unset DOCKER_CONTENT_TRUST');

		await machine.installPrograms({notary: right});
		expect(await machine.retry()).toMatchObject({status: 'passed'});
	},
);

test('in Cloud Shell, which has no daemon, content trust needs no client', async () => {
	const machine = await openMachine(notary, {
		variables: trusting,
		runtimeEnvironment: {hostType: 'cloud-shell'},
	});
	expect(await machine.examine()).toMatchObject({status: 'skipped'});
});

test.each<[string, Readonly<Record<string, string>>, string]>([
	['0.6.1', trusting, 'failed'],
	['0.7.0', trusting, 'failed'],
	['0.5.9', trusting, 'failed'],
	['0.6.0-rc1', trusting, 'failed'],
	['0.6.1', {}, 'warning'],
	['0.5.9', {}, 'warning'],
])('notary %s with %j is %s, until 0.6.0 is installed', async (version, variables, status) => {
	const machine = await openMachine(notary, {programs: {notary: notaryProgram(version)}, variables});
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({status, problem: 'incompatible-version', code: 'NOTARY_VERSION_ERROR'});
	expect(verdict.summary).toContain(version);
	expect(textOf({...verdict, finding: ''})).toContain('Notation');

	await machine.installPrograms({notary: right});
	expect(await machine.retry()).toMatchObject({status: 'passed'});
});

test.each<[keyof typeof misbehaviours, string, string]>([
	['hangs', 'timed-out', 'NOTARY_COMMAND_ERROR'],
	['orphan', 'cannot-run', 'NOTARY_COMMAND_ERROR'],
	['killed', 'killed', 'NOTARY_COMMAND_ERROR'],
	['fails', 'version-command-failed', 'NOTARY_VERSION_ERROR'],
	['rubbish', 'version-unreadable', 'NOTARY_VERSION_ERROR'],
	['silent', 'version-unreadable', 'NOTARY_VERSION_ERROR'],
	['endless', 'version-unreadable', 'NOTARY_VERSION_ERROR'],
])(
	'a notary with the problem %s is %s: failed with content trust, a warning without',
	async (name, problem, code) => {
		for (const [variables, status] of [
			[trusting, 'failed'],
			[{}, 'warning'],
		] as const) {
			const machine = await openMachine(notary, {
				programs: {notary: misbehaviours[name]},
				variables,
				timeout: 1500,
			});
			expect(await machine.examine()).toMatchObject({status, problem, code});
			await machine.installPrograms({notary: right});
			expect(await machine.retry()).toMatchObject({status: 'passed'});
		}
	},
);

test.each([trusting, {}])(
	'a notary that was built without a version is only a warning, with %j',
	async variables => {
		const machine = await openMachine(notary, {programs: {notary: notaryProgram('')}, variables});
		expect(await machine.examine()).toMatchObject({
			status: 'warning',
			problem: 'version-not-reported',
			code: 'NOTARY_VERSION_ERROR',
		});
	},
);

test('an unused client can be removed, and no fix turns off content trust that is off', () => {
	const verdict = evaluate(notary, {
		program: 'notary',
		exitCode: 0,
		output: 'notary Version: 0.6.1 Git commit: d6e1431f',
		isContentTrustOn: false,
		hostType: 'machine',
	});
	expect(textOf(verdict)).toContain('notary is not used on this machine; you can remove it');
	expect(textOf(verdict)).not.toContain('DOCKER_CONTENT_TRUST');
});
