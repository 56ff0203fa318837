import {expect, test} from 'vitest';
import {formatDuration} from '../../source/describe/duration.ts';
import {screen} from '../../source/languages/en/screen.ts';

test('durations of any length are short', () => {
	const times = [0, 31.4, 999, 999.6, 1000, 59_949, 59_950, 61_500, 3_599_600, -5];
	expect(times.map(time => formatDuration(time, screen.units))).toEqual([
		'0 ms',
		'31 ms',
		'999 ms',
		'1.0 s',
		'1.0 s',
		'59.9 s',
		'1:00 min',
		'1:02 min',
		'60:00 min',
		'0 ms',
	]);
});
