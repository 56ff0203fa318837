import type {CollectContext} from '../../../../engine/check.ts';
import {readClientError} from '../../client-error.ts';
import type {ProgramResult} from '../../../../engine/system.ts';
import {redactSecrets} from '../../../../text/redact-secrets.ts';
import {excerpt} from '../../../../text/strip-control-characters.ts';
import {truncateEnd} from '../../../../text/truncate.ts';
import type {ErrorCause, ErrorLine, Subject} from '../../error-line/error-line.ts';
import {readEngineAddress} from './read-engine-address.ts';

/** Timeout in milliseconds for `docker version` on the remote host. */
const timeout = 10_000;

/**
 * Returns the error of docker on the remote ssh host, because the local docker does not print the cause. Returns an
 * error about known_hosts for an unknown host key if this user cannot read the file. Returns `line`, with the host if
 * known, if no cause is found. Source: https://github.com/moby/moby/blob/v28.3.0/client/request.go
 */
export async function explainRemoteError(
	line: ErrorLine | undefined,
	endpoint: string | undefined,
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
): Promise<ErrorLine | undefined> {
	if (line?.subject === 'ssh-engine' && line.cause === 'host-key-unknown') {
		return explainUnknownKey(line, {system, signal});
	}

	const address = readEngineAddress(endpoint ?? '');

	if (line?.subject !== 'ssh-engine' || !isVague(line) || address?.scheme !== 'ssh') {
		return line;
	}

	const {scheme: _, ...names} = address;
	const [host = '', port] = address.host.split(':');
	const args = [
		// The command has no terminal, so ssh must not ask a question.
		'-o',
		'BatchMode=yes',
		'-T',
		...(address.user === undefined ? [] : ['-l', address.user]),
		...(port === undefined ? [] : ['-p', port]),
		'--',
		host,
		'docker',
		'version',
	];
	const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
	const answer = await system.run({file: 'ssh', args}, limit);
	return answer.ok ? explainAnswer({...line, ...names}, answer.value) : {...line, ...names};
}

/** docker prints no stderr of the remote host with these causes. */
const vagueCauses: readonly ErrorCause[] = [
	'not-running',
	'not-tls',
	'unexpected-answer',
	'connection-reset',
	'program-failed',
];

const isVague = ({cause, path, host}: ErrorLine): boolean =>
	vagueCauses.includes(cause) && path === undefined && (host === undefined || cause === 'program-failed');

/** `docker version` prints `Client:` unless the session ends before docker starts. */
function explainAnswer(line: ErrorLine, {exitCode, stdout, stderr}: ProgramResult): ErrorLine {
	const remote = exitCode === 0 ? undefined : readClientError(stderr, 'docker');

	const text = truncateEnd(stdout);

	// The docker command of the package podman-docker is Podman, which has no dial-stdio.
	if (line.cause === 'not-running' && !text.includes('Podman Engine')) {
		return remote?.subject === 'local-socket' ? {...line, ...remote, subject: 'ssh-engine'} : line;
	}

	const start = text.includes('Podman Engine') ? -1 : text.indexOf('Client:');
	const output = excerpt(
		redactSecrets(start === -1 ? `${text} ${truncateEnd(stderr)}` : text.slice(0, start)),
		200,
	);
	const found = {...line, ...(output.trim() !== '' && {output: output.trim()})};

	if (/account is currently not available/i.test(output)) {
		return {...found, cause: 'account-disabled'};
	}

	return start === -1 ? {...found, cause: 'program-failed'} : found;
}

/** Podman prints no ssh address, so the address of CONTAINER_HOST decides. A loopback address can be a virtual machine. */
export function ofSshAddress(
	line: ErrorLine | undefined,
	address: string | undefined,
): ErrorLine | undefined {
	const found = readEngineAddress(address ?? '');

	if (line === undefined || found?.scheme !== 'ssh') {
		return line;
	}

	const {scheme: _, ...names} = found;
	return connectionSubjects.includes(line.subject) ? {...line, ...names, subject: 'ssh-engine'} : line;
}

const connectionSubjects: readonly Subject[] = [
	'ssh-engine',
	'registry',
	'tcp-engine',
	'vm-engine',
	'name-server',
];

async function explainUnknownKey(
	line: ErrorLine,
	{system, signal}: Pick<CollectContext, 'system' | 'signal'>,
): Promise<ErrorLine> {
	const home = system.homeFolder();
	const path = `${home}/.ssh/known_hosts`;
	const file = home === undefined ? undefined : await system.readFile(path, signal);
	return file?.ok === false && ['EACCES', 'EPERM', 'NOT_A_FILE'].includes(file.code)
		? {...line, subject: 'ssh-files', cause: 'permission-denied', path}
		: line;
}
