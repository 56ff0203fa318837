#!/usr/bin/env node
// An older Node cannot parse the program, but can parse this file.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
	process.stderr.write(
		`acr-doctor needs Node 22.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org, or run: npx -p node@24 -p acr-doctor acr-doctor\n`,
	);
	process.exitCode = 2;
} else {
	import('../build/main.js').then(
		({main}) => main(),
		error => {
			process.stderr.write(`acr-doctor cannot load its program; install it again. ${error.message}\n`);
			process.exitCode = 70;
		},
	);
}
