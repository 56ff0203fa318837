// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 needs this polyfill
import 'reflect-metadata';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PemConverter, X509CertificateGenerator} from '@peculiar/x509';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {validityInDays} from '../../source/demo/network/certificates.ts';
import {isCredentialFault} from '../../source/demo/faults/credential-faults.ts';
import {entraCodeFaults} from '../../source/demo/faults/entra-faults.ts';
import {entraFaults, faults, proxyFaults} from '../../source/demo/faults/faults.ts';
import type {EntraFault, FaultName, ProxyFault} from '../../source/demo/faults/faults.ts';
import {isMachineFault} from '../../source/demo/faults/fault-registry.ts';
import {flagsForFault, registryArgument} from '../../source/demo/faults/fault-flags.ts';
import {
	entraHost,
	resourceManagerHost,
	servicePrincipal,
	virtualNetwork,
} from '../../source/demo/azure-identifiers.ts';
import {endpointFaults, resourceManagerFaults} from '../../source/demo/faults/resource-faults.ts';
import type {ResourceManagerFault} from '../../source/demo/faults/resource-faults.ts';
import {signInAzureCli} from './azure-cli.ts';
import type {RunOptions, SignedInCli} from './azure-cli.ts';
import {differences, unseen} from './differences.ts';
import {runChecks} from './doctor.ts';
import {findMissing, isAllRequired} from './prerequisites.ts';

const healthy = 'contosodemo';
const isOf = (table: object) => (fault: FaultName) => Object.hasOwn(table, fault);
const names = Object.keys(faults).filter((name): name is FaultName => Object.hasOwn(faults, name));
const seenByBoth = names.filter(
	fault =>
		!isMachineFault(fault) &&
		// The container client of the real machine is used here, not the client of the demo.
		faults[fault].check !== 'stored-credential' &&
		![entraFaults, proxyFaults, resourceManagerFaults, unseen].some(table => isOf(table)(fault)),
);
const ofProxy = names.filter((fault): fault is ProxyFault => isOf(proxyFaults)(fault));
/** `test/checks/sign-in/entra` tests the codes of Entra. Here, one code of each kind of response is enough. */
const codesForAzureCli = [
	'secret-refused',
	'application-not-found',
	'tenant-not-found',
	'conditional-access-blocked',
	'federated-credential-mismatch',
];
const ofEntra = names.filter(
	(fault): fault is EntraFault =>
		isOf(entraFaults)(fault) &&
		!isCredentialFault(fault) &&
		(!isOf(entraCodeFaults)(fault) || codesForAzureCli.includes(fault)),
);

const ofResourceManager = names.filter(
	(fault): fault is ResourceManagerFault => isOf(resourceManagerFaults)(fault) && !isOf(unseen)(fault),
);

/** Returns the registry with this fault. Each fault has its own registry, so that one run can check many faults. */
const registryOf = (fault: FaultName): string => fault.replaceAll('-', '');

/** A fault of a private endpoint. When the fault is removed, the registry keeps a healthy endpoint. */
const inNetwork = 'endpoint-pending';

/** A folder for PYTHONPATH. Its file sitecustomize.py repairs `az acr check-health --vnet` of Debian. */
const pythonFixes = path.join(import.meta.dirname, 'fixtures/azure-cli');

/** After this time in ms, az counts as hanging. `timeout` is the timeout of acr-doctor in seconds. */
const timeoutMs = 8000;
const timeout = '8';

let missing: string | undefined;
let cli: SignedInCli | undefined;

beforeAll(async () => {
	missing = await findMissing();

	if (missing !== undefined && isAllRequired) {
		throw new Error(missing);
	}

	if (missing === undefined) {
		const registries = seenByBoth.map(fault => [registryOf(fault), fault] as const);
		const others = [healthy, ...[...ofProxy, 'endless-body' as const].map(registryOf)];
		cli = await signInAzureCli({
			...Object.fromEntries(registries),
			...Object.fromEntries(others.map(name => [name, undefined])),
			[registryOf('endless-body')]: 'endless-body',
		});
	}
}, 60_000);

afterAll(async () => {
	await cli?.close();
});

