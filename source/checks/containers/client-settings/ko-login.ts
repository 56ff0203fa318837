import type {loginFindings} from './login-findings.ts';
import {correctMistake, malformed} from './ko-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const openFile = {
	takeOwnership:
		'sudo를 사용한 뒤에는 파일의 소유자가 root일 수 있습니다. 소유자를 현재 사용자로 변경하세요.',
	allowReading: '현재 사용자에게 파일의 읽기와 쓰기를 허용하세요.',
	useOwnFolder:
		'{path} 폴더는 다른 사용자의 폴더입니다. HOME 또는 DOCKER_CONFIG를 수정하거나, 그 사용자로 클라이언트를 실행하세요.',
	removeFolder: '없는 파일을 컨테이너에 마운트하면 이런 폴더가 만들어집니다. 폴더를 삭제하세요.',
} as const;

const signInAgain = {signInAgain: '또는 파일을 다른 곳으로 옮기고 다시 로그인하세요.'} as const;

const removeHelper = {
	removeHelper:
		'또는 {path} 파일에서 {setting} 설정을 제거하고 다시 로그인하세요. 이때 자격 증명은 암호화되지 않은 상태로 이 파일에 저장됩니다.',
} as const;

export const loginWords: WordsFor<{readonly findings: typeof loginFindings}>['findings'] = {
	'login-file-unreadable': {
		short: '읽을 수 없는 자격 증명 파일',
		summary: [
			'{folderPath} 경로가 파일이 아니므로 클라이언트가 저장된 로그인을 읽을 수 없습니다.',
			'이 사용자에게는 {path}의 읽기 권한이 없습니다(소유자 {owner}, 모드 {mode}).',
			'{path} 파일을 읽을 수 없습니다({error}).',
		],
		meaning:
			'{clientName} 클라이언트는 로그인과 설정을 이 파일에 저장합니다. 파일을 읽을 수 없으면 로그인 없이 이미지를 끌어옵니다.',
		fixes: {...openFile, ...signInAgain},
	},
	'login-file-malformed': {
		short: '자격 증명 파일의 형식 오류',
		summary: malformed,
		meaning:
			'{clientName} 클라이언트는 로그인과 설정을 이 파일에 저장합니다. 한 줄이라도 형식이 잘못되면 {clientName} 클라이언트는 로그인을 무시합니다.',
		fixes: {
			...correctMistake,
			correctLine: '해당 줄의 JSON을 수정하세요.',
			...signInAgain,
		},
	},
	'helper-missing': {
		short: '자격 증명 도우미 없음',
		summary: [
			'{path}의 {line}번째 줄에 자격 증명 도우미({helper})가 지정되어 있지만, docker-credential-{helper} 프로그램이 설치되어 있지 않습니다.',
			'{path}에 자격 증명 도우미({helper})가 지정되어 있지만, docker-credential-{helper} 프로그램이 설치되어 있지 않습니다.',
		],
		meaning:
			'{clientName} 클라이언트는 도우미에서 로그인을 찾습니다. 도우미가 없으면 {clientName} 클라이언트는 로그인 없이, 또는 오래된 로그인으로 이미지를 끌어오며, 흔히 메시지도 출력하지 않습니다.',
		fixes: {
			correctName:
				'{setting} 값을 {helperName}(으)로 바꾸세요. 값은 프로그램 이름에서 docker-credential- 뒤의 부분입니다.',
			installHelper: 'docker-credential-{helper} 프로그램을 PATH의 폴더에 설치하세요.',
			checkPath: '도우미가 설치되어 있으면 도우미의 폴더를 이 셸의 PATH에 추가하세요.',
			switchOnIntegration:
				'desktop.exe는 Docker Desktop의 도우미입니다. Docker Desktop의 WSL 통합을 켠 뒤 Windows에서 WSL을 종료했다가 다시 시작하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
			removeAcrHelper:
				'{helper} 도우미는 더 이상 유지 관리되지 않으며 후속 도우미도 없습니다. {path} 파일에서 {setting} 설정을 제거하고 다시 로그인하세요.',
			...removeHelper,
		},
	},
	'helper-failed': {
		short: '자격 증명 도우미 실패',
		summary: [
			'{path}의 {line}번째 줄에 지정된 자격 증명 도우미 {helper} 프로그램이 로그인 목록을 출력하지 못합니다({error}).',
			'{path}에 지정된 자격 증명 도우미 {helper} 프로그램이 로그인 목록을 출력하지 못합니다({error}).',
		],
		meaning:
			'로그인을 보관하는 도우미가 잠겨 있거나, 설정되지 않았거나, 손상되었습니다. 이때 {clientName} 클라이언트는 로그인 없이 이미지를 끌어옵니다.',
		fixes: {
			listLogins: '도우미를 실행해 메시지를 확인하세요. 출력에 암호는 없습니다.',
			unlockKeychain: '로그인을 보관하는 키체인이나 키링의 잠금을 푸세요.',
			setUpPass: '먼저 pass에 사용할 키를 설정하세요.',
			...removeHelper,
		},
	},
	'login-ignored': {
		short: '저장된 로그인이 무시됨',
		summary:
			'{path} 파일에 {host} 로그인이 있지만 {clientName} 클라이언트는 이를 무시합니다. 자격 증명 도우미 {helper} 프로그램이 설정되어 있고, 도우미에는 {host} 로그인이 없기 때문입니다.',
		meaning:
			'이 로그인은 도우미를 설정하기 전에 저장되었습니다. {clientName} 클라이언트는 {host}에서 로그인 없이 이미지를 끌어옵니다.',
		fixes: {signInAgain: '도우미에 로그인이 저장되도록 다시 로그인하세요.'},
	},
	'helper-unmaintained': {
		short: '유지 관리되지 않는 도우미',
		summary: '{path} 파일에 지정된 자격 증명 도우미 {helper} 프로그램은 더 이상 유지 관리되지 않습니다.',
		meaning:
			'이 도우미가 Azure CLI에서 토큰을 받는 방법을 현재 버전의 Azure CLI는 지원하지 않습니다. 따라서 로그인이 갱신되지 않습니다.',
		fixes: {
			removeHelper: '{path} 파일에서 {setting} 설정을 제거하세요.',
			signInAgain: '그런 다음 Azure CLI로 로그인하세요.',
		},
	},
};
