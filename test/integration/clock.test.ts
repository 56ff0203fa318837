import {mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {AddressInfo, Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {describe, expect, onTestFinished, test} from 'vitest';
import {runProgram, startProgram} from '../cli/program.ts';
import {needPrograms} from './prerequisites.ts';

/** Clock changes while a check waits, for libfaketime. */
const jumps = {
	'90 s back': ['-90s'],
	'2 h forward': ['+7200s'],
	'back, then forward': ['-90s', '+7200s'],
	'forward, then back': ['+7200s', '-90s'],
} as const;

const polling = {timeout: 20_000, interval: 50};

describe('the clock changes during a run (faketime)', {timeout: 60_000}, () => {
	needPrograms('faketime');

	test.each(Object.entries(jumps))(
		'%s: no duration is negative, and `report` reads the run',
		async (_, to) => {
			const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-clock-'));
			onTestFinished(async () => rm(folder, {recursive: true, force: true}));
			const clock = path.join(folder, 'clock');
			const file = path.join(folder, 'run.json');
			await setClock(clock, '+0');
			const {port, connections} = await listenInSilence();
			const {stdout: library} = await execa('faketime', ['+0 days', 'sh', '-c', 'printf %s "$LD_PRELOAD"']);
			const started = startProgram([`localhost:${port}`, '--timeout', '3', '--plain', '-o', file], {
				env: {
					LD_PRELOAD: library,
					FAKETIME_TIMESTAMP_FILE: clock,
					FAKETIME_NO_CACHE: '1',
					// On a real machine, a clock change does not affect the monotonic clock.
					FAKETIME_DONT_FAKE_MONOTONIC: '1',
				},
			});
			await expect.poll(connections, polling).toBeGreaterThan(0);

			for (const offset of to) {
				await setClock(clock, offset);
			}

			const {stdout, code} = await started.ended;
			const run = JSON.parse(await readFile(file, 'utf8'));
			const rows = [...run.environment.checks, ...run.registries.flatMap(checksOf)];
			const durations = [run.durationMs, ...rows.map(({durationMs}: Timed) => durationMs)];

			// Even on a busy machine, a duration is far shorter than the clock change.
			expect(durations.filter(duration => !(duration >= 0 && duration < 3_600_000))).toEqual([]);
			expect(rows.find(({id}: Timed) => id === 'tls').durationMs).toBeGreaterThan(0);
			expect(Date.parse(run.finishedAt) - Date.parse(run.startedAt)).toBe(run.durationMs);
			expect(stdout).not.toMatch(/-\d[\d.:]* (?:ms|s|min)\b/);
			expect(stdout).not.toMatch(/\d\d:\d\d min\b/);

			const reading = await runProgram(['report', file, '--plain']);
			expect([reading.code, reading.stderr]).toEqual([code, '']);
			expect(reading.stdout).toContain(stdout.trimEnd().split('\n').at(-1));
		},
	);
});

type Timed = {readonly id: string; readonly durationMs: number};

const checksOf = ({checks}: {readonly checks: readonly Timed[]}) => checks;

/** Replaces the file atomically, because the program reads the file each time it reads the clock. */
async function setClock(file: string, offset: string): Promise<void> {
	await writeFile(`${file}.next`, `${offset}\n`);
	await rename(`${file}.next`, file);
}

/** Starts a host that accepts connections and sends nothing. */
async function listenInSilence() {
	const sockets = new Set<Socket>();
	const server = createServer(socket => {
		sockets.add(socket);
		socket.on('error', () => {});
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(async () => {
		sockets.forEach(socket => socket.destroy());
		await new Promise(resolve => server.close(resolve));
	});
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has an AddressInfo
	const {port} = server.address() as AddressInfo;
	return {port, connections: () => sockets.size};
}
