import {truncateEnd} from '../../../text/truncate.ts';

/**
 * Returns the bundle that a changed `core.py` of certifi names. Debian and Fedora replace the bundle of certifi with the
 * bundle of the machine. Returns undefined for the original file.
 */
export const readCertifiBundle = (core: string): string | undefined =>
	/["'](\/etc\/[\w./-]{1,200})["']/.exec(truncateEnd(core))?.[1];
