import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

/**
 * Some phrases are error codes of the OCI distribution specification:
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
export const registryPhrases: PhraseTable<ErrorCause> = [
	['unknown-user', ['application not registered', 'unknown user', 'no such user']],
	['rate-limit', ['toomanyrequests', 'too many requests', 'rate limit', 'pull rate', 'request limit']],
	['locked', ['operation is disallowed', 'is locked']],
	['no-credentials', ['no basic auth credentials', 'no credentials found', 'credentials not found']],
	[
		'manifest-unknown',
		['manifest unknown', 'manifest tagged by', 'manifest_unknown', 'manifest for … not found'],
	],
	['repository-unknown', ['name unknown', 'repository name not known', 'name_unknown']],
	['blob-unknown', ['blob unknown', 'unknown blob', 'blob_unknown', 'blob not found']],
	[
		'unsupported-media-type',
		[
			'unsupported media type',
			'operation on artifact',
			'unsupported mime',
			'unsupported schema version',
			'missing signature key',
			'no fslayers in manifest',
			'unsupported manifest',
		],
	],
	[
		'malformed-reference',
		[
			'invalid reference',
			'must be lowercase',
			'short-name',
			'could not parse image reference',
			'repository name must be',
			'could not parse reference',
		],
	],
	['policy-refused', ['rejected by policy']],
	[
		'signature-missing',
		[
			'trust data',
			'no valid trust',
			'path to a trusted root',
			'signature was required',
			'no signature',
			'signature … not accepted',
		],
	],
	['denied-or-not-found', ['pull access denied']],
	[
		'unauthorized',
		[
			'unauthorized',
			'insufficient_scope',
			'authorization failed',
			'authentication required',
			'invalid username/password',
			'incorrect username or password',
		],
	],
	[
		'access-denied',
		[
			'request is not authorized',
			'authorizationfailure',
			'connectivity_forbidden_error',
			'access to the resource is denied',
		],
	],
	['unexpected-answer', ['unmarshalling content', 'missing schemaversion', 'not a valid v2 registry']],
];
