import type {Values} from '../text/template.ts';

export type Reason = {
	readonly code: string;
	/** The message of the program or server that failed. */
	readonly detail?: string | undefined;
	readonly details?: Values | undefined;
};

/**
 * Returns the values for the sentence of a finding. The sentence of the code fills `{reason}` if `detail` is absent.
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
