import {diagnose, reportFor} from '../core/diagnosis.ts';
import type {Cause, Diagnosis} from '../core/diagnosis.ts';
import type {Describe} from '../core/describe.ts';
import {redact} from '../core/redact.ts';
import {countRows, loginServerOf} from '../core/report.ts';
import type {Report, Row} from '../core/report.ts';
import {cleanLine} from '../core/sanitise.ts';

export type DocumentInput = {
	readonly report: Report;
	readonly describe: Describe;
	readonly causes: readonly Cause[];
	readonly tool: {readonly name: string; readonly version: string};
	readonly language: string;
	readonly exitCode: number;
	/** Our own fault, where one ended the run. */
	readonly fault?: string;
};

/** The one document of `--json`; docs/report.schema.json holds it to its shape. */
export function createDocument(input: DocumentInput): Readonly<Record<string, unknown>> {
	const {report, describe, causes, tool, language, exitCode, fault} = input;
	const {passed, warning, failed, skipped, error} = countRows(report.rows);
	const describeAll = (part: Report) => diagnose(part, causes).map(cause => diagnosisOf(cause, describe));

	return {
		schemaVersion: 1,
		tool,
		startedAt: new Date(report.startedAt).toISOString(),
		durationMs: (report.finishedAt ?? report.startedAt) - report.startedAt,
		language,
		exitCode,
		counts: {passed, warning, failed, skipped, error},
		diagnosis: describeAll(report),
		environment: {
			checks: report.rows.filter(row => row.scope === 'machine').map(row => checkOf(row, describe)),
		},
		registries: report.registries.map(registry => ({
			name: registry.name,
			loginServer: loginServerOf(report, registry),
			cloud: registry.cloud,
			...(registry.repository !== undefined && {repository: registry.repository}),
			diagnosis: describeAll(reportFor(report, registry.key)),
			checks: reportFor(report, registry.key).rows.map(row => checkOf(row, describe)),
		})),
		...(fault !== undefined && {fault}),
	};
}

function diagnosisOf(diagnosis: Diagnosis, describe: Describe) {
	const {cause, code, because, consequences, registries, summary, fixes} = describe.diagnosis(diagnosis);
	return {cause, code, because, consequences, registries, summary, fixes};
}

function checkOf(row: Row, describe: Describe): Readonly<Record<string, unknown>> {
	const {title, status, code, problem, summary, fixes, documentation} = describe.row(row);
	const {outcome, startedAt, finishedAt} = row;
	const wasRun = row.attempts > 0 && startedAt !== undefined;

	return {
		id: row.checkId,
		group: row.group,
		scope: row.scope,
		status,
		code,
		problem,
		title,
		summary,
		evidence: clean(outcome && 'seen' in outcome ? outcome.seen : {}),
		fixes,
		documentation,
		startedAt: wasRun ? new Date(startedAt).toISOString() : null,
		durationMs: wasRun ? (finishedAt ?? startedAt) - startedAt : 0,
		attempts: row.attempts,
		...(outcome && 'blockedBy' in outcome && {blockedBy: outcome.blockedBy}),
	};
}

/** Evidence is text from outside: whoever prints the document must not be steered by it. */
function clean(value: unknown): unknown {
	if (typeof value === 'string') {
		return redact(cleanLine(value));
	}

	if (Array.isArray(value)) {
		return value.map(clean);
	}

	return typeof value === 'object' && value !== null
		? Object.fromEntries(
				Object.entries(value)
					.filter(([, part]) => part !== undefined)
					.map(([name, part]) => [name, clean(part)]),
			)
		: value;
}
