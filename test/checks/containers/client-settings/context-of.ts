import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import type {CollectContext} from '../../../../source/engine/check.ts';
import {clientSettings} from '../../../../source/checks/containers/client-settings/client-settings.ts';
import type {RuntimeEnvironment} from '../../../../source/engine/system.ts';
import {createSystem} from '../../../../source/system/system.ts';
import type {ClientKind} from '../../../../source/checks/containers/read-client-version.ts';
import {makeFolder} from '../../../integration/daemons.ts';
import {evaluate, factsOf, target} from '../../bench.ts';
import type {Known, Verdict} from '../../bench.ts';

type SettingsMachine = {
	readonly kind: ClientKind;
	readonly version?: string;
	readonly command?: string;
	/** The contents of files by their path on the machine. Null creates a folder. */
	readonly files?: Readonly<Record<string, string | null>>;
	readonly variables?: Readonly<Record<string, string>>;
	readonly environment?: Partial<RuntimeEnvironment>;
	readonly images?: readonly string[];
};

export const home = '/home/dev';

/** Creates a machine with real files in a temporary folder, and returns the context of a check on that machine. */
export async function contextOf(machine: SettingsMachine): Promise<CollectContext> {
	const {folder, remove} = await makeFolder();
	const {kind, version = '5.0.0', command = kind, images} = machine;
	const environment = {
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
		isRoot: false,
		userId: 1000,
		...machine.environment,
	} as const;
	const system = createSystem({
		env: {PATH: path.join(folder, 'usr/bin'), ...machine.variables},
		platform: environment.platform,
		home: environment.isRoot ? '/root' : home,
		userAgent: 'acr-doctor/test',
		timeout: 30_000,
		fileRoot: folder,
		runtimeEnvironment: environment,
	});
	onTestFinished(async () => {
		await system.close();
		await remove();
	});
	await Promise.all(
		Object.entries(machine.files ?? {}).map(async ([file, text]) => {
			const located = path.join(folder, file);
			await mkdir(text === null ? located : path.dirname(located), {recursive: true});

			if (text !== null) {
				await writeFile(located, text);
				await chmod(located, file.startsWith('/usr/bin/') ? 0o755 : 0o600);
			}
		}),
	);
	const known: Known = {
		'container-client': {command, kind, version, ...environment, chosenBy: 'search', attempts: []},
	};

	return {
		system,
		target: images === undefined ? target : {...target, images},
		facts: factsOf(known),
		secretOf: () => undefined,
		isFresh: () => true,
		hasConsent: true,
		progress: () => {},
		signal: AbortSignal.timeout(30_000),
	};
}

export const signInsFor = (...keys: readonly string[]): string =>
	JSON.stringify({auths: Object.fromEntries(keys.map(key => [key, {auth: 'dXNlcjpwYXNzd29yZA=='}]))});

/** Returns the verdict of client-settings on a machine with these files. */
export async function examineSettings(machine: SettingsMachine): Promise<Verdict> {
	const context = await contextOf(machine);
	const {evidence} = await clientSettings.collect(context);
	return evaluate(clientSettings, evidence, {}, context.target);
}
