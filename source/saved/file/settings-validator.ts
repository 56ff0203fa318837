import {Ajv2020} from 'ajv/dist/2020.js';
import type {Saved} from '../saved.ts';
import {properties} from './schema.ts';

/** Compiled here when the program runs from source; the bundle contains the compiled code instead. */
export const ajv = new Ajv2020({
	allErrors: true,
	useDefaults: true,
	meta: false,
	validateSchema: false,
	code: {source: true, esm: true},
});

/** Whether a value is a settings file. Sections that are missing are added to it, empty. */
export const isSettingsFile = ajv.compile<Saved & {readonly version: number}>({
	$id: 'settings',
	type: 'object',
	properties,
});
