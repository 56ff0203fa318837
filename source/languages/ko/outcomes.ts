import type {OutcomeWords} from '../../describe/describe.ts';

export const outcomes: OutcomeWords = {
	blocked: '{need} 검사 통과 필요',
	replaced: '필요 없음: 이미지를 끌어올 수 있는지는 {check} 검사가 결정합니다.',
	replacedShort: '이 끌어오기에는 필요 없음',
	canceled: '검사 전에 실행이 중지됨',
	excluded: '이번 실행에서 제외됨',
	internalError: '이 검사의 내부 오류: {reason}',
	internalErrorMeaning:
		'이 오류는 레지스트리와 무관합니다. 검사를 다시 시도하세요. 오류가 계속되면 acr-doctor의 버그로 신고하세요.',
	listPattern: '{first}, {second}',
	labelPattern: '{label}: {value}',
	clausePattern: '{first} / {second}',
	unknown: '알 수 없는 결과: {finding}',
	unknownFix: 'acr-doctor를 업데이트하세요. 새 버전에는 이 결과의 의미와 해결 방법이 있습니다.',
};
