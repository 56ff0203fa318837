import type {Cause, Subject} from '../error-line.ts';

/** Phrases in lower case that name a subject. With causes, the subject applies only to these causes. */
export type SubjectRule = {
	readonly subject: Subject;
	readonly phrases?: readonly string[];
	readonly causes?: readonly Cause[];
};

/** Causes of every connection, before TLS. */
export const network: readonly Cause[] = [
	'connection-refused',
	'timeout',
	'name-server-failed',
	'network-unreachable',
	'connection-reset',
];
