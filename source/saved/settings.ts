import type {Saved, SettingsWarning} from './saved.ts';

export type Settings = {
	/** Returns the contents after the last read or change, without reading the file again. */
	readonly read: () => Saved;
	/**
	 * Reads the file again, including the changes of other processes. Keeps the old contents if the file is
	 * unreadable or broken.
	 */
	readonly reload: () => void;
	/**
	 * Applies a change to the current contents of the file, and returns the new contents. If the file cannot be
	 * written, the change applies only to this process. Each later call also tries to write the unwritten changes.
	 * Nothing is written if `openSettings` could not read the file, or could not rename a broken file.
	 */
	readonly change: (change: Change) => Promise<Saved>;
	/** Loads the modules that write the file, so that the first change starts earlier. */
	readonly prepare: () => Promise<void>;
	/** Returns each kind of problem at most once. */
	readonly warnings: () => readonly SettingsWarning[];
};

/** A change must be a pure function, because acr-doctor can apply the change several times. */
export type Change = (saved: Saved) => Saved;
