/** Below this a call is too short to compare, µs of CPU: an expression that backtracks takes many times as long. */
const floor = 15_000;

/** How often a call is measured before its least time counts: a garbage collection is not part of it. */
const attempts = 6;

export type Growth = {readonly full: number; readonly half: number};

/**
 * The CPU time of a call with a text and with half of it, µs, where the first is more than three times the second;
 * undefined where it grows in proportion. Another process on the machine does not count: only this thread does.
 */
export function findGrowth(run: (text: string) => unknown, full: string, half: string): Growth | undefined {
	let least: Growth = {full: Infinity, half: Infinity};

	for (let attempt = 0; attempt < attempts; attempt += 1) {
		least = {full: Math.min(least.full, cpuTimeOf(run, full)), half: least.half};

		if (least.full <= floor) {
			return undefined;
		}

		least = {full: least.full, half: Math.min(least.half, cpuTimeOf(run, half))};

		// The first of them warms up.
		if (attempt > 0 && least.full <= 3 * Math.max(least.half, floor)) {
			return undefined;
		}
	}

	return least;
}

function cpuTimeOf(run: (text: string) => unknown, text: string): number {
	const before = process.threadCpuUsage();
	run(text);
	const {user, system} = process.threadCpuUsage(before);
	return user + system;
}
