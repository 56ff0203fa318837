import type {FindingWords} from '../../describe/language-pack.ts';
import {askSupport} from '../ko.ts';

export const registryReadFailures = {
	'registry-unknown': {
		summary: '확인하지 않음: 어느 레지스트리인지 Azure에서 알 수 없습니다.',
		meaning: '이유는 Azure의 레지스트리 행에 나옵니다.',
		fixes: {seeRegistryRow: '그 행을 확인한 뒤 다시 시도하세요.'},
	},
	'registry-not-readable': {
		summary: '확인하지 않음: 이 ID에는 Azure에서 레지스트리를 읽을 권한이 없습니다.',
		meaning: '이미지 끌어오기에는 필요 없지만, 레지스트리의 설정을 보려면 필요합니다.',
		fixes: {requestReader: '소유자에게 레지스트리의 Reader 역할을 요청하거나, 이대로 계속하세요.'},
	},
	'registry-gone': {
		summary: '확인하지 않음: 레지스트리가 더 이상 없습니다.',
		meaning: '검색에는 나왔지만 Resource Manager에는 없습니다. 조금 전에 삭제되었거나 이동되었습니다.',
		fixes: {retryRegistryRow: 'Azure의 레지스트리 행을 다시 시도하세요.'},
	},
	'resource-manager-error': {
		summary: [
			'확인하지 않음: Resource Manager가 {status} 응답을 보냈습니다.',
			'확인하지 않음: Resource Manager가 응답하지 않았습니다({error}).',
			'확인하지 않음: Resource Manager가 응답하지 않았습니다.',
		],
		meaning: '조금 전에는 응답했습니다. 이 검사가 보는 내용은 알 수 없습니다.',
		fixes: {retryCheck: '다시 시도하세요.', contactSupport: askSupport},
	},
} as const satisfies Record<string, FindingWords>;
