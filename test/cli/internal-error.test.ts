import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {breachesOf} from '../output/report-schema.ts';
import {runProgram} from './program.ts';

const thrower = new URL('./fixtures/throw-late.js', import.meta.url).href;
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-fault-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

const runThrowing = (words: readonly string[], temporary = folder) =>
	runProgram(words, {env: {TMPDIR: temporary, SECRET_TOKEN: token}, nodeArguments: ['--import', thrower]});

test('an internal error prints one line, with exit code 70 and a file that only the user can read', async () => {
	const {code, stderr} = await runThrowing(['demo', 'none', '--plain']);
	const [name = 'none'] = readdirSync(folder);
	const file = path.join(folder, name);

	expect(code).toBe(70);
	expect(stderr).toMatch(/^Internal error in acr-doctor: .*\n$/);
	expect(stderr).toContain(file);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8')).toMatch(/^acr-doctor \d[^]*Error: It broke with \[hidden\]\n {4}at /);
});

test('an internal error with --json also prints one document', async () => {
	const {code, stdout, stderr} = await runThrowing(['demo', 'none', '--json']);
	const document = JSON.parse(stdout);
	expect(code).toBe(70);
	expect(breachesOf(document)).toEqual([]);
	expect(document.exitCode).toBe(70);
	expect(`${document.internalError}\n`).toBe(stderr);
});

test('if the file cannot be written, the error is printed without secrets', async () => {
	const {code, stderr} = await runThrowing(['demo', 'none', '--plain'], path.join(folder, 'missing'));
	expect(code).toBe(70);
	expect(stderr).toMatch(/^Internal error in acr-doctor, .*: Error: It broke with \[hidden\]\n$/);
});

const manyThrower = new URL('./fixtures/throw-many.js', import.meta.url).href;

/** Causes these failures at the same time. Returns the end of the program and the contents of its error files. */
async function runThrowingMany(failures: string, words: readonly string[] = ['demo', 'none', '--plain']) {
	const ending = await runProgram(words, {
		env: {TMPDIR: folder, FAILURES: failures},
		nodeArguments: ['--import', manyThrower],
	});
	return {...ending, files: readdirSync(folder).map(name => readFileSync(path.join(folder, name), 'utf8'))};
}

test.each([
	['two exceptions', 'exception,timer', [/Error: An exception\./, /TypeError: A timer\./]],
	['a rejection and an exception', 'rejection,exception', [/Error: A rejection\./, /Error: An exception\./]],
	[
		'eight at once',
		'eight',
		Array.from({length: 8}, (_, number) => new RegExp(`Error: Number ${number}\\.`)),
	],
	['what is no error', 'nothing,exception', [/^undefined$/m, /Error: An exception\./]],
	['a value without text', 'nameless,stackless', [/unknown value/]],
	['one as the process ends', 'exception,exit', [/Error: An exception\./, /Error: At the end\./]],
])('%s: one sentence, one file with all errors, and exit code 70', async (_, failures, details) => {
	const {code, stderr, files} = await runThrowingMany(failures);
	expect(code).toBe(70);
	expect(stderr).toMatch(/^Internal error in acr-doctor[:,] [^\n]*\n$/);
	expect(files).toHaveLength(1);
	expect(details.filter(detail => !detail.test(files[0] ?? ''))).toEqual([]);
});

test('endless exceptions end the program and do not fill the disk', async () => {
	const {code, files} = await runThrowingMany('forever');
	expect(code).toBe(70);
	expect(files).toHaveLength(1);
	expect(files[0]?.match(/Error: Again\./g)?.length).toBeLessThanOrEqual(20);
});

test('if the error cannot be printed, the file contains it and the second error', async () => {
	const {code, files} = await runThrowingMany('exception,stderr');
	expect(code).toBe(70);
	expect(files).toHaveLength(1);
	expect(files[0]).toMatch(/Error: An exception\.[^]*Error: EIO/);
});

test('several internal errors with --json print one document', async () => {
	const {code, stdout} = await runThrowingMany('exception,timer,rejection', ['demo', 'none', '--json']);
	expect(code).toBe(70);
	expect(breachesOf(JSON.parse(stdout))).toEqual([]);
});
