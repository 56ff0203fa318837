import {expect, test} from 'vitest';
import {containerPull} from '../../../../../source/checks/containers/container-pull/container-pull.ts';
import {failure, success} from '../../../../../source/engine/result.ts';
import type {ClientKind} from '../../../../../source/checks/containers/read-client-version.ts';
import {collectSettings} from '../../../../../source/checks/containers/client-settings/collect-settings.ts';
import {collect, evaluate, target} from '../../../bench.ts';
import {contextOf, home, signInsFor} from '../../client-settings/context-of.ts';

const image = 'contoso.azurecr.io/team/app:1';
const podmanStart = `Error: initializing source docker://${image}: `;
const unauthorized = `${podmanStart}unable to retrieve auth token: invalid username/password: unauthorized: authentication required`;
const anonymous = `${podmanStart}reading manifest 1 in contoso.azurecr.io/team/app: unauthorized: authentication required`;

type Machine = Omit<Parameters<typeof contextOf>[0], 'kind'>;

/** Pulls the image on a machine with these files. The client prints the message. */
async function pull(kind: ClientKind, stderr: string, machine: Machine = {}) {
	const {images = [image]} = machine;
	const context = await contextOf({kind, ...machine, images});
	const client = {
		command: kind,
		kind,
		version: '5.0.0',
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
	};
	const settings = await collectSettings(context);
	const {evidence} = await collect(containerPull, {
		known: {'container-client': client, 'client-settings': settings},
		target: {...target, images},
		system: {
			run: async () => (stderr === '' ? failure('KILLED') : success({exitCode: 125, stdout: '', stderr})),
		},
	});
	return evaluate(containerPull, evidence);
}

const registries = '/etc/containers/registries.conf';
const session = '/run/user/1000/containers/auth.json';

test('a blocked registry has the file and the line of the setting', async () => {
	const message = `${podmanStart}registry contoso.azurecr.io is blocked in ${registries} or ${home}/.config/containers/registries.conf.d`;
	const files = {
		[registries]: '',
		'/etc/containers/registries.conf.d/company.conf':
			'[[registry]]\nprefix = "*.azurecr.io"\n\nblocked = true\n',
	};
	expect(await pull('podman', message, {files})).toMatchObject({
		finding: 'registry-blocked',
		summary: `Podman does not pull ${image}: line 4 of /etc/containers/registries.conf.d/company.conf blocks the registry.`,
	});
	// Without the settings, the message names the file.
	expect(await pull('podman', message)).toMatchObject({
		finding: 'registry-blocked',
		summary: `Podman does not pull ${image}: ${registries} blocks the registry.`,
	});
});

test('Podman cannot ask for a registry without a terminal', async () => {
	const message = 'Error: short-name resolution enforced but cannot prompt without a TTY';
	const found = await pull('podman', message, {images: ['team/app:1.0']});
	expect(found).toMatchObject({
		finding: 'invalid-image-name',
		summary: expect.stringContaining('Podman cannot choose a registry for team/app:1.0, which has no host'),
		meaning: expect.stringContaining('short-name-mode in registries.conf'),
	});
});

test('a malformed registries.conf has its line', async () => {
	const message = `Error: loading registries configuration "${registries}": toml: line 2: expected '.' or ']' to end table name, but got '\\n' instead`;
	const files = {[registries]: '\n[[registry\n'};
	expect(await pull('podman', message, {files})).toMatchObject({
		finding: 'settings-file-invalid',
		summary: `Podman cannot use line 2 of ${registries}.`,
	});
});

test('a malformed auth.json has its line', async () => {
	const message = `${podmanStart}getting username and password: 1 error occurred:\n\t* reading JSON file "${session}": unmarshaling JSON at "${session}": unexpected end of JSON input\n\n`;
	expect(await pull('podman', message, {files: {[session]: '{\n "auths": {\n'}})).toMatchObject({
		finding: 'credentials-file-unreadable',
		summary: `Podman cannot read its credentials file: line 3 of ${session} is malformed.`,
	});
});

test('a sign-in that is not in base64 has its file and line', async () => {
	const message = `${podmanStart}getting username and password: 1 error occurred:\n\t* illegal base64 data at input byte 0\n\n`;
	const text = '{\n "auths": {\n  "contoso.azurecr.io": {"auth": "secret!"}\n }\n}';
	expect(await pull('podman', message, {files: {[session]: text}})).toMatchObject({
		finding: 'credentials-file-unreadable',
		summary: `Podman cannot use the sign-in to contoso.azurecr.io in line 3 of ${session}, which is not base64 of USER:PASSWORD.`,
	});
});

