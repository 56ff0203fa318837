import type {resource as check} from './resource.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {askSupport, startAgain} from '../../ko.ts';

const othersGoOn =
	'다른 검사는 이름에 클라우드의 접미사를 붙여 만든 로그인 서버나 직접 지정한 로그인 서버로 계속합니다.';
const giveLoginServer = '로그인 서버에 해시가 붙어 있다면(NAME-HASH) 전체를 지정하세요.';
const nothingToDo = '이미지만 끌어오면 된다면 아무것도 하지 않아도 됩니다.';
const askForReader = '여기서 더 보려면 소유자에게 레지스트리의 Reader 역할을 요청하세요.';
const closedToIt = '이 ID에 그 구독을 볼 권한이 없습니다. 그래도 이미지는 끌어올 수 있을지도 모릅니다.';

export const resource: WordsFor<typeof check> = {
	title: 'Azure의 레지스트리',
	labels: {
		adminUserEnabled: '관리 사용자',
		anonymousPullEnabled: '익명 끌어오기',
		requestedSubscription: '요청한 구독',
		dataEndpoints: '데이터 엔드포인트',
		defaultAction: '방화벽 기본 동작',
		domainNameLabelScope: '해시 범위',
		otherCloudMatch: '다른 클라우드',
		encryptionStatus: '고객 관리형 키',
		foundBy: '찾은 방법',
		isNameAvailable: '이름 사용 가능',
		loginServers: '로그인 서버',
		otherTenants: '다른 테넌트',
		privateEndpointCount: '프라이빗 엔드포인트',
		provisioningState: '상태',
		region: '지역',
		registryTenant: '레지스트리의 테넌트',
		resourceGroup: '리소스 그룹',
		armTokenPolicy: 'Resource Manager 토큰',
		resourceName: '리소스 이름',
		roleAssignmentMode: '역할 할당 모드',
		skipReason: '검색하지 않은 이유',
		sku: '계층',
		subscriptionName: '구독 이름',
		subscriptionCount: '확인된 구독',
		tokenErrorCode: '토큰이 없는 이유',
		trustPolicy: '콘텐츠 신뢰',
		requestedHost: '지정한 호스트',
	},
	terms: {
		foundBy: {'resource-graph': 'Azure Resource Graph 검색', subscription: '구독의 목록'},
		skipReason: {
			'host-outside-cloud': '이 클라우드의 호스트가 아님',
			'no-token': 'Entra에서 토큰을 받지 못함',
		},
	},
	findings: {
		found: {
			summary: [
				'{subscriptionName} 구독의 {resourceGroup} 그룹: {sku}, {region}',
				'{subscriptionName} 구독의 {resourceGroup} 그룹',
				'{registry}',
			],
		},
		'login-server-mismatch': {
			summary: '로그인 서버가 지정한 호스트({requestedHost})와 다릅니다. {registry}: {loginServer}',
			meaning:
				'Azure에서 이 ID에 보이는 같은 이름의 레지스트리는 로그인 서버가 다릅니다. 지정한 로그인 서버는 다른 사람의 것이거나 없는 것입니다.',
			fixes: {
				checkLoginServer: 'Azure가 알려 준 로그인 서버를 검사하세요.',
				useLoginServer: '이미지 이름에 {loginServer} 주소를 쓰고, 그곳에 로그인하세요.',
			},
		},
		'registry-ambiguous': {
			summary: ['이름이 {registry}인 레지스트리가 여럿입니다: {loginServers}'],
			meaning:
				'로그인 서버에 해시가 붙는 레지스트리는 이름이 같을 수 있습니다. 구독으로도 접미사로도 구별되지 않으면 이름에 접미사를 붙인 로그인 서버를 검사합니다.',
			fixes: {
				giveLoginServer: '로그인 서버 전체를 지정하세요.',
				nameSubscription: '또는 구독을 지정하세요.',
				listRegistries: '같은 이름의 레지스트리를 모두 확인하세요.',
			},
		},
		'subscription-mismatch': {
			summary: '{registry}: 다른 구독({subscriptionName})에 있습니다. 요청한 구독: {requestedSubscription}',
			meaning:
				'Azure CLI는 현재 구독에서만 레지스트리를 찾습니다. 거기에 없으면 로그인 서버를 이름으로 추측하고, 레지스트리를 다루는 명령은 실패합니다.',
			fixes: {
				selectSubscription: 'Azure CLI가 그 구독을 사용하도록 바꾸세요.',
				nameSubscription: '다른 구독을 지정했다면 이 구독으로 바꾸세요.',
			},
		},
		creating: {
			summary: '{registry} 레지스트리를 아직 만드는 중입니다.',
			meaning: 'Azure가 끝낼 때까지는 이름이 조회되지 않거나 요청이 거부될 수 있습니다.',
			fixes: {waitAndRetry: '1분쯤 기다렸다가 다시 시도하세요.'},
		},
		updating: {
			summary: '{registry} 레지스트리를 지금 변경하는 중입니다.',
			meaning: '네트워크나 키, 복제본의 변경이 모든 곳에 적용되려면 몇 분이 걸립니다.',
			fixes: {waitAndRetry: '끝날 때까지 기다렸다가 다시 시도하세요.'},
		},
		deleting: {
			summary: '{registry} 레지스트리를 삭제하는 중입니다.',
			meaning: '사람이나 배포 작업이 삭제하고 있습니다. 아직 응답하더라도 곧 멈춥니다.',
			fixes: {
				showActivityLog: '누가 삭제했는지 확인하세요.',
				useOtherRegistry: '다른 레지스트리를 사용하세요.',
			},
		},
		'provisioning-failed': {
			summary: '{registry}의 마지막 변경이 실패했습니다.',
			meaning: '변경 전처럼 동작할 수도 있고 아닐 수도 있습니다. Azure가 변경을 끝내지 못했습니다.',
			fixes: {showActivityLog: '무엇이 실패했는지 확인하세요.', repeatChange: '변경을 다시 하세요.'},
		},
		'registry-not-found': {
			summary: '{cloud}에 없는 레지스트리입니다: {registry}',
			meaning:
				'Azure에 따르면 아무도 쓰지 않는 이름입니다. 철자가 다르거나, 삭제되었거나, 다른 클라우드에 있습니다. 로그인 서버에 해시가 붙는 레지스트리는 있어도 아무도 쓰지 않는 이름으로 나올 수 있습니다.',
			fixes: {
				checkSpelling: '철자를 확인하세요.',
				listRegistries: '현재 구독의 레지스트리를 확인하세요.',
				giveLoginServer,
				nameCloud: '다른 클라우드에 있다면 그 클라우드를 지정하세요.',
			},
		},
		'other-cloud': {
			summary: '{registry}: {cloud}에는 보이지 않지만, {homeCloud}에 {otherHost} 서버가 있습니다.',
			meaning: '레지스트리와 로그인, 이름은 클라우드마다 따로 있습니다.',
			fixes: {
				checkOtherCloud: '그 클라우드의 레지스트리를 검사하세요.',
				switchAzureCliCloud: 'Azure CLI도 그 클라우드를 사용하도록 바꾸세요.',
				checkSpelling: '이 클라우드가 맞다면 철자를 확인하세요.',
			},
		},
		'not-visible': {
			summary: [
				'{registry}: 있지만 보이지 않습니다({who}).',
				'{registry}: 있지만 보이지 않습니다(애플리케이션 {applicationId}).',
				'{registry}: 있지만 이 ID에는 보이지 않습니다.',
			],
			meaning: [
				`{identityTenant} 외의 테넌트에 있거나(이 ID는 {otherTenants}에도 속해 있습니다), ${closedToIt} ${othersGoOn}`,
				`{identityTenant} 외의 테넌트에 있거나, ${closedToIt} ${othersGoOn}`,
				`다른 테넌트에 있거나, ${closedToIt} ${othersGoOn}`,
			],
			fixes: {
				signInToKnownTenant: '{otherTenant} 테넌트에 있다면 그곳에 로그인하세요.',
				signInToTenant: '다른 테넌트에 있다면 그곳에 로그인하세요.',
				requestReader: '아니면 소유자에게 레지스트리의 Reader 역할을 요청하거나, 이대로 계속하세요.',
				giveLoginServer,
			},
		},
		'not-listed': {
			summary: '이 ID에는 그런 이름의 레지스트리가 보이지 않습니다.',
			meaning: `이미지를 끌어올 수만 있는 ID에는 보이지 않으며, 보일 필요도 없습니다. ${othersGoOn}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'no-subscription': {
			summary: '이 ID에 보이는 구독이 없습니다.',
			meaning: `레지스트리에만 역할이 있는 ID라면 그럴 수 있으며, 그래도 이미지는 끌어올 수 있습니다. ${othersGoOn}`,
			fixes: {
				doNothing: nothingToDo,
				signInToTenant: '레지스트리가 다른 테넌트에 있다면 그곳에 로그인하세요.',
				giveLoginServer,
			},
		},
		'access-denied': {
			summary: '이 ID에는 레지스트리를 검색할 권한이 없습니다.',
			meaning: `이미지를 끌어올 수만 있는 ID에는 그 권한이 없으며, 필요하지도 않습니다. ${othersGoOn}`,
			fixes: {doNothing: nothingToDo, requestReader: askForReader, giveLoginServer},
		},
		'search-not-supported': {
			summary: '이 클라우드에서는 레지스트리를 검색할 수 없습니다.',
			meaning: `이 클라우드의 Resource Manager는 그런 요청을 지원하지 않습니다. ${othersGoOn}`,
			fixes: {giveLoginServer},
		},
		'host-outside-cloud': {
			summary: '검색하지 않음: 지정한 호스트는 {cloud}의 것이 아닙니다.',
			meaning:
				'Resource Manager는 자기 클라우드의 레지스트리만 다루며, 그 토큰은 다른 곳에 보내지 않습니다. 다른 검사에는 필요하지 않습니다.',
			fixes: {
				giveAzureHost: 'Azure 레지스트리라면 .azurecr.io 등으로 끝나는 Azure 로그인 서버를 지정하세요.',
			},
		},
		'no-token': {
			summary: 'Entra가 Resource Manager용 토큰을 주지 않습니다({errorCode}).',
			meaning: `레지스트리용 로그인은 되지만 Azure 자체의 로그인은 거부됩니다. 조건부 액세스 정책이 그럴 수 있습니다. az acr 명령에는 이 로그인이 필요합니다. ${othersGoOn}`,
			fixes: {
				askAdministrator: '테넌트 관리자에게 문의하세요. 이유는 Entra의 로그인 로그에 나옵니다.',
				requestToken: 'Azure CLI에서는 어떻게 나오는지 확인하세요.',
			},
		},
		unreachable: {
			summary: 'Resource Manager에 연결할 수 없습니다({error}).',
			meaning: `이미지 끌어오기에는 필요 없지만 az acr 명령에는 필요합니다. ${othersGoOn}`,
			fixes: {
				allowResourceManager: '{cloud}의 Resource Manager를 허용해 달라고 네트워크 담당자에게 요청하세요.',
				showResourceManager: '그 주소를 확인하세요.',
			},
		},
		'timed-out': {
			summary: [
				'Resource Manager의 응답이 도중에 멈췄습니다({unfinished}).',
				'Resource Manager가 제한 시간 안에 응답하지 않았습니다.',
			],
			meaning: `이미지 끌어오기에는 필요 없지만 az acr 명령에는 필요합니다. ${othersGoOn}`,
			fixes: {
				retry: '다시 시도하세요.',
				allowMoreTime: '제한 시간을 늘리세요.',
				allowResourceManager: '{cloud}의 Resource Manager가 허용되어 있는지 네트워크 담당자에게 문의하세요.',
			},
		},
		'certificate-untrusted': {
			summary: 'Resource Manager의 인증서를 신뢰할 수 없습니다({error}).',
			meaning: `대개는 회사의 프록시가 TLS를 검사하면서 이 컴퓨터에 없는 인증 기관으로 다시 서명하는 경우입니다. 토큰은 보내지 않았습니다. ${othersGoOn}`,
			fixes: {
				trustCaCertificate:
					'네트워크 담당자에게서 그 인증 기관의 인증서를 PEM으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				trustForAcrDoctor: `또는 NODE_EXTRA_CA_CERTS에 그 파일을 지정한${startAgain}`,
			},
		},
		'token-rejected': {
			summary: [
				'Resource Manager가 토큰을 거부합니다(401): {detail}',
				'Resource Manager가 토큰을 거부합니다(401).',
			],
			meaning: `토큰이 만료되었거나 해지되었거나, 다른 클라우드의 토큰입니다. ${othersGoOn}`,
			fixes: {
				retry: '다시 시도하세요. 그러면 새로 로그인합니다.',
				signInAgain: '계속되면 다시 로그인하세요.',
			},
		},
		throttled: {
			summary: [
				'Resource Manager의 요청 한도를 넘었습니다(429). {wait}초 후에 다시 시도하세요.',
				'Resource Manager의 요청 한도를 넘었습니다(429).',
			],
			meaning: `이 ID로 일정 시간에 보낼 수 있는 요청 수가 제한되어 있습니다. ${othersGoOn}`,
			fixes: {waitAndRetry: '기다렸다가 다시 시도하세요.'},
		},
		'server-error': {
			summary: 'Resource Manager 자체의 오류입니다({status}).',
			meaning: `이런 오류는 대개 몇 분 안에 사라집니다. ${othersGoOn}`,
			fixes: {
				waitAndRetry: '1분쯤 기다렸다가 다시 시도하세요.',
				contactSupport: askSupport,
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'invalid-response': {
			summary: [
				'Resource Manager가 아닌 서버가 응답했습니다: {pageTitle}',
				'Resource Manager의 것이 아닌 응답이 왔습니다.',
			],
			meaning: `프록시나 캡티브 포털이 응답을 자기 페이지로 바꾸었습니다. ${othersGoOn}`,
			fixes: {
				openBrowser: '브라우저를 열어 네트워크가 로그인을 요구하는지 확인하세요.',
				allowResourceManager: '{cloud}의 Resource Manager를 통과시켜 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'unexpected-status': {
			summary: [
				'Resource Manager가 {status} 응답을 보냈습니다: {detail}',
				'Resource Manager가 {status} 응답을 보냈습니다.',
			],
			meaning: `레지스트리의 위치가 담긴 응답이 와야 합니다. ${othersGoOn}`,
			fixes: {retry: '다시 시도하세요.', contactSupport: askSupport},
		},
	},
};
