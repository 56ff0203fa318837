import type {Result} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {runProgram} from './run-program.ts';
import type {Environment} from '../network/find-proxy-route.ts';

const nonInteractiveVariables = {
	// Telemetry starts a process that outlives az.
	AZURE_CORE_COLLECT_TELEMETRY: 'no',
	// An upgrade asks for confirmation.
	'AZURE_AUTO-UPGRADE_ENABLE': 'no',
	AZURE_CORE_NO_COLOR: 'true',
};

/**
 * Selects the distutils of Python instead of the distutils of setuptools. Loading the distutils of setuptools takes
 * half of the start time of az (https://setuptools.pypa.io/en/latest/deprecated/distutils-legacy.html). Python 3.12
 * and later has no distutils, so az then needs setuptools.
 */
const standardDistutilsVariables = {SETUPTOOLS_USE_DISTUTILS: 'stdlib'};

/**
 * Runs az without telemetry, upgrades and the distutils of setuptools. Runs az again with the distutils of
 * setuptools if az lacks distutils. Fails as `runProgram` does.
 */
export async function runAzureCli(
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	const variables = {...env, ...nonInteractiveVariables};
	// A value that the user has set overrides this default.
	const firstTry = await runProgram(program, {...standardDistutilsVariables, ...variables}, signal);
	return lacksDistutils(firstTry) ? runProgram(program, variables, signal) : firstTry;
}

const lacksDistutils = (answer: Result<ProgramResult>): boolean =>
	answer.ok && answer.value.exitCode !== 0 && answer.value.stderr.includes('distutils');
