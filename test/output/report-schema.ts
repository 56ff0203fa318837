import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';

const schema: object = JSON.parse(
	readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'),
);
const isReport = new Ajv2020({allErrors: true, strict: true}).compile(schema);

/** Where a document differs from what docs/report.schema.json promises. */
export const breachesOf = (document: unknown) => (isReport(document) ? [] : isReport.errors);
