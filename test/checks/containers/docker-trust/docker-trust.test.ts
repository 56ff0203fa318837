import {describe, expect, test} from 'vitest';
import type {DockerTrustEvidence} from '../../../../source/checks/containers/docker-trust/collect-trust.ts';
import type {ClientSettingsEvidence} from '../../../../source/checks/containers/client-settings/collect-settings.ts';
import {dockerTrust} from '../../../../source/checks/containers/docker-trust/docker-trust.ts';
import {commandOf, evaluate, textOf} from '../../bench.ts';
import {authority, examine, host, pemOf, stranger} from './trust-machine.ts';
import type {Machine} from './trust-machine.ts';

const bundle = 'etc/ssl/certs/ca-certificates.crt';
const certifi = 'opt/az/lib/python3.12/site-packages/certifi';
const original = {
	[`${certifi}/core.py`]: 'def where(): return "cacert.pem"',
	[`${certifi}/cacert.pem`]: pemOf(stranger),
};
const everywhere = {
	[bundle]: pemOf(stranger) + pemOf(authority),
	...original,
	[`${certifi}/cacert.pem`]: pemOf(authority),
};

/** The files of a dockerd that started this number of ticks (1/100 s) after the machine, which runs for 400000 s. */
const processFiles = (start: number) => ({
	'run/docker.pid': '812',
	'proc/812/stat': `812 (dockerd) S ${'0 '.repeat(18)}${start} 0 0`,
	'proc/uptime': '400000.00 100.00\n',
});

