import type {certificateFolderFindings} from './certificate-folder-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const untilThen = '修正するまで、プルは "x509: certificate signed by unknown authority" で失敗します。';
const readAboutFolder =
	'フォルダーに置けるファイルについては、次のページを参照してください: https://docs.docker.com/engine/security/certificates';
const createFolder = '{clientName} が読み取るフォルダーを作成してください。';
const copyFile = 'その後、ファイルをこのフォルダーにコピーしてください。';
const renameFile = 'ファイルの名前を変更してください。';
const convertFile = 'ファイルがバイナリ形式 (DER) の証明書の場合は、変換してください。';
const addExtension = 'ファイルが認証局の証明書の場合は、拡張子を .crt に変更してください。';
const moveKey = 'キーの名前を変更し、{clientName} がこのファイルを無視するようにしてください。';
const openFile =
	'認証局の証明書は公開情報です。すべてのユーザーが証明書のファイルを読み取れるようにしてください。秘密キー (.key) は公開しないでください。';

export const certificateFolder: WordsFor<{
	readonly findings: typeof certificateFolderFindings;
}>['findings'] = {
	'wrong-certificate-folder': {
		short: '認証局の証明書が別のフォルダー',
		summary:
			'{unusedFile} に {host} の認証局の証明書がありますが、{clientName} が読み取るフォルダーは {certsFolder} です。',
		meaning: `フォルダーの名前は、イメージ名の中のレジストリと同じにする必要があります。ポートは、イメージ名にある場合にだけ付けます。${untilThen}`,
		fixes: {createFolder, createOwnFolder: createFolder, copyFile, copyOwnFile: copyFile, readAboutFolder},
	},
	'wrong-file-extension': {
		short: '認証局の証明書が .crt ではない',
		summary: '{unusedFile} に {host} の認証局の証明書がありますが、ファイル名の末尾が .crt ではありません。',
		meaning: `{clientName} は {certsFolder} の中で、名前が .crt で終わるファイルだけを認証局の証明書として読み取ります。${untilThen}`,
		fixes: {renameFile, renameOwnFile: renameFile, readAboutFolder},
	},
	'not-a-certificate': {
		short: '認証局の証明書が PEM ではない',
		summary: '{unusedFile} に、{clientName} が読み取れる証明書がありません。',
		meaning: `{clientName} はメッセージを出さずにこのファイルを無視します。ファイルは PEM 形式で、BEGIN CERTIFICATE から END CERTIFICATE までを含む必要があります。${untilThen}`,
		fixes: {
			convertFile,
			convertOwnFile: convertFile,
			replaceFile: 'それ以外の場合は、ファイルを {issuerName} の PEM 形式の証明書に差し替えてください。',
			readAboutFolder,
		},
	},
	'client-key-missing': {
		short: 'クライアント証明書のファイル不足',
		summary: '{unpairedFile} はクライアント証明書の一部ですが、{missingFile} が同じフォルダーにありません。',
		meaning:
			'クライアント証明書 (.cert) と秘密キー (.key) は両方必要です。{clientName} はこのファイルで処理を中止するため、{host} からのプルはすべて失敗します。Azure のレジストリにクライアント証明書は不要です。',
		fixes: {
			addExtension,
			addOwnExtension: addExtension,
			moveKey,
			moveOwnKey: moveKey,
			addFile:
				'レジストリがクライアント証明書を必要とする場合は、{missingFile} をフォルダーに追加してください。',
			readAboutFolder,
		},
	},
	'certificate-file-closed': {
		short: '認証局の証明書を読み取れない',
		summary:
			'{clientName} はこのユーザーとして動作しますが、{certsFolder} の証明書の中に、このユーザーが読み取れないものがあります。',
		meaning:
			'{clientName} は読み取れない証明書があると処理を中止するため、{host} からのプルはすべて失敗します。',
		fixes: {openFile, openOwnFile: openFile, readAboutFolder},
	},
	'certificate-folder-closed': {
		short: '証明書フォルダーを読み取れない',
		summary: [
			'このユーザーは {certsFolder} を読み取れません (所有者 {owner}、モード {mode})。{host} の認証局の証明書がある可能性があります。',
			'{certsFolder} に、このユーザーが読み取れないファイルがあります。その中に {host} の認証局の証明書がある可能性があります。',
		],
		meaning:
			'{clientName} は root として動作するため、このフォルダーを読み取れます。{clientName} が読み取る他のファイルに、認証局の証明書はありません。',
		fixes: {
			listFolder: '名前が .crt で終わるファイルに {issuerName} の証明書があるかどうかを確認してください。',
			readAboutFolder,
		},
	},
};
