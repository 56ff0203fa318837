import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import type {ReportDocument} from './json.ts';

/** Compiled here when the program runs from source; the bundle contains the compiled code instead. */
export const ajv = new Ajv2020({meta: false, validateSchema: false, code: {source: true, esm: true}});

/** Whether a value is a document of `--json` that this version or one before it wrote. */
export const isReport = ajv.compile<ReportDocument>(schema);
