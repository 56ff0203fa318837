import type {certificateFolderFindings} from './certificate-folder-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const untilThen = '更正之前，拉取会失败，并报告“x509: certificate signed by unknown authority”。';
const readAboutFolder =
	'该文件夹可以包含哪些文件，请参阅：https://docs.docker.com/engine/security/certificates';
const createFolder = '创建 {clientName} 读取的文件夹。';
const copyFile = '然后将文件复制到该文件夹。';
const renameFile = '重命名该文件。';
const convertFile = '如果该文件是二进制证书 (DER)，请转换为 PEM 格式。';
const addExtension = '如果该文件是 CA 的证书，请将扩展名改为 .crt。';
const moveKey = '重命名该密钥，使 {clientName} 忽略该文件。';
const openFile = 'CA 的证书是公开的：请允许所有用户读取该文件。私钥 (.key) 不要开放。';

export const certificateFolder: WordsFor<{
	readonly findings: typeof certificateFolderFindings;
}>['findings'] = {
	'wrong-certificate-folder': {
		short: 'CA 所在的文件夹不正确',
		summary: '{unusedFile} 包含 {host} 的 CA，但 {clientName} 读取文件夹 {certsFolder}。',
		meaning: `文件夹的名称必须与映像名称中的注册表一致：主机名，以及映像名称中的端口（如果有）。${untilThen}`,
		fixes: {createFolder, createOwnFolder: createFolder, copyFile, copyOwnFile: copyFile, readAboutFolder},
	},
	'wrong-file-extension': {
		short: 'CA 的文件名不以 .crt 结尾',
		summary: '{unusedFile} 包含 {host} 的 CA，但文件名不以 .crt 结尾。',
		meaning: `在 {certsFolder} 中，{clientName} 只从以 .crt 结尾的文件中读取 CA。${untilThen}`,
		fixes: {renameFile, renameOwnFile: renameFile, readAboutFolder},
	},
	'not-a-certificate': {
		short: 'CA 的文件不是 PEM 格式',
		summary: '{unusedFile} 中没有 {clientName} 可读的证书。',
		meaning: `{clientName} 会忽略该文件，且不输出任何消息。文件必须是 PEM 格式，从 BEGIN CERTIFICATE 到 END CERTIFICATE。${untilThen}`,
		fixes: {
			convertFile,
			convertOwnFile: convertFile,
			replaceFile: '否则，请将该文件替换为 {issuerName} 的 PEM 证书。',
			readAboutFolder,
		},
	},
	'client-key-missing': {
		short: '客户端证书的文件不完整',
		summary: '{unpairedFile} 是客户端证书的一部分，但同一文件夹中没有 {missingFile}。',
		meaning:
			'客户端证书 (.cert) 和密钥 (.key) 必须同时存在。{clientName} 读到该文件就会停止，因此从 {host} 进行的所有拉取都会失败。Azure 容器注册表不需要客户端证书。',
		fixes: {
			addExtension,
			addOwnExtension: addExtension,
			moveKey,
			moveOwnKey: moveKey,
			addFile: '如果注册表要求客户端证书，请将 {missingFile} 放入该文件夹。',
			readAboutFolder,
		},
	},
	'certificate-file-closed': {
		short: '无权读取 CA 的文件',
		summary: '{clientName} 以当前用户运行，而该用户无法读取 {certsFolder} 中的部分证书。',
		meaning: '{clientName} 遇到无法读取的证书就会停止，因此从 {host} 进行的所有拉取都会失败。',
		fixes: {openFile, openOwnFile: openFile, readAboutFolder},
	},
	'certificate-folder-closed': {
		short: '无权读取证书文件夹',
		summary: [
			'当前用户无法读取 {certsFolder}（所有者 {owner}，模式 {mode}），其中可能有 {host} 的 CA。',
			'当前用户无法读取 {certsFolder} 中的部分文件，其中可能有 {host} 的 CA。',
		],
		meaning: '{clientName} 以 root 运行，可以读取该文件夹。{clientName} 读取的其他文件不包含该 CA。',
		fixes: {
			listFolder: '检查该文件夹中以 .crt 结尾的文件是否包含 {issuerName} 的证书。',
			readAboutFolder,
		},
	},
};
