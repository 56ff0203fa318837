import {expect, test} from 'vitest';
import {readErrorLine} from '../../../../source/checks/containers/error-line/read-error-line.ts';
import {causePhrases} from '../../../../source/checks/containers/error-line/phrases/cause-phrases.ts';
import {expectedLines} from './lines.ts';
import {swaps} from './swaps.ts';

test.each(expectedLines.map(({text, source: _, ...expected}) => [text, expected] as const))(
	'%j has the expected parts',
	(text, expected) => {
		expect(readErrorLine(text)).toEqual(expected);
	},
);

test.each(expectedLines.map(({text}) => text))('blank lines do not change what %j means', text => {
	expect(readErrorLine(`${text.replaceAll('\n', '\n\n')}\n`)).toEqual(readErrorLine(text));
});

test('a warning before a logged error stays a warning if the output ends with a line break', () => {
	const output = [
		'time="2026-03-01T12:00:00Z" level=warning msg="open /run/user/1000/containers/auth.json: permission denied"',
		'time="2026-03-01T12:00:00Z" level=error msg="reading manifest 1 in contoso.azurecr.io/app: unauthorized: authentication required"',
		'',
	].join('\n');
	expect(readErrorLine(output, 'podman')).toMatchObject({
		subject: 'registry',
		cause: 'unauthorized',
		warnings: [{subject: 'login-file', cause: 'permission-denied'}],
	});
});

test('no phrase of a cause contains a separator of layers, because it would match nothing', () => {
	expect(causePhrases.flatMap(([, phrases]) => phrases).filter(phrase => phrase.includes(': '))).toEqual([]);
});

const swapped = expectedLines.flatMap(({text, subject, cause}) =>
	swaps
		.filter(({from}) => from === subject)
		.map(({to, replace}) => ({text, changed: replace(text), to, cause}))
		.filter(({changed}) => changed !== text),
);

test('most lines about an engine, a proxy or a host have a swapped variant', () => {
	expect(swapped.length).toBeGreaterThan(120);
});

test.each(swapped)('with the subject $to, the cause of $changed stays $cause', ({changed, to, cause}) => {
	const line = readErrorLine(changed);
	expect(to).toContain(line?.subject);
	expect(line?.cause).toBe(cause);
});

test('the program that acr-doctor started decides a line without a phrase of a program', () => {
	const line = 'unauthorized: authentication required';
	expect(readErrorLine(line, 'podman')?.reportedBy).toBe('podman');
	expect(readErrorLine(line, 'docker')?.reportedBy).toBe('dockerd');
});

test.each(['', 'something went wrong', 'Pull complete', 'open /x: permission denied'])(
	'%j names no known cause, or no subject',
	text => {
		expect(readErrorLine(text)).toBeUndefined();
	},
);

const manifestError = (repository: string) =>
	readErrorLine(
		`Error response from daemon: manifest for contoso.azurecr.io/tools/${repository}:1 not found: manifest unknown: manifest tagged by "1" is not found`,
		'docker',
	);

const proxyError = (repository: string) =>
	readErrorLine(
		`Error response from daemon: Head "https://contoso.azurecr.io/v2/tools/${repository}/manifests/1": proxyconnect tcp: dial tcp 192.0.2.1:3128: connect: connection refused`,
		'docker',
	);

test.each([
	'podman',
	'skopeo',
	'kubelet',
	'buildkit',
	'notary',
	'crictl',
	'nerdctl',
	'unauthorized',
	'access-denied',
	'no-such-host',
])('the repository name %s does not change what an error means', name => {
	expect(manifestError(name)).toEqual(manifestError('app'));
	expect(proxyError(name)).toEqual(proxyError('app'));
});

test('the words in a reference or in a path are not a cause', () => {
	const line = readErrorLine(
		'Error response from daemon: Head "https://contoso.azurecr.io/v2/denied/eof/manifests/403": net/http: TLS handshake timeout',
	);
	expect(line).toMatchObject({subject: 'registry', cause: 'timeout'});
});

test('the cause of a long output is at its end', () => {
	const line = 'Error response from daemon: Get "https://contoso.azurecr.io/v2/": EOF';
	expect(readErrorLine(`${'x'.repeat(100_000)}\n${line}`)).toMatchObject({cause: 'connection-reset'});
});
