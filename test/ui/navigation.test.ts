import {expect, test} from 'vitest';
import type {LayoutMetrics, RowRef} from '../../source/ui/layout-metrics.ts';
import {navigate} from '../../source/ui/navigation.ts';
import {initialNavigation} from '../../source/ui/navigation-state.ts';
import type {NavigationState, Step} from '../../source/ui/navigation-state.ts';
import {clampTop} from '../../source/ui/viewport.ts';

type SampleRow = RowRef & {readonly problem?: 'failure' | 'warning'};

const rows: readonly SampleRow[] = [
	{key: 'clock', checkId: 'clock'},
	{key: 'dns contoso', checkId: 'dns'},
	{key: 'tls contoso', checkId: 'tls', problem: 'failure'},
	{key: 'challenge contoso', checkId: 'challenge', problem: 'warning'},
	{key: 'access-token contoso', checkId: 'access-token', problem: 'failure'},
];

type Setting = Partial<Pick<LayoutMetrics, 'details' | 'registries'>> & {
	readonly height?: number;
	readonly detailLines?: number;
	readonly rows?: readonly SampleRow[];
	/** Problems of other registries. */
	readonly more?: LayoutMetrics['problems'];
};

/** Rows of one line; open rows have details. */
function screenOf({height = 4, detailLines = 2, details = 'inline', registries = 1, ...rest}: Setting = {}) {
	const shown = rest.rows ?? rows;

	return (navigation: NavigationState): LayoutMetrics => {
		const {selected: requested} = navigation;
		const byKey = shown.findIndex(({key}) => key === requested?.key);
		const selected = Math.max(
			0,
			byKey === -1 ? shown.findIndex(({checkId}) => checkId === requested?.checkId) : byKey,
		);
		let line = 0;

		const blocks = shown.map(({key}) => {
			const start = line;
			line += 1 + (details === 'inline' && navigation.open.has(key) ? detailLines : 0);
			return {lead: start, start, end: line};
		});

		const block = blocks[selected];

		return {
			registries,
			registry: navigation.registry,
			rows: shown,
			problems: [...problemsIn(shown), ...(rest.more ?? [])],
			selected,
			open: navigation.open,
			details,
			isReading: navigation.isReading && details !== 'inline',
			list: {
				top: clampTop({top: navigation.listTop, height, total: line, block}),
				height,
				total: line,
				blocks,
			},
			detail: {top: navigation.detailTop, height, total: detailLines},
			help: {top: navigation.helpTop, height, total: 30},
		};
	};
}

/** Problem rows of the first registry. */
function problemsIn(shown: readonly SampleRow[]): LayoutMetrics['problems'] {
	const sought = shown.some(({problem}) => problem === 'failure') ? 'failure' : 'warning';
	return shown.flatMap(({key, checkId, problem}, row) =>
		problem === sought ? [{registry: 0, row, key, checkId}] : [],
	);
}

const takeSteps = (
	steps: readonly Step[],
	setting: Setting = {},
	from = initialNavigation,
): NavigationState =>
	steps.reduce((navigation, step) => navigate(navigation, {step, metricsOf: screenOf(setting)}), from);

const down: Step = {type: 'move', by: 1};
const up: Step = {type: 'move', by: -1};

test('Down and Up move between rows and stop at the ends', () => {
	expect(takeSteps([down]).selected?.key).toBe('dns contoso');
	expect(takeSteps([down, down, up]).selected?.key).toBe('dns contoso');
	expect(takeSteps([up]).selected?.key).toBe('clock');
	expect(takeSteps(Array.from({length: 20}, () => down)).selected?.key).toBe('access-token contoso');
});

test('End and Home go to the last and first row', () => {
	expect(takeSteps([{type: 'end', by: 1}]).selected?.key).toBe('access-token contoso');
	expect(
		takeSteps([
			{type: 'end', by: 1},
			{type: 'end', by: -1},
		]).selected?.key,
	).toBe('clock');
});

test('a page moves by the height of the viewport', () => {
	expect(takeSteps([{type: 'page', by: 1}]).selected?.key).toBe('challenge contoso');
	expect(
		takeSteps([
			{type: 'page', by: 1},
			{type: 'page', by: -1},
		]).selected?.key,
	).toBe('clock');
	expect(
		takeSteps([
			{type: 'page', by: 1},
			{type: 'page', by: 1},
		]).selected?.key,
	).toBe('access-token contoso');
});

test('n and N move between failures with wraparound, and open no row', () => {
	const next: Step = {type: 'failure', by: 1};
	expect(takeSteps([next]).selected?.key).toBe('tls contoso');
	expect(takeSteps([next, next]).selected?.key).toBe('access-token contoso');
	expect(takeSteps([next, next, next]).selected?.key).toBe('tls contoso');
	expect(takeSteps([{type: 'failure', by: -1}]).selected?.key).toBe('access-token contoso');
	expect(takeSteps([next, next]).open.size).toBe(0);
});

test('without failures, n moves to warnings', () => {
	const warned = rows.filter(({problem}) => problem !== 'failure');
	expect(takeSteps([{type: 'failure', by: 1}], {rows: warned}).selected?.key).toBe('challenge contoso');
	expect(takeSteps([{type: 'failure', by: 1}], {rows: warned.slice(0, 1)}).selected?.key).toBe('clock');
});

test('n and N continue with the failures of other registries', () => {
	const more = [{registry: 1, row: 4, key: 'access-token fabrikam', checkId: 'access-token'}];
	const next: Step = {type: 'failure', by: 1};
	const other = takeSteps([next, next, next], {registries: 2, more});
	expect(other).toMatchObject({registry: 1, selected: {key: 'access-token fabrikam'}});
	expect(takeSteps([{type: 'failure', by: -1}], {registries: 2, more})).toMatchObject({
		registry: 1,
		selected: {key: 'access-token fabrikam'},
	});
});

