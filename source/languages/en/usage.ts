import {savedRun} from './saved-run.ts';

/** What the command line answers to input it cannot use: what is wrong, then what to do. */
export const usage = {
	unknownFlag: [
		'There is no flag {word}. Did you mean {suggest}?',
		'There is no flag {word}. See acr-doctor --help.',
	],
	flagNeedsValue: '{flag} needs a value: {example}',
	flagTakesNoValue: '{flag} takes no value.',
	flagTwice: '{flag} was given twice. Give it once.',
	timeout: '--timeout takes seconds from 0.1 to 3600, not "{word}".',
	failOn: '--fail-on takes warning, not "{word}".',
	language: 'There is no language {word} yet. Available: {known}',
	unknownCheck: [
		'There is no check or group {word}. Did you mean {suggest}? See acr-doctor checks.',
		'There is no check or group {word}. See acr-doctor checks.',
	],
	unknownCloud: [
		'There is no cloud {word}. Did you mean {suggest}? Available: {known}',
		'There is no cloud {word}. Available: {known}',
	],
	unsafeCloud: {
		'plain-http':
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, and tokens are sent over HTTPS only. Correct it with az cloud update.',
		malformed:
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, which is not an https address. Correct it with az cloud update.',
		suffix:
			'The cloud {cloud} cannot be used: {setting} in {path} is {value}, which is not a domain such as azurecr.contoso.com. Correct it with az cloud update.',
	},
	surplusWord: '{word} is one word too many here. See acr-doctor --help.',
	nearCommand:
		'There is no command {word}. Did you mean {suggest}? If {word} is a registry: acr-doctor -n {word}',
	unknownVerb: [
		'registries takes list, add or remove, not {word}. Did you mean {suggest}?',
		'registries takes list, add or remove, not {word}.',
	],
	noRegistryNamed: 'Name a registry: acr-doctor registries {verb} contoso',
	labelTaken: '{label} already means {name}. Choose another label.',
	labelForOne: '--label is for one registry, but {count} were named.',
	notSaved: [
		'{word} is not saved. Did you mean {suggest}?',
		'{word} is not saved. See acr-doctor registries.',
	],
	severalSaved: '{word} is saved more than once. Say which one: {known}',
	unknownFault: [
		'The demo has no fault {word}. Did you mean {suggest}? See acr-doctor demo --help.',
		'The demo has no fault {word}. See acr-doctor demo --help.',
	],
	unknownTopic: 'The reference has nothing on {word}. Did you mean {suggest}? See acr-doctor explain.',
	twoOutputs: '{first} and {second} cannot be combined. Give only one.',
	noShell: 'Name your shell, one of {known}: acr-doctor completion bash',
	unknownShell: 'There is no completion for {word}; name one of {known}: acr-doctor completion bash',
	repository:
		'{word} cannot be a repository: use lower-case letters and digits, with . _ - between them and / between parts.',
	client: '{word} cannot be a client: give docker, podman, nerdctl, or a path without spaces.',
	image: '{word} cannot be an image. One looks like contoso.azurecr.io/team/app:1.0',
	vnet: '{word} cannot be a virtual network. Give its name, or its resource ID: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: 'The name of the registry is empty. Give one, for instance contoso.',
		'url-with-path': '{word} has a path. Give the login server alone, for instance contoso.azurecr.io.',
		'registry-name':
			'{word} cannot be a registry name: use 5 to 50 letters and digits, nothing else. Or give the login server.',
		'host-name':
			'{word} cannot be a login server: use letters, digits, dashes and dots, for instance contoso.azurecr.io.',
		'ip-address':
			'{word} is an IP address, but certificates are for names. Give the login server, for instance contoso.azurecr.io.',
		port: '{word} has an invalid port. Ports go from 1 to 65535; an Azure registry uses 443.',
		'image-without-registry':
			'{word} names no registry, so Docker takes it from Docker Hub. Put the login server in front: contoso.azurecr.io/{word}',
		'image-reference': '{word} cannot be an image reference. One looks like contoso.azurecr.io/team/app:1.0',
		scheme: '{word} is not a registry address. Give the login server alone, for instance contoso.azurecr.io.',
		'other-registry':
			'{word} is not an Azure registry, and acr-doctor checks only those. Give one, for instance contoso.azurecr.io.',
	},
	note: {
		lowered: '{word} has capital letters; login servers have none, so {name} is checked.',
		'repository-taken': 'The repository {repository} is taken from the image reference.',
		'data-endpoint': '{word} is a data endpoint; its login server {name} is checked.',
		'private-link': '{word} is a private link name; its login server {name} is checked.',
	},
	settings: {
		broken: 'The settings in {file} could not be read; they are kept as {aside}, and the defaults apply.',
		'broken-stays':
			'The settings in {file} could not be read; the defaults apply, and nothing is saved until you move that file away.',
		unreadable: 'The settings in {file} cannot be opened ({code}); the defaults apply.',
		unwritable: 'The settings in {file} cannot be written ({code}); your changes apply to this run only.',
		newer:
			'The settings in {file} are of a newer acr-doctor, and this change does not fit into them; it applies to this run only.',
		busy: 'Another acr-doctor keeps the settings in {file} locked; your changes apply to this run only.',
	},
	registries: {
		none: 'No registry is saved yet. Save one: acr-doctor registries add contoso',
		added: '{name} is saved.',
		changed: '{name} was already saved; it is now updated.',
		kept: '{name} was already saved.',
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
			'check registries: a name, a login server, an image reference, or a label; without one, choose',
		'acr-doctor checks': 'list the checks',
		'acr-doctor explain [CODE]': 'what a code, a problem or a check means, and what to do',
		'acr-doctor report FILE': 'show a saved run, on any machine and in any language; - reads from a pipe',
		'acr-doctor registries': 'list the saved registries',
		'acr-doctor registries add REGISTRY...': 'save registries: names, login servers, or image references',
		'acr-doctor registries remove REGISTRY...': 'remove saved registries; rm does the same',
		'acr-doctor demo [FAULT]': 'see a fault on a simulated Azure, and fix it',
		'acr-doctor completion SHELL': 'print the completion script for bash, zsh, fish or PowerShell',
	},
	flags: 'Flags',
	flag: {
		name: 'a registry, even one named like a command',
		repository: 'the repository to check pull for; a label brings its own',
		cloud:
			'AzureCloud, AzureChinaCloud, AzureUSGovernment, or one registered with az; a saved registry has its own',
		tenant: 'the Entra tenant to sign in to',
		subscription: 'the subscription to sign in with',
		client: 'docker, podman, nerdctl, or a path (DOCKER_COMMAND)',
		image: 'the image to pull as a test, instead of the sample',
		vnet: 'the virtual network this machine is in: its name or resource ID',
		timeout: 'time limit for each check, in seconds (10)',
		label: 'the label of the registry that registries add saves',
		only: 'only these checks or groups and what they need, comma-separated',
		skip: 'leave out these checks or groups, comma-separated',
		output: 'save the run in this file, for acr-doctor report',
		json: 'print one JSON document',
		plain: 'print lines, no live screen',
		yes: 'answer yes to every question',
		ignoreErrors: 'exit 0 even if checks failed',
		failOn: 'warning: warnings fail the run too',
		stay: 'stay open when everything is healthy',
		lang: 'the language: {known}; by default that of the locale',
		config: 'the folder of the settings and saved registries (ACR_DOCTOR_CONFIG_DIR)',
		color: 'no colours',
		help: 'this text',
		version: 'the version',
	},
	faults: 'Faults of the demo',
	noFault: 'a healthy registry',
	examples: 'Examples',
	example: {
		'acr-doctor contoso': 'check a registry, live',
		'acr-doctor contoso.azurecr.io/team/app:1.0':
			'check the image that cannot be pulled, and the right to pull it',
		'acr-doctor contoso --json > run.json': 'print a document for scripts; acr-doctor report shows it',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': 'say what a code means and what to do',
	},
	exit: 'Exit codes',
	exitCodes: {
		0: 'nothing failed',
		1: 'a check failed',
		2: 'the command or the configuration is wrong',
		3: 'nothing failed, but a check could not run',
		70: 'an internal error of acr-doctor',
		130: 'ended with Ctrl-C',
		143: 'ended by SIGTERM',
	},
} as const;
