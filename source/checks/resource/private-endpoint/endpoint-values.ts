import type {Values} from '../../../text/template.ts';
import {isSafeValue} from '../../../text/placeholder-validation.ts';
import type {EndpointEvidence} from './collect-endpoints.ts';

/** An endpoint and its connection, for sentences and commands. */
export const endpointValues = (endpoint: EndpointEvidence | undefined): Values => ({
	connectionName: endpoint?.connectionName,
	endpointName: endpoint?.endpointId?.split('/').at(-1),
	resourceGroup: endpoint?.endpointId?.split('/')[4],
	networkId: endpoint?.networkId,
	networkName: endpoint?.networkId?.split('/').at(-1),
	stateText: endpoint?.stateText,
});

/** The record that is missing or wrong, for the command that mends it. */
export function recordValues(values: Values | undefined, suffix: string | undefined): Values {
	const host = String(values?.nameHost ?? '');
	const [address = ''] = String(values?.expected ?? '').split(', ');
	return suffix !== undefined && host.endsWith(suffix) && isSafeValue('privateAddress', address)
		? {recordName: host.slice(0, -suffix.length), privateAddress: address}
		: {};
}
