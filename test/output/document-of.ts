import type {RunContext} from '../../source/describe/run-context.ts';
import {write} from '../../source/output/json.ts';
import {tool} from '../../source/cli/version.ts';

/** The JSON document of a run. */
export const documentOf = (
	runContext: RunContext,
	exitCode: number,
	report = runContext.run.report.get(),
): string => write({...runContext, report, exitCode, tool, paint: (_, text) => text});
