import {expect, test} from 'vitest';
import {createReference} from '../../source/core/reference.ts';
import type {ReferenceInput} from '../../source/core/reference.ts';
import {reference} from '../../source/words/en/reference.ts';

const input: ReferenceInput = {
	facts: {
		SMALL_ERROR: {
			byHand: ['look LOGIN-SERVER', null],
			fixes: [{unset: 'SMALL'}, {variable: 'SMALL', value: 'two words'}],
			related: ['OTHER_ERROR'],
		},
		UNSAID_ERROR: {byHand: [], fixes: [], related: []},
	},
	joins: {several: '{first}, {second}', labelled: '{label}: {value}', clauses: '{first}; {second}'},
	words: {
		...reference,
		topics: {
			SMALL_ERROR: {
				title: 'Small',
				meaning: 'It is small.',
				blocks: 'Little.',
				byHand: ['Look.', 'Think.'],
				fixes: ['Take it away.', 'Set it.'],
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

test('a code has its sentences, its commands and the problems that checks tell apart under it', () => {
	expect(createReference(input).topics).toEqual([
		{
			code: 'SMALL_ERROR',
			title: 'Small',
			meaning: 'It is small.',
			blocks: 'Little.',
			byHand: [
				{text: 'Look.', command: {text: 'look LOGIN-SERVER', placeholders: ['LOGIN-SERVER']}},
				{text: 'Think.'},
			],
			fixes: [
				{text: 'Take it away.', command: {text: 'unset SMALL'}},
				{text: 'Set it.', command: {text: "export SMALL='two words'"}},
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

test('variables are set in the way of the shell', () => {
	const [topic] = createReference({...input, shell: 'powershell'}).topics;
	expect(topic?.fixes.map(({command}) => command?.text)).toEqual([
		'Remove-Item Env:SMALL',
		"$env:SMALL = 'two words'",
	]);
});
