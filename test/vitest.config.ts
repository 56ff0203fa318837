import {defineConfig} from 'vitest/config';

/** How busy the machine is must decide no test: a limit only ends what hangs, ms. */
export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		expect: {poll: {timeout: 60_000}},
	},
});
