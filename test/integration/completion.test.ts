import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {root} from '../../bundling/bundle.ts';
import {checks} from '../../source/checks/index.ts';
import {commandNames, commands} from '../../source/cli/commands.ts';
import {flagNames, spellingOf} from '../../source/cli/flags.ts';
import {faults} from '../../source/demo/faults/faults.ts';
import {codes} from '../../source/reference/codes.ts';
import {languages} from '../../source/languages/index.ts';
import {openPane} from '../terminal/tmux.ts';
import {makeHome} from './completion.ts';
import type {Home} from './completion.ts';
import {needPrograms} from './prerequisites.ts';

const names = ['Production', 'contoso', 'Dev 東京', 'fabrikam', 'localhost:5000', 'evil', 'wicked'];
const ids = checks.map(({id}) => id);
const groups = checks.map(({group}) => group);
const all = [...new Set([...ids, ...groups])];

/** The typed line before Tab, and the offered words. */
const questions: ReadonlyArray<readonly [title: string, line: string, offered: readonly string[]]> = [
	['every command and saved registry', 'acr-doctor ', [...commandNames, ...names]],
	['every flag', 'acr-doctor --', flagNames.map(spellingOf)],
	['flags after a registry', 'acr-doctor contoso --js', ['--json']],
	['a registry by its label', 'acr-doctor Prod', ['Production']],
	['a second registry, and no command', 'acr-doctor contoso re', []],
	['a registry with a port', 'acr-doctor -n localhost:5', ['localhost:5000']],
	['a registry after an equals sign', 'acr-doctor --name=localhost:', ['localhost:5000']],
	['the registries of the folder that --config names', 'acr-doctor --config runs -n ', ['elsewhere']],
	['… after an equals sign', 'acr-doctor --config=runs ', [...commandNames, 'elsewhere']],
	['… below my home', 'acr-doctor --config ~/runs -n ', ['elsewhere']],
	['no registry where the folder holds none', 'acr-doctor --config bin -n ', []],
	['the languages', 'acr-doctor --lang ', Object.keys(languages)],
	['a language after an equals sign', 'acr-doctor --lang=z', ['zh-hans']],
	['checks and groups', 'acr-doctor --only ', all],
	['a check after another', 'acr-doctor --only dns,t', ['dns,tls']],
	['none that is listed already', 'acr-doctor --skip=tls,dns,dns', []],
	['what a run fails on', 'acr-doctor --fail-on ', ['warning']],
	['the clouds', 'acr-doctor --cloud AzureC', ['AzureCloud', 'AzureChinaCloud']],
	['nothing for a free value', 'acr-doctor --timeout ', []],
	['files to save a run in', 'acr-doctor --output ru', ['run.json', 'runs']],
	['… after an equals sign', 'acr-doctor --output=run.', ['run.json']],
	['saved runs', 'acr-doctor report run.', ['run.json']],
	['a client by its name', 'acr-doctor --client pod', ['podman']],
	['a client by its path', 'acr-doctor --client bin/acr', ['bin/acr-doctor']],
	['folders of settings', 'acr-doctor --config ru', ['runs']],
	['every code', 'acr-doctor explain ', codes],
	['a problem, once a letter of it is there', 'acr-doctor explain client-ip', ['client-ip-denied']],
	['a check to be explained', 'acr-doctor --lang ko explain refresh', ['refresh-token']],
	['nothing after a run from a pipe', 'acr-doctor report - ', []],
	['what follows a flag without a value', 'acr-doctor -y explain CMK', ['CMK_ERROR']],
	['nothing after a code', 'acr-doctor explain CMK_ERROR ', []],
	['nothing after checks', 'acr-doctor checks ', []],
	[
		'what can be done with saved registries',
		'acr-doctor registries ',
		Object.keys(commands.registries.verbs),
	],
	['which to remove', 'acr-doctor registries remove ', names],
	['… by its other name', 'acr-doctor registries rm ', names],
	['none to add', 'acr-doctor registries add ', []],
	['every fault of the demo', 'acr-doctor demo ', ['none', ...Object.keys(faults)]],
	['the shells', 'acr-doctor completion ', ['bash', 'zsh', 'fish', 'powershell']],
	['no flag after two dashes', 'acr-doctor -- --', []],
];

vi.setConfig({testTimeout: 60_000});

let home: Home;

beforeAll(async () => {
	home = await makeHome();
});

afterAll(() => {
	home.remove();
});

type Answers = ReadonlyMap<string, readonly string[]>;

/** Returns the offered words by typed line, from the output of a shell: one line for each question. */
const answersOf = (lines: ReadonlyArray<readonly string[]>): Answers =>
	new Map(questions.map(([, line], index) => [line, lines[index] ?? []]));

const tabbed = (stdout: string): Answers =>
	answersOf(stdout.split('\n').map(line => line.split('\t').filter(Boolean)));

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();

