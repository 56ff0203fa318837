/** Words in CAPITALS that a command may hold in place of a name that only the user knows. */
export const commandPlaceholders: readonly string[] = [
	'ADDRESS',
	'APPLICATION',
	'AUDIENCE',
	'CLIENT-ID',
	'CLOUD',
	'CONNECTION',
	'CREDENTIAL',
	'DATE',
	'ENDPOINT',
	'FILE',
	'FOLDER',
	'GROUP',
	'HOST',
	'IDENTITY-ID',
	'IMAGE',
	'KEY-ID',
	'KEY-NAME',
	'LINK',
	'LOGIN-SERVER',
	'NAME',
	'NETWORK',
	'OBJECT-ID',
	'PORT',
	'PROXY',
	'REGISTRY',
	'REGISTRY-ID',
	'REPOSITORY',
	'SECONDS',
	'SUBNET',
	'SUBSCRIPTION',
	'SUFFIX',
	'TAG',
	'TENANT',
	'USER',
	'VAULT',
	'VAULT-ID',
];

/** The placeholders in a text, each once, in the order in which they appear. */
export const placeholdersIn = (text: string): readonly string[] => [
	...new Set(
		(text.match(/(?<![\w-])[A-Z]+(?:-[A-Z]+)*(?![\w=-])/g) ?? []).filter(word =>
			commandPlaceholders.includes(word),
		),
	),
];
