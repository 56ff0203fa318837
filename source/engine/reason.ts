import type {Values} from '../text/template.ts';

export type Reason = {
	readonly code: string;
	/** A message from outside. */
	readonly detail?: string | undefined;
	readonly details?: Values | undefined;
};

/** The values of a finding's sentence. Without a `detail`, the sentence of the code fills `{reason}`. */
export const reasonValues = ({
	code,
	detail,
	details,
}: {readonly [Name in keyof Reason]?: Reason[Name] | undefined}): Values => ({
	...details,
	reasonCode: code,
	reason: detail || undefined,
});
