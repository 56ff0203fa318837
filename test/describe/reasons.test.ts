import {expect, test} from 'vitest';
import {formatReason, fillReason} from '../../source/describe/reasons.ts';
import {reasonValues} from '../../source/engine/reason.ts';

const reasons = {INCOMPLETE: '{variable} is not set.', TIMEOUT: 'No answer.'};

test('a code of ours is said in words, with what it names', () => {
	expect(formatReason({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}}, reasons)).toBe(
		'AZURE_CLIENT_ID is not set.',
	);
});

test('what somebody else said goes before a sentence of ours', () => {
	expect(formatReason({code: 'TIMEOUT', detail: 'read ETIMEDOUT'}, reasons)).toBe('read ETIMEDOUT');
});

test('a code that nobody has words for, or whose details are missing, stands for itself', () => {
	expect(formatReason({code: 'ECONNREFUSED'}, reasons)).toBe('ECONNREFUSED');
	expect(formatReason({code: 'INCOMPLETE'}, reasons)).toBe('INCOMPLETE');
	expect(formatReason({code: 'constructor'}, reasons)).toBe('constructor');
});

test('a finding names the reason in the words of the language it is read in', () => {
	const values = reasonValues({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}});
	expect(fillReason(values, reasons)).toMatchObject({reason: 'AZURE_CLIENT_ID is not set.'});
	expect(fillReason(values, {INCOMPLETE: '{variable} が未設定です。'})).toMatchObject({
		reason: 'AZURE_CLIENT_ID が未設定です。',
	});
	expect(fillReason({reason: 'as it was said', reasonCode: 'TIMEOUT'}, reasons)).toMatchObject({
		reason: 'as it was said',
	});
	expect(fillReason({variable: 'x'}, reasons)).toEqual({variable: 'x'});
});
