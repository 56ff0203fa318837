export const listZoneGroups = {
	text: 'Check whether Azure manages the DNS records of the endpoint.',
	command: {
		run: [
			'az',
			'network',
			'private-endpoint',
			'dns-zone-group',
			'list',
			'-g',
			'{resourceGroup}',
			'--endpoint-name',
			'{endpointName}',
			'-o',
			'table',
		],
	},
} as const;

export const linkZone = {
	text: 'Link the zone {privateLinkZone} to the network. If the zone is in another resource group, specify that group.',
	command: {
		run: [
			'az',
			'network',
			'private-dns',
			'link',
			'vnet',
			'create',
			'-g',
			'{resourceGroup}',
			'-z',
			'{privateLinkZone}',
			'-n',
			'acr-link',
			'-v',
			'{networkId}',
			'-e',
			'false',
		],
	},
	rechecks: ['dns'],
} as const;

export const createZoneGroup = {
	text: 'Let Azure manage the DNS records. If the zone is in another resource group, specify the resource ID of the zone.',
	command: {
		run: [
			'az',
			'network',
			'private-endpoint',
			'dns-zone-group',
			'create',
			'-g',
			'{resourceGroup}',
			'--endpoint-name',
			'{endpointName}',
			'-n',
			'default',
			'--zone-name',
			'registry',
			'--private-dns-zone',
			'{privateLinkZone}',
		],
	},
	rechecks: ['dns'],
} as const;

export const addRecord = {
	text: 'Or, if you maintain the zone manually, add the missing record.',
	command: {
		run: [
			'az',
			'network',
			'private-dns',
			'record-set',
			'a',
			'add-record',
			'-g',
			'{resourceGroup}',
			'-z',
			'{privateLinkZone}',
			'-n',
			'{recordName}',
			'-a',
			'{privateAddress}',
		],
	},
	rechecks: ['dns'],
} as const;

export const forwardToAzureDns = {
	text: 'If the network has custom DNS servers, configure them to forward to Azure DNS (168.63.129.16).',
} as const;

export const approveCommand = {
	run: ['az', 'acr', 'private-endpoint-connection', 'approve', '-r', '{registry}', '-n', '{connectionName}'],
} as const;

export const createEndpointCommand = {
	run: [
		'az',
		'network',
		'private-endpoint',
		'create',
		'-g',
		'GROUP',
		'-n',
		'ENDPOINT',
		'--vnet-name',
		'NETWORK',
		'--subnet',
		'SUBNET',
		'--group-id',
		'registry',
		'--private-connection-resource-id',
		'{resourceId}',
		'--connection-name',
		'CONNECTION',
	],
} as const;

export const listConnections = {
	text: 'List the private endpoint connections of the registry.',
	command: {run: ['az', 'acr', 'private-endpoint-connection', 'list', '-r', '{registry}', '-o', 'table']},
} as const;