describe('Docker on this machine', () => {
	test('trusts a CA in the trust store of the machine, and so do curl and az', async () => {
		const found = await examine({files: everywhere});
		expect([found.status, found.finding]).toEqual(['passed', 'trusted']);
		expect(found.summary).toBe(
			'The certificate of contoso.azurecr.io is trusted by Docker (through /etc/ssl/certs/ca-certificates.crt) and by acr-doctor, curl, Azure CLI.',
		);
	});

	test('does not trust a CA that only acr-doctor and az know, which is reported before a pull', async () => {
		const found = await examine({
			files: {[bundle]: pemOf(stranger), ...original, '/ca/company.pem': pemOf(authority)},
			variables: {REQUESTS_CA_BUNDLE: '/ca/company.pem'},
		});
		expect([found.status, found.finding, found.code]).toEqual([
			'failed',
			'not-trusted-by-engine',
			'CONNECTIVITY_SSL_ERROR',
		]);
		expect(found.summary).toBe(
			'Docker does not trust Contoso Proxy CA, which issued the certificate of contoso.azurecr.io (trusted by acr-doctor, Azure CLI).',
		);
		expect(found.meaning).toMatch(
			/x509: certificate signed by unknown authority.*\/etc\/ssl\/certs\/ca-certificates\.crt/,
		);
		expect(commandOf(found, 'copyToMachine')).toBe(
			'sudo cp /ca/company.pem /usr/local/share/ca-certificates/company-ca.crt',
		);
		expect(commandOf(found, 'updateOnDebian')).toBe('sudo update-ca-certificates');
		expect(commandOf(found, 'restartDocker')).toBe('sudo systemctl restart docker');
		expect(commandOf(found, 'createFolder')).toBe(`sudo mkdir -p /etc/docker/certs.d/${host}`);
		expect(commandOf(found, 'copyToFolder')).toBe(
			`sudo cp /ca/company.pem /etc/docker/certs.d/${host}/ca.crt`,
		);
		expect(textOf(found)).not.toMatch(/weakensSecurity/);
	});

	test('trusts a CA in the folder of the registry', async () => {
		const found = await examine({
			files: {
				...everywhere,
				[bundle]: pemOf(stranger),
				[`etc/docker/certs.d/${host}/ca.crt`]: pemOf(authority),
			},
			isTrusted: false,
		});
		expect([found.status, found.finding]).toEqual(['passed', 'trusted-only-by-engine']);
		expect(found.summary).toContain(`/etc/docker/certs.d/${host}/ca.crt`);
	});

	test.each([
		['is in a folder without the port', `etc/docker/certs.d/${host}/ca.crt`, 5000],
		['is in a folder with the port 443', `etc/docker/certs.d/${host}:443/ca.crt`, 443],
		['is in a folder with capital letters', 'etc/docker/certs.d/Contoso.azurecr.io/ca.crt', 443],
		['is in a folder with the scheme', `etc/docker/certs.d/https:/${host}/ca.crt`, 443],
		['is in a folder with a wildcard', 'etc/docker/certs.d/*.azurecr.io/ca.crt', 443],
		['is in the folder of Podman', `etc/containers/certs.d/${host}/ca.crt`, 443],
		['is in the folder of rootless Docker', `home/ada/.config/docker/certs.d/${host}/ca.crt`, 443],
	])('does not find a CA that %s', async (_, file, port) => {
		const found = await examine({files: {[bundle]: pemOf(stranger), [file]: pemOf(authority)}, port});
		const folder = `/etc/docker/certs.d/${port === 443 ? host : `${host}:${port}`}`;
		expect([found.status, found.finding]).toEqual(['failed', 'wrong-certificate-folder']);
		expect(found.summary).toBe(
			`/${file} contains the CA of ${port === 443 ? host : `${host}:${port}`}, but Docker reads the folder ${folder}.`,
		);
		expect(commandOf(found, 'createFolder')).toBe(`sudo mkdir -p ${folder}`);
	});

	test('is given the command that copies the CA into the right folder', async () => {
		const found = await examine({
			files: {[`etc/docker/certs.d/${host}/root.crt`]: pemOf(authority)},
			port: 5000,
		});
		expect(commandOf(found, 'copyFile')).toBe(
			`sudo cp /etc/docker/certs.d/${host}/root.crt /etc/docker/certs.d/${host}:5000/root.crt`,
		);
	});

	test('ignores a CA in a file with another extension', async () => {
		const found = await examine({files: {[`etc/docker/certs.d/${host}/ca.pem`]: pemOf(authority)}});
		expect([found.status, found.finding]).toEqual(['failed', 'wrong-file-extension']);
		expect(commandOf(found, 'renameFile')).toBe(
			`sudo mv /etc/docker/certs.d/${host}/ca.pem /etc/docker/certs.d/${host}/ca.crt`,
		);
	});

	test('cannot read a binary certificate', async () => {
		const der = Buffer.from(authority.certificate.rawData).toString('latin1');
		const found = await examine({files: {[`etc/docker/certs.d/${host}/ca.crt`]: der}, isTrusted: false});
		expect([found.status, found.finding]).toEqual(['failed', 'not-a-certificate']);
		expect(commandOf(found, 'convertFile')).toBe(
			`sudo openssl x509 -inform der -in /etc/docker/certs.d/${host}/ca.crt -out /etc/docker/certs.d/${host}/ca-pem.crt`,
		);
	});

	test('stops at a client certificate without its key, even if the CA is trusted', async () => {
		const found = await examine({
			files: {...everywhere, [`etc/docker/certs.d/${host}/ca.cert`]: pemOf(authority)},
		});
		expect([found.status, found.finding]).toEqual(['failed', 'client-key-missing']);
		expect(commandOf(found, 'addExtension')).toBe(
			`sudo mv /etc/docker/certs.d/${host}/ca.cert /etc/docker/certs.d/${host}/ca.crt`,
		);
	});

	test('stops at a key without its client certificate', async () => {
		const found = await examine({files: {...everywhere, [`etc/docker/certs.d/${host}/client.key`]: 'KEY'}});
		expect(found).toMatchObject({
			finding: 'client-key-missing',
			summary: `/etc/docker/certs.d/${host}/client.key is half of a client certificate, and client.cert is not in the same folder.`,
		});
		expect(commandOf(found, 'addExtension')).toBeUndefined();
		expect(commandOf(found, 'moveKey')).toBe(
			`sudo mv /etc/docker/certs.d/${host}/client.key /etc/docker/certs.d/${host}/client.key.unused`,
		);
	});

	test.each([
		['contoso.azurecr.io', 'verification-off'],
		['https://Contoso.azurecr.io', 'verification-off'],
		['fabrikam.azurecr.io', 'trusted'],
	])('does not verify a registry if insecure-registries has %s: %s', async (value, finding) => {
		const path = '/etc/docker/daemon.json';
		const insecureRegistries = [{value, path, line: 2}];
		const settings: ClientSettingsEvidence = {
			kind: 'docker',
			platform: 'linux',
			hostType: 'machine',
			isWsl: false,
			files: [],
			docker: {engine: 'system-service', insecureRegistries},
		};
		expect((await examine({files: everywhere, settings})).finding).toBe(finding);
	});

	test('ignores PEM sections that are not certificates, which are counted', async () => {
		const broken = '-----BEGIN CERTIFICATE-----\nbm90IGEgY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n';
		const found = await examine({
			files: {
				[bundle]: pemOf(stranger) + broken + broken,
				...original,
				'/ca/company.pem': pemOf(authority),
			},
			variables: {REQUESTS_CA_BUNDLE: '/ca/company.pem'},
		});
		expect(found.finding).toBe('not-trusted-by-engine');
		expect(found.meaning).toContain(`/${bundle} has PEM sections that are not certificates (2)`);
	});

	test('needs a restart if the CA was added after its start', async () => {
		const files = {...everywhere, 'usr/local/share/ca-certificates/proxy.crt': pemOf(authority)};
		const old = await examine({files: {...files, ...processFiles(100)}});
		expect([old.status, old.finding]).toEqual(['warning', 'restart-needed']);
		expect(old.summary).toMatch(/^Docker started before.*\/usr\/local\/share\/ca-certificates\/proxy\.crt/);
		expect(commandOf(old, 'restartDocker')).toBe('sudo systemctl restart docker');
		const restarted = await examine({files: {...files, ...processFiles(40_100_000)}});
		expect(restarted.finding).toBe('trusted');
		const unknown = await examine({files: {...everywhere, ...processFiles(100)}});
		expect(unknown.finding).toBe('trusted');
	});

	test('reads the variables of its service, not those of this shell', async () => {
		const files = {[bundle]: pemOf(stranger), 'ca/company.pem': pemOf(authority)};
		const shell = await examine({files, variables: {SSL_CERT_FILE: '/ca/company.pem'}});
		expect(shell.finding).toBe('not-trusted-by-engine');
		const service = await examine({
			files: {
				...files,
				'etc/systemd/system/docker.service.d/ca.conf':
					'[Service]\nEnvironment="SSL_CERT_FILE=/ca/company.pem"\n',
			},
		});
		expect([service.finding, service.fact.engine?.acceptedBy]).toEqual([
			'not-trusted-by-curl',
			'/ca/company.pem',
		]);
	});

	test('accepts a CA in a loose file of /etc/ssl/certs, which curl does not read', async () => {
		const found = await examine({
			files: {[bundle]: pemOf(stranger), 'etc/ssl/certs/company.crt': pemOf(authority)},
		});
		expect([found.finding, found.fact.engine?.acceptedBy]).toEqual([
			'not-trusted-by-curl',
			'/etc/ssl/certs/company.crt',
		]);
	});

	test('of the snap reads another folder', async () => {
		const folder = `var/snap/docker/current/etc/docker/certs.d/${host}`;
		const found = await examine({files: {[`${folder}/ca.crt`]: pemOf(authority)}, isTrusted: false});
		expect([found.finding, found.fact.certsFolder]).toEqual(['trusted-only-by-engine', `/${folder}`]);
		const missing = await examine({files: {[bundle]: pemOf(stranger), 'var/snap/docker/current/x': ''}});
		expect(commandOf(missing, 'restartSnap')).toBe('sudo snap restart docker');
		expect(commandOf(missing, 'restartDocker')).toBeUndefined();
	});

	test('reads the environment file that its service names', async () => {
		const files = {
			[bundle]: pemOf(stranger),
			'ca/company.pem': pemOf(authority),
			'lib/systemd/system/docker.service': '[Service]\nEnvironmentFile=-/etc/default/docker\n',
			'etc/default/docker': 'export SSL_CERT_FILE="/ca/company.pem"\n',
		};
		expect((await examine({files})).fact.engine?.acceptedBy).toBe('/ca/company.pem');
	});

	test('without root reads the folder of the user', async () => {
		const folder = `home/ada/.config/docker/certs.d/${host}`;
		const daemon = {endpoint: 'unix:///run/user/1000/docker.sock'};
		const found = await examine({files: {[`${folder}/ca.crt`]: pemOf(authority)}, daemon, isTrusted: false});
		expect([found.finding, found.fact.certsFolder]).toEqual(['trusted-only-by-engine', `/${folder}`]);
		const missing = await examine({files: {[bundle]: pemOf(stranger)}, daemon});
		expect(missing.finding).toBe('not-trusted-by-engine');
		expect(commandOf(missing, 'createOwnFolder')).toBe(`mkdir -p /${folder}`);
		expect(commandOf(missing, 'restartUserDocker')).toBe('systemctl --user restart docker');
		expect(missing.fixes.map(({name}) => name)).not.toContain('createFolder');
	});
});

