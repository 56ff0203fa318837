import type {Reason} from '../engine/reason.ts';
import type {Values} from '../text/template.ts';
import {fill} from '../text/fill.ts';

/** Sentences for error codes. The details of an error fill the `{placeholders}`. */
export type ReasonWords = Readonly<Record<string, string>>;

/**
 * Returns the message of the program or server that failed. Returns the sentence of the code if the message is empty.
 * Returns the code if the code has no sentence.
 */
export const formatReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.detail || (explainCode(reason, reasons) ?? reason.code);

/** Returns the sentence of a code. Returns undefined if the code has no sentence, or if a value is missing. */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/** Adds the sentence of `reasonCode` as `reason`. An existing reason stays. */
export const fillReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: formatReason({code: values.reasonCode, details: values}, reasons)}
		: values;
