import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import {readVersions} from '../read-server-version.ts';
import type {Versions} from '../read-server-version.ts';
import {programProblemOf, toProgramEvidence} from '../../programs/program-evidence.ts';
import type {ProgramEvidence} from '../../programs/program-evidence.ts';
import {containerClient} from '../container-client/container-client.ts';
import {containerDaemon, isAnswering} from '../container-daemon/container-daemon.ts';
import {allowMoreTime, clientValues} from '../container-values.ts';

export type ContainerVersionEvidence = Versions &
	Partial<ProgramEvidence> & {
		/** False where the server was asked and did not answer: then there is nothing to compare. */
		readonly isServerThere: boolean;
	};

const code = 'DOCKER_VERSION_ERROR';

const askVersion = (text: string) => ({text, command: {run: ['{client}', 'version']}}) as const;

export const containerVersion = defineCheck({
	id: 'container-version',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: ['container-daemon'],
	title: 'Container versions',
	collect: async context => ({evidence: await askVersions(context)}),
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
		clientPlatform: 'Platform of the client',
		clientVersion: 'Client',
		serverPlatform: 'Platform of the server',
	},
	findings: {
		known: {
			status: 'passed',
			summary: [
				'client {clientVersion}, server {serverVersion} on {serverPlatform}',
				'client {clientVersion}, server {serverVersion}',
				'{clientName} {clientVersion} on {clientPlatform}',
				'{clientName} {clientVersion}',
			],
		},
		'server-absent': {
			status: 'skipped',
			summary: [
				'Skipped: client {clientVersion}; no daemon answers to give its version.',
				'Skipped: no daemon answers to give its version.',
			],
			meaning: 'The Container daemon row says why. The two versions are compared when it answers.',
			fixes: {retry: {text: 'Retry when the daemon answers.'}},
		},
		'gives-error': {
			status: 'failed',
			code,
			summary: [
				'{client} version ended with exit code {exitCode}: {reason}',
				'{client} version ended with exit code {exitCode}.',
				'{client} version failed ({error}).',
			],
			meaning: 'The daemon answers, but client and daemon could not exchange their versions.',
			fixes: {askVersion: askVersion('Ask the client yourself, and read its full output.')},
		},
		unreadable: {
			status: 'failed',
			code,
			summary: [
				'{client} version reported no version; it says: {output}',
				'{client} version reported no version.',
			],
			meaning: 'It may be a wrapper under this name, or a client much older or newer than the known ones.',
			fixes: {askVersion: askVersion('Ask the client yourself, and read its full output.')},
		},
		'timed-out': {
			status: 'failed',
			code,
			summary: '{client} version did not answer within the time-out.',
			meaning: 'The daemon answered a moment ago and does not now: it, or this machine, is overloaded.',
			fixes: {
				retry: {text: 'Retry.'},
				...allowMoreTime,
				askVersion: askVersion('Find out whether the daemon ever answers (Ctrl-C ends it).'),
			},
		},
	},
});

async function askVersions({system, facts, signal}: CollectContext): Promise<ContainerVersionEvidence> {
	const {command} = facts.need(containerClient);
	const daemon = facts.use(containerDaemon);

	if (daemon !== undefined && !isAnswering(daemon)) {
		return {isServerThere: false};
	}

	const answer = await system.run({file: command, words: ['version', '--format', '{{json .}}']}, signal);
	return {
		isServerThere: true,
		...(answer.ok && readVersions(answer.value.stdout)),
		...toProgramEvidence({program: command, answer}),
	};
}

function findingOf({isServerThere, clientVersion, serverVersion, ...evidence}: ContainerVersionEvidence) {
	if (!isServerThere) {
		return 'server-absent';
	}

	const fault = programProblemOf({program: '', ...evidence});

	if (fault === 'timed-out') {
		return 'timed-out';
	}

	if (fault !== undefined && fault !== 'too-much-output') {
		return 'gives-error';
	}

	return clientVersion === undefined && serverVersion === undefined ? 'unreadable' : 'known';
}
