import {boundText} from '../../text/bound-text.ts';

/** A version as programs tell it; what was built for a release lies before it, and counts as it here. */
export type Version = {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
	/** `rc.1`, where it is not the release itself. */
	readonly preRelease?: string;
};

/** Reads `v3.14.0+g3fc9f4b`, `4.0.0-rc.1` or `2.12+unreleased`; undefined for what is no version. */
export function readVersion(text: string): Version | undefined {
	const [, major, minor, patch = '0', preRelease] =
		/^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:-([\w.-]+))?(?:\+[\w.-]*)?$/.exec(boundText(text)) ?? [];

	return major === undefined || minor === undefined
		? undefined
		: {
				major: Number(major),
				minor: Number(minor),
				patch: Number(patch),
				...(preRelease !== undefined && {preRelease}),
			};
}

/** True where it is of an earlier line than `major.minor`. */
export const isBefore = (version: Version, major: number, minor: number): boolean =>
	version.major < major || (version.major === major && version.minor < minor);

/** Without what a build adds to it. */
export const versionText = ({major, minor, patch, preRelease}: Version): string =>
	`${major}.${minor}.${patch}${preRelease === undefined ? '' : `-${preRelease}`}`;
