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
		const {selected: wanted} = navigation;
		const byKey = shown.findIndex(({key}) => key === wanted?.key);
		const selected = Math.max(
			0,
			byKey === -1 ? shown.findIndex(({checkId}) => checkId === wanted?.checkId) : byKey,
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
			problems: [...troublesIn(shown), ...(rest.more ?? [])],
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
function troublesIn(shown: readonly SampleRow[]): LayoutMetrics['problems'] {
	const sought = shown.some(({problem}) => problem === 'failure') ? 'failure' : 'warning';
	return shown.flatMap(({key, checkId, problem}, row) =>
		problem === sought ? [{registry: 0, row, key, checkId}] : [],
	);
}

const walk = (steps: readonly Step[], setting: Setting = {}, from = initialNavigation): NavigationState =>
	steps.reduce((navigation, step) => navigate(navigation, {step, metricsOf: screenOf(setting)}), from);

const down: Step = {type: 'move', by: 1};
const up: Step = {type: 'move', by: -1};

test('Down and Up move between rows and stop at the ends', () => {
	expect(walk([down]).selected?.key).toBe('dns contoso');
	expect(walk([down, down, up]).selected?.key).toBe('dns contoso');
	expect(walk([up]).selected?.key).toBe('clock');
	expect(walk(Array.from({length: 20}, () => down)).selected?.key).toBe('access-token contoso');
});

test('End and Home go to the last and first row', () => {
	expect(walk([{type: 'end', by: 1}]).selected?.key).toBe('access-token contoso');
	expect(
		walk([
			{type: 'end', by: 1},
			{type: 'end', by: -1},
		]).selected?.key,
	).toBe('clock');
});

test('a page moves by the height of the viewport', () => {
	expect(walk([{type: 'page', by: 1}]).selected?.key).toBe('challenge contoso');
	expect(
		walk([
			{type: 'page', by: 1},
			{type: 'page', by: -1},
		]).selected?.key,
	).toBe('clock');
	expect(
		walk([
			{type: 'page', by: 1},
			{type: 'page', by: 1},
		]).selected?.key,
	).toBe('access-token contoso');
});

test('n and N move between failures with wraparound, and open no row', () => {
	const next: Step = {type: 'failure', by: 1};
	expect(walk([next]).selected?.key).toBe('tls contoso');
	expect(walk([next, next]).selected?.key).toBe('access-token contoso');
	expect(walk([next, next, next]).selected?.key).toBe('tls contoso');
	expect(walk([{type: 'failure', by: -1}]).selected?.key).toBe('access-token contoso');
	expect(walk([next, next]).open.size).toBe(0);
});

test('without failures, n moves to warnings', () => {
	const warned = rows.filter(({problem}) => problem !== 'failure');
	expect(walk([{type: 'failure', by: 1}], {rows: warned}).selected?.key).toBe('challenge contoso');
	expect(walk([{type: 'failure', by: 1}], {rows: warned.slice(0, 1)}).selected?.key).toBe('clock');
});

test('n and N continue with the failures of other registries', () => {
	const more = [{registry: 1, row: 4, key: 'access-token fabrikam', checkId: 'access-token'}];
	const next: Step = {type: 'failure', by: 1};
	const there = walk([next, next, next], {registries: 2, more});
	expect(there).toMatchObject({registry: 1, selected: {key: 'access-token fabrikam'}});
	expect(walk([{type: 'failure', by: -1}], {registries: 2, more})).toMatchObject({
		registry: 1,
		selected: {key: 'access-token fabrikam'},
	});
});

test('a failure that registries share is not its own successor', () => {
	const shared = {row: 0, key: 'clock', checkId: 'clock'};
	const healthy = rows.map(({key, checkId}) => ({key, checkId}));
	const setting = {registries: 2, rows: healthy, more: [0, 1].map(registry => ({...shared, registry}))};
	expect(walk([down, {type: 'failure', by: 1}], setting)).toMatchObject({
		registry: 1,
		selected: {key: 'clock'},
	});
	expect(walk([{type: 'failure', by: 1}], setting)).toMatchObject({registry: 0, selected: {key: 'clock'}});
});

test('Enter opens and closes a row; other rows stay open', () => {
	expect(walk([{type: 'toggle'}]).open).toEqual(new Set(['clock']));
	expect(walk([{type: 'toggle'}, {type: 'toggle'}]).open).toEqual(new Set());
	expect(walk([{type: 'toggle'}, down, {type: 'open'}]).open).toEqual(new Set(['clock', 'dns contoso']));
	expect(walk([{type: 'open'}, {type: 'close'}, {type: 'close'}]).open).toEqual(new Set());
});

test('Down scrolls details that are taller than the viewport before it moves on', () => {
	const setting = {detailLines: 6};
	const opened = walk([{type: 'open'}], setting);
	expect(walk([down, down, down], setting, opened)).toMatchObject({selected: {key: 'clock'}, listTop: 3});
	expect(walk([down, down, down, down], setting, opened).selected?.key).toBe('dns contoso');
	expect(walk([{type: 'page', by: 1}], setting, opened)).toMatchObject({
		selected: {key: 'clock'},
		listTop: 3,
	});
});

test('Up scrolls to the top of tall details before it leaves them', () => {
	const setting = {detailLines: 6};
	const read = walk([down, {type: 'open'}, down, down, up], setting);
	expect(read).toMatchObject({selected: {key: 'dns contoso'}, listTop: 2});
	expect(walk([up, up], setting, read).selected?.key).toBe('clock');
});

test('on a small screen Enter opens full-screen details, keys scroll them, and Esc goes back', () => {
	const setting: Setting = {details: 'screen', detailLines: 10};
	const reading = walk([down, {type: 'toggle'}, down, down], setting);
	expect(reading).toMatchObject({isReading: true, detailTop: 2, selected: {key: 'dns contoso'}});
	expect(walk([{type: 'end', by: 1}], setting, reading).detailTop).toBe(6);
	expect(walk([{type: 'back'}], setting, reading)).toMatchObject({
		isReading: false,
		selected: {key: 'dns contoso'},
	});
});

test('Esc goes back one level, up to the list', () => {
	const helped = walk([{type: 'open'}, {type: 'help'}]);
	expect(helped.isHelping).toBe(true);
	expect(walk([{type: 'back'}], {}, helped)).toMatchObject({isHelping: false, open: new Set(['clock'])});
	expect(walk([{type: 'back'}, {type: 'back'}], {}, helped).open.size).toBe(0);
	expect(walk([{type: 'back'}, {type: 'back'}, {type: 'back'}], {}, helped).selected?.key).toBe('clock');
});

test('keys scroll the open help, and the list does not move', () => {
	const helped = walk([
		{type: 'help'},
		down,
		{type: 'page', by: 1},
		{type: 'failure', by: 1},
		{type: 'open'},
	]);
	expect(helped).toMatchObject({helpTop: 4, selected: {key: 'clock'}, open: new Set()});
});

test('Tab cycles through the registries and keeps the check', () => {
	const other = rows.map(row => ({...row, key: row.key.replace('contoso', 'fabrikam')}));
	const tabbed = walk([down, down, {type: 'registry', by: 1}], {registries: 2});
	expect(tabbed.registry).toBe(1);
	expect(screenOf({registries: 2, rows: other})(tabbed).selected).toBe(2);
	expect(walk([{type: 'registry', by: 1}], {registries: 2}, tabbed).registry).toBe(0);
	expect(walk([{type: 'registry', by: -1}], {registries: 1}).registry).toBe(0);
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
	const noticed = walk([{type: 'notice', notice: 'Copied.'}]);
	expect(noticed.notice).toBe('Copied.');
	expect(walk([down], {}, noticed).notice).toBeUndefined();
});

test('a screen without rows accepts every key', () => {
	const steps: readonly Step[] = [
		down,
		{type: 'page', by: 1},
		{type: 'end', by: 1},
		{type: 'toggle'},
		{type: 'failure', by: 1},
	];
	expect(walk(steps, {rows: []}).selected).toBeUndefined();
});
