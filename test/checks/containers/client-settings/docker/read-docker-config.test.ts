import {expect, test} from 'vitest';
import {readDockerConfig} from '../../../../../source/checks/containers/client-settings/docker/read-docker-config.ts';
import {readSettingsText} from '../../../../../source/checks/containers/client-settings/read-settings-text.ts';

function read(text: string) {
	const settings = readSettingsText(text, 'json-first-value');

	if (settings.content === undefined) {
		throw new Error(`Line ${settings.line} is malformed.`);
	}

	return readDockerConfig(settings);
}

const auth = btoa('user:password');

test('the settings and their lines are read, and no secret', () => {
	const config = read(`{
	"auths": {
		"contoso.azurecr.io": {"auth": "${auth}"},
		"fabrikam.azurecr.io": {"identitytoken": "eyJ.a.b"},
		"empty.azurecr.io": {}
	},
	"credsStore": "pass",
	"credHelpers": {"gcr.io": "gcloud",
		"contoso.azurecr.io": "acr-env"},
	"currentContext": "build",
	"proxies": {"default": {"httpsProxy": "http://user:password@proxy:3128"}},
	"HttpHeaders": {"X-Meta": "1"}
}`);
	expect(config).toEqual({
		store: 'pass',
		storeLine: 7,
		helpers: [
			{host: 'gcr.io', helper: 'gcloud', line: 8},
			{host: 'contoso.azurecr.io', helper: 'acr-env', line: 9},
		],
		storedHosts: ['contoso.azurecr.io', 'fabrikam.azurecr.io'],
		currentContext: 'build',
		contextLine: 10,
		hasProxies: true,
		hasHeaders: true,
	});
	expect(JSON.stringify(config)).not.toMatch(/password|eyJ/);
});

test('the case of a name does not matter, and the last one counts, as in Go', () => {
	expect(read('{"AUTHS": {}, "CredsStore": "pass"}')).toMatchObject({store: 'pass'});
	expect(read('{"credsStore": "pass", "CREDSSTORE": "desktop"}')).toMatchObject({store: 'desktop'});
});

// docker 28.2.2 printed "WARNING: Error parsing config file" for each of these files, and ignored the sign-ins.
test.each([
	['{\n"experimental": true}', 2],
	['{\n"features": {\n"buildkit": true}}', 3],
	['{\n"auths": []}', 2],
	['{"auths": {\n"contoso.azurecr.io": "x"}}', 2],
	['{"auths": {"contoso.azurecr.io": {\n"auth": 1}}}', 2],
	['{"auths": {\n"contoso.azurecr.io": {"auth": "!!"}}}', 2],
	[`{"auths": {\n"contoso.azurecr.io": {"auth": "${btoa('user')}"}}}`, 2],
	[`{"auths": {\n"contoso.azurecr.io": {"auth": "${btoa(':password')}"}}}`, 2],
	[`{"auths": {\n"contoso.azurecr.io": {"auth": "${btoa('a:bc').slice(0, -1)}"}}}`, 2],
	['{"credsStore": ["pass"]}', 1],
	['{"credHelpers": {"a": 1}}', 1],
	['{"currentContext": {}}', 1],
	['{"cliPluginsExtraDirs": "x"}', 1],
])('docker refuses %j', (text, line) => {
	expect(read(text)).toMatchObject({mistake: {line}});
});

test.each([
	['null values', '{"auths": null, "credsStore": null, "proxies": {"default": null}}'],
	['unknown settings of any type', '{"unknown": [1]}'],
	['a sign-in with line breaks', `{"auths": {"a.io": {"auth": "${auth.slice(0, 8)}\\n${auth.slice(8)}"}}}`],
	['an empty sign-in', '{"auths": {"a.io": {"auth": ""}}}'],
])('docker accepts %s', (_, text) => {
	expect(read(text)).not.toHaveProperty('mistake');
});
