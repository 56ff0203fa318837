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
 * setuptools replaces the distutils of Python by its own and loads all of itself: half of the start time of az,
 * which needs one path from it (https://setuptools.pypa.io/en/latest/deprecated/distutils-legacy.html). Python 3.12
 * and later has no other distutils.
 */
const standardDistutilsVariables = {SETUPTOOLS_USE_DISTUTILS: 'stdlib'};

/**
 * Runs az without telemetry, upgrades and the distutils of setuptools. If az fails without that distutils, runs it
 * again with it. Fails as `runProgram` does.
 */
export async function runAzureCli(
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	const variables = {...env, ...nonInteractiveVariables};
	// A variable that the user has set overrides this one.
	const firstTry = await runProgram(program, {...standardDistutilsVariables, ...variables}, signal);
	return lacksDistutils(firstTry) ? runProgram(program, variables, signal) : firstTry;
}

const lacksDistutils = (answer: Result<ProgramResult>): boolean =>
	answer.ok && answer.value.exitCode !== 0 && answer.value.stderr.includes('distutils');
