import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {breachesOf} from '../output/report-schema.ts';
import {runProgram} from './program.ts';

/** A program takes its time to start on a busy machine. */
vi.setConfig({testTimeout: 30_000});

const thrower = new URL('fixtures/throw-late.js', import.meta.url).href;
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-fault-'));
});

afterEach(() => {
	rmSync(folder, {recursive: true, force: true});
});

const breakDown = (words: readonly string[], temporary = folder) =>
	runProgram(words, {env: {TMPDIR: temporary, SECRET_TOKEN: token}, nodeArguments: ['--import', thrower]});

test('a fault of our own is one line, exit code 70, and a file that only the person can read', async () => {
	const {code, stderr} = await breakDown(['demo', 'none', '--plain']);
	const [name = 'none'] = readdirSync(folder);
	const file = path.join(folder, name);

	expect(code).toBe(70);
	expect(stderr).toMatch(/^acr-doctor itself failed, which is our fault .*\n$/);
	expect(stderr).toContain(file);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8')).toMatch(/^acr-doctor \d[^]*Error: It broke with \[hidden\]\n {4}at /);
});

test('with --json it is one document too', async () => {
	const {code, stdout, stderr} = await breakDown(['demo', 'none', '--json']);
	const document = JSON.parse(stdout);
	expect(code).toBe(70);
	expect(breachesOf(document)).toEqual([]);
	expect(document.exitCode).toBe(70);
	expect(`${document.fault}\n`).toBe(stderr);
});

test('where no file can be kept, the fault is told all the same, without its secrets', async () => {
	const {code, stderr} = await breakDown(['demo', 'none', '--plain'], path.join(folder, 'missing'));
	expect(code).toBe(70);
	expect(stderr).toMatch(/^acr-doctor itself failed, .*: Error: It broke with \[hidden\]\n$/);
});
