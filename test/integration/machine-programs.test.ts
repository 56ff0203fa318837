import {execFileSync} from 'node:child_process';
import {execa} from 'execa';
import {describe, expect, test} from 'vitest';
import {azureCli} from '../../source/checks/programs/azure-cli/azure-cli.ts';
import {notary} from '../../source/checks/programs/notary/notary.ts';
import {openMachine} from '../checks/machine.ts';
import {needPrograms} from './prerequisites.ts';

const path = process.env.PATH ?? '';

describe('with the real notary', () => {
	needPrograms('notary');

	test('its version is read from its output, and no version is reported if it prints none', async () => {
		const [, version = ''] =
			/^ Version: *(\S*)/m.exec(execFileSync('notary', ['version'], {encoding: 'utf8'})) ?? [];
		const expected =
			version === ''
				? {status: 'warning', problem: 'version-not-reported'}
				: version === '0.6.0'
					? {status: 'passed'}
					: {status: 'failed', problem: 'incompatible-version'};
		const machine = await openMachine(notary, {variables: {PATH: path, DOCKER_CONTENT_TRUST: '1'}});
		expect(await machine.examine()).toMatchObject(expected);
	});

	test('the notary check never fails without content trust', async () => {
		const machine = await openMachine(notary, {variables: {PATH: path}});
		expect((await machine.examine()).status).toMatch(/^(?:warning|passed)$/);
	});
});

describe('with the real Azure CLI', () => {
	needPrograms('az');

	test('its version is found', async () => {
		const machine = await openMachine(azureCli, {variables: {PATH: path}});
		const {status, fact} = await machine.examine();
		expect(status).toMatch(/^(?:passed|warning)$/);
		expect(fact).toMatchObject({exitCode: 0, version: expect.stringMatching(/^\d+\.\d+\.\d+$/)});
	});

	test('missing Python modules cause a warning with the last line of az', async () => {
		// A wrapper script has no version files next to it, so the check must start az.
		const {stdout: az} = await execa('sh', ['-c', 'command -v az']);
		const machine = await openMachine(azureCli, {
			programs: {az: `#!/bin/sh\nexport PYTHONPATH=/nowhere PYTHONHOME=/nowhere\nexec '${az}' "$@"\n`},
		});
		expect(await machine.examine()).toMatchObject({status: 'warning', problem: 'module-missing'});
	});
});
