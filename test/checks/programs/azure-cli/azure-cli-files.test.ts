import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {azureCli} from '../../../../source/checks/programs/azure-cli/azure-cli.ts';
import {expectedLines} from '../../containers/error-line/lines.ts';
import {azureCliFileLines} from '../../containers/error-line/lines-azure-cli-files.ts';
import {makeFolder} from '../../../integration/daemons.ts';
import {examineAzureCli} from '../../../integration/examine-azure-cli.ts';
import {openMachine} from '../../machine.ts';

/** Prints this text on stderr for every command, and fails. */
const azThatPrints = (text: string): string =>
	`#!/bin/sh\nwhile IFS= read -r line; do printf '%s\\n' "$line"; done >&2 <<'END_OF_TEXT'\n${text}\nEND_OF_TEXT\nexit 1\n`;

const examineBoth = async (text: string) => examineAzureCli(azThatPrints(text));

const commandsOf = ({
	fixes,
}: {
	readonly fixes: ReadonlyArray<{readonly command?: {readonly text: string} | undefined}>;
}) => fixes.flatMap(({command}) => command?.text ?? []);

const lineWith = (source: string): string =>
	expectedLines.find(line => line.source.endsWith(source))?.text ?? '';

test.each([
	['issues/12392', 'files-not-permitted', '/home/dev/.azure/accessTokens.json'],
	['issues/16643', 'files-not-permitted', '/home/dev/.azure/config'],
	['_session.py', 'disk-full', '/home/dev/.azure/azureProfile.json'],
	['issues/18556', 'files-read-only', '/home/dev/.azure/commands/2021-06-20.06-23-39.group_create.646.log'],
	['issues/9311', 'settings-malformed', 'line 1 of /home/dev/.azure/config'],
	['issues/3255', 'settings-malformed', 'line 17 of /home/dev/.azure/clouds.config'],
	['issues/33720', 'stored-sign-in-damaged', 'msal_token_cache'],
	['issues/26075', 'stored-sign-in-encrypted', 'cannot decrypt'],
	['libsecret.py', 'keyring-unavailable', 'keyring'],
	['pull/44', 'keyring-unavailable', 'keyring'],
	['issues/20931', 'files-in-use', 'msal_token_cache.bin.lockfile'],
	['issues/20252', 'files-in-use', 'another process'],
	['issues/8667', 'extension-broken', 'The extension ml of Azure CLI'],
	['issues/25473', 'extension-broken', 'incomplete'],
	['issues/29052', 'module-missing', '_cffi_backend'],
	['issues/20474', 'module-missing', 'PersistenceNotFound'],
])('the error of %s is %s in both checks, with the name %s', async (source, problem, name) => {
	const line = [...azureCliFileLines, ...expectedLines].find(one => one.source.endsWith(source));
	const {check, signIn} = await examineBoth(line?.text ?? '');
	expect(check).toMatchObject({status: 'warning', code: 'AZURE_CLI_ERROR', problem});
	expect(signIn).toMatchObject({status: 'failed', code: 'AZURE_SIGN_IN_ERROR', problem});

	for (const {summary, meaning} of [check, signIn]) {
		expect(summary).toContain(name);
		expect(`${summary} ${meaning}`).not.toMatch(/az feedback|\{\w+\}/);
	}
});

test('for files that root owns, the fix names their real folder and advises no sign-in', async () => {
	const {check, signIn} = await examineBoth(
		"Traceback (most recent call last):\nPermissionError: [Errno 13] Permission denied: '/home/dev/.azure/azureProfile.json'",
	);
	expect(check.summary).toBe('Azure CLI has no permission for /home/dev/.azure/azureProfile.json.');

	for (const verdict of [check, signIn]) {
		expect(commandsOf(verdict)).toContain('sudo chown -R "$(id -un)" /home/dev/.azure');
		expect(commandsOf(verdict).join('\n')).not.toContain('az login');
		expect(commandsOf(verdict).join('\n')).not.toContain('az account clear');
	}
});

test.each([
	[
		"PermissionError: [Errno 13] Permission denied: '/home/dev/.azure/cliextensions/ml/x.whl'",
		'/home/dev/.azure',
	],
	["PermissionError: [Errno 13] Permission denied: '/srv/config/commands/1.log'", '/srv/config'],
	[
		"PermissionError: [Errno 13] Permission denied: '/srv/config/service_principal_entries.json'",
		'/srv/config',
	],
])('the folder of %s is %s', async (error, folder) => {
	const frames =
		'Traceback (most recent call last):\n  File "/opt/az/lib/azure/cli/core/azlogging.py", line 1, in x';
	const {check} = await examineBoth(`${frames}\n${error}`);
	expect(commandsOf(check)).toContain(`sudo chown -R "$(id -un)" ${folder}`);
});

