import type {ErrorCause} from '../error-line.ts';
import {network} from './subject-rule.ts';
import type {SubjectRule} from './subject-rule.ts';

const files: readonly ErrorCause[] = [
	'permission-denied',
	'malformed',
	'not-found',
	'read-only',
	'conflict',
	'connection-reset',
];

/**
 * The parts of errors about the files in `.ssh`. Sources:
 * https://github.com/openssh/openssh-portable/blob/V_9_9_P1/readconf.c and
 * https://github.com/openssh/openssh-portable/blob/V_9_9_P1/authfile.c
 */
const sshFiles: readonly string[] = [
	'bad owner or permissions on',
	'unprotected private key file',
	'load key "…bad permissions…permission denied (',
	'bad configuration option',
];

/** These rules come before `remoteSubjects`. The first matching rule is used. */
export const localSubjects: readonly SubjectRule[] = [
	{
		subject: 'engine-address',
		phrases: [
			'context "',
			'service destination',
			'invalid bind address',
			'a supported schema',
			'parse docker host',
			'docker endpoint: parse',
			'docker_host',
			'ssh host connection is not valid',
			'protocol not available',
			'no host in request url',
			'failed to initialize: parse "',
			'strconv.atoi: parsing "": invalid syntax',
		],
		causes: ['not-found', 'malformed'],
	},
	{subject: 'settings-file', causes: ['blocked']},
	{
		subject: 'login-file',
		phrases: [
			'/config.json',
			'\\config.json',
			'auth.json',
			'loading config file',
			'reading json file',
			'illegal base64',
		],
		causes: files,
	},
	{
		subject: 'credential-helper',
		phrases: [
			'docker-credential-',
			'error getting credentials',
			'error storing credentials',
			'error saving credentials',
		],
	},
	{subject: 'name-server', phrases: ['lookup '], causes: network},
	{subject: 'ssh-files', phrases: sshFiles},
	{subject: 'ssh-files', causes: ['ssh-key-unusable']},
	{subject: 'tcp-engine', causes: ['client-key-mismatch', 'client-key-encrypted']},
	{
		subject: 'settings-file',
		phrases: [
			'daemon.json',
			'registries.conf',
			'containers.conf',
			'nerdctl.toml',
			'policy.json',
			'storage.conf',
			'containerd/config.toml',
			'hosts.toml',
			'registries configuration',
			'reading system config',
			'no resolve hosts',
			'no pull hosts',
		],
		causes: files,
	},
	{
		subject: 'settings-file',
		phrases: ['read ca cert "', 'load ca cert "', 'read cert file "'],
		causes: ['tls-files-missing', ...files],
	},
	{
		subject: 'vm-engine',
		phrases: [
			'//./pipe/',
			'\\\\.\\pipe\\',
			'/.colima/',
			'/.rd/',
			'/.lima/',
			'/.orbstack/',
			'/.docker/run/docker.sock',
			'/.docker/desktop/',
			'unix:///users/',
			'dial unix /users/',
			'docker desktop is unable',
			'in this wsl 2 distro',
			'failed to connect: dial tcp 127.0.0.1',
			'failed to connect: dial tcp [::1]',
			'ssh://…@127.0.0.1',
			'ssh://…@localhost',
			'podman socket: knownhosts',
			'podman socket: open …known_hosts',
			'podman-machine',
		],
	},
	{subject: 'client-program', phrases: ['exec: "ssh"', 'ssh resolves to executable']},
	{
		subject: 'ssh-engine',
		// docker uses the host docker.example.com for a connection through ssh:
		// https://github.com/docker/cli/blob/v28.3.0/cli/connhelper/connhelper.go
		phrases: [
			'command [ssh',
			'ssh://',
			'sshclient',
			'system dial-stdio',
			'ssh: handshake failed',
			'ssh: rejected',
			'http://docker.example.com',
			'http://docker/',
		],
	},
	{
		subject: 'tcp-engine',
		phrases: ['.pem', 'context tls info', 'no valid private key found'],
		causes: ['tls-files-missing', 'malformed', 'permission-denied'],
	},
	{subject: 'rootless-setup', phrases: ['rootless containerd', 'cannot clone', 're-exec']},
	{
		subject: 'rootless-setup',
		phrases: [
			'subuid',
			'subgid',
			'newuidmap',
			'newgidmap',
			'insufficient uids',
			'user namespace',
			'rootless mode',
		],
		causes: ['not-set-up', 'program-missing', 'permission-denied', 'not-found'],
	},
	{
		subject: 'local-socket',
		phrases: ['unix://', 'dial unix', 'containerd socket', 'containerd.sock', 'docker.sock', 'podman.sock'],
	},
	{
		subject: 'client-program',
		phrases: ['docker_command_error', 'azure cloud shell', 'docker client is installed'],
	},
	{subject: 'engine', causes: ['client-too-old', 'engine-too-old']},
	{subject: 'az-files', phrases: ['/.azure/', '\\.azure\\'], causes: files},
	{subject: 'az-files', causes: ['decryption-failed']},
	{subject: 'sign-in-broker', phrases: ['response_status.', '(pii)', 'pymsalruntime']},
	{subject: 'disk', causes: ['disk-full']},
	{
		subject: 'trust-policy',
		phrases: ['notary', 'trust data', 'trust server', 'trusted root', 'content trust'],
	},
	{subject: 'trust-policy', causes: ['signature-missing', 'policy-refused']},
	{subject: 'vm-engine', phrases: ['cannot connect to podman'], causes: ['not-running']},
];
