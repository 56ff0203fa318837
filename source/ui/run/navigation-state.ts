import type {Group} from '../../engine/check.ts';
import type {FilledFix} from '../../text/fill.ts';
import type {SearchField} from '../keys/field-keys.ts';
import {emptyField} from '../text-field.ts';
import type {Notice} from '../notice.ts';

/** The state of the navigation. Items have IDs, so that the selection survives resizes and retries. */
export type NavigationState = {
	/** False before the first key. The first failure is selected automatically before the first key. */
	readonly isTouched: boolean;
	readonly registry: number;
	/** The selected item. If no item has the ID, the check ID selects a row, for example in another registry. */
	readonly selected?: {readonly id: string; readonly checkId: string | undefined} | undefined;
	/** The keys of the rows with visible details, on a screen that shows details below the row. */
	readonly open: ReadonlySet<string>;
	/** The groups that the user folded (true) or unfolded (false). Undefined for other groups. */
	readonly folds: Readonly<Partial<Record<Group, boolean>>>;
	/** True if movement keys scroll the details. */
	readonly isReading: boolean;
	/** True if the details show all evidence. */
	readonly showsEvidence: boolean;
	/** The view that the user chose. If absent, the number of registries determines the view. */
	readonly view?: 'overview' | 'registry';
	readonly filter: SearchField;
	readonly notice?: Notice | undefined;
	readonly question?: Question | undefined;
};

/** A question to the user. The command runs if the user answers yes. */
export type Question =
	| {readonly type: 'consent'; readonly key: string; readonly text: string}
	| {
			readonly type: 'fix';
			readonly key: string;
			readonly text: string;
			/** The fix of the question. A new result of the check must not change what runs. */
			readonly fix: FilledFix | undefined;
			/** The command above the answers. Absent if the demo only removes its fault. */
			readonly command: string | undefined;
	  };

export const initialNavigation: NavigationState = {
	isTouched: false,
	registry: 0,
	open: new Set(),
	folds: {},
	isReading: false,
	showsEvidence: false,
	filter: {field: emptyField, isTyping: false},
};
