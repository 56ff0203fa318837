import {access} from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import {execa} from 'execa';
import {beforeAll, beforeEach} from 'vitest';
import {canWriteHosts} from './hosts-file.ts';

export const doctorProgram = path.resolve(import.meta.dirname, '../../bin/acr-doctor.js');
const doctorBuild = path.resolve(import.meta.dirname, '../../build');

/** Set by `.ci/run`: every program must exist, and the tests can write the hosts file. */
export const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

/**
 * Skips the tests in this block, with a reason in the name, if a program is missing; fails them under
 * ACR_DOCTOR_REQUIRE_ALL. Returns whether the tests will run.
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

/** Also skips if namespaces cannot be created: they need root, and some containers forbid them. */
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

/** Why the tests with Azure CLI cannot run here; undefined if they can. */
export async function findMissing(): Promise<string | undefined> {
	const missing = await findMissingHosts();
	return missing ?? ((await isOnPath('az')) ? undefined : 'Azure CLI (az) is not installed.');
}

/** Why the demo cannot have its real host names here; undefined if it can. */
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
	// The PATH of a user can lack sbin.
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
