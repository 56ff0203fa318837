import {hostOfRegistry} from '../azure-identifiers.ts';
import {faultsFor} from './fault.ts';
import type {DockerLogin} from './fault.ts';
import {configFile} from './settings-faults.ts';

const stored = faultsFor('stored-credential', 'STORED_CREDENTIAL_ERROR');

/** The registry refuses the credential of one registry. */
export const refusedCredentialFaults = {
	'stored-password-refused': stored(
		'password-refused',
		'the registry refuses the password that docker stores',
	),
	'stored-pull-not-granted': stored(
		'pull-not-granted',
		'the credential that docker stores has no permission to pull',
		{flags: {repository: 'team/app'}},
	),
	'stored-answer-unexpected': stored(
		'unexpected-response',
		'the registry returns no token to the credential that docker stores',
	),
} as const;

const encode = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');

const day = 24 * 3600;

/** Returns a login with a token of a registry. `lifetime` is the time until the expiry in seconds. */
const tokenFor =
	(audience: (host: string) => string, lifetime: number) =>
	(host: string): DockerLogin => ({
		key: host,
		entry: {
			auth: btoa('00000000-0000-0000-0000-000000000000:'),
			identitytoken: [
				encode({typ: 'JWT', alg: 'RS256'}),
				encode({
					iss: 'Azure Container Registry',
					aud: audience(host),
					exp: Math.floor(Date.now() / 1000) + lifetime,
				}),
				encode({signature: host}),
			].join('.'),
		},
	});

export const storedCredentialFaults = {
	'credential-missing': stored('not-stored', 'docker has no credential for the registry', {
		files: {[configFile]: '{"auths": {}}\n'},
	}),
	'credential-key-unused': stored(
		'key-not-used',
		'the credential is stored for another spelling of the host',
		{
			login: host => ({key: `${host}:443`, entry: {auth: btoa('demo:opens-nothing')}}),
		},
	),
	'credential-expired': stored('expired', 'the token that docker stores has expired', {
		login: tokenFor(host => host, -day),
	}),
	'credential-other-registry': stored(
		'other-registry',
		'the token that docker stores is for another registry',
		{
			login: tokenFor(() => hostOfRegistry('northwinddemo'), day),
		},
	),
	'credential-token-refused': stored('token-refused', 'the registry refuses the token that docker stores', {
		login: tokenFor(host => host, day),
	}),
	'credential-admin-refused': stored('admin-refused', 'the admin user is turned off', {
		login: host => ({key: host, entry: {auth: btoa(`${host.split('.', 1)[0] ?? ''}:opens-nothing-here`)}}),
	}),
	'credential-helper-failed': stored('helper-failed', 'the credential helper returns no credential', {
		files: {[configFile]: '{"credsStore": "pass"}\n'},
		helper: {name: 'pass', exitCode: 0, onGet: 'fails'},
	}),
	'credential-helper-hangs': stored('helper-timeout', 'the credential helper waits for somebody', {
		files: {[configFile]: '{"credsStore": "pass"}\n'},
		helper: {name: 'pass', exitCode: 0, onGet: 'never-exits'},
	}),
} as const;
