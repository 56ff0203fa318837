import type {AnyCheck, Finding, Status} from '../engine/check.ts';
import type {Values} from '../text/template.ts';
import {statusOfCause} from '../engine/diagnosis.ts';
import type {Diagnosis} from '../engine/diagnosis.ts';
import {sayReason, speakReason} from './reasons.ts';
import {problemOf} from '../engine/report.ts';
import type {Outcome, Row} from '../engine/report.ts';
import {listEvidence} from './evidence.ts';
import type {EvidenceLine, EvidenceWords} from './evidence.ts';
import type {Shell} from '../text/shell.ts';
import {speakLists} from '../text/list-values.ts';
import {fillFixes, joinItems, labelled, say} from '../text/fill.ts';
import type {FilledFix, Joins} from '../text/fill.ts';

/** A row in words, ready for any output; nothing in it can steer a terminal. */
export type Described = {
	readonly title: string;
	readonly status: Status | 'running' | 'waiting';
	readonly code: string | null;
	readonly problem: string | null;
	/** For a row: the result in a few words; empty while there is no outcome. */
	readonly short: string;
	/** One sentence; empty while there is no outcome. */
	readonly summary: string;
	readonly meaning?: string;
	readonly fixes: readonly FilledFix[];
	/** Asked before it is retried: a yes is consent. */
	readonly question?: string;
	readonly documentation: string | null;
	/** What was seen, a label and a value each. */
	readonly evidence: readonly EvidenceLine[];
};

export type DescribedDiagnosis = {
	readonly cause: string;
	readonly code: string | null;
	readonly summary: string;
	readonly fixes: readonly FilledFix[];
	/** Ids of the checks that show it, the one that explains it best first. */
	readonly because: readonly string[];
	/** Ids of the checks it kept from running. */
	readonly consequences: readonly string[];
	/** The registries it touches, as the person named them. */
	readonly registries: readonly string[];
	readonly status: Status;
};

/** Sentences of the run itself, which no check owns. */
export type OutcomeWords = Joins & {
	readonly blocked: string;
	readonly cancelled: string;
	readonly leftOut: string;
	readonly broken: string;
	readonly brokenMeaning: string;
	/** Of a saved run, what only a newer version knows: {finding}. */
	readonly unknown: string;
	readonly unknownFix: string;
};

export type Catalogue = Pick<EvidenceWords, 'labels'> &
	Partial<Pick<EvidenceWords, 'terms' | 'reasons'>> & {
		readonly checks: ReadonlyMap<string, Pick<AnyCheck, 'title' | 'findings' | 'labels' | 'terms'>>;
		readonly outcomes: OutcomeWords;
		/** The page that explains a code. */
		readonly documentationOf: (code: string) => string;
		readonly shell: Shell;
	};

export type Describe = {
	readonly row: (row: Row) => Described;
	readonly diagnosis: (diagnosis: Diagnosis) => DescribedDiagnosis;
	readonly titleOf: (checkId: string) => string;
	/** Items beside each other in a sentence. */
	readonly list: (items: readonly string[]) => string;
	readonly label: (label: string, value: string) => string;
};

type Found = Extract<Outcome, {readonly finding: string}>;

/** Puts outcomes into the words of a catalogue, which is where a language is chosen. */
export function createDescribe(catalogue: Catalogue): Describe {
	const {labels, outcomes, terms = {}, reasons = {}} = catalogue;
	const titleOf = (checkId: string): string => catalogue.checks.get(checkId)?.title ?? checkId;

	const list = (items: readonly string[]): string => joinItems(items, outcomes.several);

	const describeRow = (row: Row): Described => {
		const {outcome} = row;
		const plain = {
			title: titleOf(row.checkId),
			status: outcome?.status ?? (row.state === 'finished' ? ('waiting' as const) : row.state),
			code: null,
			problem: null,
			fixes: [],
			documentation: null,
			evidence: [],
		};

		if (outcome === undefined) {
			return {...plain, short: '', summary: ''};
		}

		if ('message' in outcome) {
			const values = {reason: sayReason({code: outcome.message}, reasons)};
			const {broken, brokenMeaning} = outcomes;
			const summary = say(broken, values);
			return {...plain, short: summary, summary, meaning: brokenMeaning};
		}

		if ('reason' in outcome) {
			const summary = sentenceOf(outcome);
			return {...plain, short: summary, summary};
		}

		const check = catalogue.checks.get(row.checkId);
		const findings = check?.findings ?? {};
		const finding = Object.hasOwn(findings, outcome.finding) ? findings[outcome.finding] : undefined;
		return {
			...plain,
			...(finding ? wordsOf(finding, outcome.values) : unknownOf(outcome)),
			problem: problemOf({...row, state: 'finished'}) ?? null,
			evidence: listEvidence(outcome.evidence, {
				...outcomes,
				labels: {...labels, ...check?.labels},
				terms: {...terms, ...check?.terms},
				reasons,
			}),
		};
	};

	const sentenceOf = (outcome: Extract<Row['outcome'], {reason: string}>): string => {
		switch (outcome.reason) {
			case 'blocked':
				return say(outcomes.blocked, {need: titleOf(outcome.blockedBy)});
			case 'cancelled':
				return outcomes.cancelled;
			case 'left-out':
				return outcomes.leftOut;
		}
	};

	/** A saved run can be of a newer version: its name, code and facts are told, and who knows more. */
	const unknownOf = ({status, finding, code}: Found) => ({
		short: say(catalogue.outcomes.unknown, {finding}),
		summary: say(catalogue.outcomes.unknown, {finding}),
		code: code ?? null,
		fixes: status === 'failed' || status === 'warning' ? [{text: catalogue.outcomes.unknownFix}] : [],
		documentation: code === undefined ? null : catalogue.documentationOf(code),
	});

	const wordsOf = (finding: Finding, found: Values) => {
		const values = speakReason(speakLists(found, list), reasons);
		const {code, summary, short = summary, meaning, question} = finding;
		const documentation = finding.documentation ?? (code && catalogue.documentationOf(code));

		return {
			code: code ?? null,
			short: say(short, values),
			summary: say(summary, values),
			...(meaning && {meaning: say(meaning, values)}),
			...(question && {question: say(question, values)}),
			fixes: fillFixes(finding.fixes ?? {}, values, catalogue.shell),
			documentation: documentation ?? null,
		};
	};

	return {
		row: describeRow,
		titleOf,
		list,
		label: (label, value) => labelled(label, value, outcomes),
		diagnosis({cause, root, because, consequences, rule}) {
			const {code, summary, fixes} = describeRow(root);
			const values = root.outcome && 'values' in root.outcome ? root.outcome.values : {};
			const touched = [...because, ...consequences].flatMap(row => row.registries);

			return {
				cause,
				code,
				summary: rule ? say(rule.summary, speakLists(values, list)) : summary,
				fixes,
				because: [...new Set(because.map(row => row.checkId))],
				consequences: [...new Set(consequences.map(row => row.checkId))],
				registries: [...new Set(touched)],
				status: statusOfCause({because}),
			};
		},
	};
}
