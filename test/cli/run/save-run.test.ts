import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {createRunContext} from '../../../source/cli/run/run-context.ts';
import {saveCopy} from '../../../source/cli/run/save-run.ts';
import {readTargets} from '../../../source/cli/targets/targets.ts';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import {servicePrincipal} from '../../../source/demo/azure-identifiers.ts';
import {createSystem} from '../../../source/system/system.ts';
import {readReport} from '../../../source/output/read-report.ts';
import {runChecks, secretToken} from '../../output/sample-run.ts';
import {english} from '../../languages/english.ts';

const rules = {ignoreErrors: false, failOnWarning: false};

function makeFolder(): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-here-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

test('each saved copy is a new file, named after the registry and the time, that only the user can read', async () => {
	const folder = makeFolder();
	const runContext = await runChecks();
	const saved = await Promise.all([1, 2, 3].map(async () => saveCopy(runContext, rules, 'posix', [folder])));
	const files = saved.map(answer => (answer.ok ? answer.value.file : ''));

	expect(new Set(files).size).toBe(3);
	expect(path.basename(files[0] ?? '')).toMatch(/^acr-doctor-contoso-\d{8}-\d{4}\.json$/);
	expect(readdirSync(folder)).toHaveLength(3);

	for (const file of files) {
		expect(statSync(file).mode % 0o1000).toBe(0o600);
		expect(readReport(readFileSync(file, 'utf8')).ok).toBe(true);
	}
});

test('a copy is saved in the first writable folder; without one, the error is returned', async () => {
	const folder = makeFolder();
	const runContext = await runChecks({words: ['contoso', 'fabrikam']});
	const file = path.join(folder, 'file');
	writeFileSync(file, '');

	const next = await saveCopy(runContext, rules, 'posix', [path.join(file, 'under'), folder]);
	expect(next).toMatchObject({ok: true, value: {isUnfinished: false}});
	expect(next.ok && path.basename(next.value.file)).toMatch(/^acr-doctor-2-registries-/);
	expect(await saveCopy(runContext, rules, 'posix', [path.join(file, 'under')])).toMatchObject({
		ok: false,
		code: 'ENOTDIR',
		message: expect.stringMatching(/^\/.*\.json$/),
	});
});

test('a copy of a running run is marked as unfinished', async () => {
	const folder = makeFolder();
	const runContext = await runChecks();
	runContext.run.retry(runContext.run.report.get().rows.map(({key}) => key));
	const saved = await saveCopy(runContext, rules, 'posix', [folder]);
	await runContext.run.settled();
	expect(saved).toMatchObject({ok: true, value: {isUnfinished: true}});
	const read = readReport(readFileSync(saved.ok ? saved.value.file : '', 'utf8'));
	expect(read.ok && read.run.report.rows.map(({state}) => state)).toEqual(
		Array.from({length: 10}, () => 'finished'),
	);
});

let demo: Demo;
let secrets: string;

beforeAll(async () => {
	demo = await startDemo({registries: {contosodemo: undefined, contosobroken: 'exchange-unauthorized'}});
	secrets = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-secrets-'));
	writeFileSync(path.join(secrets, 'token'), secretToken);
	writeFileSync(
		path.join(secrets, 'certificate.pem'),
		'-----BEGIN PRIVATE KEY-----\nkey-of-nobody\n-----END PRIVATE KEY-----\n',
	);
});

afterAll(async () => {
	await demo.close();
	rmSync(secrets, {recursive: true, force: true});
});

/** Environments with a credential or a failing one, each with a secret. */
const kinds: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
	'a client secret': () => ({}),
	'a wrong client secret': () => ({AZURE_CLIENT_SECRET: 'hunter2-hunter2'}),
	'a certificate': () => ({
		AZURE_CLIENT_SECRET: '',
		AZURE_CLIENT_CERTIFICATE_PATH: path.join(secrets, 'certificate.pem'),
		AZURE_CLIENT_CERTIFICATE_PASSWORD: 'hunter2-hunter2',
	}),
	'a federated token': () => ({
		AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential',
		AZURE_FEDERATED_TOKEN_FILE: path.join(secrets, 'token'),
	}),
	'a managed identity': () => ({
		AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
		IDENTITY_ENDPOINT: 'http://127.0.0.1:9/msi',
		IDENTITY_HEADER: 'hunter2-hunter2',
	}),
	'the Azure CLI': () => ({AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential'}),
	'a proxy with a password': () => ({HTTPS_PROXY: 'http://ada:hunter2-hunter2@127.0.0.1:9', NO_PROXY: ''}),
};

test.each(Object.keys(kinds))('a saved run contains no secret of a user with %s', async kind => {
	const folder = makeFolder();
	const system = createSystem({
		env: {...demo.environment, ...kinds[kind]?.()},
		platform: process.platform,
		userAgent: 'acr-doctor-test/0',
		timeout: 30_000,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
		runtimeEnvironment: demo.runtimeEnvironment,
	});
	onTestFinished(async () => system.close());
	const runContext = createRunContext({
		targets: readTargets(
			{words: ['contosodemo', 'contosobroken']},
			{clouds: demo.clouds, active: demo.cloud.name},
		),
		selection: {},
		system,
		timeout: 30_000,
		agrees: false,
		shell: 'posix',
		language: english,
	});
	runContext.run.start();
	await runContext.run.settled();
	const saved = await saveCopy(runContext, rules, 'posix', [folder]);
	const text = readFileSync(saved.ok ? saved.value.file : '', 'utf8');

	// The sign-in ran, so its secrets could have been saved.
	const checks: readonly {readonly id: string; readonly attempts: number}[] =
		JSON.parse(text).registries[0].checks;
	expect(checks.find(({id}) => id === 'azure-sign-in')?.attempts).toBe(1);

	for (const secret of [servicePrincipal.secret, 'hunter2', secretToken, 'key-of-nobody', 'eyJ']) {
		expect(text).not.toContain(secret);
	}
});
