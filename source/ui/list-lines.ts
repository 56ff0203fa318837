import {detailLines, fewEvidence} from './detail-lines.ts';
import {fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {findingLines, rowLine, titleColumn} from './row-lines.ts';
import type {Scene} from './scene.ts';
import {widestText} from './stage.ts';
import type {Format, Stage} from './stage.ts';
import type {Block} from './window.ts';

export type ListInput = {
	readonly scene: Scene;
	readonly details: Format['details'];
	readonly now: number;
	readonly width: number;
	/** Lines of the window. */
	readonly height: number;
	readonly stage: Stage;
};

/** Every line of the list, of which the window shows a part: groups, rows, details of open rows. */
export function listLines({scene, details, now, width, height, stage}: ListInput) {
	const lines: Line[] = [];
	const blocks: Block[] = [];
	const titleWidth = titleColumn(scene.rows.map(row => stage.describe(row).title));
	let group: string | undefined;

	for (const [index, row] of scene.rows.entries()) {
		const lead = lines.length;
		const described = stage.describe(row);
		const isSelected = index === scene.selected;
		const isOpen = details === 'inline' && scene.open.has(row.key);
		const input = {row, described, isSelected, isOpen, now, width, titleWidth, stage};

		if (row.group !== group) {
			group = row.group;
			lines.push(line(span(` ${stage.words.groups[row.group]}`, 'faint')));
		}

		const start = lines.length;
		lines.push(rowLine(input));

		if (isOpen) {
			// With the row itself above them.
			const place = {
				width: Math.min(width, widestText),
				indent: 5,
				isAiry: false,
				room: height - 1,
				few: fewEvidence,
			};
			lines.push(...detailLines({row, described, stage, ...place}));
		} else if (isSelected && details === 'screen') {
			lines.push(...findingLines(input));
		}

		blocks.push({lead, start, end: lines.length});
	}

	if (lines.length === 0) {
		lines.push(line(span(` ${stage.words.list.empty}`, 'faint')));
	}

	return {lines: lines.map(given => fitLine(given, width)), blocks};
}
