import {orderRegistries} from '../../saved/edit-saved.ts';
import type {Saved} from '../../saved/saved.ts';
import type {Change, Settings} from '../../saved/settings.ts';
import type {PickerState} from './state.ts';

/** A cache of the settings. Changes are visible immediately, and the cache writes the changes later. */
type WriteBehind = {
	readonly read: () => Saved;
	readonly reload: () => void;
	readonly change: (change: Change) => void;
	readonly snapshot: () => Pick<PickerState, 'registries' | 'warnings'>;
	/** Settles after the last write, also if the write failed. */
	readonly settled: () => Promise<void>;
};

export function createWriteBehind(settings: Settings, onWritten: () => void): WriteBehind {
	let pending: readonly Change[] = [];
	let latest: Promise<void> = Promise.resolve();
	const read = (): Saved => pending.reduce((saved, change) => change(saved), settings.read());

	const write = async (change: Change): Promise<void> => {
		await settings.change(change);
		pending = pending.filter(item => item !== change);
		onWritten();
	};

	return {
		read,
		reload: settings.reload,
		change(change) {
			pending = [...pending, change];
			latest = Promise.all([latest, write(change)]).then(() => undefined);
		},
		snapshot: () => ({registries: orderRegistries(read().registries), warnings: settings.warnings()}),
		settled: async () => latest,
	};
}
