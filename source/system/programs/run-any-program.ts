import type {Result} from '../../engine/result.ts';
import type {ProgramResult, Program} from '../../engine/system.ts';
import {runProgram} from './run-program.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {runAzureCli} from './run-azure-cli.ts';

/** Import this module dynamically, so that execa loads only when a program runs. */
export {runAzureCli, runProgram};

/** Runs az with `runAzureCli`, and any other program with `runProgram`. Fails as `runProgram` does. */
export const runAnyProgram = async (
	program: Omit<Program, 'variables'>,
	env: Environment,
	signal: AbortSignal,
): Promise<Result<ProgramResult>> => (program.file === 'az' ? runAzureCli : runProgram)(program, env, signal);
