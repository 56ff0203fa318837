import {fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import type {Format} from './format.ts';
import {cut, wrap} from './width.ts';

/** Changes since the previous run, in two lines, or fewer on a short screen. */
export function changeLines(
	sentence: string | undefined,
	{width, bodyHeight}: Pick<Format, 'width' | 'bodyHeight'>,
): readonly Line[] {
	const most = bodyHeight < 9 ? 0 : bodyHeight < 14 ? 1 : 2;
	const room = width - 1;

	if (sentence === undefined || most === 0) {
		return [];
	}

	const parts = wrap(sentence, room);
	const last = parts.slice(most - 1).join(' ');
	const shown = parts.length > most ? [...parts.slice(0, most - 1), cut(last, room)] : parts;
	return shown.map(part => fitLine(line(span(' '), span(part, 'accent')), width));
}
