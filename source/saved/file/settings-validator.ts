import {Ajv2020} from 'ajv/dist/2020.js';
import type {Saved} from '../saved.ts';
import {properties} from './schema.ts';

/**
 * The validator for a run from source, which compiles at run time. The bundle contains compiled code
 * (bundling/validators.ts).
 */
export const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	meta: false,
	validateSchema: false,
	code: {source: true, esm: true},
});

/** Returns true if a value is a settings file. Adds missing sections to the value as empty sections. */
export const isSettingsFile = ajv.compile<Saved & {readonly version: number}>({
	$id: 'settings',
	type: 'object',
	properties,
});
