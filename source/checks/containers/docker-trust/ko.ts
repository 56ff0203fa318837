import {dockerInstallations, restartDocker} from '../ko.ts';
import type {dockerTrust as check} from './docker-trust.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';
import {certificateFolder} from './ko-folder.ts';

const pullFails = '끌어오기는 "x509: certificate signed by unknown authority" 오류로 실패합니다.';

const onlyPullShows: readonly string[] = [
	'공용 인증 기관(CA) {publicIssuer}의 인증서는 컨테이너 엔진이 보통 신뢰합니다. acr-doctor는 이 엔진의 인증서를 읽을 수 없으므로, 엔진이 {host} 서버를 신뢰하는지는 이미지를 끌어와 보아야 알 수 있습니다.',
	'acr-doctor는 이 엔진의 인증서를 읽을 수 없으므로, 엔진이 {host} 서버를 신뢰하는지는 이미지를 끌어와 보아야 알 수 있습니다.',
];

const getAuthority = {
	getAuthority:
		'네트워크 담당자에게서 {issuerName}의 인증서를 PEM으로 받으세요. 조직의 인증 기관(CA)일 때만 신뢰하세요.',
	checkAuthority:
		'{authorityFile} 파일에 이 인증 기관(CA)이 들어 있습니다. 조직의 인증 기관일 때만 신뢰하세요.',
} as const;

const copyToMachine =
	'이 컴퓨터에서 모든 호스트에 대해 인증 기관(CA)을 신뢰하려면, 로컬 인증 기관 폴더에 인증서를 복사하세요.';
const updateStore = '그런 다음 신뢰 저장소를 갱신하세요.';

const trustOnMachine = {
	copyToMachine,
	copyNewToMachine: copyToMachine,
	updateOnDebian: updateStore,
	copyOnFedora: copyToMachine,
	updateOnFedora: updateStore,
} as const;

const exemptFromInspection = {
	exemptFromInspection:
		'또는 {loginServer} 서버와 레이어 호스트의 연결을 TLS 검사에서 제외해 달라고 네트워크 담당자에게 요청하세요.',
} as const;

const thenRestart =
	'그런 다음 Docker를 다시 시작하세요. Docker는 시작할 때만 신뢰 저장소를 읽습니다. 실행 중인 컨테이너는 중지됩니다.';

const createFolder =
	'또는 다시 시작하지 않고 {loginServer} 서버에 대해서만 인증 기관(CA)을 신뢰하도록 설정할 수 있습니다. 먼저 레지스트리의 폴더를 만드세요.';
const copyToFolder = '그런 다음 이름이 .crt로 끝나는 파일로 인증서를 이 폴더에 복사하세요.';

