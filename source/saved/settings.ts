import type {Saved, SettingsWarning} from './saved.ts';

/** Access to the settings file. */
export type Settings = {
	/** Returns the contents after the last read or change. */
	readonly read: () => Saved;
	/** Reads the file again, because another process can change the file. The old contents stay if the read fails. */
	readonly reload: () => void;
	/**
	 * Applies a change to the current file and returns the new contents. Changes of other processes stay. If the
	 * program cannot write the file, the change applies only to this process. The next change then writes both changes.
	 */
	readonly change: (change: Change) => Promise<Saved>;
	/** Loads the modules that write the file. */
	readonly prepare: () => Promise<void>;
	/** Returns all problems without duplicates. */
	readonly warnings: () => readonly SettingsWarning[];
};

/** A pure function that changes the contents. The program can call the function more than once. */
export type Change = (saved: Saved) => Saved;
