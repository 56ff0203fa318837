import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {connect, checkHostAndPort, proxyAndClient} from './ko-proxy-and-client.ts';
import {askToAllowPull, copyShellProxy, enableDataEndpoints, signIn} from './ko-fixes.ts';
import {registryWords} from './ko-registry.ts';
import {pullNames} from './engine-dns/ko.ts';
import {settingsWords} from './settings/ko.ts';
import {registryLabels, registryTerms} from '../client-settings/ko-registry.ts';
import {
	clientMessage,
	errorLineLabels,
	settingLabels,
	useTokenWithoutClient,
	withClientMessage,
} from '../ko.ts';

const allowPull = {
	...askToAllowPull,
	allowDataHost: '레이어는 {dataHost} 호스트에서 받습니다. 이 호스트도 허용하세요.',
	enableDataEndpoints,
	allowTestImageHosts:
		'{testImage} 이미지를 끌어오려면 mcr.microsoft.com과 *.data.mcr.microsoft.com을 허용하세요.',
} as const;

const checkSpelling = {checkSpelling: '이미지 이름에 오타가 없는지 확인하세요.'} as const;

export const containerPull: WordsFor<typeof check> = {
	title: '이미지 끌어오기',
	labels: {
		...errorLineLabels,
		addressHere: '이 컴퓨터에서 조회된 주소',
		isPrivateHere: '프라이빗 주소',
		...settingLabels,
		engineProxy: '데몬의 프록시',
		hasClientProxies: 'config.json의 프록시',
		loginProblem: '로그인 문제',
		settings: '클라이언트 설정',
		shellProxy: '이 셸의 프록시 변수',
		...registryLabels,
		registrySettings: '레지스트리 설정',
		image: '이미지',
		hasConsent: '끌어오기 동의',
		isRetried: '재시도함',
		isTestImage: '테스트 이미지',
		layersStarted: '시작한 레이어',
		layersCompleted: '완료한 레이어',
		notPulled: '끌어오지 않음',
		pulled: '끌어옴',
	},
	terms: registryTerms,
	findings: {
		pulled: {
			short: ['이미지 {imageCount}개 끌어옴', '끌어옴: {imageName}'],
			summary: '{images} 이미지를 끌어왔습니다.',
		},
		'test-image-not-for-platform': {
			short: '레지스트리 응답함',
			summary: '레지스트리는 응답하지만, 이 플랫폼용 {image} 이미지가 없습니다.',
		},
		'consent-required': {
			short: '끌어오려면 r 키 누르기',
			summary: '{images} 이미지를 끌어오지 않았습니다. 끌어오려면 동의가 필요합니다.',
			meaning: '끌어온 이미지는 이 컴퓨터의 디스크에 저장되어 계속 남습니다.',
			question: '{client} 클라이언트로 {images} 이미지를 끌어오시겠습니까?',
			fixes: {
				agreeOnRow: '화면의 이 행에서 r 키를 누르고 y로 답하세요.',
				agreeAtStart: '또는 acr-doctor를 시작할 때 동의하세요.',
			},
		},
		'client-ip-denied': {
			short: ['방화벽이 {clientIp} 차단', '방화벽이 이 주소를 차단'],
			summary: [
				'{imageHost} 방화벽이 {clientIp} 주소를 허용하지 않습니다.',
				'{imageHost} 방화벽이 이 클라이언트의 주소를 허용하지 않습니다.',
			],
			meaning: '레지스트리는 응답하지만, {clientName} 클라이언트가 연결하는 주소를 거부합니다.',
			fixes: {
				allowAddress: '레지스트리 방화벽에서 이 주소를 허용하세요.',
				useAllowedNetwork: '또는 허용된 네트워크에서 끌어오거나, 프라이빗 엔드포인트를 통해 끌어오세요.',
				compareAddress:
					'이 주소가 프록시의 주소이면, {clientName} 프록시 설정의 NO_PROXY에 {imageHost} 호스트를 추가하세요.',
				usePrivateDns:
					'이 컴퓨터가 프라이빗 엔드포인트로 레지스트리에 연결되면, {clientName} 클라이언트가 다른 DNS 서버를 사용하는 것입니다. 같은 DNS 서버를 설정하세요.',
			},
		},
		'authentication-required': {
			short: '끌어오려면 로그인 필요',
			summary: '{image} 이미지를 끌어오려면 {imageHost} 레지스트리에 로그인해야 합니다.',
			meaning: [
				'{clientName} 클라이언트에는 {imageHost} 로그인이 없습니다. {temporaryFile}의 로그인은 메모리에 있으므로 컴퓨터를 다시 시작하거나 세션이 끝나면 사라집니다.',
				'클라이언트가 자격 증명을 보내지 않았거나, 보낸 자격 증명이 만료되었거나, 자격 증명에 이 리포지토리의 권한이 없습니다. Azure 레지스트리의 로그인은 3시간 동안 유효합니다.',
			],
			fixes: signIn,
		},
		'denied-or-not-found': {
			short: '액세스 권한 또는 리포지토리 없음',
			summary: '{imageHost} 레지스트리에 {image} 리포지토리가 없거나, 액세스할 권한이 없습니다.',
			meaning: '액세스 권한이 없으면, 있는 리포지토리와 없는 리포지토리를 구별할 수 없습니다.',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			short: '레지스트리 액세스 거부됨(403)',
			summary: '{imageHost} 레지스트리가 {image} 이미지에 대한 액세스를 거부합니다(403). 메시지: {reason}',
			meaning: '레지스트리 방화벽이나 프록시가 차단하거나, 액세스 권한이 없습니다.',
			fixes: {
				...signIn,
				listAllowedNetworks: '레지스트리 방화벽이 허용하는 주소를 확인하세요.',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			short: '태그나 다이제스트 없음',
			summary: '{imageHost} 레지스트리는 응답하지만, {image} 이미지가 없습니다.',
			meaning: '리포지토리는 있을 수 있지만, 지정한 태그나 다이제스트가 없습니다.',
			fixes: {
				listTags: '태그 목록을 최신순으로 확인하세요.',
				retry: '조금 전에 푸시한 태그라면 다시 시도하세요. 레지스트리의 복제본에는 태그가 나중에 반영됩니다.',
			},
		},
		'repository-not-found': {
			short: '리포지토리 없음',
			summary: '{imageHost} 레지스트리는 응답하지만, {image} 이미지의 리포지토리가 없습니다.',
			meaning: '이름에 오타가 있거나, 이미지가 다른 레지스트리에 있습니다.',
			fixes: {listRepositories: '리포지토리 목록을 확인하세요.'},
		},
		'invalid-image-name': {
			short: '잘못된 이미지 이름',
			summary: [
				'{shortImage} 이름에 호스트가 없어 {clientName} 클라이언트가 레지스트리를 선택할 수 없습니다. 메시지: {reason}',
				'{clientName} 클라이언트가 {image} 이름을 해석할 수 없습니다. 메시지: {reason}',
			],
			meaning: [
				'{shortImage} 이름의 레지스트리는 registries.conf의 unqualified-search-registries와 short-name-mode 설정이 결정합니다. 모드가 enforcing이고 레지스트리가 여러 개이면 {clientName} 클라이언트는 터미널에서 묻고, 터미널이 없으면 실패합니다.',
				'형식은 HOST/REPOSITORY:TAG입니다. 리포지토리는 소문자로 적어야 합니다.',
			],
			fixes: {
				giveFullName: 'contoso.azurecr.io/team/app:1.0처럼 호스트를 포함한 이름을 지정하세요.',
			},
		},
		'rate-limited': {
			short: '요청이 너무 많음(429)',
			summary: '{imageHost} 레지스트리에 보낸 요청이 너무 많습니다(429).',
			meaning:
				'요청 수의 한도는 주소나 계정별로 적용됩니다. 같은 주소를 사용하는 다른 클라이언트의 요청도 포함됩니다.',
			fixes: {
				wait: '몇 분 기다린 뒤 다시 시도하세요.',
				raiseLimit:
					'docker.io에서는 로그인하면 한도가 늘어납니다. Azure 레지스트리의 한도는 계층에 따라 다릅니다.',
			},
		},
		'no-matching-platform': {
			short: '이 플랫폼용 이미지 없음',
			summary: '{imageHost} 레지스트리에 {image} 이미지가 있지만, 이 플랫폼용이 아닙니다.',
			meaning: clientMessage,
			fixes: {
				listPlatforms: '이미지의 플랫폼 목록을 확인하세요.',
				buildForPlatforms: '이미지를 여러 플랫폼용으로 빌드하고 푸시하세요.',
				pullForIntel: '이미지가 Intel용이고 이 컴퓨터의 프로세서가 ARM이면 에뮬레이터로 실행해 보세요.',
				useLinuxContainers:
					'Docker가 Windows 컨테이너를 실행하는데 이미지가 Linux용이면 Docker Desktop을 Linux 컨테이너로 전환하세요.',
			},
		},
		'not-an-image': {
			short: '컨테이너 이미지가 아님',
			summary: '{image} 항목은 {clientName} 클라이언트로 끌어올 수 있는 컨테이너 이미지가 아닙니다.',
			meaning: withClientMessage(
				'Helm 차트나 서명 같은 아티팩트이거나, 이 버전의 클라이언트가 지원하지 않는 형식일 수 있습니다.',
			),
			fixes: {
				pullChart: 'Helm 차트는 Helm으로 끌어오세요.',
				pullArtifact: '다른 아티팩트는 ORAS로 끌어오세요.',
				updateClient:
					'이미지가 맞으면 {clientName} 클라이언트를 업데이트하거나, 이미지를 다시 빌드해 푸시하세요.',
			},
		},
		'layer-missing': {
			short: '이미지의 일부 레이어 없음',
			summary: '{image} 이미지가 참조하는 레이어가 {imageHost} 레지스트리에 없습니다.',
			meaning: withClientMessage('레이어가 삭제되었거나, 레지스트리의 이 복제본에 아직 없습니다.'),
			fixes: {
				wait: '복제본이 있는 레지스트리에 푸시한 직후라면 몇 분 뒤에 다시 시도하세요.',
				pushAgain: '오류가 계속되면, 이미지를 빌드한 컴퓨터에서 이미지를 다시 푸시하세요.',
			},
		},
		'registry-server-error': {
			short: '레지스트리의 서버 오류',
			summary: '{imageHost} 레지스트리가 서버 오류로 응답했습니다. 메시지: {reason}',
			meaning: '레지스트리나 레지스트리 앞의 프록시에 장애가 있습니다.',
			fixes: {
				wait: '몇 분 뒤에 다시 시도하세요.',
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'not-a-registry': {
			short: '서버가 레지스트리가 아님',
			summary: '{imageHost} 서버는 레지스트리가 아닙니다.',
			meaning: withClientMessage(
				'캡티브 포털, 프록시 또는 이름이 같은 다른 서버가 웹 페이지로 응답했습니다.',
			),
			fixes: {
				openBrowser:
					'브라우저에서 아무 웹 페이지나 여세요. 로그인이 필요한 네트워크라면 로그인 페이지가 나옵니다.',
				...askToAllowPull,
			},
		},
		...pullNames,
		'host-not-found': {
			short: 'DNS에 호스트 이름이 없음',
			summary: '{host} 이름이 {clientName} 클라이언트가 사용하는 DNS에 없습니다.',
			meaning:
				'가상 머신의 데몬이나 별도의 DNS 서버를 사용하는 데몬은 이 컴퓨터에서 조회되는 이름을 조회하지 못할 수 있습니다.',
			fixes: {
				...copyShellProxy,
				...checkSpelling,
				...connect,
				resolveDataHost:
					'레이어는 {dataHost} 호스트에서 받습니다. {clientName} 클라이언트에서 이 이름도 조회되어야 합니다. 프라이빗 엔드포인트를 사용하면 프라이빗 DNS 영역에 이 이름이 있어야 합니다.',
				restartDesktop:
					'Docker가 가상 머신에서 동작하면, 네트워크나 VPN이 바뀐 뒤에 Docker Desktop을 다시 시작하세요.',
			},
		},
		'resolver-failed': {
			short: 'DNS 서버 오류',
			summary: '{clientName} 클라이언트의 DNS 서버가 {host} 이름을 조회하지 못했습니다.',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver:
					'Docker는 /etc/resolv.conf의 DNS 서버를 사용합니다. 이 파일의 서버 주소를 수정하세요.',
				restartDesktop:
					'Docker Desktop은 가상 머신의 DNS를 사용합니다. 네트워크나 VPN이 바뀐 뒤에 Docker Desktop을 다시 시작하세요.',
			},
		},
		'connection-refused': {
			short: '연결 거부됨',
			summary: '{host} 서버가 {clientName} 클라이언트의 연결을 거부합니다.',
			meaning: withClientMessage('이 주소에서 수신 대기하는 서버가 없거나, 방화벽이 연결을 거부합니다.'),
			fixes: {...copyShellProxy, ...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			short: '호스트로 가는 경로 없음',
			summary: '{clientName} 클라이언트에서 {host} 호스트로 가는 경로가 없습니다.',
			meaning: withClientMessage('컴퓨터가 오프라인이거나, VPN이 끊겼거나, IPv6 경로가 없습니다.'),
			fixes: {...copyShellProxy, ...connect, ...allowPull},
		},
		'connection-timed-out': {
			short: '연결 응답 시간 초과',
			summary: '{host} 서버가 {clientName} 클라이언트에 응답하지 않습니다.',
			meaning: withClientMessage(
				'방화벽이 패킷을 버리거나, VPN이 끊겼거나, 패킷이 VPN을 지나기에 너무 큽니다.',
			),
			fixes: {
				...copyShellProxy,
				...allowPull,
				setDaemonProxy:
					'이 컴퓨터는 레지스트리에 연결되지만 데몬은 연결되지 않으면, 데몬에도 프록시를 설정하세요.',
			},
		},
		'connection-reset': {
			short: '연결 끊김',
			summary: '{host} 서버가 이미지를 다 보내기 전에 {clientName} 클라이언트의 연결을 끊었습니다.',
			meaning: withClientMessage(
				'과부하가 걸린 서버나, 서버 이름으로 필터링하는 방화벽 또는 프록시가 연결을 끊을 수 있습니다.',
			),
			fixes: {...copyShellProxy, ...allowPull},
		},
		'storage-host-not-found': {
			short: '레이어의 호스트가 DNS에 없음',
			summary:
				'{image} 이미지의 레이어가 있는 {host} 호스트가 {clientName} 클라이언트가 사용하는 DNS에 없습니다.',
			meaning: withClientMessage(
				'레지스트리는 응답하므로 이미지 이름은 맞습니다. 레이어는 다른 호스트에서 받습니다. 프라이빗 엔드포인트를 사용하면 데이터 엔드포인트의 레코드가 프라이빗 DNS 영역에 따로 있어야 합니다.',
			),
			fixes: {
				resolveHost: '이미지를 끌어오는 컴퓨터에서 이 이름을 조회하세요.',
				listEndpoints: '레지스트리의 호스트를 나열하세요. 모든 호스트의 레코드가 DNS에 있어야 합니다.',
				...copyShellProxy,
				...connect,
				restartDesktop:
					'Docker가 가상 머신에서 실행되면, 네트워크나 VPN을 바꾼 뒤 Docker Desktop을 다시 시작하세요.',
			},
		},
		'storage-unreachable': {
			short: '레이어의 호스트에 연결 불가',
			summary: '{clientName} 클라이언트가 {image} 이미지의 레이어가 있는 {host} 호스트에 연결할 수 없습니다.',
			meaning: withClientMessage(
				'레지스트리는 응답하지만 레이어는 다른 호스트에서 받습니다. 레지스트리만 허용하는 방화벽은 그 호스트를 차단합니다.',
			),
			fixes: {
				allowLayerHost: '{host} 호스트로 가는 HTTPS를 허용하도록 네트워크 담당자에게 요청하세요.',
				enableDataEndpoints,
				...copyShellProxy,
				...connect,
			},
		},
		'download-interrupted': {
			short: '다운로드 중단됨',
			summary: [
				'{image} 이미지의 다운로드가 중단되었습니다. {clientName} 클라이언트가 받은 레이어: {layersCompleted}/{layersStarted}',
				'{clientName} 클라이언트가 다시 시도했지만 {image} 이미지의 다운로드가 중단되었습니다.',
			],
			meaning: withClientMessage('레지스트리는 응답하지만, 레이어가 도착하지 않습니다.'),
			fixes: {
				retry: '다시 시도하세요. 클라이언트에 완료한 레이어가 남아 있습니다.',
				...allowPull,
				askAboutDownloads:
					'큰 다운로드를 차단하거나 검사하거나 시간을 제한하는지 네트워크 담당자에게 문의하세요.',
				lowerMtu: 'VPN을 사용하면 MTU를 줄이거나, VPN 없이 시도하세요.',
			},
		},
		'pull-timed-out': {
			short: '2분이 지나 끌어오기를 중단함',
			summary: [
				'{image} 이미지를 끌어오다가 2분 뒤에 중단했습니다. 완료한 레이어: {layersCompleted}/{layersStarted}',
				'{image} 이미지를 끌어오다가 2분 뒤에 중단했습니다.',
			],
			meaning:
				'연결이 느리거나, 이미지가 크거나, 네트워크 경로의 장비가 데이터를 보내지 않고 연결만 유지합니다.',
			fixes: {
				pullYourself: '셸에서 이미지를 끌어와서 진행되는지 확인하세요.',
				...allowPull,
				nameSmallerImage: '더 작은 이미지로 테스트하세요.',
			},
		},
		...proxyAndClient,
		...registryWords,
		...settingsWords,
		'client-failed': {
			short: '이미지 끌어오기 실패',
			summary: [
				'{image} 이미지를 끌어오지 못했습니다. 메시지: {reason}',
				'{image} 이미지를 끌어오지 못했습니다({error}).',
				'{image} 이미지를 끌어오지 못했습니다(종료 코드 {exitCode}).',
			],
			meaning: 'acr-doctor가 식별하지 못하는 {clientName} 오류입니다.',
			fixes: {
				pullYourself: '셸에서 이미지를 끌어와서 출력 전체를 확인하세요.',
				...useTokenWithoutClient,
			},
		},
	},
};
