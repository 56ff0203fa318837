import {isRecord} from '../../../../text/json.ts';

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

/** Returns the path to a value of the wrong type, or undefined. Null fits every type, as in Go. */
export function findWrongType(content: Content, types: FieldTypes): readonly string[] | undefined {
	for (const [name, type] of Object.entries(types)) {
		const [spelled, value] = fieldOf(content, name);
		const wrong = findIn(value, type);

		if (wrong !== undefined) {
			return [spelled, ...wrong];
		}
	}

	return undefined;
}

function findIn(value: unknown, type: FieldType): readonly string[] | undefined {
	if (value === undefined || value === null) {
		return undefined;
	}

	switch (type) {
		case 'text':
			return typeof value === 'string' ? undefined : [];
		case 'boolean':
			return typeof value === 'boolean' ? undefined : [];
		case 'texts':
			return Array.isArray(value) && value.every(item => typeof item === 'string') ? undefined : [];
		default:
			return findInRecord(value, type);
	}
}

function findInRecord(value: unknown, type: Exclude<FieldType, string>): readonly string[] | undefined {
	if (!isRecord(value)) {
		return [];
	}

	if (!isEach(type)) {
		return findWrongType(value, type);
	}

	for (const [key, item] of Object.entries(value)) {
		const wrong = findIn(item, type.each);

		if (wrong !== undefined) {
			return [key, ...wrong];
		}
	}

	return undefined;
}

const isEach = (type: Exclude<FieldType, string>): type is {readonly each: FieldType} => 'each' in type;
