import type {WriteRun} from './format.ts';
import type {WriteReference} from './reference.ts';

/** The output formats of a run. Each key is also the name of a flag, for example `--json`. */
export const formats = {
	json: async () => import('./json.ts'),
	plain: async () => import('./text.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{readonly write: WriteRun}>>>;

export type FormatName = keyof typeof formats;

export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormatName);

export const referenceFormats = {
	json: async () => (await import('./reference.ts')).writeReferenceJson,
	plain: async () => (await import('./reference.ts')).writeReferenceText,
} as const satisfies Readonly<Record<string, () => Promise<WriteReference>>>;

export const isReferenceFormat = (name: string): name is keyof typeof referenceFormats =>
	Object.hasOwn(referenceFormats, name);

export const referenceFormatNames: readonly FormatName[] = formatNames.filter(isReferenceFormat);

function isFormatName(name: string): name is FormatName {
	return Object.hasOwn(formats, name);
}
