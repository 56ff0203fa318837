import type {DiscoverySource} from '../../engine/discovery.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import {line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {cut, drawable, pad, widthOf} from '../width.ts';
import {draftOf, registryRows} from './rows.ts';
import type {PickerRow, RegistryRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

export type RowInput = {
	readonly state: PickerState;
	readonly context: PickerContext;
	/** ms since 1970, UTC. */
	readonly now: number;
	readonly width: number;
};

/** Product names, the same in every language. */
export const sourceNames: Readonly<Record<DiscoverySource, string>> = {
	azure: 'Azure',
	docker: 'Docker',
	podman: 'Podman',
};

/** Widths of the columns; without `host`, the address is below the selected row. */
export type Columns = {
	readonly names: ReadonlyMap<string, string>;
	readonly name: number;
	readonly host?: number;
	readonly result: number;
};

/** Columns of ` > [x] * `. */
const marks = 9;
const shortestHost = 16;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Measures every registry, so that columns do not move while the user types a filter. */
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

/** Screen readers have no state for a mark: a marked row is reported as expanded. */
const ariaRow = (label: string, isSelected: boolean, isOpen: boolean) => ({
	label,
	isBusy: false,
	isOpen,
	isSelected,
});

/** Display name of each registry, by row ID. The file comes from outside: its text can be invisible. */
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

/** The first label of the host name, if the cloud implies the rest. */
function shortName(draft: RegistryDraft, {hostOf, cloudOf}: PickerContext): string {
	const [name = ''] = draft.name.split('.');
	return hostOf({name, cloud: cloudOf(draft)}) === hostOf(draft) ? name : draft.name;
}

/** The login server, and the repository of the pull check. */
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
