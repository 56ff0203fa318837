import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../bundling/bundle.ts';

const workflows = globSync('.github/workflows/*.yml', {cwd: root}).map(file => ({
	file,
	text: readFileSync(path.join(root, file), 'utf8'),
}));

test('every action is pinned to a commit, with its version in a comment', () => {
	const uses = workflows.flatMap(({text}) => text.match(/\buses: .*/g) ?? []);
	const foreign = uses.filter(line => !line.startsWith('uses: ./'));
	expect(foreign.length).toBeGreaterThan(5);
	expect(foreign.filter(line => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual(
		[],
	);
	// Each action has only one pinned version.
	expect(new Set(foreign).size).toBe(new Set(foreign.map(line => line.split('@')[0])).size);
});

test('every container image is pinned to a digest', () => {
	const images = workflows.flatMap(
		({text}) => text.match(/\b(?:image|container): \S.*|\bdocker:\/\/\S+/g) ?? [],
	);
	expect(images).not.toEqual([]);
	expect(images.filter(line => !/^image: [\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/.test(line))).toEqual([]);
});

test('no workflow contains the address of a registry, or downloads packages outside the lock file', () => {
	for (const {text} of workflows) {
		expect(text).not.toMatch(/registry|\bnpx\b|\bnpm (?:exec|x|install|i|add)\b|\b(?:curl|wget)\b/i);
		const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
		expect(hosts.filter(host => host !== 'github.com')).toEqual([]);
	}
});

test('a release is built only from the lock file, with the Node that the workflow set up', () => {
	const release = workflows.find(({file}) => file.endsWith('release.yml'))?.text ?? '';
	const runs = [...release.matchAll(/\brun: (.*)/g)].map(([, run = '']) => run);
	// npm scripts would use the Node in node_modules, which a script of that package downloads.
	expect(runs.filter(run => /\bnpm (?:run|start|test)\b/.test(run))).toEqual([]);
	expect(runs.filter(run => /\bnpm (?:ci|pack)\b/.test(run) && !run.includes('--ignore-scripts'))).toEqual(
		[],
	);
	expect(runs).toEqual(expect.arrayContaining([expect.stringMatching(/^npm ci /), 'node bundling/build.ts']));
});

test('bundled packages are checked for vulnerabilities in a release, and every week', () => {
	const [ci, release] = ['ci.yml', 'release.yml'].map(
		name => workflows.find(({file}) => file.endsWith(name))?.text,
	);
	const [, job = ''] = ci?.split(/^ {2}vulnerabilities:$/m) ?? [];
	expect(job).toMatch(/^ +- run: node bundling\/audit\.ts$/m);
	expect(job).not.toMatch(/^ {4}if:/m);
	expect(ci).toMatch(/^ {2}schedule:\n {4}- cron: /m);
	expect(release).toMatch(/^ {4}uses: \.\/\.github\/workflows\/ci\.yml$/m);
	expect(release).toMatch(/^ {4}needs: ci$/m);
});

test('workflows have no permissions; jobs have only what they need', () => {
	expect(workflows.map(({file}) => path.basename(file)).toSorted()).toEqual(['ci.yml', 'release.yml']);

	for (const {text} of workflows) {
		const [head = '', jobs = ''] = text.split(/^jobs:\n/m);
		expect(head).toMatch(/^permissions: \{\}$/m);
		const names = jobs.match(/^ {2}[\w-]+:$/gm) ?? [];
		expect(jobs.match(/^ {4}permissions:$/gm)).toHaveLength(names.length);
	}
});

test('only the publish job has an identity, and only the announce job can write', () => {
	const granted = workflows.flatMap(({text}) => text.match(/^ {6}[\w-]+: write$/gm) ?? []);
	expect(granted.map(line => line.trim())).toEqual([
		'id-token: write',
		'attestations: write',
		'contents: write',
	]);
});

test('every file that a workflow runs exists', () => {
	const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const texts = workflows.map(({text}) => text).join('\n');
	const run = [...texts.matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name);
	expect(run).toEqual(['build', 'typecheck', 'lint']);
	expect(run.filter(name => !(name in scripts))).toEqual([]);
	const files = [
		...texts.matchAll(/(?<=\s)(?:\.ci|\.\/\.github|test|bundling|build|node_modules)\/[\w./-]+/g),
	].map(String);
	expect(files).toContain('.ci/run');
	expect(files.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
});

test('the tests run on every supported system and Node', () => {
	const {engines} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const ci = workflows.find(({file}) => file.endsWith('ci.yml'))?.text ?? '';
	expect(ci).toMatch(/^ +os: \[ubuntu-latest, macos-latest, windows-latest\]$/m);
	expect(ci).toMatch(new RegExp(`^ +node: \\[${engines.node.replace('>=', '')}\\.0, 24, 26\\]$`, 'm'));
});
