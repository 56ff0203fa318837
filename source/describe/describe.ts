import type {AnyCheck, Finding, Status} from '../engine/check.ts';
import type {Values} from '../text/template.ts';
import {statusOfCause} from '../engine/diagnosis.ts';
import type {Diagnosis} from '../engine/diagnosis.ts';
import {formatReason, fillReason} from './reasons.ts';
import {problemOf} from '../engine/report.ts';
import type {Outcome, Row} from '../engine/report.ts';
import {listEvidence} from './evidence.ts';
import type {EvidenceLine, EvidenceWords} from './evidence.ts';
import type {Shell} from '../text/shell.ts';
import {widthOf} from '../text/width.ts';
import {formatLists} from '../text/list-values.ts';
import {fillFixes, joinItems, joinLabel, formatSentence} from '../text/fill.ts';
import type {FilledFix, JoinPatterns} from '../text/fill.ts';

export type DescribedRow = {
	readonly title: string;
	readonly status: Status | 'running' | 'waiting';
	readonly code: string | null;
	readonly problem: string | null;
	/**
	 * The result for the list of checks: the short text of the finding, else `summary`. Empty while the check has no
	 * result.
	 */
	readonly short: string;
	/** Empty while the check has no result. */
	readonly summary: string;
	readonly meaning?: string;
	readonly fixes: readonly FilledFix[];
	/** The question before a retry of a check that needs consent, for example to pull an image. */
	readonly question?: string;
	readonly documentation: string | null;
	readonly evidence: readonly EvidenceLine[];
};

export type DescribedDiagnosis = {
	readonly cause: string;
	readonly code: string | null;
	readonly summary: string;
	readonly fixes: readonly FilledFix[];
	/** The IDs of the checks that show the cause. The check that explains the cause best comes first. */
	readonly symptoms: readonly string[];
	/** The IDs of the checks that could not run because of the cause. */
	readonly blocked: readonly string[];
	/** The keys of the affected registries. */
	readonly registries: readonly string[];
	readonly status: Status;
};

export type OutcomeWords = JoinPatterns & {
	readonly blocked: string;
	/** The text for a failure that another check makes irrelevant. Placeholder: {check} */
	readonly replaced: string;
	readonly replacedShort: string;
	readonly canceled: string;
	readonly excluded: string;
	readonly internalError: string;
	readonly internalErrorMeaning: string;
	/** The text for an unknown finding, for example in a run that a newer version saved. Placeholder: {finding} */
	readonly unknown: string;
	readonly unknownFix: string;
};

type Catalog = Pick<EvidenceWords, 'labels'> &
	Partial<Pick<EvidenceWords, 'terms' | 'reasons'>> & {
		readonly checks: ReadonlyMap<
			string,
			Pick<AnyCheck, 'title' | 'column' | 'proves' | 'findings' | 'labels' | 'terms'>
		>;
		readonly outcomes: OutcomeWords;
		/** Returns the URL of the page that explains an error code. */
		readonly documentationOf: (code: string) => string;
		readonly shell: Shell;
	};

export type Describe = {
	readonly row: (row: Row) => DescribedRow;
	readonly diagnosis: (diagnosis: Diagnosis) => DescribedDiagnosis;
	readonly titleOf: (checkId: string) => string;
	/** Returns the heading of a check in the overview: the column heading, else the title, else the ID. */
	readonly columnOf: (checkId: string) => string;
	/** The width of the widest title, in columns of the terminal. */
	readonly titleWidth: number;
	readonly proofOf: (checkId: string) => AnyCheck['proves'];
	readonly list: (items: readonly string[]) => string;
	readonly label: (label: string, value: string) => string;
};

type Found = Extract<Outcome, {readonly finding: string}>;

