import {access} from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import {execa} from 'execa';
import {beforeAll, beforeEach} from 'vitest';
import {canWriteHosts} from './hosts-file.ts';

export const doctorProgram = path.resolve(import.meta.dirname, '../../bin/acr-doctor.js');
const doctorBuild = path.resolve(import.meta.dirname, '../../build');

/** True in `.ci/run`. Every program must then exist, and the tests are allowed to write the hosts file. */
export const isAllRequired = process.env.ACR_DOCTOR_REQUIRE_ALL === '1';

/**
 * If a program is missing, skips the tests in this block, with the reason in the name. Under ACR_DOCTOR_REQUIRE_ALL,
 * the tests fail instead. The returned function returns true if the tests run.
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

/**
 * Does the same as `needPrograms` if namespaces cannot be created. Namespaces need root, and some containers forbid
 * them.
 */
export function needNamespaces(): () => boolean {
	let error: string | undefined;

	beforeAll(async () => {
		const {failed, stderr} = await execa('unshare', ['--mount', '--net', '--pid', '--fork', 'true'], {
			reject: false,
		});
		error = failed ? `Namespaces cannot be created here: ${stderr || 'unshare is missing.'}` : undefined;

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

/** Returns the reason why the tests with Azure CLI cannot run here, or undefined if they can run. */
export async function findMissing(): Promise<string | undefined> {
	const missing = await findMissingHosts();
	return missing ?? ((await isOnPath('az')) ? undefined : 'Azure CLI (az) is not installed.');
}

/** Returns the reason why the demo cannot have its real host names here, or undefined if it can have them. */
export async function findMissingHosts(): Promise<string | undefined> {
	if (!isAllRequired) {
		return 'These tests write /etc/hosts, so they run only under ACR_DOCTOR_REQUIRE_ALL=1.';
	}

	if (!canWriteHosts()) {
		return '/etc/hosts cannot be written, because the user is not root.';
	}

	if (!(await canListen('127.0.77.2', 443))) {
		return 'Port 443 of 127.0.77.2 is not available.';
	}

	return (await exists(doctorProgram)) && (await exists(doctorBuild))
		? undefined
		: 'acr-doctor is not built: npm run build.';
}

async function isOnPath(program: string): Promise<boolean> {
	// Add sbin, because the PATH of a user can lack it.
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
