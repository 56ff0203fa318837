import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {addResults} from '../../../source/saved/result-history.ts';
import {listRegistries} from '../../../source/cli/registries/registry-list.ts';
import {usage} from '../../../source/languages/en/usage.ts';
import {withoutFileOverride, runProgram} from '../program.ts';

/** Runs the program with a settings folder of its own. */
function createUser() {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-user-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const run = async (...words: readonly string[]) =>
		runProgram(words, {env: {ACR_DOCTOR_CONFIG_DIR: folder}, startedBy: withoutFileOverride});
	return {folder, file: path.join(folder, 'config.json'), run};
}

test('registries are added, listed and removed, and each command confirms it', async () => {
	const {run} = createUser();
	const none = 'No registry is saved yet. To save a registry: acr-doctor registries add contoso\n';
	expect(await run('registries')).toEqual({code: 0, stdout: none, stderr: ''});

	const added = await run('registries', 'add', 'Contoso', 'contoso.azurecr.io/team/app:1.0', '-n', 'demoo');
	expect(added).toEqual({
		code: 0,
		stdout: 'contoso is saved.\ncontoso.azurecr.io/team/app is saved.\ndemoo is saved.\n',
		stderr: '',
	});
	expect((await run('registries', 'add', 'contoso')).stdout).toBe('contoso was already saved.\n');
	expect((await run('registries', 'add', 'contoso', '--label', 'Dev 東京')).stdout).toBe(
		'contoso was already saved and is now updated.\n',
	);
	expect((await run('registries', 'list')).stdout).toBe(
		[
			'  contoso.azurecr.io  contoso.azurecr.io/team/app  -  never run',
			'  demoo               demoo                        -  never run',
			'  Dev 東京            contoso                      -  never run',
			'',
		].join('\n'),
	);

	expect(
		(await run('registries', 'remove', 'dev 東京', 'contoso.azurecr.io/team/app', 'contoso')).stdout,
	).toBe('contoso is no longer saved.\ncontoso.azurecr.io/team/app is no longer saved.\n');
	expect((await run('registries')).stdout).toBe('  demoo  demoo  -  never run\n');
});

test('a name and its login server are one registry; another repository is another one', async () => {
	const {run} = createUser();
	await run('registries', 'add', 'contoso');
	expect((await run('registries', 'add', 'contoso.azurecr.io')).stdout).toBe('contoso was already saved.\n');
	expect((await run('registries', 'add', 'contoso', '--cloud', 'AzureCloud')).stdout).toBe(
		'contoso was already saved.\n',
	);
	expect((await run('registries', 'add', 'contoso.azurecr.io/app')).stdout).toContain('is saved');
	expect((await run('registries', 'add', 'contoso', '--cloud', 'AzureChinaCloud')).stdout).toContain(
		'is saved',
	);
	expect((await run('registries', 'add', 'contoso.azurecr.io', '--label', 'Dev')).stdout).toBe(
		'contoso was already saved and is now updated.\n',
	);
	expect((await run('registries')).stdout.trim().split('\n')).toHaveLength(3);
});

test('a label of another registry is an error', async () => {
	const {run} = createUser();
	await run('registries', 'add', 'contoso');
	await run('registries', 'add', 'fabrikam', '--label', 'Prod');

	for (const label of ['contoso', 'Contoso.azurecr.io', 'PROD', 'fabrikam']) {
		const ending = await run('registries', 'add', 'tailspin', '--label', label);
		expect(ending).toMatchObject({code: 2, stdout: ''});
		expect(ending.stderr).toMatch(/ is already used for \w+\.azurecr\.io\. Choose another label\.\n$/);
	}

	expect((await run('registries', 'add', 'contoso', '--label', 'contoso')).code).toBe(0);
});

test('a word that is the label of one registry and the name of another removes neither', async () => {
	const {file, run} = createUser();
	const registries = [
		{id: 'a', name: 'contoso'},
		{id: 'b', name: 'tailspin', label: 'contoso'},
	];
	writeFileSync(file, JSON.stringify({version: 1, registries}));
	const ending = await run('registries', 'remove', 'contoso');
	expect(ending).toMatchObject({code: 2, stdout: ''});
	expect(ending.stderr).toContain('contoso is saved more than once.');
	expect((await run('registries', 'remove', 'b')).code).toBe(0);
});

