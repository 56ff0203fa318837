import type {Action, Subject} from './error-line.ts';
import type {ErrorPart} from './error-parts.ts';
import {findPhrase} from './phrase-table.ts';
import {tokenPhrases} from './phrases/remote-subjects.ts';
import type {PhraseTable} from './phrase-table.ts';

const actions: PhraseTable<Action> = [
	[
		'sign-in',
		["host='login.", 'select the account', 'login.microsoftonline', 'to authenticate interactively'],
	],
	['get-token', tokenPhrases],
	['list-tags', ['/tags/list']],
	['push', ['push refers', 'failed to push', 'writing manifest']],
	['unpack', ['register layer', 'applylayer', 'applying layer', 'extract layer', 'adding layer']],
	[
		'read-blob',
		[
			'httpreadseeker',
			'image configuration',
			'fetching blob',
			'reading blob',
			'/blobs/',
			'copying blob',
			'writing blob',
			'failed to copy',
			'download failed',
			'getimageblob',
			'unknown blob',
			'operation on artifact',
		],
	],
	[
		'read-manifest',
		[
			'/manifests/',
			'reading manifest',
			'manifest for',
			'resolve reference',
			'manifest list',
			'image index',
			'manifest unknown',
			'unmarshalling content',
			'unsupported media type',
			'load metadata for',
			'on this platform',
			'access denied for',
		],
	],
	['ping', ['pinging container registry', 'connectivity_']],
	['read-settings', ['creating runtime']],
	['connect-engine', ['error during connect', 'for api route', 'trying to connect']],
];

/** These phrases take precedence over `actions`. An empty phrase matches every text. */
const subjectActions: Partial<Readonly<Record<Subject, PhraseTable<Action>>>> = {
	'local-socket': [['connect-engine', ['']]],
	'vm-engine': [['connect-engine', ['']]],
	'ssh-engine': [['connect-engine', ['']]],
	'ssh-files': [['connect-engine', ['']]],
	engine: [['connect-engine', ['']]],
	'client-program': [['connect-engine', ['']]],
	'tcp-engine': [
		['read-settings', ['.pem', 'context tls']],
		['connect-engine', ['']],
	],
	'engine-address': [['read-settings', ['']]],
	'settings-file': [
		['start-engine', ['docker daemon']],
		['read-settings', ['']],
	],
	'credential-helper': [
		['store-login', ['storing credentials', 'saving credentials']],
		['read-login', ['']],
	],
	'login-file': [
		['store-login', ['storing credentials', 'saving credentials']],
		['read-login', ['']],
	],
	'az-files': [['read-settings', ['azureprofile']]],
	'sign-in-broker': [['sign-in', ['']]],
	// The AADSTS prefixes match the codes that are about applications.
	'entra-sign-in': [['sign-in', ["host='login.", 'aadsts70001', 'aadsts70002', 'aadsts70021']]],
};

/** The actions of subjects whose text contains no phrase for an action. */
const fallbackActions: Partial<Readonly<Record<Subject, Action>>> = {
	'rootless-setup': 'connect-engine',
	'entra-sign-in': 'get-token',
};

export function readAction(parts: readonly ErrorPart[], subject: Subject): Action | undefined {
	const text = parts.map(part => part.text).join(': ');
	return (
		findPhrase(subjectActions[subject] ?? [], text) ?? innermostAction(parts) ?? fallbackActions[subject]
	);
}

const innermostAction = (parts: readonly ErrorPart[]): Action | undefined =>
	parts
		.toReversed()
		.map(({text}) => findPhrase(actions, text) ?? (isPing(text) ? 'ping' : undefined))
		.find(action => action !== undefined);

/** Returns true for a request for `/v2/` itself, not for a path below `/v2/`. */
const isPing = (text: string): boolean => /\/v2\/"?(?:\s|$)/.test(text);
