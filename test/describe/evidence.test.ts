import {expect, test} from 'vitest';
import {listEvidence} from '../../source/describe/evidence.ts';

const joins = {
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
};
const words = {
	labels: {chain: 'Certificate', issuer: 'issuer', names: 'Names', port: 'Port'},
	terms: {},
	reasons: {},
	...joins,
};

test('each field of the evidence is a line with its label', () => {
	expect(listEvidence({port: 443, names: ['a', 'b'], strange: true}, words)).toEqual([
		{label: 'Port', value: '443'},
		{label: 'Names', value: 'a, b'},
		{label: 'strange', value: 'true'},
	]);
});

test('a list is joined with the list pattern of the language', () => {
	expect(listEvidence({names: ['a', 'b']}, {...words, listPattern: '{first}、{second}'})).toEqual([
		{label: 'Names', value: 'a、b'},
	]);
});

test('unknown values are omitted', () => {
	expect(listEvidence({a: undefined, b: null, c: '', d: false, e: [], f: {}, g: {h: ''}}, words)).toEqual([]);
	expect(listEvidence({zero: 0}, words)).toEqual([{label: 'zero', value: '0'}]);
});

test('objects of a list are numbered, each on one line', () => {
	const chain = [{issuer: 'A', names: ['x', 'y']}, {issuer: 'B'}];
	expect(listEvidence({chain}, words)).toEqual([
		{label: 'Certificate 1', value: 'issuer: A; Names: x, y'},
		{label: 'Certificate 2', value: 'issuer: B'},
	]);
});

test('text of a server cannot control the terminal, show a secret or fill the screen', () => {
	const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzb21lb25lIn0.c2ln';
	const [detail, long] = listEvidence(
		{detail: `\u001B[2Ja\nb\u202E ${token}`, long: 'x'.repeat(5000)},
		{labels: {}, terms: {}, reasons: {}, ...joins},
	);
	expect(detail?.value).toBe('a b [hidden]');
	expect(long?.value).toHaveLength(600);
});

test('a token with escape sequences in it is hidden too', () => {
	const [detail] = listEvidence(
		{detail: 'eyJhbGci\u001B[0mOiJSUzI1NiJ9.eyJzdWIi\u200BOiJ4In0.c2ln'},
		{labels: {}, terms: {}, reasons: {}, ...joins},
	);
	expect(detail?.value).toBe('[hidden]');
});

test('a true value is shown with the word for it', () => {
	const evidence = {cut: true, part: {selfSigned: true, until: 'true love'}};
	expect(listEvidence(evidence, {labels: {true: 'yes'}, terms: {}, reasons: {}, ...joins})).toEqual([
		{label: 'cut', value: 'yes'},
		{label: 'part', value: 'selfSigned: yes; until: true love'},
	]);
});

test('an error code has a sentence in the language, and a message from outside is not changed', () => {
	const reasons = {INCOMPLETE: '{variable} is not set.', TIMEOUT: 'No answer.'};
	const attempts = [
		{code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}},
		{code: 'TIMEOUT', reason: 'as it was said'},
		{code: 'ECONNREFUSED'},
		{code: 'INCOMPLETE', details: ['AZURE_CLIENT_ID']},
	];
	expect(listEvidence({attempts}, {...words, reasons}).map(({value}) => value)).toEqual([
		'code: INCOMPLETE; reason: AZURE_CLIENT_ID is not set.',
		'code: TIMEOUT; reason: as it was said',
		'code: ECONNREFUSED',
		'code: INCOMPLETE',
	]);
});

test('a value of this program is translated, and a value from outside is not', () => {
	const terms = {place: {pod: 'a pod', machine: 'a machine'}};
	const evidence = {place: 'pod', parts: [{place: 'machine'}, {place: 'constructor'}], other: 'pod'};
	expect(listEvidence(evidence, {...words, terms})).toEqual([
		{label: 'place', value: 'a pod'},
		{label: 'parts 1', value: 'place: a machine'},
		{label: 'parts 2', value: 'place: constructor'},
		{label: 'other', value: 'pod'},
	]);
});