describe('Podman on this machine', () => {
	const client = {command: 'podman', kind: 'podman'};
	const daemon = {isRemote: false, isRootless: true, endpoint: ''};

	test.each([
		`home/ada/.config/containers/certs.d/${host}`,
		`etc/containers/certs.d/${host}`,
		`etc/docker/certs.d/${host}`,
	])('reads %s', async folder => {
		const files = {[bundle]: pemOf(stranger), [`${folder}/ca.crt`]: pemOf(authority)};
		const found = await examine({files, client, daemon, isTrusted: false});
		expect([found.finding, found.fact.certsFolder]).toEqual(['trusted-only-by-engine', `/${folder}`]);
	});

	test('reads only the first folder, even if it is empty', async () => {
		const found = await examine({
			files: {
				[`home/ada/.config/containers/certs.d/${host}/readme.txt`]: '',
				[`etc/docker/certs.d/${host}/ca.crt`]: pemOf(authority),
			},
			client,
			daemon,
		});
		expect(found.finding).toBe('wrong-certificate-folder');
		expect(commandOf(found, 'copyOwnFile')).toBe(
			`cp /etc/docker/certs.d/${host}/ca.crt /home/ada/.config/containers/certs.d/${host}/ca.crt`,
		);
	});

	test.each([
		['unix:///run/user/1000/podman/podman.sock', `/home/ada/.config/containers/certs.d/${host}`],
		['unix:///run/podman/podman.sock', `/etc/containers/certs.d/${host}`],
	])('behind the client of Docker reads its own folder: %s', async (endpoint, folder) => {
		const found = await examine({
			files: {[bundle]: pemOf(stranger), 'home/ada/.config/containers/certs.d/other/ca.crt': ''},
			daemon: {endpoint},
		});
		expect([found.finding, found.fact.certsFolder]).toEqual(['not-trusted-by-engine', folder]);
		expect(found.summary).toMatch(/^Podman does not trust/);
	});

	test('uses the variables of this shell', async () => {
		const found = await examine({
			files: {...everywhere, [bundle]: pemOf(stranger), 'ca/company.pem': pemOf(authority)},
			variables: {SSL_CERT_FILE: '/ca/company.pem'},
			client,
			daemon,
		});
		expect([found.finding, found.fact.engine?.acceptedBy]).toEqual(['trusted', '/ca/company.pem']);
	});
});

