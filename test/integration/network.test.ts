import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {runProgram} from './azure-cli.ts';
import type {CheckResult} from './doctor.ts';
import {doctorProgram, isAllRequired, needPrograms} from './prerequisites.ts';
import {openSilentNetwork} from './silent-network.ts';
import type {SilentNetwork} from './silent-network.ts';

let network: SilentNetwork | undefined;
let error = '';

describe('a network namespace whose only server drops every packet', () => {
	needPrograms('ip', 'iptables');

	beforeAll(async () => {
		try {
			network = await openSilentNetwork('contoso.azurecr.io');
		} catch (failure) {
			error = String(failure);

			if (isAllRequired) {
				throw failure;
			}
		}
	});

	afterAll(async () => network?.close());

	beforeEach(context => {
		if (network === undefined) {
			context.skip(error);
		}
	});

	test('a resolver that does not respond is reported, and the program ends in time', async () => {
		expect(await diagnose('nobody.azurecr.io', 'dns')).toBe('resolver-timed-out');
	});

	test('a registry whose packets are dropped is reported as not responding', async () => {
		expect(await diagnose('contoso.azurecr.io', 'tls')).toBe('connection-timed-out');
	});
});

async function diagnose(registry: string, id: string) {
	const {prefix = [], path = '', home = ''} = network ?? {};
	const [program, ...words] = [...prefix, process.execPath, doctorProgram, registry, '--json'];
	const {stdout, timedOut} = await runProgram(program, [...words, '--timeout', '5'], {
		environment: {PATH: path, HOME: home, AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential'},
	});
	// The program must end although the DNS lookup of the system is still running.
	expect(timedOut).toBe(false);
	const report: {readonly registries: readonly {readonly checks: readonly CheckResult[]}[]} =
		JSON.parse(stdout);
	return report.registries[0]?.checks.find(check => check.id === id)?.problem;
}
