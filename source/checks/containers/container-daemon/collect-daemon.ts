import type {CollectContext} from '../../../engine/check.ts';
import {truncateEnd} from '../../../text/truncate.ts';
import {redactSecrets, redactedExcerpt} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import type {ProgramResult, System} from '../../../engine/system.ts';
import {readClientError} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import type {ClientKind} from '../read-client-version.ts';
import {explainRemoteError, ofSshAddress} from './remote/explain-remote-error.ts';
import {readMembership} from './read-membership.ts';
import {inspectMachine} from './inspect-machine.ts';
import type {MachineState} from './inspect-machine.ts';
import {collectDaemonSettings} from './daemon-settings.ts';
import type {DaemonSettings} from './daemon-settings.ts';
import {proxyVariableFor} from './proxy-variable.ts';
import {readDaemonEndpoint} from './read-daemon-endpoint.ts';
import {readContext, readPodmanInfo, readVersions, removeWarnings} from '../read-client-info.ts';
import type {PodmanInfo} from '../read-client-info.ts';
import {containerClient} from '../container-client/container-client.ts';
import type {ClientEnvironment} from '../shared-client-findings.ts';

export type ContainerDaemonEvidence = ClientEnvironment &
	Partial<PodmanInfo> &
	MachineState & {
		readonly command: string;
		readonly kind: ClientKind;
		readonly commandLine: string;
		readonly exitCode?: number | undefined;
		/** The error code if the client did not start or was stopped, for example TIMEOUT. */
		readonly error?: string | undefined;
		readonly errorOutput?: string | undefined;
		/** The error of the client, if the client exited with a known error. */
		readonly errorLine?: ErrorLine | undefined;
		readonly serverVersion?: string | undefined;
		/** The product of the server, for example `Docker Desktop 4.40.0`. */
		readonly serverName?: string | undefined;
		/**
		 * The environment variable that selects the daemon, for example DOCKER_HOST. `variable` is absent if no
		 * variable selects the daemon.
		 */
		readonly variable?: string | undefined;
		readonly variableValue?: string | undefined;
		readonly context?: string | undefined;
		/** The socket or address of the daemon, from the docker context or from stderr. */
		readonly endpoint?: string | undefined;
		readonly isRoot: boolean;
		/** The value of DOCKER_TLS_VERIFY, if the client is docker. */
		readonly tlsVariable?: string | undefined;
		/** The value of DOCKER_API_VERSION, if the client is docker. */
		readonly apiVersion?: string | undefined;
		/** The folder in which docker looks for ca.pem, cert.pem and key.pem. */
		readonly certificatePath?: string | undefined;
		/** The group of the socket, if this user has no permission to use the socket. */
		readonly socketGroup?: string | undefined;
		/**
		 * `later`: the user is a member, but this session started before. `membership` is absent if the result is unknown.
		 */
		readonly membership?: 'none' | 'later' | undefined;
		/** The name of the variable that sets the proxy between client and daemon, for example HTTP_PROXY. */
		readonly proxyVariable?: string | undefined;
		/** The settings that can explain a failure. `settings` is absent if the client succeeded. */
		readonly settings?: DaemonSettings | undefined;
	};

/**
 * Queries the daemon with `info` of Podman or `version` of another client. A failure of the client is part of the
 * evidence.
 */
export async function queryDaemon(collectContext: CollectContext): Promise<ContainerDaemonEvidence> {
	const {system, facts, signal} = collectContext;
	const {command, kind = 'docker'} = facts.need(containerClient);
	const words = kind === 'podman' ? ['info'] : ['version'];
	const run = async (...subcommand: readonly string[]) =>
		system.run({file: command, args: [...subcommand, '--format', '{{json .}}']}, signal);
	// The JSON of `docker version` does not contain the address of the daemon, so read the address from the context.
	const [answer, context] = await Promise.all([
		run(...words),
		kind === 'docker' ? run('context', 'inspect') : undefined,
	]);
	const result: ClientResult = answer.ok ? resultOf(kind, answer.value) : {error: answer.code};
	const {platform, hostType, isWsl, isRoot} = system.runtimeEnvironment();
	const selected = context?.ok ? readContext(context.value.stdout) : undefined;
	const machine =
		kind === 'docker' && result.errorLine !== undefined
			? await inspectMachine({system, signal}, command, selected?.endpoint ?? '')
			: {};
	const configured = configuredDaemon(kind, system.variable);
	const line =
		kind === 'podman' ? ofSshAddress(result.errorLine, configured.variableValue) : result.errorLine;
	const errorLine = await explainRemoteError(line, selected?.endpoint, {system, signal});

	return {
		command,
		kind,
		commandLine: `${command} ${words.join(' ')}`,
		platform,
		hostType,
		isWsl,
		isRoot,
		...configured,
		...(kind === 'docker' && {
			tlsVariable: system.variable('DOCKER_TLS_VERIFY')?.slice(0, 40) || undefined,
			apiVersion: system.variable('DOCKER_API_VERSION')?.slice(0, 40) || undefined,
			certificatePath: certificateFolder(system),
		}),
		...result,
		...(errorLine && {errorLine}),
		proxyVariable: proxyVariableFor(errorLine, selected?.endpoint, system.variable),
		...selected,
		...machine,
		...(isRefusedBySocket(errorLine) &&
			(await readMembership({system, signal}, errorLine?.path ?? selected?.endpoint))),
		...(result.exitCode !== 0 && {
			settings: await collectDaemonSettings(collectContext, errorLine),
		}),
	};
}

const isRefusedBySocket = (line?: ErrorLine): boolean =>
	line?.subject === 'local-socket' && line.cause === 'permission-denied';

function configuredDaemon(kind: ClientKind, variable: System['variable']) {
	const name = daemonVariables[kind].find(candidate => variable(candidate)?.trim());
	return {variable: name, variableValue: name && redactedExcerpt(variable(name) ?? '', 200)};
}

/** Source: https://github.com/docker/cli/blob/v28.3.0/cli/flags/options.go */
function certificateFolder({variable, homeFolder}: System): string | undefined {
	const home = homeFolder();
	return variable('DOCKER_CERT_PATH') || variable('DOCKER_CONFIG') || (home && `${home}/.docker`);
}

/** The environment variables that select the daemon. The evidence contains the first variable that is set. */
const daemonVariables: Readonly<Record<ClientKind, readonly string[]>> = {
	docker: ['DOCKER_HOST', 'DOCKER_CONTEXT'],
	podman: ['CONTAINER_HOST', 'CONTAINER_CONNECTION'],
	nerdctl: ['CONTAINERD_ADDRESS'],
};

type ClientResult = Partial<
	Omit<ContainerDaemonEvidence, keyof ClientEnvironment | 'command' | 'kind' | 'commandLine' | 'isRoot'>
>;

function resultOf(kind: ClientKind, {exitCode, stdout, stderr}: ProgramResult): ClientResult {
	const message = redactSecrets(removeWarnings(truncateEnd(stderr)));
	const versions = readVersions(stdout);
	const errorLine = exitCode === 0 ? undefined : readClientError(stderr, kind);

	return {
		exitCode,
		...(kind === 'podman' && exitCode === 0 && readPodmanInfo(stdout)),
		serverVersion: versions?.serverVersion,
		serverName: versions?.serverName,
		context: versions?.context ?? errorLine?.context,
		endpoint: readDaemonEndpoint(message),
		...(exitCode !== 0 && {errorOutput: excerpt(message, 480), errorLine}),
	};
}
