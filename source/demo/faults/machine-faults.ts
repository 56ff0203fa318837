import {containerFaults} from './container-faults.ts';
import type {Fault} from './fault.ts';

const faultsFor =
	(check: string, code: string) =>
	(problem: string, summary: string): Fault => ({check, code, problem, summary});

const az = faultsFor('azure-cli', 'AZURE_CLI_ERROR');

export const azureCliFaults = {
	'azure-cli-cannot-run': az('cannot-run', 'az lost the Python it runs with'),
	'azure-cli-hangs': az('timed-out', 'az never answers'),
	'azure-cli-killed': az('killed', 'something ends az as soon as it begins'),
	'azure-cli-broken': az('broken', 'az ends with a traceback'),
	'azure-cli-unreadable': az('version-unreadable', 'what is called az is another program'),
	'azure-cli-crashes': az('health-check-crashes', 'az is of a version whose health check crashes'),
	'azure-cli-permissions-extension': az('permissions-extension-clashes', 'az has the extension acrabac'),
	'azure-cli-endpoint-extension': az(
		'endpoint-extension-clashes',
		'az has the extension acrregionalendpoint',
	),
	'azure-cli-audience': az('audience-fixed', 'az asks for an audience this cloud need not have'),
} as const;

const helm = faultsFor('helm', 'HELM_COMMAND_ERROR');
const helmVersion = faultsFor('helm', 'HELM_VERSION_ERROR');

export const helmFaults = {
	'helm-missing': helm('missing', 'Helm is not installed'),
	'helm-cannot-run': helm('cannot-run', 'helm is a script whose interpreter is gone'),
	'helm-hangs': helm('timed-out', 'helm never answers'),
	'helm-killed': helm('killed', 'something ends helm as soon as it begins'),
	'helm-broken': helmVersion('version-refused', 'helm ends with an error'),
	'helm-unreadable': helmVersion('version-unreadable', 'what is called helm is another program'),
	'helm-endless': helmVersion('version-unreadable', 'helm prints without an end'),
	'helm-two': helmVersion('helm-two', 'Helm 2.17 is installed'),
	'helm-too-old': helmVersion('too-old-for-oci', 'Helm 3.7 is installed, which lacks oci://'),
} as const;

const notary = faultsFor('notary', 'NOTARY_COMMAND_ERROR');
const notaryVersion = faultsFor('notary', 'NOTARY_VERSION_ERROR');

/** Content trust is on after the first of these faults; the demo then has the right notary client. */
export const notaryFaults = {
	'notary-missing': notary('missing', 'content trust is on, and there is no notary client'),
	'notary-cannot-run': notary('cannot-run', 'notary is a script whose interpreter is gone'),
	'notary-hangs': notary('timed-out', 'notary never answers'),
	'notary-killed': notary('killed', 'something ends notary as soon as it begins'),
	'notary-broken': notaryVersion('version-refused', 'notary ends with an error'),
	'notary-unreadable': notaryVersion('version-unreadable', 'what is called notary is another program'),
	'notary-unversioned': notaryVersion('version-not-told', 'notary was built without its version'),
	'notary-too-new': notaryVersion('other-version', 'notary 0.7.0 is installed, which does not fit'),
} as const;

/** Faults of local programs; they affect all registries. */
export const machineFaults = {
	...containerFaults,
	...azureCliFaults,
	...helmFaults,
	...notaryFaults,
} as const;

export type MachineFault = keyof typeof machineFaults;
