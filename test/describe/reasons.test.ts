import {expect, test} from 'vitest';
import {sayReason, speakReason} from '../../source/describe/reasons.ts';
import {reasonValues} from '../../source/engine/reason.ts';

const reasons = {INCOMPLETE: '{variable} is not set.', TIMEOUT: 'No answer.'};

test('a code of ours is said in words, with what it names', () => {
	expect(sayReason({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}}, reasons)).toBe(
		'AZURE_CLIENT_ID is not set.',
	);
});

test('what somebody else said goes before a sentence of ours', () => {
	expect(sayReason({code: 'TIMEOUT', detail: 'read ETIMEDOUT'}, reasons)).toBe('read ETIMEDOUT');
});

test('a code that nobody has words for, or whose details are missing, stands for itself', () => {
	expect(sayReason({code: 'ECONNREFUSED'}, reasons)).toBe('ECONNREFUSED');
	expect(sayReason({code: 'INCOMPLETE'}, reasons)).toBe('INCOMPLETE');
	expect(sayReason({code: 'constructor'}, reasons)).toBe('constructor');
});

test('a finding names the reason in the words of the language it is read in', () => {
	const values = reasonValues({code: 'INCOMPLETE', details: {variable: 'AZURE_CLIENT_ID'}});
	expect(speakReason(values, reasons)).toMatchObject({reason: 'AZURE_CLIENT_ID is not set.'});
	expect(speakReason(values, {INCOMPLETE: '{variable} が未設定です。'})).toMatchObject({
		reason: 'AZURE_CLIENT_ID が未設定です。',
	});
	expect(speakReason({reason: 'as it was said', reasonCode: 'TIMEOUT'}, reasons)).toMatchObject({
		reason: 'as it was said',
	});
	expect(speakReason({variable: 'x'}, reasons)).toEqual({variable: 'x'});
});
