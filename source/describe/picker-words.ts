/** Every sentence of the screen where registries are chosen, and of the form that says one. */
export type PickerWords = {
	readonly title: string;
	/** What the program is for, to who has saved nothing yet. */
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
	/** What can be done where nothing is saved. */
	readonly actions: {readonly add: string; readonly machine: string; readonly demo: string};
	/** Where a registry was come across: {sources}. */
	readonly source: string;
	/** {key} */
	readonly searching: string;
	/** {source} {reason} */
	readonly searchFailed: string;
	readonly nothingNew: string;
	/** What Enter does with a filter. */
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
	/** In the footer, where Enter checks those that are marked: {count}. */
	readonly checkMarked: string;
	/** In the footer, shorter than in the help. */
	readonly hints: Readonly<Record<PickerHint, string>>;
};

export type FormWords = {
	readonly add: string;
	/** {name} */
	readonly edit: string;
	readonly fields: Readonly<Record<FormField, string>>;
	/** What belongs into an empty field. */
	readonly hints: Readonly<Record<FormField, string>>;
	/** The cloud that nobody chose. */
	readonly automaticCloud: string;
	/** {name} is among the saved ones. */
	readonly duplicate: string;
	/** {cloud} {known} */
	readonly unknownCloud: string;
	/** {host} {cloud} {chosen} */
	readonly otherCloud: string;
	/** What keys do in the form. */
	readonly next: string;
	readonly choose: string;
	readonly save: string;
	readonly clear: string;
	readonly cancel: string;
};

export type FormField = 'text' | 'cloud' | 'repository' | 'label';

export type PickerSection = 'move' | 'run' | 'saved' | 'other';

/** What the keys do. */
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
