import type {helm as check} from '../../../checks/helm.ts';
import type {WordsFor} from '../../../core/language.ts';
import {brokenOrOther, killedBySystem, notExecutable, onPath, quickQuestion, runIt} from './programs.ts';

const seeWhereItIs =
	'PATH のどの helm が使われるかを確認してください: which -a helm (Windows では where helm)';

const installAnew = '代わりに Helm 3.8 以降をインストールしてください: https://helm.sh/docs/intro/install';

const whoNeedsIt =
	'イメージのプルとプッシュに Helm は不要です。このレジストリのチャート (oci://…) のインストールとプッシュに使います。';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		missing: {
			summary: 'Helm がインストールされていません。',
			meaning: whoNeedsIt,
			fixes: [
				'チャートを使う場合は、インストールしてください: https://helm.sh/docs/intro/install',
				'使わない場合は、このチェックを除外してください: --skip helm',
			],
		},
		'not-expected': {
			summary: 'スキップ: 未インストール (コンテナー、ポッド、Cloud Shell では通常)。',
			meaning: whoNeedsIt,
			fixes: ['ここからチャートをインストールする場合にだけ、インストールしてください。'],
		},
		'cannot-run': {summary: onPath, meaning: notExecutable, fixes: [seeWhereItIs, installAnew]},
		'timed-out': {
			summary: '{program} が応答しません (バージョンの確認が時間切れ)。',
			meaning: `${quickQuestion}PATH 上のものは、何かを待っているラッパーかもしれません。`,
			fixes: ['手動で実行し、どこで待つかを確認してください。', seeWhereItIs, installAnew],
		},
		killed: {
			summary: '{program} が強制終了されました (バージョンの出力前)。',
			meaning: killedBySystem,
			fixes: ['手動で実行し、どのように終了するかを確認してください。', installAnew],
		},
		'version-refused': {
			summary: [
				'{program} のバージョン確認が失敗しました (終了コード {exitCode}): {reason}',
				'{program} のバージョン確認が失敗しました (終了コード {exitCode})。',
			],
			meaning: `どの Helm もバージョンを出力できます。${brokenOrOther}`,
			fixes: [runIt, seeWhereItIs, installAnew],
		},
		'version-unreadable': {
			summary: [
				'{program} のバージョンを読み取れません: {output}',
				'{program} のバージョンを読み取れません。',
			],
			meaning: 'PATH 上の helm は、別のプログラムか、独自の表示をするラッパーかもしれません。',
			fixes: [runIt, seeWhereItIs, installAnew],
		},
		'helm-two': {
			summary: 'Helm {version} はサポート終了です (2020 年 11 月)。',
			meaning:
				'Azure Container Registry は 2025 年 3 月 30 日に Helm 2 の通信方式を廃止し、OCI アーティファクトではないチャートを削除しました。',
			fixes: [
				installAnew,
				'リリースは 2to3 プラグインで移行してください: https://helm.sh/docs/topics/v2_v3_migration',
			],
		},
		'too-old-for-oci': {
			summary: 'Helm {version} の oci:// は実験的機能です。正式対応は 3.8 からです。',
			meaning:
				'レジストリのチャートは OCI アーティファクトです。helm の pull、push、install で扱うには oci:// が必要です。',
			fixes: [installAnew, 'それまでは、HELM_EXPERIMENTAL_OCI=1 で実験的機能を使えます。'],
		},
	},
};
