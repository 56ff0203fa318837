import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import type {ReportDocument} from './json.ts';

/** Compiled at run time from source. The bundle contains compiled code (bundling/validators.ts). */
export const ajv = new Ajv2020({meta: false, validateSchema: false, code: {source: true, esm: true}});

/** True if a value is a document of `--json`, of this version or an earlier one. */
export const isReport = ajv.compile<ReportDocument>(schema);