test('a read-only settings file is not changed', async () => {
	const {file, run} = createUser();
	await run('registries', 'add', 'contoso');
	chmodSync(file, 0o400);
	const ending = await run('registries', 'add', 'fabrikam');
	expect(ending.code).toBe(2);
	expect(ending.stderr).toContain('cannot be written (EACCES)');
	expect(JSON.parse(readFileSync(file, 'utf8')).registries).toHaveLength(1);
});

test('registries --json is for scripts', async () => {
	const {run} = createUser();
	const words = [
		'contoso',
		'--cloud',
		'azurechinacloud',
		'--repository',
		'team/app',
		'--label',
		'Production',
	];
	const registry = {
		id: expect.any(String),
		name: 'contoso',
		cloud: 'AzureChinaCloud',
		repository: 'team/app',
		label: 'Production',
		called: 'Production',
	};
	const {stdout} = await run('registries', 'add', ...words, '--json');
	expect(JSON.parse(stdout)).toEqual([registry]);
	expect(JSON.parse((await run('registries', '--json')).stdout)).toEqual([registry]);
	expect(JSON.parse((await run('registries', 'remove', 'Production', '--json')).stdout)).toEqual([registry]);
	expect(JSON.parse((await run('registries', '--json')).stdout)).toEqual([]);
});

test('with an invalid word, no registry is added or removed', async () => {
	const {run, file} = createUser();
	await run('registries', 'add', 'contoso', 'contoso/../x');
	await run('registries', 'add', 'contoso', '--label', 'Production');
	await run('registries', 'add', 'contoso', '--repository', 'team/app');
	await run('registries', 'add', 'contoso', '--repository', 'team/web');
	await run('registries', 'add', 'contosochina', '--cloud', 'AzureChinaCloud');
	await run('registries', 'add', 'contosochina', '--cloud', 'AzureCloud');
	const before = readFileSync(file, 'utf8');

	for (const [words, sentence] of [
		['lst', 'acr-doctor registries has no command lst. Use list, add or remove. Did you mean list?'],
		['list contoso', 'Unexpected argument: contoso.'],
		['add', 'Name a registry, for example: acr-doctor registries add contoso'],
		['add fabrikam abc', 'abc is not a valid registry name'],
		['add fabrikam --cloud AzureChina', 'Unknown cloud: AzureChina. Did you mean AzureChinaCloud?'],
		[
			'add fabrikam northwind --label one',
			'--label needs exactly one registry, but 2 were named. Add each registry separately.',
		],
		['add https://ada:hunter2@contoso.azurecr.io', 'contains an invalid port'],
		['remove contoso prodution', 'prodution is not saved. Did you mean Production?'],
		[
			'remove contosochina',
			'contosochina is saved more than once. Use one of these names: contosochina (AzureChinaCloud), ',
		],
	] as const) {
		const {code, stdout, stderr} = await run('registries', ...words.split(' '));
		expect({words, code, stdout}).toEqual({words, code: 2, stdout: ''});
		expect(stderr).toContain(sentence);
		expect(stderr).toMatch(/^[^\n]+\n$/);
		expect(stderr).not.toContain('hunter2');
	}

	expect(readFileSync(file, 'utf8')).toBe(before);
	expect((await run('registries', 'remove', 'contoso/team/app')).code).toBe(0);
	expect((await run('registries', 'remove', 'contoso.azurecr.io/team/web')).code).toBe(0);
	expect((await run('registries', 'remove', 'contosochina', '--cloud', 'azurechinacloud')).code).toBe(0);
	expect((await run('registries', 'rm', 'contosochina')).code).toBe(0);
	expect((await run('registries')).stdout).not.toContain('contosochina');
});

test('a run updates the result of a saved registry, and saves no other registry', async () => {
	const {run, file} = createUser();
	await run('localhost:1', '--timeout', '0.5', '--json');
	expect((await run('registries')).stdout).toContain('No registry is saved yet.');
	await run('registries', 'add', 'localhost:1');
	await run('localhost:1', 'localhost:2', '--timeout', '2', '--plain');
	expect((await run('registries')).stdout).toMatch(
		/^ {2}localhost:1 {2}localhost:1 {2}- {2}\d+ problems?, \d+ s ago\n$/,
	);
	expect(JSON.parse((await run('registries', '--json')).stdout)).toMatchObject([
		{lastResult: {finishedAt: expect.stringMatching(/^20/)}, lastUsedAt: expect.stringMatching(/^20/)},
	]);
	expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).results)).toContain('AzureCloud localhost:1');
});

