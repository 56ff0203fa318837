import v8 from 'node:v8';

/** The versions of Node whose engine these settings were measured on; another one could know them no more, and say so. */
const known = /^(?:22|24)\./;

const settings = [
	// The parser of HTTP is one function of WebAssembly: to optimise it takes 20 MB, and pays after hours.
	'--no-wasm-dynamic-tiering',
	'--no-wasm-tier-up',
	// Nor does a run last long enough for the slowest compiler of JavaScript.
	'--no-opt',
	// Of what is allocated little lives: room for it need not grow by half each time.
	'--heap-growing-percent=30',
];

/** With many registries memory runs short before time does: it is collected early, and from little room. */
const settingsForMany = ['--semi-space-growth-factor=1', '--optimize-for-size'];

/** From here on, registries are many. */
const many = 10;

/** Has the engine keep its memory small, at the cost of speed that only a long run would see. */
export function runLean(registries: number): void {
	if (known.test(process.versions.node)) {
		const chosen = registries < many ? settings : [...settings, ...settingsForMany];
		chosen.forEach(setting => v8.setFlagsFromString(setting));
	}
}
