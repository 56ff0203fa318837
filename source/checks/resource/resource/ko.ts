import type {resource as check} from './resource.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {askSupport, startAgain} from '../../ko.ts';

const othersGoOn =
	'다른 검사는 입력한 로그인 서버나, 이름에 클라우드의 접미사를 붙인 로그인 서버로 계속합니다.';
const giveLoginServer = '로그인 서버에 해시가 붙어 있다면(NAME-HASH) 로그인 서버 전체를 입력하세요.';
const nothingToDo = '이 ID로 이미지만 끌어온다면 아무것도 하지 않아도 됩니다.';
const signInToTenant = '레지스트리가 다른 테넌트에 있다면 레지스트리의 테넌트에 로그인하세요.';
const askForReader =
	'레지스트리의 자세한 정보가 필요하면 소유자에게 레지스트리의 읽기 권한자(Reader) 역할을 요청하세요.';
const closedToIt =
	'이 ID에는 레지스트리의 구독에 액세스할 권한이 없습니다. 구독에 액세스할 수 없어도 이미지는 끌어올 수 있습니다.';
const pullWorksWithout = '이미지를 끌어오는 데는 Resource Manager가 필요 없지만, az acr 명령에는 필요합니다.';
const waitAMinute = '1분 기다린 뒤 다시 시도하세요.';

