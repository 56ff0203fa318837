import {availableParallelism} from 'node:os';
import {configDefaults, defineConfig} from 'vitest/config';
import {cleanEnvironment} from './clean-environment.ts';

// Workers and child processes inherit the environment.
cleanEnvironment(process.env);

const withPrograms = ['test/integration/**/*.test.ts', 'test/terminal/**/*.test.ts'];

/** The timeouts (in ms) are long and only end tests that hang, because a test must also pass on a busy machine. */
const limits = {testTimeout: 180_000, hookTimeout: 180_000, expect: {poll: {timeout: 60_000}}};

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					...limits,
					name: 'source',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [...configDefaults.exclude, ...withPrograms],
					maxWorkers: '100%',
					sequence: {groupOrder: 0},
				},
			},
			{
				test: {
					...limits,
					name: 'programs',
					include: withPrograms,
					// The programs that these tests start, for example az, need the other cores.
					maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
					sequence: {groupOrder: 1},
				},
			},
		],
	},
});
