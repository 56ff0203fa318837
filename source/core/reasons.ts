import type {Values} from './check.ts';
import {fill} from './words.ts';

/** What a language says of a failure whose code says all: by the code, with `{placeholders}` from its details. */
export type ReasonWords = Readonly<Record<string, string>>;

export type Reason = {
	readonly code: string;
	/** What somebody else said of it. */
	readonly said?: string | undefined;
	readonly details?: Values | undefined;
};

/** A quotation goes before a sentence of ours; where there is neither, the code is all that is known. */
export const sayReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.said || (explainCode(reason, reasons) ?? reason.code);

/** What a code of ours means; undefined where it is none, or what its sentence names is not known. */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/** The values of a finding for which a code is to speak, where nobody was quoted. */
export const reasonValues = ({
	code,
	said,
	details,
}: {readonly [Name in keyof Reason]?: Reason[Name] | undefined}): Values => ({
	...details,
	reasonCode: code,
	reason: said || undefined,
});

/** The values as a sentence names them: the reason in words. */
export const speakReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: sayReason({code: values.reasonCode, details: values}, reasons)}
		: values;
