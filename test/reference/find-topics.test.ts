import {describe, expect, test} from 'vitest';
import {searchTopics, topicNames, findTopics} from '../../source/reference/find-topics.ts';
import {codes} from '../../source/reference/codes.ts';
import {reference} from '../languages/reference.ts';

const {topics} = reference;
const codesOf = (found: readonly {readonly code: string}[] = []) => found.map(({code}) => code);
const search = (query: string) => codesOf(searchTopics(topics, query));

describe('a word of the command line', () => {
	test.each(['CONNECTIVITY_DNS_ERROR', 'connectivity_dns_error', 'Connectivity-DNS', ' connectivity dns '])(
		'%j is a code, however it is written',
		word => {
			const found = findTopics(topics, word);
			expect(found).toMatchObject({by: 'code', name: 'CONNECTIVITY_DNS_ERROR'});
			expect(codesOf(found?.topics)).toEqual(['CONNECTIVITY_DNS_ERROR']);
		},
	);

	test('every code is found with and without _ERROR', () => {
		for (const code of codes) {
			expect(codesOf(findTopics(topics, code)?.topics)).toEqual([code]);
			expect(codesOf(findTopics(topics, code.replace(/_ERROR$/, ''))?.topics)).toEqual([code]);
		}
	});

	test('a problem finds all its codes', () => {
		const found = findTopics(topics, 'Client-IP-denied');
		expect(found).toMatchObject({by: 'problem', name: 'client-ip-denied'});
		expect(codesOf(found?.topics)).toEqual(['DOCKER_PULL_ERROR', 'CONNECTIVITY_FORBIDDEN_ERROR']);
	});

	test('a check finds all its codes', () => {
		const found = findTopics(topics, 'tls');
		expect(found).toMatchObject({by: 'check', name: 'tls'});
		expect(codesOf(found?.topics)).toEqual(['CONNECTIVITY_SSL_ERROR', 'CONNECTIVITY_CHALLENGE_ERROR']);
	});

	test.each(['', 'nothing', 'constructor', 'CONNECTIVITY', 'ERROR'])('%j finds no topic', word => {
		expect(findTopics(topics, word)).toBeUndefined();
	});

	test('every suggested name is accepted', () => {
		const names = topicNames(topics);
		expect(names.length).toBeGreaterThan(200);
		expect(names.filter(name => findTopics(topics, name) === undefined)).toEqual([]);
	});
});

describe('a search', () => {
	test('without words finds all topics in order', () => {
		expect(search(' ')).toEqual(codesOf(topics));
	});

	test('ranks matches in the code first, then in the title, then in the text', () => {
		expect(search('dns').slice(0, 2)).toEqual(['CONNECTIVITY_DNS_ERROR', 'PRIVATE_ENDPOINT_DNS_ERROR']);
		expect(search('403')[0]).toBe('CONNECTIVITY_FORBIDDEN_ERROR');
		expect(search('403').length).toBeGreaterThan(1);
	});

	test('requires every word, and ignores case, dashes and width', () => {
		expect(search('client ip DENIED')).toContain('CONNECTIVITY_FORBIDDEN_ERROR');
		expect(search('ＤＮＳ　private_endpoint')[0]).toBe('PRIVATE_ENDPOINT_DNS_ERROR');
		expect(search('dns aardvark')).toEqual([]);
	});

	test('finds commands, problems and fixes', () => {
		expect(search('az acr network-rule add')).toEqual(['CONNECTIVITY_FORBIDDEN_ERROR', 'DOCKER_PULL_ERROR']);
		expect(search('untrusted-issuer')).toEqual(['CONNECTIVITY_SSL_ERROR']);
		expect(search('168.63.129.16')).toEqual(['CONNECTIVITY_DNS_ERROR', 'PRIVATE_ENDPOINT_DNS_ERROR']);
	});

	test('finds words in scripts without spaces', () => {
		const japanese = topics.map((topic, index) =>
			index === 3 ? {...topic, meaning: 'レジストリに到達できません。'} : topic,
		);
		expect(codesOf(searchTopics(japanese, '到達'))).toEqual([topics[3]?.code]);
	});

	test('ranks topics by the number of matches in the text', () => {
		expect(search('certificates')[0]).toBe('CONNECTIVITY_SSL_ERROR');
		const [first, second] = topics.slice(0, 2).map((topic, index) => ({
			...topic,
			meaning: index === 0 ? 'zeppelin' : 'zeppelin, zeppelin',
		}));
		expect(first && second && codesOf(searchTopics([first, second], 'zeppelin'))).toEqual(
			codesOf([second, first].filter(topic => topic !== undefined)),
		);
	});
});
