import {expect, test} from 'vitest';
import {containerPull} from '../../../../source/checks/containers/container-pull/container-pull.ts';
import type {ContainerPullEvidence} from '../../../../source/checks/containers/container-pull/collect-pull.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Result} from '../../../../source/engine/result.ts';
import type {ProgramResult, Program} from '../../../../source/engine/system.ts';
import {readClientError} from '../../../../source/checks/containers/client-error.ts';
import {evaluate, collect, target, textOf} from '../../bench.ts';

const client = {
	command: 'docker',
	kind: 'docker',
	version: '28.2.2',
	platform: 'linux',
	hostType: 'machine',
	isWsl: false,
};
const known = {'container-client': client};
const testImage = 'mcr.microsoft.com/mcr/hello-world:latest';
const noPlatform = 'no matching manifest for linux/arm64/v8 in the manifest list entries';

type Script = (program: Program) => Promise<Result<ProgramResult>>;

async function examine(run: Script, ...images: readonly string[]) {
	const progress: string[] = [];
	const about = images.length === 0 ? target : {...target, images};
	const {evidence: fact} = await collect(containerPull, {
		known,
		target: about,
		system: {run, resolve: async () => failure('ENOTFOUND', 'The name does not exist.')},
		progress: text => progress.push(text),
	});
	return {progress, fact, ...evaluate(containerPull, fact, known, about)};
}

const ends =
	(exitCode: number, stderr: string): Script =>
	async () =>
		success({exitCode, stdout: '', stderr});

test('without consent no pull runs, and the row asks for it', async () => {
	const {evidence} = await collect(containerPull, {known, hasConsent: false});
	const verdict = evaluate(containerPull, evidence);
	expect(verdict).toMatchObject({finding: 'consent-required', status: 'skipped', code: null});
	expect(verdict.summary).toBe(`Not pulled: ${testImage}. Pulling needs your consent.`);
	expect(verdict.question).toBe(`Pull ${testImage} with docker?`);
});

test('without an image name, the test image of the cloud is pulled', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({file, args: words}) => {
		asked.push([file, ...words]);
		return success({exitCode: 0, stdout: '', stderr: 'WARNING: something'});
	};
	expect(await examine(run)).toMatchObject({
		status: 'passed',
		summary: `Pulled ${testImage}.`,
		short: 'pulled mcr/hello-world:latest',
	});
	expect(await examine(run, 'contoso.azurecr.io/app:1')).toMatchObject({status: 'passed'});
	expect(asked).toEqual([
		['docker', 'pull', testImage],
		['docker', 'pull', 'contoso.azurecr.io/app:1'],
	]);
});

const team = 'contoso.azurecr.io/team/app:1.0';
const web = 'fabrikam.azurecr.cn/web:2';
const api = 'contoso.azurecr.io/api:3';

test('several images are pulled one after the other, and the summary lists them', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({args: words}) => {
		asked.push(words.at(-1));
		return success({exitCode: 0, stdout: '', stderr: ''});
	};
	const {status, short, summary, fact} = await examine(run, team, web, api);
	expect({status, short, summary}).toEqual({
		status: 'passed',
		short: 'pulled 3 images',
		summary: `Pulled ${team}, ${web}, ${api}.`,
	});
	expect(asked).toEqual([team, web, api]);
	expect(fact).toMatchObject({isTestImage: false, pulled: [team, web, api], notPulled: []});
});

test('after the first failure no more images are pulled, and they are listed as not pulled', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({args: words}) => {
		asked.push(words.at(-1));
		const isMissing = words.at(-1) === web;
		const stderr = isMissing ? 'manifest for fabrikam.azurecr.cn/web:2 not found: manifest unknown' : '';
		return success({exitCode: isMissing ? 1 : 0, stdout: '', stderr});
	};
	const verdict = await examine(run, team, web, api);
	expect(verdict).toMatchObject({
		finding: 'tag-not-found',
		summary: `fabrikam.azurecr.cn responds, but ${web} does not exist.`,
		evidence: expect.arrayContaining([
			expect.objectContaining({label: 'Pulled'}),
			expect.objectContaining({label: 'Not pulled'}),
		]),
	});
	expect(verdict.fact).toMatchObject({image: web, pulled: [team], notPulled: [api]});
	expect(asked).toEqual([team, web]);
});

