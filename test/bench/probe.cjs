// `--require` loads this file into a measured process. When the process writes the text of BENCH_SHOWN, or at its end,
// the CPU time of the process and the longest block of its event loop are written to the file BENCH_PROBE, in ms.
const {writeFileSync} = process.getBuiltinModule('fs');
const {BENCH_PROBE: file, BENCH_SHOWN: shown, BENCH_LOOP: watchesLoop} = process.env;

if (file) {
	// Child processes are not measured.
	for (const name of ['BENCH_PROBE', 'BENCH_SHOWN', 'BENCH_LOOP', 'NODE_OPTIONS']) {
		delete process.env[name];
	}

	const loop = watchesLoop && process.getBuiltinModule('perf_hooks').monitorEventLoopDelay({resolution: 1});
	loop?.enable?.();

	const report = () => {
		const {user, system} = process.cpuUsage();
		const longestBlock = loop ? loop.max / 1e6 : 0;
		writeFileSync(file, JSON.stringify({cpuTime: (user + system) / 1000, longestBlock}));
	};

	if (shown) {
		const write = process.stdout.write.bind(process.stdout);

		process.stdout.write = function (chunk, ...rest) {
			if (String(chunk).includes(shown)) {
				report();
				process.kill(process.pid, 'SIGKILL');
			}

			return write.call(this, chunk, ...rest);
		};
	} else {
		process.once('exit', report);
	}
}
