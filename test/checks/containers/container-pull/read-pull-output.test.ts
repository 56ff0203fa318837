import {expect, test} from 'vitest';
import {hostOfImage} from '../../../../source/checks/containers/container-pull/read-pull-output.ts';

test.each([
	['mcr.microsoft.com/mcr/hello-world:latest', 'mcr.microsoft.com'],
	['localhost/app', 'localhost'],
	['registry:5000/app', 'registry:5000'],
	['library/app', 'docker.io'],
	['app:1', 'docker.io'],
])('the host of %s is %s', (image, host) => {
	expect(hostOfImage(image)).toBe(host);
});
