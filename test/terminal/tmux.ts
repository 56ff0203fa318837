import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {expect, onTestFinished, vi} from 'vitest';
import {bundle, root} from '../../bundling/bundle.ts';

/** A terminal in tmux. Its shell has already printed some lines. */
export type Pane = {
	readonly type: (...keys: readonly string[]) => Promise<void>;
	/** Sends these bytes (hexadecimal) in one write. */
	readonly send: (...bytes: readonly string[]) => Promise<void>;
	/** Pastes a text. If the program turned on bracketed paste, tmux adds the escape sequences. */
	readonly paste: (text: string) => Promise<void>;
	readonly resize: (columns: number, rows: number) => Promise<void>;
	readonly screen: () => Promise<string>;
	/** Returns the screen when it no longer changes. */
	readonly stillScreen: () => Promise<string>;
	readonly history: () => Promise<string>;
	/** Starts to record the output. The returned function reads the recorded output. */
	readonly record: () => Promise<() => Promise<string>>;
	/** Returns the value of a tmux variable, for example `alternate_on` or `cursor_flag`. */
	readonly ask: (name: string) => Promise<string>;
};

/** The command that starts the built program. */
export const doctor = `env -u CI -u CONTINUOUS_INTEGRATION '${process.execPath}' '${path.join(root, 'bin/acr-doctor.js')}'`;

/** Waits until the screen of a terminal contains this text. */
export async function isShown(pane: Pane, text: string | RegExp): Promise<void> {
	await expect.poll(pane.screen, {timeout: 30_000, interval: 50}).toMatch(text);
}

/** The folder into which the tests bundle the current components. */
const buildFolder = path.join(root, 'node_modules/.cache/acr-doctor-terminal-test');

/** True in `.ci/run`. */
export const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

/**
 * Creates a folder that is removed after the test. The removal is repeated, because a program that just ended can still
 * write its cache.
 */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-terminal-'));
	onTestFinished(async () => rm(folder, {recursive: true, force: true, maxRetries: 10}));
	return folder;
}

export async function buildComponents(): Promise<void> {
	await bundle(
		[
			'source/ui/run/open-run-screen.tsx',
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

export const fixture = (name: string, ...words: readonly string[]): string =>
	[
		'env -u CI -u CONTINUOUS_INTEGRATION',
		`'${process.execPath}'`,
		`'${path.join(root, 'test/terminal/fixtures', name)}'`,
		`'${buildFolder}'`,
		...words,
	].join(' ');

/** Opens a terminal of this size until the test ends. Its shell has these environment variables. */
export async function openPane(
	columns: number,
	rows: number,
	variables: Readonly<Record<string, string>> = {},
	/** The command in the terminal. The default is a shell that prints some lines first. */
	command = "sh -c 'seq -f history-%g 1 12; exec sh'",
): Promise<Pane> {
	const folder = await temporaryFolder();
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

	onTestFinished(async () => void (await tmux('kill-server')));

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
				// The interval is twice the longest delay between frames.
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
