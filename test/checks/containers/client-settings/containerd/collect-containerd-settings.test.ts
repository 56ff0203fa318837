import {expect, test} from 'vitest';
import {collectContainerdSettings} from '../../../../../source/checks/containers/client-settings/containerd/collect-containerd-settings.ts';
import {contextOf, home} from '../context-of.ts';

const root = {isRoot: true, userId: 0};
const certs = '/etc/containerd/certs.d';

const collect = async (machine: Omit<Parameters<typeof contextOf>[0], 'kind'>) =>
	collectContainerdSettings(await contextOf({kind: 'nerdctl', environment: root, ...machine}));

const mirror = '[host."https://mirror.test"]\n';

test('the files for registries in Azure and for all registries are read', async () => {
	const {files, containerd} = await collect({
		files: {
			[`${certs}/contoso.azurecr.io/hosts.toml`]: mirror,
			[`${certs}/fabrikam.azurecr.io_5000_/hosts.toml`]: mirror,
			[`${certs}/docker.io/hosts.toml`]: mirror,
			[`${certs}/_default/hosts.toml`]: mirror,
			[`${certs}/northwind.azurecr.io/ca.crt`]: 'x',
		},
	});
	expect(files.map(({path}) => path)).toEqual([
		`${certs}/_default/hosts.toml`,
		`${certs}/contoso.azurecr.io/hosts.toml`,
		`${certs}/fabrikam.azurecr.io_5000_/hosts.toml`,
	]);
	expect(containerd).toMatchObject({
		folders: [certs, '/etc/docker/certs.d'],
		hosts: [
			{host: '_default', servers: [{host: 'mirror.test'}, {}]},
			{host: 'contoso.azurecr.io'},
			{host: 'fabrikam.azurecr.io:5000'},
			{host: 'northwind.azurecr.io', servers: []},
		],
	});
});

test('a user without root privileges has own folders, and nerdctl.toml replaces the folders', async () => {
	const user = {isRoot: false, userId: 1000};
	const foldersOf = async (machine: Parameters<typeof collect>[0]) =>
		(await collect({environment: user, ...machine})).containerd.folders;
	const settings = `${home}/.config`;
	expect(await foldersOf({})).toEqual([`${settings}/containerd/certs.d`, `${settings}/docker/certs.d`]);
	const text = 'hosts_dir = ["/opt/certs.d"]\n';
	expect(await foldersOf({files: {[`${settings}/nerdctl/nerdctl.toml`]: text}})).toEqual(['/opt/certs.d']);
	expect(
		await foldersOf({files: {'/opt/nerdctl.toml': text}, variables: {NERDCTL_TOML: '/opt/nerdctl.toml'}}),
	).toEqual(['/opt/certs.d']);
	expect(await foldersOf({variables: {XDG_CONFIG_HOME: '/opt'}})).toEqual([
		'/opt/containerd/certs.d',
		'/opt/docker/certs.d',
	]);
});

test('a file with a problem names its line', async () => {
	const {files, containerd} = await collect({
		files: {
			'/etc/nerdctl/nerdctl.toml': 'insecure_registry = true\nhosts_dir = "/x"\n',
			[`${certs}/contoso.azurecr.io/hosts.toml`]: `${mirror}capabilities = ["read"]\n`,
			[`${certs}/fabrikam.azurecr.io/hosts.toml`]: '[host\n',
		},
	});
	expect(files).toMatchObject([
		{path: '/etc/nerdctl/nerdctl.toml', state: 'malformed', problem: 'wrong-type', line: 2},
		{state: 'malformed', problem: 'unknown-value', line: 2},
		{state: 'malformed', line: 1},
	]);
	expect(containerd.hosts.map(({servers}) => servers)).toEqual([[], []]);
});

test('an insecure client is known', async () => {
	const {containerd} = await collect({files: {'/etc/nerdctl/nerdctl.toml': '\ninsecure_registry = true\n'}});
	expect(containerd.insecure).toEqual({path: '/etc/nerdctl/nerdctl.toml', line: 2});
});

test('a certificate file that does not exist is known', async () => {
	const folder = `${certs}/contoso.azurecr.io`;
	const hosts = `${mirror}ca = ["there.crt", "missing.crt"]\n`;
	const {containerd} = await collect({
		files: {[`${folder}/hosts.toml`]: hosts, [`${folder}/there.crt`]: 'x'},
	});
	expect(containerd.hosts[0]?.missingCertificate).toEqual({path: `${folder}/missing.crt`, line: 2});
});

test.each([
	['containerd 2', 'io.containerd.cri.v1.images'],
	['containerd 1', 'io.containerd.grpc.v1.cri'],
])('a file that only Kubernetes uses is known, with %s', async (_, plugin) => {
	const config = `[plugins."${plugin}".registry]\nconfig_path = "/opt/certs.d:${certs}"\n`;
	const files = {
		'/etc/containerd/config.toml': config,
		'/opt/certs.d/contoso.azurecr.io/hosts.toml': mirror,
	};
	expect((await collect({files})).containerd.kubernetesOnly).toBe(
		'/opt/certs.d/contoso.azurecr.io/hosts.toml',
	);
	const own = {[`${certs}/contoso.azurecr.io/hosts.toml`]: mirror};
	expect((await collect({files: {...files, ...own}})).containerd.kubernetesOnly).toBeUndefined();
});
