import type {CollectContext} from '../../../engine/check.ts';
import type {TrustSource, TrustStore} from '../../../engine/system.ts';
import {machineStore} from './engine-files.ts';
import {readCertifiBundle} from './read-certifi.ts';

/** `variable` is the environment variable that names the certificates. */
export type ProgramStore = TrustStore & {readonly variable?: string | undefined};

/**
 * Returns the certificates that Azure CLI trusts, or undefined if no store is found. REQUESTS_CA_BUNDLE comes before
 * CURL_CA_BUNDLE and the bundle of certifi: https://requests.readthedocs.io/en/latest/user/advanced/
 */
export async function azureCliStore({
	system,
	signal,
}: Pick<CollectContext, 'system' | 'signal'>): Promise<ProgramStore | undefined> {
	const variable = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'].find(name => system.variable(name));
	const installation = await system.azureCliInstallation(signal);

	// Another Python program uses REQUESTS_CA_BUNDLE even if az is not found.
	if (installation === undefined && variable !== 'REQUESTS_CA_BUNDLE') {
		return undefined;
	}

	// From Python 3.13 on, a chain can end at an intermediate certificate:
	// https://docs.python.org/3/whatsnew/3.13.html#ssl
	const minor = /python3\.(\d{1,3})/.exec(installation?.folder ?? '')?.[1];
	const needsRoot = minor !== undefined && Number(minor) < 13;

	if (variable !== undefined) {
		return {variable, needsRoot, sources: [{paths: [system.variable(variable) ?? ''], names: 'hashed'}]};
	}

	const certifi = `${installation?.folder ?? ''}/certifi`;
	const core = await system.readFile(`${certifi}/core.py`, signal);
	return core.ok
		? {needsRoot, sources: [{paths: [readCertifiBundle(core.value) ?? `${certifi}/cacert.pem`]}]}
		: undefined;
}

/**
 * Returns the certificates that curl on Linux trusts (https://curl.se/docs/sslcerts.html). A variable replaces the
 * bundle or the folder, but not both. Returns undefined for another platform, on which curl can use the store of the
 * operating system.
 */
export function curlStore({system}: Pick<CollectContext, 'system'>): ProgramStore | undefined {
	if (system.runtimeEnvironment().platform !== 'linux') {
		return undefined;
	}

	const variable = ['CURL_CA_BUNDLE', 'SSL_CERT_DIR', 'SSL_CERT_FILE'].find(name => system.variable(name));
	const value = system.variable(variable ?? '') ?? '';
	return {variable, sources: variable === undefined ? machineStore : curlSources(variable, value)};
}

function curlSources(variable: string, value: string): readonly TrustSource[] {
	const [bundle, folder] = machineStore;
	return variable === 'SSL_CERT_DIR'
		? [
				...(bundle ? [bundle] : []),
				...value.split(':').map(path => ({paths: [path], names: 'hashed'}) as const),
			]
		: [{paths: [value]}, ...(folder ? [folder] : [])];
}
