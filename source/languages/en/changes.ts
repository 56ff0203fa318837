import type {ChangeWords} from '../../describe/change-words.ts';

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
	fixed: 'fixed: {titles}',
	failingDifferently: 'failing for another reason: {titles}',
	joined: '{first}; {rest}',
};
