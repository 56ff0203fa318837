import {truncateEnd} from '../../text/truncate.ts';

export type Version = {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
	/** The part after the hyphen, such as `rc.1`. */
	readonly preRelease?: string;
};

/**
 * Parses versions such as `v3.14.0+g3fc9f4b`, `4.0.0-rc.1` or `2.12+unreleased`. A missing patch counts as 0. Returns
 * undefined for text in another format.
 */
export function readVersion(text: string): Version | undefined {
	const [, major, minor, patch = '0', preRelease] =
		/^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:-([\w.-]+))?(?:\+[\w.-]*)?$/.exec(truncateEnd(text)) ?? [];

	return major === undefined || minor === undefined
		? undefined
		: {
				major: Number(major),
				minor: Number(minor),
				patch: Number(patch),
				...(preRelease !== undefined && {preRelease}),
			};
}

/** A pre-release such as 3.8.0-rc.1 counts as 3.8. */
export const isBefore = (version: Version, major: number, minor: number): boolean =>
	version.major < major || (version.major === major && version.minor < minor);

export const formatVersion = ({major, minor, patch, preRelease}: Version): string =>
	`${major}.${minor}.${patch}${preRelease === undefined ? '' : `-${preRelease}`}`;
