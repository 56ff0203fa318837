import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import {clamp} from '../clamp.ts';
import type {Viewport} from '../layout-metrics.ts';
import type {Command} from '../keys.ts';
import type {TextField} from '../text-field.ts';
import type {SettingsRow} from './rows.ts';

export type SettingsState = {
	readonly preferences: Preferences;
	readonly selected: string;
	readonly top: number;
	readonly isHelping: boolean;
	readonly helpTop: number;
	readonly field?: TextField;
	readonly invalidText?: string;
	/** The last problem with the settings file. */
	readonly warning?: SettingsWarning;
};

export type SettingsMetrics = {
	readonly rows: readonly SettingsRow[];
	readonly selected: number;
	readonly list: Viewport;
	readonly help: Viewport;
};

export const initialSettingsState = (preferences: Preferences, warning?: SettingsWarning): SettingsState => ({
	preferences,
	selected: 'language',
	top: 0,
	isHelping: false,
	helpTop: 0,
	...(warning && {warning}),
});

type Step = (state: SettingsState, metrics: SettingsMetrics) => SettingsState;

/** Returns the state after a movement. Returns undefined for commands that do not move. */
export const stepInSettings = (
	state: SettingsState,
	metrics: SettingsMetrics,
	command: Command,
): SettingsState | undefined => steps[command]?.(state, metrics);

const steps: Readonly<Partial<Record<Command, Step>>> = {
	up: (state, metrics) => move(state, metrics, -1),
	down: (state, metrics) => move(state, metrics, 1),
	pageUp: (state, metrics) => move(state, metrics, -page(state, metrics)),
	pageDown: (state, metrics) => move(state, metrics, page(state, metrics)),
	first: (state, metrics) => move(state, metrics, -Infinity),
	last: (state, metrics) => move(state, metrics, Infinity),
	help: state => ({...state, isHelping: !state.isHelping, helpTop: 0}),
};

const page = ({isHelping}: SettingsState, {list, help}: SettingsMetrics): number =>
	Math.max(1, (isHelping ? help : list).height - 1);

function move(
	state: SettingsState,
	{rows, selected, list, help}: SettingsMetrics,
	by: number,
): SettingsState {
	if (state.isHelping) {
		return {...state, helpTop: clamp(0, help.top + by, help.total - help.height)};
	}

	const row = rows[clamp(0, selected + by, rows.length - 1)];
	return row === undefined ? state : {...state, selected: row.key, top: list.top};
}
