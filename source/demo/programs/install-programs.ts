import {rmSync} from 'node:fs';
import {mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {containerFaults} from '../faults/container-faults.ts';
import {azureCliFaults, helmFaults, notaryFaults} from '../faults/machine-faults.ts';
import type {MachineFault} from '../faults/machine-faults.ts';

/** The programs of the demo, in a temporary folder that is the whole PATH. */
export type InstalledPrograms = {
	readonly environment: () => Readonly<Record<string, string>> & {readonly PATH: string};
	/** Takes effect for programs that start later. */
	readonly setFaults: (faults: readonly MachineFault[]) => Promise<void>;
	readonly close: () => Promise<void>;
};

/** The faults of each program. */
const programs = {
	docker: containerFaults,
	az: azureCliFaults,
	helm: helmFaults,
	notary: notaryFaults,
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<MachineFault, unknown>>>>>;

type Name = keyof typeof programs;

const isWindows = process.platform === 'win32';

export async function installPrograms(): Promise<InstalledPrograms> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-demo-'));
	const remove = (): void => rmSync(folder, {recursive: true, force: true});
	// A crash or a closed terminal ends the process without closing the demo.
	const removeAndHangUp = (): void => {
		remove();
		process.kill(process.pid, 'SIGHUP');
	};
	process.once('exit', remove);
	process.once('SIGHUP', removeAndHangUp);
	let isContentTrustOn = false;

	const setFaults = async (faults: readonly MachineFault[]) => {
		isContentTrustOn ||= faults.some(
			fault => Object.hasOwn(notaryFaults, fault) || contentTrustFaults.has(fault),
		);

		await Promise.all(
			listNames(programs).map(async name => {
				const fault = faults.find(one => Object.hasOwn(programs[name], one));
				const isInstalled =
					fault === undefined ? name !== 'notary' || isContentTrustOn : !notInstalled.has(fault);
				await installProgram({folder, name, fault, isInstalled});
			}),
		);
	};

	const close = async (): Promise<void> => {
		process.off('exit', remove);
		process.off('SIGHUP', removeAndHangUp);
		await rm(folder, {recursive: true, force: true, maxRetries: 5});
	};

	try {
		await setFaults([]);
	} catch (error) {
		await close();
		throw error;
	}

	return {
		environment: () => ({
			PATH: folder,
			// Node does not start on Windows without this variable.
			...(isWindows && {SystemRoot: process.env.SystemRoot ?? ''}),
			...(isContentTrustOn && {DOCKER_CONTENT_TRUST: '1'}),
		}),
		setFaults,
		close,
	};
}

const listNames = (table: typeof programs) =>
	Object.keys(table).filter((name): name is Name => name in table);

const contentTrustFaults: ReadonlySet<MachineFault> = new Set([
	'docker-pull-unsigned',
	'docker-pull-trust-unreachable',
]);

/** The program does not exist. */
const notInstalled: ReadonlySet<MachineFault> = new Set(['docker-missing', 'helm-missing', 'notary-missing']);

/** The program is a script whose interpreter does not exist. */
const withoutInterpreter: ReadonlySet<MachineFault> = new Set([
	'docker-cannot-run',
	'azure-cli-cannot-run',
	'helm-cannot-run',
	'notary-cannot-run',
]);

type Installation = {
	readonly folder: string;
	readonly name: Name;
	readonly fault: MachineFault | undefined;
	readonly isInstalled: boolean;
};

async function installProgram({folder, name, fault, isInstalled}: Installation): Promise<void> {
	const file = path.join(folder, isWindows ? `${name}.cmd` : name);
	const state = path.join(folder, `${name}.fault`);
	await replace(state, fault ?? '');

	if (isInstalled) {
		const text =
			fault !== undefined && withoutInterpreter.has(fault)
				? scriptWithoutInterpreter
				: createLauncher(name, state);
		await replace(file, text, fault === 'docker-not-executable' ? 0o644 : 0o755);
	} else {
		await rm(file, {force: true});
	}
}

/** Atomic, so that no program starts from a partial file. */
async function replace(file: string, text: string, mode = 0o600): Promise<void> {
	await writeFile(`${file}.new`, text, {mode});
	await rename(`${file}.new`, file);
}

const scriptWithoutInterpreter = '#!/nowhere/interpreter\n';

/**
 * Starts the program with the Node of this process; its file is next to this one, in source and in the bundle.
 */
function createLauncher(name: Name, state: string): string {
	const here = fileURLToPath(import.meta.url);
	const words = [process.execPath, path.join(path.dirname(here), name + path.extname(here)), state];

	return isWindows
		? `@${words.map(word => `"${word}"`).join(' ')} %*\r\n`
		: `#!/bin/sh\nexec ${words.map(word => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')} "$@"\n`;
}
