import type {CollectContext} from '../../../../engine/check.ts';
import {readClientError} from '../../client-error.ts';
import type {ErrorLine} from '../../error-line/error-line.ts';
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
