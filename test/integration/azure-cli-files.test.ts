import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {execa} from 'execa';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {makeFolder} from './daemons.ts';
import {examineAzureCli} from './examine-azure-cli.ts';
import {isAllRequired, needPrograms} from './prerequisites.ts';

const isRoot = process.getuid?.() === 0;

if (isAllRequired && !isRoot) {
	throw new Error('These tests run az as another user, so they need root.');
}

const profile = JSON.stringify({
	installationId: '00000000-0000-0000-0000-000000000000',
	subscriptions: [
		{
			id: '00000000-0000-0000-0000-000000000001',
			name: 'Contoso',
			state: 'Enabled',
			user: {name: '00000000-0000-0000-0000-000000000009', type: 'servicePrincipal'},
			isDefault: true,
			tenantId: '00000000-0000-0000-0000-000000000002',
			environmentName: 'AzureCloud',
		},
	],
});

/** The configuration folder of az, which every user can write to. */
let folder: string;

describe.skipIf(!isRoot)('the real az, as a user without rights', () => {
	needPrograms('az', 'setpriv', 'mount');

	beforeEach(async () => {
		const made = await makeFolder();
		await chmod(made.folder, 0o755);
		folder = path.join(made.folder, 'azure');
		await mkdir(folder);
		await chmod(folder, 0o777);
		await write('azureProfile.json', profile);
		await write('config', '[cloud]\nname = AzureCloud\n');
		onTestFinished(async () => {
			await execa('umount', [folder], {reject: false});
			await made.remove();
		});
	});

	test('a folder that root owns is a missing permission for its first file', {timeout: 60_000}, async () => {
		await chmod(folder, 0o700);
		const {check, signIn} = await examineBoth();
		expect(check).toMatchObject({problem: 'files-not-permitted'});
		expect(check.summary).toContain(`no permission for ${folder}/azureProfile.json`);
		expect(signIn).toMatchObject({problem: 'files-not-permitted', summary: check.summary});
		const commands = signIn.fixes.map(({command}) => command?.text);
		expect(commands).toContain(`sudo chown -R "$(id -un)" ${folder}`);
		expect(commands).not.toContain('az login');
	});

	test('one file of root is enough', {timeout: 60_000}, async () => {
		await write('commandIndex.json', '{}', 0o600);
		expect((await examineBoth()).check).toMatchObject({
			problem: 'files-not-permitted',
			summary: `Azure CLI has no permission for ${folder}/commandIndex.json.`,
		});
	});

	test('a stored secret of root stops only the sign-in', {timeout: 60_000}, async () => {
		await write('service_principal_entries.json', '[]', 0o600);
		const {check, signIn} = await examineBoth();
		expect(check.status).toBe('passed');
		expect(signIn).toMatchObject({
			problem: 'files-not-permitted',
			summary: `Azure CLI has no permission for ${folder}/service_principal_entries.json.`,
		});
	});

	test('a damaged stored secret is a damaged sign-in', {timeout: 60_000}, async () => {
		await write('service_principal_entries.json', '[{"client_id": ');
		expect((await examineBoth()).signIn).toMatchObject({problem: 'stored-sign-in-damaged'});
	});

	test('a stored secret that needs a keyring on a machine without one', {timeout: 60_000}, async () => {
		await write('config', '[cloud]\nname = AzureCloud\n[core]\nencrypt_token_cache = true\n');
		expect((await examineBoth()).signIn).toMatchObject({problem: 'keyring-unavailable'});
	});

	test.each([
		['config', '[core\n', 1],
		['clouds.config', '[A]\nx = 1\n[A]\n', 3],
		['clouds.config', '[A]\nx = 1\nno option\n', 3],
	])('in %s with %j, line %i is malformed', {timeout: 60_000}, async (name, text, line) => {
		await write(name, text);
		expect((await examineBoth()).check).toMatchObject({
			problem: 'settings-malformed',
			summary: `Azure CLI cannot read line ${line} of ${folder}/${name}.`,
		});
	});

	test('a settings file in another encoding is malformed too', {timeout: 60_000}, async () => {
		await writeFile(path.join(folder, 'clouds.config'), Buffer.from([0xff, 0xfe, 0x5b]));
		expect((await examineBoth()).check).toMatchObject({
			problem: 'settings-malformed',
			summary: 'Azure CLI cannot read clouds.config.',
		});
	});

	test('a full disk is named, not the profile that az could not write', {timeout: 60_000}, async () => {
		await execa('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=777', 'tmpfs', folder]);
		await writeFile(path.join(folder, 'filler'), Buffer.alloc(64 * 1024)).catch(() => {});
		const {check, signIn} = await examineBoth();
		expect(check).toMatchObject({problem: 'disk-full'});
		expect(signIn).toMatchObject({problem: 'disk-full'});
	});

	test('a read-only file system is named', {timeout: 60_000}, async () => {
		await execa('mount', ['-t', 'tmpfs', '-o', 'size=64k,ro,mode=777', 'tmpfs', folder]);
		expect((await examineBoth()).check).toMatchObject({
			problem: 'files-read-only',
			summary: `Azure CLI cannot write ${folder}/azureProfile.json: the file system is read-only.`,
		});
	});

	test('an extension without its module stops every command', {timeout: 60_000}, async () => {
		const metadata = path.join(folder, 'cliextensions/broken/broken-0.1.0.dist-info');
		await mkdir(metadata, {recursive: true});
		await writeFile(path.join(metadata, 'METADATA'), 'Metadata-Version: 2.1\nName: broken\nVersion: 0.1.0\n');
		expect((await examineBoth()).signIn).toMatchObject({problem: 'extension-broken'});
	});
});

const write = async (name: string, text: string, mode = 0o666): Promise<void> => {
	await writeFile(path.join(folder, name), text);
	await chmod(path.join(folder, name), mode);
};

/** Runs both checks that run az. az has no root rights and no home folder. */
async function examineBoth(): ReturnType<typeof examineAzureCli> {
	const az = `#!/bin/sh\nexec /usr/bin/env PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin setpriv --reuid=65534 --clear-groups env HOME=/nonexistent AZURE_CONFIG_DIR=${folder} az "$@"\n`;
	return examineAzureCli(az);
}
