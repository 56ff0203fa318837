import {execFile, execFileSync} from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {breachesOf} from '../../output/report-schema.ts';
import {withoutFileOverride, runProgram} from '../program.ts';

let folder: string;
let saved: string;
let stderr: string;
let exitCode: number | null;

beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-runs-'));
	saved = path.join(folder, 'run.json');
	writeFileSync(saved, 'older', {mode: 0o644});
	const ending = await runProgram(['demo', 'client-ip-denied', '--plain', '--lang', 'en', '-o', saved]);
	({code: exitCode, stderr} = ending);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('only the user can read a saved run, and no temporary file is left', () => {
	expect(exitCode).toBe(1);
	expect(stderr).toContain(
		`The run is saved in ${saved}. To show it on any machine: acr-doctor report ${saved}\n`,
	);
	expect(statSync(saved).mode % 0o1000).toBe(0o600);
	expect(readdirSync(folder).filter(name => name.includes('.part'))).toEqual([]);
	const document = JSON.parse(readFileSync(saved, 'utf8'));
	expect(breachesOf(document)).toEqual([]);
	expect(document).toMatchObject({language: 'en', exitCode: 1, unfinished: false});
});

test('a run saved in English is shown in Korean with the same facts and exit code', async () => {
	const {code, stdout} = await runProgram(['report', saved, '--lang', 'ko']);
	expect(code).toBe(1);
	expect(stdout).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC에 저장된 실행 결과/);
	expect(stdout).toContain('해결 방법 1');
	expect(stdout).toContain('FAIL  CONNECTIVITY_FORBIDDEN_ERROR');
	expect(stdout).toMatch(/az acr network-rule add -n contosobroken --ip-address [\d.]+/);
	expect(stdout).not.toMatch(/Fix 1|Registry challenge/);
});

test('report --json prints the same document in the language of the reader, and can be piped in again', async () => {
	const {code, stdout} = await runProgram(['report', saved, '--json', '--lang', 'ja']);
	expect(code).toBe(1);
	const document = JSON.parse(stdout);
	const original = JSON.parse(readFileSync(saved, 'utf8'));
	expect(breachesOf(document)).toEqual([]);
	expect(document).toMatchObject({language: 'ja', counts: original.counts, startedAt: original.startedAt});
	expect(document.diagnosis[0].summary).not.toBe(original.diagnosis[0].summary);

	const piped = await runProgram(['report', '-', '--lang', 'en'], {input: stdout});
	const direct = await runProgram(['report', saved, '--lang', 'en']);
	expect(withoutAge(piped.stdout)).toEqual(withoutAge(direct.stdout));
});

/** The first line contains the age of the run. */
const withoutAge = (text: string): readonly string[] => text.split('\n').slice(1);

test('--fail-on and --ignore-errors apply to a saved run, which can be saved again in another language', async () => {
	expect((await runProgram(['report', saved, '--ignore-errors'])).code).toBe(0);
	const again = path.join(folder, 'again.json');
	await runProgram(['report', saved, '--lang', 'zh-hans', '--output', again]);
	expect(JSON.parse(readFileSync(again, 'utf8'))).toMatchObject({language: 'zh-hans', exitCode: 1});
});

