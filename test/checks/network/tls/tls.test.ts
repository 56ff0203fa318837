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

const ended = (phase: Phase, code: string): Partial<TlsEvidence> => ({
	phase,
	error: {code, message: `It ended with ${code}.`, details: {status: 503, variable: 'HTTPS_PROXY'}},
	chain: [],
	acceptedBy: [],
	...(phase === 'proxy' && {proxy: {url: 'http://proxy.example:8080', variable: 'HTTPS_PROXY'}}),
});

test('a chain that every program trusts is healthy', () => {
	expect(evaluateTls({})).toMatchObject({
		finding: 'trusted',
		status: 'passed',
		summary: 'TLSv1.3, certificate valid until 2026-04-01 00:00',
	});
});

test('a chain that only this machine’s own trust accepts passes, and names who issued it', () => {
	expect(evaluateTls({acceptedBy: ['system', 'NODE_EXTRA_CA_CERTS']})).toMatchObject({
		finding: 'trusted-privately',
		status: 'passed',
		summary: 'TLSv1.3, issued by Contoso Inspection CA, which system, NODE_EXTRA_CA_CERTS trusts',
	});
});

test('a trust file that cannot be read is a warning though the chain is trusted', () => {
	const file = {variable: 'REQUESTS_CA_BUNDLE', path: '/etc/ca.pem', certificates: 0, error: 'ENOENT'};
	const verdict = evaluateTls({trustFiles: [{...file, variable: 'SSL_CERT_FILE', error: undefined}, file]});
	expect(verdict).toMatchObject({finding: 'trust-file-unreadable', status: 'warning'});
	expect(verdict.summary).toBe(
		'REQUESTS_CA_BUNDLE names /etc/ca.pem, which holds no readable certificates (ENOENT).',
	);
});

test.each<[Phase, string, string]>([
	['connect', 'ECONNREFUSED', 'refused'],
	['connect', 'ECONNRESET', 'reset'],
	['tls', 'EPIPE', 'reset'],
	['connect', 'TIMEOUT', 'timed-out'],
	['connect', 'ETIMEDOUT', 'timed-out'],
	['connect', 'EHOSTUNREACH', 'unreachable'],
	['connect', 'ENETUNREACH', 'unreachable'],
])('a connection that ends in %s with %s is %s, before TLS', (phase, error, finding) => {
	const verdict = evaluateTls(ended(phase, error));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_CHALLENGE_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['TLS_CLOSED', 'closed-in-handshake'],
	['ERR_SSL_WRONG_VERSION_NUMBER', 'not-tls'],
	['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'not-tls'],
	['ERR_SSL_HTTP_REQUEST', 'not-tls'],
	['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'protocol-too-old'],
	['ERR_SSL_UNSUPPORTED_PROTOCOL', 'protocol-too-old'],
	['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client-certificate-wanted'],
	['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'handshake-failed'],
])('a handshake that ends with %s is %s', (error, finding) => {
	const verdict = evaluateTls(ended('tls', error));
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_SSL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['PROXY_407', 'proxy-authentication-required'],
	['PROXY_REFUSED', 'proxy-refused'],
	['PROXY_FAILED', 'proxy-cannot-connect'],
	['PROXY_TIMEOUT', 'proxy-no-answer'],
	['PROXY_CERTIFICATE', 'proxy-certificate-refused'],
	['PROXY_NOT_HTTP', 'not-a-proxy'],
	['PROXY_MALFORMED', 'proxy-malformed'],
	['ECONNREFUSED', 'proxy-unreachable'],
	['TIMEOUT', 'proxy-unreachable'],
	['ENOTFOUND', 'proxy-unreachable'],
])('%s at the proxy is %s', (error, finding) => {
	const verdict = evaluateTls(ended('proxy', error));
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
	['CERT_HAS_EXPIRED', 'expired'],
	['CERT_NOT_YET_VALID', 'not-yet-valid'],
	['ERR_TLS_CERT_ALTNAME_INVALID', 'wrong-host'],
	['HOSTNAME_MISMATCH', 'wrong-host'],
	['CERT_SIGNATURE_FAILURE', 'chain-refused'],
	['INVALID_PURPOSE', 'chain-refused'],
])('a chain refused with %s is %s', (refusal, finding) => {
	const verdict = evaluateTls({refusal, acceptedBy: []});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_SSL_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a lone leaf misses its intermediate where the issuer can be fetched, or its kin is trusted', () => {
	const lone = {refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', acceptedBy: []};
	expect(evaluateTls({...lone, missingIssuer: 'CN=Microsoft TLS 01'}).finding).toBe('missing-intermediate');
	expect(evaluateTls({...lone, similarCa: 'CN=Contoso Root'}).finding).toBe('missing-intermediate');
	expect(
		evaluateTls({...lone, similarCa: 'CN=Contoso Root', chain: [certificate, certificate]}).finding,
	).toBe('untrusted-issuer');
});

test('of a chain, the certificate that is past its date is the one named', () => {
	const intermediate = {...certificate, validTo: '2026-02-20T10:30:00.000Z'};
	const {summary} = evaluateTls({refusal: 'CERT_HAS_EXPIRED', chain: [certificate, intermediate]});
	expect(summary).toBe('The certificate of contoso.azurecr.io expired on 2026-02-20 10:30.');
});

test('a certificate without names is named by its subject', () => {
	const {summary} = evaluateTls({
		refusal: 'ERR_TLS_CERT_ALTNAME_INVALID',
		chain: [{...certificate, subject: 'CN=old-server', names: []}],
	});
	expect(summary).toBe('The certificate is for old-server, not for contoso.azurecr.io.');
});

test('a port of its own stands behind the host, and enters the command', () => {
	const verdict = evaluateTls({port: 8443, refusal: 'INVALID_PURPOSE'});
	expect(verdict.summary).toContain('contoso.azurecr.io:8443');
	expect(commandOf(verdict, 'showCertificates')).toContain('-connect contoso.azurecr.io:8443');
});

test('names in a hostile certificate cannot steer the terminal or become a command', () => {
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
] as const)('%s is mended by a variable, which a running program does not see', (error, phase) => {
	const fixes = evaluateTls(ended(phase, error)).fixes.map(({text}) => text);
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

test('each program gets a command of its own that makes it trust the issuer', () => {
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

test('only in WSL is the clock set from Windows', () => {
	const early = {refusal: 'CERT_NOT_YET_VALID'};
	expect(commandsOn('wsl', early)).toMatchObject({setClockInWsl: 'sudo hwclock -s'});
	expect(commandsOn('linux', early)).not.toHaveProperty('setClockInWsl');
	expect(commandsOn('windows', early)).not.toHaveProperty('setClockInWsl');
});

test.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'])(
	'a path in %s that holds no certificates is corrected or unset with a command',
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
