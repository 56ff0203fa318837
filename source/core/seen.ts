import type {Json, Seen} from './check.ts';
import {redact} from './redact.ts';
import {cleanLine, excerpt} from './sanitise.ts';

export type SeenLine = {readonly label: string; readonly value: string};

/** What was seen as lines, in the order of the fact; what is not known is left out. */
export const listSeen = (seen: Seen, labels: Readonly<Record<string, string>>): readonly SeenLine[] =>
	Object.entries(seen).flatMap(([name, value]) => linesOf(labelOf(name, labels), value, labels));

function linesOf(
	label: string,
	value: Json | undefined,
	labels: Readonly<Record<string, string>>,
): SeenLine[] {
	if (value === undefined || value === null || value === '' || value === false) {
		return [];
	}

	if (value === true) {
		return [{label, value: labels.true ?? 'true'}];
	}

	if (typeof value !== 'object') {
		return [{label, value: textOf(value)}];
	}

	if (isList(value)) {
		return value.every(item => typeof item !== 'object' || item === null)
			? linesOf(label, value.map(textOf).join(', '), labels)
			: value.flatMap((item, index) => linesOf(`${label} ${index + 1}`, sentenceOf(item, labels), labels));
	}

	return linesOf(label, sentenceOf(value, labels), labels);
}

/** An object on one line: `issuer: X; until: Y`. */
const sentenceOf = (value: Json, labels: Readonly<Record<string, string>>): string =>
	typeof value === 'object' && value !== null && !isList(value)
		? Object.entries(value)
				.flatMap(([name, part]) => linesOf(labelOf(name, labels), part, labels))
				.map(line => `${line.label}: ${line.value}`)
				.join('; ')
		: textOf(value);

/** A name can come from a saved run, and be any word. */
const labelOf = (name: string, labels: Readonly<Record<string, string>>): string =>
	(Object.hasOwn(labels, name) ? labels[name] : undefined) ?? textOf(name);

const textOf = (value: Json): string =>
	excerpt(redact(cleanLine(typeof value === 'object' ? JSON.stringify(value) : String(value))), 600);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
