import {expect, test} from 'vitest';
import {containerPull} from '../../../../source/checks/containers/container-pull/container-pull.ts';
import type {ContainerPullEvidence} from '../../../../source/checks/containers/container-pull/container-pull.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Result} from '../../../../source/engine/result.ts';
import type {ProgramResult, Program} from '../../../../source/engine/system.ts';
import {readPullFailure} from '../../../../source/checks/containers/container-pull/read-pull-failure.ts';
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
const sample = 'mcr.microsoft.com/mcr/hello-world:latest';
const noPlatform = 'no matching manifest for linux/arm64/v8 in the manifest list entries';

type Script = (program: Program) => Promise<Result<ProgramResult>>;

async function examine(run: Script, ...images: readonly string[]) {
	const told: string[] = [];
	const about = images.length === 0 ? target : {...target, images};
	const {evidence: fact} = await collect(containerPull, {
		known,
		target: about,
		system: {run},
		progress: text => told.push(text),
	});
	return {told, fact, ...evaluate(containerPull, fact, known, about)};
}

const ends =
	(exitCode: number, stderr: string): Script =>
	async () =>
		success({exitCode, stdout: '', stderr});

test('without consent nothing is run, and the row says how to give it', async () => {
	const {evidence} = await collect(containerPull, {known, isAgreed: false});
	const verdict = evaluate(containerPull, evidence);
	expect(verdict).toMatchObject({finding: 'not-agreed', status: 'skipped', code: null});
	expect(verdict.summary).toBe(`Skipped: press r here, or give --yes, to pull ${sample}.`);
	expect(verdict.question).toBe(`Pull ${sample} with docker?`);
});

test('the image of the cloud is pulled, or the one that is named', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({file, words}) => {
		asked.push([file, ...words]);
		return success({exitCode: 0, stdout: '', stderr: 'WARNING: something'});
	};
	expect(await examine(run)).toMatchObject({status: 'passed', summary: sample});
	expect(await examine(run, 'contoso.azurecr.io/app:1')).toMatchObject({status: 'passed'});
	expect(asked).toEqual([
		['docker', 'pull', sample],
		['docker', 'pull', 'contoso.azurecr.io/app:1'],
	]);
});

const team = 'contoso.azurecr.io/team/app:1.0';
const web = 'fabrikam.azurecr.cn/web:2';
const api = 'contoso.azurecr.io/api:3';

test('several images that are named are pulled in turn, and the row names each', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({words}) => {
		asked.push(words.at(-1));
		return success({exitCode: 0, stdout: '', stderr: ''});
	};
	const {status, summary, fact} = await examine(run, team, web, api);
	expect([status, summary, asked]).toEqual(['passed', `${team}, ${web}, ${api}`, [team, web, api]]);
	expect(fact).toMatchObject({isSample: false, pulled: [team, web, api], notPulled: []});
});

