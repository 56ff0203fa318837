import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {cannotRun, killed, killedBySystem, runIt, timedOut} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';
import {errorLineLabels} from '../../containers/ja.ts';
import {azureCliProblems} from '../azure-cli-problem/ja.ts';

const upgrade =
	'Azure CLI をアップグレードしてください。アップグレードできない場合は、インストールに使ったツール (apt、dnf、brew、pip) で更新してください。';

const reinstall = 'Azure CLI を再インストールしてください: https://aka.ms/azure-cli';

const notNeeded =
	'acr-doctor が Azure CLI を必要とするのは、Azure CLI でサインインする場合だけです。その場合の問題は、「Azure サインイン」のチェックで報告されます。';

const removeExtension = '拡張機能を削除してください。';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		...errorLineLabels,
		programs: 'PATH にある az',
		installer: 'インストール方法',
		dockerCommand: 'DOCKER_COMMAND',
		pythonVariable: 'Python の変数',
		extensions: '拡張機能',
		metadataPath: 'バージョンの読み取り元',
		signInAttempt: 'サインインでの Azure CLI',
	},
	findings: {
		ready: {summary: '{version}'},
		'not-run': {
			short: '{version} (az は未実行)',
			summary: '{version} (ファイルから読み取り、az は未実行)',
		},
		'ran-in-sign-in': {
			short: '{version} (サインインで az を実行)',
			summary: '{version} (ファイルから読み取り、サインインで az を実行)',
		},
		'not-installed': {
			short: '未インストール (省略可能)',
			summary: 'Azure CLI はインストールされていませんが、acr-doctor には不要です。',
			meaning: `${notNeeded}ただし、対処の多くは az のコマンドです。`,
			fixes: {
				install:
					'az のコマンドを実行するには、Azure CLI をインストールしてください: https://aka.ms/azure-cli',
			},
		},
		'cannot-run': {
			...cannotRun,
			meaning: `Azure CLI は Python のスクリプトです。Python を更新すると、Azure CLI のインタープリターがなくなることがあります。${notNeeded}`,
			fixes: {
				makeExecutable:
					'PATH にあるこのファイルには、実行のアクセス許可がありません。ファイルを探し、すべてのユーザーが実行できるようにしてください。',
				reinstall,
			},
		},
		'timed-out': {
			...timedOut,
			meaning: `バージョンの出力は、サーバーに接続しないため、通常は 1 秒ほどで終わります。${notNeeded}`,
			fixes: {runAzVersion: runIt},
		},
		killed: {
			...killed,
			meaning: `${killedBySystem}${notNeeded}`,
			fixes: {runAzVersion: runIt},
		},
		broken: {
			short: '失敗: {program}',
			summary: [
				'{program} が失敗します。メッセージ: {reason}',
				'{program} が終了コード {exitCode} で失敗します。',
			],
			meaning: `az version はバージョンを出力するだけのコマンドなので、おそらくすべての az コマンドが同じように失敗します。${notNeeded}`,
			fixes: {
				runAzVersion: runIt,
				findAz:
					'az がどのプログラムかを確認してください。ラッパー スクリプトは、起動したプログラムのエラーを出力します。',
			},
		},
		'failed-in-sign-in': {
			short: 'サインインで失敗: {program}',
			summary: [
				'{program} {version} が Azure サインインで失敗しました。メッセージ: {reason}',
				'{program} {version} が Azure サインインで失敗しました。',
			],
			meaning: `バージョンは Azure CLI のファイルから読み取ったため、Azure CLI が最初に実行されたのはサインインです。${notNeeded}`,
			fixes: {runAzVersion: runIt},
		},
		'version-unreadable': {
			short: 'バージョン不明: {program}',
			summary: '{program} が Azure CLI のバージョンを出力しませんでした。',
			meaning: `PATH にある az は、別のプログラムの可能性があります。${notNeeded}`,
			fixes: {runAzVersion: runIt},
		},
		...azureCliProblems(notNeeded),
		'other-version-on-path': {
			short: '使用中: {usedVersion} ({otherVersion} は不使用)',
			summary:
				'PATH に az が 2 つのバージョンあります。使われるのは {usedAz} ({usedVersion}) で、{otherAz} ({otherVersion}) は使われません。',
			meaning:
				'PATH の先頭にある az が使われます。もう一方の az をアップグレードしても効果はありません。設定と資格情報は両方の az で共有されます。',
			fixes: {
				removeOne: '不要なほうの az をアンインストールしてください。',
				reorderPath: 'または、使いたい az のフォルダーを PATH の先頭に置いてください。',
			},
		},
		'health-check-crashes': {
			short: '異常終了: az acr check-health',
			summary: 'Azure CLI {version} では、az acr check-health が異常終了します。',
			meaning:
				'コマンドは次のエラーで終了します: {crash}。この異常終了はレジストリとは関係なく、{fixedIn} で修正されています。',
			fixes: {
				upgrade,
				useCloudShell:
					'または、新しい az がある Azure Cloud Shell でコマンドを実行してください: https://shell.azure.com',
			},
		},
		'health-check-crashes-without-registry': {
			short: '異常終了のおそれ: check-health',
			summary: 'Azure CLI {version} では、レジストリが見つからないと az acr check-health が異常終了します。',
			meaning:
				'その場合、コマンドは次のエラーで終了します: {crash}。検索されるのは選択中のサブスクリプションだけです。異常終了は {fixedIn} で修正されています。',
			fixes: {
				upgrade,
				selectSubscription: 'または、レジストリのサブスクリプションを選択してください。',
			},
		},
		'acrabac-extension-conflict': {
			short: 'az acr と競合: acrabac',
			summary: 'Azure CLI {version} で、拡張機能 acrabac が az acr と競合しています。',
			meaning:
				'この拡張機能は、リポジトリ単位のアクセス許可のプレビュー用です。Azure CLI には 2.73 から同じコマンドが含まれているため、両者が競合します。',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			short: '競合する拡張機能 (az acr)',
			summary: 'Azure CLI {version} で、拡張機能 acrregionalendpoint が az acr と競合しています。',
			meaning:
				'この拡張機能は、リージョン エンドポイントのプレビュー用です。Azure CLI には 2.86 から同じコマンドが含まれているため、両者が競合します。',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			short: '失敗の可能性: az acr login',
			summary:
				'Azure CLI {version} の az acr login は 1 つの対象ユーザー (audience) にしか対応しておらず、このクラウドにはその audience がない可能性があります。',
			meaning:
				'2.82 以降の az acr login は、レジストリの audience のトークンを要求します。2.81 までは Azure Resource Manager のトークンを要求していました。Azure Local など Azure 以外のクラウドには、レジストリの audience がない可能性があります。2.87 以降では、audience を設定できます。',
			fixes: {upgrade, chooseAudience: 'アップグレードした後、audience を設定してください。'},
		},
		'docker-command-ignored': {
			short: 'az acr login は docker だけを実行',
			summary: 'Azure CLI {version} の az acr login は、DOCKER_COMMAND を無視して docker を実行します。',
			meaning:
				'DOCKER_COMMAND に {dockerCommand} が設定されていますが、az acr login がこの変数に対応しているのは 2.59 以降です。',
			fixes: {
				upgrade,
				signInWithToken:
					'または、次のコマンドが出力するトークンを使い、クライアントで直接サインインしてください。',
				unsetDockerCommand: `または、変数を削除し${thenStartAgain}`,
			},
		},
	},
};
