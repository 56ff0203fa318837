import {access} from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import {execa} from 'execa';
import {beforeAll, beforeEach} from 'vitest';
import {canWriteHosts} from './hosts-file.ts';

export const doctorProgram = path.resolve(import.meta.dirname, '../../bin/acr-doctor.js');
const doctorBuild = path.resolve(import.meta.dirname, '../../build');

/** `.ci/run` sets it: then nothing may be absent, and the hosts file is ours to write. */
export const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

/**
 * Skips the tests around it, by name, where a program is not here; fails them where none may be absent. Tells
 * what stands before the tests whether they will run.
 */
export function needPrograms(...programs: readonly string[]): () => boolean {
	let absent: string | undefined;

	beforeAll(async () => {
		const isThere = await Promise.all(programs.map(isOnPath));
		const missing = programs.filter((_, index) => !isThere[index]);
		absent = missing.length === 0 ? undefined : `Not installed: ${missing.join(', ')}.`;

		if (absent !== undefined && isAllRequired) {
			throw new Error(absent);
		}
	});

	beforeEach(context => {
		if (absent !== undefined) {
			context.skip(absent);
		}
	});

	return () => absent === undefined;
}

/** The same, where mounts and networks of one's own cannot be made: only root may, and not in every container. */
export function needNamespaces(): () => boolean {
	let error: string | undefined;

	beforeAll(async () => {
		const {failed, stderr} = await execa('unshare', ['--mount', '--net', '--pid', '--fork', 'true'], {
			reject: false,
		});
		error = failed ? `Namespaces cannot be made here: ${stderr || 'there is no unshare.'}` : undefined;

		if (error !== undefined && isAllRequired) {
			throw new Error(error);
		}
	});

	beforeEach(context => {
		if (error !== undefined) {
			context.skip(error);
		}
	});

	return () => error === undefined;
}

/** Why the tests with the real Azure CLI cannot run here; undefined where they can. */
export async function findMissing(): Promise<string | undefined> {
	const missing = await findMissingHosts();
	return missing ?? ((await isOnPath('az')) ? undefined : 'Azure CLI (az) is not installed.');
}

/** Why an Azure of our own cannot stand under its true names here; undefined where it can. */
export async function findMissingHosts(): Promise<string | undefined> {
	if (!isAllRequired) {
		return 'They write /etc/hosts, so they run under ACR_DOCTOR_REQUIRE_ALL=1 only.';
	}

	if (!canWriteHosts()) {
		return '/etc/hosts cannot be written: only root may.';
	}

	if (!(await canListen('127.0.77.2', 443))) {
		return 'Port 443 of 127.0.77.2 cannot be had.';
	}

	return (await exists(doctorProgram)) && (await exists(doctorBuild))
		? undefined
		: 'acr-doctor is not built: npm run build.';
}

async function isOnPath(program: string): Promise<boolean> {
	// What an administrator runs is not on everyone's path.
	const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin'];
	const found = await Promise.all(folders.map(async folder => exists(path.join(folder, program))));
	return found.includes(true);
}

const exists = async (file: string): Promise<boolean> =>
	access(file).then(
		() => true,
		() => false,
	);

async function canListen(host: string, port: number): Promise<boolean> {
	const {promise, resolve} = Promise.withResolvers<boolean>();
	const server = net.createServer();
	server.once('error', () => resolve(false));
	server.listen({host, port}, () => resolve(true));
	const can = await promise;
	server.close();
	return can;
}
