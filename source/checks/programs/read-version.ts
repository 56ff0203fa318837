import {truncateEnd} from '../../text/truncate.ts';

/** A program version. Comparisons ignore `preRelease`, because a pre-release has the features of its release. */
export type Version = {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
	/** The part after the hyphen, such as `rc.1`. */
	readonly preRelease?: string;
};

/** Parses `v3.14.0+g3fc9f4b`, `4.0.0-rc.1` or `2.12+unreleased`. Returns undefined for any other text. */
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

export const isBefore = (version: Version, major: number, minor: number): boolean =>
	version.major < major || (version.major === major && version.minor < minor);

/** Formats a version without the build metadata after `+`. */
export const formatVersion = ({major, minor, patch, preRelease}: Version): string =>
	`${major}.${minor}.${patch}${preRelease === undefined ? '' : `-${preRelease}`}`;
