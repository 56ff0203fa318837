import {failure, success} from '../../engine/result.ts';
import type {Result} from '../../engine/result.ts';
import {parseJson} from '../../text/json.ts';
import type {Environment} from '../network/proxy.ts';

/** How long a helper may take, ms: one may ask a person to open a key ring, and a list is not worth that wait. */
const timeoutMs = 5000;

/**
 * Asks a credential helper which addresses it has logins for (https://github.com/docker/docker-credential-helpers):
 * an object whose keys are those. Fails with HELPER_NAME where the name can be none, NOT_INSTALLED, HELPER_REFUSED,
 * HELPER_UNREADABLE, or as a program does; the message holds nothing of what it printed.
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
		{file, words: ['list']},
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

	// Some print nothing where they keep nothing.
	const listed = stdout.trim() === '' ? {} : parseJson(stdout);
	return listed === undefined ? failure('HELPER_UNREADABLE', {program: file}) : success(listed);
}
