import {expect, test} from 'vitest';
import {tls} from '../../../../source/checks/network/tls/tls.ts';
import type {TlsEvidence} from '../../../../source/checks/network/tls/tls.ts';
import type {Platform} from '../../../../source/text/template.ts';
import type {Certificate, Phase} from '../../../../source/engine/system.ts';
import {commandOf, evaluate, collect, textOf} from '../../bench.ts';

const certificate: Certificate = {
	subject: 'CN=contoso.azurecr.io',
	issuer: 'C=US, O=Contoso IT, CN=Contoso Inspection CA',
	validFrom: '2026-02-01T00:00:00.000Z',
	validTo: '2026-04-01T00:00:00.000Z',
	names: ['*.azurecr.io', 'contoso.azurecr.io'],
	isSelfSigned: false,
	fingerprint: 'AA:BB',
};

const healthy: TlsEvidence = {
	host: 'contoso.azurecr.io',
	port: 443,
	phase: 'done',
	address: '203.0.113.7',
	protocol: 'TLSv1.3',
	cipher: 'TLS_AES_256_GCM_SHA384',
	chain: [certificate],
	acceptedBy: ['node', 'system'],
	trustFiles: [],
};

const evaluateTls = (change: Partial<TlsEvidence>) =>
	evaluate(tls, {...healthy, ...change}, {dns: {addresses: ['203.0.113.7']}});

const failedIn = (phase: Phase, code: string): Partial<TlsEvidence> => ({
	phase,
	error: {code, message: `Failed with ${code}.`, details: {status: 503, variable: 'HTTPS_PROXY'}},
	chain: [],
	acceptedBy: [],
	...(phase === 'proxy' && {proxy: {url: 'http://proxy.example:8080', variable: 'HTTPS_PROXY'}}),
});

test('a chain that every trust store accepts passes', () => {
	expect(evaluateTls({})).toMatchObject({
		finding: 'trusted',
		status: 'passed',
		summary: 'TLSv1.3, certificate valid until 2026-04-01 00:00',
	});
});

test('a chain with a private CA passes, and the row names the issuer', () => {
	expect(evaluateTls({acceptedBy: ['system', 'NODE_EXTRA_CA_CERTS']})).toMatchObject({
		finding: 'trusted-by-private-ca',
		status: 'passed',
		summary: 'TLSv1.3, issued by Contoso Inspection CA, trusted by system, NODE_EXTRA_CA_CERTS',
	});
});

test('an unreadable trust file is a warning, even if the chain is trusted', () => {
	const file = {variable: 'REQUESTS_CA_BUNDLE', path: '/etc/ca.pem', certificates: 0, error: 'ENOENT'};
	const verdict = evaluateTls({trustFiles: [{...file, variable: 'SSL_CERT_FILE', error: undefined}, file]});
	expect(verdict).toMatchObject({finding: 'trust-file-unreadable', status: 'warning'});
	expect(verdict.summary).toBe(
		'REQUESTS_CA_BUNDLE names /etc/ca.pem, which contains no readable certificates (ENOENT).',
	);
});

