import type {FindingWords} from '../../describe/language-pack.ts';
import {askSupport} from '../ko.ts';

export const registryReadFailures = {
	'registry-unknown': {
		short: 'Azure에서 식별되지 않은 레지스트리',
		summary: 'Azure에서 레지스트리를 식별하지 못해 확인하지 않았습니다.',
		meaning: "이유는 'Azure의 레지스트리' 행에 나옵니다.",
		fixes: {seeRegistryRow: "'Azure의 레지스트리' 행을 확인한 뒤 해당 행을 다시 시도하세요."},
	},
	'registry-not-readable': {
		short: '레지스트리를 읽을 권한 없음',
		summary: '이 ID에 Azure에서 레지스트리를 읽을 권한이 없어 확인하지 않았습니다.',
		meaning: '이미지를 끌어오는 데는 이 권한이 필요 없지만, 레지스트리의 설정을 검사하려면 필요합니다.',
		fixes: {
			requestReader: '소유자에게 레지스트리의 읽기 권한자(Reader) 역할을 요청하거나, 역할 없이 계속하세요.',
		},
	},
	'registry-gone': {
		short: '레지스트리가 더 이상 없음',
		summary: '레지스트리가 더 이상 없어 확인하지 않았습니다.',
		meaning:
			'검색에서는 레지스트리를 찾았지만 Resource Manager에는 없습니다. 방금 삭제되었거나 이동되었습니다.',
		fixes: {retryRegistryRow: "'Azure의 레지스트리' 행을 다시 시도하세요."},
	},
	'resource-manager-error': {
		short: ['Resource Manager 응답 오류({status})', 'Resource Manager 응답 없음'],
		summary: [
			'Resource Manager가 {status} 상태로 응답하여 확인하지 않았습니다.',
			'Resource Manager가 응답하지 않아 확인하지 않았습니다({error}).',
			'Resource Manager가 응답하지 않아 확인하지 않았습니다.',
		],
		meaning: '조금 전 레지스트리를 찾을 때는 Resource Manager가 응답했습니다.',
		fixes: {retryCheck: '이 검사를 다시 시도하세요.', contactSupport: askSupport},
	},
} as const satisfies Record<string, FindingWords>;