const askFor = async (...images: readonly string[]) => {
	const about = {...target, images};
	const {evidence} = await collect(containerPull, {known, hasConsent: false, target: about});
	const {question, summary, fixes} = evaluate(containerPull, evidence, known, about);
	return [question, summary, fixes.map(({command}) => command?.text)];
};

test('the question lists every image, and only a single image has a command', async () => {
	expect(await askFor(team)).toEqual([
		`Pull ${team} with docker?`,
		`Not pulled: ${team}. Pulling needs your consent.`,
		[undefined, `acr-doctor REGISTRY --image ${team} --yes`],
	]);
	expect(await askFor(team, web)).toEqual([
		`Pull ${team}, ${web} with docker?`,
		`Not pulled: ${team}, ${web}. Pulling needs your consent.`,
		[undefined],
	]);
});

test('the row shows the progress of the pull', async () => {
	const {progress} = await examine(async ({onLine}) => {
		['a686fae23489: Pulling fs layer', 'a686fae23489: Pull complete'].forEach(line => onLine?.(line));
		return success({exitCode: 0, stdout: '', stderr: ''});
	});
	expect(progress).toEqual(['0/1 a686fae23489: Pulling fs layer', '1/1 a686fae23489: Pull complete']);
});

test('a missing platform is a failure for a named image, but not for the test image', async () => {
	expect(await examine(ends(1, noPlatform))).toMatchObject({
		finding: 'test-image-not-for-platform',
		status: 'passed',
	});
	expect(await examine(ends(1, noPlatform), 'contoso.azurecr.io/app:1')).toMatchObject({
		finding: 'no-matching-platform',
		status: 'failed',
		code: 'DOCKER_PULL_ERROR',
	});
});

const stopAfter =
	(lines: readonly string[]): Script =>
	async ({onLine}) => {
		lines.forEach(line => onLine?.(line));
		return failure('TIMEOUT', 'No response before the timeout.');
	};

test.each([
	['pull-timed-out', []],
	['pull-timed-out', ['a686fae23489: Pulling fs layer', 'a686fae23489: Downloading']],
	['download-interrupted', ['a686fae23489: Pulling fs layer', 'a686fae23489: Retrying in 5 seconds']],
	[
		'rate-limited',
		[
			'time="…" level=warning msg="Failed, retrying in 1s ... (1/3). Error: toomanyrequests: Too many requests."',
		],
	],
	[
		'connection-timed-out',
		['time="…" level=warning msg="Failed, retrying in 1s ... (1/3). Error: net/http: TLS handshake timeout"'],
	],
])('a pull that times out has the finding %s after the output %j', async (finding, lines) => {
	const verdict = await examine(stopAfter(lines));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'DOCKER_PULL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/undefined|\{\w+\}/);
});

const interruptIf =
	(isDaemonRunning: boolean): Script =>
	async ({args: words, onLine}) => {
		onLine?.('a686fae23489: Pulling fs layer');
		return words[0] === 'pull'
			? success({exitCode: 1, stdout: '', stderr: 'unexpected EOF'})
			: success({exitCode: isDaemonRunning ? 0 : 1, stdout: '', stderr: ''});
	};

test('after an interrupted connection, the daemon is the cause only if the daemon stopped', async () => {
	expect(await examine(interruptIf(true))).toMatchObject({finding: 'download-interrupted'});
	expect(await examine(interruptIf(false))).toMatchObject({finding: 'daemon-stopped'});
});

test.each([
	['pull-timed-out', async () => failure('TIMEOUT', 'No response before the timeout.')],
	['client-failed', ends(1, 'something went wrong')],
	['client-failed', async () => failure('KILLED', 'docker was ended by SIGKILL.')],
	['download-interrupted', interruptIf(true)],
] as const)('the summary of a pull with the finding %s names the image', async (finding, run) => {
	expect(await examine(run)).toMatchObject({finding, summary: expect.stringContaining(testImage)});
	expect(await examine(run, team)).toMatchObject({finding, summary: expect.stringContaining(team)});
});

test('layers from another host have advice that names the host', async () => {
	const message = 'dial tcp: lookup contoso.eastus.data.azurecr.io on 10.0.0.53:53: no such host';
	const verdict = await examine(ends(1, message), 'contoso.azurecr.io/app:1');
	expect(verdict).toMatchObject({
		finding: 'storage-host-not-found',
		summary: expect.stringContaining('contoso.eastus.data.azurecr.io, which holds the layers of'),
	});
	expect(
		textOf(await examine(ends(1, message.replace('eastus.data.', '')), 'contoso.azurecr.io/app:1')),
	).not.toMatch(/layers/);
});

