import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	cannotRun,
	killed,
	killedBySystem,
	notExecutable,
	runIt,
	timedOut,
	versionCommandFailed,
	versionUnreadable,
} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const findHelm = 'PATH にある helm の一覧を確認してください。最初の helm が使われます。';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

const install = 'Helm 3.8 以降をインストールしてください: https://helm.sh/docs/intro/install';

const helmPurpose =
	'このレジストリのチャート (oci://…) のインストールとプッシュには Helm が必要です。イメージのプルとプッシュには不要です。';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		'not-installed': {
			short: 'Helm 未インストール',
			summary: 'Helm がインストールされていません。',
			meaning: helmPurpose,
			fixes: {
				install: 'チャートを使う場合は、Helm をインストールしてください: https://helm.sh/docs/intro/install',
				skipCheck: 'チャートを使わない場合は、このチェックを除外してください。',
			},
		},
		'not-needed': {
			short: '未インストール (通常は不要)',
			summary:
				'Helm はインストールされていません。コンテナー、ポッド、Cloud Shell では、通常は Helm は不要です。',
			meaning: helmPurpose,
			fixes: {
				install: 'このマシンからチャートをインストールする場合だけ、Helm をインストールしてください。',
			},
		},
		'cannot-run': {...cannotRun, meaning: notExecutable, fixes: {...findOnPath, install}},
		'timed-out': {
			...timedOut,
			meaning:
				'Helm はバージョンの出力でサーバーに接続しないため、すぐに終わるはずです。PATH にあるプログラムは、何かを待っているラッパーの可能性があります。',
			fixes: {runHelmVersion: runIt, ...findOnPath, install},
		},
		killed: {...killed, meaning: killedBySystem, fixes: {runHelmVersion: runIt, install}},
		'version-command-failed': {
			...versionCommandFailed,
			meaning:
				'Helm は必ずバージョンを出力するため、インストールが壊れているか、helm という名前の別のプログラムです。',
			fixes: {runHelmVersion: runIt, ...findOnPath, install},
		},
		'version-unreadable': {
			...versionUnreadable,
			meaning: 'PATH にある helm は、別のプログラムか、独自のテキストを出力するラッパーの可能性があります。',
			fixes: {runHelmVersion: runIt, ...findOnPath, install},
		},
		'unsupported-version': {
			short: 'サポート対象外: Helm {version}',
			summary: 'Helm {version} はサポートされていません。Helm 2 のサポートは 2020 年 11 月に終了しました。',
			meaning:
				'Azure Container Registry は 2025 年 3 月 30 日に Helm 2 が使うリポジトリを廃止し、OCI アーティファクトではないチャートを削除しました。',
			fixes: {
				install,
				migrateReleases:
					'リリースは 2to3 プラグインで移行してください: https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			short: 'oci:// に未対応: Helm {version}',
			summary: 'Helm {version} の oci:// は実験的機能です。正式に対応しているのは 3.8 以降です。',
			meaning:
				'レジストリはチャートを OCI アーティファクトとして保存するため、helm の pull、push、install には oci:// が必要です。',
			fixes: {
				install,
				enableExperiment: `アップグレードするまでは、実験的機能を有効にし${thenStartAgain}`,
			},
		},
	},
};
