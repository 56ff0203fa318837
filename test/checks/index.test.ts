import {expect, test} from 'vitest';
import {causes, checks} from '../../source/checks/index.ts';
import type {Finding, Scope} from '../../source/engine/check.ts';
import type {CommandTemplate, Fix, Sentence} from '../../source/text/template.ts';
import {commandPlaceholders} from '../../source/text/command-placeholders.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {safeValueNames} from '../../source/text/placeholder-validation.ts';
import {codes} from '../../source/reference/codes.ts';
import {target} from './bench.ts';

type Named = {readonly name: string; readonly scope: Scope; readonly finding: Finding};

const findings: readonly Named[] = checks.flatMap(check =>
	Object.entries(check.findings).map(([problem, finding]) => ({
		name: `${check.id} ${problem}`,
		scope: check.scope,
		finding,
	})),
);

const named = (isWrong: (finding: Finding) => boolean): readonly string[] =>
	findings.filter(({finding}) => isWrong(finding)).map(({name}) => name);

const fixesOf = ({fixes = {}}: Finding): readonly Fix[] => Object.values(fixes);

const sentencesOf = (finding: Finding): readonly string[] =>
	[finding.short, finding.summary, finding.meaning, ...fixesOf(finding).map(({text}) => text)].flatMap(
		(sentence: Sentence | undefined) => sentence ?? [],
	);

const wordsOf = (template: CommandTemplate): readonly string[] => {
	if ('run' in template) {
		return template.run.flatMap(word => (typeof word === 'string' ? word : word.output));
	}

	return 'unset' in template ? [template.unset] : [template.value];
};

const commandWordsOf = (finding: Finding): readonly string[] =>
	fixesOf(finding).flatMap(({command}) => (command ? wordsOf(command) : []));

const placeholdersOf = (text: string): readonly string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const kebabCase = /^[a-z]+(?:-[a-z]+)*$/;

test('every check and finding has a unique name in kebab-case', () => {
	const ids = checks.map(({id}) => id);
	const problems = checks.flatMap(check => Object.keys(check.findings));
	expect(new Set(ids).size).toBe(ids.length);
	expect([...ids, ...problems].filter(name => !kebabCase.test(name))).toEqual([]);
});

test('every check waits only for existing checks, without cycles', () => {
	const jobs = planJobs({checks, machine: target, registries: new Map([['contoso', target]])});
	expect(jobs).toHaveLength(checks.length);
});

test('no check waits for a check of a narrower scope', () => {
	const width = {registry: 0, identity: 1, machine: 2};
	const narrower = checks.filter(({scope, needs, uses}) =>
		[...needs, ...uses].some(id =>
			checks.some(other => other.id === id && width[other.scope] < width[scope]),
		),
	);
	expect(narrower.map(({id}) => id)).toEqual([]);
});

test('every warning and failure has a code of the reference; a skipped finding can omit it', () => {
	const known: readonly string[] = codes;
	expect(
		named(({status, code}) => status !== 'passed' && status !== 'skipped' && code === undefined),
	).toEqual([]);
	expect(named(({code}) => code !== undefined && !known.includes(code))).toEqual([]);
	expect(named(({status, code}) => status === 'passed' && code !== undefined)).toEqual([]);
});

test('every finding that did not pass has a meaning and a fix', () => {
	expect(named(({status, meaning}) => status !== 'passed' && !meaning?.length)).toEqual([]);
	expect(named(finding => finding.status !== 'passed' && fixesOf(finding).length === 0)).toEqual([]);
});

/** The values that every finding of a check with this scope has. */
const certain: Readonly<Record<Scope, readonly string[]>> = {
	machine: [],
	identity: ['cloud'],
	registry: ['cloud', 'registry', 'loginServer', 'host', 'port', 'now'],
};

test('at least one fix of each finding needs no value that can be missing', () => {
	const uncertain = findings.filter(
		({finding, scope}) =>
			finding.status !== 'passed' &&
			!fixesOf(finding).some(
				({text, on, when}) =>
					on === undefined &&
					when === undefined &&
					placeholdersOf(text).every(name => certain[scope].includes(name)),
			),
	);
	expect(uncertain.map(({name}) => name)).toEqual([]);
});

test('every placeholder of a command is validated before it is filled', () => {
	const unproven = named(finding =>
		commandWordsOf(finding)
			.flatMap(placeholdersOf)
			.some(name => !safeValueNames.includes(name)),
	);
	expect(unproven).toEqual([]);
	expect(
		findings.flatMap(({finding}) => commandWordsOf(finding).flatMap(placeholdersOf)).length,
	).toBeGreaterThan(10);
});

test('every capitalized word of a command is a placeholder that the screen highlights', () => {
	const unknown = named(finding =>
		commandWordsOf(finding)
			.flatMap(word => word.match(/(?<![\w{-])[A-Z]{3,}(?:-[A-Z]+)*(?![\w=}-])/g) ?? [])
			.some(word => !commandPlaceholders.includes(word)),
	);
	expect(unknown).toEqual([]);
});

test('no command starts a shell', () => {
	expect(
		named(finding => commandWordsOf(finding).some(word => /^(?:sh|bash|cmd|eval)$|[;&|`$]/.test(word))),
	).toEqual([]);
});

test('no sentence counts things, so none needs a plural', () => {
	const counting =
		/\(e?s\)|\{\w+\} (?:more )?(?:seconds?|minutes?|hours?|days?|times|registries|certificates|credentials)\b/;
	expect(named(finding => sentencesOf(finding).some(text => counting.test(text)))).toEqual([]);
});

const isBroken = (text: string) =>
	/[\p{Cc}\p{Cf}]/u.test(text) || /[{}]/.test(text.replaceAll(/\{\w+\}/g, ''));

test('no sentence contains a control character, a line break or a broken placeholder', () => {
	expect(named(finding => sentencesOf(finding).some(isBroken))).toEqual([]);
});

const isMicrosoftPage = (address: string) => /^https:\/\/(?:aka\.ms|learn\.microsoft\.com)\//.test(address);

test('the documentation of a finding is a Microsoft page', () => {
	expect(named(({documentation}) => documentation !== undefined && !isMicrosoftPage(documentation))).toEqual(
		[],
	);
});

test('every cause joins existing findings that did not pass', () => {
	const troubles = findings.filter(({finding}) => finding.status !== 'passed').map(({name}) => name);
	expect(causes.flatMap(({patterns}) => patterns).filter(pattern => !troubles.includes(pattern))).toEqual([]);
	expect(causes.map(({cause}) => cause).filter(cause => !kebabCase.test(cause))).toEqual([]);
	expect(new Set(causes.map(({cause}) => cause)).size).toBe(causes.length);
});
