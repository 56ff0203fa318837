import type {OverviewGrid} from './grid.ts';
import {headersHeight} from './column-headers.ts';
import {widthOf} from '../width.ts';

export type OverviewColumns = {
	readonly names: readonly string[];
	readonly nameWidth: number;
	readonly step: number;
	/** The index of the first visible check. `count` is the number of visible checks. */
	readonly from: number;
	readonly count: number;
	readonly positionOf: (column: number) => number;
	/** The position after the last cell and the closing bracket. */
	readonly end: number;
};

/** The minimum width in columns for spaced cells and full headers. */
export const minWideWidth = 68;

const markWidth = 3;

/** The minimum width in columns of the end of a line. A status glyph and a count need five columns. */
const minEndingWidth = 5;

type OverviewColumnsInput = {
	readonly width: number;
	readonly machineName: string;
	readonly titleOf: (checkId: string) => string;
	readonly selected: number;
};

export function overviewColumns(
	{lines, columns, machine}: OverviewGrid,
	{width, machineName, titleOf, selected}: OverviewColumnsInput,
): OverviewColumns {
	const step = width >= minWideWidth ? 3 : 2;
	const widest = width >= 98 ? 40 : width >= minWideWidth ? 22 : width >= 48 ? 14 : 10;
	const names = namesOf(
		lines.map(({entry}) => entry.key),
		widest,
	);
	const headers = width >= minWideWidth ? columns.slice(0, headersHeight(columns.length)) : [];
	const longest = Math.max(
		...names.map(widthOf),
		machine.length > 0 ? widthOf(machineName) : 0,
		...headers.map((checkId, index) => widthOf(titleOf(checkId)) + 1 - markWidth - step * (index + 1)),
	);
	const nameWidth = Math.min(widest, longest);
	const available = width - markWidth - nameWidth - 1 - minEndingWidth;
	const maximum = Math.max(columns.length, machine.length);
	const count = Math.max(1, Math.min(maximum, Math.floor(available / step)));
	const from = Math.max(0, Math.min(selected - Math.floor(count / 2), maximum - count));
	const positionOf = (column: number): number => markWidth + nameWidth + step - 1 + column * step;

	return {names, nameWidth, step, from, count, positionOf, end: positionOf(count - 1) + 2};
}

/** Returns names that fit the width. Long names lose the domain unless two names would become equal. */
function namesOf(keys: readonly string[], width: number): readonly string[] {
	const short = keys.map(key => key.replace(/^([^./:]+)[^/]*/, '$1'));
	const isClear = new Set(short).size === keys.length;
	const names = isClear && keys.some(key => widthOf(key) > width) ? short : keys;
	return names.map(name => shorten(name, width));
}

/** Shortens the middle of a name and keeps the end, because long names usually differ at the end. */
const shorten = (name: string, width: number): string =>
	widthOf(name) <= width || widthOf(name) !== name.length
		? name
		: `${name.slice(0, width - endLength - 1)}~${name.slice(-endLength)}`;

const endLength = 5;
