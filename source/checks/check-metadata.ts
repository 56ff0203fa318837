import {checks} from './index.ts';

/**
 * What every check can find, without its way to look and without fixes: as much as the reference needs. The bundle
 * holds what this comes to, so that whoever reads the reference loads no check.
 */
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
