import type {Values} from '../text/template.ts';

export type Reason = {
	readonly code: string;
	/** The message of the program or server that failed. */
	readonly detail?: string | undefined;
	readonly details?: Values | undefined;
};

/**
 * Returns the placeholder values for the sentence of a finding. If `detail` is absent or empty, `{reason}` is later
 * filled with the text of the code (languages/LANGUAGE/reasons.ts).
 */
export const reasonValues = ({
	code,
	detail,
	details,
}: {readonly [Name in keyof Reason]?: Reason[Name] | undefined}): Values => ({
	...details,
	reasonCode: code,
	reason: detail || undefined,
});
