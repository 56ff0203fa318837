import type {pullClientFindings} from './pull-client-findings.ts';
import type {pullProxyAndTlsFindings} from './pull-proxy-and-tls-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	assignIds,
	clientMessage,
	startAgain,
	storageNotWritable,
	withClientMessage,
	correctClock,
} from '../ko.ts';
import {openFile} from '../client-settings/ko-login.ts';
import {askToAllowPull} from './ko-fixes.ts';

const restartVirtualMachine = {
	restartVirtualMachine:
		'절전 상태에서 깨어난 가상 머신은 시계가 늦을 수 있습니다. Docker Desktop이나 Podman 머신을 다시 시작하세요.',
} as const;

const certificateOfProxy = withClientMessage('레지스트리의 인증서가 아니라 프록시 자체의 인증서입니다.');

const configureProxy = {
	correctEngineProxy:
		'데몬은 {proxyPlace}의 {proxySetting} 설정에 지정된 프록시를 사용합니다. 이 값을 수정하세요.',
	applyEngineProxy:
		'{proxyPlace}에는 다른 프록시({proxyValue})가 설정되어 있습니다. 데몬이 이 프록시를 사용하도록 데몬을 다시 시작하세요.',
	setDockerProxy:
		'Docker의 프록시를 /etc/docker/daemon.json("proxies")이나 Docker 서비스의 드롭인 파일에 설정하세요: [Service] Environment="HTTPS_PROXY=http://HOST:PORT" "NO_PROXY=localhost,127.0.0.1"',
	reloadUnits: '서비스를 변경했으면 서비스 파일을 다시 로드하세요.',
	restartDocker: '그런 다음 Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
	setDesktopProxy: 'Docker Desktop에서는 Settings > Resources > Proxies에서 프록시를 설정하세요.',
	setShellProxy: `{clientName} 클라이언트는 이 셸의 프록시를 사용합니다. HTTPS_PROXY 값을 수정한${startAgain}`,
	correctContainersConf:
		'{clientName} 클라이언트는 {proxyPlace}의 [engine] env에 지정된 프록시를 사용합니다. 이 값을 수정하세요.',
	bypassProxy: '또는 프록시를 설정한 위치의 NO_PROXY에 레지스트리의 호스트를 추가해 프록시에서 제외하세요.',
} as const;

const trustAuthority = {
	getCertificate: '네트워크 담당자에게서 인증 기관(CA)의 인증서를 PEM 형식으로 받으세요.',
	trustInDocker:
		'받은 인증서를 /etc/docker/certs.d/{imageHost}/ca.crt에 저장하세요. Docker는 다시 시작하지 않아도 됩니다.',
	trustInPodman:
		'받은 인증서를 /etc/containers/certs.d/{imageHost}/ca.crt에 저장하세요. 이 사용자에게만 적용하려면 ~/.config/containers/certs.d/{imageHost}/ca.crt에 저장하세요.',
	trustInNerdctl:
		'받은 인증서를 /etc/containerd/certs.d/{imageHost}/ca.crt 또는 /etc/docker/certs.d/{imageHost}/ca.crt에 저장하세요.',
	trustOnMac:
		'Docker Desktop은 macOS의 신뢰 저장소를 사용합니다. 인증서를 키체인에 추가하고 Docker Desktop을 다시 시작하세요.',
	trustOnWindows:
		'Docker Desktop은 Windows의 신뢰 저장소를 사용합니다. 인증서를 신뢰할 수 있는 루트 인증 기관에 추가하고 Docker Desktop을 다시 시작하세요.',
	trustForDataHost: '레이어는 {dataHost} 호스트에서 받습니다. 이 호스트에도 같은 인증서를 설정하세요.',
} as const;

const unsetContentTrust = {
	unsetContentTrust: `콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 필요하지 않으면 콘텐츠 신뢰를 끈${startAgain}`,
} as const;

const removeHelper = 'config.json에서 credsStore 또는 credHelpers를 제거하고 다시 로그인하세요.';

