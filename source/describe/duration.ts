import {formatSentence} from '../text/fill.ts';

/** The text of a duration for each unit, for example `{value} ms` for milliseconds. Placeholder: {value} */
export type DurationUnits = {
	readonly milliseconds: string;
	readonly seconds: string;
	readonly minutes: string;
};

/**
 * Formats milliseconds, for example as `31 ms`, `3.1 s` or `1:02 min`. The unit changes at 999.5 ms and 59.95 s,
 * because rounding would give 1000 ms and 60.0 s.
 */
export function formatDuration(milliseconds: number, units: DurationUnits): string {
	const span = Math.max(0, milliseconds);

	if (span < 999.5) {
		return formatSentence(units.milliseconds, {value: Math.round(span)});
	}

	if (span < 59_950) {
		return formatSentence(units.seconds, {value: (span / 1000).toFixed(1)});
	}

	const seconds = Math.round(span / 1000);
	const value = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	return formatSentence(units.minutes, {value});
}
