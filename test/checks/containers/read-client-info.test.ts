import {expect, test} from 'vitest';
import {
	readContext,
	readPodmanInfo,
	readVersions,
	removeWarnings,
} from '../../../source/checks/containers/read-client-info.ts';

test('Docker reports its client, its server and the context in use', () => {
	const output =
		'{"Client":{"Version":"28.2.2","ApiVersion":"1.41","Os":"linux","Arch":"amd64","Context":"default"},"Server":{"Platform":{"Name":""},"Components":[{"Name":"Engine","Version":"20.10.24+dfsg1"}],"Version":"20.10.24+dfsg1","Os":"linux","Arch":"arm64"}}';
	expect(readVersions(output)).toEqual({
		clientVersion: '28.2.2',
		clientPlatform: 'linux/amd64',
		serverVersion: '20.10.24+dfsg1',
		serverPlatform: 'linux/arm64',
		context: 'default',
	});
});

test('Docker Desktop reports its name', () => {
	const output =
		'{"Client":{"Version":"28.2.2"},"Server":{"Platform":{"Name":"Docker Desktop 4.40.0 (187762)"}}}';
	expect(readVersions(output)).toMatchObject({serverName: 'Docker Desktop 4.40.0 (187762)'});
});

test('a server that did not respond has no version', () => {
	const output = '{"Client":{"Version":"28.2.2","Os":"linux","Arch":"amd64","Context":"dead"},"Server":null}';
	expect(readVersions(output)).toMatchObject({
		clientVersion: '28.2.2',
		serverVersion: undefined,
		context: 'dead',
	});
});

test('Podman has no server, and reports its platform in one field', () => {
	const output = '{"Client":{"APIVersion":"4.3.1","Version":"4.3.1","OsArch":"linux/amd64","Os":"linux"}}';
	expect(readVersions(output)).toMatchObject({clientVersion: '4.3.1', clientPlatform: 'linux/amd64'});
});

test('nerdctl reports the server version in the list of components', () => {
	const output =
		'{"Client":{"Version":"v2.1.2","Os":"linux","Arch":"amd64"},"Server":{"Components":[{"Name":"containerd","Version":"v2.1.1"}]}}';
	expect(readVersions(output)).toMatchObject({clientVersion: 'v2.1.2', serverVersion: 'v2.1.1'});
});

test.each([
	'',
	'Welcome.\n{}',
	'{}',
	'[]',
	'null',
	'{"Client": 1, "Server": []}',
	'{"Client":{"Version":""}}',
])('%j contains no version', output => {
	expect(readVersions(output)).toBeUndefined();
});

test('Podman reports whether its service is remote and rootless', () => {
	expect(readPodmanInfo('{"host":{"serviceIsRemote":true,"security":{"rootless":true}}}')).toEqual({
		isRemote: true,
		isRootless: true,
	});
	expect(readPodmanInfo('{"host":null}')).toEqual({isRemote: false, isRootless: false});
	expect(readPodmanInfo('')).toEqual({isRemote: false, isRootless: false});
});

test('a docker context has a name and an endpoint', () => {
	const output =
		'{"Name":"far-away","Endpoints":{"docker":{"Host":"tcp://127.0.0.1:1","SkipTLSVerify":false}}}';
	expect(readContext(output)).toEqual({context: 'far-away', endpoint: 'tcp://127.0.0.1:1'});
	expect(readContext('Usage: docker context')).toEqual({});
});

test('warnings of a client are not the reason of its failure', () => {
	const stderr = 'WARNING: Error loading config file\ntime="x" level=warning msg="y"\nreal reason\n';
	expect(removeWarnings(stderr)).toBe('real reason');
});
