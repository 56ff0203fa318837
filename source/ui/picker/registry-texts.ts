import type {DiscoverySource} from '../../engine/discovery.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import type {RowStatus} from '../widgets/theme.ts';
import type {RegistryRow} from './rows.ts';
import type {PickerContext} from './state.ts';

/** Product names are the same in every language. */
export const sourceNames: Readonly<Record<DiscoverySource, string>> = {
	azure: 'Azure',
	docker: 'Docker',
	podman: 'Podman',
};

/**
 * Returns the texts of each row, by row ID. The name is the label, else the short name if the short name is unique,
 * else `draft.name`.
 */
export function registryTexts(rows: readonly RegistryRow[], context: PickerContext) {
	const shortNames = rows.map(({draft}) => shortNameOf(draft, context));
	const counts = new Map<string, number>();
	shortNames.forEach(name => counts.set(name, (counts.get(name) ?? 0) + 1));

	return new Map(
		rows.map(({id, draft}, index) => {
			const {label = '', name, repository} = draft;
			const short = shortNames[index] ?? name;
			const unique = counts.get(short) === 1 ? short : name;
			const host = context.hostOf(draft);
			const address = repository === undefined ? host : `${host}/${repository}`;
			return [id, {name: label.trim() === '' ? unique : label, address}] as const;
		}),
	);
}

/**
 * Returns the part before the first dot if the cloud implies the rest of the host name. Returns the whole name for any
 * other host.
 */
function shortNameOf(draft: RegistryDraft, {hostOf, cloudOf}: PickerContext): string {
	const [name = ''] = draft.name.split('.');
	return hostOf({name, cloud: cloudOf(draft)}) === hostOf(draft) ? name : draft.name;
}

/**
 * Returns the last result of a saved registry, or the sources of a discovered registry. `now` is in milliseconds since
 * 1970, UTC.
 */
export const resultOf = (row: RegistryRow, {resultText, language}: PickerContext, now: number): string =>
	row.kind === 'saved'
		? resultText(row.draft.lastResult, now)
		: formatSentence(language.words.picker.notSaved, {
				sources: language.describe.list(row.sources.map(source => sourceNames[source])),
			});

export function resultTone(row: RegistryRow): RowStatus {
	const counts = row.kind === 'saved' ? row.draft.lastResult?.counts : undefined;
	return counts === undefined
		? 'skipped'
		: ((['failed', 'error', 'warning'] as const).find(status => counts[status] > 0) ?? 'passed');
}
