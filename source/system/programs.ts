/** Whatever runs a program, with the library for it: it is loaded when the first one is asked. */
export {runAzureCli} from './run-azure-cli.ts';
export {runProgram} from './processes.ts';