export const resource: WordsFor<typeof check> = {
	title: 'Azure의 레지스트리',
	column: 'Azure',
	labels: {
		adminUserEnabled: '관리 사용자',
		anonymousPullEnabled: '익명 끌어오기',
		requestedSubscription: '지정한 구독',
		dataEndpoints: '데이터 엔드포인트',
		defaultAction: '방화벽 기본 동작',
		domainNameLabelScope: '도메인 이름 레이블 범위',
		otherCloudMatch: '다른 클라우드에서 찾음',
		encryptionStatus: '고객 관리형 키',
		foundBy: '찾은 방법',
		isNameAvailable: '이름 사용 가능',
		loginServers: '로그인 서버',
		otherTenants: '다른 테넌트',
		privateEndpointCount: '프라이빗 엔드포인트',
		provisioningState: '프로비저닝 상태',
		region: '지역',
		registryTenant: '레지스트리의 테넌트',
		resourceGroup: '리소스 그룹',
		armTokenPolicy: 'Resource Manager 토큰',
		resourceName: '리소스 이름',
		roleAssignmentMode: '역할 할당 모드',
		skipReason: '검색하지 않은 이유',
		sku: '계층',
		subscriptionName: '구독 이름',
		subscriptionCount: '볼 수 있는 구독 수',
		tokenErrorCode: '토큰 오류',
		trustPolicy: '콘텐츠 신뢰',
		requestedHost: '지정한 호스트',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph 검색', subscription: '구독의 목록'},
		skipReason: {
			'host-outside-cloud': '이 클라우드의 호스트가 아님',
			'no-token': 'Entra가 토큰을 발급하지 않음',
		},
	},
	findings: {
		found: {
			short: ['{sku}, {region}, {resourceGroup}', '리소스 그룹 {resourceGroup}', '{registry}'],
			summary: [
				'레지스트리가 {subscriptionName} 구독의 {resourceGroup} 리소스 그룹에 있습니다: {sku}, {region}',
				'레지스트리가 {subscriptionName} 구독의 {resourceGroup} 리소스 그룹에 있습니다.',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			short: '로그인 서버가 일치하지 않음',
			summary: '{registry}의 로그인 서버는 {requestedHost} 서버가 아니라 {loginServer} 서버입니다.',
			meaning: '지정한 로그인 서버는 다른 레지스트리의 로그인 서버이거나 존재하지 않습니다.',
			fixes: {
				checkLoginServer: 'Azure가 반환한 로그인 서버를 검사하세요.',
				useLoginServer: '이미지 이름에 {loginServer} 주소를 쓰고, 이 로그인 서버에 로그인하세요.',
			},
		},
		'registry-ambiguous': {
			short: '같은 이름의 레지스트리가 여러 개',
			summary: ['이름이 {registry}인 레지스트리가 여러 개 있습니다: {loginServers}'],
			meaning:
				'로그인 서버에 해시가 붙는 레지스트리는 이름이 같을 수 있습니다. 구독이나 접미사로 레지스트리를 식별할 수 없으면 이름으로 로그인 서버를 만듭니다.',
			fixes: {
				giveLoginServer: '로그인 서버 전체를 입력하세요.',
				nameSubscription: '또는 구독을 지정하세요.',
				listRegistries: '레지스트리의 목록과 로그인 서버를 확인하세요.',
			},
		},
		'subscription-mismatch': {
			short: '레지스트리가 다른 구독에 있음',
			summary:
				'{registry} 레지스트리는 {requestedSubscription} 구독이 아니라 {subscriptionName} 구독에 있습니다.',
			meaning:
				'Azure CLI는 현재 구독에서만 레지스트리를 찾습니다. 레지스트리가 다른 구독에 있으면 Azure CLI가 로그인 서버를 추측하고, 레지스트리를 관리하는 명령은 실패합니다.',
			fixes: {
				selectSubscription: 'Azure CLI에서 레지스트리의 구독으로 전환하세요.',
				nameSubscription: '다른 구독을 지정했다면 레지스트리의 구독을 지정하세요.',
			},
		},
		creating: {
			short: '레지스트리를 만드는 중',
			summary: '{registry} 레지스트리를 아직 만드는 중입니다.',
			meaning:
				'Azure가 작업을 마칠 때까지 로그인 서버가 DNS에 없을 수 있고, 레지스트리가 요청을 거부할 수 있습니다.',
			fixes: {waitAndRetry: waitAMinute},
		},
		updating: {
			short: '레지스트리를 변경하는 중',
			summary: '{registry} 레지스트리를 변경하는 중입니다.',
			meaning: '레지스트리의 네트워크나 키, 복제본을 변경하면 모든 곳에 적용되기까지 몇 분이 걸립니다.',
			fixes: {waitAndRetry: '변경이 끝날 때까지 기다린 뒤 다시 시도하세요.'},
		},
		deleting: {
			short: '레지스트리를 삭제하는 중',
			summary: '{registry} 레지스트리를 삭제하는 중입니다.',
			meaning: '레지스트리에 보내는 요청이 곧 실패합니다.',
			fixes: {
				showActivityLog: '누가 레지스트리를 삭제했는지 확인하세요.',
				useOtherRegistry: '다른 레지스트리를 사용하세요.',
			},
		},
		'provisioning-failed': {
			short: '레지스트리의 마지막 변경 실패',
			summary: '{registry} 레지스트리의 마지막 변경이 실패했습니다.',
			meaning:
				'Azure가 변경을 완료하지 못했습니다. 레지스트리가 변경 전처럼 동작할 수도 있고, 전혀 동작하지 않을 수도 있습니다.',
			fixes: {showActivityLog: '무엇이 실패했는지 확인하세요.', repeatChange: '변경을 다시 시도하세요.'},
		},
		'registry-not-found': {
			short: '없는 레지스트리: {registry}',
			summary: '{cloud} 클라우드에 {registry} 레지스트리가 없습니다.',
			meaning:
				'Azure에서 사용 가능한 이름으로 나옵니다. 이름에 오타가 있거나, 레지스트리가 삭제되었거나, 레지스트리가 다른 클라우드에 있습니다. 로그인 서버에 해시가 붙은 레지스트리는 실제로 있어도 사용 가능한 이름으로 나올 수 있습니다.',
			fixes: {
				checkSpelling: '이름에 오타가 없는지 확인하세요.',
				listRegistries: '현재 구독의 레지스트리를 확인하세요.',
				giveLoginServer,
				nameCloud: '레지스트리가 다른 클라우드에 있다면 레지스트리의 클라우드를 지정하세요.',
			},
		},
		'other-cloud': {
			short: '없음(다른 클라우드에 있음)',
			summary: '{registry} 레지스트리가 {cloud}에는 없지만, {homeCloud}에 {otherHost} 서버가 있습니다.',
			meaning: '레지스트리, 로그인, 호스트 이름은 클라우드마다 따로 있습니다.',
			fixes: {
				checkOtherCloud: '다른 클라우드의 레지스트리를 검사하세요.',
				switchAzureCliCloud: 'Azure CLI에서도 다른 클라우드로 전환하세요.',
				checkSpelling: '레지스트리가 이 클라우드에 있다면 이름에 오타가 없는지 확인하세요.',
			},
		},
		'not-visible': {
			short: '이 ID로는 볼 수 없음',
			summary: [
				'{registry} 레지스트리가 있지만, {who}에게는 Azure에서 보이지 않습니다.',
				'{registry} 레지스트리가 있지만, 애플리케이션 {applicationId}에는 Azure에서 보이지 않습니다.',
				'{registry} 레지스트리가 있지만, 이 ID에는 Azure에서 보이지 않습니다.',
			],
			meaning: [
				`레지스트리가 {identityTenant} 외의 테넌트에 있거나(이 ID는 {otherTenants}에도 속해 있습니다), ${closedToIt} ${othersGoOn}`,
				`레지스트리가 {identityTenant} 외의 테넌트에 있거나, ${closedToIt} ${othersGoOn}`,
				`레지스트리가 다른 테넌트에 있거나, ${closedToIt} ${othersGoOn}`,
			],
			fixes: {
				signInToKnownTenant: '레지스트리가 {otherTenant} 테넌트에 있다면 레지스트리의 테넌트에 로그인하세요.',
				signInToTenant,
				requestReader:
					'또는 소유자에게 레지스트리의 읽기 권한자(Reader) 역할을 요청하거나, 역할 없이 계속하세요.',
				giveLoginServer,
			},
		},
		'not-listed': {
			short: '이 ID의 목록에 없음',
			summary: '이 ID로 Resource Manager에서 볼 수 있는 레지스트리 중에 이 이름이 없습니다.',
			meaning: `끌어오기 권한만 있는 ID는 레지스트리를 나열할 수 없으며, 나열할 필요도 없습니다. ${othersGoOn}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'no-subscription': {
			short: '볼 수 있는 구독 없음',
			summary: '이 ID로 액세스할 수 있는 구독이 없습니다.',
			meaning: `레지스트리의 역할만 있는 ID라면 정상이며, 이런 ID도 이미지를 끌어올 수 있습니다. ${othersGoOn}`,
			fixes: {doNothing: nothingToDo, signInToTenant, giveLoginServer},
		},
		'access-denied': {
			short: 'Azure를 검색할 권한 없음',
			summary: '이 ID에는 Resource Manager에서 레지스트리를 검색할 권한이 없습니다.',
			meaning: `끌어오기 권한만 있는 ID에는 이 권한이 없으며, 필요하지도 않습니다. ${othersGoOn}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'search-not-supported': {
			short: '검색을 지원하지 않는 클라우드',
			summary: '이 클라우드의 Resource Manager에서는 레지스트리를 검색할 수 없습니다.',
			meaning: `이 클라우드의 Resource Manager는 레지스트리 검색에 쓰는 쿼리를 지원하지 않습니다. ${othersGoOn}`,
			fixes: {giveLoginServer},
		},
		'host-outside-cloud': {
			short: '{cloud}의 호스트가 아님',
			summary: '검색하지 않았습니다. 입력한 호스트는 {cloud}의 호스트가 아닙니다.',
			meaning:
				'Resource Manager는 자기 클라우드의 레지스트리만 나열하며, acr-doctor는 토큰을 다른 곳에 보내지 않습니다. 다른 검사는 계속합니다.',
			fixes: {
				giveAzureHost:
					'호스트가 Azure 레지스트리의 것이라면 .azurecr.io 등으로 끝나는 레지스트리의 로그인 서버를 입력하세요.',
			},
		},
		'no-token': {
			short: 'Resource Manager용 토큰 없음',
			summary: 'Entra가 Resource Manager용 토큰을 발급하지 않습니다({errorCode}).',
			meaning: `레지스트리용 로그인은 성공하지만 Azure 로그인은 거부됩니다. 조건부 액세스 정책 때문일 수 있습니다. az acr 명령에는 Azure 로그인이 필요합니다. ${othersGoOn}`,
			fixes: {
				askAdministrator: '테넌트 관리자에게 문의하세요. 이유는 Entra의 로그인 로그에 나옵니다.',
				requestToken: 'Azure CLI의 결과를 확인하세요.',
			},
		},
		unreachable: {
			short: 'Resource Manager에 연결할 수 없음',
			summary: 'Resource Manager에 연결할 수 없습니다({error}).',
			meaning: `${pullWorksWithout} ${othersGoOn}`,
			fixes: {
				allowResourceManager: '{cloud}의 Resource Manager를 허용해 달라고 네트워크 담당자에게 요청하세요.',
				showResourceManager: 'Resource Manager의 주소를 확인하세요.',
			},
		},
		'timed-out': {
			short: 'Resource Manager 응답 시간 초과',
			summary: [
				'Resource Manager가 응답을 시작했지만 끝내지 못했습니다({unfinished}).',
				'Resource Manager가 제한 시간 안에 응답하지 않았습니다.',
			],
			meaning: `${pullWorksWithout} ${othersGoOn}`,
			fixes: {
				retry: '다시 시도하세요.',
				allowMoreTime: '제한 시간을 늘리세요.',
				allowResourceManager: '{cloud}의 Resource Manager가 허용되어 있는지 네트워크 담당자에게 문의하세요.',
			},
		},
		'certificate-untrusted': {
			short: '신뢰할 수 없는 인증서',
			summary: 'Resource Manager의 인증서를 신뢰할 수 없습니다({error}).',
			meaning: `대개는 회사의 프록시가 TLS를 검사하면서 인증서를 이 컴퓨터가 신뢰하지 않는 인증 기관(CA)의 인증서로 바꾼 경우입니다. 토큰은 보내지 않았습니다. ${othersGoOn}`,
			fixes: {
				trustCaCertificate:
					'네트워크 담당자에게서 인증 기관(CA)의 인증서를 PEM으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				trustForAcrDoctor: `또는 NODE_EXTRA_CA_CERTS에 인증서 파일을 지정한${startAgain}`,
			},
		},
		'token-rejected': {
			short: '토큰 거부됨(401)',
			summary: [
				'Resource Manager가 토큰을 거부합니다(401). 메시지: {detail}',
				'Resource Manager가 토큰을 거부합니다(401).',
			],
			meaning: `토큰이 만료되었거나, 해지되었거나, 다른 클라우드의 토큰입니다. ${othersGoOn}`,
			fixes: {
				retry: '다시 시도하세요. acr-doctor가 다시 로그인합니다.',
				signInAgain: '문제가 계속되면 다시 로그인하세요.',
			},
		},
		throttled: {
			short: '요청이 너무 많음(429)',
			summary: [
				'Resource Manager에 보낸 요청이 너무 많습니다(429). {wait}초 뒤에 다시 시도하세요.',
				'Resource Manager에 보낸 요청이 너무 많습니다(429).',
			],
			meaning: `Resource Manager는 한 ID가 일정 시간에 보낼 수 있는 요청 수를 제한합니다. ${othersGoOn}`,
			fixes: {waitAndRetry: '기다렸다가 다시 시도하세요.'},
		},
		'server-error': {
			short: 'Resource Manager 서버 오류({status})',
			summary: 'Resource Manager가 서버 오류로 응답했습니다({status}).',
			meaning: `서버 오류는 대개 몇 분 안에 해소됩니다. ${othersGoOn}`,
			fixes: {
				waitAndRetry: waitAMinute,
				contactSupport: askSupport,
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'invalid-response': {
			short: 'Resource Manager의 응답이 아님',
			summary: [
				'Resource Manager가 보낸 응답이 아닙니다({pageTitle}).',
				'Resource Manager가 보낸 응답이 아닙니다.',
			],
			meaning: `프록시나 캡티브 포털이 자기 페이지를 보냈습니다. ${othersGoOn}`,
			fixes: {
				openBrowser: '브라우저를 열어 네트워크가 로그인을 요구하는지 확인하세요.',
				allowResourceManager: '{cloud}의 Resource Manager를 허용해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'unexpected-status': {
			short: 'Resource Manager 응답 오류({status})',
			summary: [
				'Resource Manager가 {status} 상태로 응답했습니다. 메시지: {detail}',
				'Resource Manager가 {status} 상태로 응답했습니다.',
			],
			meaning: `레지스트리의 정보가 담긴 응답이 와야 합니다. ${othersGoOn}`,
			fixes: {retry: '다시 시도하세요.', contactSupport: askSupport},
		},
	},
};
