import type {ErrorCause} from '../error-line.ts';
import type {PhraseTable} from '../phrase-table.ts';

/**
 * The causes in the messages of Azure CLI about its own files. The numbers come first, because the texts depend on the
 * language of Windows. Source of the numbers: https://learn.microsoft.com/windows/win32/debug/system-error-codes
 */
export const azureCliCauses: PhraseTable<ErrorCause> = [
	[
		'decryption-failed',
		[
			'decryption failed',
			'persistencedecryptionerror',
			'cryptunprotectdata',
			'winerror -2146893813',
			'key not valid for use in specified state',
		],
	],
	[
		'in-use',
		[
			'lockexception',
			'alreadylocked',
			"couldn't lock file",
			'.lockfile',
			'[winerror 32]',
			'[winerror 33]',
			'being used by another process',
		],
	],
	[
		'not-set-up',
		[
			'gir1.2-secret-1',
			'libsecret',
			'python3-gi',
			'pygobject',
			"no module named 'gi'",
			'namespace secret not',
		],
	],
	[
		'store-locked',
		[
			'org.freedesktop.secrets',
			'cannot autolaunch d-bus',
			'locked collection',
			'user interaction is not allowed',
			'keychain',
			'dbus_session_bus_address',
		],
	],
	[
		'module-missing',
		[
			'modulenotfounderror',
			'no module named',
			'importerror',
			'cannot import name',
			'dll load failed',
			'undefined symbol',
			'symbol not found in flat namespace',
			'bad interpreter',
		],
	],
	['program-failed', ["starting with 'azext_'"]],
	[
		'disk-full',
		['errno 28]', 'errno 122]', '[winerror 112]', 'no space left on device', 'disk quota exceeded'],
	],
	['read-only', ['errno 30]', '[winerror 19]', 'read-only file system', 'errno 5]']],
	[
		'permission-denied',
		['errno 13]', 'errno 1]', '[winerror 5]', 'permission denied', 'operation not permitted'],
	],
	[
		'malformed',
		[
			'jsondecodeerror',
			'configparser.',
			'missingsectionheadererror',
			'duplicatesectionerror',
			'duplicateoptionerror',
			'contains parsing errors',
			'contains no section headers',
			'unicodedecodeerror',
			'is in bad format',
			'errno 21]',
		],
	],
	['not-found', ['errno 2]', 'errno 17]', 'errno 20]']],
];

/** The configuration folder of Azure CLI, and the names of files and folders in the configuration folder. */
export const azureCliFiles = [
	'.azure/',
	'azureprofile.json',
	'clouds.config',
	'commandindex.json',
	'versioncheck.json',
	'az.json',
	'az.sess',
	'accesstokens.json',
	'msal_token_cache',
	'msal_http_cache',
	'service_principal_entries',
	'cliextensions',
];

/** Source files in which Azure CLI reads and writes its configuration folder. */
export const azureCliFileFrames = [
	'_session.py',
	'knack/config.py',
	'knack/util.py',
	'azlogging.py',
	'msal_extensions',
	'binary_cache.py',
	'core/cloud.py',
	'auth/persistence.py',
	'core/local_context.py',
];

/** The file that a source file reads, if the error names no file. */
export const storeFiles: PhraseTable<string> = [
	['msal_token_cache', ['msal_extensions/token_cache.py']],
	['service_principal_entries', ['auth/persistence.py']],
	['clouds.config', ['in get_clouds', 'in get_cloud_subscription', '_config_add_cloud']],
	['config', ['knack/config.py']],
];