describe('in bash, Tab offers', () => {
	const isThere = needPrograms('bash');
	let answers: Answers;

	beforeAll(async () => {
		if (!isThere()) {
			return;
		}

		// Bash cannot print the completions of a line, so the test calls the completion function with the words.
		const asked = questions.map(([, line]) => {
			const words = line
				.split(' ')
				.flatMap(word => word.split(/([=:])/).filter((part, at) => part || at === 0));
			return `ask ${words.map(word => `'${word}'`).join(' ')}`;
		});
		const stdout = await home.run(
			['bash', '--norc', '--noprofile', '-c'],
			[
				'set -e; source <(acr-doctor completion bash); set +e',
				'ask() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _acr_doctor; (IFS=$"\\t"; printf "%s\\t" "${COMPREPLY[@]}"; echo); }',
				...asked,
			].join('\n'),
		);
		answers = tabbed(stdout);
	});

	test.each(questions)('%s: %s', (_, line, offered) => {
		// readline replaces only the part after the last equals sign or colon.
		const whole = (answers.get(line) ?? []).map(word => word.replace('Dev\\ ', 'Dev '));
		const expected = offered.map(word => (line.includes(':') ? word.replace(/^.*:/, '') : word));
		expect(sorted(whole)).toEqual(sorted(expected));
	});
});

describe('in zsh, Tab offers', () => {
	const isThere = needPrograms('zsh');
	let answers: Answers;

	beforeAll(async () => {
		if (!isThere()) {
			return;
		}

		const script = path.join(import.meta.dirname, 'fixtures/ask-zsh.zsh');
		const stdout = await home.run(
			['zsh', '-f', '-c'],
			`source '${script}' ${questions.map(([, line]) => `'${line}'`).join(' ')}`,
		);
		answers = tabbed(stdout);
	});

	test.each(questions)('%s: %s', (_, line, offered) => {
		// fish prints only the part after the last comma or slash.
		const expected = offered.map(word => word.replace(/^.*[,/]/, ''));
		expect(sorted(answers.get(line) ?? [])).toEqual(sorted(expected));
	});
});

describe('in fish, Tab offers', () => {
	const isThere = needPrograms('fish');
	let answers: Answers;

	beforeAll(async () => {
		if (!isThere()) {
			return;
		}

		const stdout = await home.run(
			['fish', '--no-config', '-c'],
			[
				'acr-doctor completion fish | source',
				...questions.map(([, line]) => `complete -C '${line}'; echo ===`),
			].join('\n'),
		);
		answers = answersOf(stdout.split(/^===$/m).map(lines => lines.split('\n').filter(Boolean)));
	});

	test.each(questions)('%s: %s', (_, line, offered) => {
		const words = (answers.get(line) ?? []).map(
			item => item.split('\t')[0]?.replace(/^--[a-z]+=|\/$/g, '') ?? '',
		);
		expect(sorted(words)).toEqual(sorted(offered));
	});

	test('descriptions of words are in the user’s language', async () => {
		const stdout = await home.run(
			['fish', '--no-config', '-c'],
			"acr-doctor completion fish --lang ja | source; complete -C 'acr-doctor explain CMK'",
		);
		expect(stdout).toMatch(/^CMK_ERROR\t.*レジストリ/);
	});
});

/** A typed line, and the line in the terminal after Tab. */
const typed: ReadonlyArray<readonly [line: string, completed: string]> = [
	['acr-doctor --lang=z', 'acr-doctor --lang=zh-hans'],
	['acr-doctor -n localhost:5', 'acr-doctor -n localhost:5000'],
	['acr-doctor --only dns,t', 'acr-doctor --only dns,tls'],
	['acr-doctor De', String.raw`acr-doctor Dev\ 東京`],
	['acr-doctor "De', 'acr-doctor "Dev 東京"'],
	['acr-doctor report run.', 'acr-doctor report run.json'],
	['acr-doctor --output=run.', 'acr-doctor --output=run.json'],
	['acr-doctor evi', 'acr-doctor evil'],
];

describe.each([
	['bash', 'bash --norc --noprofile', 'eval "$(acr-doctor completion bash)"'],
	['zsh', 'zsh -f', 'eval "$(acr-doctor completion zsh)"'],
	['fish', 'fish --no-config', 'acr-doctor completion fish | source'],
])('at a terminal with %s (tmux)', (shell, start, install) => {
	needPrograms(shell, 'tmux');

	test('the line in docs/command-line.md installs it, and Tab completes the word', async () => {
		expect(readFileSync(path.join(root, 'docs/command-line.md'), 'utf8')).toContain(`\`${install}\``);
		const pane = await openPane(80, 24, home.env);
		await expect.poll(pane.screen).toContain('history-12');
		await pane.type(`cd ${home.folder}; exec ${start}`, 'Enter');
		await pane.type(`${install}; echo in''stalled`, 'Enter');
		await expect.poll(pane.screen).toContain('installed\n');

		for (const [line, completed] of typed) {
			await pane.type('-l', line);
			await expect.poll(pane.screen).toContain(line);
			await pane.type('Tab');
			await expect.poll(pane.screen).toContain(completed);
			await pane.type('C-u');
			await expect.poll(pane.screen).not.toContain(completed);
		}
	});
});

test('completion runs no text of the settings file', () => {
	expect(existsSync(path.join(home.folder, 'pwned'))).toBe(false);
});
