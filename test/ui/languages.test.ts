import {describe, expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import type {LanguageCode} from '../../source/languages/index.ts';
import {packIn} from '../languages/language-packs.ts';
import {contextOf} from './context-sample.ts';
import {languageCodes} from '../../source/cli/language.ts';
import type {Report, Row} from '../../source/engine/report.ts';
import {layOutFrame} from '../../source/ui/frame.ts';
import {lineWidth, textOf} from '../../source/ui/line.ts';
import {navigate} from '../../source/ui/navigation.ts';
import {initialNavigation} from '../../source/ui/navigation-state.ts';
import type {NavigationState, Step} from '../../source/ui/navigation-state.ts';
import type {RunScreenContext} from '../../source/ui/screen-context.ts';

const sizes = [
	{columns: 40, rows: 10},
	{columns: 50, rows: 15},
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
] as const;

/** Every fifth finding of a check; most checks have fewer, so that each finding is tested. */
const rounds = Array.from({length: 9}, (_, index) => index * 5);

/** Every check of every registry with one finding of this round. */
function reportOf(round: number, names: readonly string[] = ['contoso']): Report {
	const rows = checks.flatMap(({id, group, scope, findings}) => {
		const problems = Object.keys(findings);
		const finding = problems[round % problems.length] ?? '';
		const rowOf = (key: string, registries: readonly string[]): Row => ({
			key,
			checkId: id,
			group,
			scope,
			registries,
			state: 'finished',
			startedAt: 1000,
			durationMs: 200,
			attempts: 1,
			outcome: {
				status: findings[finding]?.status ?? 'passed',
				finding,
				values,
				evidence: {host: 'contoso.azurecr.io'},
				collectedAt: 1200,
			},
		});

		switch (scope) {
			case 'machine':
				return [rowOf(id, [])];
			case 'identity':
				return [rowOf(id, names)];
			case 'registry':
				return names.map(name => rowOf(`${id} ${name}`, [name]));
		}
	});
	const registries = names.map(name => ({key: name, name, cloud: 'AzureCloud'}));
	return {
		startedAt: 1000,
		lastRunStartedAt: 1000,
		finishedAt: 1300,
		lastRunDurationMs: 300,
		registries,
		rows,
	};
}

/** A value for every placeholder. */
const values = new Proxy<Record<string, string>>(
	{},
	{get: (_, name) => (name === 'clientIp' ? '203.0.113.7' : `some-${String(name).toLowerCase()}`)},
);

describe.each(languageCodes)('%s', code => {
	test.each(sizes)(
		'findings fit $columns by $rows, with a visible row and one footer',
		{timeout: 120_000},
		async size => {
			const context = await contextIn(code);
			const faults: unknown[] = [];

			for (const round of rounds) {
				const input = {report: reportOf(round), size, now: 2000, secondsLeft: undefined, context};
				let navigation: NavigationState = initialNavigation;

				for (const step of steps) {
					const metricsOf = (place: NavigationState) => layOutFrame({...input, navigation: place}).metrics;
					navigation = navigate(navigation, {step, metricsOf});
					const {lines, metrics} = layOutFrame({...input, navigation});
					const texts = lines.map(textOf);
					const widest = Math.max(...lines.map(lineWidth));
					const {top, height, blocks} = metrics.list;
					const block = blocks[metrics.selected];
					const isInView = block !== undefined && block.start < top + height && block.end > top;

					if (
						lines.length !== size.rows - 1 ||
						widest > size.columns - 2 ||
						texts.at(-1)?.trim() === '' ||
						(step.type === 'move' && !isInView)
					) {
						faults.push({round, step, widest, isInView, lines: lines.length});
					}
				}
			}

			expect(faults.slice(0, 3)).toEqual([]);
		},
	);

	test.each(sizes)('the overview fits $columns by $rows, and each check is below its header', async size => {
		const context = await contextIn(code);
		const input = {size, now: 2000, secondsLeft: undefined, context, navigation: initialNavigation};

		for (const round of rounds) {
			const {lines} = layOutFrame({...input, report: reportOf(round, ['contoso', 'fabrikam', 'wingtip'])});
			expect(lines).toHaveLength(size.rows - 1);
			expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(size.columns - 2);
			expect(lines.filter(({row}) => row?.isSelected)).toHaveLength(1);

			const headers = lines.filter(({row}) => row === undefined).map(textOf);
			// On a smaller screen only the selected check has a header.
			const expected = size.columns >= 80 ? titlesIn(context) : [];
			expect(expected.filter(title => !headers.some(head => head.includes(title)))).toEqual([]);
		}
	});
});

const titlesIn = ({language}: RunScreenContext): readonly string[] =>
	checks.filter(({scope}) => scope !== 'machine').map(({id}) => language.describe.titleOf(id));

const contextIn = async (code: LanguageCode): Promise<RunScreenContext> =>
	contextOf({language: await packIn(code)});

const steps: readonly Step[] = [
	{type: 'end', by: -1},
	{type: 'move', by: 1},
	{type: 'open'},
	{type: 'page', by: 1},
	{type: 'back'},
	{type: 'end', by: 1},
	{type: 'move', by: -1},
	{type: 'open'},
	{type: 'help'},
];
