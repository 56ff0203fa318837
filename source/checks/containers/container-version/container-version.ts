import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import {readVersions} from '../read-client-info.ts';
import type {Versions} from '../read-client-info.ts';
import {programProblemOf, toProgramEvidence} from '../../programs/program-evidence.ts';
import type {ProgramEvidence} from '../../programs/program-evidence.ts';
import {containerClient} from '../container-client/container-client.ts';
import {containerDaemon, isDaemonRunning} from '../container-daemon/container-daemon.ts';
import {allowMoreTime, clientValues} from '../shared-client-findings.ts';

type ContainerVersionEvidence = Versions &
	Partial<ProgramEvidence> & {
		/** False if the client failed in the container-daemon check. The other properties are then absent. */
		readonly isDaemonAvailable: boolean;
	};

const code = 'DOCKER_VERSION_ERROR';

const showVersion = (text: string) => ({text, command: {run: ['{client}', 'version']}}) as const;

export const containerVersion = defineCheck({
	id: 'container-version',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: ['container-daemon'],
	title: 'Container versions',
	collect: async context => ({evidence: await collectVersions(context)}),
	evaluate(evidence: ContainerVersionEvidence, {facts}) {
		const {clientVersion, clientPlatform, serverVersion, serverPlatform} = evidence;
		const {kind, ...client} = facts.need(containerClient);

		return {
			finding: findingOf(evidence),
			values: {
				...clientValues(client, kind),
				client: evidence.program ?? client.command,
				clientVersion: clientVersion ?? client.version,
				clientPlatform,
				serverVersion,
				serverPlatform,
				exitCode: evidence.exitCode,
				error: evidence.error,
				reason: evidence.errorOutput,
				output: evidence.output,
			},
		};
	},
	labels: {
		clientPlatform: 'Client platform',
		clientVersion: 'Client',
		serverPlatform: 'Server platform',
	},
	findings: {
		reported: {
			status: 'passed',
			short: ['client {clientVersion}, server {serverVersion}', '{clientName} {clientVersion}'],
			summary: [
				'The client has version {clientVersion}, and the server has version {serverVersion} on {serverPlatform}.',
				'The client has version {clientVersion}, and the server has version {serverVersion}.',
				'{clientName} has version {clientVersion} on {clientPlatform}.',
				'{clientName} has version {clientVersion}.',
			],
		},
		'daemon-not-available': {
			status: 'skipped',
			short: 'No daemon responds',
			summary: ['The client has version {clientVersion}, but no daemon responds.', 'No daemon responds.'],
			meaning:
				'The Container daemon row shows the cause. The versions are compared when the daemon responds.',
			fixes: {retry: {text: 'Retry when the daemon responds.'}},
		},
		'version-command-failed': {
			status: 'failed',
			code,
			short: '{client} version failed',
			summary: [
				'{client} version failed with exit code {exitCode}: {reason}',
				'{client} version failed with exit code {exitCode}.',
				'{client} version failed ({error}).',
			],
			meaning: 'The daemon responds, but the client and the daemon could not exchange their versions.',
			fixes: {showVersion: showVersion('Run the command in a shell and read its full output.')},
		},
		'version-unreadable': {
			status: 'failed',
			code,
			short: '{client} version shows no version',
			summary: [
				'{client} version printed no version. Its output: {output}',
				'{client} version printed no version.',
			],
			meaning:
				'The program may be a wrapper, or much older or newer than the versions that acr-doctor knows.',
			fixes: {showVersion: showVersion('Run the command in a shell and read its full output.')},
		},
		'timed-out': {
			status: 'failed',
			code,
			short: 'No response to {client} version',
			summary: '{client} version did not respond before the timeout.',
			meaning: 'The daemon responded a moment ago. The daemon or this machine is probably overloaded.',
			fixes: {
				retry: {text: 'Retry.'},
				...allowMoreTime,
				showVersion: showVersion(
					'Find out whether the daemon ever responds. Press Ctrl-C to stop the command.',
				),
			},
		},
	},
});

async function collectVersions({system, facts, signal}: CollectContext): Promise<ContainerVersionEvidence> {
	const {command} = facts.need(containerClient);
	const daemon = facts.use(containerDaemon);

	if (daemon !== undefined && !isDaemonRunning(daemon)) {
		return {isDaemonAvailable: false};
	}

	const answer = await system.run({file: command, args: ['version', '--format', '{{json .}}']}, signal);
	return {
		isDaemonAvailable: true,
		...(answer.ok && readVersions(answer.value.stdout)),
		...toProgramEvidence({program: command, answer}),
	};
}

function findingOf({isDaemonAvailable, clientVersion, serverVersion, ...evidence}: ContainerVersionEvidence) {
	if (!isDaemonAvailable) {
		return 'daemon-not-available';
	}

	const fault = programProblemOf({program: '', ...evidence});

	if (fault === 'timed-out') {
		return 'timed-out';
	}

	if (fault !== undefined && fault !== 'too-much-output') {
		return 'version-command-failed';
	}

	return clientVersion === undefined && serverVersion === undefined ? 'version-unreadable' : 'reported';
}
