import type {accessToken as check} from './access-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';
import {askSupport, pullRoles, responseNotJson} from '../../ko.ts';

const retryCheck = '이 검사를 다시 시도하세요.';

export const accessToken: WordsFor<typeof check> = {
	title: '액세스 토큰',
	column: '권한',
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
		'pull-granted': {
			short: '끌어오기 권한 있음({repository})',
			summary: '{repository} 리포지토리에서 이미지를 끌어올 권한이 있습니다.',
		},
		'catalog-granted': {short: '카탈로그 읽기 권한 있음', summary: '카탈로그를 읽을 권한이 있습니다.'},
		'catalog-not-granted': {
			short: '카탈로그 권한 없음',
			summary: '레지스트리가 카탈로그 액세스를 허용하지 않습니다. 끌어오기는 검사하지 않았습니다.',
			meaning:
				'이미지를 끌어오는 데 카탈로그는 필요 없으므로 권한이 없는 것이 의도된 설정일 수 있습니다. 이 ID로 끌어올 수 있는지 확인하려면 리포지토리를 지정하세요.',
			fixes: {
				checkRepository: '리포지토리를 지정하여 끌어오기 권한을 확인하세요.',
				assignCatalogLister:
					'리포지토리 권한(ABAC)을 쓰는 레지스트리에서 이 ID가 리포지토리를 나열할 수 있게 하려면 다음 역할을 할당하세요.',
			},
		},
		'pull-not-granted': {
			short: '끌어오기 권한 없음: {repository}',
			summary: [
				'레지스트리가 발급한 토큰에 {repository} 끌어오기 권한이 없습니다(부여된 권한: {granted}).',
				'레지스트리가 발급한 토큰에 {repository} 끌어오기 권한이 없습니다.',
			],
			meaning:
				'이 ID에 레지스트리의 역할은 있지만 이 리포지토리에서 이미지를 끌어올 권한은 없습니다. 리포지토리 권한(ABAC)을 쓰는 레지스트리에서는 AcrPull 역할이나 소유자(Owner) 역할로 이미지를 끌어올 수 없습니다.',
			fixes: {
				...pullRoles,
				checkRepositoryName:
					'{repository} 이름에 오타가 없는지 확인하세요. 존재하지 않는 리포지토리도 결과가 같습니다.',
			},
		},
		'permissions-unreadable': {
			short: '토큰의 권한을 읽을 수 없음',
			summary: '레지스트리가 발급한 액세스 토큰의 권한을 읽을 수 없습니다.',
			meaning: '이 토큰으로 이미지를 끌어올 수 있는지는 확인할 수 없습니다.',
			fixes: {pullImage: '이미지를 끌어와서 권한을 확인하세요.'},
		},
		unauthorized: {
			short: '액세스 토큰 거부됨(401)',
			summary: [
				'401: 레지스트리가 {who}에게 액세스 토큰을 발급하지 않습니다.',
				'401: 레지스트리가 애플리케이션 {applicationId}에 액세스 토큰을 발급하지 않습니다.',
				'401: 레지스트리가 액세스 토큰을 발급하지 않습니다.',
			],
			meaning:
				'레지스트리가 로그인은 받아들였지만 이 요청은 거부합니다. 새로 고침 토큰이 만료되었거나, 이 ID에 요청한 권한이 없습니다.',
			fixes: {
				retryRefreshToken: '새로 고침 토큰을 새로 받으려면 새로 고침 토큰 검사를 다시 시도하세요.',
				...pullRoles,
			},
		},
		'token-missing': {
			short: '응답에 액세스 토큰 없음',
			summary: '레지스트리가 액세스 토큰 없이 200으로 응답했습니다.',
			meaning:
				'Azure 레지스트리는 액세스 토큰을 반환합니다. 프록시가 대신 응답했거나 응답을 바꾸었을 수 있습니다.',
			fixes: {retryCheck, contactSupport: askSupport},
		},
		'response-not-json': {
			...responseNotJson,
			fixes: {askAboutRewriting: '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.'},
		},
		'unexpected-status': {
			short: '토큰 요청 실패(상태 {status})',
			summary: [
				'토큰 엔드포인트의 응답 상태가 {status}입니다. 메시지: {registryMessage}',
				'토큰 엔드포인트의 응답 상태가 {status}입니다.',
			],
			meaning: '정상적인 응답은 401이거나, 액세스 토큰이 담긴 200입니다.',
			fixes: {retryCheck, contactSupport: askSupport},
		},
	},
};