test('a run uses the timeout, checks and language of the settings', async () => {
	const {run, file} = createUser();
	const skip = ['environment', 'authentication', 'data', 'resource', 'dns', 'of-a-newer-version'];
	writeFileSync(file, JSON.stringify({settings: {timeout: 0.5, skip, language: 'EN'}}));
	const {registries} = JSON.parse((await run('contoso.azurecr.io', '--json')).stdout);
	const statuses = registries[0].checks.map(
		({id, status}: {id: string; status: string}) => `${id} ${status}`,
	);
	expect(statuses).toContain('login-server passed');
	expect(statuses).toContain('dns skipped');
});

test('a corrupt settings file is reported once and kept, and the run continues', async () => {
	const {run, file, folder} = createUser();
	writeFileSync(file, '{"registries":');
	const words = ['contoso.azurecr.io', '--only', 'login-server', '--json'];
	const {code, stdout, stderr} = await run(...words);
	expect(code).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({exitCode: 0});
	expect(stderr).toContain(
		`The settings file ${file} is corrupt. The file was renamed to ${folder}/config.json.broken-`,
	);
	expect(stderr).toMatch(/^[^\n]+\n$/);
	expect(await run(...words)).toMatchObject({code: 0, stderr: ''});
});

test('if the settings cannot be written, the error is reported, with exit code 2', async () => {
	const {folder, file} = createUser();
	mkdirSync(file);
	const {code, stdout, stderr} = await runProgram(['registries', 'add', 'contoso', '--config', folder]);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toBe(
		`The settings file ${file} cannot be opened (EISDIR). The defaults apply.\nNothing was saved.\n`,
	);
	chmodSync(file, 0o700);
});

test('a settings file in the current folder is ignored', async () => {
	const {folder, file} = createUser();
	writeFileSync(file, '{"registries":[{"id":"a","name":"contoso"}]}');
	const {stdout} = await runProgram(['registries'], {env: {XDG_CONFIG_HOME: '.', PWD: folder}});
	expect(stdout).toContain('No registry is saved yet.');
	expect((await runProgram(['registries', '--config', folder])).stdout).toContain('contoso');
});

test('the list shows the worst status and its age, favorites first, without control characters', async () => {
	const counts = {passed: 9, warning: 0, failed: 0, skipped: 1, error: 0};
	const minute = 60_000;
	const list = listRegistries(
		[
			{id: 'a', name: 'contoso', isFavorite: true, lastResult: {counts, finishedAt: 0}},
			{id: 'b', name: 'fabrikam', lastResult: {counts: {...counts, warning: 2}, finishedAt: -180 * minute}},
			{
				id: 'c',
				name: 'north\u001B[2Jwind',
				lastResult: {counts: {...counts, failed: 3, error: 1}, finishedAt: -5000 * minute},
			},
			{id: 'd', name: 'adatum', lastResult: {counts: {...counts, error: 1}, finishedAt: 9e15}},
		],
		usage.registries,
		2 * minute,
	);
	expect(list.split('\n')).toEqual([
		'* contoso    contoso    -  passed, 2 min ago',
		'  fabrikam   fabrikam   -  2 warnings, 3 h ago',
		'  northwind  northwind  -  4 problems, 3 d ago',
		'  adatum     adatum     -  1 problem, 0 s ago',
	]);
});

test('the settings file contains the results that the next run compares with', async () => {
	const {folder} = createUser();
	const settings = await openSettings({directory: folder});
	const report = {
		startedAt: 1,
		lastRunStartedAt: 1,
		finishedAt: 2,
		registries: [{key: 'contoso', name: 'contoso', cloud: 'AzureCloud'}],
		rows: [],
	};
	await settings.change(saved => addResults(saved, report));
	expect((await openSettings({directory: folder})).read().results).toMatchObject({
		'AzureCloud contoso': [{finishedAt: 2, checks: {}}],
	});
});
