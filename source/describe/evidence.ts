import type {Evidence, Terms} from '../engine/check.ts';
import type {Json} from '../text/json.ts';
import type {Values} from '../text/template.ts';
import {isList} from '../text/json.ts';
import {explainCode} from './reasons.ts';
import type {ReasonWords} from './reasons.ts';
import {redactedExcerpt} from '../text/redact-secrets.ts';
import {stripControlCharacters} from '../text/strip-control-characters.ts';
import {joinItems, joinLabel} from '../text/fill.ts';
import type {JoinPatterns} from '../text/fill.ts';

export type EvidenceLine = {readonly label: string; readonly value: string};

export type EvidenceWords = JoinPatterns & {
	/** The label of each evidence field, by field name. The entry `true` is the text for the value `true`. */
	readonly labels: Readonly<Record<string, string>>;
	/** Texts that replace internal values of acr-doctor, for example `timed out` for `timed-out`. */
	readonly terms: Terms;
	readonly reasons: ReasonWords;
};

/** Returns the lines of all evidence fields. A field with an empty value or `false` has no line. */
export const listEvidence = (evidence: Evidence, words: EvidenceWords): readonly EvidenceLine[] =>
	Object.entries(evidence).flatMap(([name, value]) =>
		linesOf(labelOf(name, words.labels), termOf(name, value, words), words),
	);

function linesOf(label: string, value: Json | undefined, words: EvidenceWords): EvidenceLine[] {
	if (value === undefined || value === null || value === '' || value === false) {
		return [];
	}

	if (value === true) {
		return [{label, value: words.labels.true ?? 'true'}];
	}

	if (typeof value !== 'object') {
		return [{label, value: textOf(value)}];
	}

	if (isList(value)) {
		return value.every(item => typeof item !== 'object' || item === null)
			? linesOf(label, joinItems(value.map(textOf), words.listPattern), words)
			: value.flatMap((item, index) => linesOf(`${label} ${index + 1}`, sentenceOf(item, words), words));
	}

	return linesOf(label, sentenceOf(value, words), words);
}

const termOf = (name: string, value: Json | undefined, {terms}: EvidenceWords): Json | undefined =>
	typeof value === 'string' && Object.hasOwn(terms, name) && Object.hasOwn(terms[name] ?? {}, value)
		? terms[name]?.[value]
		: value;

/** Formats a value as one line. An object becomes, for example, `issuer: X; until: Y`. */
const sentenceOf = (value: Json, words: EvidenceWords): string =>
	typeof value === 'object' && value !== null && !isList(value)
		? joinItems(
				Object.entries(withReason(value, words.reasons))
					.flatMap(([name, part]) => linesOf(labelOf(name, words.labels), termOf(name, part, words), words))
					.map(line => joinLabel(line.label, line.value, words)),
				words.clausePattern,
			)
		: textOf(value);

/**
 * Adds the text of the error code as `reason`, if `reason` is absent. An unknown code has no text. Always removes
 * `details`, because only the text of the code needs the details.
 */
function withReason({details, ...fact}: JsonFields, reasons: ReasonWords): JsonFields {
	const {code, reason} = fact;
	return typeof code === 'string' && reason === undefined
		? {...fact, reason: explainCode({code, details: valuesOf(details)}, reasons)}
		: fact;
}

type JsonFields = {readonly [key: string]: Json | undefined};

const valuesOf = (details: Json | undefined): Values =>
	typeof details === 'object' && details !== null && !isList(details)
		? Object.fromEntries(
				Object.entries(details).map(([name, value]) => [
					name,
					typeof value === 'object' || typeof value === 'boolean' ? undefined : value,
				]),
			)
		: {};

const labelOf = (name: string, labels: Readonly<Record<string, string>>): string =>
	(Object.hasOwn(labels, name) ? labels[name] : undefined) ?? textOf(name);

const textOf = (value: Json): string =>
	redactedExcerpt(
		stripControlCharacters(typeof value === 'object' ? JSON.stringify(value) : String(value)),
		600,
	);
