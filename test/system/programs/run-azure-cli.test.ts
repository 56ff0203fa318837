import {chmod, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {runAzureCli} from '../../../source/system/programs/run-azure-cli.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;

beforeEach(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

/** Runs a script with the name az. Counts how often the script runs. */
async function ask(lines: string, env: Readonly<Record<string, string>> = {}) {
	const file = path.join(folder, 'az');
	const count = path.join(folder, 'count');
	await writeFile(file, `#!/bin/sh\necho asked >> ${count}\n${lines}\n`);
	await chmod(file, 0o755);
	const answer = await runAzureCli(
		{file: 'az', args: ['version']},
		{PATH: `${folder}:/usr/bin:/bin`, ...env},
		AbortSignal.timeout(30_000),
	);
	const asked = (await readFile(count, 'utf8')).split('\n').length - 1;
	return {answer, asked};
}

test('Azure CLI runs without telemetry, upgrades and colors', async () => {
	const {answer} = await ask('tr "\\0" "\\n" < /proc/$$/environ', {AZURE_CORE_COLLECT_TELEMETRY: 'yes'});
	const printed = answer.ok ? answer.value.stdout.split('\n') : [];
	expect(printed).toEqual(
		expect.arrayContaining([
			'AZURE_CORE_COLLECT_TELEMETRY=no',
			'AZURE_AUTO-UPGRADE_ENABLE=no',
			'AZURE_CORE_NO_COLOR=true',
			'SETUPTOOLS_USE_DISTUTILS=stdlib',
		]),
	);
});

test('with a Python without distutils, az runs a second time with default settings', async () => {
	const {answer, asked} = await ask(
		`[ -z "$SETUPTOOLS_USE_DISTUTILS" ] || { echo "ModuleNotFoundError: No module named 'distutils'" >&2; exit 1; }
echo well`,
	);
	expect(answer).toMatchObject({ok: true, value: {exitCode: 0, stdout: 'well'}});
	expect(asked).toBe(2);
});

test('an az with another failure runs once', async () => {
	const {answer, asked} = await ask('echo "ERROR: Please run az login" >&2; exit 1');
	expect(answer).toMatchObject({ok: true, value: {exitCode: 1}});
	expect(asked).toBe(1);
});

test('a setuptools variable of the user is not overridden', async () => {
	const {answer} = await ask('echo "$SETUPTOOLS_USE_DISTUTILS"', {SETUPTOOLS_USE_DISTUTILS: 'local'});
	expect(answer).toMatchObject({ok: true, value: {stdout: 'local'}});
});
