import {expect, test} from 'vitest';
import {readSurroundings} from '../../source/system/environment-info.ts';

test.each([
	['cloud-shell', {ACC_CLOUD: 'PROD', KUBERNETES_SERVICE_HOST: '10.0.0.1'}],
	['pod', {KUBERNETES_SERVICE_HOST: '10.0.0.1', container: 'podman'}],
	['container', {container: 'podman'}],
])('it is a %s where %j is set', (place, env) => {
	expect(readSurroundings(env, 'linux').place).toBe(place);
});

test('only Linux can be one under Windows, and only a user that is known can be root', () => {
	expect(readSurroundings({}, 'win32')).toMatchObject({platform: 'win32', isWsl: false});
	expect(readSurroundings({}, 'linux').isRoot).toBe(process.getuid?.() === 0);
	expect(readSurroundings({}, 'linux').architecture).toBe(process.arch);
});
