import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import schema from '../../docs/report.schema.json' with {type: 'json'};
import {isRecord} from '../../source/text/json.ts';
import {readReport} from '../../source/output/read-report.ts';
import {isReport} from '../../source/output/report-validator.ts';
import {documentOf} from './document-of.ts';
import {runChecks} from './sample-run.ts';

/** The keywords that docs/report.schema.json uses. */
type Node = {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, Node>>;
	readonly items?: Node;
	readonly oneOf?: readonly Node[];
};

type JsonPath = ReadonlyArray<string | number>;

/** A path in a document (`path`) and in the schema (`at`), with invalid values for it. */
type Sample = {readonly path: JsonPath; readonly at: string; readonly wrong: readonly unknown[]};

const definitions: Readonly<Record<string, Node>> = schema.$defs;

const resolve = (node: Node): Node =>
	node.$ref === undefined ? node : (definitions[node.$ref.split('/').at(-1) ?? ''] ?? {});

/** Values of other types, out of range, or not in an enum. */
function wrongFor(given: Node): readonly unknown[] {
	const {type, enum: list, pattern, minimum, oneOf, ...node} = resolve(given);
	const types = [type ?? (oneOf || list || 'const' in node ? 'string' : [])].flat();
	const samples = {string: 'text', integer: 7, boolean: true, object: {}, array: ['x'], null: null};
	const others = Object.entries(samples).filter(([name]) => !types.includes(name) && !oneOf);
	return [
		...others.map(([, sample]) => sample),
		...(oneOf ? [7, true, {}] : []),
		...(list || 'const' in node ? ['other'] : []),
		...(pattern === undefined ? [] : ['']),
		...(minimum === undefined ? [] : [minimum + 0.5]),
	];
}

function samplesIn(given: Node, value: unknown, path: JsonPath, at: string): readonly Sample[] {
	const node = resolve(given);
	const inner = isRecord(value)
		? Object.entries(node.properties ?? {}).flatMap(([name, part]) =>
				name in value ? samplesIn(part, value[name], [...path, name], `${given.$ref ?? at}/${name}`) : [],
			)
		: Array.isArray(value) && node.items
			? value.flatMap((item, index) =>
					samplesIn(node.items ?? {}, item, [...path, index], `${given.$ref ?? at}[]`),
				)
			: [];
	return [...(path.length > 0 ? [{path, at, wrong: wrongFor(given)}] : []), ...inner];
}

/** Every path of the schema. */
function namedIn(given: Node, at: string, evidence: ReadonlySet<string> = new Set()): readonly string[] {
	const place = given.$ref ?? at;
	const {properties = {}, items} = resolve(given);
	const next = new Set([...evidence, place]);
	return evidence.has(place)
		? [at]
		: [
				at,
				...Object.entries(properties).flatMap(([name, part]) => namedIn(part, `${place}/${name}`, next)),
				...(items ? namedIn(items, `${place}[]`, next) : []),
			];
}

function withOther(value: unknown, [first, ...rest]: JsonPath, other: unknown): unknown {
	if (first === undefined) {
		return other;
	}

	if (Array.isArray(value)) {
		return value.map((part, index) => (index === first ? withOther(part, rest, other) : part));
	}

	return isRecord(value) ? {...value, [first]: withOther(value[first], rest, other)} : value;
}

const refusal = {
	status: 403,
	body: '{"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not"}]}',
};
const past = {status: 'warning', finding: 'slow-answer'};
const changes = {
	since: '2026-03-01T12:00:00.000Z',
	before: 'healthy',
	after: 'failed',
	loginServer: {before: 'a.azurecr.io', after: 'b.azurecr.io'},
	addresses: {before: ['203.0.113.7'], after: ['203.0.113.8']},
	checks: [{id: 'dns', before: past, after: {status: 'failed', finding: 'name-not-found'}}],
};

