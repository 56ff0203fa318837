import {defineConfig} from 'vitest/config';
import {cleanEnvironment} from './clean-environment.ts';

// Workers and child processes inherit the environment.
cleanEnvironment(process.env);

/** Timeouts only end hanging tests, ms: the load of the machine must not decide. */
export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: {poll: {timeout: 60_000}},
	},
});
