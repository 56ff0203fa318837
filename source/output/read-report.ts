import {groups} from '../engine/check.ts';
import type {Values} from '../text/template.ts';
import type {Change} from '../saved/compare-runs.ts';
import {isRecord, parseJson} from '../text/json.ts';
import type {Outcome, Report, Row} from '../engine/report.ts';
import {cleanText} from './clean.ts';
import type {ReportDocument} from './json.ts';
import {isReport} from './report-validator.ts';

/** A run that was saved: facts, to be told in the reader's own words. */
export type SavedRun = {
	readonly report: Report;
	/** The version of the program that made it. */
	readonly version: string;
	/** What had changed, by the registry's key. */
	readonly changes: ReadonlyMap<string, Change>;
};

/** Why a file cannot be shown as a run; the words of the command line have the sentences. */
export type ReportProblem = 'no-json' | 'foreign' | 'newer' | 'fault' | 'broken';

export type ReadReport =
	{readonly ok: true; readonly run: SavedRun} | {readonly ok: false; readonly problem: ReportProblem};

/** Drawing and judging take time with each of these; a run of very many registries has fewer. */
const mostRegistries = 500;
const mostRows = 10_000;

/** Levels; evidence begins at the sixth. */
const deepest = 16;

/** Characters of JSON; what the checks see of a registry is some thousand. */
const longestEvidence = 200_000;

/** Characters of one text; longer ones are cut before any pattern runs over them. */
const longestText = 2000;

/** Reads the document of `--json`. A file can come from anywhere: any content gives a run or a reason. */
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

	if (typeof document.fault === 'string') {
		return refuse('fault');
	}

	const cleaned = isDeeper(document, deepest) ? undefined : cleanOutside(document);
	const run = isReport(cleaned) ? readRun(cleaned) : undefined;
	return run ? {ok: true, run} : refuse('broken');
}

const refuse = (problem: ReportProblem): ReadReport => ({ok: false, problem});

const isDeeper = (value: unknown, levels: number): boolean =>
	typeof value === 'object' &&
	value !== null &&
	(levels === 0 || Object.values(value).some(part => isDeeper(part, levels - 1)));

/** Everything in a document, safe to show on one line; of the field `name`, if it is in one. */
function cleanOutside(value: unknown, name?: string): unknown {
	if (typeof value === 'string') {
		return cleanText(value.slice(0, longestText));
	}

	// Until 0.1.0, a clock that was set back during the run made it negative.
	if (typeof value === 'number' && name === 'durationMs') {
		return Math.max(0, value);
	}

	if (Array.isArray(value)) {
		return value.map(part => cleanOutside(part));
	}

	return isRecord(value)
		? Object.fromEntries(
				Object.entries(value).map(([key, part]) => [cleanText(key.slice(0, 100)), cleanOutside(part, key)]),
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
		registries.length > mostRegistries ||
		new Set(registries.map(({key}) => key)).size < registries.length
	) {
		return undefined;
	}

	const startedAt = Date.parse(document.startedAt);
	const launchedAt = Date.parse(document.launchedAt);
	const finishedAt = Math.max(startedAt, launchedAt, Date.parse(document.finishedAt));
	return {
		version: tool.version,
		report: {
			startedAt,
			launchedAt,
			finishedAt,
			durationMs: document.durationMs,
			launchDurationMs: finishedAt - launchedAt,
			registries: registries.map(({key, name, cloud, repository}) => ({
				key,
				name,
				cloud,
				...(repository !== undefined && {repository}),
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

/** A check that registries share is listed under each of them, and is one row; undefined if two others have one key. */
function mergeRows(all: readonly PlacedCheck[]): readonly Row[] | undefined {
	const merged = new Map<string, {readonly place: number; readonly row: Row}>();

	for (const {check, registries} of all) {
		const known = merged.get(check.key)?.row;
		const isShared =
			known?.scope === 'identity' &&
			known.checkId === check.id &&
			registries.every(key => !known.registries.includes(key));

		if (
			(known && !isShared) ||
			(check.scope === 'machine') !== (registries.length === 0) ||
			JSON.stringify(check.evidence).length > longestEvidence
		) {
			return undefined;
		}

		const row = known
			? {...known, registries: [...known.registries, ...registries]}
			: rowOf(check, registries);
		merged.set(check.key, {place: check.place, row});
	}

	return all.length > mostRows
		? undefined
		: [...merged.values()].toSorted((first, second) => first.place - second.place).map(({row}) => row);
}

function rowOf(check: CheckDocument, registries: readonly string[]): Row {
	const startedAt = check.startedAt === null ? undefined : Date.parse(check.startedAt);
	return {
		key: check.key,
		checkId: check.id,
		// A newer version can have other groups.
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
 * The finding of the file stays: judging it again would need the clouds, the facts and the clock of the machine that
 * ran it. Its sentences and fixes are not read: the reader's own program has them.
 */
function outcomeOf(check: CheckDocument): Outcome {
	if ('finding' in check) {
		return {
			status: check.status,
			finding: check.finding,
			...(check.code !== null && {code: check.code}),
			values: withoutPrograms(check.values),
			evidence: check.evidence,
			learnedAt: Date.parse(check.learnedAt),
		};
	}

	if ('message' in check) {
		return {status: 'error', message: check.message};
	}

	if (check.reason === 'blocked') {
		return {status: 'skipped', reason: 'blocked', blockedBy: check.blockedBy};
	}

	// A newer version can have other reasons, which are shown by their names, as its findings are.
	const {reason}: {readonly reason: string} = check;
	return reason === 'cancelled' || reason === 'left-out'
		? {status: 'skipped', reason}
		: {status: 'skipped', finding: reason, values: {}, evidence: {}, learnedAt: 0};
}

/** The values that name a program in a command, and the programs that a file can name. */
export const programs: Readonly<Record<string, readonly string[]>> = {
	client: ['docker', 'podman', 'nerdctl', 'docker.exe', 'podman.exe', 'nerdctl.exe'],
};

/**
 * Nothing in a file becomes a program to run. A program with another name is shown in quotes, with which no command
 * takes it.
 */
const withoutPrograms = (values: Values): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const known = Object.hasOwn(programs, name) ? programs[name] : undefined;
			return [name, known === undefined || known.includes(String(value)) ? value : `"${value}"`];
		}),
	);
