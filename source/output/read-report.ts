import type {Change} from '../core/change-since.ts';
import {isRecord, parseJson} from '../core/json.ts';
import type {RegistryEntry, Report, Row} from '../core/report.ts';
import {readChange} from './read-change.ts';
import {countOf, listOf, textOf, timeOf} from './read-fields.ts';
import type {Fields} from './read-fields.ts';
import {readRow} from './read-row.ts';
import type {PlacedRow} from './read-row.ts';

/** A run that was saved: facts, whose words are the reader's own. */
export type SavedRun = {
	readonly report: Report;
	/** The version of the program that made it. */
	readonly version: string;
	/** What had changed, by the registry's key. */
	readonly changes: ReadonlyMap<string, Change>;
};

/** Why a file cannot be shown as a run; the sentences stand with the words of the command line. */
export type ReportProblem = 'no-json' | 'foreign' | 'newer' | 'fault' | 'broken';

export type ReadReport =
	{readonly ok: true; readonly run: SavedRun} | {readonly ok: false; readonly problem: ReportProblem};

/** A run of very many registries has fewer; what draws and judges them takes its time with each. */
const mostRegistries = 500;
const mostRows = 10_000;

/** Reads the document of `--json`. It may come from anywhere: whatever it holds, it gives a run or a reason. */
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

	const version = textOf(document.tool.version);
	const report = document.schemaVersion === 1 ? readRun(document) : undefined;
	const changes = listOf(document.registries, readChanges);

	return version === undefined || report === undefined || changes === undefined
		? refuse('broken')
		: {ok: true, run: {report, version, changes: new Map(changes.flat())}};
}

const refuse = (problem: ReportProblem): ReadReport => ({ok: false, problem});

function readRun(document: Fields): Report | undefined {
	const {environment} = document;
	const registries = listOf(document.registries, readEntry);
	const machine = listOf(isRecord(environment) ? environment.checks : undefined, value => readRow(value, []));
	const own = listOf(document.registries, readChecks);
	const startedAt = timeOf(document.startedAt);
	const launchedAt = timeOf(document.launchedAt);
	const finishedAt = timeOf(document.finishedAt);
	const durationMs = countOf(document.durationMs);
	const rows = machine && own && mergeRows([machine, ...own]);

	if (
		registries === undefined ||
		registries.length > mostRegistries ||
		new Set(registries.map(({key}) => key)).size < registries.length ||
		startedAt === undefined ||
		launchedAt === undefined ||
		finishedAt === undefined ||
		durationMs === undefined ||
		rows === undefined
	) {
		return undefined;
	}

	const launchDurationMs = Math.max(0, finishedAt - launchedAt);
	return {startedAt, launchedAt, finishedAt, durationMs, launchDurationMs, registries, rows};
}

function readEntry(value: unknown): RegistryEntry | undefined {
	if (!isRecord(value)) {
		return undefined;
	}

	const [key, name, cloud] = [value.key, value.name, value.cloud].map(textOf);
	const repository = textOf(value.repository);

	return key === undefined ||
		name === undefined ||
		cloud === undefined ||
		(repository === undefined && value.repository !== undefined)
		? undefined
		: {key, name, cloud, ...(repository !== undefined && {repository})};
}

function readChecks(value: unknown): readonly PlacedRow[] | undefined {
	const key = isRecord(value) ? textOf(value.key) : undefined;
	return isRecord(value) && key !== undefined
		? listOf(value.checks, check => readRow(check, [key]))
		: undefined;
}

/** A check that registries share stands under each of them, and is one row. */
function mergeRows(lists: readonly (readonly PlacedRow[])[]): readonly Row[] | undefined {
	const merged = new Map<string, PlacedRow>();
	const all = lists.flat();

	for (const {place, row} of all) {
		const known = merged.get(row.key)?.row;
		const isShared =
			known?.scope === 'identity' &&
			known.checkId === row.checkId &&
			row.registries.every(key => !known.registries.includes(key));

		if (known && !isShared) {
			return undefined;
		}

		merged.set(row.key, {
			place,
			row: known ? {...known, registries: [...known.registries, ...row.registries]} : row,
		});
	}

	return all.length > mostRows
		? undefined
		: [...merged.values()].toSorted((first, second) => first.place - second.place).map(({row}) => row);
}

function readChanges(value: unknown): readonly (readonly [string, Change])[] | undefined {
	const fields = isRecord(value) ? value : {};
	const key = textOf(fields.key);
	const change = readChange(fields.changes);

	if (fields.changes === undefined) {
		return [];
	}

	return key === undefined || change === undefined ? undefined : [[key, change]];
}
