import type {Result} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {runProgram} from './processes.ts';
import type {Environment} from '../network/proxy.ts';
import {runAzureCli} from './run-azure-cli.ts';

/** Whatever runs a program, with the library for it: it is loaded when the first one is asked. */
export {runAzureCli, runProgram};

/** Runs a program of the path in the way that suits it; fails as `runProgram` does. */
export const runInItsWay = async (
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> => (program.file === 'az' ? runAzureCli : runProgram)(program, env, signal);
