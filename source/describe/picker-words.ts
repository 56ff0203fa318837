/** Texts of the list of registries and of its form. */
export type PickerWords = {
	readonly title: string;
	/** The introduction. The list shows the text if no registry is saved. */
	readonly about: string;
	readonly counts: {
		/** Placeholder: {count} */
		readonly saved: string;
		/** Placeholders: {found} {count} */
		readonly matching: string;
		/** Placeholder: {count} */
		readonly marked: string;
	};
	readonly headings: {readonly saved: string; readonly found: string};
	/** The actions that the list shows if no registry is saved. */
	readonly actions: {readonly add: string; readonly machine: string; readonly demo: string};
	/** The sources of a discovered registry. Placeholder: {sources} */
	readonly source: string;
	/** Placeholder: {key} */
	readonly searching: string;
	/** Placeholders: {source} {reason} */
	readonly searchFailed: string;
	readonly nothingNew: string;
	/** The action of the Enter key in the filter. */
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
	/** The text in the footer if registries are marked. Placeholder: {count} */
	readonly checkMarked: string;
	/** Short texts for the footer. */
	readonly hints: Readonly<Record<PickerHint, string>>;
};

type FormWords = {
	readonly add: string;
	/** Placeholder: {name} */
	readonly edit: string;
	readonly fields: Readonly<Record<FormField, string>>;
	/** Texts that the form shows in empty fields. */
	readonly hints: Readonly<Record<FormField, string>>;
	/** The text that the form shows if the user chose no cloud. */
	readonly automaticCloud: string;
	/** The problem that the registry is saved already. Placeholder: {name} */
	readonly duplicate: string;
	/** Placeholders: {cloud} {known} */
	readonly unknownCloud: string;
	/** Placeholders: {host} {cloud} {chosen} */
	readonly otherCloud: string;
	/** Actions of keys in the form. */
	readonly next: string;
	readonly choose: string;
	readonly save: string;
	readonly clear: string;
	readonly cancel: string;
};

export type FormField = 'text' | 'cloud' | 'repository' | 'label';

export type PickerSection = 'move' | 'run' | 'saved' | 'other';

/** Actions of keys. */
export type PickerHint =
	| 'move'
	| 'page'
	| 'ends'
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
	| 'settings'
	| 'language'
	| 'help'
	| 'back'
	| 'quit'
	| 'interrupt'
	| 'suspend'
	| 'redraw';
