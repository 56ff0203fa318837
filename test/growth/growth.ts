/** Below this a call is too short to compare, µs of CPU: an expression that backtracks takes many times as long. */
const floor = 15_000;

/** How often a call is measured before its least time counts: a garbage collection is not part of it. */
const attempts = 6;

export type Growth = {readonly length: number; readonly full: number; readonly half: number};

/**
 * The CPU time of a call with a text of some length and with half of it, µs, where the first is more than three times
 * the second; undefined where it grows in proportion. Short texts go first, so that what backtracks is found before it
 * takes for ever. Only this thread counts, whatever else runs on the machine.
 */
export function findGrowth(
	run: (text: string) => unknown,
	textOf: (length: number) => string,
	longest: number,
): Growth | undefined {
	for (const length of [longest / 32, longest / 4, longest]) {
		const growth = compare(run, textOf(length), textOf(length / 2));

		if (growth !== undefined) {
			return {length, ...growth};
		}
	}

	return undefined;
}

function compare(
	run: (text: string) => unknown,
	fullText: string,
	halfText: string,
): Omit<Growth, 'length'> | undefined {
	let full = Infinity;
	let half = Infinity;

	for (let attempt = 0; attempt < attempts; attempt += 1) {
		full = Math.min(full, cpuTimeOf(run, fullText));

		if (full <= floor) {
			return undefined;
		}

		half = Math.min(half, cpuTimeOf(run, halfText));

		// The first of them warms up.
		if (attempt > 0 && full <= 3 * Math.max(half, floor)) {
			return undefined;
		}
	}

	return {full, half};
}

function cpuTimeOf(run: (text: string) => unknown, text: string): number {
	const before = process.threadCpuUsage();
	run(text);
	const {user, system} = process.threadCpuUsage(before);
	return user + system;
}
