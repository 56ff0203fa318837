import {describe, expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {translateChecks} from '../../source/describe/translate.ts';
import type {Finding} from '../../source/engine/check.ts';
import {languages} from '../../source/languages/index.ts';
import type {Sentence} from '../../source/text/template.ts';
import {widthOf} from '../../source/text/width.ts';
import {placeholdersOf} from './sentences.ts';

/** The number of columns for the result of a row in an 80-column terminal. */
const columns = 34;

/** A value of typical length for each placeholder in a short form. */
const typicalValues: Readonly<Record<string, string>> = {
	refusedCredential: 'EnvironmentCredential',
	signInVariable: 'AZURE_TENANT_ID',
	address: '203.0.113.7',
	clientName: 'Docker',
	userName: 'ci-pull',
	clientVersion: '29.3.1',
	code: 'ECONNREFUSED',
	credential: 'Azure CLI',
	days: '23',
	error: 'ECONNREFUSED',
	errorCode: 'AADSTS7000215',
	exitCode: '125',
	host: 'contoso.azurecr.io',
	image: 'team/app:1.0',
	loginServer: 'contoso.azurecr.io',
	networkName: 'office',
	program: 'docker',
	protocol: 'TLSv1.3',
	region: 'westeurope',
	registry: 'contoso',
	repository: 'team/app',
	serverVersion: '29.3.1',
	sku: 'Premium',
	status: '403',
	tenant: 'contoso.com',
	version: '2.85.0',
	alias: 'docker',
	client: 'docker',
	clientIp: '203.0.113.7',
	commandLine: 'docker version',
	context: 'build-server',
	machineProgram: 'Rancher Desktop',
	imageCount: '3',
	imageName: 'team/app:1.0',
	variable: 'DOCKER_HOST',
	missing: 'realm, service',
	schemes: 'basic',
	port: '443',
	location: 'mirror.contoso.com',
	place: 'contoso.azurecr.io',
	trustVariable: 'REQUESTS_CA_BUNDLE',
	weakDigest: 'SHA-1',
	weakBits: '1024',
	retryAfter: '17',
	keyName: 'registry-key',
	vault: 'contoso-kv',
	keyExpires: '2026-02-27',
	resourceGroup: 'contoso-rg',
	cloud: 'AzureCloud',
	who: 'ada@contoso.com',
	file: 'azureProfile.json',
	module: 'azure',
	pythonVariable: 'PYTHONHOME',
	extension: 'aks-preview',
	usedVersion: '2.45.0',
	otherVersion: '2.89.1',
};

const alternativesOf = (sentence: Sentence): readonly string[] =>
	typeof sentence === 'string' ? [sentence] : sentence;

const fillTypical = (sentence: string): string =>
	sentence.replaceAll(
		/\{(\w+)\}/g,
		(_, name: string) => typicalValues[name] ?? `{${name} has no typical value in this test}`,
	);

const english = new Map<string, Finding>(
	checks.flatMap(({id, findings}) =>
		Object.entries<Finding>(findings).map(([name, finding]) => [`${id} ${name}`, finding] as const),
	),
);

describe.each(Object.entries(languages))('%s', async (_, {load}) => {
	const findings = [...translateChecks(checks, await load())].flatMap(([id, check]) =>
		Object.entries(check.findings).map(([name, finding]) => ({name: `${id} ${name}`, ...finding})),
	);

	test('the row of every finding fits in 34 columns', () => {
		const rows = findings.flatMap(({name, short, summary}) =>
			alternativesOf(short ?? summary).map(sentence => ({name, row: fillTypical(sentence)})),
		);
		expect(rows.length).toBeGreaterThan(200);
		expect(rows.filter(({row}) => widthOf(row) > columns)).toEqual([]);
	});

	test('a row uses only values that the English finding has', () => {
		const unknown = findings.flatMap(({name, short}) => {
			const known = placeholdersOf(JSON.stringify(english.get(name)));
			return placeholdersOf(JSON.stringify(short ?? ''))
				.filter(placeholder => !known.includes(placeholder))
				.map(placeholder => `${name} {${placeholder}}`);
		});
		expect(unknown).toEqual([]);
	});
});