/** Documents that together contain every field of the schema. */
const documents = await Promise.all(
	[
		{replies: {'/v2/': refusal}, selection: {only: ['environment', 'registry', 'authentication']}},
		{system: {handshake: async () => Promise.reject(new Error('It broke.'))}},
	].map(async world =>
		JSON.parse(documentOf(await runChecks(world), 1).replaceAll('"contoso/', '"contoso/')),
	),
);
const [whole] = documents;
Object.assign(whole.registries[0], {changes, repository: 'team/app', displayName: 'production'});
const {fixes} = whole.registries[0].checks.find(
	(check: {readonly fixes: readonly unknown[]}) => check.fixes.length > 0,
);
fixes[0].name = 'allow-address';
Object.assign(fixes[0].command, {placeholders: ['NAME']});

test('the documents of this test are valid and contain every field of the schema', () => {
	expect(documents.map(document => readReport(JSON.stringify(document)).ok)).toEqual([true, true]);
	const held = new Set(
		[...documents, {internalError: 'It broke.'}].flatMap(document =>
			samplesIn(schema, document, [], '').map(({at}) => at),
		),
	);
	expect([...new Set(namedIn(schema, ''))].filter(at => at !== '' && !held.has(at))).toEqual([]);
});

test('the schema is valid, and only closed lists are enums', () => {
	expect(new Ajv2020({strict: true}).validateSchema(schema)).toBe(true);
	expect(schema.$id).toBe('urn:acr-doctor:report:1');
	const enums = Object.values(definitions).flatMap(
		node => JSON.stringify(node).match(/"enum":\[[^\]]*\]/g) ?? [],
	);
	expect(new Set(enums.map(text => text.slice(7))).size).toBeLessThan(6);
});

test.each([0, 1])('a field with another type or outside its limits is rejected (%i)', index => {
	const document: unknown = documents[index];
	const accepted = samplesIn(schema, document, [], '').flatMap(({path, wrong}) =>
		wrong
			.filter(value => readReport(JSON.stringify(withOther(document, path, value))).ok)
			.map(value => `${path.join('/')} = ${JSON.stringify(value)}`),
	);
	expect(accepted).toEqual([]);
});

test('a missing field is rejected', () => {
	const required = (given: Node, value: unknown, path: JsonPath): readonly JsonPath[] => {
		const node = resolve(given);
		return isRecord(value)
			? [
					...(node.required ?? []).map(name => [...path, name]),
					...Object.entries(node.properties ?? {}).flatMap(([name, part]) =>
						required(part, value[name], [...path, name]),
					),
				]
			: Array.isArray(value) && node.items
				? value.flatMap((item, at) => required(node.items ?? {}, item, [...path, at]))
				: [];
	};
	const paths = required(schema, whole, []);
	expect(paths.length).toBeGreaterThan(100);
	expect(
		paths.filter(path => isReport(JSON.parse(JSON.stringify(withOther(whole, path, undefined))))),
	).toEqual([]);
});

test('fields and values of a newer version are accepted', () => {
	const newer = structuredClone(whole);
	Object.assign(newer, {weather: 'fine', exitCode: 4});
	Object.assign(newer.registries[0], {region: {name: 'westeurope'}});
	const [check] = newer.registries[0].checks;
	Object.assign(check, {group: 'weather-2', id: 'dns-2', finding: 'tls13-only', score: 7, learnedFrom: []});
	const skipped = newer.registries[0].checks.find(
		({reason}: {readonly reason?: string}) => reason !== undefined,
	);
	Object.assign(skipped, {reason: 'not-needed'});
	const read = readReport(JSON.stringify(newer));
	expect(read.ok && read.run.report.rows.find(({checkId}) => checkId === 'dns-2')).toMatchObject({
		group: 'registry',
		outcome: {finding: 'tls13-only'},
	});
	expect(read.ok && read.run.report.rows.find(({key}) => key === skipped.key)?.outcome).toMatchObject({
		status: 'skipped',
		finding: 'not-needed',
	});
});
