import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {CollectContext} from '../../source/engine/check.ts';
import {containerClient} from '../../source/checks/containers/container-client/container-client.ts';
import {containerDaemon} from '../../source/checks/containers/container-daemon/container-daemon.ts';
import {containerPull} from '../../source/checks/containers/container-pull/container-pull.ts';
import {runProgram} from '../cli/program.ts';
import {plainDomain, proxiedHost, proxyPort, realPort, registryHost, relayPort} from './container-faults.ts';
import type {RegistryFault} from './container-faults.ts';
import {openLab} from './container-lab.ts';
import type {Lab} from './container-lab.ts';
import {examineTwice} from './examine.ts';
import {bigImage, startRealRegistry} from './real-registry.ts';
import {needNamespaces, needPrograms} from './prerequisites.ts';

const hasPrograms = needPrograms('dockerd', 'docker', 'docker-registry', 'unshare', 'nsenter', 'ip', 'pgrep');
const hasNamespaces = needNamespaces();
/** The fault of the registry, the expected finding, and a text in this finding. */
const pulls: ReadonlyArray<readonly [RegistryFault, string, RegExp]> = [
	['untrusted', 'certificate-untrusted', /certs\.d/],
	['expired', 'certificate-date-invalid', /date -u/],
	['other-host', 'certificate-host-mismatch', /other\.example/],
	['plain-http', 'plain-http', /insecure-registries/],
	['reset', 'connection-reset', /443|HTTPS/],
	['closed', 'connection-refused', /listens/],
	['wants-password', 'authentication-required', /docker logout/],
	['token-refused', 'authentication-required', /Sign in/],
	['address-denied', 'client-ip-denied', /203\.0\.113\.7/],
	['tag-unknown', 'tag-not-found', /newest first/],
	['repository-unknown', 'repository-not-found', /List the repositories/],
	['throttled', 'rate-limited', /Wait/],
	['throttled-plainly', 'rate-limited', /Wait/],
	['broken', 'registry-server-error', /500/],
	['other-platform', 'no-matching-platform', /linux\/amd64/],
	['web-page', 'not-a-registry', /captive/],
	['damaged', 'unpack-failed', /unpacked/],
];

let lab: Lab;
let environment: Record<string, string>;

beforeAll(async () => {
	if (!hasPrograms() || !hasNamespaces()) {
		return;
	}

	lab = await openLab();
	await lab.wrap('docker', 'docker');
	environment = {
		PATH: `${lab.folder}/bin:/usr/bin:/bin`,
		HOME: lab.folder,
		DOCKER_CONFIG: `${lab.folder}/none`,
	};
	await lab.startDocker();
}, 40_000);

afterAll(async () => lab?.close());

/** The fault of a host name, the expected finding, and a text in this finding. */
const names: ReadonlyArray<readonly [RegistryFault, string, RegExp]> = [
	['unknown-name', 'host-not-found', /does not exist in the DNS/],
	['resolver-broken', 'resolver-failed', /resolv\.conf/],
	['no-route', 'network-unreachable', /VPN/],
];

const proxies: ReadonlyArray<readonly [RegistryFault, string, RegExp]> = [
	['proxy-wants-password', 'proxy-authentication-required', /USER:PASSWORD/],
	['proxy-refuses', 'proxy-refused', /allow registry\.proxied\.test/],
	['closed', 'proxy-unreachable', /daemon\.json/],
];

describe.concurrent('a pull with the real docker', () => {
	test.for(pulls.map((row, index) => [...row, 6001 + index] as const))(
		'from a registry with the fault %s is reported as %s, and passes on retry',
		async ([fault, finding, words, port]) => {
			await lab.trust(registryHost, port);
			const {text, findings} = await pullFaulty({place: port, fault, host: `${registryHost}:${port}`});
			expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', finding, 'pulled']);
			expect(text).toMatch(words);
		},
	);

	test.for(names)('of a name with the fault %s is reported as %s, and passes on retry', async row => {
		const [fault, finding, words] = row;
		const name = `${fault}.${plainDomain}`;
		await lab.setFault(6100);
		await lab.trust(name, 6100);
		const {text, findings} = await pullFaulty({place: name, fault, host: `${name}:6100`});
		expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', finding, 'pulled']);
		expect(text).toMatch(words);
	});
});

test('a full disk is reported with a command that frees space, and passes on retry', async () => {
	await lab.trust(registryHost, 6103);
	const {text, findings} = await pullFaulty({place: 6103, fault: 'too-big', host: `${registryHost}:6103`});
	expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', 'disk-full', 'pulled']);
	expect(text).toMatch(/docker system prune/);
});

test.for(proxies)('a daemon proxy with the fault %s is reported as %s, and passes on retry', async row => {
	const [fault, finding, words] = row;
	await lab.setFault(6101);
	await lab.trust(proxiedHost, 6101);
	const {text, findings} = await pullFaulty({place: proxyPort, fault, host: `${proxiedHost}:6101`});
	expect(findings).toEqual(['failed', 'DOCKER_PULL_ERROR', finding, 'pulled']);
	expect(text).toMatch(words);
});

