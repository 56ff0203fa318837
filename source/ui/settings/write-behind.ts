import type {Saved} from '../../saved/saved.ts';
import type {Change, Settings} from '../../saved/settings.ts';

/** Creates a cache of the settings. Changes are visible immediately, and the cache writes the changes later. */
export function createWriteBehind(settings: Pick<Settings, 'read' | 'change'>, onWritten: () => void) {
	let pending: readonly Change[] = [];
	let latest: Promise<unknown> = Promise.resolve();

	const write = async (change: Change): Promise<void> => {
		await settings.change(change);
		pending = pending.filter(item => item !== change);
		onWritten();
	};

	return {
		read: (): Saved => pending.reduce((saved, change) => change(saved), settings.read()),
		change(change: Change) {
			pending = [...pending, change];
			latest = Promise.all([latest, write(change)]);
		},
		/** Settles after the last write, also if the write failed. */
		settled: async () => latest,
	};
}
