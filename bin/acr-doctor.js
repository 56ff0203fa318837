#!/usr/bin/env node
// Nothing but this is loaded before it is known what is asked for, and of what Node: an older one does not even
// parse the rest, and must be able to parse this.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
	process.stderr.write(
		`acr-doctor needs Node 22.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org, or run: npx -p node@24 -p acr-doctor acr-doctor\n`,
	);
	process.exitCode = 2;
} else if (process.argv.length !== 3 || process.argv[2] !== '--version' || !canTellVersion()) {
	void import('../build/main.js').then(({main}) => main());
}

/** Where the stream takes it not, whoever reads the whole command line knows what to say. */
function canTellVersion() {
	try {
		// Not imported: that would load all of its streams, and take as long as the rest.
		const {readFileSync, writeSync} = process.getBuiltinModule('fs');
		const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
		writeSync(1, `${version}\n`);
		return true;
	} catch {
		return false;
	}
}
