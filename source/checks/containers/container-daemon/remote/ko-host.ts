import {startAgain, withClientMessage} from '../../ko.ts';
import {otherDaemons, showSshSettings, startRemoteDocker, takeOwnership, tryConnection} from '../ko-fixes.ts';

export const remoteHost = {
	'ssh-host-unreachable': {
		short: 'ssh로 호스트에 연결할 수 없음',
		summary: [
			'이 컴퓨터의 ssh로 {remoteHost} 호스트에 연결할 수 없습니다.',
			'이 컴퓨터의 ssh로 데몬의 호스트에 연결할 수 없습니다.',
		],
		meaning: withClientMessage(
			'호스트가 꺼져 있거나, VPN이 끊겼거나, 데몬 주소의 이름이나 포트가 잘못되었습니다.',
		),
		fixes: {
			...tryConnection,
			...showSshSettings,
			correctHost: `데몬 주소의 호스트나 포트를 수정한${startAgain}`,
			...otherDaemons,
		},
	},
	'ssh-file-permissions': {
		short: '파일 권한 때문에 ssh가 거부함',
		summary: [
			'다른 사용자가 액세스할 수 있어서 ssh가 {path} 파일을 사용하지 않습니다.',
			'다른 사용자가 액세스할 수 있어서 ssh가 자체 파일 중 하나를 사용하지 않습니다.',
		],
		meaning:
			'ssh는 다른 사용자가 소유하거나 쓸 수 있는 설정 파일과, 다른 사용자가 읽을 수 있는 개인 키를 사용하지 않습니다.',
		fixes: {
			restrictFile: '다른 사용자의 액세스 권한을 제거하세요.',
			...takeOwnership,
			restrictFileInWindows:
				'파일의 보안 설정에서 자신, Administrators, SYSTEM을 제외한 모든 사용자를 제거하세요.',
			...tryConnection,
			...otherDaemons,
		},
	},
	'ssh-config-invalid': {
		short: 'ssh 설정이 잘못됨',
		summary: ['ssh가 {path} 설정 파일을 읽을 수 없습니다.', 'ssh가 설정 파일을 읽을 수 없습니다.'],
		meaning: withClientMessage('알 수 없는 줄이 설정에 있으면 ssh가 연결하지 않습니다.'),
		fixes: {
			correctSshSettings:
				'메시지에 나온 줄을 수정하거나 제거하세요. 이전 버전의 ssh에는 없는 옵션도 있습니다.',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-failed': {
		short: '원격 호스트의 docker 실패',
		summary: [
			'ssh 연결은 되지만, {remoteHost} 호스트의 docker가 데몬을 사용할 수 없습니다.',
			'ssh 연결은 되지만, 원격 호스트의 docker가 데몬을 사용할 수 없습니다.',
		],
		meaning: [
			'원격 호스트의 데몬이 중지되었거나, {remoteUser} 사용자에게 데몬을 사용할 권한이 없습니다.',
			'원격 호스트의 데몬이 중지되었거나, 원격 사용자에게 데몬을 사용할 권한이 없습니다.',
		],
		fixes: {...tryConnection, ...startRemoteDocker, ...otherDaemons},
	},
	'remote-output-unexpected': {
		short: '원격 셸이 텍스트를 출력함',
		summary: [
			'{remoteHost} 호스트에서 {remoteUser} 사용자의 로그인 셸이 docker가 시작되기 전에 텍스트를 출력합니다.',
			'{remoteHost} 호스트의 로그인 셸이 docker가 시작되기 전에 텍스트를 출력합니다.',
			'원격 호스트의 로그인 셸이 docker가 시작되기 전에 텍스트를 출력합니다.',
		],
		meaning: [
			'{clientName} 클라이언트는 ssh로 원격 호스트의 docker를 실행합니다. 다른 텍스트가 출력되면 연결이 끊깁니다. 호스트의 출력: {remoteOutput}',
			...withClientMessage(
				'{clientName} 클라이언트는 ssh로 원격 호스트의 docker를 실행합니다. 다른 텍스트가 출력되면 연결이 끊깁니다.',
			),
		],
		fixes: {
			showRemoteOutput: '로그인 셸이 아무것도 출력하지 않는지 확인하세요.',
			quietStartupFiles: '~/.bashrc 같은 셸의 시작 파일에서는 대화형 세션에서만 텍스트를 출력하세요.',
			...otherDaemons,
		},
	},
} as const;
