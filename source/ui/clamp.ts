export const clamp = (low: number, value: number, high: number): number =>
	Math.max(low, Math.min(value, high));
