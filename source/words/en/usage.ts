import {savedRun} from './saved-run.ts';

/** What the command line answers to input it cannot use: what is wrong, then what to do. */
export const usage = {
	unknownFlag: 'There is no flag {word}. See acr-doctor --help.',
	unknownFlagNear: 'There is no flag {word}. Did you mean {nearest}?',
	flagNeedsValue: '{flag} needs a value: {example}',
	flagTakesNoValue: '{flag} takes no value.',
	flagTwice: '{flag} was given twice. Give it once.',
	timeout: '--timeout takes seconds from 0.1 to 3600, and "{word}" is not that.',
	failOn: '--fail-on takes warning, and "{word}" is not that.',
	language: 'There is no language {word} yet. There is: {known}',
	unknownCheck: 'There is no check or group {word}. Did you mean {nearest}? See acr-doctor checks.',
	unknownCloud: 'There is no cloud {word}. Did you mean {nearest}? Known here: {known}',
	surplusWord: '{word} is one word too many here. See acr-doctor --help.',
	unknownVerb: 'registries takes list, add or remove, and {word} is none of them. Did you mean {nearest}?',
	noRegistryNamed: 'Name a registry: acr-doctor registries {verb} contoso',
	labelForOne: '--label is for one registry, and {count} were named.',
	notSaved: '{word} is not saved. See acr-doctor registries.',
	notSavedNear: '{word} is not saved. Did you mean {nearest}?',
	severalSaved: '{word} is saved more than once. Say which one: {known}',
	unknownFault: 'The demo has no fault {word}. Did you mean {nearest}? See acr-doctor demo --help.',
	unknownTopic: 'The reference has no {word}. Did you mean {nearest}? See acr-doctor explain.',
	twoOutputs: '{first} and {second} exclude each other. Give one.',
	noShell: 'Name your shell, one of {known}: acr-doctor completion bash',
	unknownShell: 'There is no completion for {word}; name one of {known}: acr-doctor completion bash',
	repository:
		'{word} cannot be a repository: lower-case letters, digits and . _ - between them, parts split by /.',
	client: '{word} cannot be a program: give docker, podman, nerdctl, or a path without spaces.',
	image: '{word} cannot be an image. One looks like contoso.azurecr.io/team/app:1.0',
	vnet: '{word} cannot be a virtual network. Give its name, or its resource id: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: 'A registry without a name was given. Name one, for instance contoso.',
		'url-with-path': '{word} has a path. Give the login server alone, for instance contoso.azurecr.io.',
		'registry-name':
			'{word} cannot be a registry: a name has 5 to 50 letters and digits, nothing else. Or give the login server.',
		'host-name':
			'{word} cannot be a login server: letters, digits, dashes and dots, for instance contoso.azurecr.io.',
		'ip-address':
			'{word} is an address, and a certificate is for a name. Give the login server, for instance contoso.azurecr.io.',
		port: '{word} has an impossible port. Ports go from 1 to 65535; a registry of Azure uses 443.',
		'image-without-registry':
			'{word} names an image without its registry. Put the login server in front: contoso.azurecr.io/{word}',
		'image-reference': '{word} cannot be an image reference. One looks like contoso.azurecr.io/team/app:1.0',
		scheme:
			'{word} is no address of a registry. Give the login server alone, for instance contoso.azurecr.io.',
	},
	note: {
		lowered: '{word} has capitals; registries have none, so {name} is checked.',
		'repository-taken': 'The repository {repository} is taken from the image reference.',
		'data-endpoint': '{word} is a data endpoint; its login server {name} is checked.',
	},
	settings: {
		broken: 'The settings in {file} could not be read; they are kept as {aside}, and the usual ones hold.',
		'broken-stays':
			'The settings in {file} could not be read; the usual ones hold, and nothing is saved until you move that file away.',
		unreadable: 'The settings in {file} cannot be opened ({code}); the usual ones hold.',
		unwritable:
			'The settings in {file} cannot be written ({code}); what you change holds for this run alone.',
		busy: 'Another acr-doctor has held the settings in {file} all the time; what you change holds for this run alone.',
	},
	registries: {
		none: 'No registry is saved yet. Save one: acr-doctor registries add contoso',
		added: '{name} is saved.',
		changed: '{name} was saved already; it is now as you say.',
		kept: '{name} was saved already.',
		removed: '{name} is no longer saved.',
		unsaved: 'Nothing was saved.',
		never: 'never run',
		result: {
			failed: '{count} failed, {age} ago',
			error: '{count} could not run, {age} ago',
			warning: '{count} warned, {age} ago',
			passed: 'passed, {age} ago',
		},
		age: {seconds: '{count} s', minutes: '{count} min', hours: '{count} h', days: '{count} d'},
	},
	savedRun,
	fault:
		'acr-doctor itself failed, which is our fault and says nothing about your registry. The details are in {file}; please report them.',
	unwritable: 'The output cannot be written: {reason}.',
	faultUnsaved: 'acr-doctor itself failed, which is our fault and says nothing about your registry: {reason}',
} as const;

