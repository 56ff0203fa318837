import {expect, test} from 'vitest';
import {createReference} from '../../source/reference/reference.ts';
import type {ReferenceInput} from '../../source/reference/reference.ts';
import {reference} from '../../source/languages/en/reference.ts';

const input: ReferenceInput = {
	facts: {
		SMALL_ERROR: {
			manualSteps: {look: 'look LOGIN-SERVER', think: null},
			fixes: {unset: {unset: 'SMALL'}, set: {variable: 'SMALL', value: 'two words'}},
			related: ['OTHER_ERROR'],
		},
		UNSAID_ERROR: {manualSteps: {}, fixes: {}, related: []},
	},
	joins: {
		listPattern: '{first}, {second}',
		labelPattern: '{label}: {value}',
		clausePattern: '{first}; {second}',
	},
	words: {
		...reference,
		topics: {
			SMALL_ERROR: {
				title: 'Small',
				meaning: 'It is small.',
				impact: 'Little.',
				manualSteps: {think: 'Think.', look: 'Look.'},
				fixes: {set: 'Set it.', unset: 'Take it away.'},
			},
		},
	},
	checks: () =>
		new Map([
			[
				'first',
				{
					title: 'First',
					findings: {
						fine: {status: 'passed', summary: 'Fine'},
						small: {
							status: 'failed',
							code: 'SMALL_ERROR',
							summary: ['{host} at {address} is small.', '{host} is small.'],
						},
						other: {status: 'failed', code: 'OTHER_ERROR', summary: 'Other'},
					},
				},
			],
			[
				'second',
				{title: 'Second', findings: {small: {status: 'warning', code: 'SMALL_ERROR', summary: 'Small too.'}}},
			],
		]),
	documentationOf: code => `https://example.com/${code}`,
	shell: 'posix',
};

test('a topic has sentences, commands and problems', () => {
	expect(createReference(input).topics).toEqual([
		{
			code: 'SMALL_ERROR',
			title: 'Small',
			meaning: 'It is small.',
			impact: 'Little.',
			manualSteps: [
				{name: 'look', text: 'Look.', command: {text: 'look LOGIN-SERVER', placeholders: ['LOGIN-SERVER']}},
				{name: 'think', text: 'Think.'},
			],
			fixes: [
				{name: 'unset', text: 'Take it away.', command: {text: 'unset SMALL'}},
				{name: 'set', text: 'Set it.', command: {text: "export SMALL='two words'"}},
			],
			problems: [
				{problem: 'small', check: 'first', summary: '… is small.'},
				{problem: 'small', check: 'second', summary: 'Small too.'},
			],
			related: ['OTHER_ERROR'],
			documentation: 'https://example.com/SMALL_ERROR',
		},
	]);
});

test('a sentence belongs to the step with its name, in any order', () => {
	const [topic] = createReference(input).topics;
	expect(topic?.manualSteps.map(({name, text}) => [name, text])).toEqual([
		['look', 'Look.'],
		['think', 'Think.'],
	]);
});

test('variables are set with the syntax of the shell', () => {
	const [topic] = createReference({...input, shell: 'powershell'}).topics;
	expect(topic?.fixes.map(({command}) => command?.text)).toEqual([
		'Remove-Item Env:SMALL',
		"$env:SMALL = 'two words'",
	]);
});
