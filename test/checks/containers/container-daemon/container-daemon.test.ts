import {expect, test} from 'vitest';
import {containerDaemon} from '../../../../source/checks/containers/container-daemon/container-daemon.ts';
import type {ContainerDaemonEvidence} from '../../../../source/checks/containers/container-daemon/collect-daemon.ts';
import {readClientError} from '../../../../source/checks/containers/client-error.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Program} from '../../../../source/engine/system.ts';
import {evaluate, collect, textOf} from '../../bench.ts';

const healthy: ContainerDaemonEvidence = {
	command: 'docker',
	kind: 'docker',
	commandLine: 'docker version',
	platform: 'linux',
	hostType: 'machine',
	isWsl: false,
	isRoot: false,
	exitCode: 0,
	serverVersion: '28.2.2',
	context: 'default',
};

function evaluateDaemon(evidence: Partial<ContainerDaemonEvidence>) {
	const {errorOutput, kind = 'docker'} = evidence;
	const errorLine = errorOutput === undefined ? undefined : readClientError(errorOutput, kind);
	return evaluate(containerDaemon, {...healthy, errorLine, ...evidence});
}

const stopped =
	'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?';
const forbidden =
	'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: connect: permission denied';
const overSsh = (error: string) =>
	`error during connect: command [ssh -T -l dev -- build01 docker system dial-stdio] has exited with exit status 255: stderr=${error}`;
const noMachine = 'Cannot connect to Podman. Please verify your connection, or try `podman machine start`';
const podman = {
	command: 'podman',
	kind: 'podman',
	commandLine: 'podman info',
	serverVersion: undefined,
} as const;

