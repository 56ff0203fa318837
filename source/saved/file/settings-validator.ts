import {Ajv2020} from 'ajv/dist/2020.js';
import type {Saved} from '../saved.ts';
import {properties} from './schema.ts';

/** Compiled at run time from source. The bundle contains compiled code (bundling/validators.ts). */
export const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	meta: false,
	validateSchema: false,
	code: {source: true, esm: true},
});

/** True if a value is a settings file. Adds missing sections, empty, to the value. */
export const isSettingsFile = ajv.compile<Saved & {readonly version: number}>({
	$id: 'settings',
	type: 'object',
	properties,
});
