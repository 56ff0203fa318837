import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readProcessStart} from '../../../../source/checks/containers/docker-trust/read-process-start.ts';

const stat = `812 (dockerd) S ${'0 '.repeat(18)}1000 0 0`;

test('a process that started 10 seconds after the machine started 90 seconds before now', () => {
	expect(readProcessStart('dockerd', stat, '100.00 50.00\n', 1_000_000)).toBe(910_000);
});

test('another process, or a file without these numbers, has no start', () => {
	expect(readProcessStart('dockerd', stat.replace('dockerd', 'docker'), '100.00', 0)).toBeUndefined();
	expect(readProcessStart('dockerd', '812 (dockerd) S', '100.00', 0)).toBeUndefined();
	expect(readProcessStart('dockerd', stat, '', 0)).toBeUndefined();
});

test.runIf(process.platform === 'linux')('the start of this process is in the past, and not long ago', () => {
	const own = readFileSync('/proc/self/stat', 'utf8');
	const name = own.slice(own.indexOf('(') + 1, own.lastIndexOf(')'));
	const start = readProcessStart(name, own, readFileSync('/proc/uptime', 'utf8'), Date.now()) ?? 0;
	expect(Math.abs(Date.now() - process.uptime() * 1000 - start)).toBeLessThan(60_000);
});
