import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {runProgram} from './azure-cli.ts';
import type {CheckResult} from './doctor.ts';
import {doctorProgram, isAllRequired, needPrograms} from './prerequisites.ts';
import {openSilentNetwork} from './silent-network.ts';
import type {SilentNetwork} from './silent-network.ts';

let network: SilentNetwork | undefined;
let refusal = '';

describe('a network of our own, whose one server drops every packet', () => {
	needPrograms('ip', 'iptables');

	beforeAll(async () => {
		try {
			network = await openSilentNetwork('contoso.azurecr.io');
		} catch (error) {
			refusal = String(error);

			if (isAllRequired) {
				throw error;
			}
		}
	});

	afterAll(async () => network?.close());

	beforeEach(context => {
		if (network === undefined) {
			context.skip(refusal);
		}
	});

	test('a resolver that never answers is named, and the program ends in time all the same', async () => {
		expect(await diagnose('nobody.azurecr.io', 'dns')).toBe('resolver-timed-out');
	});

	test('a registry whose packets are dropped is named as one that does not answer', async () => {
		expect(await diagnose('contoso.azurecr.io', 'tls')).toBe('connection-timed-out');
	});
});

async function diagnose(registry: string, id: string) {
	const {prefix = [], path = '', home = ''} = network ?? {};
	const [program, ...words] = [...prefix, process.execPath, doctorProgram, registry, '--json'];
	const {stdout, timedOut} = await runProgram(program, [...words, '--timeout', '1'], {
		environment: {PATH: path, HOME: home, AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential'},
	});
	// The look-up of the system still goes on then.
	expect(timedOut).toBe(false);
	const report: {readonly registries: readonly {readonly checks: readonly CheckResult[]}[]} =
		JSON.parse(stdout);
	return report.registries[0]?.checks.find(check => check.id === id)?.problem;
}
