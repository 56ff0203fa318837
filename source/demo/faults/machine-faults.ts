import {azureCliFileFaults} from './azure-cli-faults.ts';
import {clientFaults, daemonFaults, versionFaults} from './container-faults.ts';
import {faultsFor} from './fault.ts';
import {podmanDaemonFaults} from './podman-daemon-faults.ts';
import {pullFaults} from './pull-faults.ts';
import {engineNameFaults, remoteEngineFaults} from './remote-engine-faults.ts';
import {podmanServiceFaults, registrySettingsFaults, settingsPullFaults} from './registry-settings-faults.ts';
import {settingsFaults} from './settings-faults.ts';
import {storedCredentialFaults} from './stored-credential-faults.ts';
import {trustFaults} from './trust-faults.ts';

const az = faultsFor('azure-cli', 'AZURE_CLI_ERROR');

const azureCliFaults = {
	'azure-cli-cannot-run': az('cannot-run', 'the Python that az needs is missing', {
		program: 'without-interpreter',
	}),
	'azure-cli-hangs': az('timed-out', 'az does not respond', {program: 'never-exits'}),
	'azure-cli-killed': az('killed', 'another process kills az', {program: 'killed'}),
	'azure-cli-broken': az('broken', 'az fails with a traceback', {
		program: {
			fails:
				'Traceback (most recent call last):\n  File "<frozen runpy>", line 198, in _run_module_as_main\nTypeError: __init__() missing 1 required positional argument',
		},
	}),
	'azure-cli-module-missing': az('module-missing', 'the Python of az has no module azure', {
		program: {
			fails:
				'Traceback (most recent call last):\n  File "<frozen runpy>", line 198, in _run_module_as_main\nModuleNotFoundError: No module named \'azure\'',
		},
	}),
	...azureCliFileFaults,
	'azure-cli-unreadable': az('version-unreadable', 'a different program is named az', {
		program: {prints: 'Azimuth of the demo: 2.45 degrees.'},
	}),
	'azure-cli-crashes': az(
		'health-check-crashes-without-registry',
		'the health check of az crashes if it does not find the registry',
		{program: {version: '2.75.0'}},
	),
	'azure-cli-permissions-extension': az(
		'acrabac-extension-conflict',
		'az has the extension acrabac, which conflicts with its acr commands',
		{program: {version: '2.89.1', extensions: {acrabac: '1.0.0b1'}}},
	),
	'azure-cli-endpoint-extension': az(
		'acrregionalendpoint-extension-conflict',
		'az has the conflicting extension acrregionalendpoint',
		{program: {version: '2.89.1', extensions: {acrregionalendpoint: '1.0.0b1'}}},
	),
	'azure-cli-audience': az(
		'audience-not-configurable',
		'az requests an audience that some clouds do not have',
		{
			program: {version: '2.85.0'},
		},
	),
} as const;

const helm = faultsFor('helm', 'HELM_COMMAND_ERROR');
const helmVersion = faultsFor('helm', 'HELM_VERSION_ERROR');

const helmFaults = {
	'helm-missing': helm('not-installed', 'Helm is not installed', {program: 'missing'}),
	'helm-cannot-run': helm('cannot-run', 'helm is a script whose interpreter is missing', {
		program: 'without-interpreter',
	}),
	'helm-hangs': helm('timed-out', 'helm does not respond', {program: 'never-exits'}),
	'helm-killed': helm('killed', 'another process kills helm', {program: 'killed'}),
	'helm-broken': helmVersion('version-command-failed', 'helm fails with an error', {
		program: {fails: 'Error: plugin "diff" exited with error'},
	}),
	'helm-unreadable': helmVersion('version-unreadable', 'a different program is named helm', {
		program: {prints: 'Helm of the demo, at your service.'},
	}),
	'helm-endless': helmVersion('version-unreadable', 'helm prints endless output', {
		program: {prints: 'v4.1.1, and on, and on.', isEndless: true},
	}),
	'helm-two': helmVersion('unsupported-version', 'Helm 2.17 is installed', {
		program: {version: 'Client: v2.17.0+ga690bad'},
	}),
	'helm-too-old': helmVersion('too-old-for-oci', 'Helm 3.7 is installed, which does not support oci://', {
		program: {version: 'v3.7.2+g663a896'},
	}),
} as const;

const notary = faultsFor('notary', 'NOTARY_COMMAND_ERROR');
const notaryVersion = faultsFor('notary', 'NOTARY_VERSION_ERROR');

const notaryFaults = {
	'notary-missing': notary('not-installed', 'content trust is on, and no notary client is installed', {
		program: 'missing',
		hasContentTrust: true,
	}),
	'notary-cannot-run': notary('cannot-run', 'notary is a script whose interpreter is missing', {
		program: 'without-interpreter',
		hasContentTrust: true,
	}),
	'notary-hangs': notary('timed-out', 'notary does not respond', {
		program: 'never-exits',
		hasContentTrust: true,
	}),
	'notary-killed': notary('killed', 'another process kills notary', {
		program: 'killed',
		hasContentTrust: true,
	}),
	'notary-broken': notaryVersion('version-command-failed', 'notary fails with an error', {
		program: {fails: 'fatal: could not read the trust directory'},
		hasContentTrust: true,
	}),
	'notary-unreadable': notaryVersion('version-unreadable', 'a different program is named notary', {
		program: {prints: 'Notary of the demo, at your service.'},
		hasContentTrust: true,
	}),
	'notary-unversioned': notaryVersion('version-not-reported', 'notary was built without a version', {
		program: {version: ''},
		hasContentTrust: true,
	}),
	'notary-too-new': notaryVersion(
		'incompatible-version',
		'notary 0.7.0 is installed, which is not supported',
		{
			program: {version: '0.7.0'},
			hasContentTrust: true,
		},
	),
} as const;

/** The faults of each local program, by the file name of the program. */
export const programFaults = {
	docker: {
		...clientFaults,
		...settingsFaults,
		...registrySettingsFaults,
		...daemonFaults,
		...remoteEngineFaults,
		...podmanDaemonFaults,
		...podmanServiceFaults,
		...versionFaults,
		...pullFaults,
		...engineNameFaults,
		...settingsPullFaults,
		...trustFaults,
		...storedCredentialFaults,
	},
	az: azureCliFaults,
	helm: helmFaults,
	notary: notaryFaults,
} as const;

export type ProgramName = keyof typeof programFaults;

/** Each fault affects all registries. */
export const machineFaults = {
	...programFaults.docker,
	...programFaults.az,
	...programFaults.helm,
	...programFaults.notary,
} as const;

export type MachineFault = keyof typeof machineFaults;
