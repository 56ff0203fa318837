import {clientSettings} from '../../source/checks/containers/client-settings/client-settings.ts';
import type {AnyCheck, Target} from '../../source/engine/check.ts';
import {createDescribe} from '../../source/describe/describe.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {createRun} from '../../source/engine/run.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {documentationOf} from '../../source/reference/codes.ts';
import {createSystem} from '../../source/system/system.ts';
import {labels} from '../../source/languages/en/labels.ts';
import {outcomes} from '../../source/languages/en/outcomes.ts';

export type Subject = {
	readonly checks: readonly AnyCheck[];
	/** The environment variables. A test can change them between the runs, as if the user restarted the program. */
	readonly environment: Record<string, string | undefined>;
	readonly target?: Pick<Target, 'client' | 'images'>;
	readonly hostType?: 'machine' | 'container';
	/** The timeout of a check in ms. */
	readonly timeout?: number;
	/** A folder that replaces the root folder of the machine for settings files. */
	readonly fileRoot?: string;
};

export type Found = {
	readonly status: string | undefined;
	readonly finding: string | undefined;
	readonly code: string | null;
	/** All text of the finding. */
	readonly text: string;
};

export type Findings = Readonly<Record<string, Found>>;

/** Returns the findings of checks of the machine. Uses the engine and the real system. */
export const examine = async (subject: Subject): Promise<Findings> => (await examineTwice(subject)).found;

/** Runs the checks, applies the fix, and retries. Returns the findings before and after the fix. */
export async function examineTwice(
	{checks, environment, target = {}, hostType = 'machine', timeout = 8000, fileRoot}: Subject,
	heal?: () => Promise<unknown> | void,
): Promise<{readonly found: Findings; readonly healed: Findings}> {
	const system = createSystem({
		env: environment,
		platform: 'linux',
		userAgent: 'acr-doctor/test',
		timeout,
		...(fileRoot !== undefined && {fileRoot}),
		runtimeEnvironment: {hostType, isWsl: false},
		...(environment.HOME !== undefined && {home: environment.HOME}),
	});
	const machine = {cloud: builtInClouds[0], clouds: builtInClouds, ...target};
	const jobs = planJobs({checks: withSettings(checks), machine, registries: new Map()});
	const run = createRun({jobs, registries: [], system, timeout, agrees: true});
	const byId = new Map(checks.map(check => [check.id, check]));
	const rowsOf = ({rows}: ReturnType<typeof run.report.get>) => rows.filter(({checkId}) => byId.has(checkId));
	const describe = createDescribe({checks: byId, outcomes, labels, documentationOf, shell: 'posix'});

	const collect = async (): Promise<Findings> => {
		await run.settled();
		return Object.fromEntries(
			rowsOf(run.report.get()).map(row => {
				const {outcome} = row;
				const {code, summary, meaning, fixes, evidence} = describe.row(row);
				const finding = outcome && 'finding' in outcome ? outcome.finding : undefined;
				const text = JSON.stringify([summary, meaning, fixes, evidence]);
				return [row.checkId, {status: outcome?.status, finding, code, text}];
			}),
		);
	};

	try {
		run.start();
		const found = await collect();

		if (heal === undefined) {
			return {found, healed: found};
		}

		await heal();
		const {rows} = run.report.get();
		run.retry(rows.filter(({outcome}) => outcome?.status !== 'passed').map(({key}) => key));
		return {found, healed: await collect()};
	} finally {
		run.cancel();
		await system.close();
	}
}

/** Adds the check of the settings if a check uses its evidence. Only the rows of the given checks are results. */
const withSettings = (checks: readonly AnyCheck[]): readonly AnyCheck[] =>
	checks.some(({uses}) => uses.includes(clientSettings.id)) && !checks.includes(clientSettings)
		? [...checks, clientSettings]
		: checks;
