import {expect, test} from 'vitest';
import {readRuntimeEnvironment} from '../../source/system/environment-info.ts';

test.each([
	['cloud-shell', {ACC_CLOUD: 'PROD', KUBERNETES_SERVICE_HOST: '10.0.0.1'}],
	['pod', {KUBERNETES_SERVICE_HOST: '10.0.0.1', container: 'podman'}],
	['container', {container: 'podman'}],
])('the host is a %s if %j is set', (hostType, env) => {
	expect(readRuntimeEnvironment(env, 'linux').hostType).toBe(hostType);
});

test('only Linux can be WSL, and only a known user can be root', () => {
	expect(readRuntimeEnvironment({}, 'win32')).toMatchObject({platform: 'win32', isWsl: false});
	expect(readRuntimeEnvironment({}, 'linux').isRoot).toBe(process.getuid?.() === 0);
	expect(readRuntimeEnvironment({}, 'linux').architecture).toBe(process.arch);
});
