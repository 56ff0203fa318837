import {documents} from '../../output/index.ts';
import type {DocumentName, WriteDocument} from '../../output/index.ts';
import type {DocumentInput} from '../../output/json.ts';
import {writeJson} from '../../output/json.ts';
import type {Doctor} from '../run/run-context.ts';
import {tool} from '../version.ts';

/** What `--json` prints and a file of a run holds: the run as it stands, in the language of the doctor. */
export const documentOf = (doctor: Doctor, exitCode: number, report = doctor.run.report.get()): string =>
	writeJson(documentInputOf(doctor, exitCode, report));

/** Loads what tells a run as this document, to be called once the run has ended. */
export async function documentWriter(
	name: DocumentName,
): Promise<(doctor: Doctor, exitCode: number) => string> {
	const write: WriteDocument = await documents[name]();
	return (doctor, exitCode) => write({...documentInputOf(doctor, exitCode), words: doctor.words.report});
}

const documentInputOf = (
	{run, describe, causes, code, changeOf}: Doctor,
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