test.each([
	['no file', [], /^Name the file of a saved run, for example: acr-doctor report run\.json$/],
	['two files', ['a', 'b'], /^Unexpected argument: b\./],
	['one that is not there', ['FOLDER/none.json'], /none\.json does not exist\.$/],
	['a folder', ['FOLDER'], /is a folder\. Name the file of a saved run\.$/],
	['nothing from a pipe', ['-'], /^The standard input is empty\./],
	['more than ten megabytes', ['FOLDER/huge'], /huge is too large to be a saved run\.$/],
	['an endless device', ['/dev/zero'], /^\/dev\/zero (?:is too large|cannot be read)/],
	['words', ['FOLDER/words'], /words is not a saved run: the file is not JSON/],
	['another language', ['FOLDER/words', '--lang', 'ja'], /words は保存した実行結果ではありません/],
])('%s prints one sentence', async (_, words, sentence) => {
	writeFileSync(path.join(folder, 'huge'), '');
	truncateSync(path.join(folder, 'huge'), 10 * 1024 * 1024 + 1);
	writeFileSync(path.join(folder, 'words'), 'PASS  dns\u001B[2J');
	const ending = await runProgram(['report', ...words.map(word => word.replace('FOLDER', folder))]);
	expect(ending).toMatchObject({code: 2, stdout: ''});
	expect(ending.stderr.trimEnd()).toMatch(sentence);
	expect(ending.stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
	['a folder', '', / is a folder\. Name a file for the run\.$/],
	[
		'a folder that does not exist',
		'none/run.json',
		/cannot be saved to .*none\/run\.json \(ENOENT\)\. Name another file\.$/,
	],
	['a folder that is not there, by its slash', 'new/', / is a folder\. Name a file for the run\.$/],
	['a name that is too long', `${'x'.repeat(300)}.json`, /\(ENAMETOOLONG\)\. Name another file\.$/],
	['a link to itself', 'loop.json', /\(ELOOP\)\. Name another file\.$/],
	['a file as if it were a folder', 'words.txt/run.json', /\(ENOTDIR\)\. Name another file\.$/],
])('a run does not start if its --output is %s', async (_, name, sentence) => {
	rmSync(path.join(folder, 'loop.json'), {force: true});
	symlinkSync('loop.json', path.join(folder, 'loop.json'));
	writeFileSync(path.join(folder, 'words.txt'), '');
	const ending = await runProgram(['demo', '--plain', '-o', path.join(folder, name)]);
	expect(ending).toMatchObject({code: 2, stdout: ''});
	expect(ending.stderr.trimEnd()).toMatch(sentence);
});

test.skipIf(process.platform !== 'linux')(
	'if the file cannot be written at the end, the error is printed, with exit code 70',
	async () => {
		const ending = await runProgram(['demo', 'none', '--plain', '-o', '/dev/full']);
		expect(ending.code).toBe(70);
		expect(ending.stdout).toContain('All checks passed.');
		expect(ending.stderr).toContain('The run could not be saved to /dev/full (ENOSPC).\n');
	},
);

test.skipIf(process.platform === 'win32')(
	'a run is written to a pipe with a reader; a pipe without one is an error',
	async () => {
		const pipe = path.join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const alone = await runProgram(['report', saved, '-o', pipe]);
		expect(alone.code).toBe(70);
		expect(alone.stderr).toContain('(ENXIO)');

		const reading = promisify(execFile)('cat', [pipe], {maxBuffer: 10_000_000});
		await expect
			.poll(async () => (await runProgram(['report', saved, '-o', pipe])).code, {timeout: 20_000})
			.toBe(1);
		expect(JSON.parse((await reading).stdout).exitCode).toBe(1);
	},
);

test.skipIf(process.platform !== 'linux')('--output can be a pipe of the shell', async () => {
	const taken = path.join(folder, 'taken.json');
	const program = path.join(import.meta.dirname, '../../../bin/acr-doctor.js');
	const line = `'${process.execPath}' '${program}' report '${saved}' --plain -o >(cat > '${taken}') > /dev/null; sleep 0.5`;
	await promisify(execFile)('bash', ['-c', line]).catch(() => undefined);
	await expect.poll(() => JSON.parse(readFileSync(taken, 'utf8')).exitCode).toBe(1);
});

test('a dangling link is followed', async () => {
	const link = path.join(folder, 'loose.json');
	symlinkSync('target-of-loose.json', link);
	await runProgram(['report', saved, '-o', link]);
	expect(JSON.parse(readFileSync(path.join(folder, 'target-of-loose.json'), 'utf8')).exitCode).toBe(1);
});

test('a link is kept, and its target is replaced', async () => {
	const real = path.join(folder, 'real.json');
	const link = path.join(folder, 'link.json');
	writeFileSync(real, '');
	symlinkSync(real, link);
	await runProgram(['report', saved, '-o', link]);
	expect(JSON.parse(readFileSync(real, 'utf8')).exitCode).toBe(1);
});

test('a writable file in a read-only folder is written', async () => {
	const closed = path.join(folder, 'closed');
	mkdirSync(closed);
	const file = path.join(closed, 'run.json');
	writeFileSync(file, '');
	chmodSync(closed, 0o500);
	expect((await runProgram(['report', saved, '-o', file], {startedBy: withoutFileOverride})).code).toBe(1);
	// A new file cannot be written, which proves that the folder is read-only.
	const ending = await runProgram(['report', saved, '-o', `${file}.new`], {startedBy: withoutFileOverride});
	expect(ending.stderr).toContain('EACCES');
	chmodSync(closed, 0o700);
	expect(JSON.parse(readFileSync(file, 'utf8')).exitCode).toBe(1);
});

test('results of every registry are saved, and the next run reports the changes', async () => {
	const config = path.join(folder, 'config');
	const env = {ACR_DOCTOR_CONFIG_DIR: config};
	const words = ['localhost:9', '--skip', 'environment,resource', '--plain', '--timeout', '5'];
	await runProgram(words, {env});
	const file = path.join(config, 'config.json');
	const kept = JSON.parse(readFileSync(file, 'utf8'));
	const [subject = ''] = Object.keys(kept.results);
	expect(subject).toBe('AzureCloud localhost:9');

	// Two hours ago, the registry was healthy at another address.
	const [result] = kept.results[subject];
	const checks = Object.fromEntries(Object.keys(result.checks).map(id => [id, {status: 'passed'}]));
	const before = {...result, checks, addresses: ['10.1.0.4'], finishedAt: Date.now() - 7_260_000};
	writeFileSync(file, JSON.stringify({...kept, results: {[subject]: [before]}}));

	const file2 = path.join(folder, 'changed.json');
	const {stdout} = await runProgram([...words, '-o', file2], {env});
	expect(stdout).toMatch(/\n {2}Was healthy 2 h ago; address was 10\.1\.0\.4, now [^;]+; failing since: /);
	const document = JSON.parse(readFileSync(file2, 'utf8'));
	expect(breachesOf(document)).toEqual([]);
	expect(document.registries[0].changes).toMatchObject({before: 'healthy', after: 'failed'});
	expect(JSON.parse(readFileSync(file, 'utf8')).results[subject]).toHaveLength(2);

	// Another user reads the same changes in another language.
	const read = await runProgram(['report', file2, '--lang', 'ja']);
	expect(read.stdout).toContain('2 時間前は正常、アドレスは 10.1.0.4 から ');

	// A run of a few checks saves no result.
	await runProgram(
		[...words.filter(word => !word.includes('skip') && !word.includes(',')), '--only', 'dns'],
		{env},
	);
	expect(JSON.parse(readFileSync(file, 'utf8')).results[subject]).toHaveLength(2);
});

test.skipIf(process.platform !== 'linux')(
	'without a saved registry, an unwritable settings file is not reported',
	async () => {
		const env = {ACR_DOCTOR_CONFIG_DIR: '/proc/acr-doctor'};
		const ending = await runProgram(['localhost:9', '--skip', 'environment,resource', '--plain'], {env});
		expect(ending.stderr).toBe('acr-doctor: checking localhost:9\n');
	},
);

test('the demo saves no results', async () => {
	const config = path.join(folder, 'demo-config');
	await runProgram(['demo', 'none', '--plain'], {env: {ACR_DOCTOR_CONFIG_DIR: config}});
	expect(statSync(config, {throwIfNoEntry: false})).toBeUndefined();
});
