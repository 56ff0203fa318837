import {chmod, mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {clientSettings} from '../../source/checks/containers/client-settings/client-settings.ts';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {containerPull} from '../../source/checks/containers/container-pull/container-pull.ts';
import {containerVersion} from '../../source/checks/containers/container-version/container-version.ts';
import {makeFolder} from './daemons.ts';
import {examineTwice} from './examine.ts';

/**
 * A fake nerdctl. A file next to the program stands for containerd, and another file contains the registry response.
 */
const program = `#!/bin/sh
here=$(/usr/bin/dirname "$0")
if [ "$1" = --version ]; then
	echo 'nerdctl version 2.1.2'
elif [ ! -e "$here/containerd" ]; then
	echo 'time="2026-03-01T12:00:00Z" level=fatal msg="cannot access containerd socket \\"/run/containerd/containerd.sock\\": no such file or directory"' >&2
	exit 1
elif [ "$1" = version ]; then
	echo '{"Client":{"Version":"v2.1.2","Os":"linux","Arch":"amd64"},"Server":{"Components":[{"Name":"containerd","Version":"v2.1.1"}]}}'
elif [ -e "$here/refusal" ]; then
	/bin/cat "$here/refusal" >&2
	exit 1
else
	echo "$2: done"
fi
`;

test('nerdctl without containerd, and with a missing tag, is reported and passes after a fix', async () => {
	const {folder, remove} = await makeFolder();
	onTestFinished(remove);
	const [file, containerd, error] = ['nerdctl', 'containerd', 'refusal'].map(name => path.join(folder, name));
	await writeFile(file!, program);
	await chmod(file!, 0o755);
	const subject = {
		checks: [containerClient, containerDaemon, containerVersion, containerPull],
		environment: {PATH: folder},
		target: {images: ['registry.test/app:2']},
	};

	const {found, healed} = await examineTwice(subject, async () => writeFile(containerd!, ''));
	expect(findings(found)).toEqual(['found', 'not-running', 'daemon-not-available', undefined]);
	expect(found['container-daemon']?.text).toMatch(/sudo systemctl start containerd/);
	expect(findings(healed)).toEqual(['found', 'running', 'reported', 'pulled']);
	expect(healed['container-version']?.text).toMatch(
		/client has version v2\.1\.2, and the server has version v2\.1\.1/,
	);

	await writeFile(
		error!,
		'level=fatal msg="failed to resolve reference \\"registry.test/app:2\\": registry.test/app:2: not found"',
	);
	const second = await examineTwice(subject, async () => rm(error!));
	expect(second.found['container-pull']).toMatchObject({finding: 'tag-not-found', code: 'DOCKER_PULL_ERROR'});
	expect(second.healed['container-pull']).toMatchObject({finding: 'pulled'});
});

test('a hosts.toml that names another server is reported, and passes without the file', async () => {
	const {folder, remove} = await makeFolder();
	onTestFinished(remove);
	const [file, containerd, error] = ['nerdctl', 'containerd', 'refusal'].map(name => path.join(folder, name));
	const hosts = path.join(folder, 'etc/containerd/certs.d/registry.test/hosts.toml');
	await mkdir(path.dirname(hosts), {recursive: true});
	await writeFile(hosts, 'server = "https://mirror.test"\n');
	await writeFile(file!, program);
	await chmod(file!, 0o755);
	await writeFile(containerd!, '');
	await writeFile(
		error!,
		'level=fatal msg="failed to resolve reference \\"registry.test/app:2\\": failed to do request: Head \\"https://mirror.test/v2/app/manifests/2?ns=registry.test\\": dial tcp: lookup mirror.test: no such host"',
	);
	const {found, healed} = await examineTwice(
		{
			checks: [containerClient, clientSettings, containerDaemon, containerPull],
			// Root reads the settings in /etc.
			environment: {PATH: folder, XDG_CONFIG_HOME: '/etc'},
			target: {images: ['registry.test/app:2']},
			fileRoot: folder,
		},
		async () => {
			await rm(hosts);
			await rm(error!);
		},
	);
	const place =
		'Line 1 of /etc/containerd/certs.d/registry.test/hosts.toml sends pulls from registry.test to';
	expect(found['client-settings']).toMatchObject({finding: 'registry-redirected', status: 'warning'});
	expect(found['client-settings']?.text).toContain(`${place} mirror.test`);
	expect(found['container-pull']).toMatchObject({finding: 'redirected-registry-failed'});
	expect(found['container-pull']?.text).toContain(`${place} mirror.test, where the pull fails`);
	expect(healed['client-settings']).toMatchObject({finding: 'no-settings-files'});
	expect(healed['container-pull']).toMatchObject({finding: 'pulled'});
});

const findings = (found: Awaited<ReturnType<typeof examineTwice>>['found']) =>
	Object.values(found).map(({finding}) => finding);
