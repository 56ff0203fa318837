import {faultsFor} from './fault.ts';

const az = faultsFor('azure-cli', 'AZURE_CLI_ERROR');

const startOfTraceback = [
	'Traceback (most recent call last):',
	'  File "/opt/az/lib/python3.13/site-packages/azure/cli/core/__init__.py", line 79, in __init__',
	"    ACCOUNT.load(os.path.join(azure_folder, 'azureProfile.json'))",
	'  File "/opt/az/lib/python3.13/site-packages/azure/cli/core/_session.py", line 54, in save',
	"    with open(self.filename, 'w', encoding=self._encoding) as f:",
].join('\n');

const startOfStoreTraceback = [
	'ERROR: The command failed with an unexpected error. Here is the traceback:',
	'Traceback (most recent call last):',
	'  File "/opt/az/lib/python3.13/site-packages/msal_extensions/token_cache.py", line 61, in _reload_if_necessary',
	'    self.deserialize(self._persistence.load())',
].join('\n');

const advice = [
	'To check existing issues, please visit: https://github.com/Azure/azure-cli/issues',
	'To open a new issue, please run `az feedback`',
].join('\n');

const fails = (...lines: readonly string[]) => ({program: {fails: lines.join('\n')}});

export const azureCliFileFaults = {
	'azure-cli-files-not-permitted': az(
		'files-not-permitted',
		'root owns the files of az',
		fails(
			startOfTraceback,
			"PermissionError: [Errno 13] Permission denied: '/home/dev/.azure/azureProfile.json'",
			advice,
		),
	),
	'azure-cli-disk-full': az(
		'disk-full',
		'the disk with the files of az is full',
		fails(startOfTraceback, 'OSError: [Errno 28] No space left on device', advice),
	),
	'azure-cli-files-read-only': az(
		'files-read-only',
		'the file system with the files of az is read-only',
		fails(
			startOfTraceback,
			"OSError: [Errno 30] Read-only file system: '/home/dev/.azure/commandIndex.json'",
			advice,
		),
	),
	'azure-cli-settings-malformed': az(
		'settings-malformed',
		'az cannot read its file clouds.config',
		fails(
			'Traceback (most recent call last):',
			'  File "/opt/az/lib/python3.13/site-packages/azure/cli/core/cloud.py", line 555, in get_clouds',
			"configparser.DuplicateSectionError: While reading from '/home/dev/.azure/clouds.config' [line  7]: section 'Contoso' already exists",
		),
	),
	'azure-cli-stored-sign-in-damaged': az(
		'stored-sign-in-damaged',
		'the token cache of az is damaged',
		fails(
			startOfStoreTraceback,
			'json.decoder.JSONDecodeError: Extra data: line 14 column 2 (char 2325)',
			advice,
		),
	),
	'azure-cli-stored-sign-in-encrypted': az(
		'stored-sign-in-encrypted',
		'az cannot decrypt its token cache',
		fails(
			'ERROR: Decryption failed: [WinError -2146893813] Key not valid for use in specified state. App developer may consider this guidance: https://github.com/AzureAD/microsoft-authentication-extensions-for-python/wiki/PersistenceDecryptionError',
			'Please report to us via Github: https://github.com/Azure/azure-cli/issues/20231',
		),
	),
	'azure-cli-keyring-unavailable': az(
		'keyring-unavailable',
		'az has no keyring for its token cache',
		fails(
			startOfStoreTraceback,
			'ValueError: Require a package "gir1.2-secret-1" which could be installed by:',
			'        sudo apt install gir1.2-secret-1',
			advice,
		),
	),
	'azure-cli-files-in-use': az(
		'files-in-use',
		'another process has locked the token cache of az',
		fails(startOfStoreTraceback, "portalocker.exceptions.LockException: (1, 'Permission denied')", advice),
	),
	'azure-cli-other-version': az('other-version-on-path', 'the PATH has two versions of az', {
		program: {version: '2.89.1', otherVersion: '2.61.0'},
	}),
	'azure-cli-extension-broken': az(
		'extension-broken',
		'an extension of az does not load',
		fails(
			'Traceback (most recent call last):',
			'  File "/home/dev/.azure/cliextensions/ml/azext_mlv2/__init__.py", line 5, in <module>',
			'    from marshmallow.utils import FieldInstanceResolutionError',
			"ImportError: cannot import name 'FieldInstanceResolutionError' from 'marshmallow.utils' (/home/dev/.azure/cliextensions/ml/marshmallow/utils.py)",
			advice,
		),
	),
} as const;
