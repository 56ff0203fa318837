import type {clientSettings as check} from './client-settings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {dockerInstallations, settingLabels} from '../ja.ts';
import {engineWords} from './ja-engine.ts';
import {loginWords} from './ja-login.ts';
import {mistakeWords} from './ja-mistakes.ts';
import {registryFindings, registryLabels, registryTerms} from './ja-registry.ts';

export const clientSettings: WordsFor<typeof check> = {
	title: 'クライアントの設定',
	labels: {
		...settingLabels,
		...registryLabels,
		certificates: 'レジストリの証明書',
		conflicts: '競合する設定',
		dns: 'コンテナーの DNS サーバー',
		docker: 'Docker の設定',
		endpoint: 'デーモンのアドレス',
		engine: 'デーモンの実行場所',
		engineProxies: 'デーモンのプロキシ',
		file: 'ファイル',
		files: '設定ファイル',
		hasAuthVariable: 'DOCKER_AUTH_CONFIG の設定あり',
		hasClientProxies: 'config.json のプロキシ',
		hasHttpHeaders: 'config.json のヘッダー',
		helper: '資格情報ヘルパー',
		helpers: '資格情報ヘルパー',
		ignoredKeys: 'credHelpers の無視されるキー',
		isAssignmentIgnored: '割り当ての無視',
		misreadVariables: 'systemd が変更するプロキシ',
		specifier: '指定子',
		ignoredLogins: '無視される資格情報',
		insecureRegistries: '検証されないレジストリ',
		isMissing: '存在しない',
		missingConfigFolder: '存在しない DOCKER_CONFIG のフォルダー',
		misnamedSettings: 'オプションの名前の設定',
		rightName: '正しい名前',
		mirrors: 'Docker Hub のミラー',
		names: 'ファイル名',
		overriddenBy: '上書きするファイル',
		overriddenContext: '使われないコンテキスト',
		path: 'パス',
		role: '内容',
		selectedContext: '選択されたコンテキスト',
		state: '状態',
	},
	terms: {
		...registryTerms,
		engine: dockerInstallations,
		problem: {
			...registryTerms.problem,
			'key-missing': '秘密キーなし',
			'certificate-missing': '証明書なし',
			'not-pem': 'PEM 形式ではない',
		},
	},
	findings: {
		'settings-read': {
			short: '設定ファイルの問題なし',
			summary: [
				'設定ファイルに問題はありません: {files}。{engineElsewhere} のデーモンの設定は読み取っていません。',
				'設定ファイルに問題はありません: {files}。',
			],
		},
		'settings-partly-read': {
			short: '読み取れないファイルあり',
			summary: [
				'設定ファイルに問題はありません: {files}。このユーザーには {closedFiles} の読み取りが許可されていません。',
				'このユーザーには {closedFiles} の読み取りが許可されていません。',
			],
		},
		'no-settings-files': {
			short: '設定ファイルなし',
			summary: [
				'設定ファイルがないため、{clientName} は既定値を使います。{engineElsewhere} のデーモンの設定は読み取っていません。',
				'設定ファイルがないため、{clientName} は既定値を使います。',
			],
		},
		'settings-in-windows': {
			short: 'Windows 側に設定あり',
			summary: 'docker.exe は Windows の設定を読み取るため、acr-doctor は設定を読み取っていません。',
			meaning: 'この WSL ディストリビューションの設定ファイルは docker.exe には適用されません。',
			fixes: {runInWindows: '設定を確認するには、Windows で acr-doctor を実行してください。'},
		},
		...loginWords,
		...mistakeWords,
		...engineWords,
		...registryFindings,
	},
};
