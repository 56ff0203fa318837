/** Words in capitals that a command can contain. The user replaces each word with a real value. */
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
	'FIRST-LAST',
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

/** Returns the placeholders of a text without duplicates, in the order of the text. */
export const placeholdersIn = (text: string): readonly string[] => [
	...new Set(
		(text.match(/(?<![\w-])[A-Z]+(?:-[A-Z]+)*(?![\w=-])/g) ?? []).filter(word =>
			commandPlaceholders.includes(word),
		),
	),
];
