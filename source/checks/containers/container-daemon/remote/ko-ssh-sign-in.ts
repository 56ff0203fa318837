import {withClientMessage} from '../../ko.ts';
import {otherDaemons, showSshSettings, tryConnection} from '../ko-fixes.ts';

export const sshSignIn = {
	'ssh-too-many-keys': {
		short: 'ssh가 보낸 키가 너무 많음',
		summary: [
			'ssh가 키를 너무 많이 보내서, 올바른 키를 보내기 전에 {remoteHost} 호스트가 로그인을 중단했습니다.',
			'ssh가 키를 너무 많이 보내서, 데몬의 호스트가 로그인을 중단했습니다.',
		],
		meaning:
			'ssh는 ssh 에이전트의 키를 차례로 보냅니다. 서버는 거부한 키를 실패로 세고, 실패 횟수를 제한합니다(MaxAuthTries).',
		fixes: {
			useOneKey:
				'~/.ssh/config의 Host {remoteHost} 아래에 IdentitiesOnly yes 줄과, 이 호스트가 받는 키를 지정한 IdentityFile 줄을 쓰세요.',
			testOneKey: '키를 테스트하세요.',
			listKeys: 'ssh 에이전트에 있는 키의 목록을 확인하세요.',
			...otherDaemons,
		},
	},
	'ssh-key-unusable': {
		short: 'ssh가 개인 키를 사용할 수 없음',
		summary: ['ssh가 개인 키 {path} 파일을 사용할 수 없습니다.', 'ssh가 개인 키를 사용할 수 없습니다.'],
		meaning: withClientMessage('파일이 없거나, 손상되었거나, 이 사용자가 읽을 수 없습니다.'),
		fixes: {
			checkKey: '파일을 확인하세요. 개인 키가 올바르면 이 명령이 공개 키를 출력합니다.',
			correctIdentityFile: '경로가 잘못되었으면 ~/.ssh/config의 IdentityFile을 수정하세요.',
			correctIdentity: '경로가 잘못되었으면 CONTAINER_SSHKEY 또는 Podman 연결의 identity를 수정하세요.',
			...otherDaemons,
		},
	},
	'ssh-no-common-algorithm': {
		short: 'ssh와 호스트가 서로 맞지 않음',
		summary: [
			'이 컴퓨터의 ssh와 {remoteHost} 호스트에 공통으로 지원되는 {sshOption} 값이 없습니다.',
			'이 컴퓨터의 ssh와 데몬의 호스트에 공통 알고리즘이 없습니다.',
		],
		meaning: withClientMessage(
			'둘 중 하나가 너무 오래되었거나, 설정에서 허용하는 알고리즘이 너무 적습니다. 새 버전의 ssh는 오래된 알고리즘을 거부합니다.',
		),
		fixes: {
			updateServer: '{remoteHost} 호스트의 ssh 서버를 업데이트하거나, 최신 형식의 호스트 키를 추가하세요.',
			...showSshSettings,
			allowAlgorithm:
				'서버를 업데이트할 수 없으면 이 호스트에만 알고리즘을 허용하세요. ~/.ssh/config의 Host {remoteHost} 아래에 {sshOption} +{sshOffer} 줄을 쓰면 됩니다. 오래된 알고리즘은 보안이 더 약합니다.',
			...otherDaemons,
		},
	},
	'ssh-jump-failed': {
		short: 'ssh의 점프 호스트에서 실패',
		summary: [
			'ssh가 다른 호스트나 프로그램을 거쳐 {remoteHost} 호스트에 연결하는데, 그 연결이 실패했습니다.',
			'ssh가 다른 호스트나 프로그램을 거쳐 데몬의 호스트에 연결하는데, 그 연결이 실패했습니다.',
		],
		meaning: withClientMessage(
			'이 호스트로 가는 경로는 ~/.ssh/config의 ProxyJump나 ProxyCommand가 정합니다.',
		),
		fixes: {
			showSshSettings: '이 호스트에 사용되는 설정에서 proxyjump와 proxycommand를 확인하세요.',
			testJump: '점프 호스트에만 연결해 보세요. 원인은 위의 메시지에 나옵니다.',
			correctJump: '~/.ssh/config의 Host {remoteHost} 아래에 있는 ProxyJump나 ProxyCommand를 수정하세요.',
			...otherDaemons,
		},
	},
	'ssh-connection-closed': {
		short: '호스트가 ssh 연결을 끊음',
		summary: [
			'{remoteHost} 호스트가 ssh 연결을 받은 뒤 끊습니다.',
			'데몬의 호스트가 ssh 연결을 받은 뒤 끊습니다.',
		],
		meaning: withClientMessage(
			'ssh 서버가 연결 수를 제한하거나(MaxStartups), 이 주소를 차단하거나(예: fail2ban), 중간에 방화벽이 있을 수 있습니다.',
		),
		fixes: {
			showSshSteps: '어느 단계에서 연결이 끊기는지 확인하세요.',
			readServerLog: '그 호스트에서 직접 ssh 서버의 로그를 확인하세요.',
			...otherDaemons,
		},
	},
	'remote-account-disabled': {
		short: '원격 계정에 셸이 없음',
		summary: [
			'ssh 키는 받아들여졌지만, {remoteHost} 호스트에 있는 {remoteUser} 계정의 로그인 셸이 모든 명령을 거부합니다.',
			'ssh 키는 받아들여졌지만, 원격 계정의 로그인 셸이 모든 명령을 거부합니다.',
		],
		meaning: withClientMessage('이 계정의 셸은 nologin입니다. ssh는 로그인 셸로 docker를 시작합니다.'),
		fixes: {
			useOtherUser: '셸이 있는 계정을 사용하세요.',
			setShell: '또는 그 호스트의 관리자에게 이 계정의 로그인 셸을 /bin/sh로 설정해 달라고 요청하세요.',
			...otherDaemons,
		},
	},
	'remote-command-refused': {
		short: '원격 호스트가 docker를 실행 안 함',
		summary: [
			'ssh로 {remoteHost} 호스트에 연결되지만, docker가 응답하기 전에 세션이 끝납니다.',
			'ssh로 원격 호스트에 연결되지만, docker가 응답하기 전에 세션이 끝납니다.',
		],
		meaning: [
			'로그인 셸, 셸의 시작 파일, ssh 서버의 ForceCommand 중 하나가 세션을 끝내거나, 원격 호스트의 docker가 실패합니다. 호스트의 출력: {remoteOutput}',
			...withClientMessage(
				'로그인 셸, 셸의 시작 파일, ssh 서버의 ForceCommand 중 하나가 세션을 끝내거나, 원격 호스트의 docker가 실패합니다.',
			),
		],
		fixes: {
			...tryConnection,
			checkShell:
				'원격 호스트의 /etc/passwd에서 계정의 로그인 셸을 확인하세요. false나 nologin 같은 셸은 명령을 실행하지 않습니다.',
			...otherDaemons,
		},
	},
	'remote-docker-too-old': {
		short: '원격 docker가 너무 오래됨',
		summary: [
			'ssh 연결은 되지만, {remoteHost} 호스트의 docker가 너무 오래되어 ssh를 통한 연결을 지원하지 않습니다.',
			'ssh 연결은 되지만, 원격 호스트의 docker가 너무 오래되어 ssh를 통한 연결을 지원하지 않습니다.',
		],
		meaning: withClientMessage('ssh가 시작하는 명령은 docker 18.09 이상에 있습니다.'),
		fixes: {
			showRemoteVersion: '원격 호스트의 docker 버전을 확인하세요.',
			updateRemoteDocker: '원격 호스트의 docker를 18.09 이상으로 업데이트하세요.',
			...otherDaemons,
		},
	},
	'remote-podman-failed': {
		short: '원격 호스트에 Podman 서비스 없음',
		summary: [
			'ssh 연결은 되지만, {remoteHost} 호스트의 소켓에서 응답하는 Podman 서비스가 없습니다.',
			'ssh 연결은 되지만, 원격 호스트의 소켓에서 응답하는 Podman 서비스가 없습니다.',
		],
		meaning: withClientMessage(
			'주소의 소켓이 그 호스트에 없거나, 다른 사용자의 소켓이거나, 서비스가 중지되었습니다.',
		),
		fixes: {
			startRemotePodman: '원격 사용자의 Podman 서비스를 시작하세요.',
			showRemoteSocket: 'remoteSocket의 경로를 주소의 경로와 비교하세요.',
			...otherDaemons,
		},
	},
	'ssh-failed': {
		short: '데몬으로 가는 ssh 실패',
		summary: ['{remoteHost} 호스트로 가는 ssh가 실패했습니다.', '데몬의 호스트로 가는 ssh가 실패했습니다.'],
		meaning: withClientMessage('그 호스트에서 docker가 시작되기 전에 ssh가 멈춥니다.'),
		fixes: {
			...tryConnection,
			showSshSteps: '어느 단계에서 연결이 끊기는지 확인하세요.',
			...showSshSettings,
			...otherDaemons,
		},
	},
} as const;