test('the fix for a blocked address allows the address that the firewall reports', async () => {
	const message = "Error response from daemon: denied: client with IP '203.0.113.7' is not allowed access.";
	const {fixes} = await examine(ends(1, message), 'contoso.azurecr.io/app:1');
	expect(fixes.find(({name}) => name === 'allowAddress')?.command?.text).toBe(
		'az acr network-rule add -n contoso --ip-address 203.0.113.7',
	);
});

test('the evidence contains no secret from the output', async () => {
	const {fact} = await examine(ends(1, 'Get "https://blob.test/x?sig=abcdef%2F123&se=1": EOF'));
	expect(JSON.stringify(fact)).not.toContain('abcdef');
});

test('an unknown error is reported with its text or its exit code', () => {
	const base: ContainerPullEvidence = {
		...client,
		kind: 'docker',
		hostType: 'machine',
		image: 'a.test/b:1',
		isTestImage: false,
		hasConsent: true,
	};
	const verdict = evaluate(containerPull, {...base, exitCode: 1, errorOutput: 'something went wrong'});
	expect(readClientError('something went wrong', 'docker')).toBeUndefined();
	expect(verdict).toMatchObject({
		finding: 'client-failed',
		summary: 'The pull of a.test/b:1 failed: something went wrong',
	});
	expect(evaluate(containerPull, {...base, exitCode: 1})).toMatchObject({
		summary: 'The pull of a.test/b:1 failed with exit code 1.',
	});
});

const evaluateOn = (evidence: Partial<ContainerPullEvidence>, errorOutput: string) =>
	evaluate(containerPull, {
		...client,
		kind: 'docker',
		hostType: 'machine',
		image: 'contoso.azurecr.io/team/app:1.0',
		isTestImage: false,
		hasConsent: true,
		exitCode: 1,
		errorOutput,
		errorLine: readClientError(errorOutput, evidence.kind ?? 'docker'),
		...evidence,
	}).fixes;

test.each<[string, Partial<ContainerPullEvidence>, string]>([
	['Docker on Linux', {}, 'trustInDocker'],
	['Docker on macOS', {platform: 'darwin'}, 'trustOnMac'],
	['Docker on Windows', {platform: 'win32'}, 'trustOnWindows'],
	['Docker in WSL', {isWsl: true}, 'trustOnWindows'],
	['Podman', {kind: 'podman'}, 'trustInPodman'],
	['nerdctl', {kind: 'nerdctl'}, 'trustInNerdctl'],
])('an untrusted certificate has only the fixes for %s', (_, evidence, name) => {
	const fixes = evaluateOn(
		evidence,
		'tls: failed to verify certificate: x509: certificate signed by unknown authority',
	);
	expect(fixes.map(fix => fix.name)).toEqual(['getCertificate', name]);
});

test('a missing tag has a command that lists the tags of its repository', () => {
	const message = 'manifest for contoso.azurecr.io/team/app:1.0 not found: manifest unknown';
	expect(evaluateOn({}, message)[0]?.command?.text).toBe(
		'az acr repository show-tags -n contoso --repository team/app --orderby time_desc',
	);
	// Azure CLI lists only Azure registries.
	expect(evaluateOn({image: 'ghcr.io/team/app:1.0'}, message)[0]).toEqual({
		name: 'listTags',
		text: 'List the tags, newest first.',
	});
});

test('the spelling of an image name is questioned only if the user chose the name', async () => {
	const message = 'dial tcp: lookup registry.test on 10.0.0.53:53: no such host';
	const namesOf = async (...images: readonly string[]) =>
		(await examine(ends(1, message), ...images)).fixes.map(({name}) => name);
	expect(await namesOf()).not.toContain('checkSpelling');
	expect(await namesOf(team)).toContain('checkSpelling');
});

