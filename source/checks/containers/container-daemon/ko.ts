import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	allowMoreTime,
	readFullOutput,
	assignIds,
	clientMessage,
	useTokenWithoutClient,
	startAgain,
	waitForAnswer,
	withClientMessage,
} from '../ko.ts';

const useDefaultContext = {
	useDefaultContext: '또는 {storedContext} 컨텍스트 대신 기본 데몬으로 되돌리세요.',
} as const;

const unsetVariable = (name: string) => `또는 기본 데몬에 연결하도록 ${name} 변수를 제거한${startAgain}`;

const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `또는 저장된 컨텍스트를 사용하도록 DOCKER_CONTEXT 변수를 제거한${startAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

const listContexts = {
	listContexts: '컨텍스트 목록을 확인하세요. 별표가 붙은 것이 현재 컨텍스트입니다.',
} as const;

const connectToDaemon = {
	connectToDaemon: '그 서버가 맞다면 서버를 시작하거나, 서버로 이어지는 VPN 또는 터널을 연결하세요.',
} as const;

export const containerDaemon: WordsFor<typeof check> = {
	title: '컨테이너 데몬',
	labels: {
		commandLine: '실행한 명령',
		endpoint: '확인한 곳',
		isRemote: '다른 곳에서 동작',
		isRoot: 'root로 실행',
		isRootless: 'root 없이 동작',
		variableValue: '값',
	},
	findings: {
		running: {summary: ['응답함, 버전 {serverVersion}', '응답함']},
		daemonless: {summary: '필요 없음: {clientName} 클라이언트는 데몬 없이 동작'},
		'no-daemon-in-container': {
			summary: '건너뜀: {clientName}의 데몬이 없습니다. 컨테이너에서는 보통 그렇습니다.',
			meaning: '클라이언트는 이미지에 들어 있지만, 이 컨테이너에 데몬이나 데몬의 소켓은 제공되지 않았습니다.',
			fixes: {
				mountSocket: '데몬이 필요하면 데몬의 소켓을 연결해 컨테이너를 시작하세요.',
				setDockerHost: '또는 네트워크에서 수신 대기하는 데몬을 지정하세요.',
			},
		},
		'user-namespaces-not-allowed': {
			summary: '건너뜀: 이 컨테이너에서는 {clientName}의 네임스페이스를 만들 수 없습니다.',
			meaning: '사용자 네임스페이스가 필요한데, 컨테이너에서는 권한을 따로 받아야 쓸 수 있습니다.',
			fixes: {
				startPrivileged: '여기서 써야 한다면 더 많은 권한으로 이 컨테이너를 시작하세요.',
				usePodmanImage: '또는 컨테이너에서 Podman을 실행하도록 만든 이미지로 시작하세요.',
			},
		},
		'not-running': {
			summary: ['응답하는 데몬이 없습니다: {endpoint}', '{clientName}의 데몬이 실행 중이 아닙니다.'],
			meaning:
				'{clientName} 자체는 클라이언트일 뿐이고 이미지는 데몬이 끌어옵니다. 그 데몬이 중지되었거나 시작된 적이 없습니다.',
			fixes: {
				startDockerService: '시스템의 Docker 서비스를 시작하세요.',
				startUserDockerService: '이 사용자의 Docker 서비스를 시작하세요.',
				startDockerInWsl: '또는 Windows에서 Docker Desktop을 시작하거나 여기서 데몬을 시작하세요.',
				startContainerd: 'nerdctl에 필요한 containerd를 시작하세요.',
				readDockerLog: 'Docker가 시작되지 않으면 로그에서 이유를 확인하세요.',
				...useTokenWithoutClient,
			},
		},
		'desktop-not-running': {
			summary: [
				'데몬을 실행하는 앱이 꺼져 있습니다. 응답 없음: {endpoint}',
				'데몬을 실행하는 앱이 꺼져 있습니다: {clientName}',
			],
			meaning:
				'이 컴퓨터의 데몬은 가상 머신 안에서 동작하고, 그 가상 머신은 Docker Desktop, Rancher Desktop 또는 Colima가 시작합니다.',
			fixes: {
				startDockerDesktop: 'Docker Desktop을 시작하고 엔진이 실행 중이라고 표시될 때까지 기다리세요.',
				startColima: 'Colima를 쓴다면 Colima를 시작하세요.',
				...useDefaultContext,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'podman-machine-not-running': {
			summary: 'Podman의 머신이나 서비스에 연결할 수 없습니다.',
			meaning:
				'이 Podman은 서비스에 연결하는 클라이언트입니다. 보통 전용 가상 머신에서 실행되는 그 서비스가 꺼져 있습니다.',
			fixes: {
				startPodmanMachine: 'Podman 머신을 시작하세요.',
				createPodmanMachine: '아직 Podman 머신이 없으면 만드세요.',
				startPodmanSocket: '또는 이 사용자의 Podman 서비스를 시작하세요.',
				listConnections: 'Podman에서 어느 서비스에 연결하는지 확인하세요.',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			summary: [
				'이 사용자는 데몬에 연결할 권한이 없습니다: {endpoint}',
				'이 사용자는 데몬에 연결할 권한이 없습니다: {clientName}',
			],
			meaning:
				'데몬은 실행 중일 수 있습니다. 소켓은 root와 특정 그룹만 쓸 수 있는데, 이 사용자는 어느 쪽도 아닙니다.',
			fixes: {
				joinDockerGroup:
					'사용자를 docker 그룹에 추가하세요. 이 그룹의 사용자는 root 권한을 얻을 수 있으니 주의하세요.',
				signInAgain: '그런 다음 로그아웃했다가 다시 로그인하세요. 세션의 그룹은 시작할 때 정해집니다.',
				shutDownWsl: '그런 다음 Windows에서 WSL을 종료하고 다시 여세요. 세션의 그룹은 시작할 때 정해집니다.',
				joinDockerUsers: '사용자를 docker-users 그룹에 추가한 뒤 로그아웃했다가 다시 로그인하세요.',
				setUpContainerd: 'nerdctl을 sudo로 실행하거나 이 사용자용 containerd를 설정하세요.',
				mountReadableSocket: '컨테이너에서는 전달된 소켓을 읽고 쓸 수 있는 사용자나 그룹으로 실행하세요.',
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-unreachable': {
			summary: '{clientName} 서버가 응답하지 않습니다: {variableValue}({variable})',
			meaning: withClientMessage('이 변수가 설정되어 있는 동안에는 이 컴퓨터의 데몬에 연결하지 않습니다.'),
			fixes: {
				...connectToDaemon,
				...useDefaultDaemon,
				correctVariable: `그 서버가 아니라면 {variable} 변수를 고친${startAgain}`,
				...useTokenWithoutClient,
			},
		},
		'context-unreachable': {
			summary: [
				'{context} 컨텍스트의 서버가 응답하지 않습니다: {endpoint}',
				'{context} 컨텍스트의 서버가 응답하지 않습니다.',
			],
			meaning: withClientMessage(
				'docker가 어느 데몬에 연결할지는 현재 컨텍스트가 정합니다. 그 데몬이 꺼져 있거나 연결할 수 없습니다.',
			),
			fixes: {...connectToDaemon, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
		},
		'context-not-found': {
			summary: 'docker가 사용하도록 지정된 {context} 컨텍스트가 없습니다.',
			meaning: '삭제되었거나, 다른 사용자 또는 다른 설정 폴더(DOCKER_CONFIG)에서 만든 것입니다.',
			fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
		},
		'invalid-daemon-address': {
			summary: [
				'{variable} 값이 서버 주소가 아닙니다: {variableValue}',
				'{clientName}에서 서버 주소를 해석할 수 없습니다.',
			],
			meaning: 'unix:///var/run/docker.sock, tcp://HOST:PORT 또는 ssh://USER@HOST 형식으로 적습니다.',
			fixes: {correctAddress: `데몬의 주소를 고친${startAgain}`, ...useDefaultDaemon},
		},
		'tls-certificate-missing': {
			summary: '{clientName}: 데몬 연결용 인증서를 읽을 수 없습니다.',
			meaning: withClientMessage(
				'DOCKER_TLS_VERIFY 또는 컨텍스트에서 별도의 인증서 파일로 TLS를 쓰도록 지정했습니다.',
			),
			fixes: {
				addCertificates: 'ca.pem, cert.pem, key.pem을 DOCKER_CERT_PATH가 가리키는 폴더나 ~/.docker에 두세요.',
				unsetTlsVerify: `이 컴퓨터의 데몬이라면 TLS가 필요 없습니다. DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
				...useTokenWithoutClient,
			},
		},
		'tls-handshake-failed': {
			summary: [
				'{clientName}: 데몬과 TLS 설정이 맞지 않습니다({variableValue}).',
				'{clientName}: 데몬과 TLS 설정이 맞지 않습니다.',
			],
			meaning: withClientMessage('한쪽만 TLS를 쓰거나, 한쪽이 다른 쪽의 인증서를 신뢰하지 않습니다.'),
			fixes: {
				setTlsVerify: '데몬이 TLS를 쓰면(대개 2376 포트) 클라이언트에서도 TLS를 켜세요.',
				setCertificateFolder: `이어서 ca.pem, cert.pem, key.pem이 있는 폴더를 지정한${startAgain}`,
				unsetTlsVerify: `데몬이 TLS를 쓰지 않으면(2375 포트) DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
				...useDefaultDaemon,
				...useTokenWithoutClient,
			},
		},
		'api-version-mismatch': {
			summary: '{clientName} 클라이언트와 데몬의 버전이 너무 다릅니다.',
			meaning: clientMessage,
			fixes: {
				updateOlder: '클라이언트와 데몬 중 오래된 쪽을 업데이트하세요.',
				unsetApiVersion: `DOCKER_API_VERSION이 있으면 양쪽이 함께 지원하는 버전을 찾지 못합니다. 설정되어 있으면 제거한${startAgain}`,
				...useTokenWithoutClient,
			},
		},
		'rootless-not-set-up': {
			summary: '{clientName}: 이 사용자용으로 설정되어 있지 않습니다.',
			meaning: withClientMessage(
				'root 없이 동작하려면 사용자에게 할당된 UID/GID 범위와 이를 쓰는 작은 프로그램 두 개가 필요합니다.',
			),
			fixes: {
				installUidmap: 'Debian과 Ubuntu에서는 newuidmap과 newgidmap을 설치하세요.',
				...assignIds,
				setUpContainerd: '이 사용자용 containerd를 설정하고 시작하세요.',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			summary: '{clientName}의 데몬이 제한 시간 안에 응답하지 않았습니다.',
			meaning: '데몬이 연결은 받지만 응답하지 않습니다. 데몬이 멈췄거나 컴퓨터의 리소스가 부족합니다.',
			fixes: {
				restartDocker: 'Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
				restartDesktop: 'Docker Desktop을 종료했다가 다시 시작하세요.',
				shutDownWsl:
					'Docker Desktop을 종료하고 Windows에서 WSL을 종료한 뒤 Docker Desktop을 다시 시작하세요.',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-timed-out': {
			summary: [
				'{clientName} 서버가 제한 시간 안에 응답하지 않습니다: {variableValue}({variable})',
				'{clientName} 서버가 제한 시간 안에 응답하지 않습니다({context} 컨텍스트).',
			],
			meaning: '방화벽이 패킷을 버리거나, VPN이 끊겼거나, 그곳의 서버가 컨테이너 데몬이 아닙니다.',
			fixes: {
				connectToDaemon: '서버로 이어지는 VPN 또는 터널을 연결하거나 주소를 고치세요.',
				...useDefaultDaemon,
				...allowMoreTime,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			summary: [
				'{commandLine} 명령이 실패했습니다: {reason}',
				'{commandLine} 명령이 실패했습니다({error}).',
				'{commandLine} 명령이 실패했습니다(종료 코드 {exitCode}).',
			],
			meaning: '이것만으로는 데몬이 실행 중인지 알 수 없습니다.',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