test('nerdctl with a hosts.toml is not checked', async () => {
	const file = `etc/containerd/certs.d/${host}/hosts.toml`;
	const found = await examine({
		files: {...everywhere, [file]: 'ca = "ca.crt"'},
		client: {command: 'nerdctl', kind: 'nerdctl'},
	});
	expect([found.status, found.finding]).toEqual(['skipped', 'hosts-file-used']);
	expect(found.summary).toContain(`/${file}`);
});

describe('an engine that is not on this machine is never called trusted:', () => {
	test.each<readonly [string, Machine, string]>([
		[
			'Docker Desktop on Linux',
			{daemon: {serverName: 'Docker Desktop 4.40.0 (187762)'}},
			'engine-in-virtual-machine',
		],
		[
			'Docker Desktop behind its socket',
			{daemon: {endpoint: 'unix:///home/ada/.docker/desktop/docker.sock'}},
			'engine-in-virtual-machine',
		],
		[
			'colima',
			{daemon: {endpoint: 'unix:///home/ada/.colima/default/docker.sock'}},
			'engine-in-virtual-machine',
		],
		[
			'Rancher Desktop',
			{daemon: {endpoint: 'unix:///home/ada/.rd/docker.sock'}},
			'engine-in-virtual-machine',
		],
		[
			'docker.exe in WSL',
			{client: {command: 'docker.exe'}, runtimeEnvironment: {isWsl: true}},
			'engine-in-virtual-machine',
		],
		[
			'a Podman machine',
			{client: {command: 'podman', kind: 'podman'}, runtimeEnvironment: {platform: 'darwin'}},
			'engine-in-virtual-machine',
		],
		[
			'a remote Podman',
			{client: {command: 'podman', kind: 'podman'}, daemon: {isRemote: true, endpoint: ''}},
			'engine-elsewhere',
		],
		['a daemon over ssh', {daemon: {endpoint: 'ssh://ada@build01'}}, 'engine-elsewhere'],
		['a daemon over TCP', {daemon: {endpoint: 'tcp://10.0.0.4:2376'}}, 'engine-elsewhere'],
		[
			'the socket of the host in a container',
			{runtimeEnvironment: {hostType: 'container'}},
			'engine-elsewhere',
		],
		['no client', {isClientMissing: true}, 'no-engine'],
		['a daemon that does not respond', {daemon: {exitCode: 1}}, 'engine-unknown'],
	])('%s', async (_, machine, finding) => {
		const found = await examine({files: everywhere, ...machine});
		expect([found.status, found.finding]).toEqual(['skipped', finding]);
		expect(found.summary).toMatch(/^Not checked: /);
		expect(found.fact.engine).toBeUndefined();
	});

	test('a daemon inside the same container is checked', async () => {
		const found = await examine({
			files: {
				...everywhere,
				...processFiles(100),
			},
			runtimeEnvironment: {hostType: 'container'},
		});
		expect(found.finding).toBe('trusted');
	});
});

