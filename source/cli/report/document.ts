import {documents} from '../../output/index.ts';
import type {DocumentName, WriteDocument} from '../../output/index.ts';
import type {DocumentInput} from '../../output/json.ts';
import {writeJson} from '../../output/json.ts';
import type {RunContext} from '../run/run-context.ts';
import {tool} from '../version.ts';

/** What `--json` prints and a file of a run holds: the run as it stands, in the language of the doctor. */
export const documentOf = (
	runContext: RunContext,
	exitCode: number,
	report = runContext.run.report.get(),
): string => writeJson(documentInputOf(runContext, exitCode, report));

/** Loads what tells a run as this document, to be called once the run has ended. */
export async function documentWriter(
	name: DocumentName,
): Promise<(runContext: RunContext, exitCode: number) => string> {
	const write: WriteDocument = await documents[name]();
	return (runContext, exitCode) =>
		write({...documentInputOf(runContext, exitCode), words: runContext.words.report});
}

const documentInputOf = (
	{run, describe, causes, code, changeOf}: RunContext,
	exitCode: number,
	report = run.report.get(),
): DocumentInput => ({
	report,
	describe,
	causes,
	tool,
	language: code,
	exitCode,
	...(changeOf && {changeOf}),
});
