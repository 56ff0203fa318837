import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import type {Environment} from '../network/find-proxy-route.ts';

/** Time limit in milliseconds, because a credential helper can wait for the user to unlock a key ring. */
const timeoutMs = 5000;

/**
 * Runs a Docker credential helper (https://github.com/docker/docker-credential-helpers). Returns an object whose keys
 * are registry addresses. Fails with HELPER_NAME (invalid name), NOT_INSTALLED, HELPER_REFUSED (exit code other than
 * 0), HELPER_UNREADABLE (no JSON object), or as `runProgram` does. A failure never contains the helper's output,
 * because the output can contain secrets.
 */
export async function listWithHelper(
	name: unknown,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<Readonly<Record<string, unknown>>>> {
	if (typeof name !== 'string' || !/^[a-z0-9][\w.-]{0,63}$/i.test(name)) {
		return failure('HELPER_NAME');
	}

	const file = `docker-credential-${name}`;
	const {runProgram} = await import('../programs/run-any-program.ts');
	const ended = await runProgram(
		{file, args: ['list']},
		env,
		AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
	);

	if (!ended.ok) {
		return ended.code === 'ENOENT' ? failure('NOT_INSTALLED', {program: file}) : ended;
	}

	const {exitCode, stdout} = ended.value;

	if (exitCode !== 0) {
		return failure('HELPER_REFUSED', {program: file, exitCode});
	}

	const listed = stdout.trim() === '' ? {} : parseJson(stdout);
	return listed === undefined ? failure('HELPER_UNREADABLE', {program: file}) : success(listed);
}
