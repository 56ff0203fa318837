import {isRecord} from '../../../../text/json.ts';

/** The types of JSON fields. `each` is the type of every value of an object with free keys. */
type FieldType = 'text' | 'texts' | 'boolean' | {readonly each: FieldType} | FieldTypes;

export type FieldTypes = {readonly [field: string]: FieldType};

type Content = Readonly<Record<string, unknown>>;

/**
 * Returns the name of a field as the file spells it, and its value. Go ignores case in the names of fields, and the
 * last field with a name counts (encoding/json). If the field is absent, the value is undefined.
 */
export function fieldOf(content: Content, name: string): readonly [string, unknown] {
	const spelled = Object.keys(content).findLast(key => key.toLowerCase() === name.toLowerCase()) ?? name;
	return [spelled, content[spelled]];
}

/** Returns the keys that lead to the first value of the wrong type, or undefined. Go accepts null for every type. */
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
