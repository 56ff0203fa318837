import {expect, onTestFinished, test} from 'vitest';
import {createRunContext} from '../../source/cli/run/run-context.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import {problemOf} from '../../source/engine/report.ts';
import {startDemo} from '../../source/demo/demo.ts';
import type {FaultName} from '../../source/demo/faults/faults.ts';
import {createSystem} from '../../source/system/system.ts';
import {english} from '../languages/english.ts';

/** Allows only developer tools, so that no test uses a managed identity endpoint of the machine. */
const bare = {PATH: '', AZURE_TOKEN_CREDENTIALS: 'dev'};

async function diagnose(fault?: FaultName) {
	const demo = await startDemo({registries: {contosodemo: fault}});
	const system = createSystem({
		env: bare,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout: 3000,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
	});
	onTestFinished(async () => {
		await system.close();
		await demo.close();
	});
	const targets = readTargets({words: ['contosodemo']}, {clouds: [demo.cloud]});
	const {run, language} = createRunContext({
		targets,
		selection: {only: ['registry', 'authentication', 'resource']},
		agrees: false,
		system,
		timeout: 3000,
		shell: 'posix',
		language: english,
	});
	run.start();
	await run.settled();
	return run.report.get().rows.map(row => ({row, ...language.describe.row(row)}));
}

test('without az and credentials every network check has a result, and the other checks have a reason', async () => {
	const rows = await diagnose();

	const ofRegistry = rows.filter(({row}) => row.group !== 'environment');

	expect(Object.fromEntries(ofRegistry.map(({row, status}) => [row.checkId, status]))).toEqual({
		'login-server': 'passed',
		dns: 'passed',
		tls: 'passed',
		'docker-trust': 'skipped',
		challenge: 'passed',
		'azure-sign-in': 'failed',
		'refresh-token': 'skipped',
		'access-token': 'skipped',
		'stored-credential': 'skipped',
		resource: 'skipped',
		encryption: 'skipped',
		'private-endpoint': 'skipped',
	});
	const skipped = rows.filter(({status}) => status === 'skipped');
	expect(Object.fromEntries(skipped.map(({row, summary}) => [row.checkId, summary]))).toEqual({
		'docker-trust': 'Not checked: no container engine responds.',
		'refresh-token': 'Depends on Azure sign-in',
		'access-token': 'Depends on Refresh token',
		'stored-credential': 'Not checked: no container client was found.',
		resource: 'Depends on Azure sign-in',
		encryption: 'Depends on Registry in Azure',
		'private-endpoint': 'Depends on Registry in Azure',
	});
});

test('a network fault is found without a credential', async () => {
	const rows = await diagnose('client-ip-denied');
	expect(rows.flatMap(({row}) => problemOf(row) ?? [])).toContain('client-ip-denied');
});
