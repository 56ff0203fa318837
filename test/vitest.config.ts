import {defineConfig} from 'vitest/config';

/** No verdict of a test may hang on how busy the machine is: a limit is there to end what hangs, ms. */
export default defineConfig({
	test: {
		testTimeout: 60_000,
		hookTimeout: 120_000,
		expect: {poll: {timeout: 20_000}},
	},
});
