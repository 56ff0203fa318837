import type {ReferenceWords} from '../pack-types.ts';

const checkRoleMode = '역할이 레지스트리 단위로 적용되는지, 리포지토리 단위로 적용되는지 확인하세요.';
const assignPullRole =
	'이 ID에 끌어오기 권한을 부여하세요. 사용자 계정이면 보안 주체 유형은 User입니다. 역할이 적용되기까지 약 10분이 걸릴 수 있습니다.';
const forwardPrivateLinkZone =
	'직접 운영하는 DNS 서버가 있으면, 가상 네트워크 안에서 privatelink.azurecr.io 조회를 168.63.129.16으로 전달하도록 설정하세요.';
const checkContentTrust = '레지스트리에 콘텐츠 신뢰가 켜져 있는지 확인하세요.';
const checkName =
	'이 이름의 레지스트리가 있는지 확인하세요. nameAvailable이 true이면 레지스트리가 없는 것입니다.';
const useNotation = '앞으로는 Notation으로 이미지에 서명하세요: https://notaryproject.dev';

export const reference: ReferenceWords = {
	title: '참조 문서',
	headings: {
		meaning: '의미',
		impact: '영향을 받는 작업',
		manualSteps: '직접 확인하는 방법',
		fixes: '해결 방법',
		problems: '세부 문제',
		related: '관련 코드',
		documentation: '자세한 정보',
	},
	codes: '코드',
	selectedCode: '선택한 코드',
	searchKeys: '모든 코드에서 검색',
	searchHint: '검색',
	relatedKeys: '다음, 이전 관련 코드',
	relatedHint: '관련 코드',
	openRelated: '열기',
	replacePlaceholders: '대문자로 쓴 자리 표시자는 실제 값으로 바꾸세요.',
	more: '자세한 설명을 보려면 acr-doctor explain CODE를 실행하세요. 문제나 검사를 지정해도 됩니다.',
	problemOf: '{problem} 문제의 코드: {codes}',
	checkOf: '{check} 검사가 보고하는 코드: {codes}',
	nothingFound: '"{query}" 검색어와 일치하는 항목이 없습니다.',
	count: '{number}/{found}',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '사용 가능한 컨테이너 클라이언트 없음',
			meaning:
				'PATH에 docker, podman, nerdctl이 모두 없거나, 클라이언트가 시작되지 않습니다. 이 오류는 레지스트리와 무관합니다.',
			impact:
				'이 컴퓨터에서 끌어오기, 푸시, docker login과 컨테이너 데몬 검사를 할 수 없습니다. 레지스트리 검사에는 클라이언트가 필요 없습니다.',
			manualSteps: {
				showDockerVersion: 'docker가 시작되는지 확인하세요.',
				showPodmanVersion: 'Podman이 설치되어 있으면 podman이 시작되는지 확인하세요.',
				findOnPath:
					'PATH에 있는 docker의 경로를 확인하세요. WSL에서는 docker가 Linux 쪽에 설치되어 있어야 합니다.',
				findOnPathInWindows: 'Windows에서는 where.exe로 경로를 확인하세요.',
			},
			fixes: {
				installClient:
					'Docker나 Podman을 설치하거나, 설치된 폴더를 PATH에 추가하고 새 셸을 여세요. WSL에서는 Docker Desktop의 WSL 통합을 켜세요.',
				nameClient:
					'다른 클라이언트를 쓴다면 DOCKER_COMMAND에 클라이언트를 지정하세요. az acr login은 2.59 버전부터 이 변수를 지원합니다.',
				replaceAlias: '셸 별칭은 다른 프로그램에서 보이지 않습니다. PATH에 같은 이름의 링크를 만드세요.',
				printToken:
					'클라이언트를 쓸 수 없으면 토큰을 받아 oras, Helm 또는 다른 컴퓨터의 클라이언트로 로그인하세요.',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: '컨테이너 데몬이 응답하지 않음',
			meaning:
				'클라이언트는 동작하지만 데몬이 응답하지 않습니다. 데몬이 중지되었거나, 이 사용자에게 데몬의 소켓을 쓸 권한이 없거나, 컨텍스트 또는 DOCKER_HOST가 다른 위치를 가리킵니다.',
			impact:
				'이 컴퓨터에서 끌어오기, 푸시, 빌드, docker login을 할 수 없습니다. 레지스트리 검사에는 데몬이 필요 없습니다.',
			manualSteps: {
				showDaemon: '데몬의 상태를 확인하세요. 출력의 마지막 줄에 오류가 나옵니다.',
				listContexts: 'docker가 어디에 연결하는지 확인하세요. 현재 컨텍스트에 별표가 붙습니다.',
				listPodmanMachines: 'macOS나 Windows에서 Podman을 쓰면 Podman의 가상 머신이 실행 중인지 확인하세요.',
			},
			fixes: {
				startDockerService: 'Linux에서는 데몬을 시작하세요.',
				startDockerDesktop:
					'macOS와 Windows에서는 Docker Desktop을 시작하고, 엔진이 실행 중이라고 표시될 때까지 기다리세요.',
				startPodmanMachine: 'macOS나 Windows에서 Podman을 쓰면 Podman의 가상 머신을 시작하세요.',
				joinDockerGroup:
					'소켓을 쓸 권한이 없으면 현재 사용자를 소켓의 그룹에 추가하고, 컴퓨터에서 로그아웃했다가 다시 로그인하세요. 이 그룹의 사용자는 root 권한을 얻을 수 있으니 주의하세요.',
				useDefaultContext:
					'컨텍스트가 더 이상 존재하지 않는 데몬을 가리키면 이 컴퓨터의 데몬으로 전환하세요.',
				unsetDockerHost: 'DOCKER_HOST가 더 이상 존재하지 않는 데몬을 가리키면 DOCKER_HOST 변수를 제거하세요.',
				printToken:
					'데몬을 쓸 수 없으면 토큰을 받아 oras, Helm 또는 다른 컴퓨터의 클라이언트로 로그인하세요.',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: '클라이언트가 버전을 출력하지 않음',
			meaning:
				'클라이언트와 데몬은 동작하지만, 클라이언트가 버전을 읽을 수 있는 형식으로 출력하지 않습니다. 클라이언트와 이름이 같은 래퍼 스크립트, 바쁜 데몬, 너무 큰 버전 차이가 원인일 수 있습니다.',
			impact:
				'대개는 영향을 받는 작업이 없습니다. 버전 차이가 너무 크면 데몬이 필요한 명령이 모두 실패합니다.',
			manualSteps: {
				showVersions:
					'두 버전을 확인하세요. 클라이언트가 데몬보다 너무 새 버전이면 출력에 오류 메시지가 있습니다.',
				listContexts: '클라이언트가 어느 데몬에 연결하는지 확인하세요.',
			},
			fixes: {
				matchVersions:
					'클라이언트와 데몬을 같은 버전으로, 같은 출처(패키지 관리자 또는 Docker Desktop)에서 설치하세요.',
				updateRemoteDaemon:
					'데몬이 다른 컴퓨터에서 실행되면, 해당 컴퓨터에서 데몬을 업데이트하거나 다른 컨텍스트를 선택하세요.',
			},
		},
		DOCKER_PULL_ERROR: {
			title: '이미지를 끌어오지 못함',
			meaning:
				'데몬이 요청을 받았지만 이미지를 끌어오지 못했습니다. 데몬은 프록시, 신뢰 저장소, 저장된 자격 증명을 따로 쓰므로, 이 컴퓨터가 레지스트리에 연결되어도 끌어오기는 실패할 수 있습니다. 끌어오기에는 호스트 두 개를 사용합니다. 매니페스트는 로그인 서버에서, 레이어는 다른 호스트에서 받습니다.',
			impact: '이미지를 끌어올 수 없습니다. 업로드는 로그인 서버로만 가므로 푸시는 성공할 수 있습니다.',
			manualSteps: {
				pullImage: '이미지를 끌어오세요. 출력의 마지막 줄에 실패한 호스트가 나옵니다.',
				pullPublicImage:
					'공개 이미지를 끌어오세요. 성공하면 데몬의 인터넷 연결은 정상이고, 레지스트리나 로그인이 원인입니다.',
				showDaemonProxy: '데몬의 프록시를 확인하세요. 셸의 프록시와는 별개입니다.',
				showAnswer: '이 컴퓨터가 로그인 서버에 연결되는지 확인하세요. 401 상태가 정상입니다.',
			},
			fixes: {
				signInAgain: '다시 로그인하세요. 저장된 토큰은 3시간 뒤에 만료됩니다.',
				removeStoredSignIn:
					'만료된 자격 증명이 저장되어 있으면 먼저 제거하세요. 만료된 자격 증명이 있으면 익명 끌어오기도 실패합니다.',
				allowDataEndpoints:
					'매니페스트는 받지만 레이어를 받지 못하면, 방화벽에서 레이어의 호스트(데이터 엔드포인트 또는 *.blob.core.windows.net)를 허용하세요.',
				trustInDocker:
					'인증서를 신뢰하지 않으면 인증 기관(CA)의 인증서를 /etc/docker/certs.d/LOGIN-SERVER/ca.crt에 복사하세요. 프록시가 필요하면 daemon.json에 프록시를 설정하고 데몬을 다시 시작하세요.',
				namePlatform:
					'일치하는 매니페스트가 없으면, 이미지가 지원하는 플랫폼을 지정하거나 사용할 플랫폼용으로 이미지를 빌드하세요.',
				checkRepositoryName:
					'리포지토리나 태그가 없다고 나오면 이름에 오타가 없는지 확인하세요. 리포지토리 이름은 소문자이며, 권한이 없을 때도 이미지가 없는 것처럼 보일 수 있습니다.',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm을 실행할 수 없음',
			meaning:
				'PATH에 helm이 없거나, helm이 시작되지 않습니다. Helm은 레지스트리에 차트를 저장할 때만 필요합니다.',
			impact:
				'레지스트리의 차트로 helm pull, helm push, helm install을 할 수 없습니다. 이미지는 영향을 받지 않습니다.',
			manualSteps: {showHelmVersion: 'Helm이 시작되는지, 버전이 무엇인지 확인하세요.'},
			fixes: {
				installHelm: '차트를 쓰면 Helm 3.8 이상을 설치하세요: https://helm.sh/docs/intro/install',
				skipHelm: '차트를 쓰지 않으면 이 검사를 제외하세요.',
			},
		},
		HELM_VERSION_ERROR: {
			title: '지원되지 않는 Helm 버전',
			meaning:
				'Helm이 너무 오래되었거나, 버전을 출력하지 않습니다. Helm 2는 2020년 이후 업데이트가 없고, Azure 레지스트리는 2025년 3월에 Helm 2 리포지토리 지원을 종료했습니다. Helm 3.8부터 oci://는 정식 기능입니다. Helm 4는 정상적으로 동작합니다. az acr check-health가 오류를 표시하는 것은 Helm 4에서 없어진 옵션을 쓰기 때문입니다.',
			impact: 'oci:// 주소의 차트를 쓸 수 없습니다. 이미지는 영향을 받지 않습니다.',
			manualSteps: {
				showHelmVersion: '버전을 확인하세요.',
				showVersionByTemplate:
					'Helm 3과 4에서 모두 동작하는 명령으로 버전을 확인하세요. 종료 코드 0이 정상입니다.',
			},
			fixes: {
				installHelm: 'Helm을 3.8 이상의 버전으로 바꾸세요: https://helm.sh/docs/intro/install',
				migrateHelm2:
					'2to3 플러그인으로 Helm 2의 릴리스를 마이그레이션하세요: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: '그런 다음 Helm 로그인에 쓸 토큰을 받으세요.',
				signInHelm: '이 명령의 사용자 이름으로 Helm에 로그인하고, 암호로 토큰을 입력하세요.',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: '콘텐츠 신뢰에 필요한 notary 없음',
			meaning:
				'이 컴퓨터나 레지스트리에 콘텐츠 신뢰가 켜져 있지만, 키를 관리하는 notary가 없거나 시작되지 않습니다. Docker 콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 2026년 5월 31일부터는 레지스트리에서 콘텐츠 신뢰를 새로 켤 수 없고, 2028년 3월 31일에 종료됩니다.',
			impact:
				'서명된 이미지의 키와 위임을 관리할 수 없습니다. DOCKER_CONTENT_TRUST=1이면 docker는 서명되지 않은 이미지를 모두 거부합니다.',
			manualSteps: {
				showNotaryVersion: 'notary가 시작되는지 확인하세요.',
				showContentTrust: checkContentTrust,
			},
			fixes: {
				unsetContentTrust:
					'콘텐츠 신뢰로 서명하는 이미지가 없으면 이 셸과 셸 프로필에서 콘텐츠 신뢰를 끄세요.',
				disableContentTrust: '그런 다음 레지스트리에서도 콘텐츠 신뢰를 끄세요.',
				useNotation,
			},
		},
		NOTARY_VERSION_ERROR: {
			title: '지원되지 않는 notary 버전',
			meaning:
				'notary 버전이 Azure 레지스트리에서 유일하게 동작하는 0.6.0이 아니거나, notary가 버전을 출력하지 않습니다. Docker 콘텐츠 신뢰는 2028년 3월 31일에 종료됩니다.',
			impact:
				'Docker 콘텐츠 신뢰로 서명하거나 콘텐츠 신뢰의 키를 관리할 수 없습니다. 서명되지 않은 이미지를 끌어오는 데는 영향이 없습니다.',
			manualSteps: {showNotaryVersion: '버전을 확인하세요.', showContentTrust: checkContentTrust},
			fixes: {
				useNotation,
				installNotary:
					'2028년까지 콘텐츠 신뢰를 계속 쓰려면 notary 0.6.0을 설치하세요: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: '콘텐츠 신뢰로 서명하는 이미지가 없으면 콘텐츠 신뢰를 끄세요.',
			},
		},
		CMK_ERROR: {
			title: '레지스트리가 키를 쓸 수 없음',
			meaning:
				'레지스트리가 Key Vault의 고객 관리형 키로 암호화되어 있지만, 키를 쓸 수 없습니다. 원인은 레지스트리의 관리 ID, Key Vault 방화벽, Key Vault 또는 키입니다. 제거된 관리 ID도 약 3개월 동안 계속 동작할 수 있으므로 원인이 오래전에 생겼을 수 있습니다.',
			impact:
				'결국 모든 작업을 할 수 없습니다. 키가 없으면 레지스트리가 모든 토큰 요청을 403으로 거부하므로 이미지를 푸시하거나 끌어올 수 없습니다.',
			manualSteps: {
				showEncryption: '레지스트리가 사용하는 키와 관리 ID를 확인하세요.',
				showIdentities:
					'레지스트리에 할당된 관리 ID를 확인하세요. 앞 단계에서 확인한 관리 ID가 목록에 있어야 합니다.',
				showVaultFirewall:
					'Key Vault 방화벽을 확인하세요. Deny이고 bypass가 AzureServices가 아니면 레지스트리가 차단됩니다.',
				showKey: '키가 사용하도록 설정되어 있고 만료되지 않았는지 확인하세요.',
			},
			fixes: {
				assignIdentity: '기존 관리 ID를 레지스트리에 할당하세요.',
				rotateKey: '키에 사용할 관리 ID를 지정하세요. 관리 ID에는 get, wrapKey, unwrapKey 권한이 필요합니다.',
				allowTrustedServices:
					'Key Vault 방화벽에서 신뢰할 수 있는 서비스를 허용하세요. 레지스트리는 몇 초 안에 복구됩니다.',
				recoverVault: 'Key Vault가 삭제되었으면 Key Vault를 복구하세요.',
				recoverKey: '키가 삭제되었으면 키를 복구하세요.',
				contactSupport: '레지스트리의 시스템 할당 관리 ID가 없어졌으면 Azure 지원팀에 문의하세요.',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: '레지스트리를 찾지 못함',
			meaning:
				'Azure가 이 레지스트리 이름의 로그인 서버를 반환하지 않았습니다. 이름에 오타가 있거나, 레지스트리가 다른 구독, 테넌트 또는 클라우드에 있습니다. 아니면 이 ID에 레지스트리를 볼 권한이 없거나, Azure에 연결할 수 없었습니다. 로그인 서버가 항상 "이름 + 접미사" 형식인 것은 아닙니다. NAME-HASH.azurecr.io처럼 해시가 들어갈 수 있습니다.',
			impact:
				'Azure 리소스 검사(역할, 방화벽, 프라이빗 엔드포인트, 키)를 모두 할 수 없습니다. 로그인 서버를 알면 레지스트리를 검사하고 사용할 수 있습니다.',
			manualSteps: {
				showCloud: 'az의 현재 클라우드를 확인하세요.',
				showAccount: 'az의 현재 구독과 테넌트를 확인하세요.',
				showLoginServer: '실제 로그인 서버를 확인하세요.',
				checkName,
			},
			fixes: {
				switchSubscription: '레지스트리의 구독으로 전환하세요.',
				signInToTenant: '또는 레지스트리의 테넌트에 로그인하세요.',
				switchCloud: '또는 레지스트리의 클라우드로 전환하세요.',
				useLoginServer:
					'또는 Azure Portal에 표시된 로그인 서버로 검사하세요. 이 검사에는 리소스를 볼 권한이 필요 없습니다.',
				requestReader:
					'이미지 액세스 외의 작업이 필요한데 레지스트리를 볼 권한이 없으면, 레지스트리의 읽기 권한자(Reader) 역할을 소유자에게 요청하세요.',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: '로그인 서버의 이름이 조회되지 않음',
			meaning:
				'이 컴퓨터에서 로그인 서버의 이름이 주소로 조회되지 않습니다. 이름이 DNS에 없거나, DNS 서버가 응답하지 않거나, 레코드가 없는 프라이빗 DNS 영역이 공용 주소를 가립니다.',
			impact: '이 레지스트리의 로그인, 끌어오기, 푸시와 DNS에 의존하는 검사를 모두 할 수 없습니다.',
			manualSteps: {
				queryResolver: '이 컴퓨터의 DNS 서버로 조회하세요.',
				resolveOtherName:
					'확실히 있는 이름을 조회하세요. 이 조회도 실패하면 이 컴퓨터의 DNS가 동작하지 않는 것입니다.',
				showLoginServer: 'Azure에서 실제 로그인 서버를 확인하세요.',
				checkName,
			},
			fixes: {
				correctName:
					'이름을 수정하세요. NAME-HASH.azurecr.io처럼 해시가 있는 로그인 서버는 전체를 지정하세요.',
				switchCloud:
					'레지스트리가 다른 클라우드에 있으면 해당 클라우드로 전환하세요. 클라우드마다 접미사가 다릅니다: .azurecr.io, .azurecr.cn, .azurecr.us',
				connectToNetwork:
					'조회되는 이름이 하나도 없으면, 네트워크나 VPN에 연결하거나 이 컴퓨터의 DNS 서버를 수정하세요.',
				createDnsZoneGroup: '프라이빗 DNS 영역에 이 이름의 레코드가 없으면 Azure가 레코드를 만들도록 하세요.',
				forwardPrivateLinkZone,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: '신뢰할 수 있는 TLS 연결 없음',
			meaning:
				'로그인 서버가 응답하지만 인증서를 신뢰할 수 없습니다. 이 컴퓨터가 신뢰하지 않는 인증 기관(CA)이 발급했거나, 다른 이름으로 발급되었거나, 유효 기간이 아닙니다. 흔한 원인은 TLS를 검사하면서 인증서를 자체 인증 기관의 인증서로 바꾸는 프록시입니다. 이 컴퓨터의 시계가 맞지 않는 경우도 있습니다.',
			impact:
				'이 연결로는 이 레지스트리의 모든 작업을 할 수 없습니다. Docker, az, acr-doctor는 신뢰 저장소를 따로 쓰므로, 한 프로그램이 실패해도 다른 프로그램은 동작할 수 있습니다.',
			manualSteps: {
				showCertificates:
					'인증서를 확인하세요. i:로 시작하는 줄에 발급자가 나옵니다. 발급자가 회사나 보안 제품이면 프록시가 TLS를 검사하는 것입니다.',
				traceConnection: '연결이 어디서 실패하는지 확인하세요. verify result에 문제가 나옵니다.',
				compareClock: '이 컴퓨터의 시계를 다른 시계와 비교하세요.',
			},
			fixes: {
				trustInNode:
					'acr-doctor와 다른 Node 프로그램이 프록시의 인증 기관을 신뢰하도록 설정하세요. FILE은 PEM 형식의 인증 기관 인증서이며, 네트워크 담당자에게 요청하세요.',
				trustInAzureCli: 'az가 프록시의 인증 기관을 신뢰하도록 설정하세요.',
				trustInDocker:
					'docker가 프록시의 인증 기관을 신뢰하도록 인증서를 /etc/docker/certs.d/LOGIN-SERVER/ca.crt에 복사하세요. 인증서 확인은 끄지 마세요. 끄면 docker가 응답하는 아무 서버에나 토큰을 보냅니다.',
				exemptFromInspection:
					'또는 로그인 서버와 데이터 엔드포인트를 TLS 검사에서 제외해 달라고 네트워크 담당자에게 요청하세요.',
				setClockInWsl: '시계를 맞추세요. WSL의 시계는 컴퓨터가 절전 상태일 때 멈출 수 있습니다.',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: '레지스트리가 403으로 응답함',
			meaning:
				'레지스트리가 403 상태로 응답했습니다. 흔한 원인은 레지스트리 방화벽에서 이 컴퓨터의 IP 주소를 허용하지 않는 것입니다. 응답 본문에 주소가 나옵니다. 다른 원인은 레지스트리가 고객 관리형 키를 쓸 수 없거나, 레지스트리 대신 프록시가 응답한 것입니다.',
			impact:
				'이 주소에서 로그인, 끌어오기, 푸시를 할 수 없습니다. 허용된 주소에서는 정상적으로 사용할 수 있습니다.',
			manualSteps: {
				showAnswer:
					'응답 본문을 확인하세요. 레지스트리가 본 주소가 나옵니다. 프록시나 NAT를 거치면 레지스트리는 프록시나 NAT의 주소를 봅니다.',
				showPublicAccess: '공용 액세스가 켜져 있는지, 방화벽의 기본 동작이 무엇인지 확인하세요.',
				listNetworkRules: '허용된 주소 목록을 확인하세요.',
				queryResolver:
					'레지스트리에 프라이빗 엔드포인트가 있으면 이름이 프라이빗 주소로 조회되는지 확인하세요.',
				showEncryption: '본문에 키나 ID가 나오면 레지스트리가 사용하는 키를 확인하세요.',
			},
			fixes: {
				allowAddress:
					'레지스트리가 본 주소를 허용하세요. Premium 계층에서만 가능하고, 적용되기까지 몇 분 걸립니다.',
				enablePublicAccess: '공용 액세스가 실수로 꺼졌으면 공용 액세스를 켜세요.',
				usePrivateEndpoint:
					'공용 액세스를 의도적으로 껐으면 프라이빗 엔드포인트를 통해 연결하세요. 프라이빗 엔드포인트의 네트워크나 VPN에서 연결하고, DNS에서 이름이 프라이빗 엔드포인트의 주소로 조회되어야 합니다.',
				useOwnAgents:
					'호스팅되는 빌드 에이전트는 주소가 바뀝니다. 허용된 네트워크에서 자체 빌드 에이전트를 사용하세요.',
				allowTrustedServices: '원인이 키이면 Key Vault 방화벽에서 신뢰할 수 있는 서비스를 허용하세요.',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: '레지스트리가 챌린지를 보내지 않음',
			meaning:
				'자격 증명 없이 요청하면 레지스트리는 401 상태와 토큰 서비스의 주소로 응답합니다. 그런데 이 응답을 받지 못했습니다. 연결이 실패하거나 끊겼거나, 프록시 또는 로그인 페이지가 응답했거나, 이 이름의 서버가 Azure 레지스트리가 아닙니다.',
			impact: '어떤 클라이언트로도 로그인할 수 없고, 토큰이 필요한 작업을 모두 할 수 없습니다.',
			manualSteps: {
				showAnswer: '응답을 확인하세요. WWW-Authenticate: Bearer 헤더가 있는 401 응답이 정상입니다.',
				traceConnection: '연결이 어디서 실패하는지, 프록시를 거치는지 확인하세요.',
				findProxyVariables:
					'환경 변수에 프록시가 있는지 확인하세요: 대문자 또는 소문자로 된 HTTPS_PROXY, HTTP_PROXY, NO_PROXY.',
			},
			fixes: {
				signInToNetwork: '로그인 페이지가 응답하면 브라우저를 열어 네트워크에 로그인하세요.',
				setProxy: '네트워크에 프록시가 있으면 프록시를 설정하세요.',
				addToNoProxy:
					'레지스트리에 프라이빗 엔드포인트가 있으면 로그인 서버와 데이터 엔드포인트를 프록시에서 제외하세요.',
				allowInFirewall:
					'로그인 서버, 데이터 엔드포인트, Entra 로그인 호스트로 나가는 HTTPS를 허용하고 헤더를 바꾸지 말아 달라고 네트워크 담당자에게 요청하세요.',
				contactSupport:
					'응답이 서버 오류(5xx)이면 기다렸다가 다시 시도하세요. 오류가 계속되면 X-Ms-Correlation-Request-Id 헤더의 값을 Azure 지원팀에 전달하세요.',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: '레지스트리가 Entra 로그인을 지원하지 않음',
			meaning:
				'레지스트리가 자격 증명을 요구하지만 Entra 로그인을 지원하지 않습니다. 사용자 이름과 암호를 요구하거나, 토큰을 다른 호스트로 보내라고 합니다. Azure 레지스트리는 Entra 로그인을 지원하므로, 이 서버는 Azure 레지스트리가 아니거나 레지스트리 대신 게이트웨이가 응답합니다.',
			impact:
				'az acr login과 Azure ID로 하는 로그인을 모두 할 수 없습니다. 사용자 이름과 암호로는 로그인할 수 있는 경우도 있습니다.',
			manualSteps: {
				showAnswer: 'WWW-Authenticate 헤더를 확인하세요. realm이 같은 호스트인 Bearer가 정상입니다.',
				showLoginServer: '호스트를 Azure에 있는 로그인 서버와 비교하세요.',
			},
			fixes: {
				useLoginServer: '게이트웨이나 미러 대신 레지스트리의 로그인 서버를 사용하세요.',
				checkRealm: 'realm이 다른 호스트에 있으면, 토큰을 보내기 전에 호스트의 소유자를 확인하세요.',
				signInWithPassword:
					'서버가 Azure 레지스트리가 아니면 해당 레지스트리의 사용자 이름과 암호로 로그인하세요.',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: '챌린지의 형식이 잘못됨',
			meaning:
				'레지스트리가 401 상태로 응답했지만, WWW-Authenticate 헤더의 형식이 잘못되었거나 헤더에 realm 또는 service가 없습니다. 흔한 원인은 헤더를 바꾸는 프록시나 게이트웨이입니다.',
			impact: '어떤 클라이언트로도 로그인할 수 없고, 토큰이 필요한 작업을 모두 할 수 없습니다.',
			manualSteps: {
				showAnswer:
					'헤더를 확인하세요. 정상 값: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'WWW-Authenticate 헤더를 바꾸지 말고 전달해 달라고 프록시나 게이트웨이 관리자에게 요청하세요.',
				addToNoProxy: '또는 네트워크에서 직접 연결을 허용하면 프록시에서 제외하세요.',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: '레지스트리가 로그인을 거부함',
			meaning:
				'Entra가 토큰을 발급했지만, 레지스트리가 이 토큰을 레지스트리 토큰으로 교환해 주지 않았습니다. 이 ID에 레지스트리의 역할이 없거나, 다른 테넌트의 ID이거나, 레지스트리가 거부하는 대상(audience)의 토큰입니다. 5xx 상태의 응답을 받았거나 연결이 끊겼으면 원인은 레지스트리나 네트워크입니다.',
			impact:
				'az acr login과 이 ID로 하는 끌어오기, 푸시를 모두 할 수 없습니다. 다른 ID는 영향을 받지 않습니다.',
			manualSteps: {
				showAccount: '로그인한 계정과 테넌트를 확인하세요.',
				requestToken: 'Entra가 레지스트리용 토큰을 발급하는지 확인하세요.',
				listRoles:
					'이 ID에 할당된 레지스트리의 역할을 확인하세요. OBJECT-ID는 이 ID의 개체 ID, REGISTRY-ID는 레지스트리의 리소스 ID입니다.',
				showRoleMode: checkRoleMode,
				showArmAuthentication: '레지스트리가 Resource Manager 토큰을 받는지 확인하세요.',
			},
			fixes: {
				assignAcrPull: assignPullRole,
				assignRepositoryReader:
					'역할 할당 모드가 AbacRepositoryPermissions이면 이 역할을 할당하세요. AcrPull, 소유자(Owner), 기여자(Contributor) 역할로는 이미지에 액세스할 수 없습니다.',
				signInToTenant: '다른 테넌트의 ID이면 레지스트리의 테넌트에 로그인하세요.',
				signInWithScope:
					'레지스트리가 Resource Manager 토큰을 거부하면 레지스트리의 대상(audience)으로 로그인하세요.',
				signInAgain: '그런 다음 레지스트리에 다시 로그인하세요. 이미 발급된 토큰의 권한은 바뀌지 않습니다.',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: '끌어오기 권한 없음',
			meaning:
				'레지스트리가 로그인을 받아들였지만, 액세스 토큰을 발급하지 않았거나 끌어오기 권한이 없는 토큰을 발급했습니다. 이 ID의 역할이 이 리포지토리에 적용되지 않거나, 새로 고침 토큰(3시간 동안 유효)이 만료되었습니다.',
			impact:
				'요청한 리포지토리에서 끌어올 수 없습니다. 다른 리포지토리에서는 끌어올 수 있는 경우도 있습니다.',
			manualSteps: {
				showRoleMode: checkRoleMode,
				listRoles: '이 ID의 역할 목록을 확인하세요.',
				checkRepository: '리포지토리 하나의 끌어오기 권한을 확인하세요.',
				listRepositories: '이 ID에 권한이 있으면 리포지토리 목록을 확인하세요.',
			},
			fixes: {
				assignAcrPull: assignPullRole,
				assignRepositoryReader:
					'역할 할당 모드가 AbacRepositoryPermissions이면 대신 이 역할을 할당하세요. 이 리포지토리를 포함하는 조건을 넣거나, 조건 없이 할당하세요.',
				removeStoredSignIn:
					'저장된 자격 증명을 제거한 다음 다시 로그인하세요. 이미 발급된 토큰의 권한은 바뀌지 않습니다.',
				extendScopeMap:
					'Entra 대신 레지스트리 토큰을 쓰면 토큰의 범위 맵에 리포지토리의 content/read를 추가하세요.',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '요청이 너무 많음(429)',
			meaning:
				'레지스트리는 분당 요청 수를 ID별로, 그리고 전체로 제한하는데, 한도에 도달했습니다. 익명 끌어오기는 모두 합쳐 ID 하나로 계산하고, 관리 사용자의 암호 두 개도 ID 하나로 계산합니다.',
			impact: 'Retry-After 헤더의 시간이 지날 때까지 새 요청을 할 수 없습니다. 레지스트리는 정상입니다.',
			manualSteps: {
				showAnswer: '상태가 429인지, Retry-After 헤더에 따라 몇 초를 기다려야 하는지 확인하세요.',
				showTier: '계층을 확인하세요. Premium은 다른 계층보다 읽기 한도가 두 배입니다.',
			},
			fixes: {
				retryLater:
					'Retry-After의 시간만큼 기다린 다음 요청 수를 줄여 계속하세요. 바로 다시 시도하면 대기 시간이 길어집니다.',
				splitIdentities:
					'클러스터나 파이프라인마다 별도의 ID를 사용하고, 같은 이미지를 끌어오는 횟수를 줄이세요.',
				upgradeToPremium: 'Premium으로 업그레이드하세요. 비용이 더 듭니다.',
				addReplicas: 'Premium에서는 부하를 복제본에 분산하세요. 복제본마다 한도가 따로 있습니다.',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'Azure에 로그인되지 않음',
			meaning:
				'Entra가 토큰을 발급하지 않았습니다. 로그인한 계정이 없거나, 자격 증명이 불완전하거나 만료되었거나 거부되었거나, 정책이 추가 인증을 요구하거나, Entra에 연결할 수 없습니다. 이 오류는 레지스트리와 무관합니다.',
			impact:
				'Azure ID가 필요한 작업(레지스트리 토큰 받기, Azure 리소스 검사)을 할 수 없습니다. DNS, TLS, 챌린지 검사에는 ID가 필요 없습니다.',
			manualSteps: {
				showAccount: 'az가 로그인되어 있는지, 어느 구독과 테넌트에 로그인했는지 확인하세요.',
				requestToken:
					'az가 토큰을 받을 수 있는지 확인하세요. 오류 메시지에 Entra 오류 코드(AADSTS와 숫자)가 있습니다.',
				findAzureVariables:
					'AZURE_로 시작하는 환경 변수를 찾으세요. 이 변수의 자격 증명이 az보다 우선합니다.',
			},
			fixes: {
				signIn: '로그인하세요.',
				resetSecret: '애플리케이션의 비밀이 만료되었으면 새 비밀을 만드세요. 이전 비밀은 쓸 수 없게 됩니다.',
				nameCredential: '잘못된 자격 증명이 사용되면 올바른 자격 증명을 지정하세요.',
				meetPolicy:
					'회사 정책(조건부 액세스)이 로그인을 차단하면, 정책이 허용하는 컴퓨터에서 로그인하거나 정책 관리자에게 문의하세요.',
				allowInProxy:
					'Entra에 연결할 수 없으면 프록시에서 로그인 호스트를 허용하세요: login.microsoftonline.com 또는 사용하는 클라우드의 로그인 호스트.',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: '프라이빗 엔드포인트로 조회되지 않음',
			meaning:
				'레지스트리에 프라이빗 엔드포인트가 있거나 있어야 하지만, 이 컴퓨터에서 찾을 수 없습니다. DNS가 공용 주소나 잘못된 주소를 반환하거나, 레코드가 없거나, 프라이빗 엔드포인트가 승인되지 않았습니다. 프라이빗 엔드포인트마다 이름이 여러 개 있습니다. 로그인 서버의 이름과 지역별 데이터 엔드포인트의 이름입니다.',
			impact:
				'레지스트리에 프라이빗 연결을 할 수 없습니다. 공용 액세스가 꺼져 있으면 모든 작업을 할 수 없습니다. 데이터 엔드포인트의 이름만 잘못되면 매니페스트는 받지만 레이어를 받지 못합니다.',
			manualSteps: {
				queryResolver:
					'이름이 어떤 주소로 조회되는지 확인하세요. 프라이빗 엔드포인트가 있으면 사용 중인 네트워크의 주소가 나옵니다.',
				listConnections: '연결이 승인되었는지 확인하세요.',
				showEndpoints: '프라이빗 엔드포인트로 조회되어야 하는 이름을 모두 확인하세요.',
				listZoneRecords:
					'프라이빗 DNS 영역의 레코드를 확인하세요. 공용 클라우드가 아니면 영역 이름이 해당 클라우드의 접미사로 끝납니다.',
			},
			fixes: {
				linkPrivateDnsZone: '프라이빗 DNS 영역을 이 컴퓨터의 가상 네트워크에 연결하세요.',
				createDnsZoneGroup: 'Azure가 레코드를 만들고 업데이트하도록 하세요.',
				forwardPrivateLinkZone,
				approveConnection: '연결이 승인 대기 중이면 연결을 승인하세요.',
				connectToNetwork:
					'이 컴퓨터가 네트워크 밖에 있으면 VPN으로 연결하거나, 레지스트리 방화벽에서 이 컴퓨터의 주소를 허용하세요.',
			},
		},
		STORED_CREDENTIAL_ERROR: {
			title: '저장된 자격 증명이 없거나 거부됨',
			meaning:
				'컨테이너 클라이언트는 Azure 로그인이 아니라, 로그인할 때 저장된 자격 증명을 보냅니다. 클라이언트에 자격 증명이 없거나, 레지스트리가 저장된 자격 증명을 거부합니다. 자격 증명이 만료되었거나, 다른 레지스트리의 것이거나, 권한이 없는 경우입니다.',
			impact:
				'컨테이너 클라이언트의 끌어오기와 푸시에 영향을 줍니다. Azure CLI와 다른 도구는 계속 작동할 수 있습니다.',
			manualSteps: {
				listEntries:
					'~/.docker/config.json의 auths에 어느 레지스트리의 항목이 있는지 확인하세요. 파일에 자격 증명 도우미(credsStore 또는 credHelpers)가 지정되어 있으면 항목은 도우미에 있습니다.',
				showAdminUser: '사용자 이름이 레지스트리 이름과 같으면, 관리 사용자가 켜져 있는지 확인하세요.',
				listTokens: '사용자 이름이 레지스트리의 토큰이면, 토큰의 사용 여부를 확인하세요.',
			},
			fixes: {
				signInAgain: '다시 로그인하세요. Azure CLI 로그인은 세 시간 동안 유효합니다.',
				signOut: '레지스트리가 익명 끌어오기를 허용하면 저장된 자격 증명을 삭제하세요.',
				renewPassword: '토큰의 암호가 만료되었으면 새 암호를 만드세요.',
			},
		},
		CLIENT_SETTINGS_ERROR: {
			title: '클라이언트 설정 파일의 문제',
			meaning:
				'컨테이너 클라이언트나 데몬의 설정 파일을 읽을 수 없거나, 형식이 잘못되었거나, 다른 설정과 모순됩니다. 클라이언트는 이런 파일에 대해 아무것도 출력하지 않고 로그인 없이 끌어오는 경우가 많습니다.',
			impact:
				'로그인, 데몬 선택, 끌어오기에 쓰는 프록시와 인증서에 영향을 줍니다. 레지스트리 검사는 이 파일들을 사용하지 않습니다.',
			manualSteps: {
				showLoginFile: '로그인이 저장된 파일의 소유자와 읽기 권한을 확인하세요.',
				listContexts: '현재 컨텍스트를 확인하세요.',
				validateDaemonSettings: '데몬을 시작하지 않고 daemon.json을 확인하세요.',
				showDockerService:
					'데몬의 유닛 파일과 드롭인 파일을 확인하세요. 이 파일들에서 프록시와 호스트를 설정할 수 있습니다.',
			},
			fixes: {
				takeOwnership: 'sudo를 사용한 뒤 파일의 소유자가 root이면 소유자를 현재 사용자로 변경하세요.',
				correctFile: '형식이 잘못된 줄을 수정하거나, 파일을 옮기고 다시 로그인하세요.',
				installHelper:
					'자격 증명 도우미가 없으면 도우미를 설치하거나, config.json에서 credsStore 또는 credHelpers를 제거하세요.',
				useDefaultContext: '현재 컨텍스트가 삭제되었으면 기본 컨텍스트를 사용하세요.',
				restartDaemon:
					'daemon.json이나 데몬의 서비스를 변경한 뒤에는 데몬을 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
				signInAgain: '클라이언트가 찾는 위치에 로그인이 저장되도록 다시 로그인하세요.',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI의 알려진 문제',
			meaning:
				'Azure CLI가 시작되지 않거나, Azure CLI의 버전 또는 확장에 알려진 문제가 있습니다. acr-doctor는 여러 로그인 방법 중 하나로만 Azure CLI를 사용합니다.',
			impact:
				'az acr login과 az 명령을 쓰는 해결 방법을 사용할 수 없습니다. 다른 자격 증명은 Azure CLI 없이 동작합니다.',
			manualSteps: {
				showAzureCliVersion:
					'버전을 확인하세요. 2.74와 2.75에서는 레지스트리를 Azure에서 찾지 못하면 az acr check-health가 비정상 종료됩니다. 2.82부터 az acr login에는 레지스트리의 대상(audience)이 필요합니다.',
				listExtensions:
					'확장 목록을 확인하세요. acrabac과 acrregionalendpoint는 새 버전에 포함된 기능과 충돌합니다.',
			},
			fixes: {
				upgradeAzureCli: 'Azure CLI를 업데이트하세요.',
				reinstallAzureCli: 'Azure CLI가 시작되지 않으면 다시 설치하세요: https://aka.ms/azure-cli',
				removeExtension: '충돌하는 확장을 제거하세요.',
				setAudience: '2.87부터는 사용하는 클라우드가 지원하는 토큰의 대상(audience)을 설정하세요.',
			},
		},
	},
};
