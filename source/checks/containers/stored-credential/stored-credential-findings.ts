import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {registryResponseFindings} from '../../registry/registry-response/registry-response-findings.ts';

const code = 'STORED_CREDENTIAL_ERROR';

const rechecks = ['container-pull'] as const;

const signIn = {
	letAzUsePodman: {
		text: 'Make az sign in with Podman instead of Docker.',
		when: {clientKind: 'podman'},
		command: {variable: 'DOCKER_COMMAND', value: 'podman'},
	},
	signInWithAzureCli: {
		text: 'Sign in to the registry with Azure CLI. The credential is valid for three hours.',
		command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
		rechecks,
	},
	signInWithClient: {
		text: 'Or sign in with a user name and a password, for example of a service principal or of a token of the registry.',
		command: {run: ['{client}', 'login', '{imageHost}']},
		rechecks,
	},
} as const satisfies Fixes;

const useAnonymousPull = {
	signOut: {
		text: 'The registry allows pulls without a credential, but {clientName} always sends a stored one. Remove it.',
		when: {isAnonymous: 'yes'},
		command: {run: ['{client}', 'logout', '{imageHost}']},
		rechecks,
	},
} as const satisfies Fixes;

const noFallback =
	'{clientName} sends this credential with every pull and does not fall back to another one.';

const findUser = {
	retypePassword: {text: 'Check the user name and type the password again.'},
	showToken: {
		text: 'If {tokenName} is a token of the registry, look up whether it is enabled and when its passwords expire.',
		command: {run: ['az', 'acr', 'token', 'show', '-n', '{tokenName}', '-r', '{registry}']},
	},
	resetApplicationSecret: {
		text: 'If the secret of the application has expired, create a new one and sign in with it.',
		when: {storedApplication: true},
		command: {run: ['az', 'ad', 'sp', 'credential', 'reset', '--id', '{storedApplication}']},
	},
} as const satisfies Fixes;

const allowPull = {
	showScopeMap: {
		text: 'If {tokenName} is a token of the registry, its scope map needs content/read for {repository}.',
		command: {run: ['az', 'acr', 'scope-map', 'list', '-r', '{registry}']},
	},
	checkRepositoryName: {
		text: 'Check the spelling of {repository}: a repository that does not exist has the same result.',
	},
	signInAsAnother: {text: 'Or use a user with that permission.'},
} as const satisfies Fixes;

const runHelper = {
	runHelper: {
		text: 'Run the helper and read its message. The output contains no password.',
		command: {run: ['docker-credential-{helper}', 'list']},
		rechecks: ['client-settings'],
	},
} as const satisfies Fixes;

