import {isRecord} from '../core/json.ts';

/** What a value of the file looks like. */
export type Shape =
	| 'string'
	| 'number'
	| 'boolean'
	| {readonly oneOf: readonly string[]}
	| {readonly listOf: Shape}
	| {readonly mapOf: Shape}
	| {readonly fields: Readonly<Record<string, Shape>>; readonly required?: readonly string[]};

const counts: Shape = fieldsOf({
	passed: 'number',
	warning: 'number',
	failed: 'number',
	skipped: 'number',
	error: 'number',
});

const status: Shape = {oneOf: ['passed', 'warning', 'failed', 'skipped', 'error']};

/** The file's own version; one with a higher number is read as far as it is understood. */
export const version = 1;

/** The schema of the file: `Saved`, and its version. */
export const documentShape: Shape = {
	fields: {
		version: 'number',
		registries: {
			listOf: {
				fields: {
					id: 'string',
					name: 'string',
					cloud: 'string',
					repository: 'string',
					label: 'string',
					isFavourite: 'boolean',
					lastUsedAt: 'number',
					lastResult: fieldsOf({counts, finishedAt: 'number'}),
				},
				required: ['id', 'name'],
			},
		},
		settings: {
			fields: {
				language: 'string',
				timeout: 'number',
				skip: {listOf: 'string'},
				agreesToPull: 'boolean',
				animation: 'boolean',
				ascii: 'boolean',
			},
		},
		results: {
			mapOf: {
				listOf: {
					fields: {
						counts,
						finishedAt: 'number',
						loginServer: 'string',
						addresses: {listOf: 'string'},
						checks: {mapOf: {fields: {status, finding: 'string'}, required: ['status']}},
					},
					required: ['counts', 'finishedAt', 'checks'],
				},
			},
		},
	},
};

/** All of them required. */
function fieldsOf(fields: Readonly<Record<string, Shape>>): Shape {
	return {fields, required: Object.keys(fields)};
}

/** The part of a value that has the shape; `isWhole` is false where something known looks otherwise. */
export type Understood = {readonly value?: unknown; readonly isWhole: boolean};

const nothing: Understood = {isWhole: false};

/** Takes of a value what has the shape; what the shape does not know is left out, and is no fault. */
export function understand(value: unknown, shape: Shape): Understood {
	if (typeof shape === 'string') {
		return typeof value === shape && (shape !== 'number' || Number.isFinite(value))
			? {value, isWhole: true}
			: nothing;
	}

	if ('oneOf' in shape) {
		return typeof value === 'string' && shape.oneOf.includes(value) ? {value, isWhole: true} : nothing;
	}

	if ('listOf' in shape) {
		return Array.isArray(value) ? understandList(value, shape.listOf) : nothing;
	}

	if (!isRecord(value)) {
		return nothing;
	}

	// There can be thousands of these, and whoever waits for the first word waits for them.
	const known = new Map<string, unknown>();
	let isWhole = true;

	for (const name of Object.keys(value)) {
		const inner = 'mapOf' in shape ? shape.mapOf : ownOf(shape.fields, name);

		if (inner !== undefined) {
			const part = understand(value[name], inner);
			isWhole &&= part.isWhole;

			if (part.value !== undefined) {
				known.set(name, part.value);
			}
		}
	}

	const lacks = 'fields' in shape && shape.required?.some(name => !known.has(name));
	return lacks ? nothing : {value: Object.fromEntries(known), isWhole};
}

function understandList(items: readonly unknown[], shape: Shape): Understood {
	const parts = items.map(item => understand(item, shape));
	return {
		value: parts.map(({value}) => value).filter(value => value !== undefined),
		isWhole: parts.every(({isWhole}) => isWhole),
	};
}

const ownOf = (fields: Readonly<Record<string, Shape>>, name: string): Shape | undefined =>
	Object.hasOwn(fields, name) ? fields[name] : undefined;