describe('Azure CLI', () => {
	test('with its own certificates does not trust a CA of the machine, and gets the bundle of the machine', async () => {
		const many = pemOf(stranger).repeat(12);
		const found = await examine({files: {[bundle]: many + pemOf(authority), ...original}});
		expect([found.status, found.finding]).toEqual(['warning', 'not-trusted-by-azure-cli']);
		expect(found.summary).toContain('/opt/az/lib/python3.12/site-packages/certifi/cacert.pem');
		expect(commandOf(found, 'useBundle')).toBe(
			'export REQUESTS_CA_BUNDLE=/etc/ssl/certs/ca-certificates.crt',
		);
	});

	test('on Debian reads the bundle of the machine', async () => {
		const core = "DEBIAN_CA_CERTS_PATH = '/etc/ssl/certs/ca-certificates.crt'";
		const found = await examine({files: {...everywhere, [`${certifi}/core.py`]: core}});
		expect([found.finding, found.fact.azureCli?.acceptedBy]).toEqual(['trusted', `/${bundle}`]);
	});

	test('uses CURL_CA_BUNDLE', async () => {
		const found = await examine({
			files: {...everywhere, 'ca/other.pem': pemOf(stranger)},
			variables: {CURL_CA_BUNDLE: '/ca/other.pem'},
		});
		expect([found.finding, found.fact.azureCli?.variable]).toEqual([
			'not-trusted-by-azure-cli',
			'CURL_CA_BUNDLE',
		]);
	});

	test('that is not installed is not compared', async () => {
		const found = await examine({files: {[bundle]: pemOf(authority)}, azureCli: undefined});
		expect([found.finding, found.fact.azureCli]).toEqual(['trusted', undefined]);
	});

	test('with a REQUESTS_CA_BUNDLE that cannot be read is reported only by the TLS handshake', async () => {
		const found = await examine({files: everywhere, variables: {REQUESTS_CA_BUNDLE: '/missing.pem'}});
		expect(found.finding).toBe('trusted');
	});
});

