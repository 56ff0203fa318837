import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';
import {pullRoles} from '../../ko.ts';
import {askSupport} from '../../ko.ts';

export const accessToken: WordsFor<typeof check> = {
	title: '액세스 토큰',
	labels: {
		access: '부여된 권한',
		actions: '작업',
		name: '이름',
		repository: '리포지토리',
		scope: '범위',
		type: '유형',
	},
	findings: {
		...registryResponseWords,
		'pull-granted': {summary: '{repository} 끌어오기 권한 있음'},
		'catalog-granted': {summary: '카탈로그 읽기 권한 있음'},
		'catalog-not-granted': {
			summary: '로그인되었지만 카탈로그 권한이 없습니다. 끌어오기는 시도하지 않았습니다.',
			meaning:
				'이미지 끌어오기에는 카탈로그가 필요 없으므로 이것이 정상일 수 있습니다. 이 ID가 이미지를 끌어올 수 있는지는 리포지토리를 지정해야 알 수 있습니다.',
			fixes: {
				checkRepository: '끌어오기 권한을 확인하려면 리포지토리를 지정하세요.',
				assignCatalogLister:
					'리포지토리 권한(ABAC)을 쓰는 레지스트리에서 이 ID가 리포지토리를 나열할 수 있게 하려면 이 역할을 부여하세요.',
			},
		},
		'pull-not-granted': {
			summary: [
				'{repository} 끌어오기 권한이 토큰에 없습니다(받은 권한: {granted}).',
				'{repository} 끌어오기 권한이 토큰에 없습니다.',
			],
			meaning:
				'이 ID에 레지스트리의 역할은 있지만 이 리포지토리의 이미지를 끌어올 권한은 없습니다. 리포지토리 권한(ABAC)을 쓰는 레지스트리에서는 AcrPull도, Owner도 통하지 않습니다.',
			fixes: {
				...pullRoles,
				checkRepositoryName: '{repository}의 철자를 확인하세요. 존재하지 않는 리포지토리도 똑같이 보입니다.',
			},
		},
		'permissions-unreadable': {
			summary: '액세스 토큰의 권한을 읽을 수 없습니다.',
			meaning: '이 토큰으로 이미지를 끌어올 수 있는지는 확인하지 못했습니다.',
			fixes: {pullImage: '직접 끌어와 보세요.'},
		},
		unauthorized: {
			summary: [
				'401: 레지스트리가 액세스 토큰을 주지 않습니다({who}).',
				'401: 레지스트리가 액세스 토큰을 주지 않습니다(애플리케이션 {applicationId}).',
				'401: 레지스트리가 액세스 토큰을 주지 않습니다.',
			],
			meaning:
				'조금 전에는 로그인을 받아들였지만 이 요청은 거부합니다. 새로 고침 토큰이 만료되었거나, 이 ID에 요청한 권한이 없습니다.',
			fixes: {
				retryRefreshToken: '새로 고침 토큰 검사를 다시 시도하세요. 토큰을 새로 만듭니다.',
				...pullRoles,
			},
		},
		'token-missing': {
			summary: '200 응답이 왔지만 액세스 토큰이 없습니다.',
			meaning:
				'Azure 레지스트리의 응답에는 토큰이 들어 있습니다. 중간의 프록시나 장비가 대신 응답했거나 응답을 바꾸었습니다.',
			fixes: {retryCheck: '다시 시도하세요.', contactSupport: askSupport},
		},
		'response-not-json': {
			summary: '200 응답이 왔지만 내용이 JSON이 아닙니다.',
			meaning: '프록시나 캡티브 포털이 응답을 자기 페이지로 바꾸었습니다.',
			fixes: {askAboutRewriting: '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.'},
		},
		'unexpected-status': {
			summary: [
				'토큰 엔드포인트의 응답이 {status}입니다: {registryMessage}',
				'토큰 엔드포인트의 응답이 {status}입니다.',
			],
			meaning: '액세스 토큰이 담긴 200이나 401이 와야 합니다.',
			fixes: {retryCheck: '다시 시도하세요.', contactSupport: askSupport},
		},
	},
};
