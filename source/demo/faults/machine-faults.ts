import {containerFaults} from './container-faults.ts';
import type {Fault} from './fault.ts';

const faultsOf =
	(check: string, code: string) =>
	(problem: string, summary: string): Fault => ({check, code, problem, summary});

const az = faultsOf('azure-cli', 'AZURE_CLI_ERROR');

/** What the az of the demo can be. */
export const azureCliFaults = {
	'azure-cli-cannot-run': az('cannot-run', 'az lost the Python it runs with'),
	'azure-cli-hangs': az('timed-out', 'az never answers'),
	'azure-cli-killed': az('killed', 'something ends az as soon as it begins'),
	'azure-cli-broken': az('broken', 'az ends with a traceback'),
	'azure-cli-unreadable': az('version-unreadable', 'what is called az is another program'),
	'azure-cli-crashes': az('health-check-crashes', 'az is of a version whose health check crashes'),
	'azure-cli-permissions-extension': az('acrabac-extension-conflict', 'az has the extension acrabac'),
	'azure-cli-endpoint-extension': az(
		'acrregionalendpoint-extension-conflict',
		'az has the extension acrregionalendpoint',
	),
	'azure-cli-audience': az('audience-not-configurable', 'az asks for an audience this cloud need not have'),
} as const;

const helm = faultsOf('helm', 'HELM_COMMAND_ERROR');
const helmVersion = faultsOf('helm', 'HELM_VERSION_ERROR');

export const helmFaults = {
	'helm-missing': helm('not-installed', 'Helm is not installed'),
	'helm-cannot-run': helm('cannot-run', 'helm is a script whose interpreter is gone'),
	'helm-hangs': helm('timed-out', 'helm never answers'),
	'helm-killed': helm('killed', 'something ends helm as soon as it begins'),
	'helm-broken': helmVersion('version-command-failed', 'helm ends with an error'),
	'helm-unreadable': helmVersion('version-unreadable', 'what is called helm is another program'),
	'helm-endless': helmVersion('version-unreadable', 'helm prints without an end'),
	'helm-two': helmVersion('unsupported-version', 'Helm 2.17 is installed'),
	'helm-too-old': helmVersion('too-old-for-oci', 'Helm 3.7 is installed, which lacks oci://'),
} as const;

const notary = faultsOf('notary', 'NOTARY_COMMAND_ERROR');
const notaryVersion = faultsOf('notary', 'NOTARY_VERSION_ERROR');

/** The demo has content trust on once it has had one of these; without a fault its notary is the right one then. */
export const notaryFaults = {
	'notary-missing': notary('not-installed', 'content trust is on, and there is no notary client'),
	'notary-cannot-run': notary('cannot-run', 'notary is a script whose interpreter is gone'),
	'notary-hangs': notary('timed-out', 'notary never answers'),
	'notary-killed': notary('killed', 'something ends notary as soon as it begins'),
	'notary-broken': notaryVersion('version-command-failed', 'notary ends with an error'),
	'notary-unreadable': notaryVersion('version-unreadable', 'what is called notary is another program'),
	'notary-unversioned': notaryVersion('version-not-reported', 'notary was built without its version'),
	'notary-too-new': notaryVersion('incompatible-version', 'notary 0.7.0 is installed, which does not fit'),
} as const;

/** What the programs of this machine can be: it touches all registries, whichever it is set on. */
export const machineFaults = {
	...containerFaults,
	...azureCliFaults,
	...helmFaults,
	...notaryFaults,
} as const;

export type MachineFault = keyof typeof machineFaults;
