import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {doctorProgram} from './prerequisites.ts';

/** A home folder with saved registries, and a PATH with a program acr-doctor. */
export type Home = {
	readonly folder: string;
	readonly env: Readonly<Record<string, string>>;
	readonly run: (shell: readonly [string, ...string[]], script: string) => Promise<string>;
	readonly remove: () => void;
};

/** Creates the home folder. Its program `acr-doctor` is the program that `npm run build` created. */
export async function makeHome(): Promise<Home> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-shell-'));
	const bin = path.join(folder, 'bin');
	mkdirSync(bin);
	mkdirSync(path.join(folder, 'runs'));
	writeFileSync(path.join(folder, 'run.json'), '{}');
	writeFileSync(
		path.join(bin, 'acr-doctor'),
		`#!/bin/sh\nexec '${process.execPath}' '${doctorProgram}' "$@"\n`,
	);
	chmodSync(path.join(bin, 'acr-doctor'), 0o755);
	writeSaved(path.join(folder, '.config/acr-doctor'), [
		{id: '1', name: 'contoso', label: 'Production'},
		{id: '2', name: 'fabrikam', label: 'Dev 東京'},
		{id: '3', name: 'localhost:5000'},
		{id: '4', name: 'evil', label: '$(touch pwned)'},
		{id: '5', name: 'wicked', label: '`touch pwned`;touch pwned'},
	]);
	writeSaved(path.join(folder, 'runs'), [{id: '1', name: 'elsewhere'}]);
	const env = {
		PATH: `${bin}:${process.env.PATH ?? ''}`,
		HOME: folder,
		LANG: 'C.UTF-8',
		TERM: 'xterm-256color',
	};

	return {
		folder,
		env,
		run: async ([shell, ...words], script) =>
			(await execa(shell, [...words, script], {cwd: folder, env, extendEnv: false, timeout: 60_000})).stdout,
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
}

function writeSaved(folder: string, registries: readonly object[]): void {
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'config.json'), JSON.stringify({version: 1, registries}));
}
