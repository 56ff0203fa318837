import {expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import {codes} from '../../source/reference/codes.ts';
import {commandPlaceholders} from '../../source/text/command-placeholders.ts';
import {topics} from '../../source/reference/topics.ts';
import type {TopicFacts, TopicSteps} from '../../source/reference/topics.ts';
import {languages} from '../../source/languages/index.ts';
import {reference} from '../../source/languages/en/reference.ts';
import {containsCommand} from '../checks/typed-command.ts';

const facts: Readonly<Record<string, TopicFacts>> = topics;
const entries = Object.entries(facts);

const stepsOf = ({manualSteps, fixes}: {readonly manualSteps: TopicSteps; readonly fixes: TopicSteps}) => [
	...Object.entries(manualSteps),
	...Object.entries(fixes),
];

/** All commands. */
const commands = entries.flatMap(([code, topic]) =>
	stepsOf(topic).flatMap(([, command]) =>
		command === null
			? []
			: [{code, command: typeof command === 'string' ? command : Object.values(command).join(' ')}],
	),
);

test('every code of the reference is a code of a check', () => {
	const given = new Set(
		checks.flatMap(({findings}) => Object.values(findings).flatMap(({code}) => code ?? [])),
	);
	expect(codes.filter(code => !given.has(code))).toEqual([]);
});

test('related codes are other codes, without duplicates', () => {
	const wrong = entries.filter(
		([code, {related}]) =>
			related.length === 0 ||
			new Set(related).size < related.length ||
			related.some(other => other === code || !(other in topics)),
	);
	expect(wrong).toEqual([]);
});

test('every code has a command to check by hand, and a fix', () => {
	const wrong = entries.filter(
		([, {manualSteps, fixes}]) =>
			Object.values(manualSteps).every(command => command === null) || Object.keys(fixes).length === 0,
	);
	expect(wrong).toEqual([]);
});

test('every word in capitals is a known placeholder', () => {
	const used = new Set(
		commands.flatMap(({command}) => command.match(/(?<![\w-])[A-Z]{3,}(?:-[A-Z]+)*(?![\w=])/g) ?? []),
	);
	expect([...used].filter(word => !commandPlaceholders.includes(word))).toEqual([]);
	expect(used.size).toBeGreaterThan(10);
});

test('no command depends on one shell', () => {
	expect(commands.filter(({command}) => /['$`|<>&;\\]/.test(command))).toEqual([]);
});

test('titles fit into the list of topics', () => {
	const long = Object.values(reference.topics).filter(({title}) => title.length > 40);
	expect(long).toEqual([]);
});

test('sentences have no placeholders and no control characters', () => {
	const sentences = Object.values(reference.topics).flatMap(
		({title, meaning, impact, manualSteps, fixes}) => [
			title,
			meaning,
			impact,
			...Object.values(manualSteps),
			...Object.values(fixes),
		],
	);
	expect(sentences.filter(sentence => /[{}\p{Cc}]|^\s|\s$| {2}/u.test(sentence))).toEqual([]);
	expect(new Set(sentences.filter(sentence => sentence.length > 90)).size).toBeGreaterThan(20);
});

test('the name of every step is a verb in camelCase', () => {
	const names = entries.flatMap(([, topic]) => stepsOf(topic).map(([name]) => name));
	expect(names.filter(name => !/^[a-z]+(?:[A-Z0-9][a-z0-9]*)*$/.test(name))).toEqual([]);
	expect(names.length).toBeGreaterThan(100);
});

/** Steps whose sentence contains a command. */
const explained: Readonly<Record<string, string>> = {
	'DOCKER_COMMAND_ERROR nameClient': 'The version from which az acr login reads the variable.',
	'AZURE_CLI_ERROR showAzureCliVersion': 'What is wrong with az acr commands in some versions.',
};

test.each(Object.entries(languages))('no step hides a command in its sentence in %s', async (_, {load}) => {
	const {topics: translated} = (await load()).reference;
	const hidden = Object.entries(translated).flatMap(([code, {manualSteps, fixes}]) =>
		[...Object.entries<string>(manualSteps), ...Object.entries<string>(fixes)]
			.filter(([, text]) => containsCommand(text))
			.map(([name]) => `${code} ${name}`),
	);
	expect(hidden).toEqual(Object.keys(explained));
});
