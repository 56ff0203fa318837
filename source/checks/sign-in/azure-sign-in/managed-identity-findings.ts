import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'AZURE_SIGN_IN_ERROR';

const documentation =
	'https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token';

const otherSources = [
	'app-service',
	'container-app',
	'service-fabric',
	'arc',
	'cloud-shell',
	'machine-learning',
] as const;

const setClientId = {
	text: `Set AZURE_CLIENT_ID to the client ID of the identity to use${thenStartAgain}`,
	command: {variable: 'AZURE_CLIENT_ID', value: 'CLIENT_ID'},
} as const;

const listIdentities = {
	showIdentitiesOfMachine: {
		text: 'List the identities of this machine.',
		command: {run: ['az', 'vm', 'identity', 'show', '-g', 'GROUP', '-n', 'MACHINE']},
		when: {source: 'vm'},
	},
	showIdentitiesOfApp: {
		text: 'List the identities of this app.',
		command: {run: ['az', 'webapp', 'identity', 'show', '-g', 'GROUP', '-n', 'APP']},
		when: {source: 'app-service'},
	},
	showIdentitiesOfContainerApp: {
		text: 'List the identities of this app.',
		command: {run: ['az', 'containerapp', 'identity', 'show', '-g', 'GROUP', '-n', 'APP']},
		when: {source: 'container-app'},
	},
	listClientIds: {
		text: 'List the client IDs of all user-assigned identities.',
		command: {
			run: ['az', 'identity', 'list', '--query', '[].{name:name, clientId:clientId}', '-o', 'table'],
		},
	},
} as const satisfies Fixes;

const signInWithAzureCli = {
	text: 'Or sign in with Azure CLI.',
	command: {run: ['az', 'login']},
	when: {azureCliNotSignedIn: true},
} as const;

const useOtherCredential = {
	text: 'Or use another credential. Every credential that was tried is listed under Evidence.',
} as const;

