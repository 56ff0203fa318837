import type {DiscoverySource} from '../../engine/discovery.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import {line, span} from '../line.ts';
import type {Line} from '../line.ts';
import {truncate, toDrawableText, pad, widthOf} from '../width.ts';
import {draftOf, registryRows} from './rows.ts';
import type {PickerRow, RegistryRow} from './rows.ts';
import type {PickerContext, PickerState} from './state.ts';

export type RowInput = {
	readonly state: PickerState;
	readonly context: PickerContext;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
	readonly width: number;
};

/** Product names are the same in every language. */
export const sourceNames: Readonly<Record<DiscoverySource, string>> = {
	azure: 'Azure',
	docker: 'Docker',
	podman: 'Podman',
};

/** The widths of the columns. If `host` is absent, the address is below the selected row. */
type Columns = {
	readonly names: ReadonlyMap<string, string>;
	readonly name: number;
	readonly host?: number;
	readonly result: number;
};

/** The width of ` > [x] * ` in columns. */
const prefixWidth = 9;
const minHostWidth = 16;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Returns the column widths for all registries, so that columns do not move during filtering. */
export function columnsOf({state, context, now, width}: RowInput): Columns {
	const registries = registryRows(state, context);
	const names = namesOf(registries, context);
	const name = widest([...names.values()]);
	const host = widest(registries.map(row => addressOf(row, context)));
	const result = widest(registries.map(row => resultOf(row, context, now)));
	const available = width - prefixWidth - result - 4;
	const wide = Math.min(
		name,
		Math.max(12, available - Math.min(host, Math.max(minHostWidth, available - 28))),
	);

	if (width >= 58 && available - wide >= Math.min(host, minHostWidth)) {
		return {names, name: wide, host: Math.min(host, available - wide), result};
	}

	const both = width - prefixWidth - 2;
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

	if (row.kind === 'action') {
		const text = context.language.words.picker.actions[row.id];
		return [{...line(mark, span(text, tone)), row: ariaRow(text, isSelected, false)}];
	}

	const isMarked = state.marked.has(row.id);
	const name = columns.names.get(row.id) ?? '';
	const address = addressOf(row, context);
	const result = resultOf(row, context, now);
	const first = line(
		mark,
		span(isMarked ? '[x] ' : '[ ] ', isMarked ? 'accent' : 'faint'),
		span(row.kind === 'found' ? '+ ' : row.registry.isFavorite ? '* ' : '  ', 'accent'),
		span(pad(name, columns.name), tone),
		span('  '),
		...(columns.host === undefined ? [] : [span(pad(address, columns.host), 'faint'), span('  ')]),
		span(truncate(result, columns.result), toneOf(row)),
	);
	const label = `${name} ${address} ${result}`;

	return [
		{...first, row: ariaRow(label, isSelected, isMarked)},
		...(isSelected && columns.host === undefined
			? [line(span(' '.repeat(prefixWidth)), span(address, 'faint'))]
			: []),
	];
}

/** Screen readers have no state for a mark. A marked row has the state "expanded" instead. */
const ariaRow = (label: string, isSelected: boolean, isOpen: boolean) => ({
	label,
	isBusy: false,
	isOpen,
	isSelected,
});

/** Returns the display name for each row ID. Text from the settings file can be invisible. */
function namesOf(rows: readonly RegistryRow[], context: PickerContext): ReadonlyMap<string, string> {
	const short = rows.map(row => shortName(draftOf(row), context));

	return new Map(
		rows.map((row, index) => {
			const {label, name} = draftOf(row);
			const isOnly = short.filter(other => other === short[index]).length === 1;
			const called = toDrawableText(label ?? (isOnly ? short[index] : undefined) ?? name).trim();
			return [row.id, called === '' ? toDrawableText(name) : called];
		}),
	);
}

/** Returns the first label of the host name if the cloud implies the other labels. */
function shortName(draft: RegistryDraft, {hostOf, cloudOf}: PickerContext): string {
	const [name = ''] = draft.name.split('.');
	return hostOf({name, cloud: cloudOf(draft)}) === hostOf(draft) ? name : draft.name;
}

/** Returns the login server, and the repository of the pull check. */
function addressOf(row: RegistryRow, {hostOf}: PickerContext): string {
	const draft = draftOf(row);
	return toDrawableText(`${hostOf(draft)}${draft.repository === undefined ? '' : `/${draft.repository}`}`);
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