describe('Debian’s own registry', () => {
	beforeAll(async () => (hasPrograms() && hasNamespaces() ? startRealRegistry(lab) : undefined), 20_000);

	test('serves an image to docker, and reports a missing image', async () => {
		const image = `${registryHost}:${realPort}/team/small`;
		const {found} = await pullTwice(`${image}:1`);
		expect(found).toMatchObject({finding: 'pulled', status: 'passed', code: null});
		expect((await pullTwice(`${image}:2`)).found).toMatchObject({finding: 'tag-not-found'});
	});

	test('works with the built program, which reports the failure in its JSON document', async () => {
		const words = ['--only', 'container-pull,container-version', '--yes', '--json'];
		const read = async (...named: readonly string[]) => {
			const {code, stdout} = await runProgram([...words, ...named], {env: environment});
			const {environment: machine}: Document = JSON.parse(stdout);
			return {
				code,
				checks: machine.checks.map(({id, status, code: own, problem}) => [id, status, own, problem]),
			};
		};
		const healthy = ['container-client', 'container-daemon', 'container-version'].map(id => [
			id,
			'passed',
			null,
			null,
		]);
		const image = `${registryHost}:${realPort}/team/small`;
		const good = {code: 0, checks: [...healthy, ['container-pull', 'passed', null, null]]};
		const bad = {
			code: 1,
			checks: [...healthy, ['container-pull', 'failed', 'DOCKER_PULL_ERROR', 'tag-not-found']],
		};
		expect(await read('--image', `${image}:1`)).toEqual(good);
		expect(await read('--image', `${image}:2`)).toEqual(bad);
		expect(await read(`${image}:1`)).toEqual(good);
		expect(await read(`${image}:2`)).toEqual(bad);
		expect(await read(`${image}:2`, '--image', `${image}:1`)).toEqual(good);
		expect(await read(`${image}:1`, `${image}:2`)).toEqual(bad);
	});

	test('that disconnects in the middle of a layer is reported, and passes on retry', async () => {
		await lab.setFault(relayPort, 'cut');
		const image = `${registryHost}:${relayPort}/${bigImage}`;
		// Docker retries for almost a minute.
		const {found, healed} = await pullTwice(image, async () => lab.setFault(relayPort), 4000);
		expect(found).toMatchObject({finding: 'download-interrupted', code: 'DOCKER_PULL_ERROR'});
		expect(found?.text).toMatch(/0 of 1 layers/);
		expect(healed).toMatchObject({finding: 'pulled'});
	});
});

test('a content trust server that does not respond is reported, and passes without content trust', async () => {
	await lab.trust(registryHost, 6104);
	await lab.setFault(6104);
	const trusting: Record<string, string | undefined> = {
		...environment,
		DOCKER_CONTENT_TRUST: '1',
		DOCKER_CONTENT_TRUST_SERVER: 'https://127.0.0.1:1',
	};
	const {found, healed} = await examineTwice(
		{
			checks: [containerClient, containerDaemon, containerPull],
			environment: trusting,
			target: {images: [`${registryHost}:6104/team/app:1`]},
		},
		() => {
			delete trusting.DOCKER_CONTENT_TRUST;
		},
	);
	expect(found['container-pull']).toMatchObject({
		finding: 'content-trust-server-unreachable',
		code: 'DOCKER_PULL_ERROR',
	});
	expect(found['container-pull']?.text).toMatch(/unset DOCKER_CONTENT_TRUST/);
	expect(healed['container-pull']).toMatchObject({finding: 'pulled'});
});

test('a daemon that stops during a pull is distinguished from a registry that stops', async () => {
	await lab.trust(registryHost, 6102);
	await lab.setFault(6102, 'stalls');
	const progress = Promise.withResolvers<void>();
	const pull = {
		...containerPull,
		collect: async (context: CollectContext) =>
			containerPull.collect({...context, progress: () => progress.resolve()}),
	};
	const image = `${registryHost}:6102/team/app:1`;
	const run = examineTwice(
		{checks: [containerClient, containerDaemon, pull], environment, target: {images: [image]}},
		async () => {
			await lab.setFault(6102);
			await lab.startDocker();
		},
	);
	await progress.promise;
	await lab.stopDocker();
	const {found, healed} = await run;
	expect(found['container-pull']).toMatchObject({finding: 'daemon-stopped', code: 'DOCKER_PULL_ERROR'});
	expect(healed['container-pull']).toMatchObject({finding: 'pulled'});
});

/** The part of the JSON document that describes this machine. */
type Document = {
	readonly environment: {
		readonly checks: ReadonlyArray<Readonly<Record<'id' | 'status' | 'code' | 'problem', string | null>>>;
	};
};

type Request = {
	readonly host: string;
	/** The port or host name with the fault. */
	readonly place: number | string;
	readonly fault: RegistryFault;
};

/**
 * Pulls with the fault and again without it. Returns the finding and text of the first pull, and the second finding.
 */
async function pullFaulty({host, place, fault}: Request) {
	await lab.setFault(place, fault);
	const {found, healed} = await pullTwice(`${host}/team/app:1`, async () => lab.setFault(place));
	return {text: found?.text, findings: [found?.status, found?.code, found?.finding, healed?.finding]};
}

async function pullTwice(image: string, heal?: () => Promise<void>, timeout = 20_000) {
	const checks = [containerClient, containerDaemon, {...containerPull, timeout}];
	const {found, healed} = await examineTwice({checks, environment, target: {images: [image]}}, heal);
	return {found: found['container-pull'], healed: healed['container-pull']};
}
