import {expect, test} from 'vitest';
import {readDaemonEndpoint} from '../../../../source/checks/containers/container-daemon/read-daemon-endpoint.ts';

test.each([
	[
		'Cannot connect to the Docker daemon at tcp://127.0.0.1:1. Is the docker daemon running?',
		'tcp://127.0.0.1:1',
	],
	['failed to connect to the docker API at unix:///run/x.sock; check if', 'unix:///run/x.sock'],
	[
		'cannot access containerd socket "/run/containerd/containerd.sock": no',
		'/run/containerd/containerd.sock',
	],
	['no address at all', undefined],
])('%j contains the endpoint %s', (message, endpoint) => {
	expect(readDaemonEndpoint(message)).toBe(endpoint);
});
