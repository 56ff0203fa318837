import type {Saved, SettingsWarning} from './saved.ts';

export type Settings = {
	/** Returns the contents after the last read or change, without reading the file again. */
	readonly read: () => Saved;
	/** Reads the file again, because another process can have changed it. A failure keeps the old contents. */
	readonly reload: () => void;
	/**
	 * Applies a change to the current contents of the file, so that changes by other processes are kept. Returns the
	 * new contents. If the file cannot be written, the change applies only to this process, and the next call tries to
	 * write both changes. If `openSettings` could not read the file, no change is written.
	 */
	readonly change: (change: Change) => Promise<Saved>;
	/** Loads the modules that write the file, so that the first change does not wait for them. */
	readonly prepare: () => Promise<void>;
	/** Returns all problems without duplicates. */
	readonly warnings: () => readonly SettingsWarning[];
};

/** Must be a pure function, because it can be called again, for example after a failed write. */
export type Change = (saved: Saved) => Saved;