test('a sign-in for other repositories does not apply', async () => {
	const verdict = await pull('podman', anonymous, {
		files: {[`${home}/.config/containers/auth.json`]: signInsFor('contoso.azurecr.io/other')},
	});
	expect(verdict).toMatchObject({
		finding: 'sign-in-elsewhere',
		summary: `The sign-in for contoso.azurecr.io/other in ${home}/.config/containers/auth.json does not apply to ${image}.`,
	});
	expect(verdict.fixes.map(({name, command}) => [name, command?.text])).toEqual([
		['signInToRegistry', 'podman login contoso.azurecr.io'],
		['letAzUsePodman', 'export DOCKER_COMMAND=podman'],
		['signIn', 'az acr login -n contoso'],
	]);
});

test('with sudo, the sign-in of the user is not used', async () => {
	const verdict = await pull('podman', anonymous, {
		files: {[session]: signInsFor('contoso.azurecr.io')},
		environment: {isRoot: true, userId: 0},
		variables: {SUDO_UID: '1000', SUDO_USER: 'dev'},
	});
	expect(verdict).toMatchObject({
		finding: 'sign-in-elsewhere',
		summary: `With sudo, Podman does not use the sign-in in ${session}.`,
		meaning:
			'contoso.azurecr.io requires a sign-in. Root has separate sign-ins, in /run/containers/0/auth.json.',
	});
	expect(verdict.fixes[0]?.text).toBe('Pull without sudo, or sign in with sudo.');
});

test('Podman does not use the credential store of Docker', async () => {
	expect(
		await pull('podman', anonymous, {
			files: {
				[`${home}/.docker/config.json`]: '{"auths": {"contoso.azurecr.io": {}}, "credsStore": "desktop"}',
			},
		}),
	).toMatchObject({
		finding: 'sign-in-elsewhere',
		summary: 'Docker keeps its sign-ins in the credential store desktop, which Podman does not use.',
	});
});

test('an old sign-in in the first file hides the sign-in in another file', async () => {
	const files = {
		[session]: signInsFor('contoso.azurecr.io'),
		[`${home}/.docker/config.json`]: signInsFor('contoso.azurecr.io'),
	};
	const verdict = await pull('podman', unauthorized, {files});
	expect(verdict).toMatchObject({
		finding: 'sign-in-hidden',
		summary: `contoso.azurecr.io rejects the sign-in in ${session}. Another sign-in in ${home}/.docker/config.json is not used.`,
	});
	expect(verdict.fixes[0]?.command?.text).toBe('podman logout contoso.azurecr.io');
	expect(await pull('podman', unauthorized, {files: {[session]: files[session]}})).toMatchObject({
		finding: 'authentication-required',
	});
});

test('without any sign-in, the file in memory can be the cause', async () => {
	expect(await pull('podman', anonymous)).toMatchObject({
		finding: 'authentication-required',
		meaning: `Podman has no sign-in to contoso.azurecr.io. Sign-ins in ${session} are in memory, so a restart or the end of the session removes them.`,
	});
});

test('a file with sign-ins that acr-doctor cannot read can contain the sign-in', async () => {
	const verdict = await pull('podman', anonymous, {files: {[session]: null}});
	expect(verdict.finding).toBe('authentication-required');
	expect(verdict.meaning).not.toContain('has no sign-in');
});

test('a location that fails has the file that names it', async () => {
	const files = {
		[registries]: '[[registry]]\nprefix = "contoso.azurecr.io"\nlocation = "other.test/contoso"\n',
	};
	const expected = {
		finding: 'redirected-registry-failed',
		summary: `Line 3 of ${registries} sends pulls from contoso.azurecr.io to other.test, where the pull fails.`,
	};
	const refused = `${podmanStart}pinging container registry other.test: Get "https://other.test/v2/": dial tcp 192.0.2.1:443: connect: connection refused`;
	expect(await pull('podman', refused, {files})).toMatchObject(expected);
	expect(await pull('podman', unauthorized, {files})).toMatchObject(expected);
	expect(await pull('podman', refused)).toMatchObject({finding: 'mirror-failed'});
});

