import {createDocument} from '../output/json.ts';
import type {Doctor} from './doctor.ts';
import {tool} from './version.ts';

/** What `--json` prints and a file of a run holds: the run as it stands, in the language of the doctor. */
export const documentOf = (
	{run, describe, causes, code, changeOf}: Doctor,
	exitCode: number,
	report = run.report.get(),
): string => {
	const document = createDocument({
		report,
		describe,
		causes,
		tool,
		language: code,
		exitCode,
		...(changeOf && {changeOf}),
	});
	return `${JSON.stringify(document, undefined, 2)}\n`;
};
