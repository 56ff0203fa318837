/** The state of the navigation. Rows have keys, so that the selection survives resizes and retries. */
export type NavigationState = {
	/** False before the first key. The first failure is selected automatically before the first key. */
	readonly isTouched: boolean;
	readonly registry: number;
	/** The selected row. If no row has the key, the check ID selects a row, for example in another registry. */
	readonly selected?: {readonly key: string; readonly checkId: string};
	readonly open: ReadonlySet<string>;
	/** The value is true if movement keys scroll the details. */
	readonly isReading: boolean;
	/** The view that the user chose. If absent, the number of registries determines the view. */
	readonly view?: 'overview' | 'registry';
	readonly isHelping: boolean;
	/** The first visible lines of the list, details, help and overview. The values are not yet clamped. */
	readonly listTop: number;
	readonly detailTop: number;
	readonly helpTop: number;
	readonly overviewTop: number;
	readonly notice?: string;
	readonly asking?: Question;
};

export type Question = {readonly key: string; readonly text: string};

export type Step =
	| Movement
	| {readonly type: 'failure' | 'registry'; readonly by: 1 | -1}
	| {readonly type: 'toggle' | 'open' | 'close' | 'back' | 'help' | 'overview' | 'touch'}
	| {readonly type: 'notice'; readonly notice: string}
	| {readonly type: 'ask'; readonly question: Question};

export type Movement = {readonly type: 'move' | 'page' | 'end'; readonly by: 1 | -1};

export const initialNavigation: NavigationState = {
	isTouched: false,
	registry: 0,
	open: new Set(),
	isReading: false,
	isHelping: false,
	listTop: 0,
	detailTop: 0,
	helpTop: 0,
	overviewTop: 0,
};
