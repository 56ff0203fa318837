import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {expect, onTestFinished, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {readArguments} from '../../source/cli/arguments.ts';
import {readCommandLine} from '../../source/cli/command-line.ts';
import {flagNames, spellingOf} from '../../source/cli/flags.ts';
import {faults} from '../../source/demo/faults/faults.ts';
import {codes} from '../../source/reference/codes.ts';
import {help} from '../../source/languages/en/usage.ts';
import {runProgram} from './program.ts';

const {version}: {version: string} = JSON.parse(
	readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

test.concurrent('a missing bundle is an internal error with one sentence', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-bare-'));
	onTestFinished(() => rmSync(folder, {recursive: true}));
	mkdirSync(path.join(folder, 'bin'));
	const entry = path.join(folder, 'bin/acr-doctor.mjs');
	copyFileSync(path.resolve('bin/acr-doctor.js'), entry);
	const {exitCode, stderr} = await execa(process.execPath, [entry, '--version'], {reject: false});
	expect(exitCode).toBe(70);
	expect(stderr).toMatch(/^acr-doctor cannot load its program; install it again\. [^\n]*$/);
});

test.concurrent('--version prints only the version', async () => {
	expect(await runProgram(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
});

test.concurrent('--help names every command, flag and exit code', async () => {
	const {code, stdout, stderr} = await runProgram(['--help']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});

	for (const name of flagNames) {
		expect(stdout).toContain(spellingOf(name));
	}

	expect(stdout).toMatch(
		/acr-doctor \[REGISTRY\.{3}\][^]*acr-doctor checks[^]*acr-doctor explain[^]*acr-doctor demo/,
	);
	expect(stdout).toMatch(/ 0 .*\n.* 1 .*\n.* 2 .*\n.* 3 .*\n.* 70 .*\n.* 130 .*\n.* 143 /);
});

test.concurrent.each([
	[
		['registries', '--help'],
		['acr-doctor registries add REGISTRY...', '--label'],
		['--timeout', 'acr-doctor report'],
	],
	[
		['help', 'report'],
		['acr-doctor report FILE', '--fail-on', 'Exit codes'],
		['--label', 'acr-doctor checks'],
	],
	[
		['checks', '-h'],
		['acr-doctor checks', '--json'],
		['--only', 'Exit codes', 'Examples'],
	],
])('%s describes only that command', async (words, there, absent) => {
	const {code, stdout} = await runProgram(words);
	expect(code).toBe(0);
	expect(there.filter(text => !stdout.includes(text))).toEqual([]);
	expect(absent.filter(text => stdout.includes(text))).toEqual([]);
});

test.concurrent('the examples of --help are valid command lines', () => {
	for (const example of Object.keys(help.example)) {
		const [program, ...words] = (example.split(' > ')[0] ?? '').split(' ');
		expect(program).toBe('acr-doctor');
		expect(readArguments(readCommandLine(words))).toMatchObject({output: expect.any(String)});
	}
});

test.concurrent('the help of the demo names every fault', async () => {
	const {stdout} = await runProgram(['demo', '--help']);
	expect(Object.keys(faults).filter(name => !stdout.includes(`  ${name} `))).toEqual([]);
});

test.concurrent('checks lists every check, as a table or as JSON', async () => {
	const table = await runProgram(['checks']);
	const json = await runProgram(['checks', '--json']);
	expect(table).toMatchObject({code: 0, stderr: ''});
	expect(
		table.stdout
			.trimEnd()
			.split('\n')
			.map(line => line.split(' ')[0]),
	).toEqual(checks.map(({id}) => id));
	expect(JSON.parse(json.stdout)).toEqual(
		checks.map(({id, group, scope, needs, uses, title}) => ({id, group, scope, needs, uses, title})),
	);
});

test.concurrent('explain lists every code, or shows the whole topic of one', async () => {
	const list = await runProgram(['explain']);
	expect(list).toMatchObject({code: 0, stderr: ''});
	expect(codes.filter(code => !list.stdout.includes(`${code} `))).toEqual([]);

	const one = await runProgram(['explain', 'connectivity_forbidden', '--plain']);
	expect(one).toMatchObject({code: 0, stderr: ''});
	expect(one.stdout).toMatch(/^CONNECTIVITY_FORBIDDEN_ERROR {2}[^]*az acr network-rule add -n REGISTRY/);

	const problem = await runProgram(['explain', 'client-ip-denied']);
	expect(problem.stdout).toMatch(
		/^client-ip-denied is a problem under DOCKER_PULL_ERROR, CONNECTIVITY_FORBIDDEN_ERROR\.\n/,
	);
});

test.concurrent('explain --json prints every code, or the codes of a problem', async () => {
	const all: {topics: {code: string}[]} = JSON.parse((await runProgram(['explain', '--json'])).stdout);
	expect(all.topics.map(({code}) => code).toSorted()).toEqual(codes.toSorted());

	const {code, stdout, stderr} = await runProgram(['explain', 'dns', '--json']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(JSON.parse(stdout)).toMatchObject({
		language: 'en',
		check: 'dns',
		topics: [{code: 'CONNECTIVITY_DNS_ERROR'}],
	});
});

test.concurrent.each([
	[['--tmeout', '5'], 'Unknown flag: --tmeout. Did you mean --timeout?'],
	[['contoso', '--timeout', 'soon'], '--timeout must be 0.1 to 3600 seconds, not "soon".'],
	[['contoso', '--only', 'dsn'], 'Unknown check or group: dsn. Did you mean dns?'],
	[['contoso', '--skip', 'token'], 'Unknown check or group: token. Did you mean '],
	[['contoso', '--cloud', 'AzureChina'], 'Unknown cloud: AzureChina. Did you mean AzureChinaCloud?'],
	[['abc'], 'abc is not a valid registry name. Use 5 to 50 letters and digits'],
	[['https://contoso.azurecr.io/v2/'], 'https://contoso.azurecr.io/v2/ contains a path.'],
	[['contoso.azurecr.io:99999'], 'contoso.azurecr.io:99999 contains an invalid port.'],
	[['-n', 'demo'], 'demo is not a valid registry name'],
	[['registres', 'list'], 'Unknown command: registres. Did you mean registries?'],
	[['hlep'], 'Unknown command: hlep. Did you mean help?'],
	[
		['registries', 'lsit'],
		'acr-doctor registries has no command lsit. Use list, add or remove. Did you mean list?',
	],
	[['ghcr.io/foo/bar'], 'ghcr.io/foo/bar is not an Azure registry'],
	[['registries', 'add', 'docker.io'], 'docker.io is not an Azure registry'],
	[['explain', 'conectivity_dns'], 'No entry for conectivity_dns. Did you mean CONNECTIVITY_DNS_ERROR?'],
	[['explain', 'client-ip-denie'], 'No entry for client-ip-denie. Did you mean client-ip-denied?'],
	[['explain', 'constructor'], 'No entry for constructor.'],
	[['explain', 'dns', 'tls'], 'Unexpected argument: tls.'],
	[['demo', 'refusd'], 'Unknown fault: refusd. Did you mean refused?'],
	[['demo', 'constructor'], 'Unknown fault: constructor.'],
	[['contoso', '--json', '--plain'], '--json and --plain cannot be combined.'],
])('%j prints one line on stderr, with exit code 2', async (words, sentence) => {
	const {code, stdout, stderr} = await runProgram([
		...words,
		...(words.includes('--plain') ? [] : ['--json']),
	]);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toContain(sentence);
	expect(stderr).toMatch(/^[^\n\p{Cc}\p{Cf}]+\n$/u);
});

test.concurrent('the error of a word with control characters is one clean line', async () => {
	const {code, stderr} = await runProgram(['\u001B[2J\u202Eabc\nabc']);
	expect(code).toBe(2);
	expect(stderr).toMatch(/^abc abc is not a valid registry name\. [^\p{Cc}\p{Cf}]+\n$/u);
});

test.concurrent('notes on the words are printed on stderr, so that stdout is one document', async () => {
	const words = ['Contoso', 'contoso.azurecr.io/team/app:1.0', '-n', 'checks'];
	const {code, stdout, stderr} = await runProgram([...words, '--only', 'login-server', '--json']);

	expect(stderr).toBe(
		'Contoso contains capital letters, but login servers are lowercase: checking contoso.\nThe repository team/app comes from the image reference.\n',
	);
	expect(JSON.parse(stdout)).toMatchObject({
		exitCode: 0,
		counts: {passed: 3},
		registries: [
			{loginServer: 'contoso.azurecr.io'},
			{loginServer: 'contoso.azurecr.io'},
			{loginServer: 'checks.azurecr.io'},
		],
	});
	expect(code).toBe(0);
});

test.concurrent('a login server of another cloud is exit code 1, unless errors are ignored', async () => {
	const words = ['contoso.azurecr.io', '--cloud', 'AzureChinaCloud', '--only', 'login-server', '--plain'];
	const {code, stdout} = await runProgram(words);
	expect(code).toBe(1);
	expect(stdout).toMatch(/^FAIL {3}LOGIN_SERVER_ERROR {2}Login server: .*\n/);
	expect(await runProgram([...words, '--ignore-errors'])).toMatchObject({code: 0});
});

test.concurrent('FORCE_COLOR turns color on, and --no-color turns it off', async () => {
	const words = ['contoso.azurecr.io', '--cloud', 'AzureChinaCloud', '--only', 'login-server', '--plain'];
	const env = {FORCE_COLOR: '1'};
	expect((await runProgram(words, {env})).stdout).toContain('\u001B[31mFAIL');
	expect((await runProgram([...words, '--no-color'], {env})).stdout).not.toContain('\u001B');
});

test.concurrent('without a terminal and a registry, the picker does not open', async () => {
	const {code, stdout, stderr} = await runProgram(['--only', 'dns']);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	expect(stdout).toContain('These checks need a registry. Name one');
	const json = await runProgram(['--json', '--only', 'dns']);
	expect(JSON.parse(json.stdout)).toMatchObject({exitCode: 0, registries: [], diagnosis: []});
});
