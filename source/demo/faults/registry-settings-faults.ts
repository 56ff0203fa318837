import {hostOfRegistry} from '../azure-identifiers.ts';
import type {Fault, MachineFile} from './fault.ts';
import {faultsFor} from './fault.ts';

const settings = faultsFor('client-settings', 'CLIENT_SETTINGS_ERROR');
const daemon = faultsFor('container-daemon', 'DOCKER_DAEMON_ERROR');
const pullFault = faultsFor('container-pull', 'DOCKER_PULL_ERROR');

const host = hostOfRegistry('contosobroken');
const registriesConf = '/etc/containers/registries.conf';
export const containersConf = '/etc/containers/containers.conf';
const sessionFile = '/run/user/1000/containers/auth.json';
const authFile = '/home/demo/.config/containers/auth.json';
const hostsToml = `/home/demo/.config/containerd/certs.d/${host}/hosts.toml`;
const hostsTomlForAll = '/home/demo/.config/containerd/certs.d/_default/hosts.toml';

const sessionVariables = {XDG_RUNTIME_DIR: '/run/user/1000', REGISTRY_AUTH_FILE: '', DOCKER_CONFIG: ''};

const podman = (files: Readonly<Record<string, MachineFile>>): Pick<Fault, 'docker' | 'files'> => ({
	docker: {product: 'podman'},
	files,
});

const nerdctl = (files: Readonly<Record<string, MachineFile>>): Pick<Fault, 'docker' | 'files'> => ({
	docker: {product: 'nerdctl'},
	files,
});

const registry = (prefix: string, ...lines: readonly string[]): string =>
	['[[registry]]', `prefix = "${prefix}"`, `location = "${prefix}"`, ...lines, ''].join('\n');

export const registrySettingsFaults = {
	'containers-conf-malformed': settings('client-file-unusable', 'containers.conf of Podman is malformed', {
		...podman({[containersConf]: '[engine]\nremote = "yes"\n'}),
	}),
	'auth-file-malformed': settings('auth-file-unusable', 'auth.json of Podman is malformed', {
		...podman({[authFile]: '{\n\t"auths": {}\n\t"credHelpers": {}\n}\n'}),
	}),
	'registries-conf-unreadable': settings(
		'registries-file-unreadable',
		'a folder is in place of registries.conf of Podman',
		podman({[registriesConf]: {isFolder: true}}),
	),
	'registries-conf-malformed': settings(
		'registries-file-malformed',
		'registries.conf of Podman is malformed',
		podman({[registriesConf]: '[[registry]\nlocation = "registry.test"\n'}),
	),
	'registries-conf-version-1': settings(
		'registries-file-too-old',
		'a drop-in file of registries.conf has version 1',
		podman({[`${registriesConf}.d/company.conf`]: `[registries.block]\nregistries = ["${host}"]\n`}),
	),
	'registry-blocked': settings(
		'registry-entry-blocked',
		'registries.conf blocks a registry',
		podman({[registriesConf]: registry(host, 'blocked = true')}),
	),
	'test-image-blocked': settings(
		'registry-blocked',
		'registries.conf blocks the registry of the test image',
		podman({[registriesConf]: registry('mcr.microsoft.com', 'blocked = true')}),
	),
	'registry-insecure': settings(
		'registry-insecure',
		'registries.conf turns off the verification of a registry',
		podman({[registriesConf]: registry(host, 'insecure = true')}),
	),
	'registry-redirected': settings(
		'registry-redirected',
		'registries.conf sends pulls to another registry',
		podman({[registriesConf]: `[[registry]]\nprefix = "${host}"\nlocation = "mirror.test/azure"\n`}),
	),
	'sign-in-files-not-used': settings(
		'sign-in-files-not-used',
		'registries.conf limits sign-ins to credential helpers',
		{...podman({[registriesConf]: 'credential-helpers = ["pass"]\n'}), helper: {name: 'pass', exitCode: 0}},
	),
	'auth-helper-missing': settings(
		'auth-helper-missing',
		'the credential helper of Podman is not installed',
		podman({[authFile]: `{"credHelpers": {"${host}": "secretservice"}}\n`}),
	),
	'runtime-folder-missing': settings('runtime-folder-missing', 'XDG_RUNTIME_DIR names a missing folder', {
		...podman({'/run/user/1000': {isMissing: true}}),
		variables: sessionVariables,
	}),
	'hosts-file-malformed': settings(
		'hosts-file-ignored',
		'hosts.toml of containerd is malformed',
		nerdctl({[hostsToml]: `server = "https://${host}\n`}),
	),
	'hosts-file-not-used': settings(
		'hosts-file-not-used',
		'hosts.toml is in a folder that only Kubernetes uses',
		nerdctl({
			'/etc/containerd/config.toml':
				'[plugins."io.containerd.cri.v1.images".registry]\nconfig_path = "/etc/containerd/certs.d"\n',
			[`/etc/containerd/certs.d/${host}/hosts.toml`]: `server = "https://${host}"\n`,
		}),
	),
	'hosts-certificate-missing': settings(
		'registry-certificate-missing',
		'hosts.toml names a certificate file that does not exist',
		nerdctl({[hostsToml]: `server = "https://${host}"\nca = "company.crt"\n`}),
	),
	'hosts-without-server': settings(
		'registry-not-served',
		'hosts.toml has no server for pulls',
		nerdctl({[hostsToml]: `server = "https://${host}"\ncapabilities = ["push"]\n`}),
	),
} as const;

