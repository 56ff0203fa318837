#!/usr/bin/env node
// Looks at the version before it loads anything: the packages do not even parse on an older Node.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
	process.stderr.write(
		`acr-doctor needs Node 22.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org, or run: npx -p node@24 -p acr-doctor acr-doctor\n`,
	);
	process.exitCode = 2;
} else {
	const {main} = await import('../build/cli/main.js');
	await main();
}
