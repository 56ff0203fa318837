export const cannotRun = {
	short: '実行不可: {program} ({error})',
	summary: '{program} は PATH にありますが、実行できません ({error})。',
} as const;

export const timedOut = {
	short: '応答がタイムアウト: {program}',
	summary: '{program} が制限時間内にバージョンを出力しませんでした。',
} as const;

export const killed = {
	short: '強制終了: {program}',
	summary: '{program} がバージョンを出力する前に強制終了されました。',
} as const;

export const versionCommandFailed = {
	short: '失敗: {program} (終了コード {exitCode})',
	summary: [
		'{program} がバージョンを出力できませんでした (終了コード {exitCode})。メッセージ: {reason}',
		'{program} がバージョンを出力できませんでした (終了コード {exitCode})。',
	],
} as const;

export const versionUnreadable = {
	short: 'バージョン不明: {program}',
	summary: [
		'{program} がバージョンではないテキストを出力しました: {output}',
		'{program} がバージョンを出力しませんでした。',
	],
} as const;

export const runIt = 'シェルでコマンドを実行し、メッセージを確認してください。';

export const notExecutable =
	'ファイルに実行のアクセス許可がないか、インタープリターのないスクリプトの可能性があります。';

export const killedBySystem =
	'セキュリティ ソフトがプログラムを強制終了したか、このマシンのメモリが不足した可能性があります。';
