import {once} from 'node:events';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import {onTestFinished} from 'vitest';
import {dockerTrust} from '../../../../source/checks/containers/docker-trust/docker-trust.ts';
import type {DockerTrustEvidence} from '../../../../source/checks/containers/docker-trust/collect-trust.ts';
import type {ClientSettingsEvidence} from '../../../../source/checks/containers/client-settings/collect-settings.ts';
import {createIssuer, createServerCertificate, toPem} from '../../../../source/demo/network/certificates.ts';
import type {Issuer} from '../../../../source/demo/network/certificates.ts';
import type {AzureCliInstallation, RuntimeEnvironment, System} from '../../../../source/engine/system.ts';
import {createSystem} from '../../../../source/system/system.ts';
import type {Json} from '../../../../source/text/json.ts';
import {collect, evaluate} from '../../bench.ts';

export const host = 'contoso.azurecr.io';

export const pemOf = ({certificate}: Issuer): string => `${certificate.toString('pem')}\n`;

/** The machine that a test describes. The default is a machine with Docker, az and no certificates. */
export type Machine = {
	/** The files by their path. */
	readonly files?: Readonly<Record<string, string>>;
	readonly variables?: Readonly<Record<string, string>>;
	readonly runtimeEnvironment?: Partial<RuntimeEnvironment>;
	readonly client?: Readonly<Record<string, Json>>;
	readonly daemon?: Readonly<Record<string, Json>>;
	/** The evidence of client-settings. */
	readonly settings?: ClientSettingsEvidence;
	readonly isClientMissing?: boolean;
	readonly azureCli?: AzureCliInstallation | undefined;
	/** The host of the image names. */
	readonly host?: string;
	readonly port?: number;
	/** True if acr-doctor itself trusts the CA. */
	readonly isTrusted?: boolean;
	readonly certificate?: Partial<Parameters<typeof createServerCertificate>[0]>;
};

export const azureCli: AzureCliInstallation = {
	version: '2.89.1',
	folder: '/opt/az/lib/python3.12/site-packages',
	metadata: '/opt/az/lib/python3.12/site-packages/azure_cli-2.89.1.dist-info',
	extensions: [],
};

/** The CA of a proxy, which signs the certificate of the registry. */
export const authority = await createIssuer('Contoso Proxy CA');
export const stranger = await createIssuer('Public Root');

/** Connects to a registry behind the proxy, compares the stores of the machine, and returns the verdict. */
export async function examine(machine: Machine = {}) {
	const {files = {}, variables = {}, runtimeEnvironment = {}, isTrusted = true, port = 443} = machine;
	const folder = await mkdtemp(path.join(os.tmpdir(), 'acr-doctor-machine-'));

	for (const [name, text] of Object.entries(files)) {
		const file = path.join(folder, name);
		await mkdir(path.dirname(file), {recursive: true});
		await writeFile(file, text);
	}

	const name = machine.host ?? host;
	const identity = await createServerCertificate({names: [name], issuer: authority, ...machine.certificate});
	const server = tls.createServer(toPem(identity)).on('tlsClientError', () => {});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const system = createSystem({
		env: variables,
		platform: 'linux',
		home: '/home/ada',
		userAgent: 'test',
		timeout: 10_000,
		...(isTrusted && {authorities: [pemOf(authority)]}),
		dial: () => ({
			address: '127.0.0.1',
			port: typeof address === 'object' ? (address?.port ?? 0) : 0,
		}),
		fileRoot: folder,
		runtimeEnvironment: {platform: 'linux', hostType: 'machine', isWsl: false, ...runtimeEnvironment},
	});
	onTestFinished(async () => {
		server.close();
		await system.close();
		await rm(folder, {recursive: true});
	});
	const azureCliInstallation: System['azureCliInstallation'] = async () =>
		'azureCli' in machine ? machine.azureCli : azureCli;
	const {platform, hostType, isWsl, isRoot} = system.runtimeEnvironment();
	const environment = {platform, hostType, isWsl, isRoot};
	const client = {
		command: 'docker',
		...environment,
		...(!machine.isClientMissing && {kind: 'docker'}),
		...machine.client,
	};
	const known = {
		'login-server': {registry: 'contoso', host: name, port, cloud: 'AzureCloud', source: 'given'},
		tls: {host: name, port, ...(await system.handshake(name, port, AbortSignal.timeout(10_000)))},
		'container-client': {chosenBy: 'search', attempts: [], ...client},
		'container-daemon': {
			...client,
			commandLine: 'docker version',
			exitCode: 0,
			endpoint: 'unix:///var/run/docker.sock',
			...machine.daemon,
		},
		...(machine.settings && {'client-settings': machine.settings}),
	};
	const {evidence} = await collect(dockerTrust, {known, system: {...system, azureCliInstallation}});
	return {...evaluate<DockerTrustEvidence>(dockerTrust, evidence, known), fact: evidence, folder};
}
