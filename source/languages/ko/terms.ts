import type {Like} from '../../describe/language-pack.ts';
import type {terms as english} from '../en/terms.ts';

export const terms: Like<typeof english> = {
	content: {token: '토큰', 'no-token': '토큰 없음', 'not-json': 'JSON 아님'},
	hostType: {
		machine: '이 컴퓨터',
		container: '컨테이너',
		pod: 'Kubernetes Pod',
		'cloud-shell': 'Azure Cloud Shell 환경',
	},
	problem: {
		unreachable: '연결할 수 없음',
		'timed-out': '응답 시간 초과',
		'certificate-untrusted': '신뢰할 수 없는 인증서',
		'token-rejected': '토큰 거부됨',
		'access-denied': '권한 없음',
		'not-found': '존재하지 않음',
		throttled: '요청이 너무 많음',
		'server-error': '서버 오류',
		'invalid-response': '잘못된 응답',
		'unexpected-status': '예기치 않은 상태',
	},
	result: {
		token: '토큰 받음',
		unavailable: '이 컴퓨터에 설정되지 않음',
		refused: '거부됨',
		'not-allowed': 'AZURE_TOKEN_CREDENTIALS로 제외됨',
	},
};
