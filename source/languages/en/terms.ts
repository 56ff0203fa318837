import type {CredentialAttempt, RuntimeEnvironment} from '../../engine/system.ts';
import type {ResourceManagerProblem} from '../../checks/resource/resource-manager-failure.ts';

/**
 * English texts for internal values of acr-doctor in the evidence. The outer key is the field, and the inner key is
 * the value. Values from other programs are not translated.
 */
export const terms = {
	content: {token: 'a token', 'no-token': 'no token', 'not-json': 'not JSON'},
	hostType: {
		machine: 'this machine',
		container: 'a container',
		pod: 'a Kubernetes pod',
		'cloud-shell': 'Azure Cloud Shell',
	},
	problem: {
		unreachable: 'not reachable',
		'timed-out': 'timed out',
		'certificate-untrusted': 'certificate not trusted',
		'token-rejected': 'token rejected',
		'access-denied': 'no permission',
		'not-found': 'not found',
		throttled: 'too many requests',
		'server-error': 'server error',
		'invalid-response': 'invalid response',
		'unexpected-status': 'unexpected status',
	},
	result: {
		token: 'gave a token',
		unavailable: 'not set up here',
		refused: 'refused',
		'not-allowed': 'left out by AZURE_TOKEN_CREDENTIALS',
	},
} as const satisfies Terms;

/** The compiler requires a text for every possible value of the fields `hostType`, `problem` and `result`. */
type Terms = {
	readonly hostType: Each<RuntimeEnvironment['hostType']>;
	readonly problem: Each<ResourceManagerProblem>;
	readonly result: Each<CredentialAttempt['result']>;
	readonly [field: string]: Each<string>;
};

type Each<Term extends string> = Readonly<Record<Term, string>>;
