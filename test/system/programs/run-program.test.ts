import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {existsSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {runProgram} from '../../../source/system/programs/run-program.ts';
import {makeFolder} from '../../integration/daemons.ts';

let folder: string;

beforeAll(async () => {
	const made = await makeFolder();
	({folder} = made);
	return made.remove;
});

async function place(name: string, text: string): Promise<void> {
	await writeFile(path.join(folder, name), text);
	await chmod(path.join(folder, name), 0o755);
}

const run = async (file: string, signal = AbortSignal.timeout(30_000), inBackground = false) =>
	runProgram({file, args: [], inBackground}, {PATH: folder}, signal);

test('a missing program is distinguished from a missing interpreter', async () => {
	await place('orphan', '#!/nowhere/python3\n');
	expect(await run('absent')).toMatchObject({ok: false, code: 'ENOENT'});
	expect(await run('orphan')).toMatchObject({ok: false, code: 'NOT_RUNNABLE'});
	expect(await run(path.join(folder, 'absent'))).toMatchObject({ok: false, code: 'ENOENT'});
	expect(await run(path.join(folder, 'orphan'))).toMatchObject({ok: false, code: 'NOT_RUNNABLE'});
});

test.each(['a folder of its name', 'a file in the place of a folder'])(
	'a program is missing if the PATH has %s',
	async trouble => {
		const entry = path.join(folder, trouble);
		await (trouble.startsWith('a folder')
			? mkdir(path.join(entry, 'absent'), {recursive: true})
			: writeFile(entry, ''));
		const answer = await runProgram({file: 'absent', args: []}, {PATH: entry}, AbortSignal.timeout(30_000));
		expect(answer).toMatchObject({ok: false, code: 'ENOENT'});
	},
);

test('a program without execute permission is distinguished from a missing one', async () => {
	await writeFile(path.join(folder, 'forbidden'), '#!/bin/sh\n', {mode: 0o644});
	expect(await run('forbidden')).toMatchObject({ok: false, code: 'EACCES'});
	expect(await run(folder)).toMatchObject({ok: false, code: 'EACCES'});
});

test('a program returns when it exits, even if its descendants keep writing', async () => {
	await place(
		'chatty',
		`#!/bin/sh\necho hello\n(while [ ! -e ${folder}/enough ]; do echo more; /bin/sleep 0.1; done; : > ${folder}/over) &\n`,
	);
	const answer = await run('chatty');
	// The descendant is still running. This file makes it end.
	await writeFile(path.join(folder, 'enough'), '');
	expect(answer).toMatchObject({ok: true, value: {exitCode: 0}});
	expect(answer.ok && answer.value.stdout).toMatch(/^hello\n/);
});

test('a background program runs at low priority', async () => {
	await place('patient', `#!/bin/sh\nexec ${process.execPath} -p 'os.getPriority()'\n`);
	const own = os.getPriority();
	const before = await run('patient');
	const after = await run('patient', undefined, true);
	expect(before).toMatchObject({ok: true, value: {stdout: String(own)}});
	expect(after).toMatchObject({ok: true, value: {stdout: String(Math.max(own, 10))}});
	expect(os.getPriority()).toBe(own);
});

test('the timeout kills a program and its child', async () => {
	const file = path.join(folder, 'child');
	await place(
		'endless',
		`#!/bin/sh\n/bin/sleep 3600 &\necho $! > ${file}.new\n/bin/mv ${file}.new ${file}\nwait\n`,
	);
	const controller = new AbortController();
	const answer = run('endless', controller.signal);
	await expect.poll(() => existsSync(file)).toBe(true);
	const child = Number(readFileSync(file, 'utf8'));
	expect(isAlive(child)).toBe(true);
	controller.abort(new DOMException('The time is over.', 'TimeoutError'));
	expect(await answer).toMatchObject({ok: false, code: 'TIMEOUT'});
	await expect.poll(() => isAlive(child)).toBe(false);
});

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Blocks this process for this time in ms, as drawing does on a busy machine. */
function block(time: number): void {
	const until = performance.now() + time;

	while (performance.now() < until) {
		// The loop blocks the event loop.
	}
}

test('the output of a program is complete even if this process is busy when it exits', async () => {
	await place('first', '#!/bin/sh\necho go\n');
	await place('second', '#!/bin/sh\n/bin/sleep 0.6\necho hello\n');
	const variables = {PATH: folder};
	// The second program ends while the first line is handled, so both exits are reported before the second output.
	const first = runProgram(
		{
			file: 'first',
			args: [],
			onLine() {
				block(700);
				setImmediate(block, 400);
			},
		},
		variables,
		AbortSignal.timeout(30_000),
	);
	const second = run('second');
	block(300);
	expect(await first).toMatchObject({ok: true, value: {stdout: 'go'}});
	expect(await second).toMatchObject({ok: true, value: {stdout: 'hello'}});
});

test('the last line of a program is reported even without a line break', async () => {
	await place('tool', "#!/bin/sh\nprintf 'one\\ntwo'\n");
	const lines: string[] = [];
	const program = {file: 'tool', args: [], onLine: (line: string) => void lines.push(line)};
	await runProgram(program, {PATH: folder}, AbortSignal.timeout(30_000));
	expect(lines).toEqual(['one', 'two']);
});