beforeEach(context => {
	if (missing !== undefined) {
		context.skip(missing);
	}
});

test('az and acr-doctor both report a healthy registry as healthy', {timeout: 60_000}, async () => {
	expect(await askAz(healthy)).toBe('healthy');
	const {exitCode, rows} = await askDoctor(healthy);
	expect(rows.filter(({status}) => status !== 'passed').map(({problem}) => problem)).toEqual([
		// Only REQUESTS_CA_BUNDLE names the CA of the demo.
		'not-trusted-by-curl',
		// Nobody signed in with this docker.
		'not-stored',
		'no-private-endpoints',
	]);
	expect(exitCode).toBe(0);
});

test(
	'both report a registry with a private endpoint in the network as healthy',
	{timeout: 60_000},
	async () => {
		const registry = registryOf(inNetwork);
		await cli?.demo.setFault(registry, undefined);
		const words = ['--vnet', virtualNetwork];
		const az = await askAz(registry, {words});
		const {rows} = await askDoctor(registry, {words});
		await cli?.demo.setFault(registry, inNetwork);

		expect(az).toBe('healthy');
		expect(rows.find(({id}) => id === 'private-endpoint')).toMatchObject({status: 'passed', problem: null});
		expect(rows.filter(({status}) => status !== 'passed').map(({problem}) => problem)).toEqual([
			'not-trusted-by-curl',
			'not-stored',
		]);
	},
);

test('the token request to Entra is signed with the client certificate', {timeout: 60_000}, async () => {
	// msal-node signs only with RSA keys.
	const algorithm = {
		name: 'RSASSA-PKCS1-v1_5',
		hash: 'SHA-256',
		modulusLength: 2048,
		publicExponent: new Uint8Array([1, 0, 1]),
	};
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await X509CertificateGenerator.createSelfSigned({
		name: 'CN=Client',
		keys,
		notBefore: validityInDays(-1, 1).from,
		notAfter: validityInDays(-1, 1).to,
		signingAlgorithm: algorithm,
	});
	const file = path.join(signedIn().environment.HOME ?? '', 'client.pem');
	const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
	await writeFile(file, `${key}\n${certificate.toString('pem')}\n`);
	const {rows, text} = await askDoctor(healthy, {
		environment: {
			AZURE_TENANT_ID: 'adfs',
			AZURE_CLIENT_ID: servicePrincipal.clientId,
			AZURE_CLIENT_CERTIFICATE_PATH: file,
			AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
		},
	});

	// Entra refuses the assertion, which proves that the signed request arrived.
	expect(rows.find(({id}) => id === 'azure-sign-in')).toMatchObject({status: 'failed'});
	expect(text).toContain('AADSTS700212');
});

describe.concurrent('each fault of a registry', () => {
	test.for(seenByBoth)('%s has the error code of az, or a better one', {timeout: 60_000}, async fault => {
		const {az, rows} = await askBoth(fault, registryOf(fault));
		expect(az).toBe(expectedOf(fault));
		expect(rows.find(({id}) => id === faults[fault].check)).toMatchObject(wanted(fault));
	});

	test('an endless body does not block acr-doctor', {timeout: 60_000}, async () => {
		const {rows} = await askDoctor(registryOf('endless-body'));
		expect(rows.find(({id}) => id === 'challenge')).toMatchObject(wanted('endless-body'));
	});
});

describe('each fault of a proxy', () => {
	test.for(ofProxy)('%s has the error code of az', {timeout: 60_000}, async fault => {
		const registry = registryOf(fault);
		await cli?.demo.setFault(registry, fault);
		const environment = {
			HTTPS_PROXY: cli?.demo.environment.HTTPS_PROXY ?? '',
			NO_PROXY: [entraHost, resourceManagerHost].join(','),
		};

		const az = await askAz(registry, {environment});
		const {rows} = await askDoctor(registry, {environment});
		await cli?.demo.setFault(registry, undefined);

		expect(az).toBe(faults[fault].code);
		expect(rows.find(({id}) => id === faults[fault].check)).toMatchObject(wanted(fault));
	});
});

