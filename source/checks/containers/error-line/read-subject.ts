import type {ErrorCause, Reporter, Subject} from './error-line.ts';
import type {ErrorPart} from './error-parts.ts';
import {hasPhrase} from './phrase-table.ts';
import type {Hosts} from './read-hosts.ts';
import {isService} from './read-reporter.ts';
import {localSubjects} from './phrases/local-subjects.ts';
import {registryCauses, remoteSubjects} from './phrases/remote-subjects.ts';
import type {SubjectRule} from './phrases/subject-rule.ts';

type Clues = {
	readonly parts: readonly ErrorPart[];
	readonly hosts: Hosts;
	readonly reportedBy: Reporter;
	readonly cause: ErrorCause | undefined;
};

/** Returns the subject, or undefined if neither the text nor the cause identifies a subject. */
export function readSubject({parts, hosts, reportedBy, cause}: Clues): Subject | undefined {
	const text = parts.map(part => part.text).join(': ');

	return (
		findSubject(proxyRules(reportedBy), text, cause) ??
		findSubject(localSubjects, text, cause) ??
		(isMirror(text, hosts) ? 'mirror' : undefined) ??
		findSubject(remoteSubjects, text, cause) ??
		(cause !== undefined && registryCauses.includes(cause)
			? registryOrStorage(hasPhrase(text, blobPhrases), hosts)
			: undefined)
	);
}

const blobPhrases = [
	'image configuration',
	'httpreadseeker',
	'copying blob',
	'reading blob',
	'failed to copy content',
];

const proxyRules = (reportedBy: Reporter): readonly SubjectRule[] => {
	const subject = isService(reportedBy) ? 'engine-proxy' : 'client-proxy';
	return [
		{subject: 'ssh-engine', phrases: ['could not resolve hostname']},
		{subject: 'name-server', causes: ['name-server-failed']},
		{subject, phrases: ['proxyconnect', 'connect to proxy', 'proxyerror']},
		{subject, causes: ['proxy-authentication-required', 'proxy-refused']},
	];
};

const findSubject = (
	rules: readonly SubjectRule[],
	text: string,
	cause: ErrorCause | undefined,
): Subject | undefined =>
	rules.find(
		({phrases, causes}) =>
			(phrases === undefined || hasPhrase(text, phrases)) &&
			(causes === undefined || (cause !== undefined && causes.includes(cause))),
	)?.subject;

function isMirror(text: string, {request, image}: Hosts): boolean {
	return (
		hasPhrase(text, ['?ns=', 'attempting next endpoint']) ||
		(request !== undefined &&
			image !== undefined &&
			hasPhrase(text, [`${request.toLowerCase()}/v2/`, 'reading manifest']) &&
			!isSameSite(request.toLowerCase(), image.toLowerCase()) &&
			!hasPhrase(text, ['/oauth2/', 'token']))
	);
}

/** Returns true for `other` and its subdomains, for example registry-1.docker.io for docker.io. */
const isSameSite = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);

const registryOrStorage = (isBlob: boolean, {request, image}: Hosts): Subject =>
	isBlob && (request === undefined || (image !== undefined && request !== image)) ? 'storage' : 'registry';
