/** UI navigation state. Rows are identified by key, so that the selection survives resizes and retries. */
export type NavigationState = {
	/** False until the first key; until then, the first failure is selected automatically. */
	readonly isTouched: boolean;
	readonly registry: number;
	/** Without a row with this key, the check ID selects the row, for example in another registry. */
	readonly selected?: {readonly key: string; readonly checkId: string};
	readonly open: ReadonlySet<string>;
	/** Whether movement keys scroll the details. */
	readonly isReading: boolean;
	/** Chosen by the user; by default, the number of registries decides. */
	readonly view?: 'overview' | 'registry';
	readonly isHelping: boolean;
	/** First visible line of list, details and help, before clamping. */
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
