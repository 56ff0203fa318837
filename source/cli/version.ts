import {readFileSync} from 'node:fs';

const {name, version}: {name: string; version: string} = JSON.parse(
	readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The program's own name and version, from its package. */
export const tool = {name, version};
