import {runProgram} from './azure-cli.ts';
import {doctorProgram} from './prerequisites.ts';

export type CheckResult = {
	readonly id: string;
	readonly status: string;
	readonly code: string | null;
	readonly problem: string | null;
};

type DoctorReport = {
	readonly exitCode: number | undefined;
	/** The check results of the registry. */
	readonly rows: readonly CheckResult[];
	readonly text: string;
};

/** Runs the built program with `--json`, as a script would. */
export async function runChecks(
	words: readonly string[],
	environment: Readonly<Record<string, string>>,
): Promise<DoctorReport> {
	const {exitCode, stdout, stderr} = await runProgram(process.execPath, [doctorProgram, ...words, '--json'], {
		environment,
		timeout: 45_000,
	});

	if (stdout === '') {
		throw new Error(`acr-doctor ended with ${exitCode} and no report: ${stderr}`);
	}

	const report: {readonly registries: readonly {readonly checks: readonly CheckResult[]}[]} =
		JSON.parse(stdout);
	return {exitCode, rows: report.registries[0]?.checks ?? [], text: stdout + stderr};
}
