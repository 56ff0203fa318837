import type {Status} from '../engine/check.ts';
import {diagnose, reportFor} from '../engine/diagnosis.ts';
import type {Diagnosis} from '../engine/diagnosis.ts';
import type {FilledFix} from '../text/fill.ts';
import type {Describe} from '../describe/describe.ts';
import type {Change} from '../saved/compare-runs.ts';
import {countRows, loginServerOf, wasCanceled} from '../engine/report.ts';
import type {Outcome, Report, Row} from '../engine/report.ts';
import {cleanRecord, cleanText} from './clean.ts';
import type {FormatInput, WriteRun} from './format.ts';

export const write: WriteRun = input => `${JSON.stringify(createDocument(input), undefined, 2)}\n`;

/** The JSON document that docs/report.schema.json describes. */
export type ReportDocument = ReturnType<typeof createDocument>;

/** Creates the document that `--json` prints and that a saved run contains. */
export function createDocument(input: Omit<FormatInput, 'paint'>) {
	const {report, tool, exitCode, changeOf, internalError} = input;
	const {code, describe, causes} = input.language;
	const {passed, warning, failed, skipped, error} = countRows(report.rows);
	const describeAll = (part: Report) => diagnose(part, causes).map(cause => diagnosisOf(cause, describe));
	const checksOf = (rows: readonly Row[]) =>
		rows.map(row => checkOf(row, report.rows.indexOf(row), describe));

	return {
		schemaVersion: 1 as const,
		tool,
		startedAt: new Date(report.startedAt).toISOString(),
		lastRunStartedAt: new Date(report.lastRunStartedAt).toISOString(),
		finishedAt: new Date(report.finishedAt ?? report.startedAt).toISOString(),
		unfinished: wasCanceled(report),
		durationMs: report.durationMs ?? 0,
		language: code,
		exitCode,
		counts: {passed, warning, failed, skipped, error},
		diagnosis: describeAll(report),
		environment: {
			checks: checksOf(report.rows.filter(row => row.scope === 'machine')),
		},
		registries: report.registries.map(registry => ({
			key: registry.key,
			name: registry.name,
			loginServer: loginServerOf(report, registry),
			cloud: registry.cloud,
			...(registry.repository !== undefined && {repository: registry.repository}),
			...(registry.displayName !== undefined && {displayName: registry.displayName}),
			diagnosis: describeAll(reportFor(report, registry.key)),
			checks: checksOf(reportFor(report, registry.key).rows),
			...changesOf(changeOf?.(report, registry)),
		})),
		...(internalError !== undefined && {internalError}),
	};
}

function diagnosisOf(diagnosis: Diagnosis, describe: Describe) {
	const {cause, code, symptoms, blocked, registries, summary, fixes} = describe.diagnosis(diagnosis);
	return {cause, code, symptoms, blocked, registries, summary, fixes: fixes.map(fixOf)};
}

function checkOf(row: Row, position: number, describe: Describe) {
	const {title, code, problem, summary, fixes, documentation} = describe.row(row);
	const {startedAt} = row;
	const outcome = outcomeOf(row.outcome);
	const wasRun = row.attempts > 0 && startedAt !== undefined;

	return {
		key: row.key,
		position,
		id: row.checkId,
		group: row.group,
		scope: row.scope,
		...outcome,
		code,
		problem,
		title,
		summary,
		evidence: cleanRecord(row.outcome && 'evidence' in row.outcome ? row.outcome.evidence : {}),
		fixes: fixes.map(fixOf),
		documentation,
		startedAt: wasRun ? new Date(startedAt).toISOString() : null,
		durationMs: wasRun ? (row.durationMs ?? 0) : 0,
		attempts: row.attempts,
	};
}

/**
 * The data of an outcome without translated texts, so that `acr-doctor report` can describe the outcome in any
 * language.
 */
type OutcomeDocument =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			readonly values: Readonly<Record<string, string | number>>;
			readonly collectedAt: string;
			readonly replacedBy?: string;
	  }
	| {readonly status: 'error'; readonly message: string}
	| {readonly status: 'skipped'; readonly reason: 'blocked'; readonly blockedBy: string}
	| {readonly status: 'skipped'; readonly reason: 'canceled' | 'excluded'};

function outcomeOf(outcome: Outcome | undefined): OutcomeDocument {
	if (outcome === undefined) {
		return {status: 'skipped', reason: 'canceled'};
	}

	if ('message' in outcome) {
		return {status: 'error', message: cleanText(outcome.message)};
	}

	if ('reason' in outcome) {
		return outcome;
	}

	const {status, finding, values, collectedAt, replacedBy} = outcome;
	return {
		status,
		finding,
		values: cleanRecord(values),
		collectedAt: new Date(collectedAt).toISOString(),
		...(replacedBy !== undefined && {replacedBy}),
	};
}

const changesOf = (change: Change | undefined) =>
	change && {changes: {...change, since: new Date(change.since).toISOString()}};

const fixOf = ({name, text, command}: FilledFix) => ({
	...(name !== undefined && {name}),
	text,
	...(command && {command}),
});
