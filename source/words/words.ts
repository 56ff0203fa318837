import type {Like, Words as AnyWords} from '../core/language.ts';
import type {help, usage} from './en/usage.ts';

/** Everything a language says, complete by its type. */
export type Words = AnyWords<Like<typeof usage>, Like<typeof help>>;
