import {chmod, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {clientSettings} from '../../../../../source/checks/containers/client-settings/client-settings.ts';
import type {RuntimeEnvironment} from '../../../../../source/engine/system.ts';
import {createSystem} from '../../../../../source/system/system.ts';
import {makeFolder} from '../../../../integration/daemons.ts';
import {collect, evaluate} from '../../../bench.ts';

/** The text of a file, or null for a folder. */
export type Files = Readonly<Record<string, string | null>>;

export type SettingsInput = {
	readonly files?: Files;
	/** Scripts in the folder `/bin` of the PATH, by name. */
	readonly programs?: Readonly<Record<string, string>>;
	readonly variables?: Readonly<Record<string, string>>;
	readonly runtimeEnvironment?: Partial<RuntimeEnvironment>;
	readonly home?: string;
	readonly command?: string;
};

export const configFile = '/home/user/.docker/config.json';

/** Returns a client for the evidence of container-client. */
export const clientOf = ({runtimeEnvironment, command = 'docker'}: SettingsInput = {}) => ({
	command,
	kind: 'docker' as const,
	version: '28.2.2',
	platform: 'linux',
	hostType: 'machine' as const,
	isWsl: false,
	...runtimeEnvironment,
});

/** Creates a machine with these files below a temporary folder. The machine has a docker client on its PATH. */
export async function openSettingsMachine(input: SettingsInput = {}) {
	const {folder, remove} = await makeFolder();
	onTestFinished(remove);
	const bin = path.join(folder, 'bin');
	const {runtimeEnvironment, home = '/home/user', variables} = input;
	const system = createSystem({
		env: {PATH: bin, ...variables},
		platform: runtimeEnvironment?.platform ?? 'linux',
		home,
		fileRoot: folder,
		userAgent: 'acr-doctor/test',
		timeout: 30_000,
		runtimeEnvironment: {hostType: 'machine', isWsl: false, platform: 'linux', ...runtimeEnvironment},
	});
	onTestFinished(async () => system.close());

	const write = async (files: Files): Promise<void> => {
		for (const [name, text] of Object.entries(files)) {
			const file = path.join(folder, name);
			// oxlint-disable-next-line no-await-in-loop -- a folder must exist before its files
			await mkdir(text === null ? file : path.dirname(file), {recursive: true});

			if (text !== null) {
				// oxlint-disable-next-line no-await-in-loop -- see above
				await writeFile(file, text);
			}
		}
	};

	const install = async (name: string, script: string): Promise<void> => {
		await write({[`bin/${name}`]: `#!/bin/sh\n${script}\n`});
		await chmod(path.join(bin, name), 0o755);
	};

	await write(input.files ?? {});
	await install('docker', 'exit 0');
	await Promise.all(
		Object.entries(input.programs ?? {}).map(async ([name, script]) => install(name, script)),
	);

	return {
		folder,
		system,
		write,
		install,
		remove: async (name: string) => rm(path.join(folder, name), {recursive: true}),
	};
}

/** Returns the verdict of client-settings on a machine with these files. */
export async function examineSettings(input: SettingsInput = {}) {
	const machine = await openSettingsMachine(input);
	const known = {'container-client': clientOf(input)};
	const {evidence: fact} = await collect(clientSettings, {system: machine.system, known});
	return {fact, ...evaluate(clientSettings, fact, known), machine};
}
