import {expect, test} from 'vitest';
import {createClock} from '../../../source/ui/run/clock.ts';
import {createGate} from '../open-app.ts';
import {createSample} from '../sample.ts';

test('the clock ticks during a run, stops afterwards, and continues with a retry', async () => {
	const gate = createGate();
	const time = {now: 1000};
	const elapsed = () => time.now;
	const ticks = new Set<() => void>();
	const {run} = createSample({behaviors: {dns: {waitFor: gate.waitFor}}, elapsed});
	const clock = createClock({
		run,
		intervalMs: 200,
		every(_, tick) {
			ticks.add(tick);
			return () => ticks.delete(tick);
		},
	});
	expect(ticks.size).toBe(0);

	run.start();
	expect(ticks.size).toBe(1);
	time.now = 1400;
	ticks.forEach(tick => tick());
	expect(clock.get()).toBe(1400);

	gate.open();
	await run.settled();
	expect(ticks.size).toBe(0);

	time.now = 9000;
	run.retry(['dns contoso']);
	expect(clock.get()).toBe(9000);
	await run.settled();
	clock.close();
	expect(ticks.size).toBe(0);
});
