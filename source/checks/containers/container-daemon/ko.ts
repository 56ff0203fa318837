import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startDocker, unsetApiVersion} from './ko-fixes.ts';
import {
	allowMoreTime,
	readFullOutput,
	assignIds,
	clientMessage,
	errorLineLabels,
	settingLabels,
	startAgain,
	storageNotWritable,
	useTokenWithoutClient,
	waitForAnswer,
	withClientMessage,
} from '../ko.ts';
import {machineDaemon} from './ko-machine.ts';
import {daemonAddress} from './ko-address.ts';
import {remoteDaemon} from './remote/ko.ts';
import {remoteHost} from './remote/ko-host.ts';
import {clientKey} from './remote/ko-client-key.ts';
import {sshSignIn} from './remote/ko-ssh-sign-in.ts';

const groupsOfSession = '세션의 그룹은 세션을 시작할 때 정해지기 때문입니다.';

export const containerDaemon: WordsFor<typeof check> = {
	title: '컨테이너 데몬',
	labels: {
		...errorLineLabels,
		...settingLabels,
		engineProblem: '설정의 문제',
		selectedContext: '선택한 컨텍스트',
		settings: '클라이언트 설정',
		invalidFile: '잘못된 설정 파일',
		service: 'Podman 서비스',
		commandLine: '실행한 명령',
		endpoint: '데몬 주소',
		isMachineInstalled: '가상 머신 프로그램 설치됨',
		isRemote: '원격 서비스',
		isRoot: 'root로 실행',
		isRootless: '루트리스',
		membership: '그룹 소속',
		socketGroup: '소켓의 그룹',
		otherEndpoint: '응답하는 다른 엔진',
		proxyVariable: '프록시 변수',
		apiVersion: 'DOCKER_API_VERSION 값',
		tlsVariable: 'DOCKER_TLS_VERIFY 값',
		certificatePath: '인증서 파일의 폴더',
		variableValue: '변수 값',
	},
	terms: {membership: {none: '소속되지 않음', later: '이 세션이 시작된 뒤에 소속됨'}},
	findings: {
		running: {
			short: ['실행 중, 버전 {serverVersion}', '실행 중'],
			summary: ['데몬이 응답합니다. 버전은 {serverVersion}입니다.', '데몬이 응답합니다.'],
		},
		daemonless: {
			short: '{clientName}에는 데몬이 필요 없음',
			summary: '{clientName} 클라이언트는 데몬 없이 동작합니다.',
		},
		'no-daemon-in-container': {
			short: '이 컨테이너에 데몬 없음',
			summary: '이 컨테이너에는 {clientName} 데몬이 없습니다. 컨테이너에서는 정상입니다.',
			meaning: '이미지에 클라이언트는 들어 있지만, 이 컨테이너에는 데몬도 데몬의 소켓도 없습니다.',
			fixes: {
				mountSocket:
					'이 컨테이너에 데몬이 필요하면 데몬의 소켓을 마운트하여 컨테이너를 시작하세요. 그러면 컨테이너가 호스트의 root 권한을 얻을 수 있습니다.',
				setDockerHost: '또는 네트워크에서 수신 대기하는 데몬의 주소를 설정하세요.',
			},
		},
		'user-namespaces-not-allowed': {
			short: '사용자 네임스페이스 허용 안 됨',
			summary: '이 컨테이너에서는 {clientName} 클라이언트가 사용자 네임스페이스를 만들 수 없습니다.',
			meaning:
				'클라이언트에는 사용자 네임스페이스가 필요합니다. 컨테이너에서는 추가 권한이 있어야 사용자 네임스페이스를 만들 수 있습니다.',
			fixes: {
				startPrivileged:
					'이 컨테이너에서 클라이언트를 사용해야 한다면 더 많은 권한으로 컨테이너를 시작하세요. 권한이 높은(privileged) 컨테이너는 호스트 전체에 액세스할 수 있습니다.',
				usePodmanImage: '또는 컨테이너에서 Podman을 실행하도록 만든 이미지로 시작하세요.',
			},
		},
		'not-running': {
			short: '실행 중인 데몬 없음',
			summary: ['{endpoint} 주소에서 응답하는 데몬이 없습니다.', '{clientName} 데몬이 실행 중이 아닙니다.'],
			meaning:
				'{clientName} 클라이언트로 이미지를 끌어오려면 데몬이 필요합니다. 데몬이 중지되었거나 시작된 적이 없습니다.',
			fixes: {
				...startDocker,
				startDockerInWsl: '또는 Windows에서 Docker Desktop을 시작하거나, 이 배포판에서 데몬을 시작하세요.',
				startContainerd: 'nerdctl에 필요한 containerd를 시작하세요.',
				readDockerLog: 'Docker가 시작되지 않으면 Docker 로그에서 원인을 확인하세요.',
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-malformed': {
			short: 'daemon.json의 형식 오류',
			summary: '{settingPlace}의 형식이 잘못되었고, 실행 중인 데몬이 없습니다.',
			meaning: '형식이 잘못된 설정으로는 데몬이 시작되지 않습니다.',
			fixes: {
				correctLine: '"클라이언트 설정" 행에 표시된 줄을 수정한 뒤 데몬을 시작하세요.',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-conflict': {
			short: 'daemon.json과 옵션의 충돌',
			summary: '{setting} 설정({settingPlace})이 옵션({flagPlace})과 충돌하고, 실행 중인 데몬이 없습니다.',
			meaning: '같은 설정이 daemon.json과 서비스의 옵션에 모두 있으면 데몬이 시작되지 않습니다.',
			fixes: {
				removeSetting:
					'daemon.json에서 설정을 제거하거나, 이 옵션이 없는 ExecStart로 재정의하세요. 그런 다음 데몬을 시작하세요.',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'session-without-group': {
			short: '세션이 그룹 추가보다 먼저 시작됨',
			summary:
				'이 사용자는 {socketGroup} 그룹에 속하지만, 이 세션은 사용자가 그룹에 추가되기 전에 시작되었습니다.',
			meaning:
				'세션의 그룹은 시작할 때 그대로 유지됩니다. 데몬의 소켓은 {socketGroup} 그룹의 구성원이 사용할 수 있으므로, 새 세션에서는 데몬을 사용할 수 있습니다.',
			fixes: {
				signInAgain: '로그아웃한 뒤 다시 로그인하세요. 원격 세션이면 먼저 모든 연결을 끝내세요.',
				openShell: '또는 이 그룹으로 셸을 시작하고 그 셸에서 다시 시도하세요.',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			short: '데몬을 사용할 권한 없음',
			summary: [
				'이 사용자에게 {endpoint} 데몬을 사용할 권한이 없습니다.',
				'이 사용자에게 {clientName} 클라이언트를 이 방법으로 사용할 권한이 없습니다.',
			],
			meaning:
				'데몬은 실행 중일 수 있습니다. 소켓이나 소켓 위쪽 폴더의 권한에 이 사용자가 포함되어 있지 않습니다.',
			fixes: {
				joinDockerGroup:
					'현재 사용자를 docker 그룹에 추가하세요. 이 그룹의 구성원은 root 권한을 얻을 수 있습니다.',
				inspectSocket: '소켓과 그 폴더의 소유자를 확인하세요.',
				useOwnDaemon:
					'{variable} 변수가 이 소켓을 지정합니다. 다른 사용자의 소켓이면 {variable} 변수를 제거하고 같은 셸에서 다시 시도하세요.',
				showSocket:
					'소켓은 {otherGroup} 그룹의 것입니다. 누가 소켓을 사용할 수 있는지 확인하거나, sudo로 {clientName} 클라이언트를 실행하세요.',
				signInAgain: `그런 다음 로그아웃했다가 다시 로그인하세요. ${groupsOfSession}`,
				shutDownWsl: `그런 다음 Windows에서 WSL을 종료했다가 다시 시작하세요. ${groupsOfSession} WSL을 종료하면 모든 배포판이 중지됩니다.`,
				joinGroupInWsl:
					'데몬이 Docker Desktop이 아니라 이 배포판에서 실행 중이면 현재 사용자를 docker 그룹에 추가하세요.',
				setUpContainerd: 'nerdctl을 sudo로 실행하거나, 이 사용자용 containerd를 설정하세요.',
				mountReadableSocket: '컨테이너에서는 마운트된 소켓을 읽고 쓸 수 있는 사용자나 그룹으로 실행하세요.',
				...useTokenWithoutClient,
			},
		},
		...machineDaemon,
		...daemonAddress,
		...remoteDaemon,
		...remoteHost,
		...clientKey,
		...sshSignIn,
		'client-too-old': {
			short: '클라이언트 버전이 너무 오래됨',
			summary: '{clientName} 클라이언트의 버전이 너무 오래되어 데몬과 함께 사용할 수 없습니다.',
			meaning: clientMessage,
			fixes: {
				updateClient:
					'{clientName} 클라이언트를 업데이트하세요. 빌드 작업 같은 도구에는 오래된 클라이언트가 따로 들어 있을 수 있습니다.',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'daemon-too-old': {
			short: '데몬 버전이 너무 오래됨',
			summary: '데몬의 버전이 너무 오래되어 이 버전의 {clientName} 클라이언트와 함께 사용할 수 없습니다.',
			meaning: clientMessage,
			fixes: {
				updateDaemon: '데몬을 업데이트하거나, 이전 버전의 클라이언트를 사용하세요.',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'api-version-unsupported': {
			short: 'DOCKER_API_VERSION이 맞지 않음',
			summary:
				'DOCKER_API_VERSION 때문에 {clientName} 클라이언트가 API 버전 {apiVersion}을 사용하지만, 데몬은 이 버전을 지원하지 않습니다.',
			meaning: withClientMessage('이 변수가 없으면 클라이언트와 데몬이 둘 다 지원하는 버전을 선택합니다.'),
			fixes: {removeApiVersion: `DOCKER_API_VERSION 변수를 제거한${startAgain}`, ...useTokenWithoutClient},
		},
		'settings-file-invalid': {
			short: '잘못된 설정 파일',
			summary: [
				'{clientName} 클라이언트에는 {path}의 읽기 권한이 없습니다(소유자 {owner}, 모드 {mode}).',
				'{clientName} 클라이언트가 {path}의 {line}번째 줄을 사용할 수 없습니다.',
				'{clientName} 클라이언트가 {path}의 설정을 사용할 수 없습니다.',
				'{clientName} 클라이언트가 설정 파일을 사용할 수 없습니다.',
			],
			meaning: clientMessage,
			fixes: {
				correctSettings: '메시지에 나온 줄이나 키를 수정하세요.',
				...useTokenWithoutClient,
			},
		},
		'storage-not-writable': storageNotWritable,
		'rootless-not-set-up': {
			short: '루트리스 모드 미설정',
			summary: '{clientName} 루트리스(rootless) 모드가 이 사용자용으로 설정되어 있지 않습니다.',
			meaning: withClientMessage(
				'루트리스 모드에는 사용자에게 할당된 ID 범위와 newuidmap, newgidmap 프로그램이 필요합니다.',
			),
			fixes: {
				installUidmap: 'Debian과 Ubuntu에서는 newuidmap과 newgidmap을 설치하세요.',
				...assignIds,
				setUpContainerd: '이 사용자용 containerd를 설정하고 시작하세요.',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			short: '데몬 응답 시간 초과',
			summary: '{clientName} 데몬이 제한 시간 안에 응답하지 않았습니다.',
			meaning: '데몬이 연결은 받지만 응답하지 않습니다. 데몬이 멈췄거나, 컴퓨터에 과부하가 걸려 있습니다.',
			fixes: {
				restartDocker: 'Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
				restartDesktop: 'Docker Desktop을 종료했다가 다시 시작하세요.',
				shutDownWsl:
					'Docker Desktop을 종료하고 Windows에서 WSL을 종료한 뒤 Docker Desktop을 다시 시작하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			short: '{commandLine} 실패',
			summary: [
				'{commandLine} 명령이 실패했습니다. 메시지: {reason}',
				'{commandLine} 명령이 실패했습니다({error}).',
				'{commandLine} 명령이 실패했습니다(종료 코드 {exitCode}).',
			],
			meaning: '이 오류만으로는 데몬이 실행 중인지 알 수 없습니다.',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