test.each([
	"PermissionError: [Errno 13] Permission denied: '/nonexistent'",
	"PermissionError: [Errno 13] Permission denied: '/home/dev/.azure'",
	"PermissionError: [Errno 13] Permission denied: '/home/de v/.azure/config'",
	"PermissionError: [Errno 13] Permission denied: '/home/../.azure/config'",
])('no command changes the owner for %s, but another folder can be chosen', async error => {
	const frames =
		'Traceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/knack/util.py", line 112, in ensure_dir';
	const {check} = await examineBoth(`${frames}\n${error}`);
	expect(check.problem).toBe('files-not-permitted');
	expect(commandsOf(check).join('\n')).not.toContain('chown');
	expect(commandsOf(check).join('\n')).toContain('AZURE_CONFIG_DIR');
});

test('an extension is removed by its name', async () => {
	const {check} = await examineBoth(lineWith('issues/8667'));
	expect(commandsOf(check)).toEqual(
		expect.arrayContaining(['az extension update --name ml', 'az extension remove --name ml']),
	);
});

test('a broken extension is not the cause if az goes on without it and asks for a sign-in', async () => {
	const {signIn} = await examineBoth(
		"WARNING: Unable to load extension 'broken: No module named 'nosuchmodule''. Use --debug for more information.\nERROR: Please run 'az login' to setup account.",
	);
	expect(signIn.problem).toBe('not-signed-in');
});

test.each([
	[
		'entra-not-resolved',
		"ERROR: HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded (Caused by NewConnectionError('Failed to establish a new connection: [Errno -2] Name or service not known'))",
	],
	['sign-in-again', 'ERROR: AADSTS700082: The refresh token has expired due to inactivity.'],
	['azure-cli-broken', 'Traceback (most recent call last):\nTypeError: unexpected keyword argument'],
])('the sign-in is still %s for an error that is not about files', async (problem, text) => {
	const {signIn} = await examineBoth(text);
	expect(signIn.problem).toBe(problem);
});

test('an unknown crash is summarized by its exception, not by the advice that az prints after it', async () => {
	const {check} = await examineBoth(
		'ERROR: The command failed with an unexpected error. Here is the traceback:\nERROR: boom\nTraceback (most recent call last):\n  File "x.py", line 1, in y\nValueError: boom\nTo check existing issues, please visit: https://github.com/Azure/azure-cli/issues\nTo open a new issue, please run `az feedback`',
	);
	expect(check).toMatchObject({problem: 'broken', summary: 'az fails: ValueError: boom'});
});

/** Installs an az with this version in a separate folder, which is returned. */
async function installAz(version: string, script: (python: string) => string): Promise<string> {
	const {folder} = await makeFolder();
	const packages = path.join(folder, 'lib/python3.11/site-packages');
	await mkdir(path.join(packages, 'azure/cli'), {recursive: true});
	await mkdir(path.join(packages, `azure_cli-${version}.dist-info`));
	await mkdir(path.join(folder, 'bin'));
	await writeFile(path.join(packages, 'azure/cli/__main__.py'), '');
	await writeFile(path.join(folder, 'bin/python3'), '#!/bin/sh\nexit 1\n', {mode: 0o755});
	await writeFile(path.join(folder, 'bin/az'), script(path.join(folder, 'bin/python3')), {mode: 0o755});
	return path.join(folder, 'bin');
}

const asScript = (python: string): string => `#!${python}\nos.environ['AZ_INSTALLER'] = 'DEB'\n`;

test('two versions of az on the PATH are a warning that names the one that is used', async () => {
	const [first, second] = await Promise.all([installAz('2.45.0', asScript), installAz('2.89.1', asScript)]);
	const machine = await openMachine(azureCli, {variables: {PATH: `${first}:${second}`}});
	expect(await machine.examine()).toMatchObject({
		status: 'warning',
		problem: 'other-version-on-path',
		summary: `The PATH has two versions of az: ${first}/az (2.45.0) is used, ${second}/az (2.89.1) is not.`,
	});
});

test('the same version twice on the PATH is no problem', async () => {
	const [first, second] = await Promise.all([installAz('2.89.1', asScript), installAz('2.89.1', asScript)]);
	const machine = await openMachine(azureCli, {variables: {PATH: `${first}:${second}:${first}`}});
	expect(await machine.examine()).toMatchObject({status: 'passed'});
});

test('if the first az lacks a module, the other az and the reinstallation of the package are named', async () => {
	const error = "ModuleNotFoundError: No module named 'azure'";
	const broken = await makeFolder();
	await writeFile(path.join(broken.folder, 'az'), `${azThatPrints(error)}# AZ_INSTALLER=HOMEBREW\n`, {
		mode: 0o755,
	});
	const other = await installAz('2.89.1', asScript);
	const machine = await openMachine(azureCli, {variables: {PATH: `${broken.folder}:${other}`}});
	const verdict = await machine.examine();
	expect(verdict).toMatchObject({
		problem: 'module-missing',
		summary: 'The Python of Azure CLI has no module azure.',
	});
	expect(verdict.fixes[0]?.text).toContain(`${other}/az`);
	expect(commandsOf(verdict)).toEqual(['brew reinstall azure-cli']);
});
