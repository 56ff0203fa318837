import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';
import {generalPhrases} from './general-phrases.ts';
import {localPhrases} from './local-phrases.ts';
import {networkPhrases} from './network-phrases.ts';
import {registryPhrases} from './registry-phrases.ts';
import {signInPhrases} from './sign-in-phrases.ts';
import {tlsPhrases} from './tls-phrases.ts';

/** These phrases take precedence over `causePhrases`, because a deeper layer can contain a more general phrase. */
export const decidingPhrases: PhraseTable<ErrorCause> = [
	[
		'host-key-revoked',
		['revoked host key detected', 'host key for … is marked as revoked', 'knownhosts: key is revoked'],
	],
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
	[
		'permission-denied',
		[
			'bad owner or permissions on',
			'unprotected private key file',
			'load key "…bad permissions…permission denied (',
		],
	],
	['malformed', ['bad configuration option']],
	// If another key works, the same line is only a warning.
	[
		'ssh-key-unusable',
		['load key "…permission denied (', 'no such identity…permission denied (', 'failed to read identity "'],
	],
	// The port of a connection through ProxyJump or ProxyCommand:
	// https://github.com/openssh/openssh-portable/blob/V_9_9_P1/packet.c
	['jump-failed', ['by unknown port 65535', 'to unknown port 65535', 'with unknown port 65535']],
	['too-many-keys', ['too many authentication failures']],
	['no-common-algorithm', ['unable to negotiate with', 'ssh: no common algorithm']],
	['account-disabled', ['this account is currently not available']],
	['engine-too-old', ["dial-stdio' is not a docker command", 'dial-stdio" is not a docker command']],
	['conflict', ['specified both as a flag and in the configuration file']],
	['tls-required', ['tls-enabled daemon without tls']],
	// HTML in an answer of the daemon is from a proxy.
	['unexpected-answer', ['error response from daemon: <html', 'error response from daemon: <!doctype html']],
	['program-failed', ['loading shared libraries']],
];

/**
 * The order matters: the first row with a phrase in a layer is used. A colon with a space separates layers, so no
 * phrase contains a colon with a space. Some phrases are translations of Windows errors. Go prints these errors in the
 * language of Windows if English is not installed:
 * https://github.com/golang/go/blob/go1.24.3/src/syscall/syscall_windows.go
 */
export const causePhrases: PhraseTable<ErrorCause> = [
	...signInPhrases,
	...tlsPhrases,
	...localPhrases,
	...registryPhrases,
	...networkPhrases,
	...generalPhrases,
];

/** The causes of texts in which no Entra code, status or other phrase names a cause. */
export const weakPhrases: PhraseTable<ErrorCause> = [
	['not-running', ['cannot connect to podman']],
	['ssh-failed', ['command [ssh …has exited with exit status 255']],
	['program-failed', ['exit status', 'response_status.', 'exit code']],
];

export const statusCauses: Readonly<Record<string, ErrorCause>> = {
	401: 'unauthorized',
	403: 'access-denied',
	404: 'not-found',
	407: 'proxy-authentication-required',
	429: 'rate-limit',
};
