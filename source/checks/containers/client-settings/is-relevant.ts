import type {Target} from '../../../engine/check.ts';
import {sampleImageIn} from '../../../reference/clouds.ts';
import {matchLength} from './podman/podman-pull-route.ts';

/** Returns the images of the user, or else the test image of the cloud. */
export const imagesOf = ({images, cloud}: Target): readonly string[] => images ?? [sampleImageIn(cloud)];

/** Returns true if the host of the key is an Azure registry or the registry of an image. */
export function isRelevantKey(target: Target, key: string): boolean {
	const host = hostOf(key);
	const suffixes = target.clouds.flatMap(({registrySuffix}) => registrySuffix ?? []);
	return (
		suffixes.some(suffix => host.replace(/:\d{1,5}$/, '').endsWith(suffix)) ||
		imagesOf(target).some(image => hostOf(image) === host || hostOf(image) === host.replace(/:443$/, ''))
	);
}

/** Returns true if a prefix of registries.conf can match an Azure registry or an image of the run. */
export const isRelevantPrefix = (target: Target, prefix: string): boolean =>
	isRelevantKey(target, prefix) ||
	(prefix.startsWith('*.') &&
		(target.clouds.some(({registrySuffix = ''}) => registrySuffix.endsWith(prefix.slice(1))) ||
			imagesOf(target).some(image => matchLength(image, prefix) > 0)));

const hostOf = (key: string): string =>
	key
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.split('/', 1)[0] ?? '';
