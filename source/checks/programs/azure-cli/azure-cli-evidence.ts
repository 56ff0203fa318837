import type {CollectContext} from '../../../engine/check.ts';
import type {AzureCliProgram, CredentialAttempt, Program} from '../../../engine/system.ts';
import {parseJson} from '../../../text/json.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {readClientError} from '../../containers/client-error.ts';
import type {ErrorLine} from '../../containers/error-line/error-line.ts';
import {lastMessageOf} from '../../containers/error-line/read-traceback.ts';
import {readPythonVariable} from '../azure-cli-problem/azure-cli-problem.ts';
import type {PythonVariable} from '../azure-cli-problem/azure-cli-problem.ts';
import {runProgram, toProgramEvidence} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';

export type AzureCliEvidence = Omit<ProgramEvidence, 'output'> & {
	readonly version?: string | undefined;
	readonly extensions?: readonly string[] | undefined;
	/** The metadata folder of the Python package of az. Absent if `az version` was run. */
	readonly metadataPath?: string | undefined;
	/** The attempt to sign in with az. Absent if no sign-in tried az, or if `az version` was run. */
	readonly signInAttempt?: Omit<CredentialAttempt, 'credential' | 'output'> | undefined;
	/** The error of az, from the sign-in or from `az version`. */
	readonly errorLine?: ErrorLine | undefined;
	/** The az programs in PATH order, at most 10. Absent if the PATH has at most one az and `errorLine` is absent. */
	readonly programs?: readonly AzureCliProgram[] | undefined;
	/** The variable that changes the modules of Python. Absent if `errorLine` is not about Python modules. */
	readonly pythonVariable?: PythonVariable | undefined;
	readonly dockerCommand?: string | undefined;
};

/**
 * Reads the version of az from files. Runs `az version` if the files do not show exactly one version. The evidence
 * contains the error of a failed `az version`.
 */
export async function collectAzureCli(context: CollectContext): Promise<AzureCliEvidence> {
	const programs = await context.system.azureCliPrograms(context.signal);
	const found = (await readInstalledVersion(context)) ?? (await runAzVersion(context));
	const pythonVariable =
		found.errorLine?.subject === 'az-installation' ? readPythonVariable(context.system) : undefined;
	const evidence = {...found, ...(pythonVariable && {pythonVariable})};
	return programs.length > 1 || evidence.errorLine !== undefined
		? {...evidence, programs: programs.map(describeProgram)}
		: evidence;
}

const describeProgram = ({path, ...rest}: AzureCliProgram): AzureCliProgram => ({
	path: redactedExcerpt(path, 240),
	...rest,
});

async function readInstalledVersion({system, signal}: CollectContext): Promise<AzureCliEvidence | undefined> {
	const installation = await system.azureCliInstallation(signal);

	if (installation === undefined) {
		return undefined;
	}

	const {version, extensions, metadata} = installation;
	const attempt = await system.azureCliInSignIn(signal);

	return {
		program: 'az',
		exitCode: 0,
		version,
		metadataPath: excerpt(metadata, 240),
		extensions: readExtensions(extensions),
		...readDockerCommand(system),
		...(attempt && describeAttempt(attempt)),
	};
}

function describeAttempt({credential: _, output, ...attempt}: CredentialAttempt) {
	const errorLine = output === undefined ? undefined : readClientError(output, 'az');
	return {signInAttempt: attempt, ...(errorLine && {errorLine})};
}

async function runAzVersion({system, signal}: CollectContext): Promise<AzureCliEvidence> {
	const run = await runProgram({system, signal}, azVersion);
	const {output: _, ...evidence} = toProgramEvidence(run);
	const errors = run.answer.ok && run.answer.value.exitCode !== 0 ? run.answer.value.stderr : undefined;
	const errorLine = errors === undefined ? undefined : readClientError(errors, 'az');
	const {'azure-cli': version, extensions} =
		(run.answer.ok ? parseJson(run.answer.value.stdout) : undefined) ?? {};

	return {
		...evidence,
		...(errors !== undefined && {errorOutput: redactedExcerpt(lastMessageOf(errors), 240)}),
		...(errorLine && {errorLine}),
		version: typeof version === 'string' ? redactedExcerpt(version, 40) : undefined,
		extensions:
			typeof extensions === 'object' && extensions !== null
				? readExtensions(Object.keys(extensions))
				: undefined,
		...readDockerCommand(system),
	};
}

const azVersion: Program = {
	file: 'az',
	args: ['version', '--output', 'json'],
	// The Azure sign-in can run az at the same time. Other checks wait for the sign-in, so az has low priority here.
	inBackground: true,
};

const maxExtensions = 500;

const readExtensions = (names: readonly string[]): readonly string[] =>
	names.slice(0, maxExtensions).map(name => redactedExcerpt(name, 64));

function readDockerCommand(system: CollectContext['system']): Pick<AzureCliEvidence, 'dockerCommand'> {
	const command = system.variable('DOCKER_COMMAND');
	return command ? {dockerCommand: redactedExcerpt(command, 120)} : {};
}
