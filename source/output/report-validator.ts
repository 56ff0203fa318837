import {Ajv2020} from 'ajv/dist/2020.js';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import type {ReportDocument} from './json.ts';

/**
 * When acr-doctor runs from source, Ajv compiles the schema at load time. The bundle contains precompiled validators
 * (bundling/validators.ts).
 */
export const ajv = new Ajv2020({meta: false, validateSchema: false, code: {source: true, esm: true}});

export const isReport = ajv.compile<ReportDocument>(schema);
