import type {Reason} from '../engine/reason.ts';
import type {Values} from '../text/template.ts';
import {fill} from '../text/fill.ts';

/** Sentences by error code, with `{placeholders}` for its details. */
export type ReasonWords = Readonly<Record<string, string>>;

/** The message from outside, or else the sentence of the code, or else the code. */
export const formatReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.detail || (explainCode(reason, reasons) ?? reason.code);

/** The sentence of a code; undefined if there is none, or if it lacks a value. */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/** Adds `reason`, the sentence of `reasonCode`, unless there is a reason already. */
export const fillReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: formatReason({code: values.reasonCode, details: values}, reasons)}
		: values;
