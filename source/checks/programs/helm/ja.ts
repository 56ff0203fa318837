import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {brokenOrOther, killedBySystem, notExecutable, onPath, quickQuestion} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const findHelm = 'PATH にある helm をすべて表示してください。最初のものが使われます。';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

const runHelmVersion = '手動で実行し、出力を確認してください。';

const install = '代わりに Helm 3.8 以降をインストールしてください: https://helm.sh/docs/intro/install';

const helmPurpose =
	'イメージのプルとプッシュに Helm は不要です。このレジストリのチャート (oci://…) のインストールとプッシュに使います。';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		'not-installed': {
			summary: 'Helm がインストールされていません。',
			meaning: helmPurpose,
			fixes: {
				install: 'チャートを使う場合は、インストールしてください: https://helm.sh/docs/intro/install',
				skipCheck: '使わない場合は、このチェックを除外してください。',
			},
		},
		'not-needed': {
			summary: 'スキップ: 未インストール (コンテナー、ポッド、Cloud Shell では通常)。',
			meaning: helmPurpose,
			fixes: {install: 'ここからチャートをインストールする場合にだけ、インストールしてください。'},
		},
		'cannot-run': {summary: onPath, meaning: notExecutable, fixes: {...findOnPath, install}},
		'timed-out': {
			summary: '{program} が応答しません (バージョンの確認が時間切れ)。',
			meaning: `${quickQuestion}PATH 上のものは、何かを待っているラッパーかもしれません。`,
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		killed: {
			summary: '{program} が強制終了されました (バージョンの出力前)。',
			meaning: killedBySystem,
			fixes: {runHelmVersion, install},
		},
		'version-command-failed': {
			summary: [
				'{program} のバージョン確認が失敗しました (終了コード {exitCode}): {reason}',
				'{program} のバージョン確認が失敗しました (終了コード {exitCode})。',
			],
			meaning: `どの Helm もバージョンを出力できます。${brokenOrOther}`,
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'version-unreadable': {
			summary: [
				'{program} のバージョンを読み取れません: {output}',
				'{program} のバージョンを読み取れません。',
			],
			meaning: 'PATH 上の helm は、別のプログラムか、独自の表示をするラッパーかもしれません。',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'unsupported-version': {
			summary: 'Helm {version} はサポート終了です (2020 年 11 月)。',
			meaning:
				'Azure Container Registry は 2025 年 3 月 30 日に Helm 2 の通信方式を廃止し、OCI アーティファクトではないチャートを削除しました。',
			fixes: {
				install,
				migrateReleases:
					'リリースは 2to3 プラグインで移行してください: https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			summary: 'Helm {version} の oci:// は実験的機能です。正式対応は 3.8 からです。',
			meaning:
				'レジストリのチャートは OCI アーティファクトです。helm の pull、push、install で扱うには oci:// が必要です。',
			fixes: {install, enableExperiment: `それまでは、実験的機能を有効にし${thenStartAgain}`},
		},
	},
};
