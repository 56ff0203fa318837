import {prompts} from './prompts.ts';
import {savedRun} from './saved-run.ts';

/**
 * The messages of the command line. In a list, acr-doctor uses the first text whose placeholders all have a value, else
 * the last text.
 */
export const usage = {
	unknownFlag: [
		'Unknown flag: {word}. Did you mean {suggest}?',
		'Unknown flag: {word}. Run acr-doctor --help.',
	],
	flagNeedsValue: '{flag} needs a value, for example: {example}',
	flagTakesNoValue: '{flag} takes no value.',
	flagTwice: '{flag} was given twice. Give the flag once.',
	timeout: '--timeout must be 0.1 to 3600 seconds, not "{word}".',
	failOn: '--fail-on must be warning, not "{word}".',
	language: 'Unknown language: {word}. Available: {known}',
	unknownCheck: [
		'Unknown check or group: {word}. Did you mean {suggest}? Run acr-doctor checks for a list.',
		'Unknown check or group: {word}. Run acr-doctor checks for a list.',
	],
	unknownCloud: [
		'Unknown cloud: {word}. Did you mean {suggest}? Available: {known}',
		'Unknown cloud: {word}. Available: {known}',
	],
	cloudFile: {
		unreadable:
			'The cloud {word} is unknown, because {path} cannot be read ({error}). Make the file readable, then try again.',
		malformed:
			'The cloud {word} is unknown, because line {line} of {path} is malformed. Correct the line, then try again.',
	},
	unsafeCloud: {
		'plain-http':
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, but tokens are sent only over HTTPS. Correct the value with az cloud update.',
		malformed:
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, which is not an HTTPS address. Correct the value with az cloud update.',
		suffix:
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, which is not a domain such as azurecr.contoso.com. Correct the value with az cloud update.',
	},
	unexpectedArgument: 'Unexpected argument: {word}. Run acr-doctor --help.',
	unknownCommand:
		'Unknown command: {word}. Did you mean {suggest}? If {word} is a registry, run acr-doctor -n {word}',
	unknownSubcommand: [
		'acr-doctor registries has no command {word}. Use list, add or remove. Did you mean {suggest}?',
		'acr-doctor registries has no command {word}. Use list, add or remove.',
	],
	registryMissing: 'Name a registry, for example: acr-doctor registries {verb} contoso',
	labelTaken: 'The label {label} is already used for {name}. Choose another label.',
	labelNeedsOneRegistry:
		'--label needs exactly one registry, but {count} were named. Add each registry separately.',
	notSaved: [
		'{word} is not saved. Did you mean {suggest}?',
		'{word} is not saved. Run acr-doctor registries for a list.',
	],
	ambiguousName: '{word} is saved more than once. Use one of these names: {known}',
	unknownFault: [
		'Unknown fault: {word}. Did you mean {suggest}? Run acr-doctor demo --help for a list.',
		'Unknown fault: {word}. Run acr-doctor demo --help for a list.',
	],
	unknownTopic: [
		'No entry for {word}. Did you mean {suggest}?',
		'No entry for {word}. Run acr-doctor explain and press / to search the text.',
	],
	conflictingFlags: '{first} and {second} cannot be combined. Give only one of the two.',
	shellMissing: 'Name your shell ({known}), for example: acr-doctor completion bash',
	unknownShell:
		'Completion does not support {word}. Name one of {known}, for example: acr-doctor completion bash',
	repository:
		'{word} is not a valid repository name. Use lowercase letters and digits, with . _ - between them and / between parts.',
	client: '{word} is not a valid container client. Use docker, podman, nerdctl, or a path without spaces.',
	image: '{word} is not a valid image name. Example: contoso.azurecr.io/team/app:1.0',
	identity: '--as cannot be {word}. Use one of {known}.',
	username: 'The user name is empty or contains a colon or a space.',
	usernameMissing: '--password-stdin needs --username.',
	passwordMissing: 'Give the password of {username} on standard input, with --password-stdin.',
	passwordQuestion: 'Password of {username}:',
	passwordEmpty: 'The standard input is empty. Pipe in the password of {username}.',
	vnet: '{word} is not a valid virtual network. Give a network name, or a resource ID: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: 'The registry name is empty. Give a name, for example contoso.',
		'url-with-path': '{word} contains a path. Give only the login server, for example contoso.azurecr.io.',
		'registry-name':
			'{word} is not a valid registry name. Use 5 to 50 letters and digits, or give the login server.',
		'host-name':
			'{word} is not a valid login server. Use letters, digits, hyphens and dots, for example contoso.azurecr.io.',
		'ip-address':
			'{word} is an IP address, but registry certificates contain only names. Give the login server, for example contoso.azurecr.io.',
		port: '{word} contains an invalid port. Use 1 to 65535; Azure registries use 443.',
		'image-without-registry':
			'{word} names no registry, so Docker pulls the image from Docker Hub. Put the login server first, for example: contoso.azurecr.io/{word}',
		'image-reference': '{word} is not a valid image reference. Example: contoso.azurecr.io/team/app:1.0',
		scheme: '{word} is not a registry address. Give only the login server, for example contoso.azurecr.io.',
		'other-registry':
			'{word} is not an Azure registry. acr-doctor checks only Azure registries, for example contoso.azurecr.io.',
	},
	note: {
		lowered: '{word} contains capital letters, but login servers are lowercase: checking {name}.',
		'repository-taken': 'The repository {repository} comes from the image reference.',
		'data-endpoint': '{word} is a data endpoint: checking its login server {name}.',
		'private-link': '{word} is a private link name: checking its login server {name}.',
	},
	settings: {
		broken: 'The settings file {file} is corrupt. The file was renamed to {aside}, and the defaults apply.',
		'broken-stays':
			'The settings file {file} is corrupt and cannot be renamed. The defaults apply, and nothing is saved until you move the file.',
		unreadable: 'The settings file {file} cannot be opened ({code}). The defaults apply.',
		unwritable: 'The settings file {file} cannot be written ({code}). Your changes apply to this run only.',
		newer:
			'The settings file {file} is from a newer acr-doctor, and this version cannot save the change. The change applies to this run only.',
		busy: 'Another acr-doctor has locked the settings file {file}. Your changes apply to this run only.',
	},
	registries: {
		none: 'No registry is saved yet. To save a registry: acr-doctor registries add contoso',
		added: '{name} is saved.',
		changed: '{name} was already saved and is now updated.',
		kept: '{name} was already saved.',
		removed: '{name} is no longer saved.',
		unsaved: 'Nothing was saved.',
		never: 'never run',
		result: {
			problem: '{count} problem, {age} ago',
			problems: '{count} problems, {age} ago',
			warning: '{count} warning, {age} ago',
			warnings: '{count} warnings, {age} ago',
			passed: 'passed, {age} ago',
		},
		age: {seconds: '{count} s', minutes: '{count} min', hours: '{count} h', days: '{count} d'},
	},
	savedRun,
	prompts,
	internalError:
		'Internal error in acr-doctor: this says nothing about your registry. The details are in {file}; please report the error.',
	unwritable: 'Cannot write the output: {reason}.',
	internalErrorUnsaved: 'Internal error in acr-doctor, which says nothing about your registry: {reason}',
} as const;

