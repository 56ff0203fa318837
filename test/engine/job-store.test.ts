import {expect, test} from 'vitest';
import {createJobStore} from '../../source/engine/job-store.ts';
import {planSmall} from './small-checks.ts';

test('evidence that was deleted is not from this run', () => {
	const store = createJobStore();

	for (const job of planSmall([{id: 'dns'}])) {
		store.set(job.key, {address: '203.0.113.9'}, undefined);
		expect(store.isFreshFor(job)({id: 'dns'})).toBe(true);
		store.delete(job.key);
		expect(store.isFreshFor(job)({id: 'dns'})).toBe(false);
	}

	expect.assertions(2);
});
