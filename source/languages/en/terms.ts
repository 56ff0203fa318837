import type {CredentialAttempt, RuntimeEnvironment} from '../../engine/system.ts';
import type {ResourceManagerProblem} from '../../checks/resource/read-resource-manager-response.ts';

/** Words of ours among what was seen, by the field that holds them; what comes from outside stays as it is. */
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
		'no-answer': 'no answer in time',
		'certificate-refused': 'certificate not trusted',
		'token-refused': 'token refused',
		'access-refused': 'no permission',
		'not-there': 'not there',
		throttled: 'too many requests',
		'server-error': 'server error',
		unreadable: 'unreadable answer',
		unexpected: 'unexpected answer',
	},
	result: {
		token: 'gave a token',
		unavailable: 'not set up here',
		refused: 'refused',
		'not-allowed': 'left out by AZURE_TOKEN_CREDENTIALS',
	},
	withheld: {
		'foreign-host': 'the host is in no known cloud',
		'no-token': 'Entra gave none',
	},
} as const satisfies Terms;

/** Complete by the types of the facts. */
type Terms = {
	readonly hostType: Each<RuntimeEnvironment['hostType']>;
	readonly problem: Each<ResourceManagerProblem>;
	readonly result: Each<CredentialAttempt['result']>;
	readonly [field: string]: Each<string>;
};

type Each<Term extends string> = Readonly<Record<Term, string>>;
