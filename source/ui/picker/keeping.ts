import {orderRegistries} from '../../saved/edit-saved.ts';
import type {Saved} from '../../saved/saved.ts';
import type {Change, Settings} from '../../saved/settings.ts';
import type {PickerState} from './state.ts';

/** What is saved, as the person sees it: a change holds at once, and is written behind it. */
export type Keeping = {
	readonly read: () => Saved;
	/** Sees what others have saved meanwhile. */
	readonly reload: () => void;
	readonly change: (change: Change) => void;
	/** What the picker shows of it. */
	readonly shown: () => Pick<PickerState, 'registries' | 'warnings'>;
	/** Settles when everything is written, or could not be. */
	readonly settled: () => Promise<void>;
};

export function createKeeping(settings: Settings, onWritten: () => void): Keeping {
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
		shown: () => ({registries: orderRegistries(read().registries), warnings: settings.warnings()}),
		settled: async () => latest,
	};
}