export const help = {
	about: 'Finds out why you cannot reach, sign in to, or pull from an Azure Container Registry.',
	usage: 'Usage',
	commands: {
		'acr-doctor [REGISTRY...]':
			'check registries by name, login server, image reference or label; with no argument, open the list',
		'acr-doctor checks': 'list the checks',
		'acr-doctor explain [CODE]': 'explain a code, a problem or a check, and how to fix it',
		'acr-doctor report FILE': 'show a saved run, on any machine and in any language; - reads standard input',
		'acr-doctor registries': 'list the saved registries',
		'acr-doctor registries add REGISTRY...': 'save registries by name, login server or image reference',
		'acr-doctor registries remove REGISTRY...': 'remove saved registries (or: rm)',
		'acr-doctor demo [FAULT]': 'try a simulated fault and its fix',
		'acr-doctor completion SHELL': 'print the shell completion script for bash, zsh, fish or PowerShell',
	},
	flags: 'Flags',
	flag: {
		name: 'registry name (use this if it equals a command name)',
		repository: 'check permission to pull this repository (a saved registry can set it)',
		cloud:
			'AzureCloud, AzureChinaCloud, AzureUSGovernment, or a cloud registered with az (a saved registry can set it)',
		tenant: 'Entra tenant to sign in to',
		subscription: 'subscription to sign in with',
		client: 'docker, podman, nerdctl, or a path (environment: DOCKER_COMMAND)',
		image: 'image to pull as a test, instead of the sample',
		as: 'identity that decides about a pull: entra (this shell), stored (the container client) or anonymous',
		username: 'try this user of the registry, for example a token or the admin user; asks for the password',
		passwordStdin: 'read the password of --username from standard input',
		vnet: 'virtual network of this machine, by name or resource ID',
		timeout: 'time limit for each check, in seconds (default: 10)',
		label: 'label to save the registry under (registries add)',
		only: 'run only these checks or groups and their dependencies (comma-separated)',
		skip: 'do not run these checks or groups (comma-separated)',
		output: 'save the run to this file, for acr-doctor report',
		json: 'print one JSON document',
		plain: 'print plain text instead of the live screen',
		screenReader: 'print plain text, and ask with numbered lists (environment: INK_SCREEN_READER=true)',
		yes: 'answer yes to every question',
		ignoreErrors: 'exit 0 even if checks failed',
		failOn: 'also exit 1 on warnings',
		exit: 'close the screen by itself when all checks passed',
		lang: 'language: {known} (default: your locale)',
		config: 'folder of the settings and saved registries (environment: ACR_DOCTOR_CONFIG_DIR)',
		color: 'print without colors',
		help: 'print this help',
		version: 'print the version',
	},
	faults: 'Demo faults',
	noFault: 'a healthy registry',
	examples: 'Examples',
	example: {
		'acr-doctor contoso': 'check a registry on the live screen',
		'acr-doctor contoso.azurecr.io/team/app:1.0': 'check an image that fails, and the permission to pull it',
		'acr-doctor contoso --json > run.json': 'print JSON for scripts and for acr-doctor report',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': 'explain a code and how to fix it',
	},
	exit: 'Exit codes',
	exitCodes: {
		0: 'nothing failed',
		1: 'a check failed',
		2: 'invalid command line or configuration',
		3: 'nothing failed, but a check could not run',
		70: 'internal error in acr-doctor',
		130: 'stopped with Ctrl-C',
		143: 'stopped by SIGTERM',
	},
} as const;