describe('the verdict agrees with that of the TLS handshake:', () => {
	test('no program trusts the CA', async () => {
		const found = await examine({files: {[bundle]: pemOf(stranger)}, isTrusted: false});
		expect([found.status, found.finding, found.fixes.map(({name}) => name)]).toEqual([
			'skipped',
			'refused-as-in-tls',
			['retryAfterTls'],
		]);
	});

	test('the certificate is for another host', async () => {
		const found = await examine({files: everywhere, certificate: {names: ['other.example']}});
		expect([found.status, found.finding]).toEqual(['skipped', 'refused-as-in-tls']);
	});

	test('the certificate has expired', async () => {
		const validity = {from: new Date(0), to: new Date(1)};
		const found = await examine({files: everywhere, certificate: {validity}});
		expect([found.status, found.finding]).toEqual(['skipped', 'refused-as-in-tls']);
	});
});

describe('files that this user cannot read', () => {
	const evidence: DockerTrustEvidence = {
		host,
		port: 443,
		kind: 'docker',
		engineLocation: 'local',
		issuer: 'Contoso Proxy CA',
		certsFolder: `/etc/docker/certs.d/${host}`,
		engine: {refusal: 'UNTRUSTED_ISSUER', sources: []},
	};
	const verdictOf = (more: Partial<DockerTrustEvidence>) =>
		evaluate<DockerTrustEvidence>(dockerTrust, {...evidence, ...more});

	test('can contain the CA, because dockerd runs as root', () => {
		const folder = verdictOf({folderError: 'EACCES', folderOwner: 'root', folderMode: '700'});
		expect([folder.status, folder.finding]).toEqual(['warning', 'certificate-folder-closed']);
		expect(folder.summary).toContain('(owner root, mode 700)');
		expect(commandOf(folder, 'listFolder')).toBe(`sudo ls -l /etc/docker/certs.d/${host}`);
		const path = `/etc/docker/certs.d/${host}/ca.crt`;
		const examined = [{path, place: 'folder', isAccepting: false, certificates: 0, error: 'EACCES'}] as const;
		expect(verdictOf({examined}).finding).toBe('certificate-folder-closed');
	});

	test('stop rootless Docker, which runs as this user', () => {
		const folder = `/home/ada/.config/docker/certs.d/${host}`;
		const found = verdictOf({
			isRootless: true,
			certsFolder: folder,
			engine: {refusal: 'UNTRUSTED_ISSUER', sources: [{path: folder, certificates: 0, error: 'EACCES'}]},
		});
		expect([found.status, found.finding]).toEqual(['failed', 'certificate-file-closed']);
	});

	test('stop Podman, which runs as this user, even if the CA is trusted', () => {
		const folder = `/home/ada/.config/containers/certs.d/${host}`;
		const found = verdictOf({
			kind: 'podman',
			certsFolder: folder,
			engine: {
				acceptedBy: '/etc/ssl/certs/ca-certificates.crt',
				sources: [{path: folder, certificates: 0, error: 'EACCES'}],
			},
		});
		expect([found.status, found.finding]).toEqual(['failed', 'certificate-file-closed']);
		expect(commandOf(found, 'openOwnFile')).toBe(`chmod a+r ${folder}/FILE`);
	});
});

