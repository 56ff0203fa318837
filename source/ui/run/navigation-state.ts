import type {Group} from '../../engine/check.ts';
import type {FilledFix} from '../../text/fill.ts';
import type {SearchField} from '../keys/field-keys.ts';
import {emptyField} from '../text-field.ts';
import type {Notice} from '../notice.ts';

/** The selection contains an ID, so that the selection survives resizes and retries. */
export type NavigationState = {
	/** False before the first key. While false, the selection follows the problems of the run. */
	readonly isTouched: boolean;
	readonly registry: number;
	/** If no item has `id`, `checkId` selects the row or the group of a check, for example in another registry. */
	readonly selected?: {readonly id: string; readonly checkId: string | undefined} | undefined;
	/** The keys of the rows with visible details, on a screen that shows details below the row. */
	readonly open: ReadonlySet<string>;
	/** True for a group that the user folded, and false for a group that the user unfolded. */
	readonly folds: Readonly<Partial<Record<Group, boolean>>>;
	/** True if the user reads the details in a pane or on the whole screen. */
	readonly isReading: boolean;
	/** True if the details show all evidence. */
	readonly showsEvidence: boolean;
	/** The view that the user chose. If absent, the number of registries determines the view. */
	readonly view?: 'overview' | 'registry';
	readonly filter: SearchField;
	readonly notice?: Notice | undefined;
	readonly question?: Question | undefined;
};

/** For `consent`, yes runs the check again. For `fix`, yes runs the command, or removes the fault in the demo. */
export type Question =
	| {readonly type: 'consent'; readonly key: string; readonly text: string}
	| {
			readonly type: 'fix';
			readonly key: string;
			readonly text: string;
			/** The fix at the time of the question. A new result of the check must not change the command. */
			readonly fix: FilledFix | undefined;
			/** The command that the question shows. Undefined in the demo if acr-doctor cannot run the command. */
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
