import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';
import {pullRoles} from '../../ko.ts';
import {askSupport} from '../../ko.ts';

const refreshSignIn = 'Azure CLI 로그인이 오래되었다면 다시 로그인하세요.';
const askAboutProxy = '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.';

export const refreshToken: WordsFor<typeof check> = {
	title: '새로 고침 토큰',
	labels: {
		notSentReason: '토큰을 보내지 않은 이유',
		refusedAudience: '거부된 대상(audience)',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': '알려진 클라우드의 호스트가 아님',
			'realm-mismatch': 'realm이 다른 호스트임',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {summary: '레지스트리가 Entra 토큰을 받아들임'},
		'audience-refused': {
			summary: '레지스트리가 거부하는 대상(audience): {refusedAudience}(받는 대상: {audience})',
			meaning:
				'Azure CLI 2.82부터는 거부된 대상(audience)으로만 레지스트리에 로그인합니다. 다른 방법으로는 이미지를 끌어올 수 있더라도 여기서 az acr login은 실패합니다.',
			fixes: {setAudience: 'Azure CLI(2.87 이상)가 레지스트리에서 받는 대상(audience)을 쓰도록 설정하세요.'},
		},
		'unknown-cloud': {
			summary: '토큰을 보내지 않음: 알려진 클라우드의 접미사가 아닙니다({loginServer}).',
			meaning:
				'Entra 토큰으로 다른 레지스트리에도 접근할 수 있으므로, 알려진 클라우드의 레지스트리에만 보냅니다.',
			fixes: {
				useLoginServer: '.azurecr.io 등으로 끝나는 Azure 로그인 서버로 레지스트리를 지정하세요.',
				registerCloud: '자체 클라우드의 레지스트리라면 그 클라우드를 등록하고 acr-doctor를 다시 시작하세요.',
			},
		},
		'realm-mismatch': {
			summary: '토큰을 보내지 않음: 다른 호스트로 보내라는 응답입니다({realm}).',
			meaning:
				'Entra 토큰으로 다른 레지스트리에도 접근할 수 있으므로, 응답이 가리키는 호스트에는 절대 보내지 않습니다.',
			fixes: {
				checkLoginServer: '{loginServer} 주소가 내 레지스트리인지, 중간에서 응답을 바꾸지 않는지 확인하세요.',
			},
		},
		unauthorized: {
			summary: [
				'401: 레지스트리가 접근을 허용하지 않습니다({who}).',
				'401: 레지스트리가 접근을 허용하지 않습니다(애플리케이션 {applicationId}).',
				'401: 레지스트리가 이 ID의 접근을 허용하지 않습니다.',
			],
			meaning:
				'이 ID에 레지스트리의 역할이 없거나, ID와 레지스트리의 테넌트가 다릅니다. 방금 부여한 역할은 적용되기까지 10분이 걸릴 수 있습니다.',
			fixes: {
				...pullRoles,
				signInToRegistryTenant: '레지스트리가 {tenant} 외의 테넌트에 있다면 그 테넌트에 로그인하세요.',
				refreshSignIn: refreshSignIn,
			},
		},
		'token-missing': {
			summary: '200 응답이 왔지만 새로 고침 토큰이 없습니다.',
			meaning:
				'Azure 레지스트리의 응답에는 토큰이 들어 있습니다. 중간의 프록시나 장비가 대신 응답했거나 응답을 바꾸었습니다.',
			fixes: {retryCheck: '다시 시도하세요.', contactSupport: askSupport, askAboutRewriting: askAboutProxy},
		},
		'response-not-json': {
			summary: '200 응답이 왔지만 내용이 JSON이 아닙니다.',
			meaning: '프록시나 캡티브 포털이 응답을 자기 페이지로 바꾸었습니다.',
			fixes: {
				signInToNetwork: '브라우저를 열어 네트워크가 로그인을 요구하는지 확인하세요.',
				askAboutRewriting: askAboutProxy,
			},
		},
		'exchange-endpoint-missing': {
			summary: '토큰 교환 주소가 없습니다(404): {loginServer}',
			meaning: 'Azure 레지스트리에는 /oauth2/exchange가 있습니다. 다른 종류의 레지스트리일 수 있습니다.',
			fixes: {checkLoginServer: '{loginServer} 주소가 의도한 레지스트리인지 확인하세요.'},
		},
		'unexpected-status': {
			summary: ['토큰 교환의 응답이 {status}입니다: {registryMessage}', '토큰 교환의 응답이 {status}입니다.'],
			meaning: '새로 고침 토큰이 담긴 200이나 401이 와야 합니다.',
			fixes: {retryCheck: '다시 시도하세요.', refreshSignIn: refreshSignIn, contactSupport: askSupport},
		},
	},
};
