import type {FaultName} from '../../source/demo/faults/faults.ts';

const guesses = 'az looks into its current subscription only, and takes the suffix where it finds nothing';
const onlyNoRegistry =
	'az goes on where its list lacks the registry, and ends where Azure gives no list or no registry';
const noVault = 'az never looks at the Key Vault';

/** Faults for which Azure CLI 2.45 reports another code than acr-doctor, with the reason. `healthy` means no code. */
export const differences: Partial<Record<FaultName, {readonly az: string; readonly reason: string}>> = {
	'address-unusable': {
		az: 'CONNECTIVITY_CHALLENGE_ERROR',
		reason: 'az is content with any address, 0.0.0.0 too, and fails one step later',
	},
	'handshake-timed-out': {az: 'hangs', reason: 'az has no timeout'},
	'no-answer': {az: 'hangs', reason: 'az has no timeout'},
	'exchange-no-answer': {az: 'hangs', reason: 'az has no timeout'},
	'token-no-answer': {az: 'hangs', reason: 'az has no timeout'},
	'too-many-requests': {
		az: 'CONNECTIVITY_CHALLENGE_ERROR',
		reason: 'az knows throttling at the exchange only, and that since 2.46',
	},
	'exchange-too-many-requests': {
		az: 'CONNECTIVITY_REFRESH_TOKEN_ERROR',
		reason: 'az has the code for it since 2.46',
	},
	'token-too-many-requests': {
		az: 'CONNECTIVITY_ACCESS_TOKEN_ERROR',
		reason: 'az knows throttling at the exchange only, and that since 2.46',
	},
	'challenge-malformed': {
		az: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		reason: 'az takes an unreadable challenge for one that wants no Entra token',
	},
	'realm-mismatch': {az: 'crash', reason: 'az sends the token to whatever host the challenge names'},
	'exchange-client-ip-denied': {
		az: 'CONNECTIVITY_REFRESH_TOKEN_ERROR',
		reason: 'az drops the body, which says that the firewall refused',
	},
	'exchange-token-missing': {az: 'crash', reason: 'az takes the token for granted'},
	'exchange-answer-unreadable': {az: 'crash', reason: 'az takes JSON for granted'},
	'token-missing': {az: 'crash', reason: 'az takes the token for granted'},
	'token-answer-unreadable': {az: 'crash', reason: 'az takes JSON for granted'},
	'audience-refused': {
		az: 'healthy',
		reason: 'az 2.45 exchanges a token of Resource Manager’s audience, which docker’s login does not use',
	},
	'pull-not-granted': {az: 'healthy', reason: 'az asks for a scope without meaning and reads no grant'},
	'catalog-not-granted': {az: 'healthy', reason: 'az asks for a scope without meaning and reads no grant'},
	'other-subscription': {az: 'healthy', reason: guesses},
	'registry-not-visible': {az: 'healthy', reason: guesses},
	'registry-name-free': {
		az: 'CONNECTIVITY_DNS_ERROR',
		reason: 'az takes a name that is free for one that does not resolve',
	},
	'registries-of-one-name': {az: 'healthy', reason: 'az takes the one of its current subscription'},
	'other-login-server': {
		az: 'healthy',
		reason: 'az makes a name of the host it is given, and looks at the login server of that name',
	},
	'registry-creating': {az: 'healthy', reason: 'az reads no state'},
	'registry-updating': {az: 'healthy', reason: 'az reads no state'},
	'registry-deleting': {az: 'healthy', reason: 'az reads no state'},
	'registry-change-failed': {az: 'healthy', reason: 'az reads no state'},
	'registry-not-readable': {az: 'crash', reason: onlyNoRegistry},
	'registry-gone': {az: 'crash', reason: onlyNoRegistry},
	'registry-read-fails': {az: 'crash', reason: onlyNoRegistry},
	'key-identity-deleted': {az: 'crash', reason: 'az expects another exception than the one that comes'},
	'key-identity-not-readable': {az: 'crash', reason: 'az expects another exception than the one that comes'},
	'key-vault-deleted': {az: 'healthy', reason: noVault},
	'key-vault-missing': {az: 'healthy', reason: noVault},
	'key-vault-firewall': {az: 'healthy', reason: noVault},
	'key-deleted': {az: 'healthy', reason: noVault},
	'key-disabled': {az: 'healthy', reason: noVault},
	'key-expired': {az: 'healthy', reason: noVault},
	'key-not-rotated': {az: 'healthy', reason: noVault},
	'endpoint-in-other-network': {
		az: 'healthy',
		reason: 'az compares how ids begin, so that vnet1 is vnet10 to it',
	},
	'endpoint-pending': {az: 'healthy', reason: 'az reads no state of a connection'},
	'endpoint-rejected': {az: 'healthy', reason: 'az reads no state of a connection'},
	'endpoint-disconnected': {az: 'healthy', reason: 'az reads no state of a connection'},
	'endpoint-only': {az: 'healthy', reason: 'az looks at private endpoints with --vnet only'},
	'resource-manager-unreachable': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-timed-out': {az: 'hangs', reason: 'az has no timeout'},
	'resource-manager-untrusted': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-throttled': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-error': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-unreadable': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-unexpected': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-token-refused': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-refused': {az: 'crash', reason: onlyNoRegistry},
	'resource-manager-unknown': {az: 'crash', reason: onlyNoRegistry},
};

/** Faults that cannot be simulated for the Azure CLI of this machine, with the reason. */
export const unseen: Partial<Record<FaultName, string>> = {
	'resolver-failed': 'a hosts file cannot say it',
	'resolver-timed-out': 'a hosts file cannot say it',
	'private-link-record-missing': 'a hosts file holds no aliases',
	'registry-in-other-cloud': 'the other cloud is one of the demo’s own DNS',
	'endpoint-resolves-public': 'a hosts file leads to this machine, or the demo is not there',
	'endpoint-partly-private': 'a hosts file leads to this machine, or the demo is not there',
	'endpoint-record-missing': 'a hosts file leads to this machine, or the demo is not there',
	'endpoint-resolver-failed': 'a hosts file cannot say it',
	'endpoint-not-readable': 'a hosts file leads to this machine, or the demo is not there',
	'resource-manager-token-missing': 'az keeps the token it has',
	'endless-body': 'az would read it until the memory is full',
};
