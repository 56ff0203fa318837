import {parse} from 'smol-toml';
import {expect, test} from 'vitest';
import {readRegistriesConf} from '../../../../../source/checks/containers/client-settings/podman/read-registries-conf.ts';
import {readTomlLines} from '../../../../../source/checks/containers/client-settings/read-toml-lines.ts';

const read = (text: string, isDropIn = false) =>
	readRegistriesConf(parse(text), readTomlLines(text), isDropIn);

test('an entry keeps the lines of the settings that decide a pull', () => {
	expect(
		read(`credential-helpers = ["containers-auth.json", "secretservice"]
[[registry]]
prefix = "contoso.azurecr.io/team/"
location = "mirror.test/team"
insecure = true
blocked = true
[[registry.mirror]]
location = "first.test/a/"
insecure = true
[[registry.mirror]]
location = "second.test"
pull-from-mirror = "digest-only"
[[registry]]
location = "fabrikam.azurecr.io"
mirror-by-digest-only = true
mirror = [{location = "third.test"}]
`),
	).toEqual({
		entries: [
			{
				prefix: 'contoso.azurecr.io/team',
				location: 'mirror.test/team',
				locationLine: 4,
				isInsecure: true,
				insecureLine: 5,
				isBlocked: true,
				blockedLine: 6,
				registryMirrors: [
					{location: 'first.test/a', isInsecure: true, pulls: 'all', line: 8},
					{location: 'second.test', pulls: 'digest-only', line: 11},
				],
			},
			{
				prefix: 'fabrikam.azurecr.io',
				registryMirrors: [{location: 'third.test', pulls: 'digest-only', line: undefined}],
			},
		],
		helpers: ['containers-auth.json', 'secretservice'],
	});
});

test('the lists of version 1 become entries', () => {
	const text = `[registries.search]
registries = ["docker.io"]
[registries.insecure]
registries = ["contoso.azurecr.io", "fabrikam.azurecr.io"]
[registries.block]
registries = ["contoso.azurecr.io"]
`;
	expect(read(text)).toEqual({
		entries: [
			{
				prefix: 'contoso.azurecr.io',
				isBlocked: true,
				blockedLine: 6,
				isInsecure: true,
				insecureLine: 4,
				registryMirrors: [],
			},
			{prefix: 'fabrikam.azurecr.io', isInsecure: true, insecureLine: 4, registryMirrors: []},
		],
	});
	expect(read(text, true)).toEqual({problem: 'version-1-drop-in', line: 1});
	expect(read('[registries.search]\nregistries = []\n', true)).toEqual({entries: []});
});

test('the first of two entries with the same prefix is used', () => {
	const entry = '[[registry]]\nprefix = "contoso.azurecr.io"\nlocation = ';
	expect(read(`${entry}"first.test"\n${entry}"second.test"\n`)).toMatchObject({
		entries: [{location: 'first.test'}],
	});
});

/** Podman 4.3 refuses every pull with each of these files. */
test.each([
	['wrong-type', 3, '[[registry]]\nlocation = "contoso.azurecr.io"\nblocked = "yes"\n'],
	['wrong-type', 1, '[registry]\nlocation = "contoso.azurecr.io"\n'],
	['wrong-type', 1, 'credential-helpers = "pass"\n'],
	['wrong-type', 4, '[[registry]]\nlocation = "a.test"\n[[registry.mirror]]\nlocation = 5\n'],
	['wrong-type', 2, '[registries.block]\nregistries = "a.test"\n'],
	['mixed-versions', 1, '[registries.search]\nregistries = ["a.test"]\n[[registry]]\nlocation = "a.test"\n'],
	['scheme-in-location', 2, '[[registry]]\nlocation = "https://contoso.azurecr.io"\n'],
	['scheme-in-location', 2, '[registries.insecure]\nregistries = ["http://a.test"]\n'],
	[
		'scheme-in-location',
		4,
		'[[registry]]\nlocation = "a.test"\n[[registry.mirror]]\nlocation = "https://mirror.test"\n',
	],
	['location-missing', 1, '[[registry]]\nprefix = "contoso.azurecr.io"\n'],
	['location-missing', 3, '[[registry]]\nlocation = "a.test"\n[[registry.mirror]]\ninsecure = true\n'],
	[
		'conflict',
		7,
		'[[registry]]\nprefix = "a.test/x"\nlocation = "a.test"\n[[registry]]\nprefix = "a.test/y"\nlocation = "a.test"\ninsecure = true\n',
	],
	[
		'conflict',
		6,
		'[[registry]]\nlocation = "a.test"\nmirror-by-digest-only = true\n[[registry.mirror]]\nlocation = "m.test"\npull-from-mirror = "all"\n',
	],
	['conflict', 3, '[[registry]]\nlocation = "a.test"\npull-from-mirror = "all"\n'],
	['unknown-value', 1, 'short-name-mode = "ask"\n'],
	['unknown-value', 2, '[[registry]]\nprefix = "*.azurecr.io/team"\n'],
	[
		'unknown-value',
		5,
		'[[registry]]\nlocation = "a.test"\n[[registry.mirror]]\nlocation = "m.test"\npull-from-mirror = "never"\n',
	],
])('the problem is %s in line %i of %j', (problem, line, text) => {
	expect(read(text)).toMatchObject({problem, line});
});

test('unknown settings are ignored', () => {
	expect(
		read('colour = 1\n[aliases]\nx = "docker.io/library/x"\n[[registry]]\nlocation = "a.test"\nage = 2\n'),
	).toEqual({
		entries: [{prefix: 'a.test', registryMirrors: []}],
	});
});
