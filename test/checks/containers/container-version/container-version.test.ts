import {expect, test} from 'vitest';
import {containerVersion} from '../../../../source/checks/containers/container-version/container-version.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Result} from '../../../../source/engine/result.ts';
import type {ProgramResult} from '../../../../source/engine/system.ts';
import {evaluate, collect} from '../../bench.ts';
import type {Known} from '../../bench.ts';

const client = {
	command: 'docker',
	kind: 'docker',
	version: '28.2.2',
	platform: 'linux',
	hostType: 'machine',
	isWsl: false,
};

async function examine(answer: Result<ProgramResult>, daemon: Known = {}) {
	const known = {'container-client': client, ...daemon};
	const {evidence} = await collect(containerVersion, {known, system: {run: async () => answer}});
	return evaluate(containerVersion, evidence, known);
}

const ended = (exitCode: number, stdout: string, stderr = '') => success({exitCode, stdout, stderr});
const both =
	'{"Client":{"Version":"28.2.2","Os":"linux","Arch":"amd64"},"Server":{"Version":"20.10.24","Os":"linux","Arch":"arm64"}}';

test('the versions of client and server are reported', async () => {
	expect(await examine(ended(0, both, 'WARNING: old'))).toMatchObject({
		status: 'passed',
		short: 'client 28.2.2, server 20.10.24',
		summary: 'The client has version 28.2.2, and the server has version 20.10.24 on linux/arm64.',
	});
});

test.each([
	['version-command-failed', ended(1, '', 'segmentation fault')],
	['version-command-failed', failure('KILLED', 'docker was ended by SIGKILL.')],
	['version-unreadable', ended(0, 'Welcome.')],
	['version-unreadable', ended(0, '')],
	['version-unreadable', failure('TOO_MUCH_OUTPUT', 'docker printed more than it should.')],
	['timed-out', failure('TIMEOUT', 'No response before the timeout.')],
])('the finding is %s for %j', async (finding, answer) => {
	expect(await examine(answer)).toMatchObject({finding, status: 'failed', code: 'DOCKER_VERSION_ERROR'});
});

test('if no daemon responds, the version check is skipped', async () => {
	const verdict = await examine(failure('X', 'The client does not run.'), {
		'container-daemon': {exitCode: 1},
	});
	expect(verdict).toMatchObject({status: 'skipped', code: null});
	expect(verdict.summary).toBe('The client has version 28.2.2, but no daemon responds.');
});
