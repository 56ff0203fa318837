import {rmSync} from 'node:fs';
import {mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Fault} from '../faults/fault.ts';
import {machineFaults, programFaults} from '../faults/machine-faults.ts';
import type {MachineFault, ProgramName} from '../faults/machine-faults.ts';
import {installOtherAzureCli, otherAzureCliFolder} from './install-other-azure-cli.ts';

/** The PATH contains only `folder` and the folder of another az, so that acr-doctor does not find other programs. */
type InstalledPrograms = {
	readonly environment: () => Readonly<Record<string, string>> & {readonly PATH: string};
	readonly folder: string;
	/** Sets the current faults. Programs that already run do not change. */
	readonly setFaults: (faults: readonly MachineFault[]) => Promise<void>;
	readonly close: () => Promise<void>;
};

const isWindows = process.platform === 'win32';

export async function installPrograms(): Promise<InstalledPrograms> {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-demo-'));
	const remove = (): void => rmSync(folder, {recursive: true, force: true});
	// A crash or a closed terminal ends the process without a call of `close`.
	const removeAndHangUp = (): void => {
		remove();
		process.kill(process.pid, 'SIGHUP');
	};
	process.once('exit', remove);
	process.once('SIGHUP', removeAndHangUp);
	let isContentTrustOn = false;
	let helpers: readonly string[] = [];

	const setFaults = async (faults: readonly MachineFault[]) => {
		const behaviors = faults.map(fault => describe(fault).program);
		const otherVersions = behaviors.map(behavior =>
			typeof behavior === 'object' && 'version' in behavior ? behavior.otherVersion : undefined,
		);
		await installOtherAzureCli(
			folder,
			otherVersions.find(version => version !== undefined),
		);
		isContentTrustOn ||= faults.some(fault => describe(fault).hasContentTrust);

		await Promise.all(helpers.map(async file => rm(file, {force: true})));
		helpers = await Promise.all(
			faults
				.flatMap(fault => describe(fault).helper ?? [])
				.map(async helper => installHelper(folder, helper)),
		);

		await Promise.all(
			programNames.map(async name => {
				const fault = faults.find(one => Object.hasOwn(programFaults[name], one));
				const isNeeded = name !== 'notary' || isContentTrustOn || fault !== undefined;
				await installProgram({folder, name, fault, isNeeded});
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
			PATH: [folder, otherAzureCliFolder(folder)].join(path.delimiter),
			...(isWindows && {SystemRoot: process.env.SystemRoot ?? ''}),
			...(isContentTrustOn && {DOCKER_CONTENT_TRUST: '1'}),
		}),
		folder,
		setFaults,
		close,
	};
}

const programNames = Object.keys(programFaults).filter((name): name is ProgramName => name in programFaults);

const describe = (fault: MachineFault): Fault => machineFaults[fault];

type Installation = {
	readonly folder: string;
	readonly name: ProgramName;
	readonly fault: MachineFault | undefined;
	readonly isNeeded: boolean;
};

async function installProgram({folder, name, fault, isNeeded}: Installation): Promise<void> {
	const file = path.join(folder, isWindows ? `${name}.cmd` : name);
	const state = path.join(folder, `${name}.fault`);
	const behavior = fault && describe(fault).program;
	await replace(state, fault ?? '');

	if (isNeeded && behavior !== 'missing') {
		const text = behavior === 'without-interpreter' ? scriptWithoutInterpreter : createLauncher(name, state);
		await replace(file, text, behavior === 'not-executable' ? 0o644 : 0o755);
	} else {
		await rm(file, {force: true});
	}
}

/** Returns the path of the installed credential helper, which has no sign-ins. */
async function installHelper(
	folder: string,
	{name, exitCode, onGet}: NonNullable<Fault['helper']>,
): Promise<string> {
	const file = path.join(folder, `docker-credential-${name}${isWindows ? '.cmd' : ''}`);
	const get = onGet && {
		windows: `@if "%1"=="get" ${onGet === 'fails' ? 'exit 1' : 'pause'}\r\n`,
		unix: `[ "$1" = get ] && ${onGet === 'fails' ? 'exit 1' : 'exec /bin/sleep 60'}\n`,
	};
	await replace(
		file,
		isWindows
			? `${get?.windows ?? ''}@exit ${exitCode}\r\n`
			: `#!/bin/sh\n${get?.unix ?? ''}exit ${exitCode}\n`,
		0o755,
	);
	return file;
}

/** Replaces the file atomically, so that a program never starts from a partly written file. */
async function replace(file: string, text: string, mode = 0o600): Promise<void> {
	await writeFile(`${file}.new`, text, {mode});
	await rename(`${file}.new`, file);
}

const scriptWithoutInterpreter = '#!/nowhere/interpreter\n';

/** The program must be in the same folder as this file. */
function createLauncher(name: ProgramName, state: string): string {
	const here = fileURLToPath(import.meta.url);
	const words = [process.execPath, path.join(path.dirname(here), name + path.extname(here)), state];

	return isWindows
		? `@${words.map(word => `"${word}"`).join(' ')} %*\r\n`
		: `#!/bin/sh\nexec ${words.map(word => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')} "$@"\n`;
}
