import {expect, test} from 'vitest';
import {readRuntimeEnvironment} from '../../source/system/environment-info.ts';

test.each([
	['cloud-shell', {ACC_CLOUD: 'PROD', KUBERNETES_SERVICE_HOST: '10.0.0.1'}],
	['pod', {KUBERNETES_SERVICE_HOST: '10.0.0.1', container: 'podman'}],
	['container', {container: 'podman'}],
])('it is a %s where %j is set', (hostType, env) => {
	expect(readRuntimeEnvironment(env, 'linux').hostType).toBe(hostType);
});

test('only Linux can be one under Windows, and only a user that is known can be root', () => {
	expect(readRuntimeEnvironment({}, 'win32')).toMatchObject({platform: 'win32', isWsl: false});
	expect(readRuntimeEnvironment({}, 'linux').isRoot).toBe(process.getuid?.() === 0);
	expect(readRuntimeEnvironment({}, 'linux').architecture).toBe(process.arch);
});
