import {defineConfig} from 'vitest/config';
import {cleanEnvironment} from './clean-environment.ts';

// Workers and child processes inherit the environment.
cleanEnvironment(process.env);

/** The timeouts (in ms) are long and only end tests that hang, because a test must also pass on a busy machine. */
export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: {poll: {timeout: 60_000}},
	},
});
