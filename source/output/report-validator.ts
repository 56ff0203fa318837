import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import type {ReportDocument} from './json.ts';

/**
 * When acr-doctor runs from source, Ajv compiles the schema at load time. The bundle contains precompiled validators
 * (bundling/validators.ts).
 */
export const ajv = new Ajv2020({meta: false, validateSchema: false, code: {source: true, esm: true}});

/** Returns true if a value is a `--json` document of this version or an earlier version. */
export const isReport = ajv.compile<ReportDocument>(schema);
