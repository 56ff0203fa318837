import type {Reason} from '../engine/reason.ts';
import type {Values} from '../text/template.ts';
import {fill} from '../text/fill.ts';

/** What a language says of a failure whose code says all: by the code, with `{placeholders}` from its details. */
export type ReasonWords = Readonly<Record<string, string>>;

/** A quotation goes before a sentence of ours; where there is neither, the code is all that is known. */
export const sayReason = (reason: Reason, reasons: ReasonWords): string =>
	reason.detail || (explainCode(reason, reasons) ?? reason.code);

/** What a code of ours means; undefined where it is none, or what its sentence names is not known. */
export function explainCode({code, details = {}}: Reason, reasons: ReasonWords): string | undefined {
	const sentence = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
	return sentence && fill(sentence, details);
}

/** The values as a sentence names them: the reason in words. */
export const speakReason = (values: Values, reasons: ReasonWords): Values =>
	values.reason === undefined && typeof values.reasonCode === 'string'
		? {...values, reason: sayReason({code: values.reasonCode, details: values}, reasons)}
		: values;
