/** Ticks per second in /proc (USER_HZ). The value is 100 on the usual platforms. */
const ticksPerSecond = 100;

/**
 * Returns the start of a process in ms since 1970, UTC, from /proc/PID/stat and /proc/uptime. Returns undefined for a
 * process with another name and for other text.
 */
export function readProcessStart(
	name: string,
	stat: string,
	uptime: string,
	now: number,
): number | undefined {
	// The name is in parentheses and can contain spaces. The start is field 22 (proc_pid_stat(5)).
	const end = stat.lastIndexOf(')');
	const isProcess = stat.slice(stat.indexOf('(') + 1, end) === name;
	const ticks = Number(stat.slice(end + 1, end + 1000).split(' ')[20]);
	const seconds = Number.parseFloat(uptime);
	return isProcess && Number.isFinite(ticks) && Number.isFinite(seconds)
		? Math.round(now - (seconds - ticks / ticksPerSecond) * 1000)
		: undefined;
}
