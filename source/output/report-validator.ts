import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import type {ReportDocument} from './json.ts';

/**
 * The validator for a run from source, which compiles at run time. The bundle contains compiled code
 * (bundling/validators.ts).
 */
export const ajv = new Ajv2020({meta: false, validateSchema: false, code: {source: true, esm: true}});

/** Returns true if a value is a document of `--json` from this version or an earlier version. */
export const isReport = ajv.compile<ReportDocument>(schema);
