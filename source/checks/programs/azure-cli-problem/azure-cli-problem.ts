import type {ErrorCause, ErrorLine, Subject} from '../../containers/error-line/error-line.ts';
import type {System} from '../../../engine/system.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import type {Values} from '../../../text/template.ts';
import type {AzureCliProblem} from './azure-cli-problem-findings.ts';

/**
 * Returns the finding for an error about the files, extensions or modules of Azure CLI. Returns undefined if the error
 * has no such finding.
 */
export function azureCliProblemOf(
	{subject, cause, path = ''}: ErrorLine,
	pythonVariable?: PythonVariable,
): AzureCliProblem | undefined {
	if (subject === 'az-installation' && pythonVariable !== undefined) {
		return 'python-variable-set';
	}

	if (
		subject === 'az-files' &&
		cause === 'malformed' &&
		/msal_|service_principal_entries|accessTokens/.test(path)
	) {
		return 'stored-sign-in-damaged';
	}

	return problems[subject]?.[cause];
}

const problems: Partial<Readonly<Record<Subject, Partial<Readonly<Record<ErrorCause, AzureCliProblem>>>>>> = {
	'az-files': {
		'permission-denied': 'files-not-permitted',
		'disk-full': 'disk-full',
		'read-only': 'files-read-only',
		malformed: 'settings-malformed',
		'decryption-failed': 'stored-sign-in-encrypted',
		'not-set-up': 'keyring-unavailable',
		'store-locked': 'keyring-unavailable',
		'in-use': 'files-in-use',
		'not-found': 'folder-unusable',
	},
	'az-extension': {'module-missing': 'extension-broken', 'program-failed': 'extension-broken'},
	'az-installation': {'module-missing': 'module-missing'},
};

/** The assignment of PYTHONHOME or PYTHONPATH, for example `PYTHONHOME=/opt/python`. */
export type PythonVariable = string;

/**
 * Returns the assignment of PYTHONHOME, or else of PYTHONPATH, without secrets. Returns undefined if neither is set.
 * Both variables can make Python load modules that do not belong to Azure CLI.
 */
export const readPythonVariable = (system: Pick<System, 'variable'>): PythonVariable | undefined =>
	['PYTHONHOME', 'PYTHONPATH']
		.filter(name => system.variable(name))
		.map(name => `${name}=${redactedExcerpt(system.variable(name) ?? '', 240)}`)[0];

export function azureCliProblemValues(
	{subject, cause, path, line, extension, module}: ErrorLine,
	pythonVariable?: PythonVariable,
): Values {
	const accountList = path?.endsWith('azureProfile.json') === true ? path : undefined;

	return {
		path,
		accountList,
		settingsFile: accountList === undefined ? path : undefined,
		pythonVariable: pythonVariable?.split('=', 1)[0],
		pythonValue: pythonVariable?.slice(pythonVariable.indexOf('=') + 1),
		file: path?.split(/[/\\]/).at(-1),
		line,
		azureFolder: subject === 'az-files' ? folderOf(path) : undefined,
		extension,
		incompleteExtension: subject === 'az-extension' && extension === undefined ? 'azext_' : undefined,
		module,
		missingKeyring: cause === 'not-set-up' ? 'libsecret' : undefined,
	};
}

function folderOf(path = ''): string | undefined {
	const parts = path.split('/');
	const home = parts.lastIndexOf('.azure');
	const extensions = parts.indexOf('cliextensions');
	const own = extensions === -1 ? parts.findLastIndex(part => isOwnName(part)) : extensions;
	const end = home === -1 ? own : home + 1;
	// Except for /.azure, a folder directly below the root is too general for a command such as chown -R.
	return end > (home === -1 ? 2 : 1) && end < parts.length ? parts.slice(0, end).join('/') : undefined;
}

const isOwnName = (name: string): boolean =>
	/^(?:azureProfile\.json|az\.json|az\.sess|config|clouds\.config|commandIndex\.json|versionCheck\.json|accessTokens\.json|msal_[\w.]{1,60}|service_principal_entries\.\w{1,9}|commands)$/.test(
		name,
	);
