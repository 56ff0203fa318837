/** Minimum CPU time in µs. Shorter calls are not compared, because an expression that backtracks takes much longer. */
const floor = 15_000;

/** The number of measurements. The shortest one counts, because garbage collection can delay the others. */
const attempts = 6;

export type Growth = {readonly length: number; readonly full: number; readonly half: number};

/**
 * Compares the CPU time of a call for a text and for half of the text. Returns both times in µs if the ratio exceeds
 * three, and undefined otherwise. Short texts come first, so that the test detects backtracking before it takes too
 * long. Measures only this thread, because other processes can be busy.
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
