import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {commandNames} from '../../../source/cli/commands.ts';
import {commandCandidates} from '../../../source/cli/completion/candidates.ts';
import {languages} from '../../../source/languages/index.ts';
import {runProgram} from '../program.ts';

function makeFolder(): string {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-completion-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

test.each([
	[
		'without a shell',
		['completion'],
		'Name your shell (bash, zsh, fish, powershell), for example: acr-doctor completion bash\n',
	],
	[
		'with an unknown shell',
		['completion', 'pwsh'],
		'Completion does not support pwsh. Name one of bash, zsh, fish, powershell, for example: acr-doctor completion bash\n',
	],
	['with two', ['completion', 'bash', 'zsh'], 'Unexpected argument: zsh. Run acr-doctor --help.\n'],
	[
		'in the language of the user',
		['completion', '--lang', 'ja'],
		'シェル (bash、zsh、fish、powershell) を指定してください (例: acr-doctor completion bash)。\n',
	],
])('completion %s is an error with one sentence and exit code 2', async (_, words, stderr) => {
	expect(await runProgram(words)).toEqual({code: 2, stdout: '', stderr});
});

test.each(Object.entries(languages))('the help describes every command (%s)', async (_, {load}) => {
	const start = commandCandidates(await load());
	expect(start.map(({word}) => word)).toEqual(commandNames);
	expect(start.filter(({about}) => !about)).toEqual([]);
});

test.each([
	['that is not there', undefined],
	['that is broken', '{"registries": [{'],
	['that holds something else', '[1, 2]'],
])('with a settings file that is %s, completion prints nothing and creates nothing', async (_, text) => {
	const folder = makeFolder();
	const below = path.join(folder, 'own');

	if (text !== undefined) {
		writeFileSync(path.join(folder, 'config.json'), text);
	}

	const before = readdirSync(folder);
	expect(await runProgram(['completion', 'words', ':--config', `:${folder}`, ':-n', ':'])).toEqual({
		code: 0,
		stdout: '',
		stderr: '',
	});
	expect(await runProgram(['completion', 'words', ':--config', `:${below}`, ':-n', ':'])).toEqual({
		code: 0,
		stdout: '',
		stderr: '',
	});
	expect(readdirSync(folder)).toEqual(before);
});
