import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

export const signInPhrases: PhraseTable<ErrorCause> = [
	[
		'ssh-key-refused',
		['permission denied (', 'unable to authenticate, attempted', 'too many authentication failures'],
	],
	['host-key-revoked', ['host key for … was revoked']],
	['host-key-changed', ['host key for … has changed']],
	['host-key-unknown', ['host key verification failed', '=key is unknown']],
	['proxy-authentication-required', ['proxy authentication required', 'proxy authorization required']],
	[
		'proxy-refused',
		[
			'=forbidden',
			'=bad request',
			'=bad gateway',
			'=service unavailable',
			'=gateway timeout',
			'=gateway time-out',
			'=method not allowed',
			'ssl forbidden',
			'tunnel connection failed',
			'request rejected by proxy',
		],
	],
	[
		'not-set-up',
		['not initialized', 'uninitialized', 'password store is empty', 'could not be found in this wsl'],
	],
	[
		'store-locked',
		[
			'user interaction is not allowed',
			'logon session does not exist',
			'keychain is locked',
			'cannot autolaunch d-bus',
			'object path … was not provided',
			'org.freedesktop.secrets was not provided',
			'error spawning command line … dbus',
			'keychain cannot be accessed',
			'keychain could not be found',
			'cannot create an item in a locked collection',
		],
	],
	['secret-too-long', ['stub received bad data', 'data area passed to a system call is too small']],
	['decryption-failed', ['decryption failed', 'key not valid for use in specified state']],
	['interaction-required', ['status_interactionrequired', 'interaction_required', 'interaction required']],
	['not-signed-in', ["please run 'az login'", 'please run "az login"', 'no subscription found']],
];
