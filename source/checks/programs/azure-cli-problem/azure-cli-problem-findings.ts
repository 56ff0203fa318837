import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

export type AzureCliProblem = keyof ReturnType<typeof azureCliProblemFindings>;

type Input<Status, Code> = {
	readonly status: Status;
	readonly code: Code;
	/** The ID of the check to repeat after a fix. */
	readonly otherCheck: string;
	/** The last sentence of each meaning. */
	readonly consequence?: string;
};

const posix = ['linux', 'wsl', 'macos'] as const;

const reinstallFixes = {
	useOtherProgram: {
		text: 'Put the folder of the other az, {otherAz}, first on the PATH, or remove the broken az.',
		when: {otherAz: true},
	},
	reinstallDebianPackage: {
		text: 'Reinstall the package of Azure CLI.',
		command: {run: ['sudo', 'apt-get', 'install', '--reinstall', 'azure-cli']},
		when: {installer: 'DEB'},
	},
	reinstallRpmPackage: {
		text: 'Reinstall the package of Azure CLI.',
		command: {run: ['sudo', 'dnf', 'reinstall', 'azure-cli']},
		when: {installer: 'RPM'},
	},
	reinstallWithHomebrew: {
		text: 'Reinstall Azure CLI with Homebrew.',
		command: {run: ['brew', 'reinstall', 'azure-cli']},
		when: {installer: 'HOMEBREW'},
	},
	reinstallInEnvironment: {
		text: 'Azure CLI was installed with pip. Install it again in a new virtual environment, which contains no other packages.',
		when: {installer: 'PIP'},
	},
	reinstall: {text: 'Reinstall Azure CLI as this page describes: https://aka.ms/azure-cli'},
} as const satisfies Fixes;

