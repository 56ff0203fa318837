import {groups} from '../engine/check.ts';
import type {Values} from '../text/template.ts';
import type {Change} from '../saved/compare-runs.ts';
import {isRecord, parseJson} from '../text/json.ts';
import type {Outcome, Report, Row} from '../engine/report.ts';
import {cleanText} from './clean.ts';
import type {ReportDocument} from './json.ts';
import {isReport} from './report-validator.ts';

/** A run from a file. acr-doctor ignores the sentences and fixes in the file, and creates both from the findings. */
export type SavedRun = {
	readonly report: Report;
	/** The version of acr-doctor that saved the run. */
	readonly version: string;
	/** The changes since an earlier run, by the key of the registry. */
	readonly changes: ReadonlyMap<string, Change>;
};

/** The reason why acr-doctor rejects a file. The text for each reason is in languages/LANGUAGE/saved-run.ts. */
type ReportProblem = 'no-json' | 'foreign' | 'newer' | 'internal-error' | 'broken';

type ReadReport =
	{readonly ok: true; readonly run: SavedRun} | {readonly ok: false; readonly problem: ReportProblem};

/** A file above these limits is rejected, because the screen would be slow. */
const maxRegistries = 500;
const maxRows = 10_000;

/** Maximum depth of nested objects and arrays. The evidence of a registry check is at depth 6. */
const maxDepth = 16;

/** Maximum length of the evidence of one check as JSON, in UTF-16 code units. */
const maxEvidenceLength = 200_000;

/** Maximum length of one text in UTF-16 code units. A longer text is cut. */
const maxTextLength = 2000;

/** Reads a `--json` document from an untrusted file. Returns the reason for a rejection instead of throwing. */
export function readReport(text: string): ReadReport {
	const document = parseJson(text);

	if (document === undefined) {
		return refuse('no-json');
	}

	if (!isRecord(document.tool) || document.tool.name !== 'acr-doctor' || !('registries' in document)) {
		return refuse('foreign');
	}

	if (typeof document.schemaVersion === 'number' && document.schemaVersion > 1) {
		return refuse('newer');
	}

	if (typeof document.internalError === 'string') {
		return refuse('internal-error');
	}

	const cleaned = isDeeper(document, maxDepth) ? undefined : cleanDocument(document);
	const run = isReport(cleaned) ? readRun(cleaned) : undefined;
	return run ? {ok: true, run} : refuse('broken');
}

const refuse = (problem: ReportProblem): ReadReport => ({ok: false, problem});

