import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {createReferenceDocument, referenceList, topicLines} from '../../source/output/reference.ts';
import {hasPlaceholders} from '../../source/reference/reference.ts';
import {codes} from '../../source/reference/codes.ts';
import {reference} from '../languages/reference.ts';

const schema: object = JSON.parse(
	readFileSync(new URL('../../docs/reference.schema.json', import.meta.url), 'utf8'),
);
const isReference = new Ajv2020({allErrors: true, strict: true}).compile(schema);
const breachesOf = (document: unknown) => (isReference(document) ? [] : isReference.errors);

const {topics} = reference;
const rest = {tool: {name: 'acr-doctor', version: '0.1.0'}, language: 'en'};
const topicOf = (code: string) => topics.find(topic => topic.code === code)!;

describe('the document', () => {
	test('has the shape it promises, for all codes and for some', () => {
		expect(breachesOf(createReferenceDocument({topics, ...rest}))).toEqual([]);
		const some = createReferenceDocument({topics: topics.slice(2, 3), problem: 'timed-out', ...rest});
		expect(breachesOf(some)).toEqual([]);
		expect(some).toMatchObject({
			schemaVersion: 1,
			problem: 'timed-out',
			topics: [{code: 'DOCKER_VERSION_ERROR'}],
		});
	});

	test('a field that the schema does not know is refused', () => {
		expect(breachesOf({...createReferenceDocument({topics, ...rest}), more: 1})).not.toEqual([]);
		expect(breachesOf(createReferenceDocument({topics: [], ...rest}))).not.toEqual([]);
	});
});

describe('the text', () => {
	test('the list has a line for each code, and says how one is explained', () => {
		const lines = referenceList(reference);
		expect(lines.slice(0, -2).map(line => line.split(' ')[0])).toEqual(topics.map(({code}) => code));
		expect(lines.slice(0, -2).map(line => line.search(/(?<= {2})\S/))).toEqual(codes.map(() => 37));
		expect(lines.at(-1)).toContain('acr-doctor explain CODE');
	});

	test('of a code it says everything, with commands alone on their lines', () => {
		const text = topicLines(topicOf('CONNECTIVITY_WWW_AUTHENTICATE_ERROR'), reference).join('\n');
		expect(text).toMatchInlineSnapshot(`
			"CONNECTIVITY_WWW_AUTHENTICATE_ERROR  The challenge cannot be read

			What it means
			  The registry answered 401, but the header that says where to get a token is malformed or lacks its realm or service. Most likely something in between changed it.

			What it blocks
			  Signing in with any client, and everything that needs a token.

			How to check by hand
			  1  See the header: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"
			       curl -sSi https://LOGIN-SERVER/v2/

			How to fix it
			  1  Ask whoever runs the proxy or gateway to pass the WWW-Authenticate header on unchanged.
			  2  Or bypass the proxy, if the network allows that.
			       export NO_PROXY="$NO_PROXY,"LOGIN-SERVER

			  Replace the words in capitals in a command with your own names.

			What acr-doctor tells apart
			  challenge-malformed  The challenge of … is malformed.

			Related: CONNECTIVITY_CHALLENGE_ERROR, CONNECTIVITY_AAD_LOGIN_ERROR
			More: https://aka.ms/acr/errors"
		`);
	});

	test('a problem that several checks can find is named once', () => {
		const lines = topicLines(topicOf('CONNECTIVITY_FORBIDDEN_ERROR'), reference);
		expect(lines.filter(line => line.includes('client-ip-denied'))).toHaveLength(1);
	});

	test('capitals are explained only where a command has some that stand for a name', () => {
		expect(hasPlaceholders(topicOf('CONNECTIVITY_DNS_ERROR'))).toBe(true);
		expect(hasPlaceholders(topicOf('AZURE_CLI_ERROR'))).toBe(false);
		expect(
			hasPlaceholders({
				...topicOf('AZURE_CLI_ERROR'),
				fixes: [{text: 'Set it.', command: {text: 'export HTTPS_PROXY=1'}}],
			}),
		).toBe(false);
	});
});
