import type {CollectContext} from '../../../engine/check.ts';
import type {CredentialAttempt, Program} from '../../../engine/system.ts';
import {parseJson} from '../../../text/json.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';
import {runProgram, toProgramEvidence} from '../program-evidence.ts';
import type {ProgramEvidence} from '../program-evidence.ts';

export type AzureCliEvidence = Omit<ProgramEvidence, 'output'> & {
	readonly version?: string | undefined;
	readonly extensions?: readonly string[] | undefined;
	/** The metadata folder of the Python package of az. Absent if `az version` was run. */
	readonly metadataPath?: string | undefined;
	/** The attempt to sign in with az. Absent if no sign-in tried az, or if `az version` was run. */
	readonly signInAttempt?: Omit<CredentialAttempt, 'credential'> | undefined;
	readonly dockerCommand?: string | undefined;
};

/**
 * Reads the version from the files of az, because az starts slowly. If the files do not show exactly one version, runs
 * `az version`. A failed `az version` is part of the evidence.
 */
export const collectAzureCli = async (context: CollectContext): Promise<AzureCliEvidence> =>
	(await readInstalledVersion(context)) ?? (await runAzVersion(context));

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
		...(attempt && {signInAttempt: withoutCredential(attempt)}),
	};
}

const withoutCredential = ({credential: _, ...attempt}: CredentialAttempt) => attempt;

async function runAzVersion({system, signal}: CollectContext): Promise<AzureCliEvidence> {
	const run = await runProgram({system, signal}, azVersion);
	const {output: _, ...evidence} = toProgramEvidence(run);
	const {'azure-cli': version, extensions} =
		(run.answer.ok ? parseJson(run.answer.value.stdout) : undefined) ?? {};

	return {
		...evidence,
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
