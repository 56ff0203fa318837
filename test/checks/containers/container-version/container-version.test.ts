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

test('both versions and the platform are told', async () => {
	const {status, summary} = await examine(ended(0, both, 'WARNING: old'));
	expect([status, summary]).toEqual(['passed', 'client 28.2.2, server 20.10.24 on linux/arm64']);
});

test.each([
	['gives-error', ended(1, '', 'segmentation fault')],
	['gives-error', failure('KILLED', 'docker was ended by SIGKILL.')],
	['unreadable', ended(0, 'Welcome.')],
	['unreadable', ended(0, '')],
	['unreadable', failure('TOO_MUCH_OUTPUT', 'docker printed more than it should.')],
	['timed-out', failure('TIMEOUT', 'No answer within the time-out.')],
])('it is %s for %j', async (finding, answer) => {
	expect(await examine(answer)).toMatchObject({finding, status: 'failed', code: 'DOCKER_VERSION_ERROR'});
});

test('where no server answers, nobody is asked and nothing is red', async () => {
	const verdict = await examine(failure('X', 'It is not asked.'), {'container-daemon': {exitCode: 1}});
	expect(verdict).toMatchObject({status: 'skipped', code: null});
	expect(verdict.summary).toContain('client 28.2.2');
});
