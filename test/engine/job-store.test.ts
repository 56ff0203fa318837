import {expect, test} from 'vitest';
import {createJobStore} from '../../source/engine/job-store.ts';
import {planJobs} from '../../source/engine/plan.ts';
import {loginServer} from '../../source/checks/registry/login-server/login-server.ts';
import {target} from '../checks/bench.ts';

test('evidence that was deleted is not from this run', () => {
	const [job] = planJobs({
		checks: [loginServer],
		machine: target,
		registries: new Map([['contoso', target]]),
	});

	if (job === undefined) {
		throw new Error('The plan has no job.');
	}

	const store = createJobStore();
	store.set(job.key, {host: 'contoso.azurecr.io'}, undefined);
	expect(store.isFreshFor(job)({id: 'login-server'})).toBe(true);
	store.delete(job.key);
	expect(store.isFreshFor(job)({id: 'login-server'})).toBe(false);
});
