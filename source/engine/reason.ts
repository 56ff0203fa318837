import type {Values} from '../text/template.ts';

export type Reason = {
	readonly code: string;
	/** What somebody else said of it. */
	readonly detail?: string | undefined;
	readonly details?: Values | undefined;
};

/** The values of a finding for which a code is to speak, where nobody was quoted. */
export const reasonValues = ({
	code,
	detail,
	details,
}: {readonly [Name in keyof Reason]?: Reason[Name] | undefined}): Values => ({
	...details,
	reasonCode: code,
	reason: detail || undefined,
});
