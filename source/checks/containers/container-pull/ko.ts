import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {assignIds, clientMessage, useTokenWithoutClient, startAgain, withClientMessage} from '../ko.ts';

const askToAllowPull = {
	askToAllowPull:
		'네트워크 담당자에게 끌어오기를 허용해 달라고 요청하세요. 이미지의 레지스트리에, 그리고 레이어를 받는 호스트에 HTTPS로 연결할 수 있어야 합니다.',
} as const;

const allowPull = {
	...askToAllowPull,
	allowDataHost: '레이어는 {dataHost}에서 받으므로 이 호스트도 허용해야 합니다.',
	enableDataEndpoints:
		'Premium 계층의 레지스트리에서는 대신 REGISTRY.REGION.data.azurecr.io 형식의 전용 데이터 엔드포인트를 쓸 수 있습니다.',
	allowTestImageHosts: '{testImage} 이미지에는 mcr.microsoft.com과 *.data.mcr.microsoft.com을 허용하세요.',
} as const;

const signIn = {
	letAzUsePodman: 'az로 로그인하기 전에 az에서 Podman을 쓰게 하세요.',
	signIn: '레지스트리에 로그인한 뒤 다시 시도하세요.',
	signOut: '오래된 로그인 정보가 방해가 될 수 있습니다. 먼저 {imageHost}에서 로그아웃하세요.',
	pullAsSameUser: '로그인한 사용자와 같은 사용자로 실행하세요. sudo를 쓰면 다른 설정이 적용됩니다.',
} as const;

const configureProxy = {
	setDockerProxy:
		'Docker의 프록시를 /etc/docker/daemon.json("proxies")이나 서비스의 드롭인 파일에 설정하세요. 드롭인에는 [Service] 아래에 Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"을 넣습니다.',
	restartDocker: '그런 다음 Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
	setDesktopProxy: 'Docker Desktop에서는 Settings > Resources > Proxies에 설정합니다.',
	setPodmanProxy: `Podman은 이 셸의 프록시를 씁니다. HTTPS_PROXY 값을 고친${startAgain}`,
	setNerdctlProxy: `nerdctl은 이 셸의 프록시를 씁니다. HTTPS_PROXY 값을 고친${startAgain}`,
	bypassProxy: '또는 같은 곳의 NO_PROXY에 이미지의 레지스트리를 넣어 프록시에서 제외하세요.',
} as const;

const trustAuthority = {
	getCertificate: '네트워크 담당자에게서 그 인증 기관의 인증서를 PEM 형식으로 받으세요.',
	trustInDocker: 'Docker는 /etc/docker/certs.d/{imageHost}/ca.crt를 읽습니다. 다시 시작하지 않아도 됩니다.',
	trustInPodman:
		'Podman은 /etc/containers/certs.d/{imageHost}/ca.crt를 읽습니다. 이 사용자에게만 적용하려면 ~/.config/containers/certs.d/{imageHost}/ca.crt에 두세요.',
	trustInNerdctl:
		'nerdctl은 /etc/containerd/certs.d/{imageHost}/ca.crt 또는 /etc/docker/certs.d/{imageHost}/ca.crt를 읽습니다.',
	trustOnMac:
		'Docker Desktop은 macOS에서 신뢰하는 인증서를 사용합니다. 인증서를 키체인에 추가하고 Docker Desktop을 다시 시작하세요.',
	trustOnWindows:
		'Docker Desktop은 Windows에서 신뢰하는 인증서를 사용합니다. Windows의 신뢰할 수 있는 루트 인증 기관에 추가하고 Docker Desktop을 다시 시작하세요.',
	trustForDataHost: '레이어는 {dataHost}에서 받으므로 이 호스트에도 같은 설정이 필요합니다.',
} as const;

const unsetContentTrust = {
	unsetContentTrust: `콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 꼭 써야 하는 것이 아니면 설정을 해제한${startAgain}`,
} as const;

const dropHelper = '~/.docker/config.json에서 credsStore 또는 credHelpers 줄을 지우고 다시 로그인하세요.';

const checkSpelling = {checkSpelling: '이름을 레지스트리의 이름과 한 글자씩 비교하세요.'} as const;