test.each<[Phase, string, string]>([
	['connect', 'ECONNREFUSED', 'connection-refused'],
	['connect', 'ECONNRESET', 'connection-reset'],
	['tls', 'EPIPE', 'connection-reset'],
	['connect', 'TIMEOUT', 'connection-timed-out'],
	['connect', 'ETIMEDOUT', 'connection-timed-out'],
	['connect', 'EHOSTUNREACH', 'no-route-to-host'],
	['connect', 'ENETUNREACH', 'no-route-to-host'],
])('a connection that fails in step %s with %s is %s', (phase, error, finding) => {
	const verdict = evaluateTls(failedIn(phase, error));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_CHALLENGE_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['TLS_CLOSED', 'closed-during-handshake'],
	['ERR_SSL_WRONG_VERSION_NUMBER', 'not-tls'],
	['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'not-tls'],
	['ERR_SSL_HTTP_REQUEST', 'not-tls'],
	['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-version-too-old'],
	['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls-version-too-old'],
	['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client-certificate-required'],
	['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'handshake-failed'],
])('a handshake that fails with %s is %s', (error, finding) => {
	const verdict = evaluateTls(failedIn('tls', error));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_SSL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['PROXY_407', 'proxy-authentication-required'],
	['PROXY_REFUSED', 'proxy-refused'],
	['PROXY_FAILED', 'proxy-cannot-connect'],
	['PROXY_TIMEOUT', 'proxy-timed-out'],
	['PROXY_CERTIFICATE', 'proxy-certificate-untrusted'],
	['PROXY_NOT_HTTP', 'not-a-proxy'],
	['PROXY_MALFORMED', 'proxy-malformed'],
	['ECONNREFUSED', 'proxy-unreachable'],
	['TIMEOUT', 'proxy-unreachable'],
	['ENOTFOUND', 'proxy-unreachable'],
])('%s at the proxy is %s', (error, finding) => {
	const verdict = evaluateTls(failedIn('proxy', error));
	const code = error === 'PROXY_CERTIFICATE' ? 'CONNECTIVITY_SSL_ERROR' : 'CONNECTIVITY_CHALLENGE_ERROR';
	expect(verdict).toMatchObject({finding, status: 'failed', code});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed'],
	['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted-issuer'],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted-issuer'],
	['UNABLE_TO_GET_ISSUER_CERT', 'untrusted-issuer'],
	['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'untrusted-issuer'],
	['CERT_HAS_EXPIRED', 'certificate-expired'],
	['CERT_NOT_YET_VALID', 'certificate-not-yet-valid'],
	['ERR_TLS_CERT_ALTNAME_INVALID', 'hostname-mismatch'],
	['HOSTNAME_MISMATCH', 'hostname-mismatch'],
	['CERT_SIGNATURE_FAILURE', 'certificate-verification-failed'],
	['INVALID_PURPOSE', 'certificate-verification-failed'],
])('a chain refused with %s is %s', (refusal, finding) => {
	const verdict = evaluateTls({refusal, acceptedBy: []});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_SSL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a chain of one certificate lacks its intermediate if the issuer can be fetched, or a similar CA is trusted', () => {
	const leafOnly = {refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', acceptedBy: []};
	expect(evaluateTls({...leafOnly, missingIssuer: 'CN=Microsoft TLS 01'}).finding).toBe(
		'missing-intermediate',
	);
	expect(evaluateTls({...leafOnly, similarCa: 'CN=Contoso Root'}).finding).toBe('missing-intermediate');
	expect(
		evaluateTls({...leafOnly, similarCa: 'CN=Contoso Root', chain: [certificate, certificate]}).finding,
	).toBe('untrusted-issuer');
});

test('the expiry date is that of the expired certificate in the chain', () => {
	const intermediate = {...certificate, validTo: '2026-02-20T10:30:00.000Z'};
	const {summary} = evaluateTls({refusal: 'CERT_HAS_EXPIRED', chain: [certificate, intermediate]});
	expect(summary).toBe('The certificate of contoso.azurecr.io expired on 2026-02-20 10:30 (UTC).');
});

test('a certificate without alternative names is named by its subject', () => {
	const {summary} = evaluateTls({
		refusal: 'ERR_TLS_CERT_ALTNAME_INVALID',
		chain: [{...certificate, subject: 'CN=old-server', names: []}],
	});
	expect(summary).toBe('The certificate is for old-server, not for contoso.azurecr.io.');
});

test('the host has its port in the sentence and in the command, unless the port is 443', () => {
	const verdict = evaluateTls({port: 8443, refusal: 'INVALID_PURPOSE'});
	expect(verdict.summary).toContain('contoso.azurecr.io:8443');
	expect(commandOf(verdict, 'showCertificates')).toContain('-connect contoso.azurecr.io:8443');
});

test('names in a hostile certificate cannot control the terminal or enter a command', () => {
	const chain = [{...certificate, issuer: 'CN=\u001B[2J$(reboot)\u202E', names: ['\u0007;reboot']}];
	for (const refusal of ['SELF_SIGNED_CERT_IN_CHAIN', 'HOSTNAME_MISMATCH', 'CERT_HAS_EXPIRED']) {
		const verdict = evaluateTls({refusal, chain});
		expect(textOf(verdict)).not.toMatch(/\\u00|\u202E/);
		expect(verdict.fixes.map(({command}) => command?.text ?? '').join()).not.toContain('reboot');
	}
});

test.each([
	['PROXY_407', 'proxy'],
	['PROXY_NOT_HTTP', 'proxy'],
	['PROXY_MALFORMED', 'proxy'],
] as const)('the fix of %s says to restart acr-doctor after setting a variable', (error, phase) => {
	const fixes = evaluateTls(failedIn(phase, error)).fixes.map(({text}) => text);
	const ofVariables = fixes.filter(text => /NO_PROXY|HTTPS_PROXY|URL/.test(text));
	expect(ofVariables.length).toBeGreaterThan(0);
	expect(
		ofVariables.filter(text => !text.endsWith(', then start acr-doctor again from that shell.')),
	).toEqual([]);
});

const commandsOn = (platform: Platform, change: Partial<TlsEvidence>) =>
	Object.fromEntries(
		evaluate(tls, {...healthy, acceptedBy: [], ...change}, {}, undefined, platform).fixes.map(
			({name, command}) => [name, command?.text],
		),
	);

test('Azure CLI, acr-doctor and the system each get a command that trusts the issuer', () => {
	const untrusted = {refusal: 'SELF_SIGNED_CERT_IN_CHAIN'};
	const everywhere = {
		trustInAzureCli: 'export REQUESTS_CA_BUNDLE=FILE',
		trustInAcrDoctor: 'export NODE_EXTRA_CA_CERTS=FILE',
	};
	const onLinux = {...everywhere, updateTrustStore: 'sudo update-ca-certificates'};
	expect(commandsOn('linux', untrusted)).toMatchObject(onLinux);
	expect(commandsOn('wsl', untrusted)).toMatchObject(onLinux);
	expect(commandsOn('macos', untrusted)).toMatchObject(everywhere);
	expect(commandsOn('macos', untrusted)).not.toHaveProperty('updateTrustStore');
	expect(commandsOn('windows', untrusted)).not.toHaveProperty('trustInDocker');
});

test('setting the clock from Windows is suggested only in WSL', () => {
	const early = {refusal: 'CERT_NOT_YET_VALID'};
	expect(commandsOn('wsl', early)).toMatchObject({setClockInWsl: 'sudo hwclock -s'});
	expect(commandsOn('linux', early)).not.toHaveProperty('setClockInWsl');
	expect(commandsOn('windows', early)).not.toHaveProperty('setClockInWsl');
});

test.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'])(
	'%s with a path without certificates is corrected or unset with a command',
	variable => {
		const trustFiles = [{variable, path: '/etc/ca.pem', certificates: 0, error: 'ENOENT'}];
		expect(commandsOn('linux', {acceptedBy: ['node'], trustFiles})).toMatchObject({
			correctPath: `export ${variable}=FILE`,
			unsetVariable: `unset ${variable}`,
		});
	},
);

test('the handshake goes to the login server and its port', async () => {
	const asked: unknown[] = [];
	const {evidence} = await collect(tls, {
		known: {'login-server': {host: 'contoso.azurecr.io', port: 8443}},
		system: {handshake: async (...[host, port]) => (asked.push([host, port]), healthy)},
	});
	expect(asked).toEqual([['contoso.azurecr.io', 8443]]);
	expect(evidence).toMatchObject({host: 'contoso.azurecr.io', phase: 'done'});
});
