import type {Saved, SettingsWarning} from './saved.ts';

/** What is kept, and the way to change it. */
export type Settings = {
	/** As it was read or changed last. */
	readonly read: () => Saved;
	/** Reads the file anew, where it can be read: another acr-doctor may have changed it. */
	readonly reload: () => void;
	/**
	 * Changes the file as it is by then, others' changes in it, and gives what it holds. Where it cannot be written,
	 * the change holds as long as the program runs, and goes into the file with the next that can.
	 */
	readonly change: (change: Change) => Promise<Saved>;
	/** Loads what a change takes, while nothing else is to be done. */
	readonly prepare: () => Promise<void>;
	/** What went wrong so far, each thing once. */
	readonly warnings: () => readonly SettingsWarning[];
};

/** A pure function: it may be asked more than once. */
export type Change = (saved: Saved) => Saved;
