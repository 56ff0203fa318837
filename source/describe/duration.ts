import {say} from '../text/fill.ts';

/** A number with its unit, each: {value}. */
export type DurationUnits = {
	readonly milliseconds: string;
	readonly seconds: string;
	readonly minutes: string;
};

/** A duration, ms, in the unit a person would say it in: `31 ms`, `3.1 s`, `1:02 min`. */
export function durationText(milliseconds: number, units: DurationUnits): string {
	const span = Math.max(0, milliseconds);

	if (span < 999.5) {
		return say(units.milliseconds, {value: Math.round(span)});
	}

	if (span < 59_950) {
		return say(units.seconds, {value: (span / 1000).toFixed(1)});
	}

	const seconds = Math.round(span / 1000);
	const value = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
	return say(units.minutes, {value});
}
