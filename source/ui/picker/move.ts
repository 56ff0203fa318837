import {clamp} from '../clamp.ts';
import type {PickerCommand} from './keys.ts';
import type {PickerMetrics, PickerState} from './state.ts';

const steps: Readonly<Partial<Record<PickerCommand, readonly [lines: number | 'page', by: 1 | -1]>>> = {
	up: [1, -1],
	down: [1, 1],
	pageUp: ['page', -1],
	pageDown: ['page', 1],
	first: [Infinity, -1],
	last: [Infinity, 1],
};

/** Returns the state after a movement. Returns undefined for commands that do not move. */
export function moveInPicker(
	state: PickerState,
	{rows, selected, list, help}: PickerMetrics,
	command: PickerCommand | undefined,
): PickerState | undefined {
	const step = command && steps[command];

	if (step === undefined) {
		return undefined;
	}

	const viewport = state.isHelping ? help : list;
	const [lines, by] = step;
	const distance = (lines === 'page' ? Math.max(1, viewport.height - 1) : lines) * by;

	if (state.isHelping) {
		return {...state, helpTop: clamp(0, help.top + distance, help.total - help.height)};
	}

	const next = rows[clamp(0, selected + distance, rows.length - 1)];
	return {...state, listTop: list.top, ...(next !== undefined && {selected: next})};
}
