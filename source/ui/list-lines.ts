import {describeRow} from './description-cache.ts';
import {detailLines, defaultMaxEvidence} from './detail-lines.ts';
import {fitLine, line, span} from './line.ts';
import type {Line} from './line.ts';
import {findingLines, rowLine, titleColumn} from './row-lines.ts';
import type {ViewModel} from './view-model.ts';
import {widestText} from './screen-layout.ts';
import type {ScreenLayout} from './screen-layout.ts';
import type {RunScreenContext} from './screen-context.ts';
import type {Block} from './viewport.ts';

type ListInput = {
	readonly viewModel: ViewModel;
	readonly details: ScreenLayout['details'];
	readonly now: number;
	readonly width: number;
	readonly height: number;
	readonly context: RunScreenContext;
};

export function listLines({viewModel, details, now, width, height, context}: ListInput) {
	const lines: Line[] = [];
	const blocks: Block[] = [];
	const titleWidth = titleColumn(viewModel.rows.map(row => describeRow(context, row).title));
	let group: string | undefined;

	for (const [index, row] of viewModel.rows.entries()) {
		const lead = lines.length;
		const described = describeRow(context, row);
		const isSelected = index === viewModel.selected;
		const isOpen = details === 'inline' && viewModel.open.has(row.key);
		const input = {row, described, isSelected, isOpen, now, width, titleWidth, context};

		if (row.group !== group) {
			group = row.group;
			lines.push(line(span(` ${context.language.words.screen.groups[row.group]}`, 'faint')));
		}

		const start = lines.length;
		lines.push(rowLine(input));

		if (isOpen) {
			const detailSize = {
				width: Math.min(width, widestText),
				indent: 5,
				hasSpacing: false,
				available: height - 1,
				maxEvidence: defaultMaxEvidence,
			};
			lines.push(...detailLines({row, described, context, ...detailSize}));
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
