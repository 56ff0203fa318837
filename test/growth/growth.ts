/** A shorter call is not compared, µs of CPU: an expression that backtracks takes much longer. */
const floor = 15_000;

/** Number of measurements; the minimum counts, without garbage collection. */
const attempts = 6;

export type Growth = {readonly length: number; readonly full: number; readonly half: number};

/**
 * CPU time of a call with the whole and half of a text, µs, if the ratio exceeds three; else undefined. Short
 * texts come first, so that backtracking is found before it takes forever. Measures only this thread, because
 * other processes may be busy.
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

		// The first attempt warms up.
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
