import {expect, test} from 'vitest';
import {initialNavigation} from '../../../source/ui/run/navigation-state.ts';
import type {NavigationState} from '../../../source/ui/run/navigation-state.ts';
import {
	goToFailure,
	goToRegistry,
	selectItem,
	settleNavigation,
	toggle,
} from '../../../source/ui/run/navigation.ts';
import type {NavigationInput} from '../../../source/ui/run/navigation.ts';
import {buildRunView} from '../../../source/ui/run/view-model.ts';
import {createSample} from '../sample.ts';
import type {Sample} from '../sample.ts';

type Step = (state: NavigationState, input: NavigationInput) => NavigationState;

/** Returns the navigation state after these steps on a finished run. */
async function takeSteps(sample: Sample, ...steps: readonly Step[]) {
	const {run} = createSample(sample);
	run.start();
	await run.settled();
	const report = run.report.get();
	const inputOf = (state: NavigationState): NavigationInput => ({
		report,
		view: buildRunView(report, state, {textsOf: () => [], causes: []}),
		details: 'inline',
	});
	const state = [settleNavigation, ...steps].reduce(
		(now, step) => step(now, inputOf(now)),
		initialNavigation,
	);
	return {state, view: inputOf(state).view};
}

const next: Step = (state, input) => goToFailure(state, input, 1);
const previous: Step = (state, input) => goToFailure(state, input, -1);
const select =
	(index: number): Step =>
	(state, input) =>
		selectItem(state, input, index);

const by =
	(count: 1 | -1): Step =>
	(state, input) =>
		goToRegistry(state, input, count);
const start: Step = state => ({...state, registry: 0});

const two = {registries: ['contoso', 'fabrikam']};
const failing = {
	...two,
	behaviors: {'tls contoso': {results: ['refused']}, 'dns fabrikam': {results: ['refused']}},
} as const;

test.each([
	['the next failure', [select(0), next], 'tls contoso'],
	['the next failure of another registry', [select(0), next, next], 'dns fabrikam'],
	['the first failure after the last', [select(0), next, next, next], 'tls contoso'],
	['the last failure before the first', [select(0), next, previous], 'dns fabrikam'],
])('n and N go to %s', async (_, steps, key) => {
	const {view} = await takeSteps(failing, start, ...steps);
	expect(view.row?.key).toBe(key);
	expect(view.registry?.key).toBe(key.split(' ')[1]);
});

test('without failures, n goes to warnings; without either, nothing moves', async () => {
	const warned = await takeSteps({behaviors: {dns: {results: ['odd']}}}, select(0), next);
	expect(warned.view.row?.key).toBe('dns contoso');
	const healthy = await takeSteps({}, select(1), next);
	expect(healthy.view.selected).toBe(1);
});

test('a failure that registries share is not its own successor', async () => {
	const {state, view} = await takeSteps({...two, behaviors: {'sign-in': {results: ['refused']}}}, next);
	expect([state.registry, view.row?.checkId]).toEqual([0, 'sign-in']);
});

test('registries have no first and no last, and one registry has no successor', async () => {
	expect((await takeSteps(two, by(1))).state.registry).toBe(1);
	expect((await takeSteps(two, by(1), by(1))).state.registry).toBe(0);
	expect((await takeSteps(two, by(-1))).state.registry).toBe(1);
	expect((await takeSteps({}, by(1))).state.registry).toBe(0);
});

test('Enter opens and closes a row; other rows stay open', async () => {
	const rows = {behaviors: {dns: {results: ['odd']}, tls: {results: ['odd']}}} as const;
	const {state} = await takeSteps(rows, select(2), toggle, select(3), toggle, select(2), toggle);
	expect([...state.open]).toEqual(['dns contoso', 'challenge contoso']);
});

test('the selection stays inside the list, and a run without checks accepts every step', async () => {
	expect((await takeSteps({}, select(99))).view.selected).toBe(2);
	expect((await takeSteps({}, select(-9))).view.selected).toBe(0);
	const {view} = await takeSteps({registries: []}, select(1), toggle, next);
	expect(view.items.length).toBeGreaterThan(0);
});
