import type {Reason} from '../engine/reason.ts';
import type {Values} from '../text/template.ts';
import {fill} from '../text/fill.ts';

/** The text of each error code. The details of the error fill the placeholders of the text. */
export type ReasonWords = Readonly<Record<string, string>>;

/** Returns the message of the program or server that failed, else the text of the error code, else the code. */
export const formatReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.detail || (explainCode(reason, reasons) ?? reason.code);

/** Returns undefined if the error code has no text, or if `details` lacks a placeholder value. */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/**
 * Adds `reason`: the text of the error code `reasonCode`, or the code if the code has no text. Keeps an existing
 * reason.
 */
export const fillReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: formatReason({code: values.reasonCode, details: values}, reasons)}
		: values;
