import type {Result} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {runProgram} from './run-program.ts';
import type {Environment} from '../network/find-proxy-route.ts';

const nonInteractiveVariables = {
	// Telemetry starts a process that outlives az (`_start` in azure/cli/telemetry/__init__.py).
	AZURE_CORE_COLLECT_TELEMETRY: 'no',
	// An automatic upgrade asks for confirmation (https://learn.microsoft.com/cli/azure/update-azure-cli).
	'AZURE_AUTO-UPGRADE_ENABLE': 'no',
	AZURE_CORE_NO_COLOR: 'true',
};

/**
 * Selects the distutils of Python instead of the slower copy in setuptools
 * (https://setuptools.pypa.io/en/latest/deprecated/distutils-legacy.html). Python 3.12 removed distutils
 * (https://docs.python.org/3/whatsnew/3.12.html).
 */
const standardDistutilsVariables = {SETUPTOOLS_USE_DISTUTILS: 'stdlib'};

/**
 * Runs az without prompts, telemetry and colors. If az fails and stderr mentions distutils, runs az again without
 * `standardDistutilsVariables`. Fails as `runProgram` does.
 */
export async function runAzureCli(
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> {
	const variables = {...env, ...nonInteractiveVariables};
	// The user's own SETUPTOOLS_USE_DISTUTILS overrides this default.
	const firstTry = await runProgram(program, {...standardDistutilsVariables, ...variables}, signal);
	return lacksDistutils(firstTry) ? runProgram(program, variables, signal) : firstTry;
}

const lacksDistutils = (answer: Result<ProgramResult>): boolean =>
	answer.ok && answer.value.exitCode !== 0 && answer.value.stderr.includes('distutils');
