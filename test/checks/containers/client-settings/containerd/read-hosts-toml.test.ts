import {expect, test} from 'vitest';
import {
	readHostsToml,
	serversFor,
} from '../../../../../source/checks/containers/client-settings/containerd/read-hosts-toml.ts';
import {readSettingsText} from '../../../../../source/checks/containers/client-settings/read-settings-text.ts';

const folder = '/etc/containerd/certs.d/contoso.azurecr.io';

function read(text: string) {
	const parsed = readSettingsText(text, 'toml');

	if (parsed.content === undefined) {
		throw new Error('The text is malformed.');
	}

	return readHostsToml(parsed.content, parsed.lineOf, folder);
}

function hostsFor(text: string, step: 'canResolve' | 'canPull') {
	const hosts = read(text);
	return 'problem' in hosts ? hosts : serversFor(hosts, step, 'contoso.azurecr.io').map(({host}) => host);
}

test('the settings of a server keep their lines', () => {
	expect(
		read(`server = "https://contoso.azurecr.io"

[host."http://mirror.test:5000/v2/x"]
  capabilities = ["Pull"]
  ca = ["company.crt", "/etc/ssl/other.crt"]
  skip_verify = true
  override_path = true
  [host."http://mirror.test:5000/v2/x".header]
    x-a = ["b"]
`),
	).toEqual({
		servers: [
			{
				host: 'mirror.test:5000',
				isPlainHttp: true,
				canResolve: false,
				canPull: true,
				capabilitiesLine: 4,
				skipsVerification: true,
				skipLine: 6,
				certificateFiles: [`${folder}/company.crt`, '/etc/ssl/other.crt'],
				certificatesLine: 5,
				line: 3,
			},
			{
				host: 'contoso.azurecr.io',
				isPlainHttp: false,
				canResolve: true,
				canPull: true,
				skipsVerification: false,
				certificateFiles: [],
				line: 1,
			},
		],
	});
});

test('the hosts are asked in their order, and the server comes last', () => {
	const text = '[host."https://b.test"]\n[host."https://a.test"]\ncapabilities = ["pull", "resolve"]\n';
	expect(hostsFor(text, 'canResolve')).toEqual(['b.test', 'a.test', 'contoso.azurecr.io']);
	expect(hostsFor(`server = "other.test"\n${text}`, 'canPull')).toEqual(['b.test', 'a.test', 'other.test']);
	expect(hostsFor('', 'canPull')).toEqual(['contoso.azurecr.io']);
});

test('a server without a capability is not asked', () => {
	const text =
		'server = "https://contoso.azurecr.io"\ncapabilities = ["push"]\n[host."https://m.test"]\ncapabilities = ["pull"]\n';
	expect(hostsFor(text, 'canResolve')).toEqual([]);
	expect(hostsFor(text, 'canPull')).toEqual(['m.test']);
});

test.each([
	['wrong-type', 1, 'server = 5\n'],
	['wrong-type', 1, 'host = "https://m.test"\n'],
	['wrong-type', 2, '[host."https://m.test"]\nskip_verify = "yes"\n'],
	['wrong-type', 2, '[host."https://m.test"]\nca = 5\n'],
	['unknown-value', 2, '[host."https://m.test"]\ncapabilities = ["pull", "read"]\n'],
])('containerd ignores a file with the problem %s in line %i: %j', (problem, line, text) => {
	expect(read(text)).toMatchObject({problem, line});
});
