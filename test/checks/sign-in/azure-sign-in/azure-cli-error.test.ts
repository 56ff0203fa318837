import {expect, test} from 'vitest';
import {readErrorLine} from '../../../../source/checks/containers/error-line/read-error-line.ts';
import {azureSignIn} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import type {AzureSignInEvidence} from '../../../../source/checks/sign-in/azure-sign-in/azure-sign-in.ts';
import {evaluate, textOf} from '../../bench.ts';

const evaluateOutput = (output: string, evidence: Partial<AzureSignInEvidence> = {}) =>
	evaluate(azureSignIn, {
		cloud: 'AzureCloud',
		attempts: [
			{credential: 'AzureCliCredential', result: 'refused', code: 'AZ_CONNECTION', reason: 'The reason.'},
		],
		errorLine: readErrorLine(output, 'az'),
		...evidence,
	});

const retries = (cause: string): string =>
	`HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /organizations/v2.0/.well-known/openid-configuration (Caused by ${cause})`;
const proxyError = (cause: string): string => retries(`ProxyError('Cannot connect to proxy.', ${cause})`);
const certificateError = (problem: string): string =>
	retries(
		`SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ${problem} (_ssl.c:1028)'))`,
	);
const connection =
	'NewConnectionError(<urllib3.connection.HTTPSConnection object>: Failed to establish a new connection: ';

test.each([
	[proxyError(`${connection}[Errno 111] Connection refused')`), 'proxy-unreachable'],
	[proxyError(`${connection}[Errno -2] Name or service not known')`), 'proxy-not-resolved'],
	[proxyError(`${connection}[Errno -3] Temporary failure in name resolution')`), 'entra-unreachable'],
	[
		proxyError("OSError('Tunnel connection failed: 407 Proxy Authentication Required')"),
		'proxy-authentication-required',
	],
	[proxyError("OSError('Tunnel connection failed: 403 Forbidden')"), 'proxy-refuses-sign-in'],
	[proxyError("OSError('Tunnel connection failed: 503 Service Unavailable')"), 'proxy-refuses-sign-in'],
	[proxyError("ConnectionResetError(104, 'Connection reset by peer')"), 'proxy-refuses-sign-in'],
	[
		proxyError("SSLError(SSLError(1, '[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)'))"),
		'proxy-without-tls',
	],
	[certificateError('Missing Authority Key Identifier'), 'authority-certificate-malformed'],
	[certificateError('Missing Subject Key Identifier'), 'authority-certificate-malformed'],
	[certificateError('Basic Constraints of CA cert not marked critical'), 'authority-certificate-malformed'],
	[certificateError('CA cert does not include key usage extension'), 'authority-certificate-malformed'],
	[certificateError('certificate has expired'), 'entra-certificate-expired'],
])('%s is %s', (output, finding) => {
	const verdict = evaluateOutput(output, {proxy: 'http://proxy.contoso.com:3128'});
	expect(verdict).toMatchObject({finding, status: 'failed'});
	expect(textOf(verdict)).not.toMatch(/reinstall|DISABLE_CONNECTION_VERIFICATION|undefined/);
});

test('the fix for an unreachable proxy tests the proxy in the variable', () => {
	const output = proxyError(`${connection}[Errno 111] Connection refused')`);
	const verdict = evaluateOutput(output, {proxy: 'http://proxy.contoso.com:3128'});
	expect(verdict.fixes[0]?.command?.text).toBe(
		'curl -v -x http://proxy.contoso.com:3128 https://login.microsoftonline.com',
	);
});

test('PYTHONHOME is named if Python cannot start', () => {
	const output =
		"Python path configuration:\n  PYTHONHOME = '/opt/old'\nFatal Python error: init_fs_encoding: failed to get the Python codec of the filesystem encoding\nPython runtime state: core initialized\nModuleNotFoundError: No module named 'encodings'\n\nCurrent thread 0x00007f (most recent call first):\n  <no Python frame>";
	const verdict = evaluateOutput(output, {pythonVariable: 'PYTHONHOME=/opt/old'});
	expect(verdict.summary).toContain('PYTHONHOME is set to /opt/old');
	expect(verdict.fixes[0]?.command?.text).toBe('env -u PYTHONHOME az version');
});

test('a damaged account list is renamed before the next sign-in', () => {
	const file = '/home/dev/.azure/azureProfile.json';
	const verdict = evaluateOutput(`Failed to load or parse file ${file}. JSONDecodeError: '${file}'`);
	expect(verdict).toMatchObject({finding: 'settings-malformed'});
	expect(verdict.fixes.map(({command}) => command?.text).slice(0, 2)).toEqual([
		`mv ${file} ${file}.old`,
		'az login',
	]);
});

test('a configuration folder that is a file is not a malformed file', () => {
	const output = "NotADirectoryError: [Errno 20] Not a directory: '/home/dev/.azure/azureProfile.json'";
	expect(evaluateOutput(output)).toMatchObject({finding: 'folder-unusable'});
});
