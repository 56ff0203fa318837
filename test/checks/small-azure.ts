import {failure, success} from '../../source/engine/result.ts';
import type {Request, System} from '../../source/engine/system.ts';
import {cloud} from './bench.ts';

export const subscription = 'c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6';
export const another = '1e94d7c2-58fa-4b06-9d3c-a20b6f81e573';
export const clientId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

export const idOf = (below: string, {group = 'shop', of = subscription} = {}): string =>
	`/subscriptions/${of}/resourceGroups/${group}/providers/${below}`;

export const registryId = idOf('Microsoft.ContainerRegistry/registries/contoso');

/** Returns a registry as Resource Manager returns it, with the changes of the test. */
export const registryOf = (properties: object = {}, more: object = {}) => ({
	id: registryId,
	name: 'contoso',
	location: 'westeurope',
	sku: {name: 'Premium'},
	...more,
	properties: {loginServer: 'contoso.azurecr.io', provisioningState: 'Succeeded', ...properties},
});

/** The response for a path: a body with status 200, a status with an error code, or the code of a failed connection. */
export type Says = object | readonly [status: number, code: string] | string;

/** Creates a Resource Manager that has responses for these paths. Records the requests in order. */
export function createAzure(paths: Readonly<Record<string, Says>>) {
	const asked: Request[] = [];

	const request: System['request'] = async asking => {
		asked.push(asking);
		const says = paths[new URL(asking.url).pathname] ?? [404, 'ResourceNotFound'];

		if (typeof says === 'string') {
			return failure(says, 'The connection failed.');
		}

		const [status, body] = isError(says) ? [says[0], errorOf(says[1])] : [200, says];
		return success({
			status,
			headers: {'x-ms-correlation-request-id': ['5f2c'], 'x-ms-request-id': ['77aa']},
			body: JSON.stringify(body),
			isTruncated: false,
		});
	};

	return {request, asked, pathsAsked: () => asked.map(({url}) => new URL(url).pathname)};
}

const isError = (says: Exclude<Says, string>): says is readonly [number, string] => Array.isArray(says);

const errorOf = (code: string) => ({error: {code, message: `It is ${code}.`}});

export const graph = '/providers/Microsoft.ResourceGraph/resources';
export const registriesIn = (of: string): string =>
	`/subscriptions/${of}/providers/Microsoft.ContainerRegistry/registries`;
export const nameCheckIn = (of: string): string =>
	`/subscriptions/${of}/providers/Microsoft.ContainerRegistry/checkNameAvailability`;

export const subscriptions = {
	value: [
		{subscriptionId: another, displayName: 'Lab'},
		{subscriptionId: subscription, displayName: 'Shop'},
	],
};

/** True if the request goes to the Resource Manager of the cloud. */
export const isOwn = ({url}: Request): boolean => new URL(url).origin === cloud.resourceManager;
