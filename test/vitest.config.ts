import {defineConfig} from 'vitest/config';
import {cleanEnvironment} from './clean-environment.ts';

// Workers and the programs that tests start inherit it.
cleanEnvironment(process.env);

/** How busy the machine is must decide no test: a limit only ends what hangs, ms. */
export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: {poll: {timeout: 60_000}},
	},
});
