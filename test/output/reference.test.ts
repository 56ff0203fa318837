import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {createReferenceDocument, referenceList, topicLines} from '../../source/output/reference.ts';
import {hasPlaceholders} from '../../source/reference/reference.ts';
import {codes} from '../../source/reference/codes.ts';
import {reference, referenceLanguage} from '../languages/reference.ts';

const schema: object = JSON.parse(
	readFileSync(new URL('../../docs/reference.schema.json', import.meta.url), 'utf8'),
);
const isReference = new Ajv2020({allErrors: true, strict: true}).compile(schema);
const breachesOf = (document: unknown) => (isReference(document) ? [] : isReference.errors);

const {topics} = reference;
const rest = {tool: {name: 'acr-doctor', version: '0.1.0'}, language: referenceLanguage};
const topicOf = (code: string) => topics.find(topic => topic.code === code)!;

describe('the document', () => {
	test('matches its schema, for all codes and for some codes', () => {
		expect(breachesOf(createReferenceDocument(rest))).toEqual([]);
		const some = createReferenceDocument({
			...rest,
			found: {by: 'problem', name: 'timed-out', topics: topics.slice(2, 3)},
		});
		expect(breachesOf(some)).toEqual([]);
		expect(some).toMatchObject({
			schemaVersion: 1,
			problem: 'timed-out',
			topics: [{code: 'DOCKER_VERSION_ERROR'}],
		});
	});

	test('a field that is not in the schema is rejected', () => {
		expect(breachesOf({...createReferenceDocument(rest), more: 1})).not.toEqual([]);
		expect(
			breachesOf(createReferenceDocument({...rest, found: {by: 'check', name: 'dns', topics: []}})),
		).not.toEqual([]);
	});
});

describe('the text', () => {
	test('the list has a line for each code, and names the command to explain one', () => {
		const lines = referenceList(reference);
		expect(lines.slice(0, -2).map(line => line.split(' ')[0])).toEqual(topics.map(({code}) => code));
		expect(lines.slice(0, -2).map(line => line.search(/(?<= {2})\S/))).toEqual(codes.map(() => 37));
		expect(lines.at(-1)).toContain('acr-doctor explain CODE');
	});

	test('a topic is printed in full, with each command on its own line', () => {
		const text = topicLines(topicOf('CONNECTIVITY_WWW_AUTHENTICATE_ERROR'), reference).join('\n');
		expect(text).toMatchInlineSnapshot(`
			"CONNECTIVITY_WWW_AUTHENTICATE_ERROR  The challenge is malformed

			What it means
			  The registry returned status 401, but the WWW-Authenticate header is malformed or has no realm or service. The usual cause is a proxy or gateway that changes the header.

			What it blocks
			  Sign-in with every client, and everything that needs a token.

			How to check by hand
			  1  Check the header. Expected: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"
			       curl -sSi https://LOGIN-SERVER/v2/

			How to fix it
			  1  Ask the administrator of the proxy or gateway to pass on the WWW-Authenticate header unchanged.
			  2  Or bypass the proxy, if the network allows direct connections.
			       export NO_PROXY="$NO_PROXY,"LOGIN-SERVER

			  Replace the CAPITALIZED placeholders with your own values.

			Specific problems
			  challenge-malformed  The challenge of … is malformed.

			Related: CONNECTIVITY_CHALLENGE_ERROR, CONNECTIVITY_AAD_LOGIN_ERROR
			More: https://aka.ms/acr/errors"
		`);
	});

	test('a problem of several checks is listed once', () => {
		const lines = topicLines(topicOf('CONNECTIVITY_FORBIDDEN_ERROR'), reference);
		expect(lines.filter(line => line.includes('client-ip-denied'))).toHaveLength(1);
	});

	test('placeholders are explained only if a command has some', () => {
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
