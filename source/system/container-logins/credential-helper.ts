import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import type {ProgramResult} from '../../engine/system.ts';
import {parseJson} from '../../text/json.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/** Time limit in milliseconds, because a credential helper can wait for the user to unlock a key ring. */
const timeoutMs = 5000;

/**
 * Lists the sign-ins of a Docker credential helper (https://github.com/docker/docker-credential-helpers). Returns an
 * object whose keys are registry addresses. Fails with HELPER_NAME (invalid name), NOT_INSTALLED, HELPER_REFUSED (exit code other than
 * 0), HELPER_UNREADABLE (no JSON object), or as `runProgram` does. A failure never contains the helper's output,
 * because the output can contain secrets.
 */
export async function listWithHelper(
	name: unknown,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<Content>> {
	const ended = await runHelper(name, {args: ['list']}, env, signal);
	return ended.ok ? readOutput(ended.value, 'list') : ended;
}

/**
 * Gets the credential for `host` from a Docker credential helper, which reads the host from its standard input. Fails
 * with NOT_STORED if the helper has no credential for the host, or as `listWithHelper` does.
 */
export async function getWithHelper(
	name: unknown,
	host: string,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<Content>> {
	const ended = await runHelper(name, {args: ['get'], input: `${host}\n`}, env, signal);

	if (!ended.ok) {
		return ended;
	}

	// The helpers print this text on stdout and exit with 1:
	// https://github.com/docker/docker-credential-helpers/blob/master/credentials/error.go
	const isMissing = ended.value.exitCode !== 0 && ended.value.stdout.includes('credentials not found');
	return isMissing ? failure('NOT_STORED') : readOutput(ended.value, 'get');
}

type Content = Readonly<Record<string, unknown>>;

type Ended = ProgramResult & {readonly program: string};

async function runHelper(
	name: unknown,
	call: {readonly args: readonly string[]; readonly input?: string},
	env: Environment,
	signal: AbortSignal,
): Promise<Result<Ended>> {
	if (typeof name !== 'string' || !/^[a-z0-9][\w.-]{0,63}$/i.test(name)) {
		return failure('HELPER_NAME');
	}

	const program = `docker-credential-${name}`;
	const {runProgram} = await import('../programs/run-any-program.ts');
	const ended = await runProgram(
		{file: program, ...call},
		env,
		AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
	);

	if (!ended.ok) {
		return ended.code === 'ENOENT' ? failure('NOT_INSTALLED', {program}) : ended;
	}

	return success({program, ...ended.value});
}

function readOutput({program, exitCode, stdout}: Ended, action: 'list' | 'get'): Result<Content> {
	if (exitCode !== 0) {
		return failure('HELPER_REFUSED', {program, action, exitCode});
	}

	const content = stdout.trim() === '' ? {} : parseJson(stdout);
	return content === undefined ? failure('HELPER_UNREADABLE', {program, action}) : success(content);
}
