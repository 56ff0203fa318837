import type {FaultName} from '../../source/demo/faults.ts';

/** Where Azure CLI 2.45 says something else than the doctor, and why the doctor is right; `healthy` is no code at all. */
export const differences: Partial<Record<FaultName, {readonly az: string; readonly reason: string}>> = {
	'address-unusable': {
		az: 'CONNECTIVITY_CHALLENGE_ERROR',
		reason: 'az is content with any address, 0.0.0.0 too, and fails one step later',
	},
	'handshake-timed-out': {az: 'hangs', reason: 'az has no time-out'},
	'no-answer': {az: 'hangs', reason: 'az has no time-out'},
	'exchange-no-answer': {az: 'hangs', reason: 'az has no time-out'},
	'token-no-answer': {az: 'hangs', reason: 'az has no time-out'},
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
	'challenge-unreadable': {
		az: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		reason: 'az takes an unreadable challenge for one that wants no Entra token',
	},
	'foreign-realm': {az: 'crash', reason: 'az sends the token to whatever host the challenge names'},
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
};

/** What the real Azure CLI on this machine cannot be shown. */
export const unseen: Partial<Record<FaultName, string>> = {
	'resolver-failed': 'a hosts file cannot say it',
	'resolver-timed-out': 'a hosts file cannot say it',
	'private-link-record-missing': 'a hosts file holds no aliases',
	'endless-body': 'az would read it until the memory is full',
};
