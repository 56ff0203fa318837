import {expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import type {Fix} from '../../source/core/check.ts';

/** The checks whose fixes have names and hold their commands apart from their sentences. */
const converted: readonly string[] = [
	'container-client',
	'container-daemon',
	'container-version',
	'container-pull',
];

/** What looks like a command in the middle of a sentence: an option, or a program with its first argument. */
const commandLike = new RegExp(
	[
		String.raw`(?<![\w-])--?[a-z]`,
		String.raw`\b(?:az|docker|podman|kubectl|helm|oras|wsl|pass) (?:acr|account|ad|aks|build|buildx|cloud|context|get|init|install|keyvault|login|logout|network|pull|push|role|run|system|version)\b`,
		String.raw`\bexport [A-Z]`,
		String.raw`\b(?:sudo|curl|nslookup|dig|ls|head|cat|uname|dmesg|systemctl|journalctl) [a-z/$-]`,
	].join('|'),
);

/** Sentences that only look like a command, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
	pullAsSameUser: 'explains what sudo does',
	checkOwner: 'explains what sudo may have done',
};

const fixes = checks
	.filter(({id}) => converted.includes(id))
	.flatMap(({id, findings}) =>
		Object.entries(findings).flatMap(([problem, finding]) =>
			Object.entries<Fix>(finding.fixes ?? {}).map(([name, {text}]) => ({
				path: `${id} ${problem} ${name}`,
				name,
				text,
			})),
		),
	);

test('no sentence of a fix hides a command', () => {
	const hiding = fixes.filter(({name, text}) => !Object.hasOwn(exceptions, name) && commandLike.test(text));
	expect(hiding.map(({path, text}) => `${path}: ${text}`)).toEqual([]);
	expect(fixes.length).toBeGreaterThan(100);
});

test.each([
	'List the tags: az acr repository list -n REGISTRY',
	'Allow more time with --timeout SECONDS.',
	'Read the kernel log: sudo dmesg | tail',
	'In WSL, run wsl --shutdown on Windows.',
	'See its permissions: ls -l on the file.',
])('a hidden command is found in %j', text => {
	expect(text).toMatch(commandLike);
});

test('every exception is still needed', () => {
	const needed = fixes.filter(({text}) => commandLike.test(text)).map(({name}) => name);
	expect(Object.keys(exceptions).filter(name => !needed.includes(name))).toEqual([]);
});

test('every fix has a name, and none is a number', () => {
	expect(fixes.filter(({name}) => !/^[a-z][A-Za-z]+$/.test(name)).map(({path}) => path)).toEqual([]);
});