export function createDescribe(catalog: Catalog): Describe {
	const {labels, outcomes, terms = {}, reasons = {}} = catalog;
	const titleOf = (checkId: string): string => catalog.checks.get(checkId)?.title ?? checkId;

	const list = (items: readonly string[]): string => joinItems(items, outcomes.listPattern);

	const describeRow = (row: Row): DescribedRow => {
		const {outcome} = row;
		const base = {
			title: titleOf(row.checkId),
			status: outcome?.status ?? (row.state === 'finished' ? ('waiting' as const) : row.state),
			code: null,
			problem: null,
			fixes: [],
			documentation: null,
			evidence: [],
		};

		if (outcome === undefined) {
			return {...base, short: '', summary: ''};
		}

		if ('message' in outcome) {
			const values = {reason: formatReason({code: outcome.message}, reasons)};
			const {internalError, internalErrorMeaning} = outcomes;
			const summary = formatSentence(internalError, values);
			return {...base, short: summary, summary, meaning: internalErrorMeaning};
		}

		if ('reason' in outcome) {
			const summary = describeSkipped(outcome);
			return {...base, short: summary, summary};
		}

		const check = catalog.checks.get(row.checkId);
		const findings = check?.findings ?? {};
		const finding = Object.hasOwn(findings, outcome.finding) ? findings[outcome.finding] : undefined;
		return {
			...base,
			...(finding ? describeFinding(finding, outcome.values) : describeUnknown(outcome)),
			...(finding && outcome.replacedBy !== undefined && describeReplaced(finding, outcome)),
			problem: problemOf({...row, state: 'finished'}) ?? null,
			evidence: listEvidence(outcome.evidence, {
				...outcomes,
				labels: {...labels, ...check?.labels},
				terms: {...terms, ...check?.terms},
				reasons,
			}),
		};
	};

	const describeSkipped = (outcome: Extract<Row['outcome'], {reason: string}>): string => {
		switch (outcome.reason) {
			case 'blocked':
				return formatSentence(outcomes.blocked, {need: titleOf(outcome.blockedBy)});
			case 'canceled':
				return outcomes.canceled;
			case 'excluded':
				return outcomes.excluded;
		}
	};

	/** The result of the check becomes the meaning, because it no longer matters for the run. */
	const describeReplaced = (finding: Finding, {values, replacedBy = ''}: Found) => ({
		code: null,
		short: outcomes.replacedShort,
		summary: formatSentence(outcomes.replaced, {check: titleOf(replacedBy)}),
		meaning: describeFinding(finding, values).summary,
	});

	const describeUnknown = ({status, finding, code}: Found) => ({
		short: formatSentence(catalog.outcomes.unknown, {finding}),
		summary: formatSentence(catalog.outcomes.unknown, {finding}),
		code: code ?? null,
		fixes: status === 'failed' || status === 'warning' ? [{text: catalog.outcomes.unknownFix}] : [],
		documentation: code === undefined ? null : catalog.documentationOf(code),
	});

	const describeFinding = (finding: Finding, found: Values) => {
		const values = fillReason(formatLists(found, list), reasons);
		const {code, summary, short = summary, meaning, question} = finding;
		const documentation = finding.documentation ?? (code && catalog.documentationOf(code));

		return {
			code: code ?? null,
			short: formatSentence(short, values),
			summary: formatSentence(summary, values),
			...(meaning && {meaning: formatSentence(meaning, values)}),
			...(question && {question: formatSentence(question, values)}),
			fixes: fillFixes(finding.fixes ?? {}, values, catalog.shell),
			documentation: documentation ?? null,
		};
	};

	return {
		row: describeRow,
		titleOf,
		columnOf: checkId => catalog.checks.get(checkId)?.column ?? titleOf(checkId),
		titleWidth: Math.max(0, ...[...catalog.checks.values()].map(({title}) => widthOf(title))),
		proofOf: checkId => catalog.checks.get(checkId)?.proves,
		list,
		label: (label, value) => joinLabel(label, value, outcomes),
		diagnosis({cause, root, symptoms, blocked, rule}) {
			const {code, summary, fixes} = describeRow(root);
			const values = root.outcome && 'values' in root.outcome ? root.outcome.values : {};
			const affected = [...symptoms, ...blocked].flatMap(row => row.registries);

			return {
				cause,
				code,
				summary: rule ? formatSentence(rule.summary, formatLists(values, list)) : summary,
				fixes,
				symptoms: [...new Set(symptoms.map(row => row.checkId))],
				blocked: [...new Set(blocked.map(row => row.checkId))],
				registries: [...new Set(affected)],
				status: statusOfCause({symptoms}),
			};
		},
	};
}
