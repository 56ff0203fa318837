import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

/** The types of JSON fields. `each` is the type of every value of an object with any keys. */
type FieldType = 'text' | 'texts' | 'boolean' | {readonly each: FieldType} | FieldTypes;

export type FieldTypes = {readonly [field: string]: FieldType};

type Content = Readonly<Record<string, unknown>>;

/**
 * Returns the name of a field as the file spells it, and the value, or undefined for an absent field. Go ignores case
 * in the names of fields (https://pkg.go.dev/encoding/json). The last match counts.
 */
export function fieldOf(content: Content, name: string): readonly [string, unknown] {
	const spelled = Object.keys(content).findLast(key => key.toLowerCase() === name.toLowerCase()) ?? name;
	return [spelled, content[spelled]];
}

type WrongType = {
	readonly keys: readonly string[];
	/** The form of a value of the right type. */
	readonly allowed: string;
};

/** Returns a value of the wrong type, or undefined. Null fits every type, as in Go. */
export function findWrongType(content: Content, types: FieldTypes): WrongType | undefined {
	for (const [name, type] of Object.entries(types)) {
		const [spelled, value] = fieldOf(content, name);
		const wrong = findIn(value, type);

		if (wrong !== undefined) {
			return {...wrong, keys: [spelled, ...wrong.keys]};
		}
	}

	return undefined;
}

export const wrongTypeIn = (lineOf: LineOf, {keys, allowed}: WrongType): Mistake => ({
	problem: 'wrong-type',
	line: lineOf(...keys),
	setting: redactedExcerpt(keys.join('.'), 200),
	allowed,
});

/** The forms of the types. */
const forms = {text: '"TEXT"', boolean: 'true, false', texts: '["TEXT"]', object: '{"NAME": VALUE}'} as const;

function findIn(value: unknown, type: FieldType): WrongType | undefined {
	if (value === undefined || value === null) {
		return undefined;
	}

	switch (type) {
		case 'text':
			return typeof value === 'string' ? undefined : {keys: [], allowed: forms.text};
		case 'boolean':
			return typeof value === 'boolean' ? undefined : {keys: [], allowed: forms.boolean};
		case 'texts':
			return Array.isArray(value) && value.every(item => typeof item === 'string')
				? undefined
				: {keys: [], allowed: forms.texts};
		default:
			return findInRecord(value, type);
	}
}

function findInRecord(value: unknown, type: Exclude<FieldType, string>): WrongType | undefined {
	if (!isRecord(value)) {
		return {keys: [], allowed: forms.object};
	}

	if (!isEach(type)) {
		return findWrongType(value, type);
	}

	for (const [key, item] of Object.entries(value)) {
		const wrong = findIn(item, type.each);

		if (wrong !== undefined) {
			return {...wrong, keys: [key, ...wrong.keys]};
		}
	}

	return undefined;
}

const isEach = (type: Exclude<FieldType, string>): type is {readonly each: FieldType} => 'each' in type;