describe('each fault of Resource Manager', () => {
	test.for(ofResourceManager)('acr-doctor completes with %s', {timeout: 60_000}, async fault => {
		await cli?.demo.setFault(healthy, fault);
		const {az, rows} = await askBoth(fault, healthy);
		await cli?.demo.setFault(healthy, undefined);

		expect(az).toBe(expectedOf(fault));
		expect(rows.find(({id}) => id === 'resource')).toMatchObject(wanted(fault));
		expect(rows.find(({id}) => id === 'access-token')).toMatchObject({status: 'passed'});
	});
});

describe('each fault of Entra', () => {
	test.for(ofEntra)('acr-doctor reports %s when az has no cached token', {timeout: 60_000}, async fault => {
		const folder = await forgetTokens();
		await cli?.demo.setFault(healthy, fault);
		const {rows} = await askDoctor(healthy, {environment: {AZURE_CONFIG_DIR: folder}});
		await cli?.demo.setFault(healthy, undefined);
		await rm(folder, {recursive: true, force: true});

		expect(rows.find(({id}) => id === 'azure-sign-in')).toMatchObject(wanted(fault));
	});
});

/** Returns the result that az must have. */
const expectedOf = (fault: FaultName): string =>
	differences[fault]?.az ??
	(isOf(endpointFaults)(fault) ? 'private-endpoint' : (faults[fault].code ?? 'healthy'));

/** Runs az and acr-doctor with the flags of the fault. */
async function askBoth(fault: FaultName, registry: string) {
	const {vnet, repository} = flagsForFault(fault);
	const network = vnet === undefined ? [] : ['--vnet', vnet];
	const pull = repository === undefined ? [] : ['--repository', repository];
	const hangs = expectedOf(fault) === 'hangs';
	const az = await askAz(registry, {...(hangs && {timeout: timeoutMs}), words: network});
	const {rows} = await askDoctor(registryArgument(registry, fault), {words: [...network, ...pull]});
	return {az, rows};
}

function wanted(fault: FaultName) {
	const {check, code, problem} = faults[fault];
	const finding = checks.find(({id}) => id === check)?.findings[problem];
	return {status: finding?.status, code, problem};
}

type Asking = RunOptions & {readonly words?: readonly string[]};

/** Returns the error code of az, `healthy`, `crash`, `hangs`, or `private-endpoint` if az rejects the --vnet. */
async function askAz(registry: string, {words = [], ...options}: Asking = {}): Promise<string> {
	const {exitCode, stderr, timedOut} = await signedIn().az(
		['acr', 'check-health', '-n', registry, '--yes', '--ignore-errors', ...words],
		// Leaves out Docker, Helm and Notary, because their checks do not depend on the registry.
		{
			...options,
			environment: {
				...options.environment,
				ACC_CLOUD: '1',
				PYTHONPATH: pythonFixes,
				PYTHONDONTWRITEBYTECODE: '1',
			},
		},
	);
	const codes = [...stderr.matchAll(/An error occurred: (\w+)/g)].map(([, code = '']) => code);

	if (timedOut || exitCode === 0) {
		return timedOut ? 'hangs' : codes.join(' ') || 'healthy';
	}

	return /private endpoint|DNS routing/.test(stderr) ? 'private-endpoint' : 'crash';
}

async function askDoctor(registry: string, {environment, words = []}: Asking = {}) {
	const report = await runChecks([registry, ...words, '--skip', 'environment', '--timeout', timeout], {
		...signedIn().environment,
		AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential',
		...environment,
	});

	expect(report.text).not.toMatch(/eyJ[\w-]{20}/);
	expect(report.text).not.toContain(servicePrincipal.secret);
	return report;
}

/** Returns a configuration folder without cached tokens, so that az must contact Entra again. */
async function forgetTokens(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-az-'));
	await cp(signedIn().environment.AZURE_CONFIG_DIR ?? '', folder, {recursive: true});
	await rm(path.join(folder, 'msal_token_cache.json'), {force: true});
	await rm(path.join(folder, 'msal_http_cache.bin'), {force: true});
	return folder;
}

function signedIn(): SignedInCli {
	if (cli === undefined) {
		throw new Error('Azure CLI is not signed in.');
	}

	return cli;
}
