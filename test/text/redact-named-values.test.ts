import {describe, expect, test} from 'vitest';
import {redactSecrets} from '../../source/text/redact-secrets.ts';

describe('the value of a setting that is a secret by its name is hidden', () => {
	test.each([
		[
			'AccountName=a;AccountKey=SECRET==;EndpointSuffix=core',
			'AccountName=a;AccountKey=[hidden];EndpointSuffix=core',
		],
		[
			'Endpoint=sb://a/;SharedAccessKeyName=n;SharedAccessKey=SECRET=',
			'Endpoint=sb://a/;SharedAccessKeyName=n;SharedAccessKey=[hidden]',
		],
		['SharedAccessSignature=sv=1&sig=SECRET&se=2;x=1', 'SharedAccessSignature=[hidden];x=1'],
		['password: SECRET', 'password: [hidden]'],
		['user: ada, password: SECRET, host: b', 'user: ada, password: [hidden], host: b'],
		['{password: SECRET}', '{password: [hidden]}'],
		['pwd=SECRET;database=x', 'pwd=[hidden];database=x'],
		['passwd=SECRET', 'passwd=[hidden]'],
		['REGISTRY_PASSWORD=SECRET next', 'REGISTRY_PASSWORD=[hidden] next'],
		['https://a.example/cb?code=SECRET.value&state=1', 'https://a.example/cb?code=[hidden]&state=1'],
		['code=0.AXoASecretValue1-x rest', 'code=[hidden] rest'],
		['grant_type=x&assertion=SECRET&scope=y', 'grant_type=x&assertion=[hidden]&scope=y'],
		[
			'client_assertion=SECRET&client_assertion_type=urn:x',
			'client_assertion=[hidden]&client_assertion_type=urn:x',
		],
		[
			'{"accessToken": "SECRET", "tokenType": "Bearer"}',
			'{"accessToken": "[hidden]", "tokenType": "Bearer"}',
		],
		[
			"{'accessToken': 'SECRET', 'tokenType': 'Bearer'}",
			"{'accessToken': '[hidden]', 'tokenType': 'Bearer'}",
		],
		['{"a":"{\\"password\\":\\"SECRET\\",\\"b\\":1}"}', '{"a":"{\\"password\\":\\"[hidden]\\",\\"b\\":1}"}'],
		['{"password":"SEC\\"RET","b":1}', '{"password":"[hidden]","b":1}'],
		['{"password":"SECRET', '{"password":"[hidden]'],
		['api_key=SECRET', 'api_key=[hidden]'],
		['apikey: SECRET', 'apikey: [hidden]'],
		['x-api-key: SECRET', 'x-api-key: [hidden]'],
		['x-ms-token: SECRET', 'x-ms-token: [hidden]'],
		['X-Registry-Auth: SECRET', 'X-Registry-Auth: [hidden]'],
		['Authorization: Bearer SECRET1 Host: a', 'Authorization: Bearer [hidden] Host: a'],
		['Authorization: Basic U0VDUkVU', 'Authorization: Basic [hidden]'],
		['Proxy-Authorization: Negotiate YII=', 'Proxy-Authorization: Negotiate [hidden]'],
		['Authorization: Digest username="SECRET", response="SECRET"', 'Authorization: Digest [hidden]'],
		['"Authorization": "SharedKey a:SECRET"', '"Authorization": "[hidden]"'],
		['token=SECRET', 'token=[hidden]'],
		['"identitytoken":"SECRET"', '"identitytoken":"[hidden]"'],
		['azure.clientSecret: SECRET', 'azure.clientSecret: [hidden]'],
	])('%s', (text, shown) => {
		const once = redactSecrets(text);
		expect(once).not.toMatch(/SECRET|U0VDUkVU|YII/);
		expect(once).toBe(shown);
		expect(redactSecrets(once)).toBe(once);
	});
});

test.each([
	'The password is wrong.',
	'invalid username or password: authentication failed',
	'password: must not be empty',
	'Password: required',
	'code: 401',
	'exit code=1',
	'error code=DENIED',
	'error code=CERTIFICATE_VERIFY_FAILED',
	'?code=DENIED&x=1',
	'{"code":"UNAUTHORIZED","message":"authentication required"}',
	'{"code":"AuthorizationFailed"}',
	'unexpected token: <',
	'unexpected token: end of file',
	'token_type=bearer&expires_in=3600',
	'{"password": null, "b": true}',
	'PWD=/home/ada OLDPWD=/tmp',
	'Basic authentication is off; authorization: none',
	'authorization: denied by policy',
	'secret: my-pull-secret not found',
	'--password-stdin',
	'AADSTS7000215: Invalid client secret provided.',
	'keyVersion: 1, key: contoso',
	'tokens: 3, passwords: 2',
	'status code: 403, reason: Forbidden',
])('%s is not changed', text => {
	expect(redactSecrets(text)).toBe(text);
});

test.each([
	'password: ',
	'password="',
	'"password":"\\',
	"'password':'\\\\",
	'a-',
	'a=',
	'code=',
	'authorization: Basic ',
	'x '.repeat(3),
])('redacting %j takes linear time', part => {
	const half = part.repeat(Math.ceil(150_000 / part.length));
	cpuOf(half);
	expect(cpuOf(half + half)).toBeLessThan(Math.max(3 * cpuOf(half), 20_000));
});

function cpuOf(text: string): number {
	return Math.min(
		...Array.from({length: 6}, () => {
			const before = process.cpuUsage();
			redactSecrets(text);
			const {user, system} = process.cpuUsage(before);
			return user + system;
		}),
	);
}
