export const settingLabels = {
	line: 'Line',
	mode: 'Permissions',
	otherLine: 'Line of the flag',
	otherPath: 'File with the flag',
	owner: 'Owner',
	setting: 'Setting',
	value: 'Value',
} as const;

export const settingsLabels = {
	...settingLabels,
	certificates: 'Certificates of registries',
	conflicts: 'Settings that exclude each other',
	dns: 'Name servers of containers',
	docker: 'Docker settings',
	endpoint: 'Address of the daemon',
	engine: 'Daemon runs in',
	engineProxies: 'Proxies of the daemon',
	file: 'File',
	files: 'Settings files',
	hasAuthVariable: 'DOCKER_AUTH_CONFIG is set',
	hasClientProxies: 'Proxies in config.json',
	hasHttpHeaders: 'Headers in config.json',
	helper: 'Credential helper',
	helpers: 'Credential helpers',
	ignoredLogins: 'Ignored sign-ins',
	insecureRegistries: 'Registries without verification',
	isMissing: 'Missing',
	mirrors: 'Mirrors of Docker Hub',
	names: 'Files',
	overriddenBy: 'Overridden by',
	overriddenContext: 'Context that is not used',
	path: 'Path',
	role: 'Content',
	selectedContext: 'Selected context',
	state: 'State',
} as const;

export const settingsTerms = {
	problem: {
		'key-missing': 'key is missing',
		'certificate-missing': 'certificate is missing',
		'not-pem': 'not PEM',
	},
	engine: {
		'system-service': 'a system service',
		'user-service': 'a service of this user',
		snap: 'a snap',
		desktop: 'Docker Desktop on this machine',
		elsewhere: 'a virtual machine or on another machine',
	},
} as const;