test('an engine without public CAs gets the command that installs them, and no advice to trust a CA', () => {
	const found = evaluate<DockerTrustEvidence>(dockerTrust, {
		host,
		port: 443,
		kind: 'docker',
		engineLocation: 'local',
		issuer: 'DigiCert Global Root G2',
		isPublic: true,
		isRootless: false,
		proxy: 'none',
		engineProxy: 'none',
		engine: {refusal: 'UNTRUSTED_ISSUER', sources: []},
		curl: {refusal: 'UNTRUSTED_ISSUER', sources: []},
	});
	expect([found.status, found.finding]).toEqual(['failed', 'public-authorities-missing']);
	expect(found.meaning).toMatch(/^This machine has no file with public CAs/);
	expect(commandOf(found, 'installOnDebian')).toBe('sudo apt-get install --reinstall ca-certificates');
	expect(textOf(found)).not.toMatch(/your organization/);
});

test('a machine without public CAs and without an engine is healthy, because acr-doctor has its own', () => {
	const found = evaluate<DockerTrustEvidence>(dockerTrust, {
		host,
		port: 443,
		engineLocation: 'none',
		isPublic: true,
		curl: {refusal: 'UNTRUSTED_ISSUER', sources: []},
	});
	expect([found.status, found.finding]).toEqual(['skipped', 'no-engine']);
});

test('a server that sends no certificate leaves nothing to compare', () => {
	const found = evaluate<DockerTrustEvidence>(dockerTrust, {
		host,
		port: 443,
		engineLocation: 'local',
		error: 'ECONNREFUSED',
	});
	expect([found.status, found.finding]).toEqual(['skipped', 'not-compared']);
	expect(found.summary).toContain('ECONNREFUSED');
});

const verdictOnRoutes = (proxy: string, engineProxy: string | undefined) =>
	evaluate<DockerTrustEvidence>(dockerTrust, {
		host,
		port: 443,
		kind: 'docker',
		engineLocation: 'local',
		issuer: 'Contoso Proxy CA',
		engine: {refusal: 'UNTRUSTED_ISSUER', sources: []},
		proxy,
		engineProxy,
	});

describe('dockerd that uses another proxy than acr-doctor', () => {
	test.each([
		[
			'proxy.test:3128',
			'none',
			'acr-doctor uses the proxy proxy.test:3128, which Docker does not use or does not report.',
		],
		[
			'proxy.test:3128',
			'other.test:3128',
			'acr-doctor uses the proxy proxy.test:3128, and Docker uses the proxy other.test:3128.',
		],
		['none', 'proxy.test:3128', 'Docker uses the proxy proxy.test:3128, and acr-doctor uses no proxy.'],
		[
			'proxy.test:3128',
			undefined,
			'acr-doctor uses the proxy proxy.test:3128, which Docker does not use or does not report.',
		],
	])('can receive another certificate, so it is not checked: %s and %s', (proxy, engineProxy, sentence) => {
		const found = verdictOnRoutes(proxy, engineProxy);
		expect([found.status, found.finding]).toEqual(['skipped', 'engine-on-other-route']);
		expect(found.summary).toBe(`Not checked: ${sentence}`);
	});

	test('is checked if both use the same proxy, or none', () => {
		expect(verdictOnRoutes('proxy.test:3128', 'proxy.test:3128').finding).toBe('not-trusted-by-engine');
		expect(verdictOnRoutes('none', 'none').finding).toBe('not-trusted-by-engine');
	});
});
