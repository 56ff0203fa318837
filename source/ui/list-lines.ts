import {describeRow} from './described.ts';
import {detailLines, fewEvidence} from './detail-lines.ts';
import {fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {findingLines, rowLine, titleColumn} from './row-lines.ts';
import type {Scene} from './scene.ts';
import {widestText} from './format.ts';
import type {Format} from './format.ts';
import type {RunScreenContext} from './screen-context.ts';
import type {Block} from './window.ts';

export type ListInput = {
	readonly scene: Scene;
	readonly details: Format['details'];
	readonly now: number;
	readonly width: number;
	readonly height: number;
	readonly context: RunScreenContext;
};

export function listLines({scene, details, now, width, height, context}: ListInput) {
	const lines: Line[] = [];
	const blocks: Block[] = [];
	const titleWidth = titleColumn(scene.rows.map(row => describeRow(context, row).title));
	let group: string | undefined;

	for (const [index, row] of scene.rows.entries()) {
		const lead = lines.length;
		const described = describeRow(context, row);
		const isSelected = index === scene.selected;
		const isOpen = details === 'inline' && scene.open.has(row.key);
		const input = {row, described, isSelected, isOpen, now, width, titleWidth, context};

		if (row.group !== group) {
			group = row.group;
			lines.push(line(span(` ${context.language.words.screen.groups[row.group]}`, 'faint')));
		}

		const start = lines.length;
		lines.push(rowLine(input));

		if (isOpen) {
			const place = {
				width: Math.min(width, widestText),
				indent: 5,
				hasSpacing: false,
				room: height - 1,
				few: fewEvidence,
			};
			lines.push(...detailLines({row, described, context, ...place}));
		} else if (isSelected && details === 'screen') {
			lines.push(...findingLines(input));
		}

		blocks.push({lead, start, end: lines.length});
	}

	if (lines.length === 0) {
		lines.push(line(span(` ${context.language.words.screen.list.empty}`, 'faint')));
	}

	return {lines: lines.map(given => fitLine(given, width)), blocks};
}
