import {defineCheck} from '../core/check.ts';
import type {LookContext} from '../core/check.ts';
import {readVersions} from '../wire/server-version.ts';
import type {Versions} from '../wire/server-version.ts';
import {faultOf, keepAnswer} from './ask-program.ts';
import type {ProgramSeen} from './ask-program.ts';
import {containerClient} from './container-client.ts';
import {containerDaemon, isAnswering} from './container-daemon.ts';
import {adviceValues} from './container-values.ts';

export type ContainerVersionSeen = Versions &
	Partial<ProgramSeen> & {
		/** False where the server was asked and did not answer: then there is nothing to compare. */
		readonly isServerThere: boolean;
	};

const code = 'DOCKER_VERSION_ERROR';

export const containerVersion = defineCheck({
	id: 'container-version',
	group: 'environment',
	scope: 'machine',
	needs: ['container-client'],
	uses: ['container-daemon'],
	title: 'Container versions',
	look: async context => ({seen: await askVersions(context)}),
	judge(seen: ContainerVersionSeen, {facts}) {
		const {clientVersion, clientPlatform, serverVersion, serverPlatform} = seen;
		const {kind, ...client} = facts.need(containerClient);

		return {
			finding: findingOf(seen),
			values: {
				...adviceValues(client, kind),
				client: seen.program ?? client.command,
				clientVersion: clientVersion ?? client.version,
				clientPlatform,
				serverVersion,
				serverPlatform,
				exitCode: seen.exitCode,
				error: seen.error,
				reason: seen.errorOutput,
				output: seen.output,
			},
		};
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
				'Skipped: client {clientVersion}; no server answers to be asked for its own.',
				'Skipped: no server answers to be asked.',
			],
			meaning: 'The row above says why. The two are compared when it answers.',
			fixes: [{text: 'Retry when the daemon answers.'}],
		},
		'gives-error': {
			status: 'failed',
			code,
			summary: [
				'{client} version ended with exit code {exitCode}: {reason}',
				'{client} version ended with exit code {exitCode}.',
				'{client} version failed ({error}).',
			],
			meaning: 'The server answers, but client and server could not tell their versions to each other.',
			fixes: [{text: 'See all that it says.', command: {run: ['{client}', 'version']}}],
		},
		unreadable: {
			status: 'failed',
			code,
			summary: ['{client} version told no version; it says: {output}', '{client} version told no version.'],
			meaning:
				'A wrapper under this name, or a client much older or newer than those known here, answers otherwise.',
			fixes: [{text: 'See all that it says.', command: {run: ['{client}', 'version']}}],
		},
		'timed-out': {
			status: 'failed',
			code,
			summary: '{client} version gave no answer within the time-out.',
			meaning: 'The server answered a moment ago, and does not now: it, or this machine, is overloaded.',
			fixes: [
				{text: 'Give it longer, with --timeout SECONDS, or retry.'},
				{text: 'See whether it ever answers (Ctrl-C ends it).', command: {run: ['{client}', 'version']}},
			],
		},
	},
});

async function askVersions({system, facts, signal}: LookContext): Promise<ContainerVersionSeen> {
	const {command} = facts.need(containerClient);
	const daemon = facts.use(containerDaemon);

	if (daemon !== undefined && !isAnswering(daemon)) {
		return {isServerThere: false};
	}

	const answer = await system.run({file: command, words: ['version', '--format', '{{json .}}']}, signal);
	return {
		isServerThere: true,
		...(answer.ok && readVersions(answer.value.stdout)),
		...keepAnswer({program: command, answer}),
	};
}

function findingOf({isServerThere, clientVersion, serverVersion, ...seen}: ContainerVersionSeen) {
	if (!isServerThere) {
		return 'server-absent';
	}

	const fault = faultOf({program: '', ...seen});

	if (fault === 'timed-out') {
		return 'timed-out';
	}

	if (fault !== undefined && fault !== 'endless') {
		return 'gives-error';
	}

	return clientVersion === undefined && serverVersion === undefined ? 'unreadable' : 'known';
}