export const managedIdentityFindings = {
	'identity-not-assigned': {
		status: 'failed',
		code,
		short: 'No managed identity is assigned',
		summary: 'The managed identity endpoint of Azure found no identity ({status}).',
		meaning:
			'Either no identity is assigned here, or only user-assigned identities are and none is chosen. Azure answered: {answer}',
		fixes: {
			assignToMachine: {
				text: 'Assign an identity to this machine.',
				command: {run: ['az', 'vm', 'identity', 'assign', '-g', 'GROUP', '-n', 'MACHINE']},
				when: {source: 'vm'},
			},
			assignToApp: {
				text: 'Assign an identity to this app.',
				command: {run: ['az', 'webapp', 'identity', 'assign', '-g', 'GROUP', '-n', 'APP']},
				when: {source: 'app-service'},
			},
			assignToContainerApp: {
				text: 'Assign an identity to this app.',
				command: {
					run: ['az', 'containerapp', 'identity', 'assign', '-g', 'GROUP', '-n', 'APP', '--system-assigned'],
				},
				when: {source: 'container-app'},
			},
			setClientId: {
				text: `Or, if it has a user-assigned identity, set AZURE_CLIENT_ID to the client ID of that identity${thenStartAgain}`,
				command: setClientId.command,
			},
			signInWithAzureCli,
		},
		documentation,
	},
	'identity-not-found': {
		status: 'failed',
		code,
		short: 'Managed identity not assigned here',
		summary: 'The identity {clientId} in AZURE_CLIENT_ID is not assigned here ({status}).',
		meaning:
			'AZURE_CLIENT_ID chooses the managed identity. Azure found no assigned identity with this client ID; an object ID does not work. Azure answered: {answer}',
		fixes: {
			...listIdentities,
			setClientId,
			assignToMachine: {
				text: 'Or assign the identity to this machine.',
				command: {
					run: ['az', 'vm', 'identity', 'assign', '-g', 'GROUP', '-n', 'MACHINE', '--identities', 'IDENTITY'],
				},
				when: {source: 'vm'},
			},
			unsetClientId: {
				text: `Or, to use the system-assigned identity, unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_CLIENT_ID'},
			},
		},
		documentation,
	},
	'several-identities': {
		status: 'failed',
		code,
		short: 'Several identities, none chosen',
		summary: 'Several managed identities are assigned, and AZURE_CLIENT_ID chooses none.',
		meaning: 'Azure issues a token only if the request names one of the identities. Azure answered: {answer}',
		fixes: {...listIdentities, setClientId},
		documentation,
	},
	'identity-endpoint-failed': {
		status: 'failed',
		code,
		short: ['Identity endpoint failed ({status})', 'Identity endpoint is unreachable'],
		summary: [
			'The managed identity endpoint returned status {status}.',
			'The managed identity endpoint {address} cannot be reached ({error}).',
		],
		meaning: '{reason}',
		fixes: {
			waitAndRetry: {
				text: 'Wait a minute, then retry.',
				when: {reasonCode: ['IDENTITY_404', 'IDENTITY_410', 'IDENTITY_429', 'IDENTITY_5XX']},
			},
			requestLessOften: {
				text: 'Let programs keep a token until it expires, because the endpoint limits requests per machine.',
				when: {reasonCode: 'IDENTITY_429'},
			},
			bypassProxyForMachine: {
				text: `Add the address of the endpoint to NO_PROXY${thenStartAgain}`,
				command: {append: 'NO_PROXY', value: '169.254.169.254'},
				when: {reasonCode: 'IDENTITY_PROXIED', source: 'vm'},
			},
			bypassProxy: {
				text: `Add the host of {address} to NO_PROXY${thenStartAgain}`,
				when: {reasonCode: 'IDENTITY_PROXIED', source: otherSources},
			},
			correctEndpoint: {
				text: 'If a variable sets the endpoint by hand, remove the variable: Azure sets IDENTITY_ENDPOINT or MSI_ENDPOINT where it is needed.',
				when: {reasonCode: ['IDENTITY_404', 'IDENTITY_UNREACHABLE'], source: otherSources},
			},
			checkAzureStatus: {
				text: 'Check whether Azure reports an outage: https://status.azure.com',
				when: {reasonCode: 'IDENTITY_5XX'},
			},
			useOtherCredential,
		},
		documentation,
	},
	'identity-refused': {
		status: 'failed',
		code,
		short: 'Managed identity was refused',
		summary: ['The managed identity was refused ({status}).', 'The managed identity was refused.'],
		meaning: '{reason}',
		fixes: {
			useOwnHeader: {
				text: 'Use the value that Azure gave to this process; a copied value expires when the app restarts.',
				when: {reasonCode: 'IDENTITY_HEADER'},
			},
			restartApp: {
				text: 'Or restart the app, because Azure then sets a new value.',
				when: {reasonCode: 'IDENTITY_HEADER'},
			},
			joinArcGroup: {
				text: 'Add the user to the group himds, then sign in to this machine again.',
				command: {run: ['sudo', 'usermod', '-aG', 'himds', 'USER']},
				on: ['linux', 'wsl'],
				when: {reasonCode: 'IDENTITY_ARC_KEY'},
				weakensSecurity: true,
			},
			joinArcGroupOnWindows: {
				text: 'Add the user to the group "Hybrid agent extension applications", or start acr-doctor as administrator.',
				on: 'windows',
				when: {reasonCode: 'IDENTITY_ARC_KEY'},
			},
			unsetClientId: {
				text: `If AZURE_CLIENT_ID is set and this service has only a system-assigned identity, unset it${thenStartAgain}`,
				command: {unset: 'AZURE_CLIENT_ID'},
				when: {reasonCode: 'IDENTITY_REFUSED'},
			},
			useOtherCredential,
		},
		documentation,
	},
} as const satisfies Record<string, Finding>;
