import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};

/** Returns the schema without unknown fields, because this version writes none. */
function closed(node: unknown): unknown {
	if (Array.isArray(node)) {
		return node.map(closed);
	}

	if (typeof node !== 'object' || node === null) {
		return node;
	}

	const parts = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, closed(part)]));
	return 'properties' in node && 'type' in node ? {additionalProperties: false, ...parts} : parts;
}

const isReport = new Ajv2020({allErrors: true, strict: true}).compile(Object(closed(schema)));

/** Differences between a document and docs/report.schema.json. */
export const breachesOf = (document: unknown) => (isReport(document) ? [] : isReport.errors);
