import {expect, test} from 'vitest';
import {examineSettings, home} from '../context-of.ts';

type Machine = Omit<Parameters<typeof examineSettings>[0], 'kind'>;

const examine = async (machine: Machine) => examineSettings({kind: 'nerdctl', version: '2.2.0', ...machine});

const config = `${home}/.config`;
const hosts = `${config}/containerd/certs.d/contoso.azurecr.io/hosts.toml`;
const login = `${home}/.docker/config.json`;
const server = 'server = "https://contoso.azurecr.io"\n';

test.each<[string, Machine, string, string]>([
	[
		'a certificate file that does not exist',
		{files: {[hosts]: `${server}ca = "company.pem"\n`}},
		'registry-certificate-missing',
		`Line 2 of ${hosts} names the file ${config}/containerd/certs.d/contoso.azurecr.io/company.pem, which cannot be read.`,
	],
	[
		'capabilities without pull',
		{files: {[hosts]: `${server}capabilities = ["resolve"]\n`}},
		'registry-not-served',
		`Line 2 of ${hosts} leaves contoso.azurecr.io without a server that has the capability pull.`,
	],
	[
		'a malformed nerdctl.toml',
		{files: {[`${config}/nerdctl/nerdctl.toml`]: 'hosts_dir = "/etc"\n'}},
		'client-file-unusable',
		`Line 1 of ${config}/nerdctl/nerdctl.toml gives hosts_dir a value in the wrong form.`,
	],
	[
		'a malformed config.json of Docker',
		{files: {[login]: '{\n"auths": {},\n}\n'}},
		'auth-file-unusable',
		`Line 3 of ${login} is malformed.`,
	],
	[
		'a credential helper that is not installed',
		{files: {[login]: '{"credsStore": "pass"}'}},
		'auth-helper-missing',
		`${login} names the credential helper pass, but the helper is not installed.`,
	],
])('%s is a failure', async (_, machine, finding, summary) => {
	expect(await examine(machine)).toMatchObject({
		finding,
		summary,
		status: 'failed',
		code: 'CLIENT_SETTINGS_ERROR',
	});
});

test.each<[string, Machine, string, string]>([
	[
		'a malformed hosts.toml',
		{files: {[hosts]: 'server = "https://contoso.azurecr.io\n'}},
		'hosts-file-ignored',
		`Line 1 of ${hosts} is malformed.`,
	],
	[
		'a server whose certificate is not verified',
		{files: {[hosts]: `${server}skip_verify = true\n`}},
		'registry-insecure',
		`Line 2 of ${hosts} turns off the verification of contoso.azurecr.io.`,
	],
	[
		'nerdctl.toml without verification',
		{files: {[`${config}/nerdctl/nerdctl.toml`]: 'insecure_registry = true\n'}},
		'registry-insecure',
		`Line 1 of ${config}/nerdctl/nerdctl.toml turns off the verification of *.`,
	],
	[
		'a server that is another host',
		{files: {[`${config}/containerd/certs.d/_default/hosts.toml`]: 'server = "https://mirror.test"\n'}},
		'registry-redirected',
		`Line 1 of ${config}/containerd/certs.d/_default/hosts.toml sends pulls from * to mirror.test.`,
	],
	[
		'a hosts.toml that only Kubernetes uses',
		{
			files: {
				'/etc/containerd/config.toml':
					'[plugins."io.containerd.cri.v1.images".registry]\nconfig_path = "/etc/containerd/certs.d"\n',
				'/etc/containerd/certs.d/contoso.azurecr.io/hosts.toml': server,
			},
		},
		'hosts-file-not-used',
		'nerdctl does not use /etc/containerd/certs.d/contoso.azurecr.io/hosts.toml.',
	],
	[
		'a sign-in that a credential helper hides',
		{
			files: {
				[login]: `{"auths": {"contoso.azurecr.io": {"auth": "${btoa('user:secret')}"}}, "credsStore": "pass"}`,
				'/usr/bin/docker-credential-pass': '#!/bin/sh\necho "{}"\n',
			},
		},
		'login-ignored',
		`${login} has a sign-in to contoso.azurecr.io, but nerdctl ignores it, because the credential helper pass is set and has no sign-in to contoso.azurecr.io.`,
	],
])('%s is a warning', async (_, machine, finding, summary) => {
	expect(await examine(machine)).toMatchObject({finding, summary, status: 'warning'});
});

test('a mirror is a note', async () => {
	const files = {[hosts]: `${server}[host."https://mirror.test"]\n`};
	expect(await examine({files})).toMatchObject({
		finding: 'registry-mirrored',
		status: 'passed',
		summary: `Line 2 of ${hosts} names the mirror mirror.test for contoso.azurecr.io.`,
	});
});

test('files without a problem have their names in the verdict', async () => {
	expect(await examine({files: {[hosts]: server, [login]: '{}'}})).toMatchObject({
		finding: 'settings-read',
		summary: `The settings files have no problem: ${login}, ${hosts}.`,
	});
	expect(await examine({})).toMatchObject({finding: 'no-settings-files', summary: expect.any(String)});
});