/** The text of `--help`. */
export const help = {
	about: 'Finds out why you cannot reach, sign in to, or pull from an Azure Container Registry.',
	usage: 'Usage',
	commands: {
		'acr-doctor [REGISTRY...]':
			'check registries: a name, a login server, an image reference, or a label; with none, choose',
		'acr-doctor checks': 'list the checks',
		'acr-doctor explain [CODE]': 'what a code, a problem or a check means, and what to do',
		'acr-doctor report FILE': 'show a saved run, on any machine and in any language; - reads it from a pipe',
		'acr-doctor registries': 'list the saved registries; add WORD… saves some, remove WORD… forgets them',
		'acr-doctor demo [FAULT]': 'see a fault on an Azure of our own, and heal it',
		'acr-doctor completion SHELL': 'print what completes all this in bash, zsh or fish',
	},
	flags: 'Flags',
	flag: {
		name: 'a registry, also one that bears the name of a command',
		repository: 'the repository whose pull is to be proved; a label brings its own',
		cloud:
			'AzureCloud, AzureChinaCloud, AzureUSGovernment, or one registered with az; a saved registry has its own',
		tenant: 'the Entra tenant to sign in to',
		subscription: 'the subscription to sign in with',
		client: 'docker, podman, nerdctl, or a path (DOCKER_COMMAND)',
		image: 'the image to pull for proof, in place of the sample',
		vnet: 'the virtual network this machine stands in: its name or resource id',
		timeout: 'what each check may take, in seconds (10)',
		label: 'what to call the registry that registries add saves',
		only: 'these checks or groups alone, with what they need; commas between',
		skip: 'leave these checks or groups out; commas between',
		output: 'save the run in this file, for acr-doctor report',
		json: 'print one JSON document',
		plain: 'print lines, no live screen',
		yes: 'agree to everything that would be asked',
		ignoreErrors: 'exit 0 though checks failed',
		failOn: 'warning: let warnings fail the run too',
		stay: 'stay open when all is healthy',
		lang: 'the language: {known}; else that of the locale',
		config: 'the folder of the settings and saved registries (ACR_DOCTOR_CONFIG_DIR)',
		color: 'no colours',
		help: 'this text',
		version: 'the version',
	},
	faults: 'Faults of the demo',
	noFault: 'a healthy registry',
	examples: 'Examples',
	exit: 'Exit codes',
	exitCodes: {
		0: 'nothing failed',
		1: 'a check failed',
		2: 'the command or the configuration is wrong',
		3: 'nothing failed, but a check could not run',
		70: 'a fault of acr-doctor itself',
		130: 'ended with Ctrl-C',
		143: 'ended by SIGTERM',
	},
} as const;
