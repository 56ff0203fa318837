import type {Saved} from '../../saved/saved.ts';
import type {Change, Settings} from '../../saved/settings.ts';

/** `read` returns the saved data with all changes, including changes that are not written yet. */
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
		/** Resolves after all earlier calls of `change` have ended, also after a failed write. */
		settled: async () => latest,
	};
}