test.each<[string, string, Partial<ContainerDaemonEvidence>, RegExp]>([
	['running', 'passed', {}, /version 28\.2\.2/],
	['daemonless', 'passed', {...podman, isRootless: true, isRemote: false}, /Podman works without a daemon/],
	['running', 'passed', {...podman, isRemote: true}, /responds/],
	['not-running', 'failed', {exitCode: 1, errorOutput: stopped}, /sudo systemctl start docker/],
	[
		'not-running',
		'failed',
		{exitCode: 1, errorOutput: stopped, endpoint: 'unix:///run/user/1000/docker.sock'},
		/systemctl --user start docker/,
	],
	['not-running', 'failed', {exitCode: 1, errorOutput: stopped, isWsl: true}, /sudo service docker start/],
	[
		'not-running',
		'failed',
		{
			command: 'nerdctl',
			kind: 'nerdctl',
			exitCode: 1,
			errorOutput:
				'cannot access containerd socket "/run/containerd/containerd.sock": no such file or directory',
		},
		/sudo systemctl start containerd/,
	],
	['desktop-not-running', 'failed', {exitCode: 1, errorOutput: stopped, platform: 'darwin'}, /colima start/],
	[
		'desktop-not-running',
		'failed',
		{command: 'docker.exe', exitCode: 1, errorOutput: stopped, isWsl: true},
		/Docker Desktop/,
	],
	[
		'desktop-not-running',
		'failed',
		{exitCode: 1, errorOutput: stopped, context: 'desktop-linux'},
		/docker context use default/,
	],
	[
		'context-unreachable',
		'failed',
		{exitCode: 1, errorOutput: stopped, context: 'far-away', endpoint: 'tcp://10.0.0.9:2375'},
		/No daemon responds at tcp:\/\/10\.0\.0\.9:2375, the address of the docker context far-away/,
	],
	[
		'configured-daemon-unreachable',
		'failed',
		{exitCode: 1, errorOutput: stopped, variable: 'DOCKER_HOST', variableValue: 'tcp://10.0.0.9:2375'},
		/DOCKER_HOST is set to tcp:\/\/10\.0\.0\.9:2375/,
	],
	[
		'permission-denied',
		'failed',
		{exitCode: 1, errorOutput: forbidden, socketGroup: 'docker'},
		/usermod -aG docker/,
	],
	[
		'permission-denied',
		'failed',
		{exitCode: 1, errorOutput: forbidden, socketGroup: 'root'},
		/belongs to the group root/,
	],
	['permission-denied', 'failed', {exitCode: 1, errorOutput: forbidden}, /ls -ldL \/var\/run\/docker\.sock/],
	[
		'session-without-group',
		'failed',
		{exitCode: 1, errorOutput: forbidden, socketGroup: 'docker', membership: 'later'},
		/newgrp docker/,
	],
	[
		'permission-denied',
		'failed',
		{exitCode: 1, errorOutput: forbidden, hostType: 'container'},
		/mounted socket/,
	],
	[
		'no-daemon-in-container',
		'skipped',
		{exitCode: 1, errorOutput: stopped, hostType: 'container'},
		/which is normal/,
	],
	[
		'no-daemon-in-container',
		'skipped',
		{exitCode: 1, errorOutput: stopped, hostType: 'pod'},
		/which is normal/,
	],
	[
		'configured-daemon-unreachable',
		'failed',
		{
			exitCode: 1,
			errorOutput: stopped,
			hostType: 'pod',
			variable: 'DOCKER_HOST',
			variableValue: 'tcp://docker:2375',
		},
		/tcp:\/\/docker:2375/,
	],
	[
		'podman-machine-not-running',
		'failed',
		{...podman, exitCode: 125, errorOutput: noMachine},
		/podman machine start/,
	],
	[
		'rootless-not-set-up',
		'failed',
		{...podman, exitCode: 125, errorOutput: 'Error: exec: "newuidmap": executable file not found in $PATH'},
		/apt-get install uidmap/,
	],
	[
		'user-namespaces-not-allowed',
		'skipped',
		{...podman, exitCode: 125, errorOutput: 'cannot clone: Operation not permitted', hostType: 'container'},
		/--privileged/,
	],
	[
		'client-failed',
		'failed',
		{...podman, exitCode: 125, errorOutput: 'Error: open /x: permission denied'},
		/podman info failed/,
	],
	['timed-out', 'failed', {exitCode: undefined, error: 'TIMEOUT'}, /did not respond/],
	[
		'configured-daemon-timed-out',
		'failed',
		{exitCode: undefined, error: 'TIMEOUT', context: 'far-away'},
		/the context far-away did not respond/,
	],
	[
		'ssh-key-refused',
		'failed',
		{exitCode: 1, errorOutput: overSsh('Permission denied (publickey).')},
		/ssh dev@build01 docker version/,
	],
	[
		'remote-permission-denied',
		'failed',
		{exitCode: 1, errorOutput: overSsh('dial unix /var/run/docker.sock: connect: permission denied')},
		/ssh -t dev@build01 sudo usermod -aG docker dev/,
	],
	[
		'daemon-through-proxy',
		'failed',
		{exitCode: 1, errorOutput: 'error during connect: Get "https://build01:2376/v1.50/version": Bad Gateway'},
		/NO_PROXY/,
	],
	[
		'configured-daemon-unreachable',
		'failed',
		{
			exitCode: 1,
			errorOutput: 'Cannot connect to the Docker daemon at tcp://build01:2375. Is the docker daemon running?',
			variable: 'DOCKER_HOST',
			variableValue: 'tcp://build01:2375',
		},
		/NO_PROXY.{0,60}build01/,
	],
	[
		'desktop-not-running',
		'failed',
		{
			exitCode: 1,
			errorOutput: 'dial unix /home/me/.colima/default/docker.sock: connect: no such file or directory',
		},
		/colima start/,
	],
	['client-failed', 'failed', {exitCode: undefined, error: 'KILLED'}, /docker version failed \(KILLED\)/],
	['client-failed', 'failed', {exitCode: 3, errorOutput: ''}, /exit code 3/],
])('the finding is %s and %s for %j', (finding, status, evidence, words) => {
	const verdict = evaluateDaemon(evidence);
	expect(verdict).toMatchObject({finding, status, code: status === 'failed' ? 'DOCKER_DAEMON_ERROR' : null});
	expect(textOf(verdict)).toMatch(words);
	// A question mark shows a placeholder without a value. The message of Docker itself ends with one too.
	expect(textOf(verdict).replaceAll('daemon running?', '')).not.toMatch(/\?[ .,"]|undefined|\{\w+\}/);
});

const commandsFor = (evidence: Partial<ContainerDaemonEvidence>) =>
	evaluateDaemon({exitCode: 1, ...evidence}).fixes.map(({command}) => command?.text);

test('only a context other than the default comes with the command that selects the default', () => {
	const back = 'docker context use default';
	const refused = 'tls: failed to verify certificate: x509: certificate signed by unknown authority';
	const missing =
		'unable to resolve docker endpoint: context "far-away": context not found: open /x: no such file';
	expect(commandsFor({errorOutput: refused, context: 'far-away'})).toContain(back);
	expect(commandsFor({errorOutput: refused, context: 'default'})).not.toContain(back);
	expect(commandsFor({errorOutput: missing, context: 'far-away'})).toEqual([
		'docker context ls',
		back,
		'az acr login -n REGISTRY --expose-token',
	]);
});

const overTls = (cause: string) => `error during connect: Get "https://build01:2376/v1.50/version": ${cause}`;

test.each([
	['tls-handshake-failed', overTls('remote error: tls: protocol version not supported')],
	['daemon-certificate-untrusted', overTls('tls: x509: certificate signed by unknown authority')],
	['client-certificate-refused', overTls('remote error: tls: bad certificate')],
	['daemon-requires-tls', 'Error response from daemon: Client sent an HTTP request to an HTTPS server.'],
	['tls-certificate-missing', 'unable to resolve docker endpoint: open /x/ca.pem: no such file or directory'],
])('the TLS files of a context are set in the context if the finding is %s', (finding, errorOutput) => {
	const update = 'docker context update far-away --docker host=ADDRESS,ca=FILE,cert=FILE,key=FILE';
	const named = evaluateDaemon({exitCode: 1, errorOutput, context: 'far-away'});
	expect(named.finding).toBe(finding);
	expect(named.fixes.map(({command}) => command?.text)).toContain(update);
	expect(JSON.stringify(named.fixes)).not.toMatch(/DOCKER_TLS_VERIFY|DOCKER_CERT_PATH/);
	const unnamed = evaluateDaemon({exitCode: 1, errorOutput});
	expect(JSON.stringify(unnamed.fixes)).not.toContain('docker context update');
	expect(JSON.stringify(unnamed.fixes)).toMatch(/DOCKER_TLS_VERIFY|DOCKER_CERT_PATH/);
});

const namesFor = (evidence: Partial<ContainerDaemonEvidence>) =>
	evaluateDaemon({exitCode: 1, ...evidence}).fixes.map(({name}) => name);

test.each<[string, Partial<ContainerDaemonEvidence>, readonly string[]]>([
	['on Linux', {}, ['startDockerService', 'readDockerLog', 'printToken']],
	[
		'for a rootless daemon',
		{endpoint: 'unix:///run/user/1000/docker.sock'},
		['startUserDockerService', 'readDockerLog', 'printToken'],
	],
	['in WSL', {isWsl: true}, ['startDockerService', 'startDockerInWsl', 'printToken']],
	['for nerdctl', {command: 'nerdctl', kind: 'nerdctl'}, ['startContainerd', 'printToken']],
	['on macOS', {platform: 'darwin'}, ['startDockerDesktop', 'startColima', 'listContexts', 'printToken']],
	['on Windows', {platform: 'win32'}, ['startDockerDesktop', 'listContexts', 'printToken']],
])('a daemon that is not running has the fixes %s', (_, evidence, names) => {
	expect(namesFor({errorOutput: stopped, ...evidence})).toEqual(names);
});

test.each<[string, Partial<ContainerDaemonEvidence>, string, string]>([
	['DOCKER_HOST', {}, stopped, 'unsetDockerHost'],
	['DOCKER_CONTEXT', {context: 'far-away'}, stopped, 'unsetDockerContext'],
	['CONTAINER_HOST', podman, noMachine, 'unsetContainerHost'],
	['CONTAINER_CONNECTION', podman, noMachine, 'unsetContainerConnection'],
])(
	'if the daemon of %s does not respond, a command unsets the variable',
	(variable, evidence, errorOutput, name) => {
		const {fixes} = evaluateDaemon({
			exitCode: 1,
			errorOutput,
			variable,
			variableValue: 'x',
			...evidence,
		});
		const unsetting = fixes.filter(({command}) => command?.text.startsWith('unset '));
		expect(unsetting).toMatchObject([{name, command: {text: `unset ${variable}`}}]);
	},
);

const client = {
	'container-client': {
		command: 'docker',
		kind: 'docker',
		version: '28.2.2',
		chosenBy: 'search',
		attempts: [],
		platform: 'linux',
		hostType: 'machine',
		isWsl: false,
	},
};

test('the context is known if the daemon does not respond, and the password of a variable is hidden', async () => {
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {
			variable: name => (name === 'DOCKER_HOST' ? 'tcp://me:secret@10.0.0.9:2375' : undefined),
			run: async ({args: words}: Program) =>
				words[0] === 'context'
					? success({
							exitCode: 0,
							stdout: '{"Name":"default","Endpoints":{"docker":{"Host":"tcp://10.0.0.9:2375"}}}',
							stderr: '',
						})
					: failure('TIMEOUT', 'No response before the timeout.'),
		},
	});
	expect(evidence).toMatchObject({
		error: 'TIMEOUT',
		context: 'default',
		endpoint: 'tcp://10.0.0.9:2375',
		variable: 'DOCKER_HOST',
	});
	expect(JSON.stringify(evidence)).not.toContain('secret');
});

