import type {ChangeWords} from '../../describe/change-words.ts';

export const changes: ChangeWords = {
	was: {
		healthy: '{age} 전에는 정상',
		warned: '{age} 전에는 경고 있음',
		incomplete: '{age} 전에는 오류 있음',
		failed: '{age} 전에는 실패 있음',
	},
	address: '주소: 이전 {before}, 현재 {after}',
	loginServer: '로그인 서버: 이전 {before}, 현재 {after}',
	failing: '새로 실패함: {titles}',
	fixed: '해결됨: {titles}',
	failingDifferently: '다른 이유로 실패함: {titles}',
	joined: '{first} / {rest}',
};
