import {checks} from './index.ts';

/** The build stores this value in the bundle (bundling/constants.ts), so the reference does not load the checks. */
export const checkMetadata = checks.map(({id, title, findings}) => ({
	id,
	title,
	findings: Object.fromEntries(
		Object.entries(findings).map(([name, {status, code, summary}]) => [
			name,
			{status, summary, ...(code !== undefined && {code})},
		]),
	),
}));
