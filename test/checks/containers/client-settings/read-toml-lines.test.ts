import {expect, test} from 'vitest';
import {readTomlLines} from '../../../../source/checks/containers/client-settings/read-toml-lines.ts';

const registries = `# a comment
unqualified-search-registries = ["docker.io"]

[[registry]]
prefix = "contoso.azurecr.io"
note = """
blocked = true
[[registry]]
"""
blocked = true

[[registry.mirror]]
location = "first.test"
[[registry.mirror]]
location = "second.test" # [[registry]]

[[ registry ]]
location = 'fabrikam.azurecr.io'
[[registry.mirror]]
location = "third.test"
`;

test('a table in an array is found by its index', () => {
	const lineOf = readTomlLines(registries);
	expect([
		lineOf('unqualified-search-registries'),
		lineOf('registry', '0'),
		lineOf('registry', '0', 'prefix'),
		lineOf('registry', '0', 'blocked'),
		lineOf('registry', '0', 'mirror', '1', 'location'),
		lineOf('registry', '1', 'location'),
		lineOf('registry', '1', 'mirror', '0'),
		lineOf('registry', '2'),
	]).toEqual([2, 4, 5, 10, 15, 18, 19, undefined]);
});

test('a table can have a URL as its name', () => {
	const lineOf = readTomlLines(
		'server = "https://contoso.azurecr.io"\n[host."https://mirror.test"]\n  client = [\n    ["a.cert", "a.key"],\n    ["b.pem"]\n  ]\n  skip_verify = true\n[host.\'https://other.test\'.header]\n  x = "\\"#"\n',
	);
	expect([
		lineOf('server'),
		lineOf('host', 'https://mirror.test'),
		lineOf('host', 'https://mirror.test', 'skip_verify'),
		lineOf('host', 'https://other.test', 'header', 'x'),
		lineOf('b.pem'),
	]).toEqual([1, 2, 7, 9, undefined]);
});

test('a dotted key belongs to its table', () => {
	const lineOf = readTomlLines('[engine]\nservice_destinations.far.uri = "ssh://far"\nenv = []\n');
	expect([lineOf('engine', 'service_destinations', 'far', 'uri'), lineOf('engine', 'env')]).toEqual([2, 3]);
});
