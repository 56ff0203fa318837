import type {ChangeWords} from '../../describe/change-words.ts';

/** What is otherwise than in the run before. */
export const changes: ChangeWords = {
	was: {
		healthy: 'Was healthy {age} ago',
		warned: 'Had warnings {age} ago',
		incomplete: 'Could not be fully checked {age} ago',
		failed: 'Had failures {age} ago',
	},
	address: 'address was {before}, now {after}',
	loginServer: 'login server was {before}, now {after}',
	failing: 'failing since: {titles}',
	mended: 'fixed: {titles}',
	differing: 'failing differently: {titles}',
	joined: '{first}; {rest}',
};
