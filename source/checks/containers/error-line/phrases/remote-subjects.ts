import type {ErrorCause} from '../error-line.ts';
import {network} from './subject-rule.ts';
import type {SubjectRule} from './subject-rule.ts';

/** These phrases identify the action `get-token` and the subject `token-service`. */
export const tokenPhrases: readonly string[] = [
	'/oauth2/',
	'anonymous token',
	'bearer token',
	'auth token',
	'oauth token',
	'failed to authorize',
	'token exchange',
	'refresh_token_error',
	'access_token_error',
	'/token?',
];

/** The rules for errors that no rule for proxies, local subjects or mirrors matches. The first matching rule decides. */
export const remoteSubjects: readonly SubjectRule[] = [
	{
		subject: 'tcp-engine',
		phrases: [
			'tcp://',
			'error during connect',
			'to an https server',
			'tls-enabled daemon',
			'tlsverify',
			'context tls',
			'trying to connect',
			'error reading json',
			'for api route',
			'podman socket',
			'cannot connect to the docker daemon',
			'error response from daemon: <html',
			'error response from daemon: <!doctype html',
		],
	},
	{subject: 'cache-rule', phrases: ['cache rule']},
	{subject: 'registry', causes: ['ip-not-allowed']},
	{
		subject: 'image',
		causes: [
			'manifest-unknown',
			'repository-unknown',
			'blob-unknown',
			'locked',
			'quarantined',
			'platform-missing',
			'unsupported-media-type',
			'malformed-reference',
		],
	},
	{
		subject: 'storage',
		phrases: [
			'.blob.core.',
			'.data.azurecr.',
			'.data.mcr.',
			'request is not authorized to perform',
			'.blob.storage.',
		],
	},
	{
		subject: 'local-store',
		phrases: [
			'/var/lib/',
			'/storage/',
			'register layer',
			'applylayer',
			'applying layer',
			'extract layer',
			'/var/tmp',
			'\\programdata\\',
			'mkdir ',
			'lchown ',
		],
		causes: ['permission-denied', 'read-only', 'unpack-failed', 'not-found'],
	},
	{subject: 'local-store', causes: ['unpack-failed', 'read-only']},
	{
		subject: 'entra-sign-in',
		phrases: ['aadsts', "host='login.", 'https://login.microsoftonline', "run 'az login'"],
	},
	{subject: 'token-service', phrases: tokenPhrases},
];

/** If no rule matches, an error with one of these causes is about the registry or its storage. */
export const registryCauses: readonly ErrorCause[] = [
	...network,
	'name-not-found',
	'certificate-unknown-authority',
	'certificate-expired',
	'certificate-not-yet-valid',
	'certificate-wrong-host',
	'certificate-without-names',
	'certificate-malformed',
	'client-certificate-refused',
	'not-tls',
	'tls-required',
	'tls-handshake',
	'no-credentials',
	'unauthorized',
	'unknown-user',
	'access-denied',
	'denied-or-not-found',
	'rate-limit',
	'server-error',
	'unexpected-answer',
];
