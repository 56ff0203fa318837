import type {Cause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';
import {generalPhrases} from './general-phrases.ts';
import {localPhrases} from './local-phrases.ts';
import {networkPhrases} from './network-phrases.ts';
import {registryPhrases} from './registry-phrases.ts';
import {signInPhrases} from './sign-in-phrases.ts';
import {tlsPhrases} from './tls-phrases.ts';

/** Phrases that decide the cause wherever they occur, because more general phrases can follow them. */
export const decidingPhrases: PhraseTable<Cause> = [
	['host-key-changed', ['remote host identification has changed', 'knownhosts: key mismatch']],
	[
		'platform-missing',
		[
			'no match for platform',
			'no matching manifest for',
			'no image found in',
			'on this platform',
			'the specified platform',
			'no unpack platforms',
		],
	],
	[
		'not-set-up',
		['insufficient uids', 'no subuid ranges', 'no subgid ranges', 'rootless containerd not running'],
	],
	['ip-not-allowed', ['client with ip']],
	['quarantined', ['quarantine']],
	['conflict', ['specified both as a flag and in the configuration file']],
	['tls-required', ['tls-enabled daemon without tls']],
	['program-failed', ['loading shared libraries']],
];

/**
 * Phrases of Go, Python and OpenSSH, and of the operating systems that these programs quote. Go quotes Windows in the
 * language of Windows. Specific phrases come before general ones. Each phrase is compared with one layer of the error,
 * so it contains no colon with a space.
 */
export const causePhrases: PhraseTable<Cause> = [
	...signInPhrases,
	...tlsPhrases,
	...localPhrases,
	...registryPhrases,
	...networkPhrases,
	...generalPhrases,
];

/** Phrases that count only if no layer has a phrase of another cause. */
export const weakPhrases: PhraseTable<Cause> = [
	['not-running', ['cannot connect to podman']],
	['program-failed', ['exit status', 'response_status.', 'exit code']],
];

/** HTTP status codes that a program quotes. */
export const statusCauses: Readonly<Record<string, Cause>> = {
	401: 'unauthorized',
	403: 'access-denied',
	404: 'not-found',
	407: 'proxy-authentication-required',
	429: 'rate-limit',
};