test('a variable that contains only spaces is not used', async () => {
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {
			variable: name => (name === 'DOCKER_HOST' ? ' ' : undefined),
			run: async () => success({exitCode: 1, stdout: '', stderr: stopped}),
		},
	});
	expect(evaluate(containerDaemon, evidence)).toMatchObject({finding: 'not-running'});
});

test('a warning of the client is not the reason of the failure', async () => {
	const stderr = `WARNING: Error loading config file: /home/me/.docker/config.json: permission denied\n${stopped}`;
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {run: async () => success({exitCode: 1, stdout: '', stderr})},
	});
	expect(evaluate(containerDaemon, evidence)).toMatchObject({finding: 'not-running'});
});

test('a password in the address that the client prints is hidden', async () => {
	const stderr =
		'Cannot connect to the Docker daemon at tcp://me:secret@10.0.0.9:2375. Is the docker daemon running?';
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {run: async () => success({exitCode: 1, stdout: '', stderr})},
	});
	expect(evidence.endpoint).toContain('10.0.0.9:2375');
	expect(JSON.stringify(evidence)).not.toContain('secret');
});

test.each([
	['ssh refuses the key', {errorOutput: overSsh('Permission denied (publickey).')}],
	['the daemon is in a virtual machine', {errorOutput: 'open //./pipe/docker_engine: Access is denied.'}],
	['the platform is macOS', {errorOutput: forbidden, platform: 'darwin'}],
] as const)('no command changes a group of this machine if %s', (_, evidence) => {
	expect(commandsFor(evidence).join('\n')).not.toContain('usermod');
});

