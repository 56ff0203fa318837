import type {DiscoverySource} from '../../engine/discovery.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import {line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {cut, drawable, pad, widthOf} from '../width.ts';
import {draftOf, registryRows} from './rows.ts';
import type {PickerRow, RegistryRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

/** What the rows of the list are laid out by. */
export type RowInput = {
	readonly state: PickerState;
	readonly context: PickerContext;
	/** ms since 1970, UTC. */
	readonly now: number;
	readonly width: number;
};

/** Names of products, in every language. */
export const sourceNames: Readonly<Record<DiscoverySource, string>> = {
	azure: 'Azure',
	docker: 'Docker',
	podman: 'Podman',
};

/** Columns of a row; without a host, that stands under the selected row. */
export type Columns = {
	readonly names: ReadonlyMap<string, string>;
	readonly name: number;
	readonly host?: number;
	readonly result: number;
};

/** `> [x] * ` with the edge before it. */
const marks = 9;
const shortestHost = 16;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Of every registry, so that no column moves while a filter is typed. */
export function columnsOf({state, context, now, width}: RowInput): Columns {
	const registries = registryRows(state, context);
	const names = namesOf(registries, context);
	const name = widest([...names.values()]);
	const host = widest(registries.map(row => placeOf(row, context)));
	const result = widest(registries.map(row => resultOf(row, context, now)));
	const room = width - marks - result - 4;
	const wide = Math.min(name, Math.max(12, room - Math.min(host, Math.max(shortestHost, room - 28))));

	if (width >= 58 && room - wide >= Math.min(host, shortestHost)) {
		return {names, name: wide, host: Math.min(host, room - wide), result};
	}

	const both = width - marks - 2;
	const narrow = Math.min(name, Math.max(12, both - result));
	return {names, name: narrow, result: Math.min(result, both - narrow)};
}

/** One registry or offer; the selected one says beneath it what its line has no room for. */
export function rowLines(
	row: PickerRow,
	isSelected: boolean,
	{state, context, now}: RowInput,
	columns: Columns,
): readonly Line[] {
	const mark = span(isSelected ? ' > ' : '   ', 'accent');
	const tone = isSelected ? 'strong' : 'plain';

	if (row.kind === 'offer') {
		const text = context.language.words.picker.actions[row.id];
		return [{...line(mark, span(text, tone)), row: ariaRow(text, isSelected, false)}];
	}

	const isMarked = state.marked.has(row.id);
	const name = columns.names.get(row.id) ?? '';
	const place = placeOf(row, context);
	const result = resultOf(row, context, now);
	const first = line(
		mark,
		span(isMarked ? '[x] ' : '[ ] ', isMarked ? 'accent' : 'faint'),
		span(row.kind === 'found' ? '+ ' : row.registry.isFavorite ? '* ' : '  ', 'accent'),
		span(pad(name, columns.name), tone),
		span('  '),
		...(columns.host === undefined ? [] : [span(pad(place, columns.host), 'faint'), span('  ')]),
		span(cut(result, columns.result), toneOf(row)),
	);
	const label = `${name} ${place} ${result}`;

	return [
		{...first, row: ariaRow(label, isSelected, isMarked)},
		...(isSelected && columns.host === undefined
			? [line(span(' '.repeat(marks)), span(place, 'faint'))]
			: []),
	];
}

/** A screen reader has one word for what is chosen: the mark is said as open. */
const ariaRow = (label: string, isSelected: boolean, isOpen: boolean) => ({
	label,
	isBusy: false,
	isOpen,
	isSelected,
});

/** What each registry is called, by its row. The file is text from outside: what stands there may be nothing that can be seen. */
function namesOf(rows: readonly RegistryRow[], context: PickerContext): ReadonlyMap<string, string> {
	const short = rows.map(row => shortName(draftOf(row), context));

	return new Map(
		rows.map((row, index) => {
			const {label, name} = draftOf(row);
			const isOnly = short.filter(other => other === short[index]).length === 1;
			const called = drawable(label ?? (isOnly ? short[index] : undefined) ?? name).trim();
			return [row.id, called === '' ? drawable(name) : called];
		}),
	);
}

/** The login server stands beside it: of that, the part before what all of its cloud end with. */
function shortName(draft: RegistryDraft, {hostOf, cloudOf}: PickerContext): string {
	const [name = ''] = draft.name.split('.');
	return hostOf({name, cloud: cloudOf(draft)}) === hostOf(draft) ? name : draft.name;
}

/** The login server, and the repository where one is to be proved. */
function placeOf(row: RegistryRow, {hostOf}: PickerContext): string {
	const draft = draftOf(row);
	return drawable(`${hostOf(draft)}${draft.repository === undefined ? '' : `/${draft.repository}`}`);
}

const resultOf = (row: RegistryRow, {resultText, language}: PickerContext, now: number): string =>
	row.kind === 'saved'
		? resultText(row.registry.lastResult, now)
		: formatSentence(language.words.picker.source, {
				sources: language.describe.list(row.found.sources.map(source => sourceNames[source])),
			});

function toneOf(row: RegistryRow) {
	const counts = row.kind === 'saved' ? row.registry.lastResult?.counts : undefined;
	return counts === undefined
		? 'faint'
		: ((['failed', 'error', 'warning'] as const).find(status => counts[status] > 0) ?? 'passed');
}
