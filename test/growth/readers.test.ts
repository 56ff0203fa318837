import {expect, test} from 'vitest';
import {longestText} from '../../source/core/bound-text.ts';
import {codeOf, sources} from '../source-files.ts';
import {findGrowth} from './growth.ts';
import {fewHostileTexts, hostileTexts} from './hostile-texts.ts';
import type {HostileText} from './hostile-texts.ts';
import {readers} from './readers.ts';
import type {Reader} from './readers.ts';

/**
 * Exports with a text among their parameters that read nothing from outside: words of ours, names of checks, ids,
 * questions whose answers other readers read, and judges of what those readers have cut.
 */
const notReaders: readonly string[] = [
	'core/answer.failure',
	'core/change-saved.editRegistry',
	'core/change-saved.markFavourite',
	'core/change-saved.markUsed',
	'core/change-saved.removalOf',
	'core/change-saved.removeRegistry',
	'core/diagnosis.reportFor',
	'core/hide-in.hideIn',
	'core/json.isRecord',
	'core/judgement.valuesBefore',
	'core/plan.keyOf',
	'core/retry.jobsToRetry',
	'core/shell.shellOf',
	'core/words.fewOf',
	'checks/answer-findings.answerFindings',
	'checks/container-values.withReason',
	'checks/endpoint-values.recordValues',
	'checks/judge-endpoints.judgeEndpoints',
	'checks/judge-resource.valuesOf',
	'checks/list-registries.listRegistries',
	'checks/name-ways.expectedFor',
	'checks/name-ways.networksNamed',
	'checks/name-ways.same',
	'checks/resource-manager.listAll',
	'checks/role-assignment.assignRole',
	'checks/shared-findings.signInWithCli',
	'checks/subscriptions.listRegistriesIn',
	'checks/subscriptions.listSubscriptions',
	'wire/version.isBefore',
	'wire/version.versionText',
];

test.each(Object.entries(readers))(
	'%s takes at most three times the CPU time for twice the text',
	(_, reader) => {
		// Within the bound no expression may backtrack; past it the reader must have cut the text.
		expect(slowestOf(reader, hostileTexts, longestText / 2)).toBeUndefined();
		expect(slowestOf(reader, fewHostileTexts, 2 * longestText)).toBeUndefined();
	},
);

/** The first text that takes a reader too long. */
function slowestOf(reader: Reader, texts: readonly HostileText[], longest: number) {
	for (const {name, textOf} of texts) {
		const growth = findGrowth(reader, textOf, longest);

		if (growth !== undefined) {
			return {name, growth};
		}
	}

	return undefined;
}

test('every reader has a row', () => {
	const named = new Set(Object.keys(readers).map(name => name.split(' ')[0]));
	const exported = sources
		.filter(({file}) => /^source\/(?:core|wire|checks)\/[^/]+\.ts$/.test(file))
		.flatMap(({file, text}) => textFunctionsIn(file, text));

	expect(exported.length).toBeGreaterThan(90);
	expect(exported.filter(name => !named.has(name) && !notReaders.includes(name))).toEqual([]);
	expect(notReaders.filter(name => !exported.includes(name))).toEqual([]);
});

/** The exported functions that take text; those of `wire` all read something, whatever the type of it. */
const textFunctionsIn = (file: string, text: string): readonly string[] =>
	[
		...codeOf(text).matchAll(
			/^export (?:async )?(?:function (\w+)(?:<[^(]*>)?|const (\w+) = (?:async )?)\(([^]*?)\)(?:: | =>| \{)/gm,
		),
	]
		.filter(([, , , parameters = '']) =>
			file.startsWith('source/wire/')
				? parameters !== ''
				: /: (?:readonly )?(?:string|unknown)\b/.test(parameters),
		)
		.map(([, name, other]) => `${file.slice('source/'.length, -'.ts'.length)}.${name ?? other}`);
