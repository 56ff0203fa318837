import {redactSecrets} from '../../text/redact-secrets.ts';
import {stripControlCharacters} from '../../text/strip-control-characters.ts';
import {truncateStart} from '../../text/truncate.ts';
import type {ErrorLine, Reporter} from './error-line/error-line.ts';
import {readErrorLine} from './error-line/read-error-line.ts';

export const errorLineLabels = {
	action: 'Action',
	cacheRule: 'Cache rule',
	cause: 'Cause',
	clientAddress: 'Address the registry saw',
	entraCode: 'Entra code',
	errorLine: 'Parts of the error',
	extension: 'Extension',
	helper: 'Credential helper',
	line: 'Line',
	mirrors: 'Mirrors that failed before',
	module: 'Python module',
	output: 'Output of the remote host',
	path: 'Path',
	reportedBy: 'Reported by',
	subject: 'About',
	warnings: 'Warnings',
} as const;

/**
 * Reads the error in the last 64 Ki code units of the output, without secrets and control characters. Returns undefined
 * for an unknown error.
 */
export function readClientError(output: string, program: Reporter): ErrorLine | undefined {
	const lines = redactSecrets(truncateStart(output)).split('\n').map(stripControlCharacters);
	return readErrorLine(lines.join('\n'), program);
}

export const hostWithoutPort = (host: string | undefined): string | undefined =>
	host?.replace(/:\d{1,5}$/, '');