test('a mirror that fails has the file that names it', async () => {
	const files = {
		[registries]:
			'[[registry]]\nlocation = "contoso.azurecr.io"\n[[registry.mirror]]\nlocation = "mirror.test"\n',
	};
	const message = `${podmanStart}reading manifest 1 in mirror.test/team/app: manifest unknown`;
	expect(await pull('podman', message, {files})).toMatchObject({
		finding: 'mirror-failed',
		summary: `The mirror mirror.test fails for ${image}. Line 4 of ${registries} names the mirror.`,
	});
});

test('a proxy of containers.conf has the file that sets it', async () => {
	const message = `${podmanStart}pinging container registry contoso.azurecr.io: Get "https://contoso.azurecr.io/v2/": proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused`;
	const files = {
		'/etc/containers/containers.conf': '[engine]\nenv = ["HTTPS_PROXY=http://192.0.2.1:3128"]\n',
	};
	const verdict = await pull('podman', message, {files});
	expect(verdict).toMatchObject({
		finding: 'proxy-unreachable',
		summary:
			'The proxy 192.0.2.1:3128 of Podman is unreachable. HTTPS_PROXY (/etc/containers/containers.conf:2) sets the proxy.',
	});
	expect(verdict.fixes.map(({name}) => name)).toContain('correctContainersConf');
	const ofShell = await pull('podman', message, {files, variables: {HTTPS_PROXY: 'http://192.0.2.1:3128'}});
	expect(ofShell.fixes.map(({name}) => name)).toContain('setShellProxy');
});

const hosts = '/etc/containerd/certs.d/contoso.azurecr.io/hosts.toml';
const root = {environment: {isRoot: true, userId: 0}};
const nerdctlStart = `FATA[0000] failed to resolve reference "${image}": `;

test('a mirror or server of hosts.toml that fails has the file that names it', async () => {
	const message = `${nerdctlStart}failed to do request: Head "https://other.test/v2/team/app/manifests/1?ns=contoso.azurecr.io": dial tcp 192.0.2.1:443: connect: connection refused`;
	const mirror = {files: {[hosts]: '[host."https://other.test"]\n'}, ...root};
	expect(await pull('nerdctl', message, mirror)).toMatchObject({
		finding: 'mirror-failed',
		summary: `The mirror other.test fails for ${image}. Line 1 of ${hosts} names the mirror.`,
	});
	const server = {files: {[hosts]: '\nserver = "https://other.test"\n'}, ...root};
	expect(await pull('nerdctl', message, server)).toMatchObject({
		finding: 'redirected-registry-failed',
		summary: `Line 2 of ${hosts} sends pulls from contoso.azurecr.io to other.test, where the pull fails.`,
	});
	const ofAll = {files: {'/etc/containerd/certs.d/_default/hosts.toml': 'server = "other.test"\n'}, ...root};
	expect(await pull('nerdctl', message, ofAll)).toMatchObject({finding: 'redirected-registry-failed'});
});

test('a missing certificate file has the file that names it', async () => {
	const certificate = '/etc/containerd/certs.d/contoso.azurecr.io/company.pem';
	const message = `${nerdctlStart}unable to read CA cert "${certificate}": open ${certificate}: no such file or directory`;
	const files = {[hosts]: 'server = "https://contoso.azurecr.io"\nca = "company.pem"\n'};
	expect(await pull('nerdctl', message, {files, ...root})).toMatchObject({
		finding: 'certificate-file-missing',
		summary: `Line 2 of ${hosts} names ${certificate}, which cannot be read.`,
	});
	expect(await pull('nerdctl', message)).toMatchObject({
		summary: `nerdctl cannot read the certificate file ${certificate}.`,
	});
});

test('a hosts.toml without a server for pulls has its line', async () => {
	const message = `${nerdctlStart}no resolve hosts: not found`;
	const files = {[hosts]: 'server = "https://contoso.azurecr.io"\ncapabilities = ["push"]\n'};
	expect(await pull('nerdctl', message, {files, ...root})).toMatchObject({
		finding: 'settings-file-invalid',
		summary: `nerdctl cannot use line 2 of ${hosts}.`,
	});
});

test('an untrusted certificate can have its cause in a malformed hosts.toml', async () => {
	const message = `${nerdctlStart}failed to do request: Head "https://contoso.azurecr.io/v2/team/app/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority`;
	const files = {[hosts]: 'ca = "company.pem\n'};
	expect(await pull('nerdctl', message, {files, ...root})).toMatchObject({
		finding: 'settings-file-invalid',
		summary: `nerdctl cannot use line 1 of ${hosts}.`,
	});
	expect(await pull('nerdctl', message, root)).toMatchObject({finding: 'certificate-untrusted'});
});
