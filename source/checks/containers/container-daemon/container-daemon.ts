import {defineCheck} from '../../../engine/check.ts';
import {errorLineLabels} from '../client-error.ts';
import {settingLabels} from '../client-settings/settings-labels.ts';
import {queryDaemon} from './collect-daemon.ts';
import type {ContainerDaemonEvidence} from './collect-daemon.ts';
import {containerDaemonFindings} from './container-daemon-findings.ts';
import {daemonValues} from './daemon-values.ts';
import {evaluateDaemon} from './evaluate-daemon.ts';

export const containerDaemon = defineCheck({
	id: 'container-daemon',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: ['client-settings'],
	title: 'Container daemon',
	collect: async context => ({evidence: await queryDaemon(context)}),
	evaluate: (evidence: ContainerDaemonEvidence) => ({
		finding: evaluateDaemon(evidence),
		values: daemonValues(evidence),
	}),
	labels: {
		...errorLineLabels,
		...settingLabels,
		commandLine: 'Command line',
		endpoint: 'Socket or endpoint',
		isMachineInstalled: 'Program of the virtual machine installed',
		engineProblem: 'Problem with the settings',
		invalidFile: 'Settings file that is not valid',
		isRemote: 'Remote service',
		isRoot: 'Runs as root',
		isRootless: 'Rootless',
		membership: 'Membership in the group',
		otherEndpoint: 'Other engine that responds',
		proxyVariable: 'Variable with the proxy',
		selectedContext: 'Selected context',
		service: 'Podman service',
		settings: 'Client settings',
		apiVersion: 'Value of DOCKER_API_VERSION',
		tlsVariable: 'Value of DOCKER_TLS_VERIFY',
		certificatePath: 'Folder of the certificate files',
		socketGroup: 'Group of the socket',
		variableValue: 'Value of the variable',
	},
	terms: {membership: {none: 'not a member', later: 'a member since after this session started'}},
	findings: containerDaemonFindings,
});

/** Returns true if the client reached its daemon or works without a daemon. */
export const isDaemonRunning = ({exitCode}: Pick<ContainerDaemonEvidence, 'exitCode'>): boolean =>
	exitCode === 0;
