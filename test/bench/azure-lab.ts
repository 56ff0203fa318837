import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {servicePrincipal} from '../../source/demo/azure-identifiers.ts';
import {signInAzureCli} from '../integration/azure-cli.ts';
import {doctorProgram} from '../integration/prerequisites.ts';
import {openHostileLab} from './hostile-lab.ts';
import type {HostileLab} from './hostile-lab.ts';
import {openSilentNetwork} from '../integration/silent-network.ts';
import type {Command} from './measure.ts';

/** The demo with its real host names, a signed-in Azure CLI, and the built program. */
export type AzureLab = {
	/** Sets the delay of each response of registries, Entra and Resource Manager, in ms. */
	readonly setLatency: (milliseconds: number) => void;
	/** Starts the built program without credentials. */
	readonly withoutCredentials: Starts;
	/** Starts the built program with Azure CLI as the credential. */
	readonly withAzureCli: Starts;
	/** Starts the built program with a service principal in environment variables. */
	readonly withEnvironmentCredential: Starts;
	/** Starts the built program in a network whose resolver does not respond. */
	readonly withoutResolver: Starts;
	readonly az: (...words: readonly string[]) => Command;
	/** Returns a PATH in which the program with this name never exits. */
	readonly addHangingProgram: (name: string) => Promise<string>;
	readonly hostile: HostileLab;
	readonly close: () => Promise<void>;
};

type Starts = (words: readonly string[], changes?: Partial<Command>) => Command;

type AzureLabInput = {
	readonly registries: readonly string[];
	/** The registry that accepts connections and sends nothing. */
	readonly silent: string;
};

export async function openAzureLab({registries, silent}: AzureLabInput): Promise<AzureLab> {
	const healthy = registries.map(name => [name, undefined] as const);
	const cli = await signInAzureCli({...Object.fromEntries(healthy), [silent]: 'no-answer'});
	const network = await openSilentNetwork('contoso.azurecr.io');
	const folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-bench-'));
	const hostile = await openHostileLab(cli.environment);
	const {environment} = cli;
	const bare = {PATH: environment.PATH ?? '', HOME: folder, LANG: 'C.UTF-8'};
	const alone = {
		...environment,
		AZURE_TENANT_ID: 'adfs',
		AZURE_CLIENT_ID: servicePrincipal.clientId,
		AZURE_CLIENT_SECRET: servicePrincipal.secret,
		AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
	};

	return {
		hostile,
		setLatency: cli.demo.setLatency,
		withoutCredentials: startIn(bare),
		withAzureCli: startIn(environment),
		withEnvironmentCredential: startIn(alone),
		withoutResolver: startIn({...alone, PATH: network.path}, [...network.prefix, process.execPath]),
		az: (...words) => ({file: 'az', words, environment}),
		async addHangingProgram(name) {
			const place = await mkdtemp(path.join(folder, 'hang-'));
			// The script also starts a child process. acr-doctor must end both.
			await writeFile(path.join(place, name), '#!/bin/sh\nsleep 600 & sleep 600\n', {mode: 0o755});
			return `${place}:${environment.PATH ?? ''}`;
		},
		async close() {
			await Promise.all([
				hostile.close(),
				cli.close(),
				network.close(),
				rm(folder, {recursive: true, force: true}),
			]);
		},
	};
}

const startIn =
	(own: Command['environment'], [file = process.execPath, ...before]: readonly string[] = []): Starts =>
	(words, changes = {}) => ({
		file,
		words: [...before, doctorProgram, ...words],
		...changes,
		environment: {...own, ...changes.environment},
	});