/** The checks azure-cli and azure-sign-in share these findings. */
export function azureCliProblemFindings<const Status extends Finding['status'], const Code extends string>({
	status,
	code,
	otherCheck,
	consequence = '',
}: Input<Status, Code>) {
	const rechecks = [otherCheck] as const;
	const end = consequence === '' ? '' : ` ${consequence}`;
	const chooseFolder = {
		text: `Or set AZURE_CONFIG_DIR to a folder that your user can write to${thenStartAgain}`,
		command: {variable: 'AZURE_CONFIG_DIR', value: 'FOLDER'},
	} as const;
	const clearAndSignIn = {
		clearSignIn: {
			text: 'Delete the stored sign-ins of Azure CLI.',
			command: {run: ['az', 'account', 'clear']},
			rechecks,
		},
		signInAgain: {text: 'Then sign in again.', command: {run: ['az', 'login']}, rechecks},
	} as const;

	return {
		'files-not-permitted': {
			status,
			code,
			short: 'No permission: {file}',
			summary: ['Azure CLI has no permission for {path}.', 'Azure CLI has no permission for its files.'],
			meaning: `Every az command reads and writes the files in this folder. Usually, az ran with sudo before, and root owns the files. Signing in again does not help.${end}`,
			fixes: {
				takeOwnership: {
					text: 'Make your user the owner of the folder.',
					command: {run: ['sudo', 'chown', '-R', {output: ['id', '-un']}, '{azureFolder}']},
					on: posix,
					when: {azureFolder: true},
					rechecks,
				},
				allowWindowsUser: {
					text: 'In the properties of the folder, give your user full control, and clear Read-only and Hidden.',
					on: 'windows',
				},
				chooseFolder,
			},
		},
		'disk-full': {
			status,
			code,
			short: 'The disk is full, so az fails',
			summary: [
				'Azure CLI cannot write {path}: the disk is full.',
				'Azure CLI cannot write its files: the disk is full.',
			],
			meaning: `Every az command writes files to its folder. Signing in again does not help while the disk is full.${end}`,
			fixes: {
				showSpace: {
					text: 'Show how much space is left, then delete files that are not needed.',
					command: {run: ['df', '-h', '{azureFolder}']},
					on: posix,
					when: {azureFolder: true},
				},
				showFiles: {
					text: 'If the disk has free space, show whether it can store more files (inodes).',
					command: {run: ['df', '-i', '{azureFolder}']},
					on: posix,
					when: {azureFolder: true},
				},
				freeSpace: {text: 'Free space on the disk with the home folder, or raise the quota of your user.'},
				chooseFolder: {
					...chooseFolder,
					text: `Or set AZURE_CONFIG_DIR to a folder on another disk${thenStartAgain}`,
				},
			},
		},
		'files-read-only': {
			status,
			code,
			short: 'Read-only: {file}',
			summary: [
				'Azure CLI cannot write {path}: the file system is read-only.',
				'Azure CLI cannot write its files: the file system is read-only.',
			],
			meaning: `Every az command writes files to its folder. Containers often have a read-only file system, and a damaged disk becomes read-only.${end}`,
			fixes: {
				chooseFolder: {
					...chooseFolder,
					text: `Set AZURE_CONFIG_DIR to a folder that can be written${thenStartAgain}`,
				},
			},
		},
		'settings-malformed': {
			status,
			code,
			short: 'Malformed: {file}',
			summary: [
				'Azure CLI cannot read line {line} of {path}.',
				'Azure CLI cannot read {path}.',
				'Azure CLI cannot read one of its files.',
			],
			meaning: `The file does not have the format that Azure CLI requires, so az commands fail.${end}`,
			fixes: {
				correctFile: {text: 'Correct {settingsFile}.', when: {settingsFile: true}},
				renameAccountList: {
					text: 'Rename the file. Azure CLI replaces a damaged account list with an empty one.',
					command: {run: ['mv', '{accountList}', '{accountList}.old']},
					on: posix,
					when: {accountList: true},
					rechecks,
				},
				signInAgain: {
					text: 'Then sign in again.',
					command: {run: ['az', 'login']},
					when: {accountList: true},
					rechecks,
				},
				renameFile: {
					text: 'Or rename the file. Azure CLI creates a new one without your settings and registered clouds.',
					command: {run: ['mv', '{settingsFile}', '{settingsFile}.old']},
					on: posix,
					when: {settingsFile: true},
					rechecks,
				},
				renameInWindows: {
					text: 'Or rename the file. Azure CLI creates a new one without your settings and registered clouds.',
					on: 'windows',
				},
				findFile: {
					text: 'If the file is not clear, read the debug output.',
					command: {run: ['az', 'version', '--debug']},
				},
			},
		},
		'folder-unusable': {
			status,
			code,
			short: 'az cannot use its folder',
			summary: [
				'Azure CLI cannot create or open {path}.',
				'Azure CLI cannot create or open the folder for its files.',
			],
			meaning: `A part of the path is a file, or a folder does not exist and cannot be created. Azure CLI uses the folder in AZURE_CONFIG_DIR, or .azure in the home folder.${end}`,
			fixes: {
				createFolder: {
					text: `Create a folder, and set AZURE_CONFIG_DIR to it${thenStartAgain}`,
					command: {variable: 'AZURE_CONFIG_DIR', value: 'FOLDER'},
				},
				useHomeFolder: {
					text: `Or remove the variable, so that Azure CLI uses the home folder${thenStartAgain}`,
					command: {unset: 'AZURE_CONFIG_DIR'},
				},
			},
		},
		'stored-sign-in-damaged': {
			status,
			code,
			short: 'The stored sign-in is damaged',
			summary: [
				'Azure CLI cannot read its stored sign-in {file}.',
				'Azure CLI cannot read its stored sign-in.',
			],
			meaning: `The file is incomplete or was changed, for example because az was stopped while it wrote the file.${end}`,
			fixes: {
				...clearAndSignIn,
				deleteFile: {
					text: 'If that command fails too, delete the file {file} in the folder of Azure CLI.',
					when: {file: true},
				},
			},
		},
		'stored-sign-in-encrypted': {
			status,
			code,
			short: 'Stored sign-in: wrong key',
			summary: 'Azure CLI cannot decrypt its stored sign-in.',
			meaning: `The sign-in is encrypted for one user on one machine. Another user, a service, or a machine with a copied folder does not have the key.${end}`,
			fixes: {
				useSameUser: {text: 'Run az as the user who signed in, on the same machine.'},
				...clearAndSignIn,
				deleteCache: {
					text: 'If that command fails too, delete msal_token_cache.bin and msal_http_cache.bin in the folder .azure.',
				},
			},
		},
		'keyring-unavailable': {
			status,
			code,
			short: 'The keyring is not available',
			summary: 'Azure CLI cannot use the keyring that protects its stored sign-in.',
			meaning: `The setting core.encrypt_token_cache is on. On Linux, the encryption needs libsecret and an unlocked keyring.${end}`,
			fixes: {
				installLibsecret: {
					text: 'On Debian and Ubuntu, install the packages for the keyring.',
					command: {run: ['sudo', 'apt-get', 'install', 'python3-gi', 'gir1.2-secret-1']},
					on: ['linux', 'wsl'],
					when: {missingKeyring: true},
					rechecks,
				},
				unlockKeyring: {text: 'Run az in a session with an unlocked keyring.'},
				storeWithoutEncryption: {
					text: 'Or store the sign-in without encryption, then sign in again.',
					command: {run: ['az', 'config', 'set', 'core.encrypt_token_cache=false']},
					rechecks,
					weakensSecurity: true,
				},
			},
		},
		'files-in-use': {
			status,
			code,
			short: 'Another az uses the stored sign-in',
			summary: [
				'Azure CLI cannot lock {file}: another process uses the file.',
				'Azure CLI cannot lock its stored sign-in: another process uses the file.',
			],
			meaning: `Several az commands ran at the same time, or an az command still runs.${end}`,
			fixes: {
				waitForOthers: {text: 'Wait until the other az commands end, then retry.'},
				separateFolders: {
					text: `In parallel jobs, set AZURE_CONFIG_DIR to a separate folder for each job${thenStartAgain}`,
					command: {variable: 'AZURE_CONFIG_DIR', value: 'FOLDER'},
				},
			},
		},
		'extension-broken': {
			status,
			code,
			short: ['Broken extension: {extension}', 'An az extension is broken'],
			summary: [
				'The extension {extension} of Azure CLI is broken: {reason}',
				'An extension of Azure CLI is incomplete: {reason}',
				'An extension of Azure CLI is broken.',
			],
			meaning: `Azure CLI loads its extensions for many commands. One broken extension can stop all of these commands.${end}`,
			fixes: {
				updateExtension: {
					text: 'Update the extension.',
					command: {run: ['az', 'extension', 'update', '--name', '{extension}']},
					when: {extension: true},
					rechecks,
				},
				removeExtension: {
					text: 'Or remove the extension.',
					command: {run: ['az', 'extension', 'remove', '--name', '{extension}']},
					when: {extension: true},
					rechecks,
				},
				deleteExtensionFolder: {
					text: 'If these commands fail too, delete the folder {extension} in .azure/cliextensions.',
					when: {extension: true},
				},
				deleteIncompleteFolder: {
					text: 'In .azure/cliextensions, delete the extension folder that contains no folder azext_….',
					when: {incompleteExtension: true},
				},
				ignoreExtensions: {
					text: `Or set AZURE_EXTENSION_DIR to an empty folder, so that Azure CLI loads no extension${thenStartAgain}`,
					command: {variable: 'AZURE_EXTENSION_DIR', value: 'FOLDER'},
				},
			},
		},
		'module-missing': {
			status,
			code,
			short: ['az lacks Python module {module}', 'az lacks a Python module'],
			summary: [
				'The Python of Azure CLI has no module {module}.',
				'A Python module of Azure CLI is missing or incompatible: {reason}',
				'A Python module of Azure CLI is missing or incompatible.',
			],
			meaning: `Usually, Python was upgraded, or another package replaced a module. Installing only this module rarely helps, because the versions of all modules must match.${end}`,
			fixes: reinstallFixes,
		},
		'python-variable-set': {
			status,
			code,
			short: 'az and {pythonVariable} conflict',
			summary: 'Azure CLI cannot load its Python modules, and {pythonVariable} is set to {pythonValue}.',
			meaning: `Because of this variable, Python can load other modules than those of Azure CLI: {reason}${end}`,
			fixes: {
				runWithoutVariable: {
					text: 'Check whether az works without the variable.',
					command: {run: ['env', '-u', '{pythonVariable}', 'az', 'version']},
					on: posix,
				},
				unsetVariable: {
					text: `If az works, remove the variable${thenStartAgain}`,
					command: {unset: '{pythonVariable}'},
				},
				reinstall: {text: 'If not, reinstall Azure CLI: https://aka.ms/azure-cli'},
			},
		},
	} as const satisfies Record<string, Finding>;
}
