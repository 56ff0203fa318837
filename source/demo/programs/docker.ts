import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {setTimeout as pause} from 'node:timers/promises';
import {behaveAs, fail, faultFile, print, readFault, words} from './fake-program.ts';

const fault = readFault();
const docker = fault?.docker ?? {};
const {product = 'docker'} = docker;
const version = {docker: '29.1.3', podman: '5.7.1', nerdctl: '2.2.1'}[product];
const context = docker.context ?? {name: 'default', host: 'unix:///var/run/docker.sock'};
const [command] = words;

const commands: Readonly<Record<string, () => void>> = {
	'--version': () => print(versionLines[product]),
	info: printInfo,
	version: () =>
		behaveAs(docker.secondVersion && isSecondCall() ? docker.secondVersion : docker.version, printVersions),
	'--host': () =>
		docker.hasOtherEngine ? print(JSON.stringify({Client: clientPart, Server: serverPart})) : refuse(),
	context: printContext,
	pull: () => void pull(words.at(-1) ?? ''),
};

const versionLines = {
	docker: `Docker version ${version}, build f52814d`,
	podman: `docker version ${version}`,
	nerdctl: `nerdctl version ${version}`,
};

const podmanInfo = {
	host: {serviceIsRemote: false, security: {rootless: true}},
	version: {Version: version},
};
const dockerInfo = {ServerVersion: version, HTTPSProxy: docker.proxy ?? '', NoProxy: ''};

const refuse = (): void =>
	fail(`unknown command: docker ${command}\n\nRun 'docker --help' for more information`);

/** Imitates `docker context inspect --format '{{json .}}'`. */
function printContext(): void {
	const {name, host} = context;

	if (docker.contextError === undefined) {
		print(
			JSON.stringify({Name: name, Metadata: {}, Endpoints: {docker: {Host: host, SkipTLSVerify: false}}}),
		);
	} else {
		fail(docker.contextError);
	}
}

/** Imitates `info --format '{{json .}}'` of podman and docker. */
function printInfo(): void {
	if (docker.daemonError === undefined) {
		print(JSON.stringify(product === 'podman' ? podmanInfo : dockerInfo));
	} else {
		fail(docker.daemonError);
	}
}

function printVersions(): void {
	const error = docker.daemonError
		?.replaceAll('{socket}', context.host)
		.replaceAll('{path}', context.host.slice(7));

	if (error === undefined) {
		print(JSON.stringify({Client: clientPart, Server: serverPart}));
		return;
	}

	if (!error.startsWith('Failed to initialize')) {
		print(JSON.stringify({Client: clientPart, Server: null}));
	}

	fail(error);
}

const clientPart = {
	Version: version,
	ApiVersion: '1.52',
	GitCommit: 'f52814d',
	Os: 'linux',
	Arch: 'amd64',
	Context: context.name,
};

const serverPart = {
	Version: version,
	ApiVersion: '1.52',
	MinAPIVersion: '1.44',
	GitCommit: 'fbf3ed2',
	Os: 'linux',
	Arch: 'amd64',
};

/**
 * Returns true on every second call of `docker version`. The daemon check makes the first call and must pass. The
 * version check makes the second call.
 */
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

/** Time between progress lines, long enough for a user to see the progress. */
const stepMs = 110;

async function pull(image: string): Promise<void> {
	const [host = '', ...rest] = image.split('/');
	const [, path = '', tag = 'latest'] = /^([^:@]*)[:@]?(.+)?$/.exec(rest.join('/')) ?? [];
	const error = docker.pullError
		?.replaceAll('{host}', host)
		.replaceAll('{path}', path)
		.replaceAll('{tag}', tag);

	if (error !== undefined && !docker.isPartialPull) {
		fail(error);
		return;
	}

	print(`${tag}: Pulling from ${path}`);
	layers.forEach(layer => print(`${layer}: Pulling fs layer`));

	if (error !== undefined) {
		print(`${layers[0]}: Pull complete`);
		print(`${layers[1]}: Retrying in 1 second`);
		fail(error);
		return;
	}

	for (const layer of layers) {
		for (const progress of ['Download complete', 'Pull complete']) {
			// oxlint-disable-next-line no-await-in-loop -- the steps must run one after another
			await pause(stepMs);
			print(`${layer}: ${progress}`);
		}
	}

	print('Digest: sha256:92c7f9c92844bbbb5d0a101b22f7c2a7949e40f8ea90c8b3bc396879d95e899a');
	print(`Status: Downloaded newer image for ${image}`);
	print(image);
}

behaveAs(fault?.program, commands[command ?? ''] ?? refuse);
