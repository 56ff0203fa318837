import {expect, test} from 'vitest';
import {readClientVersion} from '../../../source/checks/containers/read-client-version.ts';

test.each([
	['Docker version 28.2.2, build e6534b4', 'docker', '28.2.2'],
	['Docker version 20.10.24+dfsg1, build 297e128', 'docker', '20.10.24+dfsg1'],
	['Docker version 19.03.8, build afacb8b7f0', 'docker', '19.03.8'],
	['podman version 4.3.1', 'podman', '4.3.1'],
	['podman version 5.2.0-rc2', 'podman', '5.2.0-rc2'],
	['podman.exe version 5.0.1', 'podman', '5.0.1'],
	// Podman prints this line if it is started through a link with the name docker.
	['docker version 4.3.1', 'podman', '4.3.1'],
	['nerdctl version 2.1.2', 'nerdctl', '2.1.2'],
	[
		'Emulate Docker CLI using podman. Create /etc/containers/nodocker to quiet msg.\npodman version 4.3.1',
		'podman',
		'4.3.1',
	],
])('%s is printed by %s %s', (output, kind, version) => {
	expect(readClientVersion(output)).toEqual({kind, version});
});

test.each([
	'',
	'hello, world',
	'git version 2.39.2',
	'Docker Compose version v2.27.0',
	'version',
	'constructor version 1',
])('%j is not printed by a container client', output => {
	expect(readClientVersion(output)).toBeUndefined();
});
