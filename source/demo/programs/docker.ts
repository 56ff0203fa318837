import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {daemonFaults, containerFaults} from '../faults/container-faults.ts';
import type {ContainerFault, DaemonFault} from '../faults/container-faults.ts';
import {killSelf, fail, neverExit, print, readStartArguments, faultFile} from './fake-program.ts';
import {pullRefusals} from './pull-refusals.ts';

const version = '29.1.3';
const {words, fault} = readStartArguments(
	Object.keys(containerFaults).filter((name): name is ContainerFault => Object.hasOwn(containerFaults, name)),
);
const [command] = words;

/** Faults that break every docker command. */
const clientFailures: Readonly<Partial<Record<ContainerFault, () => void>>> = {
	'docker-hangs': neverExit,
	'docker-killed': killSelf,
	'docker-broken': () =>
		fail('docker: error while loading shared libraries: libdocker.so.2: cannot open shared object file', 127),
	'docker-not-a-client': () => print('Dockyard of the demo, at your service.'),
	'docker-of-another-processor': () => fail('docker: cannot execute binary file: Exec format error', 126),
	'docker-stand-in': () =>
		fail(
			"The command 'docker' could not be found in this WSL 2 distro.\nWe recommend to activate the WSL integration in Docker Desktop settings.",
		),
};

const commands: Readonly<Record<string, () => void>> = {
	'--version': () => print(`Docker version ${version}, build f52814d`),
	version: printVersions,
	context: printContext,
	pull: () => void pull(words.at(-1) ?? ''),
};

const refuse = (): void =>
	fail(`unknown command: docker ${command}\n\nRun 'docker --help' for more information`);

type DockerContext = {readonly name: string; readonly host: string};

const defaultContext: DockerContext = {name: 'default', host: 'unix:///var/run/docker.sock'};

const otherContexts: Readonly<Partial<Record<ContainerFault, DockerContext>>> = {
	'daemon-desktop-not-running': {
		name: 'desktop-linux',
		host: 'unix:///home/demo/.docker/desktop/docker.sock',
	},
	'daemon-context-unreachable': {name: 'colima', host: 'unix:///home/demo/.colima/default/docker.sock'},
};

const currentContext = (): DockerContext => (fault && otherContexts[fault]) ?? defaultContext;

/** `docker context inspect --format '{{json .}}'` */
function printContext(): void {
	const {name, host} = currentContext();

	if (fault === 'daemon-context-missing') {
		fail(contextMissingError);
	} else {
		print(
			JSON.stringify({Name: name, Metadata: {}, Endpoints: {docker: {Host: host, SkipTLSVerify: false}}}),
		);
	}
}

const contextMissingError =
	'Failed to initialize: unable to resolve docker endpoint: context "contoso": context not found: open /home/demo/.docker/contexts/meta/7c2f/meta.json: no such file or directory';

/** `docker version --format '{{json .}}'` prints the client part even if no server responds. */
function printVersions(): void {
	const refusal = isDaemonFault(fault) ? daemonRefusals[fault] : undefined;

	if (fault === 'daemon-no-answer' || (fault === 'docker-version-hangs' && isSecondCall())) {
		neverExit();
	} else if (fault === 'docker-version-unreadable') {
		print('a version, surely');
	} else if (fault === 'docker-version-broken' && isSecondCall()) {
		fail('Error response from daemon: the versions do not match');
	} else if (refusal === undefined) {
		print(JSON.stringify({Client: clientPart(), Server: serverPart}));
	} else {
		// docker that fails to initialize prints no client part.
		if (!refusal().startsWith('Failed to initialize')) {
			print(JSON.stringify({Client: clientPart(), Server: null}));
		}

		fail(refusal());
	}
}

const isDaemonFault = (name: ContainerFault | undefined): name is Exclude<DaemonFault, 'daemon-no-answer'> =>
	name !== undefined && name !== 'daemon-no-answer' && Object.hasOwn(daemonFaults, name);

const daemonRefusals: Readonly<Record<Exclude<DaemonFault, 'daemon-no-answer'>, () => string>> = {
	'daemon-not-running': () => notRunning(),
	'daemon-desktop-not-running': () => notRunning(),
	'daemon-context-unreachable': () => notRunning(),
	'daemon-permission-denied': () =>
		'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
	'daemon-context-missing': () => contextMissingError,
	'daemon-tls-files-missing': () =>
		'Failed to initialize: unable to resolve docker endpoint: open /home/demo/.docker/ca.pem: no such file or directory',
	'daemon-tls-refused': () =>
		'error during connect: Get "https://127.0.0.1:2376/v1.52/version": tls: failed to verify certificate: x509: certificate signed by unknown authority',
	'daemon-too-old': () =>
		'Error response from daemon: client version 1.52 is too new. Maximum supported API version is 1.40',
	'daemon-unexplained': () => 'docker: the moon is in the wrong phase',
};

const notRunning = (): string =>
	`failed to connect to the docker API at ${currentContext().host}; check if the path is correct and if the daemon is running: dial unix ${currentContext().host.slice(7)}: connect: no such file or directory`;

const clientPart = () => ({
	Version: version,
	ApiVersion: '1.52',
	GitCommit: 'f52814d',
	Os: 'linux',
	Arch: 'amd64',
	Context: currentContext().name,
});

const serverPart = {
	Version: version,
	ApiVersion: '1.52',
	MinAPIVersion: '1.44',
	GitCommit: 'fbf3ed2',
	Os: 'linux',
	Arch: 'amd64',
};

/** True on every second call: the first call is the daemon check, which must pass. */
function isSecondCall(): boolean {
	const mark = `${faultFile}.asked`;

	if (existsSync(mark)) {
		rmSync(mark, {force: true});
		return true;
	}

	writeFileSync(mark, '');
	return false;
}

const layers = ['1b930d010525', '94dbd7d93d4b', 'c4be3e7d2ad9'];

/** Slow enough to watch. */
const stepMs = 110;

async function pull(image: string): Promise<void> {
	const [host = '', ...rest] = image.split('/');
	const [, path = '', tag = 'latest'] = /^([^:@]*)[:@]?(.+)?$/.exec(rest.join('/')) ?? [];
	const refusals: Readonly<Record<string, (host: string, path: string, tag: string) => string>> =
		pullRefusals;
	const refusal = refusals[fault ?? '']?.(host, path, tag);

	if (refusal !== undefined) {
		fail(refusal);
		return;
	}

	print(`${tag}: Pulling from ${path}`);
	layers.forEach(layer => print(`${layer}: Pulling fs layer`));

	if (fault === 'docker-pull-download-cut') {
		print(`${layers[0]}: Pull complete`);
		print(`${layers[1]}: Retrying in 1 second`);
		fail(`error pulling image configuration: download failed after attempts=6: unexpected EOF`);
		return;
	}

	for (const layer of layers) {
		for (const progress of ['Download complete', 'Pull complete']) {
			// oxlint-disable-next-line no-await-in-loop -- one after the other is what takes the time
			await pause(stepMs);
			print(`${layer}: ${progress}`);
		}
	}

	print('Digest: sha256:92c7f9c92844bbbb5d0a101b22f7c2a7949e40f8ea90c8b3bc396879d95e899a');
	print(`Status: Downloaded newer image for ${image}`);
	print(image);
}

((fault && clientFailures[fault]) ?? commands[command ?? ''] ?? refuse)();
