import type {loginServer as check} from './login-server.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const assumed = '추정: {host}(접미사)';

export const loginServer: WordsFor<typeof check> = {
	title: '로그인 서버',
	column: '호스트',
	labels: {
		hostCloud: '호스트의 클라우드',
		assumedHost: '처음에 추정한 호스트',
		source: '찾은 방법',
		resourceFinding: 'Azure 조회 결과',
	},
	terms: {
		source: {
			given: '입력한 값',
			resource: 'Azure의 리소스',
			suffix: '클라우드의 접미사',
			none: '찾지 못함',
		},
	},
	findings: {
		given: {summary: '{host}'},
		'by-resource': {summary: '{host}'},
		corrected: {
			short: '{host}(Azure 확인)',
			summary: '{host}, Azure에서 확인함(처음 검사에는 {assumedHost} 사용)',
		},
		'by-suffix': {short: assumed, summary: '{host}, {cloud}의 접미사로 추정'},
		'by-suffix-not-visible': {
			short: assumed,
			summary: '{host}, {cloud}의 접미사로 추정: 이 ID로는 Azure의 레지스트리를 볼 수 없음',
		},
		'by-suffix-name-free': {
			short: assumed,
			summary: '{host}, {cloud}의 접미사로 추정: Azure에 이 이름의 레지스트리가 없음',
		},
		'by-suffix-several': {
			short: assumed,
			summary: '{host}, {cloud}의 접미사로 추정: 이 이름의 레지스트리가 여러 개 있음',
		},
		'by-suffix-no-answer': {
			short: assumed,
			summary: '{host}, {cloud}의 접미사로 추정: Azure 조회에서 로그인 서버를 찾지 못함',
		},
		'unknown-cloud': {
			short: '클라우드 불명: {host}',
			summary: '{host}, 알려진 클라우드의 호스트가 아님',
		},
		'wrong-cloud': {
			short: '로그인 서버의 클라우드가 다름',
			summary: '{host} 서버는 {hostCloud} 클라우드에 있지만, 선택한 클라우드는 {cloud}입니다.',
			meaning:
				'레지스트리와 로그인은 클라우드마다 따로 있습니다. {cloud}의 토큰으로는 {hostCloud}의 레지스트리에 액세스할 수 없습니다.',
			fixes: {
				useRegistryCloud: '레지스트리가 있는 클라우드를 지정하여 검사하세요.',
				switchAzureCliCloud: 'Azure CLI에서도 레지스트리의 클라우드로 전환하세요.',
			},
		},
		'cloud-without-registries': {
			short: '클라우드에 레지스트리 접미사 없음',
			summary: '{cloud}에 레지스트리 접미사가 없어 {registry} 이름만으로는 로그인 서버를 알 수 없습니다.',
			meaning:
				'로그인 서버는 레지스트리 이름에 클라우드의 접미사를 붙인 이름입니다. 이 클라우드는 접미사 없이 등록되어 있습니다.',
			fixes: {
				useLoginServer: '이름 대신 로그인 서버 전체를 입력하세요.',
				listClouds: 'Azure CLI에 등록된 클라우드를 확인하세요.',
			},
		},
	},
};
