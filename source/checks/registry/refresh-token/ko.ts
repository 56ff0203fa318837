import type {refreshToken as check} from './refresh-token.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryResponseWords} from '../registry-response/ko.ts';
import {askSupport, pullRoles, responseNotJson} from '../../ko.ts';

const refreshSignIn = 'Azure CLI에 로그인한 지 오래되었다면 다시 로그인하세요.';
const askAboutRewriting = '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.';
const retryCheck = '이 검사를 다시 시도하세요.';
const lookUpCode = '코드의 뜻을 확인하세요: https://login.microsoftonline.com/error?code={entraErrorNumber}';

export const refreshToken: WordsFor<typeof check> = {
	title: '새로 고침 토큰',
	column: '인증',
	labels: {
		notSentReason: '토큰을 보내지 않은 이유',
		refusedAudience: '거부된 대상(audience)',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': '알려진 클라우드의 호스트가 아님',
			'realm-mismatch': 'realm이 다른 호스트에 있음',
		},
	},
	findings: {
		...registryResponseWords,
		exchanged: {short: 'Entra 토큰 수락됨', summary: '레지스트리가 Entra 토큰을 받아들였습니다.'},
		'audience-refused': {
			short: 'ARM 대상(audience)만 허용됨',
			summary:
				'레지스트리가 {refusedAudience} 대상(audience)의 토큰은 거부하고 {audience} 토큰만 허용합니다.',
			meaning:
				'Azure CLI 2.82부터는 거부된 대상(audience)으로만 로그인합니다. 그래서 이 레지스트리에서 az acr login은 실패하지만, 다른 클라이언트는 이미지를 끌어올 수 있습니다.',
			fixes: {setAudience: 'Azure CLI(2.87 이상)에 허용되는 대상(audience)을 설정하세요.'},
		},
		'unknown-cloud': {
			short: '알려진 클라우드의 호스트가 아님',
			summary: '토큰을 보내지 않았습니다. {loginServer} 이름에 알려진 클라우드의 접미사가 없습니다.',
			meaning:
				'Entra 토큰으로 다른 레지스트리에도 액세스할 수 있으므로, acr-doctor는 알려진 클라우드의 레지스트리에만 토큰을 보냅니다.',
			fixes: {
				useLoginServer: '.azurecr.io 등으로 끝나는 레지스트리의 Azure 로그인 서버를 입력하세요.',
				registerCloud:
					'레지스트리가 조직의 자체 클라우드에 있다면 클라우드를 등록한 다음 acr-doctor를 다시 시작하세요.',
			},
		},
		'realm-mismatch': {
			short: '챌린지의 토큰 발급처가 다름',
			summary: '토큰을 보내지 않았습니다. 챌린지가 다른 호스트({realm})를 토큰 발급처로 지정합니다.',
			meaning:
				'Entra 토큰으로 다른 레지스트리에도 액세스할 수 있으므로, acr-doctor는 다른 호스트에 절대 토큰을 보내지 않습니다.',
			fixes: {
				checkLoginServer: '{loginServer} 서버가 내 레지스트리인지, 응답을 바꾸는 프록시가 없는지 확인하세요.',
			},
		},
		unauthorized: {
			short: ['거부됨(401): {who}', '레지스트리가 이 ID를 거부(401)'],
			summary: [
				'401: 레지스트리가 {who}의 액세스를 거부합니다.',
				'401: 레지스트리가 애플리케이션 {applicationId}의 액세스를 거부합니다.',
				'401: 레지스트리가 이 ID의 액세스를 거부합니다.',
			],
			meaning:
				'이 ID에 레지스트리의 역할이 없거나, 이 ID와 레지스트리의 테넌트가 다릅니다. 새 역할 할당은 적용되기까지 10분이 걸릴 수 있습니다.',
			fixes: {
				...pullRoles,
				signInToRegistryTenant:
					'레지스트리가 {tenant} 외의 테넌트에 있다면 레지스트리의 테넌트에 로그인하세요.',
				refreshSignIn,
			},
		},
		'entra-sign-in-required': {
			short: 'Entra에 다시 로그인 필요',
			summary: '레지스트리가 전달한 Entra 오류에 따르면 다시 로그인해야 합니다({entraCode}).',
			meaning: '레지스트리가 Entra 토큰을 사용할 수 없습니다. 메시지: {registryMessage}',
			fixes: {
				signInToTenant: '다시 로그인하세요.',
				renewToken: '토큰을 반환한 도구에서 다시 로그인한 뒤 다시 시도하세요.',
				lookUpCode,
			},
		},
		'entra-refused': {
			short: 'Entra가 ID를 거부함',
			summary: '레지스트리가 Entra 오류를 전달했습니다({entraCode}).',
			meaning: 'ID를 거부한 것은 레지스트리가 아니라 Entra입니다. 메시지: {registryMessage}',
			fixes: {
				lookUpCode,
				askAdministrator: 'Entra의 로그인 로그에서 해당 항목을 확인해 달라고 테넌트 관리자에게 요청하세요.',
				contactSupport: askSupport,
			},
		},
		'token-missing': {
			short: '응답에 새로 고침 토큰 없음',
			summary: '레지스트리가 새로 고침 토큰 없이 200으로 응답했습니다.',
			meaning:
				'Azure 레지스트리는 새로 고침 토큰을 반환합니다. 프록시가 대신 응답했거나 응답을 바꾸었을 수 있습니다.',
			fixes: {retryCheck, contactSupport: askSupport, askAboutRewriting},
		},
		'response-not-json': {
			...responseNotJson,
			fixes: {
				signInToNetwork: '브라우저를 열어 네트워크가 로그인을 요구하는지 확인하세요.',
				askAboutRewriting,
			},
		},
		'exchange-endpoint-missing': {
			short: '토큰 교환 엔드포인트 없음(404)',
			summary: '{loginServer} 서버에 토큰 교환 엔드포인트가 없습니다(404).',
			meaning:
				'Azure 레지스트리의 토큰 교환 엔드포인트는 /oauth2/exchange입니다. 이 서버는 다른 종류의 레지스트리일 수 있습니다.',
			fixes: {checkLoginServer: '{loginServer} 서버가 의도한 레지스트리인지 확인하세요.'},
		},
		'unexpected-status': {
			short: '토큰 교환 실패(상태 {status})',
			summary: [
				'토큰 교환의 응답 상태가 {status}입니다. 메시지: {registryMessage}',
				'토큰 교환의 응답 상태가 {status}입니다.',
			],
			meaning: '정상적인 응답은 401이거나, 새로 고침 토큰이 담긴 200입니다.',
			fixes: {retryCheck, refreshSignIn, contactSupport: askSupport},
		},
	},
};
