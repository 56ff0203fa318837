import type {Reason} from '../engine/reason.ts';
import type {Values} from '../text/template.ts';
import {fill} from '../text/fill.ts';

/** Texts for error codes. The key is the code. The details of the error fill the `{placeholders}`. */
export type ReasonWords = Readonly<Record<string, string>>;

/**
 * Returns the message of the program or server that failed. If there is no message, returns the text of the error
 * code. If the code has no text either, returns the code itself.
 */
export const formatReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.detail || (explainCode(reason, reasons) ?? reason.code);

/**
 * Returns the text of an error code. Returns undefined if the code has no text, or if `details` lacks a value that
 * the text needs.
 */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/** Adds the text of the error code `reasonCode` as `reason`, if the values do not contain a reason yet. */
export const fillReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: formatReason({code: values.reasonCode, details: values}, reasons)}
		: values;
