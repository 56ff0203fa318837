import {truncateEnd} from '../../../text/truncate.ts';

/** Returns the path in /etc that a changed `core.py` of certifi names, or undefined for the original file. */
export const readCertifiBundle = (core: string): string | undefined =>
	/["'](\/etc\/[\w./-]{1,200})["']/.exec(truncateEnd(core))?.[1];
