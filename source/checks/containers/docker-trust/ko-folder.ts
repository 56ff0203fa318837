import type {certificateFolderFindings} from './certificate-folder-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const untilThen =
	'해결할 때까지 끌어오기는 "x509: certificate signed by unknown authority" 오류로 실패합니다.';
const readAboutFolder =
	'폴더에 둘 수 있는 파일을 확인하세요: https://docs.docker.com/engine/security/certificates';
const createFolder = '{clientName} 프로그램이 읽는 폴더를 만드세요.';
const copyFile = '그런 다음 파일을 이 폴더에 복사하세요.';
const renameFile = '파일 이름을 바꾸세요.';
const convertFile = '파일이 이진 형식(DER)의 인증서이면 PEM으로 변환하세요.';
const addExtension = '파일이 인증 기관(CA)의 인증서이면 확장명을 .crt로 바꾸세요.';
const moveKey = '{clientName} 프로그램이 이 파일을 무시하도록 키의 이름을 바꾸세요.';
const openFile =
	'인증 기관(CA)의 인증서는 공개 정보이므로 모든 사용자에게 파일의 읽기를 허용하세요. 개인 키(.key)는 다른 사용자가 읽지 못하게 하세요.';

export const certificateFolder: WordsFor<{
	readonly findings: typeof certificateFolderFindings;
}>['findings'] = {
	'wrong-certificate-folder': {
		short: 'CA가 다른 폴더에 있음',
		summary:
			'{unusedFile} 파일에 {host} 서버의 인증 기관(CA) 인증서가 있지만, {clientName} 프로그램은 {certsFolder} 폴더를 읽습니다.',
		meaning: `폴더 이름은 이미지 이름에 있는 레지스트리와 같아야 합니다. 포트는 이미지 이름에 있을 때만 붙입니다. ${untilThen}`,
		fixes: {createFolder, createOwnFolder: createFolder, copyFile, copyOwnFile: copyFile, readAboutFolder},
	},
	'wrong-file-extension': {
		short: 'CA 파일의 확장명이 .crt가 아님',
		summary:
			'{unusedFile} 파일에 {host} 서버의 인증 기관(CA) 인증서가 있지만, 파일 이름이 .crt로 끝나지 않습니다.',
		meaning: `{clientName} 프로그램은 {certsFolder} 폴더에서 .crt로 끝나는 파일만 인증 기관(CA)으로 읽습니다. ${untilThen}`,
		fixes: {renameFile, renameOwnFile: renameFile, readAboutFolder},
	},
	'not-a-certificate': {
		short: 'CA 파일이 PEM이 아님',
		summary: '{unusedFile} 파일에 {clientName} 프로그램이 읽을 수 있는 인증서가 없습니다.',
		meaning: `{clientName} 프로그램은 이 파일을 메시지 없이 무시합니다. BEGIN CERTIFICATE부터 END CERTIFICATE까지 있는 PEM이어야 합니다. ${untilThen}`,
		fixes: {
			convertFile,
			convertOwnFile: convertFile,
			replaceFile: '그렇지 않으면 파일을 {issuerName}의 PEM 인증서로 교체하세요.',
			readAboutFolder,
		},
	},
	'client-key-missing': {
		short: '불완전한 클라이언트 인증서',
		summary: '{unpairedFile} 파일은 클라이언트 인증서의 일부인데, {missingFile} 파일이 같은 폴더에 없습니다.',
		meaning:
			'클라이언트 인증서(.cert)와 키(.key)는 둘 다 있어야 합니다. {clientName} 프로그램이 이 파일에서 중단되므로 {host} 서버에서 끌어오는 작업이 모두 실패합니다. Azure 레지스트리에는 클라이언트 인증서가 필요하지 않습니다.',
		fixes: {
			addExtension,
			addOwnExtension: addExtension,
			moveKey,
			moveOwnKey: moveKey,
			addFile: '레지스트리에 클라이언트 인증서가 필요하면 {missingFile} 파일을 폴더에 추가하세요.',
			readAboutFolder,
		},
	},
	'certificate-file-closed': {
		short: 'CA 파일 읽기 권한 없음',
		summary:
			'{clientName} 프로그램은 이 사용자로 실행되며, 이 사용자는 {certsFolder} 폴더의 일부 인증서를 읽을 수 없습니다.',
		meaning:
			'{clientName} 프로그램은 읽을 수 없는 인증서에서 중단되므로 {host} 서버에서 끌어오는 작업이 모두 실패합니다.',
		fixes: {openFile, openOwnFile: openFile, readAboutFolder},
	},
	'certificate-folder-closed': {
		short: 'CA 폴더 읽기 권한 없음',
		summary: [
			'이 사용자는 {certsFolder} 폴더를 읽을 수 없습니다(소유자 {owner}, 모드 {mode}). 이 폴더에 {host} 서버의 인증 기관(CA) 인증서가 있을 수 있습니다.',
			'이 사용자는 {certsFolder} 폴더의 일부 파일을 읽을 수 없습니다. 이 폴더에 {host} 서버의 인증 기관(CA) 인증서가 있을 수 있습니다.',
		],
		meaning:
			'{clientName} 데몬은 root로 실행되므로 이 폴더를 읽을 수 있습니다. {clientName} 데몬이 읽는 다른 파일에는 인증 기관(CA) 인증서가 없습니다.',
		fixes: {
			listFolder: '.crt로 끝나는 파일에 {issuerName}의 인증서가 있는지 확인하세요.',
			readAboutFolder,
		},
	},
};
