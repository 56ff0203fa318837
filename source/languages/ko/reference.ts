import type {ReferenceWords} from '../pack-types.ts';

const seeRoleMode = '역할을 레지스트리 단위로 부여하는지 리포지토리 단위로 부여하는지 확인하세요.';
const grantPull =
	'이 ID에 끌어오기 권한을 부여하세요. 사람이라면 principal-type은 User입니다. 적용되기까지 10분쯤 걸릴 수 있습니다.';
const forwardZone =
	'직접 운영하는 DNS 서버가 응답한다면, privatelink.azurecr.io 조회를 가상 네트워크 안에서 168.63.129.16으로 전달하도록 설정하세요.';
const seeTrust = '레지스트리에 콘텐츠 신뢰가 켜져 있는지 확인하세요.';
const seeLoginServer = 'Azure에 등록된 실제 로그인 서버를 확인하세요.';

/** What each code means and what to do, without a registry at hand; commands and links stand in source/reference. */
export const reference: ReferenceWords = {
	title: '참조 문서',
	headings: {
		meaning: '의미',
		blocks: '막히는 작업',
		byHand: '직접 확인하는 방법',
		fixes: '해결 방법',
		problems: 'acr-doctor가 구별하는 문제',
		related: '관련 코드',
		documentation: '자세히',
	},
	relatedKeys: '다음, 이전 관련 코드',
	relatedHint: '관련 코드',
	openRelated: '열기',
	replacePlaceholders: '명령에서 대문자로 쓴 단어는 실제 이름으로 바꾸세요.',
	more: 'acr-doctor explain CODE로 자세한 설명을 볼 수 있습니다. 문제나 검사를 지정해도 됩니다.',
	problemOf: '{problem}: 다음 코드에 속하는 문제입니다. {codes}',
	checkOf: '{check}: 다음 코드를 내는 검사입니다. {codes}',
	nothingFound: '참조 문서에서 "{query}" 검색 결과가 없습니다.',
	count: '{number}/{found}',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '쓸 수 있는 컨테이너 클라이언트 없음',
			meaning:
				'PATH에 docker, podman, nerdctl이 모두 없거나, 찾은 프로그램 또는 지정한 프로그램이 시작되지 않습니다. 레지스트리의 상태와는 무관합니다.',
			blocks:
				'이 컴퓨터에서 하는 끌어오기, 푸시, docker login과 컨테이너 데몬 검사가 막힙니다. 레지스트리 자체는 클라이언트 없이 모두 검사합니다.',
			byHand: {
				showDockerVersion: 'docker가 시작되는지 확인하세요.',
				showPodmanVersion: 'Podman이 설치되어 있다면 Podman을 확인하세요.',
				findOnPath:
					'PATH에서 어떤 파일이 실행되는지 확인하세요. WSL에서는 프로그램이 Linux 쪽에 있어야 합니다.',
				findOnPathInWindows: 'Windows에서는 다음과 같이 확인하세요.',
			},
			fixes: {
				installClient:
					'Docker나 Podman을 설치하거나 그 폴더를 PATH에 추가한 다음 새 셸을 여세요. WSL에서는 Docker Desktop의 WSL 통합을 켜세요.',
				nameClient:
					'다른 클라이언트가 설치되어 있다면 지정하세요. az acr login은 2.59부터 이 변수를 지원합니다.',
				replaceAlias:
					'셸 별칭은 프로그램이 아니므로 acr-doctor를 비롯한 다른 프로그램에서는 보이지 않습니다. 대신 PATH에 그 이름의 링크를 만드세요.',
				printToken:
					'클라이언트를 쓸 수 없다면 토큰을 받으세요. 이 토큰으로 oras나 Helm에서, 또는 다른 컴퓨터에서 로그인할 수 있습니다.',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: '컨테이너 데몬이 응답하지 않음',
			meaning:
				'클라이언트는 있지만 그 뒤의 데몬에 연결되지 않습니다. 데몬이 중지되었거나, 이 사용자에게 소켓 권한이 없거나, 컨텍스트나 DOCKER_HOST가 다른 곳을 가리킵니다.',
			blocks:
				'이 컴퓨터의 모든 끌어오기, 푸시, 빌드와 자격 증명을 쓰는 docker login이 막힙니다. 레지스트리 검사는 데몬 없이 실행합니다.',
			byHand: {
				showDaemon: '데몬의 정보를 출력해 보세요. 마지막 줄에 무엇이 잘못되었는지 나옵니다.',
				listContexts: 'docker가 어디에 연결하는지 확인하세요. 별표가 붙은 것이 현재 컨텍스트입니다.',
				listPodmanMachines: 'macOS나 Windows에서 Podman을 쓴다면 가상 머신이 실행 중인지 확인하세요.',
			},
			fixes: {
				startDockerService: 'Linux에서는 데몬을 시작하세요.',
				startDockerDesktop:
					'macOS와 Windows에서는 Docker Desktop을 시작하고, 실행 중이라고 표시될 때까지 기다리세요.',
				startPodmanMachine: 'macOS나 Windows에서 Podman을 쓴다면 Podman의 가상 머신을 시작하세요.',
				joinDockerGroup:
					'소켓 권한이 없다면 사용자를 그룹에 추가한 뒤 컴퓨터에서 로그아웃했다가 다시 로그인하세요. 이 그룹의 사용자는 root 권한을 얻을 수 있으니 주의하세요.',
				useDefaultContext: '컨텍스트가 없어진 데몬을 가리킨다면 이 컴퓨터의 데몬으로 되돌리세요.',
				unsetDockerHost: 'DOCKER_HOST 변수가 없어진 데몬을 가리킨다면 변수를 제거하세요.',
				printToken:
					'데몬을 쓸 수 없다면 토큰을 받으세요. 이 토큰으로 oras나 Helm에서, 또는 다른 컴퓨터에서 로그인할 수 있습니다.',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: '클라이언트 버전을 알 수 없음',
			meaning:
				'클라이언트와 데몬이 모두 있지만, 클라이언트가 출력한 내용에서 버전을 읽을 수 없습니다. 이름만 같은 래퍼이거나, 데몬이 너무 바쁘거나, 양쪽의 버전 차이가 크면 이렇게 됩니다.',
			blocks: '보통은 막히는 작업이 없습니다. 버전 차이가 정말 크면 데몬이 필요한 명령이 모두 실패합니다.',
			byHand: {
				showVersions:
					'양쪽의 버전을 확인하세요. 클라이언트가 데몬에 비해 너무 새 버전이면 여기에 표시됩니다.',
				listContexts: '클라이언트가 어느 데몬에 연결하는지 확인하세요.',
			},
			fixes: {
				matchVersions:
					'클라이언트와 데몬을 같은 출처(패키지 관리자 또는 Docker Desktop)에서 같은 버전으로 설치하세요.',
				updateRemoteDaemon: '데몬이 다른 컴퓨터에 있다면 거기에서 업데이트하거나 다른 컨텍스트를 선택하세요.',
			},
		},
		DOCKER_PULL_ERROR: {
			title: '이미지를 끌어오지 못함',
			meaning:
				'데몬이 요청을 받았지만 이미지를 가져오지 못했습니다. 데몬은 프록시, 신뢰 저장소, 로그인 정보를 따로 쓰므로 이 컴퓨터에서 되는 것도 데몬에서는 안 될 수 있습니다. 끌어오기에는 두 호스트가 필요합니다. 매니페스트는 로그인 서버에서, 레이어는 다른 호스트에서 옵니다.',
			blocks: '이미지 끌어오기가 막힙니다. 업로드는 로그인 서버로만 가므로 푸시는 될 수 있습니다.',
			byHand: {
				pullImage: '이미지를 끌어오고 마지막 줄을 확인하세요. 실패한 호스트가 나옵니다.',
				pullPublicImage:
					'공개 이미지를 끌어오세요. 성공하면 데몬의 인터넷 연결은 정상이고, 레지스트리나 로그인이 원인입니다.',
				showDaemonProxy: '데몬이 쓰는 프록시를 확인하세요. 셸의 프록시와는 별개입니다.',
				showAnswer: '이 컴퓨터에서 로그인 서버에 연결되는지 확인하세요. 401이면 정상입니다.',
			},
			fixes: {
				signInAgain: '다시 로그인하세요. 저장된 토큰은 3시간 동안만 유효합니다.',
				removeStoredSignIn:
					'오래된 로그인 정보가 방해된다면 먼저 삭제하세요. 익명 끌어오기가 켜진 레지스트리에서도 그럴 수 있습니다.',
				allowDataEndpoints:
					'매니페스트는 오는데 레이어가 오지 않는다면, 방화벽에서 레이어의 호스트(데이터 엔드포인트 또는 *.blob.core.windows.net)를 허용하세요.',
				trustInDocker:
					'인증서를 신뢰하지 않는다면 데몬에 인증 기관을 등록하세요: /etc/docker/certs.d/LOGIN-SERVER/ca.crt. 프록시가 있다면 daemon.json에 설정하고 데몬을 다시 시작하세요.',
				namePlatform:
					'플랫폼에 맞는 매니페스트가 없다면, 이미지가 지원하는 플랫폼을 지정하거나 이 플랫폼용으로 빌드하세요.',
				checkRepositoryName:
					'리포지토리나 태그가 없다고 나오면 철자를 한 글자씩 확인하세요. 이름은 모두 소문자이며, 권한이 없을 때도 이미지가 없는 것처럼 보일 수 있습니다.',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm을 실행할 수 없음',
			meaning: 'PATH에 helm이 없거나 시작되지 않습니다. 레지스트리에 차트를 두고 쓰는 경우에만 필요합니다.',
			blocks: '레지스트리의 차트를 다루는 helm pull, push, install이 막힙니다. 이미지와는 무관합니다.',
			byHand: {showHelmVersion: '시작되는지, 버전이 무엇인지 확인하세요.'},
			fixes: {
				installHelm: '차트를 쓴다면 Helm 3.8 이상을 설치하세요: https://helm.sh/docs/intro/install',
				skipHelm: '차트를 쓰지 않으면 이 검사를 제외하세요.',
			},
		},
		HELM_VERSION_ERROR: {
			title: '호환되지 않는 Helm',
			meaning:
				'Helm이 있지만 너무 오래되었거나 버전을 알 수 없습니다. Helm 2는 2020년에 지원이 끝났고 Azure 레지스트리도 2025년 3월에 Helm 2 리포지토리의 지원을 끝냈습니다. oci://는 3.8부터 정식 기능입니다. Helm 4는 문제없습니다. az acr check-health가 Helm 4를 고장으로 표시하는 것은 Helm 4에서 없어진 옵션으로 버전을 확인하기 때문입니다.',
			blocks: 'oci:// 주소의 차트를 쓸 수 없습니다. 이미지와는 무관합니다.',
			byHand: {
				showHelmVersion: '버전을 짧은 형식으로 확인하세요.',
				showVersionByTemplate: 'Helm 3과 4에서 모두 통하는 방법으로 확인하세요. 종료 코드가 0이면 됩니다.',
			},
			fixes: {
				installHelm: 'Helm 3.8 이상으로 바꿔 설치하세요: https://helm.sh/docs/intro/install',
				migrateHelm2:
					'2to3 플러그인으로 Helm 2의 릴리스를 옮기세요: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: '그런 다음 Helm 로그인에 쓸 토큰을 받으세요.',
				signInHelm: '이 사용자 이름으로 Helm에서 로그인하고, 암호에는 받은 토큰을 입력하세요.',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: '콘텐츠 신뢰에 쓸 notary 없음',
			meaning:
				'이 컴퓨터나 레지스트리에 콘텐츠 신뢰가 켜져 있지만, 키를 관리하는 notary가 없거나 시작되지 않습니다. Docker 콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 2026년 5월 31일부터는 어느 레지스트리에서도 새로 켤 수 없고, 2028년 3월 31일에 끝납니다.',
			blocks:
				'서명된 이미지의 키와 위임을 관리할 수 없습니다. DOCKER_CONTENT_TRUST=1이면 docker는 서명이 없는 이미지를 모두 거부합니다.',
			byHand: {showNotaryVersion: 'notary가 시작되는지 확인하세요.', showContentTrust: seeTrust},
			fixes: {
				unsetContentTrust:
					'콘텐츠 신뢰로 서명한 이미지가 없다면 이 셸에서 콘텐츠 신뢰를 끄고, 모든 셸에 적용되는 설정에서도 제거하세요.',
				disableContentTrust: '그런 다음 레지스트리에서도 끄세요.',
				useNotation: '앞으로는 notation으로 서명하세요: https://notaryproject.dev',
			},
		},
		NOTARY_VERSION_ERROR: {
			title: '호환되지 않는 notary',
			meaning:
				'notary가 있지만 Azure 레지스트리와 유일하게 호환되는 0.6.0이 아니거나, 버전을 알 수 없습니다. Docker 콘텐츠 신뢰는 2028년 3월 31일에 끝납니다.',
			blocks:
				'Docker 콘텐츠 신뢰로 서명하거나 그 키를 관리할 수 없습니다. 서명 없는 끌어오기와는 무관합니다.',
			byHand: {showNotaryVersion: '버전을 확인하세요.', showContentTrust: seeTrust},
			fixes: {
				useNotation: '앞으로는 notation으로 서명하세요: https://notaryproject.dev',
				installNotary:
					'2028년까지 계속 쓰려면 notary 0.6.0을 설치하세요: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: '여기서 서명하는 이미지가 없다면 콘텐츠 신뢰를 끄세요.',
			},
		},
		CMK_ERROR: {
			title: '고객 관리형 키를 쓸 수 없음',
			meaning:
				'레지스트리가 Key Vault의 고객 관리형 키로 암호화되어 있는데, 그 키에 접근하지 못합니다. 원인은 키에 접근하는 ID, Key Vault 방화벽, Key Vault 자체, 키 중 하나입니다. ID는 제거된 뒤에도 길게는 석 달쯤 계속 동작할 수 있으므로 원인이 오래전 일일 수 있습니다.',
			blocks:
				'결국 모든 작업이 막힙니다. 키가 없으면 레지스트리는 모든 토큰 요청을 403으로 거부하므로 이미지를 푸시할 수도 끌어올 수도 없습니다.',
			byHand: {
				showEncryption: '레지스트리가 사용하는 키와 그 키에 접근하는 ID를 확인하세요.',
				showIdentities: '레지스트리에 할당된 ID를 확인하세요. 위의 ID가 그중에 있어야 합니다.',
				showVaultFirewall:
					'Key Vault 방화벽을 확인하세요. Deny이면서 bypass가 AzureServices가 아니면 레지스트리가 접근할 수 없습니다.',
				showKey: '키가 사용 가능하고 만료되지 않았는지 확인하세요.',
			},
			fixes: {
				assignIdentity: '실제로 있는 ID를 레지스트리에 할당하세요.',
				rotateKey: '그 ID를 키에 지정하세요. ID에는 get, wrapKey, unwrapKey 권한이 필요합니다.',
				allowTrustedServices:
					'Key Vault 방화벽에서 신뢰할 수 있는 서비스를 허용하세요. 레지스트리는 몇 초 안에 복구됩니다.',
				recoverVault: '삭제된 Key Vault를 복구하세요.',
				recoverKey: '삭제된 키를 복구하세요.',
				contactSupport: '레지스트리 자신의 시스템 할당 ID를 잃었다면 Azure 지원팀만 도울 수 있습니다.',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: '레지스트리를 찾지 못함',
			meaning:
				'Azure에서 레지스트리를 이름으로 찾았지만 로그인 서버를 알아내지 못했습니다. 이름의 철자가 다르거나, 레지스트리가 다른 구독, 테넌트 또는 클라우드에 있거나, 이 ID에 볼 권한이 없거나, Azure에 연결할 수 없었습니다. 로그인 서버가 늘 이름에 접미사를 붙인 것은 아닙니다. NAME-HASH.azurecr.io처럼 해시가 들어갈 수 있습니다.',
			blocks:
				'리소스에서 읽는 역할, 방화벽, 프라이빗 엔드포인트, 키를 확인할 수 없습니다. 로그인 서버를 알면 레지스트리를 검사하고 사용할 수는 있습니다.',
			byHand: {
				showCloud: 'az가 사용하는 클라우드를 확인하세요.',
				showAccount: 'az가 사용하는 구독과 테넌트를 확인하세요.',
				showLoginServer: '실제 로그인 서버를 확인하세요.',
				checkName:
					'이름이 사용 중인지 확인하세요. nameAvailable이 true이면 Azure에 그런 레지스트리가 없습니다.',
			},
			fixes: {
				switchSubscription: '레지스트리가 있는 구독을 선택하세요.',
				signInToTenant: '또는 레지스트리가 있는 테넌트에 로그인하세요.',
				switchCloud: '또는 레지스트리가 있는 클라우드로 바꾸세요.',
				useLoginServer:
					'또는 포털에 표시된 로그인 서버를 직접 지정하세요. 그러면 리소스를 볼 권한이 없어도 됩니다.',
				requestReader:
					'리소스를 볼 권한이 없고 이미지 외의 것도 필요하다면 소유자에게 레지스트리의 Reader 역할을 요청하세요.',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: '로그인 서버의 주소 없음',
			meaning:
				'여기서는 로그인 서버 이름의 주소를 찾을 수 없습니다. 그런 이름이 없거나, 이 컴퓨터의 DNS 서버에 연결되지 않거나, 프라이빗 DNS 영역에 레코드가 없어 공용 주소까지 가려져 있습니다.',
			blocks: '이 레지스트리의 로그인, 끌어오기, 푸시와 이 뒤의 검사가 모두 막힙니다.',
			byHand: {
				queryResolver: '이 컴퓨터의 DNS 서버로 조회하세요.',
				resolveOtherName:
					'확실히 있는 이름을 조회하세요. 이것도 실패하면 여기서는 DNS 전체가 안 되는 것입니다.',
				showLoginServer: seeLoginServer,
				checkName: '이 이름의 레지스트리가 있는지 확인하세요. nameAvailable이 true이면 없는 것입니다.',
			},
			fixes: {
				correctName:
					'이름을 고치세요. NAME-HASH.azurecr.io처럼 해시가 있는 로그인 서버는 전체를 지정해야 합니다.',
				switchCloud:
					'레지스트리가 다른 클라우드에 있다면 그 클라우드로 바꾸세요. 클라우드마다 접미사가 다릅니다: .azurecr.io, .azurecr.cn, .azurecr.us',
				connectToNetwork:
					'어떤 이름도 조회되지 않는다면 네트워크나 VPN에 연결하거나 이 컴퓨터의 DNS 서버 설정을 고치세요.',
				createDnsZoneGroup: '프라이빗 DNS 영역에 이름이 없다면 Azure가 레코드를 만들게 하세요.',
				forwardPrivateLinkZone: forwardZone,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: '신뢰할 수 있는 TLS 연결 안 됨',
			meaning:
				'로그인 서버가 응답하지만 신뢰할 수 있는 연결이 되지 않습니다. 이 컴퓨터가 모르는 인증 기관이 발급했거나, 다른 이름의 인증서이거나, 유효 기간을 벗어났습니다. 대개는 프록시가 TLS를 검사하면서 다시 서명한 경우이고, 드물게는 이 컴퓨터의 시계가 틀린 경우입니다.',
			blocks:
				'이 경로로는 이 레지스트리에서 아무 작업도 할 수 없습니다. 다만 Docker, az, acr-doctor는 신뢰 저장소를 따로 쓰므로 하나가 실패해도 다른 것은 될 수 있습니다.',
			byHand: {
				showCertificates:
					'인증서를 확인하세요. i:로 시작하는 줄이 서명한 곳입니다. 거기에 회사나 보안 제품의 이름이 있으면 프록시가 TLS를 검사하는 것입니다.',
				traceConnection: '연결이 어디까지 되는지 확인하세요. verify result에 문제가 나옵니다.',
				compareClock: '이 컴퓨터의 시계를 실제 시각과 비교하세요.',
			},
			fixes: {
				trustInNode:
					'acr-doctor를 비롯한 Node 프로그램이 프록시의 인증 기관을 신뢰하게 하세요. FILE은 그 인증서가 담긴 PEM 파일이며 네트워크 담당자에게서 받을 수 있습니다.',
				trustInAzureCli: 'az가 그 인증 기관을 신뢰하게 하세요.',
				trustInDocker:
					'docker용 인증서는 /etc/docker/certs.d/LOGIN-SERVER/ca.crt에 두세요. 인증서 확인은 끄지 마세요. 끄면 누가 응답하든 토큰을 보내게 됩니다.',
				exemptFromInspection:
					'또는 로그인 서버와 데이터 엔드포인트를 TLS 검사에서 제외해 달라고 네트워크 담당자에게 요청하세요.',
				setClockInWsl: '시계를 맞추세요. WSL에서는 컴퓨터가 절전 상태일 때 시계가 멈출 수 있습니다.',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: '레지스트리가 403으로 응답',
			meaning:
				'레지스트리에 연결했지만 403으로 응답했습니다. 거의 언제나 레지스트리 방화벽에서 이쪽 주소를 허용하지 않기 때문이며, 그 주소는 응답 본문에 나옵니다. 그렇지 않으면 레지스트리가 고객 관리형 키를 쓰지 못하거나, 중간의 프록시나 장비가 대신 응답한 것입니다.',
			blocks: '여기서는 로그인, 끌어오기, 푸시가 막힙니다. 허용된 주소에서는 모두 됩니다.',
			byHand: {
				showAnswer:
					'응답 본문을 확인하세요. 레지스트리가 본 주소가 나옵니다. 프록시나 NAT 뒤에서는 이 컴퓨터의 주소와 다릅니다.',
				showPublicAccess: '공용 액세스가 켜져 있는지, 방화벽의 기본 동작이 무엇인지 확인하세요.',
				listNetworkRules: '허용된 주소를 확인하세요.',
				queryResolver: '레지스트리에 프라이빗 엔드포인트가 있다면 이름이 사설 주소로 조회되는지 보세요.',
				showEncryption: '본문에 키나 ID가 언급되면 레지스트리가 사용하는 키를 확인하세요.',
			},
			fixes: {
				allowAddress:
					'레지스트리가 본 주소를 허용하세요. Premium 계층이 필요하며, 적용되기까지 몇 분 걸립니다.',
				enablePublicAccess: '공용 액세스가 실수로 꺼졌다면 켜세요.',
				usePrivateEndpoint:
					'일부러 끈 것이라면 프라이빗 엔드포인트로 연결하세요. 그 네트워크 안이나 VPN에서 연결하고, DNS도 그쪽을 가리켜야 합니다.',
				useOwnAgents:
					'호스팅 빌드 에이전트는 주소가 바뀝니다. 허용된 네트워크에 자체 호스팅 에이전트를 두고 쓰세요.',
				allowTrustedServices: '키가 원인이라면 Key Vault 방화벽에서 레지스트리를 허용하세요.',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: '레지스트리가 챌린지를 보내지 않음',
			meaning:
				'자격 증명 없이 요청하면 레지스트리는 토큰을 받을 주소와 함께 401로 응답해야 합니다. 그런 응답이 오지 않았습니다. 연결이 실패하거나 끊겼거나, 프록시 또는 로그인 페이지가 대신 응답했거나, 이 이름에 있는 것이 Azure 레지스트리가 아닙니다.',
			blocks:
				'로그인이 막히고, 그래서 토큰이 필요한 작업도 모두 막힙니다. 어떤 클라이언트도 이 단계를 넘지 못합니다.',
			byHand: {
				showAnswer: '응답을 확인하세요. WWW-Authenticate: Bearer 헤더가 있는 401이면 정상입니다.',
				traceConnection: '연결이 어디서 끝나는지, 프록시를 거치는지 확인하세요.',
				findProxyVariables:
					'셸의 변수에 프록시가 있는지 확인하세요: HTTPS_PROXY, HTTP_PROXY, NO_PROXY(소문자 이름도 포함).',
			},
			fixes: {
				signInToNetwork: '로그인 페이지가 응답한다면 브라우저를 열어 네트워크에 로그인하세요.',
				setProxy: '네트워크에 프록시가 있다면 지정하세요.',
				addToNoProxy:
					'프라이빗 엔드포인트로 연결하는 레지스트리라면 프록시에서 제외하세요. 데이터 엔드포인트도 마찬가지입니다.',
				allowInFirewall:
					'로그인 서버, 데이터 엔드포인트, Entra 로그인 호스트의 HTTPS를 헤더를 바꾸지 않고 통과시켜 달라고 네트워크 담당자에게 요청하세요.',
				contactSupport:
					'서버 오류(5xx)라면 기다렸다가 다시 시도하세요. 계속되면 Azure 지원팀에 X-Ms-Correlation-Request-Id 헤더의 값을 전달하세요.',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'Entra 로그인을 받지 않음',
			meaning:
				'레지스트리가 자격 증명을 요구하지만 Entra 방식이 아닙니다. 사용자 이름과 암호를 요구하거나, 토큰을 자신이 아닌 다른 곳으로 보내라고 합니다. Azure 레지스트리는 Entra 로그인을 받으므로, 다른 레지스트리이거나 앞에 게이트웨이가 있습니다.',
			blocks:
				'az acr login을 비롯해 Azure ID를 쓰는 로그인이 모두 막힙니다. 사용자 이름과 암호로는 로그인될 수 있습니다.',
			byHand: {
				showAnswer:
					'WWW-Authenticate 헤더에서 무엇을 요구하는지 확인하세요. realm이 같은 호스트인 Bearer이면 정상입니다.',
				showLoginServer: '이 호스트를 Azure에 등록된 로그인 서버와 비교하세요.',
			},
			fixes: {
				useLoginServer: '게이트웨이나 미러 대신 레지스트리 자체의 로그인 서버를 사용하세요.',
				checkRealm: 'realm이 다른 호스트라면 토큰을 보내기 전에 누구의 호스트인지 알아보세요.',
				signInWithPassword: 'Azure 레지스트리가 아니라면 그 레지스트리의 사용자 이름과 암호로 로그인하세요.',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: '챌린지를 읽을 수 없음',
			meaning:
				'레지스트리가 401로 응답했지만, 토큰을 받을 곳을 알려 주는 헤더의 형식이 잘못되었거나 realm 또는 service가 빠져 있습니다. 중간의 프록시나 장비가 바꾸었을 가능성이 큽니다.',
			blocks: '어떤 클라이언트로도 로그인할 수 없고, 토큰이 필요한 작업이 모두 막힙니다.',
			byHand: {
				showAnswer:
					'헤더를 확인하세요: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'WWW-Authenticate 헤더를 바꾸지 말고 전달해 달라고 프록시나 게이트웨이 관리자에게 요청하세요.',
				addToNoProxy: '또는 네트워크에서 허용한다면 프록시를 거치지 않고 연결하세요.',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: '레지스트리가 로그인을 거부',
			meaning:
				'Entra 로그인은 되었지만, 레지스트리가 Entra 토큰을 자신의 토큰으로 바꿔 주지 않았습니다. ID에 레지스트리의 역할이 없거나, 다른 테넌트의 ID이거나, 레지스트리가 거부하는 대상(audience)의 토큰입니다. 5xx가 오거나 연결이 끊겼다면 레지스트리가 응답하지 못한 것입니다.',
			blocks: 'az acr login과 이 ID로 하는 끌어오기, 푸시가 모두 막힙니다. 다른 ID와는 무관합니다.',
			byHand: {
				showAccount: '누가 어느 테넌트에 로그인했는지 확인하세요.',
				requestToken: 'Entra가 레지스트리용 토큰을 주는지 확인하세요.',
				listRoles:
					'이 ID에 레지스트리의 어떤 역할이 있는지 확인하세요. OBJECT-ID는 ID의 개체 ID, REGISTRY-ID는 레지스트리의 리소스 ID입니다.',
				showRoleMode: seeRoleMode,
				showArmAuthentication: '레지스트리가 Resource Manager 토큰을 받는지 확인하세요.',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'역할 할당 모드가 AbacRepositoryPermissions이면 AcrPull은 통하지 않습니다. 대신 이 역할을 부여하세요. Owner와 Contributor로도 이미지에 접근할 수 없습니다.',
				signInToTenant: '다른 테넌트의 ID라면 레지스트리의 테넌트에 로그인하세요.',
				signInWithScope: 'Resource Manager 토큰을 거부한다면 레지스트리의 대상(audience)으로 로그인하세요.',
				signInAgain: '그런 다음 레지스트리에 다시 로그인하세요. 토큰의 권한은 만들 때 정해집니다.',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: '끌어오기 권한 없음',
			meaning:
				'레지스트리가 로그인은 받아들였지만, 요청한 권한의 토큰을 주지 않았거나 끌어오기 권한이 없는 토큰을 주었습니다. ID에 레지스트리의 역할은 있지만 이 리포지토리에는 해당하지 않거나, 3시간 동안 유효한 새로 고침 토큰이 만료되었습니다.',
			blocks: '요청한 리포지토리의 끌어오기가 막힙니다. 다른 리포지토리는 될 수 있습니다.',
			byHand: {
				showRoleMode: seeRoleMode,
				listRoles: 'ID에 어떤 역할이 있는지 확인하세요.',
				checkRepository: '리포지토리 하나를 지정해 끌어오기 권한을 확인하세요.',
				listRepositories: '이 ID로 나열할 수 있다면 어떤 리포지토리가 있는지 확인하세요.',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'역할 할당 모드가 AbacRepositoryPermissions이면 대신 이 역할을 부여하세요. 조건은 이 리포지토리를 포함하게 하거나 넣지 마세요.',
				removeStoredSignIn:
					'저장된 로그인 정보를 삭제한 다음 다시 로그인하세요. 이전 토큰에는 새 권한이 없습니다.',
				extendScopeMap:
					'Entra 대신 레지스트리의 토큰을 쓴다면 그 범위 맵에 이 리포지토리의 content/read를 추가하세요.',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '요청이 너무 많음: 429',
			meaning:
				'분당 요청 수가 ID별로, 그리고 레지스트리 전체로 제한되어 있는데 그 한도에 도달했습니다. 로그인 없이 끌어오는 사용자는 모두 합쳐 ID 하나로 계산되고, 관리 사용자의 암호 두 개도 그렇습니다.',
			blocks: 'Retry-After 헤더의 시간이 지날 때까지 새 요청이 막힙니다. 고장은 아닙니다.',
			byHand: {
				showAnswer: '응답이 429인지, Retry-After가 몇 초를 기다리라고 하는지 확인하세요.',
				showTier: '계층을 확인하세요. Premium은 다른 계층보다 읽기 한도가 두 배입니다.',
			},
			fixes: {
				retryLater:
					'Retry-After의 시간만큼 기다렸다가 더 천천히 요청하세요. 바로 다시 시도하면 제한이 더 오래갑니다.',
				splitIdentities:
					'모두가 ID 하나를 함께 쓰지 말고 클러스터나 파이프라인마다 ID를 따로 두세요. 이미지를 매번 다시 끌어오는 일도 줄이세요.',
				upgradeToPremium: 'Premium으로 바꾸세요. 비용이 더 듭니다.',
				addReplicas: 'Premium에서는 부하를 복제본에 나누세요. 복제본마다 한도가 따로 있습니다.',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'Azure에 로그인되지 않음',
			meaning:
				'Entra에서 토큰을 받지 못했습니다. 로그인하지 않았거나, 찾은 자격 증명이 불완전하거나 만료되었거나 거부되었거나, 정책이 추가 인증을 요구하거나, Entra에 연결할 수 없습니다. 레지스트리에는 아직 요청하지 않았습니다.',
			blocks:
				'Azure ID가 필요한 작업, 곧 레지스트리 토큰을 받고 리소스를 읽는 일이 막힙니다. DNS, TLS, 챌린지는 ID 없이 검사합니다.',
			byHand: {
				showAccount: 'az가 로그인되어 있는지, 어디에 로그인했는지 확인하세요.',
				requestToken:
					'아직 토큰을 받을 수 있는지 확인하세요. 오류 메시지에 AADSTS와 숫자로 된 Entra의 오류 번호가 나옵니다.',
				findAzureVariables:
					'AZURE_로 시작하는 변수가 있는지 확인하세요. 이런 변수에 지정된 자격 증명이 az의 자격 증명보다 먼저 쓰입니다.',
			},
			fixes: {
				signIn: '로그인하세요.',
				resetSecret:
					'애플리케이션의 클라이언트 비밀이 만료되었다면 새로 만드세요. 이전 비밀은 더는 쓸 수 없게 됩니다.',
				nameCredential: '잘못된 자격 증명이 먼저 쓰인다면 사용할 것을 지정하세요.',
				meetPolicy:
					'회사의 정책(조건부 액세스)이 막는다면 정책에서 신뢰하는 컴퓨터에서 로그인하거나 정책 담당자에게 문의하세요.',
				allowInProxy:
					'Entra에 연결할 수 없다면 프록시에서 그 호스트를 허용하세요: login.microsoftonline.com 또는 사용하는 클라우드의 호스트.',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS에 프라이빗 엔드포인트 없음',
			meaning:
				'레지스트리에 프라이빗 엔드포인트가 있거나 있어야 하는데, 이 컴퓨터에서는 찾지 못합니다. DNS가 공용 주소나 다른 주소를 주거나, 레코드가 빠졌거나, 엔드포인트가 승인되지 않았습니다. 엔드포인트마다 이름이 여럿 있습니다. 로그인 서버 이름 하나와 지역별 데이터 이름입니다.',
			blocks:
				'프라이빗 경로로 레지스트리에 연결할 수 없습니다. 공용 액세스가 꺼져 있으면 모든 작업이 막힙니다. 데이터 이름만 잘못되면 매니페스트는 오지만 레이어가 오지 않습니다.',
			byHand: {
				queryResolver:
					'이름이 어떤 주소로 조회되는지 보세요. 프라이빗 엔드포인트가 있으면 그 네트워크의 주소여야 합니다.',
				listConnections: '연결이 승인되었는지 확인하세요.',
				showEndpoints: '프라이빗 엔드포인트를 가리켜야 하는 이름을 모두 확인하세요.',
				listZoneRecords:
					'프라이빗 DNS 영역의 레코드를 확인하세요. 공용 클라우드가 아니면 영역 이름이 그 클라우드의 접미사로 끝납니다.',
			},
			fixes: {
				linkPrivateDnsZone: '이 컴퓨터가 있는 네트워크에 영역을 연결하세요.',
				createDnsZoneGroup: 'Azure가 레코드를 만들고 관리하게 하세요.',
				forwardPrivateLinkZone: forwardZone,
				approveConnection: '연결이 승인을 기다리고 있다면 승인하세요.',
				connectToNetwork:
					'이 컴퓨터가 네트워크 밖에 있다면 VPN으로 연결하거나 레지스트리 방화벽에서 이 컴퓨터의 주소를 허용하세요.',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI에 문제가 있음',
			meaning:
				'az가 있지만 시작되지 않거나, 알려진 결함이 있는 버전이나 확장입니다. acr-doctor가 레지스트리를 검사하는 데는 필요 없습니다. 여러 로그인 방법 중 하나일 뿐입니다.',
			blocks:
				'az acr login과 az 명령으로 된 해결 방법이 막힙니다. 다른 자격 증명은 az 없이도 쓸 수 있습니다.',
			byHand: {
				showAzureCliVersion:
					'버전을 확인하세요. 2.74와 2.75에서는 Azure에서 레지스트리를 찾지 못하면 az acr check-health가 비정상 종료됩니다. 2.82부터는 az acr login이 레지스트리의 대상(audience)을 요구합니다.',
				listExtensions:
					'확장을 확인하세요. acrabac과 acrregionalendpoint는 새 버전에 포함된 기능과 충돌합니다.',
			},
			fixes: {
				upgradeAzureCli: '최신 버전으로 업그레이드하세요.',
				reinstallAzureCli: '시작되지 않는다면 다시 설치하세요: https://aka.ms/azure-cli',
				removeExtension: '충돌하는 확장을 제거하세요.',
				setAudience: '2.87부터는 사용하는 클라우드에 있는 대상(audience)을 지정할 수 있습니다.',
			},
		},
	},
};
