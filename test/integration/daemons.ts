import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {vi} from 'vitest';

export type Daemon = {readonly port: number; readonly stop: () => Promise<void>};

/** Starts a program on a free port, and waits until it accepts connections. */
export async function startDaemon(
	program: string,
	wordsFor: (port: number) => readonly string[] | Promise<readonly string[]>,
): Promise<Daemon> {
	const port = await findPort();
	const child = spawn(program, await wordsFor(port), {
		stdio: 'ignore',
		env: {...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`},
	});
	const ended = once(child, 'exit');
	const stop = async () => {
		child.kill();
		await ended;
	};

	try {
		await vi.waitFor(async () => connect(port), {timeout: 15_000, interval: 50});
	} catch (error) {
		await stop();
		throw error;
	}

	return {port, stop};
}

export async function makeFolder(): Promise<{readonly folder: string; readonly remove: () => Promise<void>}> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-'));
	return {folder, remove: async () => rm(folder, {recursive: true, force: true})};
}

async function findPort(): Promise<number> {
	const server = net.createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function connect(port: number): Promise<void> {
	const socket = net.connect(port, '127.0.0.1');

	try {
		await once(socket, 'connect');
	} finally {
		socket.destroy();
	}
}
