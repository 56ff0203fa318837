import {readEntraCode} from '../../../engine/entra-refusal.ts';
import type {ErrorCause, ErrorLine, SideNote, Reporter, Subject} from './error-line.ts';
import {splitErrorParts} from './error-parts.ts';
import {readAzureCliError} from './read-azure-cli-error.ts';
import {readAction} from './read-action.ts';
import {readCause} from './read-cause.ts';
import {readHosts} from './read-hosts.ts';
import {readNames} from './read-names.ts';
import {readReporter} from './read-reporter.ts';
import {readSubject} from './read-subject.ts';
import {removeRepositories} from './remove-repositories.ts';
import {splitOutput} from './split-output.ts';

/**
 * Returns the parts of the error in the output. Returns undefined if the cause or the subject cannot be determined.
 * `program` is the program that printed the output, if known.
 */
export function readErrorLine(output: string, program?: Reporter): ErrorLine | undefined {
	const {text, notes, mirrors} = splitOutput(output);
	const reportedBy = readReporter(text, output, program);
	const azureCliError = reportedBy === 'az' ? readAzureCliError(text) : undefined;

	if (azureCliError !== undefined) {
		const action = readAction(splitErrorParts(text), azureCliError.subject);
		return {reportedBy, ...azureCliError, ...(action && {action})};
	}

	// If the error is unknown, the notes can explain the error.
	const line = readText(text, reportedBy) ?? readText(notes.join('\n'), reportedBy);

	return (
		line && {
			reportedBy,
			...line,
			...(mirrors.length > 0 && {mirrors: mirrors.map(mirror => readMirror(mirror, reportedBy))}),
			...warningsOf(notes, reportedBy),
		}
	);
}

function readText(text: string, reportedBy: Reporter): Omit<ErrorLine, 'reportedBy'> | undefined {
	const parts = splitErrorParts(removeRepositories(text));
	const hosts = readHosts(text);
	const found = readCause(parts);
	const subject = readSubject({parts, hosts, reportedBy, cause: found});
	const cause = found ?? (subject && fallbackCauses[subject]);

	if (subject === undefined || cause === undefined) {
		return undefined;
	}

	const names = readNames(text, subject, hosts);
	const action = readAction(parts, subject);
	const entraCode = readEntraCode(text);
	const dates = cause.startsWith('certificate-') ? readCertificateDates(text) : undefined;

	return {
		...(isMisspelled(cause, names.host) ? {subject: 'image', cause: 'host-spelling'} : {subject, cause}),
		...(action && {action}),
		...names,
		...(entraCode !== undefined && {entraCode}),
		...dates,
	};
}

/** Source: `CertificateInvalidError` in https://github.com/golang/go/blob/go1.24.3/src/crypto/x509/verify.go */
function readCertificateDates(text: string): Pick<ErrorLine, 'clock' | 'certificateDate'> | undefined {
	const [, ...times] =
		/current time (\d{4}-[\d:T.-]{1,30}(?:Z|[+-][\d:]{5})) is (?:before|after) (\d{4}-[\d:T.-]{1,30}(?:Z|[+-][\d:]{5}))/.exec(
			text,
		) ?? [];
	const [clock, certificateDate] = times.map(time => new Date(time));
	return clock === undefined ||
		certificateDate === undefined ||
		Number.isNaN(clock.getTime()) ||
		Number.isNaN(certificateDate.getTime())
		? undefined
		: {clock: clock.toISOString(), certificateDate: certificateDate.toISOString()};
}

/** The causes of subjects whose text names no known cause. */
const fallbackCauses: Partial<Readonly<Record<Subject, ErrorCause>>> = {
	'credential-helper': 'program-failed',
	'sign-in-broker': 'program-failed',
	'ssh-engine': 'ssh-failed',
};

/**
 * A sign-in with az applies only to the host in lower case:
 * https://github.com/Azure/azure-cli/blob/dev/src/azure-cli/azure/cli/command_modules/acr/custom.py
 */
const isMisspelled = (cause: ErrorCause, host: string | undefined): boolean =>
	(cause === 'unauthorized' || cause === 'no-credentials') && host !== undefined && /[A-Z]/.test(host);

function readMirror(text: string, reportedBy: Reporter): SideNote {
	const line = readText(text, reportedBy);
	const host = line?.host ?? /^[^/\s]{1,300}/.exec(text)?.[0];
	return {subject: 'mirror', cause: line?.cause ?? 'program-failed', ...(host !== undefined && {host})};
}

/** Subjects of warnings that can explain the error. */
const explaining: readonly Subject[] = ['login-file', 'credential-helper', 'rootless-setup'];

function warningsOf(notes: readonly string[], reportedBy: Reporter): Pick<ErrorLine, 'warnings'> {
	const warnings: SideNote[] = [];

	for (const note of notes) {
		const line = readText(note, reportedBy);

		if (
			line &&
			explaining.includes(line.subject) &&
			!warnings.some(({subject}) => subject === line.subject)
		) {
			const {subject, cause, path, helper} = line;
			warnings.push({
				subject,
				cause,
				...(path !== undefined && {path}),
				...(helper !== undefined && {helper}),
			});
		}
	}

	return warnings.length === 0 ? {} : {warnings};
}
