import type {OutcomeWords} from '../../describe/describe.ts';

/** What a check comes to that no check says of itself. */
export const outcomes: OutcomeWords = {
	blocked: '건너뜀: {need} 검사 통과가 먼저입니다.',
	canceled: '건너뜀: 차례가 오기 전에 실행이 끝났습니다.',
	excluded: '건너뜀: 이번 실행에서 제외했습니다.',
	internalError: '검사 자체가 실패했습니다: {reason}',
	internalErrorMeaning:
		'레지스트리의 상태와는 무관합니다. 다시 시도하세요. 계속되면 acr-doctor의 결함이니 제보해 주세요.',
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first}; {second}',
	unknown: '{finding} (이 버전의 acr-doctor가 모르는 결과)',
	unknownFix: 'acr-doctor를 업데이트하세요. 새 버전에서 의미와 해결 방법을 볼 수 있습니다.',
};