test('a failure that registries share is not its own successor', () => {
	const shared = {row: 0, key: 'clock', checkId: 'clock'};
	const healthy = rows.map(({key, checkId}) => ({key, checkId}));
	const setting = {registries: 2, rows: healthy, more: [0, 1].map(registry => ({...shared, registry}))};
	expect(takeSteps([down, {type: 'failure', by: 1}], setting)).toMatchObject({
		registry: 1,
		selected: {key: 'clock'},
	});
	expect(takeSteps([{type: 'failure', by: 1}], setting)).toMatchObject({
		registry: 0,
		selected: {key: 'clock'},
	});
});

test('Enter opens and closes a row; other rows stay open', () => {
	expect(takeSteps([{type: 'toggle'}]).open).toEqual(new Set(['clock']));
	expect(takeSteps([{type: 'toggle'}, {type: 'toggle'}]).open).toEqual(new Set());
	expect(takeSteps([{type: 'toggle'}, down, {type: 'open'}]).open).toEqual(new Set(['clock', 'dns contoso']));
	expect(takeSteps([{type: 'open'}, {type: 'close'}, {type: 'close'}]).open).toEqual(new Set());
});

test('Down scrolls details that are taller than the viewport before it moves on', () => {
	const setting = {detailLines: 6};
	const opened = takeSteps([{type: 'open'}], setting);
	expect(takeSteps([down, down, down], setting, opened)).toMatchObject({
		selected: {key: 'clock'},
		listTop: 3,
	});
	expect(takeSteps([down, down, down, down], setting, opened).selected?.key).toBe('dns contoso');
	expect(takeSteps([{type: 'page', by: 1}], setting, opened)).toMatchObject({
		selected: {key: 'clock'},
		listTop: 3,
	});
});

test('Up scrolls to the top of tall details before it leaves them', () => {
	const setting = {detailLines: 6};
	const read = takeSteps([down, {type: 'open'}, down, down, up], setting);
	expect(read).toMatchObject({selected: {key: 'dns contoso'}, listTop: 2});
	expect(takeSteps([up, up], setting, read).selected?.key).toBe('clock');
});

test('on a small screen Enter opens full-screen details, keys scroll them, and Esc goes back', () => {
	const setting: Setting = {details: 'screen', detailLines: 10};
	const reading = takeSteps([down, {type: 'toggle'}, down, down], setting);
	expect(reading).toMatchObject({isReading: true, detailTop: 2, selected: {key: 'dns contoso'}});
	expect(takeSteps([{type: 'end', by: 1}], setting, reading).detailTop).toBe(6);
	expect(takeSteps([{type: 'back'}], setting, reading)).toMatchObject({
		isReading: false,
		selected: {key: 'dns contoso'},
	});
});

test('Esc goes back one level, up to the list', () => {
	const inHelp = takeSteps([{type: 'open'}, {type: 'help'}]);
	expect(inHelp.isHelping).toBe(true);
	expect(takeSteps([{type: 'back'}], {}, inHelp)).toMatchObject({isHelping: false, open: new Set(['clock'])});
	expect(takeSteps([{type: 'back'}, {type: 'back'}], {}, inHelp).open.size).toBe(0);
	expect(takeSteps([{type: 'back'}, {type: 'back'}, {type: 'back'}], {}, inHelp).selected?.key).toBe('clock');
});

test('keys scroll the open help, and the list does not move', () => {
	const inHelp = takeSteps([
		{type: 'help'},
		down,
		{type: 'page', by: 1},
		{type: 'failure', by: 1},
		{type: 'open'},
	]);
	expect(inHelp).toMatchObject({helpTop: 4, selected: {key: 'clock'}, open: new Set()});
});

test('Tab cycles through the registries and keeps the check', () => {
	const other = rows.map(row => ({...row, key: row.key.replace('contoso', 'fabrikam')}));
	const nextRegistry = takeSteps([down, down, {type: 'registry', by: 1}], {registries: 2});
	expect(nextRegistry.registry).toBe(1);
	expect(screenOf({registries: 2, rows: other})(nextRegistry).selected).toBe(2);
	expect(takeSteps([{type: 'registry', by: 1}], {registries: 2}, nextRegistry).registry).toBe(0);
	expect(takeSteps([{type: 'registry', by: -1}], {registries: 1}).registry).toBe(0);
});

/** A screen with an automatic selection of the third row. */
const chosen = (navigation: NavigationState): LayoutMetrics => ({
	...screenOf()(navigation),
	...(!navigation.isTouched && {selected: 2, open: new Set(['tls contoso'])}),
});

test('the first key keeps the automatic selection', () => {
	const navigation = navigate(initialNavigation, {step: {type: 'touch'}, metricsOf: chosen});
	expect(navigation).toMatchObject({
		isTouched: true,
		selected: {key: 'tls contoso'},
		open: new Set(['tls contoso']),
	});
});

test('a notice stays until the next key', () => {
	const withNotice = takeSteps([{type: 'notice', notice: 'Copied.'}]);
	expect(withNotice.notice).toBe('Copied.');
	expect(takeSteps([down], {}, withNotice).notice).toBeUndefined();
});

test('a screen without rows accepts every key', () => {
	const steps: readonly Step[] = [
		down,
		{type: 'page', by: 1},
		{type: 'end', by: 1},
		{type: 'toggle'},
		{type: 'failure', by: 1},
	];
	expect(takeSteps(steps, {rows: []}).selected).toBeUndefined();
});
