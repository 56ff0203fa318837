import {Ajv2020} from 'ajv/dist/2020.js';
import type {Saved} from '../saved.ts';
import {properties} from './schema.ts';

/**
 * When acr-doctor runs from source, Ajv compiles the schema at load time. The bundle contains a precompiled validator
 * instead (bundling/validators.ts).
 */
export const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	meta: false,
	validateSchema: false,
	code: {source: true, esm: true},
});

/**
 * Returns true if the value is a valid settings file. Adds a missing version and missing sections to the value
 * (`useDefaults`).
 */
export const isSettingsFile = ajv.compile<Saved & {readonly version: number}>({
	$id: 'settings',
	type: 'object',
	properties,
});
