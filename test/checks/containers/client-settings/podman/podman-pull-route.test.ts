import {parse} from 'smol-toml';
import {expect, test} from 'vitest';
import {
	matchLength,
	mergeEntries,
	routeOfPull,
} from '../../../../../source/checks/containers/client-settings/podman/podman-pull-route.ts';
import {readRegistriesConf} from '../../../../../source/checks/containers/client-settings/podman/read-registries-conf.ts';
import {readTomlLines} from '../../../../../source/checks/containers/client-settings/read-toml-lines.ts';

/** Returns the entries of files with the given texts, in the order in which Podman reads them. */
function entriesOf(files: Readonly<Record<string, string>>) {
	return mergeEntries(
		Object.entries(files).map(([path, text]) => {
			const read = readRegistriesConf(parse(text), readTomlLines(text), false);

			if ('problem' in read) {
				throw new Error(`${path}: ${read.problem}`);
			}

			return {path, entries: read.entries};
		}),
	);
}

const image = 'contoso.azurecr.io/team/app:1';

test.each([
	['contoso.azurecr.io', 18],
	['contoso.azurecr.io/team', 23],
	['contoso.azurecr.io/team/app', 27],
	['contoso.azurecr.io/team/app:1', 29],
	['*.azurecr.io', 18],
	['*.io', 18],
	['contoso.azurecr.io/te', 0],
	['Contoso.azurecr.io', 0],
	['azurecr.io', 0],
	['*.contoso.azurecr.io', 0],
	['*.azurecr', 0],
])('the prefix %s matches %i characters of the image', (prefix, length) => {
	expect(matchLength(image, prefix)).toBe(length);
});

test('the entry with the longest prefix decides', () => {
	const entries = entriesOf({
		'/etc/containers/registries.conf':
			'[[registry]]\nprefix = "*.azurecr.io"\nblocked = true\n[[registry]]\nlocation = "contoso.azurecr.io"\n[[registry]]\nlocation = "contoso.azurecr.io/other"\nblocked = false\n',
	});
	expect(routeOfPull(entries, image)).toMatchObject({isBlocked: false});
	expect(routeOfPull(entries, 'fabrikam.azurecr.io/app')).toMatchObject({
		file: '/etc/containers/registries.conf',
		isBlocked: true,
		blockedLine: 3,
	});
	expect(routeOfPull(entries, 'docker.io/library/x')).toEqual({
		isBlocked: false,
		isInsecure: false,
		registryMirrors: [],
	});
});

test('a drop-in file replaces the entry with the same prefix', () => {
	const entries = entriesOf({
		'/etc/containers/registries.conf': '[[registry]]\nlocation = "contoso.azurecr.io"\nblocked = true\n',
		'/etc/containers/registries.conf.d/a.conf':
			'[[registry]]\nlocation = "contoso.azurecr.io"\ninsecure = true\n',
	});
	expect(routeOfPull(entries, image)).toEqual({
		file: '/etc/containers/registries.conf.d/a.conf',
		isBlocked: false,
		isInsecure: true,
		insecureLine: 3,
		registryMirrors: [],
	});
});

test('the location replaces the prefix, and the mirrors come first', () => {
	const entries = entriesOf({
		'/a.conf': `[[registry]]
prefix = "contoso.azurecr.io/team"
location = "internal.test/bar"
[[registry.mirror]]
location = "first.test/foo"
[[registry.mirror]]
location = "second.test"
pull-from-mirror = "digest-only"
[[registry.mirror]]
location = "third.test"
pull-from-mirror = "tag-only"
insecure = true
`,
	});
	expect(routeOfPull(entries, image)).toMatchObject({
		location: 'internal.test/bar/app:1',
		locationLine: 3,
		registryMirrors: [
			{location: 'first.test/foo/app:1', isInsecure: false, line: 5},
			{location: 'third.test/app:1', isInsecure: true, line: 10},
		],
	});
	const digest = `contoso.azurecr.io/team/app@sha256:${'0'.repeat(64)}`;
	expect(routeOfPull(entries, digest).registryMirrors.map(({line}) => line)).toEqual([5, 7]);
});

test('a prefix with a wildcard needs no location', () => {
	const entries = entriesOf({
		'/a.conf': '[[registry]]\nprefix = "*.azurecr.io"\n[[registry.mirror]]\nlocation = "mirror.test"\n',
	});
	expect(routeOfPull(entries, image)).toMatchObject({
		registryMirrors: [{location: 'mirror.test/team/app:1'}],
	});
	expect(routeOfPull(entries, image).location).toBeUndefined();
});