test('the first image that fails ends the pulls, and the others are listed as not pulled', async () => {
	const asked: unknown[] = [];
	const run: Script = async ({words}) => {
		asked.push(words.at(-1));
		const isMissing = words.at(-1) === web;
		const stderr = isMissing ? 'manifest for fabrikam.azurecr.cn/web:2 not found: manifest unknown' : '';
		return success({exitCode: isMissing ? 1 : 0, stdout: '', stderr});
	};
	const verdict = await examine(run, team, web, api);
	expect(verdict).toMatchObject({
		finding: 'tag-not-found',
		summary: `fabrikam.azurecr.cn answers, but has no ${web}.`,
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
	const {evidence} = await collect(containerPull, {known, isAgreed: false, target: about});
	const {question, summary, fixes} = evaluate(containerPull, evidence, known, about);
	return [question, summary, fixes.map(({command}) => command?.text)];
};

test('the question names every image, and the command at the start only an image that is alone', async () => {
	expect(await askFor(team)).toEqual([
		`Pull ${team} with docker?`,
		`Skipped: press r here, or give --yes, to pull ${team}.`,
		[undefined, `acr-doctor REGISTRY --image ${team} --yes`],
	]);
	expect(await askFor(team, web)).toEqual([
		`Pull ${team}, ${web} with docker?`,
		`Skipped: press r here, or give --yes, to pull ${team}, ${web}.`,
		[undefined],
	]);
});

test('the row tells how far it is', async () => {
	const {told} = await examine(async ({onLine}) => {
		['a686fae23489: Pulling fs layer', 'a686fae23489: Pull complete'].forEach(line => onLine?.(line));
		return success({exitCode: 0, stdout: '', stderr: ''});
	});
	expect(told).toEqual(['0/1 a686fae23489: Pulling fs layer', '1/1 a686fae23489: Pull complete']);
});

test('a sample that is not made for this platform is proof enough; an image that was named is not', async () => {
	expect(await examine(ends(1, noPlatform))).toMatchObject({
		finding: 'pulled-other-platform',
		status: 'passed',
	});
	expect(await examine(ends(1, noPlatform), 'contoso.azurecr.io/app:1')).toMatchObject({
		finding: 'platform-missing',
		status: 'failed',
		code: 'DOCKER_PULL_ERROR',
	});
});

const cutAfter =
	(lines: readonly string[]): Script =>
	async ({onLine}) => {
		lines.forEach(line => onLine?.(line));
		return failure('TIMEOUT', 'No answer within the time-out.');
	};

test.each([
	['took-too-long', []],
	['took-too-long', ['a686fae23489: Pulling fs layer', 'a686fae23489: Downloading']],
	['download-cut', ['a686fae23489: Pulling fs layer', 'a686fae23489: Retrying in 5 seconds']],
	[
		'rate-limited',
		[
			'time="…" level=warning msg="Failed, retrying in 1s ... (1/3). Error: toomanyrequests: Too many requests."',
		],
	],
	[
		'timed-out',
		['time="…" level=warning msg="Failed, retrying in 1s ... (1/3). Error: net/http: TLS handshake timeout"'],
	],
])('a pull that is ended by its time-out is %s after %j', async (finding, lines) => {
	const verdict = await examine(cutAfter(lines));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'DOCKER_PULL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/undefined|\{\w+\}/);
});

/** The daemon answers afterwards, or does not. */
const cutWhere =
	(answers: boolean): Script =>
	async ({words, onLine}) => {
		onLine?.('a686fae23489: Pulling fs layer');
		return words[0] === 'pull'
			? success({exitCode: 1, stdout: '', stderr: 'unexpected EOF'})
			: success({exitCode: answers ? 0 : 1, stdout: '', stderr: ''});
	};

test('a cut connection is the registry’s where the daemon still answers, and the daemon’s where it does not', async () => {
	expect(await examine(cutWhere(true))).toMatchObject({finding: 'download-cut'});
	expect(await examine(cutWhere(false))).toMatchObject({finding: 'daemon-gone'});
});

test.each([
	['took-too-long', async () => failure('TIMEOUT', 'No answer within the time-out.')],
	['client-failed', ends(1, 'something went wrong')],
	['client-failed', async () => failure('KILLED', 'docker was ended by SIGKILL.')],
	['download-cut', cutWhere(true)],
] as const)('the row of a pull that ended as %s names the image', async (finding, run) => {
	expect(await examine(run)).toMatchObject({finding, summary: expect.stringContaining(sample)});
	expect(await examine(run, team)).toMatchObject({finding, summary: expect.stringContaining(team)});
});

test('layers that come from elsewhere are told with their host', async () => {
	const detail = 'dial tcp: lookup contoso.eastus.data.azurecr.io on 10.0.0.53:53: no such host';
	const verdict = await examine(ends(1, detail), 'contoso.azurecr.io/app:1');
	expect(verdict).toMatchObject({finding: 'host-not-found'});
	expect(textOf(verdict)).toMatch(/Layers come from contoso\.eastus\.data\.azurecr\.io/);
	expect(
		textOf(await examine(ends(1, detail.replace('eastus.data.', '')), 'contoso.azurecr.io/app:1')),
	).not.toMatch(/Layers come/);
});

test('a firewall that says no is opened for the address it names', async () => {
	const detail = "Error response from daemon: denied: client with IP '203.0.113.7' is not allowed access.";
	const {fixes} = await examine(ends(1, detail), 'contoso.azurecr.io/app:1');
	expect(fixes.find(({name}) => name === 'allowAddress')?.command?.text).toBe(
		'az acr network-rule add -n contoso --ip-address 203.0.113.7',
	);
});

test('what may hold a secret does not stay in what was seen', async () => {
	const {fact} = await examine(ends(1, 'Get "https://blob.test/x?sig=abcdef%2F123&se=1": EOF'));
	expect(JSON.stringify(fact)).not.toContain('abcdef');
});

test('every failure that is read has words of its own', () => {
	const base: ContainerPullEvidence = {
		...client,
		kind: 'docker',
		hostType: 'machine',
		image: 'a.test/b:1',
		isSample: false,
		isAgreed: true,
	};
	const verdict = evaluate(containerPull, {...base, exitCode: 1, errorOutput: 'something went wrong'});
	expect(readPullFailure('something went wrong')).toBeUndefined();
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
		isSample: false,
		isAgreed: true,
		exitCode: 1,
		errorOutput,
		...evidence,
	}).fixes;

test.each<[string, Partial<ContainerPullEvidence>, string]>([
	['Docker on Linux', {}, 'trustInDocker'],
	['Docker on macOS', {platform: 'darwin'}, 'trustOnMac'],
	['Docker on Windows', {platform: 'win32'}, 'trustOnWindows'],
	['Docker in WSL', {isWsl: true}, 'trustOnWindows'],
	['Podman', {kind: 'podman'}, 'trustInPodman'],
	['nerdctl', {kind: 'nerdctl'}, 'trustInNerdctl'],
])('a certificate that is not trusted has the fixes for %s alone', (_, evidence, name) => {
	const fixes = evaluateOn(
		evidence,
		'tls: failed to verify certificate: x509: certificate signed by unknown authority',
	);
	expect(fixes.map(fix => fix.name)).toEqual(['getCertificate', name]);
});

test('a tag that does not exist comes with the command that lists the tags of its repository', () => {
	const detail = 'manifest for contoso.azurecr.io/team/app:1.0 not found: manifest unknown';
	expect(evaluateOn({}, detail)[0]?.command?.text).toBe(
		'az acr repository show-tags -n contoso --repository team/app --orderby time_desc',
	);
	// Azure CLI lists no other registry.
	expect(evaluateOn({image: 'ghcr.io/team/app:1.0'}, detail)[0]).toEqual({
		name: 'listTags',
		text: 'List the tags, the newest first.',
	});
});
