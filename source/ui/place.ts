/** Where the person is. Rows are named by key, so that neither a resize nor a retry loses the place. */
export type Navigation = {
	/** False until the first key: till then the screen itself goes to the first failure. */
	readonly isTouched: boolean;
	readonly registry: number;
	/** The check's id finds the same check where the row is not there: in another registry. */
	readonly selected?: {readonly key: string; readonly checkId: string};
	/** Keys of rows whose details are open in the list. */
	readonly open: ReadonlySet<string>;
	/** Whether keys move through the details, where these have a place of their own. */
	readonly isReading: boolean;
	/** Where the person went; till then an overview is shown where there are registries enough for one. */
	readonly view?: 'overview' | 'registry';
	readonly isHelping: boolean;
	/** First line in view of the list, of the details and of the help; the window may put it right. */
	readonly listTop: number;
	readonly detailTop: number;
	readonly helpTop: number;
	/** First registry in view of the overview. */
	readonly overviewTop: number;
	/** A sentence that stands in the footer until the next key. */
	readonly notice?: string;
	/** A question that waits for y or another key: the row it is about, and its words. */
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

export const startNavigation: Navigation = {
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
