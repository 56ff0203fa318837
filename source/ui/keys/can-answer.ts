import type {TypedKey} from '../app.tsx';

/** Returns false for a `y` in the same read as the key that asked. The user has not seen the question yet. */
export const canAnswer = ({key, isFirstInRead}: TypedKey): boolean =>
	isFirstInRead || key.toLowerCase() !== 'y';
