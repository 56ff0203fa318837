import {truncateStart} from '../../../text/truncate.ts';
import {redactSecrets} from '../../../text/redact-secrets.ts';
import {excerpt} from '../../../text/strip-control-characters.ts';

export function hostOfImage(image: string): string {
	const [first = '', ...rest] = image.split('/');
	return rest.length > 0 && (/[.:]/.test(first) || first === 'localhost') ? first : 'docker.io';
}

/**
 * Returns the last three lines, joined into one line of at most 560 characters. Ignores blank lines and progress lines of
 * Podman. Returns undefined if no line is left.
 */
export function readLastErrors(output: string): string | undefined {
	const lines = output
		.split('\n')
		.filter(line => line.trim() !== '' && !/^(?:Trying to pull|Getting image source|Copying )/.test(line));
	const last = lines.slice(-3).join('\n');
	// Keep the end of a long message, because the end usually names the cause.
	return last === '' ? undefined : excerpt(redactSecrets(truncateStart(last)).slice(-560), 600);
}

/**
 * Returns the DNS server in an error of Go, such as `lookup HOST on 192.168.65.7:53: no such host`. Returns undefined
 * if the error names no server on port 53.
 */
export const readNameServer = (output: string): string | undefined =>
	/\blookup [\w.-]{1,255} on ([\w.:[\]-]{1,255}?):53\b/.exec(truncateStart(output))?.[1];