export const podmanServiceFaults = {
	'podman-service-unreachable': daemon(
		'podman-service-unreachable',
		'the service of Podman does not respond',
		{
			docker: {
				product: 'podman',
				daemonError:
					'Cannot connect to Podman. Please verify your connection to the Linux system using `podman system connection list`, or try `podman machine init` and `podman machine start` to manage a new Linux VM\nError: unable to connect to Podman socket: failed to connect: dial tcp 192.0.2.1:8080: connect: connection refused',
			},
			files: {
				[containersConf]:
					'[engine]\nremote = true\nactive_service = "build"\n[engine.service_destinations.build]\nuri = "tcp://192.0.2.1:8080"\n',
			},
		},
	),
} as const;

const podmanStart = 'Error: initializing source docker://{host}/{path}:{tag}: ';
const nerdctlStart = 'failed to resolve reference "{host}/{path}:{tag}": ';

const testImageLogin = (key: string): string =>
	`{"auths": {"${key}": {"auth": "${btoa('demo:opens-nothing')}"}}}\n`;

export const settingsPullFaults = {
	'podman-pull-blocked': pullFault('registry-blocked', 'a setting of Podman blocks the registry', {
		docker: {
			product: 'podman',
			pullError: `${podmanStart}registry {host} is blocked in ${registriesConf} or /home/demo/.config/containers/registries.conf.d`,
		},
	}),
	'podman-pull-redirected': pullFault(
		'redirected-registry-failed',
		'a setting of Podman names another registry, which fails',
		{
			docker: {
				product: 'podman',
				pullError: `${podmanStart}pinging container registry mirror.test: Get "https://mirror.test/v2/": dial tcp: lookup mirror.test on 10.0.0.1:53: no such host`,
			},
			files: {[registriesConf]: '[[registry]]\nprefix = "mcr.microsoft.com"\nlocation = "mirror.test"\n'},
		},
	),
	'podman-pull-sign-in-elsewhere': pullFault(
		'sign-in-elsewhere',
		'the sign-in of Podman is for other repositories',
		{
			docker: {
				product: 'podman',
				pullError: `${podmanStart}reading manifest {tag} in {host}/{path}: unauthorized: authentication required`,
			},
			files: {[authFile]: testImageLogin('mcr.microsoft.com/team')},
		},
	),
	'podman-pull-sign-in-hidden': pullFault('sign-in-hidden', 'an old sign-in of Podman hides another one', {
		docker: {
			product: 'podman',
			pullError: `${podmanStart}unable to retrieve auth token: invalid username/password: unauthorized: authentication required`,
		},
		files: {
			[sessionFile]: testImageLogin('mcr.microsoft.com'),
			[authFile]: testImageLogin('mcr.microsoft.com'),
		},
		variables: sessionVariables,
	}),
	'nerdctl-pull-certificate-missing': pullFault(
		'certificate-file-missing',
		'hosts.toml names a certificate file that does not exist',
		{
			docker: {
				product: 'nerdctl',
				pullError: `${nerdctlStart}unable to read CA cert "/etc/ssl/company.pem": open /etc/ssl/company.pem: no such file or directory`,
			},
			files: {[hostsTomlForAll]: 'ca = "/etc/ssl/company.pem"\n'},
		},
	),
} as const;
