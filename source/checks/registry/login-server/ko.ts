import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const loginServer: WordsFor<typeof check> = {
	title: '로그인 서버',
	labels: {
		hostCloud: '호스트의 클라우드',
		assumedHost: '검사를 시작한 주소',
		source: '찾은 방법',
		resourceFinding: 'Azure에서 찾지 못한 이유',
	},
	terms: {
		source: {
			given: '지정한 이름',
			resource: 'Azure의 리소스',
			suffix: '클라우드의 접미사',
			none: '찾지 못함',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {summary: '{host}, Azure에서 확인함 (처음 검사한 곳: {assumedHost})'},
		'by-suffix': {summary: '{host}, {cloud}의 접미사를 붙임'},
		'by-suffix-not-visible': {
			summary: '{host}, {cloud}의 접미사를 붙임: 이 ID에는 Azure의 레지스트리가 보이지 않음',
		},
		'by-suffix-name-free': {summary: '{host}, {cloud}의 접미사를 붙임: Azure에 없는 이름'},
		'by-suffix-several': {summary: '{host}, {cloud}의 접미사를 붙임: 같은 이름의 레지스트리가 여럿임'},
		'by-suffix-no-answer': {
			summary: '{host}, {cloud}의 접미사를 붙임: Resource Manager에서 알아내지 못함',
		},
		'unknown-cloud': {summary: '{host}, 알려진 클라우드의 레지스트리가 아님'},
		'wrong-cloud': {
			summary: '{host}의 클라우드는 {hostCloud}인데, 선택한 클라우드는 {cloud}입니다.',
			meaning:
				'레지스트리와 로그인은 클라우드마다 따로 있습니다. {cloud}의 토큰으로는 {hostCloud}의 레지스트리에 접근할 수 없습니다.',
			fixes: {
				useRegistryCloud: '레지스트리가 있는 클라우드를 지정하여 검사하세요.',
				switchAzureCliCloud: 'Azure CLI도 그 클라우드를 사용하도록 바꾸세요.',
			},
		},
		'cloud-without-registries': {
			summary: '{cloud}에 레지스트리 접미사가 없어 {registry}만으로는 찾을 수 없습니다.',
			meaning:
				'이름만 주면 클라우드의 접미사를 붙여 로그인 서버를 만드는데, 이 클라우드는 접미사 없이 등록되어 있습니다.',
			fixes: {
				useLoginServer: '이름 대신 로그인 서버 전체를 지정하세요.',
				listClouds: 'az에 등록된 클라우드를 확인하세요.',
			},
		},
	},
};
