import type {Saved, SettingsWarning} from './saved.ts';

/** Access to the settings file. */
export type Settings = {
	/** The contents after the last read or change. */
	readonly read: () => Saved;
	/** Reads the file again, because another process can have changed it. Keeps the old contents if that fails. */
	readonly reload: () => void;
	/**
	 * Applies a change to the current file, with the changes of other processes, and returns the contents. If the file
	 * cannot be written, the change applies to this process, and is written together with the next change.
	 */
	readonly change: (change: Change) => Promise<Saved>;
	/** Preloads the modules that write the file. */
	readonly prepare: () => Promise<void>;
	/** All problems so far, without duplicates. */
	readonly warnings: () => readonly SettingsWarning[];
};

/** A pure function, which can be called more than once. */
export type Change = (saved: Saved) => Saved;
