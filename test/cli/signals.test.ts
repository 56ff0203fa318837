import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import type {Server, Socket} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, onTestFinished, test} from 'vitest';
import {breachesOf} from '../output/report-schema.ts';
import {startProgram} from './program.ts';

/** A host that accepts connections and never responds. */
let server: Server;
const sockets = new Set<Socket>();

beforeAll(async () => {
	server = createServer(socket => {
		sockets.add(socket);
		socket.on('error', () => {});
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
	sockets.forEach(socket => socket.destroy());
	await new Promise(resolve => server.close(resolve));
});

/** Runs acr-doctor against that host, and sends a signal while it waits. */
async function interrupt(
	signal: 'SIGINT' | 'SIGTERM',
	output: '--json' | '--plain',
	...words: readonly string[]
) {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const before = sockets.size;
	const started = startProgram([`localhost:${port}`, '--timeout', '60', output, ...words]);
	await expect.poll(() => sockets.size, {timeout: 10_000}).toBeGreaterThan(before);
	started.kill(signal);
	return started.ended;
}

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)('%s ends the run with %i, and the results so far are one document', async (signal, exitCode) => {
	const {code, stdout, stderr} = await interrupt(signal, '--json');
	const document = JSON.parse(stdout);
	const [{checks}] = document.registries;
	const statusOf = (id: string) => checks.find((check: {readonly id: string}) => check.id === id).status;

	expect({code, stderr}).toEqual({code: exitCode, stderr: ''});
	expect(breachesOf(document)).toEqual([]);
	expect(document.exitCode).toBe(exitCode);
	expect([statusOf('dns'), statusOf('tls'), statusOf('challenge')]).toEqual(['passed', 'skipped', 'skipped']);
});

test('Ctrl-C in a plain run still prints the results so far', async () => {
	const {code, stdout, stderr} = await interrupt('SIGINT', '--plain');
	expect({code, stderr}).toEqual({
		code: 130,
		stderr: expect.stringMatching(/^acr-doctor: checking localhost:\d+\n$/),
	});
	expect(stdout).toMatch(/^PASS .*Login server:.*localhost/m);
	expect(stdout).toMatch(/^SKIP .*TLS handshake: .*Run stopped before this check/m);
	expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^localhost:\d+ .*skipped/);
});

test('a run that ends early is still written to the --output file, marked as unfinished', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-ended-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const file = path.join(folder, 'run.json');
	const {code, stderr} = await interrupt('SIGINT', '--plain', '--output', file);
	expect(code).toBe(130);
	expect(stderr).toContain(`The run was stopped early. The results so far are saved in ${file}.\n`);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({unfinished: true, exitCode: 130});
});
