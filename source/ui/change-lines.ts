import {fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import type {ScreenLayout} from './screen-layout.ts';
import {truncate, wrap} from './width.ts';

/** Returns the changes since the previous run in at most two lines. A short screen has fewer lines. */
export function changeLines(
	sentence: string | undefined,
	{width, contentHeight}: Pick<ScreenLayout, 'width' | 'contentHeight'>,
): readonly Line[] {
	const maximum = contentHeight < 9 ? 0 : contentHeight < 14 ? 1 : 2;
	const available = width - 1;

	if (sentence === undefined || maximum === 0) {
		return [];
	}

	const parts = wrap(sentence, available);
	const last = parts.slice(maximum - 1).join(' ');
	const shown = parts.length > maximum ? [...parts.slice(0, maximum - 1), truncate(last, available)] : parts;
	return shown.map(part => fitLine(line(span(' '), span(part, 'accent')), width));
}
