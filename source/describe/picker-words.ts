import type {CommonHint} from './screen-words.ts';

/** Texts of the screen with the saved registries, and of the form that adds or edits a registry. */
export type PickerWords = {
	readonly title: string;
	/** A short description of acr-doctor, for a user without saved registries. */
	readonly about: string;
	readonly counts: {
		/** Placeholder: {count} */
		readonly saved: string;
		/** Placeholders: {found} {count} */
		readonly matching: string;
		/** Placeholder: {count} */
		readonly marked: string;
	};
	readonly columns: {readonly name: string; readonly address: string; readonly result: string};
	/** Texts for a user without saved registries. */
	readonly start: {
		/** The text above the text field for a registry. */
		readonly field: string;
		readonly machine: string;
		readonly demo: string;
		/** The footer text for the Down key in the text field. */
		readonly others: string;
	};
	/** The text in the result column for a discovered registry. Placeholder: {sources} */
	readonly notSaved: string;
	/** Placeholder: {key} */
	readonly searching: string;
	/** Placeholders: {source} {reason} */
	readonly searchFailed: string;
	readonly nothingNew: string;
	/** The footer text for Enter while the user types a filter. */
	readonly applyFilter: string;
	/** Placeholder: {query} */
	readonly nothingFound: string;
	/** Placeholder: {name} */
	readonly question: string;
	readonly notices: {
		/** Placeholder: {name} */
		readonly saved: string;
		/** Placeholder: {name} */
		readonly changed: string;
		/** Placeholders: {name} {key} */
		readonly removed: string;
		/** Placeholder: {name} */
		readonly restored: string;
		readonly nothingToUndo: string;
		readonly onlySaved: string;
		readonly stopped: string;
	};
	readonly form: FormWords;
	readonly sections: Readonly<Record<PickerSection, string>>;
	readonly keys: Readonly<Record<PickerHint, string>>;
	/**
	 * The footer text for Enter on a registry if no visible registry is marked. A narrow screen shows `hints.run`
	 * instead.
	 */
	readonly checkSelected: string;
	/** The footer text for Enter on a registry if a visible registry is marked. Placeholder: {count} */
	readonly checkMarked: string;
	/** `checkMarked` for a narrow screen. Placeholder: {count} */
	readonly checkCount: string;
	/** Short versions of `keys` for the footer. */
	readonly hints: Readonly<Record<PickerFooterHint, string>>;
};

type FormWords = {
	readonly add: string;
	/** Placeholder: {name} */
	readonly edit: string;
	readonly fields: Readonly<Record<FormField, string>>;
	/**
	 * The hints below the selected field, while the field is empty and shows no error. The cloud field always counts as
	 * empty.
	 */
	readonly hints: Readonly<Record<FormField, string>>;
	/** The choice that detects the cloud automatically. */
	readonly automaticCloud: string;
	/** The message if the registry is already saved. Placeholder: {name} */
	readonly duplicate: string;
	/** Placeholders: {cloud} {known} */
	readonly unknownCloud: string;
	/** Placeholders: {host} {cloud} {chosen} */
	readonly otherCloud: string;
	/** `next`, `choose`, `save`, `clear` and `cancel` are footer texts for the keys of the form. */
	readonly next: string;
	readonly choose: string;
	readonly save: string;
	readonly clear: string;
	readonly cancel: string;
};

export type FormField = 'text' | 'cloud' | 'repository' | 'label';

export type PickerSection = 'move' | 'run' | 'saved' | 'other';

export type PickerHint =
	| CommonHint
	| 'filter'
	| 'run'
	| 'mark'
	| 'machine'
	| 'discover'
	| 'add'
	| 'edit'
	| 'remove'
	| 'undo'
	| 'favourite'
	| 'settings';

export type PickerFooterHint = Exclude<
	PickerHint,
	'page' | 'ends' | 'machine' | 'interrupt' | 'suspend' | 'redraw'
>;
