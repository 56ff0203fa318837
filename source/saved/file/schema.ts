/**
 * The format version of the settings file. A newer acr-doctor can write a higher version. This acr-doctor then reads
 * only the sections that match the schema, and keeps every other section unchanged.
 */
export const version = 1;

const string = {type: 'string'};
const number = {type: 'number'};
const boolean = {type: 'boolean'};
const listOf = <Items extends object>(items: Items) => ({type: 'array', items});
const mapOf = (additionalProperties: object) => ({type: 'object', additionalProperties});
const record = (required: Fields, optional: Fields = {}) => ({
	type: 'object',
	required: Object.keys(required),
	properties: {...required, ...optional},
});

type Fields = Readonly<Record<string, object>>;

const status = {enum: ['passed', 'warning', 'failed', 'skipped', 'error']};
const counts = record({passed: number, warning: number, failed: number, skipped: number, error: number});
const lastResult = record({counts, finishedAt: number}, {problems: number, warnings: number});

const registry = record(
	{id: string, name: string},
	{cloud: string, repository: string, label: string, isFavorite: boolean, lastUsedAt: number, lastResult},
);

const preferences = record(
	{},
	{
		language: string,
		timeout: number,
		skip: listOf(string),
		agreesToPull: boolean,
		exit: boolean,
		animation: boolean,
		ascii: boolean,
	},
);

const result = record(
	{counts, finishedAt: number, checks: mapOf(record({status}, {finding: string}))},
	{loginServer: string, addresses: listOf(string)},
);

/** Unknown fields are allowed in every object, because newer versions can add fields. */
export const properties = {
	version: {...number, default: version},
	registries: {...listOf(registry), default: []},
	settings: {...preferences, default: {}},
	results: {...mapOf(listOf(result)), default: {}},
} as const;
