import {chown, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readMembership} from '../../../../source/checks/containers/container-daemon/read-membership.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import {runProgram} from '../../../../source/system/programs/run-program.ts';
import {makeFolder} from '../../../integration/daemons.ts';
import {prepareSystem} from '../../../engine/prepared-system.ts';

const signal = AbortSignal.timeout(30_000);

/** The outputs of `id` and `stat`, by their arguments. */
const read = async (outputs: Readonly<Record<string, string>>, socket = 'unix:///var/run/docker.sock') =>
	readMembership(
		{
			system: prepareSystem({
				run: async ({file, args}) => {
					const stdout = outputs[[file, ...args].join(' ')];
					return stdout === undefined ? failure('ENOENT') : success({exitCode: 0, stdout, stderr: ''});
				},
			}),
			signal,
		},
		socket,
	);

const ada = {
	'stat -L -c %G /var/run/docker.sock': 'docker\n',
	'id -un': 'ada\n',
	'id -nG': 'ada sudo\n',
	'id -nG ada': 'ada sudo docker\n',
};

test.each([
	['a session that started before the membership', ada, {socketGroup: 'docker', membership: 'later'}],
	[
		'a user outside the group',
		{...ada, 'id -nG ada': 'ada sudo\n'},
		{socketGroup: 'docker', membership: 'none'},
	],
	['a session with the group', {...ada, 'id -nG': 'ada docker\n'}, {socketGroup: 'docker'}],
	[
		'a group with a similar name',
		{...ada, 'id -nG ada': 'ada docker-users\n'},
		{socketGroup: 'docker', membership: 'none'},
	],
	['a machine without stat', {'id -un': 'ada\n'}, {}],
	['a path with unexpected output', {...ada, 'stat -L -c %G /var/run/docker.sock': 'a\u001b[31m\n'}, {}],
])('%s', async (_, outputs, expected) => {
	expect(await read(outputs)).toEqual(expected);
});

test('an address that is no socket is not examined', async () => {
	expect(await read(ada, 'tcp://192.0.2.1:2376')).toEqual({});
});

test.runIf(process.getuid?.() === 0)('the real programs report the group of a file', async () => {
	const {folder, remove} = await makeFolder();
	const file = path.join(folder, 'socket');
	await writeFile(file, '');
	await chown(file, 0, 1);
	const system = prepareSystem({run: async (program, limit) => runProgram(program, process.env, limit)});
	expect(await readMembership({system, signal}, file)).toEqual({socketGroup: 'daemon', membership: 'none'});
	await remove();
});
