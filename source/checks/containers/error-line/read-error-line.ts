import type {Cause, ErrorLine, SideNote, Speaker, Subject} from './error-line.ts';
import {framesOf} from './frames.ts';
import {readAction} from './read-action.ts';
import {readCause, readEntraCode} from './read-cause.ts';
import {readHosts} from './read-hosts.ts';
import {readNames} from './read-names.ts';
import {readSpeaker} from './read-speaker.ts';
import {readSubject} from './read-subject.ts';
import {splitOutput} from './split-output.ts';

/**
 * Takes the error output of a container client, an engine or Azure CLI apart. `program` is the program that printed
 * the output, if it is known. Returns undefined if the output names no known cause, or no known subject.
 */
export function readErrorLine(output: string, program?: Speaker): ErrorLine | undefined {
	const {text, notes, mirrors} = splitOutput(output);
	const speaker = readSpeaker(text, output, program);
	// An error without a cause can follow a warning with the cause.
	const line = readText(text, speaker) ?? readText(notes.join('\n'), speaker);

	return (
		line && {
			speaker,
			...line,
			...(mirrors.length > 0 && {mirrors: mirrors.map(mirror => readMirror(mirror, speaker))}),
			...warningsOf(notes, speaker),
		}
	);
}

function readText(text: string, speaker: Speaker): Omit<ErrorLine, 'speaker'> | undefined {
	const frames = framesOf(text);
	const hosts = readHosts(text);
	const found = readCause(frames);
	const subject = readSubject({frames, hosts, speaker, cause: found});
	const cause = found ?? (subject && fallbackCauses[subject]);

	if (subject === undefined || cause === undefined) {
		return undefined;
	}

	const names = readNames(text, subject, hosts);
	const action = readAction(frames, subject);
	const entraCode = readEntraCode(text);

	return {
		...(isMisspelled(cause, names.host) ? {subject: 'image', cause: 'host-spelling'} : {subject, cause}),
		...(action && {action}),
		...names,
		...(entraCode !== undefined && {entraCode}),
	};
}

/** Causes of subjects that fail for reasons of their own. */
const fallbackCauses: Partial<Readonly<Record<Subject, Cause>>> = {
	'credential-helper': 'program-failed',
	'sign-in-broker': 'program-failed',
};

/** Docker looks up credentials by the exact host, and az signs in to the host in lower case. */
const isMisspelled = (cause: Cause, host: string | undefined): boolean =>
	(cause === 'unauthorized' || cause === 'no-credentials') && host !== undefined && /[A-Z]/.test(host);

function readMirror(text: string, speaker: Speaker): SideNote {
	const line = readText(text, speaker);
	const host = line?.host ?? /^[^/\s]{1,300}/.exec(text)?.[0];
	return {subject: 'mirror', cause: line?.cause ?? 'program-failed', ...(host !== undefined && {host})};
}

/** Only a problem of the sign-ins or of the rootless setup can explain an error that follows. */
const explaining: readonly Subject[] = ['login-file', 'credential-helper', 'rootless-setup'];

function warningsOf(notes: readonly string[], speaker: Speaker): Pick<ErrorLine, 'warnings'> {
	const warnings: SideNote[] = [];

	for (const note of notes) {
		const line = readText(note, speaker);

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
