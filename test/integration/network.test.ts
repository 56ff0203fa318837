import {mkdir, rm, writeFile} from 'node:fs/promises';
import {execa} from 'execa';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {runProgram} from './azure-cli.ts';
import type {CheckResult} from './doctor.ts';
import {doctorProgram, isAllRequired, needPrograms} from './prerequisites.ts';

/** An address that is there, and whose packets are dropped. */
const silent = '127.0.0.99';
const namespace = `acr-doctor-${process.pid}`;
const configuration = `/etc/netns/${namespace}`;

let refusal: string | undefined;

describe('a network of our own, whose one server drops every packet', () => {
	needPrograms('ip', 'iptables');

	beforeAll(async () => {
		const {failed, stderr} = await administer('ip', 'netns', 'add', namespace);
		refusal = failed ? `A network namespace cannot be made here: ${stderr}` : undefined;

		if (refusal !== undefined) {
			if (isAllRequired) {
				throw new Error(refusal);
			}

			return;
		}

		await mkdir(configuration, {recursive: true});
		await writeFile(`${configuration}/resolv.conf`, `nameserver ${silent}\n`);
		await writeFile(`${configuration}/hosts`, `127.0.0.1 localhost\n${silent} contoso.azurecr.io\n`);
		await administer('ip', '-n', namespace, 'link', 'set', 'lo', 'up');
		await administer('ip', 'netns', 'exec', namespace, 'iptables', '-A', 'INPUT', '-d', silent, '-j', 'DROP');
	});

	afterAll(async () => {
		await administer('ip', 'netns', 'delete', namespace);
		await rm(configuration, {recursive: true, force: true});
	});

	beforeEach(context => {
		if (refusal !== undefined) {
			context.skip(refusal);
		}
	});

	test('a resolver that never answers is named, and the program ends in time all the same', async () => {
		const {problem, seconds} = await diagnose('nobody.azurecr.io', 'dns');
		expect(problem).toBe('resolver-timed-out');
		// The system's look-up would go on for ten seconds.
		expect(seconds).toBeLessThan(4);
	});

	test('a registry whose packets are dropped is named as one that does not answer', async () => {
		const {problem, seconds} = await diagnose('contoso.azurecr.io', 'tls');
		expect(problem).toBe('timed-out');
		expect(seconds).toBeLessThan(4);
	});
});

async function diagnose(registry: string, id: string) {
	const started = performance.now();
	const {stdout} = await runProgram(
		'ip',
		['netns', 'exec', namespace, process.execPath, doctorProgram, registry, '--json', '--timeout', '1'],
		{environment: {PATH: adminPath, HOME: configuration, AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential'}},
	);
	const seconds = (performance.now() - started) / 1000;
	const report: {readonly registries: readonly {readonly checks: readonly CheckResult[]}[]} =
		JSON.parse(stdout);
	return {problem: report.registries[0]?.checks.find(check => check.id === id)?.problem, seconds};
}

const adminPath = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

const administer = async (program: string, ...words: readonly string[]) =>
	execa(program, [...words], {reject: false, env: {PATH: adminPath}});