test('capital letters in the host have a command with the host in lower case', async () => {
	const message =
		'Error response from daemon: Head "https://Contoso.azurecr.io/v2/app/manifests/1": unauthorized: authentication required';
	const verdict = await examine(ends(1, message), 'Contoso.azurecr.io/app:1');
	expect(verdict).toMatchObject({finding: 'host-spelling'});
	expect(verdict.fixes.map(({command}) => command?.text)).toEqual([
		'docker pull contoso.azurecr.io/app:1',
		'az acr login -n contoso',
	]);
});

test.each([
	['team/app:1.0', 'team/app:1.0'],
	['team/app', 'team/app:latest'],
	[`team/app@sha256:${'0'.repeat(64)}`, `team/app@sha256:${'0'.repeat(64)}`],
	[`team/app:1.0@sha256:${'0'.repeat(64)}`, `team/app@sha256:${'0'.repeat(64)}`],
])('a lock of %s is looked up in the attributes of %s and of its repository', async (name, image) => {
	const message = 'unknown: The operation is disallowed on this registry, repository or image.';
	const verdict = await examine(ends(1, message), `contoso.azurecr.io/${name}`);
	expect(verdict).toMatchObject({finding: 'image-locked'});
	expect(verdict.fixes.map(({command}) => command?.text)).toEqual([
		`az acr repository show -n contoso --image ${image}`,
		'az acr repository show -n contoso --repository team/app',
		`az acr repository update -n contoso --image ${image} --read-enabled true`,
		'az acr repository update -n contoso --repository team/app --read-enabled true',
		undefined,
	]);
});

test('a warning about the sign-ins is the cause of a refused pull', async () => {
	const message =
		'WARNING: Error loading config file: open /home/me/.docker/config.json: permission denied\nError response from daemon: Head "https://contoso.azurecr.io/v2/app/manifests/1": unauthorized: authentication required';
	const verdict = await examine(ends(1, message), team);
	expect(verdict).toMatchObject({
		finding: 'credentials-file-unreadable',
		summary: 'Docker cannot read its credentials file /home/me/.docker/config.json.',
	});
	expect(verdict.fixes.find(({name}) => name === 'changeOwner')?.command?.text).toBe(
		'sudo chown "$(id -un)" /home/me/.docker/config.json',
	);
});

test('a mirror is a side note of the error of the registry', async () => {
	const message =
		'Error: initializing source docker://contoso.azurecr.io/app:1: reading manifest 1 in contoso.azurecr.io/app: unauthorized (Mirrors also failed: [mirror.test/app:1: pinging container registry mirror.test: Get "https://mirror.test/v2/": x509: certificate signed by unknown authority])';
	const verdict = await examine(ends(1, message), 'contoso.azurecr.io/app:1');
	expect(verdict).toMatchObject({finding: 'authentication-required'});
	expect(verdict.evidence).toContainEqual({
		label: 'Parts of the error',
		value: expect.stringContaining('mirror.test'),
	});
});

test.each<[string, Partial<ContainerPullEvidence>, readonly string[]]>([
	[
		'the daemon',
		{},
		['writeHttpForEngine', 'setDockerProxy', 'restartDocker', 'setDesktopProxy', 'bypassProxy'],
	],
	['the shell', {kind: 'podman'}, ['setShellProxy', 'bypassProxy']],
])('an address of a proxy is corrected in the settings of %s', (_, evidence, names) => {
	const fixes = evaluateOn(
		evidence,
		'Get "https://contoso.azurecr.io/v2/": proxyconnect tcp: tls: first record does not look like a TLS handshake',
	);
	expect(fixes.map(({name}) => name)).toEqual(names);
});

test('a proxy that is unreachable is named with its address', async () => {
	const message =
		'Error response from daemon: Get "https://contoso.azurecr.io/v2/": proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused';
	expect(await examine(ends(1, message), team)).toMatchObject({
		finding: 'proxy-unreachable',
		summary: 'The proxy 192.0.2.1:3128 of Docker is unreachable.',
	});
});

test('the name of a private endpoint in DNS is replaced by the login server', async () => {
	const message =
		'Error response from daemon: Get "https://contoso.privatelink.azurecr.io/v2/": tls: failed to verify certificate: x509: certificate is valid for *.azurecr.io, not contoso.privatelink.azurecr.io';
	const verdict = await examine(ends(1, message), 'contoso.privatelink.azurecr.io/app:1');
	expect(verdict).toMatchObject({finding: 'certificate-host-mismatch'});
	expect(textOf(verdict)).toMatch(/write contoso\.azurecr\.io in the image name/);
});
