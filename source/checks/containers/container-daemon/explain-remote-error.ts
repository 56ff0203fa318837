import type {CollectContext} from '../../../engine/check.ts';
import {readClientError} from '../client-error.ts';
import type {ErrorLine} from '../error-line/error-line.ts';
import {readEngineAddress} from './read-engine-address.ts';

/** Timeout in milliseconds. docker already connected to this host through ssh. */
const timeout = 10_000;

/**
 * Docker replaces an error of docker on the remote host with a sentence that has no cause:
 * https://github.com/moby/moby/blob/v28.3.0/client/request.go
 * For such an error, runs `docker version` on that host through ssh and returns the error there. If ssh does not know the
 * key of the host, reads known_hosts, because ssh does not report an unreadable file. Returns `line` for another error and
 * if no cause is found.
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

	if (
		line?.subject !== 'ssh-engine' ||
		line.cause !== 'not-running' ||
		line.path !== undefined ||
		address?.scheme !== 'ssh'
	) {
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
	const remote =
		answer.ok && answer.value.exitCode !== 0 ? readClientError(answer.value.stderr, 'docker') : undefined;

	return remote?.subject === 'local-socket'
		? {...remote, subject: 'ssh-engine', ...names}
		: {...line, ...names};
}

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
