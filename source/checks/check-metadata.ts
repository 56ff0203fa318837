import {checks} from './index.ts';

/** The IDs, titles and findings of the checks. The bundle has the value, so the reference loads no check. */
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
