import {expect, test} from 'vitest';
import {
	hasNoScheme,
	suggestAddress,
} from '../../../../../source/checks/containers/container-daemon/remote/suggest-address.ts';

test.each([
	['dev@build01', 'ssh://dev@build01'],
	['/run/docker.sock', 'unix:///run/docker.sock'],
	['unix:/run/docker.sock', 'unix:///run/docker.sock'],
	['http://build01:2375', 'tcp://build01:2375'],
	['https://build01:2376', 'tcp://build01:2376'],
	['"tcp://build01:2375"', 'tcp://build01:2375'],
	['ssh://dev:[hidden]@build01', 'ssh://dev@build01'],
	['ssh://dev@build01:docker', 'ssh://dev@build01'],
	['ssh://dev@build01?x=1', 'ssh://dev@build01'],
	['ssh://dev@build01/run/podman/podman.sock', 'ssh://dev@build01:22/run/podman/podman.sock'],
	['ssh://dev@build01', undefined],
	['build01', undefined],
	['ftp://build01', undefined],
	['ssh://-oProxyCommand=x', undefined],
])('the address %j is completed to %j', (address, suggested) => {
	expect(suggestAddress(address)).toBe(suggested);
});

test('an address is a TCP address for docker only without a scheme', () => {
	expect(['dev@build01', '/run/docker.sock', 'unix:/run/docker.sock'].map(hasNoScheme)).toEqual([
		true,
		true,
		true,
	]);
	expect(['tcp://build01', 'ssh://dev@build01', 'build01:2375', undefined].map(hasNoScheme)).toEqual([
		false,
		false,
		false,
		false,
	]);
});
