import type {ErrorCause, Subject} from '../error-line.ts';

/**
 * A rule matches if the text contains one of the phrases and the cause is one of the causes. An absent list matches
 * everything. Phrases are in lower case.
 */
export type SubjectRule = {
	readonly subject: Subject;
	readonly phrases?: readonly string[];
	readonly causes?: readonly ErrorCause[];
};

export const network: readonly ErrorCause[] = [
	'connection-refused',
	'timeout',
	'name-server-failed',
	'network-unreachable',
	'connection-reset',
];
