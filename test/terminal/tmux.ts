import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {expect, onTestFinished, vi} from 'vitest';
import {bundle, root} from '../../bundling/bundle.ts';

/** A real terminal in tmux, with a shell that has printed some history. */
export type Pane = {
	readonly type: (...keys: readonly string[]) => Promise<void>;
	/** Sends these bytes, in hexadecimal, at once: the program reads them together. */
	readonly send: (...bytes: readonly string[]) => Promise<void>;
	/** Pastes a text as a terminal does, in brackets where the program asked for them. */
	readonly paste: (text: string) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;
	/** What stands on the screen; a poll takes it as it is. */
	readonly screen: () => Promise<string>;
	/** What stands on the screen once it has stopped changing. */
	readonly stillScreen: () => Promise<string>;
	readonly history: () => Promise<string>;
	/** Begins to record what programs write; returns what reads it. */
	readonly record: () => Promise<() => Promise<string>>;
	/** A value of tmux's: `alternate_on`, `cursor_flag`. */
	readonly ask: (name: string) => Promise<string>;
};

/** The command line of the built program. */
export const runContext = `env -u CI -u CONTINUOUS_INTEGRATION '${process.execPath}' '${path.join(root, 'bin/acr-doctor.js')}'`;

/** Components are bundled; into a folder of this test's own, so that it is never an old one. */
export const buildFolder = path.join(root, 'node_modules/.cache/acr-doctor-terminal-test');

/** `.ci/run` sets it: these tests take another program and half a minute, so that they run on demand only. */
export const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

export async function buildComponents(): Promise<void> {
	await bundle(
		[
			'source/ui/screen.tsx',
			...['arguments', 'language', 'run/run-context', 'run/interactive', 'targets/targets'].map(
				name => `source/cli/${name}.ts`,
			),
			'source/demo/demo.ts',
			...['az', 'docker', 'helm', 'notary'].map(name => `source/demo/programs/${name}.ts`),
			'source/system/system.ts',
		],
		buildFolder,
	);
}

/** The command line that runs a fixture. */
export const fixture = (name: string, ...words: readonly string[]): string =>
	[
		'env -u CI -u CONTINUOUS_INTEGRATION',
		`'${process.execPath}'`,
		`'${path.join(root, 'test/terminal/fixtures', name)}'`,
		`'${buildFolder}'`,
		...words,
	].join(' ');

/** Opens a terminal of this size that lasts as long as the test; its shell has these variables too. */
export async function openPane(
	columns: number,
	rows: number,
	variables: Readonly<Record<string, string>> = {},
	/** What the terminal runs: a shell with some history, or a program of its own. */
	command = "sh -c 'seq -f history-%g 1 12; exec sh'",
): Promise<Pane> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-tmux-'));
	const env = {
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
		CI: undefined,
		TMUX: undefined,
		PS1: '$ ',
		...variables,
	};
	const tmux = async (...words: readonly string[]) =>
		execa('tmux', ['-S', path.join(folder, 'socket'), '-f', '/dev/null', ...words], {env});

	await tmux('new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, command);

	onTestFinished(async () => {
		await tmux('kill-server');
		await rm(folder, {recursive: true, force: true});
	});

	const capture = async (...words: readonly string[]) => (await tmux('capture-pane', '-p', ...words)).stdout;

	return {
		async type(...keys) {
			await tmux('send-keys', ...keys);
		},
		async send(...bytes) {
			await tmux('send-keys', '-H', ...bytes);
		},
		async paste(text) {
			await tmux('set-buffer', '--', text);
			await tmux('paste-buffer', '-p', '-r');
		},
		async resize(width, height) {
			await tmux('resize-window', '-x', `${width}`, '-y', `${height}`);
		},
		screen: async () => capture(),
		async stillScreen() {
			let before = '';
			await vi.waitFor(
				async () => {
					const screen = await capture();
					const isStill = screen === before;
					before = screen;
					expect(isStill).toBe(true);
				},
				// Twice as long as a frame may keep its successor waiting.
				{timeout: 15_000, interval: 250},
			);
			return before;
		},
		history: async () => capture('-S', '-'),
		async record() {
			const file = path.join(folder, 'output');
			await writeFile(file, '');
			await tmux('pipe-pane', `cat >> '${file}'`);
			return async () => readFile(file, 'utf8');
		},
		ask: async name => (await tmux('display', '-p', `#{${name}}`)).stdout,
	};
}
