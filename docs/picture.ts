/** Draws the pictures of the readme: runs the demo in tmux, presses keys, and turns each screen into an SVG. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {execa} from 'execa';
import {drawScreen} from './draw-screen.ts';

type Picture = {
	readonly name: string;
	/** The alternative text for a screen reader. */
	readonly label: string;
	readonly columns: number;
	readonly rows: number;
	readonly words: string;
	/** The keys to press. Each key is pressed when the screen matches the regular expression. */
	readonly keys: ReadonlyArray<readonly [RegExp, string]>;
	readonly shows: RegExp;
};

const finished = /✖ 1 problem · (\d+)\/\1 /;

const pictures: readonly Picture[] = [
	{
		name: 'failure',
		label: 'The screen of a run: a list of checks, and the failed check with its cause and its fixes.',
		columns: 120,
		rows: 30,
		words: 'demo client-ip-denied --repository team/app',
		keys: [],
		shows: finished,
	},
	{
		name: 'overview',
		label: 'The overview of a run: a row for each registry, and a column for each check.',
		columns: 80,
		rows: 14,
		words: 'demo',
		keys: [[finished, 'o']],
		shows: /Registries: 2/,
	},
	{
		name: 'healthy',
		label: 'The screen after the fix: the registry is healthy, with the facts that prove it.',
		columns: 80,
		rows: 20,
		words: 'demo client-ip-denied --repository team/app',
		keys: [
			[finished, 'x'],
			[/y\/N/, 'y'],
			[/The demo removed the fault/, 'Escape'],
		],
		shows: /is healthy[^]*\? help/,
	},
];

for (const picture of pictures) {
	const file = path.join(import.meta.dirname, `${picture.name}.svg`);
	await writeFile(file, drawScreen(await capture(picture), picture));
}

/** Returns the screen with the escape sequences of its colors. */
async function capture({columns, rows, words, keys, shows}: Picture): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-picture-'));
	const env = {LANG: 'C.UTF-8', TERM: 'xterm-256color', CI: undefined, TMUX: undefined, HOME: folder};
	const tmux = async (...args: readonly string[]) =>
		(await execa('tmux', ['-S', path.join(folder, 'socket'), '-f', '/dev/null', ...args], {env})).stdout;
	const waitFor = async (text: RegExp): Promise<void> => {
		while (!text.test(await tmux('capture-pane', '-p'))) {
			await setTimeout(100);
		}
	};

	try {
		const program = `'${process.execPath}' '${path.join(import.meta.dirname, '../bin/acr-doctor.js')}'`;
		await tmux('new-session', '-d', '-x', `${columns}`, '-y', `${rows}`, `${program} ${words}`);

		for (const [before, key] of keys) {
			await waitFor(before);
			await tmux('send-keys', key);
		}

		await waitFor(shows);
		// The screen can still change after it matches.
		await setTimeout(1000);
		return await tmux('capture-pane', '-e', '-p');
	} finally {
		await tmux('kill-server');
		await rm(folder, {recursive: true, force: true, maxRetries: 10});
	}
}