const isDeeper = (value: unknown, levels: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(levels === 0 || Object.values(value).some(part => isDeeper(part, levels - 1)));

/** Cleans all texts in a document. `name` is the name of the field that contains `value`. */
function cleanDocument(value: unknown, name?: string): unknown {
	if (typeof value === 'string') {
		return cleanText(value.slice(0, maxTextLength));
	}

	// A development version before 0.1.0 could save a negative duration, if the clock was set back during a run.
	if (typeof value === 'number' && name === 'durationMs') {
		return Math.max(0, value);
	}

	if (Array.isArray(value)) {
		return value.map(part => cleanDocument(part));
	}

	return isRecord(value)
		? Object.fromEntries(
				Object.entries(value).map(([key, part]) => [cleanText(key.slice(0, 100)), cleanDocument(part, key)]),
			)
		: value;
}

function readRun(document: ReportDocument): SavedRun | undefined {
	const {environment, registries, tool} = document;
	const rows = mergeRows([
		...environment.checks.map(check => ({check, registries: []})),
		...registries.flatMap(({key, checks}) => checks.map(check => ({check, registries: [key]}))),
	]);

	if (
		rows === undefined ||
		registries.length > maxRegistries ||
		new Set(registries.map(({key}) => key)).size < registries.length
	) {
		return undefined;
	}

	const startedAt = Date.parse(document.startedAt);
	const lastRunStartedAt = Date.parse(document.lastRunStartedAt);
	const finishedAt = Math.max(startedAt, lastRunStartedAt, Date.parse(document.finishedAt));
	return {
		version: tool.version,
		report: {
			startedAt,
			lastRunStartedAt,
			finishedAt,
			durationMs: document.durationMs,
			lastRunDurationMs: finishedAt - lastRunStartedAt,
			registries: registries.map(({key, name, cloud, repository, displayName}) => ({
				key,
				name,
				cloud,
				...(repository !== undefined && {repository}),
				...(displayName !== undefined && {displayName}),
			})),
			rows,
		},
		changes: new Map(
			registries.flatMap(({key, changes}) =>
				changes ? [[key, {...changes, since: Date.parse(changes.since)}] as const] : [],
			),
		),
	};
}

type CheckDocument = ReportDocument['environment']['checks'][number];

type PlacedCheck = {readonly check: CheckDocument; readonly registries: readonly string[]};

/**
 * Creates the rows of the report. The entries of a check with the scope `identity` become one row. Returns undefined
 * for any other repeated key, for a check in the wrong list, or if a limit is exceeded.
 */
function mergeRows(all: readonly PlacedCheck[]): readonly Row[] | undefined {
	const merged = new Map<string, {readonly position: number; readonly row: Row}>();

	for (const {check, registries} of all) {
		const known = merged.get(check.key)?.row;
		const isShared =
			known?.scope === 'identity' &&
			known.checkId === check.id &&
			registries.every(key => !known.registries.includes(key));

		if (
			(known && !isShared) ||
			(check.scope === 'machine') !== (registries.length === 0) ||
			JSON.stringify(check.evidence).length > maxEvidenceLength
		) {
			return undefined;
		}

		const row = known
			? {...known, registries: [...known.registries, ...registries]}
			: rowOf(check, registries);
		merged.set(check.key, {position: check.position, row});
	}

	return all.length > maxRows
		? undefined
		: [...merged.values()].toSorted((first, second) => first.position - second.position).map(({row}) => row);
}

function rowOf(check: CheckDocument, registries: readonly string[]): Row {
	const startedAt = check.startedAt === null ? undefined : Date.parse(check.startedAt);
	return {
		key: check.key,
		checkId: check.id,
		// A newer version can have groups that this version does not know.
		group:
			groups.find(group => group === check.group) ?? (registries.length > 0 ? 'registry' : 'environment'),
		scope: check.scope,
		registries,
		state: 'finished',
		outcome: outcomeOf(check),
		attempts: check.attempts,
		durationMs: check.durationMs,
		...(startedAt !== undefined && {startedAt}),
	};
}

/**
 * Returns the outcome from the file. The evidence is not evaluated again, because the file does not contain the targets
 * of the checks.
 */
function outcomeOf(check: CheckDocument): Outcome {
	if ('finding' in check) {
		return {
			status: check.status,
			finding: check.finding,
			...(check.code !== null && {code: check.code}),
			values: quotePrograms(check.values),
			evidence: check.evidence,
			collectedAt: Date.parse(check.collectedAt),
			...(check.replacedBy !== undefined && {replacedBy: check.replacedBy}),
		};
	}

	if ('message' in check) {
		return {status: 'error', message: check.message};
	}

	if (check.reason === 'blocked') {
		return {status: 'skipped', reason: 'blocked', blockedBy: check.blockedBy};
	}

	// A newer version can have reasons that this version does not know. The row then shows the name of the reason.
	const {reason}: {readonly reason: string} = check;
	return reason === 'canceled' || reason === 'excluded'
		? {status: 'skipped', reason}
		: {status: 'skipped', finding: reason, values: {}, evidence: {}, collectedAt: 0};
}

/** The values that a command uses as a program name. Each value has a list of the names that a file can contain. */
export const allowedPrograms: Readonly<Record<string, readonly string[]>> = {
	client: ['docker', 'podman', 'nerdctl', 'docker.exe', 'podman.exe', 'nerdctl.exe'],
};

/**
 * Puts quotes around program names that are not in `allowedPrograms`. `isSafeValue` rejects quotes in a command, so
 * a file cannot choose the program that the user runs.
 */
const quotePrograms = (values: Values): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const known = Object.hasOwn(allowedPrograms, name) ? allowedPrograms[name] : undefined;
			return [name, known === undefined || known.includes(String(value)) ? value : `"${value}"`];
		}),
	);
