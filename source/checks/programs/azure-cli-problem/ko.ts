import {startAgain} from '../../ko.ts';

const rename =
	'또는 파일 이름을 바꾸세요. Azure CLI가 새 파일을 만들지만, 설정과 등록한 클라우드는 유지되지 않습니다.';

const clearAndSignIn = {
	clearSignIn: 'Azure CLI에 저장된 로그인을 삭제하세요.',
	signInAgain: '그런 다음 다시 로그인하세요.',
};

/** `consequence` is the end of each meaning. */
export const azureCliProblems = (consequence = '') => ({
	'files-not-permitted': {
		short: '권한 없음: {file}',
		summary: [
			'Azure CLI에 {path}의 액세스 권한이 없습니다.',
			'Azure CLI에 자체 파일의 액세스 권한이 없습니다.',
		],
		meaning: `모든 az 명령은 이 폴더의 파일을 읽고 씁니다. 대개 이전에 sudo로 az를 실행했기 때문에 파일의 소유자가 root입니다. 다시 로그인해도 해결되지 않습니다.${consequence}`,
		fixes: {
			takeOwnership: '폴더의 소유자를 현재 사용자로 변경하세요.',
			allowWindowsUser: '폴더 속성에서 현재 사용자에게 모든 권한을 부여하고 읽기 전용과 숨김을 해제하세요.',
			chooseFolder: `또는 현재 사용자가 쓸 수 있는 폴더를 AZURE_CONFIG_DIR에 설정한${startAgain}`,
		},
	},
	'disk-full': {
		short: '디스크가 가득 차 az가 실패함',
		summary: [
			'디스크가 가득 차서 Azure CLI가 {path}에 쓸 수 없습니다.',
			'디스크가 가득 차서 Azure CLI가 파일에 쓸 수 없습니다.',
		],
		meaning: `모든 az 명령은 자체 폴더에 파일을 씁니다. 디스크가 가득 찬 동안에는 다시 로그인해도 해결되지 않습니다.${consequence}`,
		fixes: {
			showSpace: '남은 공간을 확인하고 필요 없는 파일을 삭제하세요.',
			showFiles: '디스크에 공간이 있으면 파일을 더 만들 수 있는지(inode) 확인하세요.',
			freeSpace: '홈 폴더가 있는 디스크의 공간을 확보하거나 사용자의 할당량을 늘리세요.',
			chooseFolder: `또는 다른 디스크의 폴더를 AZURE_CONFIG_DIR에 설정한${startAgain}`,
		},
	},
	'files-read-only': {
		short: '읽기 전용: {file}',
		summary: [
			'파일 시스템이 읽기 전용이라서 Azure CLI가 {path}에 쓸 수 없습니다.',
			'파일 시스템이 읽기 전용이라서 Azure CLI가 파일에 쓸 수 없습니다.',
		],
		meaning: `모든 az 명령은 자체 폴더에 파일을 씁니다. 컨테이너의 파일 시스템은 읽기 전용인 경우가 많고, 손상된 디스크도 읽기 전용이 됩니다.${consequence}`,
		fixes: {
			chooseFolder: `쓸 수 있는 폴더를 AZURE_CONFIG_DIR에 설정한${startAgain}`,
		},
	},
	'settings-malformed': {
		short: '형식 오류: {file}',
		summary: [
			'Azure CLI가 {path}의 {line}번째 줄을 읽을 수 없습니다.',
			'Azure CLI가 {path} 파일을 읽을 수 없습니다.',
			'Azure CLI가 자체 파일 중 하나를 읽을 수 없습니다.',
		],
		meaning: `파일이 Azure CLI가 요구하는 형식이 아니므로 az 명령이 실패합니다.${consequence}`,
		fixes: {
			correctFile: '{settingsFile} 파일을 수정하세요.',
			renameAccountList: '파일 이름을 바꾸세요. Azure CLI는 손상된 계정 목록을 빈 목록으로 바꿉니다.',
			signInAgain: '그런 다음 다시 로그인하세요.',
			renameFile: rename,
			renameInWindows: rename,
			findFile: '어떤 파일인지 알 수 없으면 디버그 출력을 확인하세요.',
		},
	},
	'folder-unusable': {
		short: 'az가 폴더를 사용할 수 없음',
		summary: [
			'Azure CLI가 {path} 경로를 만들거나 열 수 없습니다.',
			'Azure CLI가 파일을 저장할 폴더를 만들거나 열 수 없습니다.',
		],
		meaning: `경로의 일부가 파일이거나, 폴더가 없고 만들 수도 없습니다. Azure CLI는 AZURE_CONFIG_DIR의 폴더 또는 홈 폴더의 .azure를 사용합니다.${consequence}`,
		fixes: {
			createFolder: `폴더를 만들고 AZURE_CONFIG_DIR에 설정한${startAgain}`,
			useHomeFolder: `또는 홈 폴더를 사용하도록 변수를 제거한${startAgain}`,
		},
	},
	'stored-sign-in-damaged': {
		short: '저장된 로그인이 손상됨',
		summary: [
			'Azure CLI가 저장된 로그인 {file} 파일을 읽을 수 없습니다.',
			'Azure CLI가 저장된 로그인을 읽을 수 없습니다.',
		],
		meaning: `파일이 불완전하거나 변경되었습니다. 예를 들어 파일을 쓰는 동안 az가 중지되었을 수 있습니다.${consequence}`,
		fixes: {
			...clearAndSignIn,
			deleteFile: '그래도 실패하면 Azure CLI 폴더에서 {file} 파일을 삭제하세요.',
		},
	},
	'stored-sign-in-encrypted': {
		short: '저장된 로그인을 복호화할 수 없음',
		summary: 'Azure CLI가 저장된 로그인을 복호화할 수 없습니다.',
		meaning: `로그인은 한 컴퓨터의 한 사용자용으로 암호화되어 있습니다. 다른 사용자나 서비스, 폴더를 복사해 온 컴퓨터에는 키가 없습니다.${consequence}`,
		fixes: {
			useSameUser: '로그인한 사용자로 같은 컴퓨터에서 az를 실행하세요.',
			...clearAndSignIn,
			deleteCache: '그래도 실패하면 .azure 폴더에서 msal_token_cache.bin과 msal_http_cache.bin을 삭제하세요.',
		},
	},
	'keyring-unavailable': {
		short: '키링을 사용할 수 없음',
		summary: 'Azure CLI가 저장된 로그인을 보호하는 키링을 사용할 수 없습니다.',
		meaning: `core.encrypt_token_cache 설정이 켜져 있습니다. Linux에서 암호화하려면 libsecret과 잠금이 해제된 키링이 필요합니다.${consequence}`,
		fixes: {
			installLibsecret: 'Debian과 Ubuntu에서는 키링용 패키지를 설치하세요.',
			unlockKeyring: '키링의 잠금이 해제된 세션에서 az를 실행하세요.',
			storeWithoutEncryption: '또는 로그인을 암호화하지 않고 저장하도록 설정한 다음 다시 로그인하세요.',
		},
	},
	'files-in-use': {
		short: '다른 az가 로그인을 사용 중',
		summary: [
			'다른 프로세스가 사용 중이라서 Azure CLI가 {file} 파일을 잠글 수 없습니다.',
			'다른 프로세스가 사용 중이라서 Azure CLI가 저장된 로그인을 잠글 수 없습니다.',
		],
		meaning: `여러 az 명령이 동시에 실행되었거나 az 명령이 아직 실행 중입니다.${consequence}`,
		fixes: {
			waitForOthers: '다른 az 명령이 끝날 때까지 기다린 다음 다시 시도하세요.',
			separateFolders: `병렬 작업에서는 작업마다 별도의 폴더를 AZURE_CONFIG_DIR에 설정한${startAgain}`,
		},
	},
	'extension-broken': {
		short: ['손상된 확장: {extension}', 'az 확장이 손상됨'],
		summary: [
			'Azure CLI의 {extension} 확장이 손상되었습니다. 메시지: {reason}',
			'Azure CLI의 확장이 불완전합니다. 메시지: {reason}',
			'Azure CLI의 확장이 손상되었습니다.',
		],
		meaning: `Azure CLI는 많은 명령에서 확장을 로드합니다. 손상된 확장 하나 때문에 모든 명령이 실패할 수 있습니다.${consequence}`,
		fixes: {
			updateExtension: '확장을 업데이트하세요.',
			removeExtension: '또는 확장을 제거하세요.',
			deleteExtensionFolder:
				'업데이트와 제거가 모두 실패하면 .azure/cliextensions에서 {extension} 폴더를 삭제하세요.',
			deleteIncompleteFolder: '.azure/cliextensions에서 azext_… 폴더가 없는 확장 폴더를 삭제하세요.',
			ignoreExtensions: `또는 Azure CLI가 확장을 로드하지 않도록 빈 폴더를 AZURE_EXTENSION_DIR에 설정한${startAgain}`,
		},
	},
	'module-missing': {
		short: ['Python 모듈 없음: {module}', 'az의 Python 모듈이 없음'],
		summary: [
			'Azure CLI의 Python에 {module} 모듈이 없습니다.',
			'Azure CLI의 Python 모듈이 없거나 호환되지 않습니다. 메시지: {reason}',
			'Azure CLI의 Python 모듈이 없거나 호환되지 않습니다.',
		],
		meaning: `대개 Python이 업그레이드되었거나 다른 패키지가 모듈을 바꾸었습니다. 모든 모듈의 버전이 서로 맞아야 하므로 이 모듈만 설치해서는 해결되지 않는 경우가 많습니다.${consequence}`,
		fixes: {
			useOtherProgram: '다른 az({otherAz})의 폴더를 PATH의 맨 앞에 두거나, 손상된 az를 제거하세요.',
			reinstallDebianPackage: 'Azure CLI 패키지를 다시 설치하세요.',
			reinstallRpmPackage: 'Azure CLI 패키지를 다시 설치하세요.',
			reinstallWithHomebrew: 'Homebrew로 Azure CLI를 다시 설치하세요.',
			reinstallInEnvironment:
				'Azure CLI가 pip로 설치되었습니다. 다른 패키지가 없는 새 가상 환경에 다시 설치하세요.',
			reinstall: '다음 페이지의 설명에 따라 Azure CLI를 다시 설치하세요: https://aka.ms/azure-cli',
		},
	},
	'python-variable-set': {
		short: 'az와 {pythonVariable}의 충돌',
		summary: 'Azure CLI가 Python 모듈을 불러올 수 없습니다. {pythonVariable}의 값은 {pythonValue}입니다.',
		meaning: `이 변수 때문에 Python이 Azure CLI의 모듈이 아닌 다른 모듈을 불러올 수 있습니다. 메시지: {reason}${consequence}`,
		fixes: {
			runWithoutVariable: '변수 없이 az가 동작하는지 확인하세요.',
			unsetVariable: `az가 동작하면 변수를 제거한${startAgain}`,
			reinstall: '동작하지 않으면 Azure CLI를 다시 설치하세요: https://aka.ms/azure-cli',
		},
	},
});
