import {defineCheck} from '../../../engine/check.ts';
import {errorLineLabels} from '../client-error.ts';
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
	uses: [],
	title: 'Container daemon',
	collect: async context => ({evidence: await queryDaemon(context)}),
	evaluate: (evidence: ContainerDaemonEvidence) => ({
		finding: evaluateDaemon(evidence),
		values: daemonValues(evidence),
	}),
	labels: {
		...errorLineLabels,
		commandLine: 'Command line',
		endpoint: 'Socket or endpoint',
		isRemote: 'Remote service',
		isRoot: 'Runs as root',
		isRootless: 'Rootless',
		proxyVariable: 'Variable with the proxy',
		variableValue: 'Value of the variable',
	},
	findings: containerDaemonFindings,
});

/** Returns true if the client reached its daemon or works without a daemon. */
export const isDaemonRunning = ({exitCode}: Pick<ContainerDaemonEvidence, 'exitCode'>): boolean =>
	exitCode === 0;
