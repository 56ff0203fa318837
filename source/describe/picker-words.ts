/** Texts of the list of registries and of its form. */
export type PickerWords = {
	readonly title: string;
	/** Introduction, shown if nothing is saved. */
	readonly about: string;
	readonly counts: {
		/** {count} */
		readonly saved: string;
		/** {found} {count} */
		readonly matching: string;
		/** {count} */
		readonly marked: string;
	};
	readonly headings: {readonly saved: string; readonly found: string};
	/** Actions, shown if nothing is saved. */
	readonly actions: {readonly add: string; readonly machine: string; readonly demo: string};
	/** The sources of a discovered registry: {sources} */
	readonly source: string;
	/** {key} */
	readonly searching: string;
	/** {source} {reason} */
	readonly searchFailed: string;
	readonly nothingNew: string;
	/** The action of Enter in the filter. */
	readonly applyFilter: string;
	/** {query} */
	readonly nothingFound: string;
	/** {name} */
	readonly question: string;
	readonly notices: {
		/** {name} */
		readonly saved: string;
		/** {name} */
		readonly changed: string;
		/** {name} {key} */
		readonly removed: string;
		/** {name} */
		readonly restored: string;
		readonly nothingToUndo: string;
		readonly onlySaved: string;
		readonly stopped: string;
	};
	readonly form: FormWords;
	readonly sections: Readonly<Record<PickerSection, string>>;
	readonly keys: Readonly<Record<PickerHint, string>>;
	/** In the footer, if registries are marked: {count} */
	readonly checkMarked: string;
	/** Short texts for the footer. */
	readonly hints: Readonly<Record<PickerHint, string>>;
};

type FormWords = {
	readonly add: string;
	/** {name} */
	readonly edit: string;
	readonly fields: Readonly<Record<FormField, string>>;
	/** Shown in an empty field. */
	readonly hints: Readonly<Record<FormField, string>>;
	/** Shown if no cloud is chosen. */
	readonly automaticCloud: string;
	/** {name} is saved already. */
	readonly duplicate: string;
	/** {cloud} {known} */
	readonly unknownCloud: string;
	/** {host} {cloud} {chosen} */
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
