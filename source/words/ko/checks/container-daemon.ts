import type {containerDaemon as check} from '../../../checks/container-daemon.ts';
import type {WordsFor} from '../../../core/language.ts';
import {clientSays, doWithout, startAgain, withReason} from './container-shared.ts';

const takeChoiceAway: readonly string[] = [
	`또는 기본 서버에 연결하도록 {hostVariable} 변수를 제거한${startAgain}`,
	`또는 저장된 컨텍스트를 사용하도록 {contextVariable} 변수를 제거한${startAgain}`,
	'또는 {storedContext} 컨텍스트 대신 기본 서버로 되돌리세요.',
];

const seeContexts = '컨텍스트 목록을 확인하세요. 별표가 붙은 것이 현재 컨텍스트입니다.';

const startServer = '그 서버가 맞다면 서버를 시작하거나, 서버로 이어지는 VPN 또는 터널을 연결하세요.';

const seeAll = '출력되는 메시지를 모두 확인하세요.';

const giveLonger = '--timeout SECONDS 옵션으로 제한 시간을 늘리세요.';

export const containerDaemon: WordsFor<typeof check> = {
	title: '컨테이너 데몬',
	findings: {
		answers: {summary: ['응답함, 버전 {serverVersion}', '응답함']},
		'no-daemon-needed': {summary: '필요 없음: {clientName} 클라이언트는 데몬 없이 동작'},
		'none-in-container': {
			summary: '건너뜀: {clientName}의 데몬이 없습니다. 컨테이너에서는 보통 그렇습니다.',
			meaning: '클라이언트는 이미지에 들어 있지만, 이 컨테이너에 데몬이나 데몬의 소켓은 제공되지 않았습니다.',
			fixes: [
				'데몬이 필요하면 소켓을 연결하거나(-v /var/run/docker.sock:/var/run/docker.sock) DOCKER_HOST에 서버를 지정하세요.',
			],
		},
		'no-rootless-in-container': {
			summary: '건너뜀: 이 컨테이너에서는 {clientName}의 네임스페이스를 만들 수 없습니다.',
			meaning: '사용자 네임스페이스가 필요한데, 컨테이너에서는 권한을 따로 받아야 쓸 수 있습니다.',
			fixes: [
				'여기서 써야 한다면 컨테이너를 --privileged로 시작하거나, 이 용도의 Podman 이미지로 시작하세요.',
			],
		},
		'not-running': {
			summary: ['응답하는 데몬이 없습니다: {endpoint}', '{clientName}의 데몬이 실행 중이 아닙니다.'],
			meaning:
				'{clientName} 자체는 클라이언트일 뿐이고 이미지는 데몬이 끌어옵니다. 그 데몬이 중지되었거나 시작된 적이 없습니다.',
			fixes: [
				'시스템 서비스({rootService})를 시작하세요.',
				'이 사용자 전용 서비스({userService})를 시작하세요.',
				'{wsl}에서는 Windows에서 Docker Desktop을 시작하거나 여기서 데몬을 시작하세요.',
				'{nerdctl}에 필요한 containerd를 시작하세요.',
				'{docker} 서비스가 시작되지 않으면 여기서 이유를 확인하세요.',
				doWithout,
			],
		},
		'desktop-not-running': {
			summary: [
				'데몬을 실행하는 앱이 꺼져 있습니다. 응답 없음: {endpoint}',
				'데몬을 실행하는 앱이 꺼져 있습니다: {clientName}',
			],
			meaning:
				'이 컴퓨터의 데몬은 가상 머신 안에서 동작하고, 그 가상 머신은 Docker Desktop, Rancher Desktop 또는 Colima가 시작합니다.',
			fixes: [
				'Docker Desktop을 시작하고 엔진이 실행 중이라고 표시될 때까지 기다리세요.',
				'{mac}에서 Colima를 쓴다면 Colima를 시작하세요.',
				'또는 {storedContext} 컨텍스트 대신 기본 서버로 되돌리세요.',
				seeContexts,
				doWithout,
			],
		},
		'machine-not-running': {
			summary: 'Podman의 머신이나 서비스에 연결할 수 없습니다.',
			meaning:
				'이 Podman은 서비스에 연결하는 클라이언트입니다. 보통 전용 가상 머신에서 실행되는 그 서비스가 꺼져 있습니다.',
			fixes: [
				'Podman 머신을 시작하세요.',
				'아직 머신이 없으면 만드세요.',
				'{linux}에서는 이 사용자의 서비스를 시작하세요.',
				'Podman에서 어디에 연결하는지 확인하세요.',
				doWithout,
			],
		},
		'permission-denied': {
			summary: [
				'이 사용자는 데몬에 연결할 권한이 없습니다: {endpoint}',
				'이 사용자는 데몬에 연결할 권한이 없습니다: {clientName}',
			],
			meaning:
				'데몬은 실행 중일 수 있습니다. 소켓은 root와 특정 그룹만 쓸 수 있는데, 이 사용자는 어느 쪽도 아닙니다.',
			fixes: [
				'{linux}에서는 사용자를 {docker} 그룹에 추가한 뒤 로그아웃했다가 다시 로그인하세요. 이 그룹의 사용자는 root 권한을 얻을 수 있으니 주의하세요.',
				'{wsl}에서는 사용자를 {docker} 그룹에 추가한 뒤 Windows에서 WSL을 종료하고(wsl --shutdown) 다시 여세요.',
				'이미 그룹에 있다면 이 세션이 그보다 먼저 시작된 것입니다. 로그아웃했다가 다시 로그인하세요.',
				'{windows}에서는 사용자를 docker-users 그룹에 추가한 뒤 로그아웃했다가 다시 로그인하세요.',
				'{nerdctl}: sudo로 실행하거나 이 사용자용 containerd를 설정하세요: containerd-rootless-setuptool.sh install',
				'컨테이너에서는 전달된 소켓을 읽고 쓸 수 있는 사용자나 그룹으로 실행하세요.',
				doWithout,
			],
		},
		'chosen-server-unreachable': {
			summary: '{clientName} 서버가 응답하지 않습니다: {value}({variable})',
			meaning: withReason('이 변수가 설정되어 있는 동안에는 이 컴퓨터의 데몬에 연결하지 않습니다.'),
			fixes: [
				startServer,
				...takeChoiceAway,
				`그 서버가 아니라면 {variable} 변수를 고치거나 제거한${startAgain}`,
				doWithout,
			],
		},
		'context-unreachable': {
			summary: [
				'{context} 컨텍스트의 서버가 응답하지 않습니다: {endpoint}',
				'{context} 컨텍스트의 서버가 응답하지 않습니다.',
			],
			meaning: withReason(
				'docker가 어느 데몬에 연결할지는 현재 컨텍스트가 정합니다. 그 데몬이 꺼져 있거나 연결할 수 없습니다.',
			),
			fixes: [startServer, ...takeChoiceAway, seeContexts, doWithout],
		},
		'context-missing': {
			summary: 'docker가 사용하도록 지정된 {context} 컨텍스트가 없습니다.',
			meaning: '삭제되었거나, 다른 사용자 또는 다른 설정 폴더(DOCKER_CONFIG)에서 만든 것입니다.',
			fixes: [seeContexts, ...takeChoiceAway, doWithout],
		},
		'host-malformed': {
			summary: [
				'{variable} 값이 서버 주소가 아닙니다: {value}',
				'{clientName}에서 서버 주소를 해석할 수 없습니다.',
			],
			meaning: 'unix:///var/run/docker.sock, tcp://HOST:PORT 또는 ssh://USER@HOST 형식으로 적습니다.',
			fixes: [`이 형식으로 고치거나 변수를 제거한${startAgain}`, ...takeChoiceAway],
		},
		'tls-files-missing': {
			summary: '{clientName}: 데몬 연결용 인증서를 읽을 수 없습니다.',
			meaning: withReason(
				'DOCKER_TLS_VERIFY 또는 컨텍스트에서 별도의 인증서 파일로 TLS를 쓰도록 지정했습니다.',
			),
			fixes: [
				'ca.pem, cert.pem, key.pem을 DOCKER_CERT_PATH가 가리키는 폴더나 ~/.docker에 두세요.',
				`이 컴퓨터의 데몬이라면 TLS가 필요 없습니다. 변수를 제거한${startAgain}`,
				doWithout,
			],
		},
		'tls-refused': {
			summary: [
				'{clientName}: 데몬과 TLS 설정이 맞지 않습니다({value}).',
				'{clientName}: 데몬과 TLS 설정이 맞지 않습니다.',
			],
			meaning: withReason('한쪽만 TLS를 쓰거나, 한쪽이 다른 쪽의 인증서를 신뢰하지 않습니다.'),
			fixes: [
				'데몬이 TLS를 쓰면(대개 2376 포트) DOCKER_TLS_VERIFY를 1로, DOCKER_CERT_PATH를 ca.pem, cert.pem, key.pem이 있는 폴더로 설정하세요. 쓰지 않으면(2375) 두 변수를 모두 제거하세요.',
				...takeChoiceAway,
				doWithout,
			],
		},
		'api-too-far': {
			summary: '{clientName} 클라이언트와 데몬의 버전이 너무 다릅니다.',
			meaning: clientSays,
			fixes: [
				'둘 중 오래된 쪽을 업데이트하세요.',
				`DOCKER_API_VERSION이 있으면 양쪽이 함께 지원하는 버전을 찾지 못합니다. 설정되어 있으면 제거한${startAgain}`,
				doWithout,
			],
		},
		'rootless-not-set-up': {
			summary: '{clientName}: 이 사용자용으로 설정되어 있지 않습니다.',
			meaning: withReason(
				'root 없이 동작하려면 사용자에게 할당된 UID/GID 범위와 이를 쓰는 작은 프로그램 두 개가 필요합니다.',
			),
			fixes: [
				'Debian과 Ubuntu에서는 newuidmap과 newgidmap을 설치하세요.',
				'사용자에게 UID/GID 범위를 할당하세요. /etc/subuid 또는 /etc/subgid에 있는 다른 범위와 겹치면 안 됩니다.',
				'그런 다음 {podman}이 새 범위를 인식하게 하세요.',
				'{nerdctl}에서 쓸 이 사용자용 containerd를 설정하고 시작하세요.',
				doWithout,
			],
		},
		'no-answer': {
			summary: '{clientName}의 데몬이 제한 시간 안에 응답하지 않았습니다.',
			meaning: '데몬이 연결은 받지만 응답하지 않습니다. 데몬이 멈췄거나 컴퓨터의 리소스가 부족합니다.',
			fixes: [
				'{linux}에서는 {docker} 서비스를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
				'{mac}에서는 Docker Desktop을 종료했다가 다시 시작하세요.',
				'{windows} 또는 WSL에서는 Docker Desktop을 종료하고 wsl --shutdown을 실행한 뒤 다시 시작하세요.',
				giveLonger,
				'기다리면 응답하는지 확인하세요(Ctrl-C로 종료).',
				doWithout,
			],
		},
		'chosen-server-silent': {
			summary: [
				'{clientName} 서버가 제한 시간 안에 응답하지 않습니다: {value}({variable})',
				'{clientName} 서버가 제한 시간 안에 응답하지 않습니다({context} 컨텍스트).',
			],
			meaning: '방화벽이 패킷을 버리거나, VPN이 끊겼거나, 그곳의 서버가 컨테이너 데몬이 아닙니다.',
			fixes: [
				'서버로 이어지는 VPN 또는 터널을 연결하거나 주소를 고치세요.',
				...takeChoiceAway,
				giveLonger,
				doWithout,
			],
		},
		'client-failed': {
			summary: [
				'{asked} 명령이 실패했습니다: {reason}',
				'{asked} 명령이 실패했습니다({error}).',
				'{asked} 명령이 실패했습니다(종료 코드 {exitCode}).',
			],
			meaning: '이것만으로는 데몬이 실행 중인지 알 수 없습니다.',
			fixes: [seeAll, doWithout],
		},
	},
};