test('the evidence has the parts of the error', async () => {
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {
			run: async () => success({exitCode: 1, stdout: '', stderr: overSsh('Permission denied (publickey).')}),
		},
	});
	expect(evidence).toMatchObject({
		errorLine: {
			reportedBy: 'docker',
			subject: 'ssh-engine',
			cause: 'ssh-key-refused',
			action: 'connect-engine',
			host: 'build01',
			user: 'dev',
		},
	});
	expect(textOf(evaluate(containerDaemon, evidence))).toContain('Parts of the error');
});

test.each([
	['daemon-through-proxy', {HTTP_PROXY: 'http://192.0.2.1:3128'}],
	['configured-daemon-unreachable', {HTTP_PROXY: 'http://192.0.2.1:3128', NO_PROXY: 'build01.test'}],
	['configured-daemon-unreachable', {HTTP_PROXY: 'http://192.0.2.1:3128', NO_PROXY: 'build01.test:2375'}],
	['daemon-through-proxy', {HTTP_PROXY: 'http://192.0.2.1:3128', NO_PROXY: 'build01.test:2376'}],
	['configured-daemon-unreachable', {HTTPS_PROXY: 'http://192.0.2.1:3128'}],
])('the finding is %s if the daemon at tcp:// is not reached with %j', async (finding, proxies) => {
	const variables = new Map(Object.entries({DOCKER_HOST: 'tcp://build01.test:2375', ...proxies}));
	const {evidence} = await collect(containerDaemon, {
		known: client,
		system: {
			variable: name => variables.get(name),
			run: async () =>
				success({
					exitCode: 1,
					stdout: '',
					stderr:
						'Cannot connect to the Docker daemon at tcp://build01.test:2375. Is the docker daemon running?',
				}),
		},
	});
	expect(evaluate(containerDaemon, evidence)).toMatchObject({finding});
});
