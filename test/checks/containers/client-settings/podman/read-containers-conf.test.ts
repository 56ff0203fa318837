import {expect, test} from 'vitest';
import {readContainersConf} from '../../../../../source/checks/containers/client-settings/podman/read-containers-conf.ts';
import {readSettingsText} from '../../../../../source/checks/containers/client-settings/read-settings-text.ts';

function read(text: string) {
	const parsed = readSettingsText(text, 'toml');

	if (parsed.content === undefined) {
		throw new Error('The text is malformed.');
	}

	return readContainersConf(parsed.content, parsed.lineOf);
}

test('the proxies and the service are read without passwords', () => {
	expect(
		read(`[containers]
http_proxy = false
[engine]
env = ["HTTPS_PROXY=http://user:secret@proxy.test:3128", "no_proxy=.test", "TMPDIR=/x", {append = true}]
remote = true
active_service = "far"
helper_binaries_dir = ["/opt"]
[engine.service_destinations.far]
uri = "ssh://dev@build01:22/run/podman.sock"
identity = "/home/dev/.ssh/key"
`),
	).toEqual({
		proxies: [
			{variable: 'HTTPS_PROXY', address: 'http://proxy.test:3128', line: 4},
			{variable: 'no_proxy', address: '.test', line: 4},
		],
		isRemote: true,
		remoteLine: 5,
		service: 'far',
		destinations: [{name: 'far', address: 'ssh://build01:22/run/podman.sock', line: 9}],
	});
});

test('a file without these settings has no effect on pulls', () => {
	expect(read('[network]\nx = 1\n[containers]\nenv = ["HTTPS_PROXY=http://a"]\n')).toEqual({
		proxies: [],
		destinations: [],
	});
});

test.each([
	[2, '[engine]\nremote = "yes"\n'],
	[2, '[engine]\nenv = "HTTPS_PROXY=x"\n'],
	[1, 'engine = 5\n'],
])('line %i of %j has a value of the wrong type', (line, text) => {
	expect(read(text)).toMatchObject({problem: 'wrong-type', line});
});
