import type {Result} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {runProgram} from './processes.ts';
import type {Environment} from '../network/proxy.ts';

/** What nobody who waits for an answer has a use for. */
const withoutDelay = {
	// A process of its own that outlives the answer.
	AZURE_CORE_COLLECT_TELEMETRY: 'no',
	// An upgrade must not begin by a question.
	'AZURE_AUTO-UPGRADE_ENABLE': 'no',
	AZURE_CORE_NO_COLOR: 'true',
};

/**
 * Where setuptools is installed, it puts its own distutils in the place of Python's, and loads itself whole for it:
 * half of the time that az takes to start, for the one path that az wants of it
 * (https://setuptools.pypa.io/en/latest/deprecated/distutils-legacy.html). A Python without distutils (3.12 and
 * later) has none but that.
 */
const withDistutilsOfPython = {SETUPTOOLS_USE_DISTUTILS: 'stdlib'};

/**
 * Runs Azure CLI without what it does besides, and quicker than it starts by itself; where that is what it fails
 * of, it is asked once more in its own way. Fails as `runProgram` does.
 */
export async function runAzureCli(
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	const own = {...env, ...withoutDelay};
	// What the person has set for it stands.
	const quick = await runProgram(program, {...withDistutilsOfPython, ...own}, signal);
	return missesDistutils(quick) ? runProgram(program, own, signal) : quick;
}

const missesDistutils = (answer: Result<ProgramResult>): boolean =>
	answer.ok && answer.value.exitCode !== 0 && answer.value.stderr.includes('distutils');