export const connect = {connect: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.'} as const;

export const checkHostAndPort = '이미지 이름의 호스트와 포트를 확인하세요.';

export const proxyAndClient: WordsFor<{
	readonly findings: typeof pullProxyAndTlsFindings & typeof pullClientFindings;
}>['findings'] = {
	'proxy-authentication-required': {
		short: '프록시 인증 필요(407)',
		summary: [
			'{clientName} 클라이언트의 프록시가 사용자 이름과 암호를 요구합니다(407). 이 프록시는 {usedProxyPlace}에 설정되어 있습니다.',
			'{clientName} 클라이언트의 프록시가 사용자 이름과 암호를 요구합니다(407).',
		],
		meaning: '연결을 거부하는 쪽은 레지스트리가 아니라 프록시입니다.',
		fixes: {
			addPassword:
				'프록시 주소에 사용자 이름과 암호를 추가하세요: http://USER:PASSWORD@HOST:PORT. 특수 문자는 인코딩하세요(@는 %40).',
			...configureProxy,
		},
	},
	'proxy-unreachable': {
		short: '프록시에 연결할 수 없음',
		summary: [
			'{clientName} 클라이언트의 프록시 {proxyHost}에 연결할 수 없습니다. 이 프록시는 {usedProxyPlace}에 설정되어 있습니다.',
			'{clientName} 클라이언트의 프록시 {proxyHost}에 연결할 수 없습니다.',
			'{clientName} 프록시에 연결할 수 없습니다.',
		],
		meaning: withClientMessage(
			'모든 연결이 이 프록시를 거칩니다. 회사 프록시는 회사 네트워크 밖에서 연결되지 않는 경우가 많습니다.',
		),
		fixes: {
			connect: '프록시가 있는 네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
			...configureProxy,
		},
	},
	'proxy-name-not-found': {
		short: '프록시 이름이 DNS에 없음',
		summary: [
			'{clientName} 클라이언트가 사용하는 프록시 {proxyHost}의 이름이 DNS에 없습니다. 프록시는 {usedProxyPlace}에서 설정되었습니다.',
			'{clientName} 클라이언트가 사용하는 프록시 {proxyHost}의 이름이 DNS에 없습니다.',
			'{clientName} 클라이언트가 사용하는 프록시의 이름이 DNS에 없습니다.',
		],
		meaning: withClientMessage(
			'모든 연결이 프록시를 거칩니다. 이름에 오타가 있거나, 회사 네트워크의 DNS에만 이 이름이 있습니다.',
		),
		fixes: {connect: '프록시가 있는 네트워크나 VPN에 연결한 뒤 다시 시도하세요.', ...configureProxy},
	},
	'proxy-refused': {
		short: '프록시가 연결을 거부함',
		summary: '{clientName} 프록시가 {host} 호스트에 연결하지 않습니다.',
		meaning: withClientMessage('프록시는 응답하지만, 연결을 거부하거나 호스트에 연결하지 못합니다.'),
		fixes: {
			askToAllowHost: '{host} 호스트로 나가는 HTTPS를 허용해 달라고 프록시 관리자에게 요청하세요.',
			...configureProxy,
		},
	},
	'proxy-not-tls': {
		short: '프록시가 TLS를 사용하지 않음',
		summary: [
			'{clientName} 클라이언트는 TLS로 프록시에 연결하지만, 프록시는 TLS를 사용하지 않습니다. 이 프록시는 {usedProxyPlace}에 설정되어 있습니다.',
			'{clientName} 클라이언트는 TLS로 프록시에 연결하지만, 프록시는 TLS를 사용하지 않습니다.',
		],
		meaning:
			'HTTPS_PROXY는 https:// 주소로 보내는 요청에 사용하는 프록시입니다. 프록시 자체의 주소는 대개 http://로 시작합니다.',
		fixes: {
			writeHttpForEngine:
				'데몬의 HTTPS_PROXY에서 https:// 대신 http://로 쓰세요. 이 셸의 변수는 적용되지 않습니다.',
			...configureProxy,
		},
	},
	'proxy-certificate-untrusted': {
		short: '신뢰할 수 없는 프록시 인증서',
		summary: '{clientName} 클라이언트가 프록시의 인증서를 신뢰하지 않습니다.',
		meaning: certificateOfProxy,
		fixes: {
			trustProxy:
				'이미지를 끌어오는 컴퓨터나 가상 머신의 신뢰 저장소에 프록시의 CA 인증서를 추가한 뒤 {clientName} 프로그램을 다시 시작하세요.',
			...configureProxy,
		},
	},
	'proxy-certificate-date-invalid': {
		short: '프록시 인증서 유효 기간이 아님',
		summary: '{clientName} 메시지에 따르면 프록시의 인증서가 만료되었거나 아직 유효하지 않습니다.',
		meaning: certificateOfProxy,
		fixes: {
			...correctClock,
			...restartVirtualMachine,
			askForNewCertificate: '시계가 맞으면 프록시 관리자에게 새 인증서를 요청하세요.',
			...configureProxy,
		},
	},
	'proxy-certificate-host-mismatch': {
		short: '다른 호스트용 프록시 인증서',
		summary: '{clientName} 프록시의 인증서가 다른 호스트용입니다.',
		meaning: certificateOfProxy,
		fixes: {
			useCertificateName: '프록시 주소에 인증서에 있는 이름을 사용하세요.',
			askForCertificate: '또는 프록시 주소의 이름이 들어 있는 인증서를 프록시 관리자에게 요청하세요.',
			...configureProxy,
		},
	},
	'certificate-untrusted': {
		short: '신뢰할 수 없는 인증서',
		summary: '{clientName} 클라이언트가 {host} 서버의 인증서를 신뢰하지 않습니다.',
		meaning:
			'대개는 회사의 프록시가 TLS를 검사하면서 인증서를 자체 인증 기관(CA)의 인증서로 바꾼 경우입니다. 다른 컴퓨터나 가상 머신에서 실행되는 데몬은 별도의 신뢰 저장소를 사용합니다.',
		fixes: trustAuthority,
	},
	'certificate-date-invalid': {
		short: '인증서 유효 기간이 아님',
		summary: '{clientName} 메시지에 따르면 {host} 서버의 인증서가 만료되었거나 아직 유효하지 않습니다.',
		meaning: withClientMessage(
			'이미지를 끌어오는 컴퓨터의 시계가 맞지 않거나, 프록시가 오래된 인증서를 제시합니다.',
		),
		fixes: {
			...correctClock,
			...restartVirtualMachine,
		},
	},
	'certificate-not-yet-valid': {
		short: '시계가 인증서 시작일보다 빠름',
		summary: [
			'이미지를 끌어오는 컴퓨터의 시계는 {clock}이지만, {host}의 인증서는 {certificateDate}부터 유효합니다.',
			'{clientName} 클라이언트에 따르면 {host}의 인증서는 아직 유효하지 않습니다.',
		],
		meaning:
			'이미지를 끌어오는 컴퓨터나 가상 머신의 시계가 거의 확실히 늦습니다. 배터리가 없거나 오래 절전 상태였던 컴퓨터는 오래된 날짜로 시작할 수 있습니다.',
		fixes: {
			...correctClock,
			turnOnTimeSync: '시계 동기화를 켜세요.',
			...restartVirtualMachine,
		},
	},
	'certificate-without-names': {
		short: '인증서에 호스트 이름 없음',
		summary:
			'{clientName} 클라이언트가 받은 {host}의 인증서에는 일반 이름만 있고, subjectAltName 확장에 이름이 없습니다.',
		meaning: withClientMessage(
			'{clientName} 클라이언트는 일반 이름을 사용하지 않습니다. Azure 레지스트리의 인증서에는 subjectAltName의 이름이 있으므로, 프록시나 미러가 자체 인증서를 보내고 있습니다. 그 인증 기관을 신뢰해도 해결되지 않습니다.',
		),
		fixes: {
			askForNewCertificate:
				'subjectAltName에 {host} 이름이 있는 인증서를 프록시나 미러의 관리자에게 요청하세요.',
			bypassGateway: '또는 레지스트리 연결을 복호화하지 않고 통과시키세요.',
		},
	},
	'certificate-host-mismatch': {
		short: '다른 호스트용 인증서',
		summary: '{clientName} 클라이언트가 받은 인증서는 {host} 호스트용이 아닙니다.',
		meaning: withClientMessage('hosts 파일, DNS 영역 또는 프록시 때문에 다른 서버가 이 이름으로 응답합니다.'),
		fixes: {
			useLoginServer:
				'privatelink가 들어 있는 이름은 DNS에서만 사용하는 이름입니다. 이미지 이름에는 {publicName} 이름을 사용하세요.',
			resolveHost:
				'이미지를 끌어오는 컴퓨터에서 이 호스트의 주소를 조회하세요. 가상 머신에서는 주소가 다를 수 있습니다.',
			askForCertificate: '{host} 관리자에게 이 이름이 들어 있는 인증서를 요청하세요.',
		},
	},
	'tls-handshake-failed': {
		short: 'TLS 연결 실패',
		summary: '{clientName} 클라이언트와 {host} 서버 사이의 TLS 연결이 실패했습니다.',
		meaning: withClientMessage(
			'서버 이름으로 필터링하는 방화벽이나 프록시는 핸드셰이크를 끊을 수 있습니다. Azure 레지스트리에는 TLS 1.2 이상이 필요합니다.',
		),
		fixes: {
			...askToAllowPull,
			updateClient: '{clientName} 클라이언트가 몇 년 된 버전이면 {clientName} 클라이언트를 업데이트하세요.',
		},
	},
	'plain-http': {
		short: '서버가 TLS 없이 HTTP 사용',
		summary: '{host} 서버가 TLS 없이 HTTP를 사용합니다.',
		meaning:
			'Azure 레지스트리는 항상 TLS를 사용하므로, 다른 서버나 캡티브 포털이 응답한 것입니다. 직접 운영하는 테스트용 레지스트리는 HTTP를 사용할 수 있습니다.',
		fixes: {
			checkHostAndPort,
			askAboutGateway: '프록시나 로그인 페이지가 레지스트리 대신 응답하는지 네트워크 담당자에게 문의하세요.',
			allowPlainHttpInDocker:
				'직접 운영하는 레지스트리라면 Docker의 daemon.json에서 "insecure-registries"에 HOST:PORT를 추가하고 Docker를 다시 시작하세요.',
			allowPlainHttpInPodman:
				'직접 운영하는 레지스트리라면 Podman의 registries.conf에 추가하세요: [[registry]] location="HOST:PORT" insecure=true',
		},
	},
	'credential-helper-missing': {
		short: '자격 증명 도우미 없음',
		summary: [
			'자격 증명 도우미 {helper} 프로그램이 없습니다. 도우미는 {settingPlace}에 지정되어 있습니다.',
			'{clientName} 클라이언트에 설정된 자격 증명 도우미 {helper} 프로그램이 없습니다.',
			'{clientName} 클라이언트에 설정된 자격 증명 도우미가 없습니다.',
		],
		meaning: withClientMessage(
			'config.json의 credsStore 또는 credHelpers에 도우미가 지정되어 있지만, docker-credential-NAME 프로그램이 PATH에 없습니다.',
		),
		fixes: {
			installHelper: `도우미를 설치하세요. 또는 ${removeHelper}`,
			switchOnIntegration:
				'desktop.exe는 Docker Desktop의 도우미입니다. Docker Desktop의 WSL 통합을 켠 뒤 Windows에서 WSL을 종료했다가 다시 시작하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
			removeAcrHelper: '더 이상 유지 관리되지 않는 acr-linux, acr-darwin, acr-windows 도우미를 제거하세요.',
		},
	},
	'credential-helper-failed': {
		short: '자격 증명 도우미 실패',
		summary: [
			'자격 증명 도우미 {helper} 프로그램이 실패했습니다. 도우미는 {settingPlace}에 지정되어 있습니다.',
			'{clientName} 클라이언트의 자격 증명 도우미 {helper} 프로그램이 실패했습니다.',
			'{clientName} 클라이언트의 자격 증명 도우미가 실패했습니다.',
		],
		meaning: withClientMessage(
			'자격 증명을 보관하는 도우미가 잠겨 있거나, 설정되지 않았거나, 손상되었습니다.',
		),
		fixes: {
			unlockKeychain: '자격 증명을 보관하는 키체인이나 키링의 잠금을 푸세요.',
			setUpPass: '키링이 pass이면 먼저 pass에 사용할 키를 설정하세요.',
			removeHelper: `또는 ${removeHelper}`,
		},
	},
	'credentials-file-unreadable': {
		short: '읽을 수 없는 자격 증명 파일',
		summary: [
			'{clientName} 클라이언트가 {path}의 {line}번째 줄에 있는 {malformedHost} 로그인을 사용할 수 없습니다. USER:PASSWORD를 base64로 인코딩한 값이 아닙니다.',
			'{malformedPlace}의 형식이 잘못되어 {clientName} 클라이언트는 로그인 없이 이미지를 끌어옵니다.',
			'{clientName} 클라이언트가 자격 증명 파일을 읽을 수 없습니다. {path}의 {line}번째 줄 형식이 잘못되었습니다.',
			'{folderPath} 경로가 파일이 아니므로 {clientName} 클라이언트는 로그인 없이 이미지를 끌어옵니다.',
			'{clientName} 클라이언트에는 {path}의 읽기 권한이 없습니다(소유자 {owner}, 모드 {mode}).',
			'{clientName} 클라이언트가 자격 증명이 저장된 {path} 파일을 읽을 수 없습니다.',
			'{clientName} 클라이언트가 자격 증명 파일을 읽을 수 없습니다.',
		],
		meaning: withClientMessage(
			'이때 {clientName} 클라이언트는 로그인 없이 이미지를 끌어오거나, 아예 끌어오지 않습니다.',
		),
		fixes: {
			removeEntry: '파일의 "auths"에서 {malformedHost} 항목을 제거하고 다시 로그인하세요.',
			correctFile: '자격 증명 파일의 JSON을 수정하거나, 파일을 다른 곳으로 옮기고 다시 로그인하세요.',
			...openFile,
			changeOwner: 'sudo를 사용한 뒤 파일의 소유자가 root로 바뀌었으면 현재 사용자로 되돌리세요.',
		},
	},
	'login-ignored': {
		short: '저장된 로그인이 무시됨',
		summary:
			'{imageHost} 레지스트리에는 로그인이 필요합니다. {path} 파일에 로그인이 있지만, 자격 증명 도우미 {helper} 프로그램에는 없으므로 {clientName} 클라이언트는 이 로그인을 무시합니다.',
		meaning: withClientMessage(
			'이 로그인은 도우미를 설정하기 전에 파일에 저장되었습니다. {clientName} 클라이언트는 도우미만 사용합니다.',
		),
		fixes: {
			signIn: '도우미에 로그인이 저장되도록 다시 로그인하세요.',
		},
	},
	'image-not-signed': {
		short: '서명되지 않은 이미지',
		summary: '{clientName} 클라이언트는 서명을 요구하지만, {image} 이미지는 서명되지 않았습니다.',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1이거나 서명을 요구하는 정책이 있으면, 클라이언트는 서명되지 않은 이미지를 끌어오지 않습니다.',
		),
		fixes: {
			...unsetContentTrust,
			askToSign: '또는 이미지 소유자에게 이미지에 서명해 달라고 요청하세요.',
			readPodmanPolicy: 'Podman이 어떤 서명을 요구하는지 확인하세요.',
		},
	},
	'image-refused-by-policy': {
		short: '정책이 레지스트리를 거부함',
		summary: '{clientName} 정책은 {imageHost} 서버의 이미지를 허용하지 않습니다.',
		meaning: withClientMessage(
			'클라이언트가 어떤 레지스트리의 이미지를 허용하는지는 정책 파일(policy.json)에서 정합니다. 로그인해도 해결되지 않습니다.',
		),
		fixes: {
			readPolicy:
				'{imageHost} 서버에 대한 규칙을 확인하세요. ~/.config/containers/policy.json 파일이 있으면 Podman은 그 파일을 대신 읽습니다.',
			askAdministrator: '조직에서 정책을 만들었으면, 이 레지스트리를 허용해 달라고 관리자에게 요청하세요.',
		},
	},
	'content-trust-server-unreachable': {
		short: '콘텐츠 신뢰 서버 응답 없음',
		summary: '콘텐츠 신뢰가 켜져 있지만, 콘텐츠 신뢰 서버가 응답하지 않습니다.',
		meaning: withClientMessage(
			'DOCKER_CONTENT_TRUST=1이면 docker는 이미지를 끌어오기 전에 Notary 서버에 요청합니다. 모든 레지스트리에 Notary 서버가 있는 것은 아닙니다.',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer: 'DOCKER_CONTENT_TRUST_SERVER가 설정되어 있으면 설정된 주소를 확인하세요.',
		},
	},
	'disk-full': {
		short: '이미지 디스크 공간 부족',
		summary: '{clientName} 이미지를 저장하는 디스크가 가득 찼습니다.',
		meaning: clientMessage,
		fixes: {
			showDiskUse: '{clientName} 데이터가 차지하는 디스크 공간을 확인하세요.',
			prune: '사용하지 않는 데이터를 삭제하세요. 중지된 컨테이너도 모두 파일과 함께 삭제됩니다.',
			enlargeDisk:
				'Docker Desktop이나 Podman 머신에서는 가상 머신의 디스크가 가득 찬 것입니다. 가상 머신의 디스크를 늘리세요.',
		},
	},
	'rootless-not-set-up': {
		short: '사용자 및 그룹 ID 부족',
		summary: '{clientName} 클라이언트가 {image} 이미지의 파일에 소유자를 지정할 수 없습니다.',
		meaning: withClientMessage(
			'루트리스 모드에는 이 사용자의 ID 범위가 필요한데, 범위가 없거나 너무 작습니다.',
		),
		fixes: assignIds,
	},
	'storage-not-writable': storageNotWritable,
	'unpack-failed': {
		short: '이미지 압축 풀기 실패',
		summary: '{image} 이미지를 내려받았지만 압축을 풀 수 없습니다.',
		meaning: withClientMessage(
			'이미지를 푸시하거나 끌어오는 중에 이미지가 손상되었거나, 이 버전의 클라이언트가 지원하지 않는 형식입니다.',
		),
		fixes: {
			retry: '한 번 더 시도하세요. 오류가 계속되면 이미지를 다시 빌드해 푸시하세요.',
			updateClient:
				'{clientName} 클라이언트를 업데이트하세요. 오래된 버전은 새로운 압축 방식을 지원하지 않습니다.',
		},
	},
	'daemon-stopped': {
		short: '끌어오는 중 데몬 중지됨',
		summary: '이미지를 끌어오는 중에 {clientName} 데몬이 중지되었습니다.',
		meaning: withClientMessage(
			'조금 전에는 데몬이 응답했습니다. 데몬이나 데몬의 가상 머신이 비정상 종료되었거나 다시 시작되었습니다.',
		),
		fixes: {
			readDockerLog: 'Docker 로그에서 원인을 확인하세요.',
			retry: '데몬이 다시 실행되면 다시 시도하세요.',
		},
	},
};