export const dockerTrust: WordsFor<typeof check> = {
	title: '컨테이너 엔진 신뢰',
	column: '신뢰',
	labels: {
		acceptedBy: '신뢰하는 파일',
		authorityAdded: 'CA 추가(UTC)',
		authorityFile: 'CA 파일',
		azureCli: 'Azure CLI의 신뢰',
		certificates: '인증서 수',
		brokenBlocks: '인증서가 아닌 PEM 섹션',
		certsFolder: '인증서 폴더',
		curl: 'curl의 신뢰',
		daemonStarted: '데몬 시작(UTC)',
		endpoint: '소켓 또는 엔드포인트',
		engine: '컨테이너 엔진',
		engineProxy: '엔진의 프록시',
		engineLocation: '엔진 위치',
		examined: '다른 파일',
		folderError: '폴더 오류',
		folderMode: '폴더 모드',
		folderOwner: '폴더 소유자',
		hostsFile: 'hosts.toml 파일',
		isAccepting: 'CA 포함',
		isPublic: '공용 CA',
		isRooted: '신뢰하는 루트 있음',
		isRootless: '루트리스',
		installation: 'Docker 설치',
		issuer: '발급자',
		path: '경로',
		place: '위치',
		sources: '파일',
		line: '줄',
		unpairedFile: '짝이 없는 인증서 또는 키',
		verificationOff: '검증을 끄는 설정',
	},
	terms: {
		installation: dockerInstallations,
		engineLocation: {
			local: '이 컴퓨터',
			'virtual-machine': '가상 머신 안',
			elsewhere: '다른 컴퓨터',
			none: '설치되지 않음',
			unknown: '알 수 없음',
		},
		place: {
			folder: '인증서 폴더',
			'other-folder': '다른 폴더',
			variable: '환경 변수',
		},
	},
	findings: {
		trusted: {
			short: '인증서를 신뢰함: {clientName}',
			summary: [
				'{host} 서버의 인증서를 신뢰하는 프로그램: {clientName}({path}), {stores}',
				'{host} 서버의 인증서를 신뢰하는 프로그램: {clientName}({path})',
			],
		},
		'trusted-only-by-engine': {
			short: '{clientName} 프로그램만 신뢰',
			summary:
				'{host} 서버의 인증서를 {clientName} 프로그램({path})은 신뢰하지만 acr-doctor는 신뢰하지 않습니다.',
			meaning:
				'{clientName} 프로그램에는 인증 기관(CA) 인증서가 든 별도의 파일이 있습니다. 이 컴퓨터의 다른 프로그램은 연결을 거부합니다. 해결 방법은 TLS 핸드셰이크 행에 있습니다. {host} 서버용 폴더는 레이어를 받는 호스트에는 적용되지 않습니다.',
		},
		'not-compared': {
			short: '비교할 인증서 없음',
			summary: '{host} 서버가 인증서를 제시하지 않아({error}) 비교하지 않았습니다.',
			meaning: '연결이 실패하는 이유는 TLS 핸드셰이크 행에 있습니다.',
			fixes: {retryAfterTls: 'TLS 핸드셰이크 문제를 해결한 뒤 다시 시도하세요.'},
		},
		'refused-as-in-tls': {
			short: 'TLS 핸드셰이크와 같은 문제',
			summary:
				'TLS 핸드셰이크 행에 있는 이유로, 확인한 프로그램 중 어느 것도 {host} 서버의 인증서를 신뢰하지 않습니다.',
			meaning:
				'TLS 핸드셰이크 행의 해결 방법은 컨테이너 엔진에도 적용됩니다. 해결할 때까지 끌어오기는 실패합니다.',
			fixes: {retryAfterTls: 'TLS 핸드셰이크 문제를 해결한 뒤 다시 시도하세요.'},
		},
		'engine-in-virtual-machine': {
			short: '확인하지 않음: 가상 머신 안',
			summary: '확인하지 않음: 컨테이너 엔진이 가상 머신에서 실행됩니다.',
			meaning: onlyPullShows,
			fixes: {
				trustInVirtualMachine:
					'끌어올 때 x509 오류가 나면, macOS나 Windows의 신뢰 저장소에 인증 기관(CA)을 추가하고 Docker Desktop을 다시 시작하세요. 다른 가상 머신에서는 가상 머신 안에 인증 기관을 추가하세요.',
			},
		},
		'engine-elsewhere': {
			short: '확인하지 않음: 다른 컴퓨터',
			summary: [
				'확인하지 않음: 컨테이너 엔진이 이 컴퓨터에서 실행되지 않습니다({endpoint}).',
				'확인하지 않음: 컨테이너 엔진이 이 컴퓨터에서 실행되지 않습니다.',
			],
			meaning: onlyPullShows,
			fixes: {
				checkOverThere:
					'끌어올 때 x509 오류가 나면, 엔진이 실행되는 컴퓨터의 신뢰 저장소나 /etc/docker/certs.d/{host}/ca.crt에 인증 기관(CA)을 추가하세요.',
			},
		},
		'engine-on-other-route': {
			short: '확인하지 않음: 다른 프록시',
			summary: [
				'확인하지 않음: acr-doctor는 {proxyHost} 프록시를, {clientName} 데몬은 {engineProxyHost} 프록시를 사용합니다.',
				'확인하지 않음: acr-doctor는 {proxyHost} 프록시를 사용하지만, {clientName} 데몬은 사용하지 않거나 알리지 않습니다.',
				'확인하지 않음: {clientName} 데몬은 {engineProxyHost} 프록시를 사용하지만, acr-doctor는 프록시를 사용하지 않습니다.',
				'확인하지 않음: acr-doctor와 {clientName} 데몬이 서로 다른 프록시를 사용합니다.',
			],
			meaning:
				'{clientName} 데몬은 acr-doctor가 받은 인증서를 신뢰하지 않지만, 다른 인증서를 받을 수도 있습니다. {clientName} 데몬이 {host} 서버를 신뢰하는지는 이미지를 끌어와 보아야 알 수 있습니다.',
			fixes: {
				setSameProxy:
					'네트워크에 프록시가 필요하면 acr-doctor와 컨테이너 엔진에 같은 프록시를 설정한 뒤 다시 시도하세요.',
			},
		},
		'no-engine': {
			short: '확인할 컨테이너 엔진 없음',
			summary: '확인하지 않음: 컨테이너 클라이언트가 설치되어 있지 않습니다.',
			meaning:
				'이 검사는 컨테이너 클라이언트가 있을 때만 인증서를 비교합니다. 레지스트리의 다른 검사는 그대로 실행됩니다.',
			fixes: {nameClient: '클라이언트가 다른 이름으로 설치되어 있으면 그 이름을 지정하세요.'},
		},
		'engine-unknown': {
			short: '확인하지 않음: 엔진 응답 없음',
			summary: '확인하지 않음: 응답하는 컨테이너 엔진이 없습니다.',
			meaning: '원인은 컨테이너 데몬 행에 있습니다. 엔진이 응답하면 인증서를 비교합니다.',
			fixes: {retry: '엔진이 응답하면 다시 시도하세요.'},
		},
		'hosts-file-used': {
			short: '확인하지 않음: hosts.toml 사용',
			summary: '확인하지 않음: {clientName} 프로그램이 신뢰하는 인증서는 {hostsFile} 파일에서 정합니다.',
			meaning: '{host} 서버의 인증 기관(CA) 인증서는 이 파일의 "ca" 설정에 지정합니다.',
			fixes: {checkHostsFile: '끌어올 때 x509 오류가 나면 "ca" 설정에 인증 기관(CA)을 추가하세요.'},
		},
		'verification-off': {
			short: '검증하지 않음: {clientName}',
			summary: [
				'{path}의 {line}번째 줄에서 {host}의 검증이 해제되어 {clientName} 프로그램이 모든 인증서를 받아들입니다.',
				'{path}에서 {host}의 검증이 해제되어 {clientName} 프로그램이 모든 인증서를 받아들입니다.',
			],
			meaning:
				'인증 기관(CA)의 신뢰 여부는 {clientName} 프로그램에 영향을 주지 않습니다. 네트워크의 다른 사람이 로그인을 읽거나 이미지를 바꿀 수 있습니다.',
			fixes: {
				removeSetting:
					'이 설정을 제거하세요. Azure 레지스트리의 인증서는 모든 클라이언트가 신뢰합니다. 프록시가 TLS를 검사하면 대신 프록시의 인증 기관을 신뢰하세요.',
				...restartDocker(
					'그런 다음 Docker를 다시 시작하세요. 다시 시작하면 실행 중인 컨테이너가 중지됩니다.',
				),
			},
		},
		'not-trusted-by-engine': {
			short: 'CA를 신뢰하지 않음: {clientName}',
			summary: [
				'{clientName} 프로그램이 {host} 서버의 인증서 발급자({issuerName})를 신뢰하지 않습니다(신뢰하는 프로그램: {stores}).',
				'{clientName} 프로그램이 {host} 서버의 인증서 발급자({issuerName})를 신뢰하지 않습니다.',
				'{clientName} 프로그램이 {host} 서버의 인증서 발급자를 신뢰하지 않습니다.',
			],
			meaning: [
				`${pullFails} {clientName} 프로그램이 읽는 파일은 {files}이며, 이 중 어디에도 인증 기관(CA)이 없습니다. {brokenFile} 파일에는 인증서가 아닌 PEM 섹션이 {brokenCount}개 있으며, 이 섹션은 무시됩니다.`,
				`${pullFails} {clientName} 프로그램이 읽는 파일은 {files}이며, 이 중 어디에도 인증 기관(CA)이 없습니다.`,
				`${pullFails} {clientName} 프로그램이 인증 기관(CA) 인증서가 든 파일을 찾지 못합니다.`,
			],
			fixes: {
				...getAuthority,
				...trustOnMachine,
				...restartDocker(thenRestart),
				createFolder,
				createOwnFolder: createFolder,
				copyToFolder,
				copyNewToFolder: copyToFolder,
				copyToOwnFolder: copyToFolder,
				trustForLayers:
					'이 폴더는 {loginServer} 서버에만 적용됩니다. 레이어는 다른 호스트에서 받습니다. 프록시가 레이어의 통신도 복호화하면 이 컴퓨터의 신뢰 저장소를 사용하세요.',
				...exemptFromInspection,
			},
		},
		'public-authorities-missing': {
			short: '공용 CA 없음({clientName})',
			summary: [
				'{clientName} 프로그램이 {host} 서버의 인증서를 발급한 공용 인증 기관({issuerName})을 신뢰하지 않습니다.',
				'{clientName} 프로그램이 {host} 서버의 인증서를 발급한 공용 인증 기관(CA)을 신뢰하지 않습니다.',
			],
			meaning: [
				`이 컴퓨터에 공용 인증 기관(CA)이 없거나 오래되었습니다. {clientName} 프로그램이 읽는 파일은 {files}입니다. ${pullFails}`,
				`이 컴퓨터에 공용 인증 기관(CA) 파일이 없습니다. ${pullFails}`,
			],
			fixes: {
				installOnDebian: 'Debian과 Ubuntu에서는 공용 인증 기관(CA)을 설치하세요.',
				installOnFedora: 'Fedora와 Red Hat에서는 공용 인증 기관(CA)을 설치하세요.',
				...restartDocker(thenRestart),
			},
		},
		...certificateFolder,
		'restart-needed': {
			short: '다시 시작 필요: {clientName}',
			summary:
				'{clientName} 데몬이 시작된 뒤에 인증 기관(CA)이 추가되었습니다. 데몬 시작: {daemonStarted}, {authorityFile} 변경: {authorityAdded}(UTC)',
			meaning: `{clientName} 데몬은 시작할 때만 이 컴퓨터의 신뢰 저장소를 읽습니다. 다시 시작할 때까지 ${pullFails}`,
			fixes: {
				...restartDocker('Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.'),
				restartMachine: '또는 이 컴퓨터를 다시 시작하세요.',
			},
		},
		'not-trusted-by-azure-cli': {
			short: 'CA를 신뢰하지 않음: Azure CLI',
			summary: [
				'Azure CLI가 {host} 서버의 인증서 발급자({issuerName})를 신뢰하지 않습니다. {azureCliFile} 파일에 인증 기관(CA) 인증서가 없습니다.',
				'Azure CLI가 {host} 서버의 인증서 발급자를 신뢰하지 않습니다.',
			],
			meaning:
				'az acr login은 CERTIFICATE_VERIFY_FAILED 오류로 실패합니다. Azure CLI는 자체 인증서나 REQUESTS_CA_BUNDLE에 지정된 파일을 읽습니다.',
			fixes: {
				useBundle: `REQUESTS_CA_BUNDLE에 이 인증 기관(CA)과 공용 인증 기관이 모두 들어 있는 파일을 지정한${startAgain}`,
				createBundle: `둘 다 들어 있는 파일이 없으면 Azure CLI의 인증서 파일(certifi/cacert.pem)을 복사해 인증 기관(CA)을 추가하고, REQUESTS_CA_BUNDLE에 그 파일을 지정한${startAgain}`,
			},
		},
		'not-trusted-by-curl': {
			short: 'CA를 신뢰하지 않음: curl',
			summary: [
				'이 컴퓨터의 신뢰 저장소에 {host} 서버의 인증서 발급자({issuerName})가 없습니다.',
				'이 컴퓨터의 신뢰 저장소에 {host} 서버의 인증서 발급자가 없습니다.',
			],
			meaning:
				'curl처럼 이 신뢰 저장소를 사용하는 프로그램은 연결을 거부합니다. 인증 기관(CA)은 환경 변수나 한 프로그램의 폴더에만 지정되어 있습니다. {host} 서버용 폴더는 레이어를 받는 호스트에는 적용되지 않습니다.',
			fixes: {...getAuthority, ...trustOnMachine, ...exemptFromInspection},
		},
	},
};
