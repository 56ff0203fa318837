import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {helm} from '../../../../source/checks/programs/helm/helm.ts';
import type {HelmEvidence} from '../../../../source/checks/programs/helm/helm.ts';
import {evaluate, textOf} from '../../bench.ts';
import {
	helm2,
	helm314,
	helm37,
	helm40,
	helm41,
	helm3Candidate,
	helmProgram,
	kubeconfigWarning,
} from '../helm-programs.ts';
import type {HelmRelease} from '../helm-programs.ts';
import {misbehaviours, openMachine} from '../../machine.ts';

const healthy = helmProgram(helm41);

test.each<[HelmRelease, string, string, string | null]>([
	[helm2, 'unsupported-version', 'failed', 'HELM_VERSION_ERROR'],
	[helm3Candidate, 'too-old-for-oci', 'failed', 'HELM_VERSION_ERROR'],
	[helm37, 'too-old-for-oci', 'failed', 'HELM_VERSION_ERROR'],
	[helm314, 'ready', 'passed', null],
	[helm40, 'ready', 'passed', null],
	[helm41, 'ready', 'passed', null],
])(
	'Helm $version is %s, with or without a warning about the kubeconfig',
	async (release, finding, status, code) => {
		for (const warning of ['', kubeconfigWarning]) {
			const machine = await openMachine(helm, {programs: {helm: helmProgram(release, warning)}});
			const verdict = await machine.examine();
			expect(verdict).toMatchObject({status, code, problem: status === 'passed' ? null : finding});
			expect(verdict.summary).toContain(release.version.slice(1));

			await machine.installPrograms({helm: healthy});
			expect(await machine.retry()).toMatchObject({status: 'passed', summary: '4.1.1'});
		}
	},
);

test.each<[keyof typeof misbehaviours, string, string]>([
	['hangs', 'timed-out', 'HELM_COMMAND_ERROR'],
	['orphan', 'cannot-run', 'HELM_COMMAND_ERROR'],
	['killed', 'killed', 'HELM_COMMAND_ERROR'],
	['fails', 'version-command-failed', 'HELM_VERSION_ERROR'],
	['rubbish', 'version-unreadable', 'HELM_VERSION_ERROR'],
	['silent', 'version-unreadable', 'HELM_VERSION_ERROR'],
	['endless', 'version-unreadable', 'HELM_VERSION_ERROR'],
])('a helm with the problem %s is %s, until it is replaced', async (name, problem, code) => {
	const machine = await openMachine(helm, {programs: {helm: misbehaviours[name]}, timeout: 1500});
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({problem, code, status: 'failed'});
	expect(JSON.stringify(verdict)).not.toMatch(/undefined/);

	await machine.installPrograms({helm: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed'});
});

test('a machine without Helm gets a warning, until Helm is installed', async () => {
	const machine = await openMachine(helm);
	expect(await machine.examine()).toMatchObject({
		status: 'warning',
		problem: 'not-installed',
		code: 'HELM_COMMAND_ERROR',
	});
	await machine.installPrograms({helm: healthy});
	expect(await machine.retry()).toMatchObject({status: 'passed'});
});

test.each(['container', 'pod', 'cloud-shell'] as const)('Helm is optional in a %s', async hostType => {
	const machine = await openMachine(helm, {runtimeEnvironment: {hostType}});
	expect(await machine.examine()).toMatchObject({status: 'skipped', code: null});
});

test('under WSL, the Helm of Windows is used if Linux has none', async () => {
	const machine = await openMachine(helm, {
		programs: {'helm.exe': healthy},
		runtimeEnvironment: {isWsl: true},
	});
	expect(await machine.examine()).toMatchObject({status: 'passed', fact: {program: 'helm.exe'}});
	await machine.installPrograms({helm: helmProgram(helm314)});
	expect(await machine.retry()).toMatchObject({status: 'passed', fact: {program: 'helm'}, summary: '3.14.0'});
});

test.each(['2.17.0', '3.7.2'])('the finding for Helm %s names the version to install', version => {
	const verdict = evaluate(helm, {program: 'helm', exitCode: 0, output: `v${version}`, hostType: 'machine'});
	expect(textOf(verdict)).toContain('Helm 3.8 or later');
});

test.each<[string, string]>([
	['v3.8.0-rc.1+g1234567', 'ready'],
	['v3.8.0', 'ready'],
	['v3.7.99', 'too-old-for-oci'],
	['v4.0.0-alpha.1+gabc', 'ready'],
	['v3.20+unreleased', 'ready'],
	['v10.0.0', 'ready'],
	['Client: v2.9.1+g20adb27', 'unsupported-version'],
	['3.14.0', 'version-unreadable'],
	['v3', 'version-unreadable'],
	['command not found: v3.14.0', 'version-unreadable'],
])('%s is %s', (output, finding) => {
	const evidence: HelmEvidence = {program: 'helm', exitCode: 0, output, hostType: 'machine'};
	expect(evaluate(helm, evidence).finding).toBe(finding);
});

test('escape sequences and tokens in the output of a program are removed', () => {
	const output = `ghp\u001B[2J Bearer ${'x'.repeat(30)}`;
	const evidence: HelmEvidence = {program: 'helm', exitCode: 0, output, hostType: 'machine'};
	expect(textOf(evaluate(helm, evidence))).not.toMatch(/\\u001b|x{30}/i);
});

// The test programs must print the same output as the releases that they imitate.
test.each<[HelmRelease, readonly string[], string, number]>([
	[helm2, ['--client'], `Client: &version.Version{SemVer:"v2.17.0", GitCommit:"${helm2.commit}"`, 0],
	[helm2, ['--client', '--short'], 'Client: v2.17.0+ga690bad\n', 0],
	[helm2, ['--client', '--template', '{{.Version}}'], '<no value>', 0],
	[helm314, ['--client'], `version.BuildInfo{Version:"v3.14.0", GitCommit:"${helm314.commit}"`, 0],
	[helm314, ['--short'], 'v3.14.0+g3fc9f4b\n', 0],
	[helm314, ['--template', '{{.Version}}'], 'v3.14.0', 0],
	[helm41, ['--short'], 'v4.1.1+g5caf004\n', 0],
	[helm41, [], 'KubeClientVersion:"v1.35"}\n', 0],
	[helm41, ['--client'], 'Error: unknown flag: --client\n', 1],
	[helm37, ['--nonsense'], 'Error: unknown flag: --nonsense\n', 1],
])('the test program for Helm $version answers %j like Helm', async (release, words, text, exitCode) => {
	const {folder} = await openMachine(helm, {programs: {helm: helmProgram(release)}});
	const {stdout, stderr, status} = spawnSync(path.join(folder, 'helm'), ['version', ...words], {
		encoding: 'utf8',
	});
	expect(stdout + stderr).toContain(text);
	expect(status).toBe(exitCode);
});