const connect = {connect: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.'} as const;

const checkHostAndPort = '이미지 이름의 호스트와 포트를 확인하세요.';

export const containerPull: WordsFor<typeof check> = {
	title: '이미지 끌어오기',
	labels: {
		image: '이미지',
		hasConsent: '동의함',
		isRetried: '다시 시도함',
		isTestImage: '샘플 이미지',
		layersStarted: '시작한 레이어',
		layersCompleted: '받은 레이어',
		notPulled: '끌어오지 않음',
		pulled: '끌어옴',
	},
	findings: {
		pulled: {summary: '{images}'},
		'test-image-not-for-platform': {
			summary: '레지스트리는 응답하지만 이 플랫폼용이 아님: {image}',
		},
		'consent-required': {
			summary: '건너뜀: 끌어오려면 r 키를 누르거나 --yes를 지정하세요: {images}',
			meaning: '끌어온 이미지는 이 컴퓨터의 디스크에 저장되어 그대로 남습니다.',
			question: '{client}: 이미지를 끌어올까요? {images}',
			fixes: {
				agreeOnRow: '이 행에서 r 키를 누르고 y로 답하세요.',
				agreeAtStart: '또는 acr-doctor를 시작할 때 동의하세요.',
			},
		},
		'client-ip-denied': {
			summary: [
				'레지스트리 방화벽에 막혔습니다({clientIp}): {imageHost}',
				'레지스트리 방화벽에 막혔습니다: {imageHost}',
			],
			meaning: '레지스트리는 응답하지만 {clientName}의 주소를 거부합니다.',
			fixes: {
				allowAddress: '레지스트리의 방화벽에서 이 주소를 허용하세요.',
				useAllowedNetwork: '또는 허용된 네트워크에서, 아니면 프라이빗 엔드포인트를 통해 끌어오세요.',
			},
		},
		'authentication-required': {
			summary: '{imageHost}에 로그인해야 합니다: {image}',
			meaning:
				'클라이언트가 로그인 정보를 보내지 않았거나, 보낸 정보가 만료되었거나, 이 리포지토리에 권한이 없습니다. Azure 레지스트리의 로그인은 3시간 동안 유효합니다.',
			fixes: signIn,
		},
		'denied-or-not-found': {
			summary: '권한이 없거나 리포지토리가 없습니다({imageHost}): {image}',
			meaning: '볼 권한이 없는 사용자에게는 있는 리포지토리도 없는 것처럼 보입니다.',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			summary: '403: {imageHost}에서 거부했습니다({image}). {reason}',
			meaning: '레지스트리의 방화벽이 막거나, 권한이 없거나, 중간의 프록시가 거부합니다.',
			fixes: {
				...signIn,
				listAllowedNetworks: '레지스트리의 방화벽이 무엇을 허용하는지 확인하세요.',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			summary: '레지스트리에 없는 이미지입니다({imageHost}): {image}',
			meaning: '리포지토리는 있을 수 있지만, 그 태그나 다이제스트가 없습니다.',
			fixes: {
				listTags: '태그 목록을 최신순으로 확인하세요.',
				retry: '방금 푸시한 태그는 한동안 다른 복제본에 없을 수 있습니다. 다시 시도하세요.',
			},
		},
		'repository-not-found': {
			summary: '레지스트리에 없는 리포지토리입니다({imageHost}): {image}',
			meaning: '이름에 오타가 있거나 이미지가 다른 레지스트리에 있습니다.',
			fixes: {listRepositories: '리포지토리 목록을 확인하세요.'},
		},
		'invalid-image-name': {
			summary: '{clientName}에서 이미지 이름을 해석할 수 없습니다({image}): {reason}',
			meaning: 'HOST/REPOSITORY:TAG 형식으로 적고, 태그 말고는 모두 소문자로 씁니다.',
			fixes: {giveFullName: 'contoso.azurecr.io/team/app:1.0처럼 호스트를 포함해 이름을 지정하세요.'},
		},
		'rate-limited': {
			summary: '요청 수 한도에 도달했습니다: {imageHost}',
			meaning: '요청 수는 주소나 계정별로 계산됩니다. 같은 주소를 쓰는 다른 사용자의 요청도 포함됩니다.',
			fixes: {
				wait: '몇 분 기다린 뒤 다시 시도하세요.',
				raiseLimit:
					'docker.io라면 로그인하세요. 한도가 늘어납니다. Azure 레지스트리의 한도는 계층이 높을수록 늘어납니다.',
			},
		},
		'no-matching-platform': {
			summary: '이 플랫폼용 이미지가 없습니다({imageHost}): {image}',
			meaning: clientMessage,
			fixes: {
				listPlatforms: '어느 플랫폼용인지 확인하세요.',
				buildForPlatforms: '여러 플랫폼용으로 빌드해 푸시하세요.',
				pullForIntel: 'Intel용 이미지이고 이 컴퓨터가 ARM이면 에뮬레이터로 실행할 수 있습니다.',
				useLinuxContainers:
					'Docker에서 Windows 컨테이너를 실행 중인데 이미지가 Linux용이면 Docker Desktop을 Linux 컨테이너로 전환하세요.',
			},
		},
		'not-an-image': {
			summary: '{clientName}에서 끌어올 수 있는 이미지가 아닙니다: {image}',
			meaning: withClientMessage(
				'Helm 차트나 서명 같은 다른 아티팩트이거나, 이 버전에는 너무 오래되었거나 너무 새로운 형식일 수 있습니다.',
			),
			fixes: {
				pullChart: 'Helm 차트는 Helm으로 가져오세요.',
				pullArtifact: '다른 아티팩트는 ORAS로 가져오세요.',
				updateClient: '이미지가 맞다면 {clientName} 버전을 업데이트하거나 이미지를 다시 빌드해 푸시하세요.',
			},
		},
		'layer-missing': {
			summary: '이미지의 일부가 없습니다({imageHost}): {image}',
			meaning: withClientMessage(
				'그 부분이 삭제되었거나, 레지스트리의 이 복제본에 아직 도착하지 않았습니다. 푸시한 내용은 다른 복제본에 나중에 반영됩니다.',
			),
			fixes: {
				wait: '복제본이 있는 레지스트리에 방금 푸시했다면 몇 분 뒤에 다시 시도하세요.',
				pushAgain: '계속되면 이미지를 빌드한 곳에서 다시 푸시하세요.',
			},
		},
		'registry-server-error': {
			summary: '서버 오류로 응답했습니다({imageHost}): {reason}',
			meaning: '레지스트리나 그 앞의 프록시에 문제가 있습니다.',
			fixes: {
				wait: '몇 분 뒤에 다시 시도하세요.',
				checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
			},
		},
		'not-a-registry': {
			summary: '레지스트리가 아닌 서버가 응답했습니다: {imageHost}',
			meaning: withClientMessage(
				'웹 페이지가 돌아왔습니다. 캡티브 포털이나 프록시의 페이지, 또는 같은 이름의 다른 서버입니다.',
			),
			fixes: {
				openBrowser:
					'브라우저로 웹 페이지를 열어 보세요. 로그인이 필요한 네트워크라면 로그인 페이지가 나옵니다.',
				...askToAllowPull,
			},
		},
		'host-not-found': {
			summary: '{clientName}에서 주소를 찾지 못했습니다: {host}',
			meaning:
				'조회한 DNS 서버에 이 이름이 없습니다. 가상 머신 안의 데몬이나 별도의 DNS를 쓰는 데몬은 이 컴퓨터에서 조회되는 이름을 모를 수 있습니다.',
			fixes: {
				...checkSpelling,
				...connect,
				resolveDataHost:
					'레이어는 {dataHost}에서 받으므로 여기서 이 이름도 조회되어야 합니다. 프라이빗 링크를 쓰면 프라이빗 DNS 영역에 있어야 합니다.',
				restartDesktop:
					'Docker가 가상 머신에서 동작하면 네트워크나 VPN이 바뀐 뒤 Docker Desktop을 다시 시작하세요.',
			},
		},
		'resolver-failed': {
			summary: '{clientName}의 DNS 서버가 제대로 응답하지 않습니다: {host}',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver: 'Docker는 /etc/resolv.conf의 DNS 서버를 씁니다. 그 안의 서버 주소를 고치세요.',
				restartDesktop:
					'Docker Desktop은 가상 머신의 DNS를 씁니다. 네트워크나 VPN이 바뀐 뒤에는 다시 시작하세요.',
			},
		},
		'connection-refused': {
			summary: '{clientName}의 연결이 거부되었습니다: {host}',
			meaning: withClientMessage('그 포트에서 수신 대기하는 프로그램이 없거나 방화벽이 거부합니다.'),
			fixes: {...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			summary: '{clientName}: 네트워크 경로가 없습니다({host}).',
			meaning: withClientMessage('컴퓨터가 오프라인이거나, VPN이 끊겼거나, IPv6 경로가 막혀 있습니다.'),
			fixes: {...connect, ...allowPull},
		},
		'connection-timed-out': {
			summary: '{clientName}의 요청에 응답하지 않습니다: {host}',
			meaning: withClientMessage(
				'방화벽이 패킷을 버리거나, VPN이 끊겼거나, 패킷이 VPN을 지나기에 너무 큽니다.',
			),
			fixes: {
				...allowPull,
				setDaemonProxy:
					'이 컴퓨터에서는 레지스트리에 연결되는데 데몬에서는 안 된다면 데몬에도 프록시를 설정해야 합니다.',
			},
		},
		'connection-reset': {
			summary: '{clientName}의 연결이 이미지를 받기 전에 끊겼습니다: {host}',
			meaning: withClientMessage(
				'핸드셰이크의 서버 이름을 보고 막거나 과부하가 걸린 방화벽, 프록시가 연결을 끊습니다.',
			),
			fixes: allowPull,
		},
		'download-interrupted': {
			summary: [
				'{clientName}의 다운로드가 계속 끊깁니다(레이어 {layersCompleted}/{layersStarted}): {image}',
				'{clientName}의 다운로드가 계속 끊깁니다: {image}',
			],
			meaning: withClientMessage('레지스트리는 응답하지만 레이어를 끝까지 받을 수 없습니다.'),
			fixes: {
				retry: '다시 시도하세요. 이미 받은 것은 남아 있습니다.',
				...allowPull,
				askAboutDownloads:
					'큰 다운로드를 끊거나 검사하거나 시간을 제한하는지 네트워크 담당자에게 문의하세요.',
				lowerMtu: 'VPN을 쓴다면 MTU를 줄이거나 VPN 없이 시도하세요.',
			},
		},
		'pull-timed-out': {
			summary: [
				'끌어오기를 2분 뒤에 중단했습니다(레이어 {layersCompleted}/{layersStarted}): {image}',
				'끌어오기를 2분 뒤에 중단했습니다: {image}',
			],
			meaning: '회선이 느리거나 이미지가 크거나, 중간의 프록시나 장비가 응답 없이 연결을 붙잡고 있습니다.',
			fixes: {
				pullYourself: '직접 끌어와서 진행되는지 확인하세요.',
				...allowPull,
				nameSmallerImage: '더 작은 이미지를 지정하세요.',
			},
		},
		'proxy-authentication-required': {
			summary: '{clientName}의 프록시가 사용자 이름과 암호를 요구합니다(407).',
			meaning: '거부하는 쪽은 레지스트리가 아니라 프록시입니다.',
			fixes: {
				addPassword:
					'프록시 주소에 넣으세요: http://USER:PASSWORD@HOST:PORT 형식으로, 특수 문자는 %40처럼 적습니다.',
				...configureProxy,
			},
		},
		'proxy-unreachable': {
			summary: '{clientName}의 프록시에 연결할 수 없습니다.',
			meaning: withClientMessage(
				'모든 연결이 이 프록시를 거칩니다. 회사 네트워크 밖에서는 연결되지 않는 프록시가 많습니다.',
			),
			fixes: {
				connect: '프록시가 있는 네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				...configureProxy,
			},
		},
		'proxy-refused': {
			summary: '{clientName}의 프록시가 연결해 주지 않습니다: {host}',
			meaning: withClientMessage(
				'프록시는 응답하지만, 연결을 거부하거나 스스로도 그 호스트에 연결하지 못합니다.',
			),
			fixes: {
				askToAllowHost: '프록시 관리자에게 {host} 호스트에 대한 HTTPS 연결을 허용해 달라고 요청하세요.',
				...configureProxy,
			},
		},
		'certificate-untrusted': {
			summary: '{clientName}에서 인증서를 신뢰하지 않습니다: {host}',
			meaning:
				'대개 회사의 프록시가 TLS를 검사하면서 자체 인증 기관으로 다시 서명한 것입니다. 데몬이나 가상 머신은 신뢰하는 인증서를 따로 관리하므로, 이 컴퓨터에서 신뢰해도 소용이 없습니다.',
			fixes: trustAuthority,
		},
		'certificate-date-invalid': {
			summary: '{clientName}: 인증서가 유효 기간을 벗어났습니다({host}).',
			meaning: withClientMessage(
				'이미지를 끌어오는 컴퓨터의 시계가 틀렸거나, 프록시가 오래된 인증서를 제시합니다.',
			),
			fixes: {
				compareClock: '이 컴퓨터의 시계를 정확한 시계와 비교하세요.',
				setClockInWsl: 'WSL의 시계를 Windows의 시계에 맞추세요.',
				restartVirtualMachine:
					'절전 상태였던 가상 머신은 시계가 늦을 수 있습니다. Docker Desktop이나 Podman 머신을 다시 시작하세요.',
			},
		},
		'certificate-host-mismatch': {
			summary: '{clientName}: 다른 이름의 인증서를 받았습니다({host}).',
			meaning: withClientMessage(
				'이 이름으로 다른 서버가 응답합니다. hosts 파일이나 DNS 영역의 잘못된 줄, 또는 프록시 때문입니다.',
			),
			fixes: {
				resolveHost:
					'이미지를 끌어오는 곳에서 그 이름이 어떤 주소로 조회되는지 보세요. 가상 머신에서는 다를 수 있습니다.',
				askForCertificate: '{host} 관리자에게 그 이름이 들어 있는 인증서를 요청하세요.',
			},
		},
		'tls-handshake-failed': {
			summary: '{clientName}: TLS 설정이 맞지 않습니다({host}).',
			meaning: clientMessage,
			fixes: trustAuthority,
		},
		'plain-http': {
			summary: 'TLS 없이 HTTP로 응답합니다: {host}',
			meaning:
				'Azure 레지스트리는 항상 TLS를 씁니다. 다른 서버나 캡티브 포털이 응답한 것입니다. 직접 운영하는 테스트용 레지스트리라면 그럴 수 있습니다.',
			fixes: {
				checkHostAndPort,
				allowPlainHttpInDocker:
					'직접 운영하는 레지스트리라면 Docker 설정 daemon.json의 "insecure-registries"에 HOST:PORT를 넣고 Docker를 다시 시작하세요.',
				allowPlainHttpInPodman:
					'직접 운영하는 레지스트리라면 Podman 설정 registries.conf에 넣으세요: [[registry]] location="HOST:PORT" insecure=true',
			},
		},
		'credential-helper-missing': {
			summary: '{clientName}에 설정된 자격 증명 도우미가 없습니다.',
			meaning: withClientMessage(
				'config.json의 credsStore 또는 credHelpers에 지정되어 있지만, docker-credential-NAME 프로그램이 PATH에 없습니다.',
			),
			fixes: {
				installHelper: `도우미를 설치하세요. 아니면 ${dropHelper}`,
				switchOnIntegration:
					'desktop.exe는 Docker Desktop의 도우미입니다. Docker Desktop의 WSL 통합을 켠 뒤 Windows에서 WSL을 종료하고 다시 여세요.',
				removeAcrHelper: 'acr-linux, acr-darwin, acr-windows는 더 이상 관리되지 않습니다. 설정에서 지우세요.',
			},
		},
		'credential-helper-failed': {
			summary: '{clientName}의 자격 증명 도우미에서 유효한 응답을 받지 못했습니다.',
			meaning: withClientMessage(
				'로그인 정보를 보관하는 도우미가 잠겨 있거나, 설정되지 않았거나, 손상되었습니다.',
			),
			fixes: {
				unlockKeychain: '로그인 정보가 있는 키체인이나 키링의 잠금을 푸세요.',
				setUpPass: 'pass를 쓴다면 먼저 키를 설정하세요.',
				removeHelper: `또는 ${dropHelper}`,
			},
		},
		'credentials-file-unreadable': {
			summary: '{clientName}에서 로그인 정보 파일을 읽을 수 없습니다.',
			meaning: clientMessage,
			fixes: {
				correctFile: 'JSON 형식인 그 파일을 고치세요. 아니면 다른 곳으로 옮기고 다시 로그인하세요.',
				takeOwnership: 'sudo를 쓴 뒤 소유자가 root로 바뀌었다면 원래 사용자로 되돌리세요.',
			},
		},
		'image-not-signed': {
			summary: '콘텐츠 신뢰가 켜져 있는데 서명이 없습니다: {image}',
			meaning: withClientMessage(
				'DOCKER_CONTENT_TRUST=1이나 서명을 요구하는 정책이 있으면 서명 없는 이미지는 끌어오지 않습니다.',
			),
			fixes: {
				...unsetContentTrust,
				readPodmanPolicy: 'Podman에서 어떤 서명을 요구하는지 확인하세요.',
			},
		},
		'content-trust-server-unreachable': {
			summary: '콘텐츠 신뢰가 켜져 있는데 그 서버가 응답하지 않습니다.',
			meaning: withClientMessage(
				'DOCKER_CONTENT_TRUST=1이면 docker는 이미지를 끌어오기 전에 notary 서버에 서명을 확인합니다. 모든 레지스트리에 이 서버가 있는 것은 아닙니다.',
			),
			fixes: {
				...unsetContentTrust,
				checkTrustServer: 'DOCKER_CONTENT_TRUST_SERVER가 설정되어 있으면 그 주소를 확인하세요.',
			},
		},
		'disk-full': {
			summary: '{clientName}의 이미지 저장소에 남은 공간이 없습니다.',
			meaning: clientMessage,
			fixes: {
				showDiskUse: '{clientName}에서 쓰는 공간을 확인하세요.',
				prune: '컨테이너에서 쓰지 않는 데이터를 지우세요.',
				enlargeDisk:
					'Docker Desktop이나 Podman 머신에서는 가상 머신의 디스크가 가득 찬 것입니다. 디스크를 늘리세요.',
			},
		},
		'rootless-not-set-up': {
			summary: '{clientName}: 이미지 파일의 소유자를 지정할 수 없습니다({image}).',
			meaning: withClientMessage(
				'root 없이 동작하려면 이 사용자에게 UID/GID 범위가 필요한데, 없거나 너무 작습니다.',
			),
			fixes: assignIds,
		},
		'storage-not-writable': {
			summary: '{clientName}에서 이미지 저장소에 쓸 권한이 없습니다.',
			meaning: clientMessage,
			fixes: {
				checkOwner: '그 폴더의 소유자를 확인하세요. sudo를 쓴 뒤라면 root일 수 있습니다.',
				readKernelLog: '디스크가 읽기 전용으로 바뀌었다면 커널 로그에 이유가 있습니다.',
			},
		},
		'unpack-failed': {
			summary: '받은 이미지의 압축을 풀 수 없습니다: {image}',
			meaning: withClientMessage('전송 중이나 푸시할 때 손상되었거나, 이 버전이 모르는 형식입니다.'),
			fixes: {
				retry: '한 번 더 시도하세요. 계속되면 이미지를 다시 빌드해 푸시하세요.',
				updateClient: '{clientName} 버전을 업데이트하세요. 오래된 버전은 새로운 압축 방식을 모릅니다.',
			},
		},
		'daemon-stopped': {
			summary: '끌어오는 도중에 {clientName} 데몬과의 연결이 끊겼습니다.',
			meaning: withClientMessage(
				'조금 전에는 응답했습니다. 데몬이 비정상 종료되었거나, 데몬 또는 그 가상 머신이 다시 시작되었습니다.',
			),
			fixes: {
				readDockerLog: 'Docker 로그를 확인하세요.',
				retry: '데몬이 다시 응답하면 다시 시도하세요.',
			},
		},
		'client-failed': {
			summary: [
				'이미지를 끌어오지 못했습니다({image}): {reason}',
				'이미지를 끌어오지 못했습니다({error}): {image}',
				'이미지를 끌어오지 못했습니다(종료 코드 {exitCode}): {image}',
			],
			meaning: '{clientName}의 메시지를 그대로 표시합니다. acr-doctor가 모르는 오류입니다.',
			fixes: {pullYourself: '직접 끌어와서 출력되는 메시지를 모두 확인하세요.', ...useTokenWithoutClient},
		},
	},
};