export const storedCredentialFindings = {
	...registryResponseFindings(code),
	'pull-granted': {
		status: 'passed',
		short: '{clientName} can pull {repository}',
		summary: [
			'The credential of {userName} that {clientName} stores can pull {repository}.',
			'The token that {clientName} stores can pull {repository}.',
		],
	},
	accepted: {
		status: 'passed',
		short: 'The credential is accepted',
		summary: [
			'The registry accepts the credential of {userName} that {clientName} stores.',
			'The registry accepts the token that {clientName} stores.',
		],
	},
	'anonymous-pull': {
		status: 'passed',
		short: 'No credential needed',
		summary: 'Anonymous pull is on: {repository} can be pulled from {imageHost} without a credential.',
	},
	'anonymous-refused': {
		status: 'failed',
		code,
		short: 'Anonymous pull refused',
		summary: 'The registry does not allow an anonymous pull of {repository}.',
		meaning: 'Anonymous pull is off, or the repository does not exist.',
		fixes: {
			showAnonymousPull: {
				text: 'Look up whether anonymous pull is on.',
				command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'anonymousPullEnabled']},
			},
			checkRepositoryName: {
				text: 'Check the spelling of {repository}: a repository that does not exist has the same result.',
			},
		},
	},
	'user-can-pull': {
		status: 'passed',
		short: '{userName} can pull {repository}',
		summary: '{userName} can pull {repository}.',
	},
	'user-accepted': {
		status: 'passed',
		short: 'The password is accepted',
		summary: 'The registry accepts the password of {userName}.',
	},
	'user-refused': {
		status: 'failed',
		code,
		short: 'Registry refuses the user',
		summary: [
			'401: the registry refuses {userName}: {registryMessage}',
			'401: the registry refuses {userName}.',
		],
		meaning:
			'The password is wrong or has expired, the user is disabled, or {userName} is neither the admin user, a token of this registry, nor an application with a role on it.',
		fixes: {
			...findUser,
			showAdminUser: {
				text: 'If {userName} is the admin user, look up whether it is turned on.',
				command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'adminUserEnabled']},
			},
		},
	},
	'user-cannot-pull': {
		status: 'failed',
		code,
		short: '{userName} cannot pull {repository}',
		summary: [
			'{userName} has no permission to pull {repository} (granted: {granted}).',
			'{userName} has no permission to pull {repository}.',
		],
		meaning: 'The registry accepts the password, but issues a token without this permission.',
		fixes: allowPull,
	},
	'not-stored': {
		status: 'warning',
		code,
		short: '{clientName} is not signed in',
		summary: '{clientName} has no credential for {imageHost}.',
		meaning:
			'{clientName} does not use the sign-in to Azure. A pull without a credential is refused with 401.',
		fixes: signIn,
	},
	'key-not-used': {
		status: 'warning',
		code,
		short: 'Credential has another spelling',
		summary: '{path} has a credential for {key}, which {clientName} does not use for {imageHost}.',
		meaning:
			'{clientName} looks for an entry with exactly the host and port of the image name. For {clientName}, an entry with capitals, a port or the host of a region is another registry.',
		fixes: {
			useSameSpelling: {
				text: 'Use the same host in the sign-in and in the name of the image, in lower case and with the same port.',
			},
			...signIn,
		},
	},
	expired: {
		status: 'failed',
		code,
		short: 'The credential has expired',
		summary: 'The token that {clientName} stores for {imageHost} expired at {expires}.',
		meaning: `A token from az acr login is valid for three hours. ${noFallback}`,
		fixes: {...useAnonymousPull, ...signIn},
	},
	'other-registry': {
		status: 'failed',
		code,
		short: 'Credential is for another registry',
		summary: 'The token that {clientName} stores for {imageHost} was issued for {issuedFor}.',
		meaning: `A token is valid only for the registry that issued it. ${noFallback}`,
		fixes: {...useAnonymousPull, ...signIn},
	},
	'token-refused': {
		status: 'failed',
		code,
		short: 'Registry refuses the credential',
		summary: [
			'401: the registry refuses the token that {clientName} stores: {registryMessage}',
			'401: the registry refuses the token that {clientName} stores.',
		],
		meaning: `The identity of the token can have lost its role, or the role assignment mode of the registry changed after the sign-in. ${noFallback}`,
		fixes: {...useAnonymousPull, ...signIn},
	},
	'admin-refused': {
		status: 'failed',
		code,
		short: 'Admin user refused',
		summary: [
			'401: the registry refuses the admin user {userName}: {registryMessage}',
			'401: the registry refuses the admin user {userName}.',
		],
		meaning: `The admin user is turned off, or its password was regenerated. ${noFallback}`,
		fixes: {
			...useAnonymousPull,
			showAdminUser: {
				text: 'Look up whether the admin user is turned on.',
				command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'adminUserEnabled']},
			},
			...signIn,
		},
	},
	'password-refused': {
		status: 'failed',
		code,
		short: 'Registry refuses the credential',
		summary: [
			'401: the registry refuses the password of {userName}: {registryMessage}',
			'401: the registry refuses the password of {userName}.',
		],
		meaning: `The password expired or was regenerated, or {userName} is neither a token of this registry nor an application with a role on it. ${noFallback}`,
		fixes: {
			...useAnonymousPull,
			...findUser,
			...signIn,
		},
	},
	'pull-not-granted': {
		status: 'failed',
		code,
		short: '{clientName} cannot pull {repository}',
		summary: [
			'The credential that {clientName} stores does not allow a pull of {repository} (granted: {granted}).',
			'The credential that {clientName} stores does not allow a pull of {repository}.',
		],
		meaning: `The registry accepts this credential, but the credential has no permission to pull this repository. ${noFallback}`,
		fixes: {
			...allowPull,
			...signIn,
		},
	},
	'file-unreadable': {
		status: 'skipped',
		short: 'Not checked: unreadable file',
		summary: 'Not checked: {path} cannot be read.',
		meaning:
			'{clientName} stores its credentials in that file. The row of client settings explains the problem.',
		fixes: {followOtherRow: {text: 'Correct the file as the row of client settings says, then retry.'}},
	},
	'helper-missing': {
		status: 'failed',
		code,
		short: 'Credential helper is missing',
		summary:
			'{clientName} uses the credential helper {helper}, but docker-credential-{helper} is not installed.',
		meaning: 'Without the helper, {clientName} pulls without a credential, often without a message.',
		fixes: {
			installHelper: {text: 'Install docker-credential-{helper} in a folder on the PATH.'},
			checkPath: {text: 'If the helper is installed, add its folder to the PATH of this shell.'},
		},
	},
	'helper-failed': {
		status: 'failed',
		code,
		short: 'Credential helper failed',
		summary: 'The credential helper {helper} does not return the credential for {imageHost} ({error}).',
		meaning: 'The helper is locked, not set up, or broken. {clientName} then pulls without a credential.',
		fixes: runHelper,
	},
	'helper-timeout': {
		status: 'failed',
		code,
		short: 'Credential helper does not answer',
		summary: 'The credential helper {helper} did not return the credential for {imageHost} within 5 seconds.',
		meaning:
			'The helper may be waiting for somebody to unlock a keychain in a window. If so, a pull hangs or fails in the same way.',
		fixes: {
			unlockKeychain: {text: 'Unlock the keychain or keyring that stores the credential.'},
			...runHelper,
		},
	},
	'entra-chosen': {
		status: 'skipped',
		short: 'Not checked: --as entra',
		summary: 'Not checked: --as entra looks only at the sign-in of this shell.',
		meaning: 'A container client sends its own credential, which can give another result.',
		fixes: {
			omitFlag: {text: 'Without that flag, the credential of the container client is checked too.'},
		},
	},
	'no-client': {
		status: 'skipped',
		short: 'Not checked: no container client',
		summary: 'Not checked: no container client was found.',
		meaning:
			'A container client stores credentials for its pulls. Without a client, only the sign-in of this shell counts.',
		fixes: {
			tryUser: {
				text: 'Check another user of the registry.',
				command: {run: ['acr-doctor', '{loginServer}', '--username', 'USER']},
			},
		},
	},
	'repository-needed': {
		status: 'skipped',
		short: 'Not checked: no image is named',
		summary: 'Not checked: an anonymous pull can be checked only for an image or a repository.',
		meaning: 'The registry answers a request without a credential for each repository separately.',
		fixes: {
			nameRepository: {
				text: 'Name a repository.',
				command: {run: ['acr-doctor', '{loginServer}', '--as', 'anonymous', '--repository', 'REPOSITORY']},
			},
		},
	},
	'not-sent': {
		status: 'skipped',
		short: 'Not checked: credential not sent',
		summary:
			'Not checked: acr-doctor sends a credential only to the token server of a registry in a known cloud.',
		meaning: 'The host is in no known cloud, or the registry names a token server on another host.',
		fixes: {
			useLoginServer: {
				text: 'Enter the Azure login server of the registry. Its name ends in .azurecr.io or similar.',
			},
		},
	},
	'unexpected-response': {
		status: 'failed',
		code,
		short: 'Token endpoint returned {status}',
		summary: [
			'The token endpoint returned {status} to the stored credential: {registryMessage}',
			'The token endpoint returned {status} without a token to the stored credential.',
		],
		meaning: 'The expected result is 200 with an access token, or 401.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
