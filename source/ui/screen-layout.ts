export type Size = {readonly columns: number; readonly rows: number};

export type ScreenLayout = {
	readonly isTooSmall: boolean;
	/** The columns per line. Two columns are free, because some terminals draw some characters wider. */
	readonly width: number;
	readonly height: number;
	readonly details: 'inline' | 'screen' | 'pane';
	readonly listWidth: number;
	readonly detailWidth: number;
	readonly headerLines: 1 | 2;
	readonly hasTopRule: boolean;
	readonly hasBottomRule: boolean;
	readonly contentHeight: number;
};

/** The maximum number of columns of readable text. */
export const widestText = 100;

export function layoutFor({columns, rows}: Size): ScreenLayout {
	const width = Math.max(1, columns - 2);
	const height = Math.max(0, rows - 1);
	const details = columns < 60 || rows < 20 ? 'screen' : columns < 120 ? 'inline' : 'pane';
	const headerLines = rows < 14 ? 1 : 2;
	const hasTopRule = rows >= 14;
	const hasBottomRule = rows >= 20;
	const listWidth = details === 'pane' ? Math.max(60, width - widestText - 3) : width;

	return {
		isTooSmall: columns < 40 || rows < 10,
		width,
		height,
		details,
		listWidth,
		detailWidth: Math.min(widestText, details === 'pane' ? width - listWidth - 3 : width),
		headerLines,
		hasTopRule,
		hasBottomRule,
		contentHeight: Math.max(0, height - headerLines - Number(hasTopRule) - Number(hasBottomRule) - 1),
	};
}
